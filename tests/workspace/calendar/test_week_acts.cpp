#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/school/timetable_acts.h"
#include "workspace/acts/school/week_acts.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

template <typename Fault>
void perform(TestSchool &school, const Result<Act, Fault> &act)
{
    REQUIRE(act);
    REQUIRE(school.acts().run(*act) == RunResult::Done);
}

LessonTime lesson(int from, int to)
{
    return {{from}, {to}};
}

} // namespace

TEST_CASE("The second count of a term's weeks is set, kept, taken away and given back", "[term]")
{
    TestSchool school;
    const TermId term = school.term().id;
    perform(school, setSecondWeeks(school.state(), term, WeekNumbering{u" 普高周次 "_s, {2019, 2, 25}}));
    CHECK(school.term().secondWeeks == WeekNumbering{u"普高周次"_s, {2019, 2, 25}});
    school.acts().flush();
    school.reopen();
    CHECK(school.term().secondWeeks == WeekNumbering{u"普高周次"_s, {2019, 2, 25}});
    perform(school, setSecondWeeks(school.state(), term, std::nullopt));
    CHECK_FALSE(school.term().secondWeeks);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.term().secondWeeks);

    CHECK(setSecondWeeks(school.state(), term, WeekNumbering{u" "_s, {2019, 2, 25}}).error() == WeekFault::NameMissing);
    CHECK(setSecondWeeks(school.state(), term, WeekNumbering{u"普高"_s, {2019, 7, 13}}).error() ==
          WeekFault::OutsideTerm);
    CHECK(setSecondWeeks(school.state(), term, WeekNumbering{u"普高"_s, {2018, 3, 4}}).error() ==
          WeekFault::OutsideTerm);
}

TEST_CASE("Marks of weeks stand in the order of their weeks", "[term]")
{
    TestSchool school;
    const TermId term = school.term().id;
    const WeekMark exam{.first = 10, .last = 10, .kind = WeekMark::Exam, .name = u"期中考试"_s};
    const WeekMark holiday{.first = 9, .last = 9, .kind = WeekMark::Holiday, .name = {}};
    perform(school, addWeekMark(school.state(), term, exam));
    perform(school, addWeekMark(school.state(), term, holiday));
    CHECK(school.term().weekMarks == std::vector{holiday, exam});
    WeekMark later = holiday;
    later.first = later.last = 19;
    perform(school, editWeekMark(school.state(), term, 0, later));
    CHECK(school.term().weekMarks == std::vector{exam, later});
    school.acts().flush();
    school.reopen();
    CHECK(school.term().weekMarks == std::vector{exam, later});
    REQUIRE(school.acts().run(removeWeekMark(school.state(), term, 0)) == RunResult::Done);
    CHECK(school.term().weekMarks == std::vector{later});
    REQUIRE(school.acts().undo() == RunResult::Done);

    const auto [mark, fault] = GENERATE(table<WeekMark, WeekFault>({
        {{.first = 3, .last = 2, .kind = WeekMark::Exam}, WeekFault::Reversed},
        {{.first = 0, .last = 1, .kind = WeekMark::Exam}, WeekFault::OutsideTerm}, // no preparation weeks here
        {{.first = 19, .last = 20, .kind = WeekMark::Exam}, WeekFault::OutsideTerm},
        {{.first = 3, .last = 3, .name = u" "_s}, WeekFault::NameMissing},
        {{.first = 10, .last = 10, .kind = WeekMark::Exam, .name = u"期中考试"_s}, WeekFault::Twice},
        {{.first = 9, .last = 10, .kind = WeekMark::Exam, .name = u"期中考试"_s}, WeekFault::Overlaps},
        {{.first = 10, .last = 11, .kind = WeekMark::Exam}, WeekFault::Overlaps},
    }));
    CHECK(addWeekMark(school.state(), term, mark).error() == fault);
    // A neighbour, another exam and another kind may stand beside it.
    for (const WeekMark &fitting : {WeekMark{.first = 11, .last = 11, .kind = WeekMark::Exam, .name = u"期中考试"_s},
                                    WeekMark{.first = 10, .last = 11, .kind = WeekMark::Exam, .name = u"毕业考试"_s},
                                    WeekMark{.first = 10, .last = 10, .kind = WeekMark::Other, .name = u"家长会"_s}})
        CHECK(addWeekMark(school.state(), term, fitting).hasValue());
    CHECK_THROWS_AS(removeWeekMark(school.state(), term, 2), StaleChange);
}

