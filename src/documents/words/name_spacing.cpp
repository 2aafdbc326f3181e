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
    constexpr double digit = 0.6; // of a Chinese character's width
    double widest = least;
    for (const QString &name : names) {
        const qsizetype open = name.lastIndexOf(u'（');
        if (open <= 0 || !name.endsWith(u'）'))
            continue;
        double width = 0;
        for (const QChar each : QStringView{name}.sliced(open))
            width += each.unicode() < 128 ? digit : 1;
        widest = std::max(widest, width);
    }
    return std::max(least, std::min(widest, most));
}

} // namespace yanben
