#pragma once

#include "documents/paper/paper_page.h"
#include "documents/scoring/slip_document.h"

#include <QRectF>

#include <vector>

namespace yanben
{

inline PrintNumber points(qint64 whole)
{
    return PrintNumber::hundredths(whole * 100);
}

/// With a criterion that counts and one that does not apply.
inline SlipDocument slip(const QString &name)
{
    using namespace Qt::StringLiterals;
    SlipDocument document;
    document.school = u"平山镇中心校"_s;
    document.term = u"2018—2019学年第二学期"_s;
    document.teacher = name;
    document.groups = u"全体教师、低段教师"_s;
    document.lines = {{u"学习十九大精神"_s, points(10), PrintedMark::value(points(8)), u"10 − 1×2 = 8"_s},
                      {u"新教师汇报课"_s, points(5), {MarkState::NotApplicable, {}}, u"不是新教师"_s}};
    document.total = points(8);
    document.possible = points(10);
    document.rate = u"80%"_s;
    document.rank = u"3"_s;
    return document;
}

/// All texts, one behind the other.
inline QString joined(const std::vector<PaperPage> &pages)
{
    QString all;
    for (const PaperPage &page : pages) {
        for (const PlacedText &text : page.texts)
            all += text.text;
    }
    return all;
}

/// How many texts leave their sheet.
inline int outsideOf(const std::vector<PaperPage> &pages)
{
    int outside = 0;
    for (const PaperPage &page : pages) {
        const QRectF sheet{QPointF{}, page.setup.sheet()};
        for (const PlacedText &text : page.texts)
            outside +=
                sheet.contains(QRectF{text.baseline.x(), text.baseline.y() - text.style.points, text.width, 1}) ? 0 : 1;
    }
    return outside;
}

} // namespace yanben
