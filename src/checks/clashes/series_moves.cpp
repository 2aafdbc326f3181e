// Another weekday or other hours for a whole series.
#include "calendar/hours/other_hours.h"
#include "calendar/series/occurrences.h"
#include "checks/clashes/meeting_moves.h"
#include "checks/date_checks.h"
#include "checks/moved_when.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr std::size_t maximumSeriesOffers = 2;
constexpr int workdaysOfAWeek = 5;

} // namespace

std::vector<FindingFix> MeetingMoves::seriesOffers(std::size_t place, const ClashKey &mended)
{
    const TakenMeeting &taking = m_taken.all()[place];
    const When &now = taking.session->when ? *taking.session->when : taking.activity->when;
    const auto *series = std::get_if<Recurring>(&now.kind);
    const bool isMovable = series && series->weekdays.size() == 1 && std::holds_alternative<EachWeek>(series->rhythm) &&
                           !taking.activity->held && !taking.activity->decided && !taking.activity->backgroundTask;
    if (!isMovable)
        return {};
    const int weekday = series->weekdays.front();
    const MoveSeries asItIs{
        .activity = {taking.activity->id, taking.session->when ? std::optional{taking.session->id} : std::nullopt},
        .title = taking.activity->title,
        .weekday = weekday,
        .hours = {}};
    std::vector<MoveSeries> wanted;
    for (int day = 1; day <= workdaysOfAWeek; ++day) {
        if (day != weekday) {
            wanted.push_back(asItIs);
            wanted.back().weekday = day;
        }
    }
    // The nearest weekday first, the later one of two.
    std::ranges::stable_sort(wanted, {}, [weekday](const MoveSeries &each) {
        return std::pair{qAbs(each.weekday - weekday), each.weekday < weekday};
    });
    for (TimeOfDay &hours : otherHours(taking.meeting->first, taking.time, m_input.term.timetable)) {
        wanted.push_back(asItIs);
        wanted.back().hours = std::move(hours);
    }
    std::vector<FindingFix> offers;
    for (const MoveSeries &each : wanted) {
        const std::optional<When> moved = movedBy(each, now);
        if (moved && canMeet(*moved, place, mended))
            offers.push_back(each);
        if (offers.size() == maximumSeriesOffers)
            break;
    }
    return offers;
}

/// Every session of the series on each day that it would have.
bool MeetingMoves::canMeet(const When &moved, std::size_t place, const ClashKey &mended)
{
    const TakenMeeting &taking = m_taken.all()[place];
    const std::size_t activity = taking.meeting->activity;
    const When &now = taking.session->when ? *taking.session->when : taking.activity->when;
    const RowFate fate = taking.session->when ? RowFate::Stays : fateOf(activity, moved);
    if (fate == RowFate::BreaksOrder || dateCodesOf(m_input, moved) != dateCodesOf(m_input, now))
        return false;
    Places all;
    std::map<std::size_t, std::size_t> ofSession; // one of its meetings
    for (const std::size_t each : m_byActivity[activity]) {
        if (m_taken.all()[each].meeting->timeOf != taking.meeting->timeOf)
            continue;
        all.push_back(each);
        ofSession.emplace(m_taken.all()[each].meeting->session, each);
    }
    const std::vector<Occurrence> days = occurrencesOf(moved, m_input.term, m_input.calendar);
    const bool meets = std::ranges::any_of(days, [](const Occurrence &day) { return day.held.has_value(); });
    return meets &&
           std::ranges::all_of(days,
                               [&](const Occurrence &day) {
                                   return !day.held || std::ranges::all_of(ofSession, [&](const auto &session) {
                                       TakenMeeting meeting =
                                           m_taken.movedTo(session.second, {*day.held}, moved.timeOfDay);
                                       return holds(meeting) && !clashes(meeting, *day.held,
                                                                         {.meetings = all,
                                                                          .days = {*day.held},
                                                                          .hours = moved.timeOfDay,
                                                                          .mended = mended,
                                                                          .rowMoves = fate != RowFate::Stays});
                                   });
                               }) &&
           (fate == RowFate::Stays || keepsOthers(activity, all));
}

} // namespace yanben
