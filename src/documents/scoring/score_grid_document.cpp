#include "documents/scoring/score_grid_document.h"

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
    table.columns.push_back({u"总分"_s, 1.5, 4, CellAlign::Center});
    names.cells.push_back(tall(u"总分"_s));
    table.headRows = {names, weights};

    int number = 0;
    for (const GridTeacher &teacher : document.teachers) {
        PrintRow row{{numberCell(PrintNumber{++number, 0}), textCell(spacedName(teacher.name))}};
        for (size_t i = 0; i < document.criteria.size(); ++i)
            row.cells.push_back(markCell(i < teacher.marks.size() ? teacher.marks[i] : PrintedMark{}));
        row.cells.push_back(totalCell(teacher));
        table.rows.push_back(std::move(row));
    }
    const bool anyProvisional = std::any_of(document.teachers.begin(), document.teachers.end(),
                                            [](const GridTeacher &teacher) { return teacher.provisional; });
    table.closing = {{{markLegend() + (anyProvisional ? u"　* 暂计"_s : QString{})}}};
    std::ranges::move(vetoLines(document.teachers), std::back_inserter(table.closing));
    table.closing.push_back(signLine());
    return table;
}

} // namespace yanben
