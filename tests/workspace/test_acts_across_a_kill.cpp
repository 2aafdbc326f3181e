#include "storage/sqlite/statement.h"
#include "storage/verify.h"
#include "workspace/act_builder.h"
#include "workspace/acts_of_every_kind.h"
#include "workspace/sample/sample_school.h"
#include "workspace/session/school_session.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Names the file that a second copy of this program works on until it is killed.
constexpr const char *fileVariable = "YANBEN_TEST_KILLED_FILE";
constexpr const char *workerTest = "A worker acts on a file until it is killed";

void sign(ActRunner &acts, Role role)
{
    acts.setSigner([role] { return Operator{u"研训处"_s, role}; });
}

RunResult run(Workspace &workspace, const Deed &deed)
{
    sign(workspace.acts(), roleFor(deed.kind));
    return workspace.acts().run(deed.make(workspace.state()));
}

/// After the deeds of every kind: one more name for the school, and so on without end.
RunResult rename(Workspace &workspace, std::size_t number)
{
    sign(workspace.acts(), Role::Editor);
    ActBuilder builder{workspace.state(), ActKind::EditSchool};
    builder.change<School>(SchoolId{1}, [number](School &school) { school.name = QString::number(number); });
    return workspace.acts().run(builder.take());
}

RunResult runNumber(Workspace &workspace, std::size_t number)
{
    const std::span<const Deed> deeds = actsOfEveryKind();
    return number < deeds.size() ? run(workspace, deeds[number]) : rename(workspace, number);
}

std::vector<QString> column(const Database &database, const QString &sql)
{
    std::vector<QString> values;
    Statement statement{database, sql};
    for (statement.run(); statement.next();)
        values.push_back(statement.first().toString());
    return values;
}

/// Those that the program draws by lot can't be told beforehand.
enum class Uids { Kept, LeftOut };

/// Every value of every row that is there, except how often it was written and who did what.
QStringList contentOf(const QString &path, Uids uids = Uids::Kept)
{
    const Database database = Database::open(path, {.mode = OpenMode::ReadOnly, .pages = PageCheck::Always});
    const QRegularExpression uid{u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s};
    QStringList lines;
    for (const QString &table :
         column(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT "
                          u"LIKE 'sqlite_%' AND name NOT IN ('act', 'change') ORDER BY name"_s)) {
        QStringList columns;
        for (const QString &name : column(database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table))) {
            if (name != u"version"_s && name != u"removed"_s)
                columns << name;
        }
        Statement rows{database, u"SELECT %1 FROM %2 WHERE removed = 0 ORDER BY id"_s.arg(columns.join(u','), table)};
        for (rows.run(); rows.next();) {
            QString line = table;
            for (int i = 0; i < columns.size(); ++i)
                line += u" | "_s + (rows.at(i).isNull() ? u"NULL"_s : rows.at(i).toString());
            if (uids == Uids::LeftOut)
                line.replace(uid, u"uid"_s);
            lines << line;
        }
    }
    return lines;
}

/// What is not the same, short enough to read.
QString difference(const QStringList &found, const QStringList &wanted)
{
    QStringList words;
    for (const QString &line : found) {
        if (!wanted.contains(line))
            words << u"+ "_s + line;
    }
    for (const QString &line : wanted) {
        if (!found.contains(line))
            words << u"- "_s + line;
    }
    if (words.isEmpty() && found != wanted)
        words << u"another order"_s;
    return words.join(u'\n').left(4000);
}

QStringList stepsOf(ActRunner &acts)
{
    QStringList lines;
    for (const Step &step : acts.steps()) {
        lines << QStringList{QString::number(keyOf(step.act.id)),
                             step.act.kind,
                             step.act.who,
                             step.act.subjects.join(u'、'),
                             step.act.at.toString(Qt::ISODateWithMs),
                             step.undone ? u"undone"_s : u"stands"_s}
                     .join(u" | "_s);
    }
    return lines;
}

QStringList problemsOf(const QString &path)
{
    const Database database = Database::open(path, {.mode = OpenMode::ReadOnly, .pages = PageCheck::Always});
    QStringList problems;
    for (const SchoolFileProblem &problem : verify(database))
        problems << u"%1 %2"_s.arg(static_cast<int>(problem.kind)).arg(problem.where);
    return problems;
}

