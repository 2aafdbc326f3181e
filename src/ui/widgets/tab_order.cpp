#include "ui/widgets/tab_order.h"

#include <QList>
#include <QWidget>

namespace yanben
{

QWidget *tabBehind(QWidget *before, QWidget &part)
{
    QList<QWidget *> fields;
    for (QWidget *each = part.nextInFocusChain(); each != &part; each = each->nextInFocusChain()) {
        if ((each->focusPolicy() & Qt::TabFocus) && !each->focusProxy() && part.isAncestorOf(each))
            fields.append(each);
    }
    for (QWidget *each : fields) {
        QWidget::setTabOrder(before, each);
        before = each;
    }
    return before;
}

} // namespace yanben
