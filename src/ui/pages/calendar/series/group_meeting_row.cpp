#include "ui/pages/calendar/series/group_meeting_row.h"

#include "calendar/when_parser.h"
#include "ui/acts/when_words.h"
#include "ui/pages/calendar/series/group_meeting_fields.h"

namespace yanben
{

QString problemOf(const GroupMeetingRow &row, const Term &term)
{
    if (const auto problem = hourProblem(row.hour))
        return *problem;
    for (const QString &day : {row.from, row.to}) {
        if (const auto problem = dayProblem(day, term))
            return *problem;
    }
    const auto fault = faultOf(row.meeting, term);
    if (!fault)
        return {};
    switch (*fault) {
    case GroupMeetingFault::Nameless: return GroupMeetingFields::tr("Choose a group, or write a title.");
    case GroupMeetingFault::Backwards:
        return GroupMeetingFields::tr("It ends before it begins. Change “From” or “To”.");
    case GroupMeetingFault::Never:
        return GroupMeetingFields::tr("No day of the term is in it. Change the weekdays, “From” or “To”.");
    }
    Q_UNREACHABLE();
}

std::optional<QString> dayProblem(const QString &text, const Term &term)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const ParsedWhen parsed = parseWhen(text, term);
    if (const auto *refused = std::get_if<WhenRefusal>(&parsed))
        return refusalSentence(*refused);
    if (std::holds_alternative<SingleDay>(std::get<When>(parsed).kind))
        return std::nullopt;
    return noSingleDay(text);
}

std::optional<QString> hourProblem(const QString &text)
{
    const auto parsed = parseTimeOfDay(text);
    const auto *refused = std::get_if<WhenRefusal>(&parsed);
    return refused ? std::optional{hourRefusal(*refused)} : std::nullopt;
}

} // namespace yanben
