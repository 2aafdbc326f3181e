#include "ui/pages/eligibility/eligibility_bar.h"

#include "documents/scoring/lists/eligibility_document.h"
#include "ui/pages/eligibility/barred_vetoes_dialog.h"
#include "ui/pages/eligibility/eligibility_dialog.h"
#include "ui/pages/eligibility/eligibility_words.h"
#include "ui/pages/permission.h"
#include "ui/pages/sheets/sheet_words.h"
#include "workspace/acts/scoring/eligibility_acts.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/queries/scores/eligibility.h"
#include "workspace/queries/subjects.h"

#include <QPushButton>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

bool hasAssessedGroups(const State &state)
{
    return std::ranges::any_of(state.all<Group>(),
                               [](const auto &entry) { return entry.second.scored && canBeScored(entry.second); });
}

} // namespace

EligibilityBar::EligibilityBar(PageContext &context, QWidget *parent) : Banner{Tone::Info, parent}, m_context{context}
{
    connect(addAction(tr("Who may be put forward…")), &QPushButton::clicked, this, &EligibilityBar::open);
    m_propose = addAction(tr("Vetoes for their teachers…"));
    connect(m_propose, &QPushButton::clicked, this, &EligibilityBar::propose);
    connect(&context.workspace.acts(), &ActRunner::changed, this, &EligibilityBar::refresh);
    connect(&context.workspace.acts(), &ActRunner::reloaded, this, &EligibilityBar::refresh);
    connect(&context.term, &CurrentTerm::changed, this, &EligibilityBar::refresh);
    refresh();
}

void EligibilityBar::refresh()
{
    const State &state = m_context.state();
    const std::optional<TermId> term = m_context.term.id();
    setVisible(term && hasAssessedGroups(state));
    if (isHidden())
        return;
    const EligibilityRule *rule = eligibilityRuleOf(state, *term);
    m_propose->hide();
    if (!rule) {
        setTone(Tone::Info);
        setText(tr("No condition is set: every group may be put forward."));
        return;
    }
    QStringList barred;
    QStringList undecided;
    for (const GroupEligibility &each : eligibilityOf(state, *term, rule->terms)) {
        // A share of nothing would read as if nobody missed the hours.
        const bool isUnknown = each.standing.open == each.standing.members;
        const QString name = u"%1（%2）"_s.arg(state.get<Group>(each.group).name,
                                               isUnknown ? tr("nothing recorded yet") : shareText(each.standing));
        if (each.standing.verdict == Eligibility::Barred)
            barred << name;
        else if (each.standing.verdict == Eligibility::Open)
            undecided << name;
    }
    QStringList sentences{tr("Not put forward is a group with %1.").arg(conditionText(rule->terms))};
    if (!barred.isEmpty())
        sentences << tr("Barred: %1.").arg(barred.join(u'、'));
    if (!undecided.isEmpty())
        sentences << tr("Open until hours are recorded: %1.").arg(undecided.join(u'、'));
    if (barred.isEmpty() && undecided.isEmpty())
        sentences << tr("No group is barred.");
    m_propose->setVisible(!barred.isEmpty());
    permit(m_context, ActKind::EditVetoes, *m_propose);
    setTone(barred.isEmpty() ? Tone::Info : Tone::Warning);
    setText(sentences.join(u' '));
}

void EligibilityBar::open()
{
    const std::optional<TermId> term = m_context.term.id();
    if (!term)
        return;
    EligibilityDialog dialog{m_context, *term, window()};
    if (dialog.exec() == QDialog::Accepted)
        m_context.acts.runBuilt([&] { return setEligibility(m_context.state(), *term, dialog.terms()); });
}

void EligibilityBar::propose()
{
    const State &state = m_context.state();
    const std::optional<TermId> term = m_context.term.id();
    const EligibilityRule *rule = term ? eligibilityRuleOf(state, *term) : nullptr;
    if (!rule || !m_context.acts.signer(ActKind::EditVetoes))
        return;
    BarredVetoesDialog dialog{state, *rule, window()};
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_context.acts.runBuilt([&]() -> Act {
        ScoreAct act = addVetoes(state, dialog.rubric(), dialog.names(), dialog.vetoes());
        if (act)
            return *std::move(act);
        if (const auto *closed = std::get_if<SheetClosed>(&act.error()))
            emit m_context.acts.refused(closedSentence(subjectName(state, closed->subject), closed->state));
        return {};
    });
}

} // namespace yanben
