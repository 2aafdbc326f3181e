#pragma once

#include "documents/ics/activity_ics.h"

#include <optional>
#include <vector>

namespace yanben
{

/// What of a series lies between two days.
struct IcsCut
{
    IcsItem item{};
    bool begunBefore = false;       ///< it has had meetings before
    bool goesOn = false;            ///< it has meetings afterwards
    std::vector<QDate> movedAway{}; ///< meetings that the file moves out of these days; they are left out
    /// Meetings that it moves in from outside onto a day on which the series meets anyway: events of their own.
    std::vector<IcsItem> besides{};

    friend bool operator==(const IcsCut &, const IcsCut &) = default;
};

/// A series with the meetings from `first` to `last`; empty when it has none there. Anything else comes back as it is.
std::optional<IcsCut> cutSeries(const IcsItem &item, QDate first, QDate last);

/// Each meeting as an event of its own, for a series that can't be said otherwise; of those known by a day their uids
/// are always the same.
std::vector<IcsItem> singleEvents(const IcsItem &item);
/// What the uids of single events of a series begin with.
QString singleEventsUid(const QString &uid);

} // namespace yanben
