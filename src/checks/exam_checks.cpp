#include "checks/exam_checks.h"

#include "calendar/holidays/marked_weeks.h"
#include "calendar/weeks.h"
#include "calendar/when_dates.h"
#include "checks/date_checks.h"

#include <algorithm>
#include <map>
#include <set>

namespace yanben
{

namespace
{

bool hasExamWeeks(const Term &term)
{
    return std::ranges::count(term.weekMarks, WeekMark::Exam, &WeekMark::kind) > 0;
}

bool isExamDay(const CheckInput &input, QDate day)
{
    return markOn(input.term, day, WeekMark::Exam) && input.calendar.isWorkday(day) != WorkdayAnswer::No;
}

struct NamedDays
{
    const Term &term;

    std::vector<QDate> operator()(const SingleDay &kind) const { return {kind.date}; }
    std::vector<QDate> operator()(const DayRange &kind) const
    {
        std::vector<QDate> days;
        for (QDate day = kind.first; day <= kind.last; day = day.addDays(1))
            days.push_back(day);
        return days;
    }
    std::vector<QDate> operator()(const WeekSpan &kind) const { return daysOf(kind, term); }
    std::vector<QDate> operator()(const auto &) const { return {}; }
};

/// Meetings of series in exam weeks, by activity.
using ExamMeetings = std::map<std::size_t, std::vector<const CheckedMeeting *>>;

ExamMeetings examMeetings(const CheckInput &input)
{
    ExamMeetings found;
    for (const CheckedMeeting &meeting : input.meetings) {
        if (meeting.original && !meeting.anyDay && isExamDay(input, meeting.first))
            found[meeting.activity].push_back(&meeting);
    }
    return found;
}

/// Of a session with a series of its own, or (without `session`) of the activity's.
std::vector<QDate> examDaysOfSeries(const ExamMeetings &meetings, std::size_t activity,
                                    std::optional<std::size_t> session)
{
    std::set<QDate> days;
    if (const auto own = meetings.find(activity); own != meetings.end()) {
        for (const CheckedMeeting *meeting : own->second) {
            if (session ? meeting->session == *session : !meeting->timeOf)
                days.insert(meeting->first);
        }
    }
    return {days.begin(), days.end()};
}

std::vector<FindingFix> daysBeside(const CheckInput &input, const When &when)
{
    const auto *single = std::get_if<SingleDay>(&when.kind);
    std::vector<FindingFix> fixes;
    const auto isFreeDay = [&](QDate day) {
        return input.calendar.isWorkday(day) == WorkdayAnswer::Yes &&
               dateCodesOf(input, {.kind = SingleDay{day}, .timeOfDay = when.timeOfDay, .raw = {}}).empty();
    };
    for (const int step : {-1, 1}) {
        QDate day = single ? single->date.addDays(step) : QDate{};
        while (input.term.contains(day) && !isFreeDay(day))
            day = day.addDays(step);
        if (input.term.contains(day))
            fixes.emplace_back(MoveDay{day});
    }
    return fixes;
}

Finding examFinding(const CheckInput &input, const CheckedActivity &activity, const ActivityTarget &target,
                    const When &when, std::vector<QDate> days)
{
    FindingFacts facts{.title = activity.title, .first = days.front(), .last = days.back()};
    for (const QDate day : days) {
        const WeekMark &mark = *markOn(input.term, day, WeekMark::Exam);
        const QString name = mark.name.isEmpty() ? weekName(input.term, weekOf(input.term, day)) : mark.name;
        if (std::ranges::count(facts.names, name) == 0)
            facts.names.push_back(name);
    }
    facts.days = std::move(days);
    return {FindingCode::DateInExamWeek, Severity::Notice, target, std::move(facts), daysBeside(input, when)};
}

} // namespace

std::vector<QDate> examDaysOf(const CheckInput &input, const When &when)
{
    if (!hasExamWeeks(input.term))
        return {};
    std::vector<QDate> days = std::visit(NamedDays{input.term}, when.kind);
    std::erase_if(days, [&input](QDate day) { return !isExamDay(input, day); });
    return days;
}

std::vector<Finding> checkExamWeeks(const CheckInput &input)
{
    std::vector<Finding> findings;
    if (!hasExamWeeks(input.term))
        return findings;
    const ExamMeetings meetings = examMeetings(input);
    for (std::size_t i = 0; i < input.activities.size(); ++i) {
        const CheckedActivity &activity = input.activities[i];
        if (activity.backgroundTask || activity.held)
            continue;
        const auto look = [&](const ActivityTarget &target, const When &when, std::optional<std::size_t> session) {
            std::vector<QDate> days = std::holds_alternative<Recurring>(when.kind)
                                          ? examDaysOfSeries(meetings, i, session)
                                          : examDaysOf(input, when);
            if (!days.empty())
                findings.push_back(examFinding(input, activity, target, when, std::move(days)));
        };
        const bool allOwn = !activity.sessions.empty() &&
                            std::ranges::all_of(activity.sessions, [](const auto &s) { return s.when.has_value(); });
        if (!allOwn)
            look({activity.id, std::nullopt}, activity.when, std::nullopt);
        for (std::size_t j = 0; j < activity.sessions.size(); ++j) {
            if (activity.sessions[j].when)
                look({activity.id, activity.sessions[j].id}, *activity.sessions[j].when, j);
        }
    }
    return findings;
}

} // namespace yanben
