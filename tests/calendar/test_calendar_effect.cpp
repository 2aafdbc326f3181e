#include "calendar/moving/further_times.h"
#include "calendar/when_parser.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;
using EffectKind = CalendarEffect::Kind;

namespace
{

CalendarDay offDay(QDate day)
{
    return {.date = day, .kind = CalendarDay::Off, .name = u"运动会"_s};
}

SchoolCalendar without(const std::vector<QDate> &days)
{
    std::vector<CalendarDay> own;
    for (const QDate day : days)
        own.push_back(offDay(day));
    return SchoolCalendar::shipped(own);
}

When meant(const QString &text)
{
    INFO(text.toStdString());
    const ParsedWhen parsed = parseWhen(text, springTerm());
    REQUIRE(std::holds_alternative<When>(parsed));
    return std::get<When>(parsed);
}

/// Without the words.
When meantAs(const QString &text)
{
    When when = meant(text);
    when.raw.clear();
    return when;
}

std::optional<CalendarEffect> whenOff(const QString &time, const std::vector<QDate> &days)
{
    return effectOf(meant(time), springTerm(), SchoolCalendar::shipped(), without(days));
}

const std::vector<QDate> sportsThursday{{2019, 4, 25}}; // Thursday of week 8

} // namespace

TEST_CASE("What a day off touches gets the next workday, or ends before it")
{
    const auto [time, days, kind, proposed] = GENERATE(table<QString, std::vector<QDate>, EffectKind, QString>({
        {u"4月25日"_s, sportsThursday, EffectKind::DayLost, u"4月26日"_s},
        {u"4月25日下午"_s, sportsThursday, EffectKind::DayLost, u"4月26日下午"_s},
        {u"4月25日前"_s, sportsThursday, EffectKind::DayLost, u"4月26日前"_s},
        {u"4月25日起"_s, sportsThursday, EffectKind::DayLost, u"4月26日起"_s},
        {u"第8周周四"_s, sportsThursday, EffectKind::DayLost, u"第8周周五"_s},
        {u"4月23日—25日"_s, sportsThursday, EffectKind::BoundsLost, u"4月23日—24日"_s},
        {u"4月25日—29日"_s, sportsThursday, EffectKind::BoundsLost, u"4月26日—29日"_s},
        {u"4月25日—26日"_s, sportsThursday, EffectKind::BoundsLost, u"4月26日"_s},
        {u"4月25日—26日"_s, {{2019, 4, 25}, {2019, 4, 26}}, EffectKind::BoundsLost, u"4月28日—29日"_s}, // a Sunday at
                                                                                                        // work
        {u"4月27日"_s, {{2019, 4, 27}}, EffectKind::DayLost, u"4月28日"_s}, // a Saturday that was chosen, and is off
                                                                            // now
        {u"4月28日"_s, {{2019, 4, 28}}, EffectKind::DayLost, u"4月29日"_s},
        {u"7月12日"_s, {{2019, 7, 12}}, EffectKind::DayLost, u"7月11日"_s}, // nothing is left of the term
    }));
    CAPTURE(time.toStdString());
    const auto effect = whenOff(time, days);
    REQUIRE(effect);
    CHECK(effect->kind == kind);
    CHECK(effect->festival == u"运动会"_s);
    REQUIRE(effect->proposed);
    CHECK(sameMeaning(*effect->proposed, meant(proposed)));
}

TEST_CASE("What a day off does not touch is left alone")
{
    const QString time =
        GENERATE(u"4月24日"_s, u"4月22日—26日"_s, u"第8周"_s, u"第8周周五"_s, u"4月下旬"_s, u"4月"_s, u"每周三"_s,
                 u"每周一次"_s, u"每月一次"_s, u"待定"_s, u"由进修学校安排"_s, u"4月26日前"_s);
    CAPTURE(time.toStdString());
    CHECK_FALSE(whenOff(time, sportsThursday));
}

TEST_CASE("A week or part of a month is touched once no workday is left in it")
{
    std::vector<QDate> week;
    for (QDate day{2019, 4, 22}; day <= QDate{2019, 4, 28}; day = day.addDays(1))
        week.push_back(day);
    const auto effect = whenOff(u"第8周"_s, week);
    REQUIRE(effect);
    CHECK(effect->kind == EffectKind::NoDayLeft);
    CHECK(effect->proposed == When{WeekSpan{9, 9}, {}, {}});
    const auto several = whenOff(u"第7—8周周四"_s, sportsThursday);
    REQUIRE(several);
    CHECK(several->kind == EffectKind::SomeDaysLost);
    CHECK_FALSE(several->proposed);
}

