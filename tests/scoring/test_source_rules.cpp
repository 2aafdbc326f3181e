// The shapes of rules that the schools' own documents use, by the rows of the requirements.
#include "domain/json/records/record_json.h"
#include "domain/json/rubric/rule_json.h"
#include "scoring/rules/rule_scorer.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

struct Example
{
    const char *record;
    const char *points; ///< "-": missing, "?": can't be scored
};

struct SourceRule
{
    const char *row; ///< of the requirements
    const char *rule;
    std::vector<Example> examples;
    QString group = {};
};

const std::vector<SourceRule> &sourceRules()
{
    static const std::vector<SourceRule> rules{
        {"C02 每少一次扣1分",
         R"({"kind":"tally","base":10,"cases":[{"name":"少一次","points":-1}],"floor":0,"cap":10})",
         {{R"({"counts":{}})", "10"},
          {R"({"counts":{"少一次":1}})", "9"},
          {R"({"counts":{"少一次":10}})", "0"},
          {R"({"counts":{"少一次":11}})", "0"},
          {R"({"counts":{"少一次":-1}})", "?"},
          {R"({})", "-"}}},
        {"C03 视轻重扣分：严重10、较轻5",
         R"({"kind":"tally","base":10,"cases":[{"name":"严重","points":-10},{"name":"较轻","points":-5}],"floor":0,"cap":10})",
         {{R"({"counts":{"较轻":1}})", "5"},
          {R"({"counts":{"较轻":2}})", "0"},
          {R"({"counts":{"严重":1}})", "0"},
          {R"({"counts":{"严重":1,"较轻":3}})", "0"},
          {R"({"counts":{"一般":1}})", "?"}}},
        {"C04 三档：8分、6分、4分",
         R"({"kind":"levels","levels":[{"name":"8分","points":8},{"name":"6分","points":6},{"name":"4分","points":4}]})",
         {{R"({"levels":["8分"]})", "8"},
          {R"({"levels":["4分"]})", "4"},
          {R"({"levels":["5分"]})", "?"},
          {R"({"levels":["8分","6分"]})", "?"},
          {R"({})", "-"}}},
        {"C05 一档、二档、三档",
         R"({"kind":"levels","levels":[{"name":"一档","points":10},{"name":"二档","points":8},{"name":"三档","points":5}]})",
         {{R"({"levels":["一档"]})", "10"}, {R"({"levels":["三档"]})", "5"}}},
        {"C06 一级8、二级6、三级3，再看完成情况",
         R"({"kind":"composite","parts":[{"name":"级别","factor":1,"rule":{"kind":"levels","levels":[{"name":"一级","points":8},
            {"name":"二级","points":6},{"name":"三级","points":3}]}},{"name":"未完成","factor":1,"rule":{"kind":"tally","base":0,
            "cases":[{"name":"未完成","points":-3}]}}],"floor":0})",
         {{R"({"parts":{"级别":{"levels":["一级"]},"未完成":{"counts":{}}}})", "8"},
          {R"({"parts":{"级别":{"levels":["三级"]},"未完成":{"counts":{"未完成":2}}}})", "0"},
          {R"({"parts":{"级别":{"levels":["二级"]}}})", "-"}}},
        {"C07 I14 先进班级一次1分，加满7分为止",
         R"({"kind":"tally","base":0,"cases":[{"name":"先进班级","points":1}],"floor":0,"cap":7})",
         {{R"({"counts":{}})", "0"},
          {R"({"counts":{"先进班级":7}})", "7"},
          {R"({"counts":{"先进班级":8}})", "7"},
          {R"({"counts":{"先进班级":2.5}})", "2.5"},
          {R"({"counts":{"先进班级":0.25}})", "?"}}},
        {"C08 每次2分，出课加5分（无上限，另报）",
         R"({"kind":"tally","base":0,"cases":[{"name":"参加","points":2},{"name":"出课","points":5}],"floor":0})",
         {{R"({"counts":{"参加":3,"出课":1}})", "11"}, {R"({"counts":{"出课":1}})", "5"}}},
        {"C08 同上，以权重5为上限",
         R"({"kind":"tally","base":0,"cases":[{"name":"参加","points":2},{"name":"出课","points":5}],"floor":0,"cap":5})",
         {{R"({"counts":{"参加":2}})", "4"}, {R"({"counts":{"参加":3,"出课":1}})", "5"}}},
        {"C14 评审组打分，去掉最高最低",
         R"({"kind":"rating","max":10,"drop_highest":1,"drop_lowest":1})",
         {{R"({"ratings":[10,8,9,5]})", "8.5"}, {R"({"ratings":[7,8,8,10]})", "8"}, {R"({"ratings":[]})", "-"}}},
        {"C15 案例40%、网络平台60%",
         R"({"kind":"composite","parts":[{"name":"案例","factor":0.4,"rule":{"kind":"rating","max":100}},
            {"name":"网络平台","factor":0.6,"rule":{"kind":"rating","max":100}}]})",
         {{R"({"parts":{"案例":{"ratings":[85]},"网络平台":{"ratings":[90.5]}}})", "88.3"},
          {R"({"parts":{"案例":{"ratings":[85,86]},"网络平台":{"ratings":[0]}}})", "34.2"},
          {R"({"parts":{"案例":{"ratings":[85]}}})", "-"}}},
        {"C21 训前、训中、训后全部合格",
         R"({"kind":"conditions","parts":[{"name":"训前"},{"name":"训中"},{"name":"训后"}],"need":"all","points":5})",
         {{R"({"met":["训前","训中","训后"]})", "5"},
          {R"({"met":["训前","训后"]})", "0"},
          {R"({"met":[]})", "0"},
          {R"({"met":["训外"]})", "?"}}},
        {"C26 每周教研组活动检查评等，取平均",
         R"({"kind":"levels","times":[1,20],"combine":"mean","levels":[{"name":"优","points":10},{"name":"良","points":8},
            {"name":"差","points":5}]})",
         {{R"({"levels":["优","良","差"]})", "23/3"}, {R"({"levels":["良"]})", "8"}, {R"({"levels":[]})", "-"}}},
        {"C27 责任倒查，一次即不得分",
         R"({"kind":"tally","base":5,"cases":[{"name":"责任事故","points":-5}],"zero_when":[{"case":"责任事故","at_least":1}]})",
         {{R"({"counts":{}})", "5"}, {R"({"counts":{"责任事故":1}})", "0"}, {R"({"counts":{"责任事故":3}})", "0"}}},
        {"D02 每学年不少于72学时，按比例",
         R"({"kind":"quota","required":72,"full":10,"short":"proportional","floor":0})",
         {{R"({"count":72})", "10"},
          {R"({"count":90})", "10"},
          {R"({"count":36})", "5"},
          {R"({"count":71.5})", "715/72"},
          {R"({"count":0})", "0"},
          {R"({"count":-1})", "?"}}},
        {"D04 校本24学时，少一学时扣0.5分",
         R"({"kind":"quota","required":24,"full":12,"short":0.5,"floor":0})",
         {{R"({"count":24})", "12"}, {R"({"count":23.5})", "11.75"}, {R"({"count":0})", "0"}}},
        {"D05 D07 按身份不同：新任教师120、校长240",
         R"({"kind":"quota","required_by":{"新任教师":120,"校长":240},"full":10,"short":"proportional"})",
         {{R"({"count":60})", "5"}, {R"({"count":120,"group":"校长"})", "5"}, {R"({"count":120,"group":"后勤"})", "?"}},
         u"新任教师"_s},
        {"D06 师德60学时，多出不加分",
         R"({"kind":"bands","bands":[{"at_least":60,"points":10,"name":"完成"},{"at_least":30,"points":5,"name":"过半"}],"otherwise":0})",
         {{R"({"value":60})", "10"},
          {R"({"value":59.99})", "5"},
          {R"({"value":30})", "5"},
          {R"({"value":29.99})", "0"}}},
        {"D09 超过72学时才算，恰好72不算",
         R"({"kind":"bands","bands":[{"above":72,"points":3}],"otherwise":0})",
         {{R"({"value":72})", "0"}, {R"({"value":72.01})", "3"}}},
        {"D01 45分钟为1学时，一天至多3学时",
         R"({"kind":"convert","per":45,"points":1,"whole":true,"daily_cap":135})",
         {{R"({"amount":90})", "2"},
          {R"({"amount":89})", "1"},
          {R"({"days":[200,45]})", "4"},
          {R"({"days":[]})", "0"},
          {R"({"amount":-45})", "?"}}},
        {"C24 注重结果：会用才得分，只参加的降到最低档",
         R"({"kind":"levels","levels":[{"name":"熟练运用","points":8},{"name":"会用","points":6},{"name":"不会","points":4}],"at_most_if":[{"flag":"只参加","level":"不会"}]})",
         {{R"({"levels":["熟练运用"]})", "8"},
          {R"({"levels":["熟练运用"],"flags":["只参加"]})", "4"},
          {R"({"levels":["不会"]})", "4"},
          {R"({"levels":[],"flags":["只参加"]})", "-"}}},
        {"C25 观摩半天并有笔记计一次，没有笔记不计",
         R"({"kind":"tally","base":0,"cases":[{"name":"观摩并有笔记","points":1},{"name":"观摩无笔记","points":0}],"floor":0,"cap":5})",
         {{R"({"counts":{"观摩并有笔记":0.5}})", "0.5"},
          {R"({"counts":{"观摩并有笔记":5}})", "5"},
          {R"({"counts":{"观摩并有笔记":6}})", "5"},
          {R"({"counts":{"观摩无笔记":3}})", "0"},
          {R"({"counts":{"观摩并有笔记":0.25}})", "?"}}},
        {"I05 片区中心考核：次数与质量，再定等",
         R"({"kind":"bands","bands":[{"at_least":90,"points":3,"name":"优秀"},{"at_least":60,"points":2,"name":"合格"}],"otherwise":{"name":"不合格","points":0},"of":{"kind":"composite","parts":[{"name":"次数","factor":0.5,"rule":{"kind":"quota","required":4,"full":100,"short":"proportional"}},{"name":"质量","factor":0.5,"rule":{"kind":"rating","max":100}}]}})",
         {{R"({"of":{"parts":{"次数":{"count":4},"质量":{"ratings":[80]}}}})", "3"},
          {R"({"of":{"parts":{"次数":{"count":4},"质量":{"ratings":[79.99]}}}})", "2"},
          {R"({"of":{"parts":{"次数":{"count":1},"质量":{"ratings":[90]}}}})", "0"},
          {R"({"of":{"parts":{"次数":{"count":4}}}})", "-"}}},
        {"I08 案例评比：每组一份，电子稿和纸质稿都要交",
         R"({"kind":"conditions","parts":[{"name":"电子稿"},{"name":"纸质稿"}],"need":"all","points":10})",
         {{R"({"met":["电子稿","纸质稿"]})", "10"}, {R"({"met":["电子稿"]})", "0"}, {R"({})", "-"}}},
        {"L10 论文敷衍或抄袭的降档",
         R"({"kind":"levels","levels":[{"name":"一档","points":5},{"name":"二档","points":3},{"name":"三档","points":1}],"at_most_if":[{"flag":"敷衍","level":"二档"},{"flag":"抄袭","level":"三档"}]})",
         {{R"({"levels":["一档"]})", "5"},
          {R"({"levels":["一档"],"flags":["敷衍"]})", "3"},
          {R"({"levels":["二档"],"flags":["敷衍","抄袭"]})", "1"},
          {R"({"levels":["一档"],"flags":["迟交"]})", "?"}}},
        {"D03 校本、集中、远程各24学时，多出的不互补",
         R"({"kind":"composite","parts":[{"name":"校本","factor":1,"rule":{"kind":"quota","required":24,"full":4,"short":"proportional"}},{"name":"集中","factor":1,"rule":{"kind":"quota","required":24,"full":4,"short":"proportional"}},{"name":"远程","factor":1,"rule":{"kind":"quota","required":24,"full":4,"short":"proportional"}}]})",
         {{R"({"parts":{"校本":{"count":24},"集中":{"count":24},"远程":{"count":24}}})", "12"},
          {R"({"parts":{"校本":{"count":48},"集中":{"count":24},"远程":{"count":0}}})", "8"},
          {R"({"parts":{"校本":{"count":24},"集中":{"count":18}}})", "-"}}},
        {"D08 按项目定学时：班主任30、教育技术48",
         R"({"kind":"quota","required_by":{"班主任":30,"教育技术":48},"full":6,"short":"proportional"})",
         {{R"({"count":30})", "6"}, {R"({"count":24,"group":"教育技术"})", "3"}, {R"({"count":31})", "6"}},
         u"班主任"_s},
        {"D10 取得学历证书的当年按满学时认定",
         R"({"kind":"quota","required":72,"full":10,"short":"proportional","overrides":[{"measure":"学历证书","at_least":1,"points":10}]})",
         {{R"({"measures":{"学历证书":1}})", "10"},
          {R"({"measures":{"学历证书":0},"count":36})", "5"},
          {R"({"count":72})", "-"}}},
        {"D11 未经统一组织的学时不认定，只作记录",
         R"({"kind":"tally","base":0,"cases":[{"name":"认定","points":0.5},{"name":"不认定","points":0}],"cap":12})",
         {{R"({"counts":{"认定":24}})", "12"}, {R"({"counts":{"认定":10,"不认定":40}})", "5"}}},
        {"D12 师德四模块各1分",
         R"({"kind":"conditions","parts":[{"name":"规范","points":1},{"name":"法律","points":1},{"name":"安全","points":1},{"name":"心理","points":1}],"need":"each"})",
         {{R"({"met":["规范","法律","安全","心理"]})", "4"}, {R"({"met":["法律"]})", "1"}, {R"({"met":[]})", "0"}}},
        {"D19 本科及以上达30%",
         R"({"kind":"bands","bands":[{"at_least":30,"points":5}],"otherwise":0})",
         {{R"({"value":30})", "5"}, {R"({"value":29.99})", "0"}}},
    };
    return rules;
}

} // namespace

TEST_CASE("Every shape of rule in the schools' documents gives what a person works out by hand")
{
    for (const SourceRule &source : sourceRules()) {
        const Parsed<Rule> rule = ruleFromJson(source.rule);
        CAPTURE(source.row);
        REQUIRE(rule);
        const std::vector<QString> groups = source.group.isEmpty() ? std::vector<QString>{} : std::vector{source.group};
        for (const Example &each : source.examples) {
            CAPTURE(each.record);
            const Parsed<RecordData> data = recordDataFromJson(each.record);
            REQUIRE(data);
            const RuleOutcome outcome = RuleScorer{groups}.score(*rule, *data);
            const QString said = outcome.missing ? u"-"_s : outcome.fault ? u"?"_s : outcome.points->toString();
            CHECK(said.toStdString() == each.points);
        }
    }
}
