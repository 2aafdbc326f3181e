#include "ui/pages/rubric/rule_table.h"

#include "ui/theme/colours.h"
#include "ui/widgets/lists/enter_edits.h"
#include "ui/widgets/text/plain_tip.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace yanben
{

namespace
{

constexpr int beforeRole = Qt::UserRole;

/// A marked cell shows its mark also while it is the chosen one.
class MarkedCells final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->backgroundBrush.style() != Qt::NoBrush)
            option->state &= ~QStyle::State_Selected;
    }
};

} // namespace

RuleTable::RuleTable(const QString &name, const QStringList &heads, QWidget *parent)
    : QTableWidget{0, static_cast<int>(heads.size()), parent}
{
    setAccessibleName(name);
    setHorizontalHeaderLabels(heads);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    // The first column, of names, has the rest.
    const int figures = fontMetrics().horizontalAdvance(u'分') * 7 / 2;
    for (int column = 1; column < columnCount(); ++column)
        setColumnWidth(column, std::max(figures, horizontalHeader()->sectionSizeHint(column)));
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setItemDelegate(new MarkedCells{this});
    letEnterEdit(*this);
    connect(this, &QTableWidget::cellChanged, this, [this] {
        if (!m_filling)
            emit edited();
    });
    connect(this, &QTableWidget::currentCellChanged, this, &RuleTable::leaveRow);
    connect(qApp, &QApplication::focusChanged, this, &RuleTable::leaveRow);
}

RuleTable::~RuleTable()
{
    // Its cells lose the keyboard after this object is gone.
    disconnect(qApp, nullptr, this, nullptr);
}

bool RuleTable::isBeingFilled(int row) const
{
    const QWidget *focused = QApplication::focusWidget();
    return row == currentRow() && !item(row, 0)->data(beforeRole).isValid() &&
           (focused == this || isAncestorOf(focused));
}

void RuleTable::leaveRow()
{
    if (!m_isWaiting || isBeingFilled(m_fault->row))
        return;
    m_isWaiting = false;
    paintFault();
}

void RuleTable::setWordy(int column)
{
    const QScopedValueRollback guard{m_filling, true};
    m_wordy = column;
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    setColumnWidth(0, fontMetrics().horizontalAdvance(u'分') * 5);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    for (int row = 0; row < rowCount(); ++row)
        item(row, column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Not while the header lays itself out.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RuleTable::fitHeight, Qt::QueuedConnection);
    fitHeight();
}

void RuleTable::fitHeight()
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 2;
    for (int row = 0; row < rowCount(); ++row) {
        const int plain = verticalHeader()->defaultSectionSize();
        if (m_wordy)
            setRowHeight(row, std::max(plain, sizeHintForRow(row)));
        height += rowHeight(row);
    }
    setFixedHeight(height);
}

void RuleTable::setLines(const std::vector<QStringList> &lines, bool editable)
{
    const QScopedValueRollback guard{m_filling, true};
    m_fault.reset();
    m_isWaiting = false;
    m_isEditable = editable;
    m_filled = lines;
    // Whoever went on with Tab is in the next cell already while the one before is taken.
    const QPoint written{currentColumn(), currentRow()};
    const auto *open = state() == EditingState ? qobject_cast<QLineEdit *>(indexWidget(currentIndex())) : nullptr;
    const std::optional<QString> typed = open ? std::optional{open->text()} : std::nullopt;
    setRowCount(0);
    for (std::size_t i = 0; i < lines.size(); ++i)
        addRow(lines[i], i, editable);
    if (editable)
        addRow({}, std::nullopt, true);
    fitHeight();
    if (!typed || written.y() >= rowCount())
        return;
    setState(NoState);
    setCurrentCell(written.y(), written.x());
    edit(currentIndex());
    if (auto *again = qobject_cast<QLineEdit *>(indexWidget(currentIndex())); again && again->text() != *typed)
        again->setText(*typed);
}

void RuleTable::addRow(const QStringList &texts, std::optional<std::size_t> before, bool editable)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column) {
        auto *item = new QTableWidgetItem{texts.value(column)};
        if (!editable)
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        if (column > 0 && column != m_wordy)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (before)
            item->setData(beforeRole, QVariant::fromValue(static_cast<qulonglong>(*before)));
        if (editable)
            item->setToolTip(before ? tr("Del takes the line away") : tr("Type here to add a line"));
        setItem(row, column, item);
    }
}

