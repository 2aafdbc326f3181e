#include "workspace/acts_of_every_kind.h"

#include "checks/check_term.h"
#include "workspace/act_builder.h"
#include "workspace/acts/finding_acts.h"
#include "workspace/acts/plan/leader_acts.h"
#include "workspace/acts/plan/plan_acts.h"
#include "workspace/acts/plan/replace_acts.h"
#include "workspace/acts/plan/section_acts.h"
#include "workspace/acts/plan/topic_acts.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/acts/schedule/count_acts.h"
#include "workspace/acts/schedule/group_meeting_acts.h"
#include "workspace/acts/schedule/roll_forward.h"
#include "workspace/acts/schedule/series_acts.h"
#include "workspace/acts/schedule/theme_acts.h"
#include "workspace/acts/school/calendar_acts.h"
#include "workspace/acts/school/calendar_change.h"
#include "workspace/acts/school/timetable_acts.h"
#include "workspace/acts/scoring/eligibility_acts.h"
#include "workspace/acts/scoring/honour_acts.h"
#include "workspace/acts/scoring/objection_acts.h"
#include "workspace/acts/scoring/overall_acts.h"
#include "workspace/acts/scoring/panel_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/membership_acts.h"
#include "workspace/acts/staff/roster_import.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/queries/check_rows.h"
#include "workspace/queries/scores/typed/counted_once.h"
#include "workspace/queries/term_rows.h"
#include "workspace/raters/collecting.h"
#include "workspace/raters/hand_out.h"
#include "workspace/raters/taking_back.h"

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

const QDateTime atNoon{{2019, 3, 1}, {12, 0}, Qt::UTC};
const Operator office{u"研训处"_s, Role::Editor};
const Operator reviewer{u"教务处"_s, Role::Reviewer};

const Term &firstTerm(const State &state)
{
    return *termsOf(state).front();
}

const Term &lastTerm(const State &state)
{
    return *termsOf(state).back();
}

PlanId plan(const State &state)
{
    return planOf(state, firstTerm(state).id)->id;
}

std::vector<const Section *> sections(const State &state)
{
    return sectionsOf(state, plan(state));
}

std::vector<const Topic *> topics(const State &state)
{
    return topicsOf(state, firstTerm(state).id);
}

std::vector<const Activity *> activities(const State &state)
{
    return activitiesOf(state, firstTerm(state).id);
}

const RubricVersion &draft(const State &state)
{
    return *newestVersionOf(state, rubricOf(state, firstTerm(state).id)->id);
}

std::vector<const CriterionVersion *> criteria(const State &state)
{
    return criteriaOf(state, draft(state).id);
}

/// The first criterion that is scored by a rule of this kind.
template <typename Kind>
const CriterionVersion &criterionBy(const State &state)
{
    for (const CriterionVersion *criterion : criteria(state)) {
        if (std::holds_alternative<Kind>(criterion->spec.rule.kind))
            return *criterion;
    }
    throw StaleChange{"the sample has no such criterion"};
}

std::vector<StaffId> scored(const State &state)
{
    std::vector<StaffId> scored;
    for (const auto &[id, member] : state.all<StaffMember>()) {
        if (member.scored)
            scored.push_back(id);
    }
    return scored;
}

/// Of the main rubric alone.
OverallSettings overallOf(const State &state, const QString &title, std::optional<Points> percent)
{
    OverallSettings settings;
    settings.sheet = yanben::overallOf({{.rubric = draft(state).terms.title, .percent = percent}});
    settings.sheet.title = title;
    settings.rubrics = {draft(state).rubric};
    return settings;
}

Act move(const State &state, SheetStep step, const std::vector<std::size_t> &places)
{
    std::vector<Subject> staff;
    for (const std::size_t place : places)
        staff.push_back(scored(state).at(place));
    const QString comment = takesComment(step) ? u"请补充依据"_s : QString{};
    return moveSheets(state, state.get<RubricVersion>(draft(state).id).rubric, {},
                      {.step = step, .subjects = staff, .who = office.name, .at = atNoon, .comment = comment});
}