TEST_CASE("No week has exams and is off, whichever was marked first; what is only a name stands beside both", "[term]")
{
    TestSchool school;
    const TermId term = school.term().id;
    const WeekMark exam{.first = 9, .last = 10, .kind = WeekMark::Exam, .name = u"期中考试"_s};
    const WeekMark holiday{.first = 11, .last = 11, .kind = WeekMark::Holiday, .name = {}};
    perform(school, addWeekMark(school.state(), term, exam));
    CHECK(addWeekMark(school.state(), term, {.first = 10, .last = 12, .kind = WeekMark::Holiday, .name = u"春假"_s})
              .error() == WeekFault::Contradicts);
    perform(school, addWeekMark(school.state(), term, holiday));
    CHECK(editWeekMark(school.state(), term, 0, {.first = 9, .last = 11, .kind = WeekMark::Exam}).error() ==
          WeekFault::Contradicts);
    CHECK(editWeekMark(school.state(), term, 1, {.first = 10, .last = 11, .kind = WeekMark::Holiday}).error() ==
          WeekFault::Contradicts);
    perform(school, addWeekMark(school.state(), term,
                                {.first = 9, .last = 11, .kind = WeekMark::Other, .name = u"学生报到"_s}));
    // Itself is not in its way.
    CHECK(editWeekMark(school.state(), term, 0, {.first = 9, .last = 9, .kind = WeekMark::Holiday}).hasValue());
}

TEST_CASE("A term whose weeks contradict each other is copied without them only", "[term]")
{
    TestSchool school;
    const TermId term = school.term().id;
    ActBuilder builder{school.state(), ActKind::EditTerm};
    builder.change<Term>(term, [](Term &row) {
        row.weekMarks = {{.first = 9, .last = 9, .kind = WeekMark::Exam, .name = {}},
                         {.first = 9, .last = 9, .kind = WeekMark::Holiday, .name = {}}};
    });
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    const Term next{.code = u"2019-2020-1"_s, .title = u"秋季"_s, .first = {2019, 9, 2}, .last = {2020, 1, 17}};
    CHECK(copyTerm(school.state(), term, next, {.weeks = true}).error() == TermFault::WeeksContradict);
    CHECK(copyTerm(school.state(), term, next, {.weeks = false}));
    perform(school, Result<Act, WeekFault>{removeWeekMark(school.state(), term, 1)});
    CHECK(copyTerm(school.state(), term, next, {.weeks = true}));
}

TEST_CASE("No change of a mark makes two lines say the same of one week", "[term]")
{
    TestSchool school;
    const TermId term = school.term().id;
    const WeekMark midterm{.first = 10, .last = 10, .kind = WeekMark::Exam, .name = u"期中考试"_s};
    const WeekMark leaving{.first = 10, .last = 10, .kind = WeekMark::Exam, .name = u"毕业考试"_s};
    const WeekMark parents{.first = 11, .last = 11, .kind = WeekMark::Other, .name = u"家长会"_s};
    const WeekMark exam{.first = 12, .last = 12, .kind = WeekMark::Exam, .name = {}};
    for (const WeekMark &mark : {midterm, leaving, parents, exam})
        perform(school, addWeekMark(school.state(), term, mark));
    const auto refused = [&school, term](std::size_t place, const WeekMark &mark) {
        return editWeekMark(school.state(), term, place, mark).error() == WeekFault::Overlaps;
    };
    // By its weeks, its name, its kind.
    CHECK(refused(3, {.first = 10, .last = 12, .kind = WeekMark::Exam, .name = {}}));
    CHECK(refused(0, {.first = 10, .last = 12, .kind = WeekMark::Exam, .name = u"期中考试"_s}));
    CHECK(refused(1, {.first = 10, .last = 11, .kind = WeekMark::Exam, .name = u" 期中 考试"_s}));
    CHECK(refused(1, {.first = 10, .last = 10, .kind = WeekMark::Exam, .name = {}}));
    CHECK(refused(2, {.first = 11, .last = 12, .kind = WeekMark::Exam, .name = u"家长会"_s}));
    CHECK(editWeekMark(school.state(), term, 2, {.first = 11, .last = 12, .kind = WeekMark::Other, .name = u"家长会"_s})
              .hasValue());
    // One name is read once, whatever its kind.
    for (const WeekMark &same : {WeekMark{.first = 9, .last = 10, .kind = WeekMark::Other, .name = u"期中考试"_s},
                                 WeekMark{.first = 12, .last = 12, .kind = WeekMark::Other, .name = u"考试周"_s}})
        CHECK(addWeekMark(school.state(), term, same).error() == WeekFault::Overlaps);
    CHECK(addWeekMark(school.state(), term, {.first = 9, .last = 9, .kind = WeekMark::Other, .name = u"期中考试"_s})
              .hasValue());

    // What took the place of another one gives it back with it.
    const std::vector<WeekMark> before = school.term().weekMarks;
    REQUIRE(school.acts().run(removeWeekMark(school.state(), term, 3)) == RunResult::Done);
    perform(school, addWeekMark(school.state(), term, {.first = 12, .last = 13, .kind = WeekMark::Exam, .name = {}}));
    const std::vector<WeekMark> after = school.term().weekMarks;
    CHECK(after.size() == before.size());
    for (int step = 0; step < 2; ++step)
        REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.term().weekMarks == before);
    for (int step = 0; step < 2; ++step)
        REQUIRE(school.acts().redo() == RunResult::Done);
    CHECK(school.term().weekMarks == after);
}

