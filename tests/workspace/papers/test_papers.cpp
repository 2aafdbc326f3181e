#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/papers/plan_papers.h"
#include "workspace/papers/scores/print_numbers.h"
#include "workspace/papers/scores/result_remarks.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/papers/term_papers.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"

#include <QStringList>

#include <catch2/catch.hpp>

#include <functional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

class PaperSample
{
public:
    PaperSample()
    {
        const QString path = m_folder.filePath(u"s.yanben"_s);
        createSample(path);
        m_workspace = Workspace::open(path);
        m_workspace->acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    }

    const State &state() const { return m_workspace->state(); }
    ActRunner &acts() { return m_workspace->acts(); }
    TermId term() const { return state().all<Term>().begin()->first; }
    RubricId rubric() const { return state().all<Rubric>().begin()->first; }
    RubricVersionId version() const { return state().all<RubricVersion>().begin()->first; }
    StaffId staff(const QString &name) const { return *participantOf(state(), name).staff; }

    void changeCriterion(std::size_t place, const std::function<void(CriterionSpec &)> &edit)
    {
        ActBuilder builder{state(), ActKind::EditCriterion};
        builder.change<CriterionVersion>(criteriaOf(state(), version())[place]->id,
                                         [&edit](CriterionVersion &row) { edit(row.spec); });
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

const SubjectScore &scoreOf(const std::vector<SubjectScore> &scores, Subject subject)
{
    return *std::ranges::find(scores, subject, &SubjectScore::subject);
}

} // namespace

TEST_CASE("The schedule's paper has a row for each session of the sample", "[papers]")
{
    const PaperSample sample;
    const ScheduleDocument paper = schedulePaper(sample.state(), sample.term());

    CHECK(paper.school == u"平山镇中心校"_s);
    CHECK(paper.attachment.isEmpty());
    CHECK(schedulePaper(sample.state(), sample.term(), PaperPlace::Attached).attachment == u"附件1"_s);
    REQUIRE(paper.activities.size() == 15);
    CHECK(scheduleTable(paper).rows.size() == 17);
    const PrintedActivity &lessons = paper.activities[2];
    CHECK(lessons.first == QDate{2019, 3, 18});
    CHECK(lessons.last == QDate{2019, 3, 22});
    CHECK(lessons.forms == QStringList{u"示范观摩"_s, u"听课评课"_s, u"诊断剖析"_s});
    CHECK(lessons.sessions[2].presenters == QStringList{u"韩雪"_s});
    CHECK(lessons.sessions[2].participants == QStringList{u"品德教师"_s});
    CHECK(lessons.sessions[2].place == u"三年一班"_s);
}

TEST_CASE("A time that is no day or range is printed in words, a session's own beside its place", "[papers]")
{
    PaperSample sample;
    ActBuilder builder{sample.state(), ActKind::EditActivity};
    const auto activities = activitiesOf(sample.state(), sample.term());
    builder.change<Activity>(activities[0]->id, [](Activity &row) {
        row.when = When{.kind = SingleDay{{2019, 3, 11}}, .timeOfDay = {.half = HalfDay::Afternoon}};
    });
    builder.change<Activity>(activities[1]->id, [](Activity &row) {
        row.when = When{.kind = WholeMonth{{2019, 3}}};
        row.start = QDate{2019, 3, 1};
    });
    builder.change<Session>(sessionsOf(sample.state(), activities[2]->id)[0]->id, [](Session &row) {
        row.when = When{.kind = SingleDay{{2019, 3, 19}}};
    });
    REQUIRE(sample.acts().run(builder.take()) == RunResult::Done);

    const ScheduleDocument paper = schedulePaper(sample.state(), sample.term());
    CHECK(printedTime(paper.activities[0]) == u"3月11日\n（周一）\n下午"_s);
    CHECK_FALSE(paper.activities[1].first.has_value());
    CHECK(paper.activities[1].timeText == u"3月"_s);
    CHECK(paper.activities[2].sessions[0].place == u"一年三班（3月19日）"_s);
    CHECK(paper.activities[2].sessions[1].place == u"四年一班"_s);
}

TEST_CASE("The plan's paper carries topics, leaders and its attachments", "[papers]")
{
    const PaperSample sample;
    const auto paper = planPaper(sample.state(), sample.term());
    REQUIRE(paper);
    CHECK(paper->title == u"平山镇中心校校本研修工作计划"_s);
    CHECK(paper->school == u"平山镇中心校"_s);
    CHECK(paper->attachments == QStringList{u"校本研修活动日程表"_s, u"校本研修考评细则"_s});
    const auto contents = std::ranges::find(paper->sections, u"研修内容"_s, &PrintedSection::heading);
    CHECK(contents->items.size() == 14);
    const auto group = std::ranges::find(paper->sections, u"组织领导"_s, &PrintedSection::heading);
    REQUIRE(group->posts.size() == 4);
    CHECK(group->posts[1].post == u"副组长"_s);
    CHECK(group->posts[1].names == QStringList{u"王凤鸣"_s, u"王勋"_s});
    CHECK(contents->posts.empty());
}

TEST_CASE("A school without plan and rubric has no such papers", "[papers]")
{
    const TestSchool school;
    const PaperFonts fonts;
    const State &state = school.state();
    const TermId term = school.term().id;

    CHECK_FALSE(planPaper(state, term).has_value());
    const auto [paper, fault] = GENERATE(table<TermPaper, NoPaper>({{TermPaper::Plan, NoPaper::NoPlan},
                                                                    {TermPaper::Rubric, NoPaper::NoRubric},
                                                                    {TermPaper::Scores, NoPaper::NoRubric},
                                                                    {TermPaper::Slips, NoPaper::NoRubric},
                                                                    {TermPaper::Totals, NoPaper::NoRubric}}));
    const TermPages made = termPages(state, term, {.paper = paper}, fonts);
    CHECK(made.fault == fault);
    CHECK(made.pages.empty());
    CHECK_FALSE(termPages(state, term, {.paper = TermPaper::Schedule}, fonts).fault.has_value());
    CHECK_FALSE(termPages(state, term, {.paper = TermPaper::All}, fonts).pages.empty());
}

TEST_CASE("The rubric's paper adds up to 103 under a full mark of 100", "[papers]")
{
    const PaperSample sample;
    const RubricDocument paper = rubricPaper(sample.state(), sample.rubric());
    CHECK(paper.fullMark->text() == u"100"_s);
    CHECK(paper.criteria.front().name == u"1.学习十九大精神"_s);
    CHECK(rubricTable(paper).rows[paper.criteria.size()].cells[1].text == u"103"_s);
    CHECK(paper.grades.isEmpty());
    CHECK(paper.totalRule.isEmpty());
    CHECK(paper.version == u"第1版（草稿）"_s);
}

TEST_CASE("Every teacher who counts is scored and ranked, the sheet alone gives the same", "[papers]")
{
    const PaperSample sample;
    const State &state = sample.state();
    const std::vector<SubjectScore> scores = scoreRubric(state, sample.rubric(), Detail::Outcomes);
    REQUIRE(scores.size() == 27);
    const ScoringPlan plan{rubricSheet(state, sample.version())};
    for (const SubjectScore &score : scores) {
        SheetResult alone = scoreSheet(state, plan, sample.version(), score.subject, Detail::Outcomes);
        alone.rank = score.result.rank;
        CHECK(alone == score.result);
        CHECK(score.result.rank.has_value() != score.result.provisional);
    }
    CHECK(std::ranges::count_if(scores, [](const SubjectScore &each) { return each.result.provisional; }) == 3);

    // 示例教师07: 10+10+8+3+6+3+3+2+3+8+0(缺)+10; 3 and 11 do not apply.
    const SheetResult &result = scoreOf(scores, sample.staff(u"示例教师07"_s)).result;
    CHECK(result.total->toString() == u"66.00"_s);
    CHECK(result.possible == Points::whole(93));
}

TEST_CASE("Scores are counted by the office's records of the version in use alone", "[papers]")
{
    PaperSample sample;
    const auto total = [&sample] {
        const auto scores = scoreRubric(sample.state(), sample.rubric(), Detail::Totals);
        return scoreOf(scores, sample.staff(u"示例教师07"_s)).result.total->toString();
    };
    const CellRecord *cell = nullptr;
    for (const auto &[id, each] : sample.state().all<CellRecord>()) {
        if (sample.state().get<ScoreSheet>(each.sheet).subject == Subject{sample.staff(u"示例教师07"_s)})
            cell = &each;
    }
    REQUIRE(cell);
    REQUIRE(total() == u"66.00"_s);

    CellRecord own = *cell;
    own.voice = {.source = RecordSource::Self};
    own.record = recorded(LevelsRecord{.levels = {u"三档"_s}, .flags = {}});
    ActBuilder self{sample.state(), ActKind::EditScore};
    self.insert(own);
    REQUIRE(sample.acts().run(self.take()) == RunResult::Done);
    CHECK(total() == u"66.00"_s);

    ActBuilder office{sample.state(), ActKind::EditScore};
    office.change<CellRecord>(cell->id, [&own](CellRecord &row) { row.record = own.record; });
    REQUIRE(sample.acts().run(office.take()) == RunResult::Done);
    CHECK(total() == u"61.00"_s);
}

TEST_CASE("A slip shows marks, working and notes; totals stand by rank", "[papers]")
{
    const PaperSample sample;
    const State &state = sample.state();
    std::vector<SubjectScore> scores = scoreRubric(state, sample.rubric(), Detail::Explained);
    const SlipDocument slip = slipPaper(state, sample.rubric(), scoreOf(scores, sample.staff(u"示例教师07"_s)));
    REQUIRE(slip.lines.size() == 14);
    CHECK(slip.lines[8].criterion == u"9.班级管理讲座"_s);
    CHECK(slip.lines[8].mark.points.text() == u"2"_s);
    CHECK_FALSE(slip.lines[8].working.isEmpty());
    CHECK(slip.lines[2].mark.state == MarkState::NotApplicable);
    CHECK(slip.lines[12].mark.state == MarkState::Absent);
    CHECK(slip.lines[12].working.contains(u"未参加交流会"_s));
    CHECK(slip.converted.isEmpty());
    CHECK(slip.rate == u"71.0%"_s);
    CHECK_FALSE(slip.groups.contains(u"全体教师"_s));

    sortByRank(scores);
    const TotalsDocument totals = totalsPaper(state, sample.rubric(), scores);
    REQUIRE(totals.lines.size() == 27);
    CHECK(totals.lines.front().rank == u"1"_s);
    CHECK(totals.lines.back().rank.isEmpty());
    CHECK(totals.lines.back().remark.startsWith(u"暂计，还有"_s));
    CHECK(totals.publication == u"未公布"_s);
}

TEST_CASE("A rubric that converts prints earned and converted points", "[papers]")
{
    PaperSample sample;
    ActBuilder builder{sample.state(), ActKind::EditRubric};
    builder.change<RubricVersion>(sample.version(), [](RubricVersion &row) {
        row.terms.convert = Conversion{.to = Points::whole(100), .of = ConvertBase::Possible};
    });
    REQUIRE(sample.acts().run(builder.take()) == RunResult::Done);

    const auto scores = scoreRubric(sample.state(), sample.rubric(), Detail::Explained);
    const SubjectScore &score = scoreOf(scores, sample.staff(u"示例教师07"_s));
    const SlipDocument slip = slipPaper(sample.state(), sample.rubric(), score);
    CHECK(slip.total->text() == u"66"_s);
    CHECK(slip.converted == u"70.97"_s); // 66 of 93
    const TotalsDocument totals = totalsPaper(sample.state(), sample.rubric(), std::span{&score, 1});
    CHECK(totals.lines.front().converted->text() == u"70.97"_s);
    CHECK(totals.lines.front().total->text() == u"66"_s);

    const ScoreGridDocument grid = scoreGridPaper(sample.state(), sample.rubric(), std::span{&score, 1});
    const GridTeacher &row = grid.teachers.front();
    CHECK(row.total->text() == u"70.97"_s);
    REQUIRE(row.beforeConverting);
    CHECK(row.beforeConverting->earned->text() == u"66"_s);
    CHECK(row.beforeConverting->possible->text() == u"93"_s);
    const QString rule = u"折算到100分：得分×100÷可得分，四舍五入保留2位小数"_s;
    CHECK(grid.totalRules == QStringList{rule});
    CHECK(rubricPaper(sample.state(), sample.rubric()).totalRule == rule);
}

TEST_CASE("Points that two places do not hold are rounded for print", "[papers]")
{
    CHECK(printNumber(Exact{26, 3}, Rounding{}).text() == u"8.67"_s);
    CHECK(printNumber(Exact{25, 2}, Rounding{}).text() == u"12.5"_s);
    // Only the total has so few places; the parts of it would not add up.
    CHECK(printNumber(Exact{26, 3}, Rounding{.decimals = 0}).text() == u"8.67"_s);
    CHECK(printNumber(Exact{1701, 200}, Rounding{.decimals = 0}).text() == u"8.51"_s);
    CHECK(printNumber(Exact{1, 3}, Rounding{.decimals = 4}).text() == u"0.3333"_s);
}

TEST_CASE("Points that the rubric gives to a state are explained on the slip", "[papers]")
{
    PaperSample sample;
    const auto lineOf = [&] {
        const auto scores = scoreRubric(sample.state(), sample.rubric(), Detail::Explained);
        const Subject staff = sample.staff(u"示例教师07"_s);
        return slipPaper(sample.state(), sample.rubric(), scoreOf(scores, staff)).lines.at(2);
    };
    REQUIRE(lineOf().mark.state == MarkState::NotApplicable);
    CHECK(lineOf().working.isEmpty());
    sample.changeCriterion(2, [](CriterionSpec &spec) { spec.whenNotApplicable = WhenOut::Full; });
    CHECK(lineOf().working == u"按细则计5分"_s);
}

TEST_CASE("A total in another unit has a line on the slip and columns in the totals", "[papers]")
{
    PaperSample sample;
    sample.changeCriterion(0, [](CriterionSpec &spec) { spec.unit = u"学时"_s; });
    const bool converts = GENERATE(false, true);
    if (converts) {
        ActBuilder builder{sample.state(), ActKind::EditRubric};
        builder.change<RubricVersion>(sample.version(), [](RubricVersion &row) {
            row.terms.convert = Conversion{.to = Points::whole(100), .of = ConvertBase::All};
        });
        REQUIRE(sample.acts().run(builder.take()) == RunResult::Done);
    }
    const auto scores = scoreRubric(sample.state(), sample.rubric(), Detail::Explained);
    const SubjectScore &score = scoreOf(scores, sample.staff(u"示例教师07"_s));
    const SlipDocument slip = slipPaper(sample.state(), sample.rubric(), score);
    REQUIRE(slip.others.size() == 1);
    CHECK(slip.others.front().total.text() == u"10.00"_s);
    CHECK(slip.total->text() == (converts ? u"56"_s : u"56.00"_s));
    const PrintTable totals = totalsTable(totalsPaper(sample.state(), sample.rubric(), std::span{&score, 1}));
    CHECK(std::ranges::count(totals.columns, u"得分（学时）"_s, &PrintColumn::heading) == 1);
    const PrintTable table = slipTable(slip);
    CHECK(std::ranges::any_of(table.rows,
                              [](const PrintRow &row) { return row.cells.front().text == u"合计（学时）"_s; }));
}

TEST_CASE("A level without points is printed by its name, not as a gap", "[papers]")
{
    Outcome outcome;
    outcome.state = RecordState::Recorded;
    CHECK(printedMark(outcome, Rounding{}).state == MarkState::Open); // it can't be scored
    outcome.level = u"合格"_s;
    CHECK(markCell(printedMark(outcome, Rounding{})).text == u"合格"_s);
    outcome.points = Exact{3};
    CHECK(printedMark(outcome, Rounding{}).state == MarkState::Value);
}

TEST_CASE("One teacher's slip, and the whole file of papers, come as pages", "[papers]")
{
    const PaperSample sample;
    const PaperFonts fonts;
    const State &state = sample.state();
    const auto pages = [&](const PaperChoice &choice) { return termPages(state, sample.term(), choice, fonts); };

    CHECK(pages({.paper = TermPaper::Slips, .subject = sample.staff(u"示例教师07"_s)}).pages.size() == 1);
    CHECK(pages({.paper = TermPaper::Slips, .subject = sample.staff(u"王勋"_s)}).fault == NoPaper::NoSuchTeacher);
    CHECK(pages({.paper = TermPaper::Slips}).pages.size() == 27);
    const std::size_t parts =
        pages({.paper = TermPaper::Plan}).pages.size() + pages({.paper = TermPaper::Scores}).pages.size() +
        pages({.paper = TermPaper::Totals}).pages.size() + 27 + pages({.paper = TermPaper::Weeks}).pages.size() +
        pages({.paper = TermPaper::Calendar}).pages.size();
    CHECK(pages({.paper = TermPaper::All}).pages.size() == parts);
}

TEST_CASE("Lists say what their rates leave out of the points, and nothing where they leave out nothing", "[papers]")
{
    SheetResult whole;
    whole.possible = Points::whole(100);
    whole.earned = Exact{98};
    whole.beforeConverting = whole.earned;
    SheetResult withBonus = whole;
    withBonus.beforeConverting = Exact{99};
    SheetResult vetoed = whole;
    vetoed.zeroed = true;
    const std::vector<SubjectScore> plain{{.subject = {}, .result = whole}};
    CHECK(rateRemarks(plain).isEmpty());
    const std::vector<SubjectScore> all{
        {.subject = {}, .result = whole}, {.subject = {}, .result = withBonus}, {.subject = {}, .result = vetoed}};
    const QStringList remarks = rateRemarks(all);
    REQUIRE(remarks.size() == 2);
    CHECK(remarks[0].contains(u"不含加分"_s));
    CHECK(remarks[1].contains(u"一票否决"_s));
    TotalsDocument document;
    document.rateRemarks = remarks;
    CHECK(totalsTable(document).closing.front().parts.front() == remarks[0]);
    CHECK(totalsTable({}).closing.size() == 1);
}