/// The same level for some teachers.
Act score(const State &state, ActKind kind, const std::vector<StaffId> &staff, std::size_t level)
{
    const CriterionVersion &criterion = criterionBy<LevelsRule>(state);
    const auto &levels = std::get<LevelsRule>(criterion.spec.rule.kind).levels;
    std::vector<ScoreEdit> edits;
    for (const StaffId each : staff)
        edits.push_back({{each, criterion.criterion}, recorded(LevelsRecord{{levels[level].name}, {}})});
    return setScores(state, draft(state).id, kind, {criterion.spec.title}, edits).value();
}

/// Of the meetings on Wednesdays.
MeetingKey meetingOn(const State &state, QDate day)
{
    for (const Activity *activity : activities(state)) {
        if (activity->groupMeeting)
            return {.activity = activity->id, .session = {}, .original = day};
    }
    throw StaleChange{"there are no group meetings"};
}

Act fixTheFirst(const State &state)
{
    const TermId term = firstTerm(state).id;
    for (const Finding &finding : checkTerm(checkInput(state, term))) {
        if (finding.code == FindingCode::DateOnHoliday && !finding.fixes.empty())
            return fixFinding(state, term, finding, finding.fixes.front());
    }
    throw StaleChange{"the sample has no such finding"};
}

Act copyTerm(const State &state)
{
    ActBuilder builder{state, ActKind::CopyTerm};
    const TermId copy = builder.insert(Term{
        .code = u"2019-2020-1"_s, .title = u"2019—2020学年第一学期"_s, .first = {2019, 9, 2}, .last = {2020, 1, 17}});
    for (const Topic *topic : topics(state))
        builder.insert(Topic{.id = {}, .uid = {}, .term = copy, .name = topic->name, .position = topic->position});
    return builder.take();
}

Act addTerm(const State &state)
{
    ActBuilder builder{state, ActKind::AddTerm};
    builder.insert(Term{
        .code = u"2019-2020-2"_s, .title = u"2019—2020学年第二学期"_s, .first = {2020, 2, 17}, .last = {2020, 7, 3}});
    return builder.take();
}

/// Lessons are off on the first day that an activity is planned for.
Act adjustToCalendar(const State &state)
{
    for (const Activity *activity : activities(state)) {
        const auto *day = std::get_if<SingleDay>(&activity->when.kind);
        if (!day || ownDayOn(state, day->date))
            continue;
        Act change = addCalendarDay(state, {.date = day->date, .kind = CalendarDay::Off, .name = u"停课"_s}).value();
        std::vector<AdjustedTime> times;
        for (const TouchedTime &touched : touchedBy(state, change)) {
            if (touched.effect.proposed)
                times.push_back({touched, *touched.effect.proposed});
        }
        if (!times.empty())
            return yanben::adjustToCalendar(state, std::move(change), times);
    }
    throw StaleChange{"no activity is on a workday"};
}

Act editStages(const State &state)
{
    ActBuilder builder{state, ActKind::EditStages};
    const std::vector<const Stage *> stages = stagesOf(state, firstTerm(state).id);
    builder.change<Stage>(stages[0]->id, [](Stage &stage) { stage.last = {2019, 3, 9}; });
    builder.change<Stage>(stages[1]->id, [](Stage &stage) { stage.first = {2019, 3, 10}; });
    return builder.take();
}

Act mergeNames(const State &state)
{
    ActBuilder builder{state, ActKind::MergeNames};
    std::vector<ListEntryId> places;
    for (const auto &[id, entry] : state.all<ListEntry>()) {
        if (entry.kind == ListKind::Place)
            places.push_back(id);
    }
    builder.change<ListEntry>(places.at(1), [&places](ListEntry &entry) { entry.sameAs = places.front(); });
    const QString kept = state.get<ListEntry>(places.front()).name;
    const QString merged = state.get<ListEntry>(places.at(1)).name;
    for (const auto &[id, session] : state.all<Session>()) {
        if (session.place == merged)
            builder.change<Session>(id, [&kept](Session &row) { row.place = kept; });
    }
    return builder.take();
}

