#include "documents/paper/table/table_paginator.h"
#include "documents/printed_pages.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("The last group of merged rows stands whole with what closes the table")
{
    const PaperFonts fonts;
    bool isMoved = false;
    for (int rows = 20; rows < 60; ++rows) {
        PrintTable table;
        table.columns = {{u"甲"_s}, {u"乙"_s}};
        for (int row = 0; row < rows; ++row)
            table.rows.push_back({{textCell(u"单行"_s), textCell({})}});
        PrintCell group = textCell(u"一组"_s);
        group.rowSpan = 3;
        table.rows.push_back({{group, textCell(u"组一"_s)}});
        table.rows.push_back({{textCell(u"组二"_s)}});
        table.rows.push_back({{textCell(u"组三"_s)}});
        table.closing = {{{u"制表："_s}}, {{u"审核："_s}}, {{u"日期："_s}}};
        const std::vector<PaperPage> pages = paginate(table, TextMeasure{fonts});
        CAPTURE(rows);
        const QString last = textOf({pages.back()});
        for (const QString &text : {u"一组\n"_s, u"组一"_s, u"组二"_s, u"组三"_s, u"日期："_s})
            CHECK(last.contains(text));
        isMoved = isMoved || (pages.size() > 1 && !last.contains(u"单行"_s));
    }
    CHECK(isMoved); // some of the tables end so that only the group goes on
}
