#include "workspace/acts/scoring/panel_acts.h"

#include "scoring/scoring_plan.h"
#include "workspace/act_builder.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace yanben
{

namespace
{

/// Calls found(row, sheet) for every record of the rater on a sheet of the rubric, in a criterion that he rates.
template <typename Found>
void forEachRating(const State &state, RubricId rubric, StaffId rater, Found found)
{
    const Panels panels{state, rubric};
    for (const auto &[id, cell] : state.all<CellRecord>()) {
        if (cell.voice.rater != rater || cell.record.state != RecordState::Recorded ||
            !panels.isMember(rater, cell.criterion))
            continue;
        const ScoreSheet *sheet = state.find<ScoreSheet>(cell.sheet);
        if (sheet && sheet->rubric == rubric && !panels.isOwn(rater, sheet->subject))
            found(cell, *sheet);
    }
}

using SheetCell = std::pair<Subject, CriterionId>;

/// 不适用 by the office, where the rater has said nothing; he himself can give no states.
std::set<SheetCell> cellsNotConcerned(const State &state, RubricId rubric, StaffId rater)
{
    std::set<SheetCell> out;
    std::set<SheetCell> said;
    for (const auto &[id, cell] : state.all<CellRecord>()) {
        const ScoreSheet *sheet = state.find<ScoreSheet>(cell.sheet);
        if (!sheet || sheet->rubric != rubric)
            continue;
        if (cell.voice.rater == rater && cell.record.state == RecordState::Recorded)
            said.emplace(sheet->subject, cell.criterion);
        else if (cell.voice.source == RecordSource::Office && cell.record.state == RecordState::NotApplicable)
            out.emplace(sheet->subject, cell.criterion);
    }
    for (const SheetCell &each : said)
        out.erase(each);
    return out;
}

std::optional<PanelFault> settleOfficeScores(ActBuilder &builder, const State &state, RubricId rubric,
                                             const ProposedRaters &proposed, std::optional<OfficeScores> office)
{
    const std::vector<const CellRecord *> scores = scoresOverRaters(state, rubric, proposed);
    if (scores.empty())
        return std::nullopt;
    if (!office)
        return OfficeScoresUndecided{static_cast<int>(scores.size())};
    if (*office == OfficeScores::Keep)
        return std::nullopt;
    std::set<RecordId> records;
    for (const CellRecord *score : scores) {
        const ScoreSheet &sheet = state.get<ScoreSheet>(score->sheet);
        if (isClosed(sheet.state))
            return SheetClosed{.subject = sheet.subject, .state = sheet.state};
        CellRecord row = *score;
        row.record = {.state = RecordState::Missing, .data = {}, .note = score->record.note};
        builder.update(row);
        records.insert(row.id);
    }
    for (const auto &[id, entry] : state.all<RecordEntry>()) {
        if (records.contains(entry.record))
            builder.remove<RecordEntry>(id);
    }
    return std::nullopt;
}

} // namespace

PanelAct setPanel(const State &state, CriterionId criterion, const QStringList &subjects, const PanelTerms &terms,
                  const std::vector<StaffId> &members, std::optional<OfficeScores> office)
{
    ActBuilder builder{state, ActKind::EditPanel, subjects};
    const RatingPanel *panel = panelOf(state, criterion);
    std::map<StaffId, PanelMember> there;
    for (const auto &[id, member] : state.all<PanelMember>()) {
        if (panel && member.panel == panel->id)
            there.emplace(member.staff, member);
    }
    RatingPanel row = panel ? *panel : RatingPanel{.id = {}, .uid = {}, .criterion = criterion, .terms = {}};
    row.terms = terms;
    if (!members.empty()) {
        if (panel)
            builder.update(row);
        else
            row.id = builder.insert(row);
    }
    int position = 0;
    for (const StaffId staff : members) {
        PanelMember member{.id = {}, .uid = {}, .panel = row.id, .staff = staff, .position = position++};
        const auto found = there.find(staff);
        if (found == there.end()) {
            builder.insert(member);
            continue;
        }
        member.id = found->second.id;
        member.uid = found->second.uid;
        builder.update(member);
        there.erase(found);
    }
    for (const auto &[staff, member] : there) {
        if (!member.further || members.empty())
            builder.remove<PanelMember>(member.id);
    }
    if (members.empty() && panel)
        builder.remove<RatingPanel>(panel->id);
    const RubricId rubric = state.get<Criterion>(criterion).rubric;
    if (const auto fault = settleOfficeScores(builder, state, rubric, {{criterion, members}}, office))
        return *fault;
    return builder.take();
}

std::vector<NamedPanel> namedPanels(const State &state, RubricVersionId version, QDate day)
{
    std::vector<NamedPanel> named;
    for (const CriterionVersion *criterion : criteriaOf(state, version)) {
        if (panelOf(state, criterion->criterion))
            continue;
        std::vector<StaffId> members = ratersNamed(state, criterion->spec, day).staff;
        if (!members.empty())
            named.push_back({.criterion = criterion, .members = std::move(members)});
    }
    return named;
}

ProposedRaters proposedBy(const std::vector<NamedPanel> &named)
{
    ProposedRaters proposed;
    for (const NamedPanel &panel : named)
        proposed.emplace(panel.criterion->criterion, panel.members);
    return proposed;
}

PanelAct setNamedPanels(const State &state, RubricVersionId version, QDate day, std::optional<OfficeScores> office)
{
    const std::vector<NamedPanel> named = namedPanels(state, version, day);
    QStringList subjects;
    for (const NamedPanel &panel : named)
        subjects << panel.criterion->spec.title;
    ActBuilder builder{state, ActKind::EditPanel, subjects};
    for (const NamedPanel &panel : named) {
        const RatingPanelId id =
            builder.insert(RatingPanel{.id = {}, .uid = {}, .criterion = panel.criterion->criterion, .terms = {}});
        int position = 0;
        for (const StaffId staff : panel.members)
            builder.insert(PanelMember{.id = {}, .uid = {}, .panel = id, .staff = staff, .position = position++});
    }
    const RubricId rubric = state.get<RubricVersion>(version).rubric;
    if (const auto fault = settleOfficeScores(builder, state, rubric, proposedBy(named), office))
        return *fault;
    return builder.take();
}

RaterProgress raterProgress(const State &state, RubricVersionId version, StaffId rater)
{
    RaterProgress progress;
    const RubricId rubric = state.get<RubricVersion>(version).rubric;
    const Term &term = state.get<Term>(state.get<Rubric>(rubric).term);
    const Panels panels{state, rubric};
    const std::vector<const CriterionVersion *> criteria = criteriaOf(state, version);
    const std::set<SheetCell> notConcerned = cellsNotConcerned(state, rubric, rater);
    for (const Subject subject : scoredSubjects(state, rubric)) {
        if (panels.isOwn(rater, subject))
            continue;
        const std::vector<QString> groups = groupNamesOf(state, subject, term);
        for (const CriterionVersion *row : criteria) {
            if (panels.isMember(rater, row->criterion) && concerns(row->spec, groups) &&
                !notConcerned.contains({subject, row->criterion}))
                ++progress.expected;
        }
    }
    // Whether something is rated does not hang on where the sheet stands by now.
    forEachRating(state, rubric, rater, [&progress](const CellRecord &cell, const ScoreSheet &) {
        ++progress.recorded;
        progress.handedIn += cell.handedIn ? 1 : 0;
    });
    return progress;
}

Act handInRatings(const State &state, RubricId rubric, const QStringList &subjects, StaffId rater, const QDateTime &at)
{
    ActBuilder builder{state, ActKind::HandInRatings, subjects};
    forEachRating(state, rubric, rater, [&](const CellRecord &cell, const ScoreSheet &sheet) {
        if (!cell.handedIn && !isClosed(sheet.state))
            builder.change<CellRecord>(cell.id, [&at](CellRecord &row) { row.handedIn = at; });
    });
    return builder.take();
}

Act returnRatings(const State &state, RubricId rubric, const QStringList &subjects, StaffId rater)
{
    ActBuilder builder{state, ActKind::ReturnRatings, subjects};
    forEachRating(state, rubric, rater, [&](const CellRecord &cell, const ScoreSheet &sheet) {
        if (cell.handedIn && !isClosed(sheet.state))
            builder.change<CellRecord>(cell.id, [](CellRecord &row) { row.handedIn.reset(); });
    });
    return builder.take();
}

} // namespace yanben
