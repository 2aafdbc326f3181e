// Several rubrics in one term: each for one subject, scored, checked, compared and copied by itself.
#include "checks/check_term.h"
#include "support/test_roster.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/live/current_rubric.h"
#include "workspace/live/score_book.h"
#include "workspace/queries/check_rows.h"
#include "workspace/queries/scores/published/term_comparison.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/search/search.h"
#include "workspace/templates/rubric_templates.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

RubricSheet sheetFor(RubricSubject subject, const QString &title, int fullMark = 10)
{
    CriterionSpec spec;
    spec.no = u"1"_s;
    spec.title = title + u"条目"_s;
    spec.weight = Points::whole(10);
    spec.rule.kind = RatingRule{.max = Points::whole(10)};
    RubricSheet sheet;
    sheet.terms.title = title;
    sheet.terms.subject = subject;
    sheet.terms.fullMark = Points::whole(fullMark);
    sheet.criteria = {spec};
    return sheet;
}

/// A school rubric, then one for groups, then two for teachers.
struct ManyRubrics : TestRoster
{
    ManyRubrics()
    {
        run(setGroupScored(state(), chinese, true).value());
        school = add(sheetFor(RubricSubject::School, u"学校自查"_s, 20));
        groups = add(sheetFor(RubricSubject::Group, u"教研组考核"_s));
        teachers = add(sheetFor(RubricSubject::Teacher, u"教师考评"_s));
        guides = add(sheetFor(RubricSubject::Teacher, u"指导教师考评"_s, 20));
    }

    RubricId add(const RubricSheet &sheet)
    {
        run(addRubric(state(), term().id, sheet));
        return state().all<Rubric>().rbegin()->first;
    }
    using TestRoster::add;
    RubricVersionId version(RubricId rubric) const { return newestVersionOf(state(), rubric)->id; }
    void rate(RubricId rubric, Subject subject, int points)
    {
        const CriterionId criterion = criteriaOf(state(), version(rubric)).front()->criterion;
        run(setScores(state(), version(rubric), ActKind::EditScore, {},
                      {{{.subject = subject, .criterion = criterion},
                        {.state = RecordState::Recorded, .data = RatingsRecord{{Points::whole(points)}}, .note = {}}}})
                .value());
    }
    std::vector<RubricId> rubrics(TermId of) const
    {
        std::vector<RubricId> ids;
        for (const Rubric *each : rubricsOf(state(), of))
            ids.push_back(each->id);
        return ids;
    }
    TermId copyTheTerm()
    {
        Term next{.code = u"2019-2020-1"_s, .title = u"2019—2020学年第一学期"_s};
        next.first = {2019, 9, 2};
        next.last = {2020, 1, 10};
        run(copyTerm(state(), term().id, next).value());
        return state().all<Term>().rbegin()->first;
    }

    GroupId chinese = group(u"语文组"_s);
    StaffId wang = add(u"王勋"_s);
    RubricId school{};
    RubricId groups{};
    RubricId teachers{};
    RubricId guides{};
};

} // namespace

TEST_CASE("The rubrics of a term stand by subject, and the main one is the first for teachers", "[rubrics]")
{
    ManyRubrics many;
    CHECK(many.rubrics(many.term().id) == std::vector<RubricId>{many.teachers, many.guides, many.groups, many.school});
    CHECK(rubricOf(many.state(), many.term().id)->id == many.teachers);
    many.run(removeRubric(many.state(), many.teachers));
    CHECK(rubricOf(many.state(), many.term().id)->id == many.guides);
    many.run(removeRubric(many.state(), many.guides));
    CHECK(rubricOf(many.state(), many.term().id) == nullptr);
}

TEST_CASE("Each rubric is scored by itself", "[rubrics]")
{
    ManyRubrics many;
    many.rate(many.teachers, many.wang, 7);
    many.rate(many.guides, many.wang, 9);
    many.rate(many.groups, many.chinese, 8);
    const auto total = [&](RubricId rubric) {
        const std::vector<SubjectScore> scores = scoreRubric(many.state(), rubric, Detail::Totals);
        REQUIRE(scores.size() == 1);
        return scores.front().result.total->toString();
    };
    CHECK(total(many.teachers) == u"7.00"_s);
    CHECK(total(many.guides) == u"9.00"_s);
    CHECK(total(many.groups) == u"8.00"_s);
    CHECK(scoreRubric(many.state(), many.school, Detail::Totals).front().result.provisional);
}

TEST_CASE("Whom a rubric is for never changes", "[rubrics]")
{
    ManyRubrics many;
    const RubricVersionId version = many.version(many.teachers);
    CHECK_THROWS_AS(importRubric(many.state(), version, sheetFor(RubricSubject::Group, u"教研组考核"_s)), StaleChange);
    RubricTerms terms = many.state().get<RubricVersion>(version).terms;
    terms.subject = RubricSubject::School;
    CHECK_THROWS_AS(setRubricTerms(many.state(), version, terms), StaleChange);
    many.run(importRubric(many.state(), version, sheetFor(RubricSubject::Teacher, u"教师考评（修订）"_s)));
    CHECK(many.state().get<RubricVersion>(version).terms.title == u"教师考评（修订）"_s);
}

