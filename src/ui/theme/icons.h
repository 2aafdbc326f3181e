#pragma once

#include <QIcon>
#include <QString>

namespace yanben
{

/// What an icon is drawn in; looked up when it is painted, so icons follow a change of the palette.
enum class IconTone { Text, Muted, Accent, Warning, Danger, Ok, OnAccent };

/// A line icon of resources/icons by its file's name without ending; the picture's currentColor becomes the tone.
/// Unknown names give an empty icon.
QIcon lineIcon(const QString &name, IconTone tone = IconTone::Text);

/// The program's own coloured icon.
QIcon productIcon();

} // namespace yanben
