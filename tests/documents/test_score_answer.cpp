#include "documents/answers/score_answer.h"
#include "documents/words/scoring/rubric/rubric_fault_text.h"
#include "documents/words/scoring/total_text.h"
#include "documents/words/scoring/working_text.h"
#include "domain/json/json_value.h"
#include "domain/json/records/record_json.h"
#include "domain/json/rubric/rubric_json.h"
#include "domain/json/rubric/rule_json.h"
#include "scoring/rules/score_records.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("The working is one line that a teacher can follow")
{
    const auto [ruleJson, recordJson, text] = GENERATE(table<const char *, const char *, const char *>({
        {R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-0.5}],"floor":0,"cap":10})",
         R"({"counts":{"迟到":2}})", "迟到2次 × −0.5 = −1，10 − 1 = 9"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"先进班级","points":1}],"floor":0,"cap":7})",
         R"({"counts":{"先进班级":9}})", "先进班级9次 × 1 = 9，封顶7 → 7"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"参加","points":2},{"name":"出课","points":5}]})",
         R"({"counts":{"参加":1,"出课":1}})", "参加1次 × 2 = 2，出课1次 × 5 = 5，2 + 5 = 7"},
        {R"({"kind":"tally","base":10,"cases":[{"name":"严重","points":-10},{"name":"较轻","points":-5}],"floor":0})",
         R"({"counts":{"严重":1,"较轻":1}})", "严重1次 × −10 = −10，较轻1次 × −5 = −5，10 − 10 − 5 = −5，保底0 → 0"},
        {R"({"kind":"tally","base":10,"cases":[]})", R"({"counts":{}})", "没有事项，基础分 10"},
        {R"({"kind":"tally","base":10,"cases":[{"name":"a","points":-1},{"name":"b","points":-4,"cap":4}],"carry":[{"of":"a","every":3,"as":"b"}]})",
         R"({"counts":{"a":7}})",
         "a：6次折为b：2次，a：1次 × −1 = −1，b：2次 × −4 = −8，该项最多4 → −4，10 − 1 − 4 = 5"},
        {R"({"kind":"tally","base":10,"cases":[{"name":"笔记少一次","points":-1}]})", R"({"counts":{"笔记少一次":1}})",
         "笔记少一次：1次 × −1 = −1，10 − 1 = 9"},
        {R"({"kind":"levels","levels":[{"name":"一档","points":5},{"name":"3分","points":3}],"at_most_if":[{"flag":"f","level":"3分"}]})",
         R"({"levels":["一档"]})", "一档 → 5"},
        {R"({"kind":"levels","levels":[{"name":"一档","points":5},{"name":"3分","points":3}],"at_most_if":[{"flag":"f","level":"3分"}]})",
         R"({"levels":["一档"],"flags":["f"]})", "一档降为3分"},
        {R"({"kind":"rating","max":10,"drop_highest":1})", R"({"ratings":[8,9,9.5,8]})",
         "去掉1个，8、8、9 平均 = 约8.3333"},
        {R"({"kind":"quota","required":20,"full":10,"short":0.5})", R"({"count":18})", "完成18，要求20，10 − 1 = 9"},
        {R"({"kind":"quota","required":3,"full":10,"short":"proportional"})", R"({"count":1})",
         "完成1，要求3，10 × 1 ÷ 3 = 约3.3333"},
        {R"({"kind":"quota","required":3,"full":10,"short":"proportional"})", R"({"count":3})", "完成3，要求3，10"},
        {R"({"kind":"bands","of":{"kind":"rating","max":10},"bands":[{"at_least":8,"points":6}],"otherwise":1})",
         R"({"of":{"ratings":[6]}})", "6，未达各档 → 1"},
        {R"({"kind":"bands","of":{"kind":"ratio","full":10},"bands":[{"at_least":8,"points":6}],"otherwise":1})",
         R"({"of":{"value":9,"reference":10}})", "10 × 9 ÷ 10 = 9，达到8 → 6"},
        {R"({"kind":"bands","bands":[{"at_least":8,"points":3},{"at_least":3,"points":1}],"otherwise":0,"combine":"sum"})",
         R"({"values":[8,3]})", "8，达到8 → 3，3，达到3 → 1，3 + 1 = 4"},
        {R"({"kind":"ratio","full":10})", R"({"value":80,"reference":100})", "10 × 80 ÷ 100 = 8"},
        {R"({"kind":"bands","bands":[{"above":60,"points":6}],"otherwise":0})", R"({"value":61})", "61，超过60 → 6"},
        {R"({"kind":"composite","parts":[{"name":"案例","factor":0.4,"rule":{"kind":"rating","max":100}},{"name":"平台","factor":0.6,"rule":{"kind":"rating","max":100}}]})",
         R"({"parts":{"案例":{"ratings":[90]},"平台":{"ratings":[80]}}})",
         "案例 90 × 0.4 = 36，平台 80 × 0.6 = 48，36 + 48 = 84"},
        {R"({"kind":"rank","change":{"base":6,"up":1,"down":2}})", R"({"rank":3,"before":3})", "名次不变 → 6"},
        {R"({"kind":"rank","change":{"base":6,"up":1,"down":2}})", R"({"rank":5,"before":3})", "名次下降2 → 2"},
        {R"({"kind":"rank","table":[{"to":3,"points":8}]})", R"({"rank":2})", "第2名 → 8"},
        {R"({"kind":"rank","linear":{"first":10,"last":2,"of":12}})", R"({"rank":3})",
         "第3名（共12名）：10 − 8 × 2 ÷ 11 → 约8.5455"},
        {R"({"kind":"rank","linear":{"first":2,"last":10}})", R"({"rank":3,"of":5})",
         "第3名（共5名）：2 + 8 × 2 ÷ 4 → 6"},
        {R"({"kind":"rank","linear":{"first":10,"last":2,"of":12}})", R"({"rank":12})", "第12名（共12名） → 2"},
        {R"({"kind":"awards","table":[{"level":"省","prize":"一等","points":10}],"combine":"highest","share":[{"order":2,"factor":0.5}]})",
         R"({"awards":[{"level":"省","prize":"一等","order":2}]})", "省一等 10 × 0.5 = 5"},
        {R"({"kind":"awards","table":[{"level":"省","points":10}],"combine":"sum"})", R"({"awards":[]})",
         "没有事项 → 0"},
        {R"({"kind":"conditions","parts":[{"name":"有计划","points":2},{"name":"有总结","points":3}],"need":"each"})",
         R"({"met":["有计划","有总结"]})", "有计划 2，有总结 3，2 + 3 = 5"},
        {R"({"kind":"conditions","parts":[{"name":"有计划"},{"name":"有总结"}],"need":"any","points":4})",
         R"({"met":["有总结"]})", "有总结 → 4"},
        {R"({"kind":"conditions","parts":[{"name":"有计划"},{"name":"有总结"}],"need":"all","points":4})",
         R"({"met":[]})", "均未达到 → 0"},
        {R"({"kind":"convert","per":10,"points":1,"cap":3})", R"({"amount":45})", "45 ÷ 10 × 1 = 4.5，封顶3 → 3"},
        {R"({"kind":"convert","per":10,"points":1,"whole":true})", R"({"amount":45})", "45 ÷ 10 取整 × 1 = 4"},
        {R"({"kind":"convert","per":45,"points":1,"daily_cap":90})", R"({"days":[90,135]})",
         "225，每天最多90 → 180，180 ÷ 45 × 1 = 4"},
        {R"({"kind":"convert","per":45,"points":1,"daily_cap":90})", R"({"days":[90,45]})", "135 ÷ 45 × 1 = 3"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"获奖","points":1,"cap":3}]})", R"({"counts":{"获奖":5}})",
         "获奖5次 × 1 = 5，该项最多3 → 3"},

    }));
    CAPTURE(ruleJson, recordJson);
    const CriterionSpec criterion{.no = u"1"_s, .rule = *ruleFromJson(ruleJson)};
    CHECK(workingText(score(criterion, *recordFromJson(recordJson))).toStdString() == text);
}

