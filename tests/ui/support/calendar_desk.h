#pragma once

#include "support/test_roster.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/support/hands.h"
#include "ui/support/page_bench.h"
#include "ui/support/settled.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/live/findings_book.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

#include <catch2/catch.hpp>

#include <functional>

namespace yanben
{

/// What a page is made from, over a term that a test fills; today is Wednesday, 10 April 2019.
struct TermDesk : SchoolBench<TestRoster>
{
    FindingsBook findings{school.workspace()};

    TermDesk() : SchoolBench{{2019, 4, 10}} { findings.setTerm(term.id()); }

    ActivityId add(const QString &title, const When &when, const SessionDraft &session = {})
    {
        Act act = addActivity(school.state(), *term.id(), {.title = title, .when = when, .sessions = {session}});
        const ActivityId id = addedActivity(act).value();
        run(std::move(act));
        return id;
    }
    const Activity &row(ActivityId id) const { return school.state().get<Activity>(id); }
};

/// The calendar page over such a term.
struct CalendarDesk : TermDesk
{
    std::unique_ptr<CalendarPage> page;

    void show(QSize size = {1080, 720})
    {
        page = std::make_unique<CalendarPage>(context, findings, nullptr);
        showActive(*page, size);
        page->takeKeyboard();
    }
    /// Chosen and shown in the inspector.
    void open(ActivityId activity)
    {
        REQUIRE(page->jumpTo({PageId::Calendar, keyOf(activity), {}}));
        REQUIRE(settles(*page));
    }
    MonthView &month() const { return *page->findChild<MonthView *>(); }
    /// By its bar, where it stands on `from`.
    void drag(ActivityId activity, QDate from, QDate to)
    {
        const QPoint start = month().barRect(activity, from).intersected(month().dayRect(from)).center();
        dragOn(month(), start, month().dayRect(to).center());
    }
};

} // namespace yanben
