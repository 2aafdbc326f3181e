#include "documents/paper/paper_job.h"
#include "documents/paper/pdf_writer.h"
#include "documents/scoring/lists/case_register_document.h"
#include "documents/scoring/lists/criterion_ranking_document.h"
#include "documents/scoring/lists/grade_list_document.h"
#include "documents/scoring/lists/praise_list_document.h"
#include "documents/scoring/lists/ranking_document.h"
#include "documents/words/scoring/publication_text.h"
#include "pdf_text.h"
#include "printed_pages.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

PrintNumber wholePoints(qint64 whole)
{
    return PrintNumber::hundredths(whole * 100);
}

RankingLine line(const QString &place, const QString &teacher)
{
    return {.place = place,
            .teacher = teacher,
            .groups = u"低段教师、语文组"_s,
            .total = wholePoints(90),
            .possible = wholePoints(100),
            .rate = u"90.0%"_s};
}

RankingDocument ranking(int teachers, bool byGroup)
{
    RankingDocument document{.school = u"平山镇中心校"_s,
                             .term = u"2018—2019学年第二学期"_s,
                             .byGroup = byGroup,
                             .groups = {},
                             .publication = u"未公布"_s};
    for (int i = 0; i < teachers; ++i) {
        if (i == 0 || (byGroup && i % 40 == 0))
            document.groups.push_back({.name = byGroup ? u"第%1教研组"_s.arg(i / 40 + 1) : QString{}, .lines = {}});
        document.groups.back().lines.push_back(line(QString::number(i + 1), u"示例教师%1"_s.arg(i + 1)));
    }
    return document;
}

QStringList textsOf(const PrintRow &row)
{
    QStringList texts;
    for (const PrintCell &cell : row.cells)
        texts << cell.text;
    return texts;
}

} // namespace

TEST_CASE("A result says when it was given out, corrected or not, and a list how far it is")
{
    const PrintedPublication first{.day = {2019, 7, 8}};
    const PrintedPublication corrected{.day = {2019, 7, 10}, .revision = 2};
    CHECK(publicationText({}) == u"未公布"_s);
    CHECK(publicationText(first) == u"已公布（2019年7月8日）"_s);
    CHECK(publicationText(corrected) == u"已公布（2019年7月10日更正）"_s);

    using List = std::vector<std::optional<PrintedPublication>>;
    const auto [list, text] = GENERATE_COPY(
        table<List, QString>({{{}, {}},
                              {{{}, {}}, u"未公布"_s},
                              {{first, first}, u"已公布（2019年7月8日）"_s},
                              {{corrected, first}, u"已公布（2019年7月8日至2019年7月10日，其中1份更正）"_s},
                              {{first, {}, {}}, u"已公布1份（2019年7月8日），未公布2份"_s}}));
    CHECK(publicationsText(list) == text);
}

TEST_CASE("A ranking on one criterion names it above the columns, and who was not judged has no place")
{
    CriterionRankingDocument document{.school = u"平山镇中心校"_s,
                                      .term = u"2018—2019学年第二学期"_s,
                                      .criterion = u"3.信息技术培训"_s,
                                      .weight = wholePoints(10),
                                      .lines = {},
                                      .publication = u"未公布"_s};
    document.lines = {{.place = u"1"_s,
                       .name = u"刘月"_s,
                       .groups = u"低段教师"_s,
                       .mark = PrintedMark::value(wholePoints(9)),
                       .working = u"优"_s},
                      {.place = {}, .name = u"王勋"_s, .mark = {}}};
    const PrintTable table = criterionRankingTable(document);
    CHECK(table.title == u"教师校本研修单项名次表"_s);
    REQUIRE(table.headRows.size() == 2);
    CHECK(textsOf(table.headRows[0]) == QStringList{u"条目：3.信息技术培训　　满分：10"_s});
    CHECK(table.headRows[0].cells[0].colSpan == 5);
    CHECK(textsOf(table.headRows[1]) == QStringList{u"名次"_s, u"姓名"_s, u"分组"_s, u"得分"_s, u"计分过程"_s});
    CHECK(textsOf(table.rows[0]) == QStringList{u"1"_s, u"刘　月"_s, u"低段教师"_s, u"9"_s, u"优"_s});
    CHECK(textsOf(table.rows[1]).first() == u"—"_s);
    CHECK(table.closing[2].parts == QStringList{u"结果未公布"_s});

    document.subject = RubricSubject::Group;
    document.weight.reset();
    const PrintTable groups = criterionRankingTable(document);
    CHECK(groups.title == u"教研组校本研修单项名次表"_s);
    CHECK(textsOf(groups.headRows[0]) == QStringList{u"条目：3.信息技术培训"_s});
    CHECK(textsOf(groups.headRows[1]) == QStringList{u"名次"_s, u"教研组"_s, u"得分"_s, u"计分过程"_s});
}

