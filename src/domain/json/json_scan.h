#pragma once

#include "domain/json/json_reader.h"
#include "domain/numbers/points.h"

#include <QStringView>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace yanben
{

/// Thrown at the first character that is not of the written form.
struct NotAsWritten
{
};

/// Goes once through JSON as this program writes it, without building a document: members in their order, no escapes.
/// Each reader throws NotAsWritten for everything else.
class JsonScan
{
protected:
    explicit JsonScan(QStringView text) : m_text{text} {}

    static void demand(bool holds)
    {
        if (!holds)
            throw NotAsWritten{};
    }
    template <typename Read>
    auto whole(Read read) -> decltype(read())
    {
        auto result = read();
        skipIndent();
        demand(m_at == m_text.size());
        return result;
    }

    bool accept(char16_t sign);
    void take(char16_t sign) { demand(accept(sign)); }

    /// Without escapes; what may be half a character is none either.
    QStringView text();
    QString name();
    /// The member that comes next, behind a comma unless it is the first.
    bool acceptKey(QStringView key);
    template <typename E, std::size_t N>
    E word(const JsonWords<E, N> &words)
    {
        const auto found = std::ranges::find(words, text(), &JsonWords<E, N>::value_type::second);
        demand(found != words.end());
        return found->first;
    }
    Amount amount();
    int place();

    template <typename Read>
    auto list(Read read)
    {
        std::vector<decltype(read())> items;
        take(u'[');
        if (accept(u']'))
            return items;
        do
            items.push_back(read());
        while (accept(u','));
        take(u']');
        return items;
    }
    template <typename Read>
    auto object(Read read) -> decltype(read())
    {
        take(u'{');
        const bool wasFirst = std::exchange(m_isFirst, true);
        auto result = read();
        take(u'}');
        m_isFirst = wasFirst;
        return result;
    }
    /// read(key) gives one element; `keyOf` is where it keeps the key.
    template <typename Read, typename KeyOf>
    auto map(Read read, KeyOf keyOf)
    {
        std::vector<decltype(read(QString{}))> items;
        take(u'{');
        if (accept(u'}'))
            return items;
        do {
            QString key = text().toString();
            take(u':');
            demand(std::ranges::find(items, key, keyOf) == items.end());
            items.push_back(read(std::move(key)));
        } while (accept(u','));
        take(u'}');
        return items;
    }

    template <typename Read>
    auto optional(QStringView key, Read read) -> std::optional<decltype(read())>
    {
        if (!acceptKey(key))
            return std::nullopt;
        return read();
    }

private:
    bool isHere(char16_t sign) const { return m_at < m_text.size() && m_text[m_at] == sign; }
    bool acceptHere(char16_t sign);
    void skipIndent();
    int digits(std::int64_t &number);

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_isFirst = true;
};

} // namespace yanben
