#include "documents/calendar/schedule_document.h"
#include "documents/paper/page_painter.h"
#include "documents/paper/paper_job.h"
#include "documents/paper/pdf_text_mending.h"
#include "documents/paper/pdf_writer.h"
#include "documents/paper/table/column_groups.h"
#include "documents/paper/table/table_paginator.h"
#include "documents/roster_document.h"
#include "documents/scoring/rubric_document.h"
#include "documents/scoring/score_grid_document.h"
#include "documents/scoring/slip_document.h"
#include "documents/scoring/totals_document.h"
#include "documents/slip_pages.h"
#include "documents/words/name_spacing.h"
#include "documents/words/scoring/publication_text.h"
#include "documents/words/scoring/rubric/grade_rule_text.h"
#include "documents/words/section_numbering.h"
#include "pdf_text.h"

#include <QImage>
#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

RubricDocument rubric()
{
    RubricDocument document;
    document.school = u"平山镇中心校"_s;
    document.term = u"2018—2019学年第二学期"_s;
    document.attachment = u"附件2"_s;
    document.fullMark = points(100);
    document.sum = PrintNumber::hundredths(4050);
    document.criteria = {
        {{}, u"学习十九大精神"_s, points(10), u"政治学习笔记每缺一次扣1分，扣完为止。"_s, u"查笔记"_s},
        {{}, u"教师职业道德培训"_s, points(10), u"按情节扣分：严重扣10分，较轻扣5分。"_s, u"自查、互查"_s},
        {{}, u"新教师汇报课"_s, points(5), u"按课堂教学情况评定，分5分、3分、1分。"_s, u"听课评测"_s},
        {{}, u"心理健康培训"_s, points(8), u"以测试分三档：8分、6分、4分。"_s, u"座谈、测试"_s},
        {{}, u"个人创意设计"_s, PrintNumber::hundredths(750), u"由评审组评定。"_s, u"查档案"_s}};
    return document;
}

ScoreGridDocument grid(int teachers, int criteria)
{
    ScoreGridDocument document;
    document.school = u"平山镇中心校"_s;
    document.term = u"2018—2019学年第二学期"_s;
    for (int c = 0; c < criteria; ++c)
        document.criteria.push_back({u"教师职业道德培训%1"_s.arg(c + 1), points(10)});
    for (int t = 0; t < teachers; ++t) {
        GridTeacher teacher{u"示例教师%1"_s.arg(t + 1), {}, points(80 + t), t == 1};
        for (int c = 0; c < criteria; ++c)
            teacher.marks.push_back(c < 4 ? PrintedMark{static_cast<MarkState>(c), {}}
                                          : PrintedMark::value(PrintNumber::hundredths(750)));
        document.teachers.push_back(std::move(teacher));
    }
    return document;
}

RichText richText(const QString &text)
{
    return {{{BlockKind::Paragraph, {{text, false}}}}};
}

PlanDocument plan()
{
    PlanDocument document;
    document.title = u"平山镇中心校校本研修工作计划"_s;
    document.school = u"平山镇中心校"_s;
    document.madeOn = QDate{2019, 3, 10};
    document.attachments = {u"校本研修活动日程表"_s, u"校本研修考评细则"_s};
    const QString sentence = u"本学期围绕课堂教学开展研修，活动按日程进行，结果按细则记分并向本人公布。"_s;
    PrintedSection preamble;
    preamble.text = richText(sentence.repeated(3));
    document.sections.push_back(preamble);
    for (int i = 0; i < 4; ++i) {
        PrintedSection section;
        section.heading = u"研修目标"_s;
        section.text = {{{BlockKind::Paragraph, {{u"总的要求："_s, true}, {sentence, false}}},
                         {BlockKind::NumberedItem, {{sentence, false}}},
                         {BlockKind::NumberedItem, {{sentence, false}}},
                         {BlockKind::BulletItem, {{sentence, false}}}}};
        document.sections.push_back(section);
        PrintedSection inner;
        inner.level = 2;
        inner.heading = u"组织领导"_s;
        inner.posts = {{u"组长"_s, {u"许明"_s}}, {u"副组长"_s, {u"王凤鸣"_s, u"王勋"_s}}};
        document.sections.push_back(inner);
        inner.level = 3;
        inner.heading = u"三月份"_s;
        inner.posts.clear();
        inner.items = {u"学习十九大精神"_s, u"教师职业道德培训"_s};
        document.sections.push_back(inner);
    }
    return document;
}

} // namespace

