#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace yanben
{

/// A school half-year. Week numbers are computed from it (calendar/weeks.h) and never stored.
struct Term
{
    TermId id{};
    QString uid{};
    QString code{};  ///< "2018-2019-2"
    QString title{}; ///< "2018—2019学年第二学期"
    QDate first{};
    QDate last{};
    Qt::DayOfWeek weekStart = Qt::Monday; ///< Monday or Sunday
    /// Any day of the week that counts as week 1. Empty: the week of `first`; a later one makes the weeks before it
    /// preparation weeks (预备周).
    std::optional<QDate> firstTeachingWeek{};

    bool contains(QDate day) const { return first <= day && day <= last; }
    friend bool operator==(const Term &, const Term &) = default;
};

/// 启动、研修、总结: stages touch each other and lie inside the term.
struct Stage
{
    StageId id{};
    QString uid{};
    TermId term{};
    QString name{};
    QDate first{};
    QDate last{};
    int position = 0;

    bool contains(QDate day) const { return first <= day && day <= last; }
    friend bool operator==(const Stage &, const Stage &) = default;
};

/// A day off or at work that differs from the shipped table: the school's own, or an edit of the table.
struct CalendarDay
{
    enum Kind { Off, Work };

    CalendarDayId id{};
    QString uid{};
    QDate date{};
    Kind kind = Off;
    QString name{}; ///< 清明节、运动会

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

} // namespace yanben
