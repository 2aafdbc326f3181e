#include "ui/widgets/room/in_sight.h"

#include <QScrollArea>
#include <QTimer>

namespace yanben
{

void bringIntoSight(QWidget *widget)
{
    // A timer that runs out comes behind the layouts that settle one after the other, a call in the queue between.
    QTimer::singleShot(1, widget, [widget] {
        for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(around))
                area->ensureWidgetVisible(widget);
        }
    });
}

} // namespace yanben
