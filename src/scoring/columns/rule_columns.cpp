#include "scoring/columns/rule_columns.h"

#include "scoring/rules/rule_scorer.h"

#include <algorithm>

namespace yanben
{

std::unique_ptr<RuleColumns> RuleColumns::of(const Rule &rule, std::size_t rows)
{
    std::unique_ptr<RuleColumns> columns =
        std::visit([rows](const auto &kind) { return columnsOf(kind, rows); }, rule.kind);
    if (columns)
        columns->m_rule = &rule;
    return columns;
}

bool RuleColumns::take(std::size_t row, const RecordData &data, std::span<const QString> groups)
{
    for (const Override &each : m_rule->overrides) {
        const auto measure = std::ranges::find(data.measures, each.measure, &Measure::name);
        if (measure == data.measures.end() || holds(each, measure->value))
            return false;
    }
    return takeObserved(row, data, groups);
}

} // namespace yanben
