#include "workspace/queries/calendar/counts/required_counts.h"

#include "calendar/asked_periods.h"
#include "calendar/holidays/marked_weeks.h"
#include "calendar/weeks.h"
#include "workspace/queries/calendar/counts/counted_meetings.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace yanben
{

namespace
{

/// A stretch of days in which a required number is to be met.
struct AskingPeriod
{
    std::optional<QDate> begins{}; ///< of a week or month
    QDate first{};                 ///< the days from which it takes its meetings
    QDate last{};
    bool asks = true;
    int parts = 1; ///< weeks or months
};

std::vector<AskingPeriod> monthsOf(const Term &term, const SchoolCalendar &calendar)
{
    const std::vector<YearMonth> asked = askedMonths(term, calendar);
    std::vector<AskingPeriod> months;
    for (QDate day{term.first.year(), term.first.month(), 1}; day <= term.last; day = day.addMonths(1)) {
        const YearMonth month{day.year(), day.month()};
        months.push_back({.begins = day,
                          .first = month.firstDay(),
                          .last = month.lastDay(),
                          .asks = std::ranges::binary_search(asked, month)});
    }
    return months;
}

std::vector<AskingPeriod> weeksOf(const Term &term, const SchoolCalendar &calendar)
{
    const std::vector<int> asked = askedWeeks(term, calendar);
    std::vector<AskingPeriod> weeks;
    for (int week = 1; week <= lastWeek(term); ++week) {
        const QDate first = firstDayOfWeek(term, week);
        weeks.push_back({.begins = first,
                         .first = first,
                         .last = lastDayOfWeek(term, week),
                         .asks = std::ranges::binary_search(asked, week)});
    }
    return weeks;
}

/// So many of them together, from the first that asks.
std::vector<AskingPeriod> joinedPeriods(const std::vector<AskingPeriod> &single, int every)
{
    std::vector<AskingPeriod> joined;
    bool hasBegun = false;
    for (const AskingPeriod &each : single) {
        const bool begins = each.asks && !hasBegun;
        hasBegun = hasBegun || each.asks;
        if (joined.empty() || begins || joined.back().parts == every) {
            joined.push_back(each);
            continue;
        }
        AskingPeriod &last = joined.back();
        last.last = each.last;
        last.asks = last.asks && each.asks;
        ++last.parts;
    }
    if (!joined.empty() && joined.back().parts < every)
        joined.back().asks = false;
    return joined;
}

/// With the 放假周 of all the terms off.
SchoolCalendar calendarOf(const std::vector<const Term *> &terms, SchoolCalendar calendar)
{
    for (const Term *term : terms)
        calendar = TermCalendar{calendar, *term}.days();
    return calendar;
}

class Counter
{
public:
    Counter(const State &state, const Term &term, const SchoolCalendar &calendar, std::optional<QDate> today)
        : m_state{state},
          m_term{term},
          m_year{termsOfYear(state, term)},
          m_calendar{calendarOf(m_year, calendar)},
          m_today{today},
          m_names{displayNames(state)},
          m_members{state}
    {}

    CheckedCount count(const RequiredCount &required)
    {
        CheckedCount checked{.required = required};
        const bool isOfYear = required.period == CountPeriod::SchoolYear;
        checked.isYearOpen = isOfYear && m_year.size() < 2;
        std::vector<CountedMeeting> meetings;
        std::vector<const CountedMeeting *> unrecorded;
        for (const Term *term : isOfYear ? m_year : std::vector{&m_term}) {
            for (const CountedMeeting &each : meetingsIn(*term)) {
                if (!isCountedBy(m_state, required, each))
                    continue;
                if (required.needsRecord && lacksRecord(each))
                    unrecorded.push_back(&each);
                if (!each.day)
                    ++checked.undated;
                else if (hasEnoughPeople(required, each, checked.tooFew))
                    meetings.push_back(each);
            }
        }
        for (const AskingPeriod &period : periodsOf(required)) {
            std::vector<const CountedMeeting *> own;
            for (const CountedMeeting &each : meetings) {
                if (!period.begins || (period.first <= *each.day && *each.day <= period.last))
                    own.push_back(&each);
            }
            addTallies(checked, period, own);
        }
        addMissingRecords(checked, unrecorded);
        return checked;
    }

private:
    const std::vector<CountedMeeting> &meetingsIn(const Term &term)
    {
        const auto [found, isNew] = m_meetings.try_emplace(term.id);
        if (isNew)
            found->second = countedMeetings(m_state, term, m_calendar);
        return found->second;
    }

    std::vector<AskingPeriod> periodsOf(const RequiredCount &required) const
    {
        switch (required.period) {
        case CountPeriod::Week: return joinedPeriods(weeksOf(m_term, m_calendar), required.every);
        case CountPeriod::Month: return joinedPeriods(monthsOf(m_term, m_calendar), required.every);
        case CountPeriod::Term: return {{.first = m_term.first, .last = m_term.last}};
        case CountPeriod::SchoolYear: break;
        }
        return {{.first = m_year.front()->first, .last = m_year.back()->last, .asks = m_year.size() > 1}};
    }

    /// Whether the meeting counts; one with fewer people than required is noted.
    bool hasEnoughPeople(const RequiredCount &required, const CountedMeeting &each, std::vector<QDate> &tooFew)
    {
        if (!required.fewestPeople || peopleAt(m_members, each) >= *required.fewestPeople)
            return true;
        if (std::ranges::count(tooFew, *each.day) == 0)
            tooFew.push_back(*each.day);
        return required.peopleAdvisable;
    }

    bool lacksRecord(const CountedMeeting &each) const
    {
        const Meeting &meeting = each.meeting;
        if (!each.isMeeting || meeting.activity->term != m_term.id)
            return false;
        const bool tookPlace =
            m_today ? meeting.last < *m_today || (each.isHeld() && meeting.first <= *m_today) : each.isHeld();
        return tookPlace && minutesOf(m_state, meeting).isEmpty();
    }

    void addMissingRecords(CheckedCount &checked, const std::vector<const CountedMeeting *> &unrecorded) const
    {
        const auto add = [&](const QString &whose, auto isTheirs) {
            MissingRecord missing{.whose = whose};
            for (const CountedMeeting *each : unrecorded) {
                if (isTheirs(*each) && std::ranges::count(missing.days, each->meeting.first) == 0)
                    missing.days.push_back(each->meeting.first);
            }
            if (!missing.days.empty())
                checked.noRecord.push_back(std::move(missing));
        };
        if (checked.required.each != CountFor::EachGroup)
            return add({}, [](const CountedMeeting &) { return true; });
        for (const Group *group : groupsOf(checked.required))
            add(group->name, [&](const CountedMeeting &each) { return isForGroup(m_state, each, group->id); });
    }

    void addTallies(CheckedCount &checked, const AskingPeriod &period,
                    const std::vector<const CountedMeeting *> &meetings)
    {
        const RequiredCount &required = checked.required;
        const auto add = [&](const QString &whose, auto takesPart) {
            CheckedTally tally{.period = period.begins, .parts = period.parts, .whose = whose, .asks = period.asks};
            for (const CountedMeeting *each : meetings) {
                if (!takesPart(*each))
                    continue;
                int &counted = each->isHeld() ? tally.held : tally.planned;
                counted += required.unit == CountUnit::HalfDays ? halfDaysOf(*each, m_calendar) : 1;
            }
            checked.tallies.push_back(std::move(tally));
        };
        if (required.each == CountFor::School)
            return add({}, [](const CountedMeeting &) { return true; });
        if (required.each == CountFor::EachGroup) {
            for (const Group *group : groupsOf(required))
                add(group->name, [&](const CountedMeeting &each) { return isForGroup(m_state, each, group->id); });
            return;
        }
        std::vector<std::set<StaffId>> present;
        for (const CountedMeeting *each : meetings)
            present.push_back(required.each == CountFor::EachPresenter ? presentersAt(m_members, *each)
                                                                       : teachersAt(m_members, *each));
        for (const StaffId teacher : teachersOf(required, period)) {
            add(m_names.at(teacher),
                [&, at = std::size_t{0}](const CountedMeeting &) mutable { return present[at++].contains(teacher); });
        }
    }

    std::vector<const Group *> groupsOf(const RequiredCount &required) const
    {
        const auto isIn = [this](const std::vector<Participant> &list, GroupId group) {
            return std::ranges::any_of(
                list, [&](const Participant &one) { return one.group && groupMeant(m_state, *one.group) == group; });
        };
        std::vector<const Group *> groups;
        for (const auto &[id, group] : m_state.all<Group>()) {
            if (group.kind == GroupKind::Listed && !group.sameAs && !isIn(required.excepted, id) &&
                (required.among.empty() || isIn(required.among, id)))
                groups.push_back(&group);
        }
        std::ranges::stable_sort(groups, {}, &Group::position);
        return groups;
    }

    std::vector<StaffId> teachersOf(const RequiredCount &required, const AskingPeriod &period)
    {
        const QDate first = std::max(period.first, m_year.front()->first);
        const QDate last = std::min(period.last, m_year.back()->last);
        const auto on = [&](QDate day) {
            std::set<StaffId> people;
            for (const auto &[id, member] : m_state.all<StaffMember>()) {
                if (required.among.empty() && member.worksOn(day))
                    people.insert(id);
            }
            for (const StaffId one : m_members.in(required.among, day)) {
                if (m_state.get<StaffMember>(one).worksOn(day))
                    people.insert(one);
            }
            for (const StaffId one : m_members.in(required.excepted, day))
                people.erase(one);
            return people;
        };
        const std::set<StaffId> atEnd = on(last);
        std::vector<StaffId> teachers;
        std::ranges::copy_if(on(first), std::back_inserter(teachers),
                             [&atEnd](StaffId one) { return atEnd.contains(one); });
        return teachers;
    }

    const State &m_state;
    const Term &m_term;
    std::vector<const Term *> m_year;
    SchoolCalendar m_calendar;
    std::optional<QDate> m_today;
    std::map<StaffId, QString> m_names;
    MembersByDay m_members;
    std::map<TermId, std::vector<CountedMeeting>> m_meetings;
};

} // namespace

std::vector<const RequiredCount *> requiredCountsOf(const State &state, TermId term)
{
    std::vector<const RequiredCount *> rows;
    for (const auto &[id, row] : state.all<RequiredCount>()) {
        if (row.term == term)
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, {}, &RequiredCount::position);
    return rows;
}

std::vector<CheckedCount> checkedCounts(const State &state, const Term &term, const SchoolCalendar &calendar,
                                        std::optional<QDate> today)
{
    std::vector<CheckedCount> counts;
    const std::vector<const RequiredCount *> rows = requiredCountsOf(state, term.id);
    if (rows.empty())
        return counts;
    Counter counter{state, term, calendar, today};
    for (const RequiredCount *required : rows)
        counts.push_back(counter.count(*required));
    return counts;
}

} // namespace yanben
