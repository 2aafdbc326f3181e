#include "workspace/acts/scoring/sheet_acts.h"

#include "domain/json/rubric/rubric_json.h"
#include "scoring/engine_version.h"
#include "scoring/result_json.h"
#include "workspace/act_builder.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/scores/published/corrections.h"
#include "workspace/queries/scores/published/ranks_to_come.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>

namespace yanben
{

namespace
{

struct Way
{
    SheetState from;
    SheetState to;
    ActKind kind;
};

Way wayOf(SheetStep step)
{
    switch (step) {
    case SheetStep::OpenSelfRating: return {SheetState::FirstRating, SheetState::SelfRating, ActKind::OpenSelfRating};
    case SheetStep::CloseSelfRating: return {SheetState::SelfRating, SheetState::FirstRating, ActKind::CloseSelfRating};
    case SheetStep::Submit: return {SheetState::FirstRating, SheetState::Review, ActKind::SubmitScores};
    case SheetStep::Comment: return {SheetState::Review, SheetState::Review, ActKind::CommentScores};
    case SheetStep::Return: return {SheetState::Review, SheetState::FirstRating, ActKind::ReturnScores};
    case SheetStep::Publish: return {SheetState::Review, SheetState::Published, ActKind::PublishScores};
    case SheetStep::Archive: return {SheetState::Published, SheetState::Archived, ActKind::ArchiveScores};
    }
    Q_UNREACHABLE();
}

/// The sheets of a rubric by teacher.
std::map<Subject, const ScoreSheet *> sheetsOf(const State &state, RubricId rubric)
{
    std::map<Subject, const ScoreSheet *> sheets;
    for (const auto &[id, sheet] : state.all<ScoreSheet>()) {
        if (sheet.rubric == rubric)
            sheets.emplace(sheet.subject, &sheet);
    }
    return sheets;
}

SheetState stateIn(const std::map<Subject, const ScoreSheet *> &sheets, Subject subject)
{
    const auto found = sheets.find(subject);
    return found == sheets.end() ? ScoreSheet{}.state : found->second->state;
}

SheetProblem problemOf(Subject subject, const OpenSheet &open)
{
    switch (open.by) {
    case OpenBy::NotRecorded: return {subject, SheetFault::Provisional};
    case OpenBy::RatersDiffer: return {subject, SheetFault::RatersDiffer, open.criteria};
    case OpenBy::UnfitRecord: return {subject, SheetFault::UnfitRecord, open.criteria};
    }
    Q_UNREACHABLE();
}

/// Puts rows of what sheets come out as now into one act. Each sheet is counted once.
class Publisher
{
public:
    Publisher(const State &state, RubricId rubric, const std::vector<Subject> &subjects)
        : m_state{state},
          m_rubric{rubric},
          m_version{versionInUse(state, rubric)},
          m_plan{m_version ? rubricSheet(state, m_version->id) : RubricSheet{}}
    {
        if (!m_version)
            return;
        m_criteria = criteriaOf(state, m_version->id);
        m_facts = factsBySubject(state, m_version->id, subjects);
        for (const auto &[each, facts] : m_facts)
            m_results.emplace(each, m_plan.result(facts.subject(), Detail::Outcomes));
    }

    bool hasPublishedVersion() const { return m_version && m_version->state == VersionState::Published; }
    /// What keeps the sheet from being published.
    std::optional<SheetProblem> openIn(Subject subject) const
    {
        const std::optional<OpenSheet> open = yanben::openIn(m_plan.sheet(), m_results.at(subject));
        return open ? std::optional{problemOf(subject, *open)} : std::nullopt;
    }

    void begin(ActBuilder &builder, const QString &why, const QString &who, const QDateTime &at)
    {
        m_publication = builder.insert(Publication{.id = {},
                                                   .uid = {},
                                                   .version = m_version->id,
                                                   .rubric = QString::fromUtf8(toJson(m_plan.sheet())),
                                                   .engine = engineVersion,
                                                   .by = who,
                                                   .at = at,
                                                   .why = why});
        m_ranks = RanksToCome{m_state, m_rubric}.with(m_results);
    }

