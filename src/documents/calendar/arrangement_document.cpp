#include "documents/calendar/arrangement_document.h"

#include "calendar/when_text.h"
#include "documents/words/name_spacing.h"
#include "documents/words/printed_date.h"
#include "documents/words/sign_line.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString titleOfKind(ArrangementFor kind)
{
    switch (kind) {
    case ArrangementFor::Person: return u"个人活动安排"_s;
    case ArrangementFor::Group: return u"教研组活动安排"_s;
    case ArrangementFor::Place: break;
    }
    return u"场地活动安排"_s;
}

/// What a paper says that has no line.
QString nothingText(const ArrangementDocument &document)
{
    if (!document.name.isEmpty())
        return u"本学期没有安排。"_s;
    switch (document.kind) {
    case ArrangementFor::Person: return u"本学期还没有教师。"_s;
    case ArrangementFor::Group: return u"还没有分组。"_s;
    case ArrangementFor::Place: break;
    }
    return u"本学期的活动还没有写地点。"_s;
}

QString whose(const ArrangementDocument &document)
{
    if (document.name.isEmpty())
        return {};
    switch (document.kind) {
    case ArrangementFor::Person: {
        const QString name = u"姓名："_s + spacedName(document.name);
        return document.group.isEmpty() ? name : name + u"　　"_s + document.group;
    }
    case ArrangementFor::Group: return u"分组："_s + document.name;
    case ArrangementFor::Place: break;
    }
    return u"场地："_s + document.name;
}

QString dateOf(const ArrangementLine &line)
{
    if (!line.first.isValid())
        return u"—"_s;
    return line.last > line.first ? dayAndMonth(line.first) + u"\n—"_s + dayAndMonth(line.last)
                                  : dayAndMonth(line.first);
}

QString weekdayOf(const ArrangementLine &line)
{
    if (!line.first.isValid())
        return {};
    const QString first = weekdayText(line.first.dayOfWeek());
    return line.last > line.first ? first + u"\n—"_s + weekdayText(line.last.dayOfWeek()) : first;
}

/// How many of `count` lines from this one on are of one activity: sessions beside each other.
int linesOfActivity(const std::vector<ArrangementLine> &lines, std::size_t from, int count)
{
    const auto isSame = [&first = lines[from]](const ArrangementLine &line) {
        return line.time == first.time && line.content == first.content && line.isTask == first.isTask;
    };
    int same = 1;
    while (same < count && isSame(lines[from + static_cast<std::size_t>(same)]))
        ++same;
    return same;
}

/// How many lines from this one on fall on the same days; what has none is tied by nothing but its activity.
int linesOfDay(const std::vector<ArrangementLine> &lines, std::size_t from)
{
    if (!lines[from].first.isValid())
        return linesOfActivity(lines, from, static_cast<int>(lines.size() - from));
    std::size_t end = from + 1;
    while (end < lines.size() && lines[end].first == lines[from].first && lines[end].last == lines[from].last)
        ++end;
    return static_cast<int>(end - from);
}

} // namespace

PrintTable arrangementTable(const ArrangementDocument &document)
{
    PrintTable table;
    table.title = titleOfKind(document.kind);
    table.subtitleLeft = whose(document);
    table.subtitleRight = document.school + u'　' + document.term;
    table.footerLeft = u"%1　%2　%3"_s.arg(document.school, table.title, document.name).trimmed();
    table.columns = {{u"日期"_s, 76, 5, CellAlign::Center},
                     {u"星期"_s, 44, 3, CellAlign::Center},
                     {u"时间"_s, 86, 5, CellAlign::Center},
                     {u"内容"_s, 190, 8, CellAlign::Left},
                     {u"主讲教师"_s, 92, 5, CellAlign::Center}};
    if (document.kind != ArrangementFor::Place)
        table.columns.push_back({u"地点"_s, 98, 5, CellAlign::Center});
    int left = 0;
    int beside = 0; // of the sessions that share their time and content
    for (std::size_t i = 0; i < document.lines.size(); ++i) {
        const ArrangementLine &line = document.lines[i];
        PrintRow row;
        if (left == 0) {
            left = linesOfDay(document.lines, i);
            for (const QString &text : {dateOf(line), weekdayOf(line)}) {
                row.cells.push_back(textCell(text));
                row.cells.back().rowSpan = left;
            }
        }
        if (beside == 0) {
            beside = linesOfActivity(document.lines, i, left);
            for (const QString &text : {line.time, line.isTask ? line.content + u"（任务）"_s : line.content}) {
                row.cells.push_back(textCell(text));
                row.cells.back().rowSpan = beside;
            }
        }
        --left;
        --beside;
        row.cells.push_back(textCell(line.presenters));
        if (document.kind != ArrangementFor::Place)
            row.cells.push_back(textCell(line.place));
        table.rows.push_back(std::move(row));
    }
    if (document.lines.empty()) {
        PrintCell none = textCell(nothingText(document), CellAlign::Center);
        none.colSpan = static_cast<int>(table.columns.size());
        table.rows.push_back({{none}});
    }
    table.closing = {signLine()};
    return table;
}

} // namespace yanben
