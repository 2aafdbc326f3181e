#include "documents/paper/text_measure.h"

#include "documents/paper/line_breaks.h"

#include <QFontMetricsF>

#include <cmath>

namespace yanben
{

namespace
{

/// One paragraph, blanks made plain.
QString cleaned(QStringView paragraph)
{
    QString text;
    text.reserve(paragraph.size());
    for (const QChar c : paragraph) {
        if (c == u'\t' || c == QChar::Nbsp)
            text += u' ';
        else if (c.category() != QChar::Other_Control)
            text += c;
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Where a bracketed end begins, or -1.
qsizetype bracketedEnd(const QString &text)
{
    if (!text.endsWith(u'）') && !text.endsWith(u')'))
        return -1;
    const qsizetype open = std::max(text.lastIndexOf(u'（'), text.lastIndexOf(u'('));
    return open > 0 ? open : -1;
}

class LineBreaker
{
public:
    LineBreaker(const QFont &font, double width) : m_font(font), m_metrics(font), m_width(width * unitsPerPoint) {}

    std::vector<TextLine> take() { return std::move(m_lines); }

    void addParagraph(const QString &paragraph)
    {
        const std::size_t first = m_lines.size();
        add(paragraph);
        if (first < m_lines.size())
            m_lines[first].begins = true;
    }

private:
    void add(const QString &paragraph)
    {
        if (addIfFits(paragraph))
            return;
        const qsizetype bracket = bracketedEnd(paragraph);
        if (bracket > 0 && fits(paragraph.left(bracket)) && addIfFits(paragraph.left(bracket))) {
            add(paragraph.mid(bracket));
            return;
        }
        QTextLayout layout{paragraph, m_font};
        layout.setTextOption(betweenWords());
        layout.beginLayout();
        const auto next = [&] { return nextLine(layout, m_width, ListItems::Whole); };
        for (QTextLine line = next(); line.isValid(); line = next()) {
            QString text = paragraph.mid(line.textStart(), line.textLength());
            while (text.endsWith(u' '))
                text.chop(1);
            m_lines.push_back({text, line.naturalTextWidth() / unitsPerPoint});
        }
        layout.endLayout();
    }

    bool fits(const QString &text) const { return m_metrics.horizontalAdvance(text) <= m_width; }

    bool addIfFits(const QString &text)
    {
        const double advance = m_metrics.horizontalAdvance(text);
        if (advance > m_width)
            return false;
        m_lines.push_back({text, advance / unitsPerPoint});
        return true;
    }

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_width;
    std::vector<TextLine> m_lines;
};

} // namespace

std::vector<TextLine> TextMeasure::lines(const QString &text, const TextStyle &style, double width) const
{
    const Key key{text, style, static_cast<int>(std::floor(width * unitsPerPoint))};
    const auto known = m_lines.constFind(key);
    if (known != m_lines.cend())
        return *known;
    std::vector<TextLine> found;
    if (!text.isEmpty()) {
        LineBreaker breaker{m_fonts.font(style), width};
        QString normal = text;
        normal.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
            .replace(QChar::LineSeparator, u'\n')
            .replace(QChar::ParagraphSeparator, u'\n');
        for (const QString &paragraph : normal.split(u'\n'))
            breaker.addParagraph(cleaned(paragraph));
        found = breaker.take();
    }
    return *m_lines.insert(key, std::move(found));
}

double TextMeasure::advance(const QString &text, const TextStyle &style) const
{
    return QFontMetricsF{m_fonts.font(style)}.horizontalAdvance(text) / unitsPerPoint;
}

} // namespace yanben
