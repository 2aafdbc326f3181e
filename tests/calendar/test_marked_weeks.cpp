#include "calendar/moving/term_change.h"
#include "calendar/series/occurrences.h"
#include "calendar/when_parser.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;
using TouchKind = CalendarEffect::Kind;

namespace
{

/// Week 8 of the spring term is 22 to 28 April, whose Sunday is at work.
WeekMark eighth(WeekMark::Kind kind, const QString &name = {})
{
    return {.first = 8, .last = 8, .kind = kind, .name = name};
}

Term markedTerm(const std::vector<WeekMark> &marks)
{
    Term term = springTerm();
    term.weekMarks = marks;
    return term;
}

When typedTime(const QString &text)
{
    INFO(text.toStdString());
    const ParsedWhen parsed = parseWhen(text, springTerm());
    REQUIRE(std::holds_alternative<When>(parsed));
    return std::get<When>(parsed);
}

std::optional<CalendarEffect> whenMarked(const QString &time, const std::vector<WeekMark> &before,
                                         const std::vector<WeekMark> &after, InExams exams = InExams::Told)
{
    const SchoolCalendar school = SchoolCalendar::shipped();
    return TermChange{markedTerm(before), markedTerm(after), school, school}.effectOn(typedTime(time), exams);
}

} // namespace

TEST_CASE("A week marked as holidays has no day at work, exam weeks only for what is to be placed", "[marked weeks]")
{
    const SchoolCalendar school = SchoolCalendar::shipped();
    const Term holiday = markedTerm({eighth(WeekMark::Holiday, u"春假"_s)});
    const TermCalendar days{school, holiday};
    CHECK(days.days().kindOf({2019, 4, 22}) == DayKind::Holiday);
    CHECK(days.days().festivalOn({2019, 4, 22}) == u"春假"_s);
    CHECK(days.days().kindOf({2019, 4, 28}) == DayKind::Holiday); // was a Sunday at work
    CHECK(days.days().kindOf({2019, 4, 27}) == DayKind::Weekend);
    CHECK(days.days().kindOf({2019, 4, 29}) == DayKind::Workday);
    CHECK(school.kindOf({2019, 4, 22}) == DayKind::Workday);

    const Term exams = markedTerm({eighth(WeekMark::Exam)});
    const TermCalendar atSchool{school, exams};
    CHECK(&atSchool.days() == &school);
    CHECK(calendarForPlacing(school, exams).festivalOn({2019, 4, 22}) == u"考试周"_s);
    CHECK(calendarForPlacing(school, exams).isWorkday({2019, 4, 22}) == WorkdayAnswer::No);

    const Term other = markedTerm({eighth(WeekMark::Other, u"家长会"_s)});
    CHECK(calendarForPlacing(school, other).isWorkday({2019, 4, 22}) == WorkdayAnswer::Yes);
    // The year's holidays are no better known for it.
    SchoolCalendar unknown;
    unknown.takeOff({2019, 4, 22}, u"国庆节"_s);
    CHECK_FALSE(unknown.covers(2019));
}

TEST_CASE("What stands in a week that is marked goes to the next free week", "[marked weeks]")
{
    using Marks = std::vector<WeekMark>;
    const Marks exam{eighth(WeekMark::Exam, u"期中考试"_s)};
    const Marks holiday{eighth(WeekMark::Holiday)};
    const auto [time, before, after, kind, proposed] =
        GENERATE_COPY(table<QString, Marks, Marks, std::optional<TouchKind>, QString>({
            {u"4月25日下午"_s, {}, exam, TouchKind::DayLost, u"4月29日下午"_s},
            {u"4月25日下午"_s, {}, holiday, TouchKind::DayLost, u"4月29日下午"_s},
            {u"4月18日—23日"_s, {}, exam, TouchKind::BoundsLost, u"4月18日—19日"_s},
            {u"4月22日—26日"_s, {}, exam, TouchKind::BoundsLost, u"4月29日—5月7日"_s}, // five workdays, around 劳动节
            {u"第8周"_s, {}, exam, TouchKind::NoDayLeft, u"第9周"_s},
            {u"4月25日"_s, exam, holiday, TouchKind::DayLost, u"4月29日"_s},
            {u"4月25日"_s, exam, exam, std::nullopt, {}},
            {u"4月25日"_s, exam, {}, std::nullopt, {}},
            {u"4月16日"_s, {}, exam, std::nullopt, {}},
            {u"4月15日—5月6日"_s, {}, exam, std::nullopt, {}}, // around it
            {u"4月"_s, {}, exam, std::nullopt, {}},
        }));
    CAPTURE(time.toStdString());
    const auto effect = whenMarked(time, before, after);
    REQUIRE(effect.has_value() == kind.has_value());
    if (!effect)
        return;
    CHECK(effect->kind == *kind);
    CHECK(effect->inExams == (after == exam));
    REQUIRE(effect->proposed);
    CHECK(sameMeaning(*effect->proposed, typedTime(proposed)));
}

TEST_CASE("Nothing is proposed in an exam week that was marked before", "[marked weeks]")
{
    const WeekMark ninth{.first = 9, .last = 9, .kind = WeekMark::Exam, .name = {}};
    const auto effect = whenMarked(u"4月25日"_s, {ninth}, {eighth(WeekMark::Holiday), ninth});
    REQUIRE(effect);
    CHECK(effect->proposed->kind == WhenKind{SingleDay{{2019, 5, 6}}});
    CHECK_FALSE(effect->inExams);
}

TEST_CASE("A series leaves out a week of holidays as it leaves out a holiday, exams are only told", "[marked weeks]")
{
    const auto left = whenMarked(u"每周三第七节"_s, {}, {eighth(WeekMark::Holiday)});
    REQUIRE(left);
    CHECK(left->kind == TouchKind::SeriesChanged);
    CHECK(left->meetings == std::vector<MeetingChange>{{QDate{2019, 4, 24}, std::nullopt}});

    const std::vector<WeekMark> exam{eighth(WeekMark::Exam, u"期中考试"_s)};
    const auto told = whenMarked(u"每周三第七节"_s, {}, exam);
    REQUIRE(told);
    CHECK(told->kind == TouchKind::SeriesInExams);
    CHECK(told->festival == u"期中考试"_s);
    CHECK(told->meetings == std::vector<MeetingChange>{{QDate{2019, 4, 24}, QDate{2019, 4, 24}}});
    CHECK_FALSE(told->proposed);
    CHECK_FALSE(whenMarked(u"每周三第七节"_s, exam, exam));
    CHECK_FALSE(whenMarked(u"每周三第七节"_s, {}, exam, InExams::GoesOn));
    CHECK_FALSE(whenMarked(u"4月25日"_s, {}, exam, InExams::GoesOn));
    CHECK(whenMarked(u"4月25日"_s, {}, {eighth(WeekMark::Holiday)}, InExams::GoesOn));
}
