#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"

#include "ui/widgets/lists/frozen/frozen_edge.h"
#include "ui/widgets/lists/frozen/frozen_pane.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace yanben
{

FrozenColumnsTableView::FrozenColumnsTableView(const QString &name, QWidget *parent)
    : QTableView(parent),
      m_left(new FrozenPane(*this)),
      m_right(new FrozenPane(*this)),
      m_leftEdge(new FrozenEdge(Qt::LeftEdge, this)),
      m_rightEdge(new FrozenEdge(Qt::RightEdge, this))
{
    setAccessibleName(name);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    connectPane(*m_left);
    connectPane(*m_right);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        m_left->setColumnWidth(column, width);
        m_right->setColumnWidth(column, width);
        place();
    });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &FrozenColumnsTableView::columnClicked);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, [this](int row, int, int height) {
        m_left->setRowHeight(row, height);
        m_right->setRowHeight(row, height);
    });
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenColumnsTableView::place);
    for (const QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()}) {
        connect(bar, &QScrollBar::actionTriggered, this, [this] { m_followed = QPersistentModelIndex{}; });
        connect(bar, &QScrollBar::valueChanged, this, &FrozenColumnsTableView::placeEdges);
    }
    const auto bringRest = [this](const std::optional<int> &column) {
        m_followed = QPersistentModelIndex{};
        if (column)
            showColumn(*column);
    };
    connect(m_leftEdge, &FrozenEdge::pressed, this, [this, bringRest] { bringRest(m_leftRest); });
    connect(m_rightEdge, &FrozenEdge::pressed, this, [this, bringRest] { bringRest(m_rightRest); });
    setRowHeight(fontMetrics().height() * 3 / 2);
}

FrozenColumnsTableView::~FrozenColumnsTableView() = default;

void FrozenColumnsTableView::connectPane(FrozenPane &pane)
{
    pane.setAccessibleName(accessibleName());
    connect(verticalScrollBar(), &QScrollBar::valueChanged, pane.verticalScrollBar(), &QScrollBar::setValue);
    connect(pane.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(pane.horizontalHeader(), &QHeaderView::sectionResized, this, [this, &pane](int column, int, int width) {
        // Hiding a column is told as a resize to nothing.
        if (!m_placing && width > 0 && !pane.isColumnHidden(column))
            setColumnWidth(column, width);
    });
    connect(pane.horizontalHeader(), &QHeaderView::sectionClicked, this, &FrozenColumnsTableView::columnClicked);
    for (const auto signal :
         {&QAbstractItemView::doubleClicked, &QAbstractItemView::clicked, &QAbstractItemView::activated})
        connect(&pane, signal, this, signal);
}

void FrozenColumnsTableView::setFrozen(int first, int last)
{
    m_first = first;
    m_last = last;
    hideColumns();
    place();
}

bool FrozenColumnsTableView::isFrozen(int column) const
{
    return model() != nullptr && (column < m_first || column >= model()->columnCount() - m_last);
}

void FrozenColumnsTableView::setDelegates(const MakeDelegate &make)
{
    std::vector<std::unique_ptr<QAbstractItemDelegate>> made;
    for (QTableView *view : std::initializer_list<QTableView *>{this, m_left, m_right}) {
        made.push_back(make());
        view->setItemDelegate(made.back().get());
    }
    m_delegates = std::move(made);
}

void FrozenColumnsTableView::setRowHeight(int height)
{
    for (const QTableView *view : std::initializer_list<const QTableView *>{this, m_left, m_right}) {
        view->verticalHeader()->setMinimumSectionSize(qMin(height, fontMetrics().height()));
        view->verticalHeader()->setDefaultSectionSize(height);
    }
}

void FrozenColumnsTableView::setGrid(bool shown)
{
    for (QTableView *view : std::initializer_list<QTableView *>{this, m_left, m_right})
        view->setShowGrid(shown);
}

void FrozenColumnsTableView::setSortable()
{
    setSortingEnabled(true);
    for (QTableView *pane : std::initializer_list<QTableView *>{m_left, m_right}) {
        pane->setSortingEnabled(true);
        connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, pane->horizontalHeader(),
                &QHeaderView::setSortIndicator);
        connect(pane->horizontalHeader(), &QHeaderView::sortIndicatorChanged, horizontalHeader(),
                &QHeaderView::setSortIndicator);
    }
}

void FrozenColumnsTableView::setWholeRows()
{
    for (QTableView *view : std::initializer_list<QTableView *>{this, m_left, m_right})
        view->setSelectionBehavior(SelectRows);
}

void FrozenColumnsTableView::setModel(QAbstractItemModel *changed)
{
    if (model() != nullptr)
        model()->disconnect(this);
    QTableView::setModel(changed);
    m_left->setModel(changed);
    m_right->setModel(changed);
    if (changed == nullptr)
        return;
    m_left->setSelectionModel(selectionModel());
    m_right->setSelectionModel(selectionModel());
    const auto again = [this] {
        hideColumns();
        place();
    };
    connect(changed, &QAbstractItemModel::modelReset, this, again);
    connect(changed, &QAbstractItemModel::columnsInserted, this, again);
    connect(changed, &QAbstractItemModel::columnsRemoved, this, again);
    again();
}

void FrozenColumnsTableView::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    if (m_left->model() == selection->model()) {
        m_left->setSelectionModel(selection);
        m_right->setSelectionModel(selection);
    }
}

QTableView *FrozenColumnsTableView::firstPane() const
{
    return m_left;
}

