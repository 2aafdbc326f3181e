// The table of overall results: how it looks, what its keys do and how wide its columns are.
#include "ui/pages/overall/overall_page.h"
#include "ui/pages/sheets/explain_action.h"
#include "ui/theme/colours.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"
#include "ui/widgets/lists/hand_widths.h"
#include "ui/widgets/lists/standing_order.h"
#include "ui/widgets/paint.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>
#include <vector>

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
    m_widths = new HandWidths{*m_table->horizontalHeader()};
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

/// Numbers are as wide as their headings, up to a limit, and beyond it where there is room; a grade is read whole. What
/// is cut off stands in the tooltip.
void OverallPage::fitColumns()
{
    const QAbstractItemView &view = *m_table;
    const int em = fontMetrics().horizontalAdvance(u'评');
    std::vector<int> least;
    std::vector<int> wanted;
    int spare = m_table->viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const OverallModel::Kind kind = m_model->kind(column);
        const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int words = std::max(fontMetrics().horizontalAdvance(heading) + em * 2,
                                   m_table->horizontalHeader()->sectionSizeHint(column));
        const bool isText = kind == OverallModel::Kind::Groups || kind == OverallModel::Kind::Grade;
        const int content = isText ? view.sizeHintForColumn(column) : 0;
        least.push_back(kind == OverallModel::Kind::Name     ? em * 7
                        : kind == OverallModel::Kind::Groups ? em * 9
                                                             : std::clamp(words, em * 5, em * 10));
        if (kind == OverallModel::Kind::Grade)
            least.back() = std::max(least.back(), content);
        wanted.push_back(kind == OverallModel::Kind::Name ? em * 7 : std::max(words, content));
        spare -= least.back();
    }
    for (std::size_t column = 0; column < least.size(); ++column) {
        const int more = std::clamp(wanted[column] - least[column], 0, std::max(spare, 0));
        spare -= more;
        m_widths->fit(static_cast<int>(column), least[column] + more);
    }
}

bool OverallPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

} // namespace yanben
