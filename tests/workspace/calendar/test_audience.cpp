// Exceptions in a list of participants, and names that mean a group.
#include "support/test_roster.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/schedule/schedule_import.h"
#include "workspace/calendar_school.h"
#include "workspace/queries/staff/audience.h"
#include "workspace/queries/staff/like_groups.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

class Audience : public CalendarSchool
{
public:
    Audience()
    {
        group(u"低年教师"_s);
        group(u"高年教师"_s);
        for (const QString &name : {u"王勋"_s, u"刘月"_s, u"王和平"_s})
            add(name);
    }

    ReadAudience read(const QString &text) const { return readAudience(state(), {}, audienceParts(state(), text)); }
    QString names(const std::vector<Participant> &people) const { return displayNames(state(), people); }
    QStringList like(const QString &name) const
    {
        QStringList found;
        for (const GroupId id : groupsLike(state(), name))
            found << state().get<Group>(id).name;
        return found;
    }
};

} // namespace

TEST_CASE("An exception among participants is read as one, however it is written", "[audience]")
{
    const Audience school;
    const auto [text, people, excused] = GENERATE(table<QString, QString, QString>({
        {u"低年教师、除王勋外"_s, u"低年教师"_s, u"王勋"_s},
        {u"低年教师，除 王 勋 之外"_s, u"低年教师"_s, u"王勋"_s},
        {u"全体教师，除王勋、刘月外、李专家"_s, u"全体教师、李专家"_s, u"王勋、刘月"_s},
        {u"除了王勋和刘月以外\n高年教师"_s, u"高年教师"_s, u"王勋、刘月"_s},
        {u"除王和平外、低年教师"_s, u"低年教师"_s, u"王和平"_s},
        {u"全体教师（王勋除外）"_s, u"全体教师"_s, u"王勋"_s},
        {u"全体教师(除王勋、刘月外)、李专家"_s, u"全体教师、李专家"_s, u"王勋、刘月"_s},
        {u"低年教师（不含王勋）"_s, u"低年教师"_s, u"王勋"_s},
        {u"全体教师，王勋、刘月除外"_s, u"全体教师"_s, u"王勋、刘月"_s},
        {u"全体教师、不含王勋、刘月、高年教师"_s, u"全体教师、高年教师"_s, u"王勋、刘月"_s},
        {u"全体教师除低年教师外"_s, u"全体教师"_s, u"低年教师"_s},
        {u"除王勋外的低年教师、李专家"_s, u"低年教师、李专家"_s, u"王勋"_s},
        // no exceptions
        {u"低年教师、王勋"_s, u"低年教师、王勋"_s, {}},
        {u"王勋、校外专家、大扫除组、学校（甲、乙）"_s, u"王勋、校外专家、大扫除组、学校（甲、乙）"_s, {}},
    }));
    const ReadAudience read = school.read(text);
    INFO(text.toStdString());
    CHECK(school.names(read.people).toStdString() == people.toStdString());
    CHECK(school.names(read.excused).toStdString() == excused.toStdString());
    CHECK(read.unknown.isEmpty());
}

TEST_CASE("An exception that names nobody of the roster leaves nobody out, and is no name", "[audience]")
{
    Audience school;
    school.add(u"张敏"_s);
    school.add(u"张敏"_s);
    const ReadAudience read = school.read(u"低年教师、除王讯、刘月、张敏外"_s);
    CHECK(school.names(read.people) == u"低年教师"_s);
    CHECK(school.names(read.excused) == u"刘月"_s);
    CHECK(read.unknown == QStringList{u"王讯"_s, u"张敏"_s});
    CHECK(isException(school.state(), u"除王讯外"_s));
    CHECK_FALSE(isException(school.state(), u"王讯"_s));
    // What stands there already is what it was.
    const std::vector<Participant> known{{.staff = {}, .group = {}, .name = u"除王讯外"_s}};
    CHECK(readAudience(school.state(), known, {u"除王讯外"_s}).people == known);
}

TEST_CASE("While an exception is typed the names behind it belong to it", "[audience]")
{
    const Audience school;
    for (const QString &open : {u"除王勋"_s, u"不含王勋"_s, u"全体教师（王勋"_s, u"全体教师除王勋"_s}) {
        INFO(open.toStdString());
        CHECK(isOpenException(school.state(), open));
    }
    for (const QString &whole : {u"除王勋外"_s, u"除王勋外的教师"_s, u"全体教师（王勋除外）"_s, u"大扫除组"_s}) {
        INFO(whole.toStdString());
        CHECK_FALSE(isOpenException(school.state(), whole));
    }
}

