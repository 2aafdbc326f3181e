#include "ui/pages/calendar/calendar_page.h"

#include "calendar/holidays/marked_weeks.h"
#include "calendar/weeks.h"
#include "ui/findings/finding_target.h"
#include "ui/pages/calendar/activity_inspector.h"
#include "ui/pages/calendar/counts/counts_dialog.h"
#include "ui/pages/calendar/series/group_meetings_dialog.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/pages/calendar/themes/themes_dialog.h"
#include "ui/pages/calendar/views/calendar_bar.h"
#include "ui/pages/calendar/views/calendar_views.h"
#include "ui/pages/calendar/views/legend.h"
#include "ui/pages/calendar/views/sheet_lines.h"
#include "ui/pages/exchange/calendar_files.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/room/side_panes.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/calendar/school_days.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

// What the page is made of and shows; what it does with activities stands in calendar_deeds.cpp, its menu and prints in
// calendar_menu.cpp.

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// Those whose time wants a decision.
std::set<ActivityId> doubtfulOnes(const State &state, const FindingsBook &findings, TermId term)
{
    std::set<ActivityId> doubtful;
    if (findings.term() != term)
        return doubtful;
    for (const Finding &finding : findings.findings()) {
        if (finding.severity == Severity::Notice)
            continue;
        const auto *target = std::get_if<ActivityTarget>(&finding.target);
        if (target && findingTarget(state, term, finding).part == u"when"_s)
            doubtful.insert(target->activity);
        if (const auto *both = std::get_if<OverlapTarget>(&finding.target))
            doubtful.insert({both->one.activity, both->other.activity});
    }
    return doubtful;
}

} // namespace

CalendarPage::CalendarPage(PageContext &context, FindingsBook &findings, QWidget *parent)
    : Page(PageId::Calendar, parent),
      m_context(context),
      m_findings(findings),
      m_calendar(schoolCalendar(context.state())),
      m_header(new PageHeader(title())),
      m_caption(new TextLabel),
      m_bar(new CalendarBar(looksFrom(context.settings.viewState(ViewId::CalendarView).value_or(QByteArray())))),
      m_views(new CalendarViews(context.settings)),
      m_legend(new Legend),
      m_inspector(new ActivityInspector(context, findings)),
      m_files(new CalendarFiles(context, this))
{
    build();
    connect(&context.workspace.acts(), &ActRunner::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches<CalendarDay>())
            m_calendar = schoolCalendar(m_context.state());
        forgetEntries();
        refresh();
    });
    connect(&context.workspace.acts(), &ActRunner::reloaded, this, [this] {
        m_calendar = schoolCalendar(m_context.state());
        forgetEntries();
        refresh();
    });
    connect(&context.term, &CurrentTerm::changed, this, &CalendarPage::refresh);
    connect(&findings, &FindingsBook::changed, this, &CalendarPage::refresh);
    connect(m_bar, &CalendarBar::looksChanged, this, &CalendarPage::look);
    connect(m_inspector->series(), &SeriesDesk::placed, this, &CalendarPage::showMeeting);
    connect(m_inspector, &ActivityInspector::meetingChosen, this, &CalendarPage::showMeeting);
    connect(m_inspector, &ActivityInspector::givenUp, this, &CalendarPage::giveUp);
    connect(m_inspector, &ActivityInspector::left, this, &CalendarPage::takeKeyboard);
    connectViews();
    m_views->setWeeksBy(m_bar->looks().weeksBy);
    m_views->setKind(m_bar->looks().kind);
    setFocusProxy(m_views->current());
    refresh();
}

void CalendarPage::build()
{
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    buildHeader();

    auto *left = new QWidget;
    auto *inside = new QVBoxLayout(left);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(gap / 2);
    inside->addWidget(m_views, 1);
    inside->addWidget(m_legend);
    auto *panes = new SidePanes(left, m_inspector, 20);
    panes->setHandleWidth(gap * 3 / 2);
    panes->setSizes({fontMetrics().height() * 45, fontMetrics().height() * 17});
    rememberPanes(*panes, ViewId::CalendarPanes, m_context.settings);
    layout->addWidget(panes, 1);

    // Also while the navigation has the keyboard: one goes on from there. A page out of sight hears nothing.
    const auto onPage = [this](const QString &keys, auto act) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, act);
    };
    onPage(u"Ctrl+Return"_s, [this] { add(m_views->place().day); });
    onPage(u"Ctrl+Enter"_s, [this] { add(m_views->place().day); });
    onPage(u"Ctrl+G"_s, [this] { addSeries(); });
    for (int at = 0; at < calendarViewKinds; ++at)
        onPage(u"Alt+%1"_s.arg(at + 1), [this, at] { m_bar->choose(static_cast<CalendarViewKind>(at)); });
}

