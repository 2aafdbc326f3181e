#include "documents/tables/html_tokens.h"

#include <algorithm>
#include <array>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// The character of a reference without & and ;, or nothing.
std::optional<QString> resolved(QStringView reference)
{
    if (reference.startsWith(u'#')) {
        const bool isHex = reference.mid(1, 1).compare(u"x", Qt::CaseInsensitive) == 0;
        bool isNumber = false;
        const uint code = reference.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        if (!isNumber || code == 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
            return std::nullopt;
        const char32_t character = code;
        return QString::fromUcs4(&character, 1);
    }
    static constexpr std::array<std::pair<std::u16string_view, char16_t>, 17> names{{{u"amp", u'&'},
                                                                                     {u"lt", u'<'},
                                                                                     {u"gt", u'>'},
                                                                                     {u"quot", u'"'},
                                                                                     {u"apos", u'\''},
                                                                                     {u"nbsp", u'\u00a0'},
                                                                                     {u"ensp", u'\u2002'},
                                                                                     {u"emsp", u'\u2003'},
                                                                                     {u"middot", u'·'},
                                                                                     {u"mdash", u'—'},
                                                                                     {u"ndash", u'–'},
                                                                                     {u"hellip", u'…'},
                                                                                     {u"ldquo", u'“'},
                                                                                     {u"rdquo", u'”'},
                                                                                     {u"lsquo", u'‘'},
                                                                                     {u"rsquo", u'’'},
                                                                                     {u"times", u'×'}}};
    for (const auto &[name, character] : names) {
        if (reference == QStringView{name})
            return QString{QChar{character}};
    }
    return std::nullopt;
}

QString withReferences(QStringView raw)
{
    QString text;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == u'&') {
            constexpr qsizetype longest = 11; // further on is no end of a reference
            const qsizetype end = i + raw.mid(i, longest).indexOf(u';');
            if (end > i) {
                if (const std::optional<QString> character = resolved(raw.mid(i + 1, end - i - 1))) {
                    text += *character;
                    i = end;
                    continue;
                }
            }
        }
        text += raw[i];
    }
    return text;
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u':' || c == u'-' || c == u'_';
}

/// Where the tag that begins here ends: a > outside quotes, or -1.
qsizetype tagEnd(QStringView html, qsizetype from)
{
    QChar quote;
    for (qsizetype i = from; i < html.size(); ++i) {
        const QChar c = html[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar{};
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'>') {
            return i;
        }
    }
    return -1;
}

} // namespace

QString HtmlToken::attribute(QStringView attributeName) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const auto &attribute) { return attribute.first == attributeName; });
    return found == attributes.end() ? QString{} : found->second;
}

/// Steps over a comment or declaration that begins here.
bool HtmlTokens::skipMarkup()
{
    const QStringView rest = m_html.mid(m_at);
    if (rest.startsWith(u"<!--")) {
        const qsizetype end = m_html.indexOf(u"-->", m_at + 4);
        m_at = end < 0 ? m_html.size() : end + 3;
        return true;
    }
    if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
        const qsizetype end = m_html.indexOf(u'>', m_at);
        m_at = end < 0 ? m_html.size() : end + 1;
        return true;
    }
    return false;
}

HtmlToken HtmlTokens::tag(qsizetype end)
{
    HtmlToken token;
    qsizetype i = m_at + 1;
    token.closing = m_html[i] == u'/';
    if (token.closing)
        ++i;
    const qsizetype nameStart = i;
    while (i < end && isNameCharacter(m_html[i]))
        ++i;
    token.name = m_html.mid(nameStart, i - nameStart).toString().toLower();
    while (i < end) {
        if (!isNameCharacter(m_html[i])) {
            ++i;
            continue;
        }
        const qsizetype keyStart = i;
        while (i < end && isNameCharacter(m_html[i]))
            ++i;
        const QString key = m_html.mid(keyStart, i - keyStart).toString().toLower();
        while (i < end && m_html[i].isSpace())
            ++i;
        QString value;
        if (i < end && m_html[i] == u'=') {
            ++i;
            while (i < end && m_html[i].isSpace())
                ++i;
            const bool quoted = i < end && (m_html[i] == u'"' || m_html[i] == u'\'');
            const QChar quote = quoted ? m_html[i++] : QChar{};
            const qsizetype valueStart = i;
            while (i < end && (quoted ? m_html[i] != quote : !m_html[i].isSpace()))
                ++i;
            value = withReferences(m_html.mid(valueStart, i - valueStart));
            if (quoted)
                ++i;
        }
        token.attributes.emplace_back(key, value);
    }
    return token;
}

std::optional<HtmlToken> HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] == u'<' && skipMarkup())
            continue;
        const QChar after = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar{};
        const bool mayBeTag = m_html[m_at] == u'<' && (after.isLetter() || after == u'/');
        const qsizetype end = mayBeTag ? tagEnd(m_html, m_at) : -1;
        if (end < 0) {
            qsizetype stop = m_html.indexOf(u'<', m_at + 1);
            if (stop < 0 || mayBeTag) // an unfinished tag spoils all that follows
                stop = m_html.size();
            HtmlToken text;
            text.text = withReferences(m_html.mid(m_at, stop - m_at));
            m_at = stop;
            return text;
        }
        HtmlToken token = tag(end);
        m_at = end + 1;
        const bool isHidden = token.name == u"script" || token.name == u"style" || token.name == u"title";
        if (!isHidden)
            return token;
        if (!token.closing) {
            const qsizetype close = m_html.indexOf(QString{u"</"_s + token.name}, m_at, Qt::CaseInsensitive);
            m_at = close < 0 ? m_html.size() : close;
        }
    }
    return std::nullopt;
}

} // namespace yanben
