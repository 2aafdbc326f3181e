#include "domain/json/rubric/rule_json.h"
#include "domain/rubric/rule_proposal.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

std::optional<Points> weightOf(int weight)
{
    return weight > 0 ? std::optional{Points::whole(weight)} : std::nullopt;
}

QString openOf(const RuleProposal &proposal)
{
    static const QStringList names{u"required"_s, u"cap"_s, u"floor"_s, u"absence"_s, u"repeat"_s};
    QStringList open;
    for (const Unstated &each : proposal.unstated) {
        open << names[static_cast<int>(each.parameter)];
        CHECK_FALSE(each.assumed);
        CHECK_FALSE(each.source.isEmpty());
    }
    open.sort();
    return open.join(u' ');
}

struct Wording
{
    const char *words;
    int weight; ///< 0: none
    const char *rule;
    const char *open; ///< sorted
};

void check(const Wording &wording)
{
    CAPTURE(wording.words);
    const auto proposal = proposeRule(QString::fromUtf8(wording.words), weightOf(wording.weight));
    REQUIRE(proposal);
    const Parsed<Rule> expected = ruleFromJson(wording.rule);
    REQUIRE(expected);
    CHECK(toJson(proposal->rule).toStdString() == toJson(*expected).toStdString());
    CHECK(openOf(*proposal).toStdString() == wording.open);
    CHECK(agrees(proposal->rule, *proposal));
}

