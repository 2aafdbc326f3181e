#include "ui/widgets/room/fit_height.h"

#include <QLayout>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace yanben
{

void fitHeight(QWidget &dialog)
{
    QLayout &layout = *dialog.layout();
    layout.activate();
    const int wanted =
        layout.hasHeightForWidth() ? layout.totalHeightForWidth(dialog.width()) : layout.totalSizeHint().height();
    const int room = dialog.screen()->availableSize().height() - dialog.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    if (dialog.height() < std::min(wanted, room))
        dialog.resize(dialog.width(), std::min(wanted, room));
}

} // namespace yanben
