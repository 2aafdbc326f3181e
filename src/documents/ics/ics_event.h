#pragma once

#include "documents/ics/activity_ics.h"
#include "documents/ics/ics_component.h"

#include <optional>

class QTimeZone;

namespace yanben
{

/// A day, and the clock time where there is one.
struct IcsMoment
{
    QDate day{};
    std::optional<ClockTime> time{};

    friend bool operator==(const IcsMoment &, const IcsMoment &) = default;
};

/// What a VEVENT or VTODO says, or why it says nothing. Borrows it.
class IcsEvent
{
public:
    explicit IcsEvent(icalcomponent *component) : m_component{component} {}

    QString uid() const;
    IcsText text() const;
    IcsStatus status() const;
    IcsPeople people() const;
    std::optional<IcsMoment> due() const;
    /// Whether it is about one meeting of a series, and which.
    bool changesOne() const;
    /// By the days of the zone of its series where it has no clock time.
    std::optional<IcsMoment> recurrenceId() const;

    /// Fills in the time; gives back what is wrong.
    std::optional<IcsFault> readTime(IcsTime &time) const;
    /// Rule and days; the item has its time already.
    std::optional<IcsFault> readSeries(IcsItem &item) const;
    void readRest(IcsItem &item) const;

private:
    std::optional<IcsMoment> momentOf(icalproperty *property) const;
    std::optional<IcsMoment> startOf() const;
    std::optional<IcsMoment> endOf() const;
    bool hasBrokenRule() const;
    void readOrder(IcsItem &item) const;

    icalcomponent *m_component;
};

} // namespace yanben
