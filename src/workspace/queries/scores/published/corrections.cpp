#include "workspace/queries/scores/published/corrections.h"

#include "scoring/result_difference.h"
#include "scoring/result_json.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

/// Empty where the version does not have the criterion.
QString numberIn(const State &state, RubricVersionId version, CriterionId criterion)
{
    for (const CriterionVersion *row : criteriaOf(state, version)) {
        if (row->criterion == criterion)
            return row->spec.no;
    }
    return {};
}

/// What the sheets of some subjects would be published with by a version now.
class RecordsNow
{
public:
    RecordsNow(const State &state, RubricVersionId version, const std::vector<Subject> &subjects)
        : m_state{state},
          m_version{version},
          m_criteria{criteriaOf(state, version)},
          m_facts{factsBySubject(state, version, subjects)}
    {}

    SubjectRecords of(Subject subject) const
    {
        return recordsOf(m_state, m_version, m_criteria, subject, m_facts.at(subject));
    }

private:
    const State &m_state;
    RubricVersionId m_version;
    std::vector<const CriterionVersion *> m_criteria;
    std::map<Subject, SheetFacts> m_facts;
};

} // namespace

std::vector<Correction> correctionsOf(const State &state, RubricId rubric)
{
    const std::map<Subject, PublishedScore> published = publishedScores(state, rubric);
    const RubricVersion *used = versionInUse(state, rubric);
    if (published.empty() || !used)
        return {};
    std::vector<Subject> subjects;
    for (const auto &[each, score] : published) {
        if (state.get<ScoreSheet>(score.sheet->sheet).state == SheetState::Published)
            subjects.push_back(each);
    }
    const ScoringPlan plan{rubricSheet(state, used->id)};
    PublishedPlans plans;
    const std::vector<CriterionId> &columns = plans.columnsOf(state, used->id);
    const std::map<Subject, SheetFacts> facts = factsBySubject(state, used->id, subjects);
    verifyPublished(state, published, plans);
    std::map<RubricVersionId, RecordsNow> recordsNow;

    std::vector<Correction> corrections;
    for (const Subject each : subjects) {
        const PublishedScore &score = published.at(each);
        SheetResult is = plan.result(facts.at(each).subject(), Detail::Outcomes);
        const SheetResult was = shownAsPublished(state, score, used->id, Detail::Outcomes, plans);
        const RubricVersionId version = score.publication->version;
        if (version == used->id && hasTheSameTotals(was, is) && toJson(is) == score.sheet->result.toUtf8())
            continue;
        Correction correction{.subject = each,
                              .sheet = score.sheet->sheet,
                              .revision = score.sheet->revision,
                              .before = was.total,
                              .after = is.total,
                              .gradeBefore = was.grade,
                              .gradeAfter = is.grade,
                              .rankBefore = was.contradicts ? std::nullopt : score.sheet->rank,
                              .result = {},
                              .open = openIn(plan.sheet(), is),
                              .by = {},
                              .moved = {},
                              .reasons = {},
                              .records = {},
                              .publishedBy = state.get<RubricVersion>(version).number,
                              .countedBy = used->number};
        for (std::size_t i = 0; i < columns.size() && !was.contradicts; ++i) {
            if (!givesTheSame(was.outcomes[i], is.outcomes[i]))
                correction.by.push_back(columns[i]);
        }
        const bool countsOtherwise = !was.contradicts && isCountedOtherwise(state, score, plans);
        if (!was.contradicts && !countsOtherwise && correction.by.empty() && hasTheSameTotals(was, is))
            continue;
        const RecordsNow &now = recordsNow.try_emplace(version, state, version, subjects).first->second;
        const std::optional<SubjectRecords> kept = keptRecords(score);
        if (kept)
            correction.records = recordsDifference(*kept, now.of(each));
        if (!kept || !correction.records.isEmpty())
            correction.reasons.push_back(CorrectionReason::Records);
        if (version != used->id)
            correction.reasons.push_back(CorrectionReason::Version);
        for (std::size_t i = 0; i < columns.size() && !was.contradicts; ++i) {
            if (was.outcomes[i].points != is.outcomes[i].points)
                correction.moved.push_back(
                    {.no = plan.sheet().criteria[i].no,
                     .before = was.outcomes[i].points,
                     .after = is.outcomes[i].points,
                     .isRecordedOtherwise =
                         std::ranges::count(correction.records.criteria, numberIn(state, version, columns[i])) > 0});
        }
        if (countsOtherwise)
            correction.reasons.push_back(CorrectionReason::Engine);
        if (was.contradicts)
            correction.reasons.push_back(CorrectionReason::Kept);
        is.outcomes.clear();
        correction.result = std::move(is);
        corrections.push_back(std::move(correction));
    }
    return corrections;
}

std::vector<Subject> contradictingFiled(const State &state, RubricId rubric)
{
    const std::map<Subject, PublishedScore> published = publishedScores(state, rubric);
    PublishedPlans plans;
    verifyPublished(state, published, plans);
    std::vector<Subject> subjects;
    for (const auto &[each, score] : published) {
        if (state.get<ScoreSheet>(score.sheet->sheet).state == SheetState::Archived &&
            shownAsPublished(state, score, score.publication->version, Detail::Totals, plans).contradicts)
            subjects.push_back(each);
    }
    return subjects;
}

} // namespace yanben