TEST_CASE("A summer timetable begins with the lessons of the winter", "[term]")
{
    TestSchool school;
    const TermId term = school.term().id;
    perform(school, addDaySchedule(school.state(), term, u"冬季作息"_s, {2019, 3, 4}));
    CHECK(school.acts().undoable()->kind == actWord(ActKind::AddDaySchedule));
    CHECK(school.acts().undoable()->subjects == QStringList{u"冬季作息"_s});
    REQUIRE(school.term().timetable.schedules.size() == 1);
    CHECK(school.term().timetable.schedules[0].lessons.size() == 8);
    perform(school, editLesson(school.state(), term, 0, 0, lesson(475, 515)));
    perform(school, addDaySchedule(school.state(), term, u"夏季作息"_s, {2019, 5, 1}));
    DaySchedule summer = school.term().timetable.schedules[1];
    CHECK(summer.lessons[0] == lesson(475, 515));
    summer.noon = {700};
    summer.lessons.clear(); // not theirs to change
    perform(school, editDaySchedule(school.state(), term, 1, summer));
    CHECK(school.term().timetable.schedules[1].noon == ClockTime{700});
    CHECK(school.term().timetable.schedules[1].lessons.size() == 8);
    const LessonTime last = school.term().timetable.schedules[1].lessons.back();
    perform(school, addLesson(school.state(), term, 1));
    CHECK(school.term().timetable.schedules[1].lessons.back() ==
          lesson(last.to.minutes + 10, last.to.minutes + 10 + last.to.minutes - last.from.minutes));
    school.acts().flush();
    school.reopen();
    CHECK(school.term().timetable.schedules[1].lessons.size() == 9);
    REQUIRE(school.acts().run(removeLesson(school.state(), term, 1, 0)) == RunResult::Done);
    CHECK(school.term().timetable.schedules[1].lessons.size() == 8);
    CHECK(school.acts().undoable()->kind == actWord(ActKind::EditTerm));
    REQUIRE(school.acts().run(removeDaySchedule(school.state(), term, 0)) == RunResult::Done);
    CHECK(school.acts().undoable()->kind == actWord(ActKind::RemoveDaySchedule));
    CHECK(school.term().timetable.schedules.size() == 1);
    for (int i = 0; i < 2; ++i)
        REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.term().timetable.schedules[0].name == u"冬季作息"_s);

    CHECK(addDaySchedule(school.state(), term, u"另"_s, {2019, 5, 1}).error() == TimetableFault::DayTaken);
    CHECK(addDaySchedule(school.state(), term, u"另"_s, {2019, 7, 13}).error() == TimetableFault::OutsideTerm);
    CHECK(addDaySchedule(school.state(), term, {}, {2019, 6, 1}).error() == TimetableFault::NameMissing);
    CHECK(editLesson(school.state(), term, 0, 1, lesson(530, 530)).error() == TimetableFault::LessonReversed);
    CHECK(editLesson(school.state(), term, 0, 1, lesson(500, 560)).error() == TimetableFault::LessonsOverlap);
    summer.evening = {600};
    CHECK(editDaySchedule(school.state(), term, 1, summer).error() == TimetableFault::HalfDays);
    perform(school, editLesson(school.state(), term, 1, 8, lesson(1390, 1435)));
    CHECK(addLesson(school.state(), term, 1).error() == TimetableFault::NoRoom);
}

