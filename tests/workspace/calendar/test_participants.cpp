#include "support/test_school.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/queries/staff/roster.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

StaffId add(TestSchool &school, const QString &name, const QString &number = {})
{
    auto act = addStaff(school.state(), {.name = name, .workNumber = number});
    REQUIRE(act);
    REQUIRE(school.acts().run(*std::move(act)) == RunResult::Done);
    return school.state().all<StaffMember>().rbegin()->first;
}

} // namespace

TEST_CASE("a name means a person only when it can mean no other", "[roster]")
{
    TestSchool school;
    const StaffId wang = add(school, u"王勋"_s, u"107"_s);
    const StaffId numbered = add(school, u"李莉"_s, u"201"_s);
    const StaffId plain = add(school, u"李莉"_s);
    add(school, u"张敏"_s);
    add(school, u"张敏"_s);
    const auto meant = [&](const QString &text) { return participantOf(school.state(), text); };
    CHECK(meant(u"王  勋"_s).staff == wang);
    CHECK(meant(u"107"_s).staff == wang);
    CHECK(meant(displayName(school.state(), numbered)).staff == numbered);
    CHECK(meant(u"李莉"_s).staff == plain);
    CHECK_FALSE(meant(u"张敏"_s).staff);
    CHECK(meant(u"张敏"_s).name == u"张敏"_s);
}

TEST_CASE("who takes part stays the same row while the name is written, and goes with it", "[roster]")
{
    TestSchool school;
    const StaffId first = add(school, u"张敏"_s);
    const StaffId second = add(school, u"张敏"_s);
    const StaffId wang = add(school, u"王勋"_s);
    const auto person = [](StaffId id) { return Participant{.staff = id, .group = {}, .name = {}}; };
    const std::vector<Participant> known{person(first), person(second)};
    const auto named = [&](const QStringList &names) { return participantsNamed(school.state(), known, names); };
    CHECK(named({u"张敏"_s}) == known);
    CHECK(named({u"张敏"_s, u"张敏"_s, u"王勋"_s}).front() == person(first));
    CHECK(named({u"王勋"_s, u"张敏"_s}) == std::vector{person(wang), person(first), person(second)});
    CHECK(named({u"王勋"_s}) == std::vector{person(wang)});
    CHECK(named({}).empty());
}
