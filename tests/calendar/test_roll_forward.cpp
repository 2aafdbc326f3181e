#include "calendar/moving/roll_forward.h"
#include "calendar/weeks.h"
#include "calendar/when_parser.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;
using RollReason = RolledWhen::Reason;

namespace
{

/// 2019-09-02 (a Monday) to 2020-01-17, 20 weeks: 中秋 on Friday of week 2, 国庆 from Tuesday of week 5 to Monday of 6.
Term nextAutumn()
{
    return {.code = u"2019-2020-1"_s, .first = {2019, 9, 2}, .last = {2020, 1, 17}};
}

When written(const QString &text, const Term &term)
{
    INFO(text.toStdString());
    const ParsedWhen parsed = parseWhen(text, term);
    REQUIRE(std::holds_alternative<When>(parsed));
    return std::get<When>(parsed);
}

const SchoolCalendar &shippedDays()
{
    static const SchoolCalendar calendar = SchoolCalendar::shipped();
    return calendar;
}

void checkRolled(const Term &from, const QString &typed, const Term &to, const QString &expected, RollReason reason)
{
    CAPTURE(typed.toStdString(), expected.toStdString());
    const RolledWhen rolled = rollForward(written(typed, from), from, to, shippedDays());
    CHECK(sameMeaning(rolled.when, written(expected, to)));
    CHECK(rolled.reason == reason);
    CHECK_FALSE(rolled.yearMissing);
}

} // namespace

TEST_CASE("A time of spring comes to the same place of autumn, around days off")
{
    const auto [before, after, reason] = GENERATE(table<QString, QString, RollReason>({
        // days
        {u"3月19日"_s, u"9月17日"_s, RollReason::SameWeek},
        {u"3月19日 14:30"_s, u"9月17日 14:30"_s, RollReason::SameWeek},
        {u"3月15日"_s, u"9月12日"_s, RollReason::DayOff},
        {u"4月3日下午"_s, u"9月30日下午"_s, RollReason::DayOff},
        {u"4月5日"_s, u"9月30日"_s, RollReason::DayOff}, // as near as 8 October, and in its week
        {u"4月8日"_s, u"10月8日"_s, RollReason::DayOff},
        {u"3月23日"_s, u"9月21日"_s, RollReason::SameWeek}, // a Saturday that somebody chose
        {u"4月28日"_s, u"10月28日"_s, RollReason::DayOff},  // a Sunday that was at work
        // ranges
        {u"3月18日—22日"_s, u"9月16日—20日"_s, RollReason::SameWeek},
        {u"3月11日—15日"_s, u"9月9日—16日"_s, RollReason::LengthKept},
        {u"4月1日—4日"_s, u"9月30日—10月10日"_s, RollReason::LengthKept},
        {u"3月18日—24日"_s, u"9月16日—22日"_s, RollReason::SameWeek},
        {u"3月23日—24日"_s, u"9月21日—22日"_s, RollReason::SameWeek},
        {u"3月23日—27日"_s, u"9月23日—25日"_s, RollReason::DayOff}, // began on a Saturday
        {u"4月2日—4日"_s, u"9月30日—10月9日"_s, RollReason::DayOff},
        {u"3月18日—4月12日"_s, u"9月16日—10月11日"_s, RollReason::SameWeek}, // longer than ten workdays: both ends stay
        {u"4月10日—28日"_s, u"10月9日—25日"_s, RollReason::DayOff},          // ended on a Sunday that was at work
        {u"3月18日—4月8日"_s, u"9月16日—30日"_s, RollReason::DayOff},
        {u"3月4日—7月12日"_s, u"2019年9月2日—2020年1月17日"_s, RollReason::TermEdge},
        {u"6月3日—7月12日"_s, u"2019年12月2日—2020年1月17日"_s, RollReason::TermEdge},
        // weeks
        {u"第3周周二"_s, u"第3周周二"_s, RollReason::SameWeek},
        {u"第5周周三"_s, u"第5周周一"_s, RollReason::DayOff},
        {u"第6周周一"_s, u"第6周周二"_s, RollReason::DayOff},
        {u"第3—5周"_s, u"第3—5周"_s, RollReason::SameWeek},
        {u"第3周周二、四"_s, u"第3周周二、四"_s, RollReason::SameWeek},
        {u"第5周"_s, u"第5周"_s, RollReason::SameWeek}, // its Monday is at work
        // months
        {u"3月上旬"_s, u"9月上旬"_s, RollReason::SameMonth},
        {u"5月中旬"_s, u"11月中旬"_s, RollReason::SameMonth},
        {u"6月末"_s, u"12月末"_s, RollReason::SameMonth},
        {u"6月"_s, u"12月"_s, RollReason::SameMonth},
        {u"7月上旬"_s, u"2020年1月上旬"_s, RollReason::SameMonth},
        // edges
        {u"6月28日前"_s, u"12月27日前"_s, RollReason::SameWeek},
        {u"7月12日前"_s, u"2020年1月17日前"_s, RollReason::TermEdge},
        {u"3月4日起"_s, u"9月2日起"_s, RollReason::TermEdge},
        {u"3月15日起"_s, u"9月12日起"_s, RollReason::DayOff},
        // series
        {u"每周三第7节"_s, u"每周三第7节"_s, RollReason::Series},
        {u"双周周二下午"_s, u"双周周二下午"_s, RollReason::Series},
        {u"第3—9周单周周二"_s, u"第3—9周单周周二"_s, RollReason::Series},
        {u"每月第一周周三"_s, u"每月第一周周三"_s, RollReason::Series},
        // no date
        {u"待定"_s, u"待定"_s, RollReason::NoDate},
        {u"由进修学校安排"_s, u"由进修学校安排"_s, RollReason::NoDate},
    }));
    checkRolled(springTerm(), before, nextAutumn(), after, reason);
}

