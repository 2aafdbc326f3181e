#include "ui/pages/rubric/rules/rule_editor.h"

#include "ui/pages/rubric/rules/editors_by_kind.h"
#include "ui/widgets/buttons.h"

#include <QLineEdit>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

template <typename Kind>
std::unique_ptr<RuleEditor> editorFor(const Kind &, const Rule &, bool)
{
    return nullptr;
}

} // namespace

RuleEditor::RuleEditor(const Rule &rule, bool isEditable) : m_rule{rule}, m_isEditable{isEditable} {}

QLineEdit *RuleEditor::addNumber(const QString &label, std::optional<Points> value,
                                 std::function<void(std::optional<Points>)> write)
{
    auto *edit = new QLineEdit{value ? value->toString() : QString{}};
    edit->setReadOnly(!m_isEditable);
    edit->setMaximumWidth(fontMetrics().horizontalAdvance(u'分') * 8);
    addField(label, edit);
    connect(edit, &QLineEdit::editingFinished, this,
            [this, edit, before = edit->text(), write = std::move(write)]() mutable {
                const QString text = edit->text().trimmed();
                if (text == before)
                    return;
                const auto number = Points::parse(text);
                const bool fits = text.isEmpty() || number;
                setBad(*edit, !fits, fits ? QString{} : tr("Type a number with at most two decimals, or nothing."));
                if (!fits)
                    return;
                before = text;
                write(number ? std::optional{*number} : std::nullopt);
                tell();
            });
    return edit;
}

std::unique_ptr<RuleEditor> ruleEditor(const Rule &rule, bool isEditable)
{
    return std::visit([&](const auto &kind) { return editorFor(kind, rule, isEditable); }, rule.kind);
}

} // namespace yanben
