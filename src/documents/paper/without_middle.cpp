#include "documents/paper/without_middle.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// Of the end that is kept: （第18次）, or a few characters.
qsizetype endLength(const QString &text)
{
    constexpr qsizetype usual = 6;
    constexpr qsizetype longest = 10;
    const qsizetype open = text.lastIndexOf(u'（');
    const qsizetype bracketed = text.size() - open;
    return open >= 0 && text.endsWith(u'）') && bracketed <= longest ? bracketed : usual;
}

} // namespace

QString withoutMiddle(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const QString mark = u"……"_s;
    const qsizetype room = std::max<qsizetype>(most - mark.size(), 0);
    const qsizetype end = endLength(text) <= room / 2 ? endLength(text) : 0;
    QString before = text.first(room - end);
    if (!before.isEmpty() && before.back().isHighSurrogate())
        before.chop(1);
    QString behind = text.last(end);
    if (!behind.isEmpty() && behind.front().isLowSurrogate())
        behind.remove(0, 1);
    return before + mark + behind;
}

} // namespace yanben
