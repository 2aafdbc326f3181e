// How long all clashes of a term take to be found, with the offers to mend them: 300 people in 30 groups, most meetings
// in hours of their own, one in a hundred at the hour of the one before in its group. Prints milliseconds, the median
// of 11 runs, and how much more than n log n of the smallest term each larger one takes, without and with the offers.
// Ends with an error when other clashes are found than were put in.

#include "stopwatch.h"

#include "calendar/hours/hours.h"
#include "checks/check_term.h"
#include "checks/clashes/clash_checks.h"
#include "workspace/queries/calendar/check_schedule.h"
#include "workspace/state.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

constexpr int groupCount = 30;
constexpr int memberCount = 300;
const TermId onlyTerm{1};

class TermRows
{
public:
    template <typename T>
    IdOf<T> put(T row)
    {
        row.id = static_cast<IdOf<T>>(static_cast<int>(m_changes.size()) + 1);
        const IdOf<T> id = row.id;
        m_changes.emplace_back(Edit<T>{std::nullopt, std::move(row)});
        return id;
    }
    State state() const
    {
        State state;
        state.apply(m_changes);
        return state;
    }

private:
    std::vector<Change> m_changes;
};

std::vector<QDate> workdays(const Term &dates)
{
    const SchoolCalendar calendar = SchoolCalendar::shipped();
    std::vector<QDate> days;
    for (QDate day = dates.first; day <= dates.last; day = day.addDays(1)) {
        if (calendar.isWorkday(day) == WorkdayAnswer::Yes)
            days.push_back(day);
    }
    return days;
}

State termOf(int activities)
{
    TermRows rows;
    Term dates{.first = {2019, 3, 4}, .last = {2019, 7, 12}, .timetable = usualTimetable()};
    const std::vector<QDate> days = workdays(dates);
    rows.put(dates);
    std::vector<GroupId> ids;
    for (int i = 0; i < groupCount; ++i)
        ids.push_back(rows.put(Group{.name = u"教研组%1"_s.arg(i)}));
    const GroupId everyone = rows.put(Group{.name = u"全体教师"_s, .kind = GroupKind::Everyone});
    for (int i = 0; i < memberCount; ++i) {
        const StaffId staff = rows.put(StaffMember{.name = u"教师%1"_s.arg(i)});
        rows.put(Membership{.staff = staff, .group = ids[static_cast<std::size_t>(i % groupCount)]});
    }
    const auto count = static_cast<int>(days.size());
    for (int i = 0; i < activities; ++i) {
        const bool isForAll = i % 50 == 0;
        const bool isDouble = i % 100 == 99;
        const int round = isForAll ? i / 50 : i / groupCount - (isDouble ? 1 : 0);
        const QDate day = days[static_cast<std::size_t>(round % count)];
        const int lesson = round / count % 8;
        const int from = isForAll ? 1080 + round / count * 60 : 0;
        When when{.kind = SingleDay{day}};
        if (isForAll)
            when.timeOfDay.time = ClockSpan{{from}, ClockTime{from + 50}};
        else
            when.timeOfDay.periods = {lesson + 1};
        const ActivityId activity =
            rows.put(Activity{.term = onlyTerm, .position = i, .title = u"活动%1"_s.arg(i), .when = when});
        const GroupId group = isForAll ? everyone : ids[static_cast<std::size_t>(i % groupCount)];
        rows.put(Session{.activity = activity,
                         .audience = {Participant{.staff = {}, .group = group, .name = {}}},
                         .place = isForAll ? u"报告厅"_s : u"教研室%1"_s.arg(i % groupCount)});
    }
    return rows.state();
}

} // namespace

int main()
{
    std::printf("%10s %10s %10s %10s %10s %8s %8s %8s\n", "activities", "reading", "clashes", "offers", "all checks",
                "clashes", "growth", "offers");
    std::optional<double> unit;
    std::optional<double> offersUnit;
    for (const int activities : {500, 2000, 8000}) {
        const State state = termOf(activities);
        CheckInput input;
        const double reading = medianOf(11, [&] {
            input = {.term = state.get<Term>(onlyTerm), .calendar = SchoolCalendar::shipped()};
            addSchedule(input, state);
        });
        const double clashes = medianOf(11, [&] {
            TakenMeetings taken{input};
            findClashes(taken, input.term.timetable);
        });
        std::size_t found = 0;
        const double offers = medianOf(11, [&] { found = ClashChecks{input}.findings().size(); });
        const double all = medianOf(11, [&] { checkTerm(input); });
        const double steps = activities * std::log2(activities);
        unit = unit.value_or(clashes / steps);
        offersUnit = offersUnit.value_or(offers / steps);
        std::printf("%10d %10.2f %10.2f %10.2f %10.2f %8zu %8.2f %8.2f\n", activities, reading, clashes, offers, all,
                    found, clashes / steps / *unit, offers / steps / *offersUnit);
        // People and room of each doubled hour, each with a time to go to, three while the term is not full.
        const std::vector<Finding> findings = ClashChecks{input}.findings();
        const bool isRight = findings.size() == static_cast<std::size_t>(activities) / 100 * 2 &&
                             std::ranges::all_of(findings, [activities](const Finding &one) {
                                 return one.fixes.size() >= (activities > 2000 ? 1U : 3U);
                             });
        if (!isRight) {
            std::puts("not the clashes that were put in, or without offers");
            return 1;
        }
    }
    return 0;
}
