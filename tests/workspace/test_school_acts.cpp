#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/school/calendar_acts.h"
#include "workspace/acts/school/list_acts.h"
#include "workspace/acts/school/school_acts.h"
#include "workspace/acts/school/stage_acts.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Everything that these acts may touch.
struct Rows
{
    std::map<SchoolId, School> schools;
    std::map<TermId, Term> terms;
    std::map<StageId, Stage> stages;
    std::map<CalendarDayId, CalendarDay> days;
    std::map<ListEntryId, ListEntry> entries;
    std::map<ActivityId, Activity> activities;
    std::map<SessionId, Session> sessions;
    std::map<SectionId, Section> sections;
    std::map<CriterionVersionId, CriterionVersion> criteria;

    explicit Rows(const State &state)
        : schools{state.all<School>()},
          terms{state.all<Term>()},
          stages{state.all<Stage>()},
          days{state.all<CalendarDay>()},
          entries{state.all<ListEntry>()},
          activities{state.all<Activity>()},
          sessions{state.all<Session>()},
          sections{state.all<Section>()},
          criteria{state.all<CriterionVersion>()}
    {}
    bool operator==(const Rows &) const = default;
};

/// Runs the act and proves that undo brings back every row, and redo what the act made.
template <typename Answer>
void runAnswer(ActRunner &acts, const State &state, Answer answer)
{
    const Rows before{state};
    if constexpr (requires { answer.hasValue(); }) {
        REQUIRE(answer.hasValue());
        REQUIRE(acts.run(*std::move(answer)) == RunResult::Done);
    } else {
        REQUIRE(acts.run(std::move(answer)) == RunResult::Done);
    }
    const Rows after{state};
    REQUIRE_FALSE(before == after);
    REQUIRE(acts.undo() == RunResult::Done);
    REQUIRE(before == Rows{state});
    REQUIRE(acts.redo() == RunResult::Done);
    REQUIRE(after == Rows{state});
}

class Office : public TestSchool
{
public:
    template <typename Answer>
    void make(Answer answer)
    {
        runAnswer(acts(), state(), std::move(answer));
    }
    Term nextTerm() const
    {
        return {.code = u"2019-2020-1"_s,
                .title = u"2019—2020学年第一学期"_s,
                .first = QDate{2019, 9, 2},
                .last = QDate{2020, 1, 17}};
    }
    void stages()
    {
        make(addStage(state(), term().id, u"启动"_s, {2019, 3, 5}));
        make(addStage(state(), term().id, u"研修"_s, {2019, 4, 1}));
        make(addStage(state(), term().id, u"总结"_s, {2019, 6, 10}));
    }
    std::vector<const Stage *> rows() const { return stagesOf(state(), term().id); }
    StageId stage(std::size_t at) const { return rows().at(at)->id; }
    ActivityId activity(const QString &title, QDate day, const QString &place, const std::vector<QString> &forms)
    {
        ActBuilder builder{state(), ActKind::AddActivity, {title}};
        const ActivityId id = builder.insert(Activity{.term = term().id,
                                                      .title = title,
                                                      .when = {.kind = SingleDay{day}},
                                                      .start = day,
                                                      .end = day,
                                                      .forms = forms});
        builder.insert(Session{.activity = id, .place = place});
        make(builder.take());
        return id;
    }
};

using Ends = std::vector<std::pair<QDate, QDate>>;

Ends endsOf(const Office &office)
{
    Ends ends;
    for (const Stage *stage : office.rows())
        ends.emplace_back(stage->first, stage->last);
    return ends;
}

} // namespace

TEST_CASE("a school has a name, and a signature that may be empty", "[settings]")
{
    Office office;
    office.make(renameSchool(office.state(), u"  平山镇  小学 "_s));
    CHECK(schoolOf(office.state())->name == u"平山镇 小学"_s);
    office.make(editSignature(office.state(), u"平山镇小学研训处"_s));
    CHECK(schoolOf(office.state())->signature == u"平山镇小学研训处"_s);
    office.make(editSignature(office.state(), {}));
    const auto nameless = renameSchool(office.state(), u"  "_s);
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error() == SchoolFault::NameMissing);
}

