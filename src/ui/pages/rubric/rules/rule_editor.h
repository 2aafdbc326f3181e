#pragma once

#include "domain/rule.h"
#include "ui/widgets/panels/field_column.h"

#include <functional>
#include <memory>

class QLineEdit;

namespace yanben
{

/// The parameters of one kind of rule, for a person to change.
class RuleEditor : public FieldColumn
{
    Q_OBJECT

public:
    RuleEditor(const Rule &rule, bool isEditable);

signals:
    /// The whole rule, after every change that can be read.
    void edited(const yanben::Rule &rule);

protected:
    template <typename Kind>
    Kind &kind()
    {
        return std::get<Kind>(m_rule.kind);
    }
    bool isEditable() const { return m_isEditable; }
    void tell() { emit edited(m_rule); }
    /// A number that may be empty; `write` puts it into the rule.
    QLineEdit *addNumber(const QString &label, std::optional<Points> value,
                         std::function<void(std::optional<Points>)> write);

private:
    Rule m_rule;
    bool m_isEditable;
};

/// Null for a kind that can't be edited yet. Parts of a rule that are rules get theirs from here too.
std::unique_ptr<RuleEditor> ruleEditor(const Rule &rule, bool isEditable);

} // namespace yanben
