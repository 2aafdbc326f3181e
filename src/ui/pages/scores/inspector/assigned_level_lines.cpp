#include "ui/pages/scores/inspector/assigned_level_lines.h"

#include "documents/words/untitled_text.h"
#include "domain/rules/record_key.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/scores/records/assigned_tiers.h"
#include "workspace/queries/term_rows.h"

#include <QPushButton>

#include <algorithm>

namespace yanben
{

namespace
{

using Tiers = std::map<StaffId, std::vector<AssignedTier>>;

/// Nothing is recorded there, by the office alone, and something can be.
bool isOpenFor(const ScoreBook &book, const ScoreEditor &editor, BookCell cell)
{
    const CellRecord *row = book.record(cell.row, cell.column);
    return (!row || row->record.state == RecordState::Missing) && !book.panel(cell.row, cell.column) &&
           editor.isEditable(cell);
}

std::map<BookCell, Record> openTiers(const ScoreBook &book, const ScoreEditor &editor, const Tiers &tiers, int column)
{
    std::map<BookCell, Record> records;
    for (const auto &[staff, assigned] : tiers) {
        const std::optional<int> row = book.rowOf(staff);
        const std::vector<QString> keys = proposedKeys(assigned);
        if (row && keys.size() == 1 && isOpenFor(book, editor, {*row, column}) && !book.isForOthers(*row, column))
            records.emplace(BookCell{*row, column}, recorded(LevelsRecord{.levels = {keys.front()}}));
    }
    return records;
}

} // namespace

AssignedLevelLines::AssignedLevelLines(const State &state, const ScoreBook &book, const ScoreEditor &editor,
                                       BookCell cell)
{
    const Subject subject = book.subject(cell.row);
    const auto *staff = std::get_if<StaffId>(&subject);
    if (!staff || book.voice() != Voice{})
        return;
    const CriterionVersion &criterion = *book.criteria().at(static_cast<std::size_t>(cell.column));
    const Tiers tiers = assignedTiers(state, termOf(state, book.version()->rubric).id, criterion);
    const auto own = tiers.find(*staff);
    if (own == tiers.end())
        return;
    for (const AssignedTier &each : own->second) {
        const QString line =
            tr("Assigned in “%1”: %2").arg(titleText(state.get<Activity>(each.activity).title), each.level);
        m_isEmpty = false;
        addWidget(
            paragraph(each.key ? line : tr("%1 (the criterion has no level of this name)").arg(line), TextRole::Muted));
    }
    const bool isOpen = isOpenFor(book, editor, cell);
    const auto &rule = std::get<LevelsRule>(criterion.spec.rule.kind);
    for (const QString &key : isOpen ? proposedKeys(own->second) : std::vector<QString>{}) {
        const auto level = std::ranges::find(rule.levels, key, &recordKey<Level>);
        auto *take = linkButton(tr("Take over %1").arg(level->name));
        connect(take, &QPushButton::clicked, this,
                [this, key] { emit taken(recorded(LevelsRecord{.levels = {key}})); });
        addWidget(take);
    }
    const std::map<BookCell, Record> all = openTiers(book, editor, tiers, cell.column);
    if (all.size() < (all.contains(cell) ? 2 : 1))
        return;
    auto *takeAll =
        linkButton(tr("Take over for all %n teachers not scored yet", nullptr, static_cast<int>(all.size())));
    connect(takeAll, &QPushButton::clicked, this, [this, all] { emit takenForAll(all); });
    addWidget(takeAll);
}

} // namespace yanben
