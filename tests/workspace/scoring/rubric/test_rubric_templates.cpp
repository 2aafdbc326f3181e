#include "domain/json/rubric/rubric_json.h"
#include "domain/rubric/checks/rubric_check.h"
#include "domain/rubric/rule_proposal.h"
#include "support/test_school.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/queries/scores/records/weekly_checks.h"
#include "workspace/queries/term_rows.h"
#include "workspace/templates/rubric_templates.h"
#include "workspace/templates/weekly_criterion.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("every built-in rubric is sound, sums up and comes back byte for byte")
{
    const std::vector<RubricTemplate> templates = builtInRubrics();
    REQUIRE(templates.size() == 4);
    for (const RubricTemplate &each : templates) {
        CAPTURE(each.sheet.terms.title.toStdString());
        CHECK_FALSE(each.term);
        CHECK(checkRubric(each.sheet).empty());
        CHECK(sumsUp(each.sheet));
        const QByteArray bytes = toJson(each.sheet);
        const auto again = rubricSheetFromJson(bytes);
        REQUIRE(again);
        CHECK(*again == each.sheet);
        CHECK(toJson(*again) == bytes);
    }
    QFile file{u":/templates/teacher-hundred.json"_s};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == toJson(templates.front().sheet));
}

TEST_CASE("the library is for teachers, groups and schools and shows many kinds of rules")
{
    std::set<RubricSubject> subjects;
    std::set<std::size_t> kinds;
    for (const RubricTemplate &each : builtInRubrics()) {
        subjects.insert(each.sheet.terms.subject);
        for (const CriterionSpec &spec : each.sheet.criteria)
            kinds.insert(spec.rule.kind.index());
    }
    CHECK(subjects.size() == 3);
    CHECK(kinds.size() == std::variant_size_v<RuleKind>);
}

TEST_CASE("what a built-in standard says is what its rule does")
{
    int read = 0;
    for (const RubricTemplate &each : builtInRubrics()) {
        for (const CriterionSpec &spec : each.sheet.criteria) {
            CAPTURE(spec.standard.toStdString());
            const auto proposal = proposeRule(spec.standard, spec.weight);
            CHECK((!proposal || agrees(spec.rule, *proposal)));
            read += proposal ? 1 : 0;
        }
    }
    CHECK(read > 20);
}

TEST_CASE(
    "C26 and I03: the built-in rubric for groups has a criterion for the weekly check, and another can be given one")
{
    const std::vector<RubricTemplate> library = builtInRubrics();
    const auto groups = std::ranges::find_if(
        library, [](const RubricTemplate &each) { return each.sheet.terms.subject == RubricSubject::Group; });
    const auto gradable = [](const RubricSheet &sheet) {
        return std::ranges::count_if(sheet.criteria,
                                     [](const CriterionSpec &each) { return canBeGradedWeekly(each.rule); });
    };
    REQUIRE(groups != library.end());
    CHECK(gradable(groups->sheet) == 1);

    RubricSheet sheet;
    sheet.terms.subject = RubricSubject::Group;
    sheet.terms.fullMark = Points::whole(100);
    sheet.criteria = {
        {.no = u"3"_s, .title = u"备课"_s, .weight = Points::whole(80), .rule = {RatingRule{Points::whole(80)}, {}}}};
    REQUIRE(gradable(sheet) == 0);
    sheet.criteria.push_back(weeklyCriterion(sheet));
    const CriterionSpec &added = sheet.criteria.back();
    CHECK(added.no == u"4"_s);
    CHECK(added.weight == Points::whole(20)); // what the full mark had left
    CHECK(sumsUp(sheet));
    CHECK(checkRubric(sheet).empty());
    CHECK(canBeGradedWeekly(added.rule));
    const auto proposal = proposeRule(added.standard, added.weight);
    REQUIRE(proposal);
    CHECK(agrees(added.rule, *proposal));
    CHECK(weeklyCriterion(sheet).weight == Points::whole(10)); // nothing is left
}

TEST_CASE("other terms' rubrics can be taken, the newest first, not the term's own and no empty one")
{
    TestSchool school;
    const TermId first = school.term().id;
    const RubricSheet sheet = builtInRubrics().front().sheet;
    REQUIRE(school.acts().run(addRubric(school.state(), first, sheet)) == RunResult::Done);
    CHECK(rubricsOfOtherTerms(school.state(), first).empty());

    Term next = school.term();
    next.id = {};
    next.uid.clear();
    next.code = u"2019-2020-1"_s;
    next.title = u"2019—2020学年第一学期"_s;
    next.first = QDate{2019, 9, 2};
    next.last = QDate{2020, 1, 10};
    next.firstTeachingWeek.reset();
    const auto added = addTerm(school.state(), next);
    REQUIRE(added);
    REQUIRE(school.acts().run(*added) == RunResult::Done);
    const TermId second = termsOf(school.state()).back()->id;
    const auto offered = rubricsOfOtherTerms(school.state(), second);
    REQUIRE(offered.size() == 1);
    CHECK(offered.front().term == school.state().get<Term>(first).title);
    CHECK(offered.front().sheet == sheet);

    REQUIRE(school.acts().run(addRubric(school.state(), second, offered.front().sheet)) == RunResult::Done);
    CHECK(rubricSheet(school.state(), newestVersionOf(school.state(), rubricOf(school.state(), second)->id)->id) ==
          sheet);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(rubricOf(school.state(), second) == nullptr);
    RubricSheet empty = sheet;
    empty.criteria.clear();
    REQUIRE(school.acts().run(addRubric(school.state(), second, empty)) == RunResult::Done);
    CHECK(rubricsOfOtherTerms(school.state(), first).empty());
}
