#include "documents/paper/page_painter.h"
#include "documents/paper/table/table_paginator.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A footer too long for its line leaves its middle out, beside the number of the page")
{
    const PaperFonts fonts;
    PrintTable table;
    table.columns = {{u"内容"_s}};
    const QString whole = u"平山镇中心校　签到表　"_s;
    for (const bool isLong : {false, true}) {
        table.footerLeft =
            whole + u"教研\n活动"_s + (isLong ? u"教师经验交流"_s.repeated(20) : QString{}) + u"（第18次）"_s;
        std::vector<PaperPage> pages = paginate(table, TextMeasure{fonts});
        numberPages(pages, fonts);
        const auto text = std::ranges::find_if(
            pages[0].texts, [&whole](const PlacedText &each) { return each.text.startsWith(whole + u"教研 活动"_s); });
        REQUIRE(text != pages[0].texts.end());
        CHECK(text->text.contains(u"……"_s) == isLong);
        CHECK(text->text.endsWith(u"（第18次）"_s)); // of 18 times each has its own
        const auto number = std::ranges::find_if(
            pages[0].texts, [](const PlacedText &each) { return each.text.startsWith(u"第 1 页"_s); });
        REQUIRE(number != pages[0].texts.end());
        CHECK(text->baseline.x() + text->width < number->baseline.x());
    }
}
