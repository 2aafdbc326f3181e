#include "support/test_roster.h"
#include "workspace/acts/schedule/roll_forward.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/school/week_acts.h"
#include "workspace/acts/staff/membership_acts.h"
#include "workspace/busy_school.h"
#include "workspace/queries/term_rows.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Participant staff(StaffId id)
{
    return {.staff = id, .group = {}, .name = {}};
}

/// A spring term and the autumn after it.
struct SpringAndAutumn : TestRoster
{
    StaffId wang = add(u"王勋"_s);
    StaffId zhao = add(u"赵玲"_s);
    StaffId lin = add(u"林秀"_s);
    TermId from = term().id;
    TermId to{};

    SpringAndAutumn()
    {
        run(addTerm(state(), {.code = u"2019-2020-1"_s,
                              .title = u"2019—2020学年第一学期"_s,
                              .first = {2019, 9, 2},
                              .last = {2020, 1, 17}})
                .value());
        to = termsOf(state()).back()->id;
    }

    ActivityId plan(Activity activity, const std::vector<Session> &sessions = {Session{}})
    {
        ActBuilder builder{state(), ActKind::AddActivity};
        activity.term = activity.term == TermId{} ? from : activity.term;
        activity.position = static_cast<int>(activitiesOf(state(), activity.term).size());
        const ActivityId id = builder.insert(activity);
        for (Session session : sessions) {
            session.activity = id;
            builder.insert(session);
        }
        run(builder.take());
        return id;
    }
    TopicId topic(TermId term, const QString &name)
    {
        ActBuilder builder{state(), ActKind::AddTopic};
        const TopicId id = builder.insert(Topic{.id = {}, .uid = {}, .term = term, .name = name, .position = 0});
        run(builder.take());
        return id;
    }
    std::vector<RolledActivity> proposals() const { return proposeRollForward(state(), from, to); }
    RolledActivity only() const
    {
        REQUIRE(proposals().size() == 1);
        return proposals().front();
    }
};

} // namespace

TEST_CASE("What would come into a week off goes to the nearest school day", "[forward]")
{
    SpringAndAutumn school;
    school.plan({.title = u"讲座"_s, .when = dayAt({2019, 3, 19})});
    CHECK(school.only().times.front().after.when.kind == WhenKind{SingleDay{{2019, 9, 17}}});
    const WeekMark mark{.first = 3, .last = 3, .kind = WeekMark::Holiday, .name = u"农忙假"_s};
    school.run(addWeekMark(school.state(), school.to, mark).value());
    const RolledWhen after = school.only().times.front().after;
    // 13 September is 中秋.
    CHECK(after.when.kind == WhenKind{SingleDay{{2019, 9, 12}}});
    CHECK(after.festival == u"农忙假"_s);
}

