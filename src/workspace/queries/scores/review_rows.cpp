#include "workspace/queries/scores/review_rows.h"

#include <algorithm>
#include <utility>

namespace yanben
{

namespace
{

constexpr int mostBands = 10;

template <typename ValueOf>
std::vector<Exact> valuesOf(const std::vector<int> &rows, ValueOf valueOf)
{
    std::vector<Exact> values;
    for (const int row : rows) {
        if (const std::optional<Exact> value = valueOf(row))
            values.push_back(*value);
    }
    return values;
}

/// The standing of each row in every group whose values tell something.
template <typename ValueOf>
std::vector<std::vector<GroupStanding>> standings(const ReviewSheets &sheets, ValueOf valueOf)
{
    std::vector<std::vector<GroupStanding>> found(sheets.results.size());
    for (std::size_t group = 0; group < sheets.groups.size(); ++group) {
        const std::vector<int> &rows = sheets.groups[group].rows;
        const std::optional<Spread> spread = spreadOf(valuesOf(rows, valueOf));
        if (!spread || spread->lowest == spread->highest)
            continue;
        for (const int row : rows) {
            const std::optional<Exact> value = valueOf(row);
            if (const auto how = value ? standsOut(*value, *spread) : std::nullopt)
                found[static_cast<std::size_t>(row)].push_back({.group = group, .how = *how, .spread = *spread});
        }
    }
    return found;
}

/// The largest whole number that is not above the value.
std::int64_t floorOf(const Exact &value)
{
    const Exact::Scaled scaled = value.scaled(0);
    return scaled.negative ? -scaled.towardZero - (scaled.exact ? 0 : 1) : scaled.towardZero;
}

} // namespace

std::optional<Exact> judgedPoints(const Outcome &outcome)
{
    const bool judged = outcome.state == RecordState::Recorded || outcome.state == RecordState::Absent;
    return judged && outcome.counted && !outcome.fault ? outcome.points : std::nullopt;
}

std::optional<Exact> finalTotal(const SheetResult &result)
{
    return result.isFull() ? std::optional{result.total->toExact()} : std::nullopt;
}

std::vector<CriterionProgress> progressByCriterion(const ReviewSheets &sheets)
{
    std::vector<CriterionProgress> progress(sheets.criteria.size());
    for (std::size_t column = 0; column < progress.size(); ++column) {
        CriterionProgress &each = progress[column];
        std::vector<Exact> points;
        for (std::size_t row = 0; row < sheets.results.size(); ++row) {
            const Outcome &outcome = sheets.results[row].outcomes[column];
            each.add(outcome);
            const CellStanding standing = standingOf(outcome);
            if (standing == CellStanding::NotConcerned)
                continue;
            const int place = static_cast<int>(row);
            each.first = each.first.value_or(place);
            if (standing == CellStanding::Open)
                each.open.push_back(place);
            if (const std::optional<Exact> judged = judgedPoints(outcome))
                points.push_back(*judged);
        }
        each.spread = spreadOf(std::move(points));
    }
    return progress;
}

std::vector<Outlier> outliersOf(const ReviewSheets &sheets)
{
    std::vector<std::vector<Outlier>> byRow(sheets.results.size());
    const auto collect = [&](std::optional<int> column, auto valueOf) {
        auto found = standings(sheets, valueOf);
        for (std::size_t row = 0; row < found.size(); ++row) {
            const int place = static_cast<int>(row);
            if (!found[row].empty())
                byRow[row].push_back(
                    {.row = place, .column = column, .value = *valueOf(place), .in = std::move(found[row])});
        }
    };
    for (std::size_t column = 0; column < sheets.criteria.size(); ++column)
        collect(static_cast<int>(column), [&sheets, column](int row) {
            return judgedPoints(sheets.results[static_cast<std::size_t>(row)].outcomes[column]);
        });
    collect(std::nullopt, [&sheets](int row) { return finalTotal(sheets.results[static_cast<std::size_t>(row)]); });
    std::vector<Outlier> all;
    for (std::vector<Outlier> &each : byRow)
        std::ranges::move(each, std::back_inserter(all));
    return all;
}

TotalBands bandsOf(const ReviewSheets &sheets, const std::vector<int> &rows)
{
    TotalBands result;
    std::vector<std::pair<Exact, int>> totals;
    for (const int row : rows) {
        if (const auto total = finalTotal(sheets.results[static_cast<std::size_t>(row)]))
            totals.emplace_back(*total, row);
        else
            ++result.open;
    }
    std::vector<Exact> values;
    for (const auto &[total, row] : totals)
        values.push_back(total);
    result.spread = spreadOf(std::move(values));
    if (!result.spread)
        return result;

    const auto bandOf = [&result](const Exact &total) { return floorOf(total / result.width); };
    const auto count = [&] { return bandOf(result.spread->highest) - bandOf(result.spread->lowest) + 1; };
    result.width = 1;
    // 1, 2, 5, 10, 20, 50 …
    for (int step = 0; count() > mostBands; ++step)
        result.width = result.width * (step % 3 == 1 ? Exact{5, 2} : Exact{2});
    const std::int64_t first = bandOf(result.spread->lowest);
    for (std::int64_t band = 0; band < count(); ++band)
        result.bands.push_back({.from = Exact{first + band} * result.width, .rows = {}});
    for (const auto &[total, row] : totals)
        result.bands[static_cast<std::size_t>(bandOf(total) - first)].rows.push_back(row);
    return result;
}

} // namespace yanben
