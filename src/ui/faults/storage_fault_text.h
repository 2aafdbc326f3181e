#pragma once

#include "domain/storage_fault.h"

#include <QString>

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

/// Why a file is open to look only, for the banner above the pages.
QString lookOnlyText(const StorageFaultFacts &facts);

} // namespace yanben