Act importStaff(const State &state)
{
    const std::vector<RosterLine> lines{{.name = u"示例教师28"_s, .workNumber = u"28"_s, .groups = {u"低段教师"_s}},
                                        {.name = u"示例教师29"_s, .workNumber = u"29"_s, .groups = {u"新的组"_s}}};
    return importRoster(state, proposeRoster(state, lines, atNoon.date()), atNoon.date());
}

template <typename Row, typename Change>
Act changed(const State &state, ActKind kind, IdOf<Row> id, Change change)
{
    ActBuilder builder{state, kind};
    builder.change<Row>(id, change);
    return builder.take();
}

constexpr std::array deeds{
    // School and terms
    Deed{ActKind::EditSchool,
         [](const State &state) {
             return changed<School>(state, ActKind::EditSchool, SchoolId{1},
                                    [](School &school) { school.signature = u"平山镇中心校研训处"_s; });
         }},
    Deed{ActKind::CopyTerm, copyTerm},
    Deed{ActKind::AddTerm, addTerm},
    Deed{ActKind::EditTerm,
         [](const State &state) {
             return changed<Term>(state, ActKind::EditTerm, lastTerm(state).id, [](Term &term) {
                 term.last = {2020, 7, 10};
             });
         }},
    Deed{ActKind::RemoveTerm,
         [](const State &state) {
             ActBuilder builder{state, ActKind::RemoveTerm};
             builder.remove<Term>(lastTerm(state).id);
             return builder.take();
         }},
    Deed{ActKind::EditStages, editStages},
    Deed{ActKind::EditCalendar,
         [](const State &state) {
             ActBuilder builder{state, ActKind::EditCalendar};
             builder.insert(CalendarDay{
                 .id = {}, .uid = {}, .date = {2019, 5, 17}, .kind = CalendarDay::Off, .name = u"运动会"_s});
             return builder.take();
         }},
    Deed{ActKind::EditLists,
         [](const State &state) {
             ActBuilder builder{state, ActKind::EditLists};
             for (const QString &name : {u"录播室"_s, u"录播教室"_s})
                 builder.insert(ListEntry{.id = {}, .uid = {}, .kind = ListKind::Place, .name = name, .sameAs = {}});
             return builder.take();
         }},
    Deed{ActKind::MergeNames, mergeNames},

    // Staff and groups
    Deed{ActKind::AddStaff,
         [](const State &state) {
             StaffMember member;
             member.name = u"示例教师甲"_s;
             return addStaff(state, member).value();
         }},
    Deed{ActKind::EditStaff,
         [](const State &state) {
             return letLeave(state, {scored(state).at(3)}, {2019, 6, 1}).value();
         }},
    Deed{ActKind::RemoveStaff,
         [](const State &state) { return removeStaff(state, {state.all<StaffMember>().rbegin()->first}).value(); }},
    Deed{ActKind::ImportStaff, importStaff},
    Deed{ActKind::EditGroups, [](const State &state) { return addGroup(state, u"青年教师"_s).value(); }},
    Deed{ActKind::EditGroups, [](const State &state) { return moveGroup(state, groupsInOrder(state).back()->id, 1); }},
    Deed{ActKind::EditGroups,
         [](const State &state) {
             return addMembers(state, groupsInOrder(state).at(1)->id, scored(state), QDate{2019, 3, 4});
         }},
    Deed{ActKind::EditGroups,
         [](const State &state) {
             return setMemberRule(state, groupsInOrder(state).at(1)->id, {.years = 3, .post = u"特岗教师"_s}).value();
         }},
    Deed{ActKind::EditGroups,
         [](const State &state) { return removeGroup(state, groupsInOrder(state).at(1)->id).value(); }},

    // Plan
    Deed{ActKind::EditPlan,
         [](const State &state) {
             return editPlanDate(state, plan(state), QDate{2019, 3, 1}).value();
         }},
    Deed{ActKind::AddSection,
         [](const State &state) {
             return addSection(state, plan(state), {.after = sections(state).at(2)->id, .heading = u"安排"_s}).value();
         }},
    Deed{ActKind::EditSection,
         [](const State &state) {
             const RichText text{{{BlockKind::Paragraph, {{u"每周"_s, false}, {u"一次"_s, true}}}}};
             return editSectionText(state, sections(state).at(1)->id, text).value();
         }},
    Deed{ActKind::MoveSection,
         [](const State &state) { return moveSection(state, sections(state).at(1)->id, Shift::Down).value(); }},
    Deed{ActKind::MoveSection,
         [](const State &state) { return indentSection(state, sections(state).at(3)->id).value(); }},
    Deed{ActKind::RemoveSection,
         [](const State &state) { return removeSection(state, sections(state).back()->id).value(); }},
    Deed{ActKind::ReplaceText,
         [](const State &state) { return replaceInPlan(state, plan(state), u"教师"_s, u"老师"_s).value(); }},
    Deed{ActKind::EditLeaders,
         [](const State &state) {
             return addLeader(state, plan(state), LeaderRole::Member, scored(state).front()).value();
         }},
    Deed{ActKind::EditLeaders,
         [](const State &state) { return removeLeader(state, leadersOf(state, plan(state)).front()->id).value(); }},
    Deed{ActKind::AddTopic,
         [](const State &state) { return addTopic(state, firstTerm(state).id, u"家校共育"_s).value(); }},
    Deed{ActKind::EditTopic,
         [](const State &state) { return renameTopic(state, topics(state).front()->id, u"学习"_s).value(); }},
    Deed{ActKind::MoveTopic,
         [](const State &state) { return moveTopic(state, topics(state).back()->id, Shift::Up).value(); }},
    Deed{ActKind::RemoveTopic,
         [](const State &state) { return removeTopic(state, topics(state).at(topics(state).size() - 2)->id).value(); }},
    Deed{ActKind::SubmitPlan,
         [](const State &state) { return submitPlan(state, plan(state), office, atNoon).value(); }},
    Deed{ActKind::ApprovePlan,
         [](const State &state) { return approvePlan(state, plan(state), reviewer, atNoon).value(); }},
    Deed{ActKind::ReturnPlan,
         [](const State &state) { return returnPlan(state, plan(state), reviewer, atNoon, u"请补充"_s).value(); }},

    // Schedule and calendar
    Deed{ActKind::AddActivity,
         [](const State &state) {
             const ActivityDraft activity{.title = u"读书会"_s,
                                          .when = {.kind = SingleDay{{2019, 4, 23}}},
                                          .forms = {u"沙龙"_s},
                                          .sessions = {{.place = u"图书馆"_s}, {.place = u"操场"_s}}};
             return addActivity(state, firstTerm(state).id, activity, 2);
         }},
    Deed{ActKind::AddActivity,
         [](const State &state) { return duplicateActivity(state, activities(state).at(2)->id); }},
    Deed{ActKind::EditActivity,
         [](const State &state) {
             const When when{.kind = DayRange{{2019, 4, 24}, {2019, 4, 26}}, .timeOfDay = {}, .raw = u"4.24-26"_s};
             return editWhen(state, activities(state).at(2)->id, when);
         }},
    Deed{ActKind::EditActivity,
         [](const State &state) { return editTitle(state, activities(state).at(3)->id, u"读书会（二）"_s); }},
    Deed{ActKind::MoveActivity, [](const State &state) { return moveActivity(state, activities(state).at(2)->id, 9); }},
    Deed{ActKind::EditSession,
         [](const State &state) {
             const SessionId session = sessionsOf(state, activities(state).front()->id).front()->id;
             return editPresenters(state, session, {{.staff = {}, .group = {}, .name = u"县进修学校"_s}});
         }},
    Deed{ActKind::EditSession, [](const State &state) { return addSession(state, activities(state).at(4)->id); }},
    Deed{ActKind::SetActivityStatus,
         [](const State &state) {
             const When when{.kind = SingleDay{{2019, 3, 14}}};
             return postpone(state, activities(state).front()->id, when, u"校运会"_s).value();
         }},
    Deed{ActKind::SetActivityStatus,
         [](const State &state) { return cancel(state, activities(state).at(3)->id, u"停电"_s).value(); }},
    Deed{ActKind::EditThemes,
         [](const State &state) {
             return setTheme(state, {.term = firstTerm(state).id}, u"有效课堂"_s).value();
         }},
    Deed{ActKind::EditThemes,
         [](const State &state) {
             const ThemePlace place{.term = firstTerm(state).id, .month = YearMonth{2019, 4}};
             return setTheme(state, place, u"小组合作"_s).value();
         }},
    Deed{ActKind::AddCount,
         [](const State &state) {
             const RequiredCount required{.term = firstTerm(state).id,
                                          .name = u"督导"_s,
                                          .words = u"督导"_s,
                                          .range = {1, {}},
                                          .period = CountPeriod::Month,
                                          .every = 2};
             return addCount(state, required).value();
         }},
    Deed{ActKind::EditCounts,
         [](const State &state) {
             RequiredCount required = state.all<RequiredCount>().begin()->second;
             required.each = CountFor::EachGroup;
             required.fewestPeople = 5;
             return editCount(state, required).value();
         }},
    Deed{ActKind::RemoveCount,
         [](const State &state) { return removeCount(state, state.all<RequiredCount>().begin()->first); }},
    Deed{ActKind::AddDaySchedule,
         [](const State &state) {
             return addDaySchedule(state, firstTerm(state).id, u"夏季作息"_s, firstTerm(state).first).value();
         }},
    Deed{ActKind::RemoveDaySchedule,
         [](const State &state) { return removeDaySchedule(state, firstTerm(state).id, 0); }},
    Deed{ActKind::SortActivities, [](const State &state) { return sortActivities(state, firstTerm(state).id); }},
    Deed{ActKind::RemoveActivity,
         [](const State &state) {
             return removeActivities(state, {activities(state).at(1)->id, activities(state).at(5)->id});
         }},
    Deed{ActKind::ImportActivities,
         [](const State &state) {
             return importActivities(state, firstTerm(state).id, {{.title = u"甲"_s}, {.title = u"乙"_s}});
         }},
    Deed{ActKind::AddGroupMeetings,
         [](const State &state) {
             return *addGroupMeetings(
                 state, firstTerm(state).id,
                 {{.group = groupsInOrder(state).back()->id, .rule = {.weekdays = {3}}}, {.title = u"送教"_s, .rule = {.rhythm = EachMonthDay{20}}}});
         }},
    Deed{ActKind::EditOccurrence,
         [](const State &state) { return *cancelMeeting(state, meetingOn(state, {2019, 3, 13}), u"停课"_s); }},
    Deed{ActKind::EditOccurrence,
         [](const State &state) { return *moveMeeting(state, meetingOn(state, {2019, 4, 17}), {2019, 4, 18}, {}); }},
    Deed{ActKind::EditSeries,
         [](const State &state) {
             return changeSeries(state, meetingOn(state, {2019, 4, 10}), SeriesReach::FromHere, {.title = u"磨课"_s})->act;
         }},
    Deed{ActKind::RollForward,
         [](const State &state) {
             const TermId to = lastTerm(state).id;
             return rollForward(state, to, proposeRollForward(state, firstTerm(state).id, to), {});
         }},
    Deed{ActKind::AdjustToCalendar, adjustToCalendar},

    // Findings
    Deed{ActKind::FixFinding, fixTheFirst},
    Deed{ActKind::DismissFinding,
         [](const State &state) {
             const TermId term = firstTerm(state).id;
             return dismissFinding(state, term, checkTerm(checkInput(state, term)).back(), u"已知"_s);
         }},
    Deed{ActKind::RecallFinding,
         [](const State &state) { return recallFinding(state, state.all<Dismissal>().begin()->first); }},

    // Rubric
    Deed{ActKind::AddRubric,
         [](const State &state) { return addRubric(state, lastTerm(state).id, rubricSheet(state, draft(state).id)); }},
    Deed{ActKind::RemoveRubric,
         [](const State &state) { return removeRubric(state, rubricsOf(state, lastTerm(state).id).back()->id); }},
    Deed{ActKind::EditRubric,
         [](const State &state) { return convertToFullMark(state, draft(state).id, ConvertBase::All); }},
    Deed{ActKind::AddCriterion,
         [](const State &state) {
             CriterionSpec spec;
             spec.no = u"15"_s;
             spec.title = u"课题"_s;
             spec.weight = Points::whole(2);
             spec.rule = {.kind = RatingRule{.max = Points::whole(2), .step = Points::hundredths(50)}, .overrides = {}};
             return addCriteria(state, draft(state).id, std::span{&spec, 1});
         }},
    Deed{ActKind::EditCriterion,
         [](const State &state) {
             CriterionVersion criterion = *criteria(state).front();
             criterion.spec.standard = u"改过"_s;
             return changeCriterion(state, criterion);
         }},
    Deed{ActKind::MoveCriterion,
         [](const State &state) { return moveCriterion(state, criteria(state).back()->id, 0); }},
    Deed{ActKind::RemoveCriterion,
         [](const State &state) { return removeCriterion(state, criteria(state).front()->id); }},
    Deed{ActKind::ImportCriteria,
         [](const State &state) {
             RubricSheet sheet = rubricSheet(state, draft(state).id);
             sheet.criteria[1].title += u"（导入）"_s;
             return importRubric(state, draft(state).id, sheet);
         }},
    Deed{ActKind::EditRubric, [](const State &state) { return takeSumAsFullMark(state, draft(state).id); }},
    Deed{ActKind::PublishRubric,
         [](const State &state) { return publishRubric(state, draft(state).id, office.name, atNoon).value(); }},

    // Overall results
    Deed{
        ActKind::AddOverall,
        [](const State &state) { return addOverall(state, firstTerm(state).id, overallOf(state, u"综合评定"_s, {})); }},
    Deed{ActKind::EditOverall,
         [](const State &state) {
             return changeOverall(state, state.all<Overall>().begin()->first,
                                  overallOf(state, u"年度综合评定"_s, Points::whole(40)));
         }},
    Deed{ActKind::AddOverall,
         [](const State &state) {
             return addOverall(state, firstTerm(state).id, overallOf(state, u"另一个"_s, Points::whole(100)));
         }},
    Deed{ActKind::RemoveOverall,
         [](const State &state) { return removeOverall(state, state.all<Overall>().rbegin()->first); }},

    // Scores
    Deed{ActKind::EditScore,
         [](const State &state) { return score(state, ActKind::EditScore, {scored(state).front()}, 1); }},
    Deed{
        ActKind::EditScore,
        [](const State &state) {
            const CriterionVersion &criterion = criterionBy<TallyRule>(state);
            RecordEntry entry;
            entry.day = QDate{2019, 4, 2};
            entry.caseKey = std::get<TallyRule>(criterion.spec.rule.kind).cases.front().name;
            entry.count = Points::whole(1);
            entry.evidence = u"签到表"_s;
            return putScoreEntry(state, draft(state).id, {}, {scored(state).at(1), criterion.criterion}, entry).value();
        }},
    Deed{ActKind::FillScores, [](const State &state) { return score(state, ActKind::FillScores, scored(state), 0); }},
    Deed{ActKind::ImportScores,
         [](const State &state) {
             return score(state, ActKind::ImportScores, {scored(state).at(4), scored(state).at(5)}, 1);
         }},
    Deed{ActKind::SetScoreStates,
         [](const State &state) {
             const ScorePlace place{scored(state).at(4), criterionBy<LevelsRule>(state).criterion};
             const Record exempt{.state = RecordState::Exempt, .data = {}, .note = u"产假"_s};
             return setScores(state, draft(state).id, ActKind::SetScoreStates, {}, {{place, exempt}}).value();
         }},
    Deed{ActKind::CountScores,
         [](const State &state) {
             const CriterionVersion &criterion = criterionBy<TallyRule>(state);
             const ScorePlace place{scored(state).at(5), criterion.criterion};
             const QString key = recordKey(std::get<TallyRule>(criterion.spec.rule.kind).cases.front());
             const Record counted = countedBy(criterion.spec.rule, nullptr, key, 1).value();
             return setScores(state, draft(state).id, ActKind::CountScores, {}, {{place, counted}}).value();
         }},
    Deed{ActKind::ClearScores,
         [](const State &state) {
             const CriterionId criterion = criterionBy<LevelsRule>(state).criterion;
             return clearScores(state, draft(state).id, {},
                                {{scored(state).at(0), criterion}, {scored(state).at(2), criterion}})
                 .value();
         }},
    Deed{ActKind::EditPanel,
         [](const State &state) {
             return setPanel(state, criterionBy<LevelsRule>(state).criterion, {}, {.limit = Points::whole(2)},
                             {scored(state).at(0), scored(state).at(1)}, OfficeScores::Keep)
                 .value();
         }},
    Deed{ActKind::EditScore,
         [](const State &state) {
             const CriterionVersion &criterion = criterionBy<LevelsRule>(state);
             const auto &levels = std::get<LevelsRule>(criterion.spec.rule.kind).levels;
             const ScorePlace place{.subject = scored(state).at(3),
                                    .criterion = criterion.criterion,
                                    .voice = {.source = RecordSource::Rater, .rater = scored(state).at(0)}};
             const Record record = recorded(LevelsRecord{.levels = {levels.front().name}, .flags = {}});
             return setScores(state, draft(state).id, ActKind::EditScore, {}, {{place, record}}).value();
         }},
    Deed{ActKind::HandInRatings,
         [](const State &state) {
             const RubricId rubric = state.get<RubricVersion>(draft(state).id).rubric;
             return handInRatings(state, rubric, {}, scored(state).at(0), atNoon);
         }},
    Deed{ActKind::ReturnRatings,
         [](const State &state) {
             const RubricId rubric = state.get<RubricVersion>(draft(state).id).rubric;
             return returnRatings(state, rubric, {}, scored(state).at(0));
         }},
    Deed{ActKind::HandOutRaterFiles,
         [](const State &state) {
             return handOutRaterFiles(state, draft(state).id, {scored(state).at(0), scored(state).at(1)}, office.name,
                                      atNoon);
         }},
    Deed{ActKind::CollectRatings,
         [](const State &state) {
             const CriterionVersion &criterion = criterionBy<LevelsRule>(state);
             const auto &levels = std::get<LevelsRule>(criterion.spec.rule.kind).levels;
             Collection collection{.version = draft(state).id, .files = {CollectedFile{}}, .ratings = {}};
             collection.files.front().rater = u"甲"_s;
             CollectedRating &rating = collection.ratings.emplace_back();
             rating.place = {.subject = scored(state).at(4),
                             .criterion = criterion.criterion,
                             .voice = {.source = RecordSource::Rater, .rater = scored(state).at(0)}};
             rating.record = recorded(LevelsRecord{.levels = {levels.back().name}, .flags = {}});
             rating.handedIn = atNoon;
             return takeBackRatings(state, collection, {0});
         }},
    Deed{ActKind::EditVetoes,
         [](const State &state) {
             const RubricId rubric = state.get<RubricVersion>(draft(state).id).rubric;
             return setVetoes(state, rubric, {}, scored(state).at(2), {{u"体罚学生"_s, u"家长反映，已核实"_s}}).value();
         }},
    Deed{ActKind::EditEligibility,
         [](const State &state) {
             return setEligibility(state, firstTerm(state).id,
                                   EligibilityTerms{.hours = criterionBy<LevelsRule>(state).criterion,
                                                    .bound = ShareBound::MoreThan,
                                                    .period = HoursPeriod::Year});
         }},
    Deed{ActKind::RaiseObjection,
         [](const State &state) {
             const RubricId rubric = state.get<RubricVersion>(draft(state).id).rubric;
             return raiseObjection(state, rubric, {}, scored(state).at(2), criterionBy<LevelsRule>(state).criterion,
                                   {2019, 7, 2}, u"公开课漏记一次"_s);
         }},
    Deed{ActKind::RaiseObjection,
         [](const State &state) {
             const RubricId rubric = state.get<RubricVersion>(draft(state).id).rubric;
             return raiseObjection(state, rubric, {}, scored(state).at(3), std::nullopt, {2019, 7, 2}, u"总分有误"_s);
         }},
    Deed{ActKind::AnswerObjection,
         [](const State &state) {
             return answerObjection(state, {}, state.all<Objection>().begin()->first, ObjectionState::Upheld,
                                    u"经核实补记"_s, office.name, atNoon);
         }},
    Deed{ActKind::RemoveObjection,
         [](const State &state) { return removeObjection(state, {}, state.all<Objection>().rbegin()->first); }},
    Deed{ActKind::AddHonours,
         [](const State &state) {
             const Honour honour{.term = firstTerm(state).id, .title = u"校本研修先进个人"_s, .date = {2019, 7, 10}};
             return addHonours(state, honour, {scored(state).at(0), scored(state).at(1)}).value();
         }},
    Deed{ActKind::AddHonours,
         [](const State &state) {
             const Honour honour{.term = firstTerm(state).id,
                                 .kind = HonourKind::Training,
                                 .title = u"省级骨干教师研修班"_s,
                                 .date = {2019, 8, 20},
                                 .note = u"五天"_s};
             return addHonours(state, honour, {groupsInOrder(state).back()->id}).value();
         }},
    Deed{ActKind::EditHonour,
         [](const State &state) {
             Honour honour = state.all<Honour>().begin()->second;
             honour.title = u"校本研修优秀个人"_s;
             return editHonour(state, honour).value();
         }},
    Deed{ActKind::RemoveHonours,
         [](const State &state) {
             return removeHonours(state, {state.all<Honour>().begin()->first, state.all<Honour>().rbegin()->first});
         }},
    Deed{ActKind::OpenSelfRating, [](const State &state) { return move(state, SheetStep::OpenSelfRating, {0, 6}); }},
    Deed{ActKind::CloseSelfRating, [](const State &state) { return move(state, SheetStep::CloseSelfRating, {6}); }},
    Deed{ActKind::SubmitScores, [](const State &state) { return move(state, SheetStep::Submit, {6, 7, 8}); }},
    Deed{ActKind::CommentScores, [](const State &state) { return move(state, SheetStep::Comment, {7}); }},
    Deed{ActKind::ReturnScores, [](const State &state) { return move(state, SheetStep::Return, {7}); }},
    Deed{ActKind::DraftRubric, [](const State &state) { return newDraft(state, draft(state).id); }},
};

} // namespace

std::span<const Deed> actsOfEveryKind()
{
    return deeds;
}

Role roleFor(ActKind kind)
{
    return permits(Role::Editor, kind) ? Role::Editor : Role::Reviewer;
}

} // namespace yanben
