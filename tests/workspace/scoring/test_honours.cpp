// 表彰记录: what is given to whom, and what it keeps in place.
#include "support/test_roster.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/honour_acts.h"
#include "workspace/papers/scores/honour_paper.h"
#include "workspace/queries/scores/honours.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate prizeDay{2019, 7, 10};

/// 王勋 and 李四, with two groups.
class HonourSchool : public TestRoster
{
public:
    HonourSchool() : wang{add(u"王勋"_s)}, li{add(u"李四"_s)}, low{group(u"低段教师"_s)}, high{group(u"高段教师"_s)} {}

    Honour honour(const QString &title = u"先进个人"_s, QDate day = prizeDay) const
    {
        return {.term = term().id, .title = title, .date = day};
    }
    void give(const Honour &what, const std::vector<Subject> &whom) { run(addHonours(state(), what, whom).value()); }
    /// "07-10 王勋 先进个人", in the order of the query.
    QStringList lines(std::optional<TermId> of = {}, std::optional<HonourKind> kind = {}) const
    {
        QStringList lines;
        for (const Honour *each : honoursOf(state(), of, kind))
            lines << each->date.toString(u"MM-dd "_s) + subjectName(state(), each->subject) + u' ' + each->title;
        return lines;
    }
    TermId nextTerm()
    {
        run(addTerm(state(), {.code = u"2019-2020-1"_s,
                              .title = u"2019—2020学年第一学期"_s,
                              .first = QDate{2019, 9, 2},
                              .last = QDate{2020, 1, 17}})
                .value());
        return termsOf(state()).back()->id;
    }

    StaffId wang;
    StaffId li;
    GroupId low;
    GroupId high;
};

} // namespace

TEST_CASE("an honour is given to several in one step, is in the file, and is taken back in one", "[honours]")
{
    HonourSchool school;
    Honour what = school.honour(u"  校本研修  先进个人 "_s);
    what.note = u" 全校大会表彰\n"_s;
    school.give(what, {school.wang, school.li, school.low});
    const QStringList given{u"07-10 低段教师 校本研修 先进个人"_s, u"07-10 李四 校本研修 先进个人"_s,
                            u"07-10 王勋 校本研修 先进个人"_s};
    CHECK(school.lines() == given);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.lines().isEmpty());
    REQUIRE(school.acts().redo() == RunResult::Done);
    school.acts().flush();
    school.reopen();
    CHECK(school.lines() == given);
    CHECK(honoursOf(school.state(), {}).front()->note == u"全校大会表彰"_s);
    CHECK(honoursOf(school.state(), {}).front()->subject == Subject{school.low});
}

TEST_CASE("the school itself is honoured, in the file and on the paper, and not twice on a day", "[honours]")
{
    HonourSchool school;
    const Honour what = school.honour(u"校本研修优秀学校"_s);
    school.give(what, {School{}.id, school.low});
    CHECK(addHonours(school.state(), what, {School{}.id}).error() ==
          HonourRefusal{HonourFault::GivenAlready, {School{}.id}});
    const QStringList given{u"07-10 低段教师 校本研修优秀学校"_s, u"07-10 平山镇中心校 校本研修优秀学校"_s};
    CHECK(school.lines() == given);
    school.acts().flush();
    school.reopen();
    CHECK(school.lines() == given);
    const HonourDocument paper = honourPaper(school.state(), school.term().id, {});
    REQUIRE(paper.lines.size() == 2);
    CHECK(paper.lines[1].name == u"平山镇中心校"_s);
    CHECK(honoursOf(school.state(), {}).back()->subject == Subject{School{}.id});
}

TEST_CASE("F09: an honour keeps its level and who gave it; of another level it is another one", "[honours]")
{
    HonourSchool school;
    Honour what = school.honour(u"骨干教师"_s);
    what.level = HonourLevel::County;
    what.issuer = u" 县教体局 "_s;
    school.give(what, {school.wang});
    CHECK(addHonours(school.state(), what, {school.wang}).error().fault == HonourFault::GivenAlready);
    what.level = HonourLevel::Nation;
    school.give(what, {school.wang});
    school.give(school.honour(u"先进个人"_s), {school.li});
    school.acts().flush();
    school.reopen();
    const HonourDocument paper = honourPaper(school.state(), school.term().id, {});
    REQUIRE(paper.lines.size() == 3);
    CHECK_FALSE(paper.lines[0].level);
    CHECK(paper.lines[1].level == HonourLevel::County);
    CHECK(paper.lines[1].issuer == u"县教体局"_s);
    CHECK(paper.lines[2].level == HonourLevel::Nation);
    CHECK(honourIssuers(school.state()) == QStringList{u"县教体局"_s});
}

