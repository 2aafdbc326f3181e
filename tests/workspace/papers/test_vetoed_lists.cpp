// A veto that bars from being put forward leaves points, grade and rank; every list says so in words.
#include "documents/scoring/lists/grade_list_document.h"
#include "support/rated_term.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/papers/scores/list_papers.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/queries/scores/score_term.h"

using namespace yanben;

namespace
{

/// The rated sample with grades; its rubric in use has a veto of one effect.
class BarredTerm : public RatedTerm
{
public:
    explicit BarredTerm(VetoEffect effect)
    {
        run(newDraft(state(), version()));
        const RubricVersionId draft = newestVersionOf(state(), rubric())->id;
        RubricTerms terms = state().get<RubricVersion>(draft).terms;
        terms.grades = {{.name = u"优秀"_s, .atLeast = Points{}}};
        terms.vetoes = {{.name = u"体罚学生"_s, .effect = effect}};
        run(setRubricTerms(state(), draft, terms));
        run(publishRubric(state(), draft, u"研训处"_s, noon).value());
    }

    void veto() { run(setVetoes(state(), rubric(), {}, staff[0], {{u"体罚学生"_s, u"记录第3号"_s}}).value()); }
    std::optional<int> rank(Detail detail) const
    {
        for (const SubjectScore &score : scoreRubric(state(), rubric(), detail)) {
            if (score.subject == staff[0])
                return score.result.rank;
        }
        return {};
    }
    QString name() const { return subjectName(state(), staff[0]); }
    TotalsLine inTotals() const
    {
        const TotalsDocument list = totalsPaper(state(), rubric(), scores());
        return *std::ranges::find(list.lines, name(), &TotalsLine::teacher);
    }
    RankingLine ranked() const
    {
        const RankingDocument list = rankingPaper(state(), rubric(), scores(), {});
        return *std::ranges::find(list.groups.front().lines, name(), &RankingLine::teacher);
    }
};

} // namespace

TEST_CASE("Who may not be put forward keeps his rank among the full sheets, and every list says the veto", "[vetoes]")
{
    BarredTerm term{VetoEffect::NotEligible};
    const std::optional<int> before = term.rank(Detail::Totals);
    REQUIRE(before);
    CHECK_FALSE(term.ranked().remark.contains(u"否决"_s));
    CHECK(gradeListPaper(term.state(), term.rubric(), term.scores()).notes.isEmpty());
    term.veto();
    for (const Detail detail : {Detail::Totals, Detail::Outcomes, Detail::Explained})
        CHECK(term.rank(detail) == before);
    CHECK(term.ranked().place == QString::number(*before));
    CHECK(term.ranked().remark.contains(u"一票否决：体罚学生（不能评优）"_s));
    CHECK(term.inTotals().remark == term.ranked().remark);
    CHECK(term.inTotals().grade == u"优秀"_s); // the remark says it, once

    const GradeListDocument grades = gradeListPaper(term.state(), term.rubric(), term.scores());
    CHECK(grades.grades.front().names.contains(term.name() + u'※'));
    CHECK(grades.notes == QStringList{u"※ "_s + term.name() + u"　一票否决：体罚学生（不能评优）"_s});
    CHECK(gradeListTable(grades).closing.front().parts == QStringList{grades.notes.front()});
    CHECK(std::ranges::count(praisedSubjects(term.state(), term.scores(), {.of = u"优秀"_s}), term.staff[0]) == 0);
}

TEST_CASE("Who is ranked last or has no points stands behind all others, in lists and columns alike", "[vetoes]")
{
    BarredTerm term{GENERATE(VetoEffect::RankLast, VetoEffect::TotalZero)};
    term.veto();
    const std::vector<SubjectScore> all = term.scores();
    const auto last = std::ranges::max(all, {}, [](const SubjectScore &each) { return each.result.rank.value_or(0); });
    CHECK(last.subject == term.staff[0]);
    for (const Detail detail : {Detail::Totals, Detail::Explained})
        CHECK(term.rank(detail) == last.result.rank);
    CHECK(term.ranked().remark.contains(u"一票否决：体罚学生（"_s));
}
