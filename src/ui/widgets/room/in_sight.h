#pragma once

#include <QRect>

#include <functional>

class QWidget;

namespace yanben
{

/// Scrolls every area around the widget until it is seen, as soon as the layouts around it have settled.
void bringIntoSight(QWidget *widget);
/// Scrolls the area that it lies in likewise to a part of it, in its coordinates; asked for then.
void bringIntoSight(QWidget *widget, std::function<QRect()> part);

} // namespace yanben