TEST_CASE("An activity goes over with what it is, and without what became of it", "[forward]")
{
    SpringAndAutumn school;
    const TopicId topic = school.topic(school.from, u"师德"_s);
    const TopicId same = school.topic(school.to, u"师德"_s);
    Activity before{.topic = topic,
                    .title = u"师德培训"_s,
                    .when = dayAt({2019, 3, 19}),
                    .start = QDate{2019, 3, 19},
                    .end = QDate{2019, 3, 19},
                    .forms = {u"讲座"_s},
                    .backgroundTask = true,
                    .note = u"请带笔记"_s,
                    .decisions = u"定于下月检查"_s,
                    .status = ActivityStatus::Postponed,
                    .statusReason = u"停电"_s,
                    .formerWhen = dayAt({2019, 3, 12}),
                    .goal = u"五落实"_s,
                    .checkMethods = {u"笔记"_s},
                    .papers = {u"心得"_s},
                    .partners = {u"第二中学"_s},
                    .phases = {{u"回忆"_s, dayAt({2019, 3, 19}), {staff(school.wang)}},
                               {u"测试"_s, {}, {}, DoneMark{.by = u"研训处"_s, .on = {2019, 3, 20}}}},
                    .levels = {{u"一级"_s, {staff(school.zhao)}, true}},
                    .hours = Points::whole(2),
                    .groupMeeting = true};
    const Session first{.when = dayAt({2019, 3, 20}),
                        .presenters = {staff(school.wang)},
                        .audience = {{.staff = {}, .group = school.everyone(), .name = {}}},
                        .excused = {staff(school.zhao)},
                        .leaders = {staff(school.lin)},
                        .place = u"大会议室"_s};
    const Session second{.position = 1, .presenters = {{.staff = {}, .group = {}, .name = u"县进修学校"_s}}};
    school.plan(before, {first, second});

    const RolledActivity rolled = school.only();
    CHECK(rolled.isProposed());
    CHECK(rolled.lostTopic.isEmpty());
    CHECK(rolled.left.empty());
    REQUIRE(rolled.times.size() == 3);
    school.run(rollForward(school.state(), school.to, {rolled}, {}));

    const std::vector<const Activity *> there = activitiesOf(school.state(), school.to);
    REQUIRE(there.size() == 1);
    const Activity &after = *there.front();
    Activity expected = before;
    expected.id = after.id;
    expected.uid = after.uid;
    expected.term = school.to;
    expected.topic = same;
    expected.when = dayAt({2019, 9, 17});
    expected.start = expected.end = QDate{2019, 9, 17};
    expected.decisions.clear();
    expected.status = ActivityStatus::Planned;
    expected.statusReason.clear();
    expected.formerWhen.reset();
    expected.phases[0].when = dayAt({2019, 9, 17});
    expected.phases[1].done.reset();
    CHECK(after == expected);
    const std::vector<const Session *> sessions = sessionsOf(school.state(), after.id);
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0]->when == dayAt({2019, 9, 18}));
    CHECK(sessions[0]->presenters == first.presenters);
    CHECK(sessions[0]->audience == first.audience);
    CHECK(sessions[0]->leaders == first.leaders);
    CHECK(sessions[0]->excused.empty());
    CHECK(sessions[0]->place == u"大会议室"_s);
    CHECK_FALSE(sessions[1]->when);
    CHECK(sessions[1]->presenters == second.presenters);
    // The old one is what it was.
    CHECK(activitiesOf(school.state(), school.from).front()->status == ActivityStatus::Postponed);

    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(activitiesOf(school.state(), school.to).empty());
    REQUIRE(school.acts().redo() == RunResult::Done);
    CHECK(activitiesOf(school.state(), school.to).size() == 1);
    school.acts().flush();
    school.reopen();
    REQUIRE(activitiesOf(school.state(), school.to).size() == 1);
    CHECK(activitiesOf(school.state(), school.to).front()->when == dayAt({2019, 9, 17}));
}

TEST_CASE("Who has left is asked for, and succeeded by somebody or nobody", "[forward]")
{
    SpringAndAutumn school;
    school.plan({.title = u"讲座"_s,
                 .phases = {{u"测试"_s, {}, {staff(school.wang)}}},
                 .levels = {{u"一级"_s, {staff(school.wang), staff(school.zhao)}, false}}},
                {Session{.presenters = {staff(school.wang)},
                         .audience = {staff(school.zhao), staff(school.wang)},
                         .leaders = {staff(school.lin)}}});
    CHECK(leftAmong(school.proposals()).empty());
    school.run(letLeave(school.state(), {school.wang}, {2019, 8, 31}).value());
    CHECK(leftAmong(school.proposals()) == std::vector{school.wang});

    const auto successor = GENERATE(0, 1);
    const Successors chosen{{school.wang, successor ? std::optional{school.zhao} : std::nullopt}};
    school.run(rollForward(school.state(), school.to, school.proposals(), chosen));
    const Activity &after = *activitiesOf(school.state(), school.to).front();
    const Session &session = *sessionsOf(school.state(), after.id).front();
    using People = std::vector<Participant>;
    CHECK(session.presenters == (successor ? People{staff(school.zhao)} : People{}));
    CHECK(session.audience == People{staff(school.zhao)}); // once
    CHECK(session.leaders == People{staff(school.lin)});
    CHECK(after.phases.front().people == (successor ? People{staff(school.zhao)} : People{}));
    CHECK(after.levels.front().people == People{staff(school.zhao)});
}

