#include "workspace/acts/schedule/pasted_weeks.h"

#include "calendar/grammar/week_field.h"

#include <algorithm>

namespace yanben
{

namespace
{

QString pastedText(const ClipboardTable &table, const ScheduleMapping &mapping, std::size_t row, ScheduleColumn wanted)
{
    const auto found = std::ranges::find(mapping.columns, wanted);
    const auto column = static_cast<std::size_t>(found - mapping.columns.begin());
    return found != mapping.columns.end() && column < table.rows[row].size() ? textAt(table, row, column) : QString{};
}

void putDays(TypedWeek &typed, const When &when, const Term &term)
{
    constexpr int schoolWeek = 5; // a table may name its weeks from Monday to Friday
    const auto *range = std::get_if<DayRange>(&when.kind);
    const auto *day = std::get_if<SingleDay>(&when.kind);
    if (!range && !day)
        return;
    const QDate first = range ? range->first : day->date;
    const bool isWeek = range && range->first.daysTo(range->last) >= schoolWeek;
    typed.first = isWeek ? first : firstDayOfWeek(term, weekOf(term, first));
    typed.last = isWeek ? range->last : lastDayOfWeek(term, weekOf(term, first));
}

bool isSameTypedWeek(const TypedWeek &one, const TypedWeek &other)
{
    return one.number == other.number && one.first == other.first && one.last == other.last;
}

} // namespace

std::optional<int> pastedWeek(const QString &text, const Term &term)
{
    const auto read = parseWeeks(text, term);
    const auto *weeks = std::get_if<WeekSpan>(&read);
    return weeks && weeks->first == weeks->last ? std::optional{weeks->first} : std::nullopt;
}

std::vector<WeekRowProblem> pastedWeekProblems(const Term &term, const ClipboardTable &table,
                                               const ScheduleMapping &mapping)
{
    if (std::ranges::count(mapping.columns, ScheduleColumn::Week) == 0)
        return {};
    std::vector<TypedWeek> weeks;
    std::vector<std::size_t> rowOf;
    for (auto row = static_cast<std::size_t>(mapping.headRows); row < table.rows.size(); ++row) {
        TypedWeek typed{.number = pastedWeek(pastedText(table, mapping, row, ScheduleColumn::Week), term)};
        const ParsedWhen days = parseWhen(pastedText(table, mapping, row, ScheduleColumn::Time), term);
        if (const auto *when = std::get_if<When>(&days))
            putDays(typed, *when, term);
        const bool isGoingOn = !weeks.empty() && typed.number && typed.number == weeks.back().number &&
                               (!typed.first || weekOf(term, *typed.first) == *typed.number);
        if (!typed.number || isGoingOn || (!weeks.empty() && isSameTypedWeek(typed, weeks.back())))
            continue;
        weeks.push_back(typed);
        rowOf.push_back(row);
    }
    std::vector<WeekRowProblem> problems = checkWeekRows(weeks, term);
    for (WeekRowProblem &each : problems)
        each.row = rowOf[each.row];
    return problems;
}

} // namespace yanben
