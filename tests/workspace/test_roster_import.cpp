#include "calendar/day_reader.h"
#include "support/days_of_the_sample.h"
#include "support/test_roster.h"
#include "workspace/acts/staff/roster_import.h"
#include "workspace/queries/staff/roster.h"

#include <QElapsedTimer>
#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

using Kind = RosterProposal::Kind;
using Column = RosterColumn;

std::vector<RosterProposal> proposed(const TestRoster &school, const QString &pasted)
{
    const ClipboardTable table = tableFromText(pasted);
    return proposeRoster(school.state(), rosterLines(table, guessRosterMapping(table), school.term()), midTerm);
}

std::vector<Kind> kinds(const TestRoster &school, const QString &pasted)
{
    std::vector<Kind> kinds;
    for (const RosterProposal &proposal : proposed(school, pasted))
        kinds.push_back(proposal.kind);
    return kinds;
}

} // namespace

TEST_CASE("a day of a roster is read in the ways that schools write it")
{
    TestRoster school;
    const auto [typed, month, expected] = GENERATE(table<QString, BareMonth, std::optional<QDate>>({
        {u"2019-03-18"_s, BareMonth::FirstDay, QDate{2019, 3, 18}},
        {u"2019/3/18"_s, BareMonth::FirstDay, QDate{2019, 3, 18}},
        {u"2019/3/18 0:00:00"_s, BareMonth::FirstDay, QDate{2019, 3, 18}},
        {u"2019.3.18"_s, BareMonth::FirstDay, QDate{2019, 3, 18}},
        {u" 2019年3月18日"_s, BareMonth::FirstDay, QDate{2019, 3, 18}},
        {u"20190318"_s, BareMonth::FirstDay, QDate{2019, 3, 18}},
        {u"2010.09"_s, BareMonth::FirstDay, QDate{2010, 9, 1}},
        {u"98年9月1日"_s, BareMonth::FirstDay, QDate{1998, 9, 1}},
        {u"19年3月18日"_s, BareMonth::FirstDay, QDate{2019, 3, 18}},
        {u"98.9.1"_s, BareMonth::FirstDay, QDate{1998, 9, 1}},
        {u"19.3.18"_s, BareMonth::FirstDay, QDate{2019, 3, 18}},
        {u"20190年3月5日"_s, BareMonth::FirstDay, std::nullopt},
        {u"2010年9月"_s, BareMonth::LastDay, QDate{2010, 9, 30}},
        {u"3.18"_s, BareMonth::FirstDay, QDate{2019, 3, 18}},
        {u"2019-02-30"_s, BareMonth::FirstDay, std::nullopt},
        {u"3.18-22"_s, BareMonth::FirstDay, std::nullopt},
        {u"3月18日 14:30"_s, BareMonth::FirstDay, std::nullopt},
        {u"去年"_s, BareMonth::FirstDay, std::nullopt},
        {u""_s, BareMonth::FirstDay, std::nullopt},
    }));
    INFO(typed.toStdString());
    CHECK(readDay(typed, school.term(), month) == expected);
}

TEST_CASE("the columns of a pasted roster are known by their headings, else by their looks")
{
    const auto [pasted, headRows, expected] = GENERATE(table<QString, int, std::vector<Column>>({
        {u"序号\t姓名\t工号\t职务\t分组\t入校\t离校\t计分\t备注\n1\t王勋\t0012\t\t\t\t\t\t"_s,
         1,
         {Column::Ignored, Column::Name, Column::WorkNumber, Column::Post, Column::Groups, Column::Joined, Column::Left,
          Column::Scored, Column::Note}},
        {u"平山镇中心校教师名册\t\n教师编号\t教师姓名\n0012\t王勋"_s, 2, {Column::WorkNumber, Column::Name}},
        {u"姓名\t教研组\t学段\n王勋\t语文组\t低段"_s, 1, {Column::Name, Column::Groups, Column::Groups}},
        {u"姓名\n王勋"_s, 1, {Column::Name}},
        {u"王勋\n李四"_s, 0, {Column::Name}},
        {u"1\t王勋\t0012\n2\t李四\t0013"_s, 0, {Column::Ignored, Column::Name, Column::WorkNumber}},
    }));
    const RosterMapping mapping = guessRosterMapping(tableFromText(pasted));
    CHECK(mapping.headRows == headRows);
    CHECK(mapping.columns == expected);
}

TEST_CASE("a pasted line is read cell by cell, and what is not understood keeps it out")
{
    TestRoster school;
    const auto proposals = proposed(school, u"姓名\t分组\t入校\t离校\t计分\n"
                                            u"王 勋\t低段教师、语文组；低段教师\t2010年9月\t\t√\n"
                                            u"李四\t\t老早\t\t是\n"
                                            u"赵五\t\t\t\t也许\n"
                                            u"\t\t\t\t\n"
                                            u"钱六\t\t2019.3.2\t2019.3.1\t否\n"
                                            u"孙七\t\t\t2019.3\t不计\n"_s);
    REQUIRE(proposals.size() == 5);
    CHECK(proposals[0].kind == Kind::Add);
    CHECK(proposals[0].after.name == u"王勋"_s);
    CHECK(proposals[0].groupsToJoin == QStringList{u"低段教师"_s, u"语文组"_s});
    CHECK(proposals[0].after.joined == QDate{2010, 9, 1});
    CHECK(proposals[1].kind == Kind::Unreadable);
    CHECK(proposals[1].unread == QStringList{u"老早"_s});
    CHECK(proposals[2].kind == Kind::Unreadable);
    CHECK(proposals[3].kind == Kind::BadDates);
    CHECK(proposals[4].after.left == QDate{2019, 3, 31});
    CHECK_FALSE(proposals[4].after.scored);
}

