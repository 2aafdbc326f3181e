#include "domain/words/event_words.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// From the words around the count, or from the clause before: 获得先进班级次数，一次加1分.
/// Empty when they name nothing.
QString nameOf(const Event &event, const std::vector<Clause> &clauses, std::size_t index, QString head,
               const QRegularExpressionMatch &match)
{
    if (event.isShort || event.isExtra) {
        const QString before = plainName(match.captured(u"pre"));
        return before + match.captured(u"verb") + u'一' + *event.unit + match.captured(u"post");
    }
    if (event.unit) {
        QString before = match.captured(u"pre");
        if (before.endsWith(u'每'))
            before.chop(1);
        head = (isTelling(before) ? before : QString{}) + match.captured(u"post");
    }
    const QString name = plainName(head);
    if (isTelling(name))
        return name;
    if (index > 0) {
        static const QRegularExpression counts{u"^(?:根据|按照?|依据)?(?<what>.{2,14}?)(?:的?次数|的?数量)$"_s};
        const Clause &before = clauses[index - 1];
        const QRegularExpressionMatch counted = counts.match(before.text);
        if (counted.hasMatch())
            return counted.captured(u"what");
        if (const QString title = plainName(before.text); clauses[index].afterColon && isTelling(title))
            return title;
    }
    return {};
}

bool readHead(Event &event, const std::vector<Clause> &clauses, std::size_t index, const QString &head, bool tellsEach)
{
    static const QRegularExpression limit{
        thresholdWords.toString() +
        u"|至少|之内|每(?:学年|个?月|周|天|日|年|人(?!次))|其[他它余]|酌情|适当|分别|一次性"_s};
    static const QRegularExpression many =
        wordPattern(u"{N}{U}.*{N}{U}|前{N}{U}|^(?:之|以|此|其)后|(?:超出|超额|多出)(?:的|部分|者)*每");
    static const QRegularExpression shortage =
        wordPattern(u"^(?<pre>.*?)(?<each>每)?(?<verb>[少缺欠差][听写交上做读参加]{0,2}|未交|未写)(?<k>{N})?(?<u>{U})"
                    u"(?<post>\\D{0,6})$");
    static const QRegularExpression extra =
        wordPattern(u"^(?<pre>.*?)(?<each>每)?(?<verb>多[听写交上做读]?|超出?)(?<k>{N})?(?<u>{U})(?<post>\\D{0,6})$");
    static const QRegularExpression plain =
        wordPattern(u"^(?<pre>.*?)(?<![零一二两三四五六七八九十百\\d.])(?<k>{N})(?<u>{U})(?<post>\\D*)$");
    static const QRegularExpression each = wordPattern(u"^(?<pre>.*?)每(?<k>{N})?(?<u>{U})(?<post>.*)$");
    if (limit.match(head).hasMatch() || many.match(head).hasMatch())
        return false;
    QRegularExpressionMatch match = shortage.match(head);
    event.isShort = match.hasMatch() && (head.contains(u'每') || !match.captured(u"k").isEmpty());
    if (!event.isShort) {
        match = extra.match(head);
        event.isExtra = match.hasMatch() && (head.contains(u'每') || !match.captured(u"k").isEmpty());
    }
    if (!event.isShort && !event.isExtra)
        match = plain.match(head);
    if (!match.hasMatch())
        match = each.match(head);
    const bool hasCount = match.hasMatch() && !match.captured(u"k").isEmpty();
    const bool isEach = head.contains(u'每') || tellsEach;
    event.repeats = isEach || (hasCount && !head.contains(u'满'));
    if (match.hasMatch() && (hasCount || isEach)) {
        const auto every = hasCount ? countOf(match.capturedView(u"k")) : std::optional{1};
        if (!every)
            return false;
        event.every = *every;
        event.unit = match.captured(u"u");
        if (event.every > 1)
            event.repeats = isEach;
    }
    event.name = nameOf(event, clauses, index, head, match);
    event.isNamed = !event.name.isEmpty();
    if (!event.isNamed)
        event.name = u"每"_s + event.unit.value_or(u"次"_s);
    // 优秀95, 前3: a number that was not read.
    static const QRegularExpression digits{u"\\d"_s};
    return !digits.match(event.name).hasMatch();
}

} // namespace

std::optional<Event> eventOf(const std::vector<Clause> &clauses, std::size_t index)
{
    static const QRegularExpression pattern =
        wordPattern(u"^(?<head>.*?)(?<sign>倒扣|扣除|扣减|扣去|扣掉|扣|(?<!递)减去|(?<!递)减|(?<![\\d分])[-+]|{G}|"
                    u"(?<=每[个次节篇本份项处场门期件回堂遍套条则]))"
                    u"(?<n>{N})(?:分?(?:-+|至|到)(?<m>{N}))?(?<v>{V})(?:/(?<per>{U})|每{U})?$");
    static const QRegularExpression another = wordPattern(u"{N}分");
    const Clause &clause = clauses[index];
    const QRegularExpressionMatch match = pattern.match(clause.text);
    if (!match.hasMatch() || another.match(match.captured(u"head")).hasMatch())
        return std::nullopt;
    const QString sign = match.captured(u"sign");
    // 每次1分 gives, unless the words speak of what is taken.
    static const QRegularExpression taking{u"[扣减罚缺旷迟违误漏少未]"_s};
    if (sign.isEmpty() &&
        std::ranges::any_of(clauses, [](const Clause &each) { return taking.match(each.text).hasMatch(); }))
        return std::nullopt;
    const bool isMinus = sign.contains(u'扣') || sign.contains(u'减') || sign == u"-"_s;
    const bool isPlus = sign.contains(u'加') || sign.contains(u'奖') || sign == u"+"_s;
    auto first = numberOf(match.capturedView(u"n"));
    auto last = match.captured(u"m").isEmpty() ? first : numberOf(match.capturedView(u"m"));
    if (!first || !last || *last < *first)
        return std::nullopt;
    Event event;
    event.sentence = clause.sentence;
    if (first != last)
        event.points = isMinus ? PointsRange{-*last, -*first} : PointsRange{*first, *last};
    else
        event.points = isMinus ? -*first : *first;
    const bool tellsEach = match.captured(u"per").size() > 0 || clause.text.contains(u"分每"_s);
    if (!readHead(event, clauses, index, match.captured(u"head"), tellsEach))
        return std::nullopt;
    // 笔记5分 gives no mark each time.
    if (!isMinus && !isPlus && !event.repeats)
        return std::nullopt;
    if (event.isShort && !isMinus)
        return std::nullopt;
    event.scoredIn = match.captured(u"v");
    return event;
}

QString plainName(QString name)
{
    static const QRegularExpression before{
        u"^(?:\\d+、|[①-⑳]|(?:本学期|全学期|每学期|学期内)|(?:另外?|累计|并且?|且|同时|如果?|若|凡|其中|对于?|每))+"_s};
    static const QRegularExpression after{u"(?:[者的各均]|分别)+$"_s};
    return name.remove(before).remove(after);
}

bool isTelling(const QString &name)
{
    static const QRegularExpression nothing{u"^(?:有|出现|发生|再|又|则|就|即|仅|只|共|总共|合计|总计|总|达到?|满|到|"
                                            u"累计|每|全部|一律|均|都|当|若|[本该此]项|"
                                            "否则|其[他它余]|以[上下内外]|[者的各,;。、:()/=+-])*$"_s};
    return !nothing.match(name).hasMatch();
}

} // namespace yanben
