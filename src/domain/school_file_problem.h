#pragma once

#include <QString>

namespace yanben
{

/// One thing that is wrong inside a school file that can be opened.
struct SchoolFileProblem
{
    enum class Kind {
        Pages,      ///< the pages or an index contradict themselves; where: SQLite's words
        References, ///< rows that refer to one that is not there; where: table → table
        Schema,     ///< a table, index or trigger is missing, added or altered; where: its name
        Rows,       ///< a row that this program cannot read; where: the table
        History,    ///< the list of acts is broken; where: what is wrong, or the table
    };

    Kind kind;
    QString where = {};
    qint64 count = 1;

    friend bool operator==(const SchoolFileProblem &, const SchoolFileProblem &) = default;
};

} // namespace yanben
