#include "ui/widgets/lists/fact_table.h"

#include "ui/widgets/text/plain_tip.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace yanben
{

QTableWidget *factTable(const QString &name, const QStringList &heads, int rows)
{
    auto *made = new QTableWidget{rows, static_cast<int>(heads.size())};
    made->setAccessibleName(name);
    made->setHorizontalHeaderLabels(heads);
    made->verticalHeader()->hide();
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setTabKeyNavigation(false);
    made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    made->horizontalHeader()->setStretchLastSection(true);
    return made;
}

int heightOfRows(const QTableWidget &table, std::optional<int> rows)
{
    const int count = std::min(rows.value_or(table.rowCount()), table.rowCount());
    return table.horizontalHeader()->sizeHint().height() + count * table.verticalHeader()->defaultSectionSize() +
           2 * table.frameWidth() + 2;
}

void putFact(QTableWidget &table, int row, int column, const QString &text, Qt::Alignment alignment)
{
    auto *item = new QTableWidgetItem{text};
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setToolTip(plainTip(text));
    table.setItem(row, column, item);
    // Each change of a head is told to the view.
    if (QTableWidgetItem *head = table.horizontalHeaderItem(column);
        head && head->textAlignment() != item->textAlignment())
        head->setTextAlignment(alignment | Qt::AlignVCenter);
}

} // namespace yanben