TEST_CASE("a term that can't stand is refused with the reason", "[settings]")
{
    Office office;
    Term term = office.nextTerm();
    using Change = void (*)(Term &);
    const auto [change, fault] = GENERATE(table<Change, std::optional<TermFault>>({
        {[](Term &) {}, std::nullopt},
        {[](Term &t) { t.title = u" "_s; }, TermFault::TitleMissing},
        {[](Term &t) { t.code.clear(); }, TermFault::CodeMissing},
        {[](Term &t) { t.code = u" 2018-2019-2"_s; }, TermFault::CodeTaken},
        {[](Term &t) { t.last = t.first; }, TermFault::DatesReversed},
        {[](Term &t) { t.last = t.first.addDays(300); }, std::nullopt},
        {[](Term &t) { t.last = t.first.addDays(301); }, TermFault::TooLong},
        {[](Term &t) { t.firstTeachingWeek = t.first.addDays(-1); }, TermFault::TeachingOutside},
        {[](Term &t) { t.firstTeachingWeek = t.first; }, std::nullopt},
        {[](Term &t) {
             t.first = QDate{2019, 7, 12};
         },
         TermFault::Overlaps},
        {[](Term &t) {
             t.first = QDate{2019, 7, 13};
         },
         std::nullopt},
    }));
    change(term);
    CHECK(termFault(office.state(), term) == fault);
    if (fault) {
        const auto answer = addTerm(office.state(), term);
        REQUIRE_FALSE(answer);
        CHECK(answer.error() == *fault);
    } else {
        office.make(addTerm(office.state(), term));
        CHECK(office.state().all<Term>().size() == 2);
    }
}

TEST_CASE("a term is not in its own way, and its activities' days follow it", "[settings]")
{
    Office office;
    ActBuilder builder{office.state(), ActKind::AddActivity};
    const ActivityId id = builder.insert(Activity{.term = office.term().id,
                                                  .title = u"集体备课"_s,
                                                  .when = {.kind = WeekSpan{.first = 3, .last = 3}},
                                                  .start = QDate{2019, 3, 18},
                                                  .end = QDate{2019, 3, 24}});
    office.make(builder.take());
    Term term = office.term();
    term.firstTeachingWeek = QDate{2019, 3, 11};
    office.make(editTerm(office.state(), term));
    CHECK(office.state().get<Activity>(id).start == QDate(2019, 3, 25));
    term.last = term.first;
    CHECK_FALSE(editTerm(office.state(), term));
}

TEST_CASE("what a change of the term leaves outside is told, and stays", "[settings]")
{
    Office office;
    office.stages();
    const ActivityId late = office.activity(u"总结会"_s, {2019, 7, 10}, u"会议室"_s, {});
    Term term = office.term();
    CHECK(misfitsOf(office.state(), term).isEmpty());
    CHECK_FALSE(stageTrouble(office.state(), term.id));
    term.last = {2019, 6, 30};
    office.make(editTerm(office.state(), term));
    CHECK(misfitsOf(office.state(), term) == TermMisfits{{office.stage(2)}, {late}});
    CHECK(stageTrouble(office.state(), term.id) == StageTrouble::OutsideTerm);
    office.make(fitStages(office.state(), term.id));
    CHECK_FALSE(stageTrouble(office.state(), term.id));
    CHECK(endsOf(office) ==
          Ends{{{2019, 3, 5}, {2019, 3, 31}}, {{2019, 4, 1}, {2019, 6, 9}}, {{2019, 6, 10}, {2019, 6, 30}}});
}

