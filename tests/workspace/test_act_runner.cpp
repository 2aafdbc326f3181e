#include "storage/sqlite/statement.h"
#include "storage/sqlite/transaction.h"
#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/sample/sample_school.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QSignalSpy>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Act actAddingTopic(const State &state, TermId term, const QString &name)
{
    ActBuilder builder{state, ActKind::AddTopic, {name}};
    builder.insert(Topic{.id = {}, .uid = {}, .term = term, .name = name, .position = 0});
    return builder.take();
}

Act actRenamingTopic(const State &state, TopicId topic, const QString &name)
{
    ActBuilder builder{state, ActKind::EditTopic, {name}};
    builder.change<Topic>(topic, [&name](Topic &row) { row.name = name; });
    return builder.take();
}

QStringList topicNames(const State &state)
{
    QStringList names;
    for (const auto &[id, topic] : state.all<Topic>())
        names << topic.name;
    return names;
}

} // namespace

TEST_CASE("An act is in memory at once and in the file after a restart", "[acts]")
{
    TestSchool school;
    QSignalSpy saved{&school.acts(), &ActRunner::saved};

    REQUIRE(school.acts().run(actAddingTopic(school.state(), school.term().id, u"读书交流会"_s)) == RunResult::Done);
    CHECK(topicNames(school.state()) == QStringList{u"读书交流会"_s});
    school.acts().flush();
    CHECK(saved.count() == 1);

    school.reopen();
    CHECK(topicNames(school.state()) == QStringList{u"读书交流会"_s});
}

TEST_CASE("Undo takes an act back and redo brings it again, across a restart", "[acts]")
{
    TestSchool school;
    const TermId term = school.term().id;
    REQUIRE(school.acts().run(actAddingTopic(school.state(), term, u"甲"_s)) == RunResult::Done);
    const TopicId topic = school.state().all<Topic>().begin()->first;
    REQUIRE(school.acts().run(actRenamingTopic(school.state(), topic, u"乙"_s)) == RunResult::Done);

    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(topicNames(school.state()) == QStringList{u"甲"_s});

    school.reopen();
    CHECK(topicNames(school.state()) == QStringList{u"甲"_s});
    CHECK_FALSE(school.acts().undoable()); // of an earlier sitting: only from the list
    school.acts().loadHistory();
    REQUIRE(school.acts().redo() == RunResult::Done);
    CHECK(topicNames(school.state()) == QStringList{u"乙"_s});

    const std::vector<Step> steps = school.acts().steps();
    REQUIRE(steps.size() == 2);
    REQUIRE(school.acts().undoThrough(steps.front().act.id) == RunResult::Done);
    CHECK(topicNames(school.state()).isEmpty());
    REQUIRE(school.acts().redoThrough(steps.back().act.id) == RunResult::Done);
    CHECK(topicNames(school.state()) == QStringList{u"乙"_s});
}

TEST_CASE("A new act ends what could be brought again", "[acts]")
{
    TestSchool school;
    const TermId term = school.term().id;
    school.acts().run(actAddingTopic(school.state(), term, u"甲"_s));
    school.acts().undo();
    REQUIRE(school.acts().redoable());

    school.acts().run(actAddingTopic(school.state(), term, u"乙"_s));

    CHECK_FALSE(school.acts().redoable());
    CHECK(school.acts().redo() == RunResult::Nothing);
    CHECK(school.acts().steps().size() == 1);
}

TEST_CASE("Nobody acts unsigned, beyond the role or on a file that is open to look", "[acts]")
{
    TestSchool school;
    const Act act = actAddingTopic(school.state(), school.term().id, u"甲"_s);

    SECTION("unsigned")
    {
        school.acts().setSigner({});
        CHECK(school.acts().run(act) == RunResult::Unsigned);
    }
    SECTION("a viewer")
    {
        school.sign(Role::Viewer);
        CHECK(school.acts().run(act) == RunResult::NotPermitted);
    }
    SECTION("to look")
    {
        const auto viewer = Workspace::open(school.path(), {.mode = OpenMode::ReadOnly});
        viewer->acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
        CHECK(viewer->acts().run(act) == RunResult::ReadOnly);
    }
    CHECK(topicNames(school.state()).isEmpty());
    CHECK(school.acts().run(Act{}) == RunResult::Nothing);
}

