#include "workspace/act_kind.h"

#include <algorithm>
#include <array>

namespace yanben
{

namespace
{

struct Entry
{
    ActKind kind;
    QLatin1StringView word;
};

constexpr std::array kinds{Entry{ActKind::EditSchool, QLatin1StringView{"edit_school"}},
                           Entry{ActKind::AddTerm, QLatin1StringView{"add_term"}},
                           Entry{ActKind::EditTerm, QLatin1StringView{"edit_term"}},
                           Entry{ActKind::RemoveTerm, QLatin1StringView{"remove_term"}},
                           Entry{ActKind::CopyTerm, QLatin1StringView{"copy_term"}},
                           Entry{ActKind::EditStages, QLatin1StringView{"edit_stages"}},
                           Entry{ActKind::EditCalendar, QLatin1StringView{"edit_calendar"}},
                           Entry{ActKind::EditLists, QLatin1StringView{"edit_lists"}},
                           Entry{ActKind::MergeNames, QLatin1StringView{"merge_names"}},
                           Entry{ActKind::AddStaff, QLatin1StringView{"add_staff"}},
                           Entry{ActKind::EditStaff, QLatin1StringView{"edit_staff"}},
                           Entry{ActKind::RemoveStaff, QLatin1StringView{"remove_staff"}},
                           Entry{ActKind::ImportStaff, QLatin1StringView{"import_staff"}},
                           Entry{ActKind::EditGroups, QLatin1StringView{"edit_groups"}},
                           Entry{ActKind::EditPlan, QLatin1StringView{"edit_plan"}},
                           Entry{ActKind::SubmitPlan, QLatin1StringView{"submit_plan"}},
                           Entry{ActKind::ApprovePlan, QLatin1StringView{"approve_plan"}},
                           Entry{ActKind::ReturnPlan, QLatin1StringView{"return_plan"}},
                           Entry{ActKind::AddSection, QLatin1StringView{"add_section"}},
                           Entry{ActKind::EditSection, QLatin1StringView{"edit_section"}},
                           Entry{ActKind::MoveSection, QLatin1StringView{"move_section"}},
                           Entry{ActKind::RemoveSection, QLatin1StringView{"remove_section"}},
                           Entry{ActKind::ReplaceText, QLatin1StringView{"replace_text"}},
                           Entry{ActKind::EditLeaders, QLatin1StringView{"edit_leaders"}},
                           Entry{ActKind::AddTopic, QLatin1StringView{"add_topic"}},
                           Entry{ActKind::EditTopic, QLatin1StringView{"edit_topic"}},
                           Entry{ActKind::MoveTopic, QLatin1StringView{"move_topic"}},
                           Entry{ActKind::RemoveTopic, QLatin1StringView{"remove_topic"}},
                           Entry{ActKind::AddActivity, QLatin1StringView{"add_activity"}},
                           Entry{ActKind::EditActivity, QLatin1StringView{"edit_activity"}},
                           Entry{ActKind::MoveActivity, QLatin1StringView{"move_activity"}},
                           Entry{ActKind::SortActivities, QLatin1StringView{"sort_activities"}},
                           Entry{ActKind::RemoveActivity, QLatin1StringView{"remove_activity"}},
                           Entry{ActKind::ImportActivities, QLatin1StringView{"import_activities"}},
                           Entry{ActKind::EditSession, QLatin1StringView{"edit_session"}},
                           Entry{ActKind::AddRubric, QLatin1StringView{"add_rubric"}},
                           Entry{ActKind::EditRubric, QLatin1StringView{"edit_rubric"}},
                           Entry{ActKind::AddCriterion, QLatin1StringView{"add_criterion"}},
                           Entry{ActKind::EditCriterion, QLatin1StringView{"edit_criterion"}},
                           Entry{ActKind::MoveCriterion, QLatin1StringView{"move_criterion"}},
                           Entry{ActKind::RemoveCriterion, QLatin1StringView{"remove_criterion"}},
                           Entry{ActKind::ImportCriteria, QLatin1StringView{"import_criteria"}},
                           Entry{ActKind::PublishRubric, QLatin1StringView{"publish_rubric"}},
                           Entry{ActKind::EditScore, QLatin1StringView{"edit_score"}},
                           Entry{ActKind::FillScores, QLatin1StringView{"fill_scores"}},
                           Entry{ActKind::ClearScores, QLatin1StringView{"clear_scores"}},
                           Entry{ActKind::SetScoreStates, QLatin1StringView{"set_score_states"}},
                           Entry{ActKind::CountScores, QLatin1StringView{"count_scores"}},
                           Entry{ActKind::ImportScores, QLatin1StringView{"import_scores"}},
                           Entry{ActKind::DismissFinding, QLatin1StringView{"dismiss_finding"}},
                           Entry{ActKind::RecallFinding, QLatin1StringView{"recall_finding"}},
                           Entry{ActKind::FixFinding, QLatin1StringView{"fix_finding"}},
                           Entry{ActKind::OpenSelfRating, QLatin1StringView{"open_self_rating"}},
                           Entry{ActKind::CloseSelfRating, QLatin1StringView{"close_self_rating"}},
                           Entry{ActKind::SubmitScores, QLatin1StringView{"submit_scores"}},
                           Entry{ActKind::ReturnScores, QLatin1StringView{"return_scores"}},
                           Entry{ActKind::CommentScores, QLatin1StringView{"comment_scores"}},
                           Entry{ActKind::PublishScores, QLatin1StringView{"publish_scores"}},
                           Entry{ActKind::CorrectScores, QLatin1StringView{"correct_scores"}},
                           Entry{ActKind::ArchiveScores, QLatin1StringView{"archive_scores"}},
                           Entry{ActKind::EditPanel, QLatin1StringView{"edit_panel"}},
                           Entry{ActKind::HandInRatings, QLatin1StringView{"hand_in_ratings"}},
                           Entry{ActKind::ReturnRatings, QLatin1StringView{"return_ratings"}},
                           Entry{ActKind::HandOutRaterFiles, QLatin1StringView{"hand_out_rater_files"}},
                           Entry{ActKind::CollectRatings, QLatin1StringView{"collect_ratings"}},
                           Entry{ActKind::EditVetoes, QLatin1StringView{"edit_vetoes"}},
                           Entry{ActKind::EditEligibility, QLatin1StringView{"edit_eligibility"}},
                           Entry{ActKind::RaiseObjection, QLatin1StringView{"raise_objection"}},
                           Entry{ActKind::AnswerObjection, QLatin1StringView{"answer_objection"}},
                           Entry{ActKind::RemoveObjection, QLatin1StringView{"remove_objection"}},
                           Entry{ActKind::RemoveRubric, QLatin1StringView{"remove_rubric"}},
                           Entry{ActKind::AddOverall, QLatin1StringView{"add_overall"}},
                           Entry{ActKind::EditOverall, QLatin1StringView{"edit_overall"}},
                           Entry{ActKind::RemoveOverall, QLatin1StringView{"remove_overall"}},
                           Entry{ActKind::AddHonours, QLatin1StringView{"add_honours"}},
                           Entry{ActKind::EditHonour, QLatin1StringView{"edit_honour"}},
                           Entry{ActKind::RemoveHonours, QLatin1StringView{"remove_honours"}},
                           Entry{ActKind::SetActivityStatus, QLatin1StringView{"set_activity_status"}},
                           Entry{ActKind::EditOccurrence, QLatin1StringView{"edit_occurrence"}},
                           Entry{ActKind::EditSeries, QLatin1StringView{"edit_series"}},
                           Entry{ActKind::AddGroupMeetings, QLatin1StringView{"add_group_meetings"}},
                           Entry{ActKind::EditThemes, QLatin1StringView{"edit_themes"}},
                           Entry{ActKind::AddCount, QLatin1StringView{"add_count"}},
                           Entry{ActKind::EditCounts, QLatin1StringView{"edit_counts"}},
                           Entry{ActKind::RemoveCount, QLatin1StringView{"remove_count"}},
                           Entry{ActKind::AddDaySchedule, QLatin1StringView{"add_day_schedule"}},
                           Entry{ActKind::RemoveDaySchedule, QLatin1StringView{"remove_day_schedule"}},
                           Entry{ActKind::RollForward, QLatin1StringView{"roll_forward"}},
                           Entry{ActKind::AdjustToCalendar, QLatin1StringView{"adjust_to_calendar"}},
                           Entry{ActKind::CreateSchool, QLatin1StringView{"create_school"}},
                           Entry{ActKind::DraftRubric, QLatin1StringView{"draft_rubric"}},
                           Entry{ActKind::Undo, QLatin1StringView{"undo"}},
                           Entry{ActKind::Redo, QLatin1StringView{"redo"}}};

} // namespace

bool isFinal(ActKind kind)
{
    return kind == ActKind::PublishScores || kind == ActKind::CorrectScores;
}

QString actWord(ActKind kind)
{
    const auto found = std::ranges::find(kinds, kind, &Entry::kind);
    Q_ASSERT(found != kinds.end());
    return found->word;
}

std::optional<ActKind> actKindOf(QStringView word)
{
    const auto found = std::ranges::find_if(kinds, [word](const Entry &entry) { return word == entry.word; });
    return found == kinds.end() ? std::nullopt : std::optional{found->kind};
}

} // namespace yanben
