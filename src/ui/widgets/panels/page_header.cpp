#include "ui/widgets/panels/page_header.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/room/wrapping_row.h"
#include "ui/widgets/text/text_label.h"

#include <QPushButton>

namespace yanben
{

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(title, TextRole::Normal, this)),
      m_state(new Chip({}, Tone::Neutral, this)),
      m_layout(new WrappingRow(this))
{
    const int gap = spacing(fontMetrics());
    m_layout->setContentsMargins(0, gap / 2, 0, gap / 2);
    m_layout->setSpacing(gap);
    m_title->setScale(1.35, true);
    m_state->hide();
    m_layout->addLeading(m_title);
    m_layout->addLeading(m_state);
}

void PageHeader::setState(const QString &text, Tone tone, const QString &shorter)
{
    m_state->set(text, tone, shorter);
    m_state->setVisible(!text.isEmpty());
}

QPushButton *PageHeader::addButton(const QString &text, const QString &tip)
{
    return add(new QPushButton(text, this), tip);
}

QPushButton *PageHeader::addPrimaryButton(const QString &text, const QString &tip)
{
    return add(primaryButton(text, this), tip);
}

QPushButton *PageHeader::add(QPushButton *button, const QString &tip)
{
    button->setToolTip(tip);
    m_layout->addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace yanben
