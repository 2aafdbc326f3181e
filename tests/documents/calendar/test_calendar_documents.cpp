#include "documents/calendar/arrangement_document.h"
#include "documents/calendar/calendar_pages.h"
#include "documents/calendar/meetings_document.h"
#include "documents/calendar/month_document.h"
#include "documents/calendar/record_document.h"
#include "documents/calendar/weeks_document.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

WeeksDocument weeks(int count, int linesEach)
{
    WeeksDocument document{.school = u"实验学校"_s, .term = u"2018—2019学年第二学期"_s, .secondCount = {}, .weeks = {}};
    for (int week = 0; week < count; ++week) {
        const QDate first = QDate{2019, 3, 4}.addDays(7 * week);
        PrintedWeek printed{.number = u"第%1周"_s.arg(week + 1), .first = first, .last = first.addDays(6)};
        for (int line = 0; line < linesEach; ++line)
            printed.work << u"周一　核心素养导向的课堂教学评价改革专题讲座（第%1次）"_s.arg(100 + line);
        document.weeks.push_back(std::move(printed));
    }
    return document;
}

/// April 2019 with so many lines on each day.
MonthDocument month(int linesEach)
{
    MonthDocument document{.school = u"实验学校"_s, .term = u"学期"_s, .year = 2019, .month = 4};
    for (QDate monday{2019, 4, 1}; monday <= QDate{2019, 4, 30}; monday = monday.addDays(7)) {
        PrintedMonthWeek week{.number = u"第1周"_s};
        for (int i = 0; i < 7; ++i) {
            PrintedDay &day = week.days[static_cast<std::size_t>(i)];
            day.date = monday.addDays(i);
            for (int line = 0; line < linesEach; ++line)
                day.lines << u"上午集体备课"_s;
        }
        document.weeks.push_back(std::move(week));
    }
    return document;
}

} // namespace

TEST_CASE("A week with more than a page of work is named again, and no line of it is torn", "[calendar documents]")
{
    const std::vector<PaperPage> pages = calendarPages(weeksTable(weeks(2, 70)));
    REQUIRE(pages.size() > 3);
    int entries = 0;
    for (const PaperPage &page : pages) {
        const int begun = linesThat(page, [](const QString &text) { return text.startsWith(u"周一"_s); });
        const int ended = linesThat(page, [](const QString &text) { return text.startsWith(u"（第"_s); });
        CHECK(begun == ended); // both lines of an entry stand on one page
        CHECK(linesThat(page, [](const QString &text) { return text == u"工作安排"_s; }) == 1);
        entries += begun;
    }
    CHECK(entries == 140);
    CHECK(misplaced(pages) == 0);
    const QString second = textOf({pages[1]});
    CHECK(second.contains(u"第1周\n（续）\n"_s));
    CHECK(second.contains(u"3.4—3.10\n（续）\n"_s));
    const QString last = textOf({pages.back()});
    CHECK(last.contains(u"第2周\n（续）\n"_s));
    CHECK_FALSE(last.contains(u"第1周"_s));
}

TEST_CASE("B14: long places and audiences are wrapped in their week and set no smaller than 9 points",
          "[calendar documents]")
{
    WeeksDocument document = weeks(19, 1);
    for (PrintedWeek &week : document.weeks)
        week.work
            << u"周三下午　集中培训（地点：中心校三楼多功能报告厅、录播教室；对象：语文组、数学组、英语组、品德组、"
               "音体美组、一年级组、二年级组、三年级组、四年级组、五年级组、六年级组）"_s;
    const std::vector<PaperPage> pages = calendarPages(weeksTable(document));
    CHECK(bodyType(pages) >= smallestBodyPoints);
    CHECK(misplaced(pages) == 0);
    QString text = textOf(pages);
    CHECK(text.remove(u'\n').count(u"六年级组）"_s) == 19);
}

TEST_CASE("A term's weeks fill the page that they stand on", "[calendar documents]")
{
    for (const PaperSheet &sheet : {a4, a4Across, a3, a3Across}) {
        CAPTURE(static_cast<int>(sheet.size), static_cast<int>(sheet.orientation));
        const std::vector<PaperPage> pages = calendarPagesOn(weeksTable(weeks(19, 0)), sheet);
        if (pages.size() > 1)
            continue; // A4 across has no room for so many
        CHECK(lowestCell(pages[0]) > pages[0].setup.content().bottom() - 60);
        CHECK(lowestCell(pages[0]) < pages[0].setup.content().bottom());
    }
    CHECK(calendarPagesOn(weeksTable(weeks(19, 0)), a4).size() == 1);
    CHECK(calendarPagesOn(weeksTable(weeks(19, 0)), a3Across).size() == 1);
}

