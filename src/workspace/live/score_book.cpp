#include "workspace/live/score_book.h"

#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/raters/rater_rights.h"

#include <set>
#include <utility>

namespace yanben
{

namespace
{

/// Leaves those criteria that the rater rates.
void keepRated(RubricSheet &sheet, std::vector<const CriterionVersion *> &criteria, const Panels &panels, StaffId rater)
{
    const RubricSheet whole = std::exchange(sheet, {.terms = sheet.terms, .criteria = {}});
    const std::vector<const CriterionVersion *> all = std::exchange(criteria, {});
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!panels.isMember(rater, all[i]->criterion))
            continue;
        sheet.criteria.push_back(whole.criteria[i]);
        criteria.push_back(all[i]);
    }
}

} // namespace

ScoreBook::ScoreBook(Workspace &workspace, CurrentRubric &rubric, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_rubric{rubric}
{
    if (const RaterFile *file = raterFileOf(workspace.state()))
        m_voice = {.source = RecordSource::Rater, .rater = file->rater};
    connect(&workspace.acts(), &ActRunner::changed, this, &ScoreBook::follow);
    connect(&workspace.acts(), &ActRunner::reloaded, this, &ScoreBook::dropAll);
    connect(&rubric, &CurrentRubric::changed, this, &ScoreBook::dropAll);
}

const RubricVersion *ScoreBook::version() const
{
    const Rubric *rubric = m_rubric.rubric();
    return rubric ? versionInUse(m_workspace.state(), rubric->id) : nullptr;
}

const Term &ScoreBook::term() const
{
    return termOf(m_workspace.state(), m_rubric.rubric()->id);
}

QString ScoreBook::groups(int row) const
{
    return subjectGroups(m_workspace.state(), at(row).subject, term());
}

std::optional<int> ScoreBook::rowOf(Subject subject) const
{
    const auto found = prepared().rowOf.find(subject);
    return found == prepared().rowOf.end() ? std::nullopt : std::optional{found->second};
}

std::optional<int> ScoreBook::columnOf(CriterionId criterion) const
{
    const auto found = prepared().columnOf.find(criterion);
    return found == prepared().columnOf.end() ? std::nullopt : std::optional{found->second};
}

ScorePlace ScoreBook::place(int row, int column) const
{
    return {.subject = at(row).subject, .criterion = criteria().at(index(column))->criterion, .voice = m_voice};
}

void ScoreBook::setVoice(const Voice &voice)
{
    if (m_voice == voice || isVoiceFixed())
        return;
    m_voice = voice;
    dropAll();
}

bool ScoreBook::isVoiceFixed() const
{
    return raterFileOf(m_workspace.state()) != nullptr;
}

const Panel *ScoreBook::panel(int row, int column) const
{
    const std::vector<std::optional<Panel>> &panels = at(row).panels;
    return panels.empty() || !panels.at(index(column)) ? nullptr : &*panels.at(index(column));
}

std::optional<VoiceRefused::Why> ScoreBook::refusal(int row, int column) const
{
    return voiceRefusal(*prepared().panels, place(row, column), sheetState(row), record(row, column));
}

const CellRecord *ScoreBook::selfRecord(int row, int column) const
{
    const auto found = at(row).self.find(index(column));
    return found == at(row).self.end() ? nullptr : found->second;
}

bool ScoreBook::isForOthers(int row, int column) const
{
    return outcome(row, column).state == RecordState::NotApplicable &&
           !concerns(criteria().at(index(column))->spec, groupNames(row)) &&
           (!record(row, column) || record(row, column)->record.state == RecordState::Missing);
}

SheetFacts ScoreBook::facts(const Row &row) const
{
    SheetFacts made{.records = {}, .groups = row.groups, .panels = row.panels, .vetoes = row.vetoes, .completed = {}};
    made.records.reserve(row.records.size());
    for (const CellRecord *cell : row.records)
        made.records.push_back(cell ? &cell->record : nullptr);
    takeLargestQuotas(made, criteria(), term());
    return made;
}

Outcome ScoreBook::explained(int row, int column) const
{
    const SheetFacts sheet = facts(at(row));
    const std::size_t place = index(column);
    const bool isPanel = !sheet.panels.empty() && sheet.panels[place];
    const CellFacts cell{.record = sheet.records[place], .panel = isPanel ? &*sheet.panels[place] : nullptr};
    return prepared().plan->outcome(place, cell, sheet.groups, Detail::Explained, sheet.vetoes);
}

Outcome ScoreBook::outcomeOf(int row, int column, const Record &record) const
{
    return prepared().plan->outcome(index(column), {.record = &record}, at(row).groups, Detail::Explained);
}

const SheetResult &ScoreBook::result(int row) const
{
    const Row &found = at(row);
    if (!found.result) {
        const SheetFacts sheet = facts(found);
        found.result = prepared().plan->result(sheet.subject(), Detail::Outcomes);
    }
    return *found.result;
}

const SheetResult &ScoreBook::shown(int row) const
{
    const Row &found = at(row);
    if (!found.published)
        return result(row);
    if (!found.shown)
        found.shown = shownAsPublished(m_workspace.state(), *found.published, version()->id, Detail::Outcomes,
                                       prepared().publishedPlans);
    return *found.shown;
}

SheetState ScoreBook::sheetState(int row) const
{
    const ScoreSheet *sheet = scoreSheet(row);
    return sheet ? sheet->state : ScoreSheet{}.state;
}

const PublishedScore *ScoreBook::published(int row) const
{
    const Row &found = at(row);
    return found.published ? &*found.published : nullptr;
}

std::vector<SheetResult> ScoreBook::ranked() const
{
    std::vector<SheetResult> results;
    results.reserve(index(teachers()));
    for (int row = 0; row < teachers(); ++row)
        results.push_back(shown(row));
    rankSheets(results);
    return results;
}

ScoreProgress ScoreBook::progress() const
{
    ScoreProgress all;
    for (int row = 0; row < teachers(); ++row) {
        for (const Outcome &outcome : result(row).outcomes)
            all.add(outcome);
    }
    return all;
}

const ScoreBook::Prepared &ScoreBook::prepared() const
{
    if (!m_prepared)
        m_prepared = prepare();
    return *m_prepared;
}

ScoreBook::Prepared ScoreBook::prepare() const
{
    const State &state = m_workspace.state();
    Prepared made;
    const RubricVersion *used = version();
    if (!used) {
        made.plan.emplace(RubricSheet{});
        return made;
    }
    RubricSheet sheet = rubricSheet(state, used->id);
    made.criteria = criteriaOf(state, used->id);
    if (m_voice.rater)
        keepRated(sheet, made.criteria, Panels{state, used->rubric}, *m_voice.rater);
    made.plan.emplace(std::move(sheet));
    for (const CriterionVersion *criterion : made.criteria)
        made.columnOf.emplace(criterion->criterion, static_cast<int>(made.columnOf.size()));
    for (const Subject subject : scoredSubjects(state, used->rubric)) {
        made.rowOf.emplace(subject, static_cast<int>(made.rows.size()));
        made.rows.push_back({.subject = subject,
                             .name = subjectName(state, subject),
                             .groups = groupNamesOf(state, subject, term()),
                             .records = std::vector<const CellRecord *>(made.criteria.size()),
                             .panels = {},
                             .self = {},
                             .vetoes = {},
                             .sheet = nullptr,
                             .published = {},
                             .result = {},
                             .shown = {}});
    }
    for (const auto &[subject, score] : publishedScores(state, used->rubric)) {
        const auto found = made.rowOf.find(subject);
        if (m_voice.source == RecordSource::Office && found != made.rowOf.end())
            made.rows.at(index(found->second)).published = score;
    }
    fillRecords(made, used->rubric);
    return made;
}

void ScoreBook::fillRecords(Prepared &made, RubricId rubric) const
{
    const State &state = m_workspace.state();
    const Panels &panels = made.panels.emplace(state, rubric);
    const bool isOffice = m_voice.source == RecordSource::Office;
    const bool hasPanels = isOffice && !panels.isEmpty();
    made.hasSelfRecords = false;
    const std::map<SheetId, std::vector<QString>> vetoes =
        isOffice ? vetoesBySheet(state) : std::map<SheetId, std::vector<QString>>{};
    for (Row &row : made.rows) {
        std::ranges::fill(row.records, nullptr);
        row.sheet = nullptr;
        row.panels.clear();
        row.self.clear();
        row.vetoes.clear();
        if (!hasPanels)
            continue;
        for (const CriterionVersion *criterion : made.criteria)
            row.panels.push_back(panels.panelFor(row.subject, criterion->criterion));
    }
    std::map<SheetId, Row *> rowOfSheet;
    for (const auto &[id, sheet] : state.all<ScoreSheet>()) {
        const auto found = made.rowOf.find(sheet.subject);
        if (sheet.rubric != rubric || found == made.rowOf.end())
            continue;
        Row &row = made.rows.at(index(found->second));
        row.sheet = &sheet;
        if (const auto held = vetoes.find(id); held != vetoes.end())
            row.vetoes = held->second;
        rowOfSheet.emplace(id, &row);
    }
    for (const auto &[id, cell] : state.all<CellRecord>()) {
        const auto row = rowOfSheet.find(cell.sheet);
        const auto column = made.columnOf.find(cell.criterion);
        if (row == rowOfSheet.end() || column == made.columnOf.end())
            continue;
        const std::size_t place = index(column->second);
        if (cell.voice == m_voice)
            row->second->records.at(place) = &cell;
        else if (isOffice && cell.voice.source == RecordSource::Self && cell.record.state != RecordState::Missing)
            made.hasSelfRecords = row->second->self.emplace(place, &cell).second || made.hasSelfRecords;
        else if (hasPanels && row->second->panels.at(place))
            panels.add(*row->second->panels.at(place), row->second->subject, cell);
    }
}

void ScoreBook::follow(const ChangeNotice &notice)
{
    if (!m_prepared)
        return;
    std::set<SheetId> sheets;
    for (const Change &change : notice.changes) {
        if (const auto *cell = std::get_if<Edit<CellRecord>>(&change))
            sheets.insert(cell->after ? cell->after->sheet : cell->before->sheet);
    }
    const bool onlyCells = std::ranges::all_of(notice.changes, [](const Change &change) {
        return std::holds_alternative<Edit<CellRecord>>(change) || std::holds_alternative<Edit<RecordEntry>>(change) ||
               std::holds_alternative<Edit<ScoreSheet>>(change) || std::holds_alternative<Edit<SheetVeto>>(change) ||
               std::holds_alternative<Edit<Objection>>(change);
    });
    const bool elsewhere = std::ranges::all_of(notice.changes, [](const Change &change) {
        return std::holds_alternative<Edit<Activity>>(change) || std::holds_alternative<Edit<Session>>(change) ||
               std::holds_alternative<Edit<Section>>(change) || std::holds_alternative<Edit<Plan>>(change);
    });
    if (elsewhere)
        return;
    const RubricVersion *used = version();
    if (!onlyCells || !used) {
        dropAll();
        return;
    }
    fillRecords(*m_prepared, used->rubric);
    std::set<Subject> touched;
    for (const Change &change : notice.changes) {
        if (const auto *sheet = std::get_if<Edit<ScoreSheet>>(&change))
            touched.insert(sheet->after ? sheet->after->subject : sheet->before->subject);
        if (const auto *veto = std::get_if<Edit<SheetVeto>>(&change))
            sheets.insert((veto->after ? veto->after : veto->before)->sheet);
        if (const auto *objection = std::get_if<Edit<Objection>>(&change))
            sheets.insert((objection->after ? objection->after : objection->before)->sheet);
    }
    for (const SheetId id : sheets) {
        if (const ScoreSheet *sheet = m_workspace.state().find<ScoreSheet>(id))
            touched.insert(sheet->subject);
    }
    std::vector<int> rows;
    for (const Subject subject : touched) {
        if (const std::optional<int> row = rowOf(subject)) {
            m_prepared->rows.at(index(*row)).result.reset();
            rows.push_back(*row);
        }
    }
    if (!rows.empty())
        emit rowsChanged(rows);
}

void ScoreBook::dropAll()
{
    if (!m_prepared)
        return;
    m_prepared.reset();
    emit reset();
}

} // namespace yanben