TEST_CASE("honours stand by day and then by name; of one term, of one kind", "[honours]")
{
    HonourSchool school;
    const TermId next = school.nextTerm();
    school.give(school.honour(u"乙"_s, {2019, 7, 11}), {school.li});
    school.give(school.honour(u"甲"_s), {school.wang, school.li});
    Honour training{.term = next, .kind = HonourKind::Training, .title = u"研修班"_s, .date = {2019, 7, 1}};
    school.give(training, {school.wang});
    const TermId first = school.term().id;
    CHECK(school.lines() ==
          QStringList{u"07-01 王勋 研修班"_s, u"07-10 李四 甲"_s, u"07-10 王勋 甲"_s, u"07-11 李四 乙"_s});
    CHECK(school.lines(next) == QStringList{u"07-01 王勋 研修班"_s});
    CHECK(school.lines(first).size() == 3);
    CHECK(school.lines(first, HonourKind::Training).isEmpty());
    CHECK(school.lines({}, HonourKind::Training) == QStringList{u"07-01 王勋 研修班"_s});
}

TEST_CASE("the paper has what the list has, with the term where there are several", "[honours]")
{
    HonourSchool school;
    school.give(school.honour(), {school.wang, school.low});
    school.give({.term = school.nextTerm(),
                 .kind = HonourKind::Training,
                 .title = u"研修班"_s,
                 .date = {2019, 9, 20},
                 .note = u"五天"_s},
                {school.wang});
    const HonourDocument term = honourPaper(school.state(), school.term().id, {});
    CHECK(term.school == u"平山镇中心校"_s);
    CHECK(term.term == school.term().title);
    REQUIRE(term.lines.size() == 2);
    CHECK(term.lines[0].name == u"低段教师"_s);
    const HonourDocument trainings = honourPaper(school.state(), {}, HonourKind::Training);
    CHECK(trainings.term.isEmpty());
    CHECK(trainings.kind == HonourKind::Training);
    REQUIRE(trainings.lines.size() == 1);
    CHECK(trainings.lines[0].term == u"2019—2020学年第一学期"_s);
    CHECK(trainings.lines[0].day == QDate{2019, 9, 20});
    CHECK(trainings.lines[0].name == u"王勋"_s);
    CHECK(trainings.lines[0].title == u"研修班"_s);
    CHECK(trainings.lines[0].note == u"五天"_s);
}

TEST_CASE("an honour without title or day, for nobody, or given already is refused", "[honours]")
{
    HonourSchool school;
    school.give(school.honour(), {school.wang});
    const std::vector<Subject> wang{school.wang};
    const std::vector<Subject> both{school.li, school.wang};
    Honour training = school.honour();
    training.kind = HonourKind::Training;
    const auto [what, whom, refusal] = GENERATE_REF(table<Honour, std::vector<Subject>, std::optional<HonourRefusal>>({
        {school.honour(u" 　"_s), wang, HonourRefusal{HonourFault::TitleMissing, {}}},
        {school.honour(u"甲"_s, QDate{}), wang, HonourRefusal{HonourFault::DayMissing, {}}},
        {school.honour(u"甲"_s), {}, HonourRefusal{HonourFault::NobodyChosen, {}}},
        {school.honour(), both, HonourRefusal{HonourFault::GivenAlready, wang}},
        {school.honour(u" 先进个人 "_s), wang, HonourRefusal{HonourFault::GivenAlready, wang}},
        {school.honour(u"先进个人"_s, prizeDay.addDays(1)), both, std::nullopt},
        {school.honour(u"先进个人"_s, {2030, 1, 1}), both, std::nullopt}, // long after the term
        {training, both, std::nullopt},
        {school.honour(), {school.li}, std::nullopt},
    }));
    const auto act = addHonours(school.state(), what, whom);
    REQUIRE(act.hasValue() == !refusal);
    if (refusal)
        CHECK(act.error() == *refusal);
    else
        CHECK(act.value().changes.size() == whom.size());
}