TEST_CASE("Sections are numbered by their level")
{
    SectionNumbering numbering;
    CHECK(numbering.next(1) == u"一、"_s);
    CHECK(numbering.next(2) == u"（一）"_s);
    CHECK(numbering.next(2) == u"（二）"_s);
    CHECK(numbering.next(3) == u"1."_s);
    CHECK(numbering.next(4) == u"（1）"_s);
    CHECK(numbering.next(3) == u"2."_s);
    CHECK(numbering.next(1) == u"二、"_s);
    CHECK(numbering.next(2) == u"（一）"_s);
    CHECK(numbering.next(9) == u"（1）"_s);
}

TEST_CASE("Chinese numbers are written as they are counted")
{
    auto [number, text] = GENERATE(table<int, QString>({{1, u"一"_s},
                                                        {10, u"十"_s},
                                                        {11, u"十一"_s},
                                                        {20, u"二十"_s},
                                                        {35, u"三十五"_s},
                                                        {99, u"九十九"_s},
                                                        {100, u"100"_s},
                                                        {0, u"0"_s}}));
    CHECK(chineseNumber(number) == text);
}

TEST_CASE("Names of two Han characters are spaced and no others")
{
    auto [name, spaced] = GENERATE(table<QString, QString>({{u"王勋"_s, u"王　勋"_s},
                                                            {u"𠮷田"_s, u"𠮷　田"_s},
                                                            {u"韩佳乐"_s, u"韩佳乐"_s},
                                                            {u"Li"_s, u"Li"_s},
                                                            {u"王"_s, u"王"_s},
                                                            {u""_s, u""_s}}));
    CHECK(spacedName(name) == spaced);
}

TEST_CASE("Numbers are written without idle zeros and added exactly")
{
    CHECK(PrintNumber::hundredths(750).text() == u"7.5"_s);
    CHECK(PrintNumber::hundredths(-5).text() == u"-0.05"_s);
    CHECK(PrintNumber::hundredths(1000).text() == u"10"_s);
    CHECK(PrintNumber{3, 0}.text() == u"3"_s);
    CHECK(PrintNumber{0, 1, true}.text() == u"0.0"_s);
    CHECK(PrintNumber{8050, 2, true}.text() == u"80.50"_s);
}

TEST_CASE("The roster is a numbered line for every teacher, over as many pages as it takes")
{
    RosterDocument document{.school = u"平山镇中心校"_s, .date = u"2019年4月1日"_s, .lines = {}};
    for (int i = 1; i <= 300; ++i)
        document.lines.push_back({.name = u"教师%1"_s.arg(i), .workNumber = u"N%1"_s.arg(1000 + i)});
    document.lines.front() = {.name = u"王勋"_s,
                              .workNumber = u"0012"_s,
                              .post = u"副校长"_s,
                              .groups = u"语文组、低段教师"_s,
                              .joined = u"2010-09-01"_s,
                              .left = u"2019-07-12"_s,
                              .scored = false,
                              .note = u"支教"_s};
    const PrintTable table = rosterTable(document);
    CHECK(table.title == u"教师名册"_s);
    CHECK(table.subtitleLeft == document.school);
    CHECK(table.subtitleRight == document.date);
    REQUIRE(table.rows.size() == 300);
    QStringList first;
    for (const PrintCell &cell : table.rows.front().cells)
        first << cell.text;
    CHECK(first == QStringList{u"1"_s, u"王　勋"_s, u"0012"_s, u"副校长"_s, u"语文组、低段教师"_s, u"2010-09-01"_s,
                               u"2019-07-12"_s, u"否"_s, u"支教"_s});
    CHECK(table.rows.back().cells[0].number == PrintNumber{300, 0});
    CHECK(table.rows.back().cells[7].text == u"是"_s);

    const PaperFonts fonts;
    const std::vector<PaperPage> pages = paginate(table, TextMeasure{fonts});
    CHECK(pages.size() > 5);
    CHECK(outsideOf(pages) == 0);
    const QString all = joined(pages);
    for (const RosterLineDocument &line : document.lines)
        CHECK(all.count(line.workNumber) == 1);
    CHECK(all.count(u"工号"_s) == static_cast<qsizetype>(pages.size()));
    CHECK(rosterTable({}).rows.empty());
}

