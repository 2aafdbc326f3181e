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
