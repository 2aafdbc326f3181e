#pragma once

#include "schedule_builders.h"

#include <iterator>

namespace yanben
{

/// One row of the schedule that the checks were made for, with the faults of its source.
struct PingshanRow
{
    QDate first;
    QDate last;
    const char16_t *title;
    std::vector<const char16_t *> forms;
    const char16_t *presenter;
    std::vector<const char16_t *> audience;
    const char16_t *place;
};

inline std::vector<PingshanRow> pingshanRows()
{
    const auto day = [](int month, int d) { return QDate{2019, month, d}; };
    return {
        {day(3, 11), day(3, 11), u"学习十九大精神", {u"专题讲座"}, u"王勋", {u"全体教师"}, u"综合报告厅"},
        {day(3, 15),
         day(3, 15),
         u"教师职业道德培训",
         {u"排查问题", u"聚焦重点"},
         u"王凤鸣",
         {u"全体教师"},
         u"综合报告厅"},
        {day(3, 18), day(3, 22), u"新教师汇报课", {u"示范观摩"}, u"韩佳乐", {u"低年教师"}, u"一年三班"},
        {day(4, 5), day(4, 5), u"心理健康培训", {u"实践反思"}, u"戴有峰", {u"全体教师"}, u"综合报告厅"},
        {day(4, 12), day(4, 12), u"白板的使用培训", {u"技能训练"}, u"徐嘉露", {u"全体教师"}, u"计算机室"},
        {day(4, 1), day(4, 29), u"一师一优课晒课（低段）", {u"任务设定"}, u"王勋", {u"低段教师"}, u"低年组办公室"},
        {day(4, 20), day(4, 24), u"教科研论文评比", {u"交流研讨"}, u"王勋", {u"全体教师"}, u"副校长室"},
        {day(5, 6), day(5, 10), u"信息技术培训", {u"实践积累"}, u"徐嘉露", {u"全体教师"}, u"计算机室"},
        {day(5, 15), day(5, 15), u"班级管理讲座", {u"课题研究"}, u"王凤鸣", {u"班主任教师"}, u"班主任办公室"},
        {day(5, 20), day(5, 20), u"教师经验交流会", {u"交流研讨"}, u"戴有峰", {u"全体教师"}, u"综合报告厅"},
        {day(5, 1), day(5, 30), u"一师一优课晒课（高段）", {u"任务设定"}, u"王勋", {u"低段教师"}, u"高年组办公室"},
        {day(6, 3), day(6, 7), u"城乡联合体活动", {u"校际结对"}, u"王凤鸣", {u"骨干教师", u"特岗教师"}, u""},
        {day(6, 10), day(6, 10), u"教学技能培训", {u"技能训练"}, u"戴有峰", {u"全体教师"}, u"综合报告厅"},
        {day(6, 17), day(6, 21), u"读书交流会", {u"读书汇报"}, u"王凤鸣", {u"全体教师"}, u"综合报告厅"},
        {day(6, 24), day(6, 28), u"教学创意设计评比", {u"目标引领"}, u"戴有峰", {u"全体教师"}, u"教导处"},
    };
}

inline When timeOf(QDate first, QDate last)
{
    return {.kind = first == last ? WhenKind{SingleDay{first}} : WhenKind{DayRange{first, last}}};
}

/// Activity n has the key n, its first session the key n × 10, its topic the key n (of the two 晒课 rows: 6).
inline CheckInput pingshan()
{
    CheckInput input{.term = springTerm(), .calendar = SchoolCalendar::shipped()};
    input.stages = {{.name = QStringLiteral("启动阶段"), .first = {2019, 3, 5}, .last = {2019, 3, 10}},
                    {.name = QStringLiteral("研修阶段"), .first = {2019, 3, 11}, .last = {2019, 6, 30}},
                    {.name = QStringLiteral("总结阶段"), .first = {2019, 7, 1}, .last = {2019, 7, 10}}};
    input.planForms.emplace();
    for (const PingshanRow &row : pingshanRows()) {
        const int number = static_cast<int>(std::size(input.activities)) + 1;
        const QString title = QString::fromUtf16(row.title);
        CheckedSession session{.id = SessionId{number * 10}, .place = QString::fromUtf16(row.place)};
        const QString presenter = QString::fromUtf16(row.presenter);
        session.presenters = {{presenter, presenter}};
        for (const char16_t *name : row.audience) {
            session.audience.push_back(QString::fromUtf16(name));
            session.expected.push_back({session.audience.back(), session.audience.back()});
            // As if each group were everybody: no clash may hide behind who is in it.
            input.groups[session.audience.back()] = {{{QStringLiteral("a"), QStringLiteral("刘月")}, {}, {}},
                                                     {{QStringLiteral("b"), QStringLiteral("韩佳乐")}, {}, {}}};
        }
        CheckedActivity activity{.id = ActivityId{number},
                                 .topic = TopicId{number == 11 ? 6 : number},
                                 .title = title,
                                 .when = timeOf(row.first, row.last),
                                 .sessions = {session}};
        for (const char16_t *form : row.forms) {
            activity.forms.push_back(QString::fromUtf16(form));
            if (number != 2 && activity.forms.back() != QStringLiteral("任务设定"))
                input.planForms->push_back(activity.forms.back());
        }
        activity.backgroundTask = activity.forms.front() == QStringLiteral("任务设定");
        input.activities.push_back(activity);
        if (number != 11)
            input.topics.push_back({TopicId{number}, title});
    }
    return withMeetings(std::move(input));
}

} // namespace yanben
