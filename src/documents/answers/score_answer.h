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
    QString where = {}; ///< in words, where the message does not say it; stands before it in lines
};

/// The document of `yanben-cli score --json`: one subject for each name, in the order given.
QByteArray scoreAnswerJson(const RubricSheet &rubric, std::span<const QString> names,
                           std::span<const SheetResult> sheets, std::span<const AnswerFinding> findings);

} // namespace yanben
