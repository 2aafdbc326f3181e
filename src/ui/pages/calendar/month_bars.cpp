#include "ui/pages/calendar/month_bars.h"

#include "ui/pages/calendar/views/sheet_lines.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString joined(const MonthBar &bar, const QString &tag)
{
    QStringList parts{bar.mark, tag, titleOrNone(bar.title)};
    parts.removeAll(QString{});
    return parts.join(u' ');
}

} // namespace

std::vector<MonthBar> monthBars(const CalendarContent &content, QDate first, QDate last)
{
    std::vector<MonthBar> bars;
    for (std::size_t at = 0; at < content.entries->size(); ++at) {
        const CalendarEntry &entry = (*content.entries)[at];
        if (!entry.touches(first, last))
            continue;
        const EntryLook look = content.colouring.lookOf(entry);
        bars.push_back({.activity = entry.activity,
                        .meeting = entry.meeting,
                        .title = entry.title,
                        .leaders = content.namesOf(entry.presenters),
                        .first = entry.first,
                        .last = entry.last,
                        .tone = look.tone,
                        .mark = look.mark,
                        .tag = look.tag,
                        .anyDay = entry.anyDay,
                        .movable = entry.movable,
                        .cancelled = entry.cancelled,
                        .entry = at});
    }
    return bars;
}

std::vector<MonthBar> monthBars(const State &state, const Term &term, const SchoolCalendar &calendar,
                                const std::set<ActivityId> &doubtful, QDate first, QDate last)
{
    const auto entries = std::make_shared<const std::vector<CalendarEntry>>(calendarEntries(state, term, calendar));
    return monthBars({state, term, calendar, entries, Colouring{state, term, ColourBy::Kind, {.always = doubtful}}},
                     first, last);
}

QString wholeText(const MonthBar &bar)
{
    return joined(bar, bar.tag);
}

QString briefText(const MonthBar &bar)
{
    // The sign of a tag says what its word says.
    return joined(bar, bar.tag.left(1));
}

QString barText(const MonthBar &bar, bool withLeaders, LaidOutTexts &texts, const QFont &font, int width)
{
    const auto fits = [&](const QString &text) { return texts.advance(text, font) <= width; };
    const QString whole = wholeText(bar);
    if (withLeaders && !bar.leaders.isEmpty() && fits(whole))
        return texts.elided(whole + u" · "_s + bar.leaders, font, width);
    if (fits(whole))
        return whole;
    return texts.elided(briefText(bar), font, width);
}

} // namespace yanben
