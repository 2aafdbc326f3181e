#include "storage/verify.h"

#include "storage/repository.h"
#include "storage/tables.h"
#include "support/school_file.h"

#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;
using Kind = SchoolFileProblem::Kind;

namespace
{

std::vector<SchoolFileProblem> problemsAfter(const QStringList &statements)
{
    const Database database = Database::inMemory(testSteps());
    for (const QString &sql : statements)
        Statement{database, sql}.run();
    return verify(database, testSteps());
}

} // namespace

TEST_CASE("A sound file has no problem", "[storage]")
{
    CHECK(problemsAfter({}).empty());
    CHECK(problemsAfter({u"INSERT INTO note (id, text, parent) VALUES (1, 'a', NULL), (2, 'b', 1)"_s,
                         u"INSERT INTO act (id, at) VALUES (1, 'x'), (2, 'y')"_s})
              .empty());
}

TEST_CASE("The program's own schema has no problem", "[storage]")
{
    CHECK(verify(Database::inMemory()).empty());
}

TEST_CASE("Each kind of problem is found and placed", "[storage]")
{
    const auto [statements, problem] = GENERATE(table<QStringList, SchoolFileProblem>({
        {{u"PRAGMA foreign_keys = OFF"_s, u"INSERT INTO note (text, parent) VALUES ('a', 8), ('b', 9)"_s},
         {Kind::References, u"note → note"_s, 2}},
        {{u"CREATE TABLE extra (x)"_s}, {Kind::Schema, u"table extra"_s}},
        {{u"CREATE INDEX extra ON note (text)"_s}, {Kind::Schema, u"index extra"_s}},
        {{u"DROP TABLE note"_s}, {Kind::Schema, u"table note"_s}},
        {{u"ALTER TABLE note ADD COLUMN more TEXT"_s}, {Kind::Schema, u"table note"_s}},
        {{u"INSERT INTO act (id, at) VALUES (1, 'x'), (2, 'y'), (4, 'z')"_s}, {Kind::History, u"act missing"_s, 1}},
    }));
    CAPTURE(statements.join(u"; "_s).toStdString());
    CHECK(problemsAfter(statements) == std::vector{problem});
}

TEST_CASE("A row that the program can't read is found in its table, and refused when it is read", "[storage]")
{
    const Database database = Database::inMemory();
    Statement{database, u"INSERT INTO school (id, uid, name, signature) VALUES (1, 'u', '实验小学', '')"_s}.run();
    Statement{database, u"INSERT INTO term (id, uid, code, title, first_day, last_day, week_start) "
                        "VALUES (1, 't', '2018-2019-2', '第二学期', '2019-03-04', '2019-07-12', 1)"_s}
        .run();
    CHECK(verify(database).empty());
    CHECK(Repository<Term>{database}.all().size() == 1);

    Statement{database, u"UPDATE term SET teaching_from = 'soon'"_s}.run();
    const std::vector<SchoolFileProblem> problems = verify(database);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().kind == Kind::Rows);
    CHECK(problems.front().where.startsWith(u"term"_s));
    CHECK(faultOf([&] { Repository<Term>{database}.all(); }) == StorageFault::Damaged);
}

TEST_CASE("A file with other tables under the same number has another schema, which is told without an error",
          "[storage]")
{
    const Database database = Database::inMemory();
    CHECK_FALSE(hasOtherSchema(database));
    Statement{database, u"ALTER TABLE activity DROP COLUMN goal"_s}.run();
    CHECK(hasOtherSchema(database));
    CHECK(verify(database) == std::vector<SchoolFileProblem>{{Kind::Schema, u"table activity"_s}});
}

TEST_CASE("A day that the file can't say is not written", "[storage]")
{
    CHECK(toColumn(QDate{2019, 3, 5}) == u"2019-03-05"_s);
    for (const QDate day : {QDate{}, QDate{20190, 3, 5}, QDate{-1, 3, 5}})
        CHECK_THROWS_AS(toColumn(day), StorageError);
}

