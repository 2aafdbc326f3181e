#include "documents/words/findings/finding_text.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Finding countFinding(FindingCode code, const FindingFacts &facts)
{
    return {.code = code, .target = CountTarget{.people = facts.people > 0}, .facts = facts};
}

} // namespace

TEST_CASE("A finding on a required number says what is required, when, of whom and how many there are", "[counts]")
{
    const auto [code, facts, text] = GENERATE(table<FindingCode, FindingFacts, QString>({
        {FindingCode::ActivityCountLow,
         {.title = u"研讨会"_s, .count = CountFacts{.range = {2, 3}, .held = 1, .planned = 0}},
         u"“研讨会”要求每学期 2—3 次，未达到（已开展 1，已安排 0）"_s},
        {FindingCode::ActivityCountHigh,
         {.title = u"研讨会"_s, .count = CountFacts{.range = {{}, 3}, .held = 2, .planned = 2}},
         u"“研讨会”要求每学期最多 3 次，超过了（已开展 2，已安排 2）"_s},
        {FindingCode::ActivityCountLow,
         {.title = u"督导"_s,
          .days = {{2019, 4, 1}, {2019, 6, 1}},
          .count = CountFacts{.range = {1, {}}, .period = CountPeriod::Month}},
         u"“督导”要求每月至少 1 次，4月、6月未达到"_s},
        {FindingCode::ActivityCountLow,
         {.title = u"送教"_s,
          .days = {{2019, 3, 18}, {2019, 3, 25}},
          .count = CountFacts{.range = {1, {}}, .period = CountPeriod::Week, .every = 2}},
         u"“送教”要求每两周至少 1 次，第3—4周未达到"_s},
        {FindingCode::ActivityCountLow,
         {.title = u"随笔"_s,
          .days = {{2019, 3, 1}, {2019, 4, 1}, {2019, 5, 1}},
          .count = CountFacts{.range = {1, {}}, .period = CountPeriod::Month, .every = 3}},
         u"“随笔”要求每 3 个月至少 1 次，3月、4月、5月未达到"_s},
        {FindingCode::ActivityCountLow,
         {.title = u"例会"_s,
          .days = {{2019, 3, 11}},
          .count = CountFacts{.range = {1, 1}, .period = CountPeriod::Week}},
         u"“例会”要求每周 1 次，第2周未达到"_s},
        {FindingCode::ActivityCountLow,
         {.title = u"案例"_s,
          .names = {u"语文组"_s, u"数学组"_s},
          .count = CountFacts{.range = {1, {}}, .each = CountFor::EachGroup}},
         u"“案例”要求每组每学期至少 1 次，2 个组未达到：语文组、数学组"_s},
        {FindingCode::ActivityCountLow,
         {.title = u"大赛"_s,
          .names = {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s, u"己"_s},
          .days = {{2019, 5, 1}},
          .count = CountFacts{.range = {1, {}},
                              .unit = CountUnit::HalfDays,
                              .period = CountPeriod::Month,
                              .each = CountFor::EachTeacher}},
         u"“大赛”要求每位教师每月至少 1 个半天，5月有 6 位教师未达到：甲、乙、丙、丁、戊等"_s},
        {FindingCode::ActivityCountLow,
         {.title = u"公开课"_s,
          .names = {u"甲"_s, u"乙"_s},
          .count = CountFacts{.range = {1, 1}, .each = CountFor::EachPresenter}},
         u"“公开课”要求每位教师每学期执教 1 次，2 位教师未达到：甲、乙"_s},
        {FindingCode::ActivityCountLow,
         {.title = u"交流会"_s, .count = CountFacts{.range = {1, {}}, .period = CountPeriod::SchoolYear}},
         u"“交流会”要求每学年至少 1 次，未达到"_s},
        {FindingCode::ActivityCountLow,
         {.title = u"督导"_s, .days = {{2019, 4, 10}}, .people = 5},
         u"“督导”要求每次不少于 5 人，4月10日人数不足"_s},
    }));
    CHECK(findingText(countFinding(code, facts), springTerm()).toStdString() == text.toStdString());
}
