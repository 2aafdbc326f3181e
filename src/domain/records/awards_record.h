#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

struct AwardWon
{
    QString level = {};
    std::optional<QString> prize = {};
    std::optional<int> order = {}; ///< place among the authors

    friend bool operator==(const AwardWon &, const AwardWon &) = default;
};

struct AwardsRecord
{
    std::vector<AwardWon> awards = {};

    friend bool operator==(const AwardsRecord &, const AwardsRecord &) = default;
};

} // namespace yanben
