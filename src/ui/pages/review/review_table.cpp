#include "ui/pages/review/review_table.h"

#include "ui/pages/sheets/explain_action.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <set>

namespace yanben
{

ReviewTable::ReviewTable(const QString &name, std::vector<ReviewHead> heads, ViewId view, ShellSettings &settings,
                         QWidget *parent)
    : QTableView{parent}, m_lines{new ReviewModel{std::move(heads), this}}, m_sorted{new QSortFilterProxyModel{this}}
{
    setAccessibleName(name);
    m_sorted->setSourceModel(m_lines);
    m_sorted->setSortRole(ReviewModel::SortRole);
    setModel(m_sorted);
    setItemDelegate(new ReviewDelegate{this});
    // The lines come in an order of their own until a head is clicked.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    horizontalHeader()->setHighlightSections(false);
    const int character = fontMetrics().horizontalAdvance(u'评');
    for (std::size_t place = 0; place < m_lines->heads().size(); ++place) {
        const int column = static_cast<int>(place);
        const ReviewHead &head = m_lines->heads()[place];
        // The text with its margins and the mark of the sorted column.
        const int words = fontMetrics().horizontalAdvance(head.text) + character * 2;
        setColumnWidth(column, std::max(character * head.width, words));
        if (head.stretches)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    rememberColumns(*horizontalHeader(), view, settings);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const std::optional<Target> target = m_lines->target(m_sorted->mapToSource(index)))
            emit jumpRequested(*target);
    });
    new ExplainAction{*this,
                      [this](const QModelIndex &index) { return m_lines->working(m_sorted->mapToSource(index)); }};
    connect(m_lines, &QAbstractItemModel::modelReset, this, [this] { emit lineChanged(std::nullopt); });
}

std::vector<PrintRow> ReviewTable::printRows() const
{
    std::vector<PrintRow> rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const int line = m_sorted->mapToSource(m_sorted->index(row, 0)).row();
        PrintRow &made = rows.emplace_back();
        for (const ReviewCell &cell : m_lines->lines()[static_cast<std::size_t>(line)].cells)
            made.cells.push_back(cell.onPaper());
    }
    return rows;
}

std::vector<int> ReviewTable::chosenRows() const
{
    std::set<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        const int line = m_sorted->mapToSource(index).row();
        if (const std::optional<int> row = m_lines->lines()[static_cast<std::size_t>(line)].row)
            rows.insert(*row);
    }
    return {rows.begin(), rows.end()};
}

void ReviewTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit lineChanged(current.isValid() ? std::optional{m_sorted->mapToSource(current).row()} : std::nullopt);
}

} // namespace yanben
