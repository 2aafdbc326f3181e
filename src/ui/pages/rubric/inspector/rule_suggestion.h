#pragma once

#include "domain/rubric/rule_proposal.h"
#include "ui/widgets/panels/field_column.h"

namespace yanben
{

/// 从文字读出：a rule that the words of the standard state, with what they leave open. It changes nothing by itself.
class RuleSuggestion final : public FieldColumn
{
    Q_OBJECT

public:
    RuleSuggestion(const RuleProposal &proposal, const QString &standard);

    /// What a person reads: the words, what of them the rule leaves out, and what is not stated.
    static QString textOf(const RuleProposal &proposal, const QString &standard);

signals:
    void taken();
    void declined();
};

} // namespace yanben
