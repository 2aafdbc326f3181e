#include "documents/scoring/totals_document.h"

#include "documents/scoring/remark_column.h"
#include "documents/words/name_spacing.h"
#include "documents/words/sign_line.h"
#include "documents/words/subject_text.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

PrintTable totalsTable(const TotalsDocument &document)
{
    const auto any = [&](auto has) { return std::any_of(document.lines.begin(), document.lines.end(), has); };
    const bool converts = any([](const TotalsLine &line) { return line.converted.has_value(); });
    const bool grades = any([](const TotalsLine &line) { return !line.grade.isEmpty(); });

    PrintTable table;
    table.title = assessedText(document.subject) + u"校本研修学期总评表"_s;
    table.subtitleLeft = document.school + u'　' + document.term;
    table.subtitleRight = versionsText(document.versions);
    table.footerLeft = document.school + u'　' + table.title;
    QStringList names;
    QStringList remarks;
    for (const TotalsLine &line : document.lines) {
        names << line.teacher;
        remarks << line.remark;
    }
    table.columns = {{u"名次"_s, 44, 2, CellAlign::Center},
                     {nameHeading(document.subject), 90, nameColumnCharacters(names, 5), CellAlign::Center}};
    const bool areTeachers = document.subject == RubricSubject::Teacher;
    if (areTeachers)
        table.columns.push_back({u"分组"_s, 170, 6, CellAlign::Center});
    table.columns.push_back({u"得分"_s, 50, 3, CellAlign::Center});
    table.columns.push_back({u"可得分"_s, 50, 3, CellAlign::Center});
    QStringList units;
    for (const TotalsLine &line : document.lines) {
        for (const PrintedUnitTotal &each : line.others) {
            if (!units.contains(each.unit))
                units.append(each.unit);
        }
    }
    for (const QString &unit : units) {
        table.columns.push_back({u"得分（"_s + unit + u'）', 60, 3, CellAlign::Center});
        table.columns.push_back({u"可得分（"_s + unit + u'）', 60, 3, CellAlign::Center});
    }
    if (converts)
        table.columns.push_back({u"折算"_s, 50, 3, CellAlign::Center});
    table.columns.push_back({u"得分率"_s, 56, 4, CellAlign::Center});
    if (grades)
        table.columns.push_back({u"等次"_s, 50, 3, CellAlign::Center});
    table.columns.push_back(remarkColumn(remarks));

    for (const TotalsLine &line : document.lines) {
        PrintRow row{{figureCell(line.rank), textCell(spacedName(line.teacher))}};
        if (areTeachers)
            row.cells.push_back(textCell(line.groups));
        row.cells.push_back(sumCell(line.total));
        row.cells.push_back(sumCell(line.possible));
        for (const QString &unit : units) {
            const auto found = std::ranges::find(line.others, unit, &PrintedUnitTotal::unit);
            const bool isThere = found != line.others.end();
            row.cells.push_back(isThere ? numberCell(found->total) : PrintCell{});
            row.cells.push_back(isThere ? numberCell(found->possible) : PrintCell{});
        }
        if (converts)
            row.cells.push_back(line.converted ? numberCell(*line.converted) : PrintCell{});
        row.cells.push_back(figureCell(line.rate));
        if (grades)
            row.cells.push_back(textCell(line.grade));
        row.cells.push_back(textCell(line.remark));
        table.rows.push_back(std::move(row));
    }
    for (const QString &remark : document.rateRemarks)
        table.closing.push_back({{remark}});
    if (!document.publication.isEmpty())
        table.closing.push_back({{u"结果"_s + document.publication}});
    table.closing.push_back(signLine());
    return table;
}

} // namespace yanben
