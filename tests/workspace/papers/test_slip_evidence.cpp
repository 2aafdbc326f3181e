// What a teacher reads on paper: why a veto took his total, and what became of his objections.
#include "support/rated_term.h"
#include "workspace/act_builder.h"
#include "workspace/acts/scoring/objection_acts.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/papers/blank_papers.h"
#include "workspace/papers/scores/case_register_paper.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/search/pinyin.h"

using namespace yanben;

namespace
{

/// The rated sample; its rubric in use has a veto that makes the total 0.
class EvidenceTerm : public RatedTerm
{
public:
    EvidenceTerm()
    {
        run(newDraft(state(), version()));
        const RubricVersionId draft = newestVersionOf(state(), rubric())->id;
        RubricTerms terms = state().get<RubricVersion>(draft).terms;
        terms.vetoes = {{.name = u"体罚学生"_s, .effect = VetoEffect::TotalZero}};
        run(setRubricTerms(state(), draft, terms));
        run(publishRubric(state(), draft, u"研训处"_s, noon).value());
    }

    void veto(std::size_t who)
    {
        run(setVetoes(state(), rubric(), {}, staff[who], {{u"体罚学生"_s, u"记录第3号"_s}}).value());
    }
    SlipDocument slip(std::size_t who) const
    {
        const std::vector<Subject> one{staff[who]};
        return slipPapers(state(), rubric(), one).at(0);
    }
    void rename(std::size_t who, const QString &name)
    {
        ActBuilder builder{state(), ActKind::EditStaff};
        builder.change<StaffMember>(std::get<StaffId>(staff[who]), [&](StaffMember &row) { row.name = name; });
        run(builder.take());
    }
};

/// The texts of the row that begins so, with / between.
QString rowOf(const PrintTable &table, const QString &first)
{
    for (const PrintRow &row : table.rows) {
        QStringList texts;
        for (const PrintCell &cell : row.cells)
            texts << cell.text;
        if (texts.value(0) == first)
            return texts.join(u'/');
    }
    return {};
}

QString all(const PrintTable &table)
{
    QStringList texts;
    for (const PrintRow &row : table.rows) {
        for (const PrintCell &cell : row.cells)
            texts << cell.text;
    }
    for (const ClosingLine &line : table.closing)
        texts << line.parts;
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("The grounds of a veto stand on the slip and under the grid, whose total has its sign", "[evidence]")
{
    EvidenceTerm term;
    term.veto(0);
    const QString told = u"体罚学生（总分计0），依据：记录第3号"_s;
    CHECK(term.slip(0).vetoes == QStringList{told});
    CHECK(rowOf(slipTable(term.slip(0)), u"一票否决"_s).contains(told));
    CHECK(term.slip(0).total->text() == u"0.00"_s); // as many decimals as any other total
    CHECK(term.slip(1).vetoes.isEmpty());
    CHECK(rowOf(slipTable(term.slip(1)), u"一票否决"_s).isEmpty());

    std::vector<SubjectScore> scores = scoreRubric(term.state(), term.rubric(), Detail::Outcomes);
    std::erase_if(scores, [&](const SubjectScore &each) {
        return each.subject != term.staff[0] && each.subject != term.staff[1];
    });
    REQUIRE(scores.size() == 2);
    const PrintTable grid = scoreGridTable(scoreGridPaper(term.state(), term.rubric(), scores));
    const std::size_t vetoed = scores[0].subject == term.staff[0] ? 0 : 1;
    CHECK(grid.rows[vetoed].cells.back().text == u"0.00※"_s);
    CHECK(grid.rows[vetoed].cells.back().number); // a spreadsheet still reckons with it
    CHECK_FALSE(grid.rows[1 - vetoed].cells.back().text.contains(u'※'));
    CHECK(all(grid).contains(subjectName(term.state(), term.staff[0]) + u'：' + told));
}

TEST_CASE("A published slip keeps the veto and its grounds, also when the veto is taken back", "[evidence]")
{
    EvidenceTerm term;
    term.veto(0);
    term.publish({0});
    const QStringList told{u"体罚学生（总分计0），依据：记录第3号"_s};
    CHECK(term.slip(0).vetoes == told);
    term.run(setVetoes(term.state(), term.rubric(), {}, term.staff[0], {}).value());
    CHECK(term.slip(0).vetoes == told);
}

TEST_CASE("A recorded objection and its answer are printed; without any there is room for a hand", "[evidence]")
{
    EvidenceTerm term;
    const std::size_t rows = slipTable(term.slip(0)).rows.size();
    CHECK(term.slip(0).objections.empty());
    CHECK(rowOf(slipTable(term.slip(0)), u"异议"_s) == u"异议/条目/理由和依据"_s);

    const CriterionVersion &second = *criteriaOf(term.state(), term.version())[1];
    term.run(
        raiseObjection(term.state(), term.rubric(), {}, term.staff[0], second.criterion, {2019, 7, 3}, u"漏记一次"_s));
    SlipDocument slip = term.slip(0);
    REQUIRE(slip.objections.size() == 1);
    CHECK(slip.objections[0].criterion == second.spec.no + u'.' + second.spec.title);
    CHECK(slip.objections[0].result.isEmpty());
    PrintTable table = slipTable(slip);
    CHECK(table.rows.size() == rows - 2); // one line instead of three empty ones
    CHECK(all(table).contains(u"2019年7月3日：漏记一次"_s));
    CHECK_FALSE(rowOf(table, u"答复"_s).contains(u"成立"_s));

    const ObjectionId id = term.state().all<Objection>().begin()->first;
    term.run(answerObjection(term.state(), {}, id, ObjectionState::Upheld, u"经复查，补记1次"_s, u"甲"_s, noon));
    const QDate day = noon.toLocalTime().date();
    CHECK(
        rowOf(slipTable(term.slip(0)), u"答复"_s)
            .contains(u"成立：经复查，补记1次（甲，%1年%2月%3日）"_s.arg(day.year()).arg(day.month()).arg(day.day())));
    CHECK(term.slip(1).objections.empty());

    term.run(raiseObjection(term.state(), term.rubric(), {}, term.staff[0], std::nullopt, {2019, 7, 4}, u"总分"_s));
    table = slipTable(term.slip(0));
    CHECK(all(table).contains(u"整张评分表"_s));
    // Of several answers each says to what it belongs.
    CHECK(rowOf(table, u"答复"_s).contains(second.spec.title + u"　成立："_s));
}

TEST_CASE("The register sorts one day by pinyin and names who recorded, as the history knows", "[evidence]")
{
    EvidenceTerm term;
    term.rename(2, u"丁一"_s); // before 安 in Unicode
    term.rename(3, u"安平"_s);
    const CriterionVersion &tally = *criteriaOf(term.state(), term.version())[1];
    const auto &rule = std::get<TallyRule>(tally.spec.rule.kind);
    for (const std::size_t who : {2U, 3U})
        term.run(putScoreEntry(term.state(), term.version(), {}, {term.staff[who], tally.criterion},
                               {.day = QDate{2019, 5, 6},
                                .caseKey = recordKey(rule.cases[0]),
                                .count = Points::whole(1),
                                .evidence = u"查实"_s})
                     .value());
    term.veto(2);
    const CaseRegisterDocument list = caseRegisterPaper(term.state(), term.rubric(), recordedByHistory(term.acts()));
    std::vector<CaseLine> lines;
    std::ranges::copy_if(list.lines, std::back_inserter(lines),
                         [](const CaseLine &line) { return line.evidence == u"查实"_s || line.kind == u"体罚学生"_s; });
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].name == u"安平"_s);
    CHECK(lines[1].name == u"丁一"_s);
    for (const CaseLine &line : lines)
        CHECK(line.madeBy == u"张校长"_s);
    for (const CaseLine &line : caseRegisterPaper(term.state(), term.rubric()).lines)
        CHECK(line.madeBy.isEmpty()); // nobody was asked
}

