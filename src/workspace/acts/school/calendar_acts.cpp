#include "workspace/acts/school/calendar_acts.h"

#include "workspace/act_builder.h"

#include <algorithm>

namespace yanben
{

namespace
{

std::optional<DayFault> dayFault(const State &state, const CalendarDay &day)
{
    if (!day.date.isValid())
        return DayFault::DateMissing;
    if (day.name.simplified().isEmpty())
        return DayFault::NameMissing;
    const CalendarDay *other = ownDayOn(state, day.date);
    return other && other->id != day.id ? std::optional{DayFault::DateTaken} : std::nullopt;
}

QString subjectOf(const CalendarDay &day)
{
    return QStringLiteral("%1 %2").arg(day.date.toString(Qt::ISODate), day.name);
}

CalendarDay tidiedDay(CalendarDay day)
{
    day.name = day.name.simplified();
    if (day.kind == CalendarDay::Off)
        day.standsFor.reset();
    return day;
}

} // namespace

std::vector<const CalendarDay *> ownDays(const State &state)
{
    std::vector<const CalendarDay *> days;
    for (const auto &[id, day] : state.all<CalendarDay>())
        days.push_back(&day);
    std::ranges::sort(days, {}, &CalendarDay::date);
    return days;
}

const CalendarDay *ownDayOn(const State &state, QDate date)
{
    for (const auto &[id, day] : state.all<CalendarDay>()) {
        if (day.date == date)
            return &day;
    }
    return nullptr;
}

Result<Act, DayFault> addCalendarDay(const State &state, const CalendarDay &day)
{
    CalendarDay added = tidiedDay(day);
    added.id = {};
    if (const auto fault = dayFault(state, added))
        return *fault;
    ActBuilder builder{state, ActKind::EditCalendar, {subjectOf(added)}};
    builder.insert(added);
    return builder.take();
}

Result<Act, DayFault> editCalendarDay(const State &state, const CalendarDay &day)
{
    if (const auto fault = dayFault(state, day))
        return *fault;
    ActBuilder builder{state, ActKind::EditCalendar, {subjectOf(tidiedDay(day))}};
    builder.update(tidiedDay(day));
    return builder.take();
}

Act removeCalendarDay(const State &state, CalendarDayId day)
{
    ActBuilder builder{state, ActKind::EditCalendar, {subjectOf(state.get<CalendarDay>(day))}};
    builder.remove<CalendarDay>(day);
    return builder.take();
}

std::vector<DayProposal> proposeDays(const State &state, const std::vector<HolidayRow> &rows,
                                     const std::vector<HolidayRow> &shipped)
{
    std::vector<DayProposal> proposals;
    for (const HolidayRow &row : rows) {
        DayProposal proposal{.row = row};
        proposal.row.festival = row.festival.simplified();
        if (const CalendarDay *own = ownDayOn(state, row.date)) {
            proposal.before = *own;
            // A list that says nothing about the lessons of a day leaves them as they are.
            const bool sameLessons = !row.standsFor || own->standsFor == row.standsFor;
            const bool same = own->kind == row.kind && own->name == proposal.row.festival && sameLessons;
            proposal.kind = same ? DayProposal::Kind::Unchanged : DayProposal::Kind::Replace;
        } else if (std::ranges::count(shipped, proposal.row) > 0) {
            proposal.kind = DayProposal::Kind::Unchanged;
        }
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

Act importDays(const State &state, const std::vector<DayProposal> &proposals)
{
    ActBuilder builder{state, ActKind::EditCalendar};
    for (const DayProposal &proposal : proposals) {
        const HolidayRow &row = proposal.row;
        if (proposal.kind == DayProposal::Kind::Add) {
            builder.insert(
                CalendarDay{.date = row.date, .kind = row.kind, .name = row.festival, .standsFor = row.standsFor});
        } else if (proposal.kind == DayProposal::Kind::Replace) {
            builder.change<CalendarDay>(proposal.before->id, [&row](CalendarDay &day) {
                day.kind = row.kind;
                day.name = row.festival;
                if (row.standsFor || row.kind == CalendarDay::Off)
                    day.standsFor = row.standsFor;
            });
        }
    }
    return builder.take();
}

} // namespace yanben
