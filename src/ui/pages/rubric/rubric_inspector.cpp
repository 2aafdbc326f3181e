#include "ui/pages/rubric/rubric_inspector.h"

#include "documents/words/working_text.h"
#include "scoring/scoring_plan.h"
#include "ui/pages/rubric/rule_table.h"
#include "ui/pages/rubric/rule_trial.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panels/inspector_panel.h"
#include "ui/widgets/text_label.h"
#include "workspace/acts/scoring/rubric_acts.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int restBeforeShowing = 40;

TextLabel *wrapped(const QString &text, TextRole role)
{
    auto *label = new TextLabel{text, role};
    label->setWordWrap(true);
    return label;
}

QString signedText(Points points)
{
    return (points > Points{} ? u"+"_s : QString{}) + points.toString();
}

QString parameterText(UnstatedParameter parameter)
{
    switch (parameter) {
    case UnstatedParameter::Required: return RubricInspector::tr("The required number is not stated");
    case UnstatedParameter::Cap: return RubricInspector::tr("The cap is not stated");
    case UnstatedParameter::Floor: return RubricInspector::tr("The floor is not stated");
    case UnstatedParameter::Absence: return RubricInspector::tr("What absence gives is not stated");
    case UnstatedParameter::Repeat: return RubricInspector::tr("Whether it may be repeated is not stated");
    }
    Q_UNREACHABLE();
}

/// The confirmed value goes where the rule reads it; what no rule reads is written into the standard.
void confirm(CriterionSpec &spec, UnstatedParameter parameter, const std::optional<Points> &value)
{
    std::erase_if(spec.unstated, [parameter](const Unstated &each) { return each.parameter == parameter; });
    auto *tally = std::get_if<TallyRule>(&spec.rule.kind);
    if (parameter == UnstatedParameter::Cap && tally)
        tally->cap = value;
    else if (parameter == UnstatedParameter::Floor && tally)
        tally->floor = value;
    else if (parameter == UnstatedParameter::Required && value)
        spec.standard += u"（规定%1次）"_s.arg(value->toString());
}

} // namespace

Rule newRule(NewRule kind, Points weight)
{
    switch (kind) {
    case NewRule::Deduct:
        return {.kind = TallyRule{.base = weight,
                                  .cases = {{.name = u"少一次"_s, .points = Points::whole(-1)}},
                                  .floor = Points{},
                                  .cap = weight},
                .overrides = {}};
    case NewRule::AddUp:
        return {.kind = TallyRule{.base = Points{},
                                  .cases = {{.name = u"参加一次"_s, .points = Points::whole(1)}},
                                  .floor = {},
                                  .cap = weight},
                .overrides = {}};
    case NewRule::Levels: {
        const Points half = Points::hundredths(weight.inHundredths() / 2);
        return {.kind = LevelsRule{.levels = {{.name = u"一档"_s, .points = weight},
                                              {.name = u"二档"_s, .points = half},
                                              {.name = u"三档"_s, .points = Points{}}}},
                .overrides = {}};
    }
    case NewRule::Rating: return {.kind = RatingRule{.max = weight}, .overrides = {}};
    }
    Q_UNREACHABLE();
}

RubricInspector::RubricInspector(PageContext &context, RubricModel &model, QWidget *parent)
    : QWidget{parent},
      m_context{context},
      m_model{model},
      m_panel{new InspectorPanel{tr("The chosen criterion"), this}},
      m_rest{new QTimer{this}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restBeforeShowing);
    connect(m_rest, &QTimer::timeout, this, &RubricInspector::rebuild);
    connect(&model, &RubricModel::refreshed, this, [this] { m_rest->start(); });
    rebuild();
}

void RubricInspector::show(std::optional<CriterionVersionId> criterion)
{
    m_criterion = criterion;
    m_rest->start();
}

const CriterionVersion *RubricInspector::row() const
{
    return m_criterion ? m_context.state().find<CriterionVersion>(*m_criterion) : nullptr;
}

