#pragma once

#include "workspace/state.h"

#include <vector>

namespace yanben
{

/// A section as the outline shows it.
struct OutlineRow
{
    SectionId id{};
    int level = 1;
    QString label; ///< 一、; empty where the heading is, as for a preamble
    QString heading;
    SectionKind kind = SectionKind::Other;

    friend bool operator==(const OutlineRow &, const OutlineRow &) = default;
};

/// Numbered as it is printed.
std::vector<OutlineRow> outlineOf(const State &state, PlanId plan);

/// Characters of title, headings and texts without blanks, as Word counts them.
int charactersOf(const State &state, PlanId plan);

} // namespace yanben
