#pragma once

#include "domain/rubric/rubric.h"
#include "scoring/scoring_plan.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yanben
{

/// Scored subjects in the order of their source.
struct ScoreAnswer
{
    RubricSheet rubric;
    std::vector<QString> names;
    std::vector<SheetResult> sheets;
    std::vector<QString> remarks; ///< of each subject what the numbers of its line do not say
};

/// One line for each subject, with tabs between.
QByteArray scoresAsText(const ScoreAnswer &table);

/// For a spreadsheet: UTF-8 with BOM; a text is never read as a formula.
QByteArray scoresAsCsv(const ScoreAnswer &table);

} // namespace yanben