void CalendarPage::buildHeader()
{
    m_previous = iconButton(u"previous"_s, tr("Previous month"));
    m_next = iconButton(u"next"_s, tr("Next month"));
    m_caption->setScale(1.0, true);
    m_caption->setAlignment(Qt::AlignCenter);
    m_caption->setMinimumWidth(fontMetrics().horizontalAdvance(u"2019年12月"_s) * 6 / 5);
    m_header->addWidget(m_previous);
    m_header->addWidget(m_caption);
    m_header->addWidget(m_next);
    QPushButton *today = m_header->addButton(tr("Today"));
    auto *more = new QMenu{this};
    const QAction *themes = more->addAction(tr("Themes…"));
    const QAction *counts = more->addAction(tr("Required numbers…"));
    more->addSeparator();
    // Shown only: the keys themselves belong to the window.
    more->addAction(tr("Print this view…") + u"\tCtrl+P"_s, this, &CalendarPage::print);
    more->addAction(tr("Export to a calendar file…") + u"\tCtrl+E"_s, this, &CalendarPage::exportTable);
    m_files->addImport(*more);
    m_header
        ->addButton(tr("More"), tr("Themes of the term, how often what is to take place, printing and calendar files"))
        ->setMenu(more);
    m_newSeries = m_header->addButton(tr("Group meetings…"), tr("New meetings of groups that come round (Ctrl+G)"));
    m_new = m_header->addPrimaryButton(tr("New activity"), tr("On the chosen day (Ctrl+Enter)"));
    connect(themes, &QAction::triggered, this, [this] { openThemes(m_context, this); });
    connect(counts, &QAction::triggered, this, [this] { openCounts(m_context, this); });
    connect(m_newSeries, &QPushButton::clicked, this, &CalendarPage::addSeries);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_views->step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_views->step(1); });
    connect(today, &QPushButton::clicked, this, [this] {
        const CalendarPlace place = m_views->place();
        m_views->choose({m_context.today(), place.activity, place.meeting});
    });
    connect(m_new, &QPushButton::clicked, this, [this] { add(m_views->place().day); });
}

void CalendarPage::connectViews()
{
    connect(m_views, &CalendarView::chosen, this, &CalendarPage::follow);
    connect(m_views, &CalendarView::inspectWanted, m_inspector, &ActivityInspector::focusTitle);
    connect(m_views, &CalendarView::newWanted, this, [this](QDate day) { add(day); });
    connect(m_views, &CalendarView::removeWanted, this, &CalendarPage::remove);
    connect(m_views, &CalendarView::removeMeetingWanted, this, &CalendarPage::removeMeeting);
    connect(m_views, &CalendarView::moveWanted, this, &CalendarPage::move);
    connect(m_views, &CalendarView::meetingMoveWanted, this, &CalendarPage::moveMeeting);
    connect(m_views, &CalendarView::moveRefused, this, &CalendarPage::refuseMove);
    connect(m_views, &CalendarView::refused, &m_context.acts, &ActFeedback::refused);
    connect(m_views, &CalendarView::menuWanted, this, &CalendarPage::showMenu);
    connect(m_views, &CalendarView::jumpWanted, this, &Page::jumpRequested);
    connect(m_views, &CalendarView::copyWanted, this, &CalendarPage::copy);
    connect(m_views, &CalendarView::lengthWanted, this, &CalendarPage::changeLength);
    connect(m_views, &CalendarView::titleWanted, this, &CalendarPage::rename);
    connect(m_views, &CalendarView::activityWanted, this,
            [this](const QString &title, const When &when, std::optional<GroupId> group) { add(title, when, group); });
}

QString CalendarPage::hint() const
{
    const CalendarViewKind kind = m_bar->looks().kind;
    if (kind == CalendarViewKind::Month)
        return tr("Alt+arrows move · Shift+arrows lengthen · Ctrl+Shift+arrows copy · Space lists the day");
    if (kind == CalendarViewKind::TermWeeks)
        return tr("Typing adds · Enter renames · Shift+Enter one more · Alt+arrows move · Shift+arrows last day · "
                  "Alt+Shift+arrows first day · Ctrl+Shift+arrows copy");
    return tr("Alt+arrows move · Shift+arrows lengthen · Ctrl+Shift+arrows copy · Enter edits · Del deletes");
}

void CalendarPage::forgetEntries()
{
    m_entries.reset();
}

void CalendarPage::showTerm()
{
    const Term *term = m_context.term.term();
    if (!term || m_term == term->id)
        return;
    m_term = term->id;
    forgetEntries();
    showContent(*term);
    const QDate today = m_context.today();
    m_views->choose({.day = term->contains(today) ? today : term->first});
}

void CalendarPage::showContent(const Term &term)
{
    const State &state = m_context.state();
    if (!m_entries)
        m_entries = std::make_shared<const std::vector<CalendarEntry>>(calendarEntries(state, term, m_calendar));
    Colouring colours{state, term, m_bar->looks().colourBy, doubtfulOnes(state, m_findings, term.id)};
    const TermCalendar days{m_calendar, term};
    auto content = std::make_shared<CalendarContent>(state, term, days.days(), m_entries, std::move(colours));
    content->today = m_context.today();
    content->writable = m_context.writable();
    m_views->setContent(content);
    m_legend->setItems(content->colouring.legendOf(*m_entries));
}

