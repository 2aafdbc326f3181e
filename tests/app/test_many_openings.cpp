#include "app/logging.h"
#include "app/program_desk.h"

#include <QApplication>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStringList>

#include <malloc.h>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// What the process holds.
struct Holdings
{
    qsizetype handles = 0;
    qsizetype widgets = 0;
    qint64 resident = 0; ///< kB
    qint64 heap = 0;     ///< kB in use
};

Holdings holdings()
{
    QFile status{u"/proc/self/status"_s};
    REQUIRE(status.open(QFile::ReadOnly));
    const QRegularExpression line{u"VmRSS:\\s*(\\d+) kB"_s};
    return {.handles =
                QDir{u"/proc/self/fd"_s}.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size(),
            .widgets = QApplication::allWidgets().size(),
            .resident = line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong(),
            .heap = static_cast<qint64>(::mallinfo2().uordblks / 1024)};
}

QStringList warningsIn(const QString &log)
{
    QFile file{log};
    REQUIRE(file.open(QFile::ReadOnly));
    const QRegularExpression warning{u"^\\S+ \\d+ [WEC] "_s};
    QStringList warnings;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        // What the platform without a display says of itself.
        if (warning.match(line).hasMatch() && !line.contains(u"This plugin does not support"_s))
            warnings << line;
    }
    return warnings;
}

// Memory wants many rounds to be told from chance; the sanitizers look for leaks themselves and are slow.
#ifdef __SANITIZE_ADDRESS__
constexpr int usualRounds = 6;
constexpr int usualWarmUp = 3;
#else
constexpr int usualRounds = 20;
constexpr int usualWarmUp = 8;
#endif

/// The sample is opened, every page painted, the file closed.
void openAndClose(ProgramDesk &desk, const QString &file)
{
    desk.start(file);
    for (const PageId page :
         {PageId::Overview, PageId::Plan, PageId::Calendar, PageId::Schedule, PageId::Rubric, PageId::Scores,
          PageId::Review, PageId::Totals, PageId::Overall, PageId::Staff, PageId::Settings}) {
        if (desk.window().showPage(page))
            desk.window().grab();
    }
    desk.choose(u"Close the school file"_s);
}

} // namespace

/// YANBEN_TEST_OPENINGS=200 shows the figures of as many.
TEST_CASE("Started and closed many times the program holds no more than before, and warns of nothing", "[openings]")
{
    const int wanted = qEnvironmentVariableIntValue("YANBEN_TEST_OPENINGS");
    const int rounds = wanted > 0 ? wanted : usualRounds;
    const int warmUp = std::max(usualWarmUp, rounds / 10); // fonts, styles and caches
    // It lets go of what nobody shows within a minute, which no test has.
    const int pixmaps = QPixmapCache::cacheLimit();
    QPixmapCache::setCacheLimit(0);
    const auto restore = qScopeGuard([pixmaps] { QPixmapCache::setCacheLimit(pixmaps); });
    ProgramDesk desk;
    const QString file = desk.sample();
    const QString folder = desk.path(u"logs"_s);
    Holdings before;
    Holdings after;
    {
        const Logging logging{folder};
        REQUIRE(logging.writesFile());
        // In a loop of events as it runs in the program, or what is deleted later never is.
        int round = 0;
        QTimer tick;
        QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
            if (round == warmUp)
                before = holdings();
            if (round++ < warmUp + rounds)
                openAndClose(desk, file);
            else
                QCoreApplication::quit();
        });
        tick.start(0);
        QCoreApplication::exec();
        after = holdings();
    }
    if (wanted > 0)
        WARN(rounds << " openings: handles " << before.handles << " -> " << after.handles << ", resident "
                    << before.resident << " -> " << after.resident << " kB, heap " << before.heap << " -> "
                    << after.heap << " kB");
    CHECK(after.handles == before.handles);
    CHECK(after.widgets == before.widgets);
#ifndef __SANITIZE_ADDRESS__ // which keeps what is freed, and looks for leaks itself
    CHECK(after.heap - before.heap < 128 + rounds);
    CHECK(after.resident - before.resident < 2048 + rounds);
#endif
    CHECK(warningsIn(folder + u"/yanben.log"_s).join(u'\n').toStdString() == "");
}
