#include "workspace/acts/staff/roster_import.h"

#include "workspace/act_builder.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/membership_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/queries/staff/memberships.h"
#include "workspace/queries/staff/roster.h"

#include <map>
#include <set>

namespace yanben
{

namespace
{

using Kind = RosterProposal::Kind;

/// Empty when nobody is meant; several when the name does not tell.
std::vector<const StaffMember *> meantBy(const State &state, const QString &name, const QString &number)
{
    std::vector<const StaffMember *> named;
    for (const auto &[id, member] : state.all<StaffMember>()) {
        if (!number.isEmpty() && member.workNumber == number)
            return {&member};
        // Somebody with another number is somebody else, whatever the name.
        if (!name.isEmpty() && member.name == name && (number.isEmpty() || member.workNumber.isEmpty()))
            named.push_back(&member);
    }
    return named;
}

/// Whom the lines with a 工号 speak of, by name. Somebody new is known by the number alone.
class Numbered
{
public:
    using Who = std::pair<std::optional<StaffId>, QString>;

    Numbered(const State &state, const std::vector<RosterLine> &lines)
    {
        for (const RosterLine &line : lines) {
            const QString name = normalizedName(line.name);
            const QString number = line.workNumber.trimmed();
            if (number.isEmpty())
                continue;
            const auto meant = meantBy(state, name, number);
            if (meant.size() == 1 && meant.front()->workNumber.isEmpty())
                m_claims[meant.front()->id].insert(number);
            m_whos[name].insert(meant.size() == 1 ? Who{meant.front()->id, {}} : Who{std::nullopt, number});
        }
    }

    /// Several numbers for the one person who has none yet.
    bool contend(StaffId staff) const
    {
        const auto found = m_claims.find(staff);
        return found != m_claims.end() && found->second.size() > 1;
    }
    /// A line with a number has this name and is about somebody else.
    bool othersAreCalled(const QString &name, std::optional<StaffId> self) const
    {
        const auto found = m_whos.find(name);
        return found != m_whos.end() &&
               std::ranges::any_of(found->second, [self](const Who &who) { return !self || who.first != self; });
    }

private:
    std::map<StaffId, std::set<QString>> m_claims;
    std::map<QString, std::set<Who>> m_whos;
};

/// The groups of the line that the person is not in, nor will be by a rule with what the line says.
QStringList groupsToJoin(const State &state, const QStringList &names, std::optional<StaffId> staff,
                         const StaffMember &after, QDate today)
{
    QStringList missing;
    for (const QString &written : names) {
        const QString name = normalizedName(written);
        if (name.isEmpty() || missing.contains(name))
            continue;
        const bool isIn = std::ranges::any_of(state.all<Group>(), [&](const auto &entry) {
            if (entry.second.name != name)
                return false;
            const std::optional<Membership> byRule = membershipByRule(entry.second, after);
            return entry.second.kind == GroupKind::Everyone || (byRule && byRule->holdsOn(today)) ||
                   (staff && std::ranges::any_of(state.all<Membership>(), [&](const auto &row) {
                        return row.second.group == entry.first && row.second.staff == *staff &&
                               row.second.holdsOn(today);
                    }));
        });
        if (!isIn)
            missing << name;
    }
    return missing;
}

} // namespace

std::vector<RosterProposal> proposeRoster(const State &state, const std::vector<RosterLine> &lines, QDate today)
{
    const Numbered numbered{state, lines};
    std::set<StaffId> known;
    std::set<QString> numbers;
    std::set<QString> newNames;
    std::vector<RosterProposal> proposals;
    for (const RosterLine &line : lines) {
        const QString number = line.workNumber.trimmed();
        const auto meant = meantBy(state, normalizedName(line.name), number);
        const StaffMember *before = meant.size() == 1 ? meant.front() : nullptr;
        const std::optional<StaffId> staff = before ? std::optional{before->id} : std::nullopt;
        RosterProposal proposal;
        StaffMember &after = proposal.after;
        after = before ? *before : StaffMember{};
        if (!normalizedName(line.name).isEmpty())
            after.name = line.name;
        if (!number.isEmpty())
            after.workNumber = number;
        after.post = line.post.value_or(after.post);
        after.employment = line.employment ? line.employment : after.employment;
        after.joined = line.joined ? line.joined : after.joined;
        after.left = line.left ? line.left : after.left;
        after.scored = line.scored.value_or(after.scored);
        after.note = line.note.value_or(after.note);
        after = tidied(after);
        proposal.groupsToJoin = groupsToJoin(state, line.groups, staff, after, today);
        proposal.unread = line.unread;

        const bool unclear = meant.size() > 1 || (before && !number.isEmpty() && numbered.contend(before->id)) ||
                             (number.isEmpty() && numbered.othersAreCalled(after.name, staff));
        const auto isSpokenOf = [&] {
            return (staff && known.contains(*staff)) || numbers.contains(number) ||
                   (!staff && number.isEmpty() && newNames.contains(after.name));
        };
        if (after.name.isEmpty())
            proposal.kind = Kind::NameMissing;
        else if (!line.unread.isEmpty())
            proposal.kind = Kind::Unreadable;
        else if (unclear)
            proposal.kind = Kind::Ambiguous;
        else if (after.joined && after.left && *after.left < *after.joined)
            proposal.kind = Kind::BadDates;
        else if (isSpokenOf())
            proposal.kind = Kind::Twice;
        else if (!before)
            proposal.kind = Kind::Add;
        else
            proposal.kind = after == *before && proposal.groupsToJoin.isEmpty() ? Kind::Unchanged : Kind::Update;
        if (proposal.isChange() || proposal.kind == Kind::Unchanged) {
            if (staff)
                known.insert(*staff);
            if (!number.isEmpty())
                numbers.insert(number);
            else if (!staff)
                newNames.insert(after.name);
        }
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

Act importRoster(const State &state, const std::vector<RosterProposal> &proposals, QDate today)
{
    ActBuilder builder{state, ActKind::ImportStaff};
    for (const RosterProposal &proposal : proposals) {
        if (!proposal.isChange())
            continue;
        const bool isNew = proposal.kind == Kind::Add;
        StaffId staff = proposal.after.id;
        if (isNew)
            staff = builder.insert(proposal.after);
        else
            builder.update(proposal.after);
        for (const QString &name : proposal.groupsToJoin) {
            const std::optional<QDate> from = isNew ? std::nullopt : placedFrom(state, staff, today);
            placeIn(builder, state, groupNamed(builder, state, name), staff, from);
        }
    }
    return builder.take();
}

} // namespace yanben