TEST_CASE("A copied term goes on with the weeks and the timetable of the last one", "[term]")
{
    TestSchool school;
    const TermId before = school.term().id;
    perform(school, setSecondWeeks(school.state(), before, WeekNumbering{u"普高周次"_s, {2019, 2, 25}}));
    perform(school, addWeekMark(school.state(), before, {.first = 9, .last = 9, .kind = WeekMark::Exam, .name = {}}));
    perform(school, addWeekMark(school.state(), before, {.first = 19, .last = 19, .kind = WeekMark::Exam, .name = {}}));
    perform(school, addDaySchedule(school.state(), before, u"冬季作息"_s, {2019, 3, 4}));
    perform(school, addDaySchedule(school.state(), before, u"夏季作息"_s, {2019, 5, 1}));
    // Of 18 weeks.
    const Term next{
        .code = u"2019-2020-1"_s, .title = u"2019—2020学年第一学期"_s, .first = {2019, 9, 2}, .last = {2020, 1, 3}};
    const auto copied = [&school] { return school.state().all<Term>().rbegin()->second; };

    perform(school, copyTerm(school.state(), before, next, {.weeks = false}));
    CHECK_FALSE(copied().secondWeeks);
    CHECK(copied().timetable == Timetable{});
    REQUIRE(school.acts().undo() == RunResult::Done);

    perform(school, copyTerm(school.state(), before, next));
    CHECK(copied().secondWeeks == WeekNumbering{u"普高周次"_s, {2019, 8, 26}});
    CHECK(copied().weekMarks.size() == 1); // there is no week 19
    REQUIRE(copied().timetable.schedules.size() == 1);
    CHECK(copied().timetable.schedules[0].name == u"夏季作息"_s);
    CHECK(copied().timetable.schedules[0].from == QDate{2019, 9, 2});
}

TEST_CASE("All timetables of another term are copied, to the days of its season or the same weeks", "[term]")
{
    TestSchool school;
    const TermId before = school.term().id;
    perform(school, addDaySchedule(school.state(), before, u"冬季作息"_s, {2019, 3, 4}));
    perform(school, addDaySchedule(school.state(), before, u"夏季作息"_s, {2019, 5, 1}));
    const auto copied = [&school](const Term &term) {
        perform(school, addTerm(school.state(), term));
        const TermId id = school.state().all<Term>().rbegin()->first;
        const TermId from = school.state().all<Term>().begin()->first;
        perform(school, addDaySchedule(school.state(), id, u"旧"_s, term.first.addDays(7)));
        perform(school, copyTimetable(school.state(), id, from));
        std::vector<std::pair<QString, QDate>> schedules;
        for (const DaySchedule &each : school.state().get<Term>(id).timetable.schedules)
            schedules.emplace_back(each.name, each.from);
        return schedules;
    };
    using Schedules = std::vector<std::pair<QString, QDate>>;
    CHECK(copied({.code = u"2019-2020-2"_s, .title = u"次年春"_s, .first = {2020, 2, 17}, .last = {2020, 7, 3}}) ==
          Schedules{{u"冬季作息"_s, {2020, 2, 17}}, {u"夏季作息"_s, {2020, 5, 1}}});
    // 1 May is in week 9, a Wednesday.
    CHECK(copied({.code = u"2019-2020-1"_s, .title = u"次年秋"_s, .first = {2019, 9, 2}, .last = {2020, 1, 3}}) ==
          Schedules{{u"冬季作息"_s, {2019, 9, 2}}, {u"夏季作息"_s, {2019, 10, 30}}});
    // So short a term has only the first.
    CHECK(copied({.code = u"2018-2019-1"_s, .title = u"短"_s, .first = {2018, 9, 3}, .last = {2018, 10, 12}}) ==
          Schedules{{u"冬季作息"_s, {2018, 9, 3}}});
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.state().all<Term>().rbegin()->second.timetable.schedules.front().name == u"旧"_s);
}
