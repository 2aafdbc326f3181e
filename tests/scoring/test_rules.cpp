#include "domain/json/records/record_json.h"
#include "domain/json/rubric/rule_json.h"
#include "scoring/rules/rule_scorer.h"

#include <catch2/catch.hpp>

using namespace yanben;

namespace
{

struct Case
{
    const char *record;
    const char *points; ///< "-": missing, "?": faulty, "": a level without points
    const char *level = "";
    Limit limited = Limit::None;
    FaultCode fault = FaultCode::WrongKind;
};

void check(const char *ruleJson, const std::vector<Case> &cases, const std::vector<QString> &groups = {})
{
    const Parsed<Rule> rule = ruleFromJson(ruleJson);
    REQUIRE(rule);
    for (const Case &each : cases) {
        CAPTURE(ruleJson, each.record);
        const Parsed<RecordData> data = recordDataFromJson(each.record);
        REQUIRE(data);
        Working working;
        const RuleOutcome outcome = RuleScorer{groups, &working}.score(*rule, *data);
        const QByteArray wanted = each.points;
        if (wanted == "-") {
            CHECK(outcome.missing);
            continue;
        }
        if (wanted == "?") {
            REQUIRE(outcome.fault);
            CHECK(outcome.fault->code == each.fault);
            continue;
        }
        REQUIRE(outcome.isDecided());
        CHECK((outcome.points ? outcome.points->toString() : QString{}).toStdString() == each.points);
        CHECK(outcome.level.value_or(QString{}).toStdString() == each.level);
        CHECK(outcome.limited == each.limited);
        CHECK_FALSE(working.empty());
        CHECK(RuleScorer{groups}.score(*rule, *data).points == outcome.points);
    }
}

} // namespace

TEST_CASE("Ratings are combined after the outer ones are dropped")
{
    check(R"({"kind":"rating","max":10,"step":0.5})", {
                                                          {R"({"ratings":[8.5,9]})", "8.75"},
                                                          {R"({"ratings":[0]})", "0"},
                                                          {R"({"ratings":[10]})", "10"},
                                                          {R"({"ratings":[1,1,2]})", "4/3"},
                                                          {R"({"ratings":[]})", "-"},
                                                          {R"({})", "-"},
                                                          {R"({"ratings":[10.5]})", "?", "", {}, FaultCode::OutOfRange},
                                                          {R"({"ratings":[-0.5]})", "?", "", {}, FaultCode::OutOfRange},
                                                          {R"({"ratings":[8.25]})", "?", "", {}, FaultCode::OffStep},
                                                          {R"({"levels":["优"]})", "?", "", {}, FaultCode::WrongKind},
                                                      });
    check(R"({"kind":"rating","max":10,"combine":"median"})", {{R"({"ratings":[1,10,4]})", "4"},
                                                               {R"({"ratings":[1,2,4,10]})", "3"},
                                                               {R"({"ratings":[0.01,0.02]})", "0.015"}});
    check(R"({"kind":"rating","max":10,"combine":"max"})", {{R"({"ratings":[1,10,4]})", "10"}});
    check(R"({"kind":"rating","max":10,"combine":"min"})", {{R"({"ratings":[1,10,4]})", "1"}});
    check(R"({"kind":"rating","max":10})", {{R"({"ratings":[10.01]})", "?", "", {}, FaultCode::OutOfRange},
                                            {R"({"ratings":[0.01,0.02]})", "0.015"},
                                            {R"({"ratings":[9.99,10]})", "9.995"}});
    check(R"({"kind":"rating","max":10,"step":3})",
          {{R"({"ratings":[9]})", "9"}, {R"({"ratings":[10]})", "?", "", {}, FaultCode::OffStep}});
    check(R"({"kind":"rating","max":10,"drop_highest":1,"drop_lowest":1})",
          {
              {R"({"ratings":[1,10,4]})", "4"},
              {R"({"ratings":[1,10]})", "?", "", {}, FaultCode::TooFew},
          });
}

