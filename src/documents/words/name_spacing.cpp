#include "documents/words/name_spacing.h"

#include <algorithm>

namespace yanben
{

QString spacedName(const QString &name)
{
    const std::u32string codePoints = name.toStdU32String();
    const auto isHan = [](char32_t c) { return QChar::script(c) == QChar::Script_Han; };
    if (codePoints.size() != 2 || !isHan(codePoints[0]) || !isHan(codePoints[1]))
        return name;
    return QString::fromUcs4(&codePoints[0], 1) + QChar{0x3000} + QString::fromUcs4(&codePoints[1], 1);
}

double nameColumnCharacters(const QStringList &names, double least)
{
    constexpr double most = 8;
    constexpr double mostOfName = 6; // a longer one may be broken
    constexpr double digit = 0.6;    // of a Chinese character's width
    const auto widthOf = [](QStringView text) {
        const auto narrow = std::ranges::count_if(text, [](QChar each) { return each.unicode() < 128; });
        return static_cast<double>(text.size() - narrow) + static_cast<double>(narrow) * digit;
    };
    double widest = least;
    for (const QString &name : names) {
        const qsizetype open = name.lastIndexOf(u'（');
        const bool isBracketed = open > 0 && name.endsWith(u'）');
        if (isBracketed)
            widest = std::max(widest, widthOf(QStringView{name}.sliced(open)));
        const double own = widthOf(isBracketed ? QStringView{name}.first(open) : QStringView{name});
        if (own <= mostOfName)
            widest = std::max(widest, own);
    }
    return std::max(least, std::min(widest, most));
}

} // namespace yanben
