#pragma once

#include "cli/fault_words.h"
#include "documents/answers/score_answer.h"
#include "domain/records/records_sheet.h"
#include "domain/rubric/rubric.h"
#include "scoring/scoring_plan.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace yanben
{

// What the score command reads. All of it throws CommandFailure with the file, the place and the mend.

QByteArray readInput(const QString &path);

template <typename Value>
Value taken(Parsed<Value> parsed, const QString &path)
{
    if (!parsed)
        refuseInput(jsonLine(parsed.error(), path));
    return *std::move(parsed);
}

/// A rubric that contradicts itself nowhere.
RubricSheet readRubric(const QString &path);

/// A rubric with its records, ranked.
struct ScoredFiles
{
    RubricSheet rubric;
    RecordsSheet records;
    std::vector<SheetResult> sheets; ///< by subject of the records
};

ScoredFiles scoreFilePair(const QString &rubricPath, const QString &recordsPath);

/// What a rubric that can be scored leaves to be said.
std::vector<AnswerFinding> rubricFindings(const RubricSheet &rubric);

/// What can't be read off one sheet by itself, or leaves it without a total that was judged; `names` by sheet. Criteria
/// that are out of the points of somebody and yet in the weights that the totals are divided by.
std::vector<AnswerFinding> sheetFindings(const RubricSheet &rubric, const std::vector<QString> &names,
                                         std::span<const SheetResult> sheets);

/// Who is exempted in the records without a note that says why. The window asks for one; a file may leave it out.
std::vector<AnswerFinding> exemptFindings(const RecordsSheet &records);

/// “甲03”的条目 2
QString criterionPlace(const QString &name, const QString &no);

/// Findings if one is an error.
ExitStatus statusOf(const std::vector<AnswerFinding> &findings);
/// One line for each.
QByteArray findingLines(const std::vector<AnswerFinding> &findings);

} // namespace yanben
