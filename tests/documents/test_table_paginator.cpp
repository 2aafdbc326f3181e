#include "documents/paper/table/table_paginator.h"

#include <QSet>
#include <QStringList>

#include <catch2/catch.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

PrintTable tableOf(int columns, int rows)
{
    PrintTable table;
    table.title = u"表题"_s;
    table.footerLeft = u"脚注"_s;
    for (int c = 0; c < columns; ++c)
        table.columns.push_back({u"头%1"_s.arg(c), 1, 3, CellAlign::Center});
    for (int r = 0; r < rows; ++r) {
        PrintRow row;
        for (int c = 0; c < columns; ++c)
            row.cells.push_back(textCell(u"r%1c%2"_s.arg(r).arg(c)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<PaperPage> layOut(const PrintTable &table)
{
    const PaperFonts fonts;
    return paginate(table, TextMeasure{fonts});
}

/// How often each line of text stands on the pages.
std::map<QString, int> lineCounts(const std::vector<PaperPage> &pages)
{
    std::map<QString, int> counts;
    for (const PaperPage &page : pages) {
        for (const PlacedText &text : page.texts)
            ++counts[text.text];
    }
    return counts;
}

QString allText(const std::vector<PaperPage> &pages)
{
    QString all;
    for (const PaperPage &page : pages) {
        for (const PlacedText &text : page.texts)
            all += text.text;
    }
    return all;
}

void checkNothingLeavesThePage(const std::vector<PaperPage> &pages)
{
    int outside = 0;
    int overlapping = 0;
    for (const PaperPage &page : pages) {
        const QRectF room = page.setup.content().adjusted(-0.1, -0.1, 0.1, 0.1);
        for (const PlacedCell &cell : page.cells)
            outside += room.contains(cell.box) && cell.box.height() > 0 && cell.box.width() > 0 ? 0 : 1;
        for (const PlacedText &text : page.texts)
            outside += room.contains(QRectF{text.baseline.x(), text.baseline.y() - text.style.points * 0.86, text.width,
                                            text.style.points})
                           ? 0
                           : 1;
        for (size_t a = 0; a < page.cells.size(); ++a) {
            for (size_t b = a + 1; b < page.cells.size(); ++b) {
                const QRectF shared = page.cells[a].box & page.cells[b].box;
                overlapping += shared.width() > 0.1 && shared.height() > 0.1 ? 1 : 0;
            }
        }
    }
    CHECK(outside == 0);
    CHECK(overlapping == 0);
}

/// Every text lies within a cell of its page, or above or below the table.
void checkTextsLieInTheirCells(const std::vector<PaperPage> &pages)
{
    int astray = 0;
    for (const PaperPage &page : pages) {
        for (const PlacedText &text : page.texts) {
            const QRectF box{text.baseline.x(), text.baseline.y() - text.style.points * 0.86, text.width,
                             text.style.points};
            bool crosses = false;
            for (const PlacedCell &cell : page.cells)
                crosses =
                    crosses || (cell.box.intersects(box) && !cell.box.adjusted(-0.1, -0.1, 0.1, 0.1).contains(box));
            astray += crosses ? 1 : 0;
        }
    }
    CHECK(astray == 0);
}

int pagesOfRow(const std::vector<PaperPage> &pages, int row)
{
    int count = 0;
    for (const PaperPage &page : pages) {
        for (const PlacedCell &cell : page.cells) {
            if (cell.row == row) {
                ++count;
                break;
            }
        }
    }
    return count;
}

double lowestEdge(const PaperPage &page)
{
    double lowest = 0;
    for (const PlacedCell &cell : page.cells)
        lowest = std::max(lowest, cell.box.bottom());
    return lowest;
}

} // namespace

TEST_CASE("Four hundred rows stand once each, whole, under a repeated head")
{
    const std::vector<PaperPage> pages = layOut(tableOf(4, 400));
    CHECK(pages.size() > 8);
    checkNothingLeavesThePage(pages);
    std::map<QString, int> counts = lineCounts(pages);
    CHECK(counts[u"头0"_s] == static_cast<int>(pages.size()));
    CHECK(counts[u"表题"_s] == 1);
    for (int r = 0; r < 400; ++r) {
        CHECK(counts[u"r%1c0"_s.arg(r)] == 1);
        CHECK(counts[u"r%1c3"_s.arg(r)] == 1);
        CHECK(pagesOfRow(pages, r) == 1);
    }
    for (size_t i = 0; i + 1 < pages.size(); ++i) {
        INFO("page " << i);
        CHECK(pages[i].setup.content().bottom() - lowestEdge(pages[i]) < 24); // filled before it breaks
    }
}

TEST_CASE("Sixty columns go to further pages with the key column repeated and type of 9 pt")
{
    const std::vector<PaperPage> pages = layOut(tableOf(60, 30));
    checkNothingLeavesThePage(pages);
    std::map<QString, int> counts = lineCounts(pages);
    for (int r = 0; r < 30; ++r) {
        for (int c = 1; c < 60; ++c)
            CHECK(counts[u"r%1c%2"_s.arg(r).arg(c)] == 1);
        CHECK(counts[u"r%1c0"_s.arg(r)] == static_cast<int>(pages.size()));
    }
    for (const PaperPage &page : pages) {
        for (const PlacedText &text : page.texts)
            CHECK(text.style.points >= 9);
        CHECK(page.cells.size() > 31); // no page for a single column
    }
}

TEST_CASE("Columns that fit at 9 pt stay on one page")
{
    PrintTable table = tableOf(16, 2); // 16 × (3 × 9 + 8) pt is more than A4 upright has, landscape has room
    table.setup.orientation = QPageLayout::Landscape;
    CHECK(layOut(table).size() == 1);
    table.setup.orientation = QPageLayout::Portrait;
    CHECK(layOut(table).size() == 2);
}

TEST_CASE("A cell of three thousand characters is divided between lines")
{
    PrintTable table = tableOf(3, 5);
    QString longText;
    for (int i = 0; i < 3000; ++i)
        longText += QChar{0x4e00 + i};
    table.rows[2].cells[1].text = longText;
    const std::vector<PaperPage> pages = layOut(table);
    checkNothingLeavesThePage(pages);
    checkTextsLieInTheirCells(pages);
    CHECK(pagesOfRow(pages, 2) > 1);
    const QString all = allText(pages);
    int wrong = 0;
    for (const QChar c : longText)
        wrong += all.count(c) == 1 || QStringView{u"一表题头脚注续"}.contains(c) ? 0 : 1;
    CHECK(wrong == 0);
    CHECK(all.indexOf(longText.at(100)) < all.indexOf(longText.at(2900)));
    std::map<QString, int> counts = lineCounts(pages);
    CHECK(counts[u"r2c0"_s] == 1);
    CHECK(counts[u"r2c0（续）"_s] == pagesOfRow(pages, 2) - 1);
    CHECK(counts[u"r4c2"_s] == 1);
}

TEST_CASE("A row lower than a page is never divided")
{
    PrintTable table = tableOf(3, 60);
    for (size_t r = 0; r < table.rows.size(); ++r) {
        for (size_t line = 0; line < r % 7; ++line)
            table.rows[r].cells[1].text += u"\n行%1·%2"_s.arg(r).arg(line);
    }
    const std::vector<PaperPage> pages = layOut(table);
    checkNothingLeavesThePage(pages);
    checkTextsLieInTheirCells(pages);
    for (int r = 0; r < 60; ++r)
        CHECK(pagesOfRow(pages, r) == 1);
}

TEST_CASE("Sixty sessions of one activity show its date and content again on each page")
{
    PrintTable table = tableOf(4, 60);
    for (size_t r = 0; r < table.rows.size(); ++r) {
        std::vector<PrintCell> &cells = table.rows[r].cells;
        if (r > 0)
            cells.erase(cells.begin(), cells.begin() + 2);
    }
    table.rows[0].cells[0] = textCell(u"3月18日\n—22日"_s);
    table.rows[0].cells[1] = textCell(u"新教师汇报课"_s);
    table.rows[0].cells[0].rowSpan = table.rows[0].cells[1].rowSpan = 60;
    const std::vector<PaperPage> pages = layOut(table);
    REQUIRE(pages.size() >= 2);
    checkNothingLeavesThePage(pages);
    checkTextsLieInTheirCells(pages);
    std::map<QString, int> counts = lineCounts(pages);
    CHECK(counts[u"新教师汇报课"_s] == 1);
    CHECK(counts[u"新教师汇报课（续）"_s] == static_cast<int>(pages.size()) - 1);
    CHECK(counts[u"3月18日"_s] == static_cast<int>(pages.size()));
    CHECK(counts[u"—22日（续）"_s] == static_cast<int>(pages.size()) - 1);
    for (int r = 0; r < 60; ++r)
        CHECK(counts[u"r%1c3"_s.arg(r)] == 1);
}

TEST_CASE("A small group of merged rows is kept together")
{
    const int before = GENERATE(range(20, 36)); // wherever the page ends
    PrintTable table = tableOf(3, before + 4);
    const auto first = static_cast<size_t>(before);
    table.rows[first].cells[0].rowSpan = 4;
    for (size_t r = first + 1; r < first + 4; ++r)
        table.rows[r].cells.erase(table.rows[r].cells.begin());
    const std::vector<PaperPage> pages = layOut(table);
    checkNothingLeavesThePage(pages);
    CHECK(lineCounts(pages)[u"r%1c0"_s.arg(before)] == 1);
    CHECK(lineCounts(pages).count(u"r%1c0（续）"_s.arg(before)) == 0);
}

TEST_CASE("Merged cells of any size lose no text and leave no cell")
{
    const int span = GENERATE(2, 5, 17, 41);
    const int lines = GENERATE(1, 3, 6, 40, 130);
    PrintTable table = tableOf(3, 12 + span);
    PrintCell &cell = table.rows[9].cells[0];
    cell.rowSpan = span;
    cell.text.clear();
    for (int i = 0; i < lines; ++i)
        cell.text += (i == 0 ? u"L%1"_s : u"\nL%1"_s).arg(i);
    for (size_t r = 10; r < static_cast<size_t>(9 + span); ++r)
        table.rows[r].cells.erase(table.rows[r].cells.begin());
    const std::vector<PaperPage> pages = layOut(table);
    checkNothingLeavesThePage(pages);
    checkTextsLieInTheirCells(pages);
    std::map<QString, int> counts = lineCounts(pages);
    for (int i = 1; i + 1 < lines; ++i) // the first and last line may be shown again as a label
        CHECK(counts[u"L%1"_s.arg(i)] >= 1);
    if (lines > 4) {
        for (int i = 0; i < lines; ++i)
            CHECK(counts[u"L%1"_s.arg(i)] == 1);
    }
    for (int r = 0; r < 12 + span; ++r)
        CHECK(counts[u"r%1c2"_s.arg(r)] == 1);
}

TEST_CASE("The closing lines stand behind the last row and never alone on a page")
{
    const int rows = GENERATE(range(24, 34));
    PrintTable table = tableOf(3, rows);
    table.closing = {{{u"制表："_s, u"审核："_s, u"2019年3月10日"_s}}};
    const std::vector<PaperPage> pages = layOut(table);
    checkNothingLeavesThePage(pages);
    CHECK(lineCounts(pages)[u"制表："_s] == 1);
    CHECK(lineCounts({pages.back()})[u"审核："_s] == 1);
    CHECK(lineCounts({pages.back()})[u"r%1c0"_s.arg(rows - 1)] == 1);
}

TEST_CASE("What stands below the title on the right goes under what stands on the left where both have no room")
{
    PrintTable table = tableOf(3, 4);
    const auto placed = [&table](QChar mark) {
        std::vector<PlacedText> found;
        const std::vector<PaperPage> pages = layOut(table);
        std::ranges::copy_if(pages.at(0).texts, std::back_inserter(found),
                             [mark](const PlacedText &text) { return text.text.startsWith(mark); });
        return found;
    };
    table.subtitleLeft = QString{10, u'左'};
    table.subtitleRight = QString{8, u'右'};
    CHECK(placed(u'左').at(0).baseline.y() == placed(u'右').at(0).baseline.y());

    table.subtitleLeft = QString{70, u'左'};
    const std::vector<PlacedText> left = placed(u'左');
    const std::vector<PlacedText> right = placed(u'右');
    REQUIRE(left.size() == 2);
    REQUIRE(right.size() == 1);
    CHECK(left[0].baseline.y() < left[1].baseline.y());
    CHECK(left[1].baseline.y() < right[0].baseline.y());
    CHECK(right[0].baseline.x() + right[0].width == Approx(table.setup.content().right()));
    checkNothingLeavesThePage(layOut(table));
}

TEST_CASE("A head too tall to be repeated is printed once, as rows")
{
    PrintTable table = tableOf(2, 3);
    table.columns[0].heading = u"长"_s.repeated(1500);
    const std::vector<PaperPage> pages = layOut(table);
    checkNothingLeavesThePage(pages);
    CHECK(allText(pages).count(u'长') == 1500);
    CHECK(lineCounts(pages)[u"r2c1"_s] == 1);
}

TEST_CASE("An empty table is a page with its head")
{
    const std::vector<PaperPage> pages = layOut(tableOf(3, 0));
    REQUIRE(pages.size() == 1);
    CHECK(pages.front().cells.size() == 3);
}

TEST_CASE("An edge that two cells share is drawn once")
{
    const std::vector<PaperPage> pages = layOut(tableOf(3, 4));
    CHECK(pages.front().rules.size() == 6 + 4); // head and four rows, three columns
}

TEST_CASE("A bracketed end moves to the next line whole")
{
    const PaperFonts fonts;
    const TextMeasure measure{fonts};
    const TextStyle style{PaperFace::Song, 10, false};
    const std::vector<TextLine> lines = measure.lines(u"一师一优课晒课（低段）"_s, style, 104);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].text == u"一师一优课晒课"_s);
    CHECK(lines[1].text == u"（低段）"_s);
    CHECK(measure.lines(u"一师一优课晒课（低段）"_s, style, 120).size() == 1);
}

TEST_CASE("No line begins with a mark that closes what stands before it, however narrow the column is")
{
    const PaperFonts fonts;
    const TextMeasure measure{fonts};
    const QString marks = u"，。、；：？！）】》」』”’％%,.;:?!)]}"_s;
    const QString text = GENERATE(u"迟到2次 × −0.5 = −1，10 − 1 = 9，封顶10 → 10；得分率95%。"_s,
                                  u"（未评）、缺席（0分），免考核；不适用。"_s,
                                  u"见https://example.org/yanben，一等奖（ABCDEFGHIJKLMNOPQRSTUVWXYZ），二等奖。"_s);
    for (int width = 40; width < 300; ++width) {
        INFO(width);
        QString all;
        const std::vector<TextLine> lines = measure.lines(text, {PaperFace::Song, 10, false}, width);
        for (const TextLine &line : lines) {
            REQUIRE_FALSE(line.text.isEmpty());
            if (!all.isEmpty())
                CHECK_FALSE(marks.contains(line.text.front()));
            CHECK(line.width <= width + 1);
            all += line.text;
        }
        CHECK(all.remove(u' ') == QString{text}.remove(u' '));
    }
}

TEST_CASE("A name in an enumeration goes to the next line whole, prose and what is wider than a line do not")
{
    const PaperFonts fonts;
    const TextMeasure measure{fonts};
    const auto broken = [&measure](const QString &text, double characters) {
        QStringList lines;
        for (const TextLine &line : measure.lines(text, {PaperFace::Song, 10, false}, characters * 10 + 1))
            lines << line.text;
        return lines;
    };
    CHECK(broken(u"韩佳乐、刘月、韩雪"_s, 5) == QStringList{u"韩佳乐、"_s, u"刘月、韩雪"_s});
    CHECK(broken(u"韩佳乐、刘月、韩雪"_s, 7) == QStringList{u"韩佳乐、刘月、"_s, u"韩雪"_s});
    CHECK(broken(u"低年教师、班主任教师"_s, 7) == QStringList{u"低年教师、"_s, u"班主任教师"_s});
    CHECK(broken(u"王　勋、刘　月、韩雪"_s, 6) == QStringList{u"王　勋、"_s, u"刘　月、韩雪"_s});
    CHECK(broken(u"查笔记、核对活动记录与考勤登记"_s, 10) == QStringList{u"查笔记、核对活动记录"_s, u"与考勤登记"_s});
    CHECK(broken(u"甲、示例教师乙丙"_s, 4) == QStringList{u"甲、示例"_s, u"教师乙丙"_s});
    CHECK(broken(u"查笔记、互查。再座谈"_s, 8) == QStringList{u"查笔记、互查。再"_s, u"座谈"_s});
}

TEST_CASE("Chinese text is never set in a face without Chinese")
{
    const PaperFonts fonts;
    for (const PaperFace face : {PaperFace::Song, PaperFace::Hei, PaperFace::Kai, PaperFace::FangSong}) {
        const QString used = fonts.familyUsed(face);
        INFO(used.toStdString());
        CHECK_FALSE(used.startsWith(u"DejaVu"));
    }
}
