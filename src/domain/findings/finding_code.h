#pragma once

#include <QLatin1StringView>

namespace yanben
{

/// Error blocks a publication, warning wants a decision, notice informs.
enum class Severity { Error, Warning, Notice };

/// In the order in which they are listed within one severity.
enum class FindingCode {
    RubricSum,
    PublishedDiffers,
    RecordUnfit,       ///< records that the criterion in use can't score
    EmploymentMissing, ///< what a veto means for a teacher depends on it
    DateOnHoliday,
    DateStartsOnWeekend, ///< a single day too
    DateStartsOnHoliday,
    DateEndsOnHoliday,
    DateOutsideTerm,
    DateOutsideStage,
    CalendarYearMissing,
    LocationMissing,
    PresenterOverlap,
    AudienceClash,
    LeaderClash,
    PlaceClash,
    PlaceTooSmall,
    LeaderMissing,
    ParticipantsContradictTitle,
    TopicWithoutActivity,
    TopicWithoutCriterion,
    MonthWithoutTopic,
    ActivityCountLow,
    ActivityCountHigh,
    RubricMissingParameter,
    RubricNoCap,
    RubricNoZeroTier,
    ConvertWithDropped, ///< what is out of the points of some stays in what they are divided by
    WeekWithoutItem,
    RangeCrossesHoliday,
    DateInExamWeek,
    GroupNameUnknown, ///< a name from outside that is like a group's
    RowOrder,
    FormNotInList,
    MentorPairIncomplete ///< a 师徒结对 without one 师傅, a 徒弟 and the days of both
};

/// RUBRIC_SUM: stable, for files and other programs.
QLatin1StringView findingCodeWord(FindingCode code);
QLatin1StringView severityWord(Severity severity);

} // namespace yanben
