#pragma once

#include "workspace/act.h"
#include "workspace/state.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace yanben
{

/// A sheet's way: 自评 ⇄ 初评 → 审核 → 公布 → 归档, back from 审核 with a comment. A comment alone leaves it there.
enum class SheetStep { OpenSelfRating, CloseSelfRating, Submit, Comment, Return, Publish, Archive };

/// The step says something about the sheets.
constexpr bool takesComment(SheetStep step)
{
    return step == SheetStep::Comment || step == SheetStep::Return;
}

enum class SheetFault {
    WrongState,       ///< the step does not begin where the sheet stands
    Provisional,      ///< something is not recorded yet
    UnfitRecord,      ///< a record does not fit the rubric in use
    DraftRubric,      ///< its version is not published
    NothingToCorrect, ///< it would come out as it was published
    RatersDiffer      ///< 待复核: further apart than the criterion lets pass, and nobody has decided
};

/// Why one sheet can't take a step.
struct SheetProblem
{
    Subject subject{};
    SheetFault fault = SheetFault::WrongState;
    std::vector<QString> criteria = {}; ///< of UnfitRecord and RatersDiffer: the numbers of those that it lies in

    friend bool operator==(const SheetProblem &, const SheetProblem &) = default;
};

/// Where the teacher's sheet stands in the rubric, also when there is no row yet.
SheetState sheetState(const State &state, RubricId rubric, Subject subject);
/// The office can't write into the sheet: it is with the reviewer, or filed.
bool isClosed(SheetState state);

/// Those of `subjects` that can't take the step, in their order.
std::vector<SheetProblem> sheetProblems(const State &state, RubricId rubric, SheetStep step,
                                        const std::vector<Subject> &subjects);

struct SheetMove
{
    SheetStep step = SheetStep::Submit;
    std::vector<Subject> subjects;
    QString who;
    QDateTime at;
    QString comment; ///< with Comment, and with Return: what is to be mended
};

/// What the step is in the history; it says who may take it.
ActKind actKindOf(SheetStep step);

/// Throws StaleChange when one of them can't take the step. Publish keeps what the results were counted from, and is
/// final; `names` are told in the history.
Act moveSheets(const State &state, RubricId rubric, const QStringList &names, const SheetMove &move);

/// Those of `subjects` that can't be corrected.
std::vector<SheetProblem> correctionProblems(const State &state, RubricId rubric, const std::vector<Subject> &subjects);
/// 更正: a further revision of published sheets, as they would come out now, with the reason. Final. Throws StaleChange
/// when one of them can't be corrected.
Act correctSheets(const State &state, RubricId rubric, const QStringList &names, const std::vector<Subject> &subjects,
                  const QString &why, const QString &who, const QDateTime &at);

} // namespace yanben
