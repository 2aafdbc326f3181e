#pragma once

#include <QString>

#include <array>
#include <vector>

namespace yanben
{

/// 见习期, 转正而未聘职称, 已聘职称: what some consequences of a veto depend on (L04, L05).
enum class Employment { Probation, Untitled, Titled };

inline constexpr std::array allEmployments{Employment::Probation, Employment::Untitled, Employment::Titled};

/// What the school does to whom a veto holds for; it changes no points. 见习期：不得按时转正.
struct Consequence
{
    QString text = {};
    std::vector<Employment> of = {}; ///< empty: everybody; in the order of Employment, each once

    friend bool operator==(const Consequence &, const Consequence &) = default;
};

} // namespace yanben
