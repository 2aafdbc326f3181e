#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QScrollBar>

#include <catch2/catch.hpp>

#include <cmath>

using namespace yanben;

namespace
{

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

TEST_CASE("every text colour can be read on the grounds it is used on")
{
    const Colours &c = GENERATE(0, 1) == 0 ? lightColours() : darkColours();
    const std::pair<QColor, std::vector<QColor>> uses[] = {
        {c.text, {c.surface, c.side, c.card, c.chip, c.hover, c.accentSoft}},
        {c.muted, {c.surface, c.side, c.card, c.hover}},
        {c.accent, {c.surface, c.card, c.accentSoft, c.warningSoft, c.hover}},
        {c.onAccent, {c.accentFill}},
        {c.warning, {c.surface, c.card, c.warningSoft, c.badge}},
        {c.danger, {c.surface, c.card, c.dangerSoft}},
        {c.ok, {c.surface, c.card, c.okSoft}},
        {c.info, {c.card, c.infoSoft}},
    };
    for (const auto &[text, grounds] : uses) {
        for (const QColor &ground : grounds) {
            INFO(text.name().toStdString() << " on " << ground.name().toStdString());
            CHECK(contrast(text, ground) >= 4.5);
        }
    }
}

TEST_CASE("darkness is told by the palette")
{
    CHECK_FALSE(isDark(paletteOf(lightColours())));
    CHECK(isDark(paletteOf(darkColours())));
    CHECK(&coloursOf(paletteOf(darkColours())) == &darkColours());
}

TEST_CASE("the font is named, and keeps the system's size unless one is chosen")
{
    QFont system(QStringLiteral("Serif"));
    system.setPointSizeF(11);
    const QFont font = applicationFont(system, std::nullopt);
    CHECK(font.families().first() == QStringLiteral("Noto Sans CJK SC"));
    CHECK(font.pointSizeF() == Approx(11));
    CHECK(applicationFont(system, 16).pointSizeF() == Approx(16));
    QFont inPixels;
    inPixels.setPixelSize(13);
    CHECK(applicationFont(inPixels, std::nullopt).pointSizeF() > 5);
}

TEST_CASE("the style sheet leaves no placeholder and grows with the font")
{
    QFont small;
    small.setPointSizeF(9);
    QFont large;
    large.setPointSizeF(20);
    const QString sheet = styleSheetOf(lightColours(), QFontMetrics(small));
    CHECK_FALSE(sheet.contains(u'$'));
    CHECK(sheet != styleSheetOf(lightColours(), QFontMetrics(large)));
}

TEST_CASE("the grip of a scroll bar stands out from its ground")
{
    const Colours &colours = GENERATE(0, 1) == 0 ? lightColours() : darkColours();
    QScrollBar bar{Qt::Vertical};
    bar.setStyleSheet(styleSheetOf(colours, QFontMetrics(QApplication::font())));
    bar.setRange(0, 100);
    bar.setPageStep(20);
    bar.resize(bar.sizeHint().width(), 300);
    const QImage image = bar.grab().toImage();
    const int middle = image.width() / 2;
    CHECK(contrast(image.pixelColor(middle, 25), image.pixelColor(middle, 250)) >= 2);
    CHECK(image.pixelColor(middle, 250) == colours.surface);
}

TEST_CASE("every line icon is drawn, in the colour of its tone")
{
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")})) {
        INFO(file.toStdString());
        const QPixmap drawn = lineIcon(file.chopped(4), IconTone::Danger).pixmap(24, 24);
        const QImage image = drawn.toImage().convertToFormat(QImage::Format_ARGB32);
        int opaque = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                opaque += qAlpha(image.pixel(x, y)) > 200 ? 1 : 0;
        CHECK(opaque > 8);
    }
    CHECK(lineIcon(QStringLiteral("no-such-icon")).isNull());
    CHECK_FALSE(productIcon().pixmap(64, 64).isNull());
}
