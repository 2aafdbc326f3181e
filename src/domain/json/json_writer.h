#pragma once

#include "domain/json/json_reader.h"
#include "domain/json/json_value.h"

#include <QByteArray>
#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

namespace yanben
{

/// Compact for a column of the school file, Indented (one blank per level, short lists of plain values on one line)
/// for a file that people open.
enum class JsonStyle { Compact, Indented };

/// The text in its quotation marks, as writeJson() writes it.
void appendJsonText(QByteArray &out, const QString &text);

/// The same bytes for equal values: UTF-8, keys in the given order. Indented ends with a line feed.
QByteArray writeJson(const JsonValue &value, JsonStyle style);

template <typename E, std::size_t N>
JsonValue wordValue(const JsonWords<E, N> &words, E meaning)
{
    for (const auto &[each, word] : words) {
        if (each == meaning)
            return JsonValue{word.toString()};
    }
    return {};
}

template <typename T, typename Write>
JsonValue arrayValue(const std::vector<T> &items, Write write)
{
    JsonArray array;
    array.reserve(items.size());
    for (const T &item : items)
        array.push_back(write(item));
    return JsonValue{std::move(array)};
}

/// Builds an object in canonical order; what equals its default is left out.
class JsonObjectBuilder
{
public:
    JsonObjectBuilder &add(QStringView key, JsonValue value)
    {
        m_members.emplace_back(key.toString(), std::move(value));
        return *this;
    }
    template <typename T>
    JsonObjectBuilder &add(QStringView key, const T &value) requires(!std::is_same_v<T, JsonValue>)
    {
        return add(key, JsonValue{value});
    }
    template <typename T>
    JsonObjectBuilder &addIfSet(QStringView key, const std::optional<T> &value)
    {
        return value ? add(key, JsonValue{*value}) : *this;
    }
    template <typename T>
    JsonObjectBuilder &addUnless(QStringView key, const T &value, const T &leftOut)
    {
        return value == leftOut ? *this : add(key, JsonValue{value});
    }
    template <typename E, std::size_t N>
    JsonObjectBuilder &addWord(QStringView key, const JsonWords<E, N> &words, E meaning)
    {
        return add(key, wordValue(words, meaning));
    }
    template <typename E, std::size_t N>
    JsonObjectBuilder &addWordUnless(QStringView key, const JsonWords<E, N> &words, E meaning, E leftOut)
    {
        return meaning == leftOut ? *this : addWord(key, words, meaning);
    }
    template <typename T, typename Write>
    JsonObjectBuilder &addList(QStringView key, const std::vector<T> &items, Write write)
    {
        return add(key, arrayValue(items, write));
    }
    template <typename T, typename Write>
    JsonObjectBuilder &addListIfAny(QStringView key, const std::vector<T> &items, Write write)
    {
        return items.empty() ? *this : addList(key, items, write);
    }

    JsonValue build() { return JsonValue{std::move(m_members)}; }
    operator JsonValue() { return build(); }

private:
    JsonObject m_members;
};

inline JsonValue textValue(const QString &text)
{
    return JsonValue{text};
}

} // namespace yanben