TEST_CASE("Lists on A3 are never set smaller than on A4, nor on more pages", "[calendar documents]")
{
    ArrangementDocument list{
        .school = u"实验学校"_s, .term = u"学期"_s, .name = u"示例教师甲"_s, .group = {}, .lines = {}};
    for (int i = 0; i < 60; ++i)
        list.lines.push_back({.first = QDate{2019, 3, 4}.addDays(i),
                              .last = QDate{2019, 3, 4}.addDays(i),
                              .time = u"下午"_s,
                              .content = u"集体备课"_s,
                              .presenters = u"示例教师乙"_s,
                              .place = u"会议室"_s});
    MeetingsDocument all{.school = u"实验学校"_s, .term = u"学期"_s, .lines = {}};
    for (int i = 1; i <= 60; ++i)
        all.lines.push_back({.number = i,
                             .date = u"4月29日—5月10日"_s,
                             .time = u"下午"_s,
                             .content = u"集体备课"_s,
                             .sessions = {{u"示例教师乙"_s, u"语文组、数学组"_s, u"会议室"_s}},
                             .status = u"延期"_s});
    RecordDocument record;
    record.content = u"集体备课"_s;
    for (const PrintTable &table :
         {weeksTable(weeks(19, 2)), weeksTable(weeks(4, 40)), arrangementTable(list), meetingsTable(all),
          recordTable(record), monthTable(month(2)), monthTable(month(12))}) {
        CAPTURE(table.title.toStdString());
        const std::vector<PaperPage> small = calendarPagesOn(table, {table.setup.size, table.setup.orientation});
        const std::vector<PaperPage> large = calendarPagesOn(table, {QPageSize::A3, table.setup.orientation});
        CHECK(bodyType(small) >= smallestBodyPoints);
        CHECK(bodyType(large) >= bodyType(small));
        CHECK(large.size() <= small.size());
        CHECK(misplaced(large) == 0);
    }
    // What stands on one page is read from further away still.
    CHECK(bodyType(calendarPagesOn(weeksTable(weeks(10, 1)), a3Across)) > 12.5);
}

TEST_CASE("What has no day is tied together in a list only where it is one activity", "[calendar documents]")
{
    ArrangementDocument list{
        .school = u"实验学校"_s, .term = u"学期"_s, .name = u"示例教师甲"_s, .group = {}, .lines = {}};
    const auto add = [&list](const QString &content, const QString &place) {
        list.lines.push_back(
            {.first = {}, .last = {}, .time = u"待定"_s, .content = content, .presenters = {}, .place = place});
    };
    add(u"听课"_s, u"一年一班"_s);
    add(u"讲座"_s, u"报告厅"_s);
    add(u"讲座"_s, u"会议室"_s);
    const std::vector<PrintRow> rows = arrangementTable(list).rows;
    REQUIRE(rows.size() == 3);
    for (const std::size_t row : {0U, 1U}) {
        REQUIRE(rows[row].cells.size() == 6);
        CHECK(rows[row].cells[0].text == u"—"_s);
        CHECK(rows[row].cells[0].rowSpan == static_cast<int>(row) + 1);
        CHECK(rows[row].cells[3].rowSpan == static_cast<int>(row) + 1);
    }
    CHECK(rows[2].cells.size() == 2);
}

TEST_CASE("The room for a hand on a record shrinks where many sessions have much to say above it",
          "[calendar documents]")
{
    RecordDocument record;
    record.content = u"听课"_s;
    const auto linesFor = [&record](const QString &name) {
        const PrintTable table = recordTable(record);
        for (const PrintRow &row : table.rows) {
            if (row.cells[0].text == name)
                return row.cells[1].text.count(u'\n');
        }
        FAIL("no such row");
        return qsizetype{0};
    };
    const qsizetype usual = linesFor(u"过程记录"_s);
    record.presenters = u"示例教师、"_s.repeated(30);
    CHECK(linesFor(u"过程记录"_s) < usual);
    CHECK(linesFor(u"过程记录"_s) > 0);
}

TEST_CASE("A line of the list of activities that goes on over a page is named there with its number whole",
          "[calendar documents]")
{
    MeetingsDocument list{.school = u"实验学校"_s, .term = u"学期"_s, .lines = {}};
    list.lines.push_back({.number = 156, .date = u"3月5日（周二）"_s, .time = u"下午"_s, .content = u"研讨"_s});
    for (int i = 0; i < 60; ++i)
        list.lines.back().sessions.push_back({u"示例教师%1"_s.arg(100 + i), u"语文组"_s, u"会议室"_s});
    const std::vector<PaperPage> pages = calendarPages(meetingsTable(list));
    REQUIRE(pages.size() > 1);
    int people = 0;
    for (const PaperPage &page : pages) {
        CHECK(linesThat(page, [](const QString &text) { return text == u"156"_s; }) == 1);
        CHECK(linesThat(page, [](const QString &text) { return text == u"（"_s || text == u"续）"_s; }) == 0);
        people += linesThat(page, [](const QString &text) { return text.startsWith(u"示例教师"_s); });
    }
    CHECK(people == 60);
    CHECK(misplaced(pages) == 0);
}

