#include "ui/pages/schedule/schedule_view.h"

#include "ui/pages/schedule/schedule_delegate.h"
#include "ui/pages/schedule/schedule_model.h"
#include "ui/widgets/editors/time/when_edit.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace yanben
{

ScheduleView::ScheduleView(PageContext &context, ScheduleModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new ScheduleDelegate(context, this))
{
    setAccessibleName(tr("Schedule of the term"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(true);
    setWordWrap(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(leastWidth());
    const double widths[] = {9, 11, 8, 5.5, 7, 6};
    for (int column = 0; column < ScheduleModel::ColumnCount; ++column)
        setColumnWidth(column, qRound(widths[column] * fontMetrics().height()));

    m_layout.setSingleShot(true);
    m_layout.setInterval(0);
    connect(&m_layout, &QTimer::timeout, this, &ScheduleView::layOutRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ScheduleView::keepShare);
    connect(&model, &QAbstractItemModel::dataChanged, &m_layout, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ScheduleView::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &ScheduleView::rebuilt);
    rebuilt();
}

std::optional<ActivityId> ScheduleView::currentActivity() const
{
    const ScheduleRow *row = m_model.at(currentIndex());
    return row ? std::optional(row->activity) : std::nullopt;
}

std::optional<SessionId> ScheduleView::currentSession() const
{
    const ScheduleRow *row = m_model.at(currentIndex());
    return row ? row->session : std::nullopt;
}

std::vector<ActivityId> ScheduleView::chosenActivities() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty() && currentIndex().isValid())
        chosen << currentIndex();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    std::vector<ActivityId> activities;
    for (const QModelIndex &index : chosen) {
        const ActivityId activity = m_model.at(index)->activity;
        if (activities.empty() || activities.back() != activity)
            activities.push_back(activity);
    }
    return activities;
}

void ScheduleView::goTo(ActivityId activity, int column, bool edit)
{
    if (const std::optional<int> row = m_model.rowOf(activity))
        goToCell(m_model.index(*row, column), edit);
}

void ScheduleView::goTo(SessionId session, int column, bool edit)
{
    if (const std::optional<int> row = m_model.rowOf(session))
        goToCell(m_model.index(*row, column), edit);
}

void ScheduleView::goToCell(const QModelIndex &cell, bool edit)
{
    setFocus();
    choose(cell);
    scrollTo(cell);
    if (edit && (m_model.flags(cell) & Qt::ItemIsEditable))
        QTableView::edit(cell);
}

void ScheduleView::choose(const QModelIndex &cell)
{
    // setCurrentIndex() would leave the row of before chosen, too, while Ctrl is down: Ctrl+Enter makes a row.
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool ScheduleView::finishEditing()
{
    QWidget *editor = m_delegate->editor();
    if (!editor || state() != EditingState)
        return true;
    commitData(editor);
    auto *when = qobject_cast<WhenEdit *>(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    return !when || when->problem().isEmpty();
}

void ScheduleView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    auto *when = qobject_cast<WhenEdit *>(editor);
    if (!when || hint == QAbstractItemDelegate::RevertModelCache || when->problem().isEmpty()) {
        QTableView::closeEditor(editor, hint);
        return;
    }
    // Later: the view may be about to leave for another cell.
    QMetaObject::invokeMethod(
        when,
        [this, when] {
            const QModelIndex cell = indexAt(when->geometry().center());
            if (cell.isValid())
                setCurrentIndex(m_model.index(cell.row(), ScheduleModel::TimeColumn));
            when->setFocus();
        },
        Qt::QueuedConnection);
}

void ScheduleView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid() && state() != EditingState) {
        if (m_model.flags(currentIndex()) & Qt::ItemIsEditable)
            QTableView::edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ScheduleView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    m_layout.start();
}

void ScheduleView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_shares.empty()) {
        // What is remembered holds these, too, as they were with other letters.
        horizontalHeader()->setStretchLastSection(true);
        horizontalHeader()->setMinimumSectionSize(leastWidth());
        // The widths that were set up or remembered count as shares: the window may have another size now.
        for (int column = 0; column < ScheduleModel::ColumnCount; ++column)
            m_shares.push_back(static_cast<double>(columnWidth(column)) / qMax(1, horizontalHeader()->length()));
    }
    fitColumns();
    m_layout.start();
}

void ScheduleView::fitColumns()
{
    if (m_shares.empty() || m_fitting)
        return;
    const int room = viewport()->width();
    const int least = horizontalHeader()->minimumSectionSize();
    std::vector<int> widths;
    int over = least - room; // the last column gets what is left
    int spare = 0;
    for (int column = 0; column + 1 < ScheduleModel::ColumnCount; ++column) {
        widths.push_back(std::max(least, qRound(m_shares[static_cast<std::size_t>(column)] * room)));
        over += widths.back();
        spare += widths.back() - least;
    }
    const int given = std::clamp(over, 0, spare);
    int left = room;
    m_fitting = true;
    for (int column = 0; column + 1 < ScheduleModel::ColumnCount; ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        // Rounded up: together not less than is given.
        setColumnWidth(column, spare == 0 ? width : width - ((width - least) * given + spare - 1) / spare);
        left -= columnWidth(column);
    }
    // The header itself stretches it later, and not always.
    setColumnWidth(ScheduleModel::ColumnCount - 1, std::max(least, left));
    m_fitting = false;
}

void ScheduleView::keepShare(int column)
{
    if (!m_fitting && !m_isLettering && !m_shares.empty() && viewport()->width() > 0)
        m_shares[static_cast<std::size_t>(column)] = static_cast<double>(columnWidth(column)) / viewport()->width();
    m_layout.start();
}

void ScheduleView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_layout.start();
    // Widths that were set from the font follow it next; here they are shares of the same room as before.
    m_isLettering = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isLettering = false;
            horizontalHeader()->setMinimumSectionSize(leastWidth());
            fitColumns();
        },
        Qt::QueuedConnection);
}

void ScheduleView::keepPlace()
{
    m_activity = currentActivity();
    m_session = currentSession();
    m_row = currentIndex().row();
    m_column = currentIndex().column();
}

void ScheduleView::rebuilt()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount();) {
        const int rows = m_model.rows()[static_cast<std::size_t>(row)].sessionRows;
        for (int column = 0; rows > 1 && column < ScheduleModel::ColumnCount; ++column) {
            if (ScheduleModel::isShared(column))
                setSpan(row, column, rows, 1);
        }
        row += rows;
    }
    layOutRows();
    if (m_model.rowCount() == 0)
        return;
    std::optional<int> row = m_session ? m_model.rowOf(*m_session) : std::nullopt;
    if (!row && m_activity)
        row = m_model.rowOf(*m_activity);
    choose(m_model.index(row.value_or(qBound(0, m_row, m_model.rowCount() - 1)), qMax(0, m_column)));
}

void ScheduleView::layOutRows()
{
    m_layout.stop();
    resizeRowsToContents();
}

} // namespace yanben
