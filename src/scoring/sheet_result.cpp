#include "scoring/sheet_result.h"

#include "scoring/ranking.h"

namespace yanben
{

std::optional<Exact> SheetResult::rate() const
{
    if (!possible || *possible == Points{})
        return std::nullopt;
    return zeroed ? Exact{} : earned / Exact{*possible};
}

void rankSheets(std::span<SheetResult> sheets)
{
    rankByTotal(sheets, [](const SheetResult &sheet) { return sheet.isFull(); });
}

} // namespace yanben
