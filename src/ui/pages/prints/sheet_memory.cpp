#include "ui/pages/prints/sheet_memory.h"

#include "ui/shell/shell_settings.h"

#include <QList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace yanben
{

namespace
{

// Words of the settings file; they never change.
const std::pair<PaperSheet, QByteArray> sheetWords[] = {
    {{QPageSize::A4, QPageLayout::Portrait}, QByteArrayLiteral("a4-upright")},
    {{QPageSize::A4, QPageLayout::Landscape}, QByteArrayLiteral("a4-across")},
    {{QPageSize::A3, QPageLayout::Portrait}, QByteArrayLiteral("a3-upright")},
    {{QPageSize::A3, QPageLayout::Landscape}, QByteArrayLiteral("a3-across")}};

/// One for each kind of paper: months=a3-across.
QByteArrayList rememberedSheets(const ShellSettings &settings)
{
    return settings.viewState(ViewId::PaperSheets).value_or(QByteArray{}).split(' ');
}

} // namespace

std::optional<PaperSheet> rememberedSheet(const ShellSettings &settings, const QByteArray &paper)
{
    const QByteArrayList kept = rememberedSheets(settings);
    for (const auto &[sheet, word] : sheetWords) {
        if (kept.contains(paper + '=' + word))
            return sheet;
    }
    return std::nullopt;
}

void rememberSheet(ShellSettings &settings, const QByteArray &paper, const PaperSheet &sheet)
{
    const auto found = std::ranges::find(sheetWords, sheet, [](const auto &each) { return each.first; });
    if (found == std::end(sheetWords))
        return;
    QByteArrayList kept = rememberedSheets(settings);
    kept.removeIf([&paper](const QByteArray &each) { return each.isEmpty() || each.startsWith(paper + '='); });
    kept << paper + '=' + found->second;
    settings.setViewState(ViewId::PaperSheets, kept.join(' '));
}

} // namespace yanben
