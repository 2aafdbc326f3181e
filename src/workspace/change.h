#pragma once

#include "domain/entities.h"

#include <cstddef>
#include <optional>
#include <type_traits>
#include <variant>

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

/// Which alternative of Change an edit of T is.
template <typename T>
constexpr std::size_t changeIndex = []<typename... Edits>(std::type_identity<std::variant<Edits...>>) {
    std::size_t index = 0;
    (void)((std::is_same_v<Edits, Edit<T>> || (++index, false)) || ...);
    return index;
}(std::type_identity<Change>{});

inline Change inverse(const Change &change)
{
    return std::visit([](const auto &edit) -> Change { return edit.inverse(); }, change);
}

} // namespace yanben
