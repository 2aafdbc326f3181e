#include "calendar/moving/term_shift.h"

#include "calendar/series/occurrences.h"
#include "calendar/weeks.h"
#include "calendar/when_dates.h"

#include <algorithm>
#include <array>
#include <map>

namespace yanben
{

namespace
{

constexpr int farthestMove = 14; ///< days

/// The named days of weeks; without any their first and last one.
std::vector<QDate> edgesOf(const WeekSpan &weeks, const Term &term)
{
    if (weeks.weekdays.empty())
        return {firstDayOfWeek(term, weeks.first), lastDayOfWeek(term, weeks.last)};
    return daysOf(weeks, term);
}

std::optional<CalendarEffect> shiftOfWeeks(const WeekSpan &weeks, const Term &before, const Term &after)
{
    const std::vector<QDate> was = edgesOf(weeks, before);
    const std::vector<QDate> now = edgesOf(weeks, after);
    if (was == now || was.empty())
        return std::nullopt;
    CalendarEffect effect{.kind = CalendarEffect::Kind::WeekMoved, .day = was.front()};
    for (std::size_t i = 0; i < std::min(was.size(), now.size()); ++i)
        effect.meetings.push_back({was[i], now[i]});
    const WeekSpan same{weekOf(after, was.front()), weekOf(after, was.back()), weeks.weekdays};
    const auto isInTerm = [&after](QDate day) { return after.contains(day); };
    if (!std::ranges::any_of(was, isInTerm))
        return effect;
    if (edgesOf(same, after) == was)
        effect.proposed = When{.kind = same, .timeOfDay = {}, .raw = {}};
    else if (!weeks.weekdays.empty() && was.size() == 1)
        effect.proposed = When{.kind = SingleDay{was.front()}, .timeOfDay = {}, .raw = {}};
    return effect;
}

std::vector<QDate> patternDays(const Recurring &series, const Term &term)
{
    std::vector<QDate> days;
    for (const Occurrence &each : patternOf(series, term))
        days.push_back(each.original);
    return days;
}

/// The rule that meets in `after` as this one did in `before`, as far as that term goes.
std::optional<Recurring> sameDays(const Recurring &series, const Term &before, const Term &after)
{
    std::vector<QDate> wanted = patternDays(series, before);
    std::erase_if(wanted, [&after](QDate day) { return !after.contains(day); });
    if (wanted.empty() || patternDays(series, after) == wanted)
        return std::nullopt;
    std::vector<Recurring> ways{series};
    if (series.parity && std::holds_alternative<EachWeek>(series.rhythm)) {
        ways.push_back(series);
        ways.back().parity = *series.parity == Parity::Odd ? Parity::Even : Parity::Odd;
    }
    // What has to be said beside the rhythm, the least first.
    for (const auto &[from, until] :
         std::array<std::pair<bool, bool>, 4>{{{false, false}, {true, false}, {false, true}, {true, true}}}) {
        for (Recurring way : ways) {
            if (from)
                way.start = wanted.front();
            if (until)
                way.end = wanted.back();
            if (patternDays(way, after) == wanted)
                return way;
        }
    }
    return std::nullopt;
}

/// What may be on any day of a week or month has none of its own.
std::optional<QDate> ownDay(const Occurrence &meeting)
{
    return meeting.held && meeting.anyDay ? std::optional{meeting.original} : meeting.held;
}

/// By their original days; empty: it does not take place.
using MeetingDays = std::map<QDate, std::optional<QDate>>;

MeetingDays daysOfMeetings(const Recurring &series, const TermDays &days,
                           std::span<const OccurrenceException> exceptions)
{
    MeetingDays meetings;
    for (const Occurrence &each : occurrencesOf(series, days.term, days.calendar, exceptions))
        meetings.emplace(each.original, ownDay(each));
    return meetings;
}

QDate whereItStands(const MeetingChange &meeting)
{
    return *(meeting.before ? meeting.before : meeting.after);
}

/// A meeting that is gone and a new one near it are one that moves; one that was cancelled takes place then.
void addInPairs(std::vector<MeetingChange> &meetings, const MeetingDays &gone, const std::vector<QDate> &added)
{
    auto next = added.begin();
    for (const auto &[original, day] : gone) {
        for (; next != added.end() && next->daysTo(original) > farthestMove; ++next)
            meetings.push_back({std::nullopt, *next});
        const bool isNear = next != added.end() && original.daysTo(*next) <= farthestMove;
        const auto now = isNear ? std::optional{*next++} : std::nullopt;
        if (day || now)
            meetings.push_back({day, now});
    }
    for (; next != added.end(); ++next)
        meetings.push_back({std::nullopt, *next});
    std::ranges::stable_sort(meetings, {}, whereItStands);
}

std::optional<CalendarEffect> shiftOfSeries(const Recurring &series, const TermDays &before, const TermDays &after,
                                            std::span<const OccurrenceException> exceptions)
{
    const MeetingDays was = daysOfMeetings(series, before, exceptions);
    const MeetingDays now = daysOfMeetings(series, after, exceptions);
    CalendarEffect effect{.kind = CalendarEffect::Kind::SeriesMoved};
    MeetingDays gone;
    std::vector<QDate> added;
    for (const auto &[original, day] : was) {
        const auto same = now.find(original);
        if (same == now.end()) {
            effect.gone.push_back(original);
            gone.emplace(original, day);
        } else if (same->second != day) {
            effect.meetings.push_back({day, same->second});
        }
    }
    for (const auto &[original, day] : now) {
        if (day && !was.contains(original))
            added.push_back(*day);
    }
    addInPairs(effect.meetings, gone, added);
    if (effect.meetings.empty() && effect.gone.empty())
        return std::nullopt;
    effect.day = effect.meetings.empty() ? effect.gone.front() : whereItStands(effect.meetings.front());
    if (auto rule = sameDays(series, before.term, after.term))
        effect.proposed = When{.kind = *std::move(rule), .timeOfDay = {}, .raw = {}};
    return effect;
}

} // namespace

bool countsOtherwise(const Term &before, const Term &after)
{
    return before.first != after.first || before.last != after.last || before.weekStart != after.weekStart ||
           before.firstTeachingWeek != after.firstTeachingWeek;
}

std::optional<CalendarEffect> shiftOf(const When &when, const TermDays &before, const TermDays &after,
                                      std::span<const OccurrenceException> exceptions)
{
    std::optional<CalendarEffect> effect;
    if (const auto *weeks = std::get_if<WeekSpan>(&when.kind))
        effect = shiftOfWeeks(*weeks, before.term, after.term);
    else if (const auto *series = std::get_if<Recurring>(&when.kind))
        effect = shiftOfSeries(*series, before, after, exceptions);
    if (effect && effect->proposed)
        effect->proposed->timeOfDay = when.timeOfDay;
    return effect;
}

} // namespace yanben
