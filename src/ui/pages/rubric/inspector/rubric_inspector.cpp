#include "ui/pages/rubric/inspector/rubric_inspector.h"

#include "documents/words/scoring/rubric/rubric_fault_text.h"
#include "domain/rubric/checks/level_standards.h"
#include "domain/rubric/checks/rubric_check.h"
#include "domain/rubric/checks/rule_reach.h"
#include "scoring/rules/largest_quota.h"
#include "ui/pages/permission.h"
#include "ui/pages/rubric/inspector/belonging_fields.h"
#include "ui/pages/rubric/inspector/reach_fields.h"
#include "ui/pages/rubric/inspector/rule_suggestion.h"
#include "ui/pages/rubric/inspector/rule_trial.h"
#include "ui/pages/rubric/inspector/unstated_fields.h"
#include "ui/pages/rubric/rules/rule_editor.h"
#include "ui/pages/rubric/rules/rule_kind_box.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panels/inspector_panel.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/rubric/new_rule.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/rubric/rule_from_words.h"
#include "workspace/acts/scoring/rubric/unstated.h"
#include "workspace/queries/calendar/week_rows.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// As a new criterion is added: publishing asks for the rest.
bool isUntouched(const CriterionSpec &spec)
{
    return !spec.weight && spec.standard.isEmpty() && spec.rule == newRule(NewRule::Rating, Points{});
}

} // namespace

RubricInspector::RubricInspector(PageContext &context, RubricModel &model, QWidget *parent)
    : SettlingInspector{tr("The chosen criterion"), parent}, m_context{context}, m_model{model}
{
    connect(&model, &RubricModel::refreshed, this, [this] { settle(); });
    fillNow();
}

void RubricInspector::show(std::optional<CriterionVersionId> criterion)
{
    m_criterion = criterion;
    settle();
}

const CriterionVersion *RubricInspector::rowOf(std::optional<CriterionVersionId> criterion) const
{
    return criterion ? m_context.state().find<CriterionVersion>(*criterion) : nullptr;
}

void RubricInspector::change(const std::function<void(CriterionVersion &)> &edit)
{
    const CriterionVersion *found = rowOf(m_built);
    if (!found)
        return;
    CriterionVersion changed = *found;
    edit(changed);
    if (!m_context.acts.runBuilt([&] { return changeCriterion(m_context.state(), changed); }))
        settle();
}

QString RubricInspector::untaken() const
{
    return m_editor && m_model.isEditable() ? m_editor->untaken() : QString{};
}

bool RubricInspector::tellsContradiction() const
{
    const CriterionVersion *criterion = rowOf(m_criterion);
    if (!criterion)
        return false;
    const RubricSheet sheet = rubricSheet(m_context.state(), criterion->version);
    return !problemsOf(checkRubric(sheet), placeOf(*criterion)).empty();
}

std::size_t RubricInspector::placeOf(const CriterionVersion &criterion) const
{
    const auto place = std::ranges::find(m_model.criteria(), criterion.id, &CriterionVersion::id);
    return static_cast<std::size_t>(place - m_model.criteria().begin());
}

bool RubricInspector::endTyping()
{
    if (!m_editor)
        return true;
    QWidget *focused = window()->focusWidget();
    if (focused && m_editor->isAncestorOf(focused))
        focused->clearFocus();
    if (m_editor)
        m_editor->takeDue();
    if (untaken().isEmpty())
        return true;
    giveKeyboard(*m_editor->untakenField());
    return false;
}

bool RubricInspector::holdsBack()
{
    if (endTyping())
        return false;
    emit m_context.acts.refused(tr("Not changed, because something typed is not saved yet. %1").arg(untaken()));
    return true;
}

void RubricInspector::putBack()
{
    m_editor = nullptr;
    fillNow();
    emit untakenChanged();
}

