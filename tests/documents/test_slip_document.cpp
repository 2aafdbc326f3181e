#include "documents/paper/paper_fonts.h"
#include "documents/paper/pdf_writer.h"
#include "documents/slip_pages.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("Every slip begins a page and counts its own")
{
    const PaperFonts fonts;
    const std::vector<PaperPage> pages = layoutSlips({slip(u"王勋"_s), slip(u"刘月"_s), slip(u"韩佳乐"_s)}, fonts);
    REQUIRE(pages.size() == 3);
    const QString second = joined({pages[1]});
    CHECK(second.contains(u"姓名：刘　月"_s));
    CHECK(second.contains(u"第 1 页　共 1 页"_s));
    CHECK(second.contains(u"10 − 1×2 = 8"_s));
    for (const QString &words : {u"异议"_s, u"本人签字"_s, u"答复人签字"_s, u"结果：未公布"_s})
        CHECK(second.contains(words));
}

TEST_CASE("For both sides every slip begins on a front page, whatever its length")
{
    const PaperFonts fonts;
    SlipDocument two = slip(u"刘月"_s);
    for (int i = 0; i < 22; ++i)
        two.lines.push_back(two.lines.front());
    REQUIRE(layoutSlips({two}, fonts).size() == 2);
    const std::vector<SlipDocument> slips{slip(u"王勋"_s), two, slip(u"韩佳乐"_s)};
    CHECK(layoutSlips(slips, fonts).size() == 4);
    const std::vector<PaperPage> pages = layoutSlips(slips, fonts, PrintedSides::Both);
    REQUIRE(pages.size() == 6);
    CHECK(outsideOf(pages) == 0);
    CHECK(joined({pages[0]}).contains(u"王　勋"_s));
    CHECK(joined({pages[2]}).contains(u"第 1 页　共 2 页"_s));
    CHECK(joined({pages[4]}).contains(u"韩佳乐"_s));
    for (const size_t blank : {1U, 5U}) {
        CHECK(pages[blank].texts.empty());
        CHECK(pages[blank].rules.empty());
        CHECK(pages[blank].setup == pages[0].setup);
    }
    const auto pdf = writePdf(pages, u"反馈单"_s, fonts);
    REQUIRE(pdf);
    CHECK(pdf->count("/Type /Page\n") == 6);
}

TEST_CASE("A slip leaves room for a signature, three objections and an answer, which stay with their heads")
{
    SlipDocument document = slip(u"王勋"_s);
    document.published = PrintedPublication{.day = {2019, 7, 8}, .revision = 2};
    const PrintTable table = slipTable(document);
    CHECK(table.title == u"教师校本研修考评反馈单"_s);
    CHECK(table.headRows[0].cells[0].text.endsWith(u"结果：已公布（2019年7月8日更正）"_s));
    const auto head = std::ranges::find(table.rows, u"异议"_s, [](const PrintRow &row) { return row.cells[0].text; });
    REQUIRE(head != table.rows.end());
    CHECK(head->cells[0].rowSpan == 4);
    CHECK((head - 1)->cells[1].text.contains(u"□ 对结果有异议"_s));
    CHECK((head + 4)->cells[0].text == u"答复"_s);
    const PaperFonts fonts;
    for (int lines = 20; lines < 36; ++lines) {
        document.lines.resize(static_cast<size_t>(lines), document.lines.front());
        const std::vector<PaperPage> pages = layoutSlips({document}, fonts);
        INFO(lines);
        CHECK(outsideOf(pages) == 0);
        CHECK_FALSE(joined(pages).contains(u"异议（续）"_s));
        for (const PaperPage &page : pages)
            CHECK(joined({page}).contains(u"答复人签字"_s) == joined({page}).contains(u"理由和依据"_s));
    }
}

TEST_CASE("A subtotal without a single mark prints its full mark and no 0")
{
    SlipDocument document = slip(u"王勋"_s);
    document.subtotals = {
        {.after = 1, .name = u"小计：学习"_s, .possible = points(40), .sum = {}, .working = {}},
        {.after = 2, .name = u"小计：教学"_s, .possible = points(5), .sum = points(0), .working = {}}};
    const auto printed = [table = slipTable(document)](const QString &name, std::size_t column) {
        const auto row = std::ranges::find(table.rows, name, [](const PrintRow &each) { return each.cells[0].text; });
        return row == table.rows.end() ? PrintCell{} : row->cells.at(column);
    };
    CHECK(printed(u"小计：学习"_s, 1).text == numberCell(points(40)).text);
    CHECK(printed(u"小计：学习"_s, 2).text == sumCell(std::nullopt).text);
    CHECK(printed(u"小计：教学"_s, 2).text == sumCell(points(0)).text);
    CHECK(sumCell(points(0)).text != sumCell(std::nullopt).text);
}

TEST_CASE("A slip that is not finished prints its whole full mark and says how much of it counts")
{
    SlipDocument document = slip(u"王勋"_s);
    const auto sumRow = [&document] {
        const PrintTable table = slipTable(document);
        return *std::ranges::find(table.rows, u"合计"_s, [](const PrintRow &each) { return each.cells[0].text; });
    };
    document.possible = points(58);
    document.rate = u"72.4%"_s;
    document.rank.clear();
    CHECK(sumRow().cells[1].text == u"58"_s);
    CHECK_FALSE(sumRow().cells.back().text.contains(u"计入的满分"_s));
    document.provisional = u"暂计，还有2条未定"_s;
    document.full = points(78);
    CHECK(sumRow().cells[1].text == u"78"_s);
    CHECK(sumRow().cells.back().text.endsWith(u"暂计，还有2条未定，计入的满分58　　得分率 72.4%"_s));
    document.full = document.possible; // what is open has no full mark of its own
    CHECK(sumRow().cells.back().text.endsWith(u"暂计，还有2条未定　　得分率 72.4%"_s));
}
