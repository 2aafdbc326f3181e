#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <ranges>

namespace yanben
{

namespace
{

template <typename T, typename Belongs>
std::vector<const T *> ordered(const State &state, Belongs belongs)
{
    std::vector<const T *> rows;
    for (const auto &[id, row] : state.all<T>()) {
        if (belongs(row))
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, {}, &T::position);
    return rows;
}

template <typename T, typename Belongs>
const T *only(const State &state, Belongs belongs)
{
    for (const auto &[id, row] : state.all<T>()) {
        if (belongs(row))
            return &row;
    }
    return nullptr;
}

} // namespace

const Plan *planOf(const State &state, TermId term)
{
    return only<Plan>(state, [term](const Plan &plan) { return plan.term == term; });
}

std::vector<const Section *> sectionsOf(const State &state, PlanId plan)
{
    return ordered<Section>(state, [plan](const Section &section) { return section.plan == plan; });
}

std::vector<const Leader *> leadersOf(const State &state, PlanId plan)
{
    auto leaders = ordered<Leader>(state, [plan](const Leader &leader) { return leader.plan == plan; });
    std::ranges::stable_sort(leaders, {}, &Leader::role);
    return leaders;
}

std::vector<const Topic *> topicsOf(const State &state, TermId term)
{
    return ordered<Topic>(state, [term](const Topic &topic) { return topic.term == term; });
}

std::vector<const Stage *> stagesOf(const State &state, TermId term)
{
    return ordered<Stage>(state, [term](const Stage &stage) { return stage.term == term; });
}

std::vector<const Activity *> activitiesOf(const State &state, TermId term)
{
    return ordered<Activity>(state, [term](const Activity &activity) { return activity.term == term; });
}

std::vector<const Session *> sessionsOf(const State &state, ActivityId activity)
{
    return ordered<Session>(state, [activity](const Session &session) { return session.activity == activity; });
}

std::map<ActivityId, std::vector<const Session *>> sessionsByActivity(const State &state)
{
    std::map<ActivityId, std::vector<const Session *>> sessions;
    for (const auto &[id, session] : state.all<Session>())
        sessions[session.activity].push_back(&session);
    for (auto &[activity, own] : sessions)
        std::ranges::stable_sort(own, {}, &Session::position);
    return sessions;
}

std::vector<const Rubric *> rubricsOf(const State &state, TermId term)
{
    std::vector<const Rubric *> rubrics;
    for (const auto &[id, rubric] : state.all<Rubric>()) {
        if (rubric.term == term)
            rubrics.push_back(&rubric);
    }
    std::ranges::stable_sort(rubrics, {}, [&state](const Rubric *each) { return subjectKind(state, each->id); });
    return rubrics;
}

const Rubric *rubricOf(const State &state, TermId term)
{
    const std::vector<const Rubric *> rubrics = rubricsOf(state, term);
    const bool isForTeachers = !rubrics.empty() && subjectKind(state, rubrics.front()->id) == RubricSubject::Teacher;
    return isForTeachers ? rubrics.front() : nullptr;
}

const Term &termOf(const State &state, RubricId rubric)
{
    return state.get<Term>(state.get<Rubric>(rubric).term);
}

RubricSubject subjectKind(const State &state, RubricId rubric)
{
    const RubricVersion *version = newestVersionOf(state, rubric);
    return version ? version->terms.subject : RubricSubject::Teacher;
}

const RubricVersion *newestVersionOf(const State &state, RubricId rubric)
{
    const RubricVersion *newest = nullptr;
    for (const auto &[id, version] : state.all<RubricVersion>()) {
        if (version.rubric == rubric && (!newest || newest->number < version.number))
            newest = &version;
    }
    return newest;
}

const RubricVersion *versionInUse(const State &state, RubricId rubric)
{
    const RubricVersion *published = nullptr;
    for (const auto &[id, version] : state.all<RubricVersion>()) {
        if (version.rubric == rubric && version.state == VersionState::Published &&
            (!published || published->number < version.number))
            published = &version;
    }
    return published ? published : newestVersionOf(state, rubric);
}

std::vector<const CriterionVersion *> criteriaOf(const State &state, RubricVersionId version)
{
    std::vector<const CriterionVersion *> rows =
        ordered<CriterionVersion>(state, [version](const CriterionVersion &row) { return row.version == version; });
    // As a file has them, which is how they are published.
    std::ranges::stable_partition(rows, [](const CriterionVersion *row) { return !row->spec.bonus; });
    return rows;
}

RubricSheet rubricSheet(const State &state, RubricVersionId version)
{
    RubricSheet sheet{.terms = state.get<RubricVersion>(version).terms, .criteria = {}};
    for (const CriterionVersion *row : criteriaOf(state, version)) {
        CriterionSpec spec = row->spec;
        if (row->topic) {
            const Topic *topic = state.find<Topic>(*row->topic);
            spec.topic = topic ? std::optional{topic->name} : std::nullopt;
        }
        sheet.criteria.push_back(std::move(spec));
    }
    return sheet;
}

std::optional<TermId> termFor(const State &state, QDate day)
{
    const std::vector<const Term *> terms = termsOf(state);
    if (terms.empty())
        return std::nullopt;
    const Term *chosen = terms.front();
    for (const Term *term : terms) {
        if (term->first <= day)
            chosen = term;
    }
    return chosen->id;
}

std::vector<const Term *> termsOf(const State &state)
{
    std::vector<const Term *> terms;
    for (const auto &[id, term] : state.all<Term>())
        terms.push_back(&term);
    std::ranges::stable_sort(terms, {}, &Term::first);
    return terms;
}

std::vector<const Term *> termsOfYear(const State &state, const Term &term)
{
    constexpr int august = 8;
    const auto yearOf = [](const Term &each) {
        return each.first.month() >= august ? each.first.year() : each.first.year() - 1;
    };
    std::vector<const Term *> terms = termsOf(state);
    std::erase_if(terms, [&](const Term *each) { return yearOf(*each) != yearOf(term); });
    return terms;
}

} // namespace yanben
