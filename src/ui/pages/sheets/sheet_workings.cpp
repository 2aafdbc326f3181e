#include "ui/pages/sheets/sheet_workings.h"

#include "calendar/when_text.h"
#include "documents/words/scoring/printed_mark.h"
#include "documents/words/scoring/rubric/veto_text.h"
#include "documents/words/scoring/total_text.h"
#include "documents/words/scoring/working_text.h"
#include "scoring/result_difference.h"
#include "ui/pages/sheets/sheet_words.h"
#include "workspace/queries/scores/employments.h"
#include "workspace/queries/scores/published/kept_vetoes.h"
#include "workspace/queries/scores/review_rows.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString stateWord(RecordState state)
{
    switch (state) {
    case RecordState::Missing: return u"未评"_s;
    case RecordState::Absent: return u"缺席，计0分"_s;
    case RecordState::Exempt: return u"免考核"_s;
    case RecordState::NotApplicable: return u"不适用"_s;
    case RecordState::Recorded: return {};
    }
    Q_UNREACHABLE();
}

/// One criterion: its working, or its state with what the rubric makes of it; then the evidence.
QString markWorking(const Outcome &outcome, const QString &unit, const QString &note)
{
    QStringList clauses;
    if (const QString state = stateWord(outcome.state); !state.isEmpty())
        clauses << state;
    for (const QString &clause : {policyText(outcome, unit), workingText(outcome)}) {
        if (!clause.isEmpty())
            clauses << clause;
    }
    if (clauses.isEmpty() && outcome.level)
        clauses << *outcome.level;
    if (clauses.size() == 1 && outcome.points && outcome.state == RecordState::Recorded && outcome.working.empty())
        clauses << readableNumber(*outcome.points);
    QString text = clauses.join(u'，');
    if (!note.isEmpty())
        text += u"（%1）"_s.arg(note);
    return text;
}

} // namespace

SheetAccount SheetWorkings::account(int row) const
{
    if (const PublishedScore *published = m_book.published(row))
        return accountPublished(m_state, *published);
    std::vector<QString> vetoes = m_book.vetoes(row);
    return {.rubric = m_book.sheet(), .result = m_book.result(row), .vetoes = std::move(vetoes)};
}

QString SheetWorkings::titled(int row, const QString &what) const
{
    return m_book.name(row) + u"　"_s + what;
}

QString SheetWorkings::criterion(std::optional<int> column) const
{
    if (!column)
        return tr("Total");
    const CriterionSpec &spec = m_book.criteria().at(static_cast<std::size_t>(*column))->spec;
    return spec.no.isEmpty() ? spec.title : spec.no + u". "_s + spec.title;
}

std::vector<QString> SheetWorkings::names() const
{
    std::vector<QString> names;
    for (int row = 0; row < m_book.teachers(); ++row)
        names.push_back(m_book.name(row));
    return names;
}

QString SheetWorkings::vetoes(int row) const
{
    const std::vector<QString> &names = m_book.shown(row).vetoes;
    const ScoreSheet *sheet = m_book.scoreSheet(row);
    if (names.empty() || !sheet)
        return {};
    const std::vector<HeldVeto> held = vetoesOf(m_state, sheet->rubric, sheet->subject, m_book.published(row));
    const RubricTerms &terms = m_book.sheet().terms;
    const std::optional<Employment> employment = employmentOf(m_state, sheet->subject, m_book.published(row));
    QStringList lines;
    for (const QString &name : names) {
        const auto found = std::ranges::find(held, name, &HeldVeto::name);
        lines << vetoSign + u' ' +
                     heldVetoText(terms, name, found == held.end() ? QString{} : found->evidence, employment);
    }
    return lines.join(u'\n');
}

QString SheetWorkings::withVetoes(const QString &text, int row) const
{
    const QString lines = vetoes(row);
    return lines.isEmpty() ? text : text + u'\n' + lines;
}

QString SheetWorkings::correction(int row) const
{
    const PublishedScore *published = m_book.published(row);
    if (!published || published->sheet->revision < 2)
        return {};
    const std::vector<PublishedScore> revisions = revisionsOf(m_state, published->sheet->sheet);
    const auto total = [&](const PublishedScore &revision) {
        const SheetResult result = shownAsPublished(m_state, revision, m_book.version()->id, Detail::Totals);
        return result.total ? result.total->toString() : u"—"_s;
    };
    const QString before = revisions.size() < 2 ? u"—"_s : total(revisions[revisions.size() - 2]);
    const QString text =
        tr("Corrected %1: %2 → %3 (%4)")
            .arg(dayText(published->publication->at.toLocalTime().date(), termOf(m_state, m_book.version()->rubric)),
                 before, total(*published), published->publication->why);
    return revisions.size() < 2 ? text : withGivenRanks(text, revisions[revisions.size() - 2], *published);
}

NumberWorking SheetWorkings::mark(int row, int column) const
{
    const CriterionSpec &spec = m_book.criteria().at(static_cast<std::size_t>(column))->spec;
    const CellRecord *record = m_book.record(row, column);
    const QString unit = spec.unit.value_or(m_book.sheet().terms.unit);
    const Outcome outcome = m_book.explained(row, column);
    const QString text = markWorking(outcome, unit, record ? record->record.note : QString{});
    const bool isVetoed = !outcome.working.empty() && std::holds_alternative<VetoStep>(outcome.working.back());
    return {.what = titled(row, criterion(column)), .text = isVetoed ? withVetoes(text, row) : text};
}