TEST_CASE("What becomes of its meetings a series says itself")
{
    const auto [time, after] = GENERATE(table<QString, std::optional<QDate>>({
        {u"每周四"_s, std::nullopt},
        {u"每周四遇节假日顺延"_s, QDate{2019, 4, 26}},
    }));
    CAPTURE(time.toStdString());
    const auto effect = whenOff(time, sportsThursday);
    REQUIRE(effect);
    CHECK(effect->kind == EffectKind::SeriesChanged);
    CHECK(effect->meetings == std::vector{MeetingChange{QDate{2019, 4, 25}, after}});
    CHECK_FALSE(effect->proposed);
    CHECK_FALSE(whenOff(u"每周四节假日照常"_s, sportsThursday));
}

TEST_CASE("A meeting on any day of a week is touched only when its whole week is off")
{
    const QDate monday{2019, 4, 22};
    CHECK_FALSE(whenOff(u"每周一次"_s, {monday}));
    std::vector<QDate> week;
    for (int day = 0; day < 7; ++day)
        week.push_back(monday.addDays(day));
    const auto effect = whenOff(u"每周一次"_s, week);
    REQUIRE(effect);
    CHECK(effect->meetings == std::vector{MeetingChange{monday, std::nullopt}});
}

TEST_CASE("A meeting that a person has moved or cancelled is no longer the series'")
{
    const OccurrenceException cancelled{{2019, 4, 25}, std::nullopt};
    CHECK_FALSE(effectOf(meant(u"每周四"_s), springTerm(), SchoolCalendar::shipped(), without(sportsThursday),
                         {&cancelled, 1}));
}

TEST_CASE("A day that is at work again moves nothing but brings a series its meeting back")
{
    const SchoolCalendar off = without(sportsThursday);
    const SchoolCalendar again = SchoolCalendar::shipped();
    CHECK_FALSE(effectOf(meant(u"4月25日"_s), springTerm(), off, again));
    const auto series = effectOf(meant(u"每周四"_s), springTerm(), off, again);
    REQUIRE(series);
    CHECK(series->meetings == std::vector{MeetingChange{std::nullopt, QDate{2019, 4, 25}}});
}

TEST_CASE("A weekend at work for another weekday brings its series a meeting")
{
    const CalendarDay plain{.date = {2019, 4, 28}, .kind = CalendarDay::Work, .name = u"劳动节"_s};
    CalendarDay thursday = plain;
    thursday.standsFor = 4;
    const SchoolCalendar before = SchoolCalendar::shipped({&plain, 1});
    const SchoolCalendar after = SchoolCalendar::shipped({&thursday, 1});
    const auto series = effectOf(meant(u"每周四含调休上班日"_s), springTerm(), before, after);
    REQUIRE(series);
    CHECK(series->meetings == std::vector{MeetingChange{std::nullopt, QDate{2019, 4, 28}}});
    CHECK_FALSE(effectOf(meant(u"每周五含调休上班日"_s), springTerm(), before, after));
}

TEST_CASE("The times after a proposal are as long, on workdays of two weeks")
{
    const auto further = [](const QString &time, const std::vector<QDate> &days) {
        const auto effect = whenOff(time, days);
        REQUIRE(effect);
        return furtherTimes(*effect, springTerm(), without(days));
    };
    const std::vector<When> days = further(u"4月25日下午"_s, sportsThursday);
    REQUIRE(days.size() >= 3);
    CHECK(days[0] == meantAs(u"4月28日下午"_s));
    CHECK(days[1] == meantAs(u"4月29日下午"_s));
    CHECK(std::get<SingleDay>(days.back().kind).date <= QDate{2019, 5, 10});
    CHECK(further(u"第8周周四"_s, sportsThursday).front() == meantAs(u"第8周周日"_s));
    CHECK(further(u"4月25日—26日"_s, {{2019, 4, 25}, {2019, 4, 26}}).front() == meantAs(u"4月29日—30日"_s));
    CHECK(further(u"7月12日"_s, {{2019, 7, 12}}).front() == meantAs(u"7月10日"_s));
    CHECK(further(u"4月25日前"_s, sportsThursday).empty());
}
