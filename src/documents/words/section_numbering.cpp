#include "documents/words/section_numbering.h"

#include <algorithm>
#include <string_view>

namespace yanben
{

using namespace Qt::StringLiterals;

QString chineseNumber(int number)
{
    constexpr std::u16string_view figures = u"〇一二三四五六七八九";
    if (number < 1 || number > 99)
        return QString::number(number);
    const auto figure = [&](int n) { return QString{QChar{figures[static_cast<size_t>(n)]}}; };
    QString text;
    if (number >= 20)
        text += figure(number / 10);
    if (number >= 10)
        text += u'十';
    if (number % 10 != 0)
        text += figure(number % 10);
    return text;
}

QString sectionLabel(int level, int number)
{
    switch (level) {
    case 1: return chineseNumber(number) + u'、';
    case 2: return u"（%1）"_s.arg(chineseNumber(number));
    case 3: return u"%1."_s.arg(number);
    default: return u"（%1）"_s.arg(number);
    }
}

QString SectionNumbering::next(int level)
{
    const int index = std::clamp(level, 1, levels) - 1;
    const int number = ++m_counts[static_cast<size_t>(index)];
    std::fill(m_counts.begin() + index + 1, m_counts.end(), 0);
    return sectionLabel(index + 1, number);
}

} // namespace yanben
