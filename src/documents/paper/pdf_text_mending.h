#pragma once

#include <QByteArray>

namespace yanben
{

/// Fonts like Noto CJK have one glyph for an ideograph and its radical, and Qt notes the radical as the glyph's
/// meaning: 日 could be neither searched nor copied. Puts the ideographs back, byte for byte, so that no offset in the
/// file moves.
void mendPdfText(QByteArray &pdf);

/// The ideograph for a Kangxi or CJK radical, the blank for its twins, any other character unchanged.
char16_t plainCharacter(char16_t character);

} // namespace yanben
