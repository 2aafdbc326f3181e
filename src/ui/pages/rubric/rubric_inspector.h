#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/rubric/rubric_model.h"

#include <QWidget>

class QLineEdit;
class QTimer;

namespace yanben
{

class InspectorPanel;
class RuleTable;
class TextLabel;

/// The rule of one criterion: its kind, cases or levels, bounds, a trial with the points it would give, the topic, and
/// what the source left open.
class RubricInspector final : public QWidget
{
    Q_OBJECT

public:
    RubricInspector(PageContext &context, RubricModel &model, QWidget *parent = nullptr);

    /// Shown a moment later; empty shows none.
    void show(std::optional<CriterionVersionId> criterion);

private:
    void rebuild();
    const CriterionVersion *row() const;
    bool change(const std::function<void(CriterionVersion &)> &edit);
    void addKind(const CriterionSpec &spec);
    void addTally(const TallyRule &rule);
    void addLevels(const LevelsRule &rule);
    void addRating(const RatingRule &rule);
    void writeTally(const RuleTable &table);
    void writeLevels(const RuleTable &table);
    /// A number that may be empty; `write` gets it when it is one.
    QLineEdit *addNumber(const QString &label, std::optional<Points> value,
                         std::function<void(CriterionVersion &, std::optional<Points>)> write);
    void addTrial(const CriterionSpec &spec);
    void addTopic(const CriterionVersion &criterion);
    void addUnstated(const CriterionSpec &spec);

    PageContext &m_context;
    RubricModel &m_model;
    InspectorPanel *m_panel;
    QTimer *m_rest;
    std::optional<CriterionVersionId> m_criterion;
};

/// What a kind of rule starts with when somebody chooses it for a criterion of this weight.
enum class NewRule { Deduct, AddUp, Levels, Rating };
Rule newRule(NewRule kind, Points weight);

} // namespace yanben
