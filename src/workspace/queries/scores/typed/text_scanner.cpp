#include "workspace/queries/scores/typed/text_scanner.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

TypedScoreProblem problemOf(TypedScoreFault fault, const QString &detail)
{
    return {.fault = fault, .detail = detail};
}

bool isDigitSign(QChar sign)
{
    return (sign >= u'0' && sign <= u'9') || (sign >= u'０' && sign <= u'９');
}

bool isBetweenFacts(QChar sign)
{
    return sign.isSpace() || u"、,，;；"_s.contains(sign);
}

Result<Points, TypedScoreProblem> typedNumber(const QString &text)
{
    const auto parsed = Points::parse(text);
    if (parsed)
        return *parsed;
    switch (parsed.error()) {
    case NumberFault::Empty: return problemOf(TypedScoreFault::Empty);
    case NumberFault::TooManyPlaces: return problemOf(TypedScoreFault::TooManyPlaces);
    case NumberFault::TooLarge: return problemOf(TypedScoreFault::OutOfRange, u"10⁹"_s);
    case NumberFault::NotANumber: break;
    }
    return problemOf(TypedScoreFault::NotANumber);
}

QStringList splitText(const QString &text, const QRegularExpression &between)
{
    QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString{});
    return parts;
}

bool hasThousands(const QString &text)
{
    static const QRegularExpression form{u"[0-9０-９][,，][0-9０-９]{3}(?![0-9０-９])"_s};
    return form.match(text).hasMatch();
}

QString lettered(const PartNames &names)
{
    QStringList texts;
    for (std::size_t i = 0; i < names.size(); ++i)
        texts << (i < 26 ? QString{QChar{static_cast<char16_t>(u'A' + i)}} + u' ' + names[i] : names[i]);
    return texts.join(u"、"_s);
}

std::optional<std::size_t> onlyNameThat(const PartNames &names, const std::function<bool(const QString &)> &fits)
{
    const auto found = std::ranges::find_if(names, fits);
    if (found == names.end() || std::find_if(found + 1, names.end(), fits) != names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

std::optional<std::size_t> shortenedName(const PartNames &names, const QString &word)
{
    if (word.isEmpty())
        return std::nullopt;
    if (const auto place = onlyNameThat(names, [&](const QString &each) { return each.startsWith(word); }))
        return place;
    const char16_t letter = word.front().toUpper().unicode();
    if (word.size() == 1 && letter >= u'A' && letter <= u'Z' && letter - u'A' < static_cast<int>(names.size()))
        return static_cast<std::size_t>(letter - u'A');
    return onlyNameThat(names, [&](const QString &each) { return each.contains(word); });
}

bool isNothingTyped(const QString &text)
{
    return text == u"无" || text == u"0" || text == u"０";
}

void TextScanner::skip(const std::function<bool(QChar)> &fits)
{
    qsizetype size = 0;
    while (size < m_rest.size() && fits(m_rest[size]))
        ++size;
    m_rest.remove(0, size);
}

void TextScanner::skipBetween()
{
    skip(isBetweenFacts);
}

void TextScanner::skipSign()
{
    skip([](QChar sign) { return sign.isSpace() || u":：=×*"_s.contains(sign); });
}

QString TextScanner::takeWhile(const std::function<bool(QChar)> &fits)
{
    const QString before = m_rest;
    skip(fits);
    return before.first(before.size() - m_rest.size());
}

std::optional<std::size_t> TextScanner::fullName(const PartNames &names)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!names[i].isEmpty() && m_rest.startsWith(names[i], Qt::CaseInsensitive) &&
            (!found || names[i].size() > names[*found].size()))
            found = i;
    }
    if (found)
        m_rest.remove(0, names[*found].size());
    return found;
}

QString TextScanner::number()
{
    static const QRegularExpression form{u"^[-+－−＋]?[0-9０-９]+([.．][0-9０-９]+)?"_s};
    const QString found = form.match(m_rest).captured();
    m_rest.remove(0, found.size());
    return found;
}

} // namespace yanben