void RubricInspector::fill()
{
    const QString untaken = this->untaken();
    const CriterionVersion *built = rowOf(m_built);
    const bool isBuiltThere = built && m_model.version() && built->version == m_model.version()->id;
    if (!untaken.isEmpty() && isBuiltThere && m_built != m_criterion) {
        m_criterion = m_built;
        emit held(*m_built);
    }
    // Nobody has to type anew what only has to be mended.
    const bool isKept = !untaken.isEmpty() && isBuiltThere && m_editor->current() == built->spec.rule;
    if (!untaken.isEmpty() && !isKept)
        emit m_context.acts.refused(
            tr("Something typed was not saved, and its rule is another one or gone now. %1").arg(untaken));
    // What was unfolded stays so after an entry, which fills everything anew.
    m_unfolded = m_editor && m_built == m_criterion ? m_editor->unfolded() : std::set<QString>{};
    RuleEditor *kept = isKept ? m_editor.get() : nullptr;
    if (kept)
        kept->setParent(this); // the panel takes away what is in it
    m_editor = kept;
    panel().clear();
    const bool isAnother = m_built != m_criterion;
    m_built = m_criterion;
    if (isAnother)
        panel().goToTop();
    const CriterionVersion *criterion = rowOf(m_criterion);
    panel().setEmpty(!criterion, tr("Choose a criterion to see its rule."));
    if (!untaken.isEmpty())
        QMetaObject::invokeMethod(this, &RubricInspector::untakenChanged, Qt::QueuedConnection);
    if (!criterion)
        return;
    const CriterionSpec &spec = criterion->spec;
    panel().setHeading(spec.no + u". "_s + spec.title);
    const QString why = refusalOf(m_context, ActKind::EditCriterion);
    if (!why.isEmpty() && m_context.writable())
        panel().addWidget(paragraph(why, TextRole::Muted));
    addSuggestion(*criterion);
    addUnstated(spec);
    addKind(spec);
    if (kept) {
        addEditor(kept);
        kept->show(); // it was hidden when it left the panel
    } else {
        addRule(spec.rule);
    }
    addSeveralRoles(spec.rule);
    addContradictions(*criterion);
    panel().addField(tr("Trial"), new RuleTrial{spec});
    addBelonging(*criterion);
    addReach(spec);
    panel().addStretch();
}

void RubricInspector::addSuggestion(const CriterionVersion &criterion)
{
    const CriterionSpec &spec = criterion.spec;
    if (!m_model.isEditable() || m_declined.contains({criterion.id, spec.standard}))
        return;
    const auto proposal = offeredRule(spec, m_model.version()->terms.unit);
    if (!proposal && wantsWeight(spec, m_model.version()->terms.unit)) {
        panel().addWidget(
            paragraph(tr("The standard can be read as a rule once the criterion has a weight. Type it in the table."),
                      TextRole::Muted));
        return;
    }
    if (!proposal) {
        QStringList unread;
        for (const QString &each : unreadOf(spec))
            unread << u"“%1”"_s.arg(each);
        if (!unread.isEmpty())
            panel().addWidget(
                paragraph(tr("Not read as a rule: %1. See that the rule below says it.").arg(unread.join(u'、')),
                          TextRole::Muted));
        return;
    }
    auto *suggestion = new RuleSuggestion{*proposal, spec.standard};
    panel().addWidget(suggestion);
    connect(suggestion, &RuleSuggestion::taken, this, [this, taken = *proposal] {
        if (holdsBack())
            return;
        change([&](CriterionVersion &each) {
            if (!takeOver(each.spec, taken))
                emit m_context.acts.refused(tr("Not taken over: the rule read from the words can't be kept. Choose the "
                                               "way of scoring and set its values yourself."));
        });
        takeKeyboard();
    });
    connect(suggestion, &RuleSuggestion::declined, this, [this, words = std::pair{criterion.id, spec.standard}] {
        m_declined.insert(words);
        fillNow();
        takeKeyboard();
    });
}

void RubricInspector::addUnstated(const CriterionSpec &spec)
{
    if (spec.unstated.empty())
        return;
    auto *fields = new UnstatedFields{spec.unstated, spec.rule, m_model.isEditable()};
    addColumn(fields);
    connect(fields, &UnstatedFields::confirmed, this, [this](UnstatedParameter parameter, const auto &value) {
        if (!holdsBack())
            change([&](CriterionVersion &each) { confirmUnstated(each.spec, parameter, value); });
    });
    connect(fields, &UnstatedFields::repeatConfirmed, this, [this](const AwardsCombine &combine) {
        if (!holdsBack())
            change([&](CriterionVersion &each) { confirmRepeat(each.spec, combine); });
    });
    connect(fields, &UnstatedFields::absenceConfirmed, this, [this](AbsenceRule rule) {
        if (!holdsBack())
            change([rule](CriterionVersion &each) { confirmAbsence(each.spec, rule); });
    });
}

void RubricInspector::addKind(const CriterionSpec &spec)
{
    auto *box = new RuleKindBox{spec.rule};
    box->setEnabled(m_model.isEditable());
    addField(tr("Way of scoring"), box);
    connect(box, &RuleKindBox::chosen, this, [this, box, before = box->currentIndex()](NewRule start) {
        if (holdsBack()) {
            box->setCurrentIndex(before);
            return;
        }
        change([start](CriterionVersion &each) {
            each.spec.rule = newRule(start, each.spec.weight.value_or(Points::whole(10)));
            dropUnstatedBesideRule(each.spec);
        });
    });
}