// clang-format off
const std::vector<Wording> tallies = {
    {"每次加1分，限3次", 5, R"({"kind":"tally","base":0,"cases":[{"name":"每次","points":1}],"cap":3})", ""},
    {"每次2分，共5次", 10, R"({"kind":"tally","base":0,"cases":[{"name":"每次","points":2}],"cap":10})", ""},
    {"每篇1分，8篇封顶", 8, R"({"kind":"tally","base":0,"cases":[{"name":"每篇","points":1}],"cap":8})", ""},
    {"三次迟到折合一次旷会，每旷会一次扣1分", 5,
     R"({"kind":"tally","base":5,"cases":[{"name":"旷会","points":-1},{"name":"迟到","points":0}],"carry":[{"of":"迟到","every":3,"as":"旷会"}]})", "floor"},
    {"迟到三次相当于旷会一次，旷会一次扣1分，迟到一次扣0.2分", 5,
     R"({"kind":"tally","base":5,"cases":[{"name":"旷会","points":-1},{"name":"迟到","points":-0.2}],"carry":[{"of":"迟到","every":3,"as":"旷会"}]})", "floor"},
    {"迟到早退累计3次折算旷课1次，旷课1次扣2分，迟到早退1次扣0.5分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"旷课","points":-2},{"name":"迟到早退","points":-0.5}],"carry":[{"of":"迟到早退","every":3,"as":"旷课"}]})", "floor"},
    {"每少一次扣1分，少三次以上不得分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"少一次","points":-1}],"zero_when":[{"case":"少一次","at_least":3}]})", "floor required"},
    {"笔记每缺一篇扣1分，缺五篇及以上记0分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"笔记缺一篇","points":-1}],"zero_when":[{"case":"笔记缺一篇","at_least":5}]})", "floor required"},
    {"政治学习笔记每少次扣1分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"政治学习笔记少一次","points":-1}]})", "floor required"},
    {"每少一次扣1分", 10, R"({"kind":"tally","base":10,"cases":[{"name":"少一次","points":-1}]})", "floor required"},
    {"每少一次扣１分。", 10, R"({"kind":"tally","base":10,"cases":[{"name":"少一次","points":-1}]})", "floor required"},
    {"每少一次扣一分", 10, R"({"kind":"tally","base":10,"cases":[{"name":"少一次","points":-1}]})", "floor required"},
    {"听课每少1节扣半分，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"听课少一节","points":-0.5}],"floor":0})", "required"},
    {"听课每少1节扣零点五分，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"听课少一节","points":-0.5}],"floor":0})", "required"},
    {"每缺一次扣2分，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"缺一次","points":-2}],"floor":0})", "required"},
    {"缺席一次扣2分，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"缺席","points":-2}],"floor":0})", ""},
    {"迟到早退一次扣0.5分", 5, R"({"kind":"tally","base":5,"cases":[{"name":"迟到早退","points":-0.5}]})", "floor"},
    {"迟到、早退一次扣0.5分", 5, R"({"kind":"tally","base":5,"cases":[{"name":"迟到、早退","points":-0.5}]})", "floor"},
    {"迟到一次扣1分、旷课一次扣3分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-1},{"name":"旷课","points":-3}]})", "floor"},
    {"迟到一次扣0.5分；早退一次扣1分；旷会两次扣3分；扣完为止。", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-0.5},{"name":"早退","points":-1},{"name":"旷会","points":0},{"name":"旷会满2次","points":-3}],"floor":0,"carry":[{"of":"旷会","every":2,"as":"旷会满2次"}]})",
     "repeat"},
    {"每迟到三次扣1分，不计负分", 5,
     R"({"kind":"tally","base":5,"cases":[{"name":"迟到","points":0},{"name":"迟到满3次","points":-1}],"floor":0,"carry":[{"of":"迟到","every":3,"as":"迟到满3次"}]})",
     ""},
    {"旷课一次扣2分，迟到三次按旷课一次处理，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"旷课","points":-2},{"name":"迟到","points":0}],"floor":0,"carry":[{"of":"迟到","every":3,"as":"旷课"}]})",
     ""},
    {"迟到一次扣1分，旷课3次以上不得分，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-1},{"name":"旷课","points":0}],"floor":0,"zero_when":[{"case":"旷课","at_least":3}]})",
     ""},
    {"每少次扣1分", 10, R"({"kind":"tally","base":10,"cases":[{"name":"少一次","points":-1}]})", "floor required"},
    {"一次加1分，加满7分为止", 7, R"({"kind":"tally","base":0,"cases":[{"name":"每次","points":1}],"cap":7})", ""},
    {"满勤得5分，每缺勤一次扣1分，最低0分", 5,
     R"({"kind":"tally","base":5,"cases":[{"name":"缺勤","points":-1}],"floor":0})", ""},
    {"视轻重扣分，严重扣10分，较轻扣5分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"严重","points":-10},{"name":"较轻","points":-5}]})", "floor repeat"},
    {"视违反职业道德轻重扣分。严重扣10分，较轻扣5分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"严重","points":-10},{"name":"较轻","points":-5}]})", "floor repeat"},
    {"迟到一次扣1—2分，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"迟到","range":[-2,-1]}],"floor":0})", ""},
    {"迟到一次扣1分，最多扣3分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-1,"cap":3}]})", ""},
    {"迟到一次扣1分，最多扣3分，旷课一次扣2分，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-1,"cap":3},{"name":"旷课","points":-2}],"floor":0})", ""},
    {"迟到一次扣1分；旷课一次扣2分；合计最多扣5分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-1},{"name":"旷课","points":-2}],"floor":5})", ""},
    {"迟到一次扣1分，早退一次扣2分，最多扣5分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-1},{"name":"早退","points":-2}],"floor":5})", ""},
    {"请假不扣分；旷会每次扣2分，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"旷会","points":-2}],"floor":0})", ""},
    {"全勤得10分，缺席一次扣2分，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"缺席","points":-2}],"floor":0})", ""},
    {"基础分6分，公开课每次加2分，旷课每次扣1分，最高10分，最低0分", 10,
     R"({"kind":"tally","base":6,"cases":[{"name":"公开课","points":2},{"name":"旷课","points":-1}],"floor":0,"cap":10})", ""},
    {"可以倒扣，每旷课一次扣5分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"旷课","points":-5}]})", ""},
    {"根据班级评比获得先进班级次数，一次加1分，加满7分为止。", 7,
     R"({"kind":"tally","base":0,"cases":[{"name":"班级评比获得先进班级","points":1}],"cap":7})", ""},
    {"先进班级一次加1分，加满7分为止", 7,
     R"({"kind":"tally","base":0,"cases":[{"name":"先进班级","points":1}],"cap":7})", ""},
    {"每参加一次联合体活动加2分，在联合全出课加5分。", 5,
     R"({"kind":"tally","base":0,"cases":[{"name":"参加联合体活动","points":2},{"name":"在联合全出课","points":5}]})",
     "cap repeat"},
    {"每参加一次加2分，加满为止", 8, R"({"kind":"tally","base":0,"cases":[{"name":"参加","points":2}],"cap":8})", ""},
    {"上公开课一次加2分，最多加4分；论文一篇加1分，最多加3分", 0,
     R"({"kind":"tally","base":0,"cases":[{"name":"上公开课","points":2,"cap":4},{"name":"论文","points":1,"cap":3}]})", ""},
    {"發表文章一篇加2分，滿分為止", 6, R"({"kind":"tally","base":0,"cases":[{"name":"發表文章","points":2}],"cap":6})", ""},
    {"基础分6分，每次加1分，最多加3分", 10,
     R"({"kind":"tally","base":6,"cases":[{"name":"每次","points":1}],"cap":9})", ""},
    {"参加校级活动缺席每人次扣1分，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"参加校级活动缺席","points":-1}],"floor":0})", ""},
    {"1.迟到1次扣1分；2.旷课1次扣3分，扣完为止。", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-1},{"name":"旷课","points":-3}],"floor":0})", ""},
    {"每次计2课时，最高不限", 0, R"({"kind":"tally","base":0,"cases":[{"name":"每次","points":2}]})", ""},
    {"每次计2课时", 0, R"({"kind":"tally","base":0,"cases":[{"name":"每次","points":2}]})", "cap"},
    {"不参加者扣5分，累计三次以上不得分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"不参加","points":-5}],"zero_when":[{"case":"不参加","at_least":3}]})",
     "floor repeat"},
    {"迟到扣2分；累计三次以上计0分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-2}],"zero_when":[{"case":"迟到","at_least":3}]})",
     "floor repeat"},
    {"有一次不达标扣2分；三次以上不得分，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"不达标","points":-2}],"floor":0,"zero_when":[{"case":"不达标","at_least":3}]})",
     ""},
    {"早退一次扣1分。迟到一次扣1分，累计五次不得分；旷课一次扣3分，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"早退","points":-1},{"name":"迟到","points":-1},{"name":"旷课","points":-3}],"floor":0,"zero_when":[{"case":"迟到","at_least":5}]})",
     ""},
    {"每次1分，最多5分", 10, R"({"kind":"tally","base":0,"cases":[{"name":"每次","points":1}],"cap":5})", ""},
    {"听课每节1分，最多5分", 10, R"({"kind":"tally","base":0,"cases":[{"name":"听课","points":1}],"cap":5})", ""},
    {"每次扣壹分，扣完为止", 10, R"({"kind":"tally","base":10,"cases":[{"name":"每次","points":-1}],"floor":0})", ""},
    {"拾到财物一次加贰分，陆老师记录", 10,
     R"({"kind":"tally","base":0,"cases":[{"name":"拾到财物","points":2}]})", "cap"},
};

