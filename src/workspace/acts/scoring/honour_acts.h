#pragma once

#include "domain/result.h"
#include "domain/sheets/honour.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

enum class HonourFault {
    NobodyChosen,
    TitleMissing,
    DayMissing,
    GivenAlready ///< the same was given on the same day
};

struct HonourRefusal
{
    HonourFault fault{};
    std::vector<Subject> has{}; ///< to whom it was given already

    friend bool operator==(const HonourRefusal &, const HonourRefusal &) = default;
};

/// Why these can't be given `honour`; its own row is not compared with itself, its subject is not read.
std::optional<HonourRefusal> honourRefusal(const State &state, const Honour &honour,
                                           const std::vector<Subject> &subjects);

/// A row for each of `subjects`, each named once.
Result<Act, HonourRefusal> addHonours(const State &state, const Honour &honour, const std::vector<Subject> &subjects);
Result<Act, HonourRefusal> editHonour(const State &state, const Honour &honour);
Act removeHonours(const State &state, const std::vector<HonourId> &honours);

} // namespace yanben
