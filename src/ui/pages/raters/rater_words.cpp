#include "ui/pages/raters/rater_words.h"

#include "documents/words/scoring/working_text.h"
#include "ui/faults/storage_fault_text.h"
#include "ui/pages/sheets/sheet_words.h"

#include <QCoreApplication>

namespace yanben
{

namespace
{

QString raterText(const char *text)
{
    return QCoreApplication::translate("RaterWords", text);
}

QString unreadableText(const UnreadableReturn &unreadable)
{
    switch (unreadable.why) {
    case UnreadableReturn::Why::NotUsable: return storageFaultText(unreadable.facts).whole();
    case UnreadableReturn::Why::Unsound:
        return raterText(QT_TRANSLATE_NOOP("RaterWords",
                                           "The file is damaged, or was changed by another program. Ask the "
                                           "rater for his own copy, or hand out a new one."));
    case UnreadableReturn::Why::TooLarge:
        return raterText(QT_TRANSLATE_NOOP("RaterWords", "The file is far larger than a rater's file can be."));
    case UnreadableReturn::Why::NotARaterFile:
        return raterText(QT_TRANSLATE_NOOP("RaterWords",
                                           "This is a school's own file. Choose one that was handed out to a "
                                           "rater."));
    }
    Q_UNREACHABLE();
}

QString refusedText(ReturnFault fault, const CollectedFile &file)
{
    switch (fault) {
    case ReturnFault::OtherSchool: return raterText(QT_TRANSLATE_NOOP("RaterWords", "It comes from another school."));
    case ReturnFault::OtherTerm:
        return raterText(
                   QT_TRANSLATE_NOOP("RaterWords", "It is for %1. Choose that term at the top and collect it there."))
            .arg(file.term);
    case ReturnFault::OtherRubric:
        return raterText(QT_TRANSLATE_NOOP("RaterWords",
                                           "It is for another rubric of this term. Choose that rubric on this "
                                           "page and collect it there."));
    case ReturnFault::RaterGone:
        return raterText(QT_TRANSLATE_NOOP("RaterWords", "The rater is not on the roster any more."));
    case ReturnFault::HandedToAnother:
        return raterText(QT_TRANSLATE_NOOP("RaterWords",
                                           "This file was handed to somebody else than it says. It has been "
                                           "tampered with."));
    case ReturnFault::SameFile:
        return raterText(QT_TRANSLATE_NOOP("RaterWords", "The same file was chosen already; it adds nothing."));
    }
    Q_UNREACHABLE();
}

} // namespace

QString returnFaultText(const CollectedFile &file)
{
    if (const auto *unreadable = std::get_if<UnreadableReturn>(&*file.fault))
        return unreadableText(*unreadable);
    return refusedText(std::get<ReturnFault>(*file.fault), file);
}

QString ratingProblemText(const CollectedRating &rating, SheetState state)
{
    switch (*rating.problem) {
    case RatingProblem::SubjectGone:
        return raterText(QT_TRANSLATE_NOOP("RaterWords", "has no sheet in this term any more"));
    case RatingProblem::CriterionGone:
        return raterText(QT_TRANSLATE_NOOP("RaterWords", "this criterion is not in the rubric any more"));
    case RatingProblem::NotConcerned:
        return raterText(QT_TRANSLATE_NOOP("RaterWords", "the criterion does not hold for this sheet"));
    case RatingProblem::NotARater:
        return raterText(QT_TRANSLATE_NOOP("RaterWords", "he does not rate this criterion any more"));
    case RatingProblem::OwnSheet: return raterText(QT_TRANSLATE_NOOP("RaterWords", "nobody rates himself"));
    case RatingProblem::SheetClosed:
        return raterText(QT_TRANSLATE_NOOP("RaterWords", "the sheet is closed (%1)")).arg(sheetStateText(state));
    case RatingProblem::OfficesState:
        return raterText(
            QT_TRANSLATE_NOOP("RaterWords", "absent, exempt and not applicable are recorded by the office"));
    case RatingProblem::NotScorable: return faultText(*rating.outcome.fault);
    case RatingProblem::CriterionChanged:
        return raterText(QT_TRANSLATE_NOOP("RaterWords", "the criterion was changed after the file was handed out"));
    case RatingProblem::NotHandedIn:
        return raterText(QT_TRANSLATE_NOOP("RaterWords", "not handed in by the rater yet"));
    case RatingProblem::Differs:
        return raterText(QT_TRANSLATE_NOOP("RaterWords", "another rating of his is here already; tick to replace it"));
    case RatingProblem::DiffersOpen:
        return raterText(QT_TRANSLATE_NOOP("RaterWords",
                                           "his rating here counts already, this one is not handed in; tick to "
                                           "replace it, then it does not count until he hands in"));
    case RatingProblem::FilesDiffer:
        return raterText(QT_TRANSLATE_NOOP("RaterWords", "two of the files differ; tick the right one"));
    case RatingProblem::NotHandedOut:
        return raterText(QT_TRANSLATE_NOOP("RaterWords", "the handing out of this file is not recorded here"));
    }
    Q_UNREACHABLE();
}

} // namespace yanben