TEST_CASE("An act over a row that has moved on changes nothing", "[acts]")
{
    TestSchool school;
    school.acts().run(actAddingTopic(school.state(), school.term().id, u"甲"_s));
    const TopicId topic = school.state().all<Topic>().begin()->first;
    const Act late = actRenamingTopic(school.state(), topic, u"丙"_s);
    school.acts().run(actRenamingTopic(school.state(), topic, u"乙"_s));

    CHECK(school.acts().run(late) == RunResult::Stale);
    CHECK(topicNames(school.state()) == QStringList{u"乙"_s});
}

TEST_CASE("What another program wrote is read, and the act that did not see it is refused", "[acts]")
{
    TestSchool school;
    school.expectFailures();
    school.acts().run(actAddingTopic(school.state(), school.term().id, u"甲"_s));
    school.acts().flush();
    {
        const Database other = Database::open(school.path());
        Transaction transaction{other};
        Statement{other, u"UPDATE topic SET name = '外', version = version + 1"_s}.run();
        transaction.commit();
    }
    QSignalSpy failed{&school.acts(), &ActRunner::failed};

    const TopicId topic = school.state().all<Topic>().begin()->first;
    school.acts().run(actRenamingTopic(school.state(), topic, u"乙"_s));
    school.acts().flush();

    REQUIRE(failed.count() == 1);
    CHECK(failed.front().front().value<StorageFaultFacts>().fault == StorageFault::Conflict);
    CHECK(topicNames(school.state()) == QStringList{u"外"_s});
    CHECK(school.acts().run(actRenamingTopic(school.state(), topic, u"乙"_s)) == RunResult::Done);
    school.acts().flush();
    CHECK(failed.count() == 1);
    school.reopen();
    CHECK(topicNames(school.state()) == QStringList{u"乙"_s});
}

TEST_CASE("What another program wrote before this one did is seen as well", "[acts]")
{
    TestSchool school;
    school.expectFailures();
    const TermId term = school.term().id;
    const auto writeElsewhere = [&](const QString &name) {
        const auto other = Workspace::open(school.path());
        other->acts().setSigner([] { return Operator{u"校长"_s, Role::Editor}; });
        REQUIRE(other->acts().run(actAddingTopic(other->state(), term, name)) == RunResult::Done);
        other->acts().flush();
    };
    SECTION("an act that did not see it is refused")
    {
        writeElsewhere(u"外"_s);
        QSignalSpy failed{&school.acts(), &ActRunner::failed};
        ActBuilder builder{school.state(), ActKind::EditSchool};
        builder.change<School>(SchoolId{1}, [](School &row) { row.signature = u"落款"_s; });
        school.acts().run(builder.take());
        school.acts().flush();
        REQUIRE(failed.count() == 1);
        CHECK(failed.front().front().value<StorageFaultFacts>().fault == StorageFault::Conflict);
        const auto lost = failed.front().at(1).value<std::vector<ActRow>>();
        REQUIRE(lost.size() == 1);
        CHECK(lost.front().kind == actWord(ActKind::EditSchool));
        CHECK(topicNames(school.state()) == QStringList{u"外"_s});
    }
    SECTION("looking around brings it in, once")
    {
        QSignalSpy reloaded{&school.acts(), &ActRunner::reloaded};
        school.workspace().lookForOthers();
        CHECK(reloaded.count() == 0);
        writeElsewhere(u"外"_s);
        school.workspace().lookForOthers();
        school.workspace().lookForOthers();
        CHECK(reloaded.count() == 1);
        CHECK(school.acts().run(actAddingTopic(school.state(), term, u"内"_s)) == RunResult::Done);
        school.acts().flush();
        CHECK(topicNames(school.state()) == QStringList{u"外"_s, u"内"_s});
        writeElsewhere(u"又"_s);
        school.workspace().lookForOthers();
        CHECK(topicNames(school.state()) == QStringList{u"外"_s, u"内"_s, u"又"_s});
    }
    SECTION("who only looks sees it too")
    {
        const auto viewer = Workspace::open(school.path(), {.mode = OpenMode::ReadOnly});
        writeElsewhere(u"外"_s);
        viewer->lookForOthers();
        CHECK(topicNames(viewer->state()) == QStringList{u"外"_s});
    }
}

TEST_CASE("Every kind of act has its own word in the file", "[acts]")
{
    QStringList seen;
    for (int kind = 0; kind <= static_cast<int>(ActKind::Redo); ++kind) {
        const QString word = actWord(static_cast<ActKind>(kind));
        CHECK_FALSE(seen.contains(word));
        CHECK(actKindOf(word) == static_cast<ActKind>(kind));
        seen << word;
    }
    CHECK_FALSE(actKindOf(u"nonsense"));
}

