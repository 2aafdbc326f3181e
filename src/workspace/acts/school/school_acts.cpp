#include "workspace/acts/school/school_acts.h"

#include "workspace/act_builder.h"
#include "workspace/queries/staff/roster.h"

namespace yanben
{

namespace
{

const School &school(const State &state)
{
    if (const School *found = schoolOf(state))
        return *found;
    throw StaleChange{"the school is gone"};
}

} // namespace

const School *schoolOf(const State &state)
{
    const auto &rows = state.all<School>();
    return rows.empty() ? nullptr : &rows.begin()->second;
}

Result<Act, SchoolFault> renameSchool(const State &state, const QString &name)
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty())
        return SchoolFault::NameMissing;
    ActBuilder builder{state, ActKind::EditSchool, {tidy}};
    builder.change<School>(school(state).id, [&tidy](School &row) { row.name = tidy; });
    return builder.take();
}

Act editSignature(const State &state, const QString &signature)
{
    const School &row = school(state);
    ActBuilder builder{state, ActKind::EditSchool, {row.name}};
    builder.change<School>(row.id, [&signature](School &changed) { changed.signature = signature.simplified(); });
    return builder.take();
}

Act editResponsible(const State &state, const QString &name)
{
    const School &row = school(state);
    const std::optional<StaffId> staff = participantOf(state, name).staff;
    ActBuilder builder{state, ActKind::EditSchool, {row.name}};
    builder.change<School>(row.id, [&](School &changed) {
        changed.responsible = staff;
        changed.responsibleName = staff ? QString{} : normalizedName(name);
    });
    return builder.take();
}

} // namespace yanben
