#include "cli/cli_run.h"
#include "storage/file/school_file_lock.h"
#include "workspace/act_builder.h"
#include "workspace/session/file_care.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QStringList newSchool{u"new"_s,         u"n.yanben"_s, u"--school"_s,   u"某某小学"_s, u"--term"_s,
                            u"2025-2026-1"_s, u"--from"_s,   u"2025-09-01"_s, u"--to"_s,     u"2026-01-20"_s};

QStringList with(const QString &option, const QString &value)
{
    QStringList arguments = newSchool;
    arguments[arguments.indexOf(option) + 1] = value;
    return arguments;
}

} // namespace

TEST_CASE("Without a command the program says which there are", "[cli]")
{
    const CliBench bench;
    const CliRun nothing = bench.run({});
    CHECK(nothing.status == 2);
    CHECK(nothing.isOneLine());
    CHECK(nothing.line().contains(u"sample"_s));
    const CliRun unknown = bench.run({u"frobnicate"_s});
    CHECK(unknown.status == 2);
    CHECK(unknown.isOneLine());
    CHECK(unknown.line().contains(u"frobnicate"_s));

    const CliRun help = bench.run({u"--help"_s});
    CHECK(help.status == 0);
    CHECK(help.error.isEmpty());
    for (const char *name : {"new", "sample", "check", "score", "print", "when", "verify", "backup", "restore"})
        CHECK(help.output.contains(name));
    CHECK(bench.run({u"--version"_s}).output.startsWith("yanben-cli "));
}

TEST_CASE("new makes a school file with one term", "[cli]")
{
    const CliBench bench;
    const CliRun made = bench.run(newSchool + QStringList{u"--week-starts"_s, u"sunday"_s});
    REQUIRE(made.status == 0);
    CHECK(made.error.isEmpty());

    const auto workspace = openToLook(bench.path(u"n.yanben"_s), u"test"_s);
    CHECK(workspace->state().get<School>(SchoolId{1}).name == u"某某小学"_s);
    const Term &term = workspace->state().all<Term>().begin()->second;
    CHECK(term.code == u"2025-2026-1"_s);
    CHECK(term.title == u"2025—2026学年第一学期"_s);
    CHECK(term.first == QDate{2025, 9, 1});
    CHECK(term.last == QDate{2026, 1, 20});
    CHECK(term.weekStart == Qt::Sunday);
}

TEST_CASE("new refuses what makes no term, and leaves nothing behind", "[cli]")
{
    const CliBench bench;
    const auto [arguments, said] = GENERATE(table<QStringList, QString>({
        {{u"new"_s}, u"参数不够"_s},
        {newSchool.mid(0, 2), u"--school"_s},
        {newSchool.mid(0, 8), u"--to"_s},
        {with(u"--school"_s, u"  "_s), u"--school"_s},
        {with(u"--term"_s, u"2025-2027-1"_s), u"2025-2027-1"_s},
        {with(u"--term"_s, u"春"_s), u"--term"_s},
        {with(u"--from"_s, u"2025-9-1"_s), u"2025-9-1"_s},
        {with(u"--to"_s, u"2026-02-30"_s), u"2026-02-30"_s},
        {with(u"--to"_s, u"2025-08-01"_s), u"对调"_s},
        {with(u"--to"_s, u"2029-08-01"_s), u"一年"_s},
        {with(u"--term"_s, u"2018-2019-1"_s), u"不在 2018-2019 学年里"_s},
        {with(u"--term"_s, u"2026-2027-1"_s), u"不在 2026-2027 学年里"_s},
        {newSchool + QStringList{u"--week-starts"_s, u"tuesday"_s}, u"monday"_s},
        {newSchool + QStringList{u"--colour"_s}, u"--colour"_s},
        {newSchool + QStringList{u"more"_s}, u"more"_s},
    }));
    const CliRun run = bench.run(arguments);
    INFO(run.line().toStdString());
    CHECK(run.status == 2);
    CHECK(run.isOneLine());
    CHECK(run.line().contains(said));
    CHECK_FALSE(QFile::exists(bench.path(u"n.yanben"_s)));
}

TEST_CASE("new and sample never replace a file, and say when a folder is missing", "[cli]")
{
    const CliBench bench;
    bench.put(u"n.yanben"_s, "mine");
    for (const QStringList &arguments : {newSchool, QStringList{u"sample"_s, u"n.yanben"_s}}) {
        const CliRun run = bench.run(arguments);
        CHECK(run.status == 3);
        CHECK(run.isOneLine());
        CHECK(run.line().contains(u"n.yanben"_s));
    }
    CHECK(bench.bytes(u"n.yanben"_s) == "mine");

    const CliRun nowhere = bench.run({u"sample"_s, u"no/such/s.yanben"_s});
    CHECK(nowhere.status == 3);
    CHECK(nowhere.isOneLine());
    CHECK(nowhere.line().contains(u"文件夹"_s));
}

