#pragma once

#include "domain/schedule/term.h"
#include "domain/sheets/score_sheet.h"

#include <optional>
#include <vector>

namespace yanben
{

// 每周检查评等 (C26, I03): a grade for each group each week, recorded as the dated case of a tally.

/// A week as far as it lies in the term.
struct CheckedWeek
{
    int week = 0;
    QDate first;
    QDate last;

    bool holds(QDate day) const { return first <= day && day <= last; }
    friend bool operator==(const CheckedWeek &, const CheckedWeek &) = default;
};

std::vector<CheckedWeek> checkedWeeks(const Term &term);
/// The weekday 1..7 of the week, or where the term does not have it the nearest day that it has.
QDate checkDay(const Term &term, const CheckedWeek &week, int weekday);

/// The rule is a tally whose cases all have fixed points: one of them can be a week's grade.
bool canBeGradedWeekly(const Rule &rule);
/// The entries of the record that are dated in the week, by day.
std::vector<RecordEntry> entriesInWeek(const std::vector<RecordEntry> &entries, const CheckedWeek &week);
/// 优, or 优、差 where there are several.
QString gradeOfWeek(const TallyRule &rule, const std::vector<RecordEntry> &ofWeek);

} // namespace yanben
