#include "workspace/papers/paper_bench.h"
#include "workspace/papers/plan_papers.h"
#include "workspace/papers/scores/criterion_ranking_paper.h"

#include <QStringList>

#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("Teachers are put together by group in the groups' order, each by pinyin", "[papers]")
{
    const PaperBench desk;
    const std::vector<Subject> staff = desk.staff();
    const auto each = printGroups(desk.state(), desk.term(), staff, InSeveral::EachGroup);
    const auto first = printGroups(desk.state(), desk.term(), staff, InSeveral::FirstGroup);
    REQUIRE(each.size() > 1);
    std::size_t placed = 0;
    std::set<Subject> seen;
    for (const PrintGroup &group : first) {
        placed += group.subjects.size();
        for (const Subject one : group.subjects) {
            CHECK(seen.insert(one).second);
            const auto names = groupNamesOf(desk.state(), one, desk.state().get<Term>(desk.term()));
            CHECK((group.name == u"未分组"_s || std::ranges::count(names, group.name) == 1));
        }
        CHECK(group.subjects == byPinyin(desk.state(), group.subjects));
    }
    CHECK(placed == staff.size());
    std::size_t memberships = 0;
    for (const PrintGroup &group : each)
        memberships += group.subjects.size();
    CHECK(memberships > placed); // somebody is in two groups
    CHECK(std::ranges::none_of(each, [](const PrintGroup &group) { return group.name == u"全体教师"_s; }));
    CHECK(printGroups(desk.state(), desk.term(), {}, InSeveral::EachGroup).empty());
}

TEST_CASE("A ranking lists everybody once, best first, and who has no rank with the reason", "[papers]")
{
    const PaperBench desk;
    const RankingDocument paper = rankingPaper(desk.state(), desk.rubric(), desk.scores());
    CHECK_FALSE(paper.byGroup);
    CHECK(paper.publication == u"未公布"_s);
    REQUIRE(paper.groups.size() == 1);
    const std::vector<RankingLine> &lines = paper.groups[0].lines;
    REQUIRE(lines.size() == 27);
    CHECK(lines.front().place == u"1"_s);
    CHECK(lines.front().remark.isEmpty());
    CHECK(std::ranges::count_if(lines, [](const RankingLine &line) { return line.place.isEmpty(); }) == 3);
    CHECK(lines.back().place.isEmpty());
    CHECK(lines.back().remark.startsWith(u"暂计，还有"_s));
}

TEST_CASE("In a ranking by group a place is one more than the better ones of that group", "[papers]")
{
    const PaperBench desk;
    const std::vector<SubjectScore> scores = desk.scores();
    const auto groups = printGroups(desk.state(), desk.term(), desk.staff(), InSeveral::EachGroup);
    const RankingDocument paper = rankingPaper(desk.state(), desk.rubric(), scores, groups);
    CHECK(paper.byGroup);
    REQUIRE(paper.groups.size() == groups.size());
    int different = 0;
    for (const RankingGroup &group : paper.groups) {
        INFO(group.name.toStdString());
        for (const RankingLine &line : group.lines) {
            if (line.place.isEmpty()) {
                CHECK(line.schoolPlace.isEmpty());
                continue;
            }
            const auto better = std::ranges::count_if(group.lines, [&line](const RankingLine &other) {
                return !other.place.isEmpty() && other.total->unscaled > line.total->unscaled;
            });
            CHECK(line.place.toInt() == better + 1);
            CHECK(line.schoolPlace.toInt() >= line.place.toInt());
            different += line.schoolPlace == line.place ? 0 : 1;
        }
    }
    CHECK(different > 0);
}

