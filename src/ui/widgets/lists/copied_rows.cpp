#include "ui/widgets/lists/copied_rows.h"

#include "documents/tables/clipboard_table.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace yanben
{

void copyChosenRows(const QAbstractItemView &view, int role, CopiedHeads heads)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::ranges::sort(rows, {}, &QModelIndex::row);
    const QAbstractItemModel &model = *view.model();
    ClipboardTable table;
    const auto add = [&](const auto &textOf) {
        std::vector<ClipboardCell> &cells = table.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back({.text = textOf(column).toString()});
    };
    if (heads == CopiedHeads::Above)
        add([&](int column) { return model.headerData(column, Qt::Horizontal); });
    for (const QModelIndex &row : rows)
        add([&](int column) { return row.siblingAtColumn(column).data(role); });
    QGuiApplication::clipboard()->setMimeData(mimeFromTable(table).release());
}

} // namespace yanben
