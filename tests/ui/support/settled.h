#pragma once

#include "ui/widgets/panels/rest.h"

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
    const auto isResting = [&page] { return std::ranges::any_of(page.findChildren<Rest *>(), &Rest::isActive); };
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