/// This test program once more, at work on a file.
class Worker
{
public:
    explicit Worker(const QString &file, const QString &task)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(fileVariable), file);
        environment.insert(u"YANBEN_TEST_KILLED_TASK"_s, task);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(workerTest)});
    }
    ~Worker() { kill(); }
    Q_DISABLE_COPY_MOVE(Worker)

    /// What it said before this line. Fails when it ends without saying it.
    QStringList saidUntil(const QString &line)
    {
        QStringList lines;
        while (m_process.canReadLine() || m_process.waitForReadyRead(60'000)) {
            while (m_process.canReadLine()) {
                const QString said = QString::fromUtf8(m_process.readLine()).trimmed();
                if (said == line)
                    return lines;
                lines << said;
            }
        }
        FAIL("the worker ended: " << lines.join(u'\n').toStdString() << m_process.readAllStandardError().toStdString());
        return {};
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

void actAndWait(SchoolSession &session)
{
    ActRunner &acts = session.workspace().acts();
    const std::span<const Deed> deeds = actsOfEveryKind();
    for (const Deed &deed : deeds)
        REQUIRE(run(session.workspace(), deed) == RunResult::Done);
    // One that stays taken back and is overtaken, one that comes again.
    REQUIRE(rename(session.workspace(), 1) == RunResult::Done);
    REQUIRE(acts.undo() == RunResult::Done);
    REQUIRE(rename(session.workspace(), 2) == RunResult::Done);
    REQUIRE(acts.undo() == RunResult::Done);
    REQUIRE(acts.redo() == RunResult::Done);
    acts.flush();
    for (const QString &line : stepsOf(acts))
        say(line);
    say(u"ready"_s);
    for (;;)
        QTest::qSleep(1000);
}

[[noreturn]] void actWithoutEnd(SchoolSession &session)
{
    for (std::size_t number = 0;; ++number) {
        if (runNumber(session.workspace(), number) != RunResult::Done)
            throw std::runtime_error{"an act was refused"};
        if (number == 4) {
            session.workspace().acts().flush();
            say(u"ready"_s);
        }
    }
}

} // namespace

TEST_CASE("A worker acts on a file until it is killed", "[.worker]")
{
    const QString file = qEnvironmentVariable(fileVariable);
    REQUIRE_FALSE(file.isEmpty()); // started by the tests below only
    const auto session = SchoolSession::open(file, {.who = u"甲"_s});
    if (qEnvironmentVariable("YANBEN_TEST_KILLED_TASK") == u"all"_s)
        actAndWait(*session);
    else
        actWithoutEnd(*session);
}

TEST_CASE("The acts across a kill are of every kind that there is", "[acts]")
{
    std::set<ActKind> covered{ActKind::Undo, ActKind::Redo};
    covered.insert(ActKind::CreateSchool); // makes the file: nothing that could be taken back
    // Results that were given out are not taken back, nor what follows them (test_sheet_acts.cpp).
    covered.insert({ActKind::PublishScores, ActKind::CorrectScores, ActKind::ArchiveScores});
    for (const Deed &deed : actsOfEveryKind())
        covered.insert(deed.kind);
    for (int kind = 0; kind <= static_cast<int>(ActKind::Redo); ++kind) {
        INFO(actWord(static_cast<ActKind>(kind)).toStdString());
        CHECK(covered.contains(static_cast<ActKind>(kind)));
    }
    CHECK(actsOfEveryKind().size() >= 40);
}

TEST_CASE("Acts of every kind outlive a kill: the same list, all taken back, all brought again", "[acts]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"school.yanben"_s);
    createSample(file);
    const QStringList start = contentOf(file);

    Worker worker{file, u"all"_s};
    const QStringList said = worker.saidUntil(u"ready"_s);
    worker.kill();
    const QStringList end = contentOf(file);
    CHECK(problemsOf(file).join(u'\n').toStdString() == "");
    CHECK(difference(end, start).toStdString() != "");

    const auto session = SchoolSession::open(file, {.who = u"乙"_s});
    REQUIRE_FALSE(session->restriction());
    ActRunner &acts = session->workspace().acts();
    const QStringList found = stepsOf(acts);
    CHECK(found.size() == static_cast<qsizetype>(actsOfEveryKind().size()) + 1);
    // Before the list, the worker's test runner may say words of its own.
    REQUIRE(said.size() >= found.size());
    CHECK(difference(found, said.last(found.size())).toStdString() == "");

    const std::vector<Step> steps = acts.steps();
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        INFO(step->act.kind.toStdString());
        sign(acts, roleFor(actKindOf(step->act.kind).value()));
        REQUIRE(acts.undoThrough(step->act.id) == RunResult::Done);
    }
    acts.flush();
    CHECK(difference(contentOf(file), start).toStdString() == "");

    for (const Step &step : steps) {
        INFO(step.act.kind.toStdString());
        sign(acts, roleFor(actKindOf(step.act.kind).value()));
        REQUIRE(acts.redoThrough(step.act.id) == RunResult::Done);
    }
    acts.flush();
    CHECK(difference(contentOf(file), end).toStdString() == "");
    CHECK(problemsOf(file).join(u'\n').toStdString() == "");
}

TEST_CASE("Killed in the middle of writing, a file holds the first acts whole and nothing of the next", "[acts]")
{
    const QTemporaryDir folder;
    const QString sample = folder.filePath(u"sample.yanben"_s);
    createSample(sample);
    const auto copy = [&](const QString &name) {
        REQUIRE(QFile::copy(sample, folder.filePath(name)));
        return folder.filePath(name);
    };
    for (int round = 0; round < 4; ++round) {
        const QString file = copy(u"killed%1.yanben"_s.arg(round));
        const int patience = QRandomGenerator::global()->bounded(5, 250);
        CAPTURE(round, patience);
        Worker worker{file, u"endless"_s}; // far ahead of its writer
        worker.saidUntil(u"ready"_s);
        QTest::qSleep(patience);
        worker.kill();

        // Opening rolls back what the kill has left half done.
        SchoolSession::open(file, {.who = u"乙"_s});
        CHECK(problemsOf(file).join(u'\n').toStdString() == "");
        const QString twin = copy(u"twin%1.yanben"_s.arg(round));
        const std::size_t acts = [&file] {
            const Database database = Database::open(file, {.mode = OpenMode::ReadOnly});
            Statement count{database, u"SELECT count(*) FROM act"_s};
            count.run();
            REQUIRE(count.next());
            return static_cast<std::size_t>(count.first().toLongLong());
        }();
        CHECK(acts >= 5);
        {
            const auto workspace = Workspace::open(twin);
            for (std::size_t number = 0; number < acts; ++number)
                REQUIRE(runNumber(*workspace, number) == RunResult::Done);
            workspace->acts().flush();
        }
        CHECK(difference(contentOf(file, Uids::LeftOut), contentOf(twin, Uids::LeftOut)).toStdString() == "");
    }
}
