#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/counts/counts_dialog.h"
#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/pages/calendar/themes/themes_dialog.h"
#include "ui/pages/calendar/views/calendar_bar.h"
#include "ui/pages/calendar/views/calendar_views.h"
#include "ui/pages/calendar/views/legend.h"
#include "ui/pages/exchange/calendar_files.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/room/side_panes.h"
#include "ui/widgets/text/text_label.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

// What the page of the calendar is made of.

namespace yanben
{

using namespace Qt::StringLiterals;

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
    panes->setGoodMain(27); // a day of the month holds four signs
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
    addPrints(*more);
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
    connect(today, &QPushButton::clicked, this, &CalendarPage::goToToday);
    connect(m_new, &QPushButton::clicked, this, [this] { add(m_views->place().day); });
}

void CalendarPage::connectViews()
{
    connect(m_views, &CalendarView::chosen, this, &CalendarPage::follow);
    connect(m_views, &CalendarView::dragged, m_inspector, &ActivityInspector::followDrag);
    connect(m_views, &CalendarView::dragTold, this, &CalendarPage::tellDrag);
    connect(m_views, &CalendarView::inspectWanted, m_inspector, &ActivityInspector::focusContent);
    connect(m_views, &CalendarView::newWanted, this, [this](QDate day) { add(day); });
    connect(m_views, &CalendarView::removeWanted, this, &CalendarPage::remove);
    connect(m_views, &CalendarView::removeMeetingWanted, this, &CalendarPage::removeMeeting);
    connect(m_views, &CalendarView::moveWanted, this, &CalendarPage::move);
    connect(m_views, &CalendarView::meetingMoveWanted, this, &CalendarPage::moveMeeting);
    connect(m_views, &CalendarView::moveRefused, this, &CalendarPage::refuseMove);
    connect(m_views, &CalendarView::refused, &m_context.acts, &ActFeedback::refused);
    connect(m_views, &CalendarView::told, &m_context.acts, &ActFeedback::told);
    connect(m_views, &CalendarView::menuWanted, this, &CalendarPage::showMenu);
    connect(m_views, &CalendarView::jumpWanted, this, &Page::jumpRequested);
    connect(m_views, &CalendarView::copyWanted, this, &CalendarPage::copy);
    connect(m_views, &CalendarView::lengthWanted, this, &CalendarPage::changeLength);
    connect(m_views, &CalendarView::titleWanted, this, &CalendarPage::rename);
    connect(m_views, &CalendarView::meetingTitleWanted, m_inspector->series(), &SeriesDesk::rename);
    connect(
        m_views, &CalendarView::activityWanted, this,
        [this](const QString &title, const When &when, std::optional<GroupId> group) { add({title}, when, group); });
    connect(m_views, &CalendarView::activitiesWanted, this,
            [this](const QStringList &titles, const When &when, std::optional<GroupId> group) {
                add(titles, when, group);
            });
}

} // namespace yanben
