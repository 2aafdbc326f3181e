// A new term with what an earlier one hands on.
#include "calendar/holidays/marked_weeks.h"
#include "calendar/weeks.h"
#include "workspace/act_builder.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/overall_acts.h"
#include "workspace/queries/calendar/counts/required_counts.h"
#include "workspace/queries/scores/eligibility.h"
#include "workspace/queries/scores/overall_rows.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace yanben
{

namespace
{

bool hasLeft(const State &state, const Leader &leader, const Term &term)
{
    const StaffMember *person = state.find<StaffMember>(leader.staff);
    return !person || (person->left && *person->left < term.first);
}

class Copier
{
public:
    Copier(const State &state, ActBuilder &builder, const Term &from, const Term &to)
        : m_state{state}, m_builder{builder}, m_from{from}, m_to{to}
    {}

    void stages()
    {
        // Week n becomes week n, whatever day the terms begin on.
        const qint64 shift = firstDayOfWeek(m_from, 1).daysTo(firstDayOfWeek(m_to, 1));
        const std::vector<const Stage *> rows = stagesOf(m_state, m_from.id);
        std::optional<QDate> next;
        for (const Stage *stage : rows) {
            Stage row = *stage;
            row.term = m_to.id;
            row.first = next.value_or(std::max(stage->first.addDays(shift), m_to.first));
            row.last = std::min(stage->last.addDays(shift), m_to.last);
            if (row.last < row.first)
                continue; // the new term is shorter, or does not reach so far back
            next = row.last.addDays(1);
            m_builder.insert(row);
        }
    }

    void topics()
    {
        for (const Topic *topic : topicsOf(m_state, m_from.id)) {
            Topic row = *topic;
            row.term = m_to.id;
            m_topics[topic->id] = m_builder.insert(row);
        }
    }

    void plan()
    {
        const Plan *plan = planOf(m_state, m_from.id);
        if (!plan)
            return;
        const PlanId id = m_builder.insert(Plan{.id = {},
                                                .uid = {},
                                                .term = m_to.id,
                                                .title = renamed(plan->title),
                                                .madeOn = {},
                                                .stateBy = {},
                                                .stateAt = {},
                                                .returnComment = {}});
        for (const Section *section : sectionsOf(m_state, plan->id)) {
            Section row = *section;
            row.plan = id;
            m_builder.insert(row);
        }
        for (const Leader *leader : leadersOf(m_state, plan->id)) {
            if (hasLeft(m_state, *leader, m_to))
                continue;
            Leader row = *leader;
            row.plan = id;
            m_builder.insert(row);
        }
    }

    void counts()
    {
        for (const RequiredCount *required : requiredCountsOf(m_state, m_from.id)) {
            RequiredCount row = *required;
            row.term = m_to.id;
            if (required->topic) {
                const auto topic = m_topics.find(*required->topic);
                if (topic == m_topics.end())
                    continue;
                row.topic = topic->second;
            }
            m_builder.insert(row);
        }
    }

    void rubrics()
    {
        for (const Rubric *rubric : rubricsOf(m_state, m_from.id)) {
            if (const RubricVersion *version = versionInUse(m_state, rubric->id))
                m_rubrics[rubric->id] = copy(*version);
        }
        eligibility();
        overalls();
    }

private:
    /// On the copy of its criterion.
    void eligibility()
    {
        const EligibilityRule *rule = eligibilityRuleOf(m_state, m_from.id);
        const auto hours = rule ? m_criteria.find(rule->terms.hours) : m_criteria.end();
        if (hours == m_criteria.end())
            return;
        EligibilityRule row{.id = {}, .uid = {}, .term = m_to.id, .terms = rule->terms};
        row.terms.hours = hours->second;
        m_builder.insert(row);
    }

    /// With the copies of their rubrics.
    void overalls()
    {
        for (const Overall *overall : overallsOf(m_state, m_from.id)) {
            OverallSettings settings = overallSettings(m_state, *overall);
            settings.sheet.title = renamed(settings.sheet.title);
            for (std::optional<RubricId> &rubric : settings.rubrics) {
                if (const auto copied = rubric ? m_rubrics.find(*rubric) : m_rubrics.end(); copied != m_rubrics.end())
                    rubric = copied->second;
            }
            insertOverall(m_builder, m_to.id, settings);
        }
    }

    RubricId copy(const RubricVersion &version)
    {
        const RubricId id = m_builder.insert(Rubric{.id = {}, .uid = {}, .term = m_to.id});
        RubricVersion draft{
            .id = {}, .uid = {}, .rubric = id, .publishedBy = {}, .publishedAt = {}, .terms = version.terms};
        draft.terms.title = renamed(draft.terms.title);
        const RubricVersionId draftId = m_builder.insert(draft);
        for (const CriterionVersion *each : criteriaOf(m_state, version.id)) {
            Criterion criterion = m_state.get<Criterion>(each->criterion);
            criterion.rubric = id;
            CriterionVersion row = *each;
            row.version = draftId;
            row.criterion = m_builder.insert(criterion);
            m_criteria[each->criterion] = row.criterion;
            const auto topic = each->topic ? m_topics.find(*each->topic) : m_topics.end();
            row.topic = topic == m_topics.end() ? std::nullopt : std::optional{topic->second};
            m_builder.insert(row);
        }
        return id;
    }

    /// The old term's name in a title is the new one's.
    QString renamed(QString title) const
    {
        return m_from.title.isEmpty() ? title : title.replace(m_from.title, m_to.title);
    }

    const State &m_state;
    ActBuilder &m_builder;
    const Term &m_from;
    const Term &m_to;
    std::map<TopicId, TopicId> m_topics;
    std::map<CriterionId, CriterionId> m_criteria;
    std::map<RubricId, RubricId> m_rubrics;
};

void takeWeeks(Term &copy, const Term &source)
{
    // As many preparation weeks before week 1, unless the new term says itself where that is.
    const QDate weekOne = copy.first.addDays(7 * (1 - firstWeek(source)));
    if (source.firstTeachingWeek && !copy.firstTeachingWeek && firstWeek(source) < 1 && copy.contains(weekOne))
        copy.firstTeachingWeek = weekOne;
    if (source.secondWeeks) {
        copy.secondWeeks = source.secondWeeks;
        copy.secondWeeks->firstWeek =
            source.secondWeeks->firstWeek.addDays(firstDayOfWeek(source, 1).daysTo(firstDayOfWeek(copy, 1)));
    }
    std::ranges::copy_if(source.weekMarks, std::back_inserter(copy.weekMarks), [&copy](const WeekMark &mark) {
        return mark.first >= firstWeek(copy) && mark.last <= lastWeek(copy);
    });
    if (const DaySchedule *last = source.timetable.on(source.last)) {
        copy.timetable.schedules = {*last};
        copy.timetable.schedules.front().from = copy.first;
    }
}

} // namespace

std::vector<StaffId> leadersLeftOut(const State &state, TermId from, const Term &term)
{
    std::vector<StaffId> people;
    const Plan *plan = planOf(state, from);
    if (!plan)
        return people;
    for (const Leader *leader : leadersOf(state, plan->id)) {
        if (hasLeft(state, *leader, term) && std::ranges::count(people, leader->staff) == 0)
            people.push_back(leader->staff);
    }
    return people;
}

Result<Act, TermFault> copyTerm(const State &state, TermId from, const Term &term, const TermCopy &what)
{
    if (const auto fault = termFault(state, term))
        return *fault;
    const Term &source = state.get<Term>(from);
    Term copy = term;
    copy.code = term.code.simplified();
    copy.title = term.title.simplified();
    if (what.weeks) {
        takeWeeks(copy, source);
        if (std::ranges::any_of(copy.weekMarks,
                                [&copy](const WeekMark &mark) { return contradicting(mark, copy.weekMarks); }))
            return TermFault::WeeksContradict;
    }
    copy.severalRoles = source.severalRoles;
    ActBuilder builder{state, ActKind::CopyTerm, {copy.title}};
    copy.id = builder.insert(copy);
    Copier copier{state, builder, source, copy};
    if (what.stages)
        copier.stages();
    if (what.topics)
        copier.topics();
    if (what.plan) {
        copier.plan();
        copier.counts();
    }
    if (what.rubric)
        copier.rubrics();
    return builder.take();
}

} // namespace yanben
