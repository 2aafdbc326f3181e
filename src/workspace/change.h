#pragma once

#include "domain/entities.h"

#include <optional>

namespace yanben
{

/// One row before and after; empty where it was not there.
template <typename T>
struct Edit
{
    std::optional<T> before;
    std::optional<T> after;

    IdOf<T> id() const { return before ? before->id : after->id; }
    Edit inverse() const { return {after, before}; }

    friend bool operator==(const Edit &, const Edit &) = default;
};

using Change = Entities::variant<Edit>;

inline Change inverse(const Change &change)
{
    return std::visit([](const auto &edit) -> Change { return edit.inverse(); }, change);
}

} // namespace yanben
