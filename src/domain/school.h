#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace yanben
{

/// The one school of a file. Its uid is the school id that tells copies of a file from other schools' files.
struct School
{
    SchoolId id{1};
    QString uid;
    QString name;
    QString signature;                    ///< 落款, as printed under the plan; empty: the name
    std::optional<StaffId> responsible{}; ///< 第一责任人, one in a school (row F03); empty: nobody of the roster
    QString responsibleName{};            ///< of one who is not on the roster; else empty

    friend bool operator==(const School &, const School &) = default;
};

enum class ListKind { Place, Form };

/// A place or form that the school has used; offered when typing. A synonym points at the name that is kept.
struct ListEntry
{
    ListEntryId id{};
    QString uid;
    ListKind kind = ListKind::Place;
    QString name;
    std::optional<ListEntryId> sameAs; ///< 同义：this name is replaced by that one
    std::optional<int> capacity{};     ///< of a place: how many people it holds (row B07)

    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

} // namespace yanben
