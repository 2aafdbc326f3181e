#pragma once

#include "documents/paper/paper_fonts.h"
#include "documents/paper/steps_done.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace yanben
{

/// A PDF of these pages with text that can be searched and copied; nothing if a page could not be written, or `goOn`
/// stopped it.
std::optional<QByteArray> writePdf(std::span<const PaperPage> pages, const QString &title, const PaperFonts &fonts,
                                   const StepsDone &goOn = {});

} // namespace yanben
