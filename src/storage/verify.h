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
        History,    ///< the list of acts is broken; where: which act or row
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

/// Acts are numbered without a gap, take back only earlier ones, and each change belongs to one. Without a table of
/// acts there is no problem.
std::vector<FileProblem> brokenHistory(const Database &database);

} // namespace yanben
