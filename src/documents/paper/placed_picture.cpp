#include "documents/paper/placed_picture.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr double pixelsPerPoint = 300.0 / 72;
constexpr double gap = 14;
constexpr double leastHeight = 100;

double lowestMark(const PaperPage &page)
{
    double lowest = page.setup.content().top();
    for (const PlacedCell &cell : page.cells)
        lowest = std::max(lowest, cell.box.bottom());
    // The footer stands below the content.
    for (const PlacedText &text : page.texts) {
        if (text.baseline.y() < page.setup.content().bottom())
            lowest = std::max(lowest, text.baseline.y());
    }
    return lowest;
}

} // namespace

QSize pictureSize(const PageSetup &setup)
{
    const double width = setup.content().width() * pixelsPerPoint;
    return QSizeF{width, width / 2}.toSize();
}

bool placePicture(std::vector<PaperPage> &pages, const QImage &picture)
{
    if (pages.empty() || picture.isNull())
        return false;
    PaperPage &page = pages.back();
    QRectF room = page.setup.content();
    room.setTop(lowestMark(page) + gap);
    if (room.height() < leastHeight)
        return false;
    const QSizeF size = QSizeF{picture.size()}.scaled(room.size(), Qt::KeepAspectRatio);
    page.pictures.push_back({.box = {{room.center().x() - size.width() / 2, room.top()}, size}, .image = picture});
    return true;
}

} // namespace yanben
