#include "workspace/acts/school/stage_acts.h"

#include "workspace/act_builder.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

/// The stages of one term to rearrange; taking the act writes the order as positions.
class Row
{
public:
    Row(const State &state, TermId term) : m_state{state}, m_term{state.get<Term>(term)}
    {
        for (const Stage *stage : stagesOf(state, term))
            stages.push_back(*stage);
    }

    const Term &term() const { return m_term; }
    auto find(StageId id)
    {
        const auto found = std::ranges::find(stages, id, &Stage::id);
        if (found == stages.end())
            throw StaleChange{"a stage is gone"};
        return found;
    }

    Act take(const QString &subject)
    {
        ActBuilder builder{m_state, ActKind::EditStages, {subject}};
        for (const Stage *before : stagesOf(m_state, m_term.id)) {
            if (std::ranges::count(stages, before->id, &Stage::id) == 0)
                builder.remove<Stage>(before->id);
        }
        int position = 0;
        for (Stage &stage : stages) {
            stage.position = position++;
            if (m_state.find<Stage>(stage.id))
                builder.update(stage);
            else
                builder.insert(stage);
        }
        return builder.take();
    }

    std::vector<Stage> stages;

private:
    const State &m_state;
    const Term &m_term;
};

StageAct exchange(Row &row, std::vector<Stage>::iterator earlier, const QString &subject)
{
    const auto later = earlier + 1;
    const QDate first = earlier->first;
    const qint64 days = later->first.daysTo(later->last);
    const QDate last = later->last;
    later->first = first;
    later->last = first.addDays(days);
    earlier->first = later->last.addDays(1);
    earlier->last = last;
    std::iter_swap(earlier, later);
    return row.take(subject);
}

} // namespace

std::optional<StageTrouble> stageTrouble(const State &state, TermId term)
{
    const Term &dates = state.get<Term>(term);
    const std::vector<const Stage *> stages = stagesOf(state, term);
    for (const Stage *stage : stages) {
        if (!dates.contains(stage->first) || !dates.contains(stage->last))
            return StageTrouble::OutsideTerm;
    }
    for (std::size_t at = 1; at < stages.size(); ++at) {
        if (stages[at - 1]->last.addDays(1) != stages[at]->first)
            return StageTrouble::NotTouching;
    }
    return std::nullopt;
}

std::vector<StageGap> daysWithoutStage(const State &state, TermId term)
{
    const Term &dates = state.get<Term>(term);
    const std::vector<const Stage *> stages = stagesOf(state, term);
    std::vector<StageGap> without;
    for (QDate day = dates.first; !stages.empty() && day <= dates.last; day = day.addDays(1)) {
        if (std::ranges::any_of(stages, [day](const Stage *stage) { return stage->contains(day); }))
            continue;
        if (!without.empty() && without.back().last.addDays(1) == day)
            without.back().last = day;
        else
            without.push_back({day, day});
    }
    return without;
}

StageAct addStage(const State &state, TermId term, const QString &name, QDate first)
{
    Row row{state, term};
    const QString tidy = name.simplified();
    if (tidy.isEmpty())
        return StageFault::NameMissing;
    if (!row.term().contains(first))
        return StageFault::OutsideTerm;
    if (std::ranges::count(row.stages, first, &Stage::first) > 0)
        return StageFault::BorderTaken;
    Stage added{.term = term, .name = tidy, .first = first, .last = row.term().last};
    auto after = std::ranges::find_if(row.stages, [first](const Stage &stage) { return stage.first > first; });
    if (after != row.stages.end())
        added.last = after->first.addDays(-1);
    if (after != row.stages.begin()) {
        Stage &before = *(after - 1);
        // Behind the last stage it takes what the term has left.
        if (before.contains(first)) {
            added.last = before.last;
            before.last = first.addDays(-1);
        } else {
            added.first = before.last.addDays(1);
        }
    }
    row.stages.insert(after, added);
    return row.take(tidy);
}

StageAct renameStage(const State &state, StageId stage, const QString &name)
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty())
        return StageFault::NameMissing;
    ActBuilder builder{state, ActKind::EditStages, {tidy}};
    builder.change<Stage>(stage, [&tidy](Stage &row) { row.name = tidy; });
    return builder.take();
}

StageAct moveStageFirst(const State &state, StageId stage, QDate first)
{
    Row row{state, state.get<Stage>(stage).term};
    const auto at = row.find(stage);
    if (!row.term().contains(first))
        return StageFault::OutsideTerm;
    if (first > at->last || (at != row.stages.begin() && first <= (at - 1)->first))
        return StageFault::NoDayLeft;
    at->first = first;
    if (at != row.stages.begin())
        (at - 1)->last = first.addDays(-1);
    return row.take(at->name);
}

StageAct moveStageLast(const State &state, StageId stage, QDate last)
{
    Row row{state, state.get<Stage>(stage).term};
    const auto at = row.find(stage);
    if (!row.term().contains(last))
        return StageFault::OutsideTerm;
    const auto next = at + 1;
    if (last < at->first || (next != row.stages.end() && last >= next->last))
        return StageFault::NoDayLeft;
    at->last = last;
    if (next != row.stages.end())
        next->first = last.addDays(1);
    return row.take(at->name);
}

StageAct moveStageEarlier(const State &state, StageId stage)
{
    Row row{state, state.get<Stage>(stage).term};
    const auto at = row.find(stage);
    if (at == row.stages.begin())
        return StageFault::NoPlace;
    const QString name = at->name;
    return exchange(row, at - 1, name);
}

StageAct moveStageLater(const State &state, StageId stage)
{
    Row row{state, state.get<Stage>(stage).term};
    const auto at = row.find(stage);
    if (at + 1 == row.stages.end())
        return StageFault::NoPlace;
    const QString name = at->name;
    return exchange(row, at, name);
}

Act removeStage(const State &state, StageId stage)
{
    Row row{state, state.get<Stage>(stage).term};
    const auto at = row.find(stage);
    if (at != row.stages.begin())
        (at - 1)->last = at->last;
    else if (at + 1 != row.stages.end())
        (at + 1)->first = at->first;
    const QString name = at->name;
    row.stages.erase(at);
    return row.take(name);
}

StageAct fitStages(const State &state, TermId term)
{
    Row row{state, term};
    const Term &dates = row.term();
    auto left = static_cast<qint64>(row.stages.size());
    if (dates.first.daysTo(dates.last) + 1 < left)
        return StageFault::TermTooShort;
    std::optional<QDate> next;
    for (Stage &stage : row.stages) {
        const QDate latest = dates.last.addDays(1 - left); // leaves a day to each that follows
        stage.first = next.value_or(std::clamp(stage.first, dates.first, latest));
        stage.last = std::clamp(stage.last, stage.first, latest);
        next = stage.last.addDays(1);
        --left;
    }
    return row.take(dates.title);
}

} // namespace yanben
