#include "ui/pages/scores/table/score_table.h"

#include "ui/pages/scores/table/score_delegate.h"
#include "ui/pages/sheets/explain_action.h"
#include "ui/theme/colours.h"
#include "ui/widgets/paint.h"
#include "workspace/queries/scores/typed/typed_score.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace yanben
{

namespace
{

constexpr int mostHeadLines = 4;  ///< number, title in two, full mark
constexpr int shortHeadLines = 2; ///< number with title, full mark
constexpr int shortTable = 12;    ///< in lines: a lower one has its rows under a short head
constexpr int lowTable = 8;       ///< likewise: a still lower one has no full marks

/// In one line if it fits, else in two, the second shortened.
QStringList titleLines(const QString &title, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(title) <= width)
        return {title};
    qsizetype fits = title.size() - 1;
    while (fits > 1 && metrics.horizontalAdvance(title.first(fits)) > width)
        --fits;
    if (title.at(fits).isLowSurrogate())
        --fits;
    return {title.first(fits), metrics.elidedText(title.mid(fits), Qt::ElideRight, width)};
}

} // namespace

ScoreGridHeader::ScoreGridHeader(QWidget *parent) : QHeaderView{Qt::Horizontal, parent}
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize ScoreGridHeader::sizeHint() const
{
    const QSize size = QHeaderView::sizeHint();
    const int line = fontMetrics().lineSpacing();
    const int room = parentWidget() ? parentWidget()->height() : QWIDGETSIZE_MAX;
    if (room < line * lowTable)
        return {size.width(), line + line / 3};
    return {size.width(), room < line * shortTable ? line * shortHeadLines + line / 3 : line * mostHeadLines + line};
}

void ScoreGridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &colours = coloursOf(palette());
    painter->save();
    painter->fillRect(rect, colours.surface);
    painter->setPen(colours.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QStringList texts = model()->headerData(section, Qt::Horizontal).toString().split(QLatin1Char{'\n'});
    const auto align =
        static_cast<Qt::Alignment>(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const int margin = fontMetrics().height() / 3;
    const int height = fontMetrics().lineSpacing();
    const QRect room = rect.adjusted(margin, 0, -margin, 0);
    const auto draw = [&](const QString &text, const QFont &font, const QColor &colour, int top) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect{room.left(), top, room.width(), height},
                          static_cast<int>(align & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    const QFont bold = scaledFont(font(), 1.0, true);
    if (texts.size() < 3) {
        draw(texts.value(0), bold, colours.text, rect.top() + (rect.height() - height) / 2);
    } else if (rect.height() < height * mostHeadLines) {
        const int lines = rect.height() < height * shortHeadLines ? 1 : shortHeadLines;
        const int top = rect.top() + (rect.height() - height * lines) / 2;
        draw(texts[0] + QChar::Space + texts[1], bold, colours.text, top);
        if (lines > 1)
            draw(texts[2], font(), colours.muted, top + height);
    } else {
        // Numbers and full marks stand at one height, whatever the titles between them take.
        const int top = rect.top() + (rect.height() - height * mostHeadLines) / 2;
        const QStringList title = titleLines(texts[1], fontMetrics(), room.width());
        draw(texts[0], bold, colours.text, top);
        const int first = top + height + (2 - static_cast<int>(title.size())) * height / 2;
        for (qsizetype i = 0; i < title.size(); ++i)
            draw(title[i], font(), colours.text, first + static_cast<int>(i) * height);
        draw(texts[2], font(), colours.muted, top + height * (mostHeadLines - 1));
    }
    painter->restore();
}

ScoreTable::ScoreTable(const QString &name, ScoreModel &model, Head head, QWidget *parent)
    : FrozenColumnsTableView{name, parent}, m_model{model}
{
    if (head == Head::ThreeLines) {
        setHorizontalHeader(new ScoreGridHeader{this});
        connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
            firstPane()->setColumnWidth(column, width);
            lastPane()->setColumnWidth(column, width);
            updateGeometries();
        });
    } else {
        setFrozen(0, 0);
        horizontalHeader()->setStretchLastSection(true);
    }
    setSelectionMode(ExtendedSelection);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setTabKeyNavigation(true);
    setDelegates([this] {
        auto made = std::make_unique<ScoreDelegate>(m_model);
        connect(made.get(), &ScoreDelegate::moved, this, &ScoreTable::stepBy);
        return made;
    });
    setModel(&model);
    auto *explain = new ExplainAction{*this, [this](const QModelIndex &index) { return m_model.working(index); }};
    explain->addTo(*firstPane());
    explain->addTo(*lastPane());
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_seen.reset(); }); // other lines
}

