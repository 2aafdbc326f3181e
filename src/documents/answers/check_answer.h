#pragma once

#include "domain/findings/finding.h"
#include "domain/schedule/term.h"

#include <QByteArray>

#include <vector>

namespace yanben
{

struct FindingAnswer
{
    Finding finding;
    QString target; ///< as other programs know it: activity:4, criterion:11, form:任务设定
};

/// {"findings":[{"severity","code","target","message","fixes":[…]}]}, indented.
QByteArray checkAnswer(const std::vector<FindingAnswer> &findings, const Term &term);

} // namespace yanben
