#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/papers/blank_papers.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

class FormBench
{
public:
    FormBench()
    {
        const QString path = m_folder.filePath(u"s.yanben"_s);
        createSample(path);
        m_workspace = Workspace::open(path);
        m_workspace->acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    }

    const State &state() const { return m_workspace->state(); }
    TermId term() const { return state().all<Term>().begin()->first; }
    RubricId rubric() const { return state().all<Rubric>().begin()->first; }
    std::vector<const CriterionVersion *> criteria() const
    {
        return criteriaOf(state(), versionInUse(state(), rubricOf(state(), term())->id)->id);
    }
    PrintGroup everybody() const
    {
        return {.name = {}, .subjects = scoredSubjects(state(), rubricOf(state(), term())->id)};
    }
    void setRule(std::size_t place, const RuleKind &kind)
    {
        ActBuilder builder{state(), ActKind::EditCriterion};
        builder.change<CriterionVersion>(criteria()[place]->id,
                                         [&](CriterionVersion &row) { row.spec.rule.kind = kind; });
        REQUIRE(m_workspace->acts().run(builder.take()) == RunResult::Done);
    }
    QStringList headings(std::size_t place) const
    {
        QStringList headings;
        const auto forms = blankCriterionPapers(state(), rubric(), everybody(), criteria()[place]->criterion);
        for (const BlankColumn &column : forms.front().columns)
            headings << column.heading;
        return headings;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_CASE("The blank table has everybody of the group and knows what applies to whom", "[papers]")
{
    const FormBench bench;
    const auto groups = printGroups(bench.state(), bench.term(), bench.everybody().subjects, InSeveral::EachGroup);
    const BlankGridDocument paper = blankGridPaper(bench.state(), bench.rubric(), groups.front());
    CHECK(paper.group == groups.front().name);
    REQUIRE(paper.criteria.size() == 14);
    CHECK(paper.criteria[8].name == u"9.班级管理讲座"_s);
    CHECK(paper.criteria[8].weight->text() == u"7"_s);
    REQUIRE(paper.teachers.size() == groups.front().subjects.size());
    for (std::size_t i = 0; i < paper.teachers.size(); ++i) {
        const auto names =
            groupNamesOf(bench.state(), groups.front().subjects[i], bench.state().get<Term>(bench.term()));
        CHECK(paper.teachers[i].name == subjectName(bench.state(), groups.front().subjects[i]));
        for (std::size_t c = 0; c < 14; ++c)
            CHECK(paper.teachers[i].applies[c] == concerns(bench.criteria()[c]->spec, names));
    }
    CHECK(std::ranges::count(paper.teachers.front().applies, false) > 0);
}

TEST_CASE("Each criterion has a form of those whom it concerns", "[papers]")
{
    const FormBench bench;
    const auto forms = blankCriterionPapers(bench.state(), bench.rubric(), bench.everybody());
    REQUIRE(forms.size() == 14);
    const BlankGridDocument grid = blankGridPaper(bench.state(), bench.rubric(), bench.everybody());
    for (std::size_t c = 0; c < forms.size(); ++c) {
        const auto concerned =
            std::ranges::count_if(grid.teachers, [c](const BlankTeacher &teacher) { return bool{teacher.applies[c]}; });
        CHECK(forms[c].teachers.size() == concerned);
        CHECK_FALSE(forms[c].standard.isEmpty());
    }
    const auto scoped =
        std::ranges::find_if(grid.teachers, [](const BlankTeacher &teacher) { return !teacher.applies[2]; });
    REQUIRE(scoped != grid.teachers.end());
    const PrintGroup alone{.name = {}, .subjects = {*participantOf(bench.state(), scoped->name).staff}};
    CHECK(blankCriterionPapers(bench.state(), bench.rubric(), alone, bench.criteria()[2]->criterion).empty());
    CHECK(blankCriterionPapers(bench.state(), bench.rubric(), alone, bench.criteria()[0]->criterion).size() == 1);
}

TEST_CASE("Levels, parts and cases are columns with their points, other rules are written out", "[papers]")
{
    FormBench bench;
    bench.setRule(0, LevelsRule{.levels = {{.name = u"好"_s, .points = Points::whole(8)},
                                           {.name = u"合格"_s},
                                           {.name = u"3分"_s, .points = Points::whole(3)}},
                                .atMostIf = {{.flag = u"迟交"_s, .level = u"合格"_s}}});
    CHECK(bench.headings(0) == QStringList{u"好\n8分"_s, u"合格"_s, u"3分"_s, u"迟交"_s});
    bench.setRule(0, TallyRule{.base = Points::whole(10),
                               .cases = {{.name = u"迟到"_s, .points = Points::hundredths(-50)},
                                         {.name = u"好人好事"_s,
                                          .points = PointsRange{.low = Points::whole(1), .high = Points::whole(3)}}}});
    CHECK(bench.headings(0) == QStringList{u"迟到\n−0.5分/次"_s, u"好人好事\n1至3分/次"_s});
    bench.setRule(0, ConditionsRule{.parts = {{.name = u"教案"_s, .points = Points::whole(2)}, {.name = u"反思"_s}}});
    CHECK(bench.headings(0) == QStringList{u"教案\n2分"_s, u"反思"_s});
    bench.setRule(0, RatingRule{.max = Points::whole(10)});
    CHECK(bench.headings(0) == QStringList{u"记录"_s});
}
