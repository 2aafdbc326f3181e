#pragma once

#include <QByteArray>
#include <QString>

namespace yanben
{

enum class TextEncoding { Utf8, Gb18030, Utf16LittleEndian, Utf16BigEndian };

struct DecodedText
{
    QString text; ///< without byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
    bool hasErrors = false; ///< bytes that mean nothing in any of the encodings stand as U+FFFD
};

/// By byte order mark, by the zeros of UTF-16, as UTF-8 if it is valid, else as GB18030 as WPS and Excel write it.
DecodedText decodeText(const QByteArray &bytes);

} // namespace yanben
