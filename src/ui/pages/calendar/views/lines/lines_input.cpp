#include "ui/pages/calendar/views/lines/lines_delegate.h"
#include "ui/pages/calendar/views/lines/lines_model.h"
#include "ui/pages/calendar/views/lines/lines_table.h"
#include "ui/widgets/lists/pasted_lines.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <iterator>
#include <utility>

// What keys and the mouse do in a table of lines.

namespace yanben
{

void LinesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag) {
        endDrag();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    if (keys == Qt::ControlModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        cycle(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    const bool opens = isEnter && (keys == Qt::NoModifier || keys == Qt::ShiftModifier);
    if (opens && state() != EditingState) {
        if (m_editing == Editing::InPlace && !m_readOnly) {
            if (keys == Qt::ShiftModifier)
                m_line.reset();
            edit(currentIndex(), EditKeyPressed, event);
        } else if (currentLine()) {
            emit inspectWanted();
        } else if (!m_readOnly) {
            emit newWanted();
        }
        return;
    }
    const SheetCell *cell = currentCell();
    if (cell && event->matches(QKeySequence::Paste) && state() != EditingState && m_editing == Editing::InPlace &&
        !m_readOnly) {
        QStringList titles = pastedLines();
        titles.removeAll(QString{});
        if (titles.size() > 1) {
            emit linesPasted(SheetCell{*cell}, titles);
            return;
        }
        // One line is written as if it were typed: it can be seen and taken back before it is taken.
        if (edit(currentIndex(), AnyKeyPressed, event))
            return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex LinesTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex next = QTableView::moveCursor(action, modifiers);
    const SheetLine *chosen = currentLine();
    if (!chosen || (action != MoveUp && action != MoveDown))
        return next;
    // A block is left with one step, unless there is something else beside it.
    for (const int step = action == MoveUp ? -1 : 1; next.isValid(); next = next.siblingAtRow(next.row() + step)) {
        const SheetCell *cell = m_lines->cell(next);
        const bool isSameBlock = cell && cell->lines.size() == 1 && cell->lines.front().isSameEntry(*chosen) &&
                                 (step < 0 ? cell->lines.front().goesOnBelow : cell->lines.front().goesOnAbove);
        if (!isSameBlock)
            return next;
    }
    return currentIndex();
}

bool LinesTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // What is typed into a cell never takes the place of what stands there.
    if (state() != EditingState)
        m_lines->setEditedLine(trigger == AnyKeyPressed ? std::nullopt : m_line);
    return QTableView::edit(index, trigger, event);
}

void LinesTable::take(const SheetCell &cell, std::optional<std::size_t> line, const QString &title)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hasKeyboard = focus && isWriting() && viewport()->isAncestorOf(focus);
    const bool isOfSeries = line && *line < cell.lines.size() && cell.lines[*line].isOfSeries;
    if (!hasKeyboard || !isOfSeries) {
        emit written(cell, line, title, hasKeyboard);
        return;
    }
    // A dialog over an open editor would make it write once more.
    m_waiting = WrittenLine{.cell = cell, .line = line, .title = title};
    QMetaObject::invokeMethod(this, &LinesTable::tellWaiting, Qt::QueuedConnection);
}

void LinesTable::tellWaiting()
{
    const WrittenLine waiting = *std::exchange(m_waiting, std::nullopt);
    emit written(waiting.cell, waiting.line, waiting.title, true);
    if (waiting.goesOn)
        beginLine();
}

void LinesTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // The next one would stand below the question.
    QTableView::closeEditor(editor, m_waiting ? QAbstractItemDelegate::NoHint : hint);
}

void LinesTable::writeOneMore(QWidget *editor)
{
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (m_waiting)
        m_waiting->goesOn = true;
    else
        beginLine();
}

void LinesTable::beginLine()
{
    if (m_readOnly || !currentIndex().isValid())
        return;
    m_line.reset();
    edit(currentIndex(), EditKeyPressed, nullptr);
}

namespace
{

Qt::CursorShape stretching(LinesDrag::Grip grip)
{
    return grip == LinesDrag::Grip::Lower ? Qt::SizeVerCursor : Qt::SizeHorCursor;
}

} // namespace

LinesDrag::Grip LinesTable::gripAt(const QModelIndex &index, const QPoint &place) const
{
    const SheetCell *cell = m_lines->cell(index);
    const std::optional<std::size_t> line = lineAt(index, place);
    if (!cell || !line)
        return LinesDrag::Grip::Whole;
    const int edge = std::max(8, fontMetrics().height() / 2);
    const QRect rect = lineRect(index.row(), index.column(), *line);
    const LineEdges &edges = cell->lines[*line].edges;
    if (edges.lower && place.y() > rect.bottom() - edge)
        return LinesDrag::Grip::Lower;
    // Between both edges enough is left to hold it as a whole.
    const int side = std::min(edge, rect.width() / 4);
    if (edges.right && place.x() > rect.right() - side)
        return LinesDrag::Grip::Right;
    return edges.left && place.x() < rect.left() + side ? LinesDrag::Grip::Left : LinesDrag::Grip::Whole;
}

