#include "documents/paper/text_flow.h"

#include "documents/paper/line_breaks.h"
#include "documents/paper/text_measure.h"

#include <algorithm>

namespace yanben
{

namespace
{

double largestSize(const FlowParagraph &paragraph)
{
    double points = 0;
    for (const FlowRun &run : paragraph.runs)
        points = std::max(points, run.style.points);
    return points;
}

} // namespace

TextFlow::TextFlow(const PageSetup &setup, const QString &footerLeft, const PaperFonts &fonts)
    : m_setup(setup), m_footerLeft(footerLeft), m_fonts(fonts), m_content(setup.content())
{
    newPage();
}

void TextFlow::newPage()
{
    PaperPage page;
    page.setup = m_setup;
    page.footerLeft = m_footerLeft;
    m_pages.push_back(std::move(page));
    m_y = m_content.top();
}

std::vector<TextFlow::Line> TextFlow::breakLines(const FlowParagraph &paragraph) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const FlowRun &run : paragraph.runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setFont(m_fonts.font(run.style));
        formats.push_back(range);
        text += run.text;
    }
    std::vector<Line> lines;
    if (text.isEmpty()) {
        lines.push_back({{}, paragraph.pitch, 0, false});
        return lines;
    }
    QTextLayout layout{text, m_fonts.font(paragraph.runs.front().style)};
    layout.setFormats(formats);
    layout.setTextOption(betweenWords());
    const double ascent = TextMeasure::ascent(largestSize(paragraph), paragraph.pitch);
    layout.beginLayout();
    const auto indentNow = [&] { return lines.empty() ? paragraph.firstIndent : paragraph.indent; };
    const auto roomNow = [&] { return m_content.width() - indentNow() - paragraph.rightIndent; };
    const auto next = [&] { return nextLine(layout, roomNow() * unitsPerPoint); };
    for (QTextLine line = next(); line.isValid(); line = next()) {
        const double indent = indentNow();
        const double room = roomNow();
        const double width = line.naturalTextWidth() / unitsPerPoint;
        double x = indent;
        if (paragraph.align == FlowAlign::Center)
            x += (room - width) / 2;
        else if (paragraph.align == FlowAlign::Right)
            x += room - width;
        Line made{{}, paragraph.pitch, lines.empty() ? paragraph.spaceBefore : 0, paragraph.keepWithNext};
        const int lineEnd = line.textStart() + line.textLength();
        for (qsizetype i = 0; i < formats.size(); ++i) {
            const int from = std::max(formats[i].start, line.textStart());
            const int to = std::min(formats[i].start + formats[i].length, lineEnd);
            if (from >= to)
                continue;
            const double left = line.cursorToX(from) / unitsPerPoint;
            const double right = line.cursorToX(to) / unitsPerPoint;
            made.pieces.push_back({text.mid(from, to - from),
                                   paragraph.runs[static_cast<size_t>(i)].style,
                                   {x + left, ascent},
                                   right - left});
        }
        lines.push_back(std::move(made));
    }
    layout.endLayout();
    return lines;
}

void TextFlow::place(const std::vector<Line> &lines)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        double need = 0;
        for (size_t j = i; j < lines.size(); ++j) {
            need += lines[j].pitch + lines[j].before;
            if (!lines[j].keep)
                break;
        }
        const bool isTop = m_y <= m_content.top();
        if (!isTop && m_y + need > m_content.bottom() + 0.5 && need <= m_content.height())
            newPage();
        else if (!isTop && m_y + lines[i].pitch + lines[i].before > m_content.bottom() + 0.5)
            newPage();
        if (m_y > m_content.top())
            m_y += lines[i].before;
        for (PlacedText piece : lines[i].pieces) {
            piece.baseline += QPointF{m_content.left(), m_y};
            m_pages.back().texts.push_back(std::move(piece));
        }
        m_y += lines[i].pitch;
    }
}

void TextFlow::add(const std::vector<FlowParagraph> &paragraphs)
{
    std::vector<Line> lines;
    for (const FlowParagraph &paragraph : paragraphs) {
        std::vector<Line> broken = breakLines(paragraph);
        std::move(broken.begin(), broken.end(), std::back_inserter(lines));
    }
    place(lines);
}

void TextFlow::addTogether(const std::vector<FlowParagraph> &paragraphs)
{
    std::vector<FlowParagraph> kept = paragraphs;
    for (size_t i = 0; i + 1 < kept.size(); ++i)
        kept[i].keepWithNext = true;
    add(kept);
}

} // namespace yanben
