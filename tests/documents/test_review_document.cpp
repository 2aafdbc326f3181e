#include "documents/paper/paper_job.h"
#include "documents/paper/placed_picture.h"
#include "documents/scoring/review_document.h"
#include "documents/words/scoring/standing_text.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A table of the totals with this many lines.
std::vector<PaperPage> pagesOf(int lines, const PaperFonts &fonts)
{
    ReviewDocument document{.paper = ReviewPaper::Totals, .school = u"平山镇中心校"_s, .term = u"学期"_s};
    for (int line = 0; line < lines; ++line)
        document.lines.push_back({{textCell(u"80以上"_s), numberCell(PrintNumber{3, 0}), textCell(u"10%"_s)}});
    PaperJob job{fonts};
    job.add(reviewTable(document));
    return job.take();
}

} // namespace

TEST_CASE("Why points are unusual is said in one sentence", "[review]")
{
    const auto [value, values, how, text] = GENERATE(table<Exact, std::vector<Exact>, StandsOut, std::string>({
        {2, {2, 7, 8, 8, 9}, StandsOut::FarFromMedian, "低段组（5人）中位数8，低6，超过绝对中位差1的2.5倍"},
        {14, {14, 7, 8, 8, 9}, StandsOut::FarFromMedian, "低段组（5人）中位数8，高6，超过绝对中位差1的2.5倍"},
        {2, {8, 8, 8, 8, 2}, StandsOut::UnlikeTheRest, "低段组5人中有4人都是8，低6"},
        {{19, 2}, {8, 8, 8, 8, {19, 2}}, StandsOut::UnlikeTheRest, "低段组5人中有4人都是8，高1.5"},
    }));
    const Spread spread = spreadOf(values).value();
    REQUIRE(standsOut(value, spread) == how);
    CHECK(standingText(u"低段组"_s, value, how, spread).toStdString() == text);
}

TEST_CASE("Sheets side by side have a column for each teacher between criterion and median", "[review]")
{
    ReviewDocument document{.paper = ReviewPaper::SideBySide, .teachers = {u"王勋"_s, u"刘月"_s}};
    document.lines = {{{textCell(u"总分"_s), textCell(u"40*"_s), textCell(u"50"_s), textCell(u"50"_s)}}};
    const PrintTable table = reviewTable(document);
    REQUIRE(table.columns.size() == 4);
    CHECK(table.columns[2].heading == u"刘月"_s);
    CHECK(table.columns.back().heading == u"中位数"_s);
    CHECK(table.closing.front().parts.front().contains(u"暂计"_s));
    document.lines.front().cells[1].text = u"40"_s;
    CHECK_FALSE(reviewTable(document).closing.front().parts.front().contains(u"暂计"_s));
}

TEST_CASE("A sheet that was corrected says so beside the others, with which publication it is", "[review]")
{
    const PrintedPublication first{.day = {2019, 7, 8}};
    const PrintedPublication second{.day = {2019, 7, 10}, .revision = 2};
    CHECK(printedSheetState(SheetState::Published, first) == u"公布"_s);
    CHECK(printedSheetState(SheetState::Published, second) == u"更正（第2次公布）"_s);
    CHECK(printedSheetState(SheetState::Archived, second) == u"归档，更正过（第2次公布）"_s);
    CHECK(printedSheetState(SheetState::Archived, first) == u"归档"_s);
    CHECK(printedSheetState(SheetState::Review, {}) == u"审核"_s);
}

TEST_CASE("Below the progress stands where the sheets are, and below no other table", "[review]")
{
    ReviewDocument document{.paper = ReviewPaper::Progress};
    document.sheets = {{SheetState::SelfRating, 2}, {SheetState::FirstRating, 0}, {SheetState::Published, 25}};
    REQUIRE_FALSE(reviewTable(document).closing.empty());
    CHECK(reviewTable(document).closing.front().parts == QStringList{u"评分表共27份：自评2份，公布25份"_s});
    document.paper = ReviewPaper::Equal;
    CHECK(reviewTable(document).closing.empty());
}

TEST_CASE("A chart stands under its table where there is room, and nowhere else", "[review]")
{
    const PaperFonts fonts;
    QImage picture{400, 200, QImage::Format_Grayscale8};
    picture.fill(Qt::black);
    std::vector<PaperPage> pages = pagesOf(10, fonts);
    REQUIRE(pages.size() == 1);
    REQUIRE(placePicture(pages, picture));
    const QRectF box = pages.front().pictures.front().box;
    const QRectF content = pages.front().setup.content();
    CHECK(content.adjusted(-0.01, -0.01, 0.01, 0.01).contains(box));
    CHECK(box.width() == Approx(2 * box.height()));
    for (const PlacedCell &cell : pages.front().cells)
        CHECK(cell.box.bottom() < box.top());

    int refused = 0;
    for (int lines = 20; (pages = pagesOf(lines, fonts)).size() == 1; ++lines) {
        const bool isPlaced = placePicture(pages, picture);
        CHECK(pages.front().pictures.empty() != isPlaced);
        refused += isPlaced ? 0 : 1;
    }
    CHECK(refused > 0);
    CHECK_FALSE(placePicture(pages, QImage{}));
    std::vector<PaperPage> none;
    CHECK_FALSE(placePicture(none, picture));
}