TEST_CASE("The roster has a column for employment once somebody's is known")
{
    RosterDocument document{.school = u"校"_s, .date = u"今天"_s, .lines = {{.name = u"王勋"_s}, {.name = u"刘月"_s}}};
    CHECK(rosterTable(document).columns.size() == 9);
    document.lines[1].employment = u"见习期"_s;
    const PrintTable table = rosterTable(document);
    REQUIRE(table.columns.size() == 10);
    CHECK(table.columns[4].heading == u"聘任状态"_s);
    CHECK(table.rows[0].cells[4].text.isEmpty());
    CHECK(table.rows[1].cells[4].text == u"见习期"_s);
}

TEST_CASE("The rubric prints its weights and the sum it is told")
{
    const PrintTable table = rubricTable(rubric());
    CHECK(table.title == u"校本研修考评细则（满分100分）"_s);
    REQUIRE(table.rows.size() == 6);
    CHECK(table.rows.back().cells[1].text == u"40.5"_s);
    CHECK(table.columns.size() == 4);
    RubricDocument divided = rubric();
    for (size_t i = 0; i < 3; ++i)
        divided.criteria[i].section = u"师德"_s;
    const PrintTable withSections = rubricTable(divided);
    CHECK(withSections.columns.size() == 5);
    CHECK(withSections.rows[0].cells[0].rowSpan == 3);
    CHECK(withSections.rows[3].cells[0].rowSpan == 2);
}

TEST_CASE("The rubric prints its vetoes below the sum, and no row without any")
{
    RubricDocument document = rubric();
    const std::size_t before = rubricTable(document).rows.size();
    document.vetoes = {u"旷训：不能评优"_s, u"体罚：总分计0"_s};
    const PrintTable table = rubricTable(document);
    REQUIRE(table.rows.size() == before + 1);
    CHECK(table.rows.back().cells[0].text == u"一票否决"_s);
    CHECK(table.rows.back().cells[1].text == u"旷训：不能评优\n体罚：总分计0"_s);
    CHECK(table.rows.back().cells[0].colSpan + table.rows.back().cells[1].colSpan ==
          static_cast<int>(table.columns.size()));
}

TEST_CASE("The rubric prints its grades between the sum and the vetoes")
{
    RubricDocument document = rubric();
    const std::size_t before = rubricTable(document).rows.size();
    RubricTerms terms;
    terms.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(90)},
                    {.name = u"合格"_s, .atLeast = Points::whole(60)},
                    {.name = u"不合格"_s, .atLeast = {}}};
    terms.gradeQuotas = {{.grade = u"优秀"_s, .atMostPercent = Points::whole(30)}};
    document.grades = gradeRuleTexts(terms);
    document.vetoes = {u"旷训：不能评优"_s};
    const PrintTable table = rubricTable(document);
    REQUIRE(table.rows.size() == before + 2);
    CHECK(table.rows[before].cells[0].text == u"等次"_s);
    CHECK(table.rows[before].cells[1].text ==
          u"优秀：90%1及以上，人数不超过30%\n合格：60%1及以上，不足90%1\n不合格：不足60%1"_s.arg(terms.unit));
    CHECK(gradeRuleTexts({}).isEmpty());
}

TEST_CASE("The rubric says its version and what becomes of the sum")
{
    RubricDocument document = rubric();
    const std::size_t before = rubricTable(document).rows.size();
    CHECK(rubricTable(document).subtitleRight == u"附件2"_s);
    document.version = versionText({.number = 2}, QDate{2019, 3, 4});
    document.totalRule = u"折算到100分：得分×100÷可得分"_s;
    const PrintTable table = rubricTable(document);
    CHECK(table.subtitleRight == u"第2版，公布于2019年3月4日　附件2"_s);
    REQUIRE(table.rows.size() == before + 1);
    CHECK(table.rows[before].cells[0].text == u"总分"_s);
    CHECK(table.rows[before].cells[1].text == document.totalRule);
    CHECK(versionText({.number = 3, .isDraft = true}, {}) == u"第3版（草稿）"_s);
}

