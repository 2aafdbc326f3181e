// What the cells of a rule say, and what is read from them.
#include "domain/rules/tally_rule.h"
#include "ui/pages/rubric/rules/cell_texts.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("points without a sign are a deduction in a list of deductions, and are said with their sign")
{
    using Read = std::variant<Points, PointsRange>;
    struct Case
    {
        QString text;
        Unsigned unsignedIs;
        Read read;
        QString said;
    };
    const auto points = [](int whole) { return Read{Points::whole(whole)}; };
    const auto range = [](int low, int high) { return Read{PointsRange{Points::whole(low), Points::whole(high)}}; };
    const Case cases[] = {
        {u"2"_s, Unsigned::Addition, points(2), u"+2"_s},
        {u"2"_s, Unsigned::Deduction, points(-2), u"-2"_s},
        {u"-2"_s, Unsigned::Addition, points(-2), u"-2"_s},
        {u"-2"_s, Unsigned::Deduction, points(-2), u"-2"_s},
        {u"+2"_s, Unsigned::Addition, points(2), u"+2"_s},
        {u"+2"_s, Unsigned::Deduction, points(2), u"+2"_s},
        {u"0"_s, Unsigned::Deduction, points(0), u"0"_s},
        {u"1~3"_s, Unsigned::Addition, range(1, 3), u"+1~+3"_s},
        {u"1~3"_s, Unsigned::Deduction, range(-3, -1), u"-3~-1"_s},
        {u"+1~+3"_s, Unsigned::Deduction, range(1, 3), u"+1~+3"_s},
        {u"-3～0"_s, Unsigned::Deduction, range(-3, 0), u"-3~0"_s},
    };
    for (const Case &each : cases) {
        CAPTURE(each.text.toStdString(), each.unsignedIs == Unsigned::Deduction);
        Read read = points(7);
        CHECK_FALSE(readPointsOrRange(each.text, each.unsignedIs, read));
        CHECK(read == each.read);
        CHECK(pointsOrRangeText(read) == each.said);
    }
    Read kept = points(7);
    for (const QString &text : {u""_s, u"two"_s, u"1~2~3"_s, u"1.005"_s})
        CHECK(readPointsOrRange(text, Unsigned::Deduction, kept));
    CHECK(kept == points(7));
}
