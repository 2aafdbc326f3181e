#include "ui/widgets/lists/checked_editing.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/time/typing_answer.h"

#include <utility>

namespace yanben
{

CheckedDelegate::CheckedDelegate(Check check, QObject *parent) : QStyledItemDelegate{parent}, m_check{std::move(check)}
{}

QWidget *CheckedDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    m_editor = new QLineEdit{parent};
    m_isFilled = false;
    m_editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    m_editor->setFrame(false);
    m_problem = new ReasonBubble{*m_editor};
    m_cell = index;
    // Once told, a reason goes as soon as the text is right; it never comes while somebody is still typing.
    connect(m_editor, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (!isRefused())
            return;
        say(m_cell.isValid() ? m_check(m_cell, typed) : QString{});
    });
    if (m_answer) {
        new TypingAnswer{*m_editor, [this](const QString &typed) {
                             TypedAnswer answer = m_cell.isValid() ? m_answer(m_cell, typed) : TypedAnswer{};
                             if (isRefused())
                                 answer.words.clear(); // the reason is there already
                             return answer;
                         }};
    }
    return m_editor;
}

void CheckedDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // What is being typed stays what it is when the rows come anew.
    if (editor == m_editor && std::exchange(m_isFilled, true))
        return;
    QStyledItemDelegate::setEditorData(editor, index);
}

void CheckedDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (editor != m_editor)
        return;
    const QString problem = m_check(index, m_editor->text());
    say(problem);
    if (problem.isEmpty())
        model->setData(index, m_editor->text(), Qt::EditRole);
}

void CheckedDelegate::say(const QString &problem) const
{
    const QString text = problem.isEmpty() ? QString{} : problem + u' ' + tr("Esc takes the entry back.");
    m_problem->say(text);
    setBad(*m_editor, !text.isEmpty(), text);
}

} // namespace yanben
