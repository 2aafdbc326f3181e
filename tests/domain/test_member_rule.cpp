#include "domain/member_rule.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("Less than so many years ago ends on the day before they are full, over 29 February too")
{
    const auto [joined, years, last] = GENERATE(table<QDate, int, QDate>({
        {{2016, 4, 2}, 3, {2019, 4, 1}},
        {{2018, 9, 1}, 1, {2019, 8, 31}},
        {{2016, 2, 29}, 3, {2019, 2, 28}}, // 28 February 2016 lies three years before that day
        {{2016, 2, 29}, 4, {2020, 2, 28}},
        {{2017, 2, 28}, 3, {2020, 2, 27}},
        {{2017, 3, 1}, 3, {2020, 2, 29}},
        {{1960, 1, 1}, 60, {2019, 12, 31}},
    }));
    CHECK(lastDayWithin(joined, years) == last);
}

TEST_CASE("On every day that is a member by hire date who joined later than the day so many years before")
{
    QStringList wrong;
    for (QDate joined{2015, 12, 25}; joined < QDate{2017, 3, 5}; joined = joined.addDays(1)) {
        for (int years = 1; years <= 5; ++years) {
            const QDate last = lastDayWithin(joined, years);
            for (QDate day = last.addDays(-3); day <= last.addDays(3); day = day.addDays(1)) {
                if ((joined > day.addYears(-years)) != (day <= last))
                    wrong << joined.toString(Qt::ISODate) + u" "_s + QString::number(years);
            }
        }
    }
    CHECK(wrong.join(u", "_s).toStdString().empty());
}

TEST_CASE("A post is meant as a whole word, alone or among others")
{
    CHECK(namesPost(u"特岗教师"_s, u"特岗教师"));
    CHECK(namesPost(u"班主任、 特岗教师"_s, u"特岗教师"));
    CHECK_FALSE(namesPost(u"特岗教师组长"_s, u"特岗教师"));
    CHECK_FALSE(namesPost({}, u"特岗教师"));
}
