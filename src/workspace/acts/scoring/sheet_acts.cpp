#include "workspace/acts/scoring/sheet_acts.h"

#include "domain/json/rubric_json.h"
#include "scoring/engine_version.h"
#include "scoring/result_json.h"
#include "workspace/act_builder.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/published_scores.h"
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
std::map<StaffId, const ScoreSheet *> sheetsOf(const State &state, RubricId rubric)
{
    std::map<StaffId, const ScoreSheet *> sheets;
    for (const auto &[id, sheet] : state.all<ScoreSheet>()) {
        if (sheet.rubric == rubric)
            sheets.emplace(sheet.staff, &sheet);
    }
    return sheets;
}

SheetState stateIn(const std::map<StaffId, const ScoreSheet *> &sheets, StaffId staff)
{
    const auto found = sheets.find(staff);
    return found == sheets.end() ? ScoreSheet{}.state : found->second->state;
}

/// Puts rows of what sheets come out as now into one act.
class Publisher
{
public:
    Publisher(const State &state, RubricId rubric, const std::vector<StaffId> &staff)
        : m_state{state},
          m_version{versionInUse(state, rubric)},
          m_plan{m_version ? rubricSheet(state, m_version->id) : RubricSheet{}}
    {
        if (m_version)
            m_facts = factsByStaff(state, m_version->id, staff);
    }

    bool hasPublishedVersion() const { return m_version && m_version->state == VersionState::Published; }
    bool isProvisional(StaffId staff) const { return result(staff).provisional; }

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
    }

    void add(ActBuilder &builder, SheetId sheet, StaffId staff, int revision) const
    {
        builder.insert(PublishedSheet{
            .id = {},
            .uid = {},
            .publication = m_publication,
            .sheet = sheet,
            .revision = revision,
            .facts = factsText(recordsOf(m_state, m_version->id, staff, m_facts.at(staff))),
            .result = QString::fromUtf8(toJson(result(staff))),
        });
    }

private:
    SheetResult result(StaffId staff) const { return m_plan.result(m_facts.at(staff).subject(), Detail::Outcomes); }

    const State &m_state;
    const RubricVersion *m_version;
    ScoringPlan m_plan;
    std::map<StaffId, SheetFacts> m_facts;
    PublicationId m_publication{};
};

} // namespace

SheetState sheetState(const State &state, RubricId rubric, StaffId staff)
{
    const ScoreSheet *sheet = scoreSheetOf(state, rubric, staff);
    return sheet ? sheet->state : ScoreSheet{}.state;
}

bool isClosed(SheetState state)
{
    return state == SheetState::Review || state == SheetState::Archived;
}

std::vector<SheetProblem> sheetProblems(const State &state, RubricId rubric, SheetStep step,
                                        const std::vector<StaffId> &staff)
{
    const std::map<StaffId, const ScoreSheet *> sheets = sheetsOf(state, rubric);
    const Publisher publisher{state, rubric, step == SheetStep::Publish ? staff : std::vector<StaffId>{}};
    std::vector<SheetProblem> problems;
    for (const StaffId each : staff) {
        if (stateIn(sheets, each) != wayOf(step).from)
            problems.push_back({each, SheetFault::WrongState});
        else if (step != SheetStep::Publish)
            continue;
        else if (!publisher.hasPublishedVersion())
            problems.push_back({each, SheetFault::DraftRubric});
        else if (publisher.isProvisional(each))
            problems.push_back({each, SheetFault::Provisional});
    }
    return problems;
}

Act moveSheets(const State &state, RubricId rubric, const QStringList &subjects, const SheetMove &move)
{
    if (!sheetProblems(state, rubric, move.step, move.staff).empty())
        throw StaleChange{"a sheet can't take this step"};
    const Way way = wayOf(move.step);
    const std::map<StaffId, const ScoreSheet *> sheets = sheetsOf(state, rubric);
    const bool publishes = move.step == SheetStep::Publish;
    Publisher publisher{state, rubric, publishes ? move.staff : std::vector<StaffId>{}};

    ActBuilder builder{state, way.kind, subjects};
    builder.setWhy(move.comment);
    if (publishes)
        publisher.begin(builder, {}, move.who, move.at);
    for (const StaffId staff : move.staff) {
        const auto found = sheets.find(staff);
        ScoreSheet sheet = found == sheets.end() ? ScoreSheet{} : *found->second;
        sheet.term = state.get<Rubric>(rubric).term;
        sheet.rubric = rubric;
        sheet.staff = staff;
        sheet.state = way.to;
        sheet.comment = takesComment(move.step) ? move.comment : QString{};
        if (way.from != way.to) {
            sheet.movedBy = move.who;
            sheet.movedAt = move.at;
        }
        if (found == sheets.end())
            sheet.id = builder.insert(sheet);
        else
            builder.update(sheet);
        if (publishes)
            publisher.add(builder, sheet.id, staff, 1);
    }
    return builder.take();
}

std::vector<SheetProblem> correctionProblems(const State &state, RubricId rubric, const std::vector<StaffId> &staff)
{
    const std::map<StaffId, const ScoreSheet *> sheets = sheetsOf(state, rubric);
    const std::vector<Correction> proposed = correctionsOf(state, rubric);
    std::vector<SheetProblem> problems;
    for (const StaffId each : staff) {
        const auto found = std::ranges::find(proposed, each, &Correction::staff);
        if (stateIn(sheets, each) != SheetState::Published)
            problems.push_back({each, SheetFault::WrongState});
        else if (found == proposed.end())
            problems.push_back({each, SheetFault::NothingToCorrect});
        else if (found->isOpen)
            problems.push_back({each, SheetFault::Provisional});
    }
    return problems;
}

Act correctSheets(const State &state, RubricId rubric, const QStringList &subjects, const std::vector<StaffId> &staff,
                  const QString &why, const QString &who, const QDateTime &at)
{
    if (!correctionProblems(state, rubric, staff).empty())
        throw StaleChange{"a sheet can't be corrected"};
    const std::map<StaffId, PublishedScore> published = publishedScores(state, rubric);
    Publisher publisher{state, rubric, staff};
    ActBuilder builder{state, ActKind::CorrectScores, subjects};
    builder.setWhy(why);
    if (!staff.empty())
        publisher.begin(builder, why, who, at);
    for (const StaffId each : staff) {
        const PublishedSheet &newest = *published.at(each).sheet;
        publisher.add(builder, newest.sheet, each, newest.revision + 1);
    }
    return builder.take();
}

} // namespace yanben
