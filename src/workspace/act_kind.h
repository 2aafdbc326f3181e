#pragma once

#include <QString>

#include <optional>

namespace yanben
{

/// What a person did. The word in the file is actWord(); the ui words it for the list of steps. Append only.
enum class ActKind {
    EditSchool,
    AddTerm,
    EditTerm,
    RemoveTerm,
    CopyTerm,
    EditStages,
    EditCalendar,
    EditLists,
    MergeNames,
    AddStaff,
    EditStaff,
    RemoveStaff,
    ImportStaff,
    EditGroups,
    EditPlan,
    SubmitPlan,
    ApprovePlan,
    ReturnPlan,
    AddSection,
    EditSection,
    MoveSection,
    RemoveSection,
    ReplaceText,
    EditLeaders,
    AddTopic,
    EditTopic,
    MoveTopic,
    RemoveTopic,
    AddActivity,
    EditActivity,
    MoveActivity,
    SortActivities,
    RemoveActivity,
    ImportActivities,
    EditSession,
    AddRubric,
    EditRubric,
    AddCriterion,
    EditCriterion,
    MoveCriterion,
    RemoveCriterion,
    ImportCriteria,
    PublishRubric,
    EditScore,
    FillScores,
    ClearScores,
    SetScoreStates,
    CountScores,
    ImportScores,
    DismissFinding,
    RecallFinding,
    FixFinding,
    OpenSelfRating,
    CloseSelfRating,
    SubmitScores,
    ReturnScores,
    CommentScores,
    PublishScores,
    CorrectScores,
    ArchiveScores,
    EditPanel,
    HandInRatings,
    ReturnRatings,
    HandOutRaterFiles,
    CollectRatings,
    EditVetoes,
    EditEligibility,
    RaiseObjection,
    AnswerObjection,
    RemoveObjection,
    RemoveRubric,
    AddOverall,
    EditOverall,
    RemoveOverall,
    AddHonours,
    EditHonour,
    RemoveHonours,
    SetActivityStatus,
    EditOccurrence,
    EditSeries,
    AddGroupMeetings,
    EditThemes,
    AddCount,
    EditCounts,
    RemoveCount,
    AddDaySchedule,
    RemoveDaySchedule,
    RollForward,
    AdjustToCalendar,
    CreateSchool,
    DraftRubric,
    Undo,
    Redo
};

/// Results were given out: neither this act nor one before it is taken back any more; a correction follows it.
bool isFinal(ActKind kind);

/// The word that stands for a kind of act in the file.
QString actWord(ActKind kind);
std::optional<ActKind> actKindOf(QStringView word);

} // namespace yanben
