#include "documents/calendar/month_document.h"
#include "documents/paper/table/table_paginator.h"
#include "documents/printed_pages.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

std::vector<PaperPage> wallPages(const MonthDocument &document, const PaperSheet &sheet)
{
    const PaperFonts fonts;
    return paginate(onSheet(monthTable(document), sheet), TextMeasure{fonts});
}

/// April 2019, whose weeks begin on 1, 8, 15, 22 and 29.
MonthDocument april(std::vector<PrintedStretch> stretches)
{
    MonthDocument document{.school = u"实验学校"_s, .term = u"学期"_s, .year = 2019, .month = 4, .weeks = {}};
    for (QDate monday{2019, 4, 1}; monday <= QDate{2019, 4, 30}; monday = monday.addDays(7)) {
        PrintedMonthWeek week{.number = u"第%1周"_s.arg(document.weeks.size() + 5), .days = {}};
        for (int i = 0; i < 7; ++i) {
            PrintedDay &day = week.days[static_cast<std::size_t>(i)];
            day.date = monday.addDays(i);
            day.isOutside = day.date.month() != 4;
        }
        document.weeks.push_back(std::move(week));
    }
    document.stretches = std::move(stretches);
    return document;
}

/// Each cell of a bar: its text, how many days it covers, and ‹ › where it goes on.
QStringList barsOf(const PrintTable &table)
{
    QStringList bars;
    for (const PrintRow &row : table.rows) {
        for (const PrintCell &cell : row.cells) {
            if (cell.bar)
                bars << (cell.bar->opensLeft ? u"‹"_s : QString{}) + u"%1 %2"_s.arg(cell.text).arg(cell.colSpan) +
                            (cell.bar->opensRight ? u"›"_s : QString{});
        }
    }
    return bars;
}

/// Of the cell where this text stands first; empty where it stands nowhere.
QRectF boxWith(const std::vector<PaperPage> &pages, const QString &text)
{
    for (const PaperPage &page : pages) {
        for (const PlacedText &placed : page.texts) {
            if (placed.text != text)
                continue;
            for (const PlacedCell &cell : page.cells) {
                if (cell.row && cell.box.contains(placed.baseline))
                    return cell.box;
            }
        }
    }
    return {};
}

bool hasLevelRule(const PaperPage &page, double y, double left, double right)
{
    const auto isAt = [](double one, double other) { return std::abs(one - other) < 0.02; };
    return std::ranges::any_of(page.rules, [&](const QLineF &rule) {
        return isAt(rule.y1(), y) && isAt(rule.y2(), y) && isAt(std::min(rule.x1(), rule.x2()), left) &&
               isAt(std::max(rule.x1(), rule.x2()), right);
    });
}

/// Whether the table has a line at its lower edge, over its whole width.
bool isClosedBelow(const PaperPage &page)
{
    QRectF whole;
    for (const PlacedCell &cell : page.cells)
        whole = whole.united(cell.box);
    return hasLevelRule(page, whole.bottom(), whole.left(), whole.right());
}

} // namespace

TEST_CASE("What goes on for days is one bar across them in each week, open where it goes on", "[month document]")
{
    const PrintTable table = monthTable(april({{{2019, 4, 4}, {2019, 4, 9}, u"听课"_s},
                                               {{2019, 4, 5}, {2019, 4, 6}, u"展示"_s},
                                               {{2019, 3, 25}, {2019, 5, 10}, u"晒课"_s}}));
    CHECK(barsOf(table) == QStringList{u"‹晒课（续） 7›"_s, u"听课 4›"_s, u"展示 2"_s, u"‹晒课（续） 7›"_s,
                                       u"‹听课（续） 2"_s, u"‹晒课（续） 7›"_s, u"‹晒课（续） 7›"_s,
                                       u"‹晒课（续） 2›"_s}); // not over the days of May
    // Numbers, three lanes, and the room below; with one lane three rows.
    REQUIRE(table.rows.size() == 5 + 4 + 3 + 3 + 3);
    CHECK(table.rows[0].cells[0].rowSpan == 5);
    CHECK(table.rows[0].cells[0].text == u"第5周"_s);
    CHECK(table.rows[0].share == 0);
    CHECK(table.rows[4].share == 1);
    // A week without any stays one row.
    CHECK(monthTable(april({})).rows.size() == 5);
    CHECK(barsOf(monthTable(april({}))).isEmpty());
}

