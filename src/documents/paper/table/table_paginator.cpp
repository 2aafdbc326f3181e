#include "documents/paper/table/table_paginator.h"

#include "documents/paper/page_rules.h"
#include "documents/paper/table/table_flow.h"

#include <algorithm>
#include <deque>
#include <optional>

namespace yanben
{

namespace
{

void putCentred(PaperPage &page, const TextLine &line, const TextStyle &style, const QRectF &content, double baseline)
{
    page.texts.push_back({line.text, style, {content.center().x() - line.width / 2, baseline}, line.width});
}

class TablePages
{
public:
    TablePages(const PrintTable &table, const TextMeasure &measure)
        : m_table(table),
          m_measure(measure),
          m_content(table.setup.content()),
          m_titlePoints{20 * table.setup.distance()},
          m_notePoints{10 * table.setup.distance()},
          m_notePitch{18 * table.setup.distance()}
    {}

    std::vector<PaperPage> take()
    {
        const ColumnPlan plan = planColumns(m_table, m_content.width());
        double top = placeTitle();
        double end = top;
        const double furtherTop = m_content.top() + (m_table.titleAgain ? titleHeight(titleAgain()) : 0);
        for (size_t group = 0; group < plan.groups.size(); ++group) {
            const bool isLast = group + 1 == plan.groups.size();
            TableFlow flow{m_table,
                           plan,
                           group,
                           m_measure,
                           furtherTop,
                           [&, group](bool first) -> PaperPage & {
                               return first && group == 0 ? m_pages.back() : addFurtherPage(); }};
            end = flow.pour(group == 0 ? top : furtherTop, isLast ? closingHeight() : 0);
        }
        placeClosing(end);
        for (PaperPage &page : m_pages)
            mergeRules(page.rules);
        return {std::make_move_iterator(m_pages.begin()), std::make_move_iterator(m_pages.end())};
    }

private:
    PaperPage &addPage()
    {
        PaperPage page;
        page.setup = m_table.setup;
        page.footerLeft = m_table.footerLeft;
        m_pages.push_back(std::move(page));
        return m_pages.back();
    }

    std::vector<TextLine> titleLines(const QString &title) const
    {
        return m_measure.lines(title, {PaperFace::Song, m_titlePoints, true}, m_content.width());
    }
    QString titleAgain() const { return m_table.title.isEmpty() ? QString{} : m_table.title + continuedMark(); }
    double titleHeight(const QString &title) const
    {
        const auto lines = static_cast<double>(titleLines(title).size());
        return lines > 0 ? lines * m_titlePoints * 1.5 + 4 : 0;
    }

    /// One that the table goes on to.
    PaperPage &addFurtherPage()
    {
        PaperPage &page = addPage();
        double y = m_content.top();
        for (const TextLine &line : m_table.titleAgain ? titleLines(titleAgain()) : std::vector<TextLine>{}) {
            putTitleLine(line, y);
            y += m_titlePoints * 1.5;
        }
        return page;
    }

    void putTitleLine(const TextLine &line, double y)
    {
        putCentred(m_pages.back(), line, {PaperFace::Song, m_titlePoints, true}, m_content,
                   y + TextMeasure::ascent(m_titlePoints, m_titlePoints * 1.5));
    }

    /// Returns where the table begins.
    double placeTitle()
    {
        addPage();
        double y = m_content.top();
        const auto newPageIfFull = [&](double height) {
            if (y + height > m_content.bottom()) {
                addPage();
                y = m_content.top();
            }
        };
        for (const TextLine &line : titleLines(m_table.title)) {
            newPageIfFull(m_titlePoints * 1.5);
            putTitleLine(line, y);
            y += m_titlePoints * 1.5;
        }
        if (!m_table.title.isEmpty())
            y += 4;
        if (!m_table.subtitleLeft.isEmpty() || !m_table.subtitleRight.isEmpty()) {
            for (const QStringList &line : subtitleLines()) {
                newPageIfFull(m_notePitch);
                placeSpread(line, y);
                y += m_notePitch;
            }
            y += 2;
        }
        const double leastTable = 8 * m_notePitch;
        newPageIfFull(leastTable);
        return y;
    }

    void placeSpread(const QStringList &parts, double y)
    {
        const TextStyle style{PaperFace::Song, m_notePoints, false};
        std::vector<double> widths;
        double spare = m_content.width();
        for (const QString &part : parts) {
            widths.push_back(m_measure.advance(part, style));
            spare -= widths.back();
        }
        const double between = parts.size() > 1 ? spare / static_cast<double>(parts.size() - 1) : 0;
        double x = m_content.left();
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const double width = widths[static_cast<size_t>(i)];
            if (!parts[i].isEmpty())
                m_pages.back().texts.push_back(
                    {parts[i], style, {x, y + TextMeasure::ascent(m_notePoints, m_notePitch)}, width});
            x += width + between;
        }
    }