TEST_CASE("A grade list has every grade, its names by rank, and apart those without one", "[papers]")
{
    PaperBench desk;
    CHECK_FALSE(hasGrades(desk.state(), desk.rubric()));
    const GradeListDocument none = gradeListPaper(desk.state(), desk.rubric(), desk.scores());
    CHECK(none.grades.empty());
    REQUIRE(none.without.size() == 2);

    const std::vector<SubjectScore> best = ranked(desk.scores());
    const Points limit = *best[4].result.total->toExact().toPoints();
    desk.changeTerms([limit](RubricTerms &terms) {
        terms.grades = {{.name = u"特优"_s, .atLeast = Points::whole(500)},
                        {.name = u"优秀"_s, .atLeast = limit},
                        {.name = u"良好"_s, .atLeast = Points::whole(60)}};
    });
    CHECK(hasGrades(desk.state(), desk.rubric()));
    CHECK(rubricPaper(desk.state(), desk.rubric()).grades.size() == 3);
    const GradeListDocument paper = gradeListPaper(desk.state(), desk.rubric(), desk.scores());
    REQUIRE(paper.grades.size() == 3);
    CHECK(paper.grades[0].names.isEmpty());
    const auto reaching = std::ranges::count_if(
        best, [limit](const SubjectScore &score) { return score.result.total->toExact() >= Exact{limit}; });
    REQUIRE(paper.grades[1].names.size() == reaching);
    CHECK(paper.grades[1].names.front() == subjectName(desk.state(), best.front().subject));
    qsizetype listed = 0;
    for (const GradeNames &grade : paper.grades)
        listed += grade.names.size();
    for (const GradelessNames &without : paper.without) {
        listed += without.names.size();
        CHECK((without.reason == u"暂计"_s || without.reason == u"未达各等次"_s));
    }
    CHECK(listed == 27);
    const auto open = std::ranges::find(paper.without, u"暂计"_s, &GradelessNames::reason);
    REQUIRE(open != paper.without.end());
    CHECK(open->names.size() == 3);

    const PrintGroup group{.name = u"低段教师"_s, .subjects = {best[0].subject, best[4].subject}};
    const GradeListDocument part = gradeListPaper(desk.state(), desk.rubric(), desk.scores(), &group);
    CHECK(part.group == u"低段教师"_s);
    CHECK(part.grades[1].names.size() == 2);
    CHECK(part.without.empty());
}

TEST_CASE("Lists show what was published, say so, and mark who is not", "[papers]")
{
    PaperBench desk;
    const std::vector<SubjectScore> best = ranked(desk.scores());
    desk.publish({best[0].subject, best[1].subject});
    const auto lineOf = [&desk](Subject staff) {
        const auto paper = rankingPaper(desk.state(), desk.rubric(), desk.scores());
        return *std::ranges::find(paper.groups[0].lines, subjectName(desk.state(), staff), &RankingLine::teacher);
    };
    const QString before = lineOf(best[0].subject).total->text();
    CHECK(lineOf(best[0].subject).remark.isEmpty());
    CHECK(lineOf(best[2].subject).remark == u"未公布"_s);
    CHECK(rankingPaper(desk.state(), desk.rubric(), desk.scores()).publication ==
          u"已公布2份（2019年7月8日），未公布25份"_s);
    const PrintGroup both{.name = u"低段教师"_s, .subjects = {best[0].subject, best[1].subject}};
    CHECK(rankingPaper(desk.state(), desk.rubric(), desk.scores(), std::span{&both, 1}).publication ==
          u"已公布（2019年7月8日）"_s);

    const auto criterion = criteriaOf(desk.state(), desk.version())[0]->criterion;
    desk.run(setScores(desk.state(), desk.version(), ActKind::EditScore, {},
                       {{{best[0].subject, criterion}, {.state = RecordState::Absent, .data = {}, .note = {}}}})
                 .value());
    CHECK(lineOf(best[0].subject).total->text() == before);
    desk.run(correctSheets(desk.state(), desk.rubric(), {}, {best[0].subject}, u"漏记"_s, u"张校长"_s, printingTime));
    CHECK(lineOf(best[0].subject).total->text() != before);
    CHECK(lineOf(best[0].subject).remark.startsWith(u"已更正（2019年7月8日，第2次公布）；更正前第"_s));
}