TEST_CASE("A chosen level gives its points")
{
    const char *rule =
        R"({"kind":"levels","levels":[{"name":"优","points":5,"key":"a"},{"name":"良","points":3},{"name":"差","points":-1}],"at_most_if":[{"flag":"迟交","level":"良"},{"flag":"抄袭","level":"差"}]})";
    check(rule, {
                    {R"({"levels":["a"]})", "5", "优"},
                    {R"({"levels":["良"]})", "3", "良"},
                    {R"({"levels":["差"]})", "-1", "差"},
                    {R"({"levels":["a"],"flags":["迟交"]})", "3", "良"},
                    {R"({"levels":["差"],"flags":["迟交"]})", "-1", "差"},
                    {R"({"levels":["a"],"flags":["抄袭","迟交"]})", "-1", "差"},
                    {R"({"levels":["a"],"flags":["别的"]})", "?", "", {}, FaultCode::UnknownName},
                    {R"({"levels":["优"]})", "?", "", {}, FaultCode::UnknownName},
                    {R"({"levels":["良","良"]})", "?", "", {}, FaultCode::TooMany},
                    {R"({"levels":[]})", "-"},
                    {R"({"ratings":[5]})", "?", "", {}, FaultCode::WrongKind},
                });
    check(R"({"kind":"levels","levels":[{"name":"A","points":null},{"name":"B","points":2}]})",
          {
              {R"({"levels":["A"]})", "", "A"},
              {R"({"levels":["B"]})", "2", "B"},
          });
    check(
        R"({"kind":"levels","levels":[{"name":"A","points":5},{"name":"B","points":2}],"times":[0,3],"combine":"mean"})",
        {
            {R"({"levels":["A","B","B"]})", "3"},
            {R"({"levels":["A"]})", "5", "A"},
            {R"({"levels":["A","A","B","B"]})", "?", "", {}, FaultCode::TooMany},
        });
    check(R"({"kind":"levels","levels":[{"name":"A","points":5},{"name":"B","points":2}],"times":2,"combine":"best"})",
          {
              {R"({"levels":["B","A"]})", "5", "A"},
              {R"({"levels":["B"]})", "?", "", {}, FaultCode::TooFew},
          });
}

TEST_CASE("Levels may be worth half a hundredth, less than nothing, or be left out where the rule lets them")
{
    check(
        R"({"kind":"levels","levels":[{"name":"A","points":0.02},{"name":"B","points":0.01}],"times":2,"combine":"mean"})",
        {{R"({"levels":["A","B"]})", "0.015"}, {R"({"levels":["B","B"]})", "0.01"}});
    check(R"({"kind":"levels","levels":[{"name":"A","points":5},{"name":"B","points":-2}],"times":[1,2]})",
          {{R"({"levels":["A","B"]})", "3"}, {R"({"levels":["B","B"]})", "-4"}, {R"({"levels":[]})", "-"}});
    check(R"({"kind":"levels","levels":[{"name":"A","points":5},{"name":"B","points":null}],"times":2})",
          {{R"({"levels":["A","B"]})", ""}});
    const Parsed<Rule> rule = ruleFromJson(R"({"kind":"levels","levels":[{"name":"A","points":5}],"times":[0,2]})");
    CHECK(RuleScorer{{}}.score(*rule, *recordDataFromJson(R"({"levels":[]})")).points == Exact{});
}

