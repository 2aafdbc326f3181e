#pragma once

#include "documents/paper/paper_fonts.h"

#include <QHash>

#include <vector>

namespace yanben
{

struct TextLine
{
    QString text;
    double width = 0;
    bool begins = false; ///< a paragraph
};

/// Breaks texts into lines, in points. Remembers what it has broken, as tables repeat their words.
class TextMeasure
{
public:
    explicit TextMeasure(const PaperFonts &fonts) : m_fonts(fonts) {}
    explicit TextMeasure(PaperFonts &&) = delete; // must outlive the measure

    const PaperFonts &fonts() const { return m_fonts; }

    /// Every character of the text but blanks at the ends of lines and control characters, in lines of at most this
    /// width. A bracketed end that fits a line of its own is not torn: 一师一优课晒课／（低段）. An empty text has no
    /// line.
    std::vector<TextLine> lines(const QString &text, const TextStyle &style, double width) const;

    double advance(const QString &text, const TextStyle &style) const;

    /// From the top of a line of this pitch to its base line; the same for all fonts, so that fallbacks move nothing.
    static double ascent(double points, double pitch) { return (pitch - points) / 2 + points * 0.86; }

private:
    struct Key
    {
        QString text;
        TextStyle style;
        int width = 0;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, static_cast<int>(key.style.face), key.style.points, key.style.bold,
                              key.width);
        }
    };

    mutable QHash<Key, std::vector<TextLine>> m_lines;
    const PaperFonts &m_fonts;
};

} // namespace yanben
