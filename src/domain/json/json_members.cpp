#include "domain/json/json_members.h"

namespace yanben
{

const JsonValue *JsonMembers::find(QStringView key)
{
    const JsonValue *value = findEvenNull(key);
    return value && !value->isNull() ? value : nullptr;
}

const JsonValue *JsonMembers::findEvenNull(QStringView key)
{
    const auto member = std::ranges::find(m_members, key, &JsonObject::value_type::first);
    if (member == m_members.end())
        return nullptr;
    m_seen[static_cast<std::size_t>(member - m_members.begin())] = true;
    return &member->second;
}

void JsonMembers::finish() const
{
    const auto unseen = std::ranges::find(m_seen, false);
    if (unseen != m_seen.end())
        throw JsonError{ProblemCode::UnknownKey, m_members[static_cast<std::size_t>(unseen - m_seen.begin())].first};
}

void requireFormat(JsonMembers &members, QStringView expected)
{
    const QString found = members.required(u"format", readText);
    if (found != expected)
        throw JsonError{ProblemCode::WrongFormat, found};
}

} // namespace yanben