TEST_CASE("A pasted exception makes people not expected, in one step; an unknown one is told", "[audience]")
{
    Audience school;
    const ClipboardTable table = tableFromText(u"3.11\t备课\t讲座\t刘月\t低年教师、除王勋外\t报告厅\n"
                                               u"3.12\t听课\t讲座\t刘月\t低年教师、除王讯外\t报告厅\n");
    const auto proposed = proposeActivities(school.state(), school.term().id, table, guessMapping(table));
    REQUIRE(proposed.size() == 2);
    CHECK(school.names(proposed[0].draft.sessions.front().audience) == u"低年教师"_s);
    CHECK(proposed[0].notExcused.isEmpty());
    CHECK(proposed[1].notExcused == QStringList{u"王讯"_s});
    school.run(importActivities(school.state(), school.term().id, {proposed[0].draft, proposed[1].draft}));
    const auto activities = activitiesOf(school.state(), school.term().id);
    const Session &session = *sessionsOf(school.state(), activities.front()->id).front();
    CHECK(school.names(session.audience) == u"低年教师"_s);
    CHECK(school.names(session.excused) == u"王勋"_s);
    CHECK(sessionsOf(school.state(), activities.back()->id).front()->excused.empty());
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(activitiesOf(school.state(), school.term().id).empty());
}

TEST_CASE("Exceptions join those who are not expected already, each once", "[audience]")
{
    Audience school;
    const Participant wang = participantOf(school.state(), u"王勋"_s);
    const Participant liu = participantOf(school.state(), u"刘月"_s);
    const ActivityId id = school.plan(u"备课"_s, {}, {{.excused = {wang}}});
    const SessionId session = sessionsOf(school.state(), id).front()->id;
    school.run(editReadAudience(school.state(), session, school.read(u"全体教师，除刘月、王勋外"_s)));
    CHECK(school.state().get<Session>(session).excused == std::vector{wang, liu});
    CHECK(school.names(school.state().get<Session>(session).audience) == u"全体教师"_s);
}

TEST_CASE("An exception in a calendar file is taken as one, once; an unknown name in it is told", "[audience]")
{
    Audience school;
    const ActivityId id = school.plan(u"备课"_s, {.kind = SingleDay{{2019, 4, 3}}},
                                      {{.audience = {participantOf(school.state(), u"低年教师"_s)}}});
    const auto session = [&] { return *sessionsOf(school.state(), id).front(); };
    const QByteArray before = u"参加：低年教师"_s.toUtf8();
    CHECK(school.readWith(before, before).proposals.front().kind == EventProposal::Same);

    const QByteArray excepted = before + u"、除王勋外"_s.toUtf8();
    school.take(school.readWith(before, excepted));
    CHECK(school.names(session().audience) == u"低年教师"_s);
    CHECK(school.names(session().excused) == u"王勋"_s);
    CHECK_FALSE(school.readWith(before, excepted).changesAnything());

    const CalendarImport unknown = school.readWith(before, before + u"、除王讯外"_s.toUtf8());
    CHECK_FALSE(unknown.changesAnything());
    CHECK(std::ranges::count(unknown.proposals.front().notes, EventNote{EventNote::NotExcused, u"王讯"_s}) == 1);
}

TEST_CASE("A name that schools use for a group is known to be like it, others are not", "[audience]")
{
    Audience school;
    school.group(u"语文教研组"_s);
    school.group(u"市级骨干教师"_s);
    const auto [name, groups] = GENERATE(table<QString, QStringList>({
        {u"低年"_s, {u"低年教师"_s}},
        {u"低年级教师"_s, {u"低年教师"_s}},
        {u"低段"_s, {u"低年教师"_s}},
        {u"高段老师"_s, {u"高年教师"_s}},
        {u"语文教师"_s, {u"语文教研组"_s}},
        {u"语文组"_s, {u"语文教研组"_s}},
        {u"骨干"_s, {u"市级骨干教师"_s}},
        {u"全体老师"_s, {u"全体教师"_s}},
        {u"教师"_s, {}},
        {u"数学组"_s, {}},
        {u"王讯"_s, {}},
        {QString{}, {}},
    }));
    INFO(name.toStdString());
    CHECK(school.like(name).join(u'、').toStdString() == groups.join(u'、').toStdString());
}

TEST_CASE("A name said to mean a group is a synonym of it from then on; a group's own name is refused", "[audience]")
{
    Audience school;
    const GroupId low = *participantOf(school.state(), u"低年教师"_s).group;
    school.run(addSynonym(school.state(), u"低年"_s, low).value());
    const Participant meant = participantOf(school.state(), u"低年"_s);
    REQUIRE(meant.group);
    CHECK(groupMeant(school.state(), *meant.group) == low);
    // Through a synonym the group itself is meant: they form no chain.
    school.run(addSynonym(school.state(), u"低段"_s, *meant.group).value());
    CHECK(school.state().get<Group>(*participantOf(school.state(), u"低段"_s).group).sameAs == low);
    CHECK(addSynonym(school.state(), u"高年教师"_s, low).error() == GroupRefusal::NameTaken);
    REQUIRE(school.acts().undo() == RunResult::Done);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK_FALSE(participantOf(school.state(), u"低年"_s).group);
}
