#pragma once

#include <QString>

#include <vector>

namespace yanben
{

struct ConditionsRecord
{
    std::vector<QString> met = {};

    friend bool operator==(const ConditionsRecord &, const ConditionsRecord &) = default;
};

} // namespace yanben
