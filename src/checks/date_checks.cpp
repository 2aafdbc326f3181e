#include "checks/date_checks.h"

#include "calendar/holidays/festival_text.h"
#include "calendar/moving/further_times.h"
#include "calendar/placement.h"
#include "calendar/weeks.h"
#include "calendar/when_dates.h"
#include "checks/exam_checks.h"

#include <algorithm>
#include <set>

namespace yanben
{

namespace
{

using Kind = PlacementConflict::Kind;

/// A time of the schedule: the activity's, or that of a session which has its own.
struct Dated
{
    const CheckedActivity *activity;
    ActivityTarget target;
    const When *when;
};

std::vector<Dated> datesOf(const CheckInput &input)
{
    std::vector<Dated> dates;
    for (const CheckedActivity &activity : input.activities) {
        const bool allOwn = !activity.sessions.empty() &&
                            std::ranges::all_of(activity.sessions, [](const auto &s) { return s.when.has_value(); });
        if (!allOwn)
            dates.push_back({&activity, {activity.id, std::nullopt}, &activity.when});
        for (const CheckedSession &session : activity.sessions) {
            if (session.when)
                dates.push_back({&activity, {activity.id, session.id}, &*session.when});
        }
    }
    return dates;
}

FindingFacts factsOf(const Dated &dated, const Term &term)
{
    const DateSpan span = spanOf(*dated.when, term);
    return {.title = dated.activity->title,
            .first = span.first ? span.first : span.last,
            .last = span.last ? span.last : span.first,
            .background = dated.activity->backgroundTask};
}

std::optional<FindingCode> codeOf(Kind kind)
{
    switch (kind) {
    case Kind::OnHoliday: return FindingCode::DateOnHoliday;
    case Kind::OnWeekend:
    case Kind::StartsOnWeekend: return FindingCode::DateStartsOnWeekend;
    case Kind::StartsOnHoliday: return FindingCode::DateStartsOnHoliday;
    case Kind::EndsOnHoliday: return FindingCode::DateEndsOnHoliday;
    case Kind::CrossesHoliday: return FindingCode::RangeCrossesHoliday;
    case Kind::YearMissing: break; // one finding for the year, not one for each activity
    }
    return std::nullopt;
}

std::vector<Stage> mainStages(const std::vector<Stage> &stages)
{
    std::vector<Stage> found;
    std::ranges::copy_if(stages, std::back_inserter(found),
                         [](const Stage &stage) { return stage.name.contains(QStringLiteral("研修")); });
    return found.empty() ? stages : found;
}

bool liesInTerm(const When &when, const Term &term)
{
    return liesWithin(when, term, term.first, term.last);
}

/// Of the main stages together.
struct StageSpan
{
    QDate first;
    QDate last;
};

StageSpan spanOfStages(const std::vector<Stage> &stages)
{
    return {std::ranges::min(stages, {}, &Stage::first).first, std::ranges::max(stages, {}, &Stage::last).last};
}

/// Main stages stand next to each other, so together they are one span.
bool liesInStages(const When &when, const Term &term, const std::vector<Stage> &stages)
{
    if (stages.empty())
        return true;
    const StageSpan span = spanOfStages(stages);
    return liesWithin(when, term, span.first, span.last);
}

std::set<FindingCode> dateCodes(const CheckInput &input, const std::vector<Stage> &stages, const When &when)
{
    std::set<FindingCode> codes;
    for (const PlacementConflict &conflict : checkPlacement(input.calendar, input.term, when)) {
        if (const auto code = codeOf(conflict.kind))
            codes.insert(*code);
        else
            codes.insert(FindingCode::CalendarYearMissing);
    }
    if (!liesInTerm(when, input.term))
        codes.insert(FindingCode::DateOutsideTerm);
    else if (!liesInStages(when, input.term, stages))
        codes.insert(FindingCode::DateOutsideStage);
    if (!examDaysOf(input, when).empty())
        codes.insert(FindingCode::DateInExamWeek);
    return codes;
}

/// `kind` with its first or last day moved; empty when nothing would be left of it.
std::optional<WhenKind> withEnds(QDate first, QDate last)
{
    if (first > last)
        return std::nullopt;
    return first == last ? WhenKind{SingleDay{first}} : WhenKind{DayRange{first, last}};
}

struct Candidate
{
    FindingFix fix;
    WhenKind kind;
};

std::vector<Candidate> candidates(const When &when, const PlacementConflict &conflict)
{
    std::vector<Candidate> found;
    for (const std::optional<QDate> &day : {conflict.earlier, conflict.later}) {
        if (!day)
            continue;
        if (std::holds_alternative<SingleDay>(when.kind))
            found.push_back({MoveDay{*day}, SingleDay{*day}});
        else if (std::holds_alternative<Deadline>(when.kind))
            found.push_back({MoveEnd{*day}, Deadline{*day}});
        else if (const auto *range = std::get_if<DayRange>(&when.kind)) {
            const bool atEnd = conflict.kind == Kind::EndsOnHoliday;
            const auto kind = atEnd ? withEnds(range->first, *day) : withEnds(*day, range->last);
            if (kind && conflict.kind != Kind::CrossesHoliday)
                found.push_back({atEnd ? FindingFix{MoveEnd{*day}} : FindingFix{MoveStart{*day}}, *kind});
        }
    }
    return found;
}

/// As many days elsewhere, from a workday to a workday, the nearest first.
std::vector<FindingFix> wholeMoves(const CheckInput &input, const std::vector<Stage> &stages, const Dated &dated,
                                   FindingCode code)
{
    constexpr std::size_t mostMoves = 4;
    const auto &range = std::get<DayRange>(dated.when->kind);
    const std::set<FindingCode> before = dateCodes(input, stages, *dated.when);
    std::vector<FindingFix> fixes;
    for (int i = 1; i <= daysStillNear; ++i) {
        for (const int way : {i, -i}) {
            const DayRange moved{range.first.addDays(way), range.last.addDays(way)};
            const auto isWorkday = [&input](QDate day) { return input.calendar.isWorkday(day) == WorkdayAnswer::Yes; };
            if (fixes.size() == mostMoves || !isWorkday(moved.first) || !isWorkday(moved.last))
                continue;
            const std::set<FindingCode> after = dateCodes(input, stages, {moved, dated.when->timeOfDay, {}});
            if (std::ranges::includes(before, after) && !after.contains(code))
                fixes.push_back(
                    MoveMeeting{.activity = dated.target,
                                .title = dated.activity->title,
                                .day = moved.first,
                                .last = moved.last,
                                .otherWeek = weekOf(input.term, moved.first) != weekOf(input.term, range.first)});
        }
    }
    return fixes;
}

std::vector<FindingFix> fixesFor(const CheckInput &input, const std::vector<Stage> &stages, const Dated &dated,
                                 const PlacementConflict &conflict)
{
    const When &when = *dated.when;
    // To begin or end elsewhere would leave the days off in it.
    const bool isAllOff = std::holds_alternative<DayRange>(when.kind) && conflict.workdays == 0;
    if (const auto code = codeOf(conflict.kind); code && isAllOff && conflict.kind != Kind::CrossesHoliday)
        return wholeMoves(input, stages, dated, *code);
    const std::set<FindingCode> before = dateCodes(input, stages, when);
    std::vector<FindingFix> fixes;
    for (const Candidate &candidate : candidates(when, conflict)) {
        const std::set<FindingCode> after = dateCodes(input, stages, {candidate.kind, when.timeOfDay, {}});
        const auto code = codeOf(conflict.kind);
        if (std::ranges::includes(before, after) && code && !after.contains(*code))
            fixes.push_back(candidate.fix);
    }
    return fixes;
}

/// With the day that lies outside of the span put on `day`; empty for what has no such day, or lies outside wholly.
std::optional<Candidate> putInto(const StageSpan &span, const When &when, QDate day)
{
    if (std::holds_alternative<SingleDay>(when.kind))
        return Candidate{MoveDay{day}, SingleDay{day}};
    if (std::holds_alternative<Deadline>(when.kind))
        return Candidate{MoveEnd{day}, Deadline{day}};
    const auto *range = std::get_if<DayRange>(&when.kind);
    if (!range || range->last < span.first || span.last < range->first)
        return std::nullopt;
    const bool atEnd = span.last < range->last;
    const auto kind = atEnd ? withEnds(range->first, day) : withEnds(day, range->last);
    return kind ? std::optional{Candidate{atEnd ? FindingFix{MoveEnd{day}} : FindingFix{MoveStart{day}}, *kind}}
                : std::nullopt;
}

/// The nearest days of the span at work that take the finding away and bring no other, two at most.
std::vector<FindingFix> fixesInto(const StageSpan &span, const CheckInput &input, const std::vector<Stage> &stages,
                                  const When &when)
{
    constexpr int nearDays = 21;
    constexpr std::size_t mostFixes = 2;
    const DateSpan days = spanOf(when, input.term);
    const bool isBehind = days.last && span.last < *days.last;
    const std::set<FindingCode> before = dateCodes(input, stages, when);
    std::vector<FindingFix> fixes;
    for (int i = 0; i < nearDays && fixes.size() < mostFixes; ++i) {
        const QDate day = isBehind ? span.last.addDays(-i) : span.first.addDays(i);
        if (day < span.first || span.last < day || input.calendar.isWorkday(day) != WorkdayAnswer::Yes)
            continue;
        const std::optional<Candidate> candidate = putInto(span, when, day);
        if (!candidate)
            break;
        const std::set<FindingCode> after = dateCodes(input, stages, {candidate->kind, when.timeOfDay, {}});
        if (std::ranges::includes(before, after) && !after.contains(FindingCode::DateOutsideStage))
            fixes.push_back(candidate->fix);
    }
    return fixes;
}

} // namespace

std::vector<Finding> checkPlacements(const CheckInput &input)
{
    const std::vector<Stage> stages = mainStages(input.stages);
    std::vector<Finding> findings;
    for (const Dated &dated : datesOf(input)) {
        const std::size_t own = findings.size();
        for (const PlacementConflict &conflict : checkPlacement(input.calendar, input.term, *dated.when)) {
            const auto code = codeOf(conflict.kind);
            if (!code)
                continue;
            auto found = std::find_if(findings.begin() + static_cast<std::ptrdiff_t>(own), findings.end(),
                                      [&code](const Finding &finding) { return finding.code == *code; });
            if (found == findings.end()) {
                const Severity severity =
                    *code == FindingCode::RangeCrossesHoliday ? Severity::Notice : Severity::Warning;
                findings.push_back({*code, severity, dated.target, factsOf(dated, input.term),
                                    fixesFor(input, stages, dated, conflict)});
                found = std::prev(findings.end());
                found->facts.workdays = conflict.workdays;
            }
            found->facts.days.push_back(conflict.day);
            const QString festival = festivalText(conflict.festival, conflict.tentative);
            if (!festival.isEmpty() && std::ranges::count(found->facts.names, festival) == 0)
                found->facts.names.push_back(festival);
        }
    }
    return findings;
}

std::vector<Finding> checkWithinTerm(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Dated &dated : datesOf(input)) {
        if (liesInTerm(*dated.when, input.term))
            continue;
        FindingFacts facts = factsOf(dated, input.term);
        facts.other = input.term.title;
        facts.days = {input.term.first, input.term.last};
        findings.push_back({FindingCode::DateOutsideTerm, Severity::Warning, dated.target, std::move(facts), {}});
    }
    return findings;
}

