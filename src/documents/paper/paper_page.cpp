#include "documents/paper/paper_page.h"

namespace yanben
{

namespace
{

constexpr double pointsPerMillimetre = 72 / 25.4;

} // namespace

QSizeF PageSetup::sheet() const
{
    const QSizeF upright = QPageSize{size}.size(QPageSize::Millimeter) * pointsPerMillimetre;
    return orientation == QPageLayout::Landscape ? upright.transposed() : upright;
}

QRectF PageSetup::content() const
{
    return QRectF{QPointF{}, sheet()}.marginsRemoved(margins * pointsPerMillimetre);
}

QPageLayout PageSetup::pageLayout() const
{
    QPageLayout layout{QPageSize{size}, orientation, QMarginsF{}};
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void completeSheet(std::vector<PaperPage> &pages)
{
    if (pages.size() % 2 == 0)
        return;
    const PageSetup setup = pages.back().setup;
    pages.emplace_back().setup = setup;
}

} // namespace yanben
