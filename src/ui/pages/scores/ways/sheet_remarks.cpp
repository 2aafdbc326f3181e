#include "ui/pages/scores/ways/sheet_remarks.h"

#include "calendar/when_text.h"
#include "documents/words/scoring/rubric/veto_text.h"
#include "domain/rubric/vetoes.h"
#include "ui/pages/sheets/sheet_words.h"
#include "workspace/acts/scoring/objection_acts.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/queries/scores/employments.h"
#include "workspace/queries/term_rows.h"

#include <QCoreApplication>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct SheetRemarks
{
    Q_DECLARE_TR_FUNCTIONS(SheetRemarks)
};

/// What it is about, as the criterion is named in the book.
QString aboutOf(const ScoreBook &book, const Objection &objection)
{
    if (!objection.criterion)
        return SheetRemarks::tr("the sheet as a whole");
    const std::optional<int> column = book.columnOf(*objection.criterion);
    if (!column)
        return SheetRemarks::tr("a criterion that the rubric has no more");
    const CriterionSpec &spec = book.criteria()[static_cast<std::size_t>(*column)]->spec;
    return spec.no.isEmpty() ? spec.title : spec.no + u". "_s + spec.title;
}

SheetRemark remarkOf(const ScoreBook &book, const Objection &objection, const Term &term)
{
    const QString state = objectionStateText(objection.state);
    const QString answer = objection.answer.isEmpty() ? state : SheetRemarks::tr("%1: %2").arg(state, objection.answer);
    return {.text = SheetRemarks::tr("Objection of %1 to %2: %3 (%4)")
                        .arg(dayText(objection.raisedOn, term), aboutOf(book, objection), objection.text, answer),
            .role = objection.state == ObjectionState::Open ? TextRole::Warning : TextRole::Muted};
}

/// A line for each publication; of a correction, what it changed.
void addPublications(std::vector<SheetRemark> &remarks, const State &state, SheetId sheet, RubricVersionId version)
{
    const Term &term = termOf(state, state.get<RubricVersion>(version).rubric);
    QString before;
    std::optional<PublishedScore> last;
    for (const PublishedScore &each : revisionsOf(state, sheet)) {
        const SheetResult result = shownAsPublished(state, each, version, Detail::Totals);
        const QString total = result.total ? result.total->toString() : u"—"_s;
        const QString at = momentText(each.publication->at, term);
        const QString text =
            last ? SheetRemarks::tr("Corrected %1 (publication %2): %3 → %4 (%5)")
                       .arg(at, QString::number(each.sheet->revision), before, total, each.publication->why)
                 : SheetRemarks::tr("Published %1: %2").arg(at, total);
        remarks.push_back({.text = last ? withGivenRanks(text, *last, each) : text});
        before = total;
        last = each;
    }
}

/// What the veto does to this result; where it leaves the rank, that too.
QString effectOf(const RubricTerms &terms, const QString &name)
{
    const Veto *veto = vetoNamed(terms, name);
    if (!veto)
        return {};
    return veto->effect == VetoEffect::NotEligible
               ? SheetRemarks::tr("%1; points, grade and rank stay").arg(vetoEffectText(*veto))
               : vetoEffectText(*veto);
}

} // namespace

std::vector<SheetRemark> sheetRemarks(const State &state, const ScoreBook &book, int row, std::optional<int> column)
{
    std::vector<SheetRemark> remarks;
    const ScoreSheet *sheet = book.scoreSheet(row);
    if (!sheet || !book.hasResults())
        return remarks;
    const RubricTerms &terms = book.sheet().terms;
    const Term &term = termOf(state, sheet->rubric);
    const std::optional<Employment> employment = employmentOf(state, sheet->subject, book.published(row));
    for (const HeldVeto &veto : vetoesOf(state, sheet->rubric, sheet->subject)) {
        const QString effect = effectOf(terms, veto.name);
        const QString what = effect.isEmpty() ? veto.name : SheetRemarks::tr("%1: %2").arg(veto.name, effect);
        remarks.push_back(
            {.text = SheetRemarks::tr("Veto: %1 (%2)").arg(what, veto.evidence), .role = TextRole::Danger});
        const QString names[] = {veto.name};
        const QString consequences = consequencesText(terms, names, employment);
        if (!consequences.isEmpty())
            remarks.push_back(
                {.text = SheetRemarks::tr("Consequences: %1").arg(consequences), .role = TextRole::Danger});
    }
    for (const Objection *each : objectionsOf(state, sheet->id)) {
        const std::optional<int> at = each->criterion ? book.columnOf(*each->criterion) : std::nullopt;
        if (!column || !at || at == column)
            remarks.push_back(remarkOf(book, *each, term));
    }
    if (!sheet->movedAt)
        return remarks;
    remarks.push_back(
        {.text = SheetRemarks::tr("Sheet: %1, %2, %3")
                     .arg(sheetStateText(sheet->state), sheet->movedBy, momentText(*sheet->movedAt, term))});
    if (!sheet->comment.isEmpty()) {
        QString text =
            (sheet->state == SheetState::Review ? SheetRemarks::tr("Comment: %1") : SheetRemarks::tr("Returned: %1"))
                .arg(sheet->comment);
        if (sheet->commentAt)
            text = SheetRemarks::tr("%1 (%2, %3)").arg(text, sheet->commentBy, momentText(*sheet->commentAt, term));
        remarks.push_back({.text = text, .role = TextRole::Warning});
    }
    addPublications(remarks, state, sheet->id, book.version()->id);
    return remarks;
}

} // namespace yanben