TEST_CASE("A ranking has places, and by group the place in the school beside them")
{
    RankingDocument document = ranking(2, false);
    document.groups[0].lines[1] = {.place = {},
                                   .teacher = u"刘月"_s,
                                   .groups = {},
                                   .total = wholePoints(40),
                                   .possible = wholePoints(50),
                                   .remark = u"尚有3项未评"_s};
    const PrintTable whole = rankingTable(document);
    CHECK(whole.title == u"教师校本研修考评名次表"_s);
    REQUIRE(whole.columns.size() == 7);
    CHECK(textsOf(whole.rows[0]) ==
          QStringList{u"1"_s, u"示例教师1"_s, u"低段教师、语文组"_s, u"90"_s, u"100"_s, u"90.0%"_s, {}});
    CHECK(textsOf(whole.rows[1]) == QStringList{u"—"_s, u"刘　月"_s, {}, u"40"_s, u"50"_s, {}, u"尚有3项未评"_s});
    CHECK(whole.closing[1].parts == QStringList{u"结果未公布"_s});

    document.byGroup = true;
    document.groups[0].name = u"低段教师"_s;
    document.groups[0].lines[0].schoolPlace = u"7"_s;
    document.groups[0].lines[0].grade = u"优秀"_s;
    document.groups[0].lines[0].converted = wholePoints(87);
    document.groups[0].lines[0].others = {{.unit = u"学时"_s, .total = wholePoints(20), .possible = wholePoints(24)}};
    const PrintTable grouped = rankingTable(document);
    REQUIRE(grouped.columns.size() == 12);
    CHECK(textsOf(grouped.rows[0]) == QStringList{u"低段教师"_s,
                                                  u"1"_s,
                                                  u"示例教师1"_s,
                                                  u"90"_s,
                                                  u"100"_s,
                                                  u"20"_s,
                                                  u"24"_s,
                                                  u"87"_s,
                                                  u"90.0%"_s,
                                                  u"优秀"_s,
                                                  u"7"_s,
                                                  {}});
    CHECK(grouped.rows[0].cells[0].rowSpan == 2);
    CHECK(grouped.rows[1].cells.size() == 11);
}

TEST_CASE("A ranking with a corrected result has the widths of the totals, and takes no further page")
{
    const PaperFonts fonts;
    RankingDocument document = ranking(27, false);
    for (RankingLine &line : document.groups[0].lines) {
        line.groups = u"低年教师、低段教师、班主任教师、骨干教师"_s;
        line.converted = wholePoints(87);
        line.grade = u"优秀"_s;
    }
    const std::size_t without = tablePages(rankingTable(document), fonts).size();
    document.groups[0].lines[3].remark = u"已更正（2026年12月1日，第2次公布）"_s;
    document.groups[0].lines[4].remark = u"公布时第22名"_s;
    const std::vector<PaperPage> pages = tablePages(rankingTable(document), fonts);
    CHECK(pages.size() == without);
    const QString all = textOf(pages);
    CHECK(all.count(u"低年教师、低段教师、\n班主任教师、骨干教师\n"_s) == 27);
    CHECK(all.contains(u"公布时第22名\n"_s));
}

TEST_CASE("A ranking of 300 teachers is whole on its pages, the group's name on each of them")
{
    const PaperFonts fonts;
    const bool byGroup = GENERATE(false, true);
    const std::vector<PaperPage> pages = tablePages(rankingTable(ranking(300, byGroup)), fonts);
    CHECK(pages.size() > 5);
    CHECK(misplaced(pages) == 0);
    const QString all = textOf(pages);
    for (const QString &teacher : {u"示例教师1"_s, u"示例教师150"_s, u"示例教师300"_s})
        CHECK(all.contains(teacher));
    CHECK(all.contains(u"制表"_s));
    CHECK(all.contains(u"（续）"_s) == byGroup);
    CHECK(textOf({pages.back()}).contains(u"第 %1 页　共 %1 页"_s.arg(pages.size())));
}

