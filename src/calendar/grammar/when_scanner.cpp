#include "calendar/grammar/when_scanner.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr qsizetype longestPiece = 40;

QChar foldWidth(QChar c)
{
    constexpr char16_t first = 0xFF01;
    constexpr char16_t last = 0xFF5E;
    const char16_t unit = c.unicode();
    return unit >= first && unit <= last ? QChar{static_cast<char16_t>(unit - first + u'!')} : c;
}

QChar foldSign(QChar c)
{
    switch (c.unicode()) {
    case u'—':
    case u'–':
    case u'―':
    case u'─':
    case u'〜':
    case u'至':
    case u'到': return u'~';
    case u'\u2010':
    case u'\u2011':
    case u'\u2212': return u'-';
    case u'。':
    case u'·': return u'.';
    case u'号':
    case u'號': return u'日';
    case u',':
    case u'及':
    case u'和':
    case u'与': return u'、';
    case u'週': return u'周';
    case u'節': return u'节';
    case u'點': return u'点';
    case u'兩': return u'两';
    case u'(':
    case u')':
    case u'的': return u' ';
    default: return c.isSpace() ? QChar{u' '} : c;
    }
}

int numeralValue(QChar c)
{
    if (c == u'零' || c == u'○')
        return 0;
    if (c == u'两')
        return 2;
    return static_cast<int>(QStringView{u"〇一二三四五六七八九"}.indexOf(c));
}

bool isNumeral(QChar c)
{
    return c == u'十' || c == u'廿' || numeralValue(c) >= 0;
}

/// 七, 十八, 二十, 二十三, 廿三, and 二〇一九 as a year. Empty for anything else.
std::optional<int> readNumeral(QStringView text)
{
    const auto value = [&text](qsizetype i) { return numeralValue(text[i]); };
    const auto isDigit = [&value](qsizetype i) { return value(i) > 0; };
    const qsizetype size = text.size();
    if (size == 1)
        return text[0] == u'十' ? 10 : text[0] == u'廿' ? 20 : value(0);
    if (size == 2 && text[0] == u'十' && isDigit(1))
        return 10 + value(1);
    if (size == 2 && text[0] == u'廿' && isDigit(1))
        return 20 + value(1);
    if (size == 2 && isDigit(0) && text[1] == u'十')
        return value(0) * 10;
    if (size == 3 && isDigit(0) && text[1] == u'十' && isDigit(2))
        return value(0) * 10 + value(2);
    if (size != 4)
        return std::nullopt;
    int year = 0;
    for (qsizetype i = 0; i < size; ++i) {
        if (value(i) < 0)
            return std::nullopt;
        year = year * 10 + value(i);
    }
    return year;
}

} // namespace

WhenScanner::WhenScanner(QStringView typed, Spaces spaces) : m_typed{typed.toString()}
{
    for (qsizetype i = 0; i < m_typed.size(); ++i) {
        const QStringView rest = QStringView{m_typed}.mid(i);
        if (rest.startsWith(u"星期") || rest.startsWith(u"礼拜")) {
            append(u'周', i++);
            continue;
        }
        const QChar c = foldSign(foldWidth(m_typed[i]));
        const bool invisible = c.category() == QChar::Other_Format;
        if (invisible || (c == u' ' && spaces == Spaces::Ignored) || (c == u'~' && m_text.endsWith(u'~')))
            continue;
        append(c, i);
    }
    while (!m_text.isEmpty() && QStringView{u" .;、"}.contains(m_text.back()))
        m_text.chop(1);
    m_origins.resize(static_cast<std::size_t>(m_text.size()));
}

void WhenScanner::append(QChar c, qsizetype origin)
{
    m_text += c;
    m_origins.push_back(origin);
}

void WhenScanner::skipSpaces()
{
    while (m_position < m_text.size() && m_text[m_position] == u' ')
        ++m_position;
}

bool WhenScanner::atEnd()
{
    skipSpaces();
    return m_position == m_text.size();
}

bool WhenScanner::lookingAt(QStringView word)
{
    const qsizetype start = m_position;
    const bool found = eat(word);
    m_position = start;
    return found;
}

bool WhenScanner::lookingAtAny(std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [this](QStringView word) { return lookingAt(word); });
}

bool WhenScanner::eat(QStringView word)
{
    const qsizetype start = m_position;
    for (const QChar c : word) {
        skipSpaces();
        if (m_position == m_text.size() || m_text[m_position] != c) {
            m_position = start;
            return false;
        }
        ++m_position;
    }
    return true;
}

