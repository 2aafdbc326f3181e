#include "ui/pages/settings/settings_words.h"

#include "calendar/holidays/marked_weeks.h"
#include "calendar/weeks.h"
#include "calendar/when_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
};

} // namespace

QString termFaultText(TermFault fault, const Term *inTheWay)
{
    const QString other = inTheWay ? inTheWay->title : QString{};
    switch (fault) {
    case TermFault::TitleMissing:
        return SettingsWords::tr("Not saved: a term needs a title. It stands on every paper.");
    case TermFault::CodeMissing: return SettingsWords::tr("Not saved: a term needs a short code, such as 2018-2019-2.");
    case TermFault::CodeTaken:
        return SettingsWords::tr("Not saved: “%1” has this code. Choose another one.").arg(other);
    case TermFault::DatesReversed:
        return SettingsWords::tr(
            "Not saved yet: the last day must lie after the first. Set both; they are saved together.");
    case TermFault::TooLong:
        return SettingsWords::tr("Not saved yet: a term has at most %1 days. Check the years of both days.")
            .arg(longestTerm);
    case TermFault::TeachingOutside:
        return SettingsWords::tr("Not saved yet: the first teaching week must lie within the term.");
    case TermFault::Overlaps:
        return SettingsWords::tr("Not saved yet: some of these days belong to “%1”. Terms can't overlap.").arg(other);
    case TermFault::WeeksContradict:
        return SettingsWords::tr("Not saved: in the term that is copied a week has exams and is a holiday. Correct its "
                                 "weeks first, or copy without them.");
    }
    Q_UNREACHABLE();
}

QString termContentsText(const TermContents &contents)
{
    if (contents.onlyTerm)
        return SettingsWords::tr("Not deleted: this is the school's only term. Make another one first.");
    QStringList held;
    if (contents.plan)
        held << SettingsWords::tr("a plan");
    if (contents.topics)
        held << SettingsWords::tr("%n topics", nullptr, contents.topics);
    if (contents.activities)
        held << SettingsWords::tr("%n activities", nullptr, contents.activities);
    if (contents.criteria)
        held << SettingsWords::tr("%n criteria", nullptr, contents.criteria);
    if (contents.sheets)
        held << SettingsWords::tr("%n score sheets", nullptr, contents.sheets);
    if (contents.honours)
        held << SettingsWords::tr("%n honours", nullptr, contents.honours);
    if (contents.themes)
        held << SettingsWords::tr("%n themes", nullptr, contents.themes);
    if (contents.counts)
        held << SettingsWords::tr("%n required numbers of activities", nullptr, contents.counts);
    return SettingsWords::tr("Not deleted: only an empty term can be deleted, and this one holds %1.")
        .arg(held.join(SettingsWords::tr(", ")));
}

QString stageFaultText(StageFault fault)
{
    switch (fault) {
    case StageFault::NameMissing: return SettingsWords::tr("Not saved: a stage needs a name.");
    case StageFault::OutsideTerm:
        return SettingsWords::tr(
            "Not saved: this day lies outside the term. Choose a day of the term, or change the term.");
    case StageFault::BorderTaken:
        return SettingsWords::tr("Not added: a stage begins on this day already. Choose another first day.");
    case StageFault::NoDayLeft:
        return SettingsWords::tr(
            "Not saved: this stage or its neighbour would have no day left. Delete a stage instead.");
    case StageFault::NoPlace: return SettingsWords::tr("Not moved: there is no stage to change places with.");
    case StageFault::TermTooShort:
        return SettingsWords::tr("Not done: the term has fewer days than stages. Delete some.");
    }
    Q_UNREACHABLE();
}

QString weekFaultText(WeekFault fault)
{
    switch (fault) {
    case WeekFault::NameMissing:
        return SettingsWords::tr("Not saved: say what it is called, such as “registration of pupils”.");
    case WeekFault::OutsideTerm:
        return SettingsWords::tr("Not saved: the term does not have these weeks. Choose weeks of the term, or change "
                                 "its days.");
    case WeekFault::Reversed: return SettingsWords::tr("Not saved: the last week lies before the first.");
    case WeekFault::Twice: return SettingsWords::tr("Not saved: these weeks are marked so already.");
    case WeekFault::Overlaps:
        return SettingsWords::tr(
            "Not saved: some of these weeks are marked so already. Change the weeks of that line.");
    case WeekFault::Contradicts:
        return SettingsWords::tr("Not saved: a week that is off can't have exams. Change the weeks or the kind.");
    }
    Q_UNREACHABLE();
}

