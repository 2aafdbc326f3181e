#include "documents/words/rich_text_html.h"

#include "documents/tables/html_tokens.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

bool isOneOf(const QString &name, std::initializer_list<QStringView> names)
{
    return std::ranges::any_of(names, [&name](QStringView each) { return name == each; });
}

bool isVoid(const QString &name)
{
    return isOneOf(name, {u"br", u"img", u"meta", u"link", u"hr", u"input", u"base", u"col", u"area", u"embed",
                          u"source", u"track", u"wbr", u"param"});
}

bool isSkipped(const QString &name)
{
    return isOneOf(name, {u"script", u"style", u"title", u"head", u"object", u"iframe", u"svg", u"math", u"template",
                          u"noscript", u"select", u"textarea", u"audio", u"video", u"xml"});
}

bool isBlock(const QString &name)
{
    return isOneOf(name,
                   {u"p",  u"div", u"li", u"ul", u"ol", u"tr", u"table", u"section", u"article", u"blockquote", u"pre",
                    u"h1", u"h2",  u"h3", u"h4", u"h5", u"h6", u"body",  u"dt",      u"dd",      u"hr"});
}

bool isHeading(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

/// Reads the tokens into blocks; what is open is kept on a stack so that a missing end closes with its parent.
class Cleaner
{
public:
    RichText run(QStringView html)
    {
        HtmlTokens tokens{html};
        while (const std::optional<HtmlToken> token = tokens.next()) {
            if (token->name.isEmpty())
                addText(token->text);
            else if (token->closing)
                close(token->name);
            else
                open(*token);
        }
        endBlock();
        return std::move(m_text);
    }

private:
    struct Open
    {
        QString name;
        bool bold = false;
        bool skipped = false;
        bool ignored = false; ///< the number that Word writes itself
        std::optional<BlockKind> kind;
    };

    /// A page nested deeper than this is no text any more; the inner tags then only end blocks.
    static constexpr std::size_t deepest = 200;

    void open(const HtmlToken &token)
    {
        if (token.name == u"br" || isBlock(token.name))
            endBlock();
        if (token.name == u"td" || token.name == u"th")
            m_blank = true;
        if (isVoid(token.name) || m_open.size() >= deepest)
            return;
        Open element = m_open.empty() ? Open{} : m_open.back();
        element.name = token.name;
        element.skipped = element.skipped || isSkipped(token.name);
        readStyle(element, token.attribute(u"style").toLower());
        if (isOneOf(token.name, {u"b", u"strong"}) && !token.attribute(u"style").contains(u"normal"))
            element.bold = true;
        if (isHeading(token.name))
            element.kind = BlockKind::Heading;
        else if (token.name == u"ol")
            element.kind = BlockKind::NumberedItem;
        else if (token.name == u"ul")
            element.kind = BlockKind::BulletItem;
        m_open.push_back(element);
    }

    static void readStyle(Open &element, const QString &style)
    {
        static const QRegularExpression weight{uR"(font-weight\s*:\s*(bold|normal|\d+))"_s};
        if (const auto match = weight.match(style); match.hasMatch()) {
            const QString value = match.captured(1);
            element.bold = value == u"bold" || value.toInt() >= 600;
        }
        static const QRegularExpression hidden{uR"(display\s*:\s*none)"_s};
        element.skipped = element.skipped || style.contains(hidden);
        static const QRegularExpression item{uR"(mso-list\s*:\s*(ignore|l\d))"_s};
        if (const auto match = item.match(style); match.hasMatch()) {
            if (match.captured(1) == u"ignore")
                element.ignored = true;
            else
                element.kind = BlockKind::BulletItem;
        }
    }

    void close(const QString &name)
    {
        const auto found = std::ranges::find(m_open.rbegin(), m_open.rend(), name, &Open::name);
        if (isBlock(name))
            endBlock();
        if (found != m_open.rend())
            m_open.erase(found.base() - 1, m_open.end());
    }

    void addText(const QString &text)
    {
        const Open state = m_open.empty() ? Open{} : m_open.back();
        if (state.skipped)
            return;
        if (state.ignored) {
            static const QRegularExpression number{uR"([0-9一二三四五六七八九十a-zA-Z]+[.．、)）])"_s};
            m_numbered = m_numbered || text.contains(number);
            return;
        }
        if (state.kind)
            m_kind = state.kind;
        for (const QChar c : text) {
            if (c.isSpace() && c != u'\u3000') {
                m_blank = true;
                continue;
            }
            if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                c == QChar::ObjectReplacementCharacter)
                continue;
            if (m_blank && !m_spans.empty())
                append(u' ', state.bold);
            m_blank = false;
            append(c, state.bold);
        }
    }

    void append(QChar c, bool bold)
    {
        if (m_spans.empty() || m_spans.back().bold != bold)
            m_spans.push_back({{}, bold});
        m_spans.back().text += c;
    }

    void endBlock()
    {
        m_blank = false;
        if (!m_spans.empty()) {
            BlockKind kind = m_kind.value_or(BlockKind::Paragraph);
            if (kind == BlockKind::BulletItem && m_numbered)
                kind = BlockKind::NumberedItem;
            if (kind == BlockKind::Heading)
                m_spans = {{Block{.spans = m_spans}.plainText(), false}};
            // Ideographic blanks at the front are an indent, which the program makes itself.
            while (!m_spans.empty() && m_spans.front().text.startsWith(u'\u3000')) {
                m_spans.front().text.remove(0, 1);
                if (m_spans.front().text.isEmpty())
                    m_spans.erase(m_spans.begin());
            }
            if (!m_spans.empty())
                m_text.blocks.push_back({kind, std::move(m_spans)});
        }
        m_spans.clear();
        m_kind.reset();
        m_numbered = false;
    }

    RichText m_text;
    std::vector<Open> m_open;
    std::vector<Span> m_spans;
    std::optional<BlockKind> m_kind;
    bool m_numbered = false;
    bool m_blank = false;
};

} // namespace

RichText richTextFromHtml(QStringView html)
{
    return Cleaner{}.run(html);
}

RichText richTextFromPlain(const QString &text)
{
    static const QRegularExpression lineEnd{u"\r\n|[\r\n\v\f\u2028\u2029]"_s};
    RichText result;
    for (const QString &line : text.split(lineEnd)) {
        QString tidy = cleanedText(line).trimmed();
        if (!tidy.isEmpty())
            result.blocks.push_back({BlockKind::Paragraph, {{tidy, false}}});
    }
    return result;
}

QString cleanedText(const QString &text)
{
    QString tidy;
    tidy.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::Nbsp || c == QChar::LineSeparator)
            tidy += u' ';
        else if (c.category() != QChar::Other_Control && c != QChar::ObjectReplacementCharacter)
            tidy += c;
    }
    return tidy;
}

} // namespace yanben
