#include "documents/words/scoring/total_text.h"
#include "workspace/acts/scoring/objection_acts.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/papers/paper_bench.h"

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A published sheet with a veto that was corrected after an objection, and one with a criterion that is 免考核.
class PublishedWords : public PaperBench
{
public:
    PublishedWords()
    {
        changeTerms([](RubricTerms &terms) {
            terms.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(75)}, {.name = u"合格"_s, .atLeast = {}}};
            terms.vetoes = {
                {.name = u"旷训"_s, .effect = VetoEffect::GradeAtMost, .criterion = {}, .grade = u"合格"_s}};
        });
        const std::vector<SubjectScore> best = ranked(scores());
        vetoed = best[0].subject;
        exempt = best[1].subject;
        record(exempt, RecordState::Exempt);
        run(setVetoes(state(), rubric(), {}, vetoed, {{.name = u"旷训"_s, .evidence = u"签到表"_s}}).value());
        publish({vetoed, exempt});
        run(raiseObjection(state(), rubric(), {}, vetoed, {}, {2019, 7, 9}, u"请复核"_s));
        record(vetoed, RecordState::Absent);
        run(correctSheets(state(), rubric(), {}, {vetoed}, u"复核"_s, u"张校长"_s, printingTime.addDays(2)));
    }

    QString nameOf(Subject subject) const { return subjectName(state(), subject); }
    RankingLine inRanking(Subject subject) const
    {
        const RankingDocument paper = rankingPaper(state(), rubric(), scores());
        return *std::ranges::find(paper.groups[0].lines, nameOf(subject), &RankingLine::teacher);
    }
    TotalsLine inTotals(Subject subject) const
    {
        const TotalsDocument paper = totalsPaper(state(), rubric(), scores());
        return *std::ranges::find(paper.lines, nameOf(subject), &TotalsLine::teacher);
    }
    GridTeacher inGrid(Subject subject) const
    {
        const ScoreGridDocument paper = scoreGridPaper(state(), rubric(), scores(Detail::Outcomes));
        return *std::ranges::find(paper.teachers, nameOf(subject), &GridTeacher::name);
    }
    SlipDocument slipOf(Subject subject) const { return slipPaper(state(), rubric(), score(nameOf(subject))); }

    Subject vetoed{};
    Subject exempt{};

private:
    void record(Subject subject, RecordState what)
    {
        const CriterionId criterion = criteriaOf(state(), version())[0]->criterion;
        run(setScores(state(), version(), ActKind::EditScore, {},
                      {{{subject, criterion}, {.state = what, .data = {}, .note = u"产假"_s}}})
                .value());
    }
};

} // namespace

TEST_CASE("A veto and a correction are told in the same words on every paper", "[papers]")
{
    const PublishedWords desk;
    const QString veto = u"旷训（等次最高为“合格”）"_s;
    const QString remark = u"一票否决："_s + veto + u"；已更正（2019年7月10日，第2次公布）"_s;

    const SlipDocument slip = desk.slipOf(desk.vetoed);
    CHECK(slip.vetoes == QStringList{veto + u"，依据：签到表"_s});
    CHECK(publicationText(slip.published) == u"已公布（2019年7月10日更正）"_s);
    CHECK(slip.grade.contains(u"一票否决“旷训”：等次最高为“合格”"_s));
    REQUIRE(slip.objections.size() == 1);
    CHECK(slip.objections[0].text == u"请复核"_s);
    CHECK(desk.inGrid(desk.vetoed).vetoes == slip.vetoes);
    CHECK(desk.inGrid(desk.vetoed).correction == u"已更正（2019年7月10日，第2次公布）"_s);
    CHECK(desk.inGrid(desk.exempt).correction.isEmpty());
    CHECK(desk.inRanking(desk.vetoed).remark.startsWith(remark));
    CHECK(desk.inTotals(desk.vetoed).remark == desk.inRanking(desk.vetoed).remark);
    const GradeListDocument grades = gradeListPaper(desk.state(), desk.rubric(), desk.scores());
    CHECK(grades.notes == QStringList{u"※ "_s + desk.nameOf(desk.vetoed) + u'　' + remark});
    CHECK(gradeListTable(grades).closing.front().parts.front() == grades.notes.front());
    for (const QString &grade : {desk.inRanking(desk.vetoed).grade, desk.inTotals(desk.vetoed).grade})
        CHECK(grade == u"合格"_s);
    CHECK(grades.grades[1].names.contains(desk.nameOf(desk.vetoed) + u'※'));

    // How far the results are given out.
    const QString publications = u"已公布2份（2019年7月8日至2019年7月10日，其中1份更正），未公布25份"_s;
    CHECK(rankingPaper(desk.state(), desk.rubric(), desk.scores()).publication == publications);
    CHECK(totalsPaper(desk.state(), desk.rubric(), desk.scores()).publication == publications);
    CHECK(grades.publication == publications);
}

