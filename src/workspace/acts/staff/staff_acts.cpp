#include "workspace/acts/staff/staff_acts.h"

#include "workspace/act_builder.h"
#include "workspace/acts/adding_act.h"
#include "workspace/acts/removal.h"
#include "workspace/queries/staff/roster.h"

namespace yanben
{

namespace
{

QStringList namesOf(const State &state, const std::vector<StaffId> &staff)
{
    QStringList names;
    for (const StaffId one : staff)
        names << state.get<StaffMember>(one).name;
    return names;
}

} // namespace

StaffMember tidied(StaffMember member)
{
    member.name = normalizedName(member.name);
    member.workNumber = member.workNumber.trimmed();
    member.post = member.post.trimmed();
    member.note = member.note.trimmed();
    return member;
}

std::optional<StaffProblem> problemOf(const State &state, const StaffMember &member)
{
    const StaffMember tidy = tidied(member);
    if (tidy.name.isEmpty())
        return StaffProblem::NameMissing;
    if (tidy.joined && tidy.left && *tidy.left < *tidy.joined)
        return StaffProblem::LeavesBeforeJoining;
    for (const auto &[id, other] : state.all<StaffMember>()) {
        if (id != tidy.id && !tidy.workNumber.isEmpty() && other.workNumber == tidy.workNumber)
            return StaffProblem::WorkNumberTaken;
    }
    return std::nullopt;
}

Result<Act, StaffProblem> addStaff(const State &state, const StaffMember &member)
{
    if (const auto problem = problemOf(state, member))
        return *problem;
    const StaffMember tidy = tidied(member);
    return addingAct(state, ActKind::AddStaff, tidy.name, tidy);
}

Result<Act, StaffProblem> editStaff(const State &state, const StaffMember &member)
{
    if (const auto problem = problemOf(state, member))
        return *problem;
    ActBuilder builder{state, ActKind::EditStaff, {state.get<StaffMember>(member.id).name}};
    builder.update(tidied(member));
    return builder.take();
}

Result<Act, StaffProblem> letLeave(const State &state, const std::vector<StaffId> &staff, QDate lastDay)
{
    ActBuilder builder{state, ActKind::EditStaff, namesOf(state, staff)};
    for (const StaffId one : staff) {
        StaffMember member = state.get<StaffMember>(one);
        member.left = lastDay;
        if (const auto problem = problemOf(state, member))
            return *problem;
        builder.update(member);
    }
    return builder.take();
}

Act letReturn(const State &state, const std::vector<StaffId> &staff)
{
    ActBuilder builder{state, ActKind::EditStaff, namesOf(state, staff)};
    for (const StaffId one : staff)
        builder.change<StaffMember>(one, [](StaffMember &member) { member.left.reset(); });
    return builder.take();
}

Act setEmployment(const State &state, const std::vector<StaffId> &staff, std::optional<Employment> employment)
{
    ActBuilder builder{state, ActKind::EditStaff, namesOf(state, staff)};
    for (const StaffId one : staff)
        builder.change<StaffMember>(one, [employment](StaffMember &member) { member.employment = employment; });
    return builder.take();
}

Act setScored(const State &state, const std::vector<StaffId> &staff, bool scored)
{
    ActBuilder builder{state, ActKind::EditStaff, namesOf(state, staff)};
    for (const StaffId one : staff)
        builder.change<StaffMember>(one, [scored](StaffMember &member) { member.scored = scored; });
    return builder.take();
}

Result<Act, RosterUses> removeStaff(const State &state, const std::vector<StaffId> &staff)
{
    ActBuilder builder{state, ActKind::RemoveStaff, namesOf(state, staff)};
    for (const StaffId one : staff) {
        RosterUses uses = usesOf(state, one);
        if (!uses.isEmpty())
            return uses;
        builder.remove<StaffMember>(one);
    }
    const auto ofThem = [&staff](const auto &row) { return std::ranges::count(staff, row.staff) > 0; };
    removeAll<Membership>(builder, state, ofThem);
    removeSheets(builder, state, [&staff](const ScoreSheet &sheet) {
        const auto *one = std::get_if<StaffId>(&sheet.subject);
        return one && std::ranges::count(staff, *one) > 0;
    });
    return builder.take();
}

} // namespace yanben
