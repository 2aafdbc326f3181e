#include "documents/paper/paper_job.h"
#include "documents/scoring/overall_document.h"
#include "documents/words/scoring/overall_text.h"
#include "printed_pages.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

std::optional<PartMark> partMark(std::int64_t hundredths)
{
    return PartMark{.total = Decimal::ofUnits(hundredths, 2)};
}

OverallSheet twoStages()
{
    OverallSheet sheet;
    sheet.title = u"优秀教师评定"_s;
    sheet.stages = {{.name = u"初评"_s,
                     .percent = Points::whole(60),
                     .parts = {{.rubric = u"案例"_s, .percent = Points::whole(40)},
                               {.rubric = u"平台"_s, .percent = Points::whole(60), .of = Points::whole(120)}}},
                    {.name = u"考察"_s,
                     .percent = Points::whole(40),
                     .enter = BestEnter{1},
                     .parts = {{.rubric = u"实地考察"_s, .percent = Points::whole(100)}}}};
    sheet.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(85)}, {.name = u"合格"_s, .atLeast = {}}};
    return sheet;
}

OverallDocument documentOf(const OverallSheet &sheet, const std::vector<OverallSubject> &subjects)
{
    OverallDocument document{
        .school = u"平山镇中心校"_s, .term = u"2018—2019学年第二学期"_s, .sheet = sheet, .lines = {}};
    const std::vector<OverallResult> results = overallResults(sheet, subjects);
    for (std::size_t i = 0; i < results.size(); ++i)
        document.lines.push_back({.name = u"示例教师%1"_s.arg(i + 1), .marks = subjects[i], .result = results[i]});
    return document;
}

std::vector<std::string> wordsOf(const PrintRow &row)
{
    std::vector<std::string> texts;
    for (const PrintCell &cell : row.cells)
        texts.push_back(cell.text.toStdString());
    return texts;
}

} // namespace

TEST_CASE("Overall results print a column for each part, with its percentage", "[overall]")
{
    OverallSheet sheet = overallOf(
        {{.rubric = u"案例"_s, .percent = Points::whole(40)}, {.rubric = u"平台"_s, .percent = Points::whole(60)}});
    sheet.title = u"综合评定"_s;
    OverallDocument document = documentOf(sheet, {{{partMark(8550), partMark(9000)}}, {{partMark(-50), std::nullopt}}});
    document.unpublished = 1;
    const PrintTable table = overallResultsTable(document);
    CHECK(table.title == u"综合评定结果"_s);
    CHECK(table.headRows.empty());
    CHECK(table.columns[2].heading == u"案例\n40%"_s);
    CHECK(wordsOf(table.rows[0]) == std::vector<std::string>{"1", "示例教师1", "85.50", "90.00", "88.20", ""});
    CHECK(wordsOf(table.rows[1]) == std::vector<std::string>{"—", "示例教师2", "-0.50", "", "-0.20", "暂计"});
    CHECK(table.rows[0].cells[4].number == PrintNumber{8820, 2, true});
    CHECK(table.closing[0].parts.front() == u"构成：案例 40% + 平台 60%。"_s);
    CHECK(table.closing[2].parts.front() == u"其中1个的成绩尚有未公布的部分。"_s);
}

TEST_CASE("A part in which nothing counts prints no mark, and why there is no rank", "[overall]")
{
    const OverallSheet sheet = overallOf(
        {{.rubric = u"案例"_s, .percent = Points::whole(40)}, {.rubric = u"平台"_s, .percent = Points::whole(60)}});
    std::optional<PartMark> none = partMark(0);
    none->unjudged = true;
    const PrintTable table = overallResultsTable(documentOf(sheet, {{{none, partMark(9000)}}}));
    CHECK(wordsOf(table.rows[0]) ==
          std::vector<std::string>{"—", "示例教师1", "", "90.00", "54.00", "有部分没有一条计入"});
}

TEST_CASE("Stages stand above their parts, and what was not entered prints nothing", "[overall]")
{
    const OverallDocument document = documentOf(twoStages(), {{{partMark(9000), partMark(10800), partMark(8000)}},
                                                              {{partMark(8000), partMark(9600), partMark(9900)}}});
    const PrintTable table = overallResultsTable(document);
    REQUIRE(table.headRows.size() == 2);
    CHECK(wordsOf(table.headRows[0]) ==
          std::vector<std::string>{"名次", "姓名", "初评 60%", "考察 40%", "综合\n得分", "等次", "备注"});
    CHECK(wordsOf(table.headRows[1]) ==
          std::vector<std::string>{"案例\n40%", "平台\n60%", "阶段\n得分", "实地考察", "阶段\n得分"});
    CHECK(table.headRows[0].cells[2].colSpan == 3);
    CHECK(wordsOf(table.rows[0]) == std::vector<std::string>{"1", "示例教师1", "90.00", "108.00", "90.00", "80.00",
                                                             "80.00", "86.00", "优秀", ""});
    CHECK(wordsOf(table.rows[1]) ==
          std::vector<std::string>{"—", "示例教师2", "80.00", "96.00", "80.00", "", "", "", "", "未入围考察"});
    CHECK(overallTermsText(document.sheet) ==
          u"初评 60%（案例 40% + 平台（满分 120）60%）；考察 40%，初评前1名入围（实地考察）"_s);
}