TEST_CASE("only an empty term that is not the last can be deleted", "[settings]")
{
    Office office;
    const TermId first = office.term().id;
    const auto last = removeTerm(office.state(), first);
    REQUIRE_FALSE(last);
    CHECK(last.error() == TermContents{.onlyTerm = true});

    office.make(addTerm(office.state(), office.nextTerm()));
    office.stages();
    office.activity(u"讲座"_s, {2019, 4, 2}, {}, {});
    const auto full = removeTerm(office.state(), first);
    REQUIRE_FALSE(full);
    CHECK(full.error() == TermContents{.activities = 1});

    REQUIRE(office.acts().undo() == RunResult::Done);
    office.make(removeTerm(office.state(), first));
    CHECK(office.state().all<Stage>().empty());
    CHECK(office.state().all<Term>().size() == 1);
}

TEST_CASE("a copied term takes over what has no date, and its stages by weeks", "[settings]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.yanben"_s);
    createSample(path);
    const auto workspace = Workspace::open(path);
    workspace->acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    const State &state = workspace->state();
    const Term before = state.all<Term>().begin()->second;
    Term decided = before;
    decided.severalRoles = SeveralRoles::Largest;
    runAnswer(workspace->acts(), state, editTerm(state, decided));
    const Term next{.code = u"2019-2020-1"_s, .title = u"新学期"_s, .first = {2019, 9, 2}, .last = {2020, 1, 17}};
    const bool whole = GENERATE(true, false);
    const TermCopy what = whole ? TermCopy{} : TermCopy{false, false, false, false, false};
    runAnswer(workspace->acts(), state, copyTerm(state, before.id, next, what));

    const TermId copy = state.all<Term>().rbegin()->first;
    CHECK(state.get<Term>(copy).severalRoles == SeveralRoles::Largest);
    CHECK(activitiesOf(state, copy).empty());
    CHECK(stagesOf(state, copy).size() == (whole ? stagesOf(state, before.id).size() : 0));
    CHECK(topicsOf(state, copy).size() == (whole ? topicsOf(state, before.id).size() : 0));
    REQUIRE((planOf(state, copy) != nullptr) == whole);
    REQUIRE((rubricOf(state, copy) != nullptr) == whole);
    if (!whole)
        return;
    CHECK_FALSE(stageTrouble(state, copy));
    // 5 March was the Tuesday of week 1.
    CHECK(stagesOf(state, copy).front()->first == QDate(2019, 9, 3));
    const Plan &plan = *planOf(state, copy);
    CHECK(plan.state == PlanState::Draft);
    CHECK_FALSE(plan.madeOn);
    CHECK(sectionsOf(state, plan.id).size() == sectionsOf(state, planOf(state, before.id)->id).size());
    const RubricVersion *draft = newestVersionOf(state, rubricOf(state, copy)->id);
    CHECK(draft->state == VersionState::Draft);
    for (const CriterionVersion *criterion : criteriaOf(state, draft->id)) {
        if (criterion->topic)
            CHECK(state.get<Topic>(*criterion->topic).term == copy);
    }
    Term overlapping = next;
    overlapping.code = u"x"_s;
    CHECK_FALSE(copyTerm(state, before.id, overlapping));
}

TEST_CASE("a copied term tells who of the leadership group has left, and goes without them", "[settings]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.yanben"_s);
    createSample(path);
    const auto workspace = Workspace::open(path);
    workspace->acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    const State &state = workspace->state();
    const Term before = state.all<Term>().begin()->second;
    const Term next{.code = u"2019-2020-1"_s, .title = u"新学期"_s, .first = {2019, 9, 2}, .last = {2020, 1, 17}};
    const auto leaders = leadersOf(state, planOf(state, before.id)->id);
    const StaffId leader = leaders.front()->staff;
    const auto isLeader = [leader](const Leader *row) { return row->staff == leader; };
    const auto roles = std::ranges::count_if(leaders, isLeader);
    CHECK(leadersLeftOut(state, before.id, next).empty());
    const auto [lastDay, leaves] = GENERATE(table<QDate, bool>({{{2019, 9, 1}, true}, {{2019, 9, 2}, false}}));
    REQUIRE(workspace->acts().run(letLeave(state, {leader}, lastDay).value()) == RunResult::Done);

    CHECK(leadersLeftOut(state, before.id, next) == (leaves ? std::vector{leader} : std::vector<StaffId>{}));
    const std::size_t all = leadersOf(state, planOf(state, before.id)->id).size();
    runAnswer(workspace->acts(), state, copyTerm(state, before.id, next));
    const TermId copy = state.all<Term>().rbegin()->first;
    const auto copied = leadersOf(state, planOf(state, copy)->id);
    CHECK(copied.size() == all - (leaves ? static_cast<std::size_t>(roles) : 0));
    CHECK(std::ranges::none_of(copied, isLeader) == leaves);
}

