#include "documents/scoring/score_grid_document.h"
#include "documents/tables/xlsx_writer.h"
#include "support/xlsx_part.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

PrintTable sheet()
{
    PrintTable table;
    table.title = u"日程/表"_s;
    table.footerLeft = u"甲&乙"_s;
    table.columns = {{u"内容"_s, 2, 4, CellAlign::Left}, {u"分"_s, 1, 3, CellAlign::Center}};
    PrintCell merged = textCell(u"=1+1"_s);
    merged.rowSpan = 2;
    table.rows = {{{merged, numberCell(PrintNumber::hundredths(750))}}, {{textCell(u"+2"_s)}}};
    return table;
}

} // namespace

TEST_CASE("A workbook has merged cells, numbers, repeated heads and never a formula")
{
    const auto xlsx = writeXlsx(sheet());
    REQUIRE(xlsx);
    const auto xml = xlsxPart(*xlsx, u"xl/worksheets/sheet1.xml"_s);
    if (!xml)
        return; // unzip is not installed
    CHECK(xml->contains(u"<mergeCell ref=\"A3:A4\"/>"_s));
    CHECK(xml->contains(u"<v>7.5</v>"_s));
    CHECK_FALSE(xml->contains(u"<f>"_s));
    CHECK(xml->contains(u"第 &amp;P 页"_s));
    CHECK(xml->contains(u"甲&amp;&amp;乙"_s));
    const auto strings = xlsxPart(*xlsx, u"xl/sharedStrings.xml"_s);
    REQUIRE(strings);
    CHECK(strings->contains(u"<t>=1+1</t>"_s));
    CHECK(strings->contains(u"<t>+2</t>"_s));
    const auto book = xlsxPart(*xlsx, u"xl/workbook.xml"_s);
    REQUIRE(book);
    CHECK(book->contains(u"name=\"日程表\""_s));
    CHECK(book->contains(u"!$2:$2"_s));
}

TEST_CASE("Places and rates are numbers to reckon with, ties and provisional ones stay text")
{
    PrintTable table;
    table.columns = {{u"名次"_s}, {u"得分率"_s}};
    table.rows = {{{figureCell(u"12"_s), figureCell(u"84.0%"_s)}},
                  {{figureCell(u"3（并列）"_s), figureCell(u"84.0%*"_s)}}};
    CHECK(table.rows[0].cells[0].number == PrintNumber{.unscaled = 12, .keepsZeros = true});
    CHECK(table.rows[0].cells[1].text == u"84.0%"_s);
    CHECK(table.rows[0].cells[1].number->text() == u"84.0%"_s);
    CHECK_FALSE(table.rows[1].cells[0].number);
    CHECK_FALSE(table.rows[1].cells[1].number);
    CHECK_FALSE(figureCell(u"—"_s).number);
    const auto xlsx = writeXlsx(table);
    REQUIRE(xlsx);
    const auto xml = xlsxPart(*xlsx, u"xl/worksheets/sheet1.xml"_s);
    if (!xml)
        return; // unzip is not installed
    CHECK(xml->contains(u"<v>12</v>"_s));
    CHECK(xml->contains(u"<v>0.84</v>"_s));
    const auto styles = xlsxPart(*xlsx, u"xl/styles.xml"_s);
    REQUIRE(styles);
    CHECK(styles->contains(u"formatCode=\"0.0%\""_s));
}

TEST_CASE("A landscape table is set up landscape")
{
    ScoreGridDocument document;
    document.criteria = {{u"读书"_s, PrintNumber{5, 0}}};
    const auto xlsx = writeXlsx(scoreGridTable(document));
    REQUIRE(xlsx);
    const auto xml = xlsxPart(*xlsx, u"xl/worksheets/sheet1.xml"_s);
    if (!xml)
        return; // unzip is not installed
    CHECK(xml->contains(u"orientation=\"landscape\""_s));
    CHECK(xml->contains(u"fitToHeight=\"0\""_s));
}

TEST_CASE("A table without columns is no workbook")
{
    CHECK_FALSE(writeXlsx(PrintTable{}));
}
