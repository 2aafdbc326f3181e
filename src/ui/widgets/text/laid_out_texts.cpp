#include "ui/widgets/text/laid_out_texts.h"

#include "ui/widgets/text/elided.h"

#include <QStyle>
#include <QTextOption>
#include <QTransform>
#include <QtMath>

#include <algorithm>

namespace yanben
{

namespace
{

constexpr int unbroken = -1; ///< QStaticText's word for a text of one line

/// What `known` holds of it, else what `make` makes.
template <typename Map, typename Make>
const typename Map::mapped_type &recalled(Map &known, const typename Map::key_type &key, const Make &make)
{
    const auto found = known.constFind(key);
    if (found != known.cend())
        return *found;
    if (known.size() >= LaidOutTexts::mostTexts)
        known.clear();
    return *known.insert(key, make());
}

void drawAt(QPainter &painter, const QRect &place, const QPoint &at, const QStaticText &text)
{
    const bool fits = text.size().width() <= place.width() + 1 && at.y() + text.size().height() <= place.bottom() + 2;
    if (!fits) {
        painter.save();
        painter.setClipRect(place, Qt::IntersectClip);
    }
    painter.drawStaticText(at, text);
    if (!fits)
        painter.restore();
}

} // namespace

LaidOutTexts::Letters &LaidOutTexts::lettersOf(const QFont &font)
{
    const auto found = std::ranges::find(m_letters, font, &Letters::font);
    if (found != m_letters.end()) {
        m_letters.splice(m_letters.begin(), m_letters, found);
    } else {
        if (m_letters.size() >= mostFonts)
            m_letters.pop_back();
        m_letters.push_front({.font = font});
    }
    return m_letters.front();
}

const QStaticText &LaidOutTexts::setText(Letters &letters, const QString &text, int width)
{
    return recalled(letters.set, {text, width}, [&] {
        QStaticText set{text};
        set.setTextFormat(Qt::PlainText);
        QTextOption option;
        option.setWrapMode(width == unbroken ? QTextOption::NoWrap : QTextOption::WrapAnywhere);
        set.setTextOption(option);
        set.setTextWidth(width);
        set.prepare({}, letters.font);
        return set;
    });
}

int LaidOutTexts::advance(const QString &text, const QFont &font)
{
    Letters &letters = lettersOf(font);
    return recalled(letters.advances, text, [&] { return letters.metrics.horizontalAdvance(text); });
}

QString LaidOutTexts::elided(const QString &text, const QFont &font, int width)
{
    Letters &letters = lettersOf(font);
    return recalled(letters.cut, {text, width}, [&] { return elidedWords(text, letters.metrics, width); });
}

int LaidOutTexts::wrappedHeight(const QString &text, const QFont &font, int width)
{
    return qCeil(setText(lettersOf(font), text, std::max(1, width)).size().height());
}

void LaidOutTexts::drawLine(QPainter &painter, const QRect &place, const QString &text, Qt::AlignmentFlag side)
{
    const QStaticText &set = setText(lettersOf(painter.font()), text, unbroken);
    const QRect at = QStyle::alignedRect(Qt::LeftToRight, side | Qt::AlignVCenter, set.size().toSize(), place);
    drawAt(painter, place, at.topLeft(), set);
}

void LaidOutTexts::drawWrapped(QPainter &painter, const QRect &place, const QString &text)
{
    drawAt(painter, place, place.topLeft(), setText(lettersOf(painter.font()), text, std::max(1, place.width())));
}

} // namespace yanben
