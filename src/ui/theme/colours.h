#pragma once

#include <QColor>
#include <QPalette>

namespace yanben
{

/// The colours of the program by what they are for. Every text colour reaches 4.5:1 on the grounds it is used on.
struct Colours
{
    QColor surface; ///< the window behind the cards
    QColor side;    ///< the navigation's ground
    QColor card;    ///< cards, tables, fields
    QColor border;
    QColor strongBorder; ///< around buttons and fields
    QColor text;
    QColor muted;
    QColor disabled;
    QColor accent;     ///< text and lines of the accent
    QColor accentFill; ///< the ground of the primary button
    QColor onAccent;   ///< text on accentFill
    QColor accentSoft; ///< the chosen row
    QColor hover;
    QColor chip;
    QColor warning;
    QColor warningSoft;
    QColor warningBorder;
    QColor badge; ///< the ground behind a number in warning colour
    QColor danger;
    QColor dangerSoft;
    QColor ok;
    QColor okSoft;
    QColor info;
    QColor infoSoft;
};

const Colours &lightColours();
const Colours &darkColours();
bool isDark(const QPalette &palette);

/// The colours that go with a widget's palette: for widgets that paint themselves.
const Colours &coloursOf(const QPalette &palette);

QPalette paletteOf(const Colours &colours);

} // namespace yanben
