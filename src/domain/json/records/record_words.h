#pragma once

#include "domain/json/json_reader.h"
#include "domain/records/record_data.h"
#include "domain/sheets/panel.h"

namespace yanben
{

inline constexpr QStringView recordsFormat = u"yanben-records/1";

/// Recorded has no word: data stand in its place.
inline constexpr JsonWords<RecordState, 4> recordStateWords{{
    {RecordState::Missing, u"missing"},
    {RecordState::Absent, u"absent"},
    {RecordState::Exempt, u"exempt"},
    {RecordState::NotApplicable, u"not_applicable"},
}};

inline constexpr JsonWords<PanelCombine, 4> panelCombineWords{{
    {PanelCombine::Mean, u"mean"},
    {PanelCombine::Median, u"median"},
    {PanelCombine::Trimmed, u"trimmed"},
    {PanelCombine::Agreed, u"agreed"},
}};

} // namespace yanben
