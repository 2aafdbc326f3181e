#include "documents/words/scoring/publication_text.h"
#include "documents/words/scoring/rubric/veto_text.h"
#include "documents/words/scoring/total_text.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Outcome counted(std::int64_t hundredths)
{
    Outcome outcome;
    outcome.state = RecordState::Recorded;
    outcome.points = Points::hundredths(hundredths);
    outcome.counted = true;
    return outcome;
}

CriterionSpec criterion(const QString &title, int weight, bool bonus = false)
{
    return {.no = title, .title = title, .weight = Points::whole(weight), .rule = {}, .bonus = bonus};
}

/// Of three criteria, the last a bonus.
struct Sheet
{
    RubricSheet rubric;
    SheetResult result;

    Sheet()
    {
        rubric.criteria = {criterion(u"听课"_s, 10), criterion(u"讲座"_s, 20), criterion(u"论文"_s, 5, true)};
        result.outcomes = {counted(900), counted(1850), counted(300)};
        result.totals = {{.unit = u"分"_s, .total = {}, .exact = {}, .possible = Points::whole(30)}};
        result.possible = Points::whole(30);
        result.earned = Exact{55, 2};
        give(Exact{61, 2});
    }
    void give(const Exact &total)
    {
        result.totals.front().exact = total;
        result.totals.front().total = Decimal::round(total, 2, RoundingMode::HalfUp);
        result.exact = total;
        result.total = result.totals.front().total;
    }
    QString total() const { return totalText(totalWorking(rubric, result)); }
};

} // namespace

TEST_CASE("A total tells its parts, its sum, what was cut and the one rounding")
{
    Sheet sheet;
    CHECK(sheet.total() ==
          u"条目 9 + 18.5 = 27.5，加分 3，27.5 + 3 = 30.5，精确值 30.5，四舍五入保留2位小数 → 30.50"_s);
    sheet.rubric.terms.bonusCap = Points::whole(2);
    sheet.rubric.terms.total = {.base = Points::whole(60), .floor = {}, .cap = Points::whole(80)};
    sheet.give(Exact{80});
    CHECK(sheet.total() == u"条目 9 + 18.5 = 27.5，加分 3，加分封顶2 → 2，基础分 60，27.5 + 2 + 60 = 89.5，"
                           u"总分封顶80 → 80，精确值 80，四舍五入保留2位小数 → 80.00"_s);
}

TEST_CASE("A converted total names both numbers and keeps the exact one beside the rounded one")
{
    Sheet sheet;
    sheet.rubric.criteria.pop_back();
    sheet.result.outcomes.pop_back();
    sheet.rubric.terms.convert = Conversion{.to = Points::whole(100), .of = ConvertBase::Possible};
    sheet.give(Exact{55, 2} * Exact{100} / Exact{30});
    CHECK(sheet.total() == u"条目 9 + 18.5 = 27.5，折算 27.5 × 100 ÷ 30（可得分），精确值 约91.6667，"
                           u"四舍五入保留2位小数 → 91.67"_s);
}

TEST_CASE("What could be earned names the criteria that stand outside and why")
{
    Sheet sheet;
    sheet.result.outcomes[1] = {};
    sheet.result.outcomes[1].state = RecordState::Exempt;
    CHECK(possibleText(sheet.rubric, sheet.result) == u"计入的1条满分 10；不计入：讲座（免考核）"_s);
    CHECK(rateWorkingText(sheet.result) == u"条目得分 27.5 ÷ 可得分 30 = 约91.6667%，取一位小数 → 91.7%"_s);
    sheet.result.zeroed = true;
    CHECK(rateWorkingText(sheet.result) == u"一票否决，总分计0，得分率 0.0%；条目得分 27.5 不计"_s);
    CHECK(rateRemark(sheet.result) == u"（一票否决，总分计0）"_s);
    sheet.result.zeroed = false;
    CHECK(rateRemark(sheet.result).isEmpty());
    sheet.result.beforeConverting = Exact{61, 2}; // with the bonus
    const QString remark = u"（只计条目得分，不含加分、基础分和总分的封顶保底）"_s;
    CHECK(rateRemark(sheet.result) == remark);
    CHECK(rateWorkingText(sheet.result) == u"条目得分 27.5 ÷ 可得分 30 = 约91.6667%，取一位小数 → 91.7%"_s + remark);
}

