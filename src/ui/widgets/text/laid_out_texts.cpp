#include "ui/widgets/text/laid_out_texts.h"

#include "documents/paper/line_breaks.h"
#include "ui/widgets/text/elided.h"

#include <QStyle>
#include <QTextLayout>
#include <QTextOption>
#include <QTransform>
#include <QtMath>

#include <algorithm>

namespace yanben
{

namespace
{

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

/// In lines of this width, each as it is drawn.
QStringList brokenAt(const QString &text, const QFont &font, int width)
{
    QTextLayout layout{text, font};
    layout.setTextOption(betweenWords());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = nextLine(layout, width); line.isValid(); line = nextLine(layout, width))
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    layout.endLayout();
    return lines;
}

/// QPainter::drawStaticText() draws the line through struck letters elsewhere, where the painter is translated.
void drawStruck(QPainter &painter, const QPoint &at, const QString &text)
{
    QTextLayout layout{text, painter.font()};
    layout.beginLayout();
    if (QTextLine line = layout.createLine(); line.isValid())
        line.setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
    layout.draw(&painter, at);
}

void drawAt(QPainter &painter, const QRect &place, const QPoint &at, const QStaticText &text)
{
    const bool fits = text.size().width() <= place.width() + 1 && at.y() + text.size().height() <= place.bottom() + 2;
    if (!fits) {
        painter.save();
        painter.setClipRect(place, Qt::IntersectClip);
    }
    if (painter.font().strikeOut())
        drawStruck(painter, at, text.text());
    else
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

const QStaticText &LaidOutTexts::setText(Letters &letters, const QString &text)
{
    return recalled(letters.set, text, [&] {
        QStaticText set{text};
        set.setTextFormat(Qt::PlainText);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        set.setTextOption(option);
        set.prepare({}, letters.font);
        return set;
    });
}

const QStringList &LaidOutTexts::linesOf(Letters &letters, const QString &text, int width)
{
    const int room = std::max(1, width);
    return recalled(letters.broken, {text, room}, [&] { return brokenAt(text, letters.font, room); });
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

int LaidOutTexts::wrappedLines(const QString &text, const QFont &font, int width)
{
    return static_cast<int>(linesOf(lettersOf(font), text, width).size());
}

QString LaidOutTexts::fitted(const QString &text, const QFont &font, int width, int lines)
{
    if (lines <= 1)
        return elided(text, font, width);
    Letters &letters = lettersOf(font);
    return recalled(letters.fitted, {{text, width}, lines}, [&] {
        if (linesOf(letters, text, width).size() <= lines)
            return text;
        // What ends of lines leave free is more in some places than in others.
        const int step = std::max(1, letters.metrics.averageCharWidth() / 2);
        QString shown;
        for (int room = width * lines; room > 0; room -= step) {
            const QString shorter = elidedWords(text, letters.metrics, room);
            if (shorter == shown)
                continue;
            shown = shorter;
            if (linesOf(letters, shown, width).size() <= lines)
                break;
        }
        return shown;
    });
}

int LaidOutTexts::wrappedHeight(const QString &text, const QFont &font, int width)
{
    Letters &letters = lettersOf(font);
    double height = 0;
    for (const QString &line : linesOf(letters, text, width))
        height += setText(letters, line).size().height();
    return qCeil(height);
}

void LaidOutTexts::drawLine(QPainter &painter, const QRect &place, const QString &text, Qt::AlignmentFlag side)
{
    const QStaticText &set = setText(lettersOf(painter.font()), text);
    const QRect at = QStyle::alignedRect(Qt::LeftToRight, side | Qt::AlignVCenter, set.size().toSize(), place);
    drawAt(painter, place, at.topLeft(), set);
}

void LaidOutTexts::drawWrapped(QPainter &painter, const QRect &place, const QString &text)
{
    Letters &letters = lettersOf(painter.font());
    double top = place.top();
    for (const QString &line : linesOf(letters, text, place.width())) {
        const QStaticText &set = setText(letters, line);
        drawAt(painter, place, {place.left(), qRound(top)}, set);
        top += set.size().height();
    }
}

} // namespace yanben
