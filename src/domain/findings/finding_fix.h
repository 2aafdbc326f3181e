#pragma once

#include "domain/findings/finding_target.h"
#include "domain/numbers/points.h"
#include "domain/rubric/rubric.h"
#include "domain/schedule/time_of_day.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace yanben
{

struct MoveDay
{
    QDate day;
    friend bool operator==(const MoveDay &, const MoveDay &) = default;
};

struct MoveStart
{
    QDate day;
    friend bool operator==(const MoveStart &, const MoveStart &) = default;
};

struct MoveEnd
{
    QDate day;
    friend bool operator==(const MoveEnd &, const MoveEnd &) = default;
};

struct SortByDate
{
    friend bool operator==(const SortByDate &, const SortByDate &) = default;
};

struct AddFormToPlan
{
    QString form;
    friend bool operator==(const AddFormToPlan &, const AddFormToPlan &) = default;
};

struct ConvertTotal
{
    Conversion conversion;
    friend bool operator==(const ConvertTotal &, const ConvertTotal &) = default;
};

struct ChangeFullMark
{
    Points mark;
    friend bool operator==(const ChangeFullMark &, const ChangeFullMark &) = default;
};

/// What becomes of somebody who was absent: 0 points, a level of its own, or 未评 until it is made up for.
enum class AbsenceRule { Zero, OwnLevel, Unrated };

struct RuleAbsence
{
    AbsenceRule rule = AbsenceRule::Zero;
    friend bool operator==(const RuleAbsence &, const RuleAbsence &) = default;
};

/// The values that the rule already holds are what is meant.
struct ConfirmParameters
{
    friend bool operator==(const ConfirmParameters &, const ConfirmParameters &) = default;
};

struct CapAtWeight
{
    Points cap;
    friend bool operator==(const CapAtWeight &, const CapAtWeight &) = default;
};

/// Another time for what `activity` names by its own date: the row, or a session with a time of its own; of a series
/// the meeting of the day `original`, whose time is the activity's or that session's.
struct MoveMeeting
{
    ActivityTarget activity;
    std::optional<QDate> original{};
    QString title; ///< the activity's
    QDate day;
    std::optional<QDate> last{};  ///< of what takes several days
    TimeOfDay hours{};            ///< empty: as they are
    bool otherWeek = false;       ///< than the one in which it begins so far
    std::optional<int> session{}; ///< from 1: it moves by itself, beside others of the activity; empty: no need to say
    friend bool operator==(const MoveMeeting &, const MoveMeeting &) = default;
};

/// Another weekday, or other hours, for a whole series that meets once a week: the activity's, or that of a session
/// with a time of its own.
struct MoveSeries
{
    ActivityTarget activity;
    QString title; ///< the activity's
    int weekday = 1;
    TimeOfDay hours{}; ///< empty: as they are
    friend bool operator==(const MoveSeries &, const MoveSeries &) = default;
};

/// A larger place for the session.
struct UsePlace
{
    QString place;
    int capacity = 0;
    friend bool operator==(const UsePlace &, const UsePlace &) = default;
};

/// The name is another one of the group, wherever the term has it as a name from outside.
struct NameMeansGroup
{
    QString name;
    GroupId group{};
    QString groupName;
    friend bool operator==(const NameMeansGroup &, const NameMeansGroup &) = default;
};

/// A way out that the program can take by itself; going to the target is always another.
using FindingFix =
    std::variant<MoveDay, MoveStart, MoveEnd, SortByDate, AddFormToPlan, ConvertTotal, ChangeFullMark, RuleAbsence,
                 ConfirmParameters, CapAtWeight, MoveMeeting, MoveSeries, UsePlace, NameMeansGroup>;

} // namespace yanben