void RubricInspector::addRule(const Rule &rule)
{
    auto editor = ruleEditor(rule, m_model.isEditable());
    connect(editor.get(), &RuleEditor::edited, this,
            [this](const Rule &edited) { change([&](CriterionVersion &each) { each.spec.rule = edited; }); });
    connect(editor.get(), &RuleEditor::refused, &m_context.acts, &ActFeedback::refused);
    connect(editor.get(), &RuleEditor::untakenChanged, this, [this, own = editor.get()] {
        if (own != m_editor)
            return; // it is on its way out
        if (m_putBack)
            m_putBack->setVisible(!untaken().isEmpty());
        if (untaken().isEmpty())
            settle(); // what was held back while something was not taken shows now
        emit untakenChanged();
    });
    editor->unfold(m_unfolded);
    addEditor(editor.release());
}

void RubricInspector::addEditor(RuleEditor *editor)
{
    m_editor = editor;
    addColumn(editor);
    m_putBack = linkButton(tr("Put back what is saved"));
    panel().addWidget(m_putBack);
    m_putBack->setVisible(!untaken().isEmpty());
    connect(m_putBack, &QPushButton::clicked, this, &RubricInspector::putBack);
}

void RubricInspector::addSeveralRoles(const Rule &rule)
{
    if (!readsQuotaByGroup(rule) || m_model.version()->terms.subject != RubricSubject::Teacher)
        return;
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItem(tr("The group is chosen in each record"));
    combo->addItem(tr("The largest number counts"));
    const Term &term = m_context.state().get<Term>(*m_context.term.id());
    combo->setCurrentIndex(term.severalRoles == SeveralRoles::Largest ? 1 : 0);
    combo->setToolTip(plainTip(tr("Holds for every required number by group of the term.")));
    permit(m_context, ActKind::EditTerm, *combo);
    addField(tr("Teachers in several of these groups"), combo);
    connect(combo, &QComboBox::activated, this, [this](int chosen) {
        const auto roles = chosen == 1 ? SeveralRoles::Largest : SeveralRoles::Ask;
        if (!m_context.acts.runBuilt([&] { return setSeveralRoles(m_context.state(), *m_context.term.id(), roles); }))
            settle();
    });
}

void RubricInspector::addContradictions(const CriterionVersion &criterion)
{
    const std::size_t index = placeOf(criterion);
    const RubricSheet sheet = rubricSheet(m_context.state(), criterion.version);
    const bool isNew = isUntouched(criterion.spec);
    if (isNew)
        panel().addWidget(paragraph(tr("Nothing is said about its points yet: type a weight, or write the standard and "
                                       "choose the way of scoring."),
                                    TextRole::Muted));
    for (const RubricProblem &problem : problemsOf(checkRubric(sheet), index)) {
        if (isNew && problem.fault == RubricFault::NotPositive)
            continue; // what nobody has typed yet is no mistake
        const QString where = rulePlaceText(problem.path);
        const QString text = rubricFaultText(problem);
        panel().addWidget(paragraph(where.isEmpty() ? text : tr("%1: %2").arg(where, text), TextRole::Danger));
    }
    // What is only odd keeps nobody from publishing.
    for (const RubricProblem &problem : problemsOf(checkReach(sheet), index)) {
        const QString where = rulePlaceText(problem.path);
        const QString text = rubricFaultText(problem);
        panel().addWidget(paragraph(where.isEmpty() ? text : tr("%1: %2").arg(where, text), TextRole::Warning));
    }
    for (const RubricProblem &problem : checkLevelStandards(criterion.spec.rule))
        panel().addWidget(
            paragraph(tr("%1: %2").arg(rulePlaceText(problem.path), rubricFaultText(problem)), TextRole::Muted));
}

void RubricInspector::addBelonging(const CriterionVersion &criterion)
{
    auto *fields = new BelongingFields{topicsOf(m_context.state(), *m_context.term.id()),
                                       m_model.version()->terms.sections, criterion, m_model.isEditable()};
    addColumn(fields);
    connect(fields, &BelongingFields::topicChosen, this, [this](std::optional<TopicId> topic) {
        change([&](CriterionVersion &each) {
            each.spec.topic.reset();
            each.topic = topic;
        });
    });
    connect(fields, &BelongingFields::sectionNamed, this, [this](const QString &section) {
        const CriterionVersion *row = rowOf(m_built);
        if (row && row->spec.section.value_or(QString{}) != section.simplified())
            m_context.acts.runBuilt([&] { return placeInSection(m_context.state(), row->id, section); });
    });
}

void RubricInspector::addReach(const CriterionSpec &spec)
{
    QStringList groups;
    for (const Group *group : groupsOfSchool(m_context.state()))
        groups << group->name;
    auto *fields = new ReachFields{spec, m_model.version()->terms, groups, m_model.isEditable()};
    addColumn(fields);
    connect(fields, &ReachFields::edited, this,
            [this](const ReachFields::Edit &edit) { change([&edit](CriterionVersion &each) { edit(each.spec); }); });
}

} // namespace yanben
