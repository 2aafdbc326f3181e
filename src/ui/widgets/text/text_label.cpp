#include "ui/widgets/text/text_label.h"

#include "ui/theme/colours.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QEvent>

namespace yanben
{

TextLabel::TextLabel(const QString &text, TextRole role, QWidget *parent) : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    adopt();
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    adopt();
}

void TextLabel::setScale(double factor, bool bold)
{
    m_factor = factor;
    m_bold = bold;
    adopt();
}

bool TextLabel::event(QEvent *event)
{
    const bool done = QLabel::event(event);
    // It is no change of the widget to Qt, which therefore does not come to changeEvent().
    if (event->type() == QEvent::ApplicationFontChange)
        adopt();
    return done;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // A new sheet gives back the fonts that it found.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        adopt();
}

void TextLabel::adopt()
{
    const Colours &c = coloursOf(QApplication::palette());
    const QColor colour = m_role == TextRole::Muted     ? c.muted
                          : m_role == TextRole::Accent  ? c.accent
                          : m_role == TextRole::Warning ? c.warning
                          : m_role == TextRole::Danger  ? c.danger
                          : m_role == TextRole::Ok      ? c.ok
                          : m_role == TextRole::Info    ? c.info
                                                        : c.text;
    if (palette().color(QPalette::WindowText) != colour) {
        QPalette changed;
        changed.setColor(QPalette::WindowText, colour);
        setPalette(changed);
    }
    const QFont wanted = scaledFont(QApplication::font(), m_factor, m_bold);
    if ((m_bold || m_factor < 1.0 || m_factor > 1.0) && font() != wanted)
        setFont(wanted);
}

TextLabel *paragraph(const QString &text, TextRole role)
{
    auto *label = new TextLabel{text, role};
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace yanben
