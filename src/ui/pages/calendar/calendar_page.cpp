#include "ui/pages/calendar/calendar_page.h"

#include "ui/findings/finding_target.h"
#include "ui/pages/calendar/activity_inspector.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/pages/calendar/themes/themes_dialog.h"
#include "ui/pages/calendar/series/group_meetings_dialog.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/text_label.h"
#include "workspace/acts/plan/activity_acts.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/school_days.h"

#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

CalendarPage::CalendarPage(PageContext &context, FindingsBook &findings, QWidget *parent)
    : Page(PageId::Calendar, parent),
      m_context(context),
      m_findings(findings),
      m_calendar(schoolCalendar(context.state())),
      m_header(new PageHeader(title())),
      m_monthName(new TextLabel),
      m_month(new MonthView),
      m_inspector(new ActivityInspector(context, findings))
{
    build();
    connect(&context.workspace.acts(), &ActRunner::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches<CalendarDay>())
            m_calendar = schoolCalendar(m_context.state());
        refresh();
    });
    connect(&context.workspace.acts(), &ActRunner::reloaded, this, [this] {
        m_calendar = schoolCalendar(m_context.state());
        refresh();
    });
    connect(&context.term, &CurrentTerm::changed, this, &CalendarPage::refresh);
    connect(&findings, &FindingsBook::changed, this, &CalendarPage::refresh);
    connect(m_month, &MonthView::chosen, this, &CalendarPage::follow);
    connect(m_month, &MonthView::monthWanted, this, &CalendarPage::showMonth);
    connect(m_month, &MonthView::inspectWanted, m_inspector, &ActivityInspector::focusTitle);
    connect(m_month, &MonthView::newWanted, this, &CalendarPage::add);
    connect(m_month, &MonthView::removeWanted, this, &CalendarPage::remove);
    connect(m_month, &MonthView::moveWanted, this, &CalendarPage::move);
    connect(m_month, &MonthView::moveRefused, this, &CalendarPage::refuseMove);
    connect(m_month, &MonthView::meetingMoveWanted, this, &CalendarPage::moveMeeting);
    connect(m_month, &MonthView::removeMeetingWanted, this, &CalendarPage::removeMeeting);
    connect(m_inspector->series(), &SeriesDesk::placed, this, &CalendarPage::showMeeting);
    connect(m_inspector, &ActivityInspector::meetingChosen, this, &CalendarPage::showMeeting);
    refresh();
}

void CalendarPage::build()
{
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_header);

    QPushButton *previous = iconButton(u"previous"_s, tr("Previous month"));
    QPushButton *next = iconButton(u"next"_s, tr("Next month"));
    m_monthName->setScale(1.0, true);
    m_monthName->setAlignment(Qt::AlignCenter);
    m_monthName->setMinimumWidth(fontMetrics().horizontalAdvance(u"2019年12月"_s) * 6 / 5);
    m_header->addWidget(previous);
    m_header->addWidget(m_monthName);
    m_header->addWidget(next);
    QPushButton *today = m_header->addButton(tr("Today"));
    QPushButton *themes = m_header->addButton(tr("Themes…"), tr("The term's theme, topics of months, items of weeks"));
    connect(themes, &QPushButton::clicked, this, [this] { openThemes(m_context, this); });
    m_newSeries = m_header->addButton(tr("Group meetings…"), tr("New meetings of groups that come round (Ctrl+G)"));
    m_new = m_header->addPrimaryButton(tr("New activity"), tr("On the chosen day (Ctrl+Enter)"));
    m_new->setEnabled(m_context.writable());

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_month);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_month->setReadOnly(!m_context.writable());
    setFocusProxy(m_month);
    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(gap * 3 / 2);
    panes->addWidget(scroll);
    scroll->setMinimumWidth(fontMetrics().height() * 20);
    panes->addWidget(m_inspector);
    panes->setStretchFactor(0, 1);
    panes->setSizes({fontMetrics().height() * 45, fontMetrics().height() * 17});
    rememberPanes(*panes, ViewId::CalendarPanes, m_context.settings);
    layout->addWidget(panes, 1);

    const auto step = [this](int months) {
        const QDate day = m_month->month().firstDay().addMonths(months);
        showMonth({day.year(), day.month()});
        follow();
    };
    connect(previous, &QPushButton::clicked, this, [step] { step(-1); });
    connect(next, &QPushButton::clicked, this, [step] { step(1); });
    connect(today, &QPushButton::clicked, this, [this] { goTo(m_context.today()); });
    connect(m_new, &QPushButton::clicked, this, [this] { add(m_month->day()); });
    const auto addSeries = [this] {
        if (m_inspector->finishEditing())
            addGroupMeetings(m_context, this);
    };
    connect(m_newSeries, &QPushButton::clicked, this, addSeries);
    const auto onPage = [this](const QString &keys, auto act) {
        connect(new QShortcut(QKeySequence(keys), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, act);
    };
    onPage(u"Ctrl+Return"_s, [this] { add(m_month->day()); });
    onPage(u"Ctrl+Enter"_s, [this] { add(m_month->day()); });
    onPage(u"Ctrl+G"_s, addSeries);
}

QString CalendarPage::hint() const
{
    return tr("Double click makes an activity · Enter edits · Alt+arrows move it · Del deletes");
}

