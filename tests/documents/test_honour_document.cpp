#include "documents/paper/paper_job.h"
#include "documents/scoring/lists/honour_document.h"
#include "documents/tables/xlsx_writer.h"
#include "printed_pages.h"
#include "support/xlsx_part.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

HonourDocument honours()
{
    return {.school = u"平山镇中心校"_s,
            .term = u"2018—2019学年第二学期"_s,
            .kind = {},
            .lines = {{.day = {2019, 7, 10},
                       .term = u"2018—2019学年第二学期"_s,
                       .kind = HonourKind::Commendation,
                       .name = u"王勋"_s,
                       .title = u"校本研修先进个人"_s,
                       .note = {}},
                      {.day = {2019, 8, 20},
                       .term = u"2018—2019学年第二学期"_s,
                       .kind = HonourKind::Training,
                       .name = u"低段教师"_s,
                       .title = u"骨干教师研修班"_s,
                       .note = u"五天"_s}}};
}

QStringList cellsOf(const PrintRow &row)
{
    QStringList texts;
    for (const PrintCell &cell : row.cells)
        texts << cell.text;
    return texts;
}

} // namespace

TEST_CASE("Honours are numbered, with day, kind, name, title and note")
{
    const PrintTable table = honourTable(honours());
    CHECK(table.title == u"校本研修表彰记录"_s);
    CHECK(table.subtitleLeft == u"平山镇中心校　2018—2019学年第二学期"_s);
    REQUIRE(table.rows.size() == 2);
    REQUIRE(table.columns.size() == 6);
    CHECK(cellsOf(table.rows[0]) ==
          QStringList{u"1"_s, u"2019年7月10日"_s, u"表彰"_s, u"王　勋"_s, u"校本研修先进个人"_s, {}});
    CHECK(cellsOf(table.rows[1]) ==
          QStringList{u"2"_s, u"2019年8月20日"_s, u"派出培训"_s, u"低段教师"_s, u"骨干教师研修班"_s, u"五天"_s});
    CHECK(table.closing.back().parts.first().startsWith(u"制表"_s));
}

TEST_CASE("F09: an honour has its level and who gave it before the note, where any has them")
{
    HonourDocument document = honours();
    document.lines[1].level = HonourLevel::County;
    document.lines[1].issuer = u"县教体局"_s;
    const PrintTable table = honourTable(document);
    REQUIRE(table.columns.size() == 8);
    CHECK(table.columns[5].heading == u"级别"_s);
    CHECK(table.columns[6].heading == u"颁发单位"_s);
    CHECK(cellsOf(table.rows[0]) ==
          QStringList{u"1"_s, u"2019年7月10日"_s, u"表彰"_s, u"王　勋"_s, u"校本研修先进个人"_s, {}, {}, {}});
    CHECK(cellsOf(table.rows[1]) == QStringList{u"2"_s, u"2019年8月20日"_s, u"派出培训"_s, u"低段教师"_s,
                                                u"骨干教师研修班"_s, u"县级"_s, u"县教体局"_s, u"五天"_s});
    document.lines[1].level.reset();
    CHECK(honourTable(document).columns.size() == 7);
}

TEST_CASE("A list of trainings is headed as such, one of all terms says which term each is of")
{
    HonourDocument document = honours();
    document.kind = HonourKind::Training;
    document.term.clear();
    const PrintTable table = honourTable(document);
    CHECK(table.title == u"校本研修派出培训记录"_s);
    CHECK(table.subtitleLeft == u"平山镇中心校　全部学期"_s);
    REQUIRE(table.columns.size() == 7);
    CHECK(table.columns[1].heading == u"学期"_s);
    for (const PrintRow &row : table.rows) {
        REQUIRE(row.cells.size() == 7);
        CHECK(row.cells[1].text == u"2018—2019学年第二学期"_s);
    }
}

TEST_CASE("A long list of honours is whole on its numbered pages")
{
    HonourDocument document = honours();
    const bool areAllTerms = GENERATE(false, true);
    if (areAllTerms)
        document.term.clear();
    for (int i = 0; i < 120; ++i) {
        document.lines.push_back(document.lines.front());
        document.lines.back().name = u"示例教师%1"_s.arg(i);
        document.lines.back().note = u"在全校教职工大会上颁发证书"_s;
    }
    const std::vector<PaperPage> pages = tablePages(honourTable(document), PaperFonts{});
    REQUIRE(pages.size() > 2);
    CHECK(misplaced(pages) == 0);
    const QString text = textOf(pages);
    for (int i = 0; i < 120; ++i)
        CHECK(text.contains(u"示例教师%1"_s.arg(i)));
    CHECK(text.contains(u"第 2 页　共 %1 页"_s.arg(pages.size())));
}