    bool standBeside(const QStringList &parts) const
    {
        const TextStyle style{PaperFace::Song, m_notePoints, false};
        double sum = 0;
        for (const QString &part : parts)
            sum += m_measure.advance(part, style) + m_notePoints;
        return sum <= m_content.width();
    }

    std::vector<TextLine> noteLines(const QString &text) const
    {
        return m_measure.lines(text, {PaperFace::Song, m_notePoints, false}, m_content.width());
    }

    /// The right one below the left one where there is no room beside it.
    std::vector<QStringList> subtitleLines() const
    {
        if (standBeside({m_table.subtitleLeft, m_table.subtitleRight}))
            return {{m_table.subtitleLeft, m_table.subtitleRight}};
        std::vector<QStringList> lines;
        for (const TextLine &line : noteLines(m_table.subtitleLeft))
            lines.push_back({line.text});
        for (const TextLine &line : noteLines(m_table.subtitleRight))
            lines.push_back({QString{}, line.text});
        return lines;
    }

    /// The closing lines as they will stand: parts too long to stand beside each other get lines of their own.
    std::vector<QStringList> closingLines() const
    {
        std::vector<QStringList> lines;
        for (const ClosingLine &line : m_table.closing) {
            if (standBeside(line.parts)) {
                lines.push_back(line.parts);
                continue;
            }
            for (const QString &part : line.parts) {
                for (const TextLine &broken : noteLines(part))
                    lines.push_back({broken.text});
            }
        }
        return lines;
    }

    double closingHeight() const
    {
        const size_t count = closingLines().size();
        return count == 0 ? 0 : static_cast<double>(count) * m_notePitch + m_notePoints;
    }

    void placeClosing(double y)
    {
        const std::vector<QStringList> lines = closingLines();
        if (lines.empty())
            return;
        y += m_notePoints;
        for (const QStringList &line : lines) {
            if (y + m_notePitch > m_content.bottom() + 0.1) {
                addPage();
                y = m_content.top();
            }
            placeSpread(line, y);
            y += m_notePitch;
        }
    }

    const PrintTable &m_table;
    const TextMeasure &m_measure;
    QRectF m_content;
    double m_titlePoints;
    double m_notePoints;
    double m_notePitch;
    std::deque<PaperPage> m_pages; // pages stay where they are while further ones come
};

} // namespace

namespace
{

/// In exactly this type; empty unless that is one page.
std::vector<PaperPage> onePageIn(double points, PrintTable table, const TextMeasure &measure)
{
    table.bodyPoints = points;
    const ColumnPlan plan = planColumns(table, table.setup.content().width());
    if (plan.points < points || plan.groups.size() > 1)
        return {};
    std::vector<PaperPage> pages = TablePages{table, measure}.take();
    return pages.size() == 1 ? pages : std::vector<PaperPage>{};
}

struct OnePage
{
    double points = smallestBodyPoints;
    std::vector<PaperPage> pages;
};

/// In the largest type of `type` that leaves it one page.
std::optional<OnePage> largestOnePage(const OnePageType &type, const PrintTable &table, const TextMeasure &measure)
{
    std::vector<PaperPage> small = onePageIn(type.least, table, measure);
    if (small.empty())
        return std::nullopt;
    for (double points = type.most; points > type.least; points -= 1) {
        if (std::vector<PaperPage> pages = onePageIn(points, table, measure); !pages.empty())
            return OnePage{points, std::move(pages)};
    }
    return OnePage{type.least, std::move(small)};
}

} // namespace

std::vector<PaperPage> paginate(const PrintTable &table, const TextMeasure &measure)
{
    if (table.onePage) {
        if (std::optional<OnePage> page = largestOnePage(*table.onePage, table, measure))
            return std::move(page->pages);
    }
    return TablePages{table, measure}.take();
}

void shareOnePageType(std::span<PrintTable> tables, const TextMeasure &measure)
{
    std::optional<double> shared;
    for (const PrintTable &table : tables) {
        if (!table.onePage)
            continue;
        OnePageType type = *table.onePage;
        type.most = std::min(type.most, shared.value_or(type.most));
        const std::optional<OnePage> page = largestOnePage(type, table, measure);
        shared = page ? page->points : std::min(type.most, table.bodyPoints);
    }
    for (PrintTable &table : tables) {
        if (!table.onePage)
            continue;
        table.bodyPoints = *shared;
        table.onePage = OnePageType{*shared, *shared};
    }
}

} // namespace yanben
