#pragma once

#include <QString>

#include <vector>

namespace yanben
{

struct LevelsRecord
{
    std::vector<QString> levels = {};
    std::vector<QString> flags = {};

    friend bool operator==(const LevelsRecord &, const LevelsRecord &) = default;
};

} // namespace yanben
