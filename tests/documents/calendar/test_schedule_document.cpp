#include "documents/calendar/schedule_document.h"
#include "documents/output_file.h"
#include "documents/paper/page_painter.h"
#include "documents/paper/pdf_writer.h"
#include "documents/paper/table/table_paginator.h"
#include "documents/pdf_text.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

PrintedActivity activity(QDate first, QDate last, const QString &content, const QStringList &forms,
                         std::vector<PrintedSession> sessions)
{
    PrintedActivity made;
    made.first = first;
    made.last = last;
    made.content = content;
    made.forms = forms;
    made.sessions = std::move(sessions);
    return made;
}

QDate day(int month, int dayOfMonth)
{
    return {2019, month, dayOfMonth};
}

ScheduleDocument springSchedule()
{
    ScheduleDocument schedule;
    schedule.school = u"平山镇中心校"_s;
    schedule.term = u"2018—2019学年第二学期"_s;
    schedule.attachment = u"附件1"_s;
    schedule.madeOn = day(3, 10);
    schedule.activities = {
        activity(day(3, 11), day(3, 11), u"学习十九大精神"_s, {u"专题讲座"_s},
                 {{{u"王勋"_s}, {u"全体教师"_s}, u"综合报告厅"_s}}),
        activity(day(3, 15), day(3, 15), u"教师职业道德培训"_s, {u"排查问题"_s, u"聚焦重点"_s},
                 {{{u"王凤鸣"_s}, {u"全体教师"_s}, u"综合报告厅"_s}}),
        activity(day(3, 18), day(3, 22), u"新教师汇报课"_s, {{u"示范观摩"_s}, {u"听课评课"_s}, u"诊断剖析"_s},
                 {{{u"韩佳乐"_s}, {u"低年教师"_s}, u"一年三班"_s},
                  {{u"刘月"_s}, {u"高年教师"_s}, u"四年一班"_s},
                  {{u"韩雪"_s}, {u"品德教师"_s}, u"三年一班"_s}}),
        activity(day(4, 1), day(4, 29), u"一师一优课晒课（低段）"_s, {u"任务设定"_s},
                 {{{u"王勋"_s}, {u"低段教师"_s}, u"低年组办公室"_s}}),
        activity(day(4, 5), day(4, 5), u"心理健康培训"_s, {u"实践反思"_s},
                 {{{u"戴有峰"_s}, {u"全体教师"_s}, u"综合报告厅"_s}}),
        activity(day(4, 12), day(4, 12), u"白板的使用培训"_s, {u"技能训练"_s},
                 {{{u"徐嘉露"_s}, {u"全体教师"_s}, u"计算机室"_s}}),
        activity(day(4, 20), day(4, 24), u"教科研论文评比"_s, {u"交流研讨"_s, u"实践验证"_s},
                 {{{u"王勋"_s}, {u"全体教师"_s}, u"副校长室"_s}}),
        activity(day(5, 1), day(5, 30), u"一师一优课晒课（高段）"_s, {u"任务设定"_s},
                 {{{u"王勋"_s}, {u"低段教师"_s}, u"高年组办公室"_s}}),
        activity(day(5, 6), day(5, 10), u"信息技术培训"_s, {u"实践积累"_s},
                 {{{u"徐嘉露"_s}, {u"全体教师"_s}, u"计算机室"_s}}),
        activity(day(5, 15), day(5, 15), u"班级管理讲座"_s, {u"课题研究"_s},
                 {{{u"王凤鸣"_s}, {u"班主任教师"_s}, u"班主任办公室"_s}}),
        activity(day(5, 20), day(5, 20), u"教师经验交流会"_s, {u"交流研讨"_s},
                 {{{u"戴有峰"_s}, {u"全体教师"_s}, u"综合报告厅"_s}}),
        activity(day(6, 3), day(6, 3), u"校际联谊活动"_s, {u"校际联谊"_s},
                 {{{u"王凤鸣"_s}, {u"骨干教师"_s, u"特岗教师"_s}, u"进修学校"_s}}),
        activity(day(6, 10), day(6, 14), u"个人创意设计"_s, {u"交流研讨"_s},
                 {{{u"王勋"_s}, {u"全体教师"_s}, u"教导处"_s}}),
        activity(day(6, 17), day(6, 21), u"读书反思"_s, {u"自主研修"_s}, {{{u"戴有峰"_s}, {u"全体教师"_s}, u"教室"_s}}),
        activity(day(6, 24), day(6, 28), u"教学风采展示"_s, {u"示范观摩"_s},
                 {{{u"王凤鸣"_s}, {u"全体教师"_s}, u"综合报告厅"_s}})};
    return schedule;
}

} // namespace