TEST_CASE("A tally adds signed cases to its base within its bounds")
{
    check(
        R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-0.5},{"name":"旷","points":-4}],"floor":0,"cap":10})",
        {
            {R"({"counts":{}})", "10"},
            {R"({"counts":{"迟到":2}})", "9"},
            {R"({"counts":{"迟到":0.5}})", "9.75"},
            {R"({"counts":{"迟到":20}})", "0"},
            {R"({"counts":{"迟到":21}})", "0", "", Limit::Floor},
            {R"({"counts":{"迟到":4,"旷":2}})", "0"},
            {R"({"counts":{"迟到":-1}})", "?", "", {}, FaultCode::OutOfRange},
            {R"({"counts":{"迟到":0.25}})", "?", "", {}, FaultCode::OffStep},
            {R"({"counts":{"早退":1}})", "?", "", {}, FaultCode::UnknownName},
            {R"({"amounts":{"迟到":[-1]}})", "?", "", {}, FaultCode::WrongKind},
            {R"({})", "-"},
            {R"({"count":1})", "?", "", {}, FaultCode::WrongKind},
        });
    check(R"({"kind":"tally","base":0,"cases":[{"name":"先进","points":1}],"floor":0,"cap":7})",
          {
              {R"({"counts":{"先进":7}})", "7"},
              {R"({"counts":{"先进":9}})", "7", "", Limit::Cap},
          });
    check(R"({"kind":"tally","base":0,"cases":[{"name":"a","points":-0.05}]})",
          {
              {R"({"counts":{"a":0.5}})", "-0.025"},
              {R"({"counts":{"a":1000000000}})", "-50000000"},
          });
}

TEST_CASE("A case may be judged each time, bounded and turned into another")
{
    check(R"({"kind":"tally","base":10,"cases":[{"name":"失误","range":[-2,-0.5],"cap":3}]})",
          {
              {R"({"amounts":{"失误":[-1.5]}})", "8.5"},
              {R"({"amounts":{"失误":[-2,-0.5]}})", "7.5"},
              {R"({"amounts":{"失误":[-2,-2]}})", "7"},
              {R"({"amounts":{"失误":[-2.01]}})", "?", "", {}, FaultCode::OutOfRange},
              {R"({"amounts":{"失误":[0]}})", "?", "", {}, FaultCode::OutOfRange},
              {R"({"counts":{"失误":1}})", "?", "", {}, FaultCode::WrongKind},
          });
    check(
        R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-0.5},{"name":"旷","points":-3},{"name":"缺","points":-6}],"carry":[{"of":"迟到","every":3,"as":"旷"},{"of":"旷","every":2,"as":"缺"}],"zero_when":[{"case":"旷","at_least":3}]})",
        {
            {R"({"counts":{"迟到":2}})", "9"},
            {R"({"counts":{"迟到":3}})", "7"},
            {R"({"counts":{"迟到":4.5}})", "6.25"},
            {R"({"counts":{"迟到":6}})", "4"},
            {R"({"counts":{"迟到":7,"旷":1}})", "0.5"},
            {R"({"counts":{"迟到":100,"旷":2.5}})", "-97"},
            {R"({"counts":{"旷":3}})", "0"},
        });
}

TEST_CASE("A quota loses below what is required and may win above")
{
    check(R"({"kind":"quota","required":20,"full":10,"short":0.75,"extra":0.1,"floor":0,"cap":11})",
          {
              {R"({"count":20})", "10"},
              {R"({"count":19})", "9.25"},
              {R"({"count":0})", "0", "", Limit::Floor},
              {R"({"count":21})", "10.1"},
              {R"({"count":30})", "11"},
              {R"({"count":31})", "11", "", Limit::Cap},
              {R"({"count":-1})", "?", "", {}, FaultCode::OutOfRange},
              {R"({"value":1})", "?", "", {}, FaultCode::WrongKind},
              {R"({})", "-"},
          });
    check(R"({"kind":"quota","required":3,"full":0.05,"short":0.01,"extra":0.01})", {
                                                                                        {R"({"count":2.5})", "0.045"},
                                                                                        {R"({"count":3.5})", "0.055"},
                                                                                        {R"({"count":0})", "0.02"},
                                                                                    });
    check(R"({"kind":"quota","required":3,"full":1,"short":2})", {{R"({"count":0})", "-5"}});
    check(R"({"kind":"quota","required":4,"full":2,"short":0.5,"floor":0})", {{R"({"count":0})", "0"}});
    check(R"({"kind":"quota","required":0,"full":10,"short":"proportional"})", {{R"({"count":0})", "10"}});
    const char *byGroup =
        R"({"kind":"quota","required_by":{"校长":3,"教师":12,"后勤":0},"full":10,"short":"proportional"})";
    check(byGroup,
          {
              {R"({"count":4})", "10/3"},
              {R"({"count":13})", "10"},
              {R"({"count":1,"group":"校长"})", "10/3"},
              {R"({"count":1,"group":"园长"})", "?", "", {}, FaultCode::NoGroup},
          },
          {QStringLiteral("教师"), QStringLiteral("低段")});
    check(byGroup, {{R"({"count":0})", "10"}}, {QStringLiteral("后勤")});
    check(byGroup, {{R"({"count":4})", "?", "", {}, FaultCode::NoGroup}},
          {QStringLiteral("教师"), QStringLiteral("校长")});
    check(byGroup, {{R"({"count":4})", "?", "", {}, FaultCode::NoGroup}}, {});
}

