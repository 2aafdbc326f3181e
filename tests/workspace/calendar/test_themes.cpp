#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/schedule/theme_acts.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/papers/theme_paper.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/calendar/themes.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The term 2019-03-04 to 07-12 has 19 weeks; 1–5 May are holidays.
class ThemedSchool : public TestSchool
{
public:
    void run(Act act, RunResult expected = RunResult::Done) { REQUIRE(acts().run(std::move(act)) == expected); }
    void write(const ThemePlace &place, const QString &title)
    {
        const auto act = setTheme(state(), place, title);
        REQUIRE(act);
        run(*act);
    }
    GroupId group(const QString &name)
    {
        run(addGroup(state(), name).value());
        return state().all<Group>().rbegin()->first;
    }
    GroupId everyone()
    {
        for (const auto &[id, group] : state().all<Group>()) {
            if (group.kind == GroupKind::Everyone)
                return id;
        }
        throw StaleChange{"no group of all"};
    }
    std::vector<ThemeLine> lines(std::optional<GroupId> owner = {})
    {
        return themeLines(state(), term(), owner, schoolCalendar(state()));
    }
    QString title(const ThemePlace &place)
    {
        const Theme *theme = themeAt(state(), place);
        return theme ? theme->title : QString{};
    }
    ThemePlace ofTerm(std::optional<GroupId> owner = {}) { return {.term = term().id, .group = owner}; }
    ThemePlace ofMonth(int month, std::optional<GroupId> owner = {})
    {
        return {.term = term().id, .group = owner, .month = YearMonth{2019, month}};
    }
    ThemePlace ofWeek(int week, std::optional<GroupId> owner = {})
    {
        return {.term = term().id, .group = owner, .week = week};
    }
};

QString shape(const std::vector<ThemeLine> &lines)
{
    QString text;
    for (const ThemeLine &line : lines)
        text += line.place.month  ? u" %1:"_s.arg(line.place.month->month)
                : line.place.week ? u" %1"_s.arg(*line.place.week)
                                  : u"T"_s;
    return text;
}

} // namespace

TEST_CASE("A term has a theme, its months have topics and its weeks items", "[themes]")
{
    ThemedSchool school;
    CHECK(shape(school.lines()).toStdString() == "T 3: 1 2 3 4 4: 5 6 7 8 5: 9 10 11 12 13 6: 14 15 16 17 7: 18 19");
    CHECK(std::ranges::count_if(school.lines(), &ThemeLine::isMissing) ==
          1 + 4 + 19); // of July too little lies in the term
    school.write(school.ofTerm(), u" 有效  课堂 "_s);
    school.write(school.ofMonth(4), u"小组合作"_s);
    school.write(school.ofWeek(5), u"分组的方法"_s);
    CHECK(school.title(school.ofTerm()) == u"有效 课堂"_s);
    CHECK(std::ranges::count_if(school.lines(), &ThemeLine::isMissing) == 3 + 18);
    const std::vector<ThemeLine> lines = school.lines();
    const auto fifth = std::ranges::find(lines, school.ofWeek(5), &ThemeLine::place);
    REQUIRE(fifth != lines.end());
    CHECK(fifth->first == QDate{2019, 4, 1});
    CHECK(fifth->last == QDate{2019, 4, 7});
    CHECK(fifth->title == u"分组的方法"_s);

    school.reopen();
    CHECK(school.title(school.ofMonth(4)) == u"小组合作"_s);
    school.write(school.ofMonth(4), u"自主学习"_s);
    CHECK(school.state().all<Theme>().size() == 3);
    school.write(school.ofMonth(4), {});
    CHECK(school.title(school.ofMonth(4)).isEmpty());
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.title(school.ofMonth(4)) == u"自主学习"_s);
    school.run(*setTheme(school.state(), school.ofWeek(6), u"  "_s), RunResult::Nothing);
}

