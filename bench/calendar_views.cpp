// The calendar of a term with 2,000 activities and 300 people: opening, 300 steps from month to month, 300 of a bare
// table from page to page, 300 steps of a drag, what every other view takes to come up, 300 steps of a drag in the week
// and in the weeks of the term, and a move up to its paint. On a display; the school file is made in FOLDER.
//   bench_calendar_views FOLDER
#include "stopwatch.h"

#include "bare_table.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/pages/calendar/views/calendar_views.h"
#include "ui/pages/calendar/views/lines/lines_table.h"
#include "ui/support/fake_pages.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/staff/roster_import.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/calendar/calendar_entries.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/sample/sample_school.h"

#include <QApplication>
#include <QDir>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace yanben;

namespace
{

constexpr int activityCount = 2000;
constexpr int presenterCount = 300;

/// One in twenty is a series, one in ten takes several days; everybody presents something.
void growSchool(Workspace &workspace, const Term &term)
{
    std::vector<RosterLine> lines;
    for (int i = 0; i < presenterCount; ++i) {
        RosterLine line;
        line.name = QStringLiteral("教师%1").arg(i);
        line.workNumber = QStringLiteral("B%1").arg(i);
        lines.push_back(std::move(line));
    }
    workspace.acts().run(
        importRoster(workspace.state(), proposeRoster(workspace.state(), lines, term.first), term.first));
    std::vector<StaffId> staff;
    for (const auto &[id, member] : workspace.state().all<StaffMember>())
        staff.push_back(id);
    std::vector<ActivityDraft> drafts;
    const auto days = static_cast<int>(term.first.daysTo(term.last));
    for (int i = 0; i < activityCount; ++i) {
        const QDate day = term.first.addDays(i * 7 % days);
        When when{.kind = SingleDay{day}, .timeOfDay = {.periods = {i % 8 + 1}}};
        if (i % 20 == 0)
            when.kind = Recurring{.weekdays = {i / 20 % 5 + 1}};
        else if (i % 10 == 0)
            when.kind = DayRange{day, std::min(day.addDays(3), term.last)};
        const Participant presenter{
            .staff = staff[static_cast<std::size_t>(i) % staff.size()], .group = {}, .name = {}};
        drafts.push_back(
            {.title = QStringLiteral("研修活动%1").arg(i), .when = when, .sessions = {{.presenters = {presenter}}}});
    }
    workspace.acts().run(importActivities(workspace.state(), term.id, drafts));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application{argc, argv};
    const QTemporaryDir folder{
        QDir{argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath()}.filePath(QStringLiteral("bench-XXXXXX"))};
    const QString path = folder.filePath(QStringLiteral("school.yanben"));
    createSample(path);
    const std::unique_ptr<Workspace> workspace = Workspace::open(path);
    workspace->acts().setSigner([] { return Operator{QStringLiteral("研训处"), Role::Editor}; });
    CurrentTerm term{*workspace, {2019, 4, 10}};
    growSchool(*workspace, *term.term());

    std::vector<double> entries;
    for (int run = 0; run < 21; ++run) {
        const Clock::time_point start = Clock::now();
        calendarEntries(workspace->state(), *term.term(), schoolCalendar(workspace->state()));
        entries.push_back(since(start));
    }
    report("entries of the term", entries);

    ActFeedback acts{workspace->acts()};
    PaperDesk paper{nullptr};
    FakeSettings settings;
    CurrentRubrics rubrics{*workspace, term};
    PageContext context{*workspace, term, rubrics, acts, paper, settings, [] { return QDate{2019, 4, 10}; }};
    FindingsBook findings{*workspace};
    findings.setTerm(term.id());
    const Clock::time_point opening = Clock::now();
    CalendarPage page{context, findings};
    page.resize(1280, 800);
    page.show();
    if (!QTest::qWaitForWindowExposed(&page))
        return 1;
    QCoreApplication::processEvents();
    report("opening, with all findings", {since(opening)});

    CalendarViews &views = *page.findChild<CalendarViews *>();
    MonthView &month = *views.month();
    std::vector<double> months;
    for (int step = 0; step < measuredSteps; ++step) {
        const Clock::time_point start = Clock::now();
        QTest::keyClick(&month, step / 3 % 2 == 0 ? Qt::Key_PageDown : Qt::Key_PageUp);
        month.repaint();
        QCoreApplication::processEvents();
        months.push_back(since(start));
    }
    report("to another month, painted", months);

    BareTable rows{activityCount / 7, 7};
    QTableView bare;
    bare.setModel(&rows);
    bare.resize(page.size());
    bare.show();
    if (!QTest::qWaitForWindowExposed(&bare))
        return 1;
    std::vector<double> bares;
    for (int step = 0; step < measuredSteps; ++step) {
        const Clock::time_point start = Clock::now();
        QTest::keyClick(&bare, step / 3 % 2 == 0 ? Qt::Key_PageDown : Qt::Key_PageUp);
        bare.viewport()->repaint();
        QCoreApplication::processEvents();
        bares.push_back(since(start));
    }
    report("a bare table, to another page", bares);
    bare.hide();
    page.activateWindow();

    views.choose({.day = {2019, 4, 10}});
    QCoreApplication::processEvents();
    std::vector<double> drags;
    const QDate from{2019, 4, 9};
    QPoint held;
    for (const auto &[id, activity] : workspace->state().all<Activity>()) {
        const QRect place = month.barRect(id, from);
        if (place.isValid() && std::holds_alternative<SingleDay>(activity.when.kind) && activity.start == from)
            held = place.center();
    }
    QTest::mousePress(&month, Qt::LeftButton, {}, held);
    for (int step = 0; step < measuredSteps; ++step) {
        const Clock::time_point start = Clock::now();
        QTest::mouseMove(&month, month.dayRect(QDate{2019, 4, 1}.addDays(step % 28)).center());
        QCoreApplication::processEvents();
        drags.push_back(since(start));
    }
    report("a step of a drag, painted", drags);
    const Clock::time_point letGo = Clock::now();
    QTest::mouseRelease(&month, Qt::LeftButton, {}, month.dayRect({2019, 4, 23}).center());
    QCoreApplication::processEvents();
    report("let go: the act, findings, paint", {since(letGo)});

    for (int kind = 1; kind < calendarViewKinds; ++kind) {
        const Clock::time_point start = Clock::now();
        QTest::keyClick(&page, static_cast<Qt::Key>(Qt::Key_1 + kind), Qt::AltModifier);
        QCoreApplication::processEvents();
        std::printf("view %d comes up in %8.2f ms\n", kind + 1, since(start));
    }

    views.choose({.day = {2019, 4, 10}});
    for (const CalendarViewKind kind : {CalendarViewKind::Week, CalendarViewKind::TermWeeks}) {
        QTest::keyClick(&page, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(kind)), Qt::AltModifier);
        QCoreApplication::processEvents();
        auto *lines = views.current()->findChild<LinesTable *>();
        if (!lines) {
            std::puts("the keys do not reach the page: it needs a display that makes its window active, or offscreen");
            return 1;
        }
        LinesTable &table = *lines;
        const int row = kind == CalendarViewKind::Week ? 1 : table.currentIndex().row();
        table.scrollTo(table.model()->index(row, 1), QAbstractItemView::PositionAtTop);
        QTest::mousePress(table.viewport(), Qt::LeftButton, {}, table.lineRect(row, 1, 0).center());
        std::vector<double> times;
        for (int step = 0; step < measuredSteps; ++step) {
            const Clock::time_point start = Clock::now();
            const QRect cell = table.visualRect(table.model()->index(row + step % 2, step % 7));
            QTest::mouseMove(table.viewport(), cell.intersected(table.viewport()->rect()).center());
            QCoreApplication::processEvents();
            times.push_back(since(start));
        }
        report(kind == CalendarViewKind::Week ? "a step of a drag in the week" : "the same in the weeks of the term",
               times);
        QTest::keyClick(&table, Qt::Key_Escape);
        QTest::mouseRelease(table.viewport(), Qt::LeftButton);
    }
    return 0;
}