TEST_CASE("Slips come in the order of handing out, each once", "[papers]")
{
    PaperBench desk;
    const std::vector<Subject> order = handOutOrder(desk.state(), desk.term(), desk.staff());
    REQUIRE(order.size() == 27);
    const std::vector<SlipDocument> slips = slipPapers(desk.state(), desk.rubric(), order);
    REQUIRE(slips.size() == 27);
    for (std::size_t i = 0; i < slips.size(); ++i)
        CHECK(slips[i].teacher == subjectName(desk.state(), order[i]));
    const auto groups = printGroups(desk.state(), desk.term(), desk.staff(), InSeveral::FirstGroup);
    CHECK(slips.front().groups.contains(groups.front().name));
    const Subject renamed = groups.front().subjects.back();
    REQUIRE(order.front() != renamed);
    ActBuilder builder{desk.state(), ActKind::EditStaff};
    builder.change<StaffMember>(std::get<StaffId>(renamed), [](StaffMember &row) { row.name = u"阿敏"_s; });
    desk.run(builder.take());
    CHECK(handOutOrder(desk.state(), desk.term(), desk.staff()).front() == renamed);
    const Subject unscored = *participantOf(desk.state(), u"王勋"_s).staff;
    CHECK(slipPapers(desk.state(), desk.rubric(), std::span{&unscored, 1}).empty());
    CHECK(layoutSlips(slips, PaperFonts{}, PrintedSides::Both).size() == 54);
}

TEST_CASE("A published slip keeps its version, weights and notes, whatever is recorded or published later", "[papers]")
{
    PaperBench desk;
    const Subject staff = ranked(desk.scores()).front().subject;
    const QString name = subjectName(desk.state(), staff);
    CHECK_FALSE(slipPaper(desk.state(), desk.rubric(), desk.score(name)).published);
    const auto note = [&](RecordState state, const QString &text) {
        const CriterionVersion &row = *criteriaOf(desk.state(), desk.version())[0];
        desk.run(setScores(desk.state(), desk.version(), ActKind::EditScore, {},
                           {{{staff, row.criterion}, {.state = state, .data = {}, .note = text}}})
                     .value());
    };
    note(RecordState::Absent, u"未交笔记"_s);
    desk.publish({staff});
    const SlipDocument before = slipPaper(desk.state(), desk.rubric(), desk.score(name));
    REQUIRE(before.published);
    CHECK(before.published->day == QDate{2019, 7, 8});
    REQUIRE(before.lines[0].working == u"未交笔记"_s);

    note(RecordState::Exempt, u"补交后更正"_s);
    desk.run(newDraft(desk.state(), desk.version()));
    const RubricVersionId draft = newestVersionOf(desk.state(), desk.rubric())->id;
    ActBuilder builder{desk.state(), ActKind::EditCriterion};
    builder.change<CriterionVersion>(criteriaOf(desk.state(), draft)[0]->id,
                                     [](CriterionVersion &row) { row.spec.title = u"政治学习"_s; });
    desk.run(builder.take());
    desk.run(publishRubric(desk.state(), draft, u"研训处"_s, printingTime).value());
    REQUIRE(desk.version() == draft);
    const SlipDocument after = slipPaper(desk.state(), desk.rubric(), desk.score(name));
    CHECK(after.lines[0].working == u"未交笔记"_s);
    CHECK(after.lines[0].criterion == before.lines[0].criterion);
    CHECK(after.total == before.total);
    CHECK(after.lines.size() == before.lines.size());

    desk.run(correctSheets(desk.state(), desk.rubric(), {}, {staff}, u"补交"_s, u"张校长"_s, printingTime.addDays(2)));
    const SlipDocument corrected = slipPaper(desk.state(), desk.rubric(), desk.score(name));
    CHECK(corrected.published == PrintedPublication{.day = {2019, 7, 10}, .revision = 2});
    CHECK(after.correction.isEmpty());
    const auto total = [](const SlipDocument &slip) { return slip.total->text(); };
    CHECK(corrected.correction.startsWith(u"更正：总分 "_s + total(after)));
    CHECK(corrected.correction.contains(u"→ "_s + total(corrected)));
    CHECK(corrected.correction.endsWith(u"，理由：补交"_s));
    const ScoreGridDocument grid = scoreGridPaper(desk.state(), desk.rubric(), desk.scores());
    CHECK(grid.basis.startsWith(u"依据细则"_s));
    CHECK(grid.basis.contains(u"更正"_s));
    CHECK(corrected.lines[0].working == u"补交后更正"_s);
    CHECK(corrected.lines[0].criterion == u"1.政治学习"_s);
}

