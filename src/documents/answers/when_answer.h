#pragma once

#include "domain/json/json_value.h"
#include "domain/schedule/term.h"

#include <QString>

namespace yanben
{

/// The answer of `yanben-cli when`.
struct WhenAnswer
{
    bool understood = false; ///< exit status 0, else 2
    JsonValue json;          ///< the `when` object; of a refusal {"error":{"code","piece","message"}}
    QString line;            ///< 第3周周二下午（3月19日）, or the sentence of the refusal
};

WhenAnswer answerWhen(QStringView typed, const Term &term);

} // namespace yanben