const std::vector<Wording> quotas = {
    {"每学期听课不少于15节，每少一节扣0.5分", 10,
     R"({"kind":"quota","required":15,"full":10,"short":0.5})", ""},
    {"每学期不少于15节，每少一节扣1分", 10, R"({"kind":"quota","required":15,"full":10,"short":1})", "floor"},
    {"听课不少于30节，每少一节扣0.5分", 10,
     R"({"kind":"quota","required":30,"full":10,"short":0.5})", "floor"},
    {"听课不少于三十节，每少一节扣0.5分，扣完为止", 10,
     R"({"kind":"quota","required":30,"full":10,"short":0.5,"floor":0})", ""},
    {"听课不少于15节，每少一节扣0.5分，每多一节加0.2分，最高12分", 10,
     R"({"kind":"quota","required":15,"full":10,"short":0.5,"extra":0.2,"cap":12})", ""},
    {"听课不少于15节，每少一节扣0.5分，每多一节加0.2分", 10,
     R"({"kind":"quota","required":15,"full":10,"short":0.5,"extra":0.2})", "cap"},
    {"完成规定听课20节得满分，少一节扣0.5分", 10,
     R"({"kind":"quota","required":20,"full":10,"short":0.5})", ""},
    {"每少一次扣1分（规定5次）", 10, R"({"kind":"quota","required":5,"full":10,"short":1})", ""},
    // A number for the week, or of other things, is not the number required in the term.
    {"每周听课不少于1节，每少一节扣1分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"少一节","points":-1}]})", "floor required"},
    {"笔记不少于3本，每少一次扣1分", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"少一次","points":-1}]})", "floor required"},
    {"校长听课不少于30节，教师不少于15节，每少一节扣1分，扣完为止", 10,
     R"({"kind":"tally","base":10,"cases":[{"name":"少一节","points":-1}],"floor":0})", "required"},
    {"每学期完成听课20节，少一节扣0.5分；多听一节加0.5分，最多加2分", 10,
     R"({"kind":"quota","required":20,"full":10,"short":0.5,"extra":0.5,"cap":12})", ""},
    {"听课不少于15节，每少一节扣0.5分，每多一节加0.2分，最多加2分", 10,
     R"({"kind":"quota","required":15,"full":10,"short":0.5,"extra":0.2,"cap":12})", ""},
    {"培训不少于24学时，每少1学时扣0.5分，扣完为止", 10,
     R"({"kind":"quota","required":24,"full":10,"short":0.5,"floor":0})", ""},
    {"按完成比例计分", 10, R"({"kind":"ratio","full":10})", "cap required"},
    {"听课不少于1000000000节，每少一节扣1000000000分", 10,
     R"({"kind":"quota","required":1000000000,"full":10,"short":1000000000})", "floor"},
    {"听课20节以上，每少一节扣0.5分", 10, R"({"kind":"quota","required":20,"full":10,"short":0.5})", ""},
    {"应完成12次，按完成比例计分", 10, R"({"kind":"quota","required":12,"full":10,"short":"proportional"})", ""},
};

