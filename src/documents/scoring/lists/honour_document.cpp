#include "documents/scoring/lists/honour_document.h"

#include "documents/words/name_spacing.h"
#include "documents/words/printed_date.h"
#include "documents/words/sign_line.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString kindText(HonourKind kind)
{
    switch (kind) {
    case HonourKind::Commendation: return u"表彰"_s;
    case HonourKind::Training: return u"派出培训"_s;
    }
    Q_UNREACHABLE();
}

QString levelText(HonourLevel level)
{
    switch (level) {
    case HonourLevel::School: return u"校级"_s;
    case HonourLevel::District: return u"区级"_s;
    case HonourLevel::County: return u"县级"_s;
    case HonourLevel::City: return u"市级"_s;
    case HonourLevel::Province: return u"省级"_s;
    case HonourLevel::Nation: return u"国家级"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

PrintTable honourTable(const HonourDocument &document)
{
    PrintTable table;
    table.title = u"校本研修%1记录"_s.arg(kindText(document.kind.value_or(HonourKind::Commendation)));
    const bool areAllTerms = document.term.isEmpty();
    table.subtitleLeft = document.school + u'　' + (areAllTerms ? u"全部学期"_s : document.term);
    table.footerLeft = document.school + u'　' + table.title;
    table.columns = {{u"序号"_s, 40, 2, CellAlign::Center}};
    if (areAllTerms)
        table.columns.push_back({u"学期"_s, 110, 6, CellAlign::Center});
    table.columns.insert(table.columns.end(), {{u"日期"_s, 90, 7, CellAlign::Center},
                                               {u"类别"_s, 70, 4, CellAlign::Center},
                                               {u"对象"_s, 90, 6, CellAlign::Center},
                                               {u"名称"_s, 190, 8, CellAlign::Left}});
    const bool hasLevels =
        std::ranges::any_of(document.lines, [](const HonourLine &line) { return line.level.has_value(); });
    const bool hasIssuers =
        std::ranges::any_of(document.lines, [](const HonourLine &line) { return !line.issuer.isEmpty(); });
    if (hasLevels)
        table.columns.push_back({u"级别"_s, 55, 3, CellAlign::Center});
    if (hasIssuers)
        table.columns.push_back({u"颁发单位"_s, 110, 5, CellAlign::Left});
    table.columns.push_back({u"备注"_s, 130, 5, CellAlign::Left});
    int number = 0;
    for (const HonourLine &line : document.lines) {
        PrintRow row{{numberCell(PrintNumber{++number, 0})}};
        if (areAllTerms)
            row.cells.push_back(textCell(line.term));
        for (const QString &text : {printedDate(line.day), kindText(line.kind), spacedName(line.name), line.title})
            row.cells.push_back(textCell(text));
        if (hasLevels)
            row.cells.push_back(textCell(line.level ? levelText(*line.level) : QString{}));
        if (hasIssuers)
            row.cells.push_back(textCell(line.issuer));
        row.cells.push_back(textCell(line.note));
        table.rows.push_back(std::move(row));
    }
    table.closing = {signLine()};
    return table;
}

} // namespace yanben