void CalendarPage::refresh()
{
    showTerm();
    const Term *term = m_context.term.term();
    for (QPushButton *each : {m_new, m_newSeries})
        each->setEnabled(term && m_context.writable());
    if (term)
        showContent(*term);
    showHeader();
    if (!term)
        return;
    const CalendarPlace place = m_views->place();
    if (place.activity && !m_context.state().find<Activity>(*place.activity)) {
        // Its fields go; whoever was in one of them goes on where it stood.
        const QWidget *focus = QApplication::focusWidget();
        if (focus && m_inspector->isAncestorOf(focus))
            m_views->current()->setFocus(Qt::OtherFocusReason);
        m_views->choose({.day = place.day});
    } else if (place.meeting) {
        // One that a holiday took stands in no view; it stays chosen in the list of its series.
        m_inspector->follow(place.activity, place.meeting);
    }
    m_inspector->refresh();
}

void CalendarPage::showHeader()
{
    const bool isWeek = m_views->kind() == CalendarViewKind::Week;
    // The lists have no colours.
    m_legend->setVisible(m_views->kind() < CalendarViewKind::List);
    m_caption->setText(m_views->caption());
    for (QWidget *each :
         {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_next)})
        each->setVisible(m_views->canStep());
    const auto name = [](QPushButton &button, const QString &text) {
        button.setToolTip(text);
        button.setAccessibleName(text);
    };
    name(*m_previous, isWeek ? tr("Previous week") : tr("Previous month"));
    name(*m_next, isWeek ? tr("Next week") : tr("Next month"));
    const Term *term = m_context.term.term();
    const QDate day = m_views->place().day;
    m_header->setState(term && day.isValid() ? placeInTerm(m_context.state(), *term, day) : QString{});
}

void CalendarPage::look()
{
    const CalendarLooks &looks = m_bar->looks();
    m_context.settings.setViewState(ViewId::CalendarView, toBytes(looks));
    m_views->setWeeksBy(looks.weeksBy);
    if (m_views->kind() != looks.kind) {
        m_views->setKind(looks.kind);
        setFocusProxy(m_views->current());
        emit hintChanged();
        // Chosen by mouse from another part of the window: the keys are meant for what came up.
        if (const QWidget *focus = window()->focusWidget(); isVisible() && focus && !isAncestorOf(focus))
            takeKeyboard();
    }
    refresh();
}

void CalendarPage::follow()
{
    const CalendarPlace place = m_views->place();
    const std::optional<ActivityId> before = m_inspector->activity();
    const bool there = before && m_context.state().find<Activity>(*before);
    if (there && before != place.activity && !m_inspector->finishEditing()) {
        // A time that is not understood stays before the eyes until it is mended.
        m_views->choose({.day = place.day, .activity = before});
        return;
    }
    m_inspector->follow(m_views->place().activity, m_views->place().meeting);
    showHeader();
}

bool CalendarPage::takeKeyboard()
{
    m_views->current()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool CalendarPage::jumpTo(const Target &target)
{
    if (target.page == id() && target.part == u"themes"_s) {
        // Once the page is there.
        const auto group = target.id ? std::optional{GroupId{*target.id}} : std::nullopt;
        QMetaObject::invokeMethod(
            this, [this, group] { openThemes(m_context, this, group); }, Qt::QueuedConnection);
        return true;
    }
    if (target.page == id() && target.id && target.part == u"counts"_s) {
        const RequiredCountId required{*target.id};
        QMetaObject::invokeMethod(
            this, [this, required] { openCounts(m_context, this, required); }, Qt::QueuedConnection);
        return true;
    }
    if (target.page != id() || !target.id)
        return Page::jumpTo(target);
    const Activity *activity = m_context.state().find<Activity>(ActivityId{*target.id});
    if (!activity || activity->term != m_context.term.id())
        return false;
    const QDate day = activity->start ? *activity->start : activity->end.value_or(m_views->place().day);
    if (m_entries) {
        // What has no day stands in lists only.
        const auto shown = std::ranges::find(*m_entries, activity->id, &CalendarEntry::activity);
        if (shown != m_entries->end() && !shown->hasDay())
            m_bar->choose(CalendarViewKind::List);
    }
    m_views->choose({.day = day, .activity = activity->id});
    m_views->current()->setFocus();
    if (target.part == u"leaders"_s)
        QMetaObject::invokeMethod(
            m_inspector, [this] { m_inspector->focusLeaders(std::nullopt); }, Qt::QueuedConnection);
    return true;
}

bool CalendarPage::leave()
{
    return m_inspector->finishEditing();
}

} // namespace yanben
