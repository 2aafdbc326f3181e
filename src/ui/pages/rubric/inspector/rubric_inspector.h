#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/rubric/rubric_model.h"
#include "ui/pages/rubric/rules/rule_editor.h"
#include "ui/widgets/panels/settling_inspector.h"

#include <QPointer>

#include <set>

class QPushButton;

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

    /// What was typed and can't be taken: its place and the reason; empty when there is no such thing.
    QString untaken() const;
    /// What contradicts itself in the chosen criterion is said here.
    bool tellsContradiction() const;
    /// What is still being typed is taken first. Whoever is kept from going on has the keyboard where it is to be
    /// mended.
    bool endTyping();

signals:
    void untakenChanged();
    /// Another criterion was to be shown, but what was typed here is not taken: this one stays.
    void held(yanben::CriterionVersionId criterion);

protected:
    void fill() override;
    bool showsChosen() const override { return m_built == m_criterion; }

private:
    std::size_t placeOf(const CriterionVersion &criterion) const;
    const CriterionVersion *rowOf(std::optional<CriterionVersionId> criterion) const;
    /// Changes the criterion whose fields are shown, which may not be the chosen one any more.
    void change(const std::function<void(CriterionVersion &)> &edit);
    void addSuggestion(const CriterionVersion &criterion);
    void addUnstated(const CriterionSpec &spec);
    void addKind(const CriterionSpec &spec);
    void addRule(const Rule &rule);
    void addEditor(RuleEditor *editor);
    /// Tells what keeps another rule from taking the place of this one.
    bool holdsBack();
    void putBack();
    /// Whose number holds for somebody in several groups of a quota (E37): a setting of the term.
    void addSeveralRoles(const Rule &rule);
    void addContradictions(const CriterionVersion &criterion);
    void addBelonging(const CriterionVersion &criterion);
    void addReach(const CriterionSpec &spec);

    PageContext &m_context;
    RubricModel &m_model;
    std::optional<CriterionVersionId> m_criterion;
    std::optional<CriterionVersionId> m_built;
    QPointer<RuleEditor> m_editor; ///< of what was built
    QPointer<QPushButton> m_putBack;
    std::set<QString> m_unfolded;                                ///< its parts with all their parameters
    std::set<std::pair<CriterionVersionId, QString>> m_declined; ///< with the words that were read
};

} // namespace yanben
