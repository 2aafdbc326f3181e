#pragma once

#include "scoring/outcome.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/raters/returned_file.h"

#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace yanben
{

/// Why nothing of a file can be taken back, beside that it can't be read.
enum class ReturnFault {
    OtherSchool,
    OtherTerm,
    OtherRubric, ///< of the same term
    RaterGone,
    HandedToAnother, ///< the school handed this file to somebody else than it says
    SameFile         ///< chosen twice
};

struct CollectedFile
{
    QString path;
    QString rater; ///< empty when it could not be read
    QString term;  ///< that the file is for
    std::optional<std::variant<UnreadableReturn, ReturnFault>> fault;
    int alreadyThere = 0; ///< ratings that stand in the school's file as they are
};

/// What stands in the way of one rating.
enum class RatingProblem {
    // It can't be taken.
    SubjectGone,
    CriterionGone,
    NotConcerned, ///< the criterion does not hold for the subject
    NotARater,
    OwnSheet,
    SheetClosed,
    OfficesState, ///< absent, exempt or not applicable, which raters do not record
    NotScorable,  ///< by the rule as it is now
    // It is taken only when a person says so.
    CriterionChanged, ///< it reads or counts otherwise than in the rater's file
    NotHandedIn,
    Differs,     ///< the school's file has another rating of this rater
    DiffersOpen, ///< that one counts already, and the file's is not handed in
    FilesDiffer, ///< so does another file that was chosen
    NotHandedOut ///< the school's file does not know of this file
};

bool refuses(RatingProblem problem);

/// A rating as it would be written.
struct CollectedRating
{
    std::size_t file = 0;    ///< index into the files
    QString subject;         ///< name
    CriterionSpec criterion; ///< as it is now, otherwise as the rater had it
    ScorePlace place;        ///< means nothing when subject or criterion is gone
    std::optional<CellRecord> now;
    Outcome nowOutcome; ///< of that record alone
    Record record;
    Outcome outcome;
    std::optional<QDateTime> handedIn;
    std::vector<RecordEntry> entries;
    std::optional<RatingProblem> problem; ///< the gravest
};

/// 收回评分: one list of proposed changes from several files.
struct Collection
{
    RubricVersionId version{};
    std::vector<CollectedFile> files;
    std::vector<CollectedRating> ratings; ///< by file, subject and criterion

    /// What is taken unless somebody says otherwise: what nothing stands in the way of.
    std::set<std::size_t> proposed() const;
    /// Of the ratings that can't be taken together with this one: those for the same place.
    std::vector<std::size_t> rivals(std::size_t rating) const;
};

/// Reads files that raters bring back, for the rubric of which this version is in use. The files stay as they are.
Collection collectRatings(const State &state, RubricVersionId version, const QStringList &paths);

} // namespace yanben
