#pragma once

#include "domain/records/records_sheet.h"

#include <vector>

namespace yanben
{

/// What a sheet is scored from otherwise than it was.
struct RecordsDifference
{
    std::vector<QString> criteria; ///< by number: another record, or other raters' marks
    std::vector<QString> groupsLeft;
    std::vector<QString> groupsJoined;
    std::vector<QString> vetoesLifted;
    std::vector<QString> vetoesPut;

    bool isEmpty() const;
};

/// Who the subject is called is no part of it, nor are the employment and the grounds of vetoes, which change no
/// result.
RecordsDifference recordsDifference(const SubjectRecords &before, const SubjectRecords &after);

} // namespace yanben
