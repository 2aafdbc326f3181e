#include "checks/clashes/meeting_moves.h"

#include "calendar/hours/other_hours.h"
#include "calendar/moving/further_times.h"
#include "calendar/weeks.h"
#include "calendar/when_dates.h"
#include "checks/date_checks.h"
#include "checks/moved_when.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr std::size_t maximumOffers = 4;
constexpr std::size_t maximumOnTheDay = 2;
constexpr qint64 maximumDays = 14;

const When &timeOf(const TakenMeeting &taking)
{
    return taking.session->when ? *taking.session->when : taking.activity->when;
}

bool changesTime(const FindingFix &fix)
{
    return std::holds_alternative<MoveDay>(fix) || std::holds_alternative<MoveStart>(fix) ||
           std::holds_alternative<MoveEnd>(fix) || std::holds_alternative<MoveMeeting>(fix);
}

} // namespace

MeetingMoves::MeetingMoves(const CheckInput &input, TakenMeetings &taken, const FoundClashes &clashes,
                           const std::set<std::pair<std::size_t, std::size_t>> &tooSmall)
    : m_input{input},
      m_taken{taken},
      m_clashes{clashes},
      m_tooSmall{tooSmall},
      m_byActivity(input.activities.size()),
      m_clashesOf(input.activities.size())
{
    for (std::size_t i = 0; i < taken.all().size(); ++i)
        m_byActivity[taken.all()[i].meeting->activity].push_back(i);
    for (auto clash = clashes.begin(); clash != clashes.end(); ++clash) {
        m_clashesOf[clash->first.pair.one.first].push_back(clash);
        m_clashesOf[clash->first.pair.other.first].push_back(clash);
    }
    for (const CheckedActivity &activity : input.activities) {
        const WhenSortKey key = sortKeyOf(activity.when, input.term);
        m_rows.emplace(activity.id, m_rows.size());
        m_rowKeys.push_back(key.group == WhenSortKey::Group::Dated ? std::optional{key} : std::nullopt);
    }
    for (QDate day = input.term.first; day.isValid() && day <= input.term.last; day = day.addDays(1)) {
        const bool isWorkday = input.calendar.isWorkday(day) == WorkdayAnswer::Yes;
        if (isWorkday && dateCodesOf(input, {.kind = SingleDay{day}}).empty())
            m_workdays.push_back(day);
    }
}

OfferedTimes MeetingMoves::freeTimes(const ClashKey &key, const FoundClash &clash)
{
    NoOffer none = NoOffer::Unmovable;
    std::vector<std::pair<std::size_t, Places>> movable;
    std::vector<std::size_t> series;
    for (const std::set<std::size_t> *side : {&clash.others, &clash.ones}) {
        const Places together = movedTogether(*side->begin());
        const bool movesAll = std::ranges::all_of(
            *side, [&together](std::size_t place) { return std::ranges::count(together, place) > 0; });
        if (!movesAll) {
            none = together.empty() ? none : std::min(none, NoOffer::SeveralTimes);
            if (!together.empty())
                series.push_back(*side->begin());
            continue;
        }
        none = NoOffer::NothingFree;
        movable.emplace_back(*side->begin(), together);
    }
    for (const Reach reach : {Reach::Near, Reach::Far}) {
        OfferedTimes offered;
        for (const auto &[place, together] : movable) {
            std::vector<FindingFix> offers = offersFor(place, together, key, reach);
            (offered.fixes.empty() ? offered.fixes : offered.otherWay) = std::move(offers);
        }
        if (offered.fixes.empty())
            continue;
        if (reach == Reach::Far)
            offered.none = NoOffer::NothingNear;
        return offered;
    }
    OfferedTimes offered;
    for (const std::size_t place : series) {
        std::vector<FindingFix> offers = seriesOffers(place, key);
        (offered.fixes.empty() ? offered.fixes : offered.otherWay) = std::move(offers);
    }
    if (offered.fixes.empty())
        offered.none = none;
    return offered;
}

