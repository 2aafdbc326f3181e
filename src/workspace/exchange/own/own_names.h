#pragma once

#include "domain/json/json_members.h"
#include "domain/json/json_writer.h"

#include <QStringList>

#include <vector>

namespace yanben
{

// Lists of names in the own words of an event.

inline void addNames(JsonObjectBuilder &object, QStringView key, const QStringList &names)
{
    object.addListIfAny(key, std::vector<QString>{names.begin(), names.end()}, textValue);
}

inline QStringList readNames(JsonMembers &members, QStringView key)
{
    const std::vector<QString> names = members.list(key, readName);
    return {names.begin(), names.end()};
}

} // namespace yanben