TEST_CASE("Damage that opening let pass is found in the pages", "[storage]")
{
    TestFolder folder;
    const QString path = folder.path(u"a.yanben"_s);
    makeSchool(path);
    {
        const Database database = Database::open(path, testOptions());
        for (int id = 1; id < 400; ++id)
            Statement{database, u"INSERT INTO note (id, text) VALUES (:id, :text)"_s}
                .bind(u":id"_s, id)
                .bind(u":text"_s, QString{40, u'字'})
                .run();
    }
    QByteArray bytes = folder.bytes(u"a.yanben"_s);
    bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, '\x5a'));
    folder.write(u"a.yanben"_s, bytes);

    OpenOptions options = testOptions(OpenMode::ReadOnly);
    CHECK(faultOf([&] { Database::open(path, options); }) == StorageFault::Damaged);
    options.pages = PageCheck::Never;
    const std::vector<SchoolFileProblem> problems = verify(Database::open(path, options), testSteps());
    REQUIRE_FALSE(problems.empty());
    CHECK(problems.front().kind == Kind::Pages);
}

TEST_CASE("Rows that are not what their last change says are a broken history", "[storage]")
{
    const Database database = Database::inMemory();
    const auto run = [&](const QString &sql) { Statement{database, sql}.run(); };
    const auto act = [&](int id) {
        run(u"INSERT INTO act (id, uid, at, who, role, kind, subjects, why, sitting, schema) "
            "VALUES (%1, 'u%1', '2019-03-11T04:00:00.000Z', 'w', 'editor', 'k', '[]', '', 's', 1)"_s.arg(id));
    };
    run(u"INSERT INTO list_entry (id, uid, kind, name) VALUES (1, 'a', 'place', 'Old'), (2, 'b', 'place', 'Else')"_s);
    act(1);
    run(u"INSERT INTO change (act_id, entity, entity_id, was, became) VALUES "
        "(1, 'list_entry', 1, NULL, '{\"uid\":\"a\",\"kind\":\"place\",\"name\":\"Old\",\"same_as_id\":null}')"_s);
    REQUIRE(brokenHistory(database).empty());

    const auto [sql, expected] = GENERATE(table<QString, std::vector<SchoolFileProblem>>({
        {u"UPDATE list_entry SET name = 'New' WHERE id = 1"_s, {{Kind::History, u"list_entry"_s, 1}}},
        {u"UPDATE list_entry SET same_as_id = 2 WHERE id = 1"_s, {{Kind::History, u"list_entry"_s, 1}}},
        {u"UPDATE list_entry SET removed = 1 WHERE id = 1"_s, {{Kind::History, u"list_entry"_s, 1}}},
        {u"DELETE FROM list_entry WHERE id = 1"_s, {{Kind::History, u"list_entry"_s, 1}}},
        {u"UPDATE change SET entity = 'nothing'"_s, {{Kind::History, u"change of no table"_s, 1}}},
        {u"UPDATE act SET reverts = 1"_s, {{Kind::History, u"act takes back a later one"_s, 1}}},
        {u"UPDATE list_entry SET name = 'New' WHERE id = 2"_s, {}},
        {u"UPDATE list_entry SET version = 5 WHERE id = 1"_s, {}},
    }));
    CAPTURE(sql.toStdString());
    run(sql);
    CHECK(brokenHistory(database) == expected);
    CHECK(verify(database) == expected);

    SECTION("and a change that says so settles it")
    {
        act(2);
        run(u"UPDATE list_entry SET removed = 1 WHERE id = 2"_s);
        run(u"INSERT INTO change (act_id, entity, entity_id, was, became) VALUES (2, 'list_entry', 2, '{}', NULL)"_s);
        CHECK(brokenHistory(database) == expected);
    }
}