bool RubricInspector::change(const std::function<void(CriterionVersion &)> &edit)
{
    const CriterionVersion *found = row();
    if (!found)
        return false;
    CriterionVersion changed = *found;
    edit(changed);
    return m_context.acts.runBuilt([&] { return changeCriterion(m_context.state(), changed); });
}

void RubricInspector::rebuild()
{
    m_rest->stop();
    m_panel->clear();
    const CriterionVersion *criterion = row();
    m_panel->setEmpty(!criterion, tr("Choose a criterion to see its rule."));
    if (!criterion)
        return;
    const CriterionSpec &spec = criterion->spec;
    m_panel->setHeading(spec.no + u". "_s + spec.title);
    addUnstated(spec);
    addKind(spec);
    if (const auto *tally = std::get_if<TallyRule>(&spec.rule.kind))
        addTally(*tally);
    else if (const auto *levels = std::get_if<LevelsRule>(&spec.rule.kind))
        addLevels(*levels);
    else if (const auto *rating = std::get_if<RatingRule>(&spec.rule.kind))
        addRating(*rating);
    for (const RubricProblem &problem : checkRule(spec.rule)) {
        const QString what = problem.detail.isEmpty() ? QString{} : u"（%1）"_s.arg(problem.detail);
        m_panel->addWidget(wrapped(tr("The rule contradicts itself: %1").arg(problem.path) + what, TextRole::Danger));
    }
    addTrial(spec);
    addTopic(*criterion);
    m_panel->addStretch();
}

void RubricInspector::addKind(const CriterionSpec &spec)
{
    auto *combo = new QComboBox;
    combo->addItem(tr("Deduct (from a base, each time)"), static_cast<int>(NewRule::Deduct));
    combo->addItem(tr("Add up (each time, with a cap)"), static_cast<int>(NewRule::AddUp));
    combo->addItem(tr("Levels (one of some)"), static_cast<int>(NewRule::Levels));
    combo->addItem(tr("Rating (a mark up to a maximum)"), static_cast<int>(NewRule::Rating));
    const auto *tally = std::get_if<TallyRule>(&spec.rule.kind);
    if (tally)
        combo->setCurrentIndex(tally->base > Points{} ? 0 : 1);
    else if (std::holds_alternative<LevelsRule>(spec.rule.kind))
        combo->setCurrentIndex(2);
    else if (std::holds_alternative<RatingRule>(spec.rule.kind))
        combo->setCurrentIndex(3);
    else {
        combo->addItem(ruleKindText(spec.rule));
        combo->setCurrentIndex(4);
    }
    combo->setEnabled(m_model.isEditable());
    m_panel->addField(tr("Way of scoring"), combo);
    if (combo->currentIndex() == 4)
        m_panel->addWidget(wrapped(tr("Rules of this kind are kept as they are and can't be edited here yet; choosing "
                                      "another kind replaces the rule."),
                                   TextRole::Muted));
    connect(combo, &QComboBox::activated, this, [this, combo, before = combo->currentIndex()](int chosen) {
        if (chosen == before || !combo->itemData(chosen).isValid())
            return;
        const auto kind = static_cast<NewRule>(combo->itemData(chosen).toInt());
        change([kind](CriterionVersion &each) {
            each.spec.rule = newRule(kind, each.spec.weight.value_or(Points::whole(10)));
        });
    });
}

QLineEdit *RubricInspector::addNumber(const QString &label, std::optional<Points> value,
                                      std::function<void(CriterionVersion &, std::optional<Points>)> write)
{
    auto *edit = new QLineEdit{value ? value->toString() : QString{}};
    edit->setReadOnly(!m_model.isEditable());
    edit->setMaximumWidth(fontMetrics().horizontalAdvance(u'分') * 8);
    m_panel->addField(label, edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, before = edit->text(), write = std::move(write)] {
        const QString text = edit->text().trimmed();
        if (text == before)
            return;
        const auto number = Points::parse(text);
        const bool fits = text.isEmpty() || number;
        setBad(*edit, !fits, fits ? QString{} : tr("Type a number with at most two decimals, or nothing."));
        if (fits)
            change([&](CriterionVersion &each) { write(each, number ? std::optional{*number} : std::nullopt); });
    });
    return edit;
}

