#pragma once

#include <QtGlobal>

namespace yanben
{

// One type per kind of row, so that a teacher's key never lands in an activity's column. Values are the file's 64-bit
// keys.
enum class SchoolId : qint64 {};
enum class TermId : qint64 {};
enum class StageId : qint64 {};
enum class CalendarDayId : qint64 {};
enum class ListEntryId : qint64 {};
enum class StaffId : qint64 {};
enum class GroupId : qint64 {};
enum class MembershipId : qint64 {};
enum class PlanId : qint64 {};
enum class SectionId : qint64 {};
enum class LeaderId : qint64 {};
enum class TopicId : qint64 {};
enum class ActivityId : qint64 {};
enum class SessionId : qint64 {};
enum class RubricId : qint64 {};
enum class RubricVersionId : qint64 {};
enum class CriterionId : qint64 {};
enum class CriterionVersionId : qint64 {};
enum class SheetId : qint64 {};
enum class RecordId : qint64 {};
enum class RecordEntryId : qint64 {};
enum class DismissalId : qint64 {};
enum class PublicationId : qint64 {};
enum class PublishedSheetId : qint64 {};
enum class RatingPanelId : qint64 {};
enum class PanelMemberId : qint64 {};
enum class SheetVetoId : qint64 {};
enum class ObjectionId : qint64 {};
enum class RaterFileId : qint64 {};
enum class EligibilityRuleId : qint64 {};
enum class OverallId : qint64 {};
enum class OverallRubricId : qint64 {};
enum class HonourId : qint64 {};
enum class ChangedOccurrenceId : qint64 {};
enum class ThemeId : qint64 {};
enum class RequiredCountId : qint64 {};
enum class ActId : qint64 {};

/// The key as the file stores it.
template <typename Id>
constexpr qint64 keyOf(Id id)
{
    return static_cast<qint64>(id);
}

} // namespace yanben
