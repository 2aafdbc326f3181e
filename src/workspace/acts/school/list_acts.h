#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

// The names of places and forms. Activities hold the name itself, so renaming and merging rewrite them.

enum class ListFault {
    NameMissing,
    NameTaken,
    Itself, ///< a name is no synonym of itself
    InUse   ///< activities name it
};

using ListAct = Result<Act, ListFault>;

/// By name; synonyms follow the name that is kept.
std::vector<const ListEntry *> listEntries(const State &state, ListKind kind);
/// The activities that name it.
std::vector<ActivityId> usesOf(const State &state, const ListEntry &entry);

ListAct addListEntry(const State &state, ListKind kind, const QString &name);
ListAct renameListEntry(const State &state, ListEntryId entry, const QString &name);
/// Every activity that names `gone` names `keep` from then on, and so does whoever types it later.
ListAct mergeListEntries(const State &state, ListEntryId keep, ListEntryId gone);
/// No synonym any more; activities stay as they are.
Act separateListEntry(const State &state, ListEntryId entry);
/// With its synonyms.
ListAct removeListEntry(const State &state, ListEntryId entry);

} // namespace yanben
