#pragma once

#include "domain/numbers/decimal.h"
#include "domain/rubric/rubric.h"

#include <optional>
#include <vector>

namespace yanben
{

/// A grade with the totals it takes in, as schools write it: 90—94分. A rubric keeps only where each grade begins; a
/// stated end is what its words have beyond that, until it is settled.
struct GradeRange
{
    QString name = {};
    std::optional<Points> from = {}; ///< empty: no lower end
    std::optional<Points> to = {};   ///< empty: up to the next grade
    bool isBelow = false;            ///< 不足60分: `to` itself is not taken in

    friend bool operator==(const GradeRange &, const GradeRange &) = default;
};

/// 90—94分 良好，95分以上 优秀: a grade per range, in any order of name and range, best first. No range, with the words
/// were not understood in `unread`, when any of them is no grade with its range.
struct GradeWords
{
    std::vector<GradeRange> ranges = {};
    QString unread = {};

    friend bool operator==(const GradeWords &, const GradeWords &) = default;
};
GradeWords readGradeWords(QStringView words);
/// The range alone, as it stands in a cell; none when it is no range. The name is empty.
std::optional<GradeRange> readGradeRange(QStringView words);

/// The grades of a rubric as ranges; none has an end of its own.
std::vector<GradeRange> rangesOf(const std::vector<Grade> &grades);
std::vector<Grade> gradesOf(const std::vector<GradeRange> &ranges);
/// Best first; what has no lower end comes last.
void putBestFirst(std::vector<GradeRange> &ranges);

/// Totals that lie in no grade, or in two.
struct GradeClash
{
    enum class Kind { Gap, Overlap };
    Kind kind = Kind::Gap;
    std::optional<std::size_t> upper = {}; ///< none: above the best grade
    std::optional<std::size_t> lower = {}; ///< none: below the last grade
    std::optional<Decimal> first = {};     ///< the least of the totals; empty: there is no least
    std::optional<Decimal> last = {};

    friend bool operator==(const GradeClash &, const GradeClash &) = default;
};

/// Of ranges that stand best first, for totals of this rubric: as its rounding gives them, and up to its full mark.
std::vector<GradeClash> clashesOf(const std::vector<GradeRange> &ranges, const RubricTerms &terms);

/// The totals of the clash go to the lower grade, or to the upper one. None where there is no such grade, where it
/// would leave another grade nothing, and where the rubric can't write the limit.
std::optional<std::vector<GradeRange>> givenToLower(const std::vector<GradeRange> &ranges, const GradeClash &clash);
std::optional<std::vector<GradeRange>> givenToUpper(const std::vector<GradeRange> &ranges, const GradeClash &clash);

/// The last total that a grade takes in: its own end, else just below the next better grade. None for the best.
std::optional<Decimal> lastTotalOf(const std::vector<GradeRange> &ranges, std::size_t place, int decimals);

} // namespace yanben
