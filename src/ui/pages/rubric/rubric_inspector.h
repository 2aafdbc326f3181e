#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/rubric/rubric_model.h"
#include "ui/pages/rubric/rules/rule_editor.h"
#include "ui/widgets/panels/settling_inspector.h"

#include <QPointer>

#include <set>

namespace yanben
{

/// The rule of one criterion: what the source left open, its kind and parameters, a trial with the points it would
/// give, and the topic.
class RubricInspector final : public SettlingInspector
{
    Q_OBJECT

public:
    RubricInspector(PageContext &context, RubricModel &model, QWidget *parent = nullptr);

    /// Shown a moment later; empty shows none.
    void show(std::optional<CriterionVersionId> criterion);

protected:
    void fill() override;
    bool showsChosen() const override { return m_built == m_criterion; }

private:
    const CriterionVersion *rowOf(std::optional<CriterionVersionId> criterion) const;
    /// Changes the criterion whose fields are shown, which may not be the chosen one any more.
    void change(const std::function<void(CriterionVersion &)> &edit);
    void addSuggestion(const CriterionVersion &criterion);
    void addUnstated(const CriterionSpec &spec);
    void addKind(const CriterionSpec &spec);
    void addRule(const Rule &rule);
    /// Whose number holds for somebody in several groups of a quota (E37): a setting of the term.
    void addSeveralRoles(const Rule &rule);
    void addContradictions(const CriterionVersion &criterion);
    void addTopic(const CriterionVersion &criterion);
    void addSection(const CriterionVersion &criterion);

    PageContext &m_context;
    RubricModel &m_model;
    std::optional<CriterionVersionId> m_criterion;
    std::optional<CriterionVersionId> m_built;
    QPointer<RuleEditor> m_editor;                               ///< of what was built
    std::set<QString> m_unfolded;                                ///< its parts with all their parameters
    std::set<std::pair<CriterionVersionId, QString>> m_declined; ///< with the words that were read
};

} // namespace yanben
