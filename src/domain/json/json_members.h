#pragma once

#include "domain/json/json_reader.h"

#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

namespace yanben
{

/// The members of an object with a closed set of keys. finish() refuses the ones nobody asked for; readObject calls it.
class JsonMembers
{
public:
    explicit JsonMembers(const JsonValue &value) : m_members{objectOf(value)}, m_seen(m_members.size(), false) {}

    /// There, and not null. The key counts as known either way.
    const JsonValue *find(QStringView key);
    bool has(QStringView key) { return find(key) != nullptr; }

    /// The key must be there; its value may be null if `read` takes that.
    template <typename Read>
    auto required(QStringView key, Read read)
    {
        const JsonValue *value = findEvenNull(key);
        if (!value)
            throw JsonError{ProblemCode::MissingKey, key.toString()};
        return inside(key, *value, read);
    }

    /// Empty when the key is left out or null.
    template <typename Read>
    auto optional(QStringView key, Read read) -> std::optional<decltype(read(std::declval<const JsonValue &>()))>
    {
        const JsonValue *value = find(key);
        if (!value)
            return std::nullopt;
        return inside(key, *value, read);
    }

    template <typename Read>
    auto requiredList(QStringView key, Read read)
    {
        return required(key, [&read](const JsonValue &value) { return readArray(value, read); });
    }

    /// Empty when the key is left out or null.
    template <typename Read>
    auto list(QStringView key, Read read)
    {
        auto items = optional(key, [&read](const JsonValue &value) { return readArray(value, read); });
        return items ? std::move(*items) : typename decltype(items)::value_type{};
    }

    void finish() const;

private:
    const JsonValue *findEvenNull(QStringView key);

    template <typename Read>
    static auto inside(QStringView key, const JsonValue &value, Read &read) -> decltype(read(value))
    {
        try {
            return read(value);
        } catch (JsonError &error) {
            error.inMember(key);
            throw;
        }
    }

    const JsonObject &m_members;
    std::vector<bool> m_seen;
};

template <typename Fill>
auto readObject(const JsonValue &value, Fill fill)
{
    JsonMembers members{value};
    auto result = fill(members);
    members.finish();
    return result;
}

/// For the first key of a file: refuses any other format than `expected`.
void requireFormat(JsonMembers &members, QStringView expected);

} // namespace yanben
