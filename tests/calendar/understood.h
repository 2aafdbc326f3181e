#pragma once

#include "calendar/when_parser.h"
#include "calendar/when_text.h"
#include "domain/json/when_json.h"

#include <catch2/catch.hpp>

namespace yanben
{

struct Understood
{
    QString typed;
    WhenKind kind;
    TimeOfDay time{};
};

/// Also: what is printed for the answer is understood as the same again.
inline void checkAll(const std::vector<Understood> &cases, const Term &term)
{
    for (const auto &[typed, kind, time] : cases) {
        INFO("typed: " << typed.toStdString());
        const ParsedWhen parsed = parseWhen(typed, term);
        const When *when = std::get_if<When>(&parsed);
        if (!when) {
            const WhenRefusal &refusal = std::get<WhenRefusal>(parsed);
            FAIL_CHECK("refused with code " << static_cast<int>(refusal.code) << " at " << refusal.piece.toStdString());
            continue;
        }
        INFO("understood: " << whenText(*when, term).toStdString());
        CHECK(when->kind == kind);
        CHECK(when->timeOfDay == time);
        CHECK(when->raw == typed.trimmed());
        const Parsed<When> stored = whenFromJson(toJson(*when));
        REQUIRE(stored);
        CHECK(*stored == *when);

        for (const WhenStyle style : {WhenStyle::Short, WhenStyle::WithWeekdays}) {
            const ParsedWhen again = parseWhen(whenText(*when, term, style), term);
            REQUIRE(std::holds_alternative<When>(again));
            CHECK(sameMeaning(std::get<When>(again), *when));
        }
    }
}

} // namespace yanben
