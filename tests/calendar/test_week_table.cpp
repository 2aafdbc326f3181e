#include "calendar/week_table.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The term of row B14 to B16, with its 预备周 and the senior classes' own count.
Term sourceTerm()
{
    return {.first = {2015, 8, 17},
            .last = {2016, 1, 31},
            .firstTeachingWeek = QDate{2015, 8, 24},
            .secondWeeks = WeekNumbering{u"普高周次"_s, {2015, 8, 31}},
            .weekMarks = {{10, 10, WeekMark::Exam, u"期中考试"_s}, {23, 23, WeekMark::Exam, u"期末考试"_s}}};
}

} // namespace

TEST_CASE("The table of weeks is the one that the source printed")
{
    const std::vector<TermWeek> weeks = weekTable(sourceTerm(), SchoolCalendar::shipped());
    REQUIRE(weeks.size() == 24);
    CHECK(weeks[0].number == 0);
    CHECK_FALSE(weeks[0].isTeaching());
    CHECK(weeks[0].secondNumber == std::nullopt);
    CHECK(weeks[1].first == QDate{2015, 8, 24});
    CHECK(weeks[1].last == QDate{2015, 8, 30});
    CHECK(weeks[1].secondNumber == std::nullopt);
    CHECK(weeks[2].secondNumber == 1);
    CHECK(weeks[10].first == QDate{2015, 10, 26});
    CHECK(weeks[10].marks == std::vector<WeekMark>{{10, 10, WeekMark::Exam, u"期中考试"_s}});
    CHECK(weeks[6].festivals == QStringList{u"国庆节"_s});
    CHECK(weeks[6].workdays == 3);
    CHECK(weeks[19].first == QDate{2015, 12, 28});
    CHECK(weeks[19].last == QDate{2016, 1, 3});
    CHECK(weeks[19].festivals == QStringList{u"元旦"_s});
    CHECK(weeks[23].marks.size() == 1);
    CHECK(weeks[9].marks.empty());
}

TEST_CASE("A mark of several weeks stands on each of them")
{
    Term term = springTerm();
    term.weekMarks = {{18, 19, WeekMark::Exam, u"期末考试"_s}, {19, 19, WeekMark::Other, u"家长会"_s}};
    const std::vector<TermWeek> weeks = weekTable(term, SchoolCalendar::shipped());
    CHECK(weeks[16].marks.empty());
    CHECK(weeks[17].marks.size() == 1);
    CHECK(weeks[18].marks.size() == 2);
}

TEST_CASE("Typed lines of a week table are held against the term")
{
    using Code = WeekRowProblem::Code;
    const std::vector<TypedWeek> rows{
        {1, QDate{2019, 3, 4}, QDate{2019, 3, 10}},  // right
        {2, QDate{2019, 3, 11}, QDate{2019, 3, 16}}, // ends a day early
        {4, QDate{2019, 3, 25}, QDate{2019, 3, 31}}, // 3 is missing
        {5, QDate{2019, 4, 8}, QDate{2019, 4, 14}},  // these days are week 6
        {5, {}, {}},                                 // again
        {{}, QDate{2019, 4, 8}, QDate{2019, 4, 14}}, // by its days
        {{}, {}, {}},
        {20, {}, {}},
    };
    const std::vector<WeekRowProblem> problems = checkWeekRows(rows, springTerm());
    REQUIRE(problems.size() == 18);
    CHECK(problems[0] == WeekRowProblem{Code::OtherDates, 1, 2, {2019, 3, 11}, {2019, 3, 17}});
    CHECK(problems[1] == WeekRowProblem{Code::NumberMissing, 1, 3, {2019, 3, 18}, {2019, 3, 24}});
    CHECK(problems[2] == WeekRowProblem{Code::OtherNumber, 3, 6, {2019, 4, 8}, {2019, 4, 14}});
    CHECK(problems[3] == WeekRowProblem{Code::NumberTwice, 4, 5, {2019, 4, 1}, {2019, 4, 7}});
    CHECK(problems[4].code == Code::NumberMissing);
    CHECK(problems[4].number == 7);
    CHECK(problems.back() == WeekRowProblem{Code::OutsideTerm, 7, 20, {2019, 7, 15}, {2019, 7, 21}});
    CHECK(checkWeekRows(std::vector<TypedWeek>{rows[0]}, springTerm()).empty());
}
