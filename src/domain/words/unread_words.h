#pragma once

#include <QString>

#include <vector>

namespace yanben
{

/// The clauses of a standard that state marks, shares or bounds, as typed: what a person has to see to where no rule is
/// read from the words. Empty where the words state none.
std::vector<QString> statedMarks(QStringView words);

} // namespace yanben