std::set<BookCell> ScoreTable::chosenCells() const
{
    std::set<BookCell> cells;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                if (const auto cell = m_model.lineAt(m_model.index(row, column)))
                    cells.insert(*cell);
            }
        }
    }
    if (cells.empty()) {
        if (const auto cell = currentCell())
            cells.insert(*cell);
    }
    return cells;
}

std::optional<BookCell> ScoreTable::currentCell() const
{
    return m_model.lineAt(currentIndex());
}

bool ScoreTable::goTo(BookCell cell)
{
    const QModelIndex index = m_model.indexOf(cell);
    if (!index.isValid())
        return false;
    // Without regard to the modifiers that are held: the view's own way would toggle.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    return true;
}

void ScoreTable::stepBy(int rows, int columns)
{
    const QModelIndex from = currentIndex();
    if (!from.isValid())
        return;
    const int first = m_model.firstMarkColumn();
    const int last = m_model.lastMarkColumn();
    int row = from.row() + rows;
    int column = from.column() + columns;
    const bool isBelow = rows > 0 && row >= m_model.rowCount() && m_model.cellAt(from);
    if (columns > 0 && column > last) {
        column = first;
        ++row;
    } else if (columns < 0 && column < first) {
        column = last;
        --row;
    } else if (const std::optional<int> next = isBelow ? nextWritableColumn(column) : std::nullopt) {
        column = *next;
        row = 0;
    }
    const QModelIndex to = m_model.index(row, column);
    if (to.isValid())
        selectionModel()->setCurrentIndex(to, QItemSelectionModel::ClearAndSelect);
    m_isLeft = !to.isValid();
    setFocus();
}

void ScoreTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    FrozenColumnsTableView::scrollTo(index, hint);
    const int last = m_model.lastMarkColumn();
    const int end = m_model.columnCount() - frozenLast();
    if (index.column() != last || last + 1 >= end || !lastPane()->isVisibleTo(this))
        return;
    int width = 0;
    for (int column = last; column < end; ++column)
        width += columnWidth(column);
    if (width <= viewport()->width() - firstPane()->width() - lastPane()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
}

bool ScoreTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const std::optional<BookCell> cell = m_model.cellAt(index);
    if (trigger != AnyKeyPressed) {
        m_isLeft = false;
    } else if (cell && event) {
        const auto *key = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
        const bool isText = key ? !key->text().isEmpty() && key->text().front().isPrint() : true;
        if (isText && isTypedInVain(*cell)) {
            m_isRefused = true;
            return false;
        }
    }
    if (cell && (trigger == DoubleClicked || trigger == EditKeyPressed) &&
        (m_model.flags(index) & Qt::ItemIsEditable) &&
        !isTypedInOneCell(m_model.book().criteria().at(static_cast<std::size_t>(cell->column))->spec.rule)) {
        emit fieldsWanted();
        return true;
    }
    return FrozenColumnsTableView::edit(index, trigger, event);
}

bool ScoreTable::isTypedInVain(BookCell cell)
{
    const QString why = m_model.editor().closedText(cell);
    if (!why.isEmpty())
        emit m_model.editor().refused(why);
    else if (m_isLeft && isFilled(m_model.indexOf(cell)))
        emit m_model.editor().refused(tr("Not entered: the table ends here. F2 changes this cell."));
    else
        return false;
    return true;
}

