#include "ui/pages/plan/plan_panel.h"

#include "calendar/when_text.h"
#include "ui/acts/act_text.h"
#include "ui/pages/few_names.h"
#include "ui/pages/plan/leaders_editor.h"
#include "ui/pages/plan/plan_words.h"
#include "ui/pages/plan/topics_editor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/plan/plan_changes.h"
#include "workspace/queries/plan_checks.h"
#include "workspace/queries/staff/roster.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

void empty(QVBoxLayout &lines)
{
    while (const std::unique_ptr<QLayoutItem> item{lines.takeAt(0)})
        delete item->widget();
}

void addLine(QVBoxLayout &lines, const QString &text, TextRole role)
{
    auto *label = new TextLabel(text, role);
    label->setWordWrap(true);
    lines.addWidget(label);
}

QVBoxLayout *lines(InspectorPanel &panel)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    panel.addWidget(holder);
    return layout;
}

/// 2019-03-10, 2019.3.10, 2019年3月10日; an empty text is no date.
struct TypedDate
{
    std::optional<QDate> date;
    bool understood = true;
};

TypedDate typedDate(const QString &text)
{
    const QString tidy = text.simplified();
    if (tidy.isEmpty())
        return {};
    for (const QString &format : {u"yyyy-M-d"_s, u"yyyy.M.d"_s, u"yyyy/M/d"_s, u"yyyy年M月d日"_s}) {
        if (const QDate date = QDate::fromString(tidy, format); date.isValid())
            return {date, true};
    }
    return {std::nullopt, false};
}

} // namespace

PlanPanel::PlanPanel(PageContext &context, QWidget *parent)
    : InspectorPanel(tr("Checks and particulars of the plan"), parent),
      m_context(context),
      m_topics(new TopicsEditor(context)),
      m_leaders(new LeadersEditor(context)),
      m_responsible(new TextLabel({}, TextRole::Muted)),
      m_date(new QLineEdit),
      m_effective(new QLineEdit),
      m_effectiveRemark(new TextLabel({}, TextRole::Warning))
{
    addSection(tr("Checks"));
    m_checks = lines(*this);
    addSection(tr("Topics"));
    addWidget(m_topics);
    addSection(tr("Leadership group"));
    addWidget(m_leaders);
    m_responsible->setWordWrap(true);
    addWidget(m_responsible);
    addSection(tr("Date under the plan"));
    m_date->setAccessibleName(tr("Date under the plan"));
    m_date->setPlaceholderText(tr("for example 2019-03-10"));
    addWidget(m_date);
    addSection(tr("Takes effect on"));
    m_effective->setAccessibleName(tr("Takes effect on"));
    m_effective->setPlaceholderText(tr("for example 2019-03-10"));
    addWidget(m_effective);
    m_effectiveRemark->setWordWrap(true);
    m_effectiveRemark->hide();
    addWidget(m_effectiveRemark);
    addSection(tr("Course of approval"));
    m_history = lines(*this);
    addStretch();
    const auto commitWhenLeft = [this](QLineEdit *field, DateAct edit) {
        connect(field, &QLineEdit::editingFinished, this, [this, field, edit] {
            if (!commitDate(*field, edit))
                emit m_context.acts.refused(field->accessibleDescription());
        });
    };
    commitWhenLeft(m_date, &editPlanDate);
    commitWhenLeft(m_effective, &editEffectiveDate);
    connect(&context.workspace.acts(), &ActRunner::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches<Section>() || notice.touches<Topic>() || notice.touches<Leader>())
            m_historyOf.reset();
    });
    connect(&context.workspace.acts(), &ActRunner::saved, this, [this] {
        const Plan *plan = m_historyDue && m_plan ? m_context.state().find<Plan>(*m_plan) : nullptr;
        if (plan)
            showHistory(*plan);
    });
}

void PlanPanel::refresh(const Plan &plan)
{
    const bool editable = m_context.writable() && plan.state == PlanState::Draft;
    const bool other = m_plan != plan.id;
    m_plan = plan.id;
    m_topics->refresh(editable);
    m_leaders->refresh(editable);
    showResponsible();
    showDate(*m_date, plan.madeOn, other);
    m_date->setReadOnly(!editable);
    m_date->setEnabled(editable);
    m_date->setToolTip(!editable && m_context.writable()
                           ? tr("What was handed in or approved keeps its date. Take the plan back to change it.")
                           : QString{});
    showDate(*m_effective, plan.effectiveOn, other);
    m_effective->setReadOnly(!m_context.writable());
    m_effective->setEnabled(m_context.writable());
    m_effective->setToolTip(editable ? QString{} : tr("May still be set once the plan is handed in or approved"));
    showEffectiveRemark(plan);
    showChecks(plan);
    if (m_historyOf != plan)
        showHistory(plan);
}

bool PlanPanel::chooseTopic(TopicId topic)
{
    return m_topics->choose(topic);
}

void PlanPanel::showWrongDate()
{
    for (QLineEdit *field : {m_date, m_effective}) {
        if (!isBad(*field))
            continue;
        field->setFocus();
        emit m_context.acts.refused(field->accessibleDescription());
        return;
    }
}

bool PlanPanel::commit()
{
    const bool isDateGood = commitDate(*m_date, &editPlanDate);
    return commitDate(*m_effective, &editEffectiveDate) && isDateGood;
}

bool PlanPanel::commitDate(QLineEdit &field, DateAct edit)
{
    if (!m_plan || field.isReadOnly() || !m_context.state().find<Plan>(*m_plan))
        return true;
    const TypedDate typed = typedDate(field.text());
    setBad(field, !typed.understood, tr("Not a date. Type it like 2019-03-10, or leave the field empty."));
    if (!typed.understood)
        return false;
    field.setModified(false);
    return runPlanAct(m_context, [&] { return edit(m_context.state(), *m_plan, typed.date); });
}

