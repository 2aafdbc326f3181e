#pragma once

#include "documents/paper/paper_page.h"

#include <QFont>
#include <QStringList>

#include <utility>
#include <vector>

namespace yanben
{

/// Fonts are asked for in this many units a point, because a font's pixel size is a whole number.
inline constexpr int unitsPerPoint = 10;

/// The faces of printed documents: the names that Chinese offices use first, then what Debian packages, so that a
/// character is never drawn as a box while any CJK font is installed. Keeps what it has looked up: one object for each
/// thread.
class PaperFonts
{
public:
    static QStringList families(PaperFace face);

    /// Sized in units, not in points of a device.
    QFont font(const TextStyle &style) const;

    /// The installed family that stands in for this face.
    QString familyUsed(PaperFace face) const;

private:
    mutable std::vector<std::pair<TextStyle, QFont>> m_fonts;
};

} // namespace yanben
