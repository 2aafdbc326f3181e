#pragma once

#include "documents/paper/table/print_table.h"
#include "domain/findings/finding_facts.h"

#include <vector>

namespace yanben
{

struct PrintedCount
{
    QString name;
    QString counted;     ///< 形式：专题讲座
    CountFacts required; ///< of the one number that is asked of the school, with how many there are
    QString whom;        ///< 语文组，除王勋; empty: all
    std::optional<int> fewestPeople;
    bool advisable = false;
    bool peopleAdvisable = false;
    bool needsRecord = false;
    QString noRecord; ///< 语文组 第3周: of which meetings none is there
    int asked = 0;    ///< periods and people for whom something is asked
    int met = 0;      ///< in how many of them it is
};

struct CountsDocument
{
    QString school;
    QString term;
    std::vector<PrintedCount> counts;
};

/// 次数要求一览表: a row for each, with how many there are.
PrintTable countsTable(const CountsDocument &document);

} // namespace yanben
