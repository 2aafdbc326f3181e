#pragma once

#include "domain/result.h"
#include "domain/sheets/score_sheet.h"
#include "domain/storage_fault.h"

#include <optional>
#include <vector>

namespace yanben
{

/// One rating as the rater's file has it; other files know subject and criterion by their uids.
struct ReturnedRating
{
    QString subjectUid;
    QString subject; ///< name
    QString criterionUid;
    CriterionSpec criterion; ///< as the rater had it before him
    Record record;
    std::optional<QDateTime> handedIn;
    std::vector<RecordEntry> entries;
};

/// What a rater brings back.
struct ReturnedFile
{
    QString uid;       ///< of the file that was handed out
    QString schoolUid; ///< of the school that it comes from
    QString rubricUid;
    QString term; ///< title
    QString raterUid;
    QString rater; ///< name
    std::vector<ReturnedRating> ratings;
};

/// Why a file can't be read as one.
struct UnreadableReturn
{
    enum class Why {
        NotUsable,    ///< see the facts
        Unsound,      ///< it opens, but contradicts itself: damaged, or changed by another program
        TooLarge,     ///< no file that was handed out gets there
        NotARaterFile ///< a school's own file
    };
    Why why = Why::NotUsable;
    StorageFaultFacts facts = {};
};

/// Reads a file that comes from outside, trusting nothing in it, and leaves it as it is. An older one is brought up to
/// date in a copy.
Result<ReturnedFile, UnreadableReturn> readReturnedFile(const QString &path);

} // namespace yanben
