#include "documents/paper/paper_fonts.h"
#include "documents/paper/table/table_paginator.h"
#include "documents/scoring/inspection_document.h"
#include "documents/slip_pages.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The school's: 2 of 10 taken, half a mark of 5, one criterion that is not scored yet and one without a full mark.
InspectionDocument inspected()
{
    InspectionDocument document;
    SlipDocument &sheet = document.sheet;
    sheet.school = u"平山镇中心校"_s;
    sheet.term = u"2018—2019学年第二学期"_s;
    sheet.teacher = u"平山镇中心校"_s;
    sheet.subject = RubricSubject::School;
    sheet.lines = {{u"1.制度建设"_s, points(10), PrintedMark::value(points(8)), u"缺制度2项 × −1 = −2（查档案）"_s},
                   {u"2.活动开展"_s, points(5), PrintedMark::value(PrintNumber{45, 1}), {}},
                   {u"3.经费"_s, points(5), {}, {}},
                   {u"4.特色"_s, {}, PrintedMark::value(points(3)), {}}};
    sheet.total = PrintNumber{155, 1};
    sheet.possible = points(15);
    sheet.grade = u"总分 15.50 ≥ 12 → 合格"_s;
    return document;
}

QStringList wordsIn(const PrintRow &row)
{
    QStringList words;
    for (const PrintCell &cell : row.cells)
        words << cell.text;
    return words;
}

PrintRow rowCalled(const PrintTable &table, const QString &label)
{
    const auto found = std::ranges::find(table.rows, label, [](const PrintRow &row) { return row.cells[0].text; });
    REQUIRE(found != table.rows.end());
    return *found;
}

} // namespace

TEST_CASE("An inspection report has every item with what was taken and why, and their sums")
{
    const PrintTable table = inspectionTable(inspected());
    CHECK(table.title == u"校本研修督导报告"_s);
    CHECK(wordsIn(table.headRows.at(1)) == QStringList{u"督导内容"_s, u"满分"_s, u"扣分"_s, u"得分"_s, u"督导情况"_s});
    CHECK(wordsIn(table.rows[0]) ==
          QStringList{u"1.制度建设"_s, u"10"_s, u"2"_s, u"8"_s, u"缺制度2项 × −1 = −2（查档案）"_s});
    CHECK(wordsIn(table.rows[1])[2] == u"0.5"_s);
    CHECK(wordsIn(table.rows[2])[2].isEmpty()); // not judged: nothing was taken
    CHECK(wordsIn(table.rows[3])[2].isEmpty());
    const PrintRow sums = rowCalled(table, u"合计"_s);
    CHECK(wordsIn(sums).mid(1, 3) == QStringList{u"15"_s, u"2.5"_s, u"15.5"_s});
}

TEST_CASE("An inspection report on which nothing is judged yet has no sum, and its conclusion is left to a hand")
{
    InspectionDocument document = inspected();
    for (SlipLine &line : document.sheet.lines)
        line.mark = {};
    document.sheet.total = points(0);
    document.sheet.grade.clear();
    document.sheet.provisional = u"暂计：还有4条未定"_s;
    const PrintTable table = inspectionTable(document);
    CHECK(wordsIn(rowCalled(table, u"合计"_s)).mid(2) == QStringList{{}, u"—"_s, u"暂计：还有4条未定"_s});
    CHECK(rowCalled(table, u"督导结论"_s).cells[1].text.trimmed().isEmpty());
}

TEST_CASE("An inspection report names whom and when, concludes and leaves room for hands")
{
    InspectionDocument document = inspected();
    const auto head = [&document] { return inspectionTable(document).headRows[0].cells[0].text; };
    CHECK(head().startsWith(u"被督导学校：平山镇中心校"_s));
    CHECK(head().endsWith(u"\n督导日期：　　　　年　　月　　日"_s)); // for a hand, in one line
    document.first = QDate{2019, 6, 3};
    document.last = QDate{2019, 6, 3};
    CHECK(head().endsWith(u"\n督导日期：2019年6月3日"_s));
    document.last = QDate{2019, 6, 5};
    CHECK(head().contains(u"督导日期：2019年6月3日至2019年6月5日"_s));
    document.sheet.subject = RubricSubject::Group;
    document.sheet.teacher = u"语文组"_s;
    CHECK(head().startsWith(u"被督导教研组：语文组"_s));
    document.sheet.vetoes = {u"弄虚作假：不能评优"_s};
    const PrintTable table = inspectionTable(document);
    const QString conclusion = rowCalled(table, u"督导结论"_s).cells[1].text;
    CHECK(conclusion.contains(u"等次：总分 15.50 ≥ 12 → 合格"_s));
    CHECK(conclusion.contains(u"一票否决：弄虚作假：不能评优"_s));
    CHECK(rowCalled(table, u"签字"_s).cells[1].text.contains(u"被督导单位负责人："_s));

    const PaperFonts fonts;
    const std::vector<PaperPage> pages = paginate(table, TextMeasure{fonts});
    CHECK(pages.size() == 1);
    CHECK(outsideOf(pages) == 0);
}