TEST_CASE("A case that its own cap cuts says what it would be, and one that stays within says nothing of it")
{
    const auto [count, text] = GENERATE(table<const char *, const char *>({
        {"5", "旷课5次 × −2 = −10，该项最多6 → −6，20 − 6 = 14"},
        {"3", "旷课3次 × −2 = −6，20 − 6 = 14"},
        {"3.5", "旷课3.5次 × −2 = −7，该项最多6 → −6，20 − 6 = 14"},
    }));
    const CriterionSpec criterion{
        .no = u"1"_s,
        .rule = *ruleFromJson(R"({"kind":"tally","base":20,"cases":[{"name":"旷课","points":-2,"cap":6}]})")};
    const Record record = *recordFromJson(QByteArray{R"({"counts":{"旷课":)"} + count + "}}");
    CHECK(workingText(score(criterion, record)).toStdString() == text);

    const CriterionSpec decided{
        .no = u"1"_s,
        .rule = *ruleFromJson(R"({"kind":"tally","base":20,"cases":[{"name":"失误","range":[-5,0],"cap":6}]})")};
    CHECK(workingText(score(decided, *recordFromJson(R"({"amounts":{"失误":[-5,-4]}})"))) ==
          u"失误 −5、−4 = −9，该项最多6 → −6，20 − 6 = 14"_s);
}