void CalendarPage::showTerm()
{
    const Term *term = m_context.term.term();
    if (!term || m_term == term->id)
        return;
    m_term = term->id;
    const QDate today = m_context.today();
    const QDate day = term->contains(today) ? today : term->first;
    m_month->setMonth({day.year(), day.month()});
    m_month->choose(day, std::nullopt);
}

void CalendarPage::refresh()
{
    showTerm();
    const Term *term = m_context.term.term();
    m_new->setEnabled(term && m_context.writable());
    m_newSeries->setEnabled(term && m_context.writable());
    m_monthName->setText(tr("%1-%2").arg(m_month->month().year).arg(m_month->month().month));
    if (!term)
        return;
    std::set<ActivityId> doubtful;
    if (m_findings.term() == term->id) {
        for (const Finding &finding : m_findings.findings()) {
            const auto *target = std::get_if<ActivityTarget>(&finding.target);
            if (target && finding.severity != Severity::Notice &&
                findingTarget(m_context.state(), term->id, finding).part == u"when"_s)
                doubtful.insert(target->activity);
        }
    }
    m_month->setContent(
        *term, m_calendar,
        monthBars(m_context.state(), *term, m_calendar, doubtful, m_month->firstShown(), m_month->lastShown()),
        m_context.today());
    if (m_month->activity() && !m_context.state().find<Activity>(*m_month->activity()))
        m_month->choose(m_month->day(), std::nullopt);
    if (const std::optional<MeetingKey> meeting = m_month->meeting())
        m_inspector->setMeeting(meeting);
    m_inspector->refresh();
}

void CalendarPage::showMonth(YearMonth month)
{
    m_month->setMonth(month);
    refresh();
}

void CalendarPage::goTo(QDate day)
{
    showMonth({day.year(), day.month()});
    m_month->choose(day, m_month->activity());
    follow();
}

void CalendarPage::follow()
{
    const std::optional<ActivityId> before = m_inspector->activity();
    const bool there = before && m_context.state().find<Activity>(*before);
    if (there && before != m_month->activity() && !m_inspector->finishEditing()) {
        // A time that is not understood stays before the eyes until it is mended.
        m_month->choose(m_month->day(), before);
        return;
    }
    m_inspector->setActivity(m_month->activity());
    // A meeting that a holiday took has no bar; it stays chosen in the list of its series.
    if (const std::optional<MeetingKey> meeting = m_month->meeting())
        m_inspector->setMeeting(meeting);
}

bool CalendarPage::takeKeyboard()
{
    m_month->setFocus(Qt::OtherFocusReason);
    return true;
}

bool CalendarPage::jumpTo(const Target &target)
{
    if (target.page != id() || !target.id)
        return Page::jumpTo(target);
    const Activity *activity = m_context.state().find<Activity>(ActivityId{*target.id});
    if (!activity || activity->term != m_context.term.id())
        return false;
    const ActivityId chosen = activity->id;
    const QDate day = activity->start ? *activity->start : activity->end.value_or(m_month->day());
    showMonth({day.year(), day.month()});
    m_month->choose(day, chosen);
    m_month->setFocus();
    return true;
}

bool CalendarPage::leave()
{
    return m_inspector->finishEditing();
}

void CalendarPage::add(QDate day)
{
    const std::optional<TermId> term = m_context.term.id();
    if (!term || !m_context.writable() || !m_inspector->finishEditing())
        return;
    std::optional<ActivityId> added;
    const bool done = m_context.acts.runBuilt([&] {
        const When when{.kind = SingleDay{day}};
        Act act = addActivity(m_context.state(), *term, {.title = {}, .when = when},
                              placeByDate(m_context.state(), *term, when));
        added = addedActivity(act);
        return act;
    });
    if (!done || !added)
        return;
    m_month->choose(day, added);
    m_inspector->focusTitle();
}

void CalendarPage::remove(ActivityId activity)
{
    m_context.acts.runBuilt([&] { return removeActivities(m_context.state(), {activity}); });
}

void CalendarPage::move(ActivityId activity, int days)
{
    const Activity *row = m_context.state().find<Activity>(activity);
    const std::optional<When> when = row ? shifted(row->when, days) : std::nullopt;
    if (!when) {
        refuseMove(activity);
        return;
    }
    const QDate day = m_month->day().addDays(days);
    if (!m_context.acts.runBuilt([&] { return editWhen(m_context.state(), activity, *when); }))
        return;
    if (day < m_month->firstShown() || m_month->lastShown() < day)
        showMonth({day.year(), day.month()});
    m_month->choose(day, activity);
}

void CalendarPage::moveMeeting(const MeetingKey &meeting, int days)
{
    m_inspector->series()->move(meeting, days);
}

void CalendarPage::removeMeeting(const MeetingKey &meeting)
{
    m_inspector->series()->remove(meeting);
}

void CalendarPage::showMeeting(const MeetingKey &meeting, QDate day)
{
    if (day < m_month->firstShown() || m_month->lastShown() < day)
        showMonth({day.year(), day.month()});
    m_month->choose(day, meeting.activity);
    follow();
    m_inspector->setMeeting(meeting);
}

void CalendarPage::refuseMove(ActivityId activity)
{
    const Activity *row = m_context.state().find<Activity>(activity);
    if (row)
        emit m_context.acts.refused(
            tr("“%1” has no day of its own that could be moved. Change its time at the right.").arg(row->title));
}

} // namespace yanben
