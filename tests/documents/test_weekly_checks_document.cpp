#include "documents/paper/table/table_paginator.h"
#include "documents/printed_pages.h"
#include "documents/scoring/weekly_checks_document.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

WeeklyChecksDocument checked(int groups, int weeks)
{
    WeeklyChecksDocument document{
        .school = u"平山镇中心校"_s, .term = {}, .criterion = u"教研活动常规"_s, .groups = {}, .weeks = {}, .sums = {}};
    for (int group = 0; group < groups; ++group) {
        document.groups << u"第%1教研组"_s.arg(group + 1);
        document.sums << u"优%1"_s.arg(weeks);
    }
    const QDate first{2019, 3, 4};
    for (int week = 0; week < weeks; ++week) {
        PrintedCheckWeek &row = document.weeks.emplace_back();
        row.name = u"第%1周"_s.arg(week + 1);
        row.first = first.addDays(7 * week);
        row.last = row.first.addDays(6);
        for (int group = 0; group < groups; ++group)
            row.grades << u"优"_s;
    }
    return document;
}

} // namespace

TEST_CASE("Every page of the weekly checks names its criterion, also where the groups go on")
{
    const PaperFonts fonts;
    const auto [groups, weeks] = GENERATE(table<int, int>({{3, 60}, {30, 20}}));
    const std::vector<PaperPage> pages = paginate(weeklyChecksTable(checked(groups, weeks)), TextMeasure{fonts});
    REQUIRE(pages.size() > 1);
    for (const PaperPage &page : pages)
        CHECK(textOf({page}).split(u'\n').count(u"条目：教研活动常规"_s) == 1);
}

TEST_CASE("The weeks of a term stand on one page where smaller type makes room for the last of them")
{
    const PaperFonts fonts;
    const TextMeasure measure{fonts};
    const PaperSheet across{QPageSize::A3, QPageLayout::Landscape};
    const PrintTable table = onSheet(weeklyChecksTable(checked(3, 21)), across);
    CHECK(paginate(table, measure).size() == 1);
    PrintTable usual = table;
    usual.onePage.reset();
    CHECK(paginate(usual, measure).size() == 2);
    // Several in one job that have no room for it keep their type.
    std::vector<PrintTable> tables(2, onSheet(weeklyChecksTable(checked(3, 40)), across));
    const double own = tables[0].bodyPoints;
    shareOnePageType(tables, measure);
    CHECK(tables[0].bodyPoints == own);
}

TEST_CASE("The sums of the weekly checks stand with the last week, however many weeks there are")
{
    const PaperFonts fonts;
    bool isDivided = false;
    for (int weeks = 20; weeks < 40; ++weeks) {
        const std::vector<PaperPage> pages = paginate(weeklyChecksTable(checked(3, weeks)), TextMeasure{fonts});
        const QString last = textOf({pages.back()});
        CHECK(last.contains(u"合计"_s));
        CHECK(last.contains(u"第%1周"_s.arg(weeks)));
        isDivided = isDivided || pages.size() > 1;
    }
    CHECK(isDivided);
}
