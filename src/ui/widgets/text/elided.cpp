#include "ui/widgets/text/elided.h"

#include <algorithm>

namespace yanben
{

namespace
{

/// How many letters the signs before the words take, with the spaces between them.
qsizetype signsBefore(const QString &text)
{
    qsizetype end = 0;
    while (end + 2 < text.size() && !text[end].isSpace() && text[end + 1].isSpace())
        end += 2;
    return end;
}

} // namespace

QString elidedWords(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
    qsizetype kept = 0;
    while (kept < shown.size() && kept < text.size() && shown[kept] == text[kept])
        ++kept;
    const qsizetype signs = signsBefore(text);
    if (kept > signs)
        return shown;
    // The first letter alone tells more than none.
    const bool isPair = signs < text.size() && text[signs].isHighSurrogate();
    const QString begun = text.first(std::min(text.size(), signs + (isPair ? 2 : 1)));
    if (metrics.horizontalAdvance(begun) <= width)
        return begun;
    for (qsizetype end = signs; end > 0; end -= 2) {
        const QString alone = text.first(end - 1);
        if (metrics.horizontalAdvance(alone) <= width)
            return alone;
    }
    return {};
}

} // namespace yanben
