#include "documents/tables/text_decoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace yanben
{

namespace
{

DecodedText decodeWith(QStringDecoder decoder, TextEncoding encoding, QByteArrayView bytes)
{
    DecodedText decoded{decoder(bytes), encoding, false};
    decoded.hasErrors = decoder.hasError() || !decoder.isValid();
    if (decoded.text.startsWith(QChar::ByteOrderMark))
        decoded.text.remove(0, 1);
    return decoded;
}

/// Text of the western plane in UTF-16 has a zero in every other byte; a table always has such characters.
std::optional<TextEncoding> sixteenBit(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BigEndian;
    const qsizetype length = std::min<qsizetype>(bytes.size(), 4096);
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < length; ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? evenZeros : oddZeros);
    }
    // One stray zero in a text of bytes makes it none of UTF-16.
    if (bytes.size() % 2 != 0 || std::max(evenZeros, oddZeros) < std::max<qsizetype>(1, length / 20))
        return std::nullopt;
    return evenZeros > oddZeros ? TextEncoding::Utf16BigEndian : TextEncoding::Utf16LittleEndian;
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    if (const std::optional<TextEncoding> wide = sixteenBit(bytes)) {
        const auto encoding =
            wide == TextEncoding::Utf16LittleEndian ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
        return decodeWith(QStringDecoder{encoding}, *wide, bytes);
    }
    DecodedText utf8 = decodeWith(QStringDecoder{QStringDecoder::Utf8}, TextEncoding::Utf8, bytes);
    if (!utf8.hasErrors || bytes.startsWith("\xef\xbb\xbf"))
        return utf8;
    DecodedText chinese = decodeWith(QStringDecoder{"GB18030"}, TextEncoding::Gb18030, bytes);
    return chinese.text.isEmpty() ? utf8 : chinese;
}

} // namespace yanben
