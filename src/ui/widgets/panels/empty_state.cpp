#include "ui/widgets/panels/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/room/wrapping_row.h"
#include "ui/widgets/text/text_label.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace yanben
{

EmptyState::EmptyState(const QString &iconName, const QString &sentence, QWidget *parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_picture(new QLabel(this)),
      m_sentence(new TextLabel(sentence, TextRole::Muted, this)),
      m_buttons(new QWidget(this))
{
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(gap * 3 / 2);
    auto *row = new WrappingRow{m_buttons};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_picture->setAlignment(Qt::AlignCenter);
    layout->addStretch();
    layout->addWidget(m_picture);
    layout->addWidget(m_sentence);
    layout->addWidget(m_buttons, 0, Qt::AlignHCenter);
    layout->addStretch();
    setSentence(sentence);
    drawIcon();
}

QPushButton *EmptyState::addButton(const QString &text, bool primary)
{
    QPushButton *button = primary ? primaryButton(text, m_buttons) : new QPushButton(text, m_buttons);
    m_buttons->layout()->addWidget(button);
    return button;
}

QPushButton *EmptyState::addPasteButton(const QString &text)
{
    QPushButton *button = addButton(text, false);
    auto *keys = new QShortcut{QKeySequence::Paste, this};
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    // A click on what stands here takes the keyboard from the navigation, so that its keys work.
    setFocusPolicy(sentence.isEmpty() ? Qt::NoFocus : Qt::ClickFocus);
}

void EmptyState::drawIcon()
{
    const int side = fontMetrics().height() * 5 / 2;
    m_picture->setPixmap(lineIcon(m_iconName, IconTone::Muted).pixmap(QSize(side, side), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
}

} // namespace yanben
