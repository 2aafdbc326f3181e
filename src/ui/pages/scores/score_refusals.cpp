#include "ui/pages/scores/score_refusals.h"

#include "ui/pages/scores/score_texts.h"
#include "ui/pages/sheets/sheet_words.h"
#include "workspace/queries/scores/typed/counted_once.h"

#include <map>

namespace yanben
{

QString ScoreRefusals::ofCells(const std::set<BookCell> &cells) const
{
    std::map<SheetState, std::set<int>> closed;
    std::map<VoiceRefused::Why, std::set<int>> foreign;
    for (const BookCell cell : cells) {
        const SheetState state = m_book.sheetState(cell.row);
        if (isClosed(state))
            closed[state].insert(cell.row);
        else if (const auto why = m_book.refusal(cell.row, cell.column))
            foreign[*why].insert(cell.row);
    }
    QStringList lines;
    for (const auto &[state, rows] : closed)
        lines << closedSentence(names(rows), state);
    for (const auto &[why, rows] : foreign)
        lines << refusalText(why).arg(names(rows));
    return lines.join(u'\n');
}

QString ScoreRefusals::names(const std::set<int> &rows) const
{
    constexpr std::size_t mostNamed = 8;
    QStringList list;
    for (const int row : rows) {
        if (static_cast<std::size_t>(list.size()) < mostNamed)
            list << m_book.name(row);
    }
    const QString joined = list.join(tr(", "));
    return rows.size() <= mostNamed
               ? joined
               : tr("%1 and %n others", nullptr, static_cast<int>(rows.size() - mostNamed)).arg(joined);
}

QString ScoreRefusals::ofCounting(const std::set<BookCell> &cells, const QString &key, int by) const
{
    if (QString why = ofCells(cells); !why.isEmpty())
        return why;
    std::map<CountFault, std::set<int>> held;
    for (const BookCell cell : cells) {
        const CellRecord *row = m_book.record(cell.row, cell.column);
        const Rule &rule = m_book.criteria().at(static_cast<std::size_t>(cell.column))->spec.rule;
        const auto counted = countedBy(rule, row ? &row->record : nullptr, key, by);
        if (!counted)
            held[counted.error()].insert(counted.error() == CountFault::NotCounted ? cell.column : cell.row);
    }
    QStringList lines;
    for (const auto &[fault, places] : held) {
        switch (fault) {
        case CountFault::NotCounted:
            lines << tr("Not changed: %1 counts no cases one by one.")
                         .arg(m_book.criteria().at(static_cast<std::size_t>(*places.begin()))->spec.title);
            break;
        case CountFault::OtherState:
            lines << tr("Not changed: for %1 no cases are recorded but a state (absent, exempt, not applicable).")
                         .arg(names(places));
            break;
        case CountFault::NothingToTake:
            lines << tr("Not changed: for %1 there is nothing to take away.").arg(names(places));
            break;
        }
    }
    return lines.join(u'\n');
}

QString ScoreRefusals::ofFault(const ScoreFault &fault) const
{
    const auto nameOf = [this](Subject subject) {
        const std::optional<int> row = m_book.rowOf(subject);
        return row ? m_book.name(*row) : QString{};
    };
    if (const auto *closed = std::get_if<SheetClosed>(&fault))
        return closedSentence(nameOf(closed->subject), closed->state);
    if (const auto *refused = std::get_if<VoiceRefused>(&fault))
        return refusalText(refused->why).arg(nameOf(refused->place.subject));
    if (const auto *missing = std::get_if<ReasonMissing>(&fault))
        return tr("Not changed: the exemption of %1 needs a reason.").arg(nameOf(missing->place.subject));
    const auto &exceeded = std::get<DatedEntriesExceed>(fault);
    return tr("%1: “%2” has dated entries of %3. Remove entries at the right first.")
        .arg(nameOf(exceeded.place.subject), exceeded.caseKey, exceeded.dated.toString());
}

} // namespace yanben