TEST_CASE("A grade beside a veto says that it is not honoured", "[overall]")
{
    auto vetoed = partMark(9000);
    vetoed->notEligible = {u"学时不足"_s};
    const PrintTable table =
        overallResultsTable(documentOf(twoStages(), {{{vetoed, partMark(10800), partMark(8000)}}}));
    CHECK(wordsOf(table.rows[0]) == std::vector<std::string>{"1", "示例教师1", "90.00", "108.00", "90.00", "80.00",
                                                             "80.00", "86.00", "优秀（不能评优）",
                                                             "一票否决：学时不足"});
}

TEST_CASE("The workings of every overall result are printed with its entry, rounding, grade and rank", "[overall]")
{
    const OverallDocument document = documentOf(twoStages(), {{{partMark(9000), partMark(10800), partMark(8000)}},
                                                              {{partMark(8000), partMark(9600), partMark(9900)}}});
    const PrintTable table = overallWorkingsTable(document);
    CHECK(table.title == u"优秀教师评定计算说明"_s);
    CHECK(table.rows[0].cells[2].text ==
          u"初评：案例 90.00 × 40% = 36，平台 108.00 ÷ 120 × 60 = 54，36 + 54 = 90；考察：实地考察 80.00；"
          "90 × 60% + 80 × 40% = 86\n精确值 86，四舍五入保留2位小数 → 86.00\n等次 优秀，名次 1"_s);
    CHECK(table.rows[1].cells[2].text ==
          u"初评：案例 80.00 × 40% = 32，平台 96.00 ÷ 120 × 60 = 48，32 + 48 = 80；未入围考察\n"
          "入围条件：初评前1名入围，末位并列的一并入围；初评得 80.00"_s);
}

TEST_CASE("What is open and what stands apart is said beside an overall result", "[overall]")
{
    const auto remarkOf = [](const OverallSheet &sheet, const std::vector<OverallSubject> &subjects) {
        return overallRemarkText(sheet, overallResults(sheet, subjects).front()).toStdString();
    };
    CHECK(remarkOf(twoStages(), {{{partMark(9000), std::nullopt, partMark(8000)}}}) == "考察入围待定，暂计");
    CHECK(remarkOf(twoStages(), {{{partMark(9000), partMark(9000), std::nullopt}}}) == "暂计");
    auto vetoed = partMark(9000);
    vetoed->rankedLast = true;
    vetoed->notEligible = {u"学时不足"_s};
    CHECK(remarkOf(twoStages(), {{{vetoed, partMark(9000), partMark(9000)}}}) == "一票否决：学时不足，排在最后");
    vetoed->vetoes = {u"弄虚作假"_s, u"学时不足"_s};
    CHECK(remarkOf(twoStages(), {{{vetoed, partMark(9000), partMark(9000)}}}) ==
          "一票否决：弄虚作假、学时不足，排在最后");
    OverallSheet gradeless = twoStages();
    gradeless.grades.clear();
    CHECK(remarkOf(gradeless, {{{vetoed, partMark(9000), partMark(9000)}}}) ==
          "一票否决：弄虚作假，排在最后，不能评优（学时不足）");
    const std::vector<OverallSubject> subjects{{{vetoed, partMark(10800), partMark(8000)}}};
    CHECK(overallAccountText(twoStages(), overallResults(twoStages(), subjects).front())
              .startsWith(u"初评：案例 90.00（一票否决：弄虚作假、学时不足） × 40% = 36，"_s));
    OverallSheet open = twoStages();
    open.stages[1].percent.reset();
    open.stages[0].parts[0].percent.reset();
    CHECK(overallTermsText(open) == u"初评 60%（案例（占比未说明） + 平台（满分 120）60%）；"
                                    "考察（占比未说明），初评前1名入围（实地考察）"_s);
}

TEST_CASE("Many overall results keep their heads on every page and every text on the paper", "[overall]")
{
    std::vector<OverallSubject> subjects;
    for (int i = 0; i < 90; ++i)
        subjects.push_back({{partMark(6000 + i * 30), partMark(9000), partMark(8000 - i)}});
    const OverallDocument document = documentOf(twoStages(), subjects);
    const PaperFonts fonts;
    for (const PrintTable &table : {overallResultsTable(document), overallWorkingsTable(document)}) {
        const std::vector<PaperPage> pages = tablePages(table, fonts);
        CHECK(pages.size() > 1);
        CHECK(misplaced(pages) == 0);
        CHECK(textOf(pages).count(table.title) >= 1);
    }
    const std::vector<PaperPage> pages = tablePages(overallResultsTable(document), fonts);
    CHECK(textOf(pages).count(u"初评 60%"_s) >= static_cast<int>(pages.size()));
}
