#include "workspace/acts/scoring/rubric/criterion_numbers.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/papers/plan_papers.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The sample, whose rubric has no sections, with a full mark that its weights add to.
class Sectioned
{
public:
    Sectioned()
    {
        const QString path = m_folder.filePath(u"s.yanben"_s);
        createSample(path);
        m_workspace = Workspace::open(path);
        m_workspace->acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
        version = state().all<RubricVersion>().begin()->first;
        run(takeSumAsFullMark(state(), version));
    }

    const State &state() const { return m_workspace->state(); }
    ActRunner &acts() { return m_workspace->acts(); }
    void run(const Act &act) { REQUIRE(m_workspace->acts().run(act) == RunResult::Done); }
    RubricSheet sheet() const { return rubricSheet(state(), version); }
    CriterionVersionId criterion(std::size_t place) const { return criteriaOf(state(), version)[place]->id; }

    RubricVersionId version{};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_CASE("A criterion is put into a section, which is listed from then on, and taken out again", "[rubric]")
{
    Sectioned rubric;
    CHECK(sectionSums(rubric.sheet()).empty());
    rubric.run(placeInSection(rubric.state(), rubric.criterion(0), u" 师德  素养 "_s));
    rubric.run(placeInSection(rubric.state(), rubric.criterion(1), u"师德 素养"_s));
    CHECK(rubric.sheet().terms.sections == std::vector<RubricSection>{{.name = u"师德 素养"_s, .weight = {}}});
    CHECK(sectionSums(rubric.sheet()) ==
          std::vector<SectionSum>{{.name = u"师德 素养"_s, .sum = Points::whole(20), .weight = {}, .criteria = 2}});
    rubric.run(placeInSection(rubric.state(), rubric.criterion(1), {}));
    CHECK(sectionSums(rubric.sheet()).front().criteria == 1);
    REQUIRE(rubric.acts().undo() == RunResult::Done);
    CHECK(sectionSums(rubric.sheet()).front().criteria == 2);
}

TEST_CASE("A section whose criteria do not add to its weight keeps the rubric from being published", "[rubric]")
{
    Sectioned rubric;
    rubric.run(placeInSection(rubric.state(), rubric.criterion(0), u"师德"_s));
    CHECK_FALSE(publishProblem(rubric.state(), rubric.version));
    const std::vector<SectionLine> wrong{{.before = u"师德"_s, .name = u"师德"_s, .weight = Points::whole(12)}};
    rubric.run(setSections(rubric.state(), rubric.version, wrong));
    const auto problem = publishProblem(rubric.state(), rubric.version);
    REQUIRE(problem);
    CHECK(problem->fault == PublishFault::SectionSum);
    CHECK(problem->detail == u"师德：10 ≠ 12"_s);
    const std::vector<SectionLine> right{{.before = u"师德"_s, .name = u"师德"_s, .weight = Points::whole(10)}};
    rubric.run(setSections(rubric.state(), rubric.version, right));
    CHECK_FALSE(publishProblem(rubric.state(), rubric.version));
}

TEST_CASE("Criteria follow the new name of their section, and stand in none when it is gone", "[rubric]")
{
    Sectioned rubric;
    rubric.run(placeInSection(rubric.state(), rubric.criterion(0), u"师德"_s));
    rubric.run(placeInSection(rubric.state(), rubric.criterion(1), u"教学"_s));
    const RubricSheet before = rubric.sheet();
    const std::vector<SectionLine> lines{{.before = {}, .name = u"科研"_s, .weight = {}},
                                         {.before = u"师德"_s, .name = u"职业道德"_s, .weight = {}}};
    rubric.run(setSections(rubric.state(), rubric.version, lines));
    CHECK(rubric.sheet().criteria[0].section == u"职业道德"_s);
    CHECK_FALSE(rubric.sheet().criteria[1].section);
    REQUIRE(rubric.sheet().terms.sections.size() == 2);
    CHECK(rubric.sheet().terms.sections[0].name == u"科研"_s);
    CHECK_FALSE(publishProblem(rubric.state(), rubric.version));
    REQUIRE(rubric.acts().undo() == RunResult::Done);
    CHECK(rubric.sheet() == before);
}

TEST_CASE("On paper a section stands with its points, and the sum leaves out what does not count toward it", "[papers]")
{
    Sectioned rubric;
    rubric.run(placeInSection(rubric.state(), rubric.criterion(0), u"师德"_s));
    CriterionVersion bonus = *criteriaOf(rubric.state(), rubric.version)[13];
    bonus.spec.bonus = true;
    rubric.run(changeCriterion(rubric.state(), bonus));
    const RubricDocument paper = rubricPaper(rubric.state(), rubric.state().all<Rubric>().begin()->first);
    CHECK(paper.criteria.front().section == u"师德\n（10分）"_s);
    CHECK(paper.criteria[1].section.isEmpty());
    CHECK(paper.sum.text() == u"93"_s);
}

TEST_CASE("A published rubric keeps its sections", "[rubric]")
{
    Sectioned rubric;
    const CriterionVersionId first = rubric.criterion(0);
    rubric.run(publishRubric(rubric.state(), rubric.version, u"研训处"_s, QDateTime::currentDateTimeUtc()).value());
    CHECK_THROWS_AS(placeInSection(rubric.state(), first, u"师德"_s), StaleChange);
    CHECK_THROWS_AS(setSections(rubric.state(), rubric.version, {}), StaleChange);
}

TEST_CASE("Added criteria list the sections that they stand in, each once", "[rubric]")
{
    Sectioned rubric;
    const CriterionSpec made[] = {{.no = u"21"_s, .title = u"听课"_s, .section = u"教研"_s},
                                  {.no = u"22"_s, .title = u"评课"_s, .section = u"教研"_s},
                                  {.no = u"23"_s, .title = u"备课"_s}};
    rubric.run(addCriteria(rubric.state(), rubric.version, made));
    CHECK(rubric.sheet().terms.sections == std::vector<RubricSection>{{.name = u"教研"_s, .weight = {}}});
    CHECK(sectionSums(rubric.sheet()).front().criteria == 2);
    REQUIRE(rubric.acts().undo() == RunResult::Done);
    CHECK(rubric.sheet().terms.sections.empty());
}

TEST_CASE("Where numbers count up they follow a move, and so does the veto that speaks of one", "[rubric]")
{
    Sectioned rubric;
    RubricTerms terms = rubric.sheet().terms;
    terms.vetoes = {{.name = u"弄虚作假"_s, .effect = VetoEffect::CriterionZero, .criterion = u"3"_s}};
    rubric.run(setRubricTerms(rubric.state(), rubric.version, terms));
    const QStringList before = numbersOf(rubric.state(), rubric.version);
    REQUIRE(countUp(before));
    const CriterionVersionId third = rubric.criterion(2);
    rubric.run(moveCriterion(rubric.state(), third, 0));
    CHECK(rubric.criterion(0) == third);
    CHECK(numbersOf(rubric.state(), rubric.version) == before);
    CHECK(rubric.sheet().terms.vetoes.front().criterion == u"1"_s);
    REQUIRE(rubric.acts().undo() == RunResult::Done);
    CHECK(rubric.criterion(2) == third);
    CHECK(numbersOf(rubric.state(), rubric.version) == before);
    CHECK(rubric.sheet().terms.vetoes.front().criterion == u"3"_s);
}

TEST_CASE("Numbers of another kind stay with their criteria when one is moved", "[rubric]")
{
    Sectioned rubric;
    CriterionVersion row = rubric.state().get<CriterionVersion>(rubric.criterion(2));
    row.spec.no = u"2.1"_s;
    rubric.run(changeCriterion(rubric.state(), row));
    CHECK_FALSE(countUp(numbersOf(rubric.state(), rubric.version)));
    rubric.run(moveCriterion(rubric.state(), row.id, 0));
    CHECK(numbersOf(rubric.state(), rubric.version).first(3) == QStringList{u"2.1"_s, u"1"_s, u"2"_s});
}