TEST_CASE("stages always touch each other and stay in the term", "[settings]")
{
    Office office;
    office.stages();
    CHECK(endsOf(office) ==
          Ends{{{2019, 3, 5}, {2019, 3, 31}}, {{2019, 4, 1}, {2019, 6, 9}}, {{2019, 6, 10}, {2019, 7, 12}}});
    SECTION("a border takes the neighbour along")
    {
        office.make(moveStageFirst(office.state(), office.stage(1), {2019, 3, 25}));
        CHECK(office.rows()[0]->last == QDate(2019, 3, 24));
        office.make(moveStageLast(office.state(), office.stage(1), {2019, 6, 16}));
        CHECK(office.rows()[2]->first == QDate(2019, 6, 17));
        office.make(moveStageFirst(office.state(), office.stage(0), {2019, 3, 4}));
        office.make(moveStageLast(office.state(), office.stage(2), {2019, 7, 10}));
        CHECK_FALSE(stageTrouble(office.state(), office.term().id));
    }
    SECTION("one before all others reaches up to them")
    {
        office.make(addStage(office.state(), office.term().id, u"预备"_s, {2019, 3, 4}));
        CHECK(office.rows().front()->last == QDate(2019, 3, 4));
        CHECK_FALSE(stageTrouble(office.state(), office.term().id));
    }
    SECTION("two that change places keep their days")
    {
        office.make(moveStageLater(office.state(), office.stage(0)));
        CHECK(office.rows()[0]->name == u"研修"_s);
        CHECK(endsOf(office) ==
              Ends{{{2019, 3, 5}, {2019, 5, 13}}, {{2019, 5, 14}, {2019, 6, 9}}, {{2019, 6, 10}, {2019, 7, 12}}});
        office.make(moveStageEarlier(office.state(), office.stage(1)));
        CHECK(office.rows()[0]->name == u"启动"_s);
    }
    SECTION("a deleted one leaves its days to a neighbour")
    {
        const std::size_t at = GENERATE(0u, 1u, 2u);
        office.make(removeStage(office.state(), office.stage(at)));
        CHECK(office.rows().front()->first == QDate(2019, 3, 5));
        CHECK(office.rows().back()->last == QDate(2019, 7, 12));
        CHECK_FALSE(stageTrouble(office.state(), office.term().id));
    }
    SECTION("a name is kept tidy")
    {
        office.make(renameStage(office.state(), office.stage(0), u" 启动 阶段 "_s));
        CHECK(office.rows()[0]->name == u"启动 阶段"_s);
    }
}

TEST_CASE("days that no stage holds are told, before, between and behind them", "[settings]")
{
    Office office;
    const TermId term = office.term().id;
    CHECK(daysWithoutStage(office.state(), term).empty()); // without stages there is no gap
    office.stages();
    CHECK(daysWithoutStage(office.state(), term) == std::vector<StageGap>{{{2019, 3, 4}, {2019, 3, 4}}});
    ActBuilder builder{office.state(), ActKind::EditStages};
    builder.change<Stage>(office.stage(1), [](Stage &row) { row.first = {2019, 4, 8}; });
    builder.change<Stage>(office.stage(2), [](Stage &row) { row.last = {2019, 7, 5}; });
    office.make(builder.take());
    CHECK(daysWithoutStage(office.state(), term) == std::vector<StageGap>{{{2019, 3, 4}, {2019, 3, 4}},
                                                                          {{2019, 4, 1}, {2019, 4, 7}},
                                                                          {{2019, 7, 6}, {2019, 7, 12}}});
}