void RubricInspector::addTally(const TallyRule &rule)
{
    const bool deducts = rule.base > Points{};
    auto *table = new RuleTable{deducts ? tr("Deductions") : tr("Additions"), tr("Case"), tr("Each time")};
    std::vector<RuleTable::Line> lines;
    for (const TallyCase &each : rule.cases) {
        const auto *range = std::get_if<PointsRange>(&each.points);
        lines.push_back({.name = each.name,
                         .points = range ? range->low.toString() + u"~"_s + range->high.toString()
                                         : signedText(std::get<Points>(each.points))});
    }
    table->setLines(lines, m_model.isEditable());
    m_panel->addField(deducts ? tr("Deductions") : tr("Additions"), table);
    connect(
        table, &RuleTable::edited, this, [this, table] { writeTally(*table); }, Qt::QueuedConnection);
    const auto tallyOf = [](CriterionVersion &each) { return std::get_if<TallyRule>(&each.spec.rule.kind); };
    addNumber(tr("Base"), rule.base, [tallyOf](CriterionVersion &each, std::optional<Points> value) {
        if (TallyRule *tally = tallyOf(each))
            tally->base = value.value_or(Points{});
    });
    addNumber(tr("Cap (empty: none)"), rule.cap, [tallyOf](CriterionVersion &each, std::optional<Points> value) {
        if (TallyRule *tally = tallyOf(each))
            tally->cap = value;
    });
    addNumber(tr("Floor (empty: none)"), rule.floor, [tallyOf](CriterionVersion &each, std::optional<Points> value) {
        if (TallyRule *tally = tallyOf(each))
            tally->floor = value;
    });
}

void RubricInspector::writeTally(const RuleTable &table)
{
    const CriterionVersion *found = row();
    const auto *rule = found ? std::get_if<TallyRule>(&found->spec.rule.kind) : nullptr;
    if (!rule)
        return;
    std::vector<TallyCase> cases;
    int shown = 0;
    for (const RuleTable::Edited &each : table.lines()) {
        TallyCase made = each.before && *each.before < rule->cases.size() ? rule->cases[*each.before] : TallyCase{};
        // Records name a case by its key, which is its first name.
        if (each.before && !made.key && made.name != each.line.name)
            made.key = made.name;
        made.name = each.line.name;
        const QStringList ends = each.line.points.split(u'~');
        const auto first = Points::parse(QString{ends.front()}.remove(u'+'));
        const auto last = Points::parse(QString{ends.back()}.remove(u'+'));
        if (each.line.points.isEmpty()) {
            made.points = rule->base > Points{} ? Points::whole(-1) : Points::whole(1);
        } else if (first && last && ends.size() <= 2) {
            if (ends.size() == 2)
                made.points = PointsRange{.low = *first, .high = *last};
            else
                made.points = *first;
        } else {
            const_cast<RuleTable &>(table).mark(shown, tr("Type points such as -1, 0.5 or -3~0."));
            return;
        }
        cases.push_back(std::move(made));
        ++shown;
    }
    change([&](CriterionVersion &each) { std::get<TallyRule>(each.spec.rule.kind).cases = cases; });
}

void RubricInspector::addLevels(const LevelsRule &rule)
{
    auto *table = new RuleTable{tr("Levels"), tr("Level"), tr("Points")};
    std::vector<RuleTable::Line> lines;
    for (const Level &level : rule.levels)
        lines.push_back({.name = level.name, .points = level.points ? level.points->toString() : QString{}});
    table->setLines(lines, m_model.isEditable());
    m_panel->addField(tr("Levels, best first"), table);
    connect(
        table, &RuleTable::edited, this, [this, table] { writeLevels(*table); }, Qt::QueuedConnection);
}

