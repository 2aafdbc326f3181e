#include "documents/words/scoring/step_words.h"

#include "documents/words/readable_number.h"

#include <QStringList>

namespace yanben
{

using namespace Qt::StringLiterals;

QString timesText(const QString &name, const QString &count)
{
    static const QString joining = u"零一二三四五六七八九十百千万半两几每次个节篇人项回"_s;
    const QChar last = name.isEmpty() ? QChar{} : name.back();
    const bool isApart = last.script() != QChar::Script_Han || joining.contains(last);
    return name + (isApart ? u"："_s : QString{}) + count + u'次';
}

QString joinSigned(const Exact &first, const std::vector<Exact> &others)
{
    QString text = readableNumber(first);
    for (const Exact &other : others)
        text += (other.isNegative() ? u" − "_s : u" + "_s) + magnitude(other);
    return text;
}

QString magnitude(const Exact &value)
{
    return readableNumber(value.isNegative() ? -value : value);
}

QString listedPoints(const std::vector<Points> &numbers)
{
    QStringList list;
    for (const Points number : numbers)
        list.append(withMinus(number.toString()));
    return list.join(u"、"_s);
}

QString bandName(const BandStep &step)
{
    if (step.name)
        return *step.name;
    if (!step.limit)
        return u"未达各档"_s;
    return (step.above ? u"超过%1"_s : u"达到%1"_s).arg(withMinus(step.limit->toString()));
}

QString ratingsText(const RatingsStep &step)
{
    const QString before = step.dropped > 0 ? u"去掉%1个，"_s.arg(step.dropped) : QString{};
    if (step.kept.size() == 1)
        return before + readableNumber(step.result);
    QString word;
    switch (step.combine) {
    case RatingCombine::Mean: word = u"平均"_s; break;
    case RatingCombine::Median: word = u"中位数"_s; break;
    case RatingCombine::Max: word = u"最高"_s; break;
    case RatingCombine::Min: word = u"最低"_s; break;
    }
    return before + listedPoints(step.kept) + u' ' + word + u" = "_s + readableNumber(step.result);
}

QString combineText(const CombineStep &step)
{
    QStringList values;
    for (const Exact &value : step.values)
        values.append(readableNumber(value));
    switch (step.combine) {
    case Combine::Sum: return values.join(u" + "_s) + u" = "_s + readableNumber(step.result);
    case Combine::Mean: return values.join(u"、"_s) + u" 平均 = "_s + readableNumber(step.result);
    case Combine::Best: return u"取最高 = "_s + readableNumber(step.result);
    }
    return {};
}

QString panelWord(const PanelStep &step)
{
    switch (step.combine) {
    case PanelCombine::Mean:
    case PanelCombine::Trimmed: return u"平均"_s;
    case PanelCombine::Median: return u"中位数"_s;
    case PanelCombine::Agreed: return u"一致为"_s;
    }
    return {};
}

QString comparisonText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast: return u"≥"_s;
    case Comparison::Above: return u">"_s;
    case Comparison::AtMost: return u"≤"_s;
    case Comparison::Below: return u"<"_s;
    }
    return {};
}

QString roundingWord(RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp: return u"四舍五入"_s;
    case RoundingMode::HalfEven: return u"四舍六入五成双"_s;
    case RoundingMode::Down: return u"截去尾数"_s;
    }
    Q_UNREACHABLE();
}

QString onLine(const RankLine &line, const Exact &rank)
{
    const QString of = u"（共%1名）"_s.arg(line.of);
    if (rank <= Exact{1} || rank >= Exact{line.of})
        return of;
    const Exact way = Exact{line.last} - Exact{line.first};
    return of + u"：%1 %2 %3 × %4 ÷ %5"_s.arg(readableNumber(Exact{line.first}), way.isNegative() ? u"−"_s : u"+"_s,
                                              magnitude(way), readableNumber(rank - Exact{1}),
                                              QString::number(line.of - 1));
}

} // namespace yanben
