#pragma once

#include "domain/entities.h"

#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>
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

/// An edit of any kind of row. A class of its own, and what handles every kind is compiled once, in change.cpp: as a
/// bare variant it was half of the compile time of whatever passed an act on.
class Change : public Entities::variant<Edit>
{
public:
    template <typename T>
    Change(Edit<T> edit);
    Change(const Change &other);
    Change(Change &&other) noexcept;
    Change &operator=(const Change &other);
    Change &operator=(Change &&other) noexcept;
    ~Change();

    /// Nothing is other than before.
    bool isIdle() const;
    Change inverse() const;

    friend bool operator==(const Change &a, const Change &b);
};

/// Which alternative of Change an edit of T is.
template <typename T>
constexpr std::size_t changeIndex = []<typename... Edits>(std::type_identity<std::variant<Edits...>>) {
    std::size_t index = 0;
    (void)((std::is_same_v<Edits, Edit<T>> || (++index, false)) || ...);
    return index;
}(std::type_identity<Entities::variant<Edit>>{});

} // namespace yanben
