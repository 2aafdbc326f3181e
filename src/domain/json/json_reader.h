#pragma once

#include "domain/json/json_value.h"

#include <QStringView>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace yanben
{

/// How readers of this folder stop: thrown at the place, it collects its path on the way out, and readDocument turns it
/// into a value. Nothing else may see it.
class JsonError
{
public:
    explicit JsonError(ProblemCode code, QString detail = {}) : m_problem{{}, code, std::move(detail)} {}

    void inMember(QStringView key);
    void inItem(std::size_t index);
    const JsonProblem &problem() const { return m_problem; }

private:
    JsonProblem m_problem;
};

bool readBool(const JsonValue &value);
int readInt(const JsonValue &value, int least, int most);
/// 0 or more, 1 or more; at most a million.
int readCount(const JsonValue &value);
int readPlace(const JsonValue &value);
QString readText(const JsonValue &value);
/// Refuses an empty text.
QString readName(const JsonValue &value);
Points readPoints(const JsonValue &value); // Amount is the same type
Factor readFactor(const JsonValue &value);
/// Empty for null.
std::optional<Points> readPointsOrNull(const JsonValue &value);

/// The words of a closed set, one table for both directions.
template <typename E, std::size_t N>
using JsonWords = std::array<std::pair<E, QStringView>, N>;

template <typename E, std::size_t N>
E readWord(const JsonWords<E, N> &words, const JsonValue &value)
{
    const QString text = readText(value);
    for (const auto &[meaning, word] : words) {
        if (text == word)
            return meaning;
    }
    throw JsonError{ProblemCode::UnknownWord, text};
}

template <typename Read>
auto readArray(const JsonValue &value, Read read)
{
    const JsonArray *items = value.array();
    if (!items)
        throw JsonError{ProblemCode::WrongType, QStringLiteral("array")};
    std::vector<decltype(read(value))> result;
    result.reserve(items->size());
    for (const JsonValue &item : *items) {
        try {
            result.push_back(read(item));
        } catch (JsonError &error) {
            error.inItem(result.size());
            throw;
        }
    }
    return result;
}

const JsonObject &objectOf(const JsonValue &value);

/// Reads an object with free keys; `read(key, value)` gives one element.
template <typename Read>
auto readMap(const JsonValue &value, Read read)
{
    std::vector<decltype(read(QString{}, value))> result;
    for (const auto &[key, member] : objectOf(value)) {
        try {
            result.push_back(read(key, member));
        } catch (JsonError &error) {
            error.inMember(key);
            throw;
        }
    }
    return result;
}

/// Parses `text` and reads it; the one place where a JsonError ends.
template <typename Read>
auto readDocument(QByteArrayView text, Read read) -> Parsed<decltype(read(std::declval<const JsonValue &>()))>
{
    const Parsed<JsonValue> document = parseJson(text);
    if (!document)
        return document.error();
    try {
        return read(*document);
    } catch (const JsonError &error) {
        return error.problem();
    }
}

} // namespace yanben
