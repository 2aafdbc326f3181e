#include "scoring/rules/largest_quota.h"

#include "domain/rubric/rubric.h"
#include "scoring/scoring_plan.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Rule plain(RuleKind kind)
{
    return {.kind = std::move(kind), .overrides = {}};
}

/// 听课: 校长 20, 中层 15, 教师 10.
Rule lessonsHeard()
{
    return plain(QuotaRule{.required = std::vector<GroupAmount>{{.group = u"校长"_s, .required = Amount::whole(20)},
                                                                {.group = u"中层"_s, .required = Amount::whole(15)},
                                                                {.group = u"教师"_s, .required = Amount::whole(10)}},
                           .full = Points::whole(10),
                           .perMissing = Points::whole(1)});
}

RecordData count(int number, std::optional<QString> group = {})
{
    return {.observed = CountRecord{Amount::whole(number)}, .group = std::move(group), .measures = {}};
}

RecordData inPart(const QString &name, RecordData data)
{
    return {.observed = PartsRecord{{{.name = name, .data = std::move(data)}}}, .group = {}, .measures = {}};
}

} // namespace

TEST_CASE("Of a teacher's groups the one with the largest required number is named", "[quota]")
{
    const auto [groups, data, named] = GENERATE(table<std::vector<QString>, RecordData, std::optional<QString>>({
        {{u"教师"_s, u"中层"_s}, count(12), u"中层"_s},
        {{u"中层"_s, u"教师"_s, u"校长"_s}, count(12), u"校长"_s},
        {{u"教师"_s, u"语文组"_s}, count(12), {}},          // one stands in the table
        {{u"语文组"_s, u"数学组"_s}, count(12), {}},        // none does
        {{u"教师"_s}, count(12), {}},                       // one group
        {{u"教师"_s, u"中层"_s}, count(12, u"教师"_s), {}}, // somebody has named one
        {{u"教师"_s, u"中层"_s}, RecordData{}, {}},         // nothing recorded yet
    }));
    const auto completed = withLargestQuota(lessonsHeard(), data, groups);
    CHECK(completed.has_value() == named.has_value());
    if (completed) {
        CHECK(completed->group == named);
        CHECK(completed->observed == data.observed);
    }
}

TEST_CASE("A quota inside other rules is found, and other rules stay as they are", "[quota]")
{
    const std::vector<QString> groups{u"教师"_s, u"校长"_s};
    const Rule composite = plain(CompositeRule{
        .parts = {{.name = u"听课"_s, .factor = Factor::whole(1), .rule = lessonsHeard(), .key = u"t"_s}}});
    CHECK(readsQuotaByGroup(composite));
    CHECK(withLargestQuota(composite, inPart(u"t"_s, count(3)), groups) == inPart(u"t"_s, count(3, u"校长"_s)));
    CHECK_FALSE(withLargestQuota(composite, inPart(u"别的"_s, count(3)), groups));

    const Rule bands = plain(
        BandsRule{.bands = {{.limit = Points::whole(8), .points = Points::whole(5)}}, .of = Box<Rule>{lessonsHeard()}});
    CHECK(readsQuotaByGroup(bands));
    const RecordData inner{.observed = InnerRecord{count(3)}, .group = {}, .measures = {}};
    CHECK(withLargestQuota(bands, inner, groups) ==
          RecordData{.observed = InnerRecord{count(3, u"校长"_s)}, .group = {}, .measures = {}});

    const Rule fixed =
        plain(QuotaRule{.required = Amount::whole(5), .full = Points::whole(5), .perMissing = Proportional{}});
    CHECK_FALSE(readsQuotaByGroup(fixed));
    CHECK_FALSE(withLargestQuota(fixed, count(3), groups));
    CHECK_FALSE(readsQuotaByGroup(plain(RatioRule{.full = Points::whole(5)})));
}

TEST_CASE("Two groups in the table are a bad record until one is named", "[quota]")
{
    RubricSheet rubric;
    rubric.terms.title = u"考评"_s;
    rubric.criteria = {{.no = u"1"_s, .title = u"听课"_s, .weight = Points::whole(10), .rule = lessonsHeard()}};
    const ScoringPlan plan{rubric};
    const std::vector<QString> groups{u"教师"_s, u"校长"_s};
    Record record = recorded(CountRecord{Amount::whole(12)});
    const auto pointsOf = [&](const Record &each) {
        const std::vector<const Record *> records{&each};
        return plan.result({.records = records, .groups = groups, .vetoes = {}, .panels = {}}, Detail::Explained)
            .outcomes.front();
    };
    CHECK_FALSE(pointsOf(record).points);
    record.data = *withLargestQuota(lessonsHeard(), record.data, groups);
    CHECK(pointsOf(record).points == Points::whole(2)); // eight are missing to 20
}
