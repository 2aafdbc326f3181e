#pragma once

#include "documents/answers/score_answer.h"
#include "scoring/overall/overall_result.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace yanben
{

/// The document of `yanben-cli score --overall --json`: one subject for each name, in the order given.
QByteArray overallAnswerJson(const OverallSheet &sheet, std::span<const QString> names,
                             std::span<const OverallResult> results, std::span<const AnswerFinding> findings);

} // namespace yanben
