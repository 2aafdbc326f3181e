#include "ui/acts/act_text.h"

#include "workspace/act_subjects.h"

#include <QCoreApplication>

#include <algorithm>

namespace yanben
{

namespace
{

QString nameOf(ActKind kind)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("ActText", text); };
    switch (kind) {
    case ActKind::EditSchool: return translated(QT_TRANSLATE_NOOP("ActText", "Change the school"));
    case ActKind::AddTerm: return translated(QT_TRANSLATE_NOOP("ActText", "Add the term"));
    case ActKind::EditTerm: return translated(QT_TRANSLATE_NOOP("ActText", "Change the term"));
    case ActKind::RemoveTerm: return translated(QT_TRANSLATE_NOOP("ActText", "Delete the term"));
    case ActKind::CopyTerm: return translated(QT_TRANSLATE_NOOP("ActText", "Copy the term"));
    case ActKind::EditStages: return translated(QT_TRANSLATE_NOOP("ActText", "Change the stages"));
    case ActKind::EditCalendar: return translated(QT_TRANSLATE_NOOP("ActText", "Change the school calendar"));
    case ActKind::EditLists: return translated(QT_TRANSLATE_NOOP("ActText", "Change the lists"));
    case ActKind::MergeNames: return translated(QT_TRANSLATE_NOOP("ActText", "Merge names"));
    case ActKind::AddStaff: return translated(QT_TRANSLATE_NOOP("ActText", "Add the teacher"));
    case ActKind::EditStaff: return translated(QT_TRANSLATE_NOOP("ActText", "Change the teacher"));
    case ActKind::RemoveStaff: return translated(QT_TRANSLATE_NOOP("ActText", "Remove the teacher"));
    case ActKind::ImportStaff: return translated(QT_TRANSLATE_NOOP("ActText", "Paste the roster"));
    case ActKind::EditGroups: return translated(QT_TRANSLATE_NOOP("ActText", "Change the groups"));
    case ActKind::EditPlan: return translated(QT_TRANSLATE_NOOP("ActText", "Change the plan"));
    case ActKind::SubmitPlan: return translated(QT_TRANSLATE_NOOP("ActText", "Submit the plan"));
    case ActKind::ApprovePlan: return translated(QT_TRANSLATE_NOOP("ActText", "Approve the plan"));
    case ActKind::ReturnPlan: return translated(QT_TRANSLATE_NOOP("ActText", "Return the plan"));
    case ActKind::AddSection: return translated(QT_TRANSLATE_NOOP("ActText", "Add the section"));
    case ActKind::EditSection: return translated(QT_TRANSLATE_NOOP("ActText", "Change the section"));
    case ActKind::MoveSection: return translated(QT_TRANSLATE_NOOP("ActText", "Move the section"));
    case ActKind::RemoveSection: return translated(QT_TRANSLATE_NOOP("ActText", "Delete the section"));
    case ActKind::ReplaceText: return translated(QT_TRANSLATE_NOOP("ActText", "Replace text in the plan"));
    case ActKind::EditLeaders: return translated(QT_TRANSLATE_NOOP("ActText", "Change the leadership group"));
    case ActKind::AddTopic: return translated(QT_TRANSLATE_NOOP("ActText", "Add the topic"));
    case ActKind::EditTopic: return translated(QT_TRANSLATE_NOOP("ActText", "Change the topic"));
    case ActKind::MoveTopic: return translated(QT_TRANSLATE_NOOP("ActText", "Move the topic"));
    case ActKind::RemoveTopic: return translated(QT_TRANSLATE_NOOP("ActText", "Delete the topic"));
    case ActKind::AddActivity: return translated(QT_TRANSLATE_NOOP("ActText", "Add the activity"));
    case ActKind::EditActivity: return translated(QT_TRANSLATE_NOOP("ActText", "Change the activity"));
    case ActKind::MoveActivity: return translated(QT_TRANSLATE_NOOP("ActText", "Move the activity"));
    case ActKind::SortActivities: return translated(QT_TRANSLATE_NOOP("ActText", "Sort the activities by date"));
    case ActKind::RemoveActivity: return translated(QT_TRANSLATE_NOOP("ActText", "Delete the activity"));
    case ActKind::ImportActivities: return translated(QT_TRANSLATE_NOOP("ActText", "Take over activities"));
    case ActKind::EditSession: return translated(QT_TRANSLATE_NOOP("ActText", "Change the session"));
    case ActKind::AddRubric: return translated(QT_TRANSLATE_NOOP("ActText", "Add the rubric"));
    case ActKind::EditRubric: return translated(QT_TRANSLATE_NOOP("ActText", "Change the rubric"));
    case ActKind::AddCriterion: return translated(QT_TRANSLATE_NOOP("ActText", "Add the criterion"));
    case ActKind::EditCriterion: return translated(QT_TRANSLATE_NOOP("ActText", "Change the criterion"));
    case ActKind::MoveCriterion: return translated(QT_TRANSLATE_NOOP("ActText", "Move the criterion"));
    case ActKind::RemoveCriterion: return translated(QT_TRANSLATE_NOOP("ActText", "Delete the criterion"));
    case ActKind::ImportCriteria: return translated(QT_TRANSLATE_NOOP("ActText", "Paste criteria"));
    case ActKind::PublishRubric: return translated(QT_TRANSLATE_NOOP("ActText", "Publish the rubric"));
    case ActKind::DraftRubric: return translated(QT_TRANSLATE_NOOP("ActText", "Draft the rubric"));
    case ActKind::EditScore: return translated(QT_TRANSLATE_NOOP("ActText", "Change a score"));
    case ActKind::FillScores: return translated(QT_TRANSLATE_NOOP("ActText", "Fill in scores"));
    case ActKind::ClearScores: return translated(QT_TRANSLATE_NOOP("ActText", "Clear scores"));
    case ActKind::SetScoreStates: return translated(QT_TRANSLATE_NOOP("ActText", "Set the state of scores"));
    case ActKind::CountScores: return translated(QT_TRANSLATE_NOOP("ActText", "Count one more or one less"));
    case ActKind::ImportScores: return translated(QT_TRANSLATE_NOOP("ActText", "Paste scores"));
    case ActKind::DismissFinding: return translated(QT_TRANSLATE_NOOP("ActText", "Dismiss a finding"));
    case ActKind::RecallFinding: return translated(QT_TRANSLATE_NOOP("ActText", "Recall a finding"));
    case ActKind::FixFinding: return translated(QT_TRANSLATE_NOOP("ActText", "Fix a finding"));
    case ActKind::OpenSelfRating: return translated(QT_TRANSLATE_NOOP("ActText", "Open sheets for self-rating"));
    case ActKind::CloseSelfRating: return translated(QT_TRANSLATE_NOOP("ActText", "End the self-rating"));
    case ActKind::SubmitScores: return translated(QT_TRANSLATE_NOOP("ActText", "Submit sheets for review"));
    case ActKind::ReturnScores: return translated(QT_TRANSLATE_NOOP("ActText", "Return sheets"));
    case ActKind::CommentScores: return translated(QT_TRANSLATE_NOOP("ActText", "Comment on sheets"));
    case ActKind::PublishScores: return translated(QT_TRANSLATE_NOOP("ActText", "Publish results"));
    case ActKind::CorrectScores: return translated(QT_TRANSLATE_NOOP("ActText", "Correct published results"));
    case ActKind::ArchiveScores: return translated(QT_TRANSLATE_NOOP("ActText", "File sheets away"));
    case ActKind::EditPanel: return translated(QT_TRANSLATE_NOOP("ActText", "Change the panel"));
    case ActKind::HandInRatings: return translated(QT_TRANSLATE_NOOP("ActText", "Hand in ratings"));
    case ActKind::ReturnRatings: return translated(QT_TRANSLATE_NOOP("ActText", "Give ratings back"));
    case ActKind::HandOutRaterFiles: return translated(QT_TRANSLATE_NOOP("ActText", "Hand out rater files"));
    case ActKind::CollectRatings: return translated(QT_TRANSLATE_NOOP("ActText", "Collect ratings"));
    case ActKind::EditVetoes: return translated(QT_TRANSLATE_NOOP("ActText", "Change the vetoes of a sheet"));
    case ActKind::EditEligibility: return translated(QT_TRANSLATE_NOOP("ActText", "Change who may be put forward"));
    case ActKind::RaiseObjection: return translated(QT_TRANSLATE_NOOP("ActText", "Record an objection"));
    case ActKind::AnswerObjection: return translated(QT_TRANSLATE_NOOP("ActText", "Answer an objection"));
    case ActKind::RemoveObjection: return translated(QT_TRANSLATE_NOOP("ActText", "Delete an objection"));
    case ActKind::RemoveRubric: return translated(QT_TRANSLATE_NOOP("ActText", "Delete the rubric"));
    case ActKind::AddOverall: return translated(QT_TRANSLATE_NOOP("ActText", "Add the overall result"));
    case ActKind::EditOverall: return translated(QT_TRANSLATE_NOOP("ActText", "Change the overall result"));
    case ActKind::RemoveOverall: return translated(QT_TRANSLATE_NOOP("ActText", "Delete the overall result"));
    case ActKind::AddHonours: return translated(QT_TRANSLATE_NOOP("ActText", "Record honours"));
    case ActKind::EditHonour: return translated(QT_TRANSLATE_NOOP("ActText", "Change an honour"));
    case ActKind::RemoveHonours: return translated(QT_TRANSLATE_NOOP("ActText", "Delete honours"));
    case ActKind::SetActivityStatus: return translated(QT_TRANSLATE_NOOP("ActText", "Change the state of an activity"));
    case ActKind::EditOccurrence: return translated(QT_TRANSLATE_NOOP("ActText", "Change one meeting of a series"));
    case ActKind::EditSeries: return translated(QT_TRANSLATE_NOOP("ActText", "Change a series from here on"));
    case ActKind::AddGroupMeetings: return translated(QT_TRANSLATE_NOOP("ActText", "Add group meetings"));
    case ActKind::EditThemes: return translated(QT_TRANSLATE_NOOP("ActText", "Change the themes"));
    case ActKind::AddCount: return translated(QT_TRANSLATE_NOOP("ActText", "Add the required number"));
    case ActKind::EditCounts: return translated(QT_TRANSLATE_NOOP("ActText", "Change the required numbers"));
    case ActKind::RemoveCount: return translated(QT_TRANSLATE_NOOP("ActText", "Delete the required number"));
    case ActKind::AddDaySchedule: return translated(QT_TRANSLATE_NOOP("ActText", "Add the day schedule"));
    case ActKind::RemoveDaySchedule: return translated(QT_TRANSLATE_NOOP("ActText", "Delete the day schedule"));
    case ActKind::RollForward:
        return translated(QT_TRANSLATE_NOOP("ActText", "Take activities over from another term"));
    case ActKind::AdjustToCalendar:
        return translated(QT_TRANSLATE_NOOP("ActText", "Adjust activities to the calendar"));
    case ActKind::CreateSchool: return translated(QT_TRANSLATE_NOOP("ActText", "Create the school"));
    case ActKind::Undo: return translated(QT_TRANSLATE_NOOP("ActText", "Undo"));
    case ActKind::Redo: return translated(QT_TRANSLATE_NOOP("ActText", "Redo"));
    }
    Q_UNREACHABLE();
}

