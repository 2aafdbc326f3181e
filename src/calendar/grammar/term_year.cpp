#include "calendar/grammar/term_year.h"

#include "domain/schedule/when.h"

namespace yanben
{

namespace
{

constexpr qint64 nearDays = 45;

qint64 distance(const Term &term, QDate first, QDate last)
{
    if (last < term.first)
        return last.daysTo(term.first);
    return first > term.last ? term.last.daysTo(first) : 0;
}

} // namespace

TermYear yearInTerm(const Term &term, int month, std::optional<int> day)
{
    TermYear answer;
    std::vector<int> inside;
    std::vector<int> near;
    for (int year = term.first.year(); year <= term.last.year(); ++year) {
        if (!QDate::isValid(year, month, day.value_or(1)))
            continue;
        const QDate first{year, month, day.value_or(1)};
        const qint64 away = distance(term, first, day ? first : YearMonth{year, month}.lastDay());
        answer.possible.push_back(year);
        if (away == 0)
            inside.push_back(year);
        if (away <= nearDays)
            near.push_back(year);
    }
    // Two years inside a long term cannot be told apart by anything weaker.
    const std::vector<int> &choice = !inside.empty() ? inside : answer.possible.size() == 1 ? answer.possible : near;
    if (choice.size() == 1)
        answer.year = choice.front();
    return answer;
}

} // namespace yanben