TEST_CASE("What has one day stands below the bars of its day", "[month document]")
{
    MonthDocument document = april({{{2019, 4, 2}, {2019, 4, 3}, u"听课"_s}});
    document.weeks[0].days[0].lines = {u"集体备课"_s};
    document.weeks[0].days[1].lines = {u"下午汇报课"_s};
    document.weeks[0].days[4].festival = u"清明"_s;
    document.weeks[0].days[4].isOff = true;
    const PrintTable table = monthTable(document);
    const std::vector<PrintCell> &numbers = table.rows[0].cells;
    REQUIRE(numbers.size() == 8);
    CHECK(numbers[1].text == u"1\n集体备课"_s);
    CHECK(numbers[1].rowSpan == 3); // no bar is in its way
    CHECK(numbers[2].text == u"2"_s);
    CHECK(numbers[2].rowSpan == 1);
    CHECK(numbers[5].text == u"5　休\n清明"_s);
    REQUIRE(table.rows[1].cells.size() == 1);
    CHECK(table.rows[1].cells[0].text == u"听课"_s);
    REQUIRE(table.rows[2].cells.size() == 2);
    CHECK(table.rows[2].cells[0].text == u"下午汇报课"_s);
    CHECK(table.rows[2].cells[0].again == u"2"_s);
    CHECK(table.rows[2].cells[1].text.isEmpty());
}

TEST_CASE("A bar is as wide as its days on every paper, and nothing of a full month is left out", "[month document]")
{
    std::vector<PrintedStretch> stretches{{{2019, 4, 8}, {2019, 4, 12}, u"五天"_s}};
    for (int i = 0; i < 20; ++i)
        stretches.push_back({{2019, 4, 15}, {2019, 4, 20}, u"同时第%1项"_s.arg(100 + i)});
    MonthDocument document = april(std::move(stretches));
    for (int line = 0; line < 12; ++line)
        document.weeks[2].days[0].lines << u"一天第%1项"_s.arg(100 + line);
    for (const PaperSheet &sheet :
         {PaperSheet{QPageSize::A4, QPageLayout::Landscape}, PaperSheet{QPageSize::A4, QPageLayout::Portrait},
          PaperSheet{QPageSize::A3, QPageLayout::Landscape}, PaperSheet{QPageSize::A3, QPageLayout::Portrait}}) {
        CAPTURE(static_cast<int>(sheet.size), static_cast<int>(sheet.orientation));
        const std::vector<PaperPage> pages = wallPages(document, sheet);
        CHECK(misplaced(pages) == 0);
        double days = 0;
        for (int day = 8; day <= 12; ++day) // a number stands over the bar in a cell of one day
            days += boxWith(pages, QString::number(day)).width();
        REQUIRE(days > 0);
        CHECK(boxWith(pages, u"五天"_s).width() == Approx(days));
        const QString all = textOf(pages);
        for (int i = 0; i < 20; ++i)
            CHECK(all.count(u"同时第%1项"_s.arg(100 + i)) == 1);
        for (int line = 0; line < 12; ++line)
            CHECK(all.count(u"一天第%1项"_s.arg(100 + line)) == 1);
        CHECK_FALSE(all.contains(u"+"_s));
        for (const PaperPage &page : pages) {
            CHECK(isClosedBelow(page));
            CHECK(std::ranges::all_of(page.texts,
                                      [](const PlacedText &text) { return text.style.points >= smallestBodyPoints; }));
            // Wherever bars stand, the numbers of their days stand, too.
            const bool hasBars =
                std::ranges::any_of(page.texts, [](const PlacedText &text) { return text.text.startsWith(u"同时"_s); });
            const bool hasNumber = std::ranges::any_of(
                page.texts, [](const PlacedText &text) { return text.text == u"15"_s || text.text == u"15（续）"_s; });
            CHECK((!hasBars || hasNumber));
        }
    }
}

TEST_CASE("A day of the week with much on it is wider than one with nothing, and more weeks stand on a page",
          "[month document]")
{
    const PaperSheet sheet{QPageSize::A4, QPageLayout::Landscape};
    MonthDocument document = april({});
    const auto widthOf = [&](int day) { return boxWith(wallPages(document, sheet), QString::number(day)).width(); };
    CHECK(widthOf(9) == Approx(widthOf(10)).margin(0.1));
    QStringList meetings;
    for (int group = 0; group < 12; ++group)
        meetings << u"14:30—16:00　第%1组教研活动"_s.arg(10 + group);
    for (PrintedMonthWeek &week : document.weeks)
        week.days[1].lines = meetings;
    const PrintTable table = monthTable(document);
    PrintTable equal = table;
    for (std::size_t column = 1; column < equal.columns.size(); ++column)
        equal.columns[column].weight = 100;
    const PaperFonts fonts;
    CHECK(widthOf(9) > widthOf(10) * 2);
    CHECK(paginate(onSheet(table, sheet), TextMeasure{fonts}).size() <
          paginate(onSheet(equal, sheet), TextMeasure{fonts}).size());
}

