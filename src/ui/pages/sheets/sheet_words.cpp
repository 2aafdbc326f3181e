#include "ui/pages/sheets/sheet_words.h"

#include "calendar/when_text.h"
#include "documents/words/scoring/rubric/veto_text.h"
#include "documents/words/scoring/working_text.h"
#include "domain/rubric/vetoes.h"
#include "workspace/papers/scores/print_numbers.h"

#include <QCoreApplication>

namespace yanben
{

namespace
{

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

QString namesOrNone(const std::vector<QString> &names)
{
    return names.empty() ? QStringLiteral("—") : QStringList{names.begin(), names.end()}.join(SheetWords::tr(", "));
}

QStringList recordsReasons(const RecordsDifference &difference)
{
    QStringList words;
    if (!difference.criteria.empty())
        words << SheetWords::tr("other records of criterion %1").arg(namesOrNone(difference.criteria));
    if (!difference.groupsLeft.empty() || !difference.groupsJoined.empty())
        words << SheetWords::tr("groups: %1→%2")
                     .arg(namesOrNone(difference.groupsLeft), namesOrNone(difference.groupsJoined));
    if (!difference.vetoesLifted.empty() || !difference.vetoesPut.empty())
        words << SheetWords::tr("vetoes: %1→%2")
                     .arg(namesOrNone(difference.vetoesLifted), namesOrNone(difference.vetoesPut));
    if (words.isEmpty())
        words << SheetWords::tr("records or groups have changed");
    return words;
}

QString pointsOrNone(const std::optional<Exact> &points)
{
    return points ? readableNumber(*points) : QStringLiteral("—");
}

/// With the criteria that the versions alone give other points, as far as they are few.
QString versionReason(const Correction &correction)
{
    constexpr qsizetype mostNamed = 4;
    QString text = SheetWords::tr("published by version %1 of the rubric, version %2 is in use")
                       .arg(correction.publishedBy)
                       .arg(correction.countedBy);
    QStringList moved;
    for (const MovedPoints &each : correction.moved) {
        if (!each.isRecordedOtherwise)
            moved << each.no + QStringLiteral(": ") + movedPointsText(each);
    }
    if (moved.isEmpty())
        return text;
    const bool areMore = moved.size() > mostNamed;
    if (areMore)
        moved = moved.first(mostNamed) << QStringLiteral("…");
    return SheetWords::tr("%1 (criterion %2)").arg(text, moved.join(SheetWords::tr(", ")));
}

} // namespace

QString shortNumber(const Exact &value, const Rounding &rounding)
{
    return withMinus(printNumber(value, rounding).text());
}

QString unitTotalsText(const SheetResult &result)
{
    QStringList texts;
    for (const UnitTotal &each : result.totals)
        texts << (each.total ? each.total->toString() : QStringLiteral("—")) + QChar::Space + each.unit;
    return texts.join(SheetWords::tr(", "));
}

QString sheetStateText(SheetState state)
{
    switch (state) {
    case SheetState::SelfRating: return SheetWords::tr("Self-rating");
    case SheetState::FirstRating: return SheetWords::tr("First rating");
    case SheetState::Review: return SheetWords::tr("Under review");
    case SheetState::Published: return SheetWords::tr("Published");
    case SheetState::Archived: return SheetWords::tr("Filed");
    }
    Q_UNREACHABLE();
}

QString standingStateText(SheetState state, const PublishedScore *published)
{
    const bool isCorrected = published && published->sheet->revision > 1;
    return isCorrected && state == SheetState::Published  ? correctedStateText()
           : isCorrected && state == SheetState::Archived ? SheetWords::tr("Filed, corrected")
                                                          : sheetStateText(state);
}

QString correctedStateText()
{
    return SheetWords::tr("Corrected");
}

QString sheetStepText(SheetStep step)
{
    switch (step) {
    case SheetStep::OpenSelfRating: return SheetWords::tr("Open for self-rating");
    case SheetStep::CloseSelfRating: return SheetWords::tr("End self-rating");
    case SheetStep::Submit: return SheetWords::tr("Submit for review");
    case SheetStep::Comment: return SheetWords::tr("Comment");
    case SheetStep::Return: return SheetWords::tr("Return");
    case SheetStep::Publish: return SheetWords::tr("Publish results");
    case SheetStep::Archive: return SheetWords::tr("File away");
    }
    Q_UNREACHABLE();
}

QString sheetStepMeaning(SheetStep step)
{
    switch (step) {
    case SheetStep::OpenSelfRating:
        return SheetWords::tr("Everybody's own ratings are collected first. They stand beside the office's scores "
                              "and do not count.");
    case SheetStep::CloseSelfRating: return SheetWords::tr("The office goes on with its rating.");
    case SheetStep::Submit:
        return SheetWords::tr("The sheets go to the reviewer. Their scores can't be changed until they are returned.");
    case SheetStep::Comment:
        return SheetWords::tr("The comment stands beside the sheets while they are under review. They stay there.");
    case SheetStep::Return: return SheetWords::tr("The sheets go back to the office, with what is to be mended.");
    case SheetStep::Publish:
        return SheetWords::tr("The results are kept as they are now, with the records and the rubric they come from. "
                              "This can't be undone; a later change becomes a correction that stands beside it.");
    case SheetStep::Archive: return SheetWords::tr("The sheets are closed: no score and no correction after this.");
    }
    Q_UNREACHABLE();
}

QString sheetFaultText(SheetFault fault)
{
    switch (fault) {
    case SheetFault::WrongState: return SheetWords::tr("in another state");
    case SheetFault::Provisional: return SheetWords::tr("not everything is scored");
    case SheetFault::UnfitRecord: return SheetWords::tr("a record does not fit the rubric in use");
    case SheetFault::DraftRubric: return SheetWords::tr("the rubric is still a draft");
    case SheetFault::NothingToCorrect: return SheetWords::tr("nothing to correct");
    case SheetFault::RatersDiffer:
        return SheetWords::tr("raters differ by more than is let pass: a further rater, or the "
                              "office with an agreed score, has to decide");
    }
    Q_UNREACHABLE();
}

QString openText(const OpenSheet &open)
{
    switch (open.by) {
    case OpenBy::NotRecorded: return SheetWords::tr("provisional");
    case OpenBy::RatersDiffer: return SheetWords::tr("raters differ in %1").arg(criteriaText(open.criteria));
    case OpenBy::UnfitRecord: return SheetWords::tr("records do not fit in %1").arg(criteriaText(open.criteria));
    }
    Q_UNREACHABLE();
}

QString provisionalText(const RubricSheet &sheet, const SheetResult &result)
{
    const std::optional<OpenSheet> open = openIn(sheet, result);
    return open && open->by != OpenBy::NotRecorded
               ? SheetWords::tr("Provisional: %1").arg(openText(*open))
               : SheetWords::tr("Provisional: %n criteria are not scored yet", nullptr, result.blocking);
}

QString criteriaText(const std::vector<QString> &numbers)
{
    constexpr std::size_t mostNamed = 4;
    QStringList named{numbers.begin(),
                      numbers.begin() + static_cast<std::ptrdiff_t>(std::min(numbers.size(), mostNamed))};
    if (numbers.size() > mostNamed)
        named << QStringLiteral("…");
    return SheetWords::tr("criterion %1").arg(named.join(SheetWords::tr(", ")));
}

QString correctionReasonsText(const Correction &correction)
{
    QStringList words;
    for (const CorrectionReason reason : correction.reasons) {
        switch (reason) {
        case CorrectionReason::Records: words << recordsReasons(correction.records); break;
        case CorrectionReason::Version: words << versionReason(correction); break;
        case CorrectionReason::Engine:
            words << SheetWords::tr("this program counts the published records otherwise");
            break;
        case CorrectionReason::Kept: words << SheetWords::tr("the published result contradicts its own records"); break;
        }
    }
    return words.join(SheetWords::tr("; "));
}

QString movedPointsText(const MovedPoints &moved)
{
    return pointsOrNone(moved.before) + u'→' + pointsOrNone(moved.after);
}

QString correctedText(const PublishedScore &published, const Term &term)
{
    const int revision = published.sheet->revision;
    const QDate day = published.publication->at.toLocalTime().date();
    return revision > 1 ? SheetWords::tr("corrected %1, publication %2").arg(dayText(day, term)).arg(revision)
                        : QString{};
}

QString withGivenRanks(const QString &text, const PublishedScore &before, const PublishedScore &after)
{
    const auto textOf = [](std::optional<int> rank) { return rank ? QString::number(*rank) : QStringLiteral("—"); };
    const std::optional<int> was = before.sheet->rank;
    const std::optional<int> is = after.sheet->rank;
    return was == is ? text : SheetWords::tr("%1; rank %2 → %3").arg(text, textOf(was), textOf(is));
}

QString objectionStateText(ObjectionState state)
{
    switch (state) {
    case ObjectionState::Open: return SheetWords::tr("to be answered");
    case ObjectionState::Upheld: return SheetWords::tr("upheld");
    case ObjectionState::Rejected: return SheetWords::tr("rejected");
    }
    Q_UNREACHABLE();
}

QString vetoEffectText(const Veto &veto)
{
    switch (veto.effect) {
    case VetoEffect::TotalZero: return SheetWords::tr("the total is 0");
    case VetoEffect::CriterionZero:
        return SheetWords::tr("criterion %1 gives 0").arg(veto.criterion.value_or(QString{}));
    case VetoEffect::GradeAtMost: return SheetWords::tr("grade at most %1").arg(veto.grade.value_or(QString{}));
    case VetoEffect::RankLast: return SheetWords::tr("ranked behind all others");
    case VetoEffect::NotEligible: return SheetWords::tr("not eligible");
    case VetoEffect::Consequences: return SheetWords::tr("no effect on points");
    }
    Q_UNREACHABLE();
}

QString vetoEffectsText(const RubricTerms &terms, std::span<const QString> names)
{
    QStringList effects;
    for (const QString &name : names) {
        const Veto *veto = vetoNamed(terms, name);
        effects << (veto && veto->effect != VetoEffect::Consequences ? vetoEffectText(*veto) : name);
    }
    effects.removeDuplicates();
    return effects.isEmpty() ? QString{} : SheetWords::tr("veto: %1").arg(effects.join(SheetWords::tr(", ")));
}

QString standingGradeText(const SheetResult &result)
{
    if (result.provisional || result.contradicts || !result.grade)
        return {};
    return result.notEligible.empty() ? *result.grade : SheetWords::tr("%1 (not eligible)").arg(*result.grade);
}

QString vetoText(const RubricTerms &terms, const QString &name, std::optional<Employment> employment)
{
    const Veto *veto = vetoNamed(terms, name);
    if (!veto)
        return SheetWords::tr("veto: %1").arg(name);
    const QString consequences = consequencesText(terms, *veto, employment);
    return consequences.isEmpty() ? SheetWords::tr("veto: %1 (%2)").arg(name, vetoEffectText(*veto))
                                  : SheetWords::tr("veto: %1 (%2; %3)").arg(name, vetoEffectText(*veto), consequences);
}

QString closedSentence(const QString &name, SheetState state)
{
    return state == SheetState::Archived
               ? SheetWords::tr("Not changed: the sheet of %1 is filed.").arg(name)
               : SheetWords::tr("Not changed: the sheet of %1 is under review. It has to be returned first.").arg(name);
}

} // namespace yanben
