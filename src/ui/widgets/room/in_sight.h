#pragma once

class QWidget;

namespace yanben
{

/// Scrolls every area around the widget until it is seen, as soon as the layouts around it have settled.
void bringIntoSight(QWidget *widget);

} // namespace yanben
