// The table of overall results: how it looks, what its keys do and how wide its columns are.
#include "ui/pages/overall/overall_page.h"
#include "ui/pages/sheets/explain_action.h"
#include "ui/theme/colours.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"
#include "ui/widgets/lists/standing_order.h"
#include "ui/widgets/paint.h"

#include <QAction>
#include <QHeaderView>
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

/// Numbers are as wide as their headings, up to a limit; what is cut off stands in the tooltip.
void OverallPage::fitColumns()
{
    const int em = fontMetrics().horizontalAdvance(u'评');
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int words =
            fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        int width = std::clamp(words + em * 2, em * 5, em * 10);
        if (m_model->kind(column) == OverallModel::Kind::Name)
            width = em * 7;
        else if (m_model->kind(column) == OverallModel::Kind::Groups)
            width = em * 9;
        m_table->setColumnWidth(column, width);
    }
    m_table->sortByColumn(0, Qt::AscendingOrder);
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
