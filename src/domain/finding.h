#pragma once

#include "domain/ids.h"
#include "domain/points.h"
#include "domain/rubric.h"

#include <QDate>
#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

/// Error blocks a publication, warning wants a decision, notice informs.
enum class Severity { Error, Warning, Notice };

/// In the order in which they are listed within one severity.
enum class FindingCode {
    RubricSum,
    DateOnHoliday,
    DateStartsOnWeekend, ///< a single day too
    DateStartsOnHoliday,
    DateEndsOnHoliday,
    DateOutsideTerm,
    DateOutsideStage,
    CalendarYearMissing,
    LocationMissing,
    PresenterOverlap,
    ParticipantsContradictTitle,
    TopicWithoutActivity,
    TopicWithoutCriterion,
    RubricMissingParameter,
    RubricNoCap,
    RubricNoZeroTier,
    RangeCrossesHoliday,
    RowOrder,
    FormNotInList
};

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

using FindingTarget =
    std::variant<RubricTarget, CriterionTarget, ActivityTarget, OverlapTarget, TopicTarget, FormTarget, YearTarget>;

/// What a sentence about the finding needs; a dismissal holds while these stay what they were.
struct FindingFacts
{
    QString title{};                             ///< of the activity, criterion, topic or form
    QString no{};                                ///< of the criterion
    QString other{};                             ///< the other activity's title, the stage's or the term's
    std::vector<QString> names{};                ///< presenters, audience, activities that use a form, or festivals
    std::vector<UnstatedParameter> parameters{}; ///< what the source leaves open
    QString source{};                            ///< the source's words on them
    std::optional<QDate> first{};                ///< of the activity's time, or of the overlap
    std::optional<QDate> last{};
    std::vector<QDate> days{};       ///< the days concerned; of ROW_ORDER the other row's first day
    std::optional<Points> sum{};     ///< of the weights
    std::optional<Points> mark{};    ///< the full mark, or the criterion's weight
    std::optional<Amount> assumed{}; ///< the value taken for what the source leaves open
    int workdays = 0;                ///< of the whole span
    bool background = false;         ///< a task without meetings is involved

    friend bool operator==(const FindingFacts &, const FindingFacts &) = default;
};

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

/// A way out that the program can take by itself; going to the target is always another.
using FindingFix = std::variant<MoveDay, MoveStart, MoveEnd, SortByDate, AddFormToPlan, ConvertTotal, ChangeFullMark,
                                RuleAbsence, ConfirmParameters, CapAtWeight>;

struct Finding
{
    FindingCode code{};
    Severity severity = Severity::Warning;
    FindingTarget target;
    FindingFacts facts{};
    std::vector<FindingFix> fixes{};

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// RUBRIC_SUM: stable, for files and other programs.
QLatin1StringView findingCodeWord(FindingCode code);
QLatin1StringView severityWord(Severity severity);

} // namespace yanben