void LinesTable::mousePressEvent(QMouseEvent *event)
{
    // One whose end nobody heard of.
    endDrag();
    m_isHeld = false;
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    {
        const QScopedValueRollback choosing{m_choosing, true};
        // Keys say what a drag does; to the table Ctrl would mean to unselect the cell.
        QMouseEvent plain{event->type(),    event->position(), event->globalPosition(), event->button(),
                          event->buttons(), Qt::NoModifier,    event->pointingDevice()};
        QTableView::mousePressEvent(&plain);
    }
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    m_line = lineAt(index, at);
    viewport()->update();
    const LinesDrag::Grip grip = gripAt(index, at);
    const std::optional<SheetLine> pressed = currentLine() ? std::optional{*currentLine()} : std::nullopt;
    m_isHeld = pressed.has_value();
    emit lineChosen();
    // Choosing may commit what is being typed, after which the lines are others.
    const SheetLine *line = currentLine();
    const bool isStill = pressed && line && line->activity == pressed->activity && line->meeting == pressed->meeting;
    if (isStill && !m_readOnly && m_guide)
        m_drag = LinesDrag{
            .line = *line, .from = {currentIndex().row(), currentIndex().column()}, .grip = grip, .pressed = at};
}

void LinesTable::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        // It was let go where that is not heard here.
        endDrag();
        m_isHeld = false;
    }
    if (!m_drag) {
        // A drag that was given up does not choose other cells either.
        if (m_isHeld)
            return;
        QTableView::mouseMoveEvent(event);
        const QModelIndex index = indexAt(at);
        const std::optional<std::size_t> line = lineAt(index, at);
        const LinesDrag::Grip grip = m_readOnly ? LinesDrag::Grip::Whole : gripAt(index, at);
        viewport()->setCursor(grip != LinesDrag::Grip::Whole ? stretching(grip)
                              : line                         ? Qt::PointingHandCursor
                                                             : Qt::ArrowCursor);
        return;
    }
    if (!m_drag->moving && (at - m_drag->pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_drag->line.isMovable) {
        const SheetLine line = m_drag->line;
        endDrag();
        emit holdRefused(line);
        return;
    }
    m_drag->moving = true;
    m_drag->copies = m_drag->grip == LinesDrag::Grip::Whole && event->modifiers() & Qt::ControlModifier;
    pointAt(at);
    m_scroll.start();
    emit dragged(LinesDrag{*m_drag});
}

void LinesTable::pointAt(const QPoint &place)
{
    m_pointed = place;
    std::vector<QRect> stale = dropFrames();
    const QModelIndex index = viewport()->rect().contains(place) ? indexAt(place) : QModelIndex{};
    m_drag->to = index.isValid() ? std::optional{SheetPlace{index.row(), index.column()}} : std::nullopt;
    viewport()->setCursor(m_drag->grip != LinesDrag::Grip::Whole ? stretching(m_drag->grip)
                          : dropTargets().empty()                ? Qt::ForbiddenCursor
                          : m_drag->copies                       ? Qt::DragCopyCursor
                                                                 : Qt::ClosedHandCursor);
    // Only where frames stand: drawing full cells again would hold up the drag.
    std::ranges::move(dropFrames(), std::back_inserter(stale));
    constexpr int wide = dropFrameWidth;
    for (const QRect &frame : stale)
        viewport()->update(QRegion{frame}.subtracted(frame.adjusted(wide, wide, -wide, -wide)));
}

void LinesTable::scrollAlong()
{
    if (!m_drag) {
        m_scroll.stop();
        return;
    }
    const int edge = fontMetrics().height() * 3 / 2;
    const int step = m_pointed.y() < edge ? -edge : m_pointed.y() > viewport()->height() - edge ? edge : 0;
    const int before = verticalScrollBar()->value();
    verticalScrollBar()->setValue(before + step);
    if (verticalScrollBar()->value() == before)
        return;
    pointAt(m_pointed);
    emit dragged(LinesDrag{*m_drag});
}

void LinesTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    m_isHeld = false;
    std::optional<LinesDrag> drag = m_drag;
    endDrag();
    QTableView::mouseReleaseEvent(event);
    if (!drag || !drag->moving || !drag->to || *drag->to == drag->from)
        return;
    drag->copies = drag->grip == LinesDrag::Grip::Whole && event->modifiers() & Qt::ControlModifier;
    emit dropped(*drag);
}

void LinesTable::endDrag()
{
    if (!m_drag)
        return;
    m_drag.reset();
    m_scroll.stop();
    viewport()->unsetCursor();
    viewport()->update();
    emit dragEnded();
}

void LinesTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    endDrag();
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    if (index != currentIndex())
        setCurrentIndex(index);
    if (m_editing == Editing::InPlace)
        edit(index, EditKeyPressed, event);
    else if (currentLine())
        emit inspectWanted();
    else if (!m_readOnly)
        emit newWanted();
}

void LinesTable::contextMenuEvent(QContextMenuEvent *event)
{
    endDrag();
    if (isWriting())
        return;
    QPoint place = event->pos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex index = indexAt(place);
        if (!index.isValid())
            return;
        {
            const QScopedValueRollback choosing{m_choosing, true};
            setCurrentIndex(index);
        }
        m_line = lineAt(index, place);
        viewport()->update();
        emit lineChosen();
    } else {
        const QModelIndex current = currentIndex();
        const QRect line = m_line ? lineRect(current.row(), current.column(), *m_line) : QRect{};
        place = line.isValid() ? line.center() : visualRect(current).center();
    }
    emit menuWanted(viewport()->mapToGlobal(place));
}

void LinesTable::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    endDrag();
}

bool LinesTable::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        endDrag();
    return QTableView::event(event);
}

} // namespace yanben
