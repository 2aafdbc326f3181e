#include "domain/rubric/checks/rubric_check.h"
#include "support/test_school.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/rubric/weight_acts.h"
#include "workspace/queries/term_rows.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A rubric of 100 whose criteria add to 103, in two sections of 40 and 60, with a bonus and one of another unit.
class Weighed
{
public:
    Weighed()
    {
        RubricSheet sheet;
        sheet.terms.title = u"细则"_s;
        sheet.terms.fullMark = Points::whole(100);
        sheet.terms.sections = {{.name = u"师德"_s, .weight = Points::whole(40)},
                                {.name = u"教学"_s, .weight = Points::whole(60)}};
        const auto add = [&sheet](std::optional<Points> weight, const QString &section) {
            CriterionSpec spec{.no = QString::number(sheet.criteria.size() + 1), .title = u"条目"_s, .weight = weight};
            spec.section = section;
            spec.rule.kind = RatingRule{.max = Points::whole(10)};
            sheet.criteria.push_back(spec);
        };
        add(Points::whole(20), u"师德"_s);
        add(Points::whole(20), u"师德"_s);
        add(Points::whole(31), u"教学"_s);
        add(Points::whole(32), u"教学"_s);
        add({}, u"教学"_s);
        add(Points::whole(5), u"教学"_s);
        sheet.criteria.back().bonus = true;
        add(Points::whole(5), u"教学"_s);
        sheet.criteria.back().unit = u"课时"_s;
        run(addRubric(state(), school.term().id, sheet));
    }

    const State &state() const { return school.state(); }
    void run(const Act &act) { REQUIRE(school.acts().run(act) == RunResult::Done); }
    void undo() { REQUIRE(school.acts().undo() == RunResult::Done); }
    RubricVersionId version() const { return state().all<RubricVersion>().begin()->first; }
    RubricSheet sheet() const { return rubricSheet(state(), version()); }
    WeightLevel level(WeightLevel::Of of, const QString &section = {}) const
    {
        for (const WeightLevel &each : weightLevels(sheet())) {
            if (each.of == of && each.section == section)
                return each;
        }
        throw std::logic_error{"no such level"};
    }
    QStringList weights() const
    {
        QStringList weights;
        for (const CriterionSpec &spec : sheet().criteria)
            weights << (spec.weight ? spec.weight->toString() : u"-"_s);
        return weights;
    }

    TestSchool school;
};

} // namespace

TEST_CASE("The weights of a section are spread on its criteria alone, in one step", "[weights]")
{
    Weighed rubric;
    const QStringList before = rubric.weights();
    const auto [way, expected] = GENERATE(table<SpreadWay, QStringList>({
        {SpreadWay::Proportionally, {u"20"_s, u"20"_s, u"29.52"_s, u"30.48"_s, u"-"_s, u"5"_s, u"5"_s}},
        {SpreadWay::Equally, {u"20"_s, u"20"_s, u"29.5"_s, u"30.5"_s, u"-"_s, u"5"_s, u"5"_s}},
    }));
    rubric.run(spreadWeights(rubric.state(), rubric.version(), rubric.level(WeightLevel::Of::Section, u"教学"_s), way));
    CHECK(rubric.weights() == expected);
    CHECK(sumsUp(rubric.sheet()));
    CHECK_FALSE(publishProblem(rubric.state(), rubric.version()));
    rubric.undo();
    CHECK(rubric.weights() == before);
    CHECK(publishProblem(rubric.state(), rubric.version())->fault == PublishFault::Sum);
}

TEST_CASE("All criteria are spread to the full mark, which their sections may not agree with", "[weights]")
{
    Weighed rubric;
    rubric.run(
        spreadWeights(rubric.state(), rubric.version(), rubric.level(WeightLevel::Of::Criteria), SpreadWay::Equally));
    CHECK(rubric.weights() == QStringList{u"19.25"_s, u"19.25"_s, u"30.25"_s, u"31.25"_s, u"-"_s, u"5"_s, u"5"_s});
    CHECK(publishProblem(rubric.state(), rubric.version())->fault == PublishFault::SectionSum);
    for (const QString &section : {u"师德"_s, u"教学"_s})
        rubric.run(takeSumAsSectionWeight(rubric.state(), rubric.version(), section));
    CHECK(rubric.sheet().terms.sections ==
          std::vector<RubricSection>{{u"师德"_s, Points::hundredths(3850)}, {u"教学"_s, Points::hundredths(6150)}});
    CHECK_FALSE(publishProblem(rubric.state(), rubric.version()));
    rubric.undo();
    CHECK(rubric.sheet().terms.sections.back().weight == Points::whole(60));
}

TEST_CASE("Sections are spread to the full mark, and weights that are all 0 only equally", "[weights]")
{
    Weighed rubric;
    rubric.run(takeSumAsSectionWeight(rubric.state(), rubric.version(), u"教学"_s));
    CHECK(rubric.level(WeightLevel::Of::Sections).missing() == Points::whole(-3));
    const std::vector<RubricSection> before = rubric.sheet().terms.sections;
    rubric.run(
        spreadWeights(rubric.state(), rubric.version(), rubric.level(WeightLevel::Of::Sections), SpreadWay::Equally));
    CHECK(rubric.sheet().terms.sections ==
          std::vector<RubricSection>{{u"师德"_s, Points::hundredths(3850)}, {u"教学"_s, Points::hundredths(6150)}});
    rubric.undo();
    CHECK(rubric.sheet().terms.sections == before);

    std::map<CriterionVersionId, Points> none;
    for (const CriterionVersion *row : criteriaOf(rubric.state(), rubric.version())) {
        if (row->spec.weight)
            none.emplace(row->id, Points{});
    }
    rubric.run(setWeights(rubric.state(), rubric.version(), none));
    const WeightLevel level = rubric.level(WeightLevel::Of::Section, u"师德"_s);
    CHECK(rubric.school.acts().run(spreadWeights(rubric.state(), rubric.version(), level, SpreadWay::Proportionally)) ==
          RunResult::Nothing);
    rubric.run(spreadWeights(rubric.state(), rubric.version(), level, SpreadWay::Equally));
    CHECK(rubric.weights().first(2) == QStringList{u"20"_s, u"20"_s});
}