TEST_CASE("Weeks without lessons and preparation weeks need no item", "[themes]")
{
    ThemedSchool school;
    ActBuilder builder{school.state(), ActKind::EditTerm};
    builder.change<Term>(school.term().id, [](Term &term) {
        term.firstTeachingWeek = QDate{2019, 3, 11};
        term.weekMarks = {{.first = 8, .last = 8, .kind = WeekMark::Holiday, .name = u"春假"_s},
                          {.first = 9, .last = 9, .kind = WeekMark::Exam, .name = u"期中"_s}};
        term.last = {2019, 8, 2};
    });
    for (QDate day{2019, 7, 15}; day <= QDate{2019, 8, 2}; day = day.addDays(1))
        builder.insert(CalendarDay{.id = {}, .uid = {}, .date = day, .kind = CalendarDay::Off, .name = u"暑假"_s});
    school.run(builder.take());
    const std::vector<ThemeLine> lines = school.lines();
    const auto isExpected = [&](const ThemePlace &place) {
        const auto found = std::ranges::find(lines, place, &ThemeLine::place);
        REQUIRE(found != lines.end());
        return found->isExpected;
    };
    CHECK_FALSE(isExpected(school.ofWeek(0)));
    CHECK(isExpected(school.ofWeek(1)));
    CHECK_FALSE(isExpected(school.ofWeek(8)));
    CHECK(isExpected(school.ofWeek(9)));
    CHECK(isExpected(school.ofMonth(7)));
    CHECK_FALSE(isExpected(school.ofWeek(19)));
    CHECK_FALSE(isExpected(school.ofMonth(8)));
}

TEST_CASE("A theme stands only where the term reaches; what a shorter term leaves behind can be taken away", "[themes]")
{
    ThemedSchool school;
    CHECK(setTheme(school.state(), school.ofMonth(8), u"八月"_s).error() == ThemeFault::OutsideTerm);
    CHECK(setTheme(school.state(), school.ofWeek(20), u"二十周"_s).error() == ThemeFault::OutsideTerm);
    CHECK(setTheme(school.state(), school.ofWeek(0), u"预备"_s).error() == ThemeFault::OutsideTerm);
    CHECK(setTheme(school.state(), school.ofTerm(GroupId{99}), u"无"_s).error() == ThemeFault::GroupGone);
    school.write(school.ofWeek(19), u"总结"_s);
    school.write(school.ofMonth(7), u"反思"_s);
    Term shorter = school.term();
    shorter.last = {2019, 6, 28};
    school.run(editTerm(school.state(), shorter).value());
    const std::vector<ThemeLine> lines = school.lines();
    CHECK(shape(lines).endsWith(u" 17 19 7:"_s));
    CHECK(lines.back().isOutside);
    CHECK_FALSE(lines.back().isMissing());
    CHECK(themePaper(school.state(), school.term().id, {}).months.size() == 4);
    CHECK(setTheme(school.state(), school.ofWeek(19), u"总结会"_s).error() == ThemeFault::OutsideTerm);
    school.write(school.ofWeek(19), {});
    CHECK(shape(school.lines()).endsWith(u" 17 7:"_s));
}

TEST_CASE("A term with themes is not deleted, and a copy of it has none", "[themes]")
{
    ThemedSchool school;
    school.write(school.ofTerm(), u"有效课堂"_s);
    Term next = school.term();
    next.code = u"2019-2020-1"_s;
    next.title = u"2019—2020学年第一学期"_s;
    next.first = {2019, 9, 2};
    next.last = {2020, 1, 17};
    const TermId first = school.term().id;
    school.run(copyTerm(school.state(), first, next).value());
    CHECK(school.state().all<Theme>().size() == 1);
    CHECK(removeTerm(school.state(), first).error().themes == 1);
    school.write(school.ofTerm(), {});
    CHECK(contentsOf(school.state(), first).themes == 0);
}

