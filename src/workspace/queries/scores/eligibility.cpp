#include "workspace/queries/scores/eligibility.h"

#include "scoring/scoring_plan.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace yanben
{

namespace
{

/// Of one teacher in one term; nothing where no record is.
struct TermHours
{
    std::optional<Amount> hours;
    bool excused = false;
};

std::map<StaffId, TermHours> hoursIn(const State &state, CriterionId criterion)
{
    std::map<StaffId, TermHours> found;
    for (const auto &[id, cell] : state.all<CellRecord>()) {
        if (cell.criterion != criterion || cell.voice.source != RecordSource::Office)
            continue;
        const auto *staff = std::get_if<StaffId>(&state.get<ScoreSheet>(cell.sheet).subject);
        if (!staff)
            continue;
        switch (cell.record.state) {
        case RecordState::Missing: break;
        case RecordState::Recorded: found[*staff].hours = recordedAmount(cell.record.data); break;
        case RecordState::Absent: found[*staff].hours = Amount{}; break;
        case RecordState::Exempt:
        case RecordState::NotApplicable: found[*staff].excused = true; break;
        }
    }
    return found;
}

/// What counts for one teacher: the terms whose hours are added, and those without any way to know.
class RecordedHours
{
public:
    RecordedHours(const State &state, const Term &term, const EligibilityTerms &terms) : m_required{terms.required}
    {
        m_terms.push_back(hoursIn(state, terms.hours));
        if (terms.period == HoursPeriod::Term)
            return;
        for (const Term *other : termsOfYear(state, term)) {
            if (other->id == term.id)
                continue;
            if (const EligibilityRule *rule = eligibilityRuleOf(state, other->id))
                m_terms.push_back(hoursIn(state, rule->terms.hours));
            else
                m_isWhole = false;
        }
    }

    bool isExcused(StaffId staff) const
    {
        const auto found = m_terms.front().find(staff);
        return found != m_terms.front().end() && found->second.excused;
    }

    std::optional<Amount> of(StaffId staff) const
    {
        Amount sum;
        bool isWhole = m_isWhole;
        for (const std::map<StaffId, TermHours> &term : m_terms) {
            const auto found = term.find(staff);
            if (found != term.end() && found->second.excused)
                continue;
            if (found == term.end() || !found->second.hours)
                isWhole = false;
            else
                sum += *found->second.hours;
        }
        if (isWhole || sum >= m_required)
            return sum;
        return std::nullopt;
    }

private:
    Amount m_required;
    std::vector<std::map<StaffId, TermHours>> m_terms; ///< the term itself first
    bool m_isWhole = true;
};

} // namespace

const EligibilityRule *eligibilityRuleOf(const State &state, TermId term)
{
    for (const auto &[id, rule] : state.all<EligibilityRule>()) {
        if (rule.term == term)
            return &rule;
    }
    return nullptr;
}

std::vector<const CriterionVersion *> hourCriteria(const State &state, TermId term)
{
    std::vector<const CriterionVersion *> criteria;
    for (const Rubric *rubric : rubricsOf(state, term)) {
        const RubricVersion *version = versionInUse(state, rubric->id);
        if (!version || version->terms.subject != RubricSubject::Teacher)
            continue;
        for (const CriterionVersion *row : criteriaOf(state, version->id)) {
            if (canCountHours(row->spec.rule))
                criteria.push_back(row);
        }
    }
    return criteria;
}

std::vector<GroupEligibility> eligibilityOf(const State &state, TermId term, const EligibilityTerms &terms)
{
    const Term &row = state.get<Term>(term);
    const RubricId rubric = state.get<Criterion>(terms.hours).rubric;
    const std::vector<const CriterionVersion *> criteria = hourCriteria(state, term);
    const auto criterion = std::ranges::find(criteria, terms.hours, &CriterionVersion::criterion);
    std::set<StaffId> counted;
    for (const Subject each : scoredSubjects(state, rubric)) {
        if (const auto *staff = std::get_if<StaffId>(&each))
            counted.insert(*staff);
    }
    const RecordedHours hours{state, row, terms};
    std::vector<const Group *> groups;
    for (const auto &[id, group] : state.all<Group>()) {
        if (group.scored && canBeScored(group))
            groups.push_back(&group);
    }
    std::ranges::sort(groups, {}, &Group::position);
    std::vector<GroupEligibility> standings;
    for (const Group *group : groups) {
        GroupEligibility each{
            .group = group->id, .standing = {}, .tooFew = {}, .enough = {}, .open = {}, .excused = {}};
        std::vector<std::optional<Amount>> known;
        for (const StaffId staff : membersOf(state, group->id, row.last)) {
            if (!counted.contains(staff))
                continue;
            const bool isAsked = criterion == criteria.end() || (*criterion)->spec.appliesTo.empty() ||
                                 concerns((*criterion)->spec, groupNamesOf(state, staff, row));
            if (hours.isExcused(staff) || !isAsked) {
                each.excused.push_back(staff);
                continue;
            }
            known.push_back(hours.of(staff));
            if (!known.back())
                each.open.push_back(staff);
            else
                (*known.back() < terms.required ? each.tooFew : each.enough).push_back({staff, known.back()});
        }
        each.standing = hoursStanding(terms, known);
        standings.push_back(std::move(each));
    }
    return standings;
}

std::vector<BarredTeacher> barredTeachers(std::span<const GroupEligibility> groups)
{
    std::vector<BarredTeacher> teachers;
    for (const bool tooFew : {true, false}) {
        for (const GroupEligibility &group : groups) {
            if (group.standing.verdict != Eligibility::Barred)
                continue;
            for (const MemberHours &member : tooFew ? group.tooFew : group.enough) {
                const auto found = std::ranges::find(teachers, member.staff, &BarredTeacher::staff);
                BarredTeacher &teacher =
                    found != teachers.end()
                        ? *found
                        : teachers.emplace_back(BarredTeacher{
                              .staff = member.staff, .groups = {}, .hours = member.hours, .tooFew = tooFew});
                teacher.groups.push_back(group.group);
            }
        }
    }
    return teachers;
}

std::vector<const Term *> termsWithoutHours(const State &state, TermId term, const EligibilityTerms &terms)
{
    std::vector<const Term *> without;
    if (terms.period == HoursPeriod::Term)
        return without;
    for (const Term *other : termsOfYear(state, state.get<Term>(term))) {
        if (other->id != term && !eligibilityRuleOf(state, other->id))
            without.push_back(other);
    }
    return without;
}

} // namespace yanben
