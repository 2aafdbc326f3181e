#include "ui/shell/frame/header_buttons.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text/elided.h"
#include "ui/widgets/text/plain_tip.h"

namespace yanben
{

namespace
{

constexpr double smallText = 0.85;

void drawField(QPainter &painter, const QPushButton &button, const Colours &c)
{
    const int radius = cornerRadius(button.fontMetrics());
    const bool pressed = button.isDown() || button.underMouse();
    drawRounded(painter, button.rect(), radius, pressed ? c.hover : c.card,
                button.hasFocus() ? c.accent : c.strongBorder);
}

} // namespace

TermButton::TermButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void TermButton::set(const QString &name, const QString &detail)
{
    m_name = name;
    m_detail = detail;
    setToolTip(plainTip(detail.isEmpty() ? name : QStringLiteral("%1  %2").arg(name, detail)));
    updateGeometry();
    update();
}

QSize TermButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const QFontMetrics small(scaledFont(font(), smallText));
    const int gap = spacing(metrics);
    const int detail = m_detail.isEmpty() ? 0 : small.horizontalAdvance(m_detail) + gap / 2;
    return {metrics.horizontalAdvance(m_name) + detail + gap * 3 + metrics.height() / 2, metrics.height() * 8 / 5};
}

QSize TermButton::minimumSizeHint() const
{
    return {fontMetrics().height() * 4, sizeHint().height()};
}

void TermButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    drawField(painter, *this, c);
    const QFontMetrics metrics = fontMetrics();
    const int gap = spacing(metrics);
    const int arrow = metrics.height() * 6 / 10;
    QRect words = rect().adjusted(gap, 0, -gap - arrow - gap / 2, 0);
    painter.setPen(c.text);
    const QString name = elidedWords(m_name, metrics, words.width());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, name);
    words.setLeft(words.left() + metrics.horizontalAdvance(name) + gap / 2);
    if (words.width() > metrics.height() * 2) {
        painter.setFont(scaledFont(font(), smallText));
        painter.setPen(c.muted);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         elidedWords(m_detail, QFontMetrics(painter.font()), words.width()));
    }
    lineIcon(QStringLiteral("arrow-down"))
        .paint(&painter, QRect(width() - gap - arrow, (height() - arrow) / 2, arrow, arrow));
}

SearchButton::SearchButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
}

void SearchButton::set(const QString &words, const QString &keys)
{
    m_words = words;
    m_keys = keys;
    setAccessibleName(words);
    setToolTip(QStringLiteral("%1 (%2)").arg(words, keys));
    updateGeometry();
    update();
}

QSize SearchButton::sizeHint() const
{
    const QFontMetrics metrics(scaledFont(font(), 0.92));
    return {metrics.horizontalAdvance(m_words + m_keys) + spacing(fontMetrics()) * 5, fontMetrics().height() * 8 / 5};
}

QSize SearchButton::minimumSizeHint() const
{
    return {fontMetrics().height() * 3, sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    drawField(painter, *this, c);
    const int gap = spacing(fontMetrics());
    QFont keyFont = scaledFont(font(), 0.8);
    const QFontMetrics keyMetrics(keyFont);
    const int keyWidth = keyMetrics.horizontalAdvance(m_keys) + gap;
    const QRect keys(width() - gap / 2 - keyWidth, (height() - keyMetrics.height()) / 2 - 1, keyWidth,
                     keyMetrics.height() + 2);
    drawRounded(painter, keys, 3, c.surface, c.border);
    painter.setPen(c.muted);
    painter.setFont(keyFont);
    painter.drawText(keys, Qt::AlignCenter, m_keys);
    const QRect words = rect().adjusted(gap, 0, -(width() - keys.left()) - gap / 2, 0);
    painter.setFont(scaledFont(font(), 0.92));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(m_words, Qt::ElideRight, words.width()));
}

} // namespace yanben
