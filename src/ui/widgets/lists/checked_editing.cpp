#include "ui/widgets/lists/checked_editing.h"

#include "ui/widgets/buttons.h"

namespace yanben
{

CheckedDelegate::CheckedDelegate(Check check, QObject *parent) : QStyledItemDelegate{parent}, m_check{std::move(check)}
{}

QWidget *CheckedDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    m_editor = new QLineEdit{parent};
    m_editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    m_editor->setFrame(false);
    m_problem = new ReasonBubble{*m_editor};
    m_cell = index;
    // Once told, a reason goes as soon as the text is right; it never comes while somebody is still typing.
    connect(m_editor, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (!isRefused())
            return;
        const QString problem = m_cell.isValid() ? m_check(m_cell, typed) : QString{};
        m_problem->say(problem);
        setBad(*m_editor, !problem.isEmpty(), problem);
    });
    return m_editor;
}

void CheckedDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A refused entry stays what it is while the row is painted anew.
    if (editor != m_editor || !isRefused())
        QStyledItemDelegate::setEditorData(editor, index);
}

void CheckedDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (editor != m_editor)
        return;
    const QString problem = m_check(index, m_editor->text());
    m_problem->say(problem);
    setBad(*m_editor, !problem.isEmpty(), problem);
    if (problem.isEmpty())
        model->setData(index, m_editor->text(), Qt::EditRole);
}

} // namespace yanben