TEST_CASE("A criterion without a weight prints none")
{
    RubricDocument document = rubric();
    document.criteria[4].weight.reset();
    const PrintTable table = rubricTable(document);
    CHECK(table.rows[3].cells[1].text == u"8"_s);
    CHECK(table.rows[4].cells[1].text.isEmpty());
}

TEST_CASE("Each of the five states has its own sign")
{
    const PrintTable table = scoreGridTable(grid(2, 5));
    const std::vector<PrintCell> &cells = table.rows[0].cells;
    REQUIRE(cells.size() == 8);
    CHECK(cells[2].text == u"—"_s);
    CHECK(cells[3].text == u"缺"_s);
    CHECK(cells[4].text == u"免"_s);
    CHECK(cells[5].text == u"／"_s);
    CHECK(cells[6].text == u"7.5"_s);
    CHECK(cells[6].number == PrintNumber::hundredths(750));
    CHECK(cells[7].text == u"80"_s);
    CHECK(table.rows[1].cells[7].text == u"81*"_s);
    CHECK(table.closing[0].parts[0].contains(u"暂计"_s));
}

TEST_CASE("A converted total stands behind what it is converted from, and a corrected one says so")
{
    ScoreGridDocument document = grid(2, 5);
    document.teachers[0].beforeConverting = GridSum{.earned = points(75), .possible = points(85)};
    document.teachers[0].correction = u"已更正（2019年7月10日，第2次公布）"_s;
    document.totalRules = {u"折算到100分：得分×100÷可得分"_s};
    const PrintTable table = scoreGridTable(document);
    REQUIRE(table.columns.size() == 10);
    CHECK(table.columns[7].heading == u"得分"_s);
    CHECK(table.columns[8].heading == u"可得分"_s);
    CHECK(table.columns[9].heading == u"折算"_s);
    CHECK(table.rows[0].cells[7].text == u"75"_s);
    CHECK(table.rows[0].cells[8].text == u"85"_s);
    CHECK(table.rows[0].cells[9].text == u"80\n更正"_s);
    CHECK(table.rows[0].cells[9].number == points(80)); // a spreadsheet still reckons with it
    CHECK(table.rows[1].cells[7].text.isEmpty());
    CHECK(table.rows[1].cells[9].text == u"81*"_s);
    CHECK(table.closing[1].parts == document.totalRules);
    CHECK(table.closing[2].parts == QStringList{u"更正　示例教师1：已更正（2019年7月10日，第2次公布）"_s});

    const PrintTable plain = scoreGridTable(grid(2, 5));
    CHECK(plain.columns.back().heading == u"总分"_s);
    CHECK(plain.closing.size() == 2); // the signs and the hands
}

TEST_CASE("A heading that a little more width saves a fourth line gets it where there is room")
{
    ScoreGridDocument document = grid(2, 14);
    for (GridCriterion &criterion : document.criteria)
        criterion.name = u"4.心理健康培训"_s;
    document.criteria.back().name = u"14.教学创意设计评比"_s;
    for (GridTeacher &teacher : document.teachers)
        teacher.beforeConverting = GridSum{.earned = points(75), .possible = points(85)};
    const PrintTable table = scoreGridTable(document);
    CHECK(table.columns[14].minCharacters == 3);
    CHECK(table.columns[15].minCharacters > 3);
    const PaperFonts fonts;
    const auto texts = tablePages(table, fonts).at(0).texts;
    const auto heading = std::ranges::find(texts, u"14.教学"_s, &PlacedText::text);
    REQUIRE(heading != texts.end());
    CHECK(heading->style.points == 10);                // not by setting all of it smaller
    for (GridCriterion &criterion : document.criteria) // there is no room for all
        criterion.name = u"14.教学创意设计评比"_s;
    CHECK(leastTableWidth(scoreGridTable(document), 10) <= table.setup.content().width());
}

TEST_CASE("A teacher without a mark for a criterion is 未评 there")
{
    ScoreGridDocument document = grid(1, 3);
    document.teachers[0].marks.resize(1);
    CHECK(scoreGridTable(document).rows[0].cells[4].text == u"—"_s);
}

