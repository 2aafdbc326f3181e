// 评优资格 in whole numbers (C20, L03, I07).
#include "scoring/eligibility.h"

#include <catch2/catch.hpp>

using namespace yanben;

namespace
{

std::vector<std::optional<Amount>> hours(int enough, int tooFew, int open)
{
    std::vector<std::optional<Amount>> all;
    all.insert(all.end(), static_cast<std::size_t>(enough), Amount::whole(24));
    all.insert(all.end(), static_cast<std::size_t>(tooFew), Amount::hundredths(2399));
    all.insert(all.end(), static_cast<std::size_t>(open), std::nullopt);
    return all;
}

} // namespace

TEST_CASE("A group is barred from the share on, exactly, and open hours are decided only where they can matter")
{
    struct Row
    {
        int enough;
        int tooFew;
        int open;
        ShareBound bound;
        Eligibility verdict;
    };
    const Row row = GENERATE(values<Row>({
        {17, 3, 0, ShareBound::AtLeast, Eligibility::Barred}, // 3 of 20 are 15 % to the last place
        {17, 3, 0, ShareBound::MoreThan, Eligibility::Eligible},
        {16, 4, 0, ShareBound::MoreThan, Eligibility::Barred},
        {18, 2, 0, ShareBound::AtLeast, Eligibility::Eligible},
        {6, 1, 0, ShareBound::AtLeast, Eligibility::Eligible}, // 14.28 %
        {5, 1, 0, ShareBound::AtLeast, Eligibility::Barred},   // 16.67 %
        {17, 2, 1, ShareBound::AtLeast, Eligibility::Open},
        {17, 2, 1, ShareBound::MoreThan, Eligibility::Eligible},
        {16, 3, 1, ShareBound::AtLeast, Eligibility::Barred}, // whatever the last one has
        {0, 0, 5, ShareBound::AtLeast, Eligibility::Open},
        {5, 0, 0, ShareBound::AtLeast, Eligibility::Eligible},
        {0, 0, 0, ShareBound::AtLeast, Eligibility::Eligible},
        {0, 0, 0, ShareBound::MoreThan, Eligibility::Eligible},
    }));
    CAPTURE(row.enough, row.tooFew, row.open);
    const EligibilityTerms terms{.hours = {}, .bound = row.bound};
    CHECK(hoursStanding(terms, hours(row.enough, row.tooFew, row.open)) ==
          HoursStanding{.members = row.enough + row.tooFew + row.open,
                        .tooFew = row.tooFew,
                        .open = row.open,
                        .verdict = row.verdict});
}

TEST_CASE("A share of hundredths of a per cent is no rounding")
{
    EligibilityTerms terms{.hours = {}};
    terms.percent = Points::hundredths(3333); // of 3 one is more, of 10,000 exactly 3,333
    CHECK(hoursStanding(terms, hours(2, 1, 0)).verdict == Eligibility::Barred);
    CHECK(hoursStanding(terms, hours(6667, 3333, 0)).verdict == Eligibility::Barred);
    CHECK(hoursStanding(terms, hours(6668, 3332, 0)).verdict == Eligibility::Eligible);
    terms.percent = Points::hundredths(3334);
    CHECK(hoursStanding(terms, hours(2, 1, 0)).verdict == Eligibility::Eligible);
}

TEST_CASE("Hours are read from what counts or measures, and from nothing else")
{
    const auto amountOf = [](Observation observed) {
        return recordedAmount(RecordData{.observed = std::move(observed), .group = {}, .measures = {}});
    };
    CHECK(amountOf(CountRecord{Amount::whole(24)}) == Amount::whole(24));
    CHECK(amountOf(AmountRecord{Amount::hundredths(2350)}) == Amount::hundredths(2350));
    CHECK(amountOf(ValueRecord{.value = Amount::whole(20), .reference = Amount::whole(24)}) == Amount::whole(20));
    CHECK(amountOf(DaysRecord{{Amount::whole(3), Amount::hundredths(150)}}) == Amount::hundredths(450));
    CHECK(amountOf(DaysRecord{}) == Amount{});
    CHECK_FALSE(amountOf(LevelsRecord{}));
    CHECK_FALSE(amountOf(std::monostate{}));

    CHECK(canCountHours(Rule{QuotaRule{}}));
    CHECK(canCountHours(Rule{ConvertRule{}}));
    CHECK(canCountHours(Rule{RatioRule{}}));
    CHECK(canCountHours(Rule{BandsRule{}}));
    CHECK_FALSE(canCountHours(Rule{BandsRule{.combine = Combine::Mean}}));
    CHECK_FALSE(canCountHours(Rule{LevelsRule{}}));
    CHECK_FALSE(canCountHours(Rule{TallyRule{}}));
}