    void add(ActBuilder &builder, SheetId sheet, Subject subject, int revision) const
    {
        PublishedSheet row{.id = {},
                           .uid = {},
                           .publication = m_publication,
                           .sheet = sheet,
                           .revision = revision,
                           .facts =
                               factsText(recordsOf(m_state, m_version->id, m_criteria, subject, m_facts.at(subject))),
                           .result = QString::fromUtf8(toJson(m_results.at(subject)))};
        if (const auto found = m_ranks.find(subject); found != m_ranks.end()) {
            row.rank = found->second;
            row.ranked = static_cast<int>(m_ranks.size());
        }
        builder.insert(row);
    }

private:
    const State &m_state;
    RubricId m_rubric;
    const RubricVersion *m_version;
    ScoringPlan m_plan;
    std::vector<const CriterionVersion *> m_criteria;
    std::map<Subject, SheetFacts> m_facts;
    std::map<Subject, SheetResult> m_results;
    PublicationId m_publication{};
    std::map<Subject, int> m_ranks;
};

std::vector<SheetProblem> problemsWith(const Publisher &publisher, const std::map<Subject, const ScoreSheet *> &sheets,
                                       SheetStep step, const std::vector<Subject> &subjects)
{
    std::vector<SheetProblem> problems;
    for (const Subject each : subjects) {
        if (stateIn(sheets, each) != wayOf(step).from)
            problems.push_back({each, SheetFault::WrongState});
        else if (step != SheetStep::Publish)
            continue;
        else if (!publisher.hasPublishedVersion())
            problems.push_back({each, SheetFault::DraftRubric});
        else if (const auto open = publisher.openIn(each))
            problems.push_back(*open);
    }
    return problems;
}

} // namespace

SheetState sheetState(const State &state, RubricId rubric, Subject subject)
{
    const ScoreSheet *sheet = scoreSheetOf(state, rubric, subject);
    return sheet ? sheet->state : ScoreSheet{}.state;
}

bool isClosed(SheetState state)
{
    return state == SheetState::Review || state == SheetState::Archived;
}

std::vector<SheetProblem> sheetProblems(const State &state, RubricId rubric, SheetStep step,
                                        const std::vector<Subject> &subjects)
{
    const Publisher publisher{state, rubric, step == SheetStep::Publish ? subjects : std::vector<Subject>{}};
    return problemsWith(publisher, sheetsOf(state, rubric), step, subjects);
}

ActKind actKindOf(SheetStep step)
{
    return wayOf(step).kind;
}

Act moveSheets(const State &state, RubricId rubric, const QStringList &names, const SheetMove &move)
{
    const Way way = wayOf(move.step);
    const std::map<Subject, const ScoreSheet *> sheets = sheetsOf(state, rubric);
    const bool publishes = move.step == SheetStep::Publish;
    Publisher publisher{state, rubric, publishes ? move.subjects : std::vector<Subject>{}};
    if (!problemsWith(publisher, sheets, move.step, move.subjects).empty())
        throw StaleChange{"a sheet can't take this step"};

    ActBuilder builder{state, way.kind, names};
    builder.setWhy(move.comment);
    if (publishes)
        publisher.begin(builder, {}, move.who, move.at);
    for (const Subject subject : move.subjects) {
        const auto found = sheets.find(subject);
        ScoreSheet sheet = found == sheets.end() ? ScoreSheet{} : *found->second;
        sheet.term = state.get<Rubric>(rubric).term;
        sheet.rubric = rubric;
        sheet.subject = subject;
        sheet.state = way.to;
        const bool isCommented = takesComment(move.step);
        sheet.comment = isCommented ? move.comment : QString{};
        sheet.commentBy = isCommented ? move.who : QString{};
        sheet.commentAt = isCommented ? std::optional{move.at} : std::nullopt;
        if (way.from != way.to) {
            sheet.movedBy = move.who;
            sheet.movedAt = move.at;
        }
        if (found == sheets.end())
            sheet.id = builder.insert(sheet);
        else
            builder.update(sheet);
        if (publishes)
            publisher.add(builder, sheet.id, subject, 1);
    }
    return builder.take();
}

std::vector<SheetProblem> correctionProblems(const State &state, RubricId rubric, const std::vector<Subject> &subjects)
{
    const std::map<Subject, const ScoreSheet *> sheets = sheetsOf(state, rubric);
    const std::vector<Correction> proposed = correctionsOf(state, rubric);
    std::vector<SheetProblem> problems;
    for (const Subject each : subjects) {
        const auto found = std::ranges::find(proposed, each, &Correction::subject);
        if (stateIn(sheets, each) != SheetState::Published)
            problems.push_back({each, SheetFault::WrongState});
        else if (found == proposed.end())
            problems.push_back({each, SheetFault::NothingToCorrect});
        else if (found->open)
            problems.push_back(problemOf(each, *found->open));
    }
    return problems;
}

Act correctSheets(const State &state, RubricId rubric, const QStringList &names, const std::vector<Subject> &subjects,
                  const QString &why, const QString &who, const QDateTime &at)
{
    if (!correctionProblems(state, rubric, subjects).empty())
        throw StaleChange{"a sheet can't be corrected"};
    const std::map<Subject, PublishedScore> published = publishedScores(state, rubric);
    Publisher publisher{state, rubric, subjects};
    ActBuilder builder{state, ActKind::CorrectScores, names};
    builder.setWhy(why);
    if (!subjects.empty())
        publisher.begin(builder, why, who, at);
    for (const Subject each : subjects) {
        const PublishedSheet &newest = *published.at(each).sheet;
        publisher.add(builder, newest.sheet, each, newest.revision + 1);
    }
    return builder.take();
}

} // namespace yanben
