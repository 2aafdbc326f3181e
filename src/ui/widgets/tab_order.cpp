#include "ui/widgets/tab_order.h"

#include <QList>
#include <QWidget>

namespace yanben
{

namespace
{

bool isField(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

} // namespace

QWidget *tabBehind(QWidget *before, QWidget &part)
{
    QList<QWidget *> fields;
    for (QWidget *each = part.nextInFocusChain(); each != &part; each = each->nextInFocusChain()) {
        if (isField(*each) && part.isAncestorOf(each))
            fields.append(each);
    }
    for (QWidget *each : fields) {
        QWidget::setTabOrder(before, each);
        before = each;
    }
    return before;
}

QWidget *fieldBefore(const QWidget &place)
{
    QWidget *each = place.previousInFocusChain();
    // The lists of boxes are windows of their own, in the same chain.
    while (each != &place && !(isField(*each) && each->window() == place.window()))
        each = each->previousInFocusChain();
    return each == &place ? nullptr : each;
}

} // namespace yanben
