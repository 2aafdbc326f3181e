#include "workspace/queries/scores/typed/counted_once.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const Rule tally{TallyRule{.base = Points::whole(10),
                           .cases = {{.name = u"迟到"_s, .points = Points::hundredths(-50)},
                                     {.name = u"旷会"_s, .points = Points::whole(-2), .key = u"absent"_s},
                                     {.name = u"酌情"_s, .points = PointsRange{Points::whole(-3), Points{}}}}}};
const Rule quota{QuotaRule{.required = Points::whole(5), .full = Points::whole(10)}};

Record counts(std::vector<CaseCount> of)
{
    return recorded(TallyRecord{.counts = std::move(of), .amounts = {}});
}

} // namespace

TEST_CASE("Cases of a tally with fixed points and what a quota counts can be counted one by one")
{
    CHECK(countableCases(tally) == std::vector<CountableCase>{{u"迟到"_s, u"迟到"_s}, {u"absent"_s, u"旷会"_s}});
    CHECK(countableCases(quota) == std::vector<CountableCase>{{}});
    CHECK(countableCases({RatingRule{}}).empty());
}

TEST_CASE("One more begins a record, adds to it, and one less ends at none")
{
    Record record = *countedBy(tally, nullptr, u"absent"_s, 1);
    CHECK(record == counts({{u"absent"_s, Points::whole(1)}}));
    record.note = u"会议记录"_s;
    record = *countedBy(tally, &record, u"迟到"_s, 1);
    Record expected = counts({{u"迟到"_s, Points::whole(1)}, {u"absent"_s, Points::whole(1)}});
    expected.note = u"会议记录"_s;
    CHECK(record == expected);
    record = *countedBy(tally, &record, u"absent"_s, -1);
    CHECK(std::get<TallyRecord>(record.data.observed).counts == std::vector<CaseCount>{{u"迟到"_s, Points::whole(1)}});
    CHECK(countedBy(tally, &record, u"absent"_s, -1).error() == CountFault::NothingToTake);

    const Record done = *countedBy(quota, nullptr, {}, 1);
    CHECK(std::get<CountRecord>(done.data.observed).count == Points::whole(1));
    CHECK(countedBy(quota, nullptr, {}, -1).error() == CountFault::NothingToTake);
}

TEST_CASE("A state has no cases, and a rule only its own")
{
    const Record exempt{.state = RecordState::Exempt, .data = {}, .note = u"产假"_s};
    CHECK(countedBy(tally, &exempt, u"迟到"_s, 1).error() == CountFault::OtherState);
    CHECK(countedBy(tally, nullptr, u"酌情"_s, 1).error() == CountFault::NotCounted);
    CHECK(countedBy({RatingRule{}}, nullptr, {}, 1).error() == CountFault::NotCounted);
}
