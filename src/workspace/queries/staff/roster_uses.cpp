#include "workspace/queries/staff/roster_uses.h"

#include "domain/rubric/criterion_groups.h"
#include "domain/schedule/activity_people.h"
#include "workspace/queries/scores/written_sheets.h"

#include <algorithm>
#include <map>
#include <set>

namespace yanben
{

namespace
{

template <typename Mentions>
std::vector<ActivityId> activitiesThat(const State &state, Mentions mentions)
{
    std::set<ActivityId> found;
    const auto look = [&](const auto &row, ActivityId activity) {
        forEachPeople(row, [&](const std::vector<Participant> &people) {
            if (std::ranges::any_of(people, mentions))
                found.insert(activity);
        });
    };
    for (const auto &[id, activity] : state.all<Activity>())
        look(activity, id);
    for (const auto &[id, session] : state.all<Session>())
        look(session, session.activity);
    for (const auto &[id, changed] : state.all<ChangedOccurrence>())
        look(changed, changed.activity);
    return {found.begin(), found.end()};
}

std::vector<TermId> termsWithScores(const State &state, Subject subject)
{
    std::vector<TermId> terms;
    const std::set<SheetId> written = writtenSheets(state);
    for (const auto &[id, sheet] : state.all<ScoreSheet>()) {
        if (sheet.subject == subject && written.contains(id) && std::ranges::count(terms, sheet.term) == 0)
            terms.push_back(sheet.term);
    }
    return terms;
}

std::vector<TermId> termsWithHonours(const State &state, Subject subject)
{
    std::set<TermId> terms;
    for (const auto &[id, honour] : state.all<Honour>()) {
        if (honour.subject == subject)
            terms.insert(honour.term);
    }
    return {terms.begin(), terms.end()};
}

std::vector<TermId> termsWithThemes(const State &state, GroupId group)
{
    std::set<TermId> terms;
    for (const auto &[id, theme] : state.all<Theme>()) {
        if (theme.group == group)
            terms.insert(theme.term);
    }
    return {terms.begin(), terms.end()};
}

template <typename Mentions>
std::vector<TermId> termsWithCounts(const State &state, Mentions mentions)
{
    std::set<TermId> terms;
    for (const auto &[id, required] : state.all<RequiredCount>()) {
        forEachPeople(required, [&, &row = required](const std::vector<Participant> &people) {
            if (std::ranges::any_of(people, mentions))
                terms.insert(row.term);
        });
    }
    return {terms.begin(), terms.end()};
}

} // namespace

RosterUses usesOf(const State &state, StaffId staff)
{
    RosterUses uses;
    uses.activities = activitiesThat(state, [staff](const Participant &one) { return one.staff == staff; });
    uses.counts = termsWithCounts(state, [staff](const Participant &one) { return one.staff == staff; });
    uses.sheets = termsWithScores(state, staff);
    uses.honours = termsWithHonours(state, staff);
    for (const auto &[id, leader] : state.all<Leader>()) {
        const TermId term = state.get<Plan>(leader.plan).term;
        if (leader.staff == staff && std::ranges::count(uses.leaders, term) == 0)
            uses.leaders.push_back(term);
    }
    uses.rates =
        std::ranges::any_of(state.all<CellRecord>(),
                            [staff](const auto &entry) { return entry.second.voice.rater == staff; }) ||
        std::ranges::any_of(state.all<PanelMember>(),
                            [staff](const auto &entry) { return entry.second.staff == staff; }) ||
        std::ranges::any_of(state.all<RaterFile>(), [staff](const auto &entry) { return entry.second.rater == staff; });
    uses.isResponsible = std::ranges::any_of(state.all<School>(),
                                             [staff](const auto &entry) { return entry.second.responsible == staff; });
    return uses;
}

RosterUses usesOf(const State &state, GroupId group)
{
    RosterUses uses;
    const Group &asked = state.get<Group>(group);
    uses.isEveryone = asked.kind == GroupKind::Everyone;
    uses.activities = activitiesThat(state, [group](const Participant &one) { return one.group == group; });
    uses.counts = termsWithCounts(state, [group](const Participant &one) { return one.group == group; });
    uses.sheets = termsWithScores(state, group);
    uses.honours = termsWithHonours(state, group);
    uses.themes = termsWithThemes(state, group);
    for (const auto &[id, other] : state.all<Group>()) {
        if (other.sameAs == group)
            uses.synonyms.push_back(id);
    }
    std::map<CriterionId, CriterionVersionId> newest;
    for (const auto &[id, version] : state.all<CriterionVersion>()) {
        if (speaksOf(version.spec, asked.name))
            newest[version.criterion] = id;
    }
    for (const auto &[criterion, version] : newest)
        uses.criteria.push_back(version);
    return uses;
}

} // namespace yanben
