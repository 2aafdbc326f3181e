#pragma once

#include "domain/overall/overall_check.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace yanben
{

/// What the editor and the page of overall results say about percentages and problems.
class OverallWords
{
    Q_DECLARE_TR_FUNCTIONS(yanben::OverallWords)

public:
    /// How far percentages are from 100, and how many nobody has stated yet.
    static QString sumOf(const std::vector<std::optional<Points>> &percents);
    static bool addsUp(const std::vector<std::optional<Points>> &percents);
    /// A line for each, in Chinese as in the printed documents; of many only the first and how many more.
    static QString problems(const OverallSheet &sheet, const std::vector<OverallProblem> &problems);
};

} // namespace yanben
