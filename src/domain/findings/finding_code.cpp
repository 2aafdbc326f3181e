#include "domain/findings/finding_code.h"

namespace yanben
{

QLatin1StringView findingCodeWord(FindingCode code)
{
    switch (code) {
    case FindingCode::RubricSum: return QLatin1StringView{"RUBRIC_SUM"};
    case FindingCode::PublishedDiffers: return QLatin1StringView{"PUBLISHED_DIFFERS"};
    case FindingCode::RecordUnfit: return QLatin1StringView{"RECORD_UNFIT"};
    case FindingCode::EmploymentMissing: return QLatin1StringView{"EMPLOYMENT_MISSING"};
    case FindingCode::RubricMissingParameter: return QLatin1StringView{"RUBRIC_MISSING_PARAMETER"};
    case FindingCode::RubricNoCap: return QLatin1StringView{"RUBRIC_NO_CAP"};
    case FindingCode::RubricNoZeroTier: return QLatin1StringView{"RUBRIC_NO_ZERO_TIER"};
    case FindingCode::ConvertWithDropped: return QLatin1StringView{"CONVERT_WITH_DROPPED"};
    case FindingCode::DateOnHoliday: return QLatin1StringView{"DATE_ON_HOLIDAY"};
    case FindingCode::DateStartsOnWeekend: return QLatin1StringView{"DATE_STARTS_ON_WEEKEND"};
    case FindingCode::DateStartsOnHoliday: return QLatin1StringView{"DATE_STARTS_ON_HOLIDAY"};
    case FindingCode::DateEndsOnHoliday: return QLatin1StringView{"DATE_ENDS_ON_HOLIDAY"};
    case FindingCode::DateOutsideTerm: return QLatin1StringView{"DATE_OUTSIDE_TERM"};
    case FindingCode::DateOutsideStage: return QLatin1StringView{"DATE_OUTSIDE_STAGE"};
    case FindingCode::CalendarYearMissing: return QLatin1StringView{"CALENDAR_YEAR_MISSING"};
    case FindingCode::LocationMissing: return QLatin1StringView{"LOCATION_MISSING"};
    case FindingCode::PresenterOverlap: return QLatin1StringView{"PRESENTER_OVERLAP"};
    case FindingCode::AudienceClash: return QLatin1StringView{"AUDIENCE_CLASH"};
    case FindingCode::LeaderClash: return QLatin1StringView{"LEADER_CLASH"};
    case FindingCode::PlaceClash: return QLatin1StringView{"PLACE_CLASH"};
    case FindingCode::PlaceTooSmall: return QLatin1StringView{"PLACE_TOO_SMALL"};
    case FindingCode::LeaderMissing: return QLatin1StringView{"LEADER_MISSING"};
    case FindingCode::ParticipantsContradictTitle: return QLatin1StringView{"PARTICIPANTS_CONTRADICT_TITLE"};
    case FindingCode::TopicWithoutActivity: return QLatin1StringView{"TOPIC_WITHOUT_ACTIVITY"};
    case FindingCode::TopicWithoutCriterion: return QLatin1StringView{"TOPIC_WITHOUT_CRITERION"};
    case FindingCode::MonthWithoutTopic: return QLatin1StringView{"MONTH_WITHOUT_TOPIC"};
    case FindingCode::ActivityCountLow: return QLatin1StringView{"ACTIVITY_COUNT_LOW"};
    case FindingCode::ActivityCountHigh: return QLatin1StringView{"ACTIVITY_COUNT_HIGH"};
    case FindingCode::WeekWithoutItem: return QLatin1StringView{"WEEK_WITHOUT_ITEM"};
    case FindingCode::RangeCrossesHoliday: return QLatin1StringView{"RANGE_CROSSES_HOLIDAY"};
    case FindingCode::DateInExamWeek: return QLatin1StringView{"DATE_IN_EXAM_WEEK"};
    case FindingCode::GroupNameUnknown: return QLatin1StringView{"GROUP_NAME_UNKNOWN"};
    case FindingCode::RowOrder: return QLatin1StringView{"ROW_ORDER"};
    case FindingCode::FormNotInList: return QLatin1StringView{"FORM_NOT_IN_LIST"};
    case FindingCode::MentorPairIncomplete: break;
    }
    return QLatin1StringView{"MENTOR_PAIR_INCOMPLETE"};
}

QLatin1StringView severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QLatin1StringView{"error"};
    case Severity::Warning: return QLatin1StringView{"warning"};
    case Severity::Notice: break;
    }
    return QLatin1StringView{"notice"};
}

} // namespace yanben
