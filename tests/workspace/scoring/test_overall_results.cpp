// 综合评定 in the school file: kept, changed, undone, and counted from the rubrics' totals as they stand.
#include "support/test_roster.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/overall_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/papers/scores/overall_papers.h"
#include "workspace/queries/term_rows.h"

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

Points percent(int whole)
{
    return Points::whole(whole);
}

/// One criterion of 0 to 100 points for each rubric; three teachers.
struct OverallBench : TestRoster
{
    RubricId rubric(const QString &title, RubricSubject subject = RubricSubject::Teacher, int fullMark = 100)
    {
        CriterionSpec spec;
        spec.no = u"1"_s;
        spec.title = title;
        spec.weight = Points::whole(fullMark);
        spec.rule.kind = RatingRule{.max = Points::whole(fullMark)};
        RubricSheet sheet;
        sheet.terms.title = title;
        sheet.terms.subject = subject;
        sheet.terms.fullMark = Points::whole(fullMark);
        sheet.criteria = {spec};
        run(addRubric(state(), term().id, sheet));
        return state().all<Rubric>().rbegin()->first;
    }
    void rate(RubricId rubric, Subject subject, int points)
    {
        const RubricVersionId version = versionInUse(state(), rubric)->id;
        const CriterionId criterion = criteriaOf(state(), version).front()->criterion;
        run(setScores(state(), version, ActKind::EditScore, {},
                      {{{.subject = subject, .criterion = criterion},
                        {.state = RecordState::Recorded, .data = RatingsRecord{{Points::whole(points)}}, .note = {}}}})
                .value());
    }
    void retitle(RubricId rubric, const QString &title)
    {
        RubricTerms terms = newestVersionOf(state(), rubric)->terms;
        terms.title = title;
        run(setRubricTerms(state(), newestVersionOf(state(), rubric)->id, terms));
    }

    OverallId add(const OverallSettings &settings)
    {
        run(addOverall(state(), term().id, settings));
        return state().all<Overall>().rbegin()->first;
    }
    using TestRoster::add;
    const Overall &overall(OverallId id) const { return state().get<Overall>(id); }
    OverallTable table(OverallId id) const { return overallTable(state(), overall(id)); }
    /// total, rank and whether it is provisional or out, by teacher: "88.20 2", "40.00* —", "out".
    std::string line(OverallId id, Subject subject) const
    {
        const OverallTable counted = table(id);
        const auto found = std::ranges::find(counted.lines, subject, &OverallLine::subject);
        REQUIRE(found != counted.lines.end());
        if (!found->result)
            return "not counted";
        const OverallResult &result = *found->result;
        if (result.isOut())
            return "out";
        const QString text =
            u"%1%2 %3"_s.arg(result.total ? result.total->toString() : u"—"_s, result.provisional ? u"*"_s : QString{},
                             result.rank ? QString::number(*result.rank) : u"—"_s);
        return text.toStdString();
    }

    OverallSettings twoParts() const
    {
        OverallSettings settings{.sheet = overallOf({{.rubric = u"案例"_s, .percent = percent(40)},
                                                     {.rubric = u"平台"_s, .percent = percent(60)}}),
                                 .rubrics = {cases, platform}};
        settings.sheet.title = u"综合评定"_s;
        return settings;
    }
    OverallSettings threeStages() const
    {
        OverallSettings settings;
        settings.sheet.title = u"优秀教师评定"_s;
        settings.sheet.stages = {
            {.name = u"初评"_s,
             .percent = percent(50),
             .parts = {{.rubric = u"案例"_s, .percent = percent(40)}, {.rubric = u"平台"_s, .percent = percent(60)}}},
            {.name = u"实地考察"_s,
             .percent = percent(30),
             .enter = BestEnter{2},
             .parts = {{.rubric = u"考察"_s, .percent = percent(100)}}},
            {.name = u"总评"_s,
             .percent = percent(20),
             .enter = EnterFrom{percent(80)},
             .parts = {{.rubric = u"评议"_s, .percent = percent(100)}}}};
        settings.rubrics = {cases, platform, visit, talk};
        return settings;
    }

    StaffId wang = add(u"王勋"_s);
    StaffId li = add(u"李梅"_s);
    StaffId zhao = add(u"赵明"_s);
    RubricId cases = rubric(u"案例"_s);
    RubricId platform = rubric(u"平台"_s);
    RubricId visit = rubric(u"考察"_s);
    RubricId talk = rubric(u"评议"_s);
};

} // namespace