TEST_CASE("The time of an activity is printed in the short style of the table")
{
    PrintedActivity when;
    auto [first, last, printed] =
        GENERATE(table<QDate, QDate, QString>({{{2019, 3, 11}, {2019, 3, 11}, u"3月11日\n（周一）"_s},
                                               {{2019, 3, 17}, {2019, 3, 17}, u"3月17日\n（周日）"_s},
                                               {{2019, 3, 18}, {2019, 3, 22}, u"3月18日\n—22日"_s},
                                               {{2019, 4, 29}, {2019, 5, 3}, u"4月29日\n—5月3日"_s},
                                               {{2019, 12, 30}, {2020, 1, 3}, u"2019年12月30日\n—2020年1月3日"_s}}));
    when.first = first;
    when.last = last;
    CHECK(printedTime(when) == printed);
}

TEST_CASE("Hours stand below the day with its weekday, and no line breaks but at their dash")
{
    const auto [hours, printed] = GENERATE(table<TimeOfDay, QString>({
        {{.half = HalfDay::Morning}, u"上午"_s},
        {{.periods = {7}}, u"第7节"_s},
        {{.periods = {7, 8}}, u"第7—8节"_s},
        {{.time = ClockSpan{{870}, {}}}, u"14:30"_s},
        {{.time = ClockSpan{{870}, ClockTime{960}}}, u"14:30\n—16:00"_s},
    }));
    PrintedActivity when{.first = QDate{2019, 4, 26}, .hours = hours};
    CHECK(printedTime(when) == u"4月26日\n（周五）\n"_s + printed);
    when.last = QDate{2019, 4, 28};
    CHECK(printedTime(when) == u"4月26日\n—28日\n"_s + printed);
}

TEST_CASE("An activity without a date prints what was typed")
{
    PrintedActivity when;
    when.timeText = u"由进修学校另定"_s;
    CHECK(printedTime(when) == u"由进修学校另定"_s);
}

TEST_CASE("Date, content and forms stand once beside the sessions of an activity")
{
    const PrintTable table = scheduleTable(springSchedule());
    REQUIRE(table.rows.size() == 17);
    CHECK(table.rows[2].cells.size() == 6);
    CHECK(table.rows[2].cells[0].rowSpan == 3);
    CHECK(table.rows[3].cells.size() == 3);
    CHECK(table.rows[3].cells[0].text == u"刘　月"_s);
}

TEST_CASE("An activity without content says so, one with content only that")
{
    ScheduleDocument schedule = springSchedule();
    schedule.activities.front().content.clear();
    const PrintTable table = scheduleTable(schedule);
    CHECK(table.rows[0].cells[1].text == u"（未填内容）"_s);
    CHECK(table.rows[1].cells[1].text == u"教师职业道德培训"_s);
}

TEST_CASE("B36: the schedule has its title and school once, and its six headings on every page")
{
    ScheduleDocument schedule = springSchedule();
    const std::vector<PrintedActivity> spring = schedule.activities;
    for (int copies = 0; copies < 3; ++copies)
        schedule.activities.insert(schedule.activities.end(), spring.begin(), spring.end());
    const PaperFonts fonts;
    const std::vector<PaperPage> pages = paginate(scheduleTable(schedule), TextMeasure{fonts});
    REQUIRE(pages.size() > 1);
    for (const PaperPage &page : pages) {
        QStringList texts;
        for (const PlacedText &text : page.texts)
            texts << text.text;
        for (const QString &heading :
             {u"研修时间"_s, u"具体内容"_s, u"研修形式"_s, u"主讲教师"_s, u"参加人员"_s, u"研修地点"_s})
            CHECK(texts.count(heading) == 1);
        const bool isFirst = &page == &pages.front();
        CHECK(texts.count(u"校本研修活动日程表"_s) == (isFirst ? 1 : 0));
        CHECK(texts.count(u"平山镇中心校　2018—2019学年第二学期"_s) == (isFirst ? 1 : 0));
    }
}

TEST_CASE("The PDF of the schedule holds its seventeen rows as text")
{
    const PaperFonts fonts;
    const TextMeasure measure{fonts};
    std::vector<PaperPage> pages = paginate(scheduleTable(springSchedule()), measure);
    CHECK(pages.size() == 1);
    numberPages(pages, fonts);
    const auto pdf = writePdf(pages, u"日程表"_s, fonts);
    REQUIRE(pdf);
    const auto text = textOfPdf(*pdf);
    if (!text)
        return; // pdftotext is not installed
    for (const PrintedActivity &each : springSchedule().activities) {
        INFO(each.content.toStdString());
        CHECK(text->contains(QString{each.content}.remove(u"（低段）"_s).remove(u"（高段）"_s)));
        for (const PrintedSession &session : each.sessions)
            CHECK(text->contains(session.place));
    }
    for (const QString &word : {u"3月11日"_s, u"（周一）"_s, u"刘月"_s, u"全体教师"_s, u"第1页共1页"_s, u"骨干教师"_s})
        CHECK(text->contains(word));
    for (const QChar c : *text)
        CHECK_FALSE((c.unicode() >= 0x2e80 && c.unicode() <= 0x2fdf));
}
