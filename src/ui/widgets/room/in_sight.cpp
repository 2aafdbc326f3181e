#include "ui/widgets/room/in_sight.h"

#include <QScrollArea>
#include <QTimer>

#include <utility>

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

void bringIntoSight(QWidget *widget, std::function<QRect()> part)
{
    QTimer::singleShot(1, widget, [widget, part = std::move(part)] {
        QScrollArea *area = nullptr;
        for (QWidget *around = widget->parentWidget(); around && !area; around = around->parentWidget())
            area = qobject_cast<QScrollArea *>(around);
        const QRect place = part();
        if (!area || !place.isValid())
            return;
        const QPoint centre = widget->mapTo(area->widget(), place.center());
        area->ensureVisible(centre.x(), centre.y(), place.width() / 2 + 1, place.height() / 2 + 1);
    });
}

} // namespace yanben
