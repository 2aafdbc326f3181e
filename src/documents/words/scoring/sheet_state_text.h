#pragma once

#include "documents/words/scoring/publication_text.h"
#include "domain/sheets/score_sheet.h"

#include <QString>

#include <map>

namespace yanben
{

/// How many sheets stand where; who has none yet counts where a new one does.
using SheetCounts = std::map<SheetState, int>;

/// 自评, 初评, 审核, 公布, 归档.
QString printedSheetState(SheetState state);
/// The same of a sheet that may have been given out more than once: 更正（第2次公布）.
QString printedSheetState(SheetState state, const std::optional<PrintedPublication> &givenOut);
/// 评分表共27份：自评2份，初评25份. States in which none stands are left out.
QString sheetCountsText(const SheetCounts &counts);

} // namespace yanben
