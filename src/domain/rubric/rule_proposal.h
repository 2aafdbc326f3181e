#pragma once

#include "domain/rubric/rubric.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

enum class ProposalPart { Start, Each, Choice, Most, Required, Cap, Floor, Zero, Exchange, Combine, Exception };

/// Where in the words a part of the rule was read.
struct ProposalWords
{
    ProposalPart part = ProposalPart::Each;
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const ProposalWords &, const ProposalWords &) = default;
};

/// A rule as the words of a standard state it. Where the rule needs a value that the words do not state, the value it
/// has is not to be trusted and stands in `unstated`.
struct RuleProposal
{
    Rule rule = {};
    std::vector<ProposalWords> read = {}; ///< in the order of the words
    /// 因公外出除外: what no rule can hold, for whoever counts to see to.
    std::vector<ProposalWords> leftOut = {};
    std::vector<Unstated> unstated = {};
    QString unit = QStringLiteral("分"); ///< 课时 or 学时 when the words count in them

    friend bool operator==(const RuleProposal &, const RuleProposal &) = default;
};

/// 规则从文字来: the rule that 考核标准及要求 states for a criterion of this weight. None when no rule is written, and
/// none when any mark or bound in the words fits no reading: half of a rule would be a wrong one.
std::optional<RuleProposal> proposeRule(QStringView words, std::optional<Points> weight);

/// Whether the rule scores what the words state. Names do not matter, and neither does what the words leave open.
bool agrees(const Rule &rule, const RuleProposal &proposal);

} // namespace yanben