TEST_CASE("A grade names the band that was reached, the next one, and vetoes")
{
    Sheet sheet;
    RubricTerms &terms = sheet.rubric.terms;
    CHECK(gradeText(terms, sheet.result, {}) == u"细则没有设等次"_s);
    terms.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(90)},
                    {.name = u"良好"_s, .atLeast = Points::whole(30)},
                    {.name = u"一般"_s, .atLeast = {}}};
    terms.vetoes = {{.name = u"体罚"_s, .effect = VetoEffect::GradeAtMost, .grade = u"一般"_s}};
    sheet.result.grade = u"良好"_s;
    CHECK(gradeText(terms, sheet.result, {}) == u"总分 30.50 ≥ 30，< 90（优秀） → 良好"_s);
    sheet.result.notEligible = {u"体罚"_s};
    CHECK(gradeText(terms, sheet.result, {}).endsWith(u" → 良好（不能评优）"_s));
    sheet.result.notEligible.clear();
    sheet.result.grade = u"一般"_s;
    const std::vector<QString> held{u"体罚"_s};
    CHECK(gradeText(terms, sheet.result, held) == u"一票否决“体罚”：等次最高为“一般”，总分 30.50 → 一般"_s);
    sheet.result.provisional = true;
    sheet.result.blocking = 2;
    sheet.result.grade.reset();
    CHECK(gradeText(terms, sheet.result, {}) == u"暂计，还有2条未定，不评等次"_s);
}

TEST_CASE("A rank says how many are higher and with whom it is shared; without a total it says why not")
{
    Sheet one;
    Sheet other;
    Sheet last;
    last.give(Exact{10});
    Sheet open;
    open.result.provisional = true;
    open.result.blocking = 1;
    std::vector<SheetResult> results{one.result, other.result, last.result, open.result};
    rankSheets(results);
    const std::vector<QString> names{u"王勋"_s, u"刘月"_s, u"韩佳乐"_s, u"张三"_s};
    CHECK(rankWorkingText(results, 0, names) ==
          u"第1名：共3份参加排名，没有更高的，与刘月同分并列，并列者名次相同（按总分 30.50）"_s);
    CHECK(rankWorkingText(results, 2, names) == u"第3名：共3份参加排名，2份更高（按总分 10.00）"_s);
    CHECK(rankWorkingText(results, 3, names) == u"暂计，还有1条未定，不参加排名"_s);
    const std::vector<std::optional<Exact>> points{Exact{8}, Exact{9}, Exact{8}, std::nullopt};
    CHECK(placeText(points, 2, names) ==
          u"第2名：共3份参加排名，1份更高，与王勋同分并列，并列者名次相同（按本条得分 8）"_s);
    CHECK(placeText(points, 3, names) == u"没有得分，不参加本条排名"_s);
}

TEST_CASE("Averages and spreads show the numbers that they come from")
{
    const std::vector<Exact> values{Exact{8}, Exact{9}, Exact{8}};
    CHECK(averageText(values, 2) == u"3份合计 25 ÷ 3 = 约8.3333 → 8.33；2份没有计入的得分"_s);
    CHECK(averageText({}, 1) == u"没有计入的得分；1份没有计入的得分"_s);
    CHECK(spreadWorkingText(values) ==
          u"3个数从低到高：8、8、9；最低 8，最高 9，中位数 8；与中位数的差从小到大：0、0、1；"
          u"绝对中位差 0"_s);
    CHECK(progressText(3, {}) == u"应评3份，已定3份"_s);
    CHECK(progressText(3, {u"王勋"_s}) == u"应评3份，已定2份，未评1份：王勋"_s);
}

TEST_CASE("A veto on a criterion is named beside the sum that it changed, and each with its effect in a remark",
          "[vetoes]")
{
    Sheet sheet;
    sheet.rubric.terms.vetoes = {{.name = u"师德失范"_s, .effect = VetoEffect::CriterionZero, .criterion = u"听课"_s},
                                 {.name = u"缺材料"_s, .effect = VetoEffect::NotEligible}};
    sheet.result.outcomes[0].points = Exact{};
    sheet.give(Exact{43, 2});
    const std::vector<QString> held{u"师德失范"_s, u"缺材料"_s};
    CHECK(totalText(totalWorking(sheet.rubric, sheet.result, held))
              .startsWith(u"一票否决“师德失范”：第听课条计0分，条目 0 + 18.5 = 18.5，"_s));
    CHECK(vetoesText(sheet.rubric.terms, held, {}) == u"师德失范（第听课条计0分）、缺材料（不能评优）"_s);
    CHECK(vetoesText(sheet.rubric.terms, {}, {}).isEmpty());
}

