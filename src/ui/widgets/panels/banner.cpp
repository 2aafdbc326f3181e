#include "ui/widgets/panels/banner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/room/wrapping_row.h"
#include "ui/widgets/text/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHideEvent>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

namespace
{

constexpr int wordsWidth = 14; // in line heights: narrower, the words would stand one below the other

bool isPartOf(const QWidget &whole, const QWidget *widget)
{
    return widget && (&whole == widget || whole.isAncestorOf(widget));
}

} // namespace

Banner::Banner(Tone tone, QWidget *parent)
    : QFrame(parent),
      m_tone(tone),
      m_label(new TextLabel({}, TextRole::Normal, this)),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_actions(new WrappingRow)
{
    const int gap = spacing(fontMetrics());
    m_layout->setContentsMargins(gap + gap / 2, gap, gap, gap);
    m_layout->setSpacing(gap);
    m_label->setWordWrap(true);
    m_label->setScale(1.0, true);
    m_label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_layout->addWidget(m_label, 1);
    m_actions->setSpacing(gap);
    m_layout->addLayout(m_actions);
    setTone(tone);
    connect(qApp, &QApplication::focusChanged, this, &Banner::rememberKeyboard);
}

void Banner::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    m_label->setRole(tone == Tone::Warning  ? TextRole::Warning
                     : tone == Tone::Danger ? TextRole::Danger
                     : tone == Tone::Ok     ? TextRole::Ok
                     : tone == Tone::Info   ? TextRole::Info
                     : tone == Tone::Accent ? TextRole::Accent
                                            : TextRole::Normal);
    update();
}

QPushButton *Banner::addAction(const QString &text)
{
    QPushButton *button = linkButton(text, this);
    m_actions->addWidget(button);
    return button;
}

void Banner::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // A link may be the sender of the click that leads here.
        if (QWidget *button = item->widget()) {
            giveBackKeyboard(*button);
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
}

QSize Banner::minimumSizeHint() const
{
    const QSize least = QFrame::minimumSizeHint();
    return {std::min(least.width(), wordsWidth * fontMetrics().height()), least.height()};
}

void Banner::resizeEvent(QResizeEvent *event)
{
    const bool beside = width() - m_actions->sizeHint().width() > wordsWidth * fontMetrics().height();
    m_actions->setWraps(!beside);
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QFrame::resizeEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours tone = toneColours(coloursOf(palette()), m_tone);
    drawRounded(painter, rect(), cornerRadius(fontMetrics()), tone.ground, tone.border);
}

void Banner::hideEvent(QHideEvent *event)
{
    // Not with the page that it stands on.
    if (!event->spontaneous() && isHidden())
        giveBackKeyboard(*this);
    QFrame::hideEvent(event);
}

void Banner::rememberKeyboard(QWidget *old, const QWidget *now)
{
    if (old && old->window() == window() && isPartOf(*this, now) && !isPartOf(*this, old))
        m_before = old;
}

void Banner::giveBackKeyboard(const QWidget &part)
{
    // Of the window, which need not be the active one while a dialog closes.
    if (!isPartOf(part, window()->focusWidget()))
        return;
    const bool isThere = m_before && m_before->isVisible() && m_before->isEnabled();
    QWidget *after = isThere ? m_before.data() : m_whoseAfter ? m_whoseAfter() : nullptr;
    if (after)
        after->setFocus(Qt::OtherFocusReason);
}

} // namespace yanben
