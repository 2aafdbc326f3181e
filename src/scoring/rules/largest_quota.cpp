#include "scoring/rules/largest_quota.h"

#include <algorithm>
#include <vector>

namespace yanben
{

namespace
{

/// True if a group was named.
bool nameLargest(const Rule &rule, RecordData &data, std::span<const QString> groups);

bool nameLargestOf(const QuotaRule &rule, RecordData &data, std::span<const QString> groups)
{
    const auto *table = std::get_if<std::vector<GroupAmount>>(&rule.required);
    if (!table || data.group || data.isEmpty())
        return false;
    std::vector<const GroupAmount *> own;
    for (const GroupAmount &entry : *table) {
        if (std::ranges::find(groups, entry.group) != groups.end())
            own.push_back(&entry);
    }
    if (own.size() < 2)
        return false;
    data.group = (*std::ranges::max_element(own, {}, &GroupAmount::required))->group;
    return true;
}

bool nameLargestOf(const CompositeRule &rule, RecordData &data, std::span<const QString> groups)
{
    auto *record = std::get_if<PartsRecord>(&data.observed);
    if (!record)
        return false;
    bool isNamed = false;
    for (PartRecord &part : record->parts) {
        const auto found = std::ranges::find(rule.parts, part.name, recordKey<CompositePart>);
        if (found != rule.parts.end() && nameLargest(*found->rule, *part.data, groups))
            isNamed = true;
    }
    return isNamed;
}

bool nameLargestOf(const BandsRule &rule, RecordData &data, std::span<const QString> groups)
{
    auto *inner = std::get_if<InnerRecord>(&data.observed);
    return inner && rule.of && nameLargest(**rule.of, *inner->of, groups);
}

bool nameLargestOf(const auto &, RecordData &, std::span<const QString>)
{
    return false;
}

bool nameLargest(const Rule &rule, RecordData &data, std::span<const QString> groups)
{
    return std::visit([&](const auto &kind) { return nameLargestOf(kind, data, groups); }, rule.kind);
}

} // namespace

bool readsQuotaByGroup(const Rule &rule)
{
    if (const auto *quota = std::get_if<QuotaRule>(&rule.kind))
        return std::holds_alternative<std::vector<GroupAmount>>(quota->required);
    if (const auto *bands = std::get_if<BandsRule>(&rule.kind))
        return bands->of && readsQuotaByGroup(**bands->of);
    const auto *composite = std::get_if<CompositeRule>(&rule.kind);
    return composite && std::ranges::any_of(composite->parts,
                                            [](const CompositePart &part) { return readsQuotaByGroup(*part.rule); });
}

std::optional<RecordData> withLargestQuota(const Rule &rule, const RecordData &data, std::span<const QString> groups)
{
    if (groups.size() < 2)
        return std::nullopt;
    RecordData named = data;
    return nameLargest(rule, named, groups) ? std::optional{std::move(named)} : std::nullopt;
}

} // namespace yanben
