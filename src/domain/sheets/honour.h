#pragma once

#include "domain/subject.h"

#include <QDate>
#include <QString>

#include <optional>

namespace yanben
{

enum class HonourKind {
    Commendation, ///< 表彰 (L02)
    Training      ///< 派出培训: being sent out to be trained is a benefit (L07)
};

/// 校级, 区级, 县级, 市级, 省级, 国家级 (row F09)
enum class HonourLevel { School, District, County, City, Province, Nation };

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
    std::optional<HonourLevel> level{}; ///< empty: not stated
    QString issuer{};                   ///< 颁发单位; empty: not stated

    friend bool operator==(const Honour &, const Honour &) = default;
};

/// The same was given by the same on the same day; nobody gets it twice.
inline bool isSameGift(const Honour &one, const Honour &other)
{
    return one.kind == other.kind && one.title == other.title && one.date == other.date && one.level == other.level &&
           one.issuer == other.issuer;
}

} // namespace yanben