TEST_CASE("Groups have themes of their own, which keep them and follow them when they are merged", "[themes]")
{
    ThemedSchool school;
    const GroupId chinese = school.group(u"语文组"_s);
    const GroupId language = school.group(u"语文教研组"_s);
    school.write(school.ofTerm(chinese), u"阅读"_s);
    school.write(school.ofMonth(3, chinese), u"识字"_s);
    school.write(school.ofMonth(3, language), u"写字"_s);
    school.write(school.ofWeek(1, chinese), u"拼音"_s);
    school.write(school.ofWeek(1, language), u"拼音"_s);
    CHECK(school.lines().front().title.isEmpty());
    CHECK(school.lines(chinese).front().title == u"阅读"_s);
    CHECK(removeGroup(school.state(), chinese).error().themes == std::vector{school.term().id});

    SECTION("by another group")
    {
        school.run(mergeGroups(school.state(), language, chinese).value());
        CHECK(school.title(school.ofTerm(language)) == u"阅读"_s);
        CHECK(school.title(school.ofMonth(3, language)) == u"写字；识字"_s);
        CHECK(school.title(school.ofWeek(1, language)) == u"拼音"_s);
        CHECK(school.state().all<Theme>().size() == 3);
        REQUIRE(school.acts().undo() == RunResult::Done);
        CHECK(school.title(school.ofMonth(3, chinese)) == u"识字"_s);
        CHECK(school.title(school.ofMonth(3, language)) == u"写字"_s);
    }
    SECTION("by all teachers: they become the school's")
    {
        school.run(mergeGroups(school.state(), school.everyone(), chinese).value());
        CHECK(school.title(school.ofTerm()) == u"阅读"_s);
    }
    SECTION("a synonym is offered only while it has some")
    {
        school.run(setSameGroup(school.state(), chinese, language).value());
        const auto offered = [&](GroupId id) {
            return std::ranges::count(themedGroups(school.state(), school.term().id), id,
                                      [](const Group *group) { return group->id; }) == 1;
        };
        CHECK(offered(chinese));
        CHECK(offered(language));
        CHECK_FALSE(offered(school.everyone()));
        for (const ThemePlace &place : {school.ofTerm(chinese), school.ofMonth(3, chinese), school.ofWeek(1, chinese)})
            school.write(place, {});
        CHECK_FALSE(offered(chinese));
    }
}

TEST_CASE("The themes' paper has the term's above, and each month beside its weeks", "[themes][papers]")
{
    ThemedSchool school;
    const GroupId maths = school.group(u"数学组"_s);
    school.write(school.ofTerm(maths), u"计算能力"_s);
    school.write(school.ofMonth(3, maths), u"口算"_s);
    school.write(school.ofWeek(2, maths), u"卡片"_s);
    const PrintTable table = themesTable(themePaper(school.state(), school.term().id, maths));
    CHECK(table.title == u"教研主题安排表"_s);
    CHECK(table.subtitleLeft == u"平山镇中心校　2018—2019学年第二学期"_s);
    CHECK(table.subtitleRight == u"数学组"_s);
    CHECK(themesTable(themePaper(school.state(), school.term().id, {})).subtitleRight == u"全校"_s);
    REQUIRE(table.rows.size() == 1 + 19);
    const auto text = [&](std::size_t row) {
        QStringList cells;
        for (const PrintCell &cell : table.rows[row].cells)
            cells << cell.text;
        return cells.join(u'|').toStdString();
    };
    CHECK(text(0) == "学期主题：计算能力");
    CHECK(table.rows[0].cells[0].colSpan == 5);
    CHECK(text(1) == "3月|口算|第1周|3.4—3.10|");
    CHECK(table.rows[1].cells[0].rowSpan == 4);
    CHECK(text(2) == "第2周|3.11—3.17|卡片");
    CHECK(text(5) == "4月||第5周|4.1—4.7|");
}