TEST_CASE("A month with a few bars in each week stands on one sheet, and one that goes on has its head there, too",
          "[month document]")
{
    const QString title = u"2019年4月校本研修月历"_s;
    MonthDocument light = april({{{2019, 4, 1}, {2019, 4, 30}, u"庚"_s},
                                 {{2019, 4, 1}, {2019, 4, 2}, u"巳"_s},
                                 {{2019, 4, 11}, {2019, 4, 20}, u"壬"_s},
                                 {{2019, 4, 24}, {2019, 5, 10}, u"己"_s},
                                 {{2019, 4, 24}, {2019, 5, 10}, u"午"_s}});
    light.weeks[0].days[1].lines = {u"酉"_s, u"下午　戊"_s};
    light.weeks[0].days[4].festival = u"清明"_s;
    light.weeks[2].days[1].lines = {u"下午　戊"_s};
    light.weeks[3].days[6].festival = u"上班"_s;
    light.weeks[4].days[1].lines = {u"下午　戊"_s};
    const PaperSheet sheet{QPageSize::A4, QPageLayout::Landscape};
    const std::vector<PaperPage> one = wallPages(light, sheet);
    REQUIRE(one.size() == 1);
    CHECK(textOf(one).count(title) == 1);
    CHECK(std::ranges::all_of(one.front().texts,
                              [](const PlacedText &text) { return text.style.points >= smallestBodyPoints; }));

    for (int line = 0; line < 60; ++line)
        light.weeks[0].days[1].lines << u"集体备课"_s;
    const std::vector<PaperPage> further = wallPages(light, sheet);
    REQUIRE(further.size() > 1);
    CHECK(misplaced(further) == 0);
    for (std::size_t page = 0; page < further.size(); ++page) {
        const QString text = textOf({further[page]});
        CHECK(text.startsWith(page == 0 ? title + u'\n' : title + u"（续）\n"_s));
        CHECK(text.contains(u"周一"_s));
    }
}

TEST_CASE("A bar is drawn inside its cells, up to the edge of the week where it goes on", "[month document]")
{
    const std::vector<PaperPage> pages =
        wallPages(april({{{2019, 4, 8}, {2019, 4, 12}, u"五天"_s}, {{2019, 4, 25}, {2019, 5, 3}, u"跨月"_s}}),
                  {QPageSize::A4, QPageLayout::Landscape});
    REQUIRE(pages.size() == 1);
    const PaperPage &page = pages.front();
    const QRectF five = boxWith(pages, u"五天"_s);
    const QRectF begun = boxWith(pages, u"跨月"_s);
    const QRectF going = boxWith(pages, u"跨月（续）"_s);
    REQUIRE((!five.isEmpty() && !begun.isEmpty() && !going.isEmpty()));
    constexpr double inset = 1.5;
    for (const double y : {five.top() + inset, five.bottom() - inset})
        CHECK(hasLevelRule(page, y, five.left() + inset, five.right() - inset));
    CHECK(hasLevelRule(page, begun.top() + inset, begun.left() + inset, begun.right()));
    CHECK(hasLevelRule(page, going.top() + inset, going.left(), going.right()));
    CHECK_FALSE(hasLevelRule(page, five.top(), five.left(), five.right())); // the number stands in the same field
    CHECK(isClosedBelow(page));
}

TEST_CASE("What stands below bars on a further page names its day", "[month document]")
{
    MonthDocument document = april({{{2019, 4, 1}, {2019, 4, 5}, u"听课"_s}});
    for (int line = 0; line < 60; ++line)
        document.weeks[0].days[1].lines << u"集体备课"_s;
    const std::vector<PaperPage> pages = wallPages(document, {QPageSize::A4, QPageLayout::Landscape});
    REQUIRE(pages.size() > 1);
    int lines = 0;
    for (const PaperPage &page : pages) {
        const auto count = [&page](const QString &text) {
            return std::ranges::count_if(page.texts, [&](const PlacedText &each) { return each.text == text; });
        };
        lines += static_cast<int>(count(u"集体备课"_s));
        if (count(u"集体备课"_s) > 0)
            CHECK(count(u"2"_s) + count(u"2（续）"_s) == 1);
    }
    CHECK(lines == 60);
    CHECK(misplaced(pages) == 0);
}

