#pragma once

#include <QLineEdit>

#include <functional>
#include <optional>

namespace yanben
{

/// A field whose text is taken, or refused with a reason, when the person has finished with it.
class CheckedEdit final : public QLineEdit
{
public:
    /// Takes the text, or says why not.
    using Take = std::function<std::optional<QString>(const QString &text)>;

    CheckedEdit(const QString &text, bool isEditable, Take take);

    /// Why the text that stands here was not taken; empty when it was.
    const QString &refusal() const { return m_refusal; }

private:
    void settle();

    QString m_taken;
    QString m_refusal;
    Take m_take;
};

} // namespace yanben