TEST_CASE("verify finds a sound file sound, and a row that is not what its history says", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    const CliRun sound = bench.run({u"verify"_s, u"s.yanben"_s});
    CHECK(sound.status == 0);
    CHECK(QString::fromUtf8(sound.output).contains(u"完好"_s));
    const CliRun json = bench.run({u"verify"_s, u"s.yanben"_s, u"--json"_s});
    CHECK(json.status == 0);
    CHECK(json.json()[u"ok"].toBool());
    CHECK(json.json()[u"problems"].toArray().isEmpty());

    {
        const auto workspace = Workspace::open(bench.path(u"s.yanben"_s));
        workspace->acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
        ActBuilder builder{workspace->state(), ActKind::EditTopic};
        builder.change<Topic>(workspace->state().all<Topic>().begin()->first,
                              [](Topic &topic) { topic.name = u"QWERTYUIOP"_s; });
        REQUIRE(workspace->acts().run(builder.take()) == RunResult::Done);
    }
    CHECK(bench.run({u"verify"_s, u"s.yanben"_s}).status == 0);
    QByteArray bytes = bench.bytes(u"s.yanben"_s);
    REQUIRE(bytes.contains("QWERTYUIOP"));
    const auto at = bytes.indexOf("QWERTYUIOP");
    bytes.replace(at, 10, "QWERTYUIOX");
    bench.put(u"s.yanben"_s, bytes);
    const CliRun broken = bench.run({u"verify"_s, u"s.yanben"_s, u"--json"_s});
    CHECK(broken.status == 1);
    CHECK_FALSE(broken.json()[u"ok"].toBool(true));
    CHECK(broken.json()[u"problems"][0][u"kind"].toString() == u"history"_s);
    const CliRun told = bench.run({u"verify"_s, u"s.yanben"_s});
    CHECK(told.status == 1);
    CHECK(told.line().contains(u"restore"_s));
}

