#include "ui/pages/exchange/calendar_import_words.h"

#include "calendar/when_text.h"
#include "ui/pages/calendar/themes/theme_words.h"
#include "ui/pages/calendar/views/sheet_lines.h"

#include <QCoreApplication>
#include <QStringList>

namespace yanben
{

namespace
{

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarImport)

public:
    static QString kind(EventProposal::Kind kind)
    {
        switch (kind) {
        case EventProposal::New: return tr("new");
        case EventProposal::Changed: return tr("changed");
        case EventProposal::Cancelled: return tr("called off");
        case EventProposal::Same: return tr("as before");
        case EventProposal::Gone: return tr("not in the file, stays");
        case EventProposal::Refused: break;
        }
        return tr("not taken");
    }
    static QString field(EventField field)
    {
        switch (field) {
        case EventField::Title: return tr("Content");
        case EventField::Time: return tr("Time");
        case EventField::Place: return tr("Place");
        case EventField::Forms: return tr("Forms");
        case EventField::Status: return tr("Status");
        case EventField::Presenters: return tr("Presenters");
        case EventField::Audience: return tr("Audience");
        case EventField::Goal: return tr("Goal");
        case EventField::Note: return tr("Note");
        case EventField::Topic: return tr("Topic");
        case EventField::Hours: return tr("Hours credited");
        case EventField::CheckMethods: return tr("How learning is checked");
        case EventField::Papers: return tr("Papers to hand in");
        case EventField::Partners: return tr("Partner schools");
        case EventField::Phases: return tr("Steps");
        case EventField::Levels: return tr("Levels of participation");
        case EventField::Decisions: return tr("Decisions and minutes");
        case EventField::Background: return tr("Background task");
        case EventField::GroupMeeting: return tr("Meeting of a research group");
        case EventField::Leaders: return tr("Leaders taking part");
        case EventField::Excused: return tr("Not expected");
        case EventField::Theme: return tr("Theme");
        case EventField::Meeting: break;
        }
        return tr("Single meetings");
    }
    static QString meeting(const QString &day) { return tr("Meeting of %1").arg(day); }
    static QString changed(const QStringList &fields)
    {
        return tr("changed: %1", "what of an activity").arg(fields.join(tr(", ")));
    }
    static QString also() { return tr("; "); }
    static QString note(const EventNote &note)
    {
        switch (note.kind) {
        case EventNote::LeftOut: return tr("Not held: %1.").arg(note.text);
        case EventNote::Moved: return tr("A meeting of its own: %1.").arg(note.text);
        case EventNote::MovedAway:
            return tr("The file moves meetings out of the term; they are left out: %1.").arg(note.text);
        case EventNote::BegunBefore:
            return tr("The series has been held since %1; only this term's meetings are taken.").arg(note.text);
        case EventNote::GoesOn: return tr("The series goes on after the term; it is taken up to %1.").arg(note.text);
        case EventNote::Endless: return tr("The series has no end; it is taken up to %1.").arg(note.text);
        case EventNote::Single:
            return tr("One meeting of a series whose rhythm can't be said here; each meeting becomes an activity.");
        case EventNote::OutsideTerm: return tr("It does not lie in this term; tick it to take it all the same.");
        case EventNote::NobodyNamed:
            return tr("The roster has nobody called %1; not taken as participant.").arg(note.text);
        case EventNote::SeveralNamed:
            return tr("Several teachers are called %1; enter by hand who is meant.").arg(note.text);
        case EventNote::NotExcused:
            return tr("The exception names %1, whom the roster does not have; nobody is left out for it.")
                .arg(note.text);
        case EventNote::LikeGroup:
            return tr("No group is called so, but one is called alike: %1. It comes in as a name from outside; "
                      "say what it means once it is there, under what needs attention.")
                .arg(note.text);
        case EventNote::Declined: return tr("Declined, so not taken as participant: %1.").arg(note.text);
        case EventNote::ComesOnce:
            return tr("Invited to one meeting alone, so not taken as participant of the series: %1.").arg(note.text);
        case EventNote::DeclinedOnce:
            return tr("Declined one meeting alone, and stays a participant of the series: %1.").arg(note.text);
        case EventNote::HoursLost: return tr("It lasts several days, so its hours are left out: %1.").arg(note.text);
        case EventNote::StrangeZone:
            return tr("The time zone %1 is not known; its times are taken as Beijing time.").arg(note.text);
        case EventNote::SummerZone:
            return tr("The time zone %1 has summer time; meetings of the other half of the year may be an hour off.")
                .arg(note.text);
        case EventNote::TopicLocked:
            return tr("The plan is locked, so the topic %1 is not added to it and the activity is tied to none.")
                .arg(note.text);
        case EventNote::OwnUnreadable:
            return tr("What Yanben wrote about it was changed and can't be read (%1); it is left out. Time, place, "
                      "people and texts are taken as other programs show them.")
                .arg(note.text);
        case EventNote::Unread: break;
        }
        return tr("A line of it can't be understood and is left out: %1").arg(note.text);
    }
    static QString refusal(EventRefusal refusal)
    {
        switch (refusal) {
        case EventRefusal::NoTitle: return tr("It has no title. Give it one in the calendar program.");
        case EventRefusal::OutsideTerm: return tr("It is not in this term.");
        case EventRefusal::OfOtherTerm: return tr("It is an activity of another term. Choose that term to change it.");
        case EventRefusal::UnknownRhythm:
            return tr("The way it comes round can't be said here. Enter it as a series by hand.");
        case EventRefusal::SeveralSessions:
            return tr("The activity has several sessions; it is not said which of them. Change it by hand.");
        case EventRefusal::NoSuchGroup:
            return tr("The school has no group of that name. Add it, then import the file again.");
        case EventRefusal::NoSuchMeeting: break;
        }
        return tr("The series has no meeting on that day. Add it as an activity by hand.");
    }
    static QString fault(IcsFault fault)
    {
        switch (fault) {
        case IcsFault::Empty: return tr("The file is empty. Export it again from the calendar program as .ics.");
        case IcsFault::NotACalendar:
            return tr("The file is not a calendar: it has no BEGIN:VCALENDAR. Choose a file that a calendar program "
                      "has exported as .ics.");
        case IcsFault::TooLarge:
            return tr("The file is too large to be a calendar: 8 MB at most. Export fewer events.");
        case IcsFault::Damaged:
            return tr("The file is damaged: not one event in it is complete. Export it again from the calendar "
                      "program as .ics.");
        case IcsFault::Truncated:
            return tr("The file breaks off here; nothing behind it is read. Export it again from the calendar "
                      "program.");
        case IcsFault::TooMany:
            return tr("The file holds more than %1 events; from here on none is read. Export a shorter time.")
                .arg(mostIcsItems);
        case IcsFault::StrangeTheme:
            return tr("What Yanben wrote here about a theme was changed and can't be read; it is left out. Write the "
                      "theme by hand.");
        case IcsFault::NoUid:
            return tr("It has no UID, so it could not be known again. Export it again from the calendar program.");
        case IcsFault::NoStart: return tr("It has no day (DTSTART). Give it one in the calendar program.");
        case IcsFault::EndBeforeStart: return tr("It ends before it begins. Mend its time in the calendar program.");
        case IcsFault::ChangeOfNothing:
            return tr("It changes a meeting whose series is not in the file. Export the whole series.");
        case IcsFault::TwoRules: return tr("It comes round by several rules at once. Enter it by hand.");
        case IcsFault::UnknownRule:
            return tr("Its rule is written wrongly, goes by the hour, or never comes to a day. Enter it by hand.");
        case IcsFault::Endless: break;
        }
        return tr("It has more meetings than a term can hold. Enter it by hand.");
    }
    static QString title(const OwnTheme &theme, const Term &term)
    {
        const QString place = themePlaceText({.term = term.id, .month = theme.month, .week = theme.week}, term);
        return theme.group.isEmpty() ? place
                                     : tr("%1: %2", "group and what it has a theme for").arg(theme.group, place);
    }
    static QString strangeTheme() { return tr("A theme"); }
    static QString newOrder() { return tr("Order of the new activities"); }
    static QString atLine(int line, const QString &sentence) { return tr("Line %1: %2").arg(line).arg(sentence); }
};

} // namespace

