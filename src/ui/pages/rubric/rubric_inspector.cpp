#include "ui/pages/rubric/rubric_inspector.h"

#include "domain/rubric_check.h"
#include "ui/pages/rubric/rule_trial.h"
#include "ui/pages/rubric/rules/rule_editor.h"
#include "ui/pages/rubric/unstated_fields.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/widgets/panels/inspector_panel.h"
#include "ui/widgets/text_label.h"
#include "workspace/acts/scoring/new_rule.h"
#include "workspace/acts/scoring/rubric_acts.h"
#include "workspace/acts/scoring/unstated.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct Way
{
    NewRule kind;
    QString name;
};

std::vector<Way> ways()
{
    return {{NewRule::Deduct, RubricInspector::tr("Deduct (from a base, each time)")},
            {NewRule::AddUp, RubricInspector::tr("Add up (each time, with a cap)")},
            {NewRule::Levels, RubricInspector::tr("Levels (one of some)")},
            {NewRule::Rating, RubricInspector::tr("Rating (a mark up to a maximum)")}};
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

void RubricInspector::fill()
{
    panel().clear();
    m_built = m_criterion;
    const CriterionVersion *criterion = rowOf(m_criterion);
    panel().setEmpty(!criterion, tr("Choose a criterion to see its rule."));
    if (!criterion)
        return;
    const CriterionSpec &spec = criterion->spec;
    panel().setHeading(spec.no + u". "_s + spec.title);
    addUnstated(spec);
    addKind(spec);
    addRule(spec.rule);
    for (const RubricProblem &problem : checkRule(spec.rule)) {
        const QString what = problem.detail.isEmpty() ? QString{} : u"（%1）"_s.arg(problem.detail);
        panel().addWidget(paragraph(tr("The rule contradicts itself: %1").arg(problem.path) + what, TextRole::Danger));
    }
    if (RuleTrial::canTry(spec.rule))
        panel().addField(tr("Trial"), new RuleTrial{spec});
    addTopic(*criterion);
    panel().addStretch();
}

void RubricInspector::addUnstated(const CriterionSpec &spec)
{
    if (spec.unstated.empty())
        return;
    auto *fields = new UnstatedFields{spec.unstated, m_model.isEditable()};
    addColumn(fields);
    connect(fields, &UnstatedFields::confirmed, this, [this](UnstatedParameter parameter, const auto &value) {
        change([&](CriterionVersion &each) { confirmUnstated(each.spec, parameter, value); });
    });
}

void RubricInspector::addKind(const CriterionSpec &spec)
{
    auto *combo = new QComboBox;
    const std::optional<NewRule> kind = startOf(spec.rule);
    for (const Way &each : ways()) {
        combo->addItem(each.name, static_cast<int>(each.kind));
        if (each.kind == kind)
            combo->setCurrentIndex(combo->count() - 1);
    }
    if (!kind) {
        combo->addItem(ruleKindText(spec.rule));
        combo->setCurrentIndex(combo->count() - 1);
    }
    combo->setEnabled(m_model.isEditable());
    addField(tr("Way of scoring"), combo);
    if (!kind)
        panel().addWidget(paragraph(tr("Rules of this kind are kept as they are and can't be edited here yet; choosing "
                                       "another kind replaces the rule."),
                                    TextRole::Muted));
    connect(combo, &QComboBox::activated, this, [this, combo, before = combo->currentIndex()](int chosen) {
        if (chosen == before || !combo->itemData(chosen).isValid())
            return;
        const auto start = static_cast<NewRule>(combo->itemData(chosen).toInt());
        change([start](CriterionVersion &each) {
            each.spec.rule = newRule(start, each.spec.weight.value_or(Points::whole(10)));
        });
    });
}

void RubricInspector::addRule(const Rule &rule)
{
    auto editor = ruleEditor(rule, m_model.isEditable());
    if (!editor)
        return;
    connect(editor.get(), &RuleEditor::edited, this,
            [this](const Rule &edited) { change([&](CriterionVersion &each) { each.spec.rule = edited; }); });
    addColumn(editor.release());
}

void RubricInspector::addTopic(const CriterionVersion &criterion)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItem(tr("None"));
    int number = 0;
    for (const Topic *topic : topicsOf(m_context.state(), *m_context.term.id())) {
        combo->addItem(u"%1. %2"_s.arg(++number).arg(topic->name), keyOf(topic->id));
        if (criterion.topic == topic->id)
            combo->setCurrentIndex(combo->count() - 1);
    }
    combo->setEnabled(m_model.isEditable());
    addField(tr("Topic"), combo);
    connect(combo, &QComboBox::activated, this, [this, combo](int chosen) {
        const QVariant key = combo->itemData(chosen);
        change([&](CriterionVersion &each) {
            each.topic = key.isValid() ? std::optional{static_cast<TopicId>(key.toLongLong())} : std::nullopt;
        });
    });
}

} // namespace yanben
