// Whom a name of nobody may mean.
#include "support/test_roster.h"
#include "workspace/queries/staff/like_people.h"
#include "workspace/queries/staff/roster.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QStringList likePeople(const State &state, const QString &name)
{
    QStringList names;
    for (const StaffId id : peopleLike(state, name))
        names << displayName(state, id);
    return names;
}

} // namespace

TEST_CASE("F21: a slip is read like the name that is meant, or differs from it in one of three characters")
{
    TestRoster school;
    for (const QString &name : {u"王勋"_s, u"王艳峰"_s, u"戴有峰"_s})
        school.add(name);
    CHECK(likePeople(school.state(), u"王讯"_s) == QStringList{u"王勋"_s});
    CHECK(likePeople(school.state(), u"王艳锋"_s) == QStringList{u"王艳峰"_s});
    CHECK(likePeople(school.state(), u"王艳 秋"_s) == QStringList{u"王艳峰"_s});
    CHECK(likePeople(school.state(), u"戴有锋"_s) == QStringList{u"戴有峰"_s});
    for (const QString &name : {u"王静"_s, u"张三丰"_s, u"王艳"_s, u"王小明"_s})
        CHECK(likePeople(school.state(), name).isEmpty());
}

TEST_CASE("F22: strangers are the names that are in no roster and no group and have no unit")
{
    TestRoster school;
    const auto strangers = [&](const QStringList &names) {
        std::vector<Participant> people;
        for (const QString &name : names)
            people.push_back(participantOf(school.state(), name));
        QStringList found;
        for (const Stranger &each : strangersAmong(school.state(), people))
            found << each.name;
        return found;
    };
    CHECK(strangers({u"张三丰"_s}).isEmpty()); // nobody is on the roster yet
    school.add(u"王勋"_s);
    school.add(u"刘月"_s, u"001"_s);
    school.add(u"刘月"_s, u"002"_s);
    school.group(u"语文组"_s);
    CHECK(strangers({u"王 勋"_s, u"语文组"_s, u"李四（县教研室）"_s}).isEmpty());
    CHECK(strangers({u"张三丰"_s, u"王勋"_s, u"张三丰"_s}) == QStringList{u"张三丰"_s});
    CHECK(strangers({u"刘月"_s}) == QStringList{u"刘月"_s}); // which of them?
    CHECK(peopleLike(school.state(), u"刘月"_s).size() == 2);
}