constexpr qsizetype mostShown = 3;

bool isOfPeople(ActKind kind)
{
    return kind == ActKind::EditStaff || kind == ActKind::RemoveStaff || kind == ActKind::AddHonours ||
           kind == ActKind::RemoveHonours;
}

/// What keeps sheetSubjects().
bool isOfSheets(ActKind kind)
{
    switch (kind) {
    case ActKind::EditScore:
    case ActKind::FillScores:
    case ActKind::ClearScores:
    case ActKind::SetScoreStates:
    case ActKind::CountScores:
    case ActKind::ImportScores:
    case ActKind::OpenSelfRating:
    case ActKind::CloseSelfRating:
    case ActKind::SubmitScores:
    case ActKind::ReturnScores:
    case ActKind::CommentScores:
    case ActKind::PublishScores:
    case ActKind::CorrectScores:
    case ActKind::ArchiveScores: return true;
    default: return false;
    }
}

/// Of what comes in numbers the last subject is how many.
bool tellsCount(ActKind kind)
{
    return kind == ActKind::ImportActivities || kind == ActKind::RollForward;
}

QString howMany(ActKind kind, qsizetype count)
{
    const int n = static_cast<int>(count);
    if (tellsCount(kind))
        return QCoreApplication::translate("ActText", "%n activities", nullptr, n);
    return isOfPeople(kind) ? QCoreApplication::translate("ActText", "%n people", nullptr, n)
                            : QCoreApplication::translate("ActText", "%n of them", nullptr, n);
}