QStringList RuleTable::textsOf(int row) const
{
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column)
        texts << item(row, column)->text().trimmed();
    return texts;
}

bool RuleTable::isLine(int row) const
{
    return item(row, 0)->data(beforeRole).isValid() || !textsOf(row).join(QString{}).isEmpty();
}

std::optional<int> RuleTable::nameless() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isLine(row) && textsOf(row).front().isEmpty())
            return row;
    }
    return std::nullopt;
}

bool RuleTable::markNameless()
{
    const std::optional<int> row = nameless();
    if (row)
        mark(*row, 0,
             tr("Not saved yet: “%1” is missing in this line. To take the line away, press Del.")
                 .arg(horizontalHeaderItem(0)->text()));
    return row.has_value();
}

bool RuleTable::hasCurrentLine() const
{
    return m_isEditable && currentRow() >= 0 && isLine(currentRow());
}

void RuleTable::removeCurrent()
{
    if (!hasCurrentLine())
        return;
    unmark();
    removeRow(currentRow());
    emit edited();
}

void RuleTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && hasCurrentLine())
        removeCurrent();
    else
        QTableWidget::keyPressEvent(event);
}

std::vector<QWidget *> RuleTable::openEditors() const
{
    std::vector<QWidget *> editors;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (QWidget *editor = indexWidget(model()->index(row, column)))
                editors.push_back(editor);
        }
    }
    return editors;
}

void RuleTable::commitData(QWidget *editor)
{
    if (std::ranges::count(openEditors(), editor) > 0)
        QTableWidget::commitData(editor);
}

void RuleTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const std::vector<QWidget *> open = openEditors();
    if (std::ranges::count(open, editor) > 0)
        QTableWidget::closeEditor(editor, hint);
    else if (open.empty() && state() == EditingState)
        setState(NoState);
}

std::vector<RuleTable::Edited> RuleTable::lines() const
{
    std::vector<Edited> lines;
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList texts = textsOf(row);
        if (texts.front().isEmpty())
            continue;
        const QVariant before = item(row, 0)->data(beforeRole);
        lines.push_back(
            {.row = row,
             .before = before.isValid() ? std::optional{static_cast<std::size_t>(before.toULongLong())} : std::nullopt,
             .texts = texts});
    }
    return lines;
}

void RuleTable::unmark()
{
    clearMarks();
    if (!m_fault)
        return;
    m_fault.reset();
    m_isWaiting = false;
    emit marked({});
}

void RuleTable::clearMarks()
{
    const QScopedValueRollback guard{m_filling, true};
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (item(row, column)->background() == QBrush{})
                continue;
            item(row, column)->setToolTip({});
            item(row, column)->setBackground({});
        }
    }
}

void RuleTable::mark(int row, int column, const QString &reason)
{
    clearMarks();
    m_fault = Fault{.row = row, .column = column, .reason = reason};
    m_isWaiting = item(row, column)->text().trimmed().isEmpty() && isBeingFilled(row);
    if (m_isWaiting)
        emit marked({});
    else
        paintFault();
}

void RuleTable::paintFault()
{
    {
        const QScopedValueRollback guard{m_filling, true};
        QTableWidgetItem &cell = *item(m_fault->row, m_fault->column);
        cell.setToolTip(plainTip(m_fault->reason));
        cell.setBackground(coloursOf(palette()).dangerSoft);
    }
    emit marked(wordsOfFault());
}

QString RuleTable::wordsOfFault() const
{
    return tr("Line %1, “%2”: %3")
        .arg(QString::number(m_fault->row + 1), horizontalHeaderItem(m_fault->column)->text(), m_fault->reason);
}

bool RuleTable::isAsFilled() const
{
    if (rowCount() != static_cast<int>(m_filled.size()) + (m_isEditable ? 1 : 0))
        return false;
    for (int row = 0; row < rowCount(); ++row) {
        const QVariant before = item(row, 0)->data(beforeRole);
        if (before.isValid() ? before.toInt() != row : isLine(row))
            return false;
        for (int column = 0; before.isValid() && column < columnCount(); ++column) {
            if (item(row, column)->text() != m_filled[static_cast<std::size_t>(row)].value(column))
                return false;
        }
    }
    return true;
}

QString RuleTable::untaken() const
{
    return m_fault && !isAsFilled() ? wordsOfFault() : QString{};
}

} // namespace yanben