TEST_CASE("The places of many sessions have a row of a record to themselves, and leave it one page",
          "[calendar documents]")
{
    RecordDocument record;
    record.content = u"听课"_s;
    record.time = u"5月13日"_s;
    record.place = u"一年一班"_s;
    const std::size_t usual = recordTable(record).rows.size();
    QStringList places;
    for (int i = 1; i <= 40; ++i)
        places << u"%1班教室（东教学楼）"_s.arg(i);
    record.place = places.join(u'、');
    const PrintTable table = recordTable(record);
    REQUIRE(table.rows.size() == usual + 1);
    CHECK(table.rows[0].cells.back().text == record.time);
    CHECK(table.rows[1].cells.back().text == record.place);
    CHECK(calendarPages(table).size() == 1);
}

TEST_CASE("A month is set as large as its one page allows, on A3 to be read from a wall", "[calendar documents]")
{
    const std::vector<PaperPage> quiet = calendarPages(monthTable(month(1)));
    REQUIRE(quiet.size() == 1);
    CHECK(bodyType(quiet) > 10);
    const std::vector<PaperPage> wall = calendarPagesOn(monthTable(month(1)), a3Across);
    REQUIRE(wall.size() == 1);
    CHECK(bodyType(wall) >= 16);
    const std::vector<PaperPage> busy = calendarPages(monthTable(month(4)));
    REQUIRE(busy.size() == 1); // in smaller type
    CHECK(bodyType(busy) < bodyType(quiet));
    CHECK(bodyType(busy) >= smallestBodyPoints);
}

TEST_CASE("Months of one job are set in one size, the smallest that one of them needs", "[calendar documents]")
{
    const PaperFonts fonts;
    const TextMeasure measure{fonts};
    const double busy = bodyType(calendarPages(monthTable(month(4))));
    REQUIRE(bodyType(calendarPages(monthTable(month(1)))) > busy);
    for (const bool busyFirst : {true, false}) {
        std::vector<PrintTable> tables{monthTable(month(busyFirst ? 4 : 1)), monthTable(month(busyFirst ? 1 : 4))};
        shareOnePageType(tables, measure);
        for (const PrintTable &table : tables) {
            CHECK(calendarPages(table).size() == 1);
            CHECK(bodyType(calendarPages(table)) == busy);
        }
    }

    // One goes on to further pages: no month is set larger than it.
    std::vector<PrintTable> tables{monthTable(month(1)), monthTable(month(40))};
    shareOnePageType(tables, measure);
    CHECK(calendarPages(tables[0]).size() == 1);
    CHECK(calendarPages(tables[1]).size() > 1);
    for (const PrintTable &table : tables)
        CHECK(bodyType(calendarPages(table)) == smallestBodyPoints);

    // A table without a type for one page keeps its own.
    const PrintTable list = weeksTable(weeks(4, 1));
    tables = {monthTable(month(1)), list};
    shareOnePageType(tables, measure);
    CHECK(tables[1] == list);
}

TEST_CASE("A day that goes on over a page is named there again", "[calendar documents]")
{
    const std::vector<PaperPage> pages = calendarPages(monthTable(month(40)));
    REQUIRE(pages.size() > 5);
    CHECK(bodyType(pages) >= smallestBodyPoints);
    CHECK(misplaced(pages) == 0);
    int lines = 0;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const int named = linesThat(pages[i], [](const QString &text) { return text.endsWith(u"（续）"_s); });
        const int days = linesThat(pages[i], [](const QString &text) {
            bool isNumber = false;
            text.toInt(&isNumber);
            return isNumber;
        });
        CAPTURE(i);
        CHECK(days % 7 == 0);
        CHECK(named + days >= 7); // whatever stands here, its day is told
        lines += linesThat(pages[i], [](const QString &text) { return text == u"上午集体备课"_s; });
    }
    CHECK(lines == 5 * 7 * 40);
}

TEST_CASE("Type shrinks only as far as the columns need", "[calendar documents]")
{
    PrintTable table;
    for (int i = 0; i < 13; ++i) // 13 × (3 × 10 + 8) pt is a little more than A4 upright has
        table.columns.push_back({u"头"_s, 1, 3, CellAlign::Center});
    PrintRow row;
    for (int i = 0; i < 13; ++i)
        row.cells.push_back(textCell(u"字"_s));
    table.rows = {row};
    CHECK(bodyType(calendarPages(table)) == 9.5);
    table.columns.pop_back();
    table.rows[0].cells.pop_back();
    CHECK(bodyType(calendarPages(table)) == 10);
}