TEST_CASE("A file that was moved away or replaced is not written any more, and the one in its place stays as it is",
          "[acts]")
{
    TestSchool school;
    school.expectFailures();
    const TermId term = school.term().id;
    const bool writerWasOpen = GENERATE(true, false);
    if (writerWasOpen) {
        REQUIRE(school.acts().run(actAddingTopic(school.state(), term, u"甲"_s)) == RunResult::Done);
        school.acts().flush();
    }
    const QStringList before = topicNames(school.state());
    const QString path = school.workspace().path();
    const QString elsewhere = path + u".moved"_s;
    const bool replaced = GENERATE(true, false);
    REQUIRE(QFile::rename(path, elsewhere));
    if (replaced)
        REQUIRE(QFile::copy(elsewhere, path));
    const auto bytes = [&path] {
        QFile file{path};
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray{};
    };
    const QByteArray inItsPlace = bytes();
    QSignalSpy failed{&school.acts(), &ActRunner::failed};

    for (int times = 1; times <= 2; ++times) {
        school.acts().run(actAddingTopic(school.state(), term, u"乙"_s));
        school.acts().flush();
        REQUIRE(failed.count() == times);
        CHECK(failed.back().front().value<StorageFaultFacts>().fault == StorageFault::Moved);
        CHECK(topicNames(school.state()) == before);
        CHECK(bytes() == inItsPlace);
    }

    QFile::remove(path);
    REQUIRE(QFile::rename(elsewhere, path));
    REQUIRE(school.acts().run(actAddingTopic(school.state(), term, u"乙"_s)) == RunResult::Done);
    school.acts().flush();
    CHECK(failed.count() == 2);
    school.reopen();
    CHECK(topicNames(school.state()) == before + QStringList{u"乙"_s});
}

TEST_CASE("Where the file can't be read an act is told as not saved, the next ones are refused until it can", "[acts]")
{
    TestSchool school;
    school.expectFailures();
    const TermId term = school.term().id;
    QFile file{school.path()};
    REQUIRE(file.open(QFile::ReadWrite));
    const QByteArray bytes = file.readAll();
    REQUIRE(file.seek(0));
    REQUIRE(file.write(QByteArray(bytes.size(), 'x')) == bytes.size());
    REQUIRE(file.flush());
    QSignalSpy failed{&school.acts(), &ActRunner::failed};
    CHECK(school.acts().run(actAddingTopic(school.state(), term, u"甲"_s)) == RunResult::Done);
    school.acts().flush();
    const auto told = failed.count();
    CHECK(told >= 1);
    CHECK(school.acts().run(actAddingTopic(school.state(), term, u"乙"_s)) == RunResult::Unreadable);
    CHECK(failed.count() == told + 1);

    REQUIRE(file.seek(0));
    REQUIRE(file.write(bytes) == bytes.size());
    REQUIRE(file.flush());
    QSignalSpy reloaded{&school.acts(), &ActRunner::reloaded};
    const Act act = actAddingTopic(school.state(), term, u"乙"_s);
    CHECK(school.acts().run(act) == RunResult::Done);
    CHECK(reloaded.count() == 1);
    school.acts().flush();
    CHECK(failed.count() == told + 1);
    school.reopen();
    CHECK(topicNames(school.state()) == QStringList{u"乙"_s});
}

TEST_CASE("A row that the file could not give back is refused as a contradiction, not told as damage", "[acts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s.yanben"_s);
    createSample(path);
    const auto workspace = Workspace::open(path);
    ActRunner &acts = workspace->acts();
    acts.setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    const CriterionVersion before = workspace->state().all<CriterionVersion>().begin()->second;
    CriterionVersion changed = before;
    changed.spec.rule.kind = TallyRule{.base = {}, .cases = {{.name = {}}}};
    std::optional<StorageFault> fault;
    std::size_t lostActs = 0;
    QObject::connect(&acts, &ActRunner::failed, &acts,
                     [&](const StorageFaultFacts &facts, const std::vector<ActRow> &lost) {
                         fault = facts.fault;
                         lostActs += lost.size();
                     });
    REQUIRE(acts.run(changeCriterion(workspace->state(), changed)) == RunResult::Done);
    acts.flush();
    CHECK(fault == StorageFault::Constraint);
    CHECK(lostActs == 1);
    CHECK_FALSE(acts.isSaving());
    CHECK(workspace->state().get<CriterionVersion>(before.id).spec == before.spec);
    changed.spec.rule.kind = TallyRule{.base = {}, .cases = {{.name = u"迟到"_s}}};
    REQUIRE(acts.run(changeCriterion(workspace->state(), changed)) == RunResult::Done);
    acts.flush();
    CHECK(lostActs == 1);
}
