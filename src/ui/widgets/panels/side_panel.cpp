#include "ui/widgets/panels/side_panel.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace yanben
{

SidePanel::SidePanel(QWidget *content, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing(fontMetrics()), 1, spacing(fontMetrics()));
    layout->addWidget(content);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    painter.fillRect(rect(), c.side);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), c.border);
}

} // namespace yanben
