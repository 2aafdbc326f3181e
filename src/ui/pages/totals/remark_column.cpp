#include "ui/pages/totals/remark_column.h"

#include "ui/pages/totals/totals_model.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"
#include "ui/widgets/lists/hand_widths.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace yanben
{

namespace
{

// In widths of a character.
constexpr int leastRemark = 6;
constexpr int leastGroups = 5;
constexpr int mostRemark = 22; // what is longer is read more easily in lines

} // namespace

RemarkColumn::RemarkColumn(FrozenColumnsTableView &table, HandWidths &hands)
    : QObject{&table}, m_table{table}, m_hands{hands}
{
    table.setWordWrap(true);
    table.horizontalHeader()->setStretchLastSection(false); // which may leave next to nothing
    table.viewport()->installEventFilter(this);
    const QAbstractItemModel &model = *table.model();
    connect(&model, &QAbstractItemModel::modelReset, this, &RemarkColumn::fitLater);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &RemarkColumn::fitLater);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RemarkColumn::fitLater);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &RemarkColumn::fitLater);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &RemarkColumn::fitLater);
}

void RemarkColumn::fit()
{
    m_isDue = false;
    const QAbstractItemModel &model = *m_table.model();
    const QFontMetrics letters = m_table.fontMetrics();
    const int character = letters.horizontalAdvance(u'评');
    const auto widthOf = [&](int row) {
        return letters.horizontalAdvance(model.index(row, TotalsModel::State).data().toString()) + letters.height();
    };
    int wanted = character * leastRemark;
    for (int row = 0; row < model.rowCount(); ++row)
        wanted = std::max(wanted, widthOf(row));
    const int most = std::clamp(widthSeen(), character * leastRemark, character * mostRemark);
    fitGroups(std::min(wanted, most));
    m_hands.fit(TotalsModel::State, std::max(std::min(wanted, most), roomLeft()));
    const int width = m_table.columnWidth(TotalsModel::State);
    const int line = m_table.verticalHeader()->defaultSectionSize();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (widthOf(row) > width)
            m_table.resizeRowToContents(row);
        else
            m_table.verticalHeader()->resizeSection(row, line);
    }
}

void RemarkColumn::fitGroups(int remark)
{
    if (m_hands.has(TotalsModel::Groups) || m_table.isColumnHidden(TotalsModel::Groups))
        return;
    const QFontMetrics letters = m_table.fontMetrics();
    const int least = std::max(letters.horizontalAdvance(u'评') * leastGroups,
                               m_table.horizontalHeader()->sectionSizeHint(TotalsModel::Groups));
    int wanted = least;
    for (int row = 0; row < m_table.model()->rowCount(); ++row) {
        const QString groups = m_table.model()->index(row, TotalsModel::Groups).data().toString();
        wanted = std::max(wanted, letters.horizontalAdvance(groups) + letters.height());
    }
    const int room = roomLeft() + m_table.columnWidth(TotalsModel::Groups) - remark;
    m_hands.fit(TotalsModel::Groups, std::clamp(room, least, wanted));
}

bool RemarkColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitLater();
    return QObject::eventFilter(watched, event);
}

void RemarkColumn::fitLater()
{
    if (!std::exchange(m_isDue, true))
        QMetaObject::invokeMethod(this, &RemarkColumn::fit, Qt::QueuedConnection);
}

int RemarkColumn::roomLeft() const
{
    int room = m_table.viewport()->width();
    for (int column = 0; column < TotalsModel::State; ++column)
        room -= m_table.isColumnHidden(column) ? 0 : m_table.columnWidth(column);
    return room;
}

int RemarkColumn::widthSeen() const
{
    int frozen = 0;
    for (int column = 0; column < m_table.frozenFirst(); ++column)
        frozen += m_table.columnWidth(column);
    return m_table.viewport()->width() - frozen;
}

} // namespace yanben
