#pragma once

#include "documents/scoring/slip_document.h"

namespace yanben
{

/// 督导报告 (通报): what an inspection found at a school or a group, from its sheet.
struct InspectionDocument
{
    SlipDocument sheet;              ///< of a group or the school
    std::optional<QDate> first = {}; ///< of the days on which something was found; empty: room for a hand
    std::optional<QDate> last = {};
};

PrintTable inspectionTable(const InspectionDocument &document);

} // namespace yanben
