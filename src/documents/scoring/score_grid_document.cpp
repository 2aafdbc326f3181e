#include "documents/scoring/score_grid_document.h"

#include "documents/paper/table/column_groups.h"
#include "documents/words/name_spacing.h"
#include "documents/words/sign_line.h"
#include "documents/words/subject_text.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

PrintCell tall(const QString &text)
{
    PrintCell cell = textCell(text);
    cell.rowSpan = 2;
    return cell;
}

PrintCell totalCell(const GridTeacher &teacher)
{
    PrintCell cell = textCell(teacher.total ? teacher.total->text() : u"—"_s);
    cell.bold = true;
    if (teacher.provisional && teacher.total)
        cell.text += u'*';
    else
        cell.number = teacher.total;
    if (!teacher.vetoes.isEmpty())
        cell.text += vetoSign;
    if (!teacher.correction.isEmpty())
        cell.text += u"\n更正"_s;
    return cell;
}

/// Whose total a veto decided, and on what grounds.
std::vector<ClosingLine> vetoLines(const std::vector<GridTeacher> &teachers)
{
    std::vector<ClosingLine> lines;
    for (const GridTeacher &teacher : teachers) {
        for (const QString &veto : teacher.vetoes)
            lines.push_back({{u"%1 一票否决　%2：%3"_s.arg(vetoSign).arg(teacher.name, veto)}});
    }
    return lines;
}

std::vector<ClosingLine> correctionLines(const std::vector<GridTeacher> &teachers)
{
    std::vector<ClosingLine> lines;
    for (const GridTeacher &teacher : teachers) {
        if (!teacher.correction.isEmpty())
            lines.push_back({{u"更正　%1：%2"_s.arg(teacher.name, teacher.correction)}});
    }
    return lines;
}

/// How many lines a heading takes in a column of so many characters.
int headingLines(const QString &heading, double characters)
{
    constexpr double digit = 0.6; // of a Chinese character's width
    constexpr double mark = 0.4;
    int lines = 1;
    double used = 0;
    for (const QChar each : heading) {
        const double width = each.unicode() >= 128 ? 1 : each.isDigit() ? digit : mark;
        if (used + width > characters) {
            ++lines;
            used = 0;
        }
        used += width;
    }
    return lines;
}

/// Headings that a little more room saves a fourth line get it, where the columns leave some: that line lowers every
/// row of the page.
void widenForHeadings(PrintTable &table, size_t first, size_t count)
{
    constexpr int mostLines = 3;
    constexpr double wider[] = {3.7, 4.2};
    const double width = table.setup.content().width();
    for (size_t column = first; column < first + count; ++column) {
        PrintColumn &own = table.columns[column];
        const double usual = own.minCharacters;
        for (const double characters : wider) {
            if (headingLines(own.heading, own.minCharacters) <= mostLines)
                break;
            own.minCharacters = characters;
        }
        const bool helps = headingLines(own.heading, own.minCharacters) <= mostLines;
        if (!helps || leastTableWidth(table, table.bodyPoints) > width)
            own.minCharacters = usual;
    }
}

} // namespace

PrintTable scoreGridTable(const ScoreGridDocument &document)
{
    PrintTable table;
    table.title = assessedText(document.subject) + u"校本研修考评得分表"_s;
    table.subtitleLeft = document.school + u'　' + document.term;
    table.subtitleRight = document.basis;
    table.footerLeft = document.school + u'　' + table.title;
    table.setup.size = document.size;
    table.setup.orientation = QPageLayout::Landscape;
    table.setup.margins = {15, 15, 15, 22};
    table.keyColumns = 2;
    QStringList teachers;
    for (const GridTeacher &teacher : document.teachers)
        teachers << teacher.name;
    table.columns = {{u"序号"_s, 1.0, 2, CellAlign::Center},
                     {nameHeading(document.subject), 2.2, nameColumnCharacters(teachers, 5), CellAlign::Center}};
    PrintRow names{{tall(u"序号"_s), tall(nameHeading(document.subject))}};
    PrintRow weights;
    for (const GridCriterion &criterion : document.criteria) {
        table.columns.push_back({criterion.name, 1.4, 3, CellAlign::Center});
        names.cells.push_back(textCell(criterion.name));
        weights.cells.push_back(numberCell(criterion.weight));
    }
    const bool converts = std::ranges::any_of(
        document.teachers, [](const GridTeacher &teacher) { return teacher.beforeConverting.has_value(); });
    const auto addSum = [&](const QString &heading, double minCharacters) {
        table.columns.push_back({heading, 1.5, minCharacters, CellAlign::Center});
        names.cells.push_back(tall(heading));
    };
    if (converts) {
        addSum(u"得分"_s, 3);
        addSum(u"可得分"_s, 3);
    }
    addSum(converts ? u"折算"_s : u"总分"_s, 4);
    table.headRows = {names, weights};
    widenForHeadings(table, 2, document.criteria.size());

    int number = 0;
    for (const GridTeacher &teacher : document.teachers) {
        PrintRow row{{numberCell(PrintNumber{++number, 0}), textCell(spacedName(teacher.name))}};
        for (size_t i = 0; i < document.criteria.size(); ++i)
            row.cells.push_back(markCell(i < teacher.marks.size() ? teacher.marks[i] : PrintedMark{}));
        if (converts) {
            const GridSum sum = teacher.beforeConverting.value_or(GridSum{});
            row.cells.push_back(numberCell(sum.earned));
            row.cells.push_back(numberCell(sum.possible));
        }
        row.cells.push_back(totalCell(teacher));
        table.rows.push_back(std::move(row));
    }
    const bool anyProvisional = std::any_of(document.teachers.begin(), document.teachers.end(),
                                            [](const GridTeacher &teacher) { return teacher.provisional; });
    table.closing = {{{markLegend() + (anyProvisional ? u"　* 暂计"_s : QString{})}}};
    for (const QString &rule : document.totalRules)
        table.closing.push_back({{rule}});
    std::ranges::move(correctionLines(document.teachers), std::back_inserter(table.closing));
    std::ranges::move(vetoLines(document.teachers), std::back_inserter(table.closing));
    table.closing.push_back(signLine());
    return table;
}

} // namespace yanben
