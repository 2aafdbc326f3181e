#pragma once

#include "domain/records/record_data.h"

#include <QString>

#include <algorithm>
#include <span>
#include <vector>

namespace yanben
{

/// The entry of a table by group: the record's group, else the one group of the subject that stands in it. Null where
/// none does, or several.
template <typename Entry>
const Entry *entryOfGroup(const std::vector<Entry> &table, const RecordData &data, std::span<const QString> groups)
{
    const Entry *found = nullptr;
    for (const Entry &entry : table) {
        if (data.group ? entry.group != *data.group : std::ranges::find(groups, entry.group) == groups.end())
            continue;
        if (found)
            return nullptr;
        found = &entry;
    }
    return found;
}

} // namespace yanben
