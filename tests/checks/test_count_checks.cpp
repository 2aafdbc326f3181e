#include "checks/check_term.h"
#include "checks/count_checks.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

CheckedCount meetingsAMonth(CountRange range, std::vector<CheckedTally> tallies)
{
    CheckedCount count;
    count.required = {.id = RequiredCountId{7}, .name = u"督导"_s, .range = range, .period = CountPeriod::Month};
    count.tallies = std::move(tallies);
    return count;
}

CheckInput withCount(const CheckedCount &count)
{
    return {.term = springTerm(), .counts = {count}};
}

CheckedTally inMonth(int month, int held, int planned, bool asks = true)
{
    return {.period = QDate{2019, month, 1}, .held = held, .planned = planned, .asks = asks};
}

} // namespace

TEST_CASE("A count is held against both ends of its number, and a notice where it is advisable", "[counts]")
{
    const auto [range, held, planned, low, high] = GENERATE(table<CountRange, int, int, bool, bool>({
        {{2, 3}, 0, 0, true, false},
        {{2, 3}, 1, 0, true, false},
        {{2, 3}, 1, 1, false, false},
        {{2, 3}, 0, 3, false, false},
        {{2, 3}, 2, 2, false, true},
        {{1, {}}, 0, 0, true, false},
        {{1, {}}, 0, 9, false, false},
        {{{}, 2}, 0, 0, false, false},
        {{{}, 2}, 2, 0, false, false},
        {{{}, 2}, 2, 1, false, true},
        {{1, 1}, 1, 0, false, false},
        {{1, 1}, 1, 1, false, true},
    }));
    const bool isAdvisable = GENERATE(false, true);
    CheckedCount count = meetingsAMonth(range, {inMonth(4, held, planned)});
    count.required.advisable = isAdvisable;
    const CheckInput input = withCount(count);
    CHECK(checkCountsLow(input).size() == (low ? 1 : 0));
    CHECK(checkCountsHigh(input).size() == (high ? 1 : 0));
    for (const Finding &finding : low ? checkCountsLow(input) : checkCountsHigh(input)) {
        CHECK(finding.code == (low ? FindingCode::ActivityCountLow : FindingCode::ActivityCountHigh));
        CHECK(finding.severity == (isAdvisable ? Severity::Notice : Severity::Warning));
        CHECK(std::get<CountTarget>(finding.target) == CountTarget{.required = RequiredCountId{7}});
        CHECK(finding.facts.days == std::vector{QDate{2019, 4, 1}});
        REQUIRE(finding.facts.count);
        CHECK(finding.facts.count->held == held);
        CHECK(finding.facts.count->planned == planned);
    }
}

TEST_CASE("A period that asks for nothing lacks nothing, and may hold too much all the same", "[counts]")
{
    CHECK(checkCountsLow(withCount(meetingsAMonth({1, 2}, {inMonth(3, 0, 0, false)}))).empty());
    CHECK(checkCountsHigh(withCount(meetingsAMonth({1, 2}, {inMonth(3, 0, 3, false)}))).size() == 1);
}

TEST_CASE("One finding tells of all months and teachers that lack something", "[counts]")
{
    CheckedCount count = meetingsAMonth({2, {}}, {});
    count.required.each = CountFor::EachTeacher;
    for (const int month : {4, 5, 6}) {
        for (const QString &name : {u"王勋"_s, u"赵玲"_s, u"林秀"_s}) {
            CheckedTally tally = inMonth(month, 0, name == u"林秀"_s || month == 5 ? 2 : 1);
            tally.whose = name;
            count.tallies.push_back(tally);
        }
    }
    const std::vector<Finding> findings = checkCountsLow(withCount(count));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].facts.names == std::vector{u"王勋"_s, u"赵玲"_s});
    CHECK(findings[0].facts.days == std::vector<QDate>{{2019, 4, 1}, {2019, 6, 1}});
    CHECK(findings[0].facts.count->each == CountFor::EachTeacher);
    CHECK_FALSE(findings[0].facts.count->held);
    CHECK_FALSE(findings[0].facts.count->planned);
}

TEST_CASE("Meetings without a record are told by themselves, as grave as the number", "[counts]")
{
    CheckedCount count = meetingsAMonth({1, {}}, {inMonth(4, 0, 1)});
    count.required.needsRecord = true;
    count.required.advisable = GENERATE(false, true);
    CHECK(checkCountsLow(withCount(count)).empty());
    count.noRecord = {{.whose = u"语文组"_s, .days = {QDate{2019, 4, 10}}}};
    const std::vector<Finding> findings = checkCountsLow(withCount(count));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == (count.required.advisable ? Severity::Notice : Severity::Warning));
    CHECK(std::get<CountTarget>(findings[0].target) == CountTarget{.required = RequiredCountId{7}, .record = true});
    CHECK(findings[0].facts.records == count.noRecord);
}

TEST_CASE("Meetings with too few people are told by themselves", "[counts]")
{
    CheckedCount count = meetingsAMonth({1, {}}, {inMonth(4, 0, 1)});
    count.required.fewestPeople = 5;
    CHECK(checkCountsLow(withCount(count)).empty());
    count.tooFew = {QDate{2019, 4, 10}};
    count.required.peopleAdvisable = GENERATE(false, true);
    const std::vector<Finding> findings = checkCountsLow(withCount(count));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == (count.required.peopleAdvisable ? Severity::Notice : Severity::Warning));
    CHECK(std::get<CountTarget>(findings[0].target).people);
    CHECK(findings[0].facts.people == 5);
    CHECK(findings[0].facts.days == count.tooFew);
}