TEST_CASE("What rounding each criterion does to its points stands in the working, where it does something")
{
    const auto [ruleJson, recordJson, mode, text] =
        GENERATE(table<const char *, const char *, RoundingMode, const char *>({
            {R"({"kind":"tally","base":50,"cases":[{"name":"投诉","points":-3.25}]})", R"({"counts":{"投诉":1}})",
             RoundingMode::HalfUp, "投诉1次 × −3.25 = −3.25，50 − 3.25 = 46.75，四舍五入为 46.8"},
            {R"({"kind":"tally","base":50,"cases":[{"name":"投诉","points":-3.25}]})", R"({"counts":{"投诉":1}})",
             RoundingMode::Down, "投诉1次 × −3.25 = −3.25，50 − 3.25 = 46.75，截去尾数为 46.7"},
            {R"({"kind":"tally","base":50,"cases":[{"name":"投诉","points":-3.25}]})", R"({"counts":{"投诉":2}})",
             RoundingMode::HalfUp, "投诉2次 × −3.25 = −6.5，50 − 6.5 = 43.5"},
            {R"({"kind":"conditions","parts":[{"name":"有计划"}],"need":"all","points":4.25})", R"({"met":["有计划"]})",
             RoundingMode::HalfEven, "有计划 → 4.25，四舍六入五成双为 4.2"},
            {R"({"kind":"tally","base":50,"cases":[{"name":"投诉","points":-3.25}]})", R"({"state":"absent"})",
             RoundingMode::HalfUp, ""},
        }));
    CAPTURE(ruleJson, recordJson);
    RubricSheet sheet;
    sheet.criteria = {{.no = u"1"_s, .title = u"师德"_s, .weight = Points::whole(50), .rule = *ruleFromJson(ruleJson)}};
    sheet.terms.rounding = {.decimals = 1, .mode = mode, .where = RoundingPlace::Criterion};
    const Record record = *recordFromJson(recordJson);
    const auto working = [&] {
        return workingText(ScoringPlan{sheet}.outcome(0, {.record = &record}, {}, Detail::Explained, {})).toStdString();
    };
    CHECK(working() == text);
    sheet.terms.rounding.where = RoundingPlace::Total;
    CHECK(QString::fromStdString(working()).contains(u"为 "_s) == false);
}

TEST_CASE("A rule that contradicts itself is told with the place that its editor shows")
{
    const auto [ruleJson, place, text] = GENERATE(table<const char *, const char *, const char *>({
        {R"({"kind":"tally","base":0,"cases":[],"floor":3,"cap":2})", "封顶", "封顶 2 低于保底，请改正"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1}],"carry":[{"of":"a","every":2,"as":"a"}]})",
         "折算第1行", "“a”折算后又回到自己，请改正"},
        {R"({"kind":"bands","bands":[{"at_least":5,"points":1},{"at_least":5,"points":2}],"otherwise":0})", "第2档",
         "两档都从 5 起，请改正"},
        {R"({"kind":"composite","parts":[{"name":"a","factor":1,"rule":{"kind":"levels","levels":[{"name":"优","points":1},{"name":"优","points":2}]}}]})",
         "第1部分，第2档", "名称“优”重复，请改成不同的名称"},
        {R"({"kind":"composite","parts":[{"name":"a","factor":0.5,"rule":{"kind":"ratio","full":1}}]})", "",
         "各部分系数之和是 0.5，不是 1，请核对"},
    }));
    CAPTURE(ruleJson);
    const std::vector<RubricProblem> problems = checkRule(*ruleFromJson(ruleJson), {});
    REQUIRE(problems.size() == 1);
    CHECK(rulePlaceText(problems.front().path).toStdString() == place);
    CHECK(rubricFaultText(problems.front()).toStdString() == text);
}

