#include "workspace/acts/scoring/rubric/criterion_numbers.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("The number behind others follows the largest, without any it follows their count", "[rubric]")
{
    CHECK(numberBehind({}) == 1);
    CHECK(numberBehind({u"1"_s, u"14"_s, u"3"_s}) == 15);
    CHECK(numberBehind({u"１４"_s, u"附加"_s}) == 15);
    CHECK(numberBehind({u"一"_s, u"二"_s}) == 3);
    CHECK(numberBehind({u"1.1"_s, u"20190410"_s}) == 3);
}

TEST_CASE("Numbers that look alike stand twice", "[rubric]")
{
    CHECK(doubledNumbers({u"1"_s, u"2"_s, u"１"_s, u" 1"_s, u"2"_s}) == QStringList{u"1"_s, u"2"_s});
    CHECK(doubledNumbers({u"1"_s, u"1.1"_s, u"11"_s}).isEmpty());
}