TEST_CASE("The first band reached from above decides")
{
    check(
        R"({"kind":"bands","bands":[{"at_least":60,"points":6},{"at_least":90,"points":10,"name":"优"},{"above":90,"points":11}],"otherwise":{"name":"差","points":1}})",
        {
            {R"({"value":90})", "10", "优"},
            {R"({"value":90.01})", "11"},
            {R"({"value":89.99})", "6"},
            {R"({"value":60})", "6"},
            {R"({"value":59.99})", "1", "差"},
            {R"({"value":-5})", "1", "差"},
            {R"({"values":[90]})", "?", "", {}, FaultCode::WrongKind},
            {R"({})", "-"},
        });
    check(
        R"({"kind":"bands","by_group":{"低段":[{"at_least":5,"points":2}],"高段":[{"at_least":9,"points":2}]},"otherwise":0})",
        {{R"({"value":5})", "0"}, {R"({"value":5,"group":"低段"})", "2"}}, {QStringLiteral("高段")});
    check(R"({"kind":"bands","bands":[{"at_least":10,"points":2}],"otherwise":1,"combine":"mean"})",
          {
              {R"({"values":[8,15]})", "1.5"},
              {R"({"values":[]})", "-"},
              {R"({"value":8})", "?", "", {}, FaultCode::WrongKind},
          });
    check(R"({"kind":"bands","bands":[{"at_least":3.33,"points":2}],"otherwise":0,"of":{"kind":"ratio","full":10}})",
          {
              {R"({"of":{"value":1,"reference":3}})", "2"},
              {R"({"of":{"value":0.99,"reference":3}})", "0"},
              {R"({"of":{}})", "-"},
              {R"({"of":{"value":1}})", "?", "", {}, FaultCode::NoReference},
              {R"({"value":5})", "?", "", {}, FaultCode::WrongKind},
          });
    check(
        R"({"kind":"bands","bands":[{"above":3.33,"points":2}],"otherwise":{"points":null,"name":"C"},"of":{"kind":"ratio","full":10}})",
        {{R"({"of":{"value":1,"reference":3}})", "2"}, {R"({"of":{"value":3.33,"reference":10}})", "", "C"}});
}

TEST_CASE("Bands may take points away, and their mean may be half a hundredth")
{
    check(R"({"kind":"bands","bands":[{"at_least":10,"points":0.02}],"otherwise":0.01,"combine":"mean"})",
          {{R"({"values":[9.99,10]})", "0.015"}});
    check(R"({"kind":"bands","bands":[{"above":10,"points":-1}],"otherwise":0,"combine":"sum"})",
          {{R"({"values":[10,10.01,11]})", "-2"}});
    check(R"({"kind":"bands","bands":[{"at_least":10,"points":3}],"otherwise":1,"combine":"best"})",
          {{R"({"values":[9,10]})", "3"}, {R"({"values":[9]})", "1"}});
}

