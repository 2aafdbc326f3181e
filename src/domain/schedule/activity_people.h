#pragma once

#include "domain/schedule/activity.h"
#include "domain/schedule/changed_occurrence.h"
#include "domain/schedule/required_count.h"

#include <concepts>
#include <type_traits>

namespace yanben
{

template <typename Row, typename T>
concept RowOf = std::same_as<std::remove_const_t<Row>, T>;

// Calls f(people) for every list of people that a row holds; `row` may be const or not.

void forEachPeople(RowOf<Activity> auto &row, auto f)
{
    for (auto &phase : row.phases)
        f(phase.people);
    for (auto &level : row.levels)
        f(level.people);
}

void forEachPeople(RowOf<Session> auto &row, auto f)
{
    f(row.presenters);
    f(row.audience);
    f(row.excused);
    f(row.leaders);
}

void forEachPeople(RowOf<ChangedOccurrence> auto &row, auto f)
{
    if (row.presenters)
        f(*row.presenters);
}

void forEachPeople(RowOf<RequiredCount> auto &row, auto f)
{
    f(row.among);
    f(row.excepted);
}

} // namespace yanben
