#include "domain/rubric/criterion_groups.h"

#include <algorithm>
#include <type_traits>

namespace yanben
{

namespace
{

/// visit(entries) for every table by group in the rule and in the rules inside it; a const rule gives const tables.
template <typename R, typename F>
void forEachTable(R &rule, const F &visit)
{
    const auto visitKind = [&](auto &kind) {
        using Kind = std::remove_cvref_t<decltype(kind)>;
        if constexpr (std::is_same_v<Kind, QuotaRule>) {
            if (auto *amounts = std::get_if<std::vector<GroupAmount>>(&kind.required))
                visit(*amounts);
        } else if constexpr (std::is_same_v<Kind, BandsRule>) {
            visit(kind.byGroup);
            if (kind.of)
                forEachTable(**kind.of, visit);
        } else if constexpr (std::is_same_v<Kind, CompositeRule>) {
            for (auto &part : kind.parts)
                forEachTable(*part.rule, visit);
        }
    };
    std::visit(visitKind, rule.kind);
}

} // namespace

bool speaksOf(const CriterionSpec &spec, const QString &group)
{
    bool found = std::ranges::count(spec.appliesTo, group) > 0 || std::ranges::count(spec.raters, group) > 0;
    forEachTable(spec.rule, [&](const auto &table) {
        found = found || std::ranges::any_of(table, [&](const auto &entry) { return entry.group == group; });
    });
    return found;
}

void renameGroupIn(CriterionSpec &spec, const QString &from, const QString &to)
{
    for (std::vector<QString> *names : {&spec.appliesTo, &spec.raters}) {
        if (std::ranges::count(*names, to) > 0)
            std::erase(*names, from);
        std::ranges::replace(*names, from, to);
    }
    forEachTable(spec.rule, [&](auto &table) {
        const auto is = [](const QString &name) { return [&name](const auto &entry) { return entry.group == name; }; };
        if (std::ranges::any_of(table, is(to)))
            std::erase_if(table, is(from));
        for (auto &entry : table)
            entry.group = entry.group == from ? to : entry.group;
    });
}

} // namespace yanben