QTableView *FrozenColumnsTableView::lastPane() const
{
    return m_right;
}

QWidget *FrozenColumnsTableView::firstEdge() const
{
    return m_leftEdge;
}

QWidget *FrozenColumnsTableView::lastEdge() const
{
    return m_rightEdge;
}

void FrozenColumnsTableView::hideColumns()
{
    const QScopedValueRollback guard(m_placing, true);
    const int columns = model() == nullptr ? 0 : model()->columnCount();
    for (int column = 0; column < columns; ++column) {
        const bool first = column < m_first;
        const bool last = column >= columns - m_last;
        m_left->setColumnHidden(column, !first);
        m_right->setColumnHidden(column, !last || first);
        if (first)
            m_left->setColumnWidth(column, columnWidth(column));
        if (last && !first)
            m_right->setColumnWidth(column, columnWidth(column));
    }
}

int FrozenColumnsTableView::widthOf(int from, int to) const
{
    int width = 0;
    for (int column = qMax(0, from); column < to; ++column)
        width += columnWidth(column);
    return width;
}

void FrozenColumnsTableView::place()
{
    if (m_placing || model() == nullptr)
        return;
    const QScopedValueRollback guard(m_placing, true);
    const int columns = model()->columnCount();
    const int left = widthOf(0, qMin(m_first, columns));
    const int right = widthOf(columns - m_last, columns);
    const int head = horizontalHeader()->height();
    const QRect ground = viewport()->geometry();
    // While everything fits, nothing scrolls, and the columns themselves stand in their place.
    const bool scrolls = horizontalScrollBar()->maximum() > 0 && left + right < ground.width();
    m_left->horizontalHeader()->setFixedHeight(head);
    m_right->horizontalHeader()->setFixedHeight(head);
    const int top = ground.top() - head;
    m_left->setGeometry(ground.left(), top, left, ground.height() + head);
    m_right->setGeometry(ground.right() + 1 - right, top, right, ground.height() + head);
    m_left->setVisible(scrolls && m_first > 0);
    m_right->setVisible(scrolls && m_last > 0);
    for (FrozenPane *pane : {m_left, m_right}) {
        pane->raise();
        pane->verticalScrollBar()->setValue(verticalScrollBar()->value());
    }
    placeEdges();
}

void FrozenColumnsTableView::placeEdges()
{
    const int columns = model() == nullptr ? 0 : model()->columnCount();
    const QRect ground = viewport()->geometry();
    const int from = widthOf(0, qMin(m_first, columns));
    const int to = ground.width() - widthOf(columns - m_last, columns);
    const bool scrolls = m_first + m_last > 0 && horizontalScrollBar()->maximum() > 0 && from < to;
    m_leftRest.reset();
    m_rightRest.reset();
    int first = from;
    int last = to;
    for (int column = m_first; scrolls && column < columns - m_last; ++column) {
        const int x = columnViewportPosition(column);
        const int end = x + columnWidth(column);
        // A wide one holds words, and hardly anything else could be seen beside it.
        if (isColumnHidden(column) || (end - x) * 3 > to - from)
            continue;
        if (x < from && end > from) {
            m_leftRest = column;
            first = end;
        } else if (x < to && end > to) {
            m_rightRest = column;
            last = x;
        }
    }
    const int head = horizontalHeader()->height();
    const int height = head + qMin(ground.height(), verticalHeader()->length() - verticalHeader()->offset());
    // The line itself lies over the edge of the pane.
    const int lineLeft = m_left->isVisibleTo(this) ? 1 : 0;
    const int lineRight = m_right->isVisibleTo(this) ? 1 : 0;
    m_leftEdge->setGeometry(ground.left() + from - lineLeft, ground.top() - head, first - from + lineLeft, height);
    m_rightEdge->setGeometry(ground.left() + last, ground.top() - head, to - last + lineRight, height);
    for (FrozenEdge *edge : {m_leftEdge, m_rightEdge}) {
        edge->setHead(head);
        edge->setVisible(scrolls && edge->width() > 0);
        edge->raise();
    }
}

void FrozenColumnsTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    m_followed = index;
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!index.isValid() || !m_left->isVisibleTo(this))
        return;
    if (isFrozen(index.column())) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    showColumn(index.column());
}

void FrozenColumnsTableView::showColumn(int column)
{
    const int columns = model()->columnCount();
    const int left = widthOf(0, m_first);
    const int right = viewport()->width() - widthOf(columns - m_last, columns);
    const int from = columnViewportPosition(column);
    const int to = from + columnWidth(column);
    if (from < left)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + from - left);
    else if (to > right)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qMin(to - right, from - left));
}

void FrozenColumnsTableView::bringBack()
{
    if (m_followed.isValid())
        scrollTo(m_followed);
}

bool FrozenColumnsTableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (index.isValid() && isFrozen(index.column()) && m_left->isVisibleTo(this)) {
        FrozenPane *pane = index.column() < m_first ? m_left : m_right;
        pane->setEditTriggers(editTriggers());
        return pane->open(index, trigger, event);
    }
    // A click leaves a cell where it is, half under a frozen column perhaps; its editor would be there too.
    if (index.isValid() && (trigger & editTriggers()))
        scrollTo(index);
    return QTableView::edit(index, trigger, event);
}

void FrozenColumnsTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    place();
    bringBack();
}

void FrozenColumnsTableView::updateGeometries()
{
    QTableView::updateGeometries();
    place();
}

void FrozenColumnsTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setRowHeight(fontMetrics().height() * 3 / 2);
}

} // namespace yanben