bool WhenScanner::eatAny(std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [this](QStringView word) { return eat(word); });
}

bool WhenScanner::eatDash()
{
    return eatAny({u"~", u"-"});
}

std::optional<WhenScanner::Number> WhenScanner::number()
{
    skipSpaces();
    const std::optional<Number> found = digits();
    return found ? found : chineseNumeral();
}

std::optional<WhenScanner::Number> WhenScanner::digits()
{
    constexpr int mostDigits = 8;
    Number found;
    qsizetype end = m_position;
    for (; end < m_text.size() && m_text[end] >= u'0' && m_text[end] <= u'9'; ++end) {
        if (++found.digits > mostDigits)
            return std::nullopt;
        found.value = found.value * 10 + m_text[end].digitValue();
    }
    if (found.digits == 0)
        return std::nullopt;
    m_position = end;
    return found;
}

std::optional<WhenScanner::Number> WhenScanner::chineseNumeral()
{
    qsizetype end = m_position;
    while (end < m_text.size() && isNumeral(m_text[end]))
        ++end;
    if (end == m_position)
        return std::nullopt;
    const std::optional<int> value = readNumeral(QStringView{m_text}.mid(m_position, end - m_position));
    if (!value)
        return std::nullopt;
    m_position = end;
    return Number{*value, 0};
}

bool WhenScanner::lookingAtLesson()
{
    return lookingAt(u"节") && !lookingAtAny({u"节假日", u"节日"});
}

bool WhenScanner::lookingAtLessonsEnd()
{
    const qsizetype start = m_position;
    const bool found = eatDash() && number() && lookingAtLesson();
    m_position = start;
    return found;
}

std::optional<int> WhenScanner::weekdayNumeral()
{
    const qsizetype start = m_position;
    skipSpaces();
    if (m_position == m_text.size())
        return std::nullopt;
    const QChar c = m_text[m_position++];
    const bool digit = c >= u'1' && c <= u'7';
    const qsizetype named = QStringView{u"一二三四五六日"}.indexOf(c == u'天' ? QChar{u'日'} : c);
    const QChar next = m_position < m_text.size() ? m_text[m_position] : QChar{u' '};
    const bool partOfNumber = digit && (next.isDigit() || next == u'.' || next == u'/' || next == u'月');
    if ((!digit && named < 0) || partOfNumber || lookingAtLesson() || lookingAtLessonsEnd() ||
        lookingAtAny({u"点", u"时", u":"})) {
        m_position = start;
        return std::nullopt;
    }
    return digit ? c.digitValue() : static_cast<int>(named) + 1;
}

std::optional<int> WhenScanner::bracketedWeekday()
{
    const qsizetype start = m_position;
    skipSpaces();
    if (m_position < m_text.size() && !m_text[m_position].isDigit()) {
        const qsizetype at = m_origins[static_cast<std::size_t>(m_position)];
        const bool opened = at > 0 && QStringView{u"（("}.contains(m_typed[at - 1]);
        const bool closed = at + 1 < m_typed.size() && QStringView{u"）)"}.contains(m_typed[at + 1]);
        if (const auto weekday = opened && closed ? weekdayNumeral() : std::nullopt)
            return weekday;
    }
    m_position = start;
    return std::nullopt;
}

QString WhenScanner::typedBetween(qsizetype from, qsizetype to) const
{
    if (from >= m_text.size() || from >= to)
        return {};
    const qsizetype start = m_origins[static_cast<std::size_t>(from)];
    const qsizetype end = to < m_text.size() ? m_origins[static_cast<std::size_t>(to)] : m_typed.size();
    QString piece = m_typed.mid(start, end - start).trimmed();
    // 第3周） of 每周三（第3周）.
    const auto closesAlone = [&piece](QChar open, QChar close) {
        return piece.endsWith(close) && !piece.contains(open);
    };
    if (closesAlone(u'（', u'）') || closesAlone(u'(', u')'))
        piece.chop(1);
    return piece.left(longestPiece);
}

void WhenScanner::fail(WhenRefusal refusal)
{
    if (!m_refusal)
        m_refusal = std::move(refusal);
}

void WhenScanner::fail(WhenRefusal::Code code, qsizetype from)
{
    fail(WhenRefusal{.code = code, .piece = typedBetween(from, std::max(m_position, from + 1))});
}

} // namespace yanben
