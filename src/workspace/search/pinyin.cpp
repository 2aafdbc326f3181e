#include "workspace/search/pinyin.h"

#include <QStringList>

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace yanben
{

namespace
{

constexpr char16_t diaeresis = 0x0308;

/// With tone marks and blanks between the syllables. Without the library's data the text stays as it is.
QString transliterated(const QString &text, ReadAs readAs)
{
    const auto make = [](const char *id) {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made{icu::Transliterator::createInstance(id, UTRANS_FORWARD, error)};
        return U_SUCCESS(error) ? std::move(made) : nullptr;
    };
    static const std::unique_ptr<icu::Transliterator> names = make("Han-Latin/Names");
    static const std::unique_ptr<icu::Transliterator> sentences = make("Han-Latin");
    const auto &reader = readAs == ReadAs::Name ? names : sentences;
    if (!reader)
        return text;
    icu::UnicodeString content{reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size())};
    reader->transliterate(content);
    QString read{reinterpret_cast<const QChar *>(content.getBuffer()), content.length()};
    // The names' reading knows most surnames; this one it reads as the plant.
    if (readAs == ReadAs::Name && text.startsWith(u'朴') && read.startsWith(QStringLiteral("pǔ")))
        read.replace(0, 2, QStringLiteral("piáo"));
    return read;
}

struct Syllable
{
    QString letters;
    int tone = 5; ///< 5 is the neutral one
};

Syllable syllableOf(const QString &read)
{
    Syllable syllable;
    for (const QChar c : read.normalized(QString::NormalizationForm_D).toLower()) {
        switch (c.unicode()) {
        case 0x0304: syllable.tone = 1; break;
        case 0x0301: syllable.tone = 2; break;
        case 0x030C: syllable.tone = 3; break;
        case 0x0300: syllable.tone = 4; break;
        case diaeresis:
            if (syllable.letters.endsWith(u'u'))
                syllable.letters.back() = u'ü';
            break;
        default:
            if (c.isLetterOrNumber())
                syllable.letters += c;
        }
    }
    return syllable;
}

QString folded(QStringView text)
{
    QString result;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC).toLower()) {
        if (!c.isSpace() && c != u'\'' && c != u'’')
            result += c;
    }
    return result;
}

/// Between blanks, and where digits begin or end.
QStringList pieces(const QString &read)
{
    QStringList result;
    QChar last = u' ';
    for (const QChar c : read) {
        if (last.isSpace() || (c.isDigit() != last.isDigit() && !c.isMark()))
            result << QString{};
        if (!c.isSpace())
            result.back() += c;
        last = c;
    }
    return result;
}

bool sameLetter(QChar letter, QChar typed)
{
    return letter == typed || (letter == u'ü' && (typed == u'v' || typed == u'u'));
}

/// Whether `typed` is made of non-empty beginnings of the syllables from `first` on.
bool spells(const std::vector<QString> &syllables, std::size_t first, QStringView typed)
{
    if (typed.isEmpty())
        return true;
    if (first == syllables.size())
        return false;
    const QString &syllable = syllables[first];
    for (qsizetype length = 0; length < syllable.size() && length < typed.size(); ++length) {
        if (!sameLetter(syllable[length], typed[length]))
            return false;
        if (spells(syllables, first + 1, typed.mid(length + 1)))
            return true;
    }
    return false;
}

bool isHan(QChar c)
{
    return c.isSurrogate() || c.script() == QChar::Script_Han;
}

/// Runs of digits get one width.
QString numbersPadded(const QString &text)
{
    constexpr qsizetype width = 9;
    QString result;
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty())
            result += run.rightJustified(width, u'0');
        run.clear();
    };
    for (const QChar c : text) {
        if (c.isDigit()) {
            run += c;
        } else {
            flush();
            result += c;
        }
    }
    flush();
    return result;
}

} // namespace

Pinyin::Pinyin(const QString &text, ReadAs readAs) : m_folded{folded(text)}
{
    QString key = QString{!text.isEmpty() && isHan(text.front()) ? u'0' : u'1'};
    for (const QString &piece : pieces(transliterated(text, readAs))) {
        Syllable syllable = syllableOf(piece);
        if (syllable.letters.isEmpty())
            continue;
        key += numbersPadded(syllable.letters) + QString::number(syllable.tone) + u' ';
        m_syllables.push_back(std::move(syllable.letters));
    }
    // A blank where another syllable might follow: 陈思 stands before 陈思桂.
    m_sortKey = key + u' ' + numbersPadded(m_folded);
}

QString Pinyin::joined() const
{
    QString all;
    for (const QString &syllable : m_syllables)
        all += syllable;
    return all;
}

QString Pinyin::initials() const
{
    QString all;
    for (const QString &syllable : m_syllables)
        all += syllable.front();
    return all;
}

std::optional<int> Pinyin::rank(QStringView typed) const
{
    const QString wanted = folded(typed);
    if (wanted.isEmpty() || m_folded == wanted)
        return 0;
    if (m_folded.startsWith(wanted))
        return 1;
    if (spells(m_syllables, 0, wanted))
        return 2;
    if (m_folded.contains(wanted))
        return 3;
    for (std::size_t first = 1; first < m_syllables.size(); ++first) {
        if (spells(m_syllables, first, wanted))
            return 4;
    }
    return std::nullopt;
}

} // namespace yanben