TEST_CASE("A file that is no school file is refused in its own words by every command", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    bench.put(u"empty.yanben"_s, {});
    bench.put(u"text.yanben"_s, QByteArray{"plain words "}.repeated(20));
    bench.put(u"half.yanben"_s, bench.bytes(u"s.yanben"_s).first(20'000));
    const auto [file, said] = GENERATE(table<QString, QString>({{u"empty.yanben"_s, u"0 字节"_s},
                                                                {u"text.yanben"_s, u"不是研本"_s},
                                                                {u"half.yanben"_s, u"损坏"_s},
                                                                {u"gone.yanben"_s, u"没有这个文件"_s}}));
    const QByteArray before = bench.bytes(file);
    for (const QStringList &arguments :
         {QStringList{u"verify"_s, file}, QStringList{u"check"_s, file, u"--json"_s}, QStringList{u"score"_s, file},
          QStringList{u"print"_s, file, u"schedule"_s, u"-o"_s, u"x.pdf"_s}, QStringList{u"when"_s, file, u"3.18"_s},
          QStringList{u"backup"_s, file, u"b.yanben"_s}, QStringList{u"restore"_s, file, u"r.yanben"_s}}) {
        const CliRun run = bench.run(arguments);
        INFO(arguments.join(u' ').toStdString() + ": " + run.line().toStdString());
        CHECK(run.status == 2);
        CHECK(run.isOneLine());
        CHECK(run.line().contains(file));
        CHECK(run.line().contains(said));
    }
    CHECK(bench.bytes(file) == before);
    for (const QString &name : {u"x.pdf"_s, u"b.yanben"_s, u"r.yanben"_s})
        CHECK_FALSE(QFile::exists(bench.path(name)));
}

TEST_CASE("backup and restore bring a file back as it was", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    REQUIRE(bench.run({u"backup"_s, u"s.yanben"_s, u"b.yanben"_s}).status == 0);
    CHECK(bench.run({u"verify"_s, u"b.yanben"_s}).status == 0);

    bench.put(u"s.yanben"_s, "spilt coffee");
    const CliRun restored = bench.run({u"restore"_s, u"b.yanben"_s, u"s.yanben"_s});
    REQUIRE(restored.status == 0);
    CHECK(QString::fromUtf8(restored.output).contains(u"backups"_s)); // where the spoilt one is now
    CHECK(bench.run({u"verify"_s, u"s.yanben"_s}).status == 0);
    CHECK(bench.run({u"score"_s, u"s.yanben"_s}).output == bench.run({u"score"_s, u"b.yanben"_s}).output);
}

TEST_CASE("backup replaces an older copy of the same school and nothing else", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    REQUIRE(bench.run(newSchool).status == 0);
    bench.put(u"letter.txt"_s, "dear parents");
    const QByteArray other = bench.bytes(u"n.yanben"_s);

    CHECK(bench.run({u"backup"_s, u"s.yanben"_s, u"b.yanben"_s}).status == 0);
    CHECK(bench.run({u"backup"_s, u"s.yanben"_s, u"b.yanben"_s}).status == 0);
    for (const QString &goal : {u"n.yanben"_s, u"letter.txt"_s, u"no/such/b.yanben"_s}) {
        const CliRun run = bench.run({u"backup"_s, u"s.yanben"_s, goal});
        INFO(goal.toStdString() + ": " + run.line().toStdString());
        CHECK(run.status == 3);
        CHECK(run.isOneLine());
        CHECK(run.line().contains(goal));
    }
    CHECK(bench.bytes(u"n.yanben"_s) == other);
    CHECK(bench.bytes(u"letter.txt"_s) == "dear parents");

    for (const QString &command : {u"backup"_s, u"restore"_s}) {
        const CliRun itself = bench.run({command, u"b.yanben"_s, u"b.yanben"_s});
        CHECK(itself.status == 2);
        CHECK(itself.isOneLine());
    }
}

TEST_CASE("backup does not put an older copy in the place of a file that was worked in", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    REQUIRE(bench.run({u"backup"_s, u"s.yanben"_s, u"old.yanben"_s}).status == 0);
    const auto work = [&](const QString &name) {
        const auto school = Workspace::open(bench.path(name));
        school->acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
        ActBuilder builder{school->state(), ActKind::EditSchool};
        builder.change<School>(SchoolId{1}, [](School &row) { row.name += u"一"_s; });
        REQUIRE(school->acts().run(builder.take()) == RunResult::Done);
    };
    work(u"s.yanben"_s);
    const QByteArray worked = bench.bytes(u"s.yanben"_s);

    const CliRun swapped = bench.run({u"backup"_s, u"old.yanben"_s, u"s.yanben"_s});
    CHECK(swapped.status == 3);
    CHECK(swapped.isOneLine());
    CHECK(bench.bytes(u"s.yanben"_s) == worked);

    const auto open = std::make_unique<SchoolFileLock>(SchoolFileLock::take(bench.path(u"old.yanben"_s), u"王老师"_s));
    const CliRun taken = bench.run({u"backup"_s, u"s.yanben"_s, u"old.yanben"_s});
    CHECK(taken.status == 3);
    CHECK(taken.line().contains(u"王老师"_s));
}

TEST_CASE("backup follows a file onwards but not two that went apart", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    REQUIRE(bench.run({u"backup"_s, u"s.yanben"_s, u"b.yanben"_s}).status == 0);
    for (const QString &name : {u"s.yanben"_s, u"b.yanben"_s}) {
        const bool apart = name == u"b.yanben"_s;
        const auto school = Workspace::open(bench.path(name));
        school->acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
        ActBuilder builder{school->state(), ActKind::EditSchool};
        builder.change<School>(SchoolId{1}, [](School &row) { row.name += u"一"_s; });
        REQUIRE(school->acts().run(builder.take()) == RunResult::Done);
        school->acts().flush();
        CHECK(bench.run({u"backup"_s, u"s.yanben"_s, u"b.yanben"_s}).status == (apart ? 3 : 0));
    }
}

TEST_CASE("restore waits for whoever has the file open; looking does not", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    REQUIRE(bench.run({u"backup"_s, u"s.yanben"_s, u"b.yanben"_s}).status == 0);
    const SchoolFileLock lock = SchoolFileLock::take(bench.path(u"s.yanben"_s), u"王老师"_s);
    const QByteArray before = bench.bytes(u"s.yanben"_s);

    const CliRun refused = bench.run({u"restore"_s, u"b.yanben"_s, u"s.yanben"_s});
    CHECK(refused.status == 3);
    CHECK(refused.isOneLine());
    CHECK(refused.line().contains(u"王老师"_s));
    CHECK(bench.bytes(u"s.yanben"_s) == before);
    CHECK(lock.holds());
    CHECK(bench.run({u"verify"_s, u"s.yanben"_s}).status == 0);
    CHECK(bench.run({u"backup"_s, u"s.yanben"_s, u"b.yanben"_s}).status == 0);
}