TEST_CASE("a stage that would break the row is refused", "[settings]")
{
    Office office;
    office.stages();
    const State &state = office.state();
    const TermId term = office.term().id;
    const auto faultOf = [](const StageAct &act) { return act ? std::nullopt : std::optional{act.error()}; };
    CHECK(faultOf(addStage(state, term, u" "_s, {2019, 5, 1})) == StageFault::NameMissing);
    CHECK(faultOf(addStage(state, term, u"x"_s, {2019, 3, 3})) == StageFault::OutsideTerm);
    CHECK(faultOf(addStage(state, term, u"x"_s, {2019, 4, 1})) == StageFault::BorderTaken);
    CHECK(faultOf(renameStage(state, office.stage(0), {})) == StageFault::NameMissing);
    CHECK(faultOf(moveStageFirst(state, office.stage(1), {2019, 3, 5})) == StageFault::NoDayLeft);
    CHECK(faultOf(moveStageFirst(state, office.stage(1), {2019, 6, 10})) == StageFault::NoDayLeft);
    CHECK(faultOf(moveStageFirst(state, office.stage(0), {2019, 3, 1})) == StageFault::OutsideTerm);
    CHECK(faultOf(moveStageLast(state, office.stage(1), {2019, 7, 12})) == StageFault::NoDayLeft);
    CHECK(faultOf(moveStageLast(state, office.stage(2), {2019, 7, 13})) == StageFault::OutsideTerm);
    CHECK(faultOf(moveStageEarlier(state, office.stage(0))) == StageFault::NoPlace);
    CHECK(faultOf(moveStageLater(state, office.stage(2))) == StageFault::NoPlace);
}

TEST_CASE("a term with fewer days than stages can't hold them", "[settings]")
{
    Office office;
    office.stages();
    Term term = office.term();
    term.first = {2019, 3, 4};
    term.last = {2019, 3, 5};
    office.make(editTerm(office.state(), term));
    const auto answer = fitStages(office.state(), term.id);
    REQUIRE_FALSE(answer);
    CHECK(answer.error() == StageFault::TermTooShort);
}

TEST_CASE("the school's own days are written down once each", "[settings]")
{
    Office office;
    const CalendarDay sports{.date = {2019, 4, 25}, .kind = CalendarDay::Off, .name = u"运动会"_s};
    office.make(addCalendarDay(office.state(), sports));
    const CalendarDay *row = ownDayOn(office.state(), sports.date);
    REQUIRE(row);
    CalendarDay moved = *row;
    moved.date = {2019, 4, 26};
    moved.kind = CalendarDay::Work;
    office.make(editCalendarDay(office.state(), moved));
    CHECK_FALSE(ownDayOn(office.state(), sports.date));

    const auto faultOf = [&](const CalendarDay &day) {
        const auto act = addCalendarDay(office.state(), day);
        return act ? std::nullopt : std::optional{act.error()};
    };
    CHECK(faultOf(moved) == DayFault::DateTaken);
    CHECK(faultOf({.date = {2019, 5, 6}, .name = u" "_s}) == DayFault::NameMissing);
    CHECK(faultOf({.date = {}, .name = u"停课"_s}) == DayFault::DateMissing);
    CHECK_FALSE(faultOf({.date = {2019, 5, 6}, .name = u"停课"_s}));

    office.make(removeCalendarDay(office.state(), moved.id));
    CHECK(ownDays(office.state()).empty());
}