std::vector<FindingFix> MeetingMoves::offersFor(std::size_t place, const Places &together, const ClashKey &mended,
                                                Reach reach)
{
    const TakenMeeting &taking = m_taken.all()[place];
    const CheckedMeeting &meeting = *taking.meeting;
    const Term &term = m_input.term;
    std::vector<MeetingSlot> offered;
    const auto offer = [&](const std::vector<MeetingSlot> &wanted, std::size_t most) {
        for (const MeetingSlot &slot : wanted) {
            if (offered.size() >= most)
                return;
            const bool isApart = std::ranges::none_of(offered, [&](const MeetingSlot &other) {
                return other.first == slot.first && other.last == slot.last &&
                       overlapOn(slot.first, other.hours, slot.hours, term.timetable) != Overlap::No;
            });
            if (isApart && canTake(slot, place, together, mended))
                offered.push_back(slot);
        }
    };
    if (meeting.first != meeting.last) {
        offer(otherStretches(meeting, reach), maximumOffers);
    } else if (reach == Reach::Far) {
        std::vector<MeetingSlot> distant;
        for (const QDate day : daysFrom(meeting.first, reach))
            distant.push_back({day, day, taking.time});
        offer(distant, maximumOffers);
    } else {
        std::vector<MeetingSlot> inWeek;
        std::vector<MeetingSlot> later;
        for (const QDate day : daysFrom(meeting.first, reach)) {
            const bool isInWeek = weekOf(term, day) == weekOf(term, meeting.first);
            (isInWeek ? inWeek : later).push_back({day, day, taking.time});
        }
        if (isWorkday(meeting.first))
            offer(otherHoursOn(meeting.first, taking.time), maximumOnTheDay);
        const std::size_t onTheDay = offered.size();
        offer(inWeek, maximumOffers);
        if (offered.size() == onTheDay) {
            for (const MeetingSlot &own : inWeek)
                offer(otherHoursOn(own.first, taking.time), maximumOffers - 1);
        }
        offer(later, maximumOffers);
    }
    const std::optional<SessionId> whose = meeting.original       ? meeting.timeOf
                                           : taking.session->when ? std::optional{taking.session->id}
                                                                  : std::nullopt;
    const bool isOneOfSeveral = !meeting.original && taking.session->when && taking.activity->sessions.size() > 1;
    std::vector<FindingFix> offers;
    for (const MeetingSlot &slot : offered) {
        offers.push_back(MoveMeeting{.activity = {taking.activity->id, whose},
                                     .original = meeting.original,
                                     .title = taking.activity->title,
                                     .day = slot.first,
                                     .last = slot.last == slot.first ? std::nullopt : std::optional{slot.last},
                                     .hours = slot.hours == taking.time ? TimeOfDay{} : slot.hours,
                                     .otherWeek = weekOf(term, slot.first) != weekOf(term, meeting.first),
                                     .session = isOneOfSeveral ? std::optional{static_cast<int>(meeting.session) + 1}
                                                               : std::nullopt});
    }
    return offers;
}

bool MeetingMoves::canTake(const MeetingSlot &slot, std::size_t place, const Places &together, const ClashKey &mended)
{
    const TakenMeeting &taking = m_taken.all()[place];
    const bool isOneDay = slot.first == slot.last;
    const When moved{.kind = isOneDay ? WhenKind{SingleDay{slot.first}} : WhenKind{DayRange{slot.first, slot.last}},
                     .timeOfDay = slot.hours,
                     .raw = {}};
    const bool isOfRow = !taking.meeting->original && !taking.session->when;
    const RowFate fate = isOfRow ? fateOf(taking.meeting->activity, moved) : RowFate::Stays;
    if (fate == RowFate::BreaksOrder)
        return false;
    std::vector<QDate> days;
    for (QDate day = slot.first; day <= slot.last; day = day.addDays(1))
        days.push_back(day);
    return fits({.meetings = together,
                 .days = std::move(days),
                 .hours = slot.hours,
                 .mended = mended,
                 .rowMoves = fate != RowFate::Stays});
}

bool MeetingMoves::allows(const ActivityTarget &target, const FindingFix &fix)
{
    const auto found = m_rows.find(target.activity);
    if (found == m_rows.end() || !changesTime(fix))
        return true;
    const CheckedActivity &activity = m_input.activities[found->second];
    const When *when = &activity.when;
    Places meetings;
    if (target.session) {
        const auto session = std::ranges::find(activity.sessions, *target.session, &CheckedSession::id);
        if (session == activity.sessions.end() || !session->when)
            return false;
        when = &*session->when;
    }
    std::ranges::copy_if(m_byActivity[found->second], std::back_inserter(meetings), [&](std::size_t place) {
        const CheckedSession &session = *m_taken.all()[place].session;
        return target.session ? session.id == *target.session : !session.when;
    });
    const std::optional<When> moved = movedBy(fix, *when);
    if (!moved)
        return false;
    const RowFate fate = target.session ? RowFate::Stays : fateOf(found->second, *moved);
    if (fate == RowFate::BreaksOrder)
        return false;
    const bool rowMoves = fate == RowFate::GoesElsewhere;
    const std::vector<QDate> days = namedDays(*moved, m_input.term);
    if (days.empty() || meetings.empty())
        return !rowMoves || keepsOthers(found->second, meetings);
    return fits({.meetings = meetings, .days = days, .hours = {}, .mended = {}, .rowMoves = rowMoves});
}

/// Empty for what can't be moved to another time.
MeetingMoves::Places MeetingMoves::movedTogether(std::size_t place) const
{
    const TakenMeeting &taking = m_taken.all()[place];
    const CheckedMeeting &meeting = *taking.meeting;
    if (taking.activity->held || taking.activity->backgroundTask || meeting.first.daysTo(meeting.last) >= maximumDays)
        return {};
    const WhenKind &kind = timeOf(taking).kind;
    const bool isMovable = std::holds_alternative<SingleDay>(kind) || std::holds_alternative<DayRange>(kind);
    if (!meeting.original && !isMovable)
        return {};
    Places together;
    std::ranges::copy_if(m_byActivity[meeting.activity], std::back_inserter(together), [&](std::size_t other) {
        const TakenMeeting &each = m_taken.all()[other];
        if (meeting.original)
            return each.meeting->original == meeting.original && each.meeting->timeOf == meeting.timeOf;
        return taking.session->when ? other == place : !each.session->when;
    });
    return together;
}

