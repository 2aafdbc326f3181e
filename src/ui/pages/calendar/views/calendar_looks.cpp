#include "ui/pages/calendar/views/calendar_looks.h"

#include <QList>

#include <algorithm>
#include <array>

namespace yanben
{

namespace
{

// Words of the settings file; they never change.
constexpr std::array kindWords{"month", "week", "weeks", "list", "person", "group", "place"};
constexpr std::array columnWords{"days", "groups"};
constexpr std::array colourWords{"kind", "topic", "group", "status"};

template <typename E, std::size_t N>
E read(const std::array<const char *, N> &words, const QByteArray &word, E otherwise)
{
    const auto found = std::ranges::find_if(words, [&word](const char *each) { return word == each; });
    return found == words.end() ? otherwise : static_cast<E>(found - words.begin());
}

} // namespace

QByteArray toBytes(const CalendarLooks &looks)
{
    return QByteArray{kindWords[static_cast<std::size_t>(looks.kind)]} + ' ' +
           columnWords[static_cast<std::size_t>(looks.weeksBy)] + ' ' +
           colourWords[static_cast<std::size_t>(looks.colourBy)];
}

CalendarLooks looksFrom(const QByteArray &bytes)
{
    const QList<QByteArray> words = bytes.split(' ');
    CalendarLooks looks;
    if (words.size() != 3)
        return looks;
    looks.kind = read(kindWords, words[0], looks.kind);
    looks.weeksBy = read(columnWords, words[1], looks.weeksBy);
    looks.colourBy = read(colourWords, words[2], looks.colourBy);
    return looks;
}

} // namespace yanben
