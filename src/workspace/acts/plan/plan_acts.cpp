#include "workspace/acts/plan/plan_acts.h"

#include "workspace/act_builder.h"
#include "workspace/queries/term_rows.h"

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

Section planned(int level, SectionKind kind, const QString &heading, const QString &text = {})
{
    Section section{.level = level, .kind = kind, .heading = heading};
    if (!text.isEmpty())
        section.text.blocks.push_back({.kind = BlockKind::Paragraph, .spans = {{text, false}}});
    return section;
}

std::vector<Section> outline(const std::vector<const Stage *> &stages)
{
    std::vector<Section> sections{
        planned(1, SectionKind::GuidingIdeas, u"指导思想"_s),
        planned(1, SectionKind::Goals, u"研修目标"_s),
        planned(1, SectionKind::Focus, u"研修重点"_s),
        planned(1, SectionKind::ContentList, u"研修内容"_s, u"本学期开展以下各项研修："_s),
        planned(1, SectionKind::FormsList, u"研修方式"_s),
        planned(1, SectionKind::Process, u"研修流程"_s),
    };
    for (const Stage *stage : stages)
        sections.push_back(planned(2, SectionKind::Stage, stage->name));
    sections.push_back(planned(1, SectionKind::Leadership, u"组织领导"_s));
    sections.push_back(planned(1, SectionKind::Safeguards, u"保障措施"_s));
    return sections;
}

struct PlanStep
{
    ActKind kind{};
    PlanState to{};
    QString comment;
};

Act stateAct(const State &state, PlanId plan, const PlanStep &step, const Operator &who, const QDateTime &at)
{
    ActBuilder builder{state, step.kind, {state.get<Plan>(plan).title}};
    builder.change<Plan>(plan, [&](Plan &row) {
        row.state = step.to;
        row.stateBy = who.name;
        // The file keeps whole seconds.
        row.stateAt = QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC);
        row.returnComment = step.comment;
    });
    builder.setWhy(step.comment);
    return builder.take();
}

} // namespace

bool isLocked(const State &state, PlanId plan)
{
    return state.get<Plan>(plan).state != PlanState::Draft;
}

bool isLocked(const State &state, TermId term)
{
    const Plan *plan = planOf(state, term);
    return plan && plan->state != PlanState::Draft;
}

PlanAct createPlan(const State &state, TermId term, const QString &title)
{
    if (planOf(state, term))
        return PlanFault::AlreadyThere;
    if (title.trimmed().isEmpty())
        return PlanFault::NameMissing;
    ActBuilder builder{state, ActKind::EditPlan, {title.trimmed()}};
    Plan row{};
    row.term = term;
    row.title = title.trimmed();
    const PlanId plan = builder.insert(row);
    int position = 0;
    for (Section &section : outline(stagesOf(state, term))) {
        section.plan = plan;
        section.position = position++;
        builder.insert(std::move(section));
    }
    return builder.take();
}

PlanAct editPlanTitle(const State &state, PlanId plan, const QString &title)
{
    if (isLocked(state, plan))
        return PlanFault::Locked;
    const QString tidy = title.simplified();
    if (tidy.isEmpty())
        return PlanFault::NameMissing;
    ActBuilder builder{state, ActKind::EditPlan, {tidy}};
    builder.change<Plan>(plan, [&tidy](Plan &row) { row.title = tidy; });
    return builder.take();
}

PlanAct editPlanDate(const State &state, PlanId plan, std::optional<QDate> madeOn)
{
    if (isLocked(state, plan))
        return PlanFault::Locked;
    ActBuilder builder{state, ActKind::EditPlan, {state.get<Plan>(plan).title}};
    builder.change<Plan>(plan, [&madeOn](Plan &row) { row.madeOn = madeOn; });
    return builder.take();
}

PlanAct editEffectiveDate(const State &state, PlanId plan, std::optional<QDate> effectiveOn)
{
    ActBuilder builder{state, ActKind::EditPlan, {state.get<Plan>(plan).title}};
    builder.change<Plan>(plan, [&effectiveOn](Plan &row) { row.effectiveOn = effectiveOn; });
    return builder.take();
}

PlanAct submitPlan(const State &state, PlanId plan, const Operator &who, const QDateTime &at)
{
    if (state.get<Plan>(plan).state != PlanState::Draft)
        return PlanFault::WrongState;
    return stateAct(state, plan, {ActKind::SubmitPlan, PlanState::Submitted, {}}, who, at);
}

PlanAct approvePlan(const State &state, PlanId plan, const Operator &who, const QDateTime &at)
{
    if (state.get<Plan>(plan).state != PlanState::Submitted)
        return PlanFault::WrongState;
    return stateAct(state, plan, {ActKind::ApprovePlan, PlanState::Approved, {}}, who, at);
}

PlanAct returnPlan(const State &state, PlanId plan, const Operator &who, const QDateTime &at, const QString &comment)
{
    if (!isLocked(state, plan))
        return PlanFault::WrongState;
    if (comment.trimmed().isEmpty())
        return PlanFault::CommentMissing;
    return stateAct(state, plan, {ActKind::ReturnPlan, PlanState::Draft, comment.trimmed()}, who, at);
}

PlanAct withdrawPlan(const State &state, PlanId plan, const Operator &who, const QDateTime &at)
{
    if (state.get<Plan>(plan).state != PlanState::Submitted)
        return PlanFault::WrongState;
    return stateAct(state, plan, {ActKind::EditPlan, PlanState::Draft, {}}, who, at);
}

} // namespace yanben
