#include "domain/rubric/grade_columns.h"

#include <QStringList>

#include <algorithm>
#include <set>
#include <utility>

namespace yanben
{

namespace
{

enum GradeCell { NameCell, FromCell, ToCell, PercentCell };

std::optional<Points> gradePoints(const QString &text)
{
    const auto number = Points::parse(text);
    return number ? std::optional{*number} : std::nullopt;
}

bool readEnds(const QString &from, const QString &to, GradeRange &range)
{
    range.from = gradePoints(from);
    range.to = gradePoints(to);
    if (!to.isEmpty() && !range.to) {
        const auto end = readGradeRange(to);
        if (!end || end->from || !end->to)
            return false;
        range.to = end->to;
        range.isBelow = end->isBelow;
    }
    return from.isEmpty() || range.from;
}

bool isHeads(const QStringList &line)
{
    return !line[FromCell].isEmpty() && std::ranges::none_of(line, [](const QString &cell) {
        return std::ranges::any_of(cell, [](QChar each) { return each.isDigit(); });
    });
}

} // namespace

GradeColumns readGradeColumns(QStringView cells)
{
    GradeColumns read;
    std::set<QString> names;
    bool isFirst = true;
    for (const QString &text : cells.toString().split(u'\n', Qt::SkipEmptyParts)) {
        QStringList line = text.split(u'\t');
        for (QString &cell : line)
            cell = cell.simplified();
        const bool mayBeHeads = std::exchange(isFirst, false);
        while (line.size() > PercentCell + 1 && line.back().isEmpty())
            line.removeLast();
        if (line.size() < ToCell + 1 || line.size() > PercentCell + 1)
            return {};
        if (mayBeHeads && isHeads(line))
            continue;
        GradeRange range{.name = line[NameCell]};
        if (range.name.isEmpty() || !names.insert(range.name).second || !readEnds(line[FromCell], line[ToCell], range))
            return {};
        QString percent = line.value(PercentCell);
        if (percent.endsWith(u'%'))
            percent = percent.chopped(1).trimmed();
        const std::optional<Points> most = gradePoints(percent);
        if (!percent.isEmpty() && (!most || *most <= Points{} || *most > Points::whole(100)))
            return {};
        if (most)
            read.percents.emplace(range.name, *most);
        read.ranges.push_back(std::move(range));
    }
    putBestFirst(read.ranges);
    return read;
}

} // namespace yanben
