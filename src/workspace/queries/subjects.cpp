#include "workspace/queries/subjects.h"

#include "workspace/queries/scores/written_sheets.h"
#include "workspace/queries/staff/memberships.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <set>

namespace yanben
{

namespace
{

std::vector<QString> namesOfGroup(const State &state, GroupId subject)
{
    std::vector<QString> names;
    for (const auto &[id, group] : state.all<Group>()) {
        if (groupMeant(state, id) == subject)
            names.push_back(group.name);
    }
    return names;
}

std::set<Subject> publishedSubjects(const State &state, RubricId rubric)
{
    std::set<Subject> published;
    for (const auto &[id, row] : state.all<PublishedSheet>()) {
        const ScoreSheet &sheet = state.get<ScoreSheet>(row.sheet);
        if (sheet.rubric == rubric)
            published.insert(sheet.subject);
    }
    return published;
}

} // namespace

QString subjectName(const State &state, Subject subject)
{
    if (const auto *staff = std::get_if<StaffId>(&subject))
        return displayName(state, *staff);
    if (const auto *id = std::get_if<GroupId>(&subject)) {
        const Group *group = state.find<Group>(*id);
        return group ? group->name : QString{};
    }
    const School *school = state.find<School>(std::get<SchoolId>(subject));
    return school ? school->name : QString{};
}

std::vector<QString> groupNamesOf(const State &state, Subject subject, const Term &term)
{
    if (const auto *staff = std::get_if<StaffId>(&subject))
        return groupNamesOf(state, *staff, term);
    if (const auto *group = std::get_if<GroupId>(&subject))
        return namesOfGroup(state, *group);
    return {};
}

std::map<Subject, std::vector<QString>> groupsBySubject(const State &state, const std::vector<Subject> &subjects,
                                                        const Term &term)
{
    std::map<std::set<GroupId>, std::vector<QString>> namesOf;
    std::map<StaffId, std::set<GroupId>> groupsOf;
    forEachMembership(state, [&](const Membership &membership) {
        if (membership.holdsIn(term.first, term.last))
            groupsOf[membership.staff].insert(membership.group);
    });
    std::map<Subject, std::vector<QString>> result;
    for (const Subject each : subjects) {
        const auto *staff = std::get_if<StaffId>(&each);
        if (!staff) {
            result.emplace(each, groupNamesOf(state, each, term));
            continue;
        }
        // Many people are in the same groups; the roster is asked once for each combination.
        const auto [names, isNew] = namesOf.try_emplace(groupsOf[*staff]);
        if (isNew)
            names->second = groupNamesOf(state, each, term);
        result.emplace(each, names->second);
    }
    return result;
}

QString subjectGroups(const State &state, Subject subject, const Term &term)
{
    const auto *staff = std::get_if<StaffId>(&subject);
    return staff ? tellingGroups(state, groupNamesOf(state, *staff, term)) : QString{};
}

bool canBeScored(const Group &group)
{
    return group.kind == GroupKind::Listed && !group.sameAs;
}

std::vector<Subject> scoredSubjects(const State &state, RubricId rubric)
{
    const Term &term = termOf(state, rubric);
    const std::set<Subject> published = publishedSubjects(state, rubric);
    std::vector<Subject> subjects;
    switch (subjectKind(state, rubric)) {
    case RubricSubject::Teacher:
        for (const auto &[id, member] : state.all<StaffMember>()) {
            if ((member.scored && worksIn(member, term)) || published.contains(id))
                subjects.emplace_back(id);
        }
        break;
    case RubricSubject::Group: {
        std::set<Subject> written = published;
        for (const SheetId sheet : writtenSheets(state)) {
            if (const ScoreSheet &row = state.get<ScoreSheet>(sheet); row.rubric == rubric)
                written.insert(row.subject);
        }
        std::vector<const Group *> groups;
        for (const auto &[id, group] : state.all<Group>()) {
            if ((group.scored && canBeScored(group)) || written.contains(id))
                groups.push_back(&group);
        }
        std::ranges::stable_sort(groups, {}, &Group::position);
        for (const Group *group : groups)
            subjects.emplace_back(group->id);
        break;
    }
    case RubricSubject::School:
        for (const auto &[id, school] : state.all<School>())
            subjects.emplace_back(id);
        break;
    }
    return subjects;
}

} // namespace yanben