QString proposalName(EventProposal::Kind kind)
{
    return ImportWords::kind(kind);
}

QString proposalTitle(const EventProposal &proposal, const Term &term)
{
    switch (proposal.about) {
    case EventProposal::Event: return titleOrNone(proposal.title);
    case EventProposal::Theme:
        return proposal.theme ? ImportWords::title(*proposal.theme, term) : ImportWords::strangeTheme();
    case EventProposal::NewOrder: break;
    }
    return ImportWords::newOrder();
}

QString eventFieldName(const EventChange &change, const Term &term)
{
    return change.day ? ImportWords::meeting(dayText(*change.day, term)) : ImportWords::field(change.field);
}

QString changesInShort(const EventProposal &proposal)
{
    QStringList parts;
    QStringList others;
    for (const EventChange &change : proposal.changes) {
        if (change.field == EventField::Time && !change.day) {
            parts << change.after;
            continue;
        }
        // "called off" stands beside it.
        if (change.field == EventField::Status && proposal.kind == EventProposal::Cancelled)
            continue;
        const QString name = ImportWords::field(change.day ? EventField::Meeting : change.field);
        if (!others.contains(name))
            others << name;
    }
    if (!others.isEmpty())
        parts << ImportWords::changed(others);
    return parts.join(ImportWords::also());
}

QString noteSentence(const EventNote &note)
{
    return ImportWords::note(note);
}

QString eventRefusalSentence(EventRefusal refusal)
{
    return ImportWords::refusal(refusal);
}

QString icsFaultSentence(IcsFault fault, std::optional<int> line)
{
    return line ? ImportWords::atLine(*line, ImportWords::fault(fault)) : ImportWords::fault(fault);
}

} // namespace yanben