TEST_CASE("A rank is read from a table, a sequence, a line or a change")
{
    check(R"({"kind":"rank","table":[{"to":1,"points":10},{"to":3,"points":8}],"beyond":2})",
          {
              {R"({"rank":1})", "10"},
              {R"({"rank":2})", "8"},
              {R"({"rank":3})", "8"},
              {R"({"rank":4})", "2"},
              {R"({"ranks":[1,2]})", "8"},
              {R"({"rank":0})", "?", "", {}, FaultCode::OutOfRange},
              {R"({"rank":1.5})", "?", "", {}, FaultCode::OutOfRange},
              {R"({"change":1})", "?", "", {}, FaultCode::WrongKind},
              {R"({})", "-"},
          });
    check(R"({"kind":"rank","table":[{"to":1,"points":10}]})", {{R"({"rank":2})", "0"}});
    check(R"({"kind":"rank","sequence":{"first":10,"step":0.5,"last":9}})", {{R"({"rank":1})", "10"},
                                                                             {R"({"rank":2})", "9.5"},
                                                                             {R"({"rank":3})", "9"},
                                                                             {R"({"rank":9})", "9"},
                                                                             {R"({"ranks":[1,4]})", "9.25"}});
    check(R"({"kind":"rank","sequence":{"first":10,"step":0.01,"last":-10}})",
          {{R"({"ranks":[1,2]})", "9.995"}, {R"({"rank":9999})", "-10"}});
    check(R"({"kind":"rank","linear":{"first":10,"last":4,"of":4}})", {{R"({"rank":1})", "10"},
                                                                       {R"({"rank":2})", "8"},
                                                                       {R"({"rank":4})", "4"},
                                                                       {R"({"rank":9})", "4"},
                                                                       {R"({"rank":3,"of":12})", "98/11"},
                                                                       {R"({"rank":1,"of":1})", "10"}});
    check(R"({"kind":"rank","linear":{"first":10,"last":4}})",
          {{R"({"rank":2})", "?", "", {}, FaultCode::NoReference}});
    check(R"({"kind":"rank","change":{"base":5,"up":1,"down":-2,"floor":0,"cap":8}})",
          {
              {R"({"rank":3,"before":5})", "7"},
              {R"({"change":3})", "8"},
              {R"({"change":4})", "8", "", Limit::Cap},
              {R"({"change":0})", "5"},
              {R"({"rank":5,"before":4})", "3"},
              {R"({"change":-3})", "0", "", Limit::Floor},
              {R"({"rank":3})", "?", "", {}, FaultCode::NoReference},
          });
}

TEST_CASE("Awards are found, shared, combined and capped")
{
    const char *highest =
        R"({"kind":"awards","table":[{"level":"省","prize":"一等","points":10},{"level":"省","prize":"二等","points":8},{"level":"县","points":2}],"combine":"highest","share":[{"order":1,"factor":1},{"order":2,"factor":0.5},{"order":3,"factor":0.3333}]})";
    check(highest,
          {
              {R"({"awards":[{"level":"省","prize":"一等","order":1},{"level":"省","prize":"二等"}]})", "10"},
              {R"({"awards":[{"level":"省","prize":"一等","order":3},{"level":"县","prize":"三等"}]})", "3.333"},
              {R"({"awards":[{"level":"省","prize":"一等","order":9}]})", "3.333"},
              {R"({"awards":[{"level":"省","prize":"三等"}]})", "?", "", {}, FaultCode::UnknownName},
              {R"({"awards":[{"level":"国"}]})", "?", "", {}, FaultCode::UnknownName},
              {R"({"met":[]})", "?", "", {}, FaultCode::WrongKind},
              {R"({})", "-"},
          });
    check(highest, {{R"({"awards":[{"level":"省","prize":"二等","order":2}]})", "4"}});
    check(
        R"({"kind":"awards","table":[{"level":"a","points":0.05},{"level":"罚","points":-1}],"combine":"sum","share":[{"order":1,"factor":0.5}]})",
        {{R"({"awards":[{"level":"a","order":1}]})", "0.025"},
         {R"({"awards":[{"level":"a"}]})", "0.05"},
         {R"({"awards":[{"level":"罚"},{"level":"罚"}]})", "-2"}});
    check(R"({"kind":"awards","table":[{"level":"a","points":5},{"level":"b","points":3}],"combine":"sum","cap":8})",
          {{R"({"awards":[{"level":"a"},{"level":"b"}]})", "8"},
           {R"({"awards":[{"level":"a"},{"level":"a"}]})", "8", "", Limit::Cap}});
    check(
        R"({"kind":"awards","table":[{"level":"a","points":5},{"level":"b","points":3}],"combine":"best","n":1,"rest":0.5})",
        {{R"({"awards":[{"level":"b"},{"level":"a"},{"level":"b"}]})", "6"}, {R"({"awards":[{"level":"b"}]})", "3"}});
}

