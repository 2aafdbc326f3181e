#pragma once

#include "documents/paper/paper_page.h"

#include <QByteArray>

#include <optional>

namespace yanben
{

class ShellSettings;

/// The sheet on which such a paper was last looked at on this computer; `paper`: the word of its kind, without blanks
/// and =.
std::optional<PaperSheet> rememberedSheet(const ShellSettings &settings, const QByteArray &paper);
void rememberSheet(ShellSettings &settings, const QByteArray &paper, const PaperSheet &sheet);

} // namespace yanben