TEST_CASE("An overall result is kept with everything that it says, and each act is one step", "[overall]")
{
    OverallBench bench;
    OverallSettings settings = bench.threeStages();
    settings.sheet.decimals = 1;
    settings.sheet.mode = RoundingMode::HalfEven;
    settings.sheet.stages[1].percent.reset();
    settings.sheet.stages[1].unstated = u"视情况而定"_s;
    settings.sheet.stages[2].parts[0].of = percent(120);
    settings.sheet.grades = {{.name = u"优秀"_s, .atLeast = percent(85)}, {.name = u"合格"_s, .atLeast = {}}};
    const OverallId id = bench.add(settings);
    bench.reopen();
    CHECK(overallSettings(bench.state(), bench.overall(id)) == settings);

    OverallSettings changed = bench.twoParts();
    std::swap(changed.rubrics[0], changed.rubrics[1]);
    std::swap(changed.sheet.stages[0].parts[0].rubric, changed.sheet.stages[0].parts[1].rubric);
    bench.run(changeOverall(bench.state(), id, changed));
    CHECK(bench.state().all<OverallRubric>().size() == 2);
    bench.reopen();
    CHECK(overallSettings(bench.state(), bench.overall(id)) == changed);
    bench.run(removeOverall(bench.state(), id));
    CHECK(bench.state().all<Overall>().empty());
    CHECK(bench.state().all<OverallRubric>().empty());
    REQUIRE(bench.acts().undo() == RunResult::Done);
    CHECK(overallSettings(bench.state(), bench.overall(id)) == changed);
    bench.run(changeOverall(bench.state(), id, settings));
    REQUIRE(bench.acts().undo() == RunResult::Done);
    CHECK(overallSettings(bench.state(), bench.overall(id)) == changed);
    REQUIRE(bench.acts().redo() == RunResult::Done);
    CHECK(overallSettings(bench.state(), bench.overall(id)) == settings);
}

TEST_CASE("Only what can be named can be kept; a percentage may wait", "[overall]")
{
    const OverallBench bench;
    OverallSettings settings = bench.threeStages();
    settings.sheet.stages[0].percent.reset();
    CHECK(canBeKept(settings));
    SECTION("no title")
    {
        settings.sheet.title.clear();
    }
    SECTION("a stage without a name")
    {
        settings.sheet.stages[1].name.clear();
    }
    SECTION("a part without a rubric")
    {
        settings.sheet.stages[1].parts[0].rubric.clear();
    }
    SECTION("a rubric too few")
    {
        settings.rubrics.pop_back();
    }
    CHECK_FALSE(canBeKept(settings));
}

TEST_CASE("Forty and sixty per cent of two rubrics' totals as they stand", "[overall]")
{
    OverallBench bench;
    const OverallId id = bench.add(bench.twoParts());
    bench.rate(bench.cases, bench.wang, 85);
    bench.rate(bench.platform, bench.wang, 90);
    bench.rate(bench.cases, bench.li, 100);
    CHECK(bench.line(id, bench.wang) == "88.00 1");
    CHECK(bench.line(id, bench.li) == "40.00* —"); // without a mark of the platform
    CHECK(bench.line(id, bench.zhao) == "0.00* —");
    bench.rate(bench.platform, bench.li, 80);
    CHECK(bench.line(id, bench.li) == "88.00 1"); // they share the place
    bench.rate(bench.cases, bench.zhao, 50);
    bench.rate(bench.platform, bench.zhao, 50);
    CHECK(bench.line(id, bench.zhao) == "50.00 3");
}

