#include "workspace/papers/print_groups.h"

#include "workspace/queries/roster.h"
#include "workspace/queries/term_rows.h"
#include "workspace/search/pinyin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yanben
{

std::vector<StaffId> byPinyin(const State &state, std::span<const StaffId> staff)
{
    std::vector<std::pair<QString, StaffId>> keys;
    for (const StaffId each : staff)
        keys.emplace_back(Pinyin{displayName(state, each), ReadAs::Name}.sortKey(), each);
    std::ranges::sort(keys);
    std::vector<StaffId> sorted;
    for (const auto &[key, each] : keys)
        sorted.push_back(each);
    return sorted;
}

std::vector<PrintGroup> printGroups(const State &state, TermId term, std::span<const StaffId> staff, InSeveral in)
{
    std::vector<const Group *> rows;
    for (const auto &[id, group] : state.all<Group>()) {
        if (group.kind == GroupKind::Listed && !group.sameAs)
            rows.push_back(&group);
    }
    std::ranges::stable_sort(rows, {}, &Group::position);
    std::vector<PrintGroup> groups;
    for (const Group *row : rows)
        groups.push_back({.name = row->name, .staff = {}});
    groups.push_back({.name = u"未分组"_s, .staff = {}});
    for (const StaffId each : byPinyin(state, staff)) {
        const std::vector<QString> names = groupNamesOf(state, each, state.get<Term>(term));
        bool placed = false;
        for (std::size_t i = 0; i < rows.size() && !(placed && in == InSeveral::FirstGroup); ++i) {
            if (std::ranges::count(names, groups[i].name) == 0)
                continue;
            groups[i].staff.push_back(each);
            placed = true;
        }
        if (!placed)
            groups.back().staff.push_back(each);
    }
    std::erase_if(groups, [](const PrintGroup &group) { return group.staff.empty(); });
    return groups;
}

std::vector<StaffId> handOutOrder(const State &state, TermId term, std::span<const StaffId> staff)
{
    std::vector<StaffId> order;
    for (const PrintGroup &group : printGroups(state, term, staff, InSeveral::FirstGroup))
        order.insert(order.end(), group.staff.begin(), group.staff.end());
    return order;
}

PrintedPublication printedPublication(const PublishedScore &score)
{
    return {.day = score.publication->at.toLocalTime().date(), .revision = score.sheet->revision};
}

std::map<StaffId, PrintedPublication> publicationsOf(const State &state, TermId term)
{
    std::map<StaffId, PrintedPublication> publications;
    const Rubric *rubric = rubricOf(state, term);
    if (!rubric)
        return publications;
    for (const auto &[staff, score] : publishedScores(state, rubric->id))
        publications.emplace(staff, printedPublication(score));
    return publications;
}

} // namespace yanben
