#pragma once

#include <QString>

namespace yanben
{

/// Names what a record refers to: the key if there is one, else the name, so that renaming breaks no record.
template <typename Entry>
const QString &recordKey(const Entry &entry)
{
    return entry.key ? *entry.key : entry.name;
}

} // namespace yanben