QString subjectsNamed(ActKind kind, const QStringList &subjects)
{
    QStringList named = subjects; // a row that was added by hand has no name yet
    named.removeAll(QString{});
    if (named.isEmpty())
        return subjects.size() > 1 ? howMany(kind, subjects.size()) : QString{};
    bool isCount = false;
    // Another act keeps three names and a fourth, or as many as there are.
    const int sheets = isOfSheets(kind) && named.size() == mostSheetNames + 1 ? named.last().toInt(&isCount) : 0;
    if (isCount) {
        return QCoreApplication::translate("ActText", "%1 … (%2)")
            .arg(named.first(mostSheetNames).join(QStringLiteral("、")),
                 QCoreApplication::translate("ActText", "%n sheets", nullptr, sheets));
    }
    const int count = tellsCount(kind) ? named.last().toInt(&isCount) : 0;
    if (isCount)
        named.last() = howMany(kind, count);
    const QString names = named.first(std::min(named.size(), mostShown)).join(QStringLiteral("、"));
    if (named.size() <= mostShown)
        return names;
    return QCoreApplication::translate("ActText", "%1 … (%2)").arg(names, howMany(kind, subjects.size()));
}

/// What changedParts() tells of; what an older or newer program has written besides is passed over.
QStringList criterionParts(const QStringList &words)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("ActText", text); };
    QStringList parts;
    for (const QString &word : words) {
        if (word == QLatin1StringView{"title"})
            parts << translated(QT_TRANSLATE_NOOP("ActText", "title"));
        else if (word == QLatin1StringView{"weight"})
            parts << translated(QT_TRANSLATE_NOOP("ActText", "weight"));
        else if (word == QLatin1StringView{"standard"})
            parts << translated(QT_TRANSLATE_NOOP("ActText", "standard"));
        else if (word == QLatin1StringView{"method"})
            parts << translated(QT_TRANSLATE_NOOP("ActText", "method"));
        else if (word == QLatin1StringView{"groups"})
            parts << translated(QT_TRANSLATE_NOOP("ActText", "groups"));
        else if (word == QLatin1StringView{"rule"})
            parts << translated(QT_TRANSLATE_NOOP("ActText", "rule"));
        else if (word == QLatin1StringView{"unscored"})
            parts << translated(QT_TRANSLATE_NOOP("ActText", "what counts without points"));
        else if (word == QLatin1StringView{"unit"})
            parts << translated(QT_TRANSLATE_NOOP("ActText", "unit"));
        else if (word == QLatin1StringView{"bonus"})
            parts << translated(QT_TRANSLATE_NOOP("ActText", "bonus"));
    }
    return parts;
}

} // namespace

QString actText(ActKind kind, const QStringList &subjects)
{
    if (kind == ActKind::EditCriterion && subjects.size() > 1) {
        const QString parts = criterionParts(subjects.mid(1)).join(QStringLiteral("、"));
        const QString text = actText(kind, {subjects.front()});
        return parts.isEmpty() ? text : QCoreApplication::translate("ActText", "%1 (%2)").arg(text, parts);
    }
    if (kind == ActKind::PublishRubric && subjects.size() > 1)
        return QCoreApplication::translate("ActText", "Publish version %1 of the rubric: %2")
            .arg(subjects[1], subjects[0]);
    if (kind == ActKind::DraftRubric && subjects.size() > 1)
        return QCoreApplication::translate("ActText", "Draft version %1 of the rubric: %2")
            .arg(subjects[1], subjects[0]);
    const QString names = subjectsNamed(kind, subjects);
    return names.isEmpty() ? nameOf(kind) : QCoreApplication::translate("ActText", "%1: %2").arg(nameOf(kind), names);
}

QString actText(const ActRow &act)
{
    const std::optional<ActKind> kind = actKindOf(act.kind);
    return kind ? actText(*kind, act.subjects) : act.kind;
}

} // namespace yanben
