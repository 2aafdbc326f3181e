#include "documents/paper/page_painter.h"

#include "documents/paper/text_measure.h"
#include "documents/paper/without_middle.h"

#include <QPaintEngine>

#include <algorithm>

namespace yanben
{

namespace
{

constexpr double footerPoints = 9;
constexpr double footerRise = 40; // of the base line over the lower edge of the sheet
constexpr double ruleWidth = 0.75;

/// What is painted for `page` afterwards lies turned and small enough on `sheet`; both in points.
void turnOnto(QPainter &painter, QSizeF page, QSizeF sheet, double scale)
{
    if ((page.width() < page.height()) != (sheet.width() < sheet.height())) {
        painter.translate(sheet.width() * scale, 0);
        painter.rotate(90);
        sheet.transpose();
    }
    const double fit = std::min({1.0, sheet.width() / page.width(), sheet.height() / page.height()});
    painter.scale(fit, fit);
}

/// In one line of at most this width, without its middle if need be.
QString inOneLine(const QString &text, const TextStyle &style, double width, const TextMeasure &measure)
{
    QString line = text;
    std::ranges::replace_if(
        line, [](QChar each) { return each.category() == QChar::Other_Control; }, u' ');
    if (measure.advance(line, style) <= width)
        return line;
    constexpr qsizetype least = 4;
    for (qsizetype most = line.size() - 1; most >= least; --most) {
        const QString shorter = withoutMiddle(line, most);
        if (measure.advance(shorter, style) <= width)
            return shorter;
    }
    return {};
}

} // namespace

void numberPages(std::vector<PaperPage> &pages, const PaperFonts &fonts)
{
    const TextMeasure measure{fonts};
    int number = 0;
    for (PaperPage &page : pages) {
        const TextStyle style{PaperFace::Song, footerPoints * page.setup.distance(), false};
        const QRectF content = page.setup.content();
        const double y = page.setup.sheet().height() - footerRise;
        const QString counted = QStringLiteral("第 %1 页　共 %2 页").arg(++number).arg(pages.size());
        const double width = measure.advance(counted, style);
        page.texts.push_back({counted, style, {content.right() - width, y}, width});
        const double room = content.width() - width - 2 * style.points;
        const QString left = inOneLine(page.footerLeft, style, room, measure);
        if (!left.isEmpty())
            page.texts.push_back({left, style, {content.left(), y}, measure.advance(left, style)});
    }
}

void paintPage(QPainter &painter, const PaperPage &page, const PaperFonts &fonts, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.setPen(QPen{Qt::black, ruleWidth, Qt::SolidLine, Qt::SquareCap});
    painter.drawLines(page.rules.data(), static_cast<int>(page.rules.size()));
    for (const PlacedPicture &picture : page.pictures)
        painter.drawImage(picture.box, picture.image);
    painter.scale(1.0 / unitsPerPoint, 1.0 / unitsPerPoint);
    std::optional<TextStyle> current;
    for (const PlacedText &text : page.texts) {
        if (current != text.style) {
            current = text.style;
            painter.setFont(fonts.font(text.style));
        }
        painter.drawText(text.baseline * unitsPerPoint, text.text);
    }
    painter.restore();
}

bool paintPages(QPagedPaintDevice &device, std::span<const PaperPage> pages, const PaperFonts &fonts,
                const StepsDone &goOn)
{
    if (pages.empty() || !device.setPageLayout(pages.front().setup.pageLayout()))
        return false;
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    // A print preview keeps the sheet it began with; asked for another one it would show no more pages.
    const bool oneSheet = painter.paintEngine()->type() == QPaintEngine::Picture;
    const PageSetup &sheet = pages.front().setup;
    int done = 0;
    for (const PaperPage *before = nullptr; const PaperPage &page : pages) {
        if (goOn && !goOn(done++, static_cast<int>(pages.size())))
            return false;
        const bool change = before && !oneSheet && page.setup != before->setup;
        if (before && ((change && !device.setPageLayout(page.setup.pageLayout())) || !device.newPage()))
            return false;
        before = &page;
        painter.save();
        if (oneSheet && page.setup != sheet)
            turnOnto(painter, page.setup.sheet(), sheet.sheet(), device.logicalDpiX() / 72.0);
        paintPage(painter, page, fonts, device.logicalDpiX() / 72.0);
        painter.restore();
    }
    return painter.end();
}

} // namespace yanben
