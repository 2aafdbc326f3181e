#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/panels/inspector_panel.h"
#include "workspace/acts/plan/plan_acts.h"

class QLineEdit;
class QVBoxLayout;

namespace yanben
{

class LeadersEditor;
class TextLabel;
class TopicsEditor;
struct PlanChecks;

/// At the right of the plan: what is checked, topics, leadership group, dates, who brought it into which state, and who
/// changed it after it took effect.
class PlanPanel final : public InspectorPanel
{
    Q_OBJECT

public:
    explicit PlanPanel(PageContext &context, QWidget *parent = nullptr);

    void refresh(const Plan &plan);
    bool chooseTopic(TopicId topic);
    /// Makes an act of each typed date; false when one can't be read.
    bool commit();
    /// Brings the keyboard to a date that can't be read, and says why.
    void showWrongDate();

private:
    using DateAct = PlanAct (*)(const State &, PlanId, std::optional<QDate>);
    bool commitDate(QLineEdit &field, DateAct edit);
    void showDate(QLineEdit &field, std::optional<QDate> date, bool isOtherPlan);
    /// Who lets a plan hold before the day on which it was written may mean it.
    void showEffectiveRemark(const Plan &plan);
    void showResponsible();
    void showChecks(const Plan &plan);
    /// What belongs to no topic, which may be meant so.
    void showWithoutTopic(const PlanChecks &checks);
    /// At once, or as soon as everything is on the disk.
    void showHistory(const Plan &plan);
    bool showStates(const Plan &plan);
    void showChangesInEffect(const Plan &plan);
    QString topicNames(const std::vector<TopicId> &topics) const;

    PageContext &m_context;
    QVBoxLayout *m_checks;
    QVBoxLayout *m_history;
    TopicsEditor *m_topics;
    LeadersEditor *m_leaders;
    TextLabel *m_responsible;
    QLineEdit *m_date;
    QLineEdit *m_effective;
    TextLabel *m_effectiveRemark;
    std::optional<PlanId> m_plan;
    std::optional<Plan> m_historyOf;
    bool m_historyDue = false;
};

} // namespace yanben