TEST_CASE("A faulty record is worded with its mend")
{
    const CriterionSpec criterion{.no = u"1"_s, .rule = {RatingRule{.max = Points::whole(10)}}};
    CHECK(workingText(score(criterion, *recordFromJson(R"({"ratings":[-1]})"))) == u"−1 超出允许的范围，请核对");
    CHECK(workingText(score(criterion, Record{})).isEmpty());
}

TEST_CASE("The answer to another program has the agreed form")
{
    const auto rubric =
        rubricSheetFromJson(R"({"format":"yanben-rubric/1","title":"t","subject":"teacher","full_mark":100,
        "rounding":{"decimals":2,"mode":"half-up","where":"total"},"convert":{"to":100,"of":"all"},
        "criteria":[{"no":"1","title":"a","weight":103,"rule":{"kind":"rating","max":103}},
                    {"no":"2","title":"b","weight":0,"rule":{"kind":"ratio","full":1}}],
        "grades":[{"name":"优秀","at_least":80}],"vetoes":[{"name":"材料造假","effect":"not_eligible"}]})");
    REQUIRE(rubric);
    const auto records = recordsSheetFromJson(R"({"format":"yanben-records/1","subjects":[
        {"name":"甲","vetoes":["材料造假"],"records":{"1":{"ratings":[87]},"2":{"value":0,"reference":3}}},
        {"name":"乙","records":{"1":{"state":"absent"}}}]})");
    REQUIRE(records);
    const ScoredRecords scored = scoreRecords(ScoringPlan{*rubric}, *records, Detail::Explained);
    const std::vector names{u"甲"_s, u"乙"_s};
    const std::vector findings{AnswerFinding{u"error"_s, u"RUBRIC_SUM"_s, u"rubric"_s, u"m"_s}};

    const auto answer = parseJson(scoreAnswerJson(*rubric, names, scored.sheets, findings));
    REQUIRE(answer);
    CHECK(*answer == *parseJson(R"({"subjects":[
        {"name":"甲","total":"84.47","exact":"8700/103","possible":103,"provisional":false,"grade":"优秀","rank":1,
         "vetoes":["材料造假"],"not_eligible":["材料造假"],
         "totals":[{"unit":"分","total":"84.47","exact":"8700/103","possible":103}],
         "criteria":[{"no":"1","points":87,"level":null,"state":"recorded","limited":null,"working":"87"},
                     {"no":"2","points":0,"level":null,"state":"recorded","limited":null,"working":"1 × 0 ÷ 3 = 0"}]},
        {"name":"乙","total":"0.00","exact":"0","possible":103,"provisional":true,"grade":null,"rank":null,
         "vetoes":[],"not_eligible":[],
         "totals":[{"unit":"分","total":"0.00","exact":"0","possible":103}],
         "criteria":[{"no":"1","points":0,"level":null,"state":"absent","limited":null,"working":""},
                     {"no":"2","points":null,"level":null,"state":"missing","limited":null,"working":""}]}],
        "findings":[{"severity":"error","code":"RUBRIC_SUM","target":"rubric","message":"m"}]})"));
}