bool ScoreTable::isFilled(const QModelIndex &index) const
{
    const std::optional<BookCell> cell = m_model.cellAt(index);
    const CellRecord *row = cell ? m_model.book().record(cell->row, cell->column) : nullptr;
    return row && row->record.state != RecordState::Missing;
}

QModelIndex ScoreTable::blockEnd(const QModelIndex &from, int rows, int columns) const
{
    std::vector<QModelIndex> marks;
    for (QModelIndex at = from; at.isValid(); at = m_model.index(at.row() + rows, at.column() + columns)) {
        if (m_model.cellAt(at))
            marks.push_back(at);
    }
    if (marks.size() < 2)
        return from;
    const auto isMarked = [this](const QModelIndex &index) { return isFilled(index); };
    const auto next = marks.begin() + 1;
    if (isMarked(marks[0]) && isMarked(marks[1]))
        return *(std::find_if_not(next, marks.end(), isMarked) - 1);
    const auto found = std::find_if(next, marks.end(), isMarked);
    return found == marks.end() ? marks.back() : *found;
}

std::optional<int> ScoreTable::nextWritableColumn(int column) const
{
    while (++column <= m_model.lastMarkColumn()) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.flags(m_model.index(row, column)) & Qt::ItemIsEditable)
                return column;
        }
    }
    return std::nullopt;
}

QModelIndex ScoreTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    if (modifiers.testFlag(Qt::ControlModifier) && m_model.cellAt(from)) {
        switch (action) {
        case MoveUp: return blockEnd(from, -1, 0);
        case MoveDown: return blockEnd(from, 1, 0);
        case MoveLeft: return blockEnd(from, 0, -1);
        case MoveRight: return blockEnd(from, 0, 1);
        default: break;
        }
    }
    return FrozenColumnsTableView::moveCursor(action, modifiers);
}

void ScoreTable::keyPressEvent(QKeyEvent *event)
{
    // What ends a refused entry stays with it.
    const bool wasRefused = std::exchange(m_isRefused, false);
    if (event->matches(QKeySequence::MoveToStartOfDocument) && model()->rowCount() > 0) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (m_model.cellAt(model()->index(0, column))) {
                // Without regard to the modifiers that are held, as in goTo().
                selectionModel()->setCurrentIndex(model()->index(0, column), QItemSelectionModel::ClearAndSelect);
                return;
            }
        }
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!wasRefused)
            stepBy(event->modifiers() == Qt::ShiftModifier ? -1 : 1, 0);
        return;
    case Qt::Key_Tab:
        if (!wasRefused)
            stepBy(0, 1);
        return;
    case Qt::Key_Backtab: stepBy(0, -1); return;
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        FrozenColumnsTableView::keyPressEvent(event);
        // Qt leaves what is chosen where the move leads nowhere.
        if (!event->modifiers().testFlag(Qt::ShiftModifier) && currentIndex().isValid())
            selectionModel()->setCurrentIndex(currentIndex(), QItemSelectionModel::ClearAndSelect);
        return;
    default: FrozenColumnsTableView::keyPressEvent(event);
    }
}

QItemSelectionModel::SelectionFlags ScoreTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool isMove = key->key() != Qt::Key_Space && key->key() != Qt::Key_Select;
        if (isMove && key->modifiers().testFlag(Qt::ControlModifier))
            return key->modifiers().testFlag(Qt::ShiftModifier) ? QItemSelectionModel::SelectCurrent
                                                                : QItemSelectionModel::ClearAndSelect;
    }
    return FrozenColumnsTableView::selectionCommand(index, event);
}

void ScoreTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_isLeft = false;
    m_isRefused = false;
    FrozenColumnsTableView::currentChanged(current, previous);
    emit currentCellChanged();
}

} // namespace yanben
