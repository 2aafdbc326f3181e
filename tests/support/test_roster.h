#pragma once

#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/membership_acts.h"
#include "workspace/acts/staff/staff_acts.h"

#include <catch2/catch.hpp>

namespace yanben
{

inline StaffMember person(const QString &name, const QString &number = {})
{
    StaffMember member;
    member.name = name;
    member.workNumber = number;
    return member;
}

/// A school whose roster a test fills.
class TestRoster : public TestSchool
{
public:
    StaffId add(const QString &name, const QString &number = {})
    {
        run(addStaff(state(), person(name, number)).value());
        return state().all<StaffMember>().rbegin()->first;
    }
    GroupId group(const QString &name)
    {
        run(addGroup(state(), name).value());
        return state().all<Group>().rbegin()->first;
    }
    GroupId everyone() const { return groupsInOrder(state()).front()->id; }
    void run(Act act) { REQUIRE(acts().run(std::move(act)) == RunResult::Done); }
    void invite(const Participant &one, const QString &title = QStringLiteral("讲座"))
    {
        ActBuilder builder{state(), ActKind::AddActivity};
        const ActivityId activity = builder.insert(Activity{.term = term().id, .title = title});
        builder.insert(Session{.activity = activity, .presenters = {one}});
        run(builder.take());
    }
};

} // namespace yanben
