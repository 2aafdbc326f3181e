// Rows of the requirements that are rubrics, records and vetoes like any other: each shown by exactly its own.
#include "support/rated_term.h"
#include "support/test_roster.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/papers/case_register_paper.h"
#include "workspace/papers/score_papers.h"
#include "workspace/queries/scores/score_term.h"

using namespace yanben;

namespace
{

/// 每周检查评等: a grade for each group each week, as a dated case.
struct WeeklyGrades : TestRoster
{
    WeeklyGrades()
    {
        run(setGroupScored(state(), chinese, true).value());
        CriterionSpec spec;
        spec.no = u"1"_s;
        spec.title = u"每周教研组活动检查"_s;
        spec.weight = Points::whole(60);
        spec.rule.kind = TallyRule{.base = Points{},
                                   .cases = {{.name = u"优"_s, .points = Points::whole(3)},
                                             {.name = u"良"_s, .points = Points::whole(2)},
                                             {.name = u"中"_s, .points = Points::whole(1)},
                                             {.name = u"差"_s, .points = Points{}}},
                                   .floor = Points{},
                                   .cap = Points::whole(60)};
        RubricSheet sheet;
        sheet.terms.title = u"教研组考核"_s;
        sheet.terms.subject = RubricSubject::Group;
        sheet.terms.fullMark = Points::whole(60);
        sheet.criteria = {spec};
        run(addRubric(state(), term().id, sheet));
        rubric = state().all<Rubric>().rbegin()->first;
    }

    RubricVersionId version() const { return newestVersionOf(state(), rubric)->id; }
    ScorePlace place() const
    {
        return {.subject = chinese, .criterion = criteriaOf(state(), version()).front()->criterion};
    }
    void grade(QDate day, const QString &grade)
    {
        run(putScoreEntry(state(), version(), {}, place(),
                          {.day = day, .caseKey = grade, .count = Points::whole(1), .evidence = u"检查记录"_s})
                .value());
    }
    std::optional<Exact> points() const
    {
        return scoreRubric(state(), rubric, Detail::Outcomes).front().result.outcomes.front().points;
    }

    const GroupId chinese = group(u"语文组"_s);
    RubricId rubric{};
};

} // namespace

TEST_CASE("C26 and I03: a group has a grade each week, dated, that add up and can be taken back one by one",
          "[requirement rows]")
{
    WeeklyGrades weeks;
    weeks.grade({2019, 3, 8}, u"优"_s);
    weeks.grade({2019, 3, 15}, u"良"_s);
    weeks.grade({2019, 3, 22}, u"差"_s);
    CHECK(weeks.points() == Exact{std::int64_t{5}});
    const CellRecord *record = cellRecord(weeks.state(), weeks.rubric, weeks.place());
    REQUIRE(record);
    const std::vector<RecordEntry> entries = entriesOf(weeks.state(), record->id);
    REQUIRE(entries.size() == 3);
    CHECK(entries[1].day == QDate{2019, 3, 15});
    CHECK(entries[1].caseKey == u"良"_s);
    weeks.run(removeScoreEntry(weeks.state(), weeks.version(), {}, entries[0].id).value());
    CHECK(weeks.points() == Exact{std::int64_t{2}});
    // A grade that the scale does not have leaves the record unscored, and says so.
    weeks.grade({2019, 3, 29}, u"特优"_s);
    const SheetResult result = scoreRubric(weeks.state(), weeks.rubric, Detail::Outcomes).front().result;
    REQUIRE(result.outcomes.front().fault);
    CHECK(result.outcomes.front().fault->detail == u"特优"_s);
}

