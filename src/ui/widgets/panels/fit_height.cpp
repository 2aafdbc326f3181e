#include "ui/widgets/panels/fit_height.h"

#include <QLayout>
#include <QWidget>

namespace yanben
{

void fitHeight(QWidget &dialog)
{
    QLayout &layout = *dialog.layout();
    layout.activate();
    const int wanted =
        layout.hasHeightForWidth() ? layout.totalHeightForWidth(dialog.width()) : layout.totalSizeHint().height();
    if (dialog.height() < wanted)
        dialog.resize(dialog.width(), wanted);
}

} // namespace yanben