TEST_CASE("a group merged over several people is the group of each, and a first person is no heading")
{
    const Term term;
    const ClipboardTable merged =
        tableFromHtml(u"<table><tr><td>姓名</td><td>教研组</td></tr><tr><td>张三</td><td rowspan=2>语文组</td></tr>"
                      u"<tr><td>李四</td></tr><tr><td>王五</td><td></td></tr></table>"_s)
            .value();
    const std::vector<RosterLine> lines = rosterLines(merged, guessRosterMapping(merged), term);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].groups == QStringList{u"语文组"_s});
    CHECK(lines[1].groups == QStringList{u"语文组"_s});
    CHECK(lines[2].groups.isEmpty());

    const ClipboardTable plain = tableFromText(u"张三\t语文教研组\t一级教师\n李四\t数学教研组\t二级教师\n");
    CHECK(guessRosterMapping(plain).headRows == 0);
    CHECK(guessRosterMapping(plain).columns.front() == RosterColumn::Name);
}

TEST_CASE("no paste makes one person two, or two people one")
{
    TestRoster school;
    school.add(u"王勋"_s, u"0012"_s);
    school.add(u"李四"_s);
    const auto [pasted, expected] = GENERATE(table<QString, std::vector<Kind>>({
        // The same new person with and without a number.
        {u"姓名\t工号\n赵五\t0020\n赵五\t\n"_s, {Kind::Add, Kind::Ambiguous}},
        {u"姓名\t工号\n赵五\t\n赵五\t0020\n"_s, {Kind::Ambiguous, Kind::Add}},
        {u"姓名\t工号\n赵五\t0020\n赵五\t0021\n"_s, {Kind::Add, Kind::Add}},
        {u"姓名\t工号\n赵五\t0020\n钱六\t0020\n"_s, {Kind::Add, Kind::Twice}},
        {u"姓名\t工号\n赵五\t\n赵五\t\n"_s, {Kind::Add, Kind::Twice}},
        // Which of the two numbers has the one who is on the roster without?
        {u"姓名\t工号\n李四\t0013\n"_s, {Kind::Update}},
        {u"姓名\t工号\n李四\t0013\n李四\t0014\n"_s, {Kind::Ambiguous, Kind::Ambiguous}},
        {u"姓名\t工号\n李四\t0013\n李四\t\n"_s, {Kind::Update, Kind::Twice}},
        {u"姓名\t工号\n李四\t0013\n赵五\t0013\n"_s, {Kind::Update, Kind::Twice}},
        {u"姓名\t工号\n王勋\t\n王勋\t0099\n"_s, {Kind::Ambiguous, Kind::Add}},
        {u"姓名\t工号\n王勋\t0012\n王勋\t\n"_s, {Kind::Unchanged, Kind::Twice}},
        {u"姓名\t工号\n王小勋\t0012\n王勋\t0012\n"_s, {Kind::Update, Kind::Twice}},
        // A number alone says who is meant, but nobody new comes without a name.
        {u"工号\t职务\n0012\t组长\n0077\t组员\n"_s, {Kind::Update, Kind::NameMissing}},
    }));
    INFO(pasted.toStdString());
    CHECK(kinds(school, pasted) == expected);
    const auto before = static_cast<std::ptrdiff_t>(school.state().all<StaffMember>().size());
    school.acts().run(importRoster(school.state(), proposed(school, pasted), midTerm));
    CHECK(static_cast<std::ptrdiff_t>(school.state().all<StaffMember>().size()) ==
          before + std::ranges::count(expected, Kind::Add));
    // Brought in twice, it changes nothing the second time.
    const auto again = kinds(school, pasted);
    CHECK(std::ranges::count(again, Kind::Add) == 0);
}

TEST_CASE("who is new has always been in his groups, and a known person joins on the day")
{
    TestRoster school;
    const StaffId wang = school.add(u"王勋"_s);
    school.run(placeMembers(school.state(), school.group(u"语文组"_s), {wang}, midTerm));
    school.run(importRoster(school.state(), proposed(school, u"姓名\t分组\n王勋\t低段教师\n赵五\t低段教师、全体教师"_s),
                            midTerm));
    const GroupId low = groupsInOrder(school.state()).back()->id;
    CHECK(membersOf(school.state(), low, midTerm).size() == 2);
    CHECK(membersOf(school.state(), low, midTerm.addDays(-1)).size() == 1);
    CHECK(school.state().all<Membership>().size() == 3);
}

TEST_CASE("three hundred lines come in within a moment")
{
    TestRoster school;
    QString pasted = u"姓名\t工号\t分组\n"_s;
    for (int i = 0; i < 300; ++i)
        pasted += u"教师%1\t%2\t第%3组、语文组\n"_s.arg(i).arg(1000 + i).arg(i % 20);
    QElapsedTimer timer;
    timer.start();
    school.run(importRoster(school.state(), proposed(school, pasted), midTerm));
    CHECK(timer.elapsed() < 2000);
    CHECK(school.state().all<StaffMember>().size() == 300);
    CHECK(school.state().all<Membership>().size() == 600);
    CHECK(school.state().all<Group>().size() == 22);
}
