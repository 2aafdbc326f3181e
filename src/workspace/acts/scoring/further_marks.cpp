#include "workspace/acts/scoring/further_marks.h"

#include "workspace/act_builder.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/scores/panels.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

const PanelMember *memberOf(const State &state, RatingPanelId panel, StaffId staff)
{
    for (const auto &[id, member] : state.all<PanelMember>()) {
        if (member.panel == panel && member.staff == staff)
            return &member;
    }
    return nullptr;
}

/// Something that he has handed in on this criterion stands on another sheet.
bool hasMarksElsewhere(const State &state, RubricId rubric, const ScorePlace &place)
{
    const ScoreSheet *own = scoreSheetOf(state, rubric, place.subject);
    return std::ranges::any_of(state.all<CellRecord>(), [&](const auto &entry) {
        const CellRecord &cell = entry.second;
        return cell.criterion == place.criterion && cell.voice == place.voice && cell.handedIn &&
               cell.record.state == RecordState::Recorded && (!own || cell.sheet != own->id);
    });
}

bool isOpen(const State &state, RubricVersionId version, const ScorePlace &place, const PanelTerms &terms)
{
    const std::vector<const CriterionVersion *> criteria = criteriaOf(state, version);
    const auto found = std::ranges::find(criteria, place.criterion, &CriterionVersion::criterion);
    if (found == criteria.end())
        return false;
    const ScoringPlan plan{rubricSheet(state, version)};
    const SheetResult result = scoreSheet(state, plan, version, place.subject, Detail::Outcomes);
    return isOpenForFurtherMark(terms, result.outcomes.at(static_cast<std::size_t>(found - criteria.begin())));
}

std::optional<FurtherMarkFault> furtherMarkFault(const State &state, RubricVersionId version, const ScorePlace &place)
{
    using enum FurtherMarkFault;
    const RubricId rubric = state.get<RubricVersion>(version).rubric;
    const StaffId rater = place.voice.rater.value();
    if (isClosed(sheetState(state, rubric, place.subject)))
        return SheetClosed;
    const RatingPanel *panel = panelOf(state, place.criterion);
    if (!panel || !Panels{state, rubric}.panelFor(place.subject, place.criterion))
        return NoPanel;
    const PanelMember *member = memberOf(state, panel->id, rater);
    if (member && !member->further)
        return Listed;
    if (Panels{state, rubric, {{place.criterion, {rater}}}}.isOwn(rater, place.subject))
        return OwnSheet;
    if (!isOpen(state, version, place, panel->terms))
        return NotOpen;
    if (!member && hasMarksElsewhere(state, rubric, place))
        return FormerRater;
    return std::nullopt;
}

void removeEntriesOf(ActBuilder &builder, const State &state, RecordId record)
{
    for (const RecordEntry &entry : entriesOf(state, record))
        builder.remove<RecordEntry>(entry.id);
}

/// Of a tally the record is the fold of its entries.
void insertEntries(ActBuilder &builder, RecordId record, const RecordData &mark)
{
    const auto *tally = std::get_if<TallyRecord>(&mark.observed);
    if (!tally)
        return;
    const auto insert = [&](const QString &key, std::optional<Points> count, std::optional<Points> amount) {
        RecordEntry entry;
        entry.record = record;
        entry.caseKey = key;
        entry.count = count;
        entry.amount = amount;
        builder.insert(entry);
    };
    for (const CaseCount &each : tally->counts) {
        if (each.count != Points{})
            insert(each.caseName, each.count, {});
    }
    for (const CaseAmounts &each : tally->amounts) {
        for (const Points amount : each.amounts)
            insert(each.caseName, {}, amount);
    }
}

} // namespace

bool isOpenForFurtherMark(const PanelTerms &terms, const Outcome &outcome)
{
    return terms.limit && terms.combine != PanelCombine::Agreed && outcome.fault &&
           outcome.fault->code == FaultCode::RatersDiffer && !outcome.fault->detail.isEmpty();
}

FurtherMarkAct giveFurtherMark(const State &state, RubricVersionId version, const QStringList &subjects,
                               const ScorePlace &place, const RecordData &mark, const QDateTime &at)
{
    if (mark.isEmpty())
        return FurtherMarkFault::NoMark;
    if (const auto fault = furtherMarkFault(state, version, place))
        return *fault;
    const RubricId rubric = state.get<RubricVersion>(version).rubric;
    const RatingPanelId panel = panelOf(state, place.criterion)->id;
    const StaffId rater = place.voice.rater.value();
    ActBuilder builder{state, ActKind::EditScore, subjects};
    if (!memberOf(state, panel, rater))
        builder.insert(PanelMember{.id = {}, .uid = {}, .panel = panel, .staff = rater, .further = true});
    const CellRecord *there = cellRecord(state, rubric, place);
    CellRecord row = there ? *there : CellRecord{};
    if (there) {
        removeEntriesOf(builder, state, there->id);
    } else {
        row.sheet = sheetFor(builder, state, rubric, place.subject);
        row.criterion = place.criterion;
        row.voice = place.voice;
    }
    row.record = {.state = RecordState::Recorded, .data = mark, .note = row.record.note};
    row.handedIn = at;
    if (there)
        builder.update(row);
    else
        row.id = builder.insert(row);
    insertEntries(builder, row.id, mark);
    return builder.take();
}

FurtherMarkAct takeFurtherMark(const State &state, RubricVersionId version, const QStringList &subjects,
                               const ScorePlace &place)
{
    const RubricId rubric = state.get<RubricVersion>(version).rubric;
    if (isClosed(sheetState(state, rubric, place.subject)))
        return FurtherMarkFault::SheetClosed;
    ActBuilder builder{state, ActKind::EditScore, subjects};
    if (const CellRecord *there = cellRecord(state, rubric, place)) {
        removeEntriesOf(builder, state, there->id);
        CellRecord row = *there;
        row.record = {.state = RecordState::Missing, .data = {}, .note = there->record.note};
        row.handedIn.reset();
        builder.update(row);
    }
    const RatingPanel *panel = panelOf(state, place.criterion);
    const PanelMember *member = panel ? memberOf(state, panel->id, place.voice.rater.value()) : nullptr;
    if (member && member->further && !hasMarksElsewhere(state, rubric, place))
        builder.remove<PanelMember>(member->id);
    return builder.take();
}

} // namespace yanben