TEST_CASE("In three stages those enter who are let in, and who shares the last place comes along", "[overall]")
{
    OverallBench bench;
    const OverallId id = bench.add(bench.threeStages());
    for (const auto &[staff, points] : {std::pair{bench.wang, 90}, std::pair{bench.li, 80}}) {
        bench.rate(bench.cases, staff, points);
        bench.rate(bench.platform, staff, points);
        bench.rate(bench.visit, staff, points);
        bench.rate(bench.talk, staff, 70);
    }
    bench.rate(bench.cases, bench.zhao, 80);
    SECTION("a mark that is still to come keeps it open")
    {
        CHECK(bench.line(id, bench.wang) == "86.00 1");
        CHECK(bench.line(id, bench.li) == "78.00* —");
    }
    SECTION("a tie at the border")
    {
        bench.rate(bench.platform, bench.zhao, 80);
        bench.rate(bench.visit, bench.zhao, 79);
        CHECK(bench.line(id, bench.wang) == "86.00 1");
        CHECK(bench.line(id, bench.li) == "78.00 2");
        CHECK(bench.line(id, bench.zhao) == "out"); // of the last stage: 79 is below 80
        const OverallTable table = bench.table(id);
        CHECK(table.lines[2].result->stages.size() == 3);
    }
    SECTION("less than the tie")
    {
        bench.rate(bench.platform, bench.zhao, 79);
        CHECK(bench.line(id, bench.zhao) == "out");
        CHECK(bench.table(id).lines[2].result->stages.size() == 2);
    }
}

TEST_CASE("What nobody has stated is asked for, and nothing is counted before", "[overall]")
{
    OverallBench bench;
    OverallSettings settings = bench.threeStages();
    settings.sheet.stages[1].percent.reset();
    const OverallId id = bench.add(settings);
    bench.rate(bench.cases, bench.wang, 85);
    CHECK(bench.line(id, bench.wang) == "not counted");
    const OverallTable table = bench.table(id);
    CHECK(table.problems ==
          std::vector<OverallProblem>{{u"stages[1].percent"_s, OverallFault::Unstated, u"实地考察"_s}});
    CHECK(table.lines.front().marks.marks.front()->total.toString() == u"85.00"_s);
    settings.sheet.stages[1].percent = percent(30);
    bench.run(changeOverall(bench.state(), id, settings));
    CHECK(bench.line(id, bench.wang) != "not counted");
}

TEST_CASE("Percentages that are not 100 and rubrics that do not fit are told with their place", "[overall]")
{
    OverallBench bench;
    OverallSettings settings = bench.twoParts();
    const auto faults = [&] {
        std::vector<OverallFault> found;
        for (const OverallProblem &problem : overallProblems(bench.state(), settings))
            found.push_back(problem.fault);
        return found;
    };
    CHECK(faults().empty());
    SECTION("95")
    {
        settings.sheet.stages[0].parts[1].percent = percent(55);
        CHECK(faults() == std::vector{OverallFault::PercentSum});
    }
    SECTION("a rubric for groups")
    {
        settings.rubrics[1] = bench.rubric(u"教研组考核"_s, RubricSubject::Group);
        CHECK(faults() == std::vector{OverallFault::OtherSubject});
    }
    SECTION("a rubric up to 140")
    {
        settings.rubrics[1] = bench.rubric(u"大考核"_s, RubricSubject::Teacher, 140);
        CHECK(faults() == std::vector{OverallFault::NotOfHundred});
        settings.sheet.stages[0].parts[1].of = percent(140);
        CHECK(faults().empty());
    }
}

TEST_CASE("A part keeps its rubric under another title, and is told when the rubric is deleted", "[overall]")
{
    OverallBench bench;
    const OverallId id = bench.add(bench.twoParts());
    bench.retitle(bench.platform, u"网络研修平台"_s);
    CHECK(bench.table(id).settings.sheet.stages[0].parts[1].rubric == u"网络研修平台"_s);
    CHECK(bench.table(id).problems.empty());
    CHECK(overallTitlesWith(bench.state(), bench.platform) == QStringList{u"综合评定"_s});
    bench.run(removeRubric(bench.state(), bench.platform));
    bench.reopen();
    CHECK(bench.table(id).problems == std::vector<OverallProblem>{{u"parts[1]"_s, OverallFault::NoRubric, u"平台"_s}});
    CHECK(bench.line(id, bench.wang) == "not counted");
    OverallSettings mended = overallSettings(bench.state(), bench.overall(id));
    mended.rubrics[1] = bench.visit;
    bench.run(changeOverall(bench.state(), id, mended));
    CHECK(bench.table(id).problems.empty());
}

TEST_CASE("A deleted rubric comes back into its part with undo", "[overall]")
{
    OverallBench bench;
    const OverallId id = bench.add(bench.twoParts());
    bench.run(removeRubric(bench.state(), bench.platform));
    REQUIRE(bench.acts().undo() == RunResult::Done);
    CHECK(bench.table(id).problems.empty());
}

