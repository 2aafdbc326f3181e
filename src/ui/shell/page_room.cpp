#include "ui/shell/page_room.h"

namespace yanben
{

QSize PageStack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
}

bool PageStack::hasHeightForWidth() const
{
    return currentWidget() ? currentWidget()->hasHeightForWidth() : QStackedWidget::hasHeightForWidth();
}

int PageStack::heightForWidth(int width) const
{
    return currentWidget() ? currentWidget()->heightForWidth(width) : QStackedWidget::heightForWidth(width);
}

PageRoom::PageRoom(PageStack *stack, QWidget *parent) : QScrollArea(parent)
{
    setWidget(stack);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    stack->setAutoFillBackground(false);
    // The area asks the stack again only when it is told that its wish has changed.
    connect(stack, &QStackedWidget::currentChanged, stack, &QWidget::updateGeometry);
}

} // namespace yanben
