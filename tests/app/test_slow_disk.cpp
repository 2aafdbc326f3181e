#include "app/program_desk.h"
#include "support/slow_disk.h"
#include "ui/pages/schedule/schedule_view.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/widgets/status_dot.h"

#include <QElapsedTimer>

using namespace yanben;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto delay = 300ms; ///< of one sync
/// Milliseconds. Much, for machines that do other things too; whoever waits for the disk waits for three syncs or more.
constexpr qint64 fluent = 450;

/// Measures how long nothing else could happen in the window.
class Pulse
{
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(5);
        m_last.start();
    }
    qint64 longestPause()
    {
        beat();
        return m_longest;
    }

private:
    void beat() { m_longest = std::max(m_longest, m_last.restart()); }

    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};

qint64 actsIn(const QString &path)
{
    const auto workspace = Workspace::open(path, {.mode = OpenMode::ReadOnly});
    return static_cast<qint64>(workspace->acts().steps().size());
}

StatusDot &saveState(ProgramDesk &desk)
{
    return *desk.window().findChild<StatusDot *>();
}

/// The program with the sample on a slow disk; its operator is known.
struct SlowDesk
{
    SlowDisk disk{delay};
    ProgramDesk desk;

    SlowDesk()
    {
        {
            const auto workspace = Workspace::open(desk.sample(), {.mode = OpenMode::ReadOnly});
            desk.settings().setOperator(workspace->reader().schoolUid(), {u"研训处"_s, u"editor"_s});
        }
        desk.start(desk.sample());
    }

    /// Does it, and how long the window stood still for it.
    template <typename Edit>
    qint64 timeOf(Edit edit)
    {
        QElapsedTimer time;
        time.start();
        edit();
        return time.elapsed();
    }
};

} // namespace

TEST_CASE("On a slow disk an edit is done at once, the writing lags, and the status bar says so", "[slow]")
{
    SlowDesk slow;
    ProgramDesk &desk = slow.desk;
    REQUIRE(desk.window().showPage(PageId::Scores));
    auto &grid = *desk.window().currentPage()->findChild<ScoreTable *>();
    REQUIRE(grid.goTo({0, 0}));
    grid.setFocus();
    QCoreApplication::processEvents();
    REQUIRE(saveState(desk).text().startsWith(u"Saved"_s));

    Pulse pulse;
    for (int row = 0; row < 4; ++row) {
        desk.press(Qt::Key_6);
        const qint64 time = slow.timeOf([&] { desk.press(Qt::Key_Return); });
        CAPTURE(row, time);
        CHECK(time < fluent);
        CHECK(grid.model()->index(row, 2).data().toString() == u"4"_s);
        CHECK(saveState(desk).text() == u"Saving…"_s);
        QCoreApplication::processEvents();
        CHECK(saveState(desk).text() == u"Saving…"_s);
    }
    const int before = SlowDisk::syncs();
    // As long as anything is not on the disk the window may not say that it is.
    int saved = 0;
    REQUIRE(QTest::qWaitFor(
        [&] {
            if (saveState(desk).text().startsWith(u"Saved"_s))
                ++saved;
            return saved > 0;
        },
        30'000));
    CHECK(SlowDisk::syncs() - before >= 6); // three acts were still to come
    CHECK(pulse.longestPause() < fluent);
    CHECK(actsIn(desk.sample()) == 4);
}

TEST_CASE("Closing waits for a slow disk", "[slow]")
{
    SlowDesk slow;
    ProgramDesk &desk = slow.desk;
    REQUIRE(desk.window().showPage(PageId::Schedule));
    auto &schedule = *desk.window().currentPage()->findChild<ScheduleView *>();
    schedule.setCurrentIndex(schedule.model()->index(0, 1));
    schedule.setFocus();
    for (int step = 0; step < 3; ++step) {
        const qint64 time = slow.timeOf([&] { QTest::keyClick(&schedule, Qt::Key_Down, Qt::AltModifier); });
        CAPTURE(step, time);
        CHECK(time < fluent);
    }
    CHECK(saveState(desk).text() == u"Saving…"_s);
    CHECK(slow.timeOf([&] { desk.window().close(); }) > delay.count());
    CHECK(actsIn(desk.sample()) == 3);
    REQUIRE(desk.backups(desk.documents()).size() == 1);
    CHECK(actsIn(desk.documents(u"backups/"_s + desk.backups(desk.documents()).front())) == 3);
}
