#include "workspace/papers/print_groups.h"

#include "workspace/queries/subjects.h"
#include "workspace/search/pinyin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yanben
{

std::vector<Subject> byPinyin(const State &state, std::span<const Subject> subjects)
{
    std::vector<std::pair<QString, Subject>> keys;
    for (const Subject each : subjects)
        keys.emplace_back(Pinyin{subjectName(state, each), ReadAs::Name}.sortKey(), each);
    std::ranges::sort(keys);
    std::vector<Subject> sorted;
    for (const auto &[key, each] : keys)
        sorted.push_back(each);
    return sorted;
}

std::vector<PrintGroup> printGroups(const State &state, TermId term, std::span<const Subject> subjects, InSeveral in)
{
    std::vector<const Group *> rows;
    for (const auto &[id, group] : state.all<Group>()) {
        if (group.kind == GroupKind::Listed && !group.sameAs)
            rows.push_back(&group);
    }
    std::ranges::stable_sort(rows, {}, &Group::position);
    std::vector<PrintGroup> groups;
    for (const Group *row : rows)
        groups.push_back({.name = row->name, .subjects = {}});
    groups.push_back({.name = u"未分组"_s, .subjects = {}});
    for (const Subject each : byPinyin(state, subjects)) {
        if (!std::holds_alternative<StaffId>(each))
            continue;
        const std::vector<QString> names = groupNamesOf(state, each, state.get<Term>(term));
        bool placed = false;
        for (std::size_t i = 0; i < rows.size() && !(placed && in == InSeveral::FirstGroup); ++i) {
            if (std::ranges::count(names, groups[i].name) == 0)
                continue;
            groups[i].subjects.push_back(each);
            placed = true;
        }
        if (!placed)
            groups.back().subjects.push_back(each);
    }
    std::erase_if(groups, [](const PrintGroup &group) { return group.subjects.empty(); });
    return groups;
}

std::vector<Subject> handOutOrder(const State &state, TermId term, std::span<const Subject> subjects)
{
    std::vector<Subject> order;
    for (const PrintGroup &group : printGroups(state, term, subjects, InSeveral::FirstGroup))
        order.insert(order.end(), group.subjects.begin(), group.subjects.end());
    std::ranges::copy_if(subjects, std::back_inserter(order),
                         [](Subject each) { return !std::holds_alternative<StaffId>(each); });
    return order;
}

PrintedPublication printedPublication(const PublishedScore &score)
{
    return {.day = score.publication->at.toLocalTime().date(), .revision = score.sheet->revision};
}

std::map<Subject, PrintedPublication> publicationsOf(const State &state, RubricId rubric)
{
    std::map<Subject, PrintedPublication> publications;
    for (const auto &[subject, score] : publishedScores(state, rubric))
        publications.emplace(subject, printedPublication(score));
    return publications;
}

} // namespace yanben