TEST_CASE("The marks of several raters and what became of them are one readable line", "[panels]")
{
    const std::vector<PanelMark> marks{
        {.points = 7, .level = {}}, {.points = 8, .level = {}}, {.points = 9, .level = {}}};
    const auto [combine, dropped, result, text] = GENERATE(table<PanelCombine, int, std::optional<Exact>, std::string>({
        {PanelCombine::Mean, 0, Exact{8}, "3人评分（7、8、9），平均 8"},
        {PanelCombine::Mean, 0, Exact{25, 3}, "3人评分（7、8、9），平均 约8.3333"},
        {PanelCombine::Median, 0, Exact{8}, "3人评分（7、8、9），中位数 8"},
        {PanelCombine::Trimmed, 2, Exact{8}, "3人评分（7、8、9），去掉一个最高分和一个最低分，平均 8"},
        {PanelCombine::Agreed, 0, Exact{8}, "3人评分（7、8、9），一致为 8"},
        {PanelCombine::Mean, 0, std::nullopt, "3人评分（7、8、9），复核确定"},
    }));
    Outcome outcome;
    outcome.working = {PanelStep{.combine = combine, .marks = marks, .dropped = dropped, .result = result}};
    CHECK(workingText(outcome).toStdString() == text);

    outcome.working = {
        PanelStep{.combine = PanelCombine::Mean,
                  .marks = {{.points = 1, .level = {}}, {.points = 5, .level = {}}, {.points = 6, .level = {}}},
                  .dropped = 0,
                  .result = 4,
                  .exceeded = Points::whole(2)}};
    CHECK(workingText(outcome) == u"3人评分（1、5、6），最高与最低相差5，超过限度2，但过半数相差不超过2，平均 4"_s);
    outcome.working = {PanelStep{}, BaseStep{.base = Points::whole(8)}};
    CHECK(workingText(outcome) == u"评分人未交，直接确定，没有事项，基础分 8"_s);

    outcome.working = {
        PanelStep{.combine = combine, .marks = {{.points = 5, .level = u"一档"_s}}, .dropped = 0, .result = 5}};
    CHECK(workingText(outcome).startsWith(u"1人评分（一档 5）"_s));
    outcome.working = {PanelStep{.combine = combine,
                                 .marks = {{.points = 4, .level = u"4分"_s}, {.points = 8, .level = u"8分"_s}},
                                 .dropped = 0,
                                 .result = 6}};
    CHECK(workingText(outcome).startsWith(u"2人评分（4分、8分）"_s));
    CHECK(faultText({FaultCode::RatersDiffer, u"1.01"_s}) ==
          u"各人评分相差1.01，待复核：请录入复核后的结果，或再请一人评分"_s);
    CHECK(faultText({FaultCode::RatersDiffer, {}}) == u"各人所评等级不一致，待复核：请录入复核后的结果"_s);
}

TEST_CASE("What a veto takes from a criterion stands in its working", "[vetoes]")
{
    const auto [ruleJson, recordJson, whenMissing,
                text] = GENERATE(table<const char *, const char *, WhenMissing, const char *>({
        {R"({"kind":"rating","max":10})", R"({"ratings":[10]})", WhenMissing::Block, "10 → 0（师德失范：本项计0分）"},
        {R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-0.5}]})", R"({"counts":{"迟到":2}})",
         WhenMissing::Block, "迟到2次 × −0.5 = −1，10 − 1 = 9 → 0（师德失范：本项计0分）"},
        {R"({"kind":"levels","levels":[{"name":"3分","points":3}]})", R"({"levels":["3分"]})", WhenMissing::Block,
         "3分，3 → 0（师德失范：本项计0分）"},
        {R"({"kind":"levels","levels":[{"name":"优","points":null}]})", R"({"levels":["优"]})", WhenMissing::Block,
         "优，师德失范：本项计0分"},
        {R"({"kind":"awards","table":[{"level":"省","points":10}],"combine":"sum"})", R"({"awards":[]})",
         WhenMissing::Block, "没有事项 → 0，师德失范：本项计0分"},
        {R"({"kind":"rating","max":10})", "{}", WhenMissing::Block, "师德失范：本项计0分"},
        {R"({"kind":"rating","max":10})", "{}", WhenMissing::Full, "10 → 0（师德失范：本项计0分）"},
        {R"({"kind":"rating","max":10})", R"({"state":"absent"})", WhenMissing::Block, "师德失范：本项计0分"},
    }));
    CAPTURE(ruleJson, recordJson);
    RubricSheet sheet;
    sheet.criteria = {{.no = u"1"_s,
                       .title = u"师德"_s,
                       .weight = Points::whole(10),
                       .whenMissing = whenMissing,
                       .rule = *ruleFromJson(ruleJson)}};
    sheet.terms.vetoes = {{.name = u"师德失范"_s, .effect = VetoEffect::CriterionZero, .criterion = u"1"_s}};
    const Record record = *recordFromJson(recordJson);
    const std::vector<QString> held{u"师德失范"_s};
    const Outcome outcome = ScoringPlan{sheet}.outcome(0, {.record = &record}, {}, Detail::Explained, held);
    CHECK(outcome.points == Exact{});
    CHECK(workingText(outcome).toStdString() == text);
    const bool isGiven = record.state == RecordState::Missing && whenMissing == WhenMissing::Full;
    CHECK(policyText(outcome, u"分"_s) == (isGiven ? u"按细则计10分"_s : QString{}));
}
