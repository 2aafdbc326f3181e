#include "documents/calendar/bulletin_document.h"
#include "documents/paper/table/table_paginator.h"
#include "documents/printed_pages.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// So many weeks from 4 March 2019 with so many lines each, on their Monday.
std::vector<BulletinDocument> bulletinWeeks(int count, int lines)
{
    std::vector<BulletinDocument> documents;
    for (int week = 1; week <= count; ++week) {
        const QDate monday = QDate{2019, 3, 4}.addDays(7 * (week - 1));
        BulletinDocument document{.school = u"实验学校"_s,
                                  .week = u"第%1周"_s.arg(week),
                                  .first = monday,
                                  .last = monday.addDays(6),
                                  .days = {},
                                  .open = {}};
        BulletinDay day{.date = monday, .festival = {}, .lines = {}};
        for (int line = 0; line < lines; ++line)
            day.lines.push_back({.time = u"下午"_s,
                                 .content = u"活动%1"_s.arg(100 * week + line),
                                 .presenters = {},
                                 .audience = {},
                                 .place = {}});
        document.days.push_back(std::move(day));
        documents.push_back(std::move(document));
    }
    return documents;
}

std::vector<PaperPage> joinedPages(const std::vector<BulletinDocument> &documents, const PaperSheet &sheet = {})
{
    const PaperFonts fonts;
    return paginate(onSheet(bulletinsTable(documents), sheet), TextMeasure{fonts});
}

/// What stands in the rows, heads aside.
QStringList bodyTexts(const PaperPage &page)
{
    QStringList texts;
    for (const PlacedText &text : page.texts) {
        const bool isBody = std::ranges::any_of(
            page.cells, [&](const PlacedCell &cell) { return cell.row && cell.box.contains(text.baseline); });
        if (isBody)
            texts << text.text;
    }
    return texts;
}

} // namespace

TEST_CASE("Joined bulletins have a head for each week and what is below its days", "[bulletin document]")
{
    std::vector<BulletinDocument> weeks = bulletinWeeks(2, 1);
    weeks[0].running = {u"晒课"_s};
    weeks[1].days.clear();
    weeks[1].deadlines = {u"交论文（3月15日前）"_s};
    const PrintTable table = bulletinsTable(weeks);
    CHECK(table.title == u"每周校本研修安排"_s);
    CHECK(table.subtitleRight == u"3月4日—3月17日"_s);
    CHECK(table.closing.empty());
    QStringList rows;
    for (const PrintRow &row : table.rows) {
        QStringList cells;
        for (const PrintCell &cell : row.cells)
            cells << cell.text;
        cells.removeAll(QString{});
        rows << cells.join(u'|').replace(u'\n', u' ') + (row.withNext ? u"+"_s : QString{});
    }
    CHECK(rows == QStringList{u"第1周　3月4日—3月10日+"_s, u"3月4日 （周一）|下午|活动100+"_s, u"进行中：晒课"_s,
                              u"第2周　3月11日—3月17日+"_s, u"—|本周没有活动。+"_s,
                              u"本周截止：交论文（3月15日前）"_s});
    CHECK(table.rows[0].cells[0].colSpan == 6);
    // Posted by itself a week keeps its own title and its notes below the table.
    CHECK(bulletinTable(weeks[0]).title == u"第1周校本研修安排"_s);
    CHECK(bulletinTable(weeks[0]).closing.size() == 1);
}

TEST_CASE("Sessions beside each other have their time and content once", "[bulletin document]")
{
    BulletinDocument document = bulletinWeeks(1, 4).front();
    std::vector<BulletinLine> &lines = document.days.front().lines;
    lines[2].content = lines[1].content;
    lines[3].content = lines[1].content;
    lines[3].time = u"上午"_s; // at another time: a meeting of its own
    const PrintTable table = bulletinTable(document);
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[1].cells.size() == 5);
    CHECK(table.rows[1].cells[0].rowSpan == 2);
    CHECK(table.rows[1].cells[1].rowSpan == 2);
    CHECK(table.rows[2].cells.size() == 3);
    CHECK(table.rows[3].cells.size() == 5);
    CHECK(table.rows[3].cells[1].rowSpan == 1);
}

TEST_CASE("Several weeks share a page, and none is torn that can stand whole", "[bulletin document]")
{
    const std::vector<BulletinDocument> weeks = bulletinWeeks(19, 4);
    for (const PaperSheet &sheet :
         {PaperSheet{}, PaperSheet{QPageSize::A4, QPageLayout::Landscape},
          PaperSheet{QPageSize::A3, QPageLayout::Portrait}, PaperSheet{QPageSize::A3, QPageLayout::Landscape}}) {
        CAPTURE(static_cast<int>(sheet.size), static_cast<int>(sheet.orientation));
        const std::vector<PaperPage> pages = joinedPages(weeks, sheet);
        CHECK(pages.size() > 1);
        CHECK(pages.size() < weeks.size() / 2);
        CHECK(misplaced(pages) == 0);
        int heads = 0;
        for (const PaperPage &page : pages) {
            const QStringList texts = bodyTexts(page);
            REQUIRE_FALSE(texts.isEmpty());
            CHECK(texts.front().startsWith(u"第"_s)); // every page begins with a week
            for (const QString &text : texts)
                heads += text.startsWith(u"第"_s) ? 1 : 0;
        }
        CHECK(heads == 19);
    }
}

TEST_CASE("A week of more than half a page is divided between its days, and pages stay full", "[bulletin document]")
{
    for (int above = 1; above <= 30; ++above) {
        CAPTURE(above);
        std::vector<BulletinDocument> weeks = bulletinWeeks(2, above);
        weeks[1] = bulletinWeeks(2, 4)[1];
        for (int i = 1; i < 6; ++i) {
            weeks[1].days.push_back(weeks[1].days.front());
            weeks[1].days.back().date = weeks[1].first.addDays(i);
        }
        weeks[1].running = {u"晒课"_s};
        const std::vector<PaperPage> pages = joinedPages(weeks);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            CHECK_FALSE(bodyTexts(pages[i]).last().startsWith(u"第"_s)); // no head at the foot of a page
            CHECK_FALSE(bodyTexts(pages[i]).first().startsWith(u"进行中"_s));
            double lowest = 0;
            for (const PlacedCell &cell : pages[i].cells)
                lowest = std::max(lowest, cell.box.bottom());
            // A head and the four lines of a day found no room.
            CHECK((i + 1 == pages.size() || lowest > pages[i].setup.content().bottom() - 5 * 25));
        }
    }
}

TEST_CASE("A week of more than a page begins on the page of its first line", "[bulletin document]")
{
    for (int above = 1; above <= 30; ++above) {
        CAPTURE(above);
        std::vector<BulletinDocument> weeks = bulletinWeeks(2, above);
        weeks[1] = bulletinWeeks(2, 60)[1];
        for (const PaperPage &page : joinedPages(weeks)) {
            const QStringList texts = bodyTexts(page);
            CHECK_FALSE(texts.last().startsWith(u"第"_s)); // no head at the foot of a page
        }
    }
}
