#include "calendar/moving/term_change.h"
#include "calendar/moving/term_shift.h"
#include "calendar/when_parser.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

When saidInTerm(const QString &text)
{
    INFO(text.toStdString());
    const ParsedWhen parsed = parseWhen(text, springTerm());
    REQUIRE(std::holds_alternative<When>(parsed));
    return std::get<When>(parsed);
}

/// The spring term begins on Monday 4 March; a week later its weeks are one less.
Term weekLater()
{
    Term term = springTerm();
    term.first = term.first.addDays(7);
    return term;
}

std::optional<CalendarEffect> afterWeek(const QString &time, std::span<const OccurrenceException> decided = {})
{
    const SchoolCalendar school = SchoolCalendar::shipped();
    return TermChange{springTerm(), weekLater(), school, school}.effectOn(saidInTerm(time), InExams::Told, decided);
}

} // namespace

TEST_CASE("Weeks counted from another day move what is said in weeks, and the same days get a name", "[term shift]")
{
    const auto day = afterWeek(u"第8周周二下午"_s);
    REQUIRE(day);
    CHECK(day->movesWithTerm());
    CHECK(day->meetings == std::vector{MeetingChange{QDate{2019, 4, 23}, QDate{2019, 4, 30}}});
    REQUIRE(day->proposed);
    CHECK(*day->proposed == When{.kind = WeekSpan{7, 7, {2}}, .timeOfDay = {.half = HalfDay::Afternoon}});

    const auto whole = afterWeek(u"第8周"_s);
    REQUIRE(whole);
    CHECK(whole->meetings == std::vector<MeetingChange>{{QDate{2019, 4, 22}, QDate{2019, 4, 29}},
                                                        {QDate{2019, 4, 28}, QDate{2019, 5, 5}}});
    CHECK(whole->proposed->kind == WhenKind{WeekSpan{7, 7, {}}});

    // The days of week 1 are before the term now.
    const auto first = afterWeek(u"第1周周二"_s);
    REQUIRE(first);
    CHECK_FALSE(first->proposed);
    CHECK_FALSE(afterWeek(u"4月23日"_s));
    CHECK_FALSE(afterWeek(u"待定"_s));
}

TEST_CASE("A series in odd weeks moves with them, and meets as before in even ones", "[term shift]")
{
    const OccurrenceException cancelled{.original = {2019, 4, 15}};
    const auto effect = afterWeek(u"单周周一"_s, std::span{&cancelled, 1});
    REQUIRE(effect);
    CHECK(effect->kind == CalendarEffect::Kind::SeriesMoved);
    CHECK(effect->meetings.front() == MeetingChange{QDate{2019, 3, 4}, QDate{2019, 3, 11}});
    CHECK(std::ranges::count(effect->meetings, MeetingChange{std::nullopt, QDate{2019, 4, 22}}) == 1);
    CHECK(std::ranges::count(effect->gone, cancelled.original) == 1);
    REQUIRE(effect->proposed);
    const auto &rule = std::get<Recurring>(effect->proposed->kind);
    CHECK(rule.parity == Parity::Even);
    CHECK_FALSE(rule.start);
    CHECK_FALSE(rule.end);
}

TEST_CASE("A series loses or gains meetings with the days of its term, and one within its own days none",
          "[term shift]")
{
    Term longer = springTerm();
    longer.last = longer.last.addDays(7);
    const SchoolCalendar school = SchoolCalendar::shipped();
    const TermChange change{springTerm(), longer, school, school};
    const QDate wednesday{2019, 7, 17};
    const auto effect = change.effectOn(saidInTerm(u"每周三"_s), InExams::Told);
    REQUIRE(effect);
    CHECK(effect->meetings == std::vector{MeetingChange{std::nullopt, wednesday}});
    CHECK(effect->gone.empty());
    CHECK(std::get<Recurring>(effect->proposed->kind).end == wednesday.addDays(-7));
    CHECK_FALSE(change.effectOn(saidInTerm(u"3月6日—5月29日每周三"_s), InExams::Told));
    CHECK_FALSE(countsOtherwise(springTerm(), springTerm()));
}