std::vector<Finding> checkWithinStage(const CheckInput &input)
{
    const std::vector<Stage> stages = mainStages(input.stages);
    std::vector<Finding> findings;
    for (const Dated &dated : datesOf(input)) {
        if (!liesInTerm(*dated.when, input.term) || liesInStages(*dated.when, input.term, stages))
            continue;
        FindingFacts facts = factsOf(dated, input.term);
        for (const Stage &stage : stages)
            facts.names.push_back(stage.name);
        const StageSpan span = spanOfStages(stages);
        facts.days = {span.first, span.last};
        const bool isBehind = facts.last && span.last < *facts.last;
        const std::optional<QDate> outside = isBehind ? facts.last : facts.first;
        const auto own = std::ranges::find_if(input.stages, [&outside](const Stage &stage) {
            return outside && stage.first <= *outside && *outside <= stage.last;
        });
        if (own != input.stages.end())
            facts.stage = own->name;
        findings.push_back({FindingCode::DateOutsideStage, Severity::Warning, dated.target, std::move(facts),
                            fixesInto(span, input, stages, *dated.when)});
    }
    return findings;
}

std::set<FindingCode> dateCodesOf(const CheckInput &input, const When &when)
{
    return dateCodes(input, mainStages(input.stages), when);
}

std::vector<Finding> checkCalendarYears(const CheckInput &input)
{
    std::set<int> years;
    if (input.term.first.isValid() && input.term.last.isValid())
        years.insert({input.term.first.year(), input.term.last.year()});
    for (const Dated &dated : datesOf(input)) {
        for (const PlacementConflict &conflict : checkPlacement(input.calendar, input.term, *dated.when)) {
            if (conflict.kind == Kind::YearMissing)
                years.insert(conflict.day.year());
        }
    }
    std::vector<Finding> findings;
    for (const int year : years) {
        FindingFacts facts;
        if (input.calendar.covers(year)) {
            // Of the days outside of the term a notice may come later.
            facts.days = input.calendar.tentativeDays(year, input.term);
            if (facts.days.empty())
                continue;
            for (const QDate day : facts.days) {
                const QString festival = input.calendar.festivalOn(day);
                if (std::ranges::count(facts.names, festival) == 0)
                    facts.names.push_back(festival);
            }
        } else {
            const Term whole{.first = {year, 1, 1}, .last = {year, 12, 31}};
            facts.onlyComputed = !input.calendar.tentativeDays(year, whole).empty();
        }
        findings.push_back(
            {FindingCode::CalendarYearMissing, Severity::Warning, YearTarget{year}, std::move(facts), {}});
    }
    return findings;
}

} // namespace yanben
