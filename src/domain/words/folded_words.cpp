#include "domain/words/folded_words.h"

namespace yanben
{

namespace
{

constexpr QStringView traditional =
    u"檔級獎優滿為參遲會課時學國縣區講節規個計總數紀錄筆記評從倉給層較鄉鎮賽論觀備達於與";
constexpr QStringView simplified =
    u"档级奖优满为参迟会课时学国县区讲节规个计总数纪录笔记评从仓给层较乡镇赛论观备达于与";
static_assert(traditional.size() == simplified.size());

QChar folded(QChar c)
{
    constexpr ushort fullWidthFirst = 0xFF01;
    constexpr ushort fullWidthLast = 0xFF5E;
    if (c.unicode() >= fullWidthFirst && c.unicode() <= fullWidthLast)
        c = QChar{static_cast<char16_t>(c.unicode() - fullWidthFirst + u'!')};
    if (QStringView{u"—–−‐‑―~～"}.contains(c))
        return u'-';
    if (QStringView{u"\n\r\u2028\u2029｡"}.contains(c))
        return u'。';
    if (QStringView{u"[{【〔"}.contains(c))
        return u'(';
    if (QStringView{u"]}】〕"}.contains(c))
        return u')';
    const qsizetype at = traditional.indexOf(c);
    return at < 0 ? c : simplified[at];
}

constexpr QStringView chequeDigits = u"壹贰叁肆伍陆柒捌玖拾佰貳參陸";
constexpr QStringView plainDigits = u"一二三四五六七八九十百二三六";
static_assert(chequeDigits.size() == plainDigits.size());

/// 扣壹分, but not 拾金不昧 nor 陆老师.
QChar foldedDigit(QStringView typed, qsizetype at)
{
    const qsizetype digit = chequeDigits.indexOf(typed[at]);
    if (digit < 0 || at + 1 == typed.size())
        return folded(typed[at]);
    const QChar next = typed[at + 1];
    const bool isNumber = chequeDigits.contains(next) || QStringView{u"分次节篇个天场点档等名"}.contains(next);
    return isNumber ? plainDigits[digit] : folded(typed[at]);
}

bool isDropped(QChar c)
{
    return QStringView{u"“”‘’\"'「」『』《》"}.contains(c) || (c.isSpace() && c != u'\n' && c != u'\r');
}

int digitOf(QChar c)
{
    if (c == u'两')
        return 2;
    if (c == u'〇')
        return 0;
    return static_cast<int>(QStringView{u"零一二三四五六七八九"}.indexOf(c));
}

/// Up to 999; 一二 is not a number but a list, and none.
std::optional<int> chineseWhole(QStringView text)
{
    int sum = 0;
    int pending = -1;
    int below = 1000;
    for (const QChar c : text) {
        const int unit = c == u'百' ? 100 : c == u'十' ? 10 : 0;
        if (unit > 0) {
            if (unit >= below || pending == 0 || (pending < 0 && (unit == 100 || sum > 0)))
                return std::nullopt;
            sum += (pending < 0 ? 1 : pending) * unit;
            pending = -1;
            below = unit;
            continue;
        }
        const int digit = digitOf(c);
        const bool isZeroBetween = pending == 0 && sum > 0;
        if (digit < 0 || (pending >= 0 && !isZeroBetween))
            return std::nullopt;
        pending = digit;
    }
    return sum + std::max(pending, 0);
}

} // namespace

FoldedWords::FoldedWords(QStringView typed) : m_typed{typed.toString()}
{
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (isDropped(typed[i]))
            continue;
        QChar c = foldedDigit(typed, i);
        const bool inNumber = i + 1 < typed.size() && folded(typed[i + 1]).isDigit();
        if (c == u'.' && !inNumber)
            c = u'。';
        m_text += c;
        m_places.push_back(i);
    }
}

qsizetype FoldedWords::typedLength(qsizetype from, qsizetype length) const
{
    return length == 0 ? 0 : typedFrom(from + length - 1) + 1 - typedFrom(from);
}

QString FoldedWords::typed(qsizetype from, qsizetype length) const
{
    return length == 0 ? QString{} : m_typed.mid(typedFrom(from), typedLength(from, length));
}

std::optional<Points> numberOf(QStringView folded)
{
    if (folded.isEmpty())
        return std::nullopt;
    if (folded == u"半")
        return Points::hundredths(50);
    if (folded.front() >= u'0' && folded.front() <= u'9') {
        const auto number = Points::parse(folded);
        return number ? std::optional{*number} : std::nullopt;
    }
    const qsizetype point = folded.indexOf(u'点');
    const auto whole = chineseWhole(point < 0 ? folded : folded.first(point));
    if (!whole || point < 0)
        return whole ? std::optional{Points::whole(*whole)} : std::nullopt;
    QString decimal = QString::number(*whole) + u'.';
    for (const QChar c : folded.sliced(point + 1)) {
        const int digit = digitOf(c);
        if (digit < 0)
            return std::nullopt;
        decimal += QString::number(digit);
    }
    const auto number = Points::parse(decimal);
    return number ? std::optional{*number} : std::nullopt;
}

std::optional<int> countOf(QStringView folded)
{
    const auto number = numberOf(folded);
    constexpr int most = 1'000'000;
    if (!number || !number->isWhole() || *number < Points::whole(1) || *number > Points::whole(most))
        return std::nullopt;
    return static_cast<int>(number->inHundredths() / Points::unitsPerOne());
}

} // namespace yanben
