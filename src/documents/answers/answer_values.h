#pragma once

#include "documents/answers/score_answer.h"
#include "domain/json/json_writer.h"
#include "domain/numbers/decimal.h"

#include <optional>
#include <span>

namespace yanben
{

// How numbers and findings stand in every answer.

/// 84.47 as a text, so that it keeps its places.
inline JsonValue decimalValue(const std::optional<Decimal> &decimal)
{
    return decimal ? JsonValue{decimal->toString()} : JsonValue{};
}

inline JsonValue fractionValue(const std::optional<Exact> &value)
{
    return value ? JsonValue{value->toFraction()} : JsonValue{};
}

/// A number when two places hold it, else a fraction in a text.
inline JsonValue pointsValue(const std::optional<Exact> &value)
{
    if (!value)
        return {};
    if (const auto points = value->toPoints())
        return JsonValue{*points};
    return JsonValue{value->toFraction()};
}

inline JsonValue findingsValue(std::span<const AnswerFinding> findings)
{
    JsonArray found;
    for (const AnswerFinding &finding : findings) {
        found.push_back(JsonObjectBuilder{}
                            .add(u"severity", finding.severity)
                            .add(u"code", finding.code)
                            .add(u"target", finding.target)
                            .add(u"message", finding.message));
    }
    return JsonValue{std::move(found)};
}

} // namespace yanben
