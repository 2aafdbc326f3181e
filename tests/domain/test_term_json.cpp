#include "domain/json/term_json.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("What a term says of its weeks and lessons reads back as it was written, byte for byte", "[term]")
{
    const WeekNumbering second{.name = u"普高周次"_s, .firstWeek = {2019, 2, 25}};
    CHECK(toJson(second) == R"({"name":"普高周次","first_week":"2019-02-25"})");
    CHECK(*weekNumberingFromJson(toJson(second)) == second);

    const std::vector<WeekMark> marks{{.first = 0, .last = 0, .name = u"学生报到"_s},
                                      {.first = 9, .last = 10, .kind = WeekMark::Exam, .name = u"期中考试"_s},
                                      {.first = 9, .last = 9, .kind = WeekMark::Holiday}};
    CHECK(toJson(marks) == R"([{"first":0,"last":0,"kind":"other","name":"学生报到"},)"
                           R"({"first":9,"last":10,"kind":"exam","name":"期中考试"},)"
                           R"({"first":9,"last":9,"kind":"holiday"}])");
    CHECK(*weekMarksFromJson(toJson(marks)) == marks);

    const Timetable timetable{{{.name = u"冬季作息"_s,
                                .from = {2019, 3, 4},
                                .lessons = {{{480}, {520}}, {{530}, {570}}},
                                .noon = {690},
                                .evening = {1050}},
                               {.from = {2019, 5, 1}}}};
    CHECK(
        toJson(timetable) ==
        R"([{"name":"冬季作息","from":"2019-03-04","lessons":["08:00-08:40","08:50-09:30"],"noon":"11:30","evening":"17:30"},)"
        R"({"from":"2019-05-01","lessons":[],"noon":"12:00","evening":"18:00"}])");
    CHECK(*timetableFromJson(toJson(timetable)) == timetable);
}

TEST_CASE("Weeks and lessons in disorder are refused with their place", "[term]")
{
    CHECK_FALSE(weekNumberingFromJson(R"({"name":"","first_week":"2019-02-25"})"));
    CHECK_FALSE(weekNumberingFromJson(R"({"name":"普高周次"})"));
    const auto marks = GENERATE(as<const char *>{}, R"([{"first":3,"last":2,"kind":"exam"}])",
                                R"([{"first":3,"last":3,"kind":"feast"}])", R"([{"first":3,"kind":"exam"}])",
                                R"([{"first":4,"last":4,"kind":"exam"},{"first":3,"last":3,"kind":"exam"}])",
                                R"([{"first":99,"last":99,"kind":"exam"}])", R"({})");
    CHECK_FALSE(weekMarksFromJson(marks));
    const auto timetable = GENERATE(
        as<const char *>{},
        R"([{"from":"2019-03-04","lessons":["08:00-08:40","08:30-09:00"],"noon":"12:00","evening":"18:00"}])",
        R"([{"from":"2019-03-04","lessons":["08:00"],"noon":"12:00","evening":"18:00"}])",
        R"([{"from":"2019-03-04","lessons":[],"noon":"18:00","evening":"12:00"}])",
        R"([{"from":"2019-03-04","lessons":[],"noon":"12:00-13:00","evening":"18:00"}])",
        R"([{"from":"2019-03-04","noon":"12:00","evening":"18:00"},{"from":"2019-03-04","noon":"12:00","evening":"18:00"}])",
        R"([{"lessons":[],"noon":"12:00","evening":"18:00"}])");
    CHECK_FALSE(timetableFromJson(timetable));
}
