#pragma once

#include "storage/database.h"

namespace yanben
{

struct FileProblem
{
    enum class Kind {
        Pages,      ///< the pages or an index contradict themselves; where: SQLite's words
        References, ///< rows that refer to one that is not there; where: table → table
        Schema,     ///< a table, index or trigger is missing, added or altered; where: its name
        History,    ///< the list of acts is broken; where: what is wrong, or the table
    };

    Kind kind;
    QString where;
    qint64 count = 1;

    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

using HistoryCheck = std::function<std::vector<FileProblem>(const Database &)>;

/// Everything that is wrong with an open school file; empty: nothing. Changes nothing.
std::vector<FileProblem> verify(const Database &database, const HistoryCheck &history = {},
                                const MigrationSteps &steps = schemaSteps());

/// The broken references alone: cheap enough for every opening.
std::vector<FileProblem> brokenReferences(const Database &database);

/// The acts are numbered without a gap and take back only earlier ones; every row is as the last change of it says.
/// Rows that no act has changed, and columns that a change does not know, are not judged.
std::vector<FileProblem> brokenHistory(const Database &database);

} // namespace yanben
