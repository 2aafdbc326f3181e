#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace yanben
{

class Database;

/// The SQL of step n brings a file from schema n to n + 1. Append only: a released step is never edited.
using MigrationSteps = std::vector<QString>;

/// The steps of `resources/schema`, in the order of their numbers.
const MigrationSteps &schemaSteps();

int latestSchema();

/// A statement ends with `;` and a blank line, so that the body of a trigger stays whole.
QStringList statementsIn(const QString &script);

/// Runs the steps that the file lacks, each in one transaction with its version number; none leaves a reference to
/// nothing. A newer file is refused untouched.
void migrate(const Database &database, const MigrationSteps &steps = schemaSteps());

} // namespace yanben
