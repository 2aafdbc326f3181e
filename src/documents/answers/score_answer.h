#pragma once

#include "scoring/scoring_plan.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace yanben
{

/// A finding as other programs read it.
struct AnswerFinding
{
    QString severity; ///< error, warning, notice
    QString code;
    QString target;
    QString message;
};

/// The document of `yanben-cli score --json`: one subject for each name, in the order given.
QByteArray scoreAnswerJson(const RubricSheet &rubric, std::span<const QString> names,
                           std::span<const SheetResult> sheets, std::span<const AnswerFinding> findings);

} // namespace yanben
