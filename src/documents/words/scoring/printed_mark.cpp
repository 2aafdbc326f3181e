#include "documents/words/scoring/printed_mark.h"

namespace yanben
{

using namespace Qt::StringLiterals;

PrintCell markCell(const PrintedMark &mark)
{
    switch (mark.state) {
    case MarkState::Open: return textCell(u"—"_s, CellAlign::Center);
    case MarkState::Absent: return textCell(u"缺"_s, CellAlign::Center);
    case MarkState::Exempt: return textCell(u"免"_s, CellAlign::Center);
    case MarkState::NotApplicable: return textCell(u"／"_s, CellAlign::Center);
    case MarkState::Unfit: return textCell(u"！"_s, CellAlign::Center);
    case MarkState::Level: return textCell(mark.level, CellAlign::Center);
    case MarkState::Value: return numberCell(mark.points);
    }
    Q_UNREACHABLE();
}

QString markLegend()
{
    return u"— 未评　缺 缺席（0分）　免 免考核　／ 不适用　！ 记录与细则不符　复 待复核"_s;
}

} // namespace yanben