const std::vector<Wording> choices = {
    {"由评委打分，去掉一个最高分和一个最低分，取平均分", 10,
     R"({"kind":"rating","max":10,"drop_highest":1,"drop_lowest":1})", ""},
    {"评委打分，去掉最高分、最低分各2个后取平均", 8, R"({"kind":"rating","max":8,"drop_highest":2,"drop_lowest":2})", ""},
    {"评委打分，去掉一个最低分", 10, R"({"kind":"rating","max":10,"drop_lowest":1})", ""},
    {"评委打分取平均", 10, R"({"kind":"rating","max":10})", ""},
    {"三档：8分、6分、4分", 8,
     R"({"kind":"levels","levels":[{"name":"8分","points":8},{"name":"6分","points":6},{"name":"4分","points":4}]})", "absence"},
    {"等次为5分、3分、1分。", 5,
     R"({"kind":"levels","levels":[{"name":"5分","points":5},{"name":"3分","points":3},{"name":"1分","points":1}]})", "absence"},
    {"一档10分，二档8分，三档5分。", 10,
     R"({"kind":"levels","levels":[{"name":"一档","points":10},{"name":"二档","points":8},{"name":"三档","points":5}]})", "absence"},
    {"使用熟练度三档：5分3分1分", 5,
     R"({"kind":"levels","levels":[{"name":"5分","points":5},{"name":"3分","points":3},{"name":"1分","points":1}]})", "absence"},
    {"通过交流会评比分为三档。一档10分，二档8分，三档5分。", 10,
     R"({"kind":"levels","levels":[{"name":"一档","points":10},{"name":"二档","points":8},{"name":"三档","points":5}]})", "absence"},
    {"根据指示要求和完成情况打分，一级指标8分，二级指示6分，三级指标3分。", 8,
     R"({"kind":"levels","levels":[{"name":"一级指标","points":8},{"name":"二级指示","points":6},{"name":"三级指标","points":3}]})", "absence"},
    {"优10分、良8分、中6分、差0分", 10,
     R"({"kind":"levels","levels":[{"name":"优","points":10},{"name":"良","points":8},{"name":"中","points":6},{"name":"差","points":0}]})", ""},
    {"优、良、中分别为10、8、6分", 10,
     R"({"kind":"levels","levels":[{"name":"优","points":10},{"name":"良","points":8},{"name":"中","points":6}]})", "absence"},
    {"Ａ等十分，Ｂ等八分，未交0分", 10,
     R"({"kind":"levels","levels":[{"name":"Ａ等","points":10},{"name":"Ｂ等","points":8}]})", ""},
    {"不合格0分，合格5分，优秀10分", 10,
     R"({"kind":"levels","levels":[{"name":"优秀","points":10},{"name":"合格","points":5},{"name":"不合格","points":0}]})", ""},
    {"一档5分，二档3分，三档1分；缺席记0分", 5,
     R"({"kind":"levels","levels":[{"name":"一档","points":5},{"name":"二档","points":3},{"name":"三档","points":1}]})", ""},
    {"有计划2分，有总结3分，有过程记录5分", 10,
     R"({"kind":"conditions","parts":[{"name":"有计划","points":2},{"name":"有总结","points":3},{"name":"有过程记录","points":5}],"need":"each"})", ""},
    {"优得5分，良得3分，差不得分", 5,
     R"({"kind":"levels","levels":[{"name":"优","points":5},{"name":"良","points":3},{"name":"差","points":0}]})", ""},
    {"五个条件各2分", 10,
     R"({"kind":"conditions","parts":[{"name":"条件1","points":2},{"name":"条件2","points":2},{"name":"条件3","points":2},{"name":"条件4","points":2},{"name":"条件5","points":2}],"need":"each"})", ""},
    {"由评审组综合打分", 10, R"({"kind":"rating","max":10})", ""},
    {"酌情给0—5分", 10, R"({"kind":"rating","max":5})", ""},
    {"满分10分，由评委打分", 0, R"({"kind":"rating","max":10})", ""},
};

