#include "documents/scoring/blank_form_document.h"
#include "documents/scoring/lists/grade_list_document.h"
#include "documents/scoring/lists/praise_list_document.h"
#include "documents/scoring/lists/ranking_document.h"
#include "documents/scoring/score_grid_document.h"
#include "documents/scoring/slip_document.h"
#include "documents/scoring/totals_document.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

bool hasColumn(const PrintTable &table, const QString &heading)
{
    return std::ranges::count(table.columns, heading, &PrintColumn::heading) > 0;
}

} // namespace

TEST_CASE("Papers call the assessed by what they are, and only teachers have groups", "[documents]")
{
    const auto [subject, who, heading] =
        GENERATE(table<RubricSubject, QString, QString>({{RubricSubject::Teacher, u"教师"_s, u"姓名"_s},
                                                         {RubricSubject::Group, u"教研组"_s, u"教研组"_s},
                                                         {RubricSubject::School, u"学校"_s, u"学校"_s}}));
    SlipDocument slip;
    slip.subject = subject;
    const PrintTable slips = slipTable(slip);
    CHECK(slips.title.startsWith(who));
    CHECK(slips.headRows.front().cells.front().text.startsWith(heading + u'：'));

    TotalsDocument totals;
    totals.subject = subject;
    RankingDocument ranking;
    ranking.subject = subject;
    for (const PrintTable &table : {totalsTable(totals), rankingTable(ranking)}) {
        CHECK(table.title.startsWith(who));
        CHECK(hasColumn(table, heading));
        CHECK(hasColumn(table, u"分组"_s) == (subject == RubricSubject::Teacher));
    }
    PraiseListDocument praise;
    praise.subject = subject;
    CHECK(hasColumn(praiseListTable(praise), heading));
    CHECK(hasColumn(praiseListTable(praise), u"分组"_s) == (subject == RubricSubject::Teacher));

    ScoreGridDocument grid;
    grid.subject = subject;
    GradeListDocument grades;
    grades.subject = subject;
    BlankGridDocument blank;
    blank.subject = subject;
    for (const PrintTable &table : {scoreGridTable(grid), gradeListTable(grades), blankGridTable(blank)}) {
        CHECK(table.title.startsWith(who));
        CHECK(hasColumn(table, heading));
    }
}

TEST_CASE("A slip is signed by whom it is for", "[documents]")
{
    const auto [subject, word, signature] =
        GENERATE(table<RubricSubject, QString, QString>({{RubricSubject::Teacher, u"本人意见"_s, u"本人签字："_s},
                                                         {RubricSubject::Group, u"教研组意见"_s, u"组长签字："_s},
                                                         {RubricSubject::School, u"学校意见"_s, u"负责人签字："_s}}));
    SlipDocument slip;
    slip.subject = subject;
    const PrintTable table = slipTable(slip);
    const auto row =
        std::ranges::find_if(table.rows, [&](const PrintRow &each) { return each.cells.front().text == word; });
    REQUIRE(row != table.rows.end());
    CHECK(row->cells.at(1).text.contains(signature));
    CHECK(row->cells.at(1).text.contains(u"本人"_s) == (subject == RubricSubject::Teacher));
}

TEST_CASE("Paper calls the state without marks as the screen does", "[documents]")
{
    CHECK(markLegend().contains(u"缺 缺席（0分）"_s));
    CHECK(markLegend().contains(u"复 待复核"_s));
    CHECK(blankGridTable({}).closing.front().parts.front().contains(u"缺席写“缺”"_s));
}

TEST_CASE("A line of totals has a cell for every column, with and without groups", "[documents]")
{
    TotalsDocument totals;
    totals.subject = GENERATE(RubricSubject::Teacher, RubricSubject::Group);
    TotalsLine line;
    line.teacher = u"语文组"_s;
    totals.lines = {line};
    const PrintTable table = totalsTable(totals);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows.front().cells.size() == table.columns.size());
}

} // namespace yanben
