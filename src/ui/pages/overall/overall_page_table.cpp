// The table of overall results: how it looks, what its keys do and how wide its columns are.
#include "ui/pages/overall/overall_page.h"
#include "ui/pages/sheets/explain_action.h"
#include "ui/theme/colours.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"
#include "ui/widgets/lists/hand_widths.h"
#include "ui/widgets/lists/standing_order.h"
#include "ui/widgets/paint.h"

#include <QAction>
#include <QHeaderView>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace yanben
{

namespace
{

class OverallDelegate final : public QStyledItemDelegate
{
public:
    explicit OverallDelegate(const OverallModel &model) : m_model{model} {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isRanked = index.data(OverallModel::BehindRole).toInt() == 0;
        if (!isRanked)
            option->palette.setColor(QPalette::Text, coloursOf(option->palette).muted);
        if (m_model.kind(index.column()) == OverallModel::Kind::Total)
            option->font = scaledFont(option->font, 1.0, isRanked);
    }

private:
    const OverallModel &m_model;
};

} // namespace

void OverallPage::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(OverallModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setDelegates([this] { return std::make_unique<OverallDelegate>(*m_model); });
    constexpr int rankAndName = 2;
    m_table->setFrozen(rankAndName, 0);
    m_table->setSortable();
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setWholeRows();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRowHeight(fontMetrics().height() * 8 / 5);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, &OverallPage::openScores);
    auto *explain = new ExplainAction{
        *m_table, [this](const QModelIndex &index) { return m_model->working(m_sorted->mapToSource(index)); }};
    auto *copied = new QAction{tr("Copy"), m_table};
    copied->setShortcut(QKeySequence::Copy);
    copied->setShortcutContext(Qt::WidgetShortcut);
    connect(copied, &QAction::triggered, this, &OverallPage::copy);
    m_table->addAction(copied);
    auto *edited = new QAction{tr("Change…"), m_table};
    edited->setShortcut(Qt::Key_F2);
    edited->setShortcutContext(Qt::WidgetShortcut);
    edited->setEnabled(m_context.writable());
    connect(edited, &QAction::triggered, this, &OverallPage::editOverall);
    m_table->addAction(edited);
    explain->addTo(*m_table->firstPane());
    m_table->firstPane()->addActions({copied, edited});
}

/// What every column has at least; what is cut off stands in the tooltip.
int OverallPage::leastWidth(int column) const
{
    const int em = fontMetrics().horizontalAdvance(u'评');
    switch (m_model->kind(column)) {
    case OverallModel::Kind::Name: return em * 7;
    case OverallModel::Kind::Groups: return em * 9;
    default: {
        const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::clamp(fontMetrics().horizontalAdvance(heading) + em * 2, em * 5, em * 10);
    }
    }
}

void OverallPage::fitColumns()
{
    if (m_hands)
        m_hands->deleteLater(); // they were set on other columns
    m_hands = new HandWidths{*m_table->horizontalHeader()};
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, leastWidth(column));
    m_table->sortByColumn(0, Qt::AscendingOrder);
}

void OverallPage::shareRoom()
{
    using Kind = OverallModel::Kind;
    if (!m_hands)
        return;
    const int em = fontMetrics().horizontalAdvance(u'评');
    const auto grows = [this](int column) {
        const Kind kind = m_model->kind(column);
        return (kind == Kind::Groups || kind == Kind::Mark || kind == Kind::Stage) && !m_hands->has(column);
    };
    const auto wantedByCells = [this, em](int column) {
        int width = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()));
        return width + em;
    };
    constexpr int mostRemark = 14; // in widths of a character; beyond that headings and groups come first
    int room = m_table->viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->kind(column) == Kind::Remark)
            room -= std::clamp(wantedByCells(column), leastWidth(column), em * mostRemark);
        else
            room -= grows(column) ? leastWidth(column) : m_table->columnWidth(column);
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!grows(column))
            continue;
        int wanted = m_table->horizontalHeader()->sectionSizeHint(column) + em;
        if (m_model->kind(column) == Kind::Groups)
            wanted = std::max(wanted, wantedByCells(column));
        const int more = std::clamp(wanted - leastWidth(column), 0, std::max(0, room));
        m_hands->fit(column, leastWidth(column) + more);
        room -= more;
    }
}

bool OverallPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        const auto *resize = static_cast<const QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width()) // not for a scroll bar below
            shareRoom();
    }
    return Page::eventFilter(watched, event);
}

void OverallPage::makeRoomForGrades()
{
    const int grade = m_model->columnOf(OverallModel::Kind::Grade);
    if (grade >= m_model->columnCount())
        return;
    const QAbstractItemView &view = *m_table;
    m_table->setColumnWidth(grade, std::max(m_table->columnWidth(grade), view.sizeHintForColumn(grade)));
}

} // namespace yanben