const std::vector<Wording> scales = {
    {"第1名10分，第2名9分，以此类推", 10, R"({"kind":"rank","sequence":{"first":10,"step":1,"last":0}})", "floor"},
    {"第一名10分，第二名8分，第三名6分，依次递减，最低2分", 10,
     R"({"kind":"rank","sequence":{"first":10,"step":2,"last":2}})", ""},
    {"按实际完成数与应完成数之比计分", 10, R"({"kind":"ratio","full":10})", "cap required"},
    {"优秀率90%以上得10分，80%以上得8分，70%以上得5分，70%以下不得分", 10,
     R"({"kind":"bands","bands":[{"at_least":90,"points":10},{"at_least":80,"points":8},{"at_least":70,"points":5}],"otherwise":0})", ""},
    {"90分以上10分，80分以上不足90分8分，60分以上不足80分5分", 10,
     R"({"kind":"bands","bands":[{"at_least":90,"points":10},{"at_least":80,"points":8},{"at_least":60,"points":5}],"otherwise":{"points":null}})", "floor"},
    {"10次及以上得10分，8—9次得8分，其他不得分", 10,
     R"({"kind":"bands","bands":[{"at_least":10,"points":10},{"at_least":8,"points":8}],"otherwise":0})", ""},
    {"超过20节得10分，达到15节得8分，不足15节得4分", 10,
     R"({"kind":"bands","bands":[{"above":20,"points":10},{"at_least":15,"points":8}],"otherwise":4})", ""},
    {"第一名10分，第二名8分，第三名6分，其余4分", 10,
     R"({"kind":"rank","table":[{"to":1,"points":10},{"to":2,"points":8},{"to":3,"points":6}],"beyond":4})", ""},
    {"第一、二名10分，三至五名8分", 10,
     R"({"kind":"rank","table":[{"to":2,"points":10},{"to":5,"points":8}]})", "floor"},
    {"1、第一名10分；2、第二名8分，其余0分", 10,
     R"({"kind":"rank","table":[{"to":1,"points":10},{"to":2,"points":8}],"beyond":0})", ""},
    {"1—3名得10分，4至6名得8分", 10,
     R"({"kind":"rank","table":[{"to":3,"points":10},{"to":6,"points":8}]})", "floor"},
    {"前三名分别得10、8、6分，其他不得分", 10,
     R"({"kind":"rank","table":[{"to":1,"points":10},{"to":2,"points":8},{"to":3,"points":6}],"beyond":0})", ""},
    {"国家级一等奖10分，二等奖8分；省级一等奖6分，二等奖4分；取最高奖", 0,
     R"({"kind":"awards","table":[{"level":"国家级","prize":"一等奖","points":10},{"level":"国家级","prize":"二等奖","points":8},{"level":"省级","prize":"一等奖","points":6},{"level":"省级","prize":"二等奖","points":4}],"combine":"highest"})", ""},
    {"国家级一等奖10分，省级一等奖8分", 10,
     R"({"kind":"awards","table":[{"level":"国家级","prize":"一等奖","points":10},{"level":"省级","prize":"一等奖","points":8}],"combine":"highest"})", "repeat"},
    {"县级一、二、三等奖分别加3、2、1分，可累计，最多加6分", 0,
     R"({"kind":"awards","table":[{"level":"县级","prize":"一等奖","points":3},{"level":"县级","prize":"二等奖","points":2},{"level":"县级","prize":"三等奖","points":1}],"combine":"sum","cap":6})", ""},
    {"国家、省、市级公开课分别加5、3、2分，可累计", 0,
     R"({"kind":"awards","table":[{"level":"国家级","points":5},{"level":"省级","points":3},{"level":"市级","points":2}],"combine":"sum"})", "cap"},
    {"获国家级奖励加10分，省级奖励加8分（取最高分，不累计）", 10,
     R"({"kind":"awards","table":[{"level":"国家级","points":10},{"level":"省级","points":8}],"combine":"highest"})", ""},
    {"论文发表：国家级10分/篇，省级8分/篇", 10,
     R"({"kind":"awards","table":[{"level":"国家级","points":10},{"level":"省级","points":8}],"combine":"sum"})", "cap"},
    {"出勤率100%得10分，95%以上得8分，低于95%得0分", 10,
     R"({"kind":"bands","bands":[{"at_least":100,"points":10},{"at_least":95,"points":8}],"otherwise":0})", ""},
    {"前3名加3分，4-6名加2分，其余0分", 10,
     R"({"kind":"rank","table":[{"to":3,"points":3},{"to":6,"points":2}],"beyond":0})", ""},
    {"每10课时计1分，最高5分", 5, R"({"kind":"convert","per":10,"points":1,"cap":5})", ""},
    {"第一名10分，第二名9分，依次递减1分", 10,
     R"({"kind":"rank","sequence":{"first":10,"step":1,"last":0}})", "floor"},
    {"第一名10分，以下依次递减0.5分，最低5分", 10,
     R"({"kind":"rank","sequence":{"first":10,"step":0.5,"last":5}})", ""},
    {"第一名得10分，每降一个名次扣2分，扣完为止", 10,
     R"({"kind":"rank","sequence":{"first":10,"step":2,"last":0}})", ""},
    {"90分以上10分，80分以上8分，其余5分", 10,
     R"({"kind":"bands","bands":[{"at_least":90,"points":10},{"at_least":80,"points":8}],"otherwise":5})", ""},
    {"国家级一等奖10分…", 10,
     R"({"kind":"awards","table":[{"level":"国家级","prize":"一等奖","points":10}],"combine":"highest"})", "repeat"},
    {"国家级一等奖10分、二等奖8分……", 10,
     R"({"kind":"awards","table":[{"level":"国家级","prize":"一等奖","points":10},{"level":"国家级","prize":"二等奖","points":8}],"combine":"highest"})", "repeat"},
    {"每45分钟折算1学时", 0, R"({"kind":"convert","per":45,"points":1})", "cap"},
    {"每满5学时得1分", 5, R"({"kind":"convert","per":5,"points":1,"whole":true})", "cap"},
};