QString timetableFaultText(TimetableFault fault)
{
    switch (fault) {
    case TimetableFault::NameMissing:
        return SettingsWords::tr("Not saved: a timetable needs a name, such as “winter”.");
    case TimetableFault::DayTaken:
        return SettingsWords::tr("Not saved: another timetable begins on this day. Choose another first day.");
    case TimetableFault::OutsideTerm:
        return SettingsWords::tr("Not saved: this day lies behind the term. Choose an earlier one.");
    case TimetableFault::HalfDays: return SettingsWords::tr("Not saved: the afternoon would end before it begins.");
    case TimetableFault::LessonReversed: return SettingsWords::tr("Not saved: a lesson must end after it begins.");
    case TimetableFault::LessonsOverlap:
        return SettingsWords::tr("Not saved: lessons follow each other; this one would begin before the one before it "
                                 "has ended, or end after the next has begun.");
    case TimetableFault::NoRoom:
        return SettingsWords::tr("Not added: the day has no time left behind the last lesson.");
    }
    Q_UNREACHABLE();
}

QString dayFaultText(DayFault fault)
{
    switch (fault) {
    case DayFault::NameMissing: return SettingsWords::tr("Not saved: say what day this is, such as “sports day”.");
    case DayFault::DateMissing: return SettingsWords::tr("Not saved: there is no such date.");
    case DayFault::DateTaken:
        return SettingsWords::tr(
            "Not saved: the school has an entry for this day already. Change that one in the list.");
    }
    Q_UNREACHABLE();
}

QString capacityFaultText()
{
    return SettingsWords::tr("Not saved: a place holds a whole number of people from 1 on, such as 45. Leave it empty "
                             "where nobody knows.");
}

QString listFaultText(ListFault fault)
{
    switch (fault) {
    case ListFault::NameMissing: return SettingsWords::tr("Not saved: the name is empty.");
    case ListFault::NameTaken:
        return SettingsWords::tr("Not saved: this name is on the list already. To make two names one, use Merge.");
    case ListFault::Itself: return SettingsWords::tr("Not merged: choose another name than the one itself.");
    case ListFault::InUse:
        return SettingsWords::tr("Not deleted: activities use this name. Merge it with another one instead.");
    case ListFault::Counted:
        return SettingsWords::tr(
            "Not deleted: a required number counts the activities of this form. Merge it with another one instead.");
    case ListFault::CapacityTooSmall: return capacityFaultText();
    case ListFault::NoPlace: return SettingsWords::tr("Not saved: only places hold people.");
    }
    Q_UNREACHABLE();
}

QString holidayProblemText(const HolidayRowProblem &problem)
{
    using Code = HolidayRowProblem::Code;
    switch (problem.code) {
    case Code::TooFewColumns:
        return SettingsWords::tr("“%1”: a line needs a date and whether it is off or work.").arg(problem.piece);
    case Code::NoSuchDate: return SettingsWords::tr("“%1” is no date. Write it like 2027-01-01.").arg(problem.piece);
    case Code::UnknownKind: return SettingsWords::tr("“%1”: write off (休) or work (班).").arg(problem.piece);
    case Code::DateTwice:
        return SettingsWords::tr("%1 stands in the file twice. The first line counts.").arg(problem.piece);
    case Code::UnknownWeekday: return SettingsWords::tr("“%1” is no weekday. Write it like 周五.").arg(problem.piece);
    case Code::ComesRound:
        return SettingsWords::tr("“%1” comes round; only the days that it names are taken. Enter the others by hand.")
            .arg(problem.piece);
    case Code::NotACalendar:
        return SettingsWords::tr("The file is damaged, or no calendar (ics). Export it again, or import a csv list.");
    case Code::TooManyRows: return SettingsWords::tr("The file is too long; what follows was not read.");
    }
    Q_UNREACHABLE();
}

QString weekKindName(WeekMark::Kind kind)
{
    switch (kind) {
    case WeekMark::Exam: return SettingsWords::tr("Exam");
    case WeekMark::Holiday: return SettingsWords::tr("Holiday");
    case WeekMark::Other: return SettingsWords::tr("Other");
    }
    Q_UNREACHABLE();
}

QString weeksText(const WeekMark &mark, const Term &term)
{
    const auto name = [&term](int week) { return week >= 1 ? QString::number(week) : weekName(term, week); };
    return mark.first == mark.last ? name(mark.first) : u"%1—%2"_s.arg(name(mark.first), name(mark.last));
}

QString opposedWeeksText(const WeekMark &mark, const WeekMark &other, const Term &term)
{
    const WeekMark both{.first = std::max(mark.first, other.first), .last = std::min(mark.last, other.last)};
    return SettingsWords::tr("In week %1 there is “%2” already (%3, week %4), and a week that is off can't have exams. "
                             "Change the weeks or the kind of one of the two.")
        .arg(weeksText(both, term), markName(other), weekKindName(other.kind), weeksText(other, term));
}

QString opposedWeeksIn(const Term &term)
{
    for (const WeekMark &mark : term.weekMarks) {
        if (const WeekMark *other = contradicting(mark, term.weekMarks))
            return opposedWeeksText(mark, *other, term);
    }
    return {};
}

QString dayKindName(CalendarDay::Kind kind)
{
    return kind == CalendarDay::Off ? SettingsWords::tr("Off") : SettingsWords::tr("At work");
}

QString weekdayName(QDate day)
{
    return QLocale{}.dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

} // namespace yanben