TEST_CASE("A work number that tells two of one name apart stands in one line of a list")
{
    CHECK(nameColumnCharacters({u"王勋"_s, u"买买提·吐尔逊江·阿不都热合曼"_s}, 5) == 5);
    CHECK(nameColumnCharacters({u"王勋（1）"_s}, 5) == 5);
    CHECK(nameColumnCharacters({u"王勋"_s, u"高年级语文组"_s}, 5) == 6);
    CHECK(nameColumnCharacters({u"王勋（20180003）"_s}, 5) > 6);
    CHECK(nameColumnCharacters({u"王勋（220180003456789123）"_s}, 5) == 8);

    ScoreGridDocument document = grid(3, 14);
    document.teachers[1].name = u"王勋（20180003）"_s;
    const PaperFonts fonts;
    const auto texts = tablePages(scoreGridTable(document), fonts).at(0).texts;
    CHECK(std::ranges::count(texts, u"（20180003）"_s, &PlacedText::text) == 1);
}

TEST_CASE("Totals show converted marks and grades only where there are any")
{
    TotalsDocument document;
    document.lines = {{u"1"_s, u"王勋"_s, u"低段"_s, points(90), points(100), {}, {}, u"90%"_s, {}},
                      {{}, u"刘月"_s, u"高段"_s, points(40), points(50), {}, {}, u"80%"_s, {}, u"暂计，还有3条未定"_s}};
    CHECK(totalsTable(document).columns.size() == 7);
    CHECK(totalsTable(document).rows[1].cells.back().text == u"暂计，还有3条未定"_s);
    CHECK(totalsTable(document).closing.size() == 1);
    document.lines[0].converted = points(87);
    document.lines[0].grade = u"优秀"_s;
    CHECK(totalsTable(document).columns.size() == 9);
    CHECK(totalsTable(document).rows[0].cells.size() == 9);
}

TEST_CASE("A single remark in the totals leaves names whole and takes no further page")
{
    TotalsDocument document;
    for (int i = 0; i < 42; ++i)
        document.lines.push_back({QString::number(i + 1),
                                  u"示例教师%1"_s.arg(10 + i),
                                  u"低年教师、低段教师、班主任教师"_s,
                                  points(75),
                                  points(85),
                                  {},
                                  points(88),
                                  u"88.2%"_s,
                                  u"良好"_s});
    const PaperFonts fonts;
    const std::size_t without = tablePages(totalsTable(document), fonts).size();
    document.lines[5].remark = u"已更正（2019年7月10日，第2次公布）"_s;
    const std::vector<PaperPage> pages = tablePages(totalsTable(document), fonts);
    CHECK(pages.size() == without);
    int whole = 0;
    for (const PaperPage &page : pages)
        whole += static_cast<int>(std::ranges::count_if(page.texts, [](const PlacedText &text) {
            return text.text.startsWith(u"示例教师"_s) && text.text.size() == 6;
        }));
    CHECK(whole == 42);
}

TEST_CASE("A line of the totals without a unit that another has keeps its other columns in place")
{
    TotalsDocument document;
    document.lines = {{u"1"_s, u"王勋"_s, {}, points(90), points(100), {}, {}, u"90%"_s, {}},
                      {u"2"_s, u"刘月"_s, {}, points(80), points(100), {}, {}, u"80%"_s, {}}};
    document.lines[1].others = {{.unit = u"课时"_s, .total = points(12), .possible = points(24)}};
    const PrintTable table = totalsTable(document);
    REQUIRE(table.columns.size() == 9);
    CHECK(table.columns[5].heading == u"得分（课时）"_s);
    REQUIRE(table.rows[0].cells.size() == 9);
    CHECK(table.rows[0].cells[5].text.isEmpty());
    CHECK(table.rows[0].cells[7].text == u"90%"_s);
    CHECK(table.rows[1].cells[5].text == u"12"_s);
    CHECK(table.rows[1].cells[7].text == u"80%"_s);
}

