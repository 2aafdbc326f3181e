#pragma once

#include "documents/paper/paper_page.h"

namespace yanben
{

/// The size in pixels that a picture of the page's whole width needs, twice as wide as high.
QSize pictureSize(const PageSetup &setup);
/// Puts the picture under what the last page holds, as large as the room lets it be. False, and nothing is changed,
/// when there is no page or too little room to read it.
bool placePicture(std::vector<PaperPage> &pages, const QImage &picture);

} // namespace yanben
