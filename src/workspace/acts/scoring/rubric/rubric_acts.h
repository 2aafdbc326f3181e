#pragma once

#include "domain/result.h"
#include "domain/rubric/checks/rubric_check.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <map>
#include <span>

namespace yanben
{

// Acts on the draft of a rubric; a published version is never changed.

/// A further rubric of the term: version 1, a draft of what the sheet says. Topics are found by name.
Act addRubric(const State &state, TermId term, const RubricSheet &sheet);
/// Replaces terms and criteria of a draft by those of a file. A criterion of the same number and title, or of a
/// title that only has another number now, stays the same criterion, so that its records stay with it. Throws
/// StaleChange when the sheet is for another subject, which a rubric never changes.
Act importRubric(const State &state, RubricVersionId version, const RubricSheet &sheet);
/// The same as a new draft after a published version, which stays as it is. Throws StaleChange also where there is a
/// draft already.
Act importAsDraft(const State &state, RubricVersionId published, const RubricSheet &sheet);
/// Throws StaleChange for another subject.
Act setRubricTerms(const State &state, RubricVersionId version, const RubricTerms &terms);

/// Something stands on a sheet of the rubric, or raters were handed files by it: it stays.
bool isScoredBy(const State &state, RubricId rubric);
/// With all its versions. Throws StaleChange when it is used.
Act removeRubric(const State &state, RubricId rubric);

/// The sections that criteria stand in are listed from then on.
void listSections(RubricTerms &terms, std::span<const CriterionSpec> criteria);
/// The criterion in a section, which is listed from then on; empty: in none.
Act placeInSection(const State &state, CriterionVersionId criterion, const QString &section);
/// A line of the list of sections.
struct SectionLine
{
    std::optional<QString> before; ///< what it was called; none for a new one
    QString name;
    std::optional<Points> weight;
};
/// The whole list anew: criteria follow a new name, and stand in no section when theirs is gone.
Act setSections(const State &state, RubricVersionId version, std::span<const SectionLine> lines);

/// At the end, or in front of the one at `position`. Their sections are listed from then on.
Act addCriteria(const State &state, RubricVersionId version, std::span<const CriterionSpec> specs,
                std::optional<int> position = {});
/// A veto that names the criterion by its number follows it to another one; of a doubled number the first that has it
/// is meant. Throws StaleChange where the new number is that of another criterion and a veto speaks of it.
Act changeCriterion(const State &state, const CriterionVersion &changed);
/// Where the numbers of all criteria count up by one, they do so afterwards, too, and vetoes follow theirs.
Act moveCriterion(const State &state, CriterionVersionId criterion, int position);
/// The veto that makes the criterion 0; empty for none.
std::optional<QString> vetoOn(const State &state, const CriterionVersion &row);
/// Its records stay in the file as long as another version has the criterion or somebody was scored on it. Throws
/// StaleChange where a veto speaks of it, which would come to mean whatever gets its number.
Act removeCriterion(const State &state, CriterionVersionId criterion);

// The three ways out of a sum of weights that is not the full mark.
Act convertToFullMark(const State &state, RubricVersionId version, ConvertBase base);
Act setWeights(const State &state, RubricVersionId version, const std::map<CriterionVersionId, Points> &weights);
Act takeSumAsFullMark(const State &state, RubricVersionId version);

enum class PublishFault {
    NotADraft,
    NoCriteria,
    Sum,           ///< the weights do not add to the full mark; detail: their sum
    SectionSum,    ///< a section's criteria do not add to its weight; detail: the section with both
    DoubledNumber, ///< several criteria have the same number; detail: which
    Contradiction, ///< a criterion contradicts itself or another one; detail: its number and title, the place in it and
                   ///< why
    Terms,         ///< what stands beside the criteria does; detail: where and how
    HeldVeto,      ///< a veto that holds on a sheet is not in this version; detail: which, and on whose
};

struct PublishProblem
{
    PublishFault fault = PublishFault::NoCriteria;
    QString detail = {};

    friend bool operator==(const PublishProblem &, const PublishProblem &) = default;
};

/// Why the version can't be published; empty when it can.
std::optional<PublishProblem> publishProblem(const State &state, RubricVersionId version);
/// The same, whatever its weights add to.
std::optional<PublishProblem> publishProblemBesideSums(const State &state, RubricVersionId version);
Result<Act, PublishProblem> publishRubric(const State &state, RubricVersionId version, const QString &who,
                                          const QDateTime &at);
/// The row of the version that follows this one, a draft. Throws StaleChange where there is a draft already.
RubricVersion draftAfter(const State &state, RubricVersionId version);
/// The next version, a draft of what the published one says.
Act newDraft(const State &state, RubricVersionId version);

} // namespace yanben
