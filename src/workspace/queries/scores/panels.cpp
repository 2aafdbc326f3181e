#include "workspace/queries/scores/panels.h"

#include "workspace/queries/staff/memberships.h"
#include "workspace/queries/staff/roster.h"

#include <algorithm>

namespace yanben
{

const RatingPanel *panelOf(const State &state, CriterionId criterion)
{
    for (const auto &[id, panel] : state.all<RatingPanel>()) {
        if (panel.criterion == criterion)
            return &panel;
    }
    return nullptr;
}

namespace
{

std::vector<StaffId> panelStaff(const State &state, RatingPanelId panel, bool further)
{
    std::vector<const PanelMember *> members;
    for (const auto &[id, member] : state.all<PanelMember>()) {
        if (member.panel == panel && member.further == further)
            members.push_back(&member);
    }
    std::ranges::stable_sort(members, {}, &PanelMember::position);
    std::vector<StaffId> staff;
    std::ranges::transform(members, std::back_inserter(staff), &PanelMember::staff);
    return staff;
}

} // namespace

std::vector<StaffId> ratersOf(const State &state, RatingPanelId panel)
{
    return panelStaff(state, panel, false);
}

std::vector<StaffId> furtherRatersOf(const State &state, RatingPanelId panel)
{
    return panelStaff(state, panel, true);
}

NamedRaters ratersNamed(const State &state, const CriterionSpec &criterion, QDate day)
{
    NamedRaters named;
    for (const QString &name : criterion.raters) {
        const Participant participant = participantOf(state, name);
        const std::vector<StaffId> people = peopleIn(state, {participant}, day);
        if (people.empty())
            named.unknown << name;
        for (const StaffId staff : people) {
            if (std::ranges::count(named.staff, staff) == 0)
                named.staff.push_back(staff);
        }
    }
    return named;
}

Panels::Panels(const State &state, RubricId rubric, const ProposedRaters &proposed)
{
    std::set<StaffId> further;
    for (const auto &[id, panel] : state.all<RatingPanel>()) {
        if (state.get<Criterion>(panel.criterion).rubric != rubric || proposed.contains(panel.criterion))
            continue;
        addSetup(state, panel.criterion, panel.terms, ratersOf(state, id));
        for (const StaffId staff : furtherRatersOf(state, id)) {
            m_setups[panel.criterion].further.push_back({staff, displayName(state, staff)});
            further.insert(staff);
        }
    }
    for (const auto &[criterion, raters] : proposed) {
        if (!raters.empty())
            addSetup(state, criterion, {}, raters);
    }
    const Term &term = state.get<Term>(state.get<Rubric>(rubric).term);
    forEachMembership(state, [&](const Membership &membership) {
        const bool rates = further.contains(membership.staff) || std::ranges::count(m_raters, membership.staff) > 0;
        if (!rates || !membership.holdsIn(term.first, term.last))
            return;
        for (const GroupId group : groupsAround(state, membership.group))
            m_memberships.emplace(membership.staff, group);
    });
}

bool Panels::isOwn(StaffId rater, Subject subject) const
{
    const auto *group = std::get_if<GroupId>(&subject);
    return group ? m_memberships.contains({rater, *group}) : subject == Subject{rater};
}

bool Panels::isMember(StaffId rater, CriterionId criterion) const
{
    const auto setup = m_setups.find(criterion);
    return setup != m_setups.end() && std::ranges::count(setup->second.members, rater, &Member::staff) > 0;
}

std::optional<Panel> Panels::panelFor(Subject subject, CriterionId criterion) const
{
    const auto setup = m_setups.find(criterion);
    if (setup == m_setups.end())
        return std::nullopt;
    const auto others = std::ranges::count_if(setup->second.members,
                                              [&](const Member &member) { return !isOwn(member.staff, subject); });
    if (others == 0)
        return std::nullopt;
    return Panel{.terms = setup->second.terms, .expected = static_cast<int>(others), .ratings = {}};
}

void Panels::add(Panel &panel, Subject subject, const CellRecord &record) const
{
    const auto setup = m_setups.find(record.criterion);
    if (setup == m_setups.end() || !record.voice.rater || !record.handedIn ||
        record.record.state != RecordState::Recorded || isOwn(*record.voice.rater, subject))
        return;
    const std::vector<Member> &further = setup->second.further;
    if (const auto one = std::ranges::find(further, *record.voice.rater, &Member::staff); one != further.end()) {
        panel.ratings.push_back({.rater = one->name, .data = record.record.data});
        ++panel.expected; // nobody waits for one that is not there
        return;
    }
    const std::vector<Member> &members = setup->second.members;
    const auto placeOf = [&members](const QString &name) { return std::ranges::find(members, name, &Member::name); };
    const auto member = std::ranges::find(members, *record.voice.rater, &Member::staff);
    if (member == members.end())
        return;
    const auto next =
        std::ranges::find_if(panel.ratings, [&](const PanelRating &rating) { return placeOf(rating.rater) > member; });
    panel.ratings.insert(next, {.rater = member->name, .data = record.record.data});
}

void Panels::addSetup(const State &state, CriterionId criterion, const PanelTerms &terms,
                      const std::vector<StaffId> &raters)
{
    Setup &setup = m_setups[criterion];
    setup.terms = terms;
    for (const StaffId staff : raters) {
        setup.members.push_back({staff, displayName(state, staff)});
        if (std::ranges::count(m_raters, staff) == 0)
            m_raters.push_back(staff);
    }
}

std::vector<const CellRecord *> scoresOverRaters(const State &state, RubricId rubric, const ProposedRaters &proposed)
{
    const Panels now{state, rubric};
    const Panels then{state, rubric, proposed};
    std::vector<const CellRecord *> scores;
    for (const auto &[id, cell] : state.all<CellRecord>()) {
        if (cell.voice.source != RecordSource::Office || cell.record.state != RecordState::Recorded ||
            !proposed.contains(cell.criterion))
            continue;
        const ScoreSheet &sheet = state.get<ScoreSheet>(cell.sheet);
        if (sheet.rubric == rubric && sheet.state != SheetState::Archived &&
            then.panelFor(sheet.subject, cell.criterion) && !now.panelFor(sheet.subject, cell.criterion))
            scores.push_back(&cell);
    }
    return scores;
}

} // namespace yanben
