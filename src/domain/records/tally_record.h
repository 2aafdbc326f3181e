#pragma once

#include "domain/numbers/points.h"

#include <QString>

#include <vector>

namespace yanben
{

struct CaseCount
{
    QString caseName = {};
    Amount count = {}; ///< halves are legal

    friend bool operator==(const CaseCount &, const CaseCount &) = default;
};

struct CaseAmounts
{
    QString caseName = {};
    std::vector<Points> amounts = {};

    friend bool operator==(const CaseAmounts &, const CaseAmounts &) = default;
};

/// Both empty is a fact: nothing happened.
struct TallyRecord
{
    std::vector<CaseCount> counts = {};
    std::vector<CaseAmounts> amounts = {};

    friend bool operator==(const TallyRecord &, const TallyRecord &) = default;
};

} // namespace yanben
