#pragma once

#include "documents/paper/paper_fonts.h"

#include <optional>
#include <vector>

namespace yanben
{

struct FlowRun
{
    QString text;
    TextStyle style;
};

enum class FlowAlign { Justify, Center, Right };

struct FlowParagraph
{
    std::vector<FlowRun> runs;
    FlowAlign align = FlowAlign::Justify;
    double firstIndent = 0; ///< points
    double indent = 0;      ///< of the further lines
    double rightIndent = 0;
    double pitch = 28.9; ///< from base line to base line
    bool keepWithNext = false;
    double spaceBefore = 0; ///< not at the top of a page
};

/// Running text on pages of one setup, line by line; a page is full before the next begins, but a heading moves on with
/// the first line of what follows it.
class TextFlow
{
public:
    TextFlow(const PageSetup &setup, const QString &footerLeft, const PaperFonts &fonts);

    void add(const std::vector<FlowParagraph> &paragraphs);

    /// Paragraphs that stand on one page.
    void addTogether(const std::vector<FlowParagraph> &paragraphs);

    std::vector<PaperPage> take() { return std::move(m_pages); }

private:
    struct Line
    {
        std::vector<PlacedText> pieces; ///< with x from the left margin and y from the line's top
        double pitch = 0;
        double before = 0;
        bool keep = false; ///< must not end a page
    };

    std::vector<Line> breakLines(const FlowParagraph &paragraph) const;
    void place(const std::vector<Line> &lines);
    void newPage();

    PageSetup m_setup;
    QString m_footerLeft;
    const PaperFonts &m_fonts;
    QRectF m_content;
    std::vector<PaperPage> m_pages;
    double m_y = 0;
};

} // namespace yanben
