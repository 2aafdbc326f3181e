#include "documents/scoring/lists/ranking_document.h"

#include "documents/scoring/remark_column.h"
#include "documents/words/name_spacing.h"
#include "documents/words/sign_line.h"
#include "documents/words/subject_text.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// Which columns there are, and a line's cells for them.
class RankingColumns
{
public:
    explicit RankingColumns(const RankingDocument &document)
        : m_byGroup(document.byGroup),
          m_hasGroups(!document.byGroup && document.subject == RubricSubject::Teacher),
          m_name(nameHeading(document.subject))
    {
        for (const RankingGroup &group : document.groups) {
            for (const RankingLine &line : group.lines) {
                m_names << line.teacher;
                m_remarks << line.remark;
                m_converts = m_converts || line.converted.has_value();
                m_grades = m_grades || !line.grade.isEmpty();
                if (m_units.empty())
                    m_units = line.others;
            }
        }
    }

    std::vector<PrintColumn> columns() const
    {
        std::vector<PrintColumn> columns;
        if (m_byGroup)
            columns.push_back({u"分组"_s, 90, 5, CellAlign::Center});
        columns.push_back({m_byGroup ? u"组内\n名次"_s : u"名次"_s, 44, 2, CellAlign::Center});
        columns.push_back({m_name, 90, nameColumnCharacters(m_names, 5), CellAlign::Center});
        if (m_hasGroups)
            columns.push_back({u"分组"_s, 170, 6, CellAlign::Center});
        columns.push_back({u"得分"_s, 50, 3, CellAlign::Center});
        columns.push_back({u"可得分"_s, 50, 3, CellAlign::Center});
        for (const PrintedUnitTotal &each : m_units) {
            columns.push_back({u"得分（%1）"_s.arg(each.unit), 60, 3, CellAlign::Center});
            columns.push_back({u"可得分（%1）"_s.arg(each.unit), 60, 3, CellAlign::Center});
        }
        if (m_converts)
            columns.push_back({u"折算"_s, 50, 3, CellAlign::Center});
        columns.push_back({u"得分率"_s, 56, 4, CellAlign::Center});
        if (m_grades)
            columns.push_back({u"等次"_s, 50, 3, CellAlign::Center});
        if (m_byGroup)
            columns.push_back({u"全校\n名次"_s, 44, 2, CellAlign::Center});
        columns.push_back(remarkColumn(m_remarks));
        return columns;
    }

    void addTo(PrintRow &row, const RankingLine &line) const
    {
        row.cells.push_back(figureCell(line.place.isEmpty() ? u"—"_s : line.place));
        row.cells.push_back(textCell(spacedName(line.teacher)));
        if (m_hasGroups)
            row.cells.push_back(textCell(line.groups));
        row.cells.push_back(sumCell(line.total));
        row.cells.push_back(sumCell(line.possible));
        for (size_t i = 0; i < m_units.size(); ++i) {
            const bool has = i < line.others.size();
            row.cells.push_back(has ? numberCell(line.others[i].total) : PrintCell{});
            row.cells.push_back(has ? numberCell(line.others[i].possible) : PrintCell{});
        }
        if (m_converts)
            row.cells.push_back(numberCell(line.converted));
        row.cells.push_back(figureCell(line.rate));
        if (m_grades)
            row.cells.push_back(textCell(line.grade));
        if (m_byGroup)
            row.cells.push_back(figureCell(line.schoolPlace));
        row.cells.push_back(textCell(line.remark));
    }

private:
    bool m_byGroup;
    bool m_hasGroups;
    QString m_name;
    QStringList m_names;
    QStringList m_remarks;
    bool m_converts = false;
    bool m_grades = false;
    std::vector<PrintedUnitTotal> m_units;
};

} // namespace

PrintTable rankingTable(const RankingDocument &document)
{
    const RankingColumns columns{document};
    PrintTable table;
    table.title = assessedText(document.subject) + u"校本研修考评名次表"_s;
    table.subtitleLeft = document.school + u'　' + document.term;
    table.footerLeft = document.school + u'　' + table.title;
    table.keyColumns = document.byGroup ? 3 : 2;
    table.columns = columns.columns();
    for (const RankingGroup &group : document.groups) {
        for (size_t i = 0; i < group.lines.size(); ++i) {
            PrintRow row;
            if (document.byGroup && i == 0) {
                row.cells.push_back(textCell(group.name));
                row.cells.back().rowSpan = static_cast<int>(group.lines.size());
            }
            columns.addTo(row, group.lines[i]);
            table.rows.push_back(std::move(row));
        }
    }
    table.closing = {{{u"得分相同的名次并列，其后名次顺延；暂计的不列名次。"_s}}};
    for (const QString &remark : document.rateRemarks)
        table.closing.push_back({{remark}});
    if (!document.publication.isEmpty())
        table.closing.push_back({{u"结果"_s + document.publication}});
    table.closing.push_back(signLine());
    return table;
}

} // namespace yanben