void PlanPanel::showDate(QLineEdit &field, std::optional<QDate> date, bool isOtherPlan)
{
    if (!isOtherPlan && (field.isModified() || isBad(field)))
        return;
    field.setText(date ? dayText(*date, Term{}) : QString{});
    setBad(field, false);
}

void PlanPanel::showEffectiveRemark(const Plan &plan)
{
    const bool isEarlier = plan.madeOn && plan.effectiveOn && *plan.effectiveOn < *plan.madeOn;
    if (isEarlier)
        m_effectiveRemark->setText(tr("Earlier than the date under the plan, %1. If that is not meant, change one of "
                                      "the two.")
                                       .arg(dayText(*plan.madeOn, Term{})));
    m_effectiveRemark->setVisible(isEarlier);
}

QString PlanPanel::topicNames(const std::vector<TopicId> &topics) const
{
    QStringList names;
    for (const TopicId topic : topics)
        names << m_context.state().get<Topic>(topic).name;
    return names.join(u"、"_s);
}

void PlanPanel::showResponsible()
{
    const QString name = responsibleName(m_context.state());
    m_responsible->setText(name.isEmpty()
                               ? tr("Nobody is the first responsible person yet: he is named on the page School "
                                    "settings, and printed above the leadership group.")
                               : tr("First responsible person: %1").arg(name));
}

void PlanPanel::showChecks(const Plan &plan)
{
    const PlanChecks checks = planChecks(m_context.state(), plan.term);
    empty(*m_checks);
    const auto good = [this](const QString &text) { addLine(*m_checks, u"✓ "_s + text, TextRole::Ok); };
    const auto bad = [this](const QString &text) { addLine(*m_checks, u"! "_s + text, TextRole::Warning); };
    if (checks.topics == 0) {
        bad(tr("No topics yet: add them below"));
    } else {
        if (checks.withoutCriterion.empty())
            good(tr("All %1 topics have a criterion").arg(checks.topics));
        else
            bad(tr("No criterion for: %1").arg(topicNames(checks.withoutCriterion)));
        if (checks.withoutActivity.empty())
            good(tr("All %1 topics are scheduled").arg(checks.topics));
        else
            bad(tr("Not scheduled: %1").arg(topicNames(checks.withoutActivity)));
        showWithoutTopic(checks);
    }
    if (!checks.weights)
        bad(tr("Attachment 2 is missing: the term has no rubric"));
    else if (!checks.fullMark || checks.weights == checks.fullMark)
        good(tr("Weights of attachment 2 add up to %1").arg(checks.weights->toString()));
    else
        bad(tr("Weights of attachment 2 add up to %1, full mark %2")
                .arg(checks.weights->toString(), checks.fullMark->toString()));
    if (checks.emptySections.empty())
        good(tr("Every section has a text"));
    else
        bad(tr("Sections without text: %1").arg(checks.emptySections.size()));
}

void PlanPanel::showWithoutTopic(const PlanChecks &checks)
{
    const State &state = m_context.state();
    const auto tell = [this](const QString &said, const QStringList &names) {
        if (!names.isEmpty())
            addLine(*m_checks, u"· "_s + said.arg(fewNames(names)), TextRole::Muted);
    };
    QStringList activities;
    for (const ActivityId id : checks.activitiesWithoutTopic) {
        const QString &title = state.get<Activity>(id).title;
        activities << (title.isEmpty() ? tr("(no content)") : title);
    }
    QStringList criteria;
    for (const CriterionVersionId id : checks.criteriaWithoutTopic) {
        const CriterionSpec &spec = state.get<CriterionVersion>(id).spec;
        criteria << u"%1. %2"_s.arg(spec.no, spec.title);
    }
    tell(tr("Activities of no topic: %1"), activities);
    tell(tr("Criteria of no topic: %1"), criteria);
}

void PlanPanel::showHistory(const Plan &plan)
{
    // The file can't be read while it is written, which on a slow disk would hold up the window.
    m_historyDue = m_context.workspace.acts().isSaving();
    if (m_historyDue)
        return;
    m_historyOf = plan;
    empty(*m_history);
    if (!showStates(plan))
        addLine(*m_history, tr("Not submitted yet"), TextRole::Muted);
    showChangesInEffect(plan);
}

bool PlanPanel::showStates(const Plan &plan)
{
    bool any = false;
    for (const auto &[act, change] : m_context.workspace.acts().historyOf(Change{Edit<Plan>{plan, plan}})) {
        const auto *edit = std::get_if<Edit<Plan>>(&change);
        if (!edit || !edit->before || !edit->after || edit->before->state == edit->after->state)
            continue;
        any = true;
        QString line = u"%1 %2 · %3"_s.arg(momentText(act.at, m_context.state().get<Term>(plan.term)),
                                           planStateName(edit->after->state), act.who);
        if (!act.why.isEmpty())
            line += u"："_s + act.why;
        addLine(*m_history, line, TextRole::Muted);
    }
    return any;
}

void PlanPanel::showChangesInEffect(const Plan &plan)
{
    const std::vector<ActRow> changes = changesInEffect(m_context.workspace.acts(), plan);
    if (changes.empty())
        return;
    addLine(*m_history, tr("Changed after it took effect:"), TextRole::Warning);
    for (const ActRow &act : changes)
        addLine(*m_history,
                u"%1 %2 · %3"_s.arg(momentText(act.at, m_context.state().get<Term>(plan.term)), act.who, actText(act)),
                TextRole::Muted);
}

} // namespace yanben