TEST_CASE("an imported list of days is proposed line by line and applied as one step", "[settings]")
{
    Office office;
    office.make(addCalendarDay(office.state(), {.date = {2027, 1, 1}, .kind = CalendarDay::Off, .name = u"元旦"_s}));
    office.make(addCalendarDay(office.state(), {.date = {2027, 1, 2}, .kind = CalendarDay::Off, .name = u"元旦"_s}));
    const HolidayRow shipped{{2019, 4, 5}, CalendarDay::Off, u"清明节"_s};
    const std::vector<HolidayRow> rows{{{2027, 1, 1}, CalendarDay::Off, u"元旦"_s},
                                       {{2027, 1, 2}, CalendarDay::Work, u"元旦"_s},
                                       {{2027, 1, 3}, CalendarDay::Off, u"元旦"_s},
                                       shipped};
    const auto proposals = proposeDays(office.state(), rows, {shipped});
    using Kind = DayProposal::Kind;
    std::vector<Kind> kinds;
    for (const DayProposal &proposal : proposals)
        kinds.push_back(proposal.kind);
    CHECK(kinds == std::vector{Kind::Unchanged, Kind::Replace, Kind::Add, Kind::Unchanged});
    office.make(importDays(office.state(), proposals));
    CHECK(ownDays(office.state()).size() == 3);
    CHECK(ownDayOn(office.state(), {2027, 1, 2})->kind == CalendarDay::Work);
    CHECK(importDays(office.state(), proposeDays(office.state(), rows, {shipped})).isEmpty());
}

TEST_CASE("a renamed or merged name is rewritten in the activities", "[settings]")
{
    const ListKind kind = GENERATE(ListKind::Place, ListKind::Form);
    Office office;
    office.make(addListEntry(office.state(), kind, u"会议室"_s));
    const ListEntryId room = office.state().all<ListEntry>().rbegin()->first;
    office.make(addListEntry(office.state(), kind, u"录播室"_s));
    const ListEntryId studio = office.state().all<ListEntry>().rbegin()->first;
    const bool place = kind == ListKind::Place;
    const ActivityId id = office.activity(u"讲座"_s, {2019, 4, 2}, place ? u"会议室"_s : QString{},
                                          place ? std::vector<QString>{} : std::vector{u"会议室"_s, u"录播室"_s});
    const auto names = [&] {
        return place ? std::vector{sessionsOf(office.state(), id).front()->place}
                     : office.state().get<Activity>(id).forms;
    };
    CHECK(usesOf(office.state(), office.state().get<ListEntry>(room)) == std::vector{id});
    office.make(renameListEntry(office.state(), room, u"大会议室"_s));
    CHECK(names().front() == u"大会议室"_s);
    office.make(mergeListEntries(office.state(), studio, room));
    CHECK(names() == std::vector{u"录播室"_s});
    CHECK(office.state().get<ListEntry>(room).sameAs == studio);

    const auto faultOf = [](const ListAct &act) { return act ? std::nullopt : std::optional{act.error()}; };
    CHECK(faultOf(addListEntry(office.state(), kind, u" 录播室"_s)) == ListFault::NameTaken);
    CHECK(faultOf(addListEntry(office.state(), kind, {})) == ListFault::NameMissing);
    CHECK(faultOf(renameListEntry(office.state(), room, u"录播室"_s)) == ListFault::NameTaken);
    CHECK(faultOf(mergeListEntries(office.state(), room, studio)) == ListFault::Itself);
    CHECK(faultOf(removeListEntry(office.state(), studio)) == ListFault::InUse);

    office.make(separateListEntry(office.state(), room));
    CHECK_FALSE(office.state().get<ListEntry>(room).sameAs);
    office.make(removeListEntry(office.state(), room));
    CHECK(listEntries(office.state(), kind).size() == 1);
}

TEST_CASE("synonyms of a merged name follow it, and go with the name that is kept", "[settings]")
{
    Office office;
    std::vector<ListEntryId> ids;
    for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s}) {
        office.make(addListEntry(office.state(), ListKind::Place, name));
        ids.push_back(office.state().all<ListEntry>().rbegin()->first);
    }
    office.make(mergeListEntries(office.state(), ids[1], ids[0]));
    office.make(mergeListEntries(office.state(), ids[2], ids[1]));
    CHECK(office.state().get<ListEntry>(ids[0]).sameAs == ids[2]);
    office.make(removeListEntry(office.state(), ids[2]));
    CHECK(office.state().all<ListEntry>().empty());
}
