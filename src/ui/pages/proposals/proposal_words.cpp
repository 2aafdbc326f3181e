#include "ui/pages/proposals/proposal_words.h"

#include "calendar/holidays/marked_weeks.h"
#include "calendar/weeks.h"
#include "calendar/when_dates.h"
#include "calendar/when_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace yanben
{

namespace
{

struct RolledWords
{
    Q_DECLARE_TR_FUNCTIONS(RolledWords)

public:
    static QString reason(const RolledWhen &rolled, const Term &to)
    {
        using Reason = RolledWhen::Reason;
        switch (rolled.reason) {
        case Reason::NoDate: return tr("has no date");
        case Reason::SameWeek: return tr("same week");
        case Reason::SameMonth: return tr("same place in the term");
        case Reason::TermEdge: return tr("with the term");
        case Reason::Series: return tr("same rhythm");
        case Reason::LengthKept: return tr("as many workdays, around days off");
        case Reason::DayOff: return dayOff(rolled, to);
        case Reason::CutAtEnd: return tr("the term ends before");
        case Reason::OutsideTerm: break;
        }
        return tr("The term has no such week or month. Write a time, or leave it open.");
    }
    /// Exams or holidays of the week that the time begins in; empty for what spans several weeks.
    static QString marks(const When &when, const Term &term)
    {
        const DateSpan span = spanOf(when, term);
        if (!span.first || !span.last || weekOf(term, *span.first) != weekOf(term, *span.last))
            return {};
        QStringList names;
        for (const WeekMark &mark : term.weekMarks) {
            if (mark.kind == WeekMark::Other || !mark.covers(weekOf(term, *span.first)))
                continue;
            names << markName(mark);
        }
        return names.join(u'、');
    }
    static QString dayOff(const RolledWhen &rolled, const Term &to)
    {
        const QString day = dayText(*rolled.wanted, to, WhenStyle::WithWeekdays);
        if (rolled.festival.isEmpty())
            return tr("%1 is a weekend: the nearest workday").arg(day);
        return rolled.tentative ? tr("%1 is off (%2, provisional): the nearest workday").arg(day, rolled.festival)
                                : tr("%1 is off (%2): the nearest workday").arg(day, rolled.festival);
    }
    static QString lost(const CalendarEffect &effect, const Term &term)
    {
        const QString day = dayText(effect.day, term, WhenStyle::WithWeekdays);
        if (effect.inExams)
            return tr("%1 is in an exam week now (%2)").arg(day, effect.festival);
        return effect.festival.isEmpty() ? tr("%1 is a weekend now").arg(day)
                                         : tr("%1 is off now (%2)").arg(day, effect.festival);
    }
    static QString meeting(const MeetingChange &change, const Term &term)
    {
        if (!change.after)
            return tr("%1 is left out").arg(dayText(*change.before, term));
        if (!change.before)
            return tr("%1 takes place").arg(dayText(*change.after, term));
        return tr("%1 moves to %2").arg(dayText(*change.before, term), dayText(*change.after, term));
    }
    static QString meetings(const CalendarEffect &effect, const Term &term)
    {
        QStringList changes;
        for (const MeetingChange &each : effect.meetings)
            changes << meeting(each, term);
        return changes.join(tr(", "));
    }
    static QString seriesInExams(const CalendarEffect &effect, const Term &term)
    {
        QStringList days;
        for (const MeetingChange &each : effect.meetings)
            days << dayText(*each.after, term);
        return tr("In an exam week now (%1): %2. The meetings stay; cancel or move them one by one.")
            .arg(effect.festival, days.join(tr(", ")));
    }
    static QString effect(const CalendarEffect &effect, const Term &term)
    {
        using Kind = CalendarEffect::Kind;
        switch (effect.kind) {
        case Kind::DayLost: return lost(effect, term);
        case Kind::BoundsLost: return tr("%1: first or last day").arg(lost(effect, term));
        case Kind::NoDayLeft:
            return effect.inExams ? tr("This time lies in exam weeks now.") : tr("No workday is left in this time.");
        case Kind::SomeDaysLost: return tr("%1. Change the time by hand.").arg(lost(effect, term));
        case Kind::SeriesInExams: return seriesInExams(effect, term);
        case Kind::WeekMoved: return tr("With its week: %1").arg(meetings(effect, term));
        case Kind::SeriesMoved:
            return effect.meetings.empty() ? tr("The series meets on other days.")
                                           : tr("With its weeks: %1").arg(meetings(effect, term));
        case Kind::SeriesChanged: break;
        }
        return tr("As the series says: %1").arg(meetings(effect, term));
    }
};

} // namespace

QString rolledText(const RolledWhen &rolled, const Term &to)
{
    QString text = RolledWords::reason(rolled, to);
    const QString marks = RolledWords::marks(rolled.when, to);
    if (!marks.isEmpty())
        text = RolledWords::tr("%1; the week is marked: %2").arg(text, marks);
    return rolled.yearMissing ? RolledWords::tr("%1; the holidays of this year are not known yet").arg(text) : text;
}

QString effectText(const CalendarEffect &effect, const Term &term)
{
    return RolledWords::effect(effect, term);
}

} // namespace yanben
