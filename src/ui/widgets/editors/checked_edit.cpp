#include "ui/widgets/editors/checked_edit.h"

#include "ui/widgets/buttons.h"

namespace yanben
{

CheckedEdit::CheckedEdit(const QString &text, bool isEditable, Take take)
    : QLineEdit{text}, m_taken{text}, m_take{std::move(take)}
{
    setReadOnly(!isEditable);
    connect(this, &QLineEdit::editingFinished, this, &CheckedEdit::settle);
}

void CheckedEdit::settle()
{
    const QString typed = text();
    if (typed == m_taken) {
        m_refusal.clear();
        setBad(*this, false);
        return;
    }
    const QString before = std::exchange(m_taken, typed);
    const std::optional<QString> refused = m_take(typed.trimmed());
    if (refused)
        m_taken = before;
    m_refusal = refused.value_or(QString{});
    setBad(*this, refused.has_value(), m_refusal);
}

} // namespace yanben
