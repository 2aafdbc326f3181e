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
        setBad(*this, false);
        return;
    }
    const QString before = std::exchange(m_taken, typed);
    const std::optional<QString> refused = m_take(typed.trimmed());
    if (refused)
        m_taken = before;
    setBad(*this, refused.has_value(), refused.value_or(QString{}));
}

} // namespace yanben
