#include "workspace/queries/scores/honours.h"

#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/search/pinyin.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace yanben
{

namespace
{

QString nameKey(const State &state, Subject subject)
{
    return Pinyin{subjectName(state, subject), ReadAs::Name}.sortKey();
}

} // namespace

std::vector<const Honour *> honoursOf(const State &state, std::optional<TermId> term, std::optional<HonourKind> kind)
{
    std::map<std::tuple<QDate, QString, HonourId>, const Honour *> sorted;
    for (const auto &[id, honour] : state.all<Honour>()) {
        if ((!term || honour.term == *term) && (!kind || honour.kind == *kind))
            sorted[{honour.date, nameKey(state, honour.subject), id}] = &honour;
    }
    std::vector<const Honour *> honours;
    for (const auto &[key, honour] : sorted)
        honours.push_back(honour);
    return honours;
}

QStringList honourIssuers(const State &state)
{
    QStringList issuers;
    for (const auto &[id, honour] : state.all<Honour>()) {
        if (!honour.issuer.isEmpty())
            issuers << honour.issuer;
    }
    issuers.removeDuplicates();
    issuers.sort();
    return issuers;
}

std::vector<Subject> honourable(const State &state, TermId term)
{
    std::map<std::pair<QString, StaffId>, Subject> people;
    for (const auto &[id, member] : state.all<StaffMember>()) {
        if (worksIn(member, state.get<Term>(term)))
            people.emplace(std::pair{nameKey(state, id), id}, id);
    }
    std::vector<Subject> subjects;
    for (const auto &[key, subject] : people)
        subjects.push_back(subject);
    std::vector<const Group *> groups;
    for (const auto &[id, group] : state.all<Group>()) {
        if (canBeScored(group))
            groups.push_back(&group);
    }
    std::ranges::stable_sort(groups, {}, &Group::position);
    for (const Group *group : groups)
        subjects.emplace_back(group->id);
    subjects.emplace_back(School{}.id);
    return subjects;
}

} // namespace yanben
