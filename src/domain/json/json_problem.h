#pragma once

#include "domain/result.h"

#include <QString>

namespace yanben
{

enum class ProblemCode {
    NotJson, ///< detail: the line and the character in it where the text stops being JSON, both from 1: 3:7
    TooDeep,
    WrongFormat,   ///< another `format` than asked for; detail: the one found
    WrongType,     ///< detail: the type wanted
    MissingKey,    ///< detail: the key
    UnknownKey,    ///< detail: the key
    DoubledKey,    ///< detail: the key
    NotADecimal,   ///< 1e3; detail: the number as written
    TooManyPlaces, ///< detail: the number as written
    OutOfRange,    ///< detail: the number or the length
    UnknownWord,   ///< outside a closed set; detail: the word
    EmptyText,
    Contradiction, ///< keys that exclude each other; detail: the keys
};

/// Where in a file something is wrong, and what; a fact to be worded by whoever shows it.
struct JsonProblem
{
    QString path; ///< as criteria[3].rule.base; empty is the document itself
    ProblemCode code = ProblemCode::NotJson;
    QString detail;

    friend bool operator==(const JsonProblem &, const JsonProblem &) = default;
};

template <typename Value>
using Parsed = Result<Value, JsonProblem>;

} // namespace yanben
