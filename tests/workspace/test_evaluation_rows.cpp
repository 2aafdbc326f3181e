// Rows of the requirements on how groups are evaluated, and on process and result: each shown by exactly its own.
#include "scoring/total_working.h"
#include "support/test_roster.h"
#include "workspace/acts/scoring/honour_acts.h"
#include "workspace/acts/scoring/overall_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/scores/honours.h"
#include "workspace/queries/scores/overall_rows.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/term_rows.h"

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

CriterionSpec judged(const QString &no, int weight, const QString &section = {})
{
    CriterionSpec spec;
    spec.no = no;
    spec.title = u"条目"_s + no;
    spec.weight = Points::whole(weight);
    spec.rule.kind = RatingRule{.max = Points::whole(weight)};
    if (!section.isEmpty())
        spec.section = section;
    return spec;
}

/// Three assessed groups.
struct EvaluatedGroups : TestRoster
{
    EvaluatedGroups()
    {
        for (const QString &name : {u"语文组"_s, u"数学组"_s, u"英语组"_s}) {
            groups.push_back(group(name));
            run(setGroupScored(state(), groups.back(), true).value());
        }
    }

    RubricId rubric(const QString &title, std::vector<CriterionSpec> criteria, std::vector<RubricSection> sections = {})
    {
        RubricSheet sheet;
        sheet.terms.title = title;
        sheet.terms.subject = RubricSubject::Group;
        sheet.terms.fullMark = Points::whole(100);
        sheet.terms.sections = std::move(sections);
        sheet.criteria = std::move(criteria);
        run(addRubric(state(), term().id, sheet));
        return state().all<Rubric>().rbegin()->first;
    }
    void rate(RubricId rubric, std::size_t who, std::size_t criterion, int points)
    {
        const RubricVersionId version = versionInUse(state(), rubric)->id;
        run(setScores(state(), version, ActKind::EditScore, {},
                      {{{.subject = groups[who], .criterion = criteriaOf(state(), version)[criterion]->criterion},
                        recorded(RatingsRecord{{Points::whole(points)}})}})
                .value());
    }
    std::vector<SectionSubtotal> subtotals(RubricId rubric, std::size_t who) const
    {
        const RubricVersionId version = versionInUse(state(), rubric)->id;
        const ScoringPlan plan{rubricSheet(state(), version)};
        return sectionSubtotals(plan.sheet(), scoreSheet(state(), plan, version, groups[who], Detail::Outcomes));
    }

    std::vector<GroupId> groups;
};

} // namespace

TEST_CASE("I09: a platform is scored by its sections, subject by subject", "[requirement rows]")
{
    EvaluatedGroups school;
    const QString names[] = {u"平台建设"_s, u"计划与总结"_s, u"研修活动"_s, u"教师成长"_s};
    std::vector<CriterionSpec> criteria;
    std::vector<RubricSection> sections;
    for (const QString &name : names) {
        sections.push_back({.name = name, .weight = Points::whole(25)});
        criteria.push_back(judged(QString::number(criteria.size() + 1), 25, name));
    }
    const RubricId platform = school.rubric(u"平台考核评分表"_s, criteria, sections);
    CHECK_FALSE(publishProblem(school.state(), versionInUse(school.state(), platform)->id));
    for (std::size_t i = 0; i < 4; ++i)
        school.rate(platform, 0, i, 20 + static_cast<int>(i));
    school.rate(platform, 1, 0, 25);
    const std::vector<SectionSubtotal> chinese = school.subtotals(platform, 0);
    REQUIRE(chinese.size() == 4);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(chinese[i].name == names[i]);
        CHECK(chinese[i].sum == Exact{static_cast<std::int64_t>(20 + i)});
        CHECK(chinese[i].open == 0);
    }
    const std::vector<SectionSubtotal> maths = school.subtotals(platform, 1);
    CHECK(maths[0].sum == Exact{25});
    CHECK(maths[1].open == 1);
}

