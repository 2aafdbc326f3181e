#pragma once

#include "domain/school_file_problem.h"
#include "domain/storage_fault.h"

#include <QString>

#include <vector>

namespace yanben
{

/// What happened and what to do about it; every fault has its own words.
struct FaultMessage
{
    QString what;
    QString mend;

    QString whole() const { return what + QLatin1Char{'\n'} + mend; }
};

FaultMessage storageFaultText(const StorageFaultFacts &facts);

/// What the examination of an open file found; `problems` is not empty.
FaultMessage fileProblemsText(const std::vector<SchoolFileProblem> &problems);

/// Why a file is open to look only, for the banner above the pages.
QString lookOnlyText(const StorageFaultFacts &facts);

} // namespace yanben