TEST_CASE("No award and no deduction are facts, not gaps")
{
    const auto [ruleJson, recordJson] = GENERATE(table<const char *, const char *>({
        {R"({"kind":"awards","table":[],"combine":"highest"})", R"({"awards":[]})"},
        {R"({"kind":"conditions","parts":[],"need":"each"})", R"({"met":[]})"},
        {R"({"kind":"convert","per":1,"points":1})", R"({"days":[]})"},
        {R"({"kind":"tally","base":0,"cases":[]})", R"({"counts":{}})"},
    }));
    CAPTURE(ruleJson);
    const RuleOutcome outcome = RuleScorer{{}}.score(*ruleFromJson(ruleJson), *recordDataFromJson(recordJson));
    CHECK(outcome.points == Exact{});
}

TEST_CASE("Conditions count each, any or all of their parts")
{
    check(
        R"({"kind":"conditions","parts":[{"name":"计划","points":2},{"name":"总结","points":3,"key":"z"},{"name":"其他"}],"need":"each"})",
        {
            {R"({"met":["计划","z"]})", "5"},
            {R"({"met":["计划","计划"]})", "2"},
            {R"({"met":["其他"]})", "0"},
            {R"({"met":[]})", "0"},
            {R"({"met":["总结"]})", "?", "", {}, FaultCode::UnknownName},
            {R"({"levels":["计划"]})", "?", "", {}, FaultCode::WrongKind},
            {R"({})", "-"},
        });
    check(R"({"kind":"conditions","parts":[{"name":"a"},{"name":"b"}],"need":"any","points":4})",
          {{R"({"met":["b"]})", "4"}, {R"({"met":[]})", "0"}});
    check(R"({"kind":"conditions","parts":[{"name":"a"},{"name":"b"}],"need":"all","points":4})",
          {{R"({"met":["b","a"]})", "4"}, {R"({"met":["b"]})", "0"}});
}

TEST_CASE("A condition that is met may cost points")
{
    check(
        R"({"kind":"conditions","parts":[{"name":"迟交","points":-0.01},{"name":"齐全","points":0.02}],"need":"each"})",
        {{R"({"met":["迟交"]})", "-0.01"}, {R"({"met":["迟交","齐全"]})", "0.01"}});
}

