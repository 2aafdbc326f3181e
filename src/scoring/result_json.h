#pragma once

#include "domain/json/json_problem.h"
#include "scoring/scoring_plan.h"

#include <QByteArray>
#include <QByteArrayView>

namespace yanben
{

/// A result as a publication keeps it: with its outcomes, without working, faults and rank. Equal results are equal
/// bytes. Points stand as fractions in lowest terms, totals with their places.
QByteArray toJson(const SheetResult &result);
Parsed<SheetResult> sheetResultFromJson(QByteArrayView text);

} // namespace yanben
