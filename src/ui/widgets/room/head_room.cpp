#include "ui/widgets/room/head_room.h"

#include "ui/widgets/panels/banner.h"
#include "ui/widgets/room/side_panes.h"

#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace yanben
{

namespace
{

constexpr int leastLines = 2; // a row of buttons

} // namespace

HeadRoom::HeadRoom(const QString &name, QWidget *content, Below below, QWidget *parent)
    : QScrollArea{parent}, m_below{std::move(below)}
{
    setAccessibleName(name);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    parent->installEventFilter(this);
    m_below.stack.installEventFilter(this);
    for (Banner *banner : m_below.banners)
        banner->installEventFilter(this);
}

int HeadRoom::wish() const
{
    QLayout &layout = *widget()->layout();
    // Words that break into lines want less in this width than at the least, and the area gives that all the same.
    return layout.hasHeightForWidth()
               ? std::max(layout.totalHeightForWidth(width()), widget()->minimumSizeHint().height())
               : layout.totalSizeHint().height();
}

int HeadRoom::neededBelow(int most) const
{
    const QWidget &page = *parentWidget();
    const int gap = page.layout()->spacing();
    int others = gap;
    for (const Banner *banner : m_below.banners) {
        if (banner->isVisibleTo(&page))
            others += banner->heightForWidth(page.width()) + gap;
    }
    return others + (m_below.stack.currentIndex() == 0 ? m_below.panes.comfortableHeight(most - others)
                                                       : m_below.stack.minimumSizeHint().height());
}

QSize HeadRoom::sizeHint() const
{
    const int wanted = wish();
    const int least = std::min(wanted, leastLines * fontMetrics().height());
    const int whole = parentWidget()->height();
    return {widget()->sizeHint().width(), std::clamp(whole - neededBelow(whole - least), least, wanted)};
}

QSize HeadRoom::minimumSizeHint() const
{
    const int height = sizeHint().height();
    const int bar = height < wish() ? verticalScrollBar()->sizeHint().width() : 0;
    return {widget()->minimumSizeHint().width() + bar, height};
}

bool HeadRoom::eventFilter(QObject *watched, QEvent *event)
{
    // A request of the parent's layout is the answer to this very call.
    const bool isParent = watched == parentWidget();
    switch (event->type()) {
    case QEvent::LayoutRequest:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        if (!isParent)
            updateGeometry();
        break;
    case QEvent::Resize:
        if (watched != widget())
            updateGeometry();
        break;
    default: break;
    }
    return QScrollArea::eventFilter(watched, event);
}

void HeadRoom::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

} // namespace yanben