NumberWorking SheetWorkings::selfMark(int row, int column) const
{
    const CellRecord *self = m_book.selfRecord(row, column);
    const CriterionSpec &spec = m_book.criteria().at(static_cast<std::size_t>(column))->spec;
    const QString unit = spec.unit.value_or(m_book.sheet().terms.unit);
    return {.what = titled(row, criterion(column)) + u"　"_s + tr("Self-rating"),
            .text = self ? markWorking(m_book.outcomeOf(row, column, self->record), unit, self->record.note)
                         : stateWord(RecordState::Missing)};
}

std::vector<std::optional<Exact>> SheetWorkings::pointsOn(const ScoreBook &book, int column)
{
    std::vector<std::optional<Exact>> points;
    for (int row = 0; row < book.teachers(); ++row)
        points.push_back(judgedPoints(book.outcome(row, column)));
    return points;
}

NumberWorking SheetWorkings::place(int row, int column) const
{
    return {.what = titled(row, criterion(column)) + u"　"_s + tr("Rank"),
            .text = placeText(pointsOn(m_book, column), static_cast<std::size_t>(row), names())};
}

NumberWorking SheetWorkings::total(const QString &what, const SheetAccount &account)
{
    QString text = totalText(totalWorking(account.rubric, account.result, account.vetoes));
    if (account.result.provisional)
        text += u"（暂计，还有%1条未定）"_s.arg(account.result.blocking);
    return {.what = what, .text = text};
}

NumberWorking SheetWorkings::total(int row) const
{
    NumberWorking working = total(titled(row, tr("Total")), account(row));
    if (m_book.published(row) && !hasTheSameTotals(m_book.shown(row), m_book.result(row))) {
        const SheetAccount now{.rubric = m_book.sheet(), .result = m_book.result(row), .vetoes = m_book.vetoes(row)};
        working.text = u"已公布："_s + working.text + u"\n按现在的记录："_s + total({}, now).text;
    }
    working.text = withVetoes(working.text, row);
    return working;
}

NumberWorking SheetWorkings::rank(int row) const
{
    const std::vector<SheetResult> ranked = m_book.ranked();
    const auto place = static_cast<std::size_t>(row);
    NumberWorking working{.what = titled(row, tr("Rank")), .text = rankWorkingText(ranked, place, names())};
    const PublishedScore *published = m_book.published(row);
    if (published && !ranked[place].contradicts && published->sheet->rank && published->sheet->ranked) {
        working.text += u"\n已公布的名次：%1/%2"_s.arg(*published->sheet->rank).arg(*published->sheet->ranked);
        if (earlierRank(*published, ranked[place]))
            working.text += u"。此后其他评分表公布或更正，名次有变动；已发出的反馈单不变"_s;
    }
    if (ranked[place].rankedLast)
        working.text = withVetoes(working.text, row);
    return working;
}

NumberWorking SheetWorkings::grade(int row) const
{
    const SheetAccount counted = account(row);
    return {.what = titled(row, tr("Grade")),
            .text = withVetoes(gradeText(counted.rubric.terms, counted.result, counted.vetoes), row)};
}

NumberWorking SheetWorkings::possible(int row) const
{
    const SheetAccount counted = account(row);
    return {.what = titled(row, tr("Possible")), .text = possibleText(counted.rubric, counted.result)};
}

NumberWorking SheetWorkings::rate(int row) const
{
    return {.what = titled(row, tr("Rate")), .text = rateWorkingText(m_book.shown(row))};
}

NumberWorking SheetWorkings::section(int row, std::size_t section) const
{
    const std::vector<SectionSubtotal> sums = sectionSubtotals(m_book.sheet(), m_book.shown(row));
    const SectionSubtotal &sum = sums.at(section);
    return {.what = titled(row, sum.name), .text = sectionText(sum)};
}

NumberWorking SheetWorkings::average(int column, const std::vector<int> &rows) const
{
    std::vector<Exact> values;
    for (const int row : rows) {
        const Outcome &outcome = m_book.shown(row).outcomes.at(static_cast<std::size_t>(column));
        if (outcome.counted && outcome.points)
            values.push_back(*outcome.points);
    }
    const int leftOut = static_cast<int>(rows.size() - values.size());
    return {.what = tr("Average of %1").arg(criterion(column)), .text = averageText(values, leftOut)};
}

NumberWorking SheetWorkings::spread(std::optional<int> column, const std::vector<int> &rows) const
{
    std::vector<Exact> values;
    for (const int row : rows) {
        const SheetResult &result = m_book.shown(row);
        const std::optional<Exact> value =
            column ? judgedPoints(result.outcomes.at(static_cast<std::size_t>(*column))) : finalTotal(result);
        if (value)
            values.push_back(*value);
    }
    return {.what = criterion(column), .text = spreadWorkingText(values)};
}

NumberWorking SheetWorkings::progress(int column, int concerned, const std::vector<int> &open) const
{
    std::vector<QString> names;
    for (const int row : open)
        names.push_back(m_book.name(row));
    return {.what = criterion(column), .text = progressText(concerned, names)};
}

} // namespace yanben
