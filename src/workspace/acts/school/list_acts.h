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
    Itself,           ///< a name is no synonym of itself
    InUse,            ///< activities name it
    Counted,          ///< no activity names it, but a required number does
    CapacityTooSmall, ///< a place holds somebody
    NoPlace           ///< only places hold people
};

using ListAct = Result<Act, ListFault>;

/// By name; synonyms follow the name that is kept.
std::vector<const ListEntry *> listEntries(const State &state, ListKind kind);
/// The activities that name it.
std::vector<ActivityId> usesOf(const State &state, const ListEntry &entry);

ListAct addListEntry(const State &state, ListKind kind, const QString &name);
ListAct renameListEntry(const State &state, ListEntryId entry, const QString &name);
/// How many people a place holds; empty: not known.
ListAct setCapacity(const State &state, ListEntryId place, std::optional<int> people);
/// Every activity that names `gone` names `keep` from then on, and so does whoever types it later. Where only `gone`
/// says how many people it holds, `keep` says so from then on.
ListAct mergeListEntries(const State &state, ListEntryId keep, ListEntryId gone);
/// No synonym any more; activities stay as they are.
Act separateListEntry(const State &state, ListEntryId entry);
/// With its synonyms; refused while activities or required numbers name one of them.
ListAct removeListEntry(const State &state, ListEntryId entry);

} // namespace yanben