TEST_CASE("The plan is numbered, signed and followed by its attachments with pages counted on")
{
    const PaperFonts fonts;
    PaperJob job{fonts};
    job.add(plan());
    const size_t planPages = layoutPlan(plan(), fonts).size();
    CHECK(planPages > 2);
    ScheduleDocument schedule;
    schedule.attachment = u"附件1"_s;
    schedule.activities.emplace_back();
    job.add(scheduleTable(schedule));
    job.add(rubricTable(rubric()));
    const std::vector<PaperPage> pages = job.take();
    REQUIRE(pages.size() == planPages + 2);
    CHECK(outsideOf(pages) == 0);
    const QString all = joined(pages);
    CHECK_FALSE(all.contains(u"起执行"_s));
    for (const QString &words :
         {u"一、研修目标"_s, u"四、研修目标"_s, u"（一）组织领导"_s, u"1.三月份"_s, u"组　长：许　明"_s,
          u"附件：1.校本研修活动日程表"_s, u"2.校本研修考评细则"_s, u"2019年3月10日"_s})
        CHECK(all.contains(words));
    CHECK(joined({pages.back()}).contains(u"第 %1 页　共 %1 页"_s.arg(pages.size())));
    for (size_t i = 0; i < planPages; ++i) {
        INFO("page " << i);
        QString last;
        double lowest = 0;
        for (const PlacedText &text : pages[i].texts) {
            if (text.style.points > 12 && text.baseline.y() > lowest) {
                lowest = text.baseline.y();
                last = text.text;
            }
        }
        CHECK_FALSE(last.endsWith(u"研修目标"_s)); // a heading never ends a page
        CHECK_FALSE(last.endsWith(u"三月份"_s));
    }
}

TEST_CASE("A plan that has no date yet leaves room for it below the school")
{
    const PaperFonts fonts;
    PlanDocument document = plan();
    const QString room = u"年　　月　　日"_s;
    CHECK_FALSE(joined(layoutPlan(document, fonts)).contains(room));
    document.madeOn.reset();
    const std::vector<PaperPage> last{layoutPlan(document, fonts).back()};
    CHECK(joined(last).contains(room));
    CHECK(joined(last).indexOf(document.school) < joined(last).indexOf(room));
    CHECK(outsideOf(last) == 0);
}

TEST_CASE("The day from which a plan holds stands between its sections and its attachments")
{
    const PaperFonts fonts;
    PlanDocument document = plan();
    document.sections.resize(1);
    document.effectiveOn = QDate{2019, 3, 11};
    const QString all = joined(layoutPlan(document, fonts));
    const qsizetype at = all.indexOf(u"本计划自2019年3月11日起执行。"_s);
    CHECK(at > all.indexOf(u"并向本人公布"_s));
    CHECK(at < all.indexOf(u"附件："_s));
    REQUIRE(at >= 0);
}

TEST_CASE("All documents become PDFs whose words can be copied")
{
    const PaperFonts fonts;
    PaperJob job{fonts};
    job.add(plan());
    job.add(rubricTable(rubric()));
    job.add(scoreGridTable(grid(40, 14)));
    ScoreGridDocument wide = grid(40, 40);
    wide.size = QPageSize::A3;
    job.add(scoreGridTable(wide));
    job.add(slipTable(slip(u"王勋"_s)));
    const std::vector<PaperPage> pages = job.take();
    CHECK(outsideOf(pages) == 0);
    const auto pdf = writePdf(pages, u"全部"_s, fonts);
    REQUIRE(pdf);
    const auto text = textOfPdf(*pdf);
    if (!text)
        return; // pdftotext is not installed
    for (const QString &word :
         {u"考评细则"_s, u"本人签字"_s, u"示例教师40"_s, u"研修目标"_s, u"不适用"_s, u"／"_s, u"课堂教学"_s})
        CHECK(text->contains(word));
}

TEST_CASE("A document without pages is no PDF")
{
    CHECK_FALSE(writePdf({}, u"leer"_s, PaperFonts{}));
}

TEST_CASE("A page can be painted on a screen at any scale")
{
    const PaperFonts fonts;
    PaperJob job{fonts};
    job.add(rubricTable(rubric()));
    const std::vector<PaperPage> pages = job.take();
    QImage image{595, 842, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    paintPage(painter, pages.front(), fonts, 1.0);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    CHECK(dark > 2000);
    CHECK(dark < 60000);
}

TEST_CASE("Radicals in the character map of a PDF become ideographs and nothing else changes")
{
    QByteArray pdf = "<2F00> begincmap <2F47> <0001> [<2F47> <2ED3> <65E5> <2003> <2FD6>] endcmap [<2F47>]";
    mendPdfText(pdf);
    CHECK(pdf == "<2F00> begincmap <2F47> <0001> [<65E5> <957F> <65E5> <3000> <2FD6>] endcmap [<2F47>]");
    QByteArray unfinished = "begincmap [<2F47>]";
    mendPdfText(unfinished);
    CHECK(unfinished == "begincmap [<2F47>]");
}
