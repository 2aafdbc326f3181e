#include "checks/moved_when.h"

namespace yanben
{

namespace
{

/// One day is no range; nothing is left of a time whose last day lies before its first.
std::optional<WhenKind> kindOfDays(QDate first, QDate last)
{
    if (last < first)
        return std::nullopt;
    return first == last ? WhenKind{SingleDay{first}} : WhenKind{DayRange{first, last}};
}

struct MovedKind
{
    const WhenKind &kind;

    std::optional<WhenKind> toDay(QDate day) const
    {
        return std::holds_alternative<SingleDay>(kind) ? std::optional<WhenKind>{SingleDay{day}} : std::nullopt;
    }
    std::optional<WhenKind> operator()(const MoveDay &fix) const { return toDay(fix.day); }
    std::optional<WhenKind> operator()(const MoveMeeting &fix) const
    {
        if (!fix.last)
            return toDay(fix.day);
        return std::holds_alternative<DayRange>(kind) ? kindOfDays(fix.day, *fix.last) : std::nullopt;
    }
    std::optional<WhenKind> operator()(const MoveSeries &fix) const
    {
        const auto *series = std::get_if<Recurring>(&kind);
        if (!series || !std::holds_alternative<EachWeek>(series->rhythm) || series->weekdays.size() != 1)
            return std::nullopt;
        Recurring moved = *series;
        moved.weekdays = {fix.weekday};
        return moved;
    }
    std::optional<WhenKind> operator()(const MoveStart &fix) const
    {
        const auto *range = std::get_if<DayRange>(&kind);
        return range ? kindOfDays(fix.day, range->last) : std::nullopt;
    }
    std::optional<WhenKind> operator()(const MoveEnd &fix) const
    {
        if (std::holds_alternative<Deadline>(kind))
            return Deadline{fix.day};
        const auto *range = std::get_if<DayRange>(&kind);
        return range ? kindOfDays(range->first, fix.day) : std::nullopt;
    }
    std::optional<WhenKind> operator()(const auto &) const { return std::nullopt; }
};

} // namespace

std::optional<When> movedBy(const FindingFix &fix, const When &when)
{
    std::optional<WhenKind> kind = std::visit(MovedKind{when.kind}, fix);
    if (!kind)
        return std::nullopt;
    const auto *meeting = std::get_if<MoveMeeting>(&fix);
    const auto *series = std::get_if<MoveSeries>(&fix);
    const TimeOfDay hours = meeting ? meeting->hours : series ? series->hours : TimeOfDay{};
    return When{.kind = *kind, .timeOfDay = hours.isEmpty() ? when.timeOfDay : hours, .raw = {}};
}

} // namespace yanben