TEST_CASE("A rubric is deleted while nobody is scored by it, and comes back whole", "[rubrics]")
{
    ManyRubrics many;
    many.rate(many.groups, many.chinese, 8);
    CHECK(isScoredBy(many.state(), many.groups));
    CHECK_THROWS_AS(removeRubric(many.state(), many.groups), StaleChange);
    const RubricSheet before = rubricSheet(many.state(), many.version(many.guides));
    many.run(removeRubric(many.state(), many.guides));
    CHECK(many.rubrics(many.term().id).size() == 3);
    REQUIRE(many.acts().undo() == RunResult::Done);
    many.reopen();
    CHECK(many.rubrics(many.term().id).size() == 4);
    CHECK(rubricSheet(many.state(), many.version(many.guides)) == before);
}

TEST_CASE("A copied term has every rubric, and a term is deleted with all of them", "[rubrics]")
{
    ManyRubrics many;
    const TermId next = many.copyTheTerm();
    const std::vector<RubricId> copied = many.rubrics(next);
    REQUIRE(copied.size() == 4);
    CHECK(subjectKind(many.state(), copied[2]) == RubricSubject::Group);
    CHECK(contentsOf(many.state(), next).criteria == 4);
    for (const RubricId rubric : copied)
        many.run(removeCriterion(many.state(), criteriaOf(many.state(), many.version(rubric)).front()->id));
    many.run(removeTerm(many.state(), next).value());
    CHECK(many.state().all<Rubric>().size() == 4);
}

TEST_CASE("A rubric is compared with its like of the term before", "[rubrics]")
{
    ManyRubrics many;
    const TermId next = many.copyTheTerm();
    const std::vector<RubricId> now = many.rubrics(next);
    const ReviewSheets none;
    const auto compared = [&](RubricId rubric) {
        return compareWithTermBefore(many.state(), rubric, none, {}).hasRubric;
    };
    SECTION("of the same title")
    {
        const ReviewSheets sheets{
            .criteria = rubricSheet(many.state(), many.version(now[1])).criteria, .results = {}, .groups = {}};
        const TermComparison comparison = compareWithTermBefore(many.state(), now[1], sheets, {});
        REQUIRE(comparison.criteria.size() == 1); // 指导教师考评条目, which the other one does not have
    }
    SECTION("else the only one of its subject")
    {
        RubricTerms terms = newestVersionOf(many.state(), now[2])->terms;
        terms.title = u"改名"_s;
        many.run(setRubricTerms(many.state(), many.version(now[2]), terms));
        CHECK(compared(now[2]));
    }
    SECTION("not one of several")
    {
        RubricTerms terms = newestVersionOf(many.state(), now[0])->terms;
        terms.title = u"改名"_s;
        many.run(setRubricTerms(many.state(), many.version(now[0]), terms));
        CHECK_FALSE(compared(now[0]));
    }
}

TEST_CASE("Findings look at every rubric of the term", "[rubrics]")
{
    ManyRubrics many;
    std::vector<FindingTarget> targets;
    for (const Finding &finding : checkTerm(checkInput(many.state(), many.term().id))) {
        if (finding.code == FindingCode::RubricSum)
            targets.push_back(finding.target);
    }
    CHECK(targets ==
          std::vector<FindingTarget>{RubricTarget{many.version(many.guides)}, RubricTarget{many.version(many.school)}});
}

TEST_CASE("The search finds criteria of every rubric", "[rubrics]")
{
    ManyRubrics many;
    Search search{many.state()};
    CHECK(search.find(many.term().id, u"考评条目", 9).size() == 2);
    CHECK(search.find(many.term().id, u"教研组考核条目", 9).size() == 1);
    const std::vector<SearchHit> found = search.find(many.term().id, u"yw", 9);
    REQUIRE(found.size() == 1); // and the groups that are assessed
    CHECK(found.front().place == SearchHit::Place{many.chinese});
}

TEST_CASE("A new rubric can start from templates for its subject and other terms' rubrics", "[rubrics]")
{
    ManyRubrics many;
    const TermId next = many.copyTheTerm();
    const auto offered = [&](RubricSubject subject) { return templatesFor(many.state(), next, subject); };
    CHECK(offered(RubricSubject::Teacher).size() == 4);
    CHECK(offered(RubricSubject::Group).size() == 2);
    CHECK(offered(RubricSubject::School).front().sheet.terms.title == u"学校自查"_s);
    CHECK_FALSE(offered(RubricSubject::School).back().term);
}

TEST_CASE("A desk works on rubrics of its kind and keeps the chosen one while it is there", "[rubrics]")
{
    ManyRubrics many;
    CurrentTerm term{many.workspace(), QDate{2019, 5, 6}};
    CurrentRubrics desks{many.workspace(), term};
    CHECK(desks.teachers.choices().size() == 2);
    CHECK(desks.groups.choices().size() == 2);
    CHECK(desks.written.choices().size() == 4);
    CHECK(desks.groups.id() == many.groups);
    CHECK(desks.results.id() == many.teachers);

    int changes = 0;
    QObject::connect(&desks.teachers, &CurrentRubric::changed, [&changes] { ++changes; });
    desks.teachers.choose(many.guides);
    CHECK(desks.teachers.id() == many.guides);
    desks.teachers.choose(many.groups); // not for teachers
    CHECK(desks.teachers.id() == many.guides);
    CHECK(changes == 1);
    ScoreBook book{many.workspace(), desks.teachers};
    CHECK(book.sheet().terms.title == u"指导教师考评"_s);

    many.run(removeRubric(many.state(), many.guides));
    CHECK(desks.teachers.id() == many.teachers);
    CHECK(book.sheet().terms.title == u"教师考评"_s);
    const TermId next = many.copyTheTerm();
    term.choose(next);
    CHECK(termOf(many.state(), *desks.groups.id()).id == next);
    CHECK(book.version()->rubric == many.rubrics(next).front());
}

} // namespace yanben
