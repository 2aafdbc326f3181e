#include "workspace/queries/staff/mentor_pairs.h"

#include "workspace/queries/staff/roster.h"

#include <algorithm>
#include <set>

namespace yanben
{

namespace
{

bool isIn(const Membership &row, QStringView post)
{
    return row.post.split(u'、').contains(post);
}

/// How many are mentors on the day on which most are: the first of the term, or that on which one begins.
int mentorsAtOnce(const std::vector<const Membership *> &rows, const Term &term)
{
    std::size_t most = 0;
    for (const Membership *begins : rows) {
        const QDate day = std::max(begins->from.value_or(term.first), term.first);
        std::set<StaffId> mentors;
        for (const Membership *row : rows) {
            if (isIn(*row, mentorPost) && row->holdsOn(day))
                mentors.insert(row->staff);
        }
        most = std::max(most, mentors.size());
    }
    return static_cast<int>(most);
}

} // namespace

std::vector<CheckedPair> mentorPairs(const State &state, const Term &term)
{
    std::vector<const Group *> groups;
    for (const auto &[id, group] : state.all<Group>()) {
        if (group.type == GroupType::Mentoring && !group.sameAs)
            groups.push_back(&group);
    }
    std::ranges::stable_sort(groups, {}, &Group::position);
    std::vector<CheckedPair> pairs;
    for (const Group *group : groups) {
        std::vector<const Membership *> rows;
        bool isOfOtherTerms = false;
        for (const auto &[id, row] : state.all<Membership>()) {
            if (groupMeant(state, row.group) != group->id)
                continue;
            const StaffMember *member = state.find<StaffMember>(row.staff);
            if (row.holdsIn(term.first, term.last) && member && worksIn(*member, term))
                rows.push_back(&row);
            else
                isOfOtherTerms = true;
        }
        if (rows.empty() && isOfOtherTerms)
            continue;
        CheckedPair &pair = pairs.emplace_back(CheckedPair{.group = group->id, .name = group->name});
        pair.people.mentors = mentorsAtOnce(rows, term);
        std::set<StaffId> apprentices;
        for (const Membership *row : rows) {
            if (isIn(*row, apprenticePost))
                apprentices.insert(row->staff);
            if (!row->from && (isIn(*row, mentorPost) || isIn(*row, apprenticePost)))
                pair.undated.push_back(displayName(state, row->staff));
        }
        pair.people.apprentices = static_cast<int>(apprentices.size());
    }
    return pairs;
}

} // namespace yanben