TEST_CASE("The first places of a praise list are all in where the border is shared", "[papers]")
{
    const PaperBench desk;
    std::vector<SubjectScore> scores = ranked(desk.scores());
    REQUIRE(scores.size() > 6);
    scores.resize(6);
    const auto total = [](SubjectScore &score, int points) { score.result.total = Decimal::ofUnits(points * 100, 2); };
    const std::vector<int> totals{99, 98, 98, 97, 97, 97};
    for (std::size_t i = 0; i < 6; ++i)
        total(scores[i], totals[i]);
    scores[5].result.notEligible = {u"师德否决"_s};
    std::vector<SheetResult> results;
    for (const SubjectScore &score : scores)
        results.push_back(score.result);
    rankSheets(results);
    for (std::size_t i = 0; i < 6; ++i)
        scores[i].result.rank = results[i].rank;

    const auto [places, names, notes] = GENERATE(table<int, std::size_t, QStringList>(
        {{1, 1, {}},
         {2, 3, {u"第2名有2人并列，均列入。"_s}},
         {3, 3, {}},
         {4, 5, {u"第4名有3人并列，均列入。"_s, u"另有1人因一票否决不能评优，未列入。"_s}},
         {6, 5, {u"另有1人因一票否决不能评优，未列入。"_s}}}));
    const auto paper = praiseListPaper(desk.state(), desk.rubric(), scores, {.of = places});
    CHECK(paper.basis == u"前%1名"_s.arg(places));
    CHECK(paper.lines.size() == names);
    CHECK(paper.notes == notes);
    CHECK(paper.publication == u"未公布"_s);
    CHECK_FALSE(paper.showsTotals);
    CHECK(paper.lines.front().place == u"1"_s);
    const std::vector<Subject> praised = praisedSubjects(desk.state(), scores, {.of = places});
    REQUIRE(praised.size() == names);
    for (std::size_t i = 0; i < names; ++i)
        CHECK(subjectName(desk.state(), praised[i]) == paper.lines[i].teacher);
}

TEST_CASE("A praise list names those of whom nothing was judged", "[papers]")
{
    const PaperBench desk;
    std::vector<SubjectScore> scores = ranked(desk.scores());
    REQUIRE(scores.size() > 15);
    scores.resize(15);
    const auto leaveOut = [&scores](std::size_t from) {
        for (std::size_t i = from; i < scores.size(); ++i) {
            scores[i].result.unjudged = true;
            scores[i].result.rank.reset();
        }
    };
    const auto nameOf = [&](std::size_t i) { return subjectName(desk.state(), scores[i].subject); };
    const auto notes = [&](const PraiseChoice &choice) {
        return praiseListPaper(desk.state(), desk.rubric(), scores, choice).notes;
    };
    CHECK(notes({.of = 15}).filter(u"没有一条计入"_s).isEmpty());
    leaveOut(14);
    CHECK(notes({.of = 15}).last() == u"没有一条计入，未参加排名：%1。"_s.arg(nameOf(14)));
    CHECK(notes({.of = u"优秀"_s}).last() == u"没有一条计入，未评等次：%1。"_s.arg(nameOf(14)));
    CHECK(praiseListPaper(desk.state(), desk.rubric(), scores, {.of = 15}).lines.size() == 14);
    leaveOut(5);
    CHECK(notes({.of = 15}).last().endsWith(u"等10人。"_s));
    // Who is provisional is told as that.
    scores[14].result.provisional = true;
    CHECK(notes({.of = 15}).filter(u"暂计"_s) == QStringList{u"另有1人暂计，未参加排名。"_s});
    CHECK(notes({.of = 15}).last().endsWith(u"等9人。"_s));
}