const std::vector<const char *> silent = {
    "", "查笔记", "十分重视校本研修，认真参加", "每学期听课不少于15节", "缺席者取消评优资格", "百分之九十的教师参加",
    "上课40分钟，分为三组", "迟到不扣分", "加分", "扣分", "学分登记", "8分、6分、4分",
    // Read in part, each of these would give a wrong mark.
    "评委打分，去掉不合理的分数", "最后一名0分，倒数第二名1分", "第一名10分，第二名9分，第三名7分，依此类推",
    "少于3次扣5分", "迟到不满3次扣1分", "每节加1分，少于10节不得分", "扣分标准：A类5分，B类3分，C类1分",
    "减分项：国家级通报5分、省级通报3分", "每次签到得1分，早退不计分", "每篇加1分，抄袭不得分",
    "病假扣一半，事假一次扣1分", "任教研组长一次加2分，任备课组长一次加1分，兼任的取最高",
    "听课一节加1分，笔记一篇加1分，限5篇", "每次1—2分，限3次",
    "每学期可缺1次，超出每次扣2分", "班主任一次加2分，备课组长一次加1分，只计一项",
    "抽查两次，优5分，良3分，差1分，取最好成绩",
    "每缺一次至少扣1分", "45分钟为一课时，每课时计0.5分", "一等奖5分，二等奖3分，每人限报两项",
    "前5节每节2分，之后每节1分", "带徒弟1名2分，2名3分", "A级5分，B级4分，C级3分，一学期评两次取平均",
    "缺席一次扣1分，两次缺席抵作一次旷会", "每次得2分，超出每次加1分", "每学期承担1次专题讲座得2分，超出每次加1分",
    "迟到3次以上扣5分", "每周少一次扣1分", "第三次起每次扣2分", "迟到一次扣1分，其他酌情扣分",
    "分三档：8分、6分", "一档5分，二档5分", "旷课、迟到分别扣2分、1分", "每次扣0.125分", "缺一次扣5分钟",
    "迟到一次扣1分，旷课加倍", "每次加2分，每次扣1分", "全勤得8分，缺席一次扣2分", "迟到一次扣2—1分",
    "迟到一次扣1分，最高不超过2分", "90—100分得10分，80—89分得8分", "80—90分8分，90—100分10分",
    "15节以上得10分，不足10节不得分", "第一名10分，第三名6分", "前三名分别得10、8分", "一、三名分别得10、8分",
    "迟到三次按旷课一次处理，早退一次扣1分", "有计划2分，有总结3分", "按名次计分", "根据排名打分",
    "平时成绩占40%，期末占60%，按比例合成打分", "迟到一次扣1分2次扣3分", "一次性扣5分", "迟到一次扣1分；旷课一次扣2分，最多扣5分", "听课一节加1分；笔记一篇加1分，最高10分",
    "听课一节加1分；笔记一篇加1分，最多加3分",
    "优秀95-100分，良好85-94分", "优秀8-10分，良好5-7分", "前三名之外3名扣1分", "每月少一次扣1分",
    "第一名10分，第二名7分，依次递减1分", "第一名10分，第二名9分，依次递减1分，其余3分", "国家级10分",
    "依次递减1分", "满勤得5分，每缺勤一次扣1分", "得分=实际次数/应到次数×10分", "一票否决，有体罚学生行为扣10分", "在县级以上刊物发表论文一篇加5分",
    "一次不得分，一次扣1分", "有一次不达标扣2分；有两次扣5分；三次以上不得分", "迟到一次扣1分，两次扣3分",
    "迟到一次扣1分，旷课一次扣2分，累计三次以上不得分", "迟到一次扣1分，累计三节以上不得分", "迟到一次扣1分，连续三次不得分",
    "迟到一次扣1分，累计三次按旷课一次处理，旷课一次扣3分", "迟到一次扣1分，累计一次以上不得分",
    "迟到一次扣1分，旷课三次不得分，旷课五次不得分", "迟到一次扣1分，三次以上取消评优资格", "前三次不扣分，之后每次扣1分",
    "请假超过3次的，每次扣1分", "迟到一次扣1分，本项不得分", "迟到扣分，每次1分", "第一、三名10分，四名8分",
    "五个条件各3分",
    "每次计2课时，缺席一次扣1分", "迟到一次扣1分，折半计算", "酌情给1—5分",
};
// clang-format on

} // namespace

