#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QPainter>
#include <QStaticText>
#include <QString>
#include <QStringList>

#include <list>
#include <utility>

namespace yanben
{

/// Texts whose letters are set once and drawn many times, for a widget that paints itself: setting letters is most of
/// what drawing a text costs. A font that was not asked for lately is forgotten, and so is a font with too many texts.
class LaidOutTexts
{
public:
    static constexpr qsizetype mostTexts = 20'000; ///< of a font: those of a large term more than once
    static constexpr std::size_t mostFonts = 6;

    /// Of one line, in pixels.
    int advance(const QString &text, const QFont &font);
    /// As elidedWords has it, in so many pixels.
    QString elided(const QString &text, const QFont &font, int width);
    /// How many lines drawWrapped makes of it in this width, in pixels.
    int wrappedLines(const QString &text, const QFont &font, int width);
    /// The same text, or as much of it as drawWrapped draws in so many lines of this width; of one line as elided().
    QString fitted(const QString &text, const QFont &font, int width, int lines);
    /// How high drawWrapped makes it in this width, in pixels.
    int wrappedHeight(const QString &text, const QFont &font, int width);
    /// In the painter's font and pen, in the middle of the height. What does not fit is cut off.
    void drawLine(QPainter &painter, const QRect &place, const QString &text, Qt::AlignmentFlag side = Qt::AlignLeft);
    /// From the top, broken as on paper (documents/paper/line_breaks.h). What does not fit is cut off.
    void drawWrapped(QPainter &painter, const QRect &place, const QString &text);

private:
    /// A text, and the width that it was cut or broken to.
    using Fitted = std::pair<QString, int>;

    struct Letters
    {
        QFont font;
        QFontMetrics metrics{font};
        QHash<QString, int> advances{};
        QHash<Fitted, QString> cut{};
        QHash<Fitted, QStringList> broken{};
        QHash<std::pair<Fitted, int>, QString> fitted{}; ///< by the lines, too
        QHash<QString, QStaticText> set{};
    };

    Letters &lettersOf(const QFont &font);
    static const QStaticText &setText(Letters &letters, const QString &text);
    static const QStringList &linesOf(Letters &letters, const QString &text, int width);

    std::list<Letters> m_letters; ///< the one asked for last first
};

} // namespace yanben