TEST_CASE("Who only changes a case that is older than the history is not named as who recorded it", "[evidence]")
{
    EvidenceTerm term;
    const auto unnamed = [&term] {
        const CaseRegisterDocument list =
            caseRegisterPaper(term.state(), term.rubric(), recordedByHistory(term.acts()));
        return std::ranges::count_if(list.lines, [](const CaseLine &line) { return line.madeBy.isEmpty(); });
    };
    const auto before = unnamed();
    REQUIRE(before > 0);
    ActBuilder builder{term.state(), ActKind::EditScore};
    for (const auto &[id, entry] : term.state().all<RecordEntry>())
        builder.change<RecordEntry>(id, [](RecordEntry &row) { row.evidence += u"。"_s; });
    term.run(builder.take());
    CHECK(unnamed() == before);
}

TEST_CASE("Blank forms for nobody have empty lines, so that they can be printed first", "[evidence]")
{
    RatedTerm term;
    const BlankGridDocument grid = blankGridPaper(term.state(), term.rubric(), {});
    REQUIRE_FALSE(grid.teachers.empty());
    CHECK(grid.teachers.front().name.isEmpty());
    CHECK(grid.teachers.front().applies.size() == grid.criteria.size());
    CHECK(blankCriterionPapers(term.state(), term.rubric(), {}, std::nullopt).size() == grid.criteria.size());
    const PrintGroup one{.name = {}, .subjects = {term.staff[0]}};
    CHECK(blankGridPaper(term.state(), term.rubric(), one).teachers.size() == 1);
}
