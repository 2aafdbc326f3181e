#include "ui/pages/schedule/schedule_view.h"

#include "ui/pages/schedule/schedule_delegate.h"
#include "ui/pages/schedule/schedule_model.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "ui/widgets/lists/hand_widths.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace yanben
{

ScheduleView::ScheduleView(PageContext &context, ScheduleModel &model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_delegate(new ScheduleDelegate(context, this)),
      m_hands(new HandWidths(*horizontalHeader()))
{
    setAccessibleName(tr("Schedule of the term"));
    setModel(&model);
    setItemDelegate(m_delegate);
    connect(m_delegate, &ScheduleDelegate::findingsWanted, this, &ScheduleView::findingsWanted);
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

    m_layout.setSingleShot(true);
    m_layout.setInterval(0);
    connect(&m_layout, &QTimer::timeout, this, &ScheduleView::layOutRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ScheduleView::keepShare);
    connect(m_hands, &HandWidths::changed, &m_layout, qOverload<>(&QTimer::start));
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

void ScheduleView::choose(ActivityId activity)
{
    const std::optional<int> row = m_model.rowOf(activity);
    if (!row)
        return;
    const QModelIndex cell = m_model.index(*row, qMax(0, currentIndex().column()));
    choose(cell);
    scrollTo(cell);
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

void ScheduleView::typeHere(const QString &text)
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid() || !(m_model.flags(cell) & Qt::ItemIsEditable))
        return;
    QTableView::edit(cell);
    QWidget *editor = m_delegate->editor();
    if (!editor || state() != EditingState)
        return;
    // Chips get one more, as by hand; what takes one text gets this one.
    auto *chips = qobject_cast<ChipsEdit *>(editor);
    auto *line = chips ? chips->findChild<QLineEdit *>() : qobject_cast<QLineEdit *>(editor);
    if (!chips)
        line->selectAll();
    line->insert(text);
    finishEditing();
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
        // The widths that are remembered count as shares: the window may have another size now.
        for (int column = 0; column < ScheduleModel::ColumnCount; ++column)
            m_shares.push_back(static_cast<double>(columnWidth(column)) / qMax(1, horizontalHeader()->length()));
    }
    fitColumns();
    m_layout.start();
}

int ScheduleView::wishedWidth(int column) const
{
    constexpr std::array<int, ScheduleModel::ColumnCount> mostLines{14, 20, 8, 8, 10, 12};
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        widest = std::max(widest, ScheduleDelegate::lineWidth(font(), m_model.index(row, column)));
    const int most = mostLines[static_cast<std::size_t>(column)] * fontMetrics().height();
    return std::max(horizontalHeader()->sectionSizeHint(column), std::min(widest, most));
}

void ScheduleView::fitColumns()
{
    if (m_shares.empty() || m_fitting)
        return;
    constexpr int last = ScheduleModel::ColumnCount - 1; // it gets what is left
    constexpr std::array<int, ScheduleModel::ColumnCount> parts{1, 5, 2, 1, 2, 3};
    const int room = viewport()->width();
    const int least = horizontalHeader()->minimumSectionSize();
    std::array<int, ScheduleModel::ColumnCount> widths{};
    int wished = 0;
    int sharing = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const bool isOwn = m_hands->has(static_cast<int>(column)) && column != last;
        widths[column] =
            std::max(least, isOwn ? qRound(m_shares[column] * room) : wishedWidth(static_cast<int>(column)));
        wished += widths[column];
        sharing += isOwn ? 0 : parts[column];
    }
    const int more = std::max(0, room - wished);
    // A long content takes two lines before a time does.
    constexpr int titleLines = 9;
    int &title = widths[ScheduleModel::TitleColumn];
    if (!m_hands->has(ScheduleModel::TitleColumn))
        title -= std::clamp(wished - room, 0, std::max(0, title - titleLines * fontMetrics().height()));
    for (std::size_t column = 0; column < last; ++column) {
        if (!m_hands->has(static_cast<int>(column)))
            widths[column] += more * parts[column] / sharing;
    }
    int over = -room;
    int spare = 0;
    for (const int width : widths) {
        over += width;
        spare += width - least;
    }
    const int given = more > 0 ? 0 : std::clamp(over, 0, spare);
    int left = room;
    m_fitting = true;
    for (int column = 0; column < last; ++column) {
        const int whole = widths[static_cast<std::size_t>(column)];
        // Rounded up: together not less than is given.
        const int width = spare == 0 ? whole : whole - ((whole - least) * given + spare - 1) / spare;
        if (m_hands->has(column))
            setColumnWidth(column, width);
        else
            m_hands->fit(column, width);
        left -= columnWidth(column);
    }
    // The header itself stretches it later, and not always.
    setColumnWidth(last, std::max(least, left));
    m_fitting = false;
}

void ScheduleView::keepShare(int column)
{
    // The last one is stretched by the header.
    const bool isChosen = column + 1 < ScheduleModel::ColumnCount && !m_fitting && !m_isLettering;
    if (isChosen && !m_shares.empty() && viewport()->width() > 0) {
        m_shares[static_cast<std::size_t>(column)] = static_cast<double>(columnWidth(column)) / viewport()->width();
        m_hands->restore(column, columnWidth(column));
    }
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
    // Not under the hands of who is typing, or holds the edge of a column.
    if (state() != EditingState && QGuiApplication::mouseButtons() == Qt::NoButton)
        fitColumns();
    resizeRowsToContents();
}

} // namespace yanben
