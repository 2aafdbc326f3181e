#pragma once

#include <QLineF>

#include <vector>

namespace yanben
{

/// Joins level and upright lines that overlap or touch, so that an edge shared by two cells is drawn once.
void mergeRules(std::vector<QLineF> &rules);

} // namespace yanben