TEST_CASE("what is deducted or added each time becomes a tally")
{
    check(GENERATE(from_range(tallies)));
}

TEST_CASE("what is short of a stated number becomes a quota, of an unstated one a question")
{
    check(GENERATE(from_range(quotas)));
}

TEST_CASE("levels, conditions and marks of a judge are told apart")
{
    check(GENERATE(from_range(choices)));
}

TEST_CASE("bands, places, prizes and hours become their rules")
{
    check(GENERATE(from_range(scales)));
}

TEST_CASE("words without a rule, and words that would be read in half, give none")
{
    const char *words = GENERATE(from_range(silent));
    CAPTURE(words);
    const auto proposal = proposeRule(QString::fromUtf8(words), Points::whole(10));
    if (proposal)
        FAIL_CHECK(toJson(proposal->rule).toStdString());
}

TEST_CASE("an exception goes into no rule and is named")
{
    const auto [text, left] = GENERATE(table<QString, QString>({
        {u"每少一次扣1分，但因公外出除外"_s, u"但因公外出除外"_s},
        {u"除公差外，缺席一次扣1分"_s, u"除公差外"_s},
        {u"优10分，良8分，差0分（病假 不计）"_s, u"病假 不计"_s},
        {u"缺席一次扣1分，扣完为止"_s, {}},
    }));
    CAPTURE(text.toStdString());
    const auto proposal = proposeRule(text, Points::whole(10));
    REQUIRE(proposal);
    QStringList named;
    for (const ProposalWords &each : proposal->leftOut) {
        CHECK(each.part == ProposalPart::Exception);
        named << text.mid(each.from, each.length);
    }
    CHECK(named.join(u'|').toStdString() == left.toStdString());
}

TEST_CASE("a deduction has no start without a weight, and a start that is stated needs none")
{
    CHECK_FALSE(proposeRule(u"迟到一次扣1分，扣完为止", std::nullopt));
    const auto proposal = proposeRule(u"基础分20分，迟到一次扣1分，扣完为止", std::nullopt);
    REQUIRE(proposal);
    CHECK(std::get<TallyRule>(proposal->rule.kind).base == Points::whole(20));
}