void RubricInspector::writeLevels(const RuleTable &table)
{
    const CriterionVersion *found = row();
    const auto *rule = found ? std::get_if<LevelsRule>(&found->spec.rule.kind) : nullptr;
    if (!rule)
        return;
    std::vector<Level> levels;
    int shown = 0;
    for (const RuleTable::Edited &each : table.lines()) {
        Level made = each.before && *each.before < rule->levels.size() ? rule->levels[*each.before] : Level{};
        if (each.before && !made.key && made.name != each.line.name)
            made.key = made.name;
        made.name = each.line.name;
        made.points.reset();
        if (!each.line.points.isEmpty()) {
            const auto points = Points::parse(each.line.points);
            if (!points) {
                const_cast<RuleTable &>(table).mark(shown, tr("Type a number with at most two decimals, or nothing."));
                return;
            }
            made.points = *points;
        }
        levels.push_back(std::move(made));
        ++shown;
    }
    change([&](CriterionVersion &each) { std::get<LevelsRule>(each.spec.rule.kind).levels = levels; });
}

void RubricInspector::addRating(const RatingRule &rule)
{
    const auto ratingOf = [](CriterionVersion &each) { return std::get_if<RatingRule>(&each.spec.rule.kind); };
    addNumber(tr("Maximum"), rule.max, [ratingOf](CriterionVersion &each, std::optional<Points> value) {
        if (RatingRule *rating = ratingOf(each); rating && value)
            rating->max = *value;
    });
    addNumber(tr("Step (empty: any mark)"), rule.step, [ratingOf](CriterionVersion &each, std::optional<Points> value) {
        if (RatingRule *rating = ratingOf(each))
            rating->step = value;
    });
}

void RubricInspector::addTrial(const CriterionSpec &spec)
{
    if (RuleTrial::canTry(spec.rule))
        m_panel->addField(tr("Trial"), new RuleTrial{spec});
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
    m_panel->addField(tr("Topic"), combo);
    connect(combo, &QComboBox::activated, this, [this, combo](int chosen) {
        const QVariant key = combo->itemData(chosen);
        change([&](CriterionVersion &each) {
            each.topic = key.isValid() ? std::optional{static_cast<TopicId>(key.toLongLong())} : std::nullopt;
        });
    });
}

void RubricInspector::addUnstated(const CriterionSpec &spec)
{
    for (const Unstated &each : spec.unstated) {
        m_panel->addWidget(wrapped(parameterText(each.parameter), TextRole::Warning));
        if (!each.source.isEmpty())
            m_panel->addWidget(wrapped(tr("Source: %1").arg(each.source), TextRole::Muted));
        if (!m_model.isEditable())
            continue;
        const bool isNumber = each.parameter == UnstatedParameter::Required ||
                              each.parameter == UnstatedParameter::Cap || each.parameter == UnstatedParameter::Floor;
        auto *edit = isNumber ? new QLineEdit{each.assumed ? each.assumed->toString() : QString{}} : nullptr;
        if (edit)
            m_panel->addField(tr("Value"), edit);
        auto *button = new QPushButton{tr("Confirm")};
        button->setAccessibleName(tr("Confirm: %1").arg(parameterText(each.parameter)));
        m_panel->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, edit, parameter = each.parameter] {
            std::optional<Points> value;
            if (edit) {
                const auto number = Points::parse(edit->text());
                const bool needed = parameter == UnstatedParameter::Required;
                const bool fits = number || (!needed && edit->text().trimmed().isEmpty());
                setBad(*edit, !fits, fits ? QString{} : tr("Type a number with at most two decimals."));
                if (!fits)
                    return;
                if (number)
                    value = *number;
            }
            change([&](CriterionVersion &row) { confirm(row.spec, parameter, value); });
        });
    }
}

} // namespace yanben