TEST_CASE("Months of the same season stay themselves, and what the new term lacks is asked for or cut")
{
    checkRolled(autumnTerm(), u"10月中旬"_s, nextAutumn(), u"10月中旬"_s, RollReason::SameMonth);
    checkRolled(autumnTerm(), u"2019年1月上旬"_s, nextAutumn(), u"2020年1月上旬"_s, RollReason::SameMonth);
    checkRolled(autumnTerm(), u"第19—20周"_s, springTerm(), u"第19周"_s, RollReason::CutAtEnd);
    for (const QString &typed : {u"第20周"_s, u"第20周周二"_s, u"2019年1月15日"_s, u"2019年1月14日—16日"_s}) {
        CAPTURE(typed.toStdString());
        const Term from = autumnTerm();
        const RolledWhen rolled = rollForward(written(typed, from), from, springTerm(), shippedDays());
        CHECK(rolled.reason == RollReason::OutsideTerm);
        CHECK(rolled.when == When{});
    }
    const Term spring = springTerm();
    CHECK(rollForward(written(u"2月"_s, spring), spring, nextAutumn(), shippedDays()).reason ==
          RollReason::OutsideTerm);
}

TEST_CASE("The reason tells which day is off, and why")
{
    const Term spring = springTerm();
    const RolledWhen holiday = rollForward(written(u"3月15日"_s, spring), spring, nextAutumn(), shippedDays());
    CHECK(holiday.wanted == QDate{2019, 9, 13});
    CHECK(holiday.festival.startsWith(u"中秋"_s));
    CHECK_FALSE(holiday.tentative);
    const RolledWhen weekend = rollForward(written(u"4月28日"_s, spring), spring, nextAutumn(), shippedDays());
    CHECK(weekend.wanted == QDate{2019, 10, 27});
    CHECK(weekend.festival.isEmpty());
    const RolledWhen free = rollForward(written(u"3月19日"_s, spring), spring, nextAutumn(), shippedDays());
    CHECK_FALSE(free.wanted);
}

TEST_CASE("In a year without notice the computed days are gone around, and the rest is called unknown")
{
    const Term spring = springTerm();
    const Term to{.code = u"2026-2027-2"_s, .first = {2027, 3, 1}, .last = {2027, 7, 9}};
    const RolledWhen tomb = rollForward(written(u"4月8日"_s, spring), spring, to, shippedDays());
    CHECK(tomb.when.kind == WhenKind{SingleDay{{2027, 4, 6}}});
    CHECK(tomb.wanted == QDate{2027, 4, 5});
    CHECK(tomb.tentative);
    CHECK(tomb.yearMissing);
    const RolledWhen plain = rollForward(written(u"3月19日"_s, spring), spring, to, shippedDays());
    CHECK(plain.when.kind == WhenKind{SingleDay{{2027, 3, 16}}});
    CHECK(plain.yearMissing);
}

TEST_CASE("A day keeps its week and weekday whatever day both terms begin on")
{
    const int fromStart = GENERATE(range(0, 7));
    const int toStart = GENERATE(range(0, 7));
    const Qt::DayOfWeek begin = GENERATE(Qt::Monday, Qt::Sunday);
    CAPTURE(fromStart, toStart, begin);
    const Term from{.first = QDate{2019, 3, 4}.addDays(fromStart), .last = {2019, 7, 12}, .weekStart = begin};
    // Weeks 9 to 12 of this autumn have no holiday.
    const Term to{.first = QDate{2019, 9, 2}.addDays(toStart), .last = {2020, 1, 17}, .weekStart = begin};
    for (int week = 9; week <= 12; ++week) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            const QDate day = dayInWeek(from, week, weekday);
            if (shippedDays().kindOf(day) != DayKind::Workday)
                continue;
            const RolledWhen rolled = rollForward({.kind = SingleDay{day}}, from, to, shippedDays());
            const auto *now = std::get_if<SingleDay>(&rolled.when.kind);
            REQUIRE(now);
            CHECK(weekOf(to, now->date) == week);
            CHECK(now->date.dayOfWeek() == weekday);
            CHECK(rolled.reason == RollReason::SameWeek);
        }
    }
}

TEST_CASE("Preparation weeks go over where the new term has them")
{
    Term from = springTerm();
    from.firstTeachingWeek = QDate{2019, 3, 11};
    Term to = nextAutumn();
    const RolledWhen without = rollForward({.kind = WeekSpan{0, 0}}, from, to, shippedDays());
    CHECK(without.reason == RollReason::OutsideTerm);
    to.firstTeachingWeek = QDate{2019, 9, 16};
    const RolledWhen with = rollForward({.kind = WeekSpan{0, 0}}, from, to, shippedDays());
    CHECK(with.when.kind == WhenKind{WeekSpan{-1, 0}});
    const RolledWhen day = rollForward({.kind = SingleDay{{2019, 3, 5}}}, from, to, shippedDays());
    CHECK(day.when.kind == WhenKind{SingleDay{{2019, 9, 10}}});
}

TEST_CASE("A week that is off as a whole gives way to the nearest one with a workday")
{
    const Term to{.first = {2019, 9, 2}, .last = {2020, 1, 17}};
    const CalendarDay monday{.date = {2019, 9, 30}, .kind = CalendarDay::Off, .name = u"停课"_s};
    const SchoolCalendar calendar = SchoolCalendar::shipped({&monday, 1});
    const RolledWhen rolled = rollForward({.kind = WeekSpan{5, 5}}, springTerm(), to, calendar);
    CHECK(rolled.when.kind == WhenKind{WeekSpan{6, 6}});
    CHECK(rolled.reason == RollReason::DayOff);
}