TEST_CASE("Groups and the school have overall results of their own", "[overall]")
{
    OverallBench bench;
    const GroupId chinese = bench.group(u"语文组"_s);
    bench.run(setGroupScored(bench.state(), chinese, true).value());
    const RubricId first = bench.rubric(u"组考核"_s, RubricSubject::Group);
    const RubricId second = bench.rubric(u"组展示"_s, RubricSubject::Group, 20);
    OverallSettings settings;
    settings.sheet = overallOf({{.rubric = u"组考核"_s, .percent = percent(50)},
                                {.rubric = u"组展示"_s, .percent = percent(50), .of = percent(20)}});
    settings.sheet.title = u"优秀教研组"_s;
    settings.sheet.subject = RubricSubject::Group;
    settings.rubrics = {first, second};
    const OverallId id = bench.add(settings);
    bench.rate(first, chinese, 80);
    bench.rate(second, chinese, 18);
    CHECK(bench.line(id, chinese) == "85.00 1");
    CHECK(bench.table(id).lines.size() == 1);
}

TEST_CASE("A paper counts those with a mark that is not published", "[overall]")
{
    OverallBench bench;
    const OverallId id = bench.add(bench.twoParts());
    for (const RubricId rubric : {bench.cases, bench.platform}) {
        for (const StaffId staff : {bench.wang, bench.li, bench.zhao})
            bench.rate(rubric, staff, 80);
        bench.run(publishRubric(bench.state(), newestVersionOf(bench.state(), rubric)->id, u"研训处"_s,
                                QDateTime{{2019, 7, 1}, {9, 0}, Qt::UTC})
                      .value());
    }
    const auto move = [&](SheetStep step, Role role) {
        bench.sign(role);
        bench.run(moveSheets(bench.state(), bench.cases, {},
                             {.step = step,
                              .subjects = {bench.wang},
                              .who = u"研训处"_s,
                              .at = QDateTime{{2019, 7, 2}, {9, 0}, Qt::UTC},
                              .comment = {}}));
    };
    move(SheetStep::Submit, Role::Editor);
    move(SheetStep::Publish, Role::Reviewer);
    bench.sign(Role::Editor);
    const OverallTable table = bench.table(id);
    CHECK(bench.line(id, bench.wang) == "80.00 1");
    CHECK_FALSE(table.lines.front().isPublished); // the platform is not
    const std::vector<Subject> order{bench.li, bench.wang};
    const OverallDocument paper = overallPaper(bench.state(), bench.term().id, table, order);
    REQUIRE(paper.lines.size() == 2);
    CHECK(paper.lines[0].name == u"李梅"_s);
    CHECK(paper.unpublished == 2);
}

TEST_CASE("A copied term has the overall results with its own rubrics, and is deleted with them", "[overall]")
{
    OverallBench bench;
    OverallSettings settings = bench.threeStages();
    settings.sheet.title = u"2018—2019学年第二学期综合评定"_s;
    bench.add(settings);
    Term next{.code = u"2019-2020-1"_s, .title = u"2019—2020学年第一学期"_s};
    next.first = {2019, 9, 2};
    next.last = {2020, 1, 10};
    bench.run(copyTerm(bench.state(), bench.term().id, next).value());
    const TermId copied = bench.state().all<Term>().rbegin()->first;
    const std::vector<const Overall *> overalls = overallsOf(bench.state(), copied);
    REQUIRE(overalls.size() == 1);
    const OverallSettings taken = overallSettings(bench.state(), *overalls.front());
    CHECK(taken.sheet.title == u"2019—2020学年第一学期综合评定"_s);
    CHECK(overallProblems(bench.state(), taken).empty());
    for (const std::optional<RubricId> &rubric : taken.rubrics)
        CHECK(bench.state().get<Rubric>(*rubric).term == copied);
    for (const Rubric *rubric : rubricsOf(bench.state(), copied))
        bench.run(removeCriterion(
            bench.state(), criteriaOf(bench.state(), newestVersionOf(bench.state(), rubric->id)->id).front()->id));
    bench.run(removeTerm(bench.state(), copied).value());
    CHECK(bench.state().all<Overall>().size() == 1);
    CHECK(bench.state().all<OverallRubric>().size() == 4);
}

} // namespace yanben
