#include "documents/words/scoring/sheet_state_text.h"

#include <QStringList>

namespace yanben
{

using namespace Qt::StringLiterals;

QString printedSheetState(SheetState state)
{
    switch (state) {
    case SheetState::SelfRating: return u"自评"_s;
    case SheetState::FirstRating: return u"初评"_s;
    case SheetState::Review: return u"审核"_s;
    case SheetState::Published: return u"公布"_s;
    case SheetState::Archived: return u"归档"_s;
    }
    Q_UNREACHABLE();
}

QString printedSheetState(SheetState state, const std::optional<PrintedPublication> &givenOut)
{
    if (!givenOut || givenOut->revision < 2)
        return printedSheetState(state);
    const QString publication = u"（第%1次公布）"_s.arg(givenOut->revision);
    switch (state) {
    case SheetState::Published: return u"更正"_s + publication;
    case SheetState::Archived: return u"归档，更正过"_s + publication;
    default: return printedSheetState(state);
    }
}

QString sheetCountsText(const SheetCounts &counts)
{
    int all = 0;
    QStringList states;
    for (const auto &[state, count] : counts) {
        all += count;
        if (count > 0)
            states << u"%1%2份"_s.arg(printedSheetState(state)).arg(count);
    }
    return u"评分表共%1份：%2"_s.arg(all).arg(states.join(u'，'));
}

} // namespace yanben
