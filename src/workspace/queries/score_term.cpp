#include "workspace/queries/score_term.h"

#include "workspace/queries/roster.h"
#include "workspace/queries/term_rows.h"

#include <map>
#include <set>

namespace yanben
{

namespace
{

const Term &termOf(const State &state, RubricVersionId version)
{
    return state.get<Term>(state.get<Rubric>(state.get<RubricVersion>(version).rubric).term);
}

std::map<CriterionId, std::size_t> placesOf(const State &state, RubricVersionId version)
{
    std::map<CriterionId, std::size_t> places;
    for (const CriterionVersion *row : criteriaOf(state, version))
        places.emplace(row->criterion, places.size());
    return places;
}

/// Calls found(staff, place of the criterion, record) for every record of the office.
template <typename Found>
void forEachRecord(const State &state, RubricVersionId version, Found found)
{
    const RubricId rubric = state.get<RubricVersion>(version).rubric;
    const std::map<CriterionId, std::size_t> places = placesOf(state, version);
    const ScoreSheet *sheet = nullptr;
    for (const auto &[id, cell] : state.all<CellRecord>()) {
        if (cell.source != RecordSource::Office)
            continue;
        if (!sheet || sheet->id != cell.sheet)
            sheet = state.find<ScoreSheet>(cell.sheet);
        if (!sheet || sheet->rubric != rubric)
            continue;
        if (const auto place = places.find(cell.criterion); place != places.end())
            found(sheet->staff, place->second, cell.record);
    }
}

/// groupNamesOf() for everybody at once.
std::map<StaffId, std::vector<QString>> groupsByStaff(const State &state, const std::vector<StaffId> &staff,
                                                      const Term &term)
{
    std::map<std::set<GroupId>, std::vector<QString>> namesOf;
    std::map<StaffId, std::set<GroupId>> groupsOf;
    for (const auto &[id, membership] : state.all<Membership>()) {
        if ((!membership.from || *membership.from <= term.last) && (!membership.to || term.first <= *membership.to))
            groupsOf[membership.staff].insert(membership.group);
    }
    std::map<StaffId, std::vector<QString>> result;
    for (const StaffId each : staff) {
        // Many people are in the same groups; the roster is asked once for each combination.
        const auto [names, isNew] = namesOf.try_emplace(groupsOf[each]);
        if (isNew)
            names->second = groupNamesOf(state, each, term);
        result.emplace(each, names->second);
    }
    return result;
}

} // namespace

SheetFacts sheetFacts(const State &state, RubricVersionId version, StaffId staff)
{
    SheetFacts facts;
    facts.records.resize(criteriaOf(state, version).size());
    facts.groups = groupNamesOf(state, staff, termOf(state, version));
    forEachRecord(state, version, [&](StaffId owner, std::size_t place, const Record &record) {
        if (owner == staff)
            facts.records[place] = &record;
    });
    return facts;
}

SheetResult scoreSheet(const State &state, const ScoringPlan &plan, RubricVersionId version, StaffId staff,
                       Detail detail)
{
    const SheetFacts facts = sheetFacts(state, version, staff);
    return plan.result(facts.subject(), detail);
}

std::vector<TeacherScore> scoreTerm(const State &state, TermId term, Detail detail)
{
    const Rubric *rubric = rubricOf(state, term);
    const RubricVersion *version = rubric ? versionInUse(state, rubric->id) : nullptr;
    return version ? scoreByVersion(state, version->id, detail) : std::vector<TeacherScore>{};
}

std::vector<TeacherScore> scoreByVersion(const State &state, RubricVersionId version, Detail detail)
{
    const Term &term = termOf(state, version);
    const ScoringPlan plan{rubricSheet(state, version)};
    const std::vector<StaffId> staff = scoredStaff(state, term);

    std::map<StaffId, SheetFacts> factsOf;
    for (auto &[each, groups] : groupsByStaff(state, staff, term))
        factsOf[each] = {.records = std::vector<const Record *>(plan.size()), .groups = std::move(groups)};
    forEachRecord(state, version, [&](StaffId owner, std::size_t place, const Record &record) {
        if (const auto found = factsOf.find(owner); found != factsOf.end())
            found->second.records[place] = &record;
    });

    std::vector<SheetResult> results;
    for (const StaffId each : staff)
        results.push_back(plan.result(factsOf.at(each).subject(), detail));
    rankSheets(results);
    std::vector<TeacherScore> scores;
    for (std::size_t i = 0; i < staff.size(); ++i)
        scores.push_back({.staff = staff[i], .result = std::move(results[i])});
    return scores;
}

} // namespace yanben
