#include "ui/pages/calendar/calendar_prints.h"

#include "calendar/weeks.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/pages/calendar/views/calendar_views.h"

#include <QCoreApplication>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct PrintWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPrints)
};

} // namespace

std::optional<PaperChoice> paperOf(const CalendarViews &views, const Term &term)
{
    switch (views.kind()) {
    case CalendarViewKind::Month: return PaperChoice{.paper = TermPaper::Calendar, .month = views.month()->month()};
    case CalendarViewKind::Week:
        return PaperChoice{.paper = TermPaper::Bulletin, .week = weekOf(term, views.place().day)};
    case CalendarViewKind::TermWeeks: return PaperChoice{.paper = TermPaper::Weeks};
    case CalendarViewKind::List: break;
    case CalendarViewKind::Person: return PaperChoice{.paper = TermPaper::People, .name = views.subject()};
    case CalendarViewKind::Group: return PaperChoice{.paper = TermPaper::Groups, .name = views.subject()};
    case CalendarViewKind::Place: return PaperChoice{.paper = TermPaper::Places, .name = views.subject()};
    }
    return std::nullopt;
}

QString paperName(const PaperChoice &choice, const Term &term)
{
    switch (choice.paper) {
    case TermPaper::Calendar:
        return choice.month ? PrintWords::tr("month %1-%2").arg(choice.month->year).arg(choice.month->month)
                            : PrintWords::tr("months");
    case TermPaper::Bulletin:
        return choice.week ? PrintWords::tr("arrangements of %1").arg(weekName(term, *choice.week))
                           : PrintWords::tr("arrangements of the weeks");
    case TermPaper::Weeks: return PrintWords::tr("table of weeks");
    case TermPaper::SignIn: return PrintWords::tr("sign-in sheet");
    case TermPaper::Record: return PrintWords::tr("activity record");
    case TermPaper::People:
    case TermPaper::Groups:
    case TermPaper::Places: return PrintWords::tr("activities of %1").arg(choice.name.value_or(QString{}));
    default: return PrintWords::tr("activity schedule");
    }
}

} // namespace yanben
