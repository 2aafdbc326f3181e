#pragma once

#include "ui/widgets/panels/settling_inspector.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace yanben
{

/// Until every inspector of the page shows what is chosen: none is about to be filled anew, and the fields of before
/// are gone.
inline bool settles(QWidget &page)
{
    const auto isResting = [&page] {
        const QList<SettlingInspector *> inspectors = page.findChildren<SettlingInspector *>();
        return std::ranges::any_of(inspectors, [](const SettlingInspector *each) {
            const QList<QTimer *> timers = each->findChildren<QTimer *>(QString{}, Qt::FindDirectChildrenOnly);
            return std::ranges::any_of(timers, [](const QTimer *timer) { return timer->isActive(); });
        });
    };
    bool isPast = false; // what was put off until now
    QTimer fence;
    fence.callOnTimeout(&fence, [&isPast] { isPast = true; });
    fence.setSingleShot(true);
    fence.start(0);
    if (!QTest::qWaitFor([&] { return isPast && !isResting(); }))
        return false;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return true;
}

} // namespace yanben