TEST_CASE("A quota says of how many sheets it is a share, and names those at the border", "[quota]")
{
    const std::vector<QString> names{u"甲"_s, u"乙"_s, u"丙"_s};
    QuotaExceeded exceeded{.grade = u"优秀"_s,
                           .allowed = 3,
                           .have = 5,
                           .percent = Points::whole(30),
                           .of = 10,
                           .atBorder = {0, 2},
                           .tied = true};
    CHECK(quotaText(exceeded, names) == u"“优秀”有5份，10份完整成绩的30%最多3份；边界上：甲、丙，同分的跨在边界两边"_s);
    exceeded.tied = false;
    CHECK(quotaText(exceeded, names) == u"“优秀”有5份，10份完整成绩的30%最多3份；边界上：甲、丙"_s);
}

TEST_CASE("Where nothing is shown or nothing counts, every explanation says why", "[publication]")
{
    Sheet sheet;
    SheetResult contradicting;
    contradicting.contradicts = true;
    contradicting.provisional = true;
    CHECK(totalText(totalWorking(sheet.rubric, contradicting)) == contradictionText());
    CHECK(gradeText(sheet.rubric.terms, contradicting, {}) == contradictionText());
    CHECK(possibleText(sheet.rubric, contradicting) == contradictionText());
    CHECK(rateWorkingText(contradicting) == contradictionText());
    CHECK(rankWorkingText(std::span{&contradicting, 1}, 0, {u"甲"_s}) == contradictionText());

    sheet.rubric.terms.convert = Conversion{.to = Points::whole(100), .of = ConvertBase::Possible};
    sheet.rubric.terms.grades = {{u"优秀"_s, Points::whole(90)}};
    const Record exempt{RecordState::Exempt};
    const std::vector<const Record *> row{&exempt, &exempt, &exempt};
    const SheetResult empty =
        ScoringPlan{sheet.rubric}.result({.records = row, .groups = {}, .vetoes = {}}, Detail::Outcomes);
    CHECK_FALSE(empty.provisional);
    CHECK_FALSE(empty.total);
    CHECK(totalText(totalWorking(sheet.rubric, empty)).endsWith(nothingPossibleText()));
    CHECK(gradeText(sheet.rubric.terms, empty, {}) == u"没有总分，不评等次"_s);

    sheet.rubric.terms.convert.reset();
    const SheetResult unjudged =
        ScoringPlan{sheet.rubric}.result({.records = row, .groups = {}, .vetoes = {}}, Detail::Outcomes);
    CHECK(totalText(totalWorking(sheet.rubric, unjudged)).startsWith(u"没有一条计入，条目 0，"_s));
    CHECK(gradeText(sheet.rubric.terms, unjudged, {}) == u"没有一条计入，总分不是评出来的，不评等次"_s);
    CHECK(rankWorkingText(std::span{&unjudged, 1}, 0, {u"甲"_s}) == u"没有一条计入，总分不是评出来的，不参加排名"_s);
}

TEST_CASE("A subtotal says what it counts, and that it is provisional while some of it is open")
{
    SectionSubtotal sum{.name = u"教学"_s,
                        .criteria = {0, 1, 2},
                        .parts = {Exact{8}, Exact{15}},
                        .sum = Exact{23},
                        .possible = Points::whole(30),
                        .full = Points::whole(30)};
    CHECK(sectionText(sum) == u"8 + 15 = 23，满分30"_s);
    sum.full = Points::whole(40);
    sum.open = 1;
    CHECK(sectionText(sum) == u"8 + 15 = 23，计入的满分30；暂计，还有1条未定"_s);
    sum.parts.clear();
    CHECK(sectionText(sum) == u"没有计入的得分；暂计，还有1条未定"_s);
    sum.open = 0; // nothing of it applies
    CHECK(sectionText(sum) == u"没有计入的得分"_s);
}