TEST_CASE("The grade list counts each grade, says 无 for an empty one, and sets apart who has none")
{
    GradeListDocument document{.school = u"平山镇中心校"_s,
                               .term = u"2018—2019学年第二学期"_s,
                               .group = u"低段教师"_s,
                               .grades = {{.grade = u"优秀"_s, .names = {}}, {.grade = u"合格"_s, .names = {}}},
                               .without = {{.reason = u"尚有条目未评"_s, .names = {u"王勋"_s}}},
                               .publication = u"已公布（2019年7月8日）"_s};
    for (int i = 1; i <= 7; ++i)
        document.grades[0].names << u"示例教师%1"_s.arg(i);
    const PrintTable table = gradeListTable(document);
    CHECK(table.subtitleLeft.endsWith(u"低段教师"_s));
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0].cells[0].text == u"优秀"_s);
    CHECK(table.rows[0].cells[0].rowSpan == 2);
    CHECK(table.rows[0].cells[1].number == PrintNumber{7, 0});
    CHECK(textsOf(table.rows[1]) == QStringList{u"示例教师6"_s, u"示例教师7"_s, {}, {}, {}});
    CHECK(textsOf(table.rows[2]) == QStringList{u"合格"_s, u"0"_s, u"无"_s});
    CHECK(textsOf(table.rows[3]) == QStringList{u"未定等次\n（尚有条目未评）"_s, u"1"_s, u"王　勋"_s, {}, {}, {}, {}});

    for (int i = 8; i <= 300; ++i)
        document.grades[0].names << u"示例教师%1"_s.arg(i);
    const PaperFonts fonts;
    const std::vector<PaperPage> pages = tablePages(gradeListTable(document), fonts);
    CHECK(pages.size() == 3);
    CHECK(misplaced(pages) == 0);
    const auto pdf = writePdf(pages, table.title, fonts);
    REQUIRE(pdf);
    const auto text = textOfPdf(*pdf);
    if (!text)
        return; // pdftotext is not installed
    for (const QString &word : {u"优秀（续）"_s, u"示例教师300"_s, u"结果已公布（2019年7月8日）"_s, u"未定等次"_s})
        CHECK(text->contains(word));
}

TEST_CASE("A praise list shows totals only when it is asked to, and numbers those of a grade")
{
    PraiseListDocument document{.school = u"平山镇中心校"_s,
                                .term = u"2018—2019学年第二学期"_s,
                                .group = {},
                                .basis = u"前2名"_s,
                                .lines = {{u"1"_s, u"王勋"_s, u"低段教师"_s, wholePoints(97)},
                                          {u"2"_s, u"刘月"_s, {}, wholePoints(96)},
                                          {u"2"_s, u"韩佳乐"_s, u"高段教师"_s, wholePoints(96)}},
                                .showsPlaces = true,
                                .showsTotals = false,
                                .notes = {u"第2名有2人并列，均列入。"_s},
                                .publication = u"未公布"_s};
    const PrintTable table = praiseListTable(document);
    CHECK(table.title == u"校本研修考评表扬名单（前2名）"_s);
    CHECK(textsOf(table.rows[1]) == QStringList{u"2"_s, u"刘　月"_s, {}});
    CHECK(table.closing[0].parts[0] == u"第2名有2人并列，均列入。"_s);
    const PaperFonts fonts;
    const QString printed = textOf(tablePages(table, fonts));
    CHECK(printed.contains(u"结果未公布"_s));
    CHECK_FALSE(printed.contains(u"97"_s));

    document.showsTotals = true;
    document.showsPlaces = false;
    const PrintTable graded = praiseListTable(document);
    CHECK(textsOf(graded.rows[2]) == QStringList{u"3"_s, u"韩佳乐"_s, u"高段教师"_s, u"96"_s});
    document.lines.resize(300, document.lines.front());
    CHECK(misplaced(tablePages(praiseListTable(document), fonts)) == 0);
}

TEST_CASE("In the register of cases a name of six signs stands on one line, and what was taken does, too")
{
    const CaseRegisterDocument document{.school = u"平山镇中心校"_s,
                                        .term = u"2018—2019学年第二学期"_s,
                                        .rubric = u"校本研修评价细则"_s,
                                        .lines = {{.day = QDate{2019, 12, 28},
                                                   .name = u"示例教师01"_s,
                                                   .criterion = u"1.学习十九大精神"_s,
                                                   .kind = u"笔记少一次"_s,
                                                   .extent = u"1次，-1"_s,
                                                   .evidence = u"查笔记"_s,
                                                   .madeBy = u"研训处"_s}}};
    const PaperFonts fonts;
    const auto texts = tablePages(caseRegisterTable(document), fonts).at(0).texts;
    for (const QString &whole : {u"示例教师01"_s, u"1次，-1"_s, u"研训处"_s})
        CHECK(std::ranges::count(texts, whole, &PlacedText::text) == 1);
}