TEST_CASE("one honour is changed, several are removed, each in a step", "[honours]")
{
    HonourSchool school;
    school.give(school.honour(), {school.wang, school.li});
    Honour row = *honoursOf(school.state(), {})[1];
    CHECK(editHonour(school.state(), row).value().isEmpty()); // its own row is not in its way
    row.title = u"优秀个人"_s;
    row.kind = HonourKind::Training;
    row.date = {2019, 7, 9};
    school.run(editHonour(school.state(), row).value());
    CHECK(school.lines() == QStringList{u"07-09 王勋 优秀个人"_s, u"07-10 李四 先进个人"_s});
    row.title.clear();
    CHECK(editHonour(school.state(), row).error().fault == HonourFault::TitleMissing);
    school.give(school.honour(), {school.wang});
    row = *honoursOf(school.state(), {}, HonourKind::Training).front();
    row.title = u"先进个人"_s;
    row.kind = HonourKind::Commendation;
    row.date = prizeDay;
    CHECK(editHonour(school.state(), row).error() == HonourRefusal{HonourFault::GivenAlready, {school.wang}});

    const std::size_t steps = school.acts().steps().size();
    const auto all = honoursOf(school.state(), {});
    school.run(removeHonours(school.state(), {all[0]->id, all[1]->id, all[2]->id}));
    CHECK(school.acts().steps().size() == steps + 1);
    CHECK(school.lines().isEmpty());
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.lines().size() == 3);
    CHECK_THROWS_AS(removeHonours(school.state(), {HonourId{99}}), StaleChange);
}

TEST_CASE("only an editor keeps the list of honours", "[honours]")
{
    HonourSchool school;
    for (const Role role : {Role::Viewer, Role::Reviewer}) {
        school.sign(role);
        CHECK(school.acts().run(addHonours(school.state(), school.honour(), {school.wang}).value()) ==
              RunResult::NotPermitted);
    }
    CHECK(school.lines().isEmpty());
}

TEST_CASE("who can be honoured: teachers of the term by pinyin, groups that are no synonyms, and the school",
          "[honours]")
{
    HonourSchool school;
    const StaffId gone = school.add(u"陈一"_s);
    school.run(letLeave(school.state(), {gone}, school.term().first.addDays(-1)).value());
    school.run(setSameGroup(school.state(), school.group(u"高年教师"_s), school.high).value());
    CHECK(honourable(school.state(), school.term().id) ==
          std::vector<Subject>{school.li, school.wang, school.low, school.high, School{}.id});
}

TEST_CASE("a person, a group and a term with honours stay", "[honours]")
{
    HonourSchool school;
    school.nextTerm();
    school.give(school.honour(), {school.wang, school.low});
    const auto person = removeStaff(school.state(), {school.wang});
    REQUIRE_FALSE(person);
    CHECK(person.error().honours == std::vector{school.term().id});
    CHECK(removeStaff(school.state(), {school.li}));
    const auto group = removeGroup(school.state(), school.low);
    REQUIRE_FALSE(group);
    CHECK(group.error().honours == std::vector{school.term().id});
    CHECK(removeGroup(school.state(), school.high));
    const auto term = removeTerm(school.state(), school.term().id);
    REQUIRE_FALSE(term);
    CHECK(term.error() == TermContents{.honours = 2});
}

TEST_CASE("merged groups have the honours of both, what is the same once", "[honours]")
{
    HonourSchool school;
    school.give(school.honour(u"先进教研组"_s), {school.low, school.high});
    school.give(school.honour(u"优秀教研组"_s), {school.low});
    const QStringList before = school.lines();
    const bool isNoted = GENERATE(false, true);
    if (isNoted) {
        Honour noted = *honoursOf(school.state(), {}).front();
        REQUIRE(noted.subject == Subject{school.low});
        noted.note = u"区级"_s;
        school.run(editHonour(school.state(), noted).value());
    }
    school.run(mergeGroups(school.state(), school.high, school.low).value());
    QStringList merged{u"07-10 高段教师 先进教研组"_s, u"07-10 高段教师 优秀教研组"_s};
    if (isNoted)
        merged.prepend(u"07-10 高段教师 先进教研组"_s); // its note is kept
    CHECK(school.lines() == merged);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.lines() == before);
}
