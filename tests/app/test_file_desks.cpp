#include "app/file_desks.h"
#include "app/program.h"
#include "app/settings.h"
#include "ui/shell/frame/header_bar.h"
#include "workspace/acts/school/school_acts.h"
#include "workspace/sample/sample_school.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QStringList>
#include <QTemporaryDir>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

struct Desk
{
    QTemporaryDir home;
    std::unique_ptr<SchoolSession> session;
    Settings settings{home.filePath(u"settings.ini"_s)};

    Desk()
    {
        createSample(path());
        session = SchoolSession::open(path(), {.who = u"test"_s});
    }
    QString path() const { return home.filePath(u"sample.yanben"_s); }
};

} // namespace

TEST_CASE("the backups of both folders are listed and read back", "[desks]")
{
    Desk desk;
    QString restored;
    SessionBackups backups{*desk.session,
                           desk.settings,
                           {.backUp = [&desk] { desk.session->backUp(BackupWhen::Always); },
                            .restore = [&restored](const QString &path) { restored = path; }}};
    CHECK(backups.folder() == desk.home.filePath(u"backups"_s));
    CHECK(backups.backups().empty());
    backups.backUpNow();
    REQUIRE(backups.backups().size() == 1);
    CHECK_FALSE(backups.secondFolder());

    const QString second = desk.home.filePath(u"second"_s);
    QDir{desk.home.path()}.mkpath(u"second"_s);
    backups.setSecondFolder(second);
    backups.backUpNow();
    CHECK(backups.backups().size() == 3);
    CHECK(desk.settings.secondBackupFolder(desk.session->workspace().reader().schoolUid()) == second);

    const BackupLine line = backups.backups().front();
    CHECK(line.bytes > 0);
    CHECK_FALSE(backups.check(line.path));
    QFile file{line.path};
    REQUIRE(file.open(QFile::ReadWrite));
    file.resize(200);
    file.close();
    CHECK(backups.check(line.path));
    backups.restore(line.path);
    CHECK(restored == line.path);
    backups.setSecondFolder(std::nullopt);
    CHECK_FALSE(backups.secondFolder());
}

TEST_CASE("the term menu leads to the terms, and the page stands last in the navigation", "[desks]")
{
    Desk desk;
    const QString path = desk.path();
    desk.session.reset();
    Program program{*static_cast<QApplication *>(QCoreApplication::instance()), desk.settings};
    program.start(Program::beginOpening(path, desk.settings));
    emit program.window().header().termsRequested();
    const Page *page = program.window().currentPage();
    REQUIRE(page);
    CHECK(page->id() == PageId::Settings);
    CHECK(page->findChild<QListWidget *>()->currentRow() == 1);
    CHECK(program.window().jumpTo({PageId::Settings, std::nullopt, u"calendar"_s}));
    CHECK(page->findChild<QListWidget *>()->currentRow() == 5);
}

TEST_CASE("who signs is known from the file's steps and remembered by the school", "[desks]")
{
    Desk desk;
    std::optional<Operator> signer;
    SessionOperators operators{
        *desk.session,
        {.signing = [&signer] { return signer; }, .sign = [&signer](const Operator &who) { signer = who; }}};
    CHECK_FALSE(operators.signing());
    CHECK(operators.knownNames().isEmpty());
    ActRunner &acts = desk.session->workspace().acts();
    acts.setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    REQUIRE(acts.run(editSignature(desk.session->workspace().state(), u"平山镇中心校"_s)) == RunResult::Done);
    CHECK(operators.knownNames() == QStringList{u"研训处"_s});
    operators.sign({u"王勋"_s, Role::Reviewer});
    CHECK(operators.signing() == Operator{u"王勋"_s, Role::Reviewer});
}
