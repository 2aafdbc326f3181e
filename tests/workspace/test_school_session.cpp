#include "storage/sqlite/statement.h"
#include "storage/storage_error.h"
#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/live/current_term.h"
#include "workspace/session/school_session.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStringList>
#include <QTemporaryDir>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

struct SessionFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"school.yanben"_s);

    SessionFile() { Workspace::create(path, TestSchool::school()); }

    QStringList backups() const { return QDir{folder.filePath(u"backups"_s)}.entryList(QDir::Files); }
};

void renameSchool(Workspace &workspace, const QString &name)
{
    workspace.acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    ActBuilder builder{workspace.state(), ActKind::EditSchool};
    builder.change<School>(SchoolId{1}, [&name](School &school) { school.name = name; });
    REQUIRE(workspace.acts().run(builder.take()) == RunResult::Done);
}

} // namespace

TEST_CASE("A session with changes leaves one backup, one without leaves none", "[session]")
{
    SessionFile file;
    {
        const auto session = SchoolSession::open(file.path, {.who = u"甲"_s});
        renameSchool(session->workspace(), u"新校名"_s);
        CHECK(session->backUp(BackupWhen::Changed).made);
        CHECK_FALSE(session->backUp(BackupWhen::Changed).made);
    }
    CHECK(file.backups().size() == 1);
}

TEST_CASE("A file that is open elsewhere opens to look and says who has it", "[session]")
{
    SessionFile file;
    const auto first = SchoolSession::open(file.path, {.who = u"甲"_s});
    first->setSigner(u"王勋"_s);

    const auto second = SchoolSession::open(file.path, {.who = u"乙"_s});
    REQUIRE(second->restriction());
    CHECK(second->restriction()->fault == StorageFault::LockedElsewhere);
    CHECK(second->restriction()->heldBy->who == u"甲"_s);
    CHECK(second->restriction()->heldBy->signer == u"王勋"_s);
    CHECK(second->workspace().isReadOnly());

    const auto third = SchoolSession::open(file.path, {.who = u"丙"_s, .takeOver = true});
    CHECK_FALSE(third->workspace().isReadOnly());
    CHECK_FALSE(first->holdsLock());
    CHECK(third->holdsLock());
}

TEST_CASE("A file that is gone does not open", "[session]")
{
    SessionFile file;
    QFile::remove(file.path);
    CHECK_THROWS_AS(SchoolSession::open(file.path, {.who = u"甲"_s}), StorageError);
    CHECK_FALSE(QFile::exists(file.path));
}

TEST_CASE("A file of a trial build, with other tables under this version's number, is told as such and left as it was",
          "[session]")
{
    SessionFile file;
    const auto change = [&file](const QString &sql) { Statement{Database::open(file.path), sql}.run(); };
    const auto refusal = [&file] {
        try {
            SchoolSession::open(file.path, {.who = u"甲"_s});
        } catch (const StorageError &error) {
            CHECK(error.facts().path == file.path);
            return std::optional{error.kind()};
        }
        return std::optional<StorageFault>{};
    };
    const auto bytes = [&file] {
        QFile opened{file.path};
        REQUIRE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    };
    change(u"ALTER TABLE activity DROP COLUMN goal"_s);
    const QByteArray before = bytes();
    CHECK(refusal() == StorageFault::OtherTables);
    CHECK(bytes() == before);
    CHECK(file.backups().isEmpty());

    // A table more hinders nobody who reads.
    change(u"ALTER TABLE activity ADD COLUMN goal TEXT NOT NULL DEFAULT ''"_s);
    change(u"CREATE TABLE extra (x)"_s);
    CHECK_FALSE(refusal());
}

TEST_CASE("The shown term follows the day and the changes of the terms", "[session]")
{
    TestSchool school;
    CurrentTerm current{school.workspace(), QDate{2019, 9, 1}};
    REQUIRE(current.term());
    CHECK(current.term()->code == u"2018-2019-2"_s);

    QSignalSpy changed{&current, &CurrentTerm::changed};
    ActBuilder builder{school.state(), ActKind::AddTerm};
    const TermId next = builder.insert(Term{
        .code = u"2019-2020-1"_s, .title = u"2019—2020学年第一学期"_s, .first = {2019, 9, 2}, .last = {2020, 1, 17}});
    school.acts().run(builder.take());
    current.choose(next);
    CHECK(changed.count() == 2);
    CHECK(current.id() == next);

    school.acts().undo();
    REQUIRE(current.term());
    CHECK(current.term()->code == u"2018-2019-2"_s);
    current.choose(next);
    CHECK(current.id() != next);
    school.acts().redo();
    CHECK(current.id() == next);
}

TEST_CASE("A term that goes while it is shown gives way to the one before it, not to that of the day", "[session]")
{
    TestSchool school;
    CurrentTerm current{school.workspace(), QDate{2019, 9, 1}};
    const auto add = [&school](const QString &code, QDate first, QDate last) {
        ActBuilder builder{school.state(), ActKind::AddTerm};
        const TermId made = builder.insert(Term{.code = code, .title = code, .first = first, .last = last});
        REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
        return made;
    };
    const TermId earlier = add(u"2017-2018-1"_s, {2017, 9, 4}, {2018, 1, 19});
    const TermId next = add(u"2020-2021-1"_s, {2020, 9, 1}, {2021, 1, 22});
    current.choose(earlier);
    current.choose(next);
    school.acts().undo();
    CHECK(current.id() == earlier);
    school.acts().undo();
    REQUIRE(current.term());
    CHECK(current.term()->code == u"2018-2019-2"_s);
    school.acts().redo();
    CHECK(current.id() == earlier);
    school.acts().redo();
    CHECK(current.id() == next);
    // What was never shown does not come to the front.
    const TermId other = add(u"2021-2022-1"_s, {2021, 9, 1}, {2022, 1, 21});
    school.acts().undo();
    school.acts().redo();
    CHECK(school.state().find<Term>(other));
    CHECK(current.id() == next);
}