TEST_CASE("every part of the rule knows the words it was read from")
{
    const QString words = u"政治学习 笔记，每缺 一次 扣２分；扣完为止"_s;
    const auto proposal = proposeRule(words, Points::whole(10));
    REQUIRE(proposal);
    REQUIRE(proposal->read.size() == 2);
    CHECK(proposal->read[0].part == ProposalPart::Each);
    CHECK(words.mid(proposal->read[0].from, proposal->read[0].length) == u"每缺 一次 扣２分"_s);
    CHECK(proposal->read[1].part == ProposalPart::Floor);
    CHECK(words.mid(proposal->read[1].from, proposal->read[1].length) == u"扣完为止"_s);
    CHECK(proposal->unstated == std::vector<Unstated>{{UnstatedParameter::Required, {}, u"每缺 一次 扣２分"_s}});
}

TEST_CASE("marks in hours say so")
{
    CHECK(proposeRule(u"每次计2课时", {})->unit == u"课时"_s);
    CHECK(proposeRule(u"每次加2分", {})->unit == u"分"_s);
}

TEST_CASE("a rule agrees with words that state the same scores")
{
    const auto [words, rule, same] = GENERATE(table<const char *, const char *, bool>({
        {"每少一次扣1分", R"({"kind":"tally","base":10,"cases":[{"name":"缺","points":-1}],"floor":0,"cap":10})", true},
        {"每少一次扣1分", R"({"kind":"tally","base":10,"cases":[{"name":"缺","points":-1}],"cap":8})", false},
        {"每少一次扣1分", R"({"kind":"tally","base":10,"cases":[{"name":"缺","points":-2}]})", false},
        {"每少一次扣1分", R"({"kind":"rating","max":10})", false},
        {"缺席一次扣1分，扣完为止", R"({"kind":"tally","base":10,"cases":[{"name":"缺席","points":-1}]})", false},
        {"一次加1分，加满7分为止", R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1}],"floor":0,"cap":7})",
         true},
        {"一次加1分，加满7分为止", R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1}],"floor":0,"cap":6})",
         false},
        {"一次加1分", R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1}],"cap":6})", true},
        {"三档：8分、6分、4分",
         R"({"kind":"levels","levels":[{"name":"甲","points":8},{"name":"乙","points":6},{"name":"丙","points":4}]})",
         true},
        {"三档：8分、6分、4分",
         R"({"kind":"levels","levels":[{"name":"甲","points":8},{"name":"乙","points":6},{"name":"丙","points":4},{"name":"缺席","points":0}]})",
         true},
        {"三档：8分、6分、4分",
         R"({"kind":"levels","levels":[{"name":"甲","points":8},{"name":"乙","points":5},{"name":"丙","points":4}]})",
         false},
        {"按完成比例计分", R"({"kind":"ratio","full":10,"cap":12})", true},
        {"第一名10分，第二名8分，其余0分",
         R"({"kind":"rank","table":[{"to":1,"points":10},{"to":2,"points":8}],"beyond":1})", false},
        {"第一名10分，依次递减1分", R"({"kind":"rank","sequence":{"first":10,"step":1,"last":3}})", true},
        {"第一名10分，依次递减1分", R"({"kind":"rank","sequence":{"first":10,"step":2,"last":0}})", false},
        {"第一名10分，依次递减1分", R"({"kind":"rank","table":[{"to":1,"points":10}]})", false},
        {"国家级一等奖10分，省级一等奖8分",
         R"({"kind":"awards","table":[{"level":"国","points":10},{"level":"省","points":8}],"combine":"sum"})", true},
        {"国家级一等奖10分，省级一等奖8分",
         R"({"kind":"awards","table":[{"level":"省级","prize":"一等奖","points":10},{"level":"国家级","prize":"一等奖","points":8}],"combine":"sum"})",
         false},
        {"迟到一次扣1分，旷课一次扣3分",
         R"({"kind":"tally","base":10,"cases":[{"name":"旷课","points":-3},{"name":"迟到","points":-1}]})", true},
        {"迟到一次扣1分，旷课一次扣3分",
         R"({"kind":"tally","base":10,"cases":[{"name":"旷课","points":-1},{"name":"迟到","points":-3}]})", false},
    }));
    CAPTURE(words, rule);
    const auto proposal = proposeRule(QString::fromUtf8(words), Points::whole(10));
    REQUIRE(proposal);
    CHECK(agrees(*ruleFromJson(rule), *proposal) == same);
}
