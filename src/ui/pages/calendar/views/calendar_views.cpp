#include "ui/pages/calendar/views/calendar_views.h"

#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/pages/calendar/views/meetings/meetings_view.h"
#include "ui/pages/calendar/views/month_area.h"
#include "ui/pages/calendar/views/term_weeks_view.h"
#include "ui/pages/calendar/views/week_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace yanben
{

CalendarViews::CalendarViews(ShellSettings &settings, QWidget *parent)
    : CalendarView{parent}, m_settings{settings}, m_stack{new QStackedWidget}, m_month{new MonthView}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    // Even where it is not seen first: it says which days a term begins with.
    m_views[static_cast<std::size_t>(CalendarViewKind::Month)] = make(CalendarViewKind::Month);
    bringUp();
}

CalendarView *CalendarViews::make(CalendarViewKind kind)
{
    CalendarView *view = nullptr;
    switch (kind) {
    case CalendarViewKind::Month: view = m_month; break;
    case CalendarViewKind::Week: view = new WeekView; break;
    case CalendarViewKind::TermWeeks:
        view = m_weeks = new TermWeeksView;
        m_weeks->setColumns(m_weeksBy);
        break;
    case CalendarViewKind::List: view = new MeetingsView{MeetingsView::Of::Term, m_settings}; break;
    case CalendarViewKind::Person: view = new MeetingsView{MeetingsView::Of::Person, m_settings}; break;
    case CalendarViewKind::Group: view = new MeetingsView{MeetingsView::Of::Group, m_settings}; break;
    case CalendarViewKind::Place: view = new MeetingsView{MeetingsView::Of::Place, m_settings}; break;
    }
    if (kind == CalendarViewKind::Month) {
        m_stack->addWidget(new MonthArea{*m_month});
    } else {
        m_stack->addWidget(view);
    }
    connect(view, &CalendarView::chosen, this, [this, view] {
        m_place = view->place();
        emit chosen();
    });
    connect(view, &CalendarView::dragged, this, &CalendarView::dragged);
    connect(view, &CalendarView::dragTold, this, &CalendarView::dragTold);
    connect(view, &CalendarView::inspectWanted, this, &CalendarView::inspectWanted);
    connect(view, &CalendarView::newWanted, this, &CalendarView::newWanted);
    connect(view, &CalendarView::removeWanted, this, &CalendarView::removeWanted);
    connect(view, &CalendarView::removeMeetingWanted, this, &CalendarView::removeMeetingWanted);
    connect(view, &CalendarView::moveWanted, this, &CalendarView::moveWanted);
    connect(view, &CalendarView::meetingMoveWanted, this, &CalendarView::meetingMoveWanted);
    connect(view, &CalendarView::moveRefused, this, &CalendarView::moveRefused);
    connect(view, &CalendarView::refused, this, &CalendarView::refused);
    connect(view, &CalendarView::told, this, &CalendarView::told);
    connect(view, &CalendarView::menuWanted, this, &CalendarView::menuWanted);
    connect(view, &CalendarView::jumpWanted, this, &CalendarView::jumpWanted);
    connect(view, &CalendarView::copyWanted, this, &CalendarView::copyWanted);
    connect(view, &CalendarView::lengthWanted, this, &CalendarView::lengthWanted);
    connect(view, &CalendarView::titleWanted, this, &CalendarView::titleWanted);
    connect(view, &CalendarView::meetingTitleWanted, this, &CalendarView::meetingTitleWanted);
    connect(view, &CalendarView::activityWanted, this, &CalendarView::activityWanted);
    connect(view, &CalendarView::activitiesWanted, this, &CalendarView::activitiesWanted);
    return view;
}

void CalendarViews::bringUp()
{
    CalendarView *view = current();
    if (m_content)
        view->setContent(m_content);
    if (m_place.day.isValid())
        view->showPlace(m_place);
    for (int at = 0; at < m_stack->count(); ++at) {
        QWidget *page = m_stack->widget(at);
        if (page == view || page->isAncestorOf(view))
            m_stack->setCurrentWidget(page);
    }
    setFocusProxy(view);
}

void CalendarViews::setContent(const SharedContent &content)
{
    m_content = content;
    current()->setContent(content);
    // Another time makes other meetings of the same activity.
    if (m_place.activity && m_place.meeting && !content->find(*m_place.activity, m_place.meeting))
        showPlace({.day = m_place.day, .activity = m_place.activity});
}

void CalendarViews::showPlace(const CalendarPlace &place)
{
    m_place = place;
    current()->showPlace(place);
    m_place = current()->place();
}

void CalendarViews::choose(const CalendarPlace &place)
{
    const CalendarPlace before = m_place;
    showPlace(place);
    if (before != m_place)
        emit chosen();
}

void CalendarViews::setKind(CalendarViewKind kind)
{
    const bool hasKeyboard = isAncestorOf(window()->focusWidget());
    m_kind = kind;
    if (!current())
        m_views[static_cast<std::size_t>(kind)] = make(kind);
    bringUp();
    if (hasKeyboard)
        current()->setFocus(Qt::OtherFocusReason);
}

void CalendarViews::setWeeksBy(WeeksBy by)
{
    m_weeksBy = by;
    if (m_weeks)
        m_weeks->setColumns(by);
}

void CalendarViews::step(int parts)
{
    // Without the activity, which would be out of sight and yet the one that Del takes away.
    choose({.day = m_kind == CalendarViewKind::Week ? m_place.day.addDays(7 * parts)
                                                    : m_month->month().firstDay().addMonths(parts)});
}

QString CalendarViews::caption() const
{
    switch (m_kind) {
    case CalendarViewKind::Month: return tr("%1-%2").arg(m_month->month().year).arg(m_month->month().month);
    case CalendarViewKind::Week:
        return m_content && m_place.day.isValid() ? weekName(m_content->term, weekOf(m_content->term, m_place.day))
                                                  : QString{};
    case CalendarViewKind::TermWeeks:
    case CalendarViewKind::List:
    case CalendarViewKind::Person:
    case CalendarViewKind::Group:
    case CalendarViewKind::Place: break;
    }
    return {};
}

QString CalendarViews::subject() const
{
    const auto *list = qobject_cast<const MeetingsView *>(current());
    return list ? list->subject() : QString{};
}

std::vector<CalendarEntry> CalendarViews::listed() const
{
    const auto *list = qobject_cast<const MeetingsView *>(current());
    return list ? list->listed() : std::vector<CalendarEntry>{};
}

std::pair<QDate, QDate> CalendarViews::shownDays() const
{
    if (!m_content)
        return {};
    if (m_kind == CalendarViewKind::Month)
        return {m_month->firstShown(), m_month->lastShown()};
    const int week = weekOf(m_content->term, m_place.day);
    if (m_kind == CalendarViewKind::Week)
        return {firstDayOfWeek(m_content->term, week), lastDayOfWeek(m_content->term, week)};
    return {m_content->term.first, m_content->term.last};
}

} // namespace yanben
