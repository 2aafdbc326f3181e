#pragma once

#include "workspace/act.h"
#include "workspace/state.h"

#include <QStringList>

#include <map>

namespace yanben
{

class ActBuilder;

/// The whole number behind the largest that is there; where there is none, behind as many as there are.
int numberBehind(const QStringList &numbers);
/// What stands more than once among `numbers`, as people see it; each once, as it is written first.
QStringList doubledNumbers(const QStringList &numbers);
/// The numbers of the version's criteria, in their order.
QStringList numbersOf(const State &state, RubricVersionId version);
/// They are plain numbers, each one more than that before it.
bool countUp(const QStringList &numbers);
/// Gives the criteria these numbers in their order, each another one; vetoes go on speaking of the same criteria.
void numberInOrder(ActBuilder &builder, RubricVersionId version, const std::vector<const CriterionVersion *> &rows,
                   const QStringList &numbers);
/// The first that has the number: the one that is meant where it is spoken of. Null for none.
const CriterionVersion *numbered(const State &state, RubricVersionId version, const QString &number);

/// The numbers that criteria get whose number another one before them has: those behind all others.
std::map<CriterionVersionId, QString> numbersForDoubled(const State &state, RubricVersionId version);
/// Gives them these numbers. What is said of a doubled number, as by a veto, stays with the first that has it.
Act renumberDoubled(const State &state, RubricVersionId version);

} // namespace yanben
