#pragma once

#include "domain/subject.h"

#include <QDate>
#include <QString>

namespace yanben
{

enum class HonourKind {
    Commendation, ///< 表彰 (L02)
    Training      ///< 派出培训: being sent out to be trained is a benefit (L07)
};

/// 表彰记录: what a teacher, a group or the school itself was given for a term's work.
struct Honour
{
    HonourId id{};
    QString uid{};
    TermId term{}; ///< whose work it is for; the day may lie behind it
    Subject subject{};
    HonourKind kind = HonourKind::Commendation;
    QString title{}; ///< 校本研修先进个人, or the training. Not empty
    QDate date{};
    QString note{};

    friend bool operator==(const Honour &, const Honour &) = default;
};

/// The same was given on the same day; nobody gets it twice.
inline bool isSameGift(const Honour &one, const Honour &other)
{
    return one.kind == other.kind && one.title == other.title && one.date == other.date;
}

} // namespace yanben