bool MeetingMoves::fits(const Move &move)
{
    if (move.rowMoves && !keepsOthers(m_taken.all()[move.meetings.front()].meeting->activity, move.meetings))
        return false;
    return std::ranges::all_of(move.meetings, [&](std::size_t place) {
        const TakenMeeting moved =
            m_taken.movedTo(place, move.days, move.hours ? *move.hours : m_taken.all()[place].time);
        return holds(moved) && std::ranges::none_of(move.days, [&](QDate day) { return clashes(moved, day, move); });
    });
}

/// Its place is large enough, unless it is found not to be anyway.
bool MeetingMoves::holds(const TakenMeeting &moved) const
{
    const std::optional<int> capacity = m_taken.capacityOf(moved.rooms);
    return !capacity || moved.everybody.count() <= *capacity ||
           m_tooSmall.contains({moved.meeting->activity, moved.meeting->session});
}

bool MeetingMoves::clashes(const TakenMeeting &moved, QDate day, const Move &move) const
{
    return std::ranges::any_of(m_taken.on(day), [&](std::size_t place) {
        const TakenMeeting &other = m_taken.all()[place];
        if (std::ranges::count(move.meetings, place) > 0)
            return false;
        if (other.owner == moved.owner)
            return true; // a series meets once a day
        if (!moved.everybody.meets(other.everybody) && !moved.sharesRoom(other))
            return false;
        const Overlap overlap = overlapOn(day, moved.time, other.time, m_input.term.timetable);
        if (overlap == Overlap::No)
            return false;
        const SessionPair pair = pairOf(moved, other);
        return std::ranges::any_of(sharedNeeds(moved, other, overlap == Overlap::Yes), [&](const SharedNeed &need) {
            const ClashKey key{need.code, pair};
            // Where it is to be free, only what is noted of a background task already may stay.
            const bool isTaken = move.mended && !moved.activity->backgroundTask && !other.activity->backgroundTask;
            return move.rowMoves || isTaken || key == move.mended || !m_clashes.contains(key);
        });
    });
}

/// A clash names its two rows in their order, so one that stays would be another finding once a row has gone elsewhere.
bool MeetingMoves::keepsOthers(std::size_t activity, const Places &meetings) const
{
    return std::ranges::all_of(m_clashesOf[activity], [&](FoundClashes::const_iterator clash) {
        const auto isGone = [&meetings](std::size_t place) { return std::ranges::count(meetings, place) > 0; };
        return std::ranges::all_of(clash->second.ones, isGone) || std::ranges::all_of(clash->second.others, isGone);
    });
}

RowFate MeetingMoves::fateOf(std::size_t activity, const When &moved) const
{
    return fateOfMovedRow(m_rowKeys, activity, sortKeyOf(moved, m_input.term));
}

bool MeetingMoves::isWorkday(QDate day) const
{
    return std::ranges::binary_search(m_workdays, day);
}

std::vector<MeetingSlot> MeetingMoves::otherHoursOn(QDate day, const TimeOfDay &hours) const
{
    std::vector<MeetingSlot> others;
    for (TimeOfDay &other : otherHours(day, hours, m_input.term.timetable))
        others.push_back({day, day, std::move(other)});
    return others;
}

/// As many days with no fewer workdays among them, from a workday to a workday.
std::vector<MeetingSlot> MeetingMoves::otherStretches(const CheckedMeeting &meeting, Reach reach) const
{
    const qint64 length = meeting.first.daysTo(meeting.last);
    const int workdays = m_input.calendar.countWorkdays(meeting.first, meeting.last);
    std::vector<MeetingSlot> stretches;
    for (const QDate first : daysFrom(meeting.first, reach)) {
        const QDate last = first.addDays(length);
        if (isWorkday(last) && m_input.calendar.countWorkdays(first, last) >= workdays &&
            dateCodesOf(m_input, {.kind = DayRange{first, last}}).empty())
            stretches.push_back({first, last, meeting.time});
    }
    return stretches;
}

/// Its workdays, the nearest first; far ones are more than two weeks away.
std::vector<QDate> MeetingMoves::daysFrom(QDate day, Reach reach) const
{
    std::vector<QDate> days = m_workdays;
    std::erase_if(days, [day, reach](QDate each) {
        return each == day || (qAbs(day.daysTo(each)) > daysStillNear) == (reach == Reach::Near);
    });
    std::ranges::stable_sort(days, {}, [day](QDate each) { return std::pair{qAbs(day.daysTo(each)), each < day}; });
    return days;
}

} // namespace yanben
