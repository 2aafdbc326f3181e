#include "ui/pages/calendar/calendar_page.h"

#include "calendar/holidays/marked_weeks.h"
#include "calendar/when_text.h"
#include "ui/acts/brought_back.h"
#include "ui/findings/finding_target.h"
#include "ui/pages/calendar/counts/counts_dialog.h"
#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/pages/calendar/themes/themes_dialog.h"
#include "ui/pages/calendar/views/calendar_bar.h"
#include "ui/pages/calendar/views/calendar_views.h"
#include "ui/pages/calendar/views/legend.h"
#include "ui/pages/calendar/views/sheet_lines.h"
#include "ui/pages/exchange/calendar_files.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/room/in_sight.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/calendar/school_days.h"

#include <QApplication>
#include <QPushButton>

#include <algorithm>
#include <cstdlib>

// What the page shows and where it goes. What it is made of stands in calendar_page_parts.cpp, what it does with
// activities in calendar_deeds.cpp, its menu and prints in calendar_menu.cpp.

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

DoubtfulTimes doubtfulOnes(const State &state, const FindingsBook &findings, TermId term)
{
    DoubtfulTimes doubtful;
    if (findings.term() != term)
        return doubtful;
    for (const Finding &finding : findings.findings()) {
        if (finding.severity == Severity::Notice)
            continue;
        const auto *target = std::get_if<ActivityTarget>(&finding.target);
        if (target && findingTarget(state, term, finding).part == u"when"_s)
            doubtful.always.insert(target->activity);
        const auto *both = std::get_if<OverlapTarget>(&finding.target);
        if (!both)
            continue;
        for (const ActivityId each : {both->one.activity, both->other.activity}) {
            for (const auto &days : clashDays(finding))
                doubtful.between[each].push_back(days);
        }
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
        if (const std::optional<ActivityId> back = activityBroughtBack(notice))
            chooseAgain(*back);
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

QString CalendarPage::hint() const
{
    if (!m_dragHint.isEmpty())
        return m_dragHint;
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
    m_inspector->setBesideDays(m_views->kind() < CalendarViewKind::List);
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
    } else if (const std::optional<QDate> day = dayItWentTo(place)) {
        m_views->choose({*day, place.activity, place.meeting});
    } else if (place.meeting) {
        // One that a holiday took stands in no view; it stays chosen in the list of its series.
        m_inspector->follow(place.activity, place.meeting);
    }
    m_inspector->refresh();
}

std::optional<QDate> CalendarPage::dayItWentTo(const CalendarPlace &place) const
{
    std::optional<QDate> nearest;
    if (!place.activity || !place.day.isValid())
        return nearest;
    for (const CalendarEntry &entry : *m_entries) {
        const bool isMeant = entry.activity == *place.activity && (!place.meeting || entry.meeting == place.meeting);
        if (!isMeant || !entry.hasDay())
            continue;
        // Of a series no meeting is meant more than another.
        if (entry.touches(place.day, place.day) || (entry.isSeries && !place.meeting))
            return std::nullopt;
        const QDate day = std::clamp(place.day, entry.first, entry.last);
        if (!nearest || std::abs(place.day.daysTo(day)) < std::abs(place.day.daysTo(*nearest)))
            nearest = day;
    }
    return nearest;
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

bool CalendarPage::finishEditing()
{
    if (m_inspector->finishEditing())
        return true;
    if (QWidget *field = window()->focusWidget(); field && m_inspector->isAncestorOf(field))
        bringIntoSight(field);
    emit m_context.acts.refused(
        tr("What is marked at the right is not saved yet. Mend it, or press Esc in it to have back what was there."));
    return false;
}

void CalendarPage::goToToday()
{
    const Term *term = m_context.term.term();
    if (!term)
        return;
    const QDate today = m_context.today();
    const QDate day = std::clamp(today, term->first, term->last);
    // What is chosen elsewhere would be out of sight and yet what Del takes away.
    const CalendarEntry *entry = chosenEntry();
    const bool isThere = entry && entry->touches(day, day);
    const CalendarPlace place = m_views->place();
    m_views->choose(isThere ? CalendarPlace{day, place.activity, place.meeting} : CalendarPlace{.day = day});
    if (day != today)
        emit m_context.acts.refused(tr("Today, %1, is not in this term. The nearest day of the term is shown: %2.")
                                        .arg(dayText(today, *term), dayText(day, *term)));
}

void CalendarPage::chooseAgain(ActivityId activity)
{
    const QDate day = m_views->place().day;
    if (!m_entries || !day.isValid())
        return;
    const auto distance = [day](const CalendarEntry &entry) {
        return std::abs(day.daysTo(std::clamp(day, entry.first, entry.last)));
    };
    const CalendarEntry *nearest = nullptr;
    for (const CalendarEntry &entry : *m_entries) {
        if (entry.activity == activity && entry.hasDay() && (!nearest || distance(entry) < distance(*nearest)))
            nearest = &entry;
    }
    if (!nearest)
        return;
    m_views->choose({.day = std::clamp(day, nearest->first, nearest->last),
                     .activity = activity,
                     .meeting = nearest->isSeries ? nearest->meeting : std::nullopt});
    follow();
}

void CalendarPage::follow()
{
    const CalendarPlace place = m_views->place();
    const std::optional<ActivityId> before = m_inspector->activity();
    const bool there = before && m_context.state().find<Activity>(*before);
    if (there && before != place.activity && !finishEditing()) {
        // A time that is not understood stays before the eyes until it is mended.
        m_views->choose({.day = place.day, .activity = before});
        return;
    }
    m_inspector->follow(m_views->place().activity, m_views->place().meeting);
    showHeader();
}

void CalendarPage::tellDrag(const QString &hint)
{
    if (m_dragHint == hint)
        return;
    m_dragHint = hint;
    emit hintChanged();
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
    return finishEditing();
}

} // namespace yanben
