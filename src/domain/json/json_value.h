#pragma once

#include "domain/json/json_problem.h"
#include "domain/numbers/points.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace yanben
{

class JsonValue;

using JsonArray = std::vector<JsonValue>;
/// In the order of the text; a key stands once.
using JsonObject = std::vector<std::pair<QString, JsonValue>>;

/// A number as it was written, so that no place is lost before someone asks for it.
struct JsonNumber
{
    QString text;

    friend bool operator==(const JsonNumber &, const JsonNumber &) = default;
};

/// A JSON document whose numbers keep their text.
class JsonValue
{
public:
    JsonValue() = default; ///< null
    explicit JsonValue(bool value) : m_content{value} {}
    explicit JsonValue(QString text) : m_content{std::move(text)} {}
    explicit JsonValue(JsonNumber number) : m_content{std::move(number)} {}
    explicit JsonValue(JsonArray items) : m_content{std::move(items)} {}
    explicit JsonValue(JsonObject members) : m_content{std::move(members)} {}
    explicit JsonValue(int number) : JsonValue{JsonNumber{QString::number(number)}} {}
    explicit JsonValue(std::int64_t number) : JsonValue{JsonNumber{QString::number(number)}} {}
    template <int Places>
    explicit JsonValue(FixedNumber<Places> number) : JsonValue{JsonNumber{number.toString()}}
    {}
    /// Null when empty.
    template <typename T>
    explicit JsonValue(const std::optional<T> &value)
    {
        if (value)
            *this = JsonValue{*value};
    }
    /// A pointer would silently become true.
    template <typename T>
    JsonValue(const T *) = delete;

    bool isNull() const { return std::holds_alternative<std::monostate>(m_content); }
    const bool *boolean() const { return std::get_if<bool>(&m_content); }
    const QString *text() const { return std::get_if<QString>(&m_content); }
    const JsonNumber *number() const { return std::get_if<JsonNumber>(&m_content); }
    const JsonArray *array() const { return std::get_if<JsonArray>(&m_content); }
    const JsonObject *object() const { return std::get_if<JsonObject>(&m_content); }

    friend bool operator==(const JsonValue &, const JsonValue &) = default;

private:
    std::variant<std::monostate, bool, QString, JsonNumber, JsonArray, JsonObject> m_content;
};

/// Refuses what is not JSON, a doubled key and nesting deeper than 100; never throws.
Parsed<JsonValue> parseJson(QByteArrayView text);

} // namespace yanben
