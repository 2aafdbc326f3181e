#pragma once

#include "domain/schedule/activity.h"
#include "workspace/state.h"

#include <span>
#include <vector>

namespace yanben
{

/// People of the roster for whose name a name of nobody may be a slip (F21): it is read alike, 王讯 for 王勋, or one of
/// three or more characters is another; also those who share the very name. In the order of their rows.
std::vector<StaffId> peopleLike(const State &state, const QString &name);

/// A name that is in no roster and no group and has no unit behind it (F22), and whom it may mean.
struct Stranger
{
    QString name;
    std::vector<StaffId> like;
};

/// Each once. None in a school whose roster is empty: there everybody would be one.
std::vector<Stranger> strangersAmong(const State &state, std::span<const Participant> people);

} // namespace yanben