TEST_CASE("An amount is converted, by the day if days are recorded")
{
    check(R"({"kind":"convert","per":45,"points":1,"cap":3,"daily_cap":90})",
          {
              {R"({"amount":45})", "1"},
              {R"({"amount":30})", "2/3"},
              {R"({"days":[30,60]})", "2"},
              {R"({"days":[100,45]})", "3"},
              {R"({"amount":136})", "3", "", Limit::Cap},
              {R"({"amount":-1})", "?", "", {}, FaultCode::OutOfRange},
              {R"({"value":1})", "?", "", {}, FaultCode::WrongKind},
              {R"({})", "-"},
          });
    check(R"({"kind":"convert","per":45,"points":0.5,"whole":true})",
          {{R"({"amount":44.99})", "0"}, {R"({"amount":90})", "1"}, {R"({"days":[30,30,40]})", "1"}});
    check(R"({"kind":"convert","per":2,"points":0.01})", {{R"({"amount":1})", "0.005"}, {R"({"amount":0})", "0"}});
    check(R"({"kind":"convert","per":1,"points":-1,"daily_cap":2})",
          {{R"({"days":[3,1]})", "-3"}, {R"({"days":[-1]})", "?", "", {}, FaultCode::OutOfRange}});
    check(R"({"kind":"convert","per":0,"points":1})", {{R"({"amount":1})", "?", "", {}, FaultCode::BrokenRule}});
}

TEST_CASE("A ratio needs something to divide by")
{
    check(R"({"kind":"ratio","full":10,"cap":12})",
          {
              {R"({"value":80,"reference":95})", "160/19"},
              {R"({"value":95,"reference":95})", "10"},
              {R"({"value":0,"reference":95})", "0"},
              {R"({"value":114,"reference":95})", "12"},
              {R"({"value":120,"reference":95})", "12", "", Limit::Cap},
              {R"({"value":80,"reference":0})", "?", "", {}, FaultCode::NoReference},
              {R"({"value":80})", "?", "", {}, FaultCode::NoReference},
              {R"({"value":-1,"reference":2})", "?", "", {}, FaultCode::OutOfRange},
              {R"({"values":[80]})", "?", "", {}, FaultCode::WrongKind},
              {R"({})", "-"},
          });
}

TEST_CASE("A ratio may be half a hundredth or, without a cap, more than its full points")
{
    check(R"({"kind":"ratio","full":0.01})", {{R"({"value":1,"reference":2})", "0.005"},
                                              {R"({"value":3,"reference":2})", "0.015"},
                                              {R"({"value":1,"reference":-2})", "?", "", {}, FaultCode::OutOfRange}});
}

TEST_CASE("A composite weighs its parts, however deep")
{
    check(
        R"({"kind":"composite","parts":[{"name":"案例","factor":0.4,"rule":{"kind":"rating","max":100}},{"name":"平台","factor":0.6,"rule":{"kind":"composite","parts":[{"name":"x","factor":0.3333,"rule":{"kind":"ratio","full":100}}]}}],"cap":90})",
        {
            {R"({"parts":{"案例":{"ratings":[90,91]},"平台":{"parts":{"x":{"value":1,"reference":1}}}}})", "56.198"},
            {R"({"parts":{"案例":{"ratings":[90]}}})", "-"},
            {R"({"parts":{"案例":{"ratings":[90]},"平台":{}}})", "-"},
            {R"({"parts":{"案例":{"ratings":[]},"平台":{"parts":{"x":{"value":1,"reference":1}}}}})", "-"},
            {R"({"parts":{"案例":{"ratings":[101]}}})", "?", "", {}, FaultCode::OutOfRange},
            {R"({"parts":{"访谈":{}}})", "?", "", {}, FaultCode::UnknownName},
            {R"({"parts":{"案例":{"ratings":[100]},"平台":{"parts":{"x":{"value":9,"reference":1}}}}})", "90", "",
             Limit::Cap},
            {R"({"parts":{"案例":{"ratings":[-1]},"平台":{"parts":{"x":{"value":1,"reference":1}}}}})",
             "?",
             "",
             {},
             FaultCode::OutOfRange},
            {R"({"ratings":[90]})", "?", "", {}, FaultCode::WrongKind},
            {R"({})", "-"},
        });
    check(
        R"({"kind":"composite","parts":[{"name":"a","factor":1,"rule":{"kind":"levels","levels":[{"name":"A","points":null}]}}]})",
        {{R"({"parts":{"a":{"levels":["A"]}}})", "?", "", {}, FaultCode::NoPoints}});
}

