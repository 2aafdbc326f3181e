#include "ui/pages/rubric/inspector/rule_suggestion.h"

#include "ui/pages/scores/score_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString questionText(UnstatedParameter parameter, const Rule &rule)
{
    switch (parameter) {
    case UnstatedParameter::Required: return RuleSuggestion::tr("the required number");
    case UnstatedParameter::Cap: return RuleSuggestion::tr("the cap");
    case UnstatedParameter::Floor: return RuleSuggestion::tr("the floor");
    case UnstatedParameter::Absence: return RuleSuggestion::tr("what absence gives");
    case UnstatedParameter::Repeat:
        return std::holds_alternative<AwardsRule>(rule.kind)
                   ? RuleSuggestion::tr("what several awards give together (for now only the highest)")
                   : RuleSuggestion::tr("whether it repeats");
    }
    Q_UNREACHABLE();
}

QString quoted(const std::vector<ProposalWords> &words, const QString &standard)
{
    QStringList quotes;
    for (const ProposalWords &each : words)
        quotes << u"“%1”"_s.arg(standard.mid(each.from, each.length));
    quotes.removeDuplicates(); // the same words may say several things
    return quotes.join(u"、"_s);
}

/// The mark that deductions start from; it comes from the weight when no words say it.
std::optional<Points> startOfDeductions(const RuleKind &kind)
{
    const auto *tally = std::get_if<TallyRule>(&kind);
    if (tally && tally->base != Points{})
        return tally->base;
    const auto *quota = std::get_if<QuotaRule>(&kind);
    return quota ? std::optional{quota->full} : std::nullopt;
}

} // namespace

RuleSuggestion::RuleSuggestion(const RuleProposal &proposal, const QString &standard)
{
    addWidget(paragraph(textOf(proposal, standard), TextRole::Info));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()));
    auto *take = linkButton(tr("Take over"));
    take->setAccessibleName(tr("Take over the rule read from the words"));
    auto *decline = linkButton(tr("Don't take over"));
    decline->setAccessibleName(tr("Don't take over the rule read from the words"));
    layout->addWidget(take);
    layout->addWidget(decline);
    layout->addStretch(1);
    addWidget(row);
    connect(take, &QPushButton::clicked, this, &RuleSuggestion::taken);
    connect(decline, &QPushButton::clicked, this, &RuleSuggestion::declined);
}

QString RuleSuggestion::textOf(const RuleProposal &proposal, const QString &standard)
{
    QString text = tr("Read from the words (%1): %2").arg(ruleKindText(proposal.rule), quoted(proposal.read, standard));
    const bool saysStart = std::ranges::count(proposal.read, ProposalPart::Start, &ProposalWords::part) > 0;
    if (const auto start = startOfDeductions(proposal.rule.kind); start && !saysStart)
        text += tr("; starts from %1").arg(start->toString());
    if (!proposal.leftOut.empty())
        text += tr("; not taken over: %1").arg(quoted(proposal.leftOut, standard));
    QStringList open;
    for (const Unstated &each : proposal.unstated)
        open << questionText(each.parameter, proposal.rule);
    return open.isEmpty() ? text : text + tr("; not stated: %1").arg(open.join(tr(", ")));
}

} // namespace yanben