TEST_CASE("What a teacher is exempt from stands outside on every paper, and who is open is told alike", "[papers]")
{
    const PublishedWords desk;
    const SlipDocument slip = desk.slipOf(desk.exempt);
    CHECK(slip.lines[0].mark.state == MarkState::Exempt);
    CHECK(desk.inGrid(desk.exempt).marks[0].state == MarkState::Exempt);
    const RankingLine ranking = desk.inRanking(desk.exempt);
    const TotalsLine totals = desk.inTotals(desk.exempt);
    CHECK(ranking.possible->text() == slip.possible->text());
    CHECK(totals.possible->text() == slip.possible->text());
    CHECK(ranking.rate == slip.rate);
    CHECK(totals.remark == ranking.remark);
    CHECK_FALSE(ranking.remark.contains(u"更正"_s));

    int open = 0;
    for (const SubjectScore &each : desk.scores()) {
        if (!each.result.provisional)
            continue;
        ++open;
        const QString why = u"暂计，还有%1条未定"_s.arg(each.result.blocking);
        const SlipDocument unfinished = desk.slipOf(each.subject);
        CHECK(slipResultLine(unfinished).startsWith(why + u"，计入的满分"_s + unfinished.possible->text() + u'　'));
        CHECK(desk.inRanking(each.subject).remark == why + u"；未公布"_s);
        CHECK(desk.inTotals(each.subject).remark == why + u"；未公布"_s);
    }
    CHECK(open > 0);
}

TEST_CASE("The full mark of a slip has what is still open, as the subtotals of its sections have", "[papers]")
{
    PaperBench desk;
    const auto wholeSlips = [&desk] {
        std::vector<SlipDocument> slips;
        for (const Subject subject : desk.staff())
            slips.push_back(slipPaper(desk.state(), desk.rubric(), desk.score(subjectName(desk.state(), subject))));
        return slips;
    };
    int unfinished = 0;
    for (const SlipDocument &slip : wholeSlips()) {
        CHECK(slip.full.has_value() == !slip.provisional.isEmpty());
        if (!slip.full)
            continue;
        qint64 full = slip.possible->unscaled;
        for (const SlipLine &line : slip.lines)
            full += line.mark.state == MarkState::Open ? line.weight->unscaled : 0;
        CHECK(slip.full->unscaled == full);
        CHECK(full > slip.possible->unscaled);
        ++unfinished;
    }
    REQUIRE(unfinished > 0);

    desk.changeTerms([](RubricTerms &terms) { terms.sections = {{.name = u"学习"_s}, {.name = u"教研"_s}}; });
    ActBuilder builder{desk.state(), ActKind::EditCriterion};
    int place = 0;
    for (const CriterionVersion *row : criteriaOf(desk.state(), desk.version())) {
        const QString section = place++ < 12 ? u"学习"_s : u"教研"_s; // those of 27 are open from the 13th
        builder.change<CriterionVersion>(row->id, [&section](CriterionVersion &each) { each.spec.section = section; });
    }
    desk.run(builder.take());
    for (const SlipDocument &slip : wholeSlips()) {
        REQUIRE(slip.subtotals.size() == 2);
        CHECK(slip.subtotals[0].possible.unscaled + slip.subtotals[1].possible.unscaled ==
              slip.full.value_or(*slip.possible).unscaled);
    }
}

TEST_CASE("Of whom nothing counts every list says so beside his total", "[papers]")
{
    PaperBench desk;
    desk.changeTerms([](RubricTerms &terms) {
        terms.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(75)}, {.name = u"合格"_s, .atLeast = {}}};
    });
    const Subject who = ranked(desk.scores())[0].subject;
    const auto graded = [&] { return gradeListPaper(desk.state(), desk.rubric(), desk.scores()); };
    CHECK(graded().notes.isEmpty());
    const auto remarks = [&] {
        const std::vector<SubjectScore> scores = desk.scores();
        const QString name = subjectName(desk.state(), who);
        const TotalsDocument totals = totalsPaper(desk.state(), desk.rubric(), scores);
        const RankingDocument ranking = rankingPaper(desk.state(), desk.rubric(), scores);
        return QStringList{std::ranges::find(totals.lines, name, &TotalsLine::teacher)->remark,
                           std::ranges::find(ranking.groups[0].lines, name, &RankingLine::teacher)->remark};
    };
    CHECK(remarks() == QStringList{QString{}, QString{}});
    std::vector<ScoreEdit> edits;
    for (const CriterionVersion *row : criteriaOf(desk.state(), desk.version()))
        edits.push_back({{who, row->criterion}, {.state = RecordState::Exempt, .data = {}, .note = u"产假"_s}});
    desk.run(setScores(desk.state(), desk.version(), ActKind::EditScore, {}, edits).value());
    CHECK(remarks() == QStringList{nothingCountedText(), nothingCountedText()});
    for (const GradeNames &grade : graded().grades)
        CHECK_FALSE(grade.names.contains(subjectName(desk.state(), who)));
    REQUIRE(graded().without.size() >= 1);
    const QString name = subjectName(desk.state(), who);
    const auto byReason = graded().without;
    const auto reason = std::ranges::find(byReason, u"没有一条计入"_s, &GradelessNames::reason);
    REQUIRE(reason != byReason.end());
    CHECK(reason->names == QStringList{name});
    const RankingDocument ranking = rankingPaper(desk.state(), desk.rubric(), desk.scores());
    const auto line = std::ranges::find(ranking.groups[0].lines, name, &RankingLine::teacher);
    CHECK(line->place.isEmpty());
    CHECK(line->grade.isEmpty());
    CHECK(graded().notes == QStringList{subjectName(desk.state(), who) + u'　' + nothingCountedText()});
}