TEST_CASE("A composite stays within its floor and keeps half hundredths")
{
    check(
        R"({"kind":"composite","parts":[{"name":"a","factor":0.5,"rule":{"kind":"rating","max":10}},{"name":"b","factor":0.5,"rule":{"kind":"tally","base":0,"cases":[{"name":"错","points":-1}]}}],"floor":0,"cap":5})",
        {
            {R"({"parts":{"a":{"ratings":[0.01]},"b":{"counts":{}}}})", "0.005"},
            {R"({"parts":{"a":{"ratings":[10]},"b":{"counts":{}}}})", "5"},
            {R"({"parts":{"a":{"ratings":[2]},"b":{"counts":{"错":2}}}})", "0"},
            {R"({"parts":{"a":{"ratings":[2]},"b":{"counts":{"错":3}}}})", "0", "", Limit::Floor},
        });
}

TEST_CASE("A measure decides before the rule does")
{
    check(
        R"({"kind":"rating","max":10,"overrides":[{"measure":"文章","below":0.2,"points":0,"name":"太少"},{"measure":"听课","above":20,"points":10}]})",
        {
            {R"({"measures":{"文章":0.19}})", "0", "太少"},
            {R"({"measures":{"文章":0.2,"听课":20},"ratings":[7]})", "7"},
            {R"({"measures":{"文章":0.2,"听课":20.01}})", "10"},
            {R"({"measures":{"文章":0.2,"听课":20}})", "-"},
            {R"({"measures":{"听课":30},"ratings":[7]})", "-"},
            {R"({"ratings":[7]})", "-"},
        });
    check(
        R"({"kind":"rating","max":10,"overrides":[{"measure":"m","at_least":5,"points":1},{"measure":"m","at_most":2,"points":2}]})",
        {{R"({"measures":{"m":5}})", "1"},
         {R"({"measures":{"m":2}})", "2"},
         {R"({"measures":{"m":3},"ratings":[4]})", "4"}});
}

TEST_CASE("The largest numbers that can be written are counted exactly")
{
    check(R"({"kind":"rating","max":1000000000})", {{R"({"ratings":[1000000000,999999999.99]})", "999999999.995"}});
    check(R"({"kind":"tally","base":-1000000000,"cases":[{"name":"a","points":-1000000000}]})",
          {{R"({"counts":{"a":1000000000}})", "-1000000001000000000"}});
    check(
        R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1000000000}],"carry":[{"of":"a","every":1000000,"as":"a"}]})",
        {{R"({"counts":{"a":999999}})", "999999000000000"}});
    check(R"({"kind":"quota","required":1000000000,"full":1000000000,"short":1000000000})",
          {{R"({"count":0})", "-999999999000000000"}});
    check(R"({"kind":"convert","per":0.01,"points":1000000000})",
          {{R"({"amount":1000000000})", "100000000000000000000"}});
    check(R"({"kind":"ratio","full":1000000000})",
          {{R"({"value":1000000000,"reference":0.01})", "100000000000000000000"}});
    check(R"({"kind":"rank","change":{"base":0,"up":1000000000,"down":1000000000}})",
          {{R"({"change":-1000000000})", "-1000000000000000000"}});
    check(
        R"({"kind":"awards","table":[{"level":"a","points":1000000000}],"combine":"sum","share":[{"order":1,"factor":1000000000}]})",
        {{R"({"awards":[{"level":"a","order":1},{"level":"a","order":1}]})", "2000000000000000000"}});
    QByteArray nested = R"({"kind":"ratio","full":1000000000})";
    QByteArray record = R"({"value":1000000000,"reference":0.01})";
    QByteArray expected = "100000000000000000000";
    for (int depth = 0; depth < 5; ++depth) {
        nested = R"({"kind":"composite","parts":[{"name":"x","factor":1000000000,"rule":)" + nested + "}]}";
        record = R"({"parts":{"x":)" + record + "}}";
        expected += "000000000";
    }
    check(nested.constData(), {{record.constData(), expected.constData()}});
}
