#pragma once

#include "calendar/school_calendar.h"
#include "ui/pages/calendar/views/calendar_content.h"
#include "ui/widgets/text/laid_out_texts.h"
#include "ui/widgets/tone.h"

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace yanben
{

/// An activity, one meeting of a series, or a session with a time of its own, as a month shows it.
struct MonthBar
{
    ActivityId activity{};
    std::optional<MeetingKey> meeting; ///< empty for a deadline and an open start
    QString title;
    QString leaders;
    QDate first;
    QDate last;
    Tone tone = Tone::Accent;
    QString mark{};         ///< says what the tone says
    QString tag{};          ///< as of EntryLook
    bool anyDay = false;    ///< on one of these days, which is not said
    bool movable = false;   ///< can be dragged to other days: these are the activity's
    bool cancelled = false; ///< it does not take place, and is shown struck out
    std::size_t entry = 0;  ///< among the entries that it was made from

    friend bool operator==(const MonthBar &, const MonthBar &) = default;
};

/// What happens between two days, both counted. What has no date is not shown.
std::vector<MonthBar> monthBars(const CalendarContent &content, QDate first, QDate last);

/// The same of a state. `doubtful` are the activities whose time wants a decision.
std::vector<MonthBar> monthBars(const State &state, const Term &term, const SchoolCalendar &calendar,
                                const std::set<ActivityId> &doubtful, QDate first, QDate last);

/// All that a bar says, but for who leads it.
QString wholeText(const MonthBar &bar);
/// The same with the sign of its tag alone.
QString briefText(const MonthBar &bar);

/// What the bar says in so much room, in pixels: the title stays longest. `withLeaders`: behind it, where they fit, who
/// leads it.
QString barText(const MonthBar &bar, bool withLeaders, LaidOutTexts &texts, const QFont &font, int width);

} // namespace yanben
