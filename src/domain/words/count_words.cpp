// What a count leads to besides its own marks, and which count is asked for.
#include "domain/words/count_words.h"

#include "domain/words/event_words.h"

namespace yanben
{

using namespace Qt::StringLiterals;

std::optional<ZeroWords> zeroOf(const Clause &clause)
{
    static const QRegularExpression pattern{u"^(?<head>.+?)(?:者|的)?(?:本项|该项|此项)?"
                                            "(?:不得分|不计分|不给分|[计得记为按](?:0|零)分|扣除?全部?分)$"_s};
    static const QRegularExpression count =
        wordPattern(u"^(?<pre>.*?)(?<![零一二两三四五六七八九十百\\d.第])(?<k>{N})(?<u>{U})(?:及|或|含)?(?:以上)?$");
    static const QRegularExpression limit{thresholdWords.toString() + u"|每|分"_s};
    const QRegularExpressionMatch match = pattern.match(clause.text);
    if (!match.hasMatch())
        return std::nullopt;
    ZeroWords zero{.name = match.captured(u"head"), .unit = {}, .atLeast = Amount::whole(1)};
    if (const QRegularExpressionMatch counted = count.match(zero.name); counted.hasMatch()) {
        const auto times = countOf(counted.capturedView(u"k"));
        if (!times)
            return std::nullopt;
        zero = {counted.captured(u"pre"), counted.captured(u"u"), Amount::whole(*times)};
    }
    if (limit.match(zero.name).hasMatch())
        return std::nullopt;
    zero.name = plainName(zero.name);
    return zero;
}

std::optional<Exchange> exchangeOf(const Clause &clause)
{
    static const QString becomes = u"(?:按|计作|计|算作|算|折合为?|折算为?|折|视为|视同|视作|等同于?|等于|相当于|作为|"
                                   "记作|记|抵作?)(?<b>.*?)(?:1|一){U}(?<c>.*?)(?:处理|计算|论处|计|算|论)?$"_s;
    static const QRegularExpression countBehind = wordPattern(u"^每?(?<a>.+?)(?<k>{N}){U}"_s + becomes);
    static const QRegularExpression countBefore = wordPattern(u"^每?(?<k>{N}){U}(?<a>.+?)"_s + becomes);
    static const QRegularExpression together{u"(?:累计|合计|共|满|达到?)+$"_s};
    QRegularExpressionMatch match = countBefore.match(clause.text);
    if (!match.hasMatch())
        match = countBehind.match(clause.text);
    const auto every = match.hasMatch() ? countOf(match.capturedView(u"k")) : std::nullopt;
    if (!every)
        return std::nullopt;
    return Exchange{plainName(match.captured(u"a").remove(together)), *every,
                    plainName(match.captured(u"b") + match.captured(u"c"))};
}

std::optional<Amount> takeRequired(WordsReading &reading, const QString &unit)
{
    static const QRegularExpression otherTime{u"每(?:周|个?月|天|日|年|学年)|[每全]学年|全年"_s};
    const QRegularExpression demanded =
        wordPattern(u"(?:不少于|不得少于|至少|不低于|规定|完成|上交|撰写|听课|要求|必须|应|须|每学期|本学期|全学期)"
                    "[^\\d零一二两三四五六七八九十百]{0,12}?(?<n>{N})"_s +
                    unit);
    // Whoever has the number gets everything: that says no other points.
    static const QRegularExpression full{u"(?:可?得|计|给|记)满分$"_s};
    const QRegularExpression atLeast = wordPattern(u"(?<n>{N})"_s + unit + u"(?:及|或|含)?以上$"_s);
    std::optional<Amount> found;
    for (const Clause &clause : reading.clauses()) {
        QString text = clause.text;
        text.remove(full);
        QRegularExpressionMatch match = demanded.match(text);
        if (!match.hasMatch())
            match = atLeast.match(text);
        if (!match.hasMatch() || text.contains(u'分'))
            continue;
        const auto number = numberOf(match.capturedView(u"n"));
        if (!number || otherTime.match(clause.text).hasMatch() || (found && found != number))
            return std::nullopt;
        found = number;
        reading.take(ProposalPart::Required, clause);
    }
    return found;
}

} // namespace yanben
