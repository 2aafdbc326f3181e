#include "documents/words/name_rows.h"

#include "documents/words/name_spacing.h"

namespace yanben
{

using namespace Qt::StringLiterals;

std::vector<PrintRow> nameRows(const QStringList &names, int perRow)
{
    if (names.isEmpty()) {
        PrintCell nobody = textCell(u"无"_s);
        nobody.colSpan = perRow;
        return {{{nobody}}};
    }
    std::vector<PrintRow> rows;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i % perRow == 0)
            rows.emplace_back();
        rows.back().cells.push_back(textCell(spacedName(names[i])));
    }
    rows.back().cells.resize(static_cast<size_t>(perRow));
    return rows;
}

} // namespace yanben
