#include "ui/theme/colours.h"

namespace yanben
{

const Colours &lightColours()
{
    static const Colours colours{
        .surface = QColor(0xf5f6f7),
        .side = QColor(0xfbfdfc),
        .card = QColor(0xffffff),
        .border = QColor(0xdfe3e6),
        .strongBorder = QColor(0xc9d0d5),
        .text = QColor(0x1f2329),
        .muted = QColor(0x5f6874),
        .disabled = QColor(0x9aa2ab),
        .accent = QColor(0x17665f),
        .accentFill = QColor(0x1f7a72),
        .onAccent = QColor(0xffffff),
        .accentSoft = QColor(0xe2efec),
        .hover = QColor(0xeff3f3),
        .chip = QColor(0xedf0f3),
        .warning = QColor(0x855400),
        .warningSoft = QColor(0xfff6e4),
        .warningBorder = QColor(0xf0d59b),
        .badge = QColor(0xf8e3bf),
        .danger = QColor(0xa61b29),
        .dangerSoft = QColor(0xfdf0f0),
        .ok = QColor(0x1a7340),
        .okSoft = QColor(0xe6f4ea),
        .info = QColor(0x2c5c97),
        .infoSoft = QColor(0xdfe9f5),
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .surface = QColor(0x1a1d21),
        .side = QColor(0x1e2226),
        .card = QColor(0x24292e),
        .border = QColor(0x383f46),
        .strongBorder = QColor(0x4d555d),
        .text = QColor(0xe6e8eb),
        .muted = QColor(0xa5adb7),
        .disabled = QColor(0x727b85),
        .accent = QColor(0x72cdc0),
        .accentFill = QColor(0x1f7a72),
        .onAccent = QColor(0xffffff),
        .accentSoft = QColor(0x21403d),
        .hover = QColor(0x2b3137),
        .chip = QColor(0x323940),
        .warning = QColor(0xecbd62),
        .warningSoft = QColor(0x37301f),
        .warningBorder = QColor(0x6b5628),
        .badge = QColor(0x4a3a18),
        .danger = QColor(0xff9a97),
        .dangerSoft = QColor(0x402729),
        .ok = QColor(0x7fd09b),
        .okSoft = QColor(0x1f3629),
        .info = QColor(0x97bdea),
        .infoSoft = QColor(0x26384c),
    };
    return colours;
}

bool isDark(const QPalette &palette)
{
    // By the text and not the ground: a sheet that makes a ground transparent leaves black in the palette.
    return palette.color(QPalette::Active, QPalette::Text).lightness() >= 128;
}

const Colours &coloursOf(const QPalette &palette)
{
    return isDark(palette) ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette(c.card, c.surface);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, c.surface);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.card);
    set(QPalette::AlternateBase, c.surface);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.card);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.onAccent);
    set(QPalette::PlaceholderText, c.muted);
    set(QPalette::Highlight, c.accentSoft);
    set(QPalette::HighlightedText, c.accent);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::ToolTipBase, c.card);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Light, c.card);
    set(QPalette::Midlight, c.border);
    set(QPalette::Mid, c.border);
    set(QPalette::Dark, c.strongBorder);
    set(QPalette::Shadow, c.strongBorder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.muted);
    return palette;
}

} // namespace yanben
