#pragma once

#include "documents/paper/paper_fonts.h"
#include "documents/paper/steps_done.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <span>
#include <vector>

namespace yanben
{

/// Puts “第 n 页 共 m 页” and the left footer into the lower margin of every page. Called once, when all parts of a
/// document have been joined.
void numberPages(std::vector<PaperPage> &pages, const PaperFonts &fonts);

/// Draws a page with the sheet's corner at the painter's origin. `scale`: device pixels for a point.
void paintPage(QPainter &painter, const PaperPage &page, const PaperFonts &fonts, double scale);

/// Sends pages to a printer, a preview or a PDF, each with its own size. Returns false if the device refuses a page,
/// or `goOn` does.
bool paintPages(QPagedPaintDevice &device, std::span<const PaperPage> pages, const PaperFonts &fonts,
                const StepsDone &goOn = {});

} // namespace yanben
