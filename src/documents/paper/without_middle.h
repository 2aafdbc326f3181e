#pragma once

#include <QString>

namespace yanben
{

/// At most so many characters: the beginning, …… for what is left out, and the end, which tells 公开课（第18次） from
/// 公开课（第1次）. Where there is room for little, only the beginning.
QString withoutMiddle(const QString &text, qsizetype most);

} // namespace yanben
