#include "documents/paper/paper_job.h"
#include "documents/scoring/blank_form_document.h"
#include "printed_pages.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

BlankCriterionDocument criterionForm(const std::vector<BlankColumn> &columns, int teachers)
{
    BlankCriterionDocument document{
        .school = u"平山镇中心校"_s,
        .term = u"2018—2019学年第二学期"_s,
        .group = u"低段教师"_s,
        .criterion = {.name = u"4.心理健康培训"_s, .weight = PrintNumber::hundredths(800), .unit = u"分"_s},
        .standard = u"以测试分三档：8分、6分、4分。"_s,
        .method = u"座谈、测试"_s,
        .columns = columns,
        .teachers = {}};
    for (int i = 1; i <= teachers; ++i)
        document.teachers << u"示例教师%1"_s.arg(i);
    return document;
}

const std::vector<BlankColumn> levels{{.heading = u"一档\n8分"_s, .way = BlankWay::Tick},
                                      {.heading = u"二档\n6分"_s, .way = BlankWay::Tick}};

} // namespace

TEST_CASE("A blank table has the criteria with their weights, empty cells, and strikes out what does not apply")
{
    BlankGridDocument document{.school = u"平山镇中心校"_s,
                               .term = u"2018—2019学年第二学期"_s,
                               .group = u"低段教师"_s,
                               .criteria = {},
                               .teachers = {}};
    for (int i = 1; i <= 14; ++i)
        document.criteria.push_back({.name = u"%1.教师职业道德培训"_s.arg(i), .weight = PrintNumber::hundredths(750)});
    document.criteria[1].weight.reset();
    for (int i = 1; i <= 300; ++i)
        document.teachers.push_back({.name = u"示例教师%1"_s.arg(i), .applies = std::vector<bool>(14, true)});
    document.teachers[0].applies[2] = false;
    const PrintTable table = blankGridTable(document);
    CHECK(table.setup.orientation == QPageLayout::Landscape);
    CHECK(table.subtitleLeft.endsWith(u"低段教师"_s));
    CHECK(table.headRows[1].cells[0].text == u"7.5"_s);
    CHECK(table.headRows[1].cells[1].text.isEmpty());
    REQUIRE(table.rows.size() == 300);
    for (size_t i = 2; i < 17; ++i) {
        CHECK(table.rows[0].cells[i].text == (i == 4 ? u"／"_s : QString{}));
        CHECK(table.rows[1].cells[i].text.isEmpty());
    }
    CHECK(table.columns.back().heading == u"合计"_s);
    CHECK(table.closing.size() == 2);
    document.converts = true;
    document.totalRule = u"折算到100分：得分×100÷可得分"_s;
    const PrintTable converted = blankGridTable(document);
    REQUIRE(converted.columns.size() == 19);
    CHECK(converted.columns[16].heading == u"得分"_s);
    CHECK(converted.columns[17].heading == u"可得分"_s);
    CHECK(converted.columns[18].heading == u"折算"_s);
    CHECK(converted.rows[0].cells.size() == 19);
    CHECK(converted.closing[1].parts == QStringList{document.totalRule});
    const PaperFonts fonts;
    const std::vector<PaperPage> pages = tablePages(table, fonts);
    CHECK(misplaced(pages) == 0);
    const QString all = textOf(pages);
    CHECK(all.count(u"示例教师300"_s) == 1);
    CHECK(all.contains(u"评分人"_s));
    CHECK(pages.front().setup.size == QPageSize::A4);
}

TEST_CASE("A form for one criterion says what it asks for and how it is filled in")
{
    const auto [columns, said, unsaid] = GENERATE(table<std::vector<BlankColumn>, QString, QString>(
        {{levels, u"打“√”"_s, u"画“正”字"_s},
         {{{.heading = u"迟到\n−0.5分/次"_s, .way = BlankWay::Count}}, u"画“正”字"_s, u"打“√”"_s},
         {{{.heading = u"记录"_s, .way = BlankWay::Write}}, u"写明事实"_s, u"打“√”"_s}}));
    const PrintTable table = blankCriterionTable(criterionForm(columns, 3));
    CHECK(table.headRows[0].cells[0].text == u"4.心理健康培训（8分）"_s);
    REQUIRE(table.columns.size() == columns.size() + 4);
    CHECK(table.columns[2].heading == columns.front().heading);
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[0].cells[1].text == u"以测试分三档：8分、6分、4分。"_s);
    CHECK(table.rows[1].cells[0].text == u"评价方式"_s);
    CHECK(table.rows[2].cells.size() == 2); // the rest is for the hand
    CHECK(table.closing[0].parts[0].contains(said));
    CHECK_FALSE(table.closing[0].parts[0].contains(unsaid));
}

TEST_CASE("A form without stated standard has no row for it, and one without weight no points")
{
    BlankCriterionDocument document = criterionForm(levels, 2);
    document.standard.clear();
    document.method.clear();
    document.criterion.weight.reset();
    const PrintTable table = blankCriterionTable(document);
    CHECK(table.rows.size() == 2);
    CHECK(table.headRows[0].cells[0].text == u"4.心理健康培训"_s);
}

TEST_CASE("A form with many cases lies across, and 300 teachers stand on its pages")
{
    std::vector<BlankColumn> cases;
    for (int i = 1; i <= 9; ++i)
        cases.push_back({.heading = u"第%1种情况\n−0.5分/次"_s.arg(i), .way = BlankWay::Count});
    const bool many = GENERATE(false, true);
    const PrintTable table = blankCriterionTable(criterionForm(many ? cases : levels, 300));
    CHECK((table.setup.orientation == QPageLayout::Landscape) == many);
    const PaperFonts fonts;
    const std::vector<PaperPage> pages = tablePages(table, fonts);
    CHECK(misplaced(pages) == 0);
    const QString all = textOf(pages);
    for (int i = 1; i <= 300; ++i)
        CHECK(all.count(u"示例教师%1\n"_s.arg(i)) == 1);
    CHECK(all.count(u"4.心理健康培训（8分）"_s) >= static_cast<qsizetype>(pages.size()));
}