TEST_CASE("Who works on for a day of the new term has not left", "[forward]")
{
    SpringAndAutumn school;
    school.plan({.title = u"讲座"_s}, {Session{.presenters = {staff(school.wang)}}});
    const auto [lastDay, left] = GENERATE(table<QDate, bool>({{{2019, 9, 1}, true}, {{2019, 9, 2}, false}}));
    school.run(letLeave(school.state(), {school.wang}, lastDay).value());
    CHECK(leftAmong(school.proposals()).empty() != left);
}

TEST_CASE("Groups that nobody belongs to any more, and topics that are gone, are named", "[forward]")
{
    SpringAndAutumn school;
    const GroupId group = school.group(u"青年教师"_s);
    school.run(addMembers(school.state(), group, {school.wang}, QDate{2019, 3, 4}));
    school.plan({.topic = school.topic(school.from, u"师德"_s), .title = u"沙龙"_s},
                {Session{.audience = {{.staff = {}, .group = group, .name = {}},
                                      {.staff = {}, .group = school.everyone(), .name = {}}}}});
    CHECK(school.only().emptyGroups.empty());
    CHECK(school.only().lostTopic == u"师德"_s);
    school.run(letLeave(school.state(), {school.wang}, {2019, 8, 31}).value());
    CHECK(school.only().emptyGroups == std::vector{group});
    school.run(rollForward(school.state(), school.to, school.proposals(), {}));
    const Activity &after = *activitiesOf(school.state(), school.to).front();
    CHECK_FALSE(after.topic);
    CHECK(sessionsOf(school.state(), after.id).front()->audience.size() == 2);
}

TEST_CASE("Cancelled activities and those that the term has already are not proposed", "[forward]")
{
    SpringAndAutumn school;
    school.plan({.title = u"读书会"_s, .status = ActivityStatus::Cancelled});
    school.plan({.title = u"讲座"_s});
    school.plan({.title = u"沙龙"_s});
    school.plan({.term = school.to, .title = u"讲座"_s});
    const std::vector<RolledActivity> rolled = school.proposals();
    REQUIRE(rolled.size() == 3);
    CHECK(rolled[0].cancelled);
    CHECK_FALSE(rolled[0].isProposed());
    CHECK(rolled[1].alreadyThere);
    CHECK_FALSE(rolled[1].isProposed());
    CHECK(rolled[2].isProposed());
    // What is taken over stands behind what is there.
    school.run(rollForward(school.state(), school.to, {rolled[2]}, {}));
    const std::vector<const Activity *> there = activitiesOf(school.state(), school.to);
    REQUIRE(there.size() == 2);
    CHECK(there[1]->title == u"沙龙"_s);
    CHECK(there[1]->position > there[0]->position);
}

TEST_CASE("What the new term has no week for comes in without a date", "[forward]")
{
    SpringAndAutumn school;
    std::swap(school.from, school.to);
    school.plan({.title = u"总结"_s, .when = {.kind = WeekSpan{20, 20}}});
    CHECK(school.only().times.front().after.reason == RolledWhen::Reason::OutsideTerm);
    school.run(rollForward(school.state(), school.to, school.proposals(), {}));
    const Activity &after = *activitiesOf(school.state(), school.to).front();
    CHECK(after.when == When{});
    CHECK_FALSE(after.start);
}

TEST_CASE("Preparation weeks are copied with the weeks of a term", "[forward]")
{
    SpringAndAutumn school;
    Term spring = school.term();
    spring.firstTeachingWeek = QDate{2019, 3, 11};
    school.run(editTerm(school.state(), spring).value());
    const Term next{.code = u"x"_s, .title = u"新学期"_s, .first = {2020, 2, 17}, .last = {2020, 7, 3}};
    const bool weeks = GENERATE(true, false);
    school.run(copyTerm(school.state(), school.from, next, {.weeks = weeks}).value());
    const Term &copy = *termsOf(school.state()).back();
    CHECK(copy.firstTeachingWeek == (weeks ? std::optional{QDate{2020, 2, 24}} : std::nullopt));
}
