#include "calendar/placement.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

using Kind = PlacementConflict::Kind;

namespace
{

std::vector<Kind> kindsOf(const std::vector<PlacementConflict> &conflicts)
{
    std::vector<Kind> kinds;
    for (const PlacementConflict &conflict : conflicts)
        kinds.push_back(conflict.kind);
    return kinds;
}

} // namespace

TEST_CASE("A workday takes an activity, also a make-up one")
{
    const QDate day = GENERATE(QDate{2019, 3, 11}, QDate{2019, 4, 28}, QDate{2019, 5, 5});
    CHECK(checkPlacement(SchoolCalendar::shipped(), day) == std::nullopt);
}

TEST_CASE("A day on Qingming is refused with the nearest workdays")
{
    const std::optional<PlacementConflict> conflict = checkPlacement(SchoolCalendar::shipped(), QDate{2019, 4, 5});
    REQUIRE(conflict);
    CHECK(conflict->kind == Kind::OnHoliday);
    CHECK(conflict->festival == u"清明");
    CHECK(conflict->earlier == QDate{2019, 4, 4});
    CHECK(conflict->later == QDate{2019, 4, 8});
}

TEST_CASE("A Saturday is a weekend, a day of 2027 is neither")
{
    const SchoolCalendar calendar = SchoolCalendar::shipped();
    CHECK(checkPlacement(calendar, QDate{2019, 4, 20})->kind == Kind::OnWeekend);
    CHECK(checkPlacement(calendar, QDate{2027, 3, 3})->kind == Kind::YearMissing);
    CHECK(checkPlacement(calendar, QDate{2027, 3, 3})->earlier == std::nullopt);
}

TEST_CASE("The ranges of the sample give the conflicts that it is known for")
{
    const auto [first, last, kinds, workdays] = GENERATE(table<QDate, QDate, std::vector<Kind>, int>({
        {{2019, 3, 18}, {2019, 3, 22}, {}, 0},
        {{2019, 4, 1}, {2019, 4, 29}, {Kind::CrossesHoliday}, 21},
        {{2019, 4, 20}, {2019, 4, 24}, {Kind::StartsOnWeekend}, 3},
        {{2019, 5, 1}, {2019, 5, 30}, {Kind::StartsOnHoliday}, 20},
        {{2019, 6, 3}, {2019, 6, 7}, {Kind::EndsOnHoliday}, 4},
        {{2019, 3, 18}, {2019, 3, 24}, {}, 0},
        {{2019, 4, 20}, {2019, 5, 2}, {Kind::StartsOnWeekend, Kind::EndsOnHoliday}, 8},
        {{2019, 4, 5}, {2019, 4, 7}, {Kind::StartsOnHoliday, Kind::EndsOnHoliday}, 0},
        {{2019, 4, 1}, {2019, 6, 14}, {Kind::CrossesHoliday, Kind::CrossesHoliday, Kind::CrossesHoliday}, 52},
        {{2026, 12, 28}, {2027, 1, 8}, {Kind::YearMissing, Kind::CrossesHoliday}, 4},
    }));
    INFO(first.toString(Qt::ISODate).toStdString() << " " << last.toString(Qt::ISODate).toStdString());
    const std::vector<PlacementConflict> conflicts = checkPlacement(SchoolCalendar::shipped(), first, last);
    CHECK(kindsOf(conflicts) == kinds);
    if (!conflicts.empty() && conflicts.front().kind != Kind::YearMissing)
        CHECK(conflicts.front().workdays == workdays);
}

TEST_CASE("A crossing names its festival and first day once")
{
    const std::vector<PlacementConflict> conflicts =
        checkPlacement(SchoolCalendar::shipped(), {2019, 4, 1}, {2019, 4, 29});
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().festival == u"清明");
    CHECK(conflicts.front().day == QDate{2019, 4, 5});
}

TEST_CASE("Only times that name days can sit badly")
{
    const auto [kind, conflicts] = GENERATE(table<WhenKind, std::vector<Kind>>({
        {SingleDay{{2019, 4, 5}}, {Kind::OnHoliday}},
        {DayRange{{2019, 6, 3}, {2019, 6, 7}}, {Kind::EndsOnHoliday}},
        {Deadline{{2019, 6, 7}}, {Kind::EndsOnHoliday}},
        {Deadline{{2019, 6, 6}}, {}},
        {WeekSpan{5, 5, {5}}, {Kind::OnHoliday}},
        {WeekSpan{5, 5, {}}, {}},
        {WeekSpan{5, 5, {6}}, {Kind::OnHoliday}},
        {WeekSpan{6, 6, {6}}, {}},
        {WholeMonth{{2019, 4}}, {}},
        {WholeMonth{{2027, 4}}, {Kind::YearMissing}},
        {PartOfMonth{{2027, 4}, MonthPart::Early}, {Kind::YearMissing}},
        {OpenStart{{2027, 4, 1}}, {Kind::YearMissing}},
        {Recurring{.weekdays = {5}}, {}},
        {Undated{}, {}},
        {SetElsewhere{u"进修学校"_s}, {}},
    }));
    CHECK(kindsOf(checkPlacement(SchoolCalendar::shipped(), springTerm(), When{kind, {}, {}})) == conflicts);
}

TEST_CASE("A day that is only computed is a tentative conflict")
{
    const SchoolCalendar calendar = SchoolCalendar::shipped();
    CHECK(checkPlacement(calendar, QDate{2027, 2, 6})->tentative);
    CHECK_FALSE(checkPlacement(calendar, QDate{2019, 4, 5})->tentative);
    CHECK(checkPlacement(calendar, {2026, 12, 28}, {2027, 1, 8}).back().tentative);
}
