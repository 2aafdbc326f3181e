#pragma once

#include "domain/ids.h"
#include "domain/subject.h"

#include <QString>

#include <optional>
#include <variant>

namespace yanben
{

struct RubricTarget
{
    RubricVersionId version{};

    friend bool operator==(const RubricTarget &, const RubricTarget &) = default;
};

struct CriterionTarget
{
    CriterionVersionId criterion{};

    friend bool operator==(const CriterionTarget &, const CriterionTarget &) = default;
};

/// The whole row, or one of its sessions.
struct ActivityTarget
{
    ActivityId activity{};
    std::optional<SessionId> session{};

    friend bool operator==(const ActivityTarget &, const ActivityTarget &) = default;
};

/// Two sessions that get in each other's way, in the order of the schedule.
struct OverlapTarget
{
    ActivityTarget one;
    ActivityTarget other;

    friend bool operator==(const OverlapTarget &, const OverlapTarget &) = default;
};

struct TopicTarget
{
    TopicId topic{};

    friend bool operator==(const TopicTarget &, const TopicTarget &) = default;
};

struct FormTarget
{
    QString form;

    friend bool operator==(const FormTarget &, const FormTarget &) = default;
};

struct YearTarget
{
    int year = 0;

    friend bool operator==(const YearTarget &, const YearTarget &) = default;
};

/// The term's published results.
struct ResultsTarget
{
    friend bool operator==(const ResultsTarget &, const ResultsTarget &) = default;
};

/// The themes of a group, or of the school.
struct ThemesTarget
{
    std::optional<GroupId> group{};

    friend bool operator==(const ThemesTarget &, const ThemesTarget &) = default;
};

/// A required number of activities; or how many people its meetings are to have, or their records.
struct CountTarget
{
    RequiredCountId required{};
    bool people = false;
    bool record = false;

    friend bool operator==(const CountTarget &, const CountTarget &) = default;
};

/// What is recorded on one criterion; `first` is the first of those concerned.
struct RecordsTarget
{
    CriterionVersionId criterion{};
    Subject first{};

    friend bool operator==(const RecordsTarget &, const RecordsTarget &) = default;
};

/// A line of the roster.
struct StaffTarget
{
    StaffId staff{};

    friend bool operator==(const StaffTarget &, const StaffTarget &) = default;
};

/// A group of the roster.
struct GroupTarget
{
    GroupId group{};

    friend bool operator==(const GroupTarget &, const GroupTarget &) = default;
};

using FindingTarget =
    std::variant<RubricTarget, CriterionTarget, ActivityTarget, OverlapTarget, TopicTarget, FormTarget, YearTarget,
                 ResultsTarget, ThemesTarget, RecordsTarget, StaffTarget, CountTarget, GroupTarget>;

} // namespace yanben
