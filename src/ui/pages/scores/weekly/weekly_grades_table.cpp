#include "ui/pages/scores/weekly/weekly_grades_table.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace yanben
{

WeeklyGradesTable::WeeklyGradesTable(QWidget *parent) : QTableWidget{parent}
{
    setAccessibleName(tr("Weekly check"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    // Without an editor the table itself takes what an input method has put together.
    setAttribute(Qt::WA_InputMethodEnabled);
}

bool WeeklyGradesTable::take(const QString &text)
{
    if (text.isEmpty() || !currentItem() || !m_write)
        return false;
    const QChar first = text.front().toCaseFolded();
    std::optional<int> grade;
    if (first.isDigit() && first.digitValue() >= 1 && first.digitValue() <= m_grades.size())
        grade = first.digitValue() - 1;
    for (int i = 0; i < m_grades.size() && !grade; ++i) {
        if (m_grades[i].startsWith(first, Qt::CaseInsensitive))
            grade = i;
    }
    if (!grade)
        return false;
    if (m_isLeft && !currentItem()->text().isEmpty()) {
        emit refused(tr("Not entered: the table ends here. To change this grade press Del first, or click the cell."));
        return true;
    }
    if (m_write(currentRow(), currentColumn(), grade)) {
        goOn();
        m_hasGoneOn = true;
    }
    return true;
}

void WeeklyGradesTable::goOn()
{
    const bool isLast = currentColumn() + 1 == columnCount();
    if (!isLast)
        setCurrentCell(currentRow(), currentColumn() + 1);
    else if (currentRow() + 1 < rowCount())
        setCurrentCell(currentRow() + 1, 0);
    else
        m_isLeft = true;
}

void WeeklyGradesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_hasGoneOn = false;
    m_isLeft = false;
    QTableWidget::currentChanged(current, previous);
}

void WeeklyGradesTable::mousePressEvent(QMouseEvent *event)
{
    m_isLeft = false;
    QTableWidget::mousePressEvent(event);
}

void WeeklyGradesTable::keyPressEvent(QKeyEvent *event)
{
    const bool hasGoneOn = std::exchange(m_hasGoneOn, false);
    const bool isBare = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isBare && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        if (currentItem() && m_write)
            m_write(currentRow(), currentColumn(), std::nullopt);
        return;
    }
    if (isBare && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (!hasGoneOn)
            goOn();
        return;
    }
    if (isBare && take(event->text()))
        return;
    QTableWidget::keyPressEvent(event);
}

void WeeklyGradesTable::inputMethodEvent(QInputMethodEvent *event)
{
    if (!take(event->commitString()))
        QTableWidget::inputMethodEvent(event);
    event->accept();
}

QVariant WeeklyGradesTable::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return true;
    if (query == Qt::ImCursorRectangle && currentItem())
        return visualItemRect(currentItem());
    return QTableWidget::inputMethodQuery(query);
}

} // namespace yanben
