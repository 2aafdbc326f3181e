#pragma once

#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/queries/term_rows.h"

#include <catch2/catch.hpp>

namespace yanben
{

inline Participant staffed(StaffId staff)
{
    return {.staff = staff, .group = {}, .name = {}};
}

inline Participant grouped(GroupId group)
{
    return {.staff = {}, .group = group, .name = {}};
}

inline TimeOfDay hoursFrom(int first, int last)
{
    return {.time = ClockSpan{{first * 60}, ClockTime{last * 60}}, .half = {}, .periods = {}};
}

inline When dayAt(QDate day, const TimeOfDay &time = {})
{
    return {.kind = SingleDay{day}, .timeOfDay = time, .raw = {}};
}

inline When wednesdaysAt(const TimeOfDay &time)
{
    return {.kind = Recurring{.weekdays = {3}}, .timeOfDay = time, .raw = {}};
}

/// Six people in two groups, one of whom comes late, and two rooms of known size.
class BusySchool : public TestSchool
{
public:
    BusySchool()
    {
        ActBuilder builder{state(), ActKind::AddStaff};
        chinese = builder.insert(Group{.name = QStringLiteral("语文组")});
        mathematics = builder.insert(Group{.name = QStringLiteral("数学组")});
        for (int i = 0; i < 6; ++i) {
            people.push_back(builder.insert(StaffMember{.name = QStringLiteral("教师%1").arg(i + 1)}));
            builder.insert(Membership{.staff = people.back(), .group = i < 4 ? chinese : mathematics});
        }
        builder.insert(Membership{.staff = people[4], .group = chinese, .from = QDate{2019, 5, 1}});
        builder.insert(
            ListEntry{.kind = ListKind::Place, .name = QStringLiteral("会议室"), .sameAs = {}, .capacity = 4});
        builder.insert(
            ListEntry{.kind = ListKind::Place, .name = QStringLiteral("报告厅"), .sameAs = {}, .capacity = 200});
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
    }

    ActivityId add(const QString &title, const When &when, Session session, Activity row = {})
    {
        ActBuilder builder{state(), ActKind::AddActivity};
        row.term = term().id;
        row.title = title;
        row.when = when;
        row.position = static_cast<int>(activitiesOf(state(), term().id).size());
        session.activity = builder.insert(row);
        builder.insert(session);
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
        return session.activity;
    }

    template <typename T, typename F>
    void change(IdOf<T> id, F edit)
    {
        ActBuilder builder{state(), ActKind::EditActivity};
        builder.change<T>(id, edit);
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
    }

    GroupId chinese{};
    GroupId mathematics{};
    std::vector<StaffId> people;
};

} // namespace yanben