TEST_CASE("A praise list of a group counts its own places, one of a grade has all of that grade", "[papers]")
{
    PaperBench desk;
    const std::vector<SubjectScore> best = ranked(desk.scores());
    const PrintGroup group{.name = u"低段教师"_s, .subjects = {best[7].subject, best[3].subject}};
    const auto first = praiseListPaper(desk.state(), desk.rubric(), desk.scores(), {.of = 1, .totals = true}, &group);
    REQUIRE_FALSE(first.lines.empty());
    CHECK(first.group == group.name);
    CHECK(first.lines.front().teacher == subjectName(desk.state(), best[3].subject));
    CHECK(first.lines.front().place == u"1"_s);
    CHECK(praisedSubjects(desk.state(), desk.scores(), {.of = 1}, &group) == std::vector{best[3].subject});
    CHECK(first.showsTotals);
    CHECK(first.notes.filter(u"暂计"_s).isEmpty());

    const auto all = praiseListPaper(desk.state(), desk.rubric(), desk.scores(), {.of = 1});
    CHECK(all.notes.last() == u"另有3人暂计，未参加排名。"_s);
    CHECK(praiseListPaper(desk.state(), desk.rubric(), desk.scores(), {.of = u"优秀"_s}).lines.empty());
    desk.changeTerms([](RubricTerms &terms) {
        terms.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(75)}, {.name = u"合格"_s, .atLeast = {}}};
    });
    CHECK(gradeNames(desk.state(), desk.rubric()) == std::vector<QString>{u"优秀"_s, u"合格"_s});
    const auto graded = praiseListPaper(desk.state(), desk.rubric(), desk.scores(), {.of = u"优秀"_s});
    const auto reaching = std::ranges::count_if(
        best, [](const SubjectScore &score) { return score.result.total->toExact() >= Exact{75}; });
    REQUIRE(reaching > 0);
    CHECK(graded.lines.size() == static_cast<std::size_t>(reaching));
    CHECK_FALSE(graded.showsPlaces);
    CHECK(graded.basis == u"优秀"_s);
    CHECK(graded.notes == QStringList{u"另有3人暂计，未定等次。"_s});
}

TEST_CASE("A ranking on one criterion lists everybody by the points there, and last who was not judged", "[papers]")
{
    PaperBench desk;
    const auto criteria = criteriaOf(desk.state(), desk.version());
    const auto paper = [&] {
        return criterionRankingPaper(desk.state(), desk.rubric(), 0, desk.scores(Detail::Explained));
    };
    const Subject exempt = ranked(desk.scores()).front().subject;
    desk.run(
        setScores(desk.state(), desk.version(), ActKind::EditScore, {},
                  {{{exempt, criteria[0]->criterion}, {.state = RecordState::Exempt, .data = {}, .note = u"产假"_s}}})
            .value());
    const CriterionRankingDocument list = paper();
    CHECK(list.criterion == criteria[0]->spec.no + u'.' + criteria[0]->spec.title);
    CHECK(list.publication == u"未公布"_s);
    REQUIRE(list.lines.size() == 27);
    CHECK(list.lines.front().place == u"1"_s);
    bool isBehind = false;
    int last = 1;
    for (const CriterionRankingLine &line : list.lines) {
        INFO(line.name.toStdString());
        isBehind = isBehind || line.place.isEmpty();
        CHECK(line.place.isEmpty() == isBehind);
        CHECK((line.place.isEmpty() || line.place.toInt() >= last));
        last = line.place.isEmpty() ? last : line.place.toInt();
    }
    const auto line = std::ranges::find(list.lines, subjectName(desk.state(), exempt), &CriterionRankingLine::name);
    REQUIRE(line != list.lines.end());
    CHECK(line->place.isEmpty());
    CHECK(line->mark.state == MarkState::Exempt);
    CHECK_THROWS_AS(criterionRankingPaper(desk.state(), desk.rubric(), criteria.size(), desk.scores(Detail::Explained)),
                    std::out_of_range);
}