TEST_CASE("L04 and L05: consequences by a teacher's status are vetoes, each said on slip and totals",
          "[requirement rows]")
{
    const QString consequence =
        GENERATE(u"见习期不得按时转正"_s, u"不得推荐晋级"_s, u"职称低聘一级"_s, u"年度考核不合格"_s, u"低聘或不聘"_s);
    CAPTURE(consequence.toStdString());
    RatedTerm term;
    term.run(newDraft(term.state(), term.version()));
    const RubricVersionId draft = newestVersionOf(term.state(), term.rubric())->id;
    RubricTerms terms = term.state().get<RubricVersion>(draft).terms;
    terms.vetoes = {{.name = consequence, .effect = VetoEffect::NotEligible}};
    term.run(setRubricTerms(term.state(), draft, terms));
    term.run(publishRubric(term.state(), draft, u"研训处"_s, noon).value());
    const auto scoreOf = [&](std::size_t who) {
        const std::vector<SubjectScore> scores = scoreRubric(term.state(), term.rubric(), Detail::Explained);
        return *std::ranges::find(scores, term.staff[who], &SubjectScore::subject);
    };
    CHECK(scoreOf(0).result.notEligible.empty());
    const std::optional<Decimal> before = scoreOf(0).result.total;
    term.run(setVetoes(term.state(), term.rubric(), {}, term.staff[0], {{consequence, u"未参加培训，考核不合格"_s}})
                 .value());
    CHECK(scoreOf(0).result.notEligible == std::vector{consequence});
    CHECK(scoreOf(0).result.total == before);
    const std::vector<SubjectScore> both{scoreOf(0), scoreOf(1)};
    CHECK(slipPaper(term.state(), term.rubric(), both[0]).grade.contains(consequence));
    CHECK_FALSE(slipPaper(term.state(), term.rubric(), both[1]).grade.contains(consequence));
    const TotalsDocument totals = totalsPaper(term.state(), term.rubric(), both);
    CHECK(totals.lines[0].remark.contains(consequence));
    CHECK_FALSE(totals.lines[1].remark.contains(consequence));
}

TEST_CASE("L09 and C27: breaches are listed by day with severity, evidence and who recorded them", "[requirement rows]")
{
    RatedTerm term;
    const CaseRegisterDocument before = caseRegisterPaper(term.state(), term.rubric());
    const auto criteria = criteriaOf(term.state(), term.version());
    const auto &rule = std::get<TallyRule>(criteria[1]->spec.rule.kind);
    REQUIRE(rule.cases.size() == 2);
    const auto put = [&](std::size_t who, QDate day, std::size_t which, const QString &evidence) {
        const ScorePlace place{term.staff[who], criteria[1]->criterion};
        term.run(putScoreEntry(term.state(), term.version(), {}, place,
                               {.day = day,
                                .caseKey = recordKey(rule.cases[which]),
                                .count = Points::whole(1),
                                .evidence = evidence,
                                .madeBy = u"德育处"_s})
                     .value());
    };
    put(3, {2019, 5, 6}, 1, u"家长来信"_s);
    put(2, {2019, 4, 8}, 0, u"查实记录"_s);
    const CaseRegisterDocument list = caseRegisterPaper(term.state(), term.rubric());
    REQUIRE(list.lines.size() == before.lines.size() + 2);
    CHECK(list.lines[0].day == QDate{2019, 4, 8});
    CHECK(list.lines[0].name == subjectName(term.state(), term.staff[2]));
    CHECK(list.lines[0].kind == rule.cases[0].name);
    CHECK(list.lines[0].evidence == u"查实记录"_s);
    CHECK(list.lines[0].madeBy == u"德育处"_s);
    CHECK(list.lines[0].extent.startsWith(u"1次，-"_s));
    CHECK(list.lines[1].day == QDate{2019, 5, 6});
    // Typed as a total it has no day, and stands behind those that have one.
    CHECK(std::ranges::is_sorted(list.lines, {}, [](const CaseLine &line) { return !line.day; }));
    CHECK(caseRegisterTable(list).rows.size() == list.lines.size());

    // An addition is no breach.
    for (const CaseLine &line : list.lines)
        CHECK((line.criterion.isEmpty() || line.extent.contains(u'-')));
}

TEST_CASE("A register without a breach says so instead of printing an empty table", "[requirement rows]")
{
    const PrintTable empty = caseRegisterTable({.school = u"学校"_s, .term = u"学期"_s, .rubric = {}, .lines = {}});
    REQUIRE(empty.rows.size() == 1);
    CHECK(empty.rows.front().cells.front().text.contains(u"没有登记"_s));
}