TEST_CASE("I02 and I10: only the best groups are visited, and the best of three stages is recorded with its year",
          "[requirement rows]")
{
    EvaluatedGroups school;
    const RubricId cases = school.rubric(u"案例"_s, {judged(u"1"_s, 100)});
    const RubricId platform = school.rubric(u"平台"_s, {judged(u"1"_s, 100)});
    const RubricId visit = school.rubric(u"实地考察"_s, {judged(u"1"_s, 100)});
    const RubricId talk = school.rubric(u"综合评议"_s, {judged(u"1"_s, 100)});
    const auto percent = [](int whole) { return Points::whole(whole); };
    OverallSettings settings;
    settings.sheet.title = u"优秀教研组"_s;
    settings.sheet.subject = RubricSubject::Group;
    settings.sheet.stages = {
        {.name = u"初评"_s,
         .percent = percent(50),
         .parts = {{.rubric = u"案例"_s, .percent = percent(40)}, {.rubric = u"平台"_s, .percent = percent(60)}}},
        {.name = u"考察"_s,
         .percent = percent(30),
         .enter = BestEnter{2},
         .parts = {{.rubric = u"实地考察"_s, .percent = percent(100)}}},
        {.name = u"总评"_s, .percent = percent(20), .parts = {{.rubric = u"综合评议"_s, .percent = percent(100)}}}};
    settings.rubrics = {cases, platform, visit, talk};
    school.run(addOverall(school.state(), school.term().id, settings));
    const int first[] = {90, 80, 70};
    const int later[] = {80, 95, 100};
    for (std::size_t who = 0; who < 3; ++who) {
        for (const RubricId each : {cases, platform})
            school.rate(each, who, 0, first[who]);
        for (const RubricId each : {visit, talk})
            school.rate(each, who, 0, later[who]);
    }
    OverallTable table = overallTable(school.state(), school.state().all<Overall>().begin()->second);
    REQUIRE(table.problems.empty());
    sortByRank(table.lines);
    REQUIRE(table.lines.size() == 3);
    // 80 × 50 % + 95 × 50 %, against 90 and 80; the third was not visited, whatever it would have got.
    CHECK(table.lines[0].subject == Subject{school.groups[1]});
    CHECK(table.lines[0].result->total->toString() == u"87.50"_s);
    CHECK(table.lines[0].result->rank == 1);
    CHECK(table.lines[1].result->total->toString() == u"85.00"_s);
    CHECK(table.lines[2].subject == Subject{school.groups[2]});
    CHECK(table.lines[2].result->isOut());

    const Honour honour{.term = school.term().id, .title = u"校本研修优秀教研组"_s, .date = QDate{2019, 7, 10}};
    school.run(addHonours(school.state(), honour, {table.lines[0].subject}).value());
    const std::vector<const Honour *> given = honoursOf(school.state(), school.term().id);
    REQUIRE(given.size() == 1);
    CHECK(given.front()->subject == Subject{school.groups[1]});
    CHECK(given.front()->date.year() == 2019);
}

TEST_CASE("C22: process and result are recorded beside each other with their sums, and no weight is made up",
          "[requirement rows]")
{
    EvaluatedGroups school;
    // Nobody says what each of the two is to weigh.
    const RubricId rubric =
        school.rubric(u"考核"_s, {judged(u"1"_s, 60, u"过程性评价"_s), judged(u"2"_s, 40, u"终结性评价"_s)},
                      {{.name = u"过程性评价"_s}, {.name = u"终结性评价"_s}});
    CHECK_FALSE(publishProblem(school.state(), versionInUse(school.state(), rubric)->id));
    school.rate(rubric, 0, 0, 50);
    school.rate(rubric, 0, 1, 31);
    const std::vector<SectionSubtotal> sums = school.subtotals(rubric, 0);
    REQUIRE(sums.size() == 2);
    CHECK(sums[0].sum == Exact{50});
    CHECK(sums[1].sum == Exact{31});

    // As rubrics of their own they make one result only once somebody has said with which percentages.
    const RubricId process = school.rubric(u"过程"_s, {judged(u"1"_s, 100)});
    const RubricId result = school.rubric(u"结果"_s, {judged(u"1"_s, 100)});
    OverallSettings settings{
        .sheet = overallOf({{.rubric = u"过程"_s, .percent = {}}, {.rubric = u"结果"_s, .percent = {}}}),
        .rubrics = {process, result}};
    settings.sheet.title = u"综合"_s;
    settings.sheet.subject = RubricSubject::Group;
    const std::vector<OverallProblem> problems = overallProblems(school.state(), settings);
    REQUIRE(problems.size() == 2);
    for (const OverallProblem &each : problems)
        CHECK(each.fault == OverallFault::Unstated);
}

} // namespace yanben
