#pragma once

#include "domain/words/count_words.h"
#include "domain/words/event_words.h"

#include <optional>
#include <vector>

namespace yanben
{

/// What words say of events that take points away or give some, read and settled. A bound can be settled as none.
struct SaidOfTally
{
    std::vector<Event> events = {};
    std::vector<Exchange> exchanges = {};
    std::vector<ZeroWhen> zeros = {};
    std::optional<Points> floor = {};
    bool isFloorSettled = false;
    std::optional<Points> cap = {};
    bool isCapSettled = false;
};

/// What is short of a required number, and perhaps what is beyond it. Empty where another rule is meant.
std::optional<RuleProposal> quotaOf(WordsReading &reading, const SaidOfTally &said, std::optional<Points> full);
/// From these points on. Empty where the words contradict themselves.
std::optional<RuleProposal> tallyOf(WordsReading &reading, const SaidOfTally &said, Points start);

} // namespace yanben