TEST_CASE("A week is divided under a second row of numbers only where its bars would fill a page", "[month document]")
{
    const auto isDivided = [](int bars) {
        std::vector<PrintedStretch> stretches;
        for (int i = 0; i < bars; ++i)
            stretches.push_back({{2019, 4, 8}, {2019, 4, 12}, u"同时第%1项"_s.arg(100 + i)});
        const std::vector<PrintRow> rows = monthTable(april(std::move(stretches))).rows;
        return std::ranges::any_of(
            rows, [](const PrintRow &row) { return row.cells.size() > 1 && row.cells[0].text == u"第6周（续）"_s; });
    };
    CHECK_FALSE(isDivided(12));
    CHECK_FALSE(isDivided(20));
    CHECK(isDivided(40));
}

TEST_CASE("A narrow piece of a long bar leaves the middle out, the widest says all", "[month document]")
{
    const QString title = u"“双减”背景下小学语文单元整体教学设计与跨学科学习实践研究专题研讨（第18次）"_s;
    CHECK(barsOf(monthTable(april({{{2019, 4, 7}, {2019, 4, 15}, title}}))) ==
          QStringList{title.first(16) + u"……（第18次） 1›"_s, u"‹"_s + title + u"（续） 7›"_s,
                      u"‹"_s + title.first(13) + u"……（第18次）（续） 1"_s});
    // So its week needs no second row of numbers.
    std::vector<PrintedStretch> stretches;
    for (int i = 0; i < 5; ++i)
        stretches.push_back({{2019, 4, 1}, {2019, 4, 8}, title + title});
    const std::vector<PrintRow> rows = monthTable(april(std::move(stretches))).rows;
    CHECK(std::ranges::none_of(rows, [](const PrintRow &row) {
        return std::ranges::any_of(row.cells, [](const PrintCell &cell) { return cell.text == u"第6周（续）"_s; });
    }));
}

TEST_CASE("Weeks behind the term stand with the last one of it", "[month document]")
{
    MonthDocument document = april({});
    for (const std::size_t week : {0U, 1U, 2U}) {
        for (int line = 0; line < 9; ++line) // three such weeks leave the page room for one week of nothing
            document.weeks[week].days[1].lines << u"备课"_s;
    }
    const PaperSheet sheet{QPageSize::A4, QPageLayout::Landscape};
    const auto lastPage = [&] {
        const std::vector<PaperPage> pages = wallPages(document, sheet);
        REQUIRE(pages.size() == 2);
        return textOf({pages[1]});
    };
    CHECK_FALSE(lastPage().contains(u"第7周"_s)); // in the term they need not
    document.weeks[3].number.clear();
    document.weeks[4].number.clear();
    CHECK(lastPage().contains(u"第7周"_s));
}

TEST_CASE("A day of a neighbouring month is named in brackets, a long name in two lines", "[month document]")
{
    CHECK(monthTable(april({})).rows[4].cells[3].text == u"（5月1日）"_s);
    MonthDocument document{.school = u"实验学校"_s, .term = u"学期"_s, .year = 2026, .month = 11, .weeks = {}};
    PrintedMonthWeek &week = document.weeks.emplace_back();
    for (int i = 0; i < 7; ++i) {
        week.days[static_cast<std::size_t>(i)].date = QDate{2026, 10, 26}.addDays(i);
        week.days[static_cast<std::size_t>(i)].isOutside = i < 6;
    }
    const std::vector<PrintRow> rows = monthTable(document).rows;
    CHECK(rows[0].cells[1].text == u"（10月\n26日）"_s);
    CHECK(rows[0].cells[7].text == u"1"_s);
}

TEST_CASE("What has no day yet stands below the month", "[month document]")
{
    MonthDocument document = april({});
    CHECK(monthTable(document).closing.empty());
    document.undated = {u"汇报课"_s, u"外出学习（由进修学校安排）"_s};
    const std::vector<PaperPage> pages = wallPages(document, {QPageSize::A4, QPageLayout::Landscape});
    REQUIRE(pages.size() == 1);
    CHECK(textOf(pages).contains(u"时间待定：汇报课；外出学习（由进修学校安排）"_s));
    CHECK(misplaced(pages) == 0);
    CHECK(monthTable(document).setup.margins.bottom() > monthTable(april({})).setup.margins.bottom());

    // Many are not told again under every month.
    for (int i = 0; i < 38; ++i)
        document.undated << u"第%1次教研活动"_s.arg(i);
    CHECK(textOf(wallPages(document, {})).contains(u"时间待定：共40项，见活动日程表"_s));
}
