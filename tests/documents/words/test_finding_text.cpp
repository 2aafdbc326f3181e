#include "documents/words/count_text.h"
#include "documents/words/findings/finding_text.h"
#include "documents/words/untitled_text.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Finding finding(FindingCode code, const FindingFacts &facts)
{
    return {code, Severity::Warning, YearTarget{2027}, facts, {}};
}

} // namespace

TEST_CASE("A finding is worded with its facts")
{
    const QDate april5{2019, 4, 5};
    const QDate june3{2019, 6, 3};
    const QDate june7{2019, 6, 7};
    const auto [code, facts, text] = GENERATE_COPY(table<FindingCode, FindingFacts, QString>({
        {FindingCode::RubricSum,
         {.sum = Points::whole(103), .mark = Points::whole(100)},
         u"考评细则的权重合计为 103，不是 100"_s},
        {FindingCode::PublishedDiffers,
         {.names = {u"甲 9.00→8.00"_s, u"乙 7.00→—"_s}},
         u"2 份已公布的成绩按现在的记录结果不同：甲 9.00→8.00、乙 7.00→—"_s},
        {FindingCode::PublishedDiffers,
         {.names = {}, .contradicting = {u"丙"_s}},
         u"1 份已公布的成绩与公布时保存的记录自相矛盾，不予显示：丙"_s},
        {FindingCode::PublishedDiffers,
         {.names = {u"甲 9.00→8.00"_s}, .contradicting = {u"丙"_s}},
         u"1 份已公布的成绩按现在的记录结果不同：甲 9.00→8.00；1 份已公布的成绩与公布时保存的记录自相矛盾，不予显示：丙"_s},
        {FindingCode::RecordUnfit,
         {.title = u"汇报课"_s, .no = u"3"_s, .names = {u"甲"_s, u"乙"_s}},
         u"条目 3 汇报课 有 2 份记录与现行细则不符，不能计分：甲、乙"_s},
        {FindingCode::RecordUnfit,
         {.title = u"汇报课"_s, .no = u"3"_s, .names = {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s, u"己"_s}},
         u"条目 3 汇报课 有 6 份记录与现行细则不符，不能计分：甲、乙、丙、丁、戊等"_s},
        {FindingCode::EmploymentMissing,
         {.title = u"王勋"_s, .names = {u"旷训"_s}},
         u"王勋的聘任状态没有登记，否决“旷训”的后果不能确定"_s},
        {FindingCode::RubricMissingParameter,
         {.title = u"学习"_s, .no = u"1"_s, .parameters = {UnstatedParameter::Required}},
         u"条目 1 学习 没有写明应有的次数"_s},
        {FindingCode::RubricMissingParameter,
         {.title = u"学习"_s,
          .no = u"1"_s,
          .parameters = {UnstatedParameter::Floor, UnstatedParameter::Repeat},
          .assumed = Amount::whole(0)},
         u"条目 1 学习 没有写明扣到几分为止、能否重复计，暂按 0"_s},
        {FindingCode::RubricNoCap,
         {.title = u"联合体"_s, .no = u"11"_s, .assumed = Amount::whole(5)},
         u"条目 11 联合体 没有写明封顶，暂按 5 分封顶"_s},
        {FindingCode::RubricNoCap,
         {.title = u"联合体"_s, .no = u"11"_s, .mark = Points::whole(5)},
         u"条目 11 联合体 没有封顶，得分可能超过 5 分"_s},
        {FindingCode::RubricNoZeroTier, {.title = u"汇报课"_s, .no = u"3"_s}, u"条目 3 汇报课 没有缺席一档"_s},
        {FindingCode::ConvertWithDropped,
         {.names = {u"3. 汇报课"_s, u"9. 讲座"_s}},
         u"总分按全部权重折算，这些条目不适用的人因此少得分：3. 汇报课、9. 讲座"_s},
        {FindingCode::DateOnHoliday,
         {.title = u"心理健康培训"_s, .names = {u"清明节"_s}, .first = april5, .last = april5},
         u"心理健康培训（4月5日）在清明节假期"_s},
        {FindingCode::DateEndsOnHoliday,
         {.title = u"联合体"_s, .names = {u"端午节"_s}, .first = june3, .last = june7},
         u"联合体（6月3日—7日）最后一天是端午节假期"_s},
        {FindingCode::DateStartsOnWeekend,
         {.title = u"比赛"_s, .first = june3, .last = june3},
         u"比赛（6月3日）在周末"_s},
        {FindingCode::DateStartsOnWeekend,
         {.title = u"比赛"_s, .first = june3, .last = june7, .workdays = 3},
         u"比赛（6月3日—7日）第一天是周末，共 3 个工作日"_s},
        {FindingCode::DateOutsideTerm,
         {.title = u"比赛"_s, .first = june3, .last = june3, .days = {{2019, 3, 4}, {2019, 5, 1}}},
         u"比赛（6月3日）不在本学期（3月4日—5月1日）之内"_s},
        {FindingCode::DateOutsideStage,
         {.title = u"比赛"_s,
          .names = {u"研修阶段"_s},
          .first = june7,
          .last = june7,
          .days = {{2019, 3, 4}, {2019, 5, 1}},
          .stage = u"总结阶段"_s},
         u"比赛（6月7日）落在总结阶段，研修活动应排在研修阶段（3月4日—5月1日）"_s},
        {FindingCode::DateOutsideStage,
         {.title = u"比赛"_s,
          .names = {u"研修阶段"_s},
          .first = june3,
          .last = june7,
          .days = {{2019, 3, 4}, {2019, 6, 5}},
          .stage = u"总结阶段"_s},
         u"比赛（6月3日—7日）部分落在总结阶段，研修活动应排在研修阶段（3月4日—6月5日）"_s},
        {FindingCode::DateOutsideStage,
         {.title = u"比赛"_s,
          .names = {u"研修阶段"_s},
          .first = june7,
          .last = june7,
          .days = {{2019, 3, 4}, {2019, 5, 1}}},
         u"比赛（6月7日）不在研修阶段（3月4日—5月1日）之内，研修活动应排在其中"_s},
        {FindingCode::CalendarYearMissing, {}, u"校历没有 2027 年的节假日"_s},
        {FindingCode::CalendarYearMissing,
         {.onlyComputed = true},
         u"2027 年的放假通知尚未录入，校历中只有推算的节假日"_s},
        {FindingCode::CalendarYearMissing, {.names = {u"元旦"_s}}, u"校历中 2027 年还有推算的节假日：元旦"_s},
        {FindingCode::LocationMissing, {.title = u"联合体"_s}, u"联合体没有研修地点"_s},
        {FindingCode::LocationMissing, {.title = u"汇报课"_s, .names = {u"刘月"_s}}, u"汇报课（刘月）没有研修地点"_s},
        {FindingCode::PresenterOverlap,
         {.title = u"晒课"_s, .other = u"比赛"_s, .names = {u"王勋"_s}, .first = june3, .last = june7},
         u"王勋 6月3日—7日同时负责两项活动：晒课、比赛"_s},
        {FindingCode::PresenterOverlap,
         {.title = u"晒课"_s,
          .other = u"比赛"_s,
          .names = {u"王勋"_s},
          .first = june3,
          .last = june3,
          .certain = false},
         u"王勋 6月3日可能同时负责两项活动（时间没有写全）：晒课、比赛"_s},
        {FindingCode::AudienceClash,
         {.title = u"备课"_s,
          .other = u"讲座"_s,
          .names = {u"刘月"_s, u"韩佳乐"_s, u"王勋"_s},
          .first = june3,
          .last = june3,
          .days = {june3},
          .people = 12,
          .hours = {.time = ClockSpan{{840}, ClockTime{900}}, .half = {}, .periods = {}}},
         u"刘月、韩佳乐、王勋等 12 人 6月3日14:00—15:00要同时参加两项活动：备课、讲座"_s},
        {FindingCode::AudienceClash,
         {.title = u"备课"_s,
          .other = u"讲座"_s,
          .names = {u"刘月"_s},
          .first = april5,
          .last = june7,
          .days = {april5, june3, june7},
          .people = 1,
          .certain = false},
         u"刘月 4月5日等 3 天可能要同时参加两项活动（时间没有写全）：备课、讲座"_s},
        {FindingCode::LeaderClash,
         {.title = u"备课"_s,
          .other = u"讲座"_s,
          .names = {u"张校长"_s},
          .first = june3,
          .last = june3,
          .days = {june3},
          .people = 1},
         u"参加领导张校长 6月3日要同时到两项活动：备课、讲座"_s},
        {FindingCode::PlaceClash,
         {.title = u"备课"_s,
          .other = u"讲座"_s,
          .first = june3,
          .last = {{2019, 6, 4}},
          .days = {june3, {2019, 6, 4}},
          .place = u"报告厅"_s,
          .certain = false},
         u"报告厅 6月3日—4日可能同时安排了两项活动（时间没有写全）：备课、讲座"_s},
        {FindingCode::PlaceTooSmall,
         {.title = u"讲座"_s, .first = june3, .last = june3, .place = u"会议室"_s, .people = 45, .capacity = 30},
         u"讲座（6月3日）有 45 人参加，会议室只容 30 人"_s},
        {FindingCode::LeaderMissing, {.title = u"教研组活动"_s}, u"教研组活动没有参加领导"_s},
        {FindingCode::MonthWithoutTopic,
         {.title = u"阅读教学"_s, .other = u"语文组"_s, .days = {{2019, 4, 1}, {2019, 6, 1}}},
         u"语文组的学期主题“阅读教学”缺4月、6月的专题"_s},
        {FindingCode::WeekWithoutItem,
         {.title = u"阅读教学"_s, .days = {{2019, 3, 25}}},
         u"学校的学期主题“阅读教学”缺第4周的项目"_s},
        {FindingCode::WeekWithoutItem,
         {.title = u"阅读教学"_s, .days = {{2019, 3, 4}, {2019, 3, 11}, {2019, 3, 18}, {2019, 4, 1}}},
         u"学校的学期主题“阅读教学”缺第1—3周、第5周的项目"_s},
        {FindingCode::ParticipantsContradictTitle,
         {.title = u"晒课（高段）"_s, .names = {u"低段教师"_s}},
         u"晒课（高段）的参加人员写的是“低段教师”"_s},
        {FindingCode::DateOnHoliday, {.title = u"培训"_s, .names = {u"放假周"_s}}, u"培训在放假周"_s},
        {FindingCode::DateInExamWeek,
         {.title = u"培训"_s, .names = {u"期中考试"_s}, .first = june3, .last = june3, .days = {june3}},
         u"培训在考试周（期中考试）：6月3日"_s},
        {FindingCode::DateInExamWeek,
         {.title = u"例会"_s, .names = {u"期中考试"_s}, .first = june3, .last = june7, .days = {june3, june7}},
         u"例会在考试周（期中考试）：6月3日等 2 天"_s},
        {FindingCode::GroupNameUnknown,
         {.title = u"备课"_s, .names = {u"低年"_s, u"高段"_s}},
         u"备课的参加人员“低年、高段”不在名单和分组中，像是某个分组的另一个叫法"_s},
        {FindingCode::RowOrder,
         {.title = u"晒课"_s, .other = u"白板"_s, .first = june3, .last = june3, .days = {june7}},
         u"晒课（6月3日）排在白板（6月7日）之后"_s},
        {FindingCode::FormNotInList,
         {.title = u"任务设定"_s, .names = {u"晒课"_s}},
         u"研修形式“任务设定”不在计划的研修方式中（晒课）"_s},
        {FindingCode::MentorPairIncomplete,
         {.title = u"青蓝一组"_s, .pair = PairFacts{}},
         u"师徒结对“青蓝一组”没有师傅，没有徒弟"_s},
        {FindingCode::MentorPairIncomplete,
         {.title = u"青蓝一组"_s, .names = {u"王勋"_s}, .pair = PairFacts{.mentors = 2, .apprentices = 1}},
         u"师徒结对“青蓝一组”同时有 2 名师傅，王勋没有写明起始日期"_s},
    }));
    CHECK(findingText(finding(code, facts), springTerm()) == text);
}

TEST_CASE("A clash of two sessions of one activity names the sessions")
{
    FindingFacts facts{.title = u"新教师汇报课"_s,
                       .other = u"新教师汇报课"_s,
                       .names = {u"王勋"_s},
                       .first = QDate{2019, 6, 3},
                       .last = QDate{2019, 6, 3},
                       .sessions = {1, 3}};
    CHECK(findingText(finding(FindingCode::PresenterOverlap, facts), springTerm()) ==
          u"王勋 6月3日同时负责两项活动：新教师汇报课（场次 1）、新教师汇报课（场次 3）"_s);
    facts.sessions.clear();
    CHECK(findingText(finding(FindingCode::PresenterOverlap, facts), springTerm()) ==
          u"王勋 6月3日同时负责两项活动：新教师汇报课、新教师汇报课"_s);
}

TEST_CASE("An offer to move says what and where to")
{
    CHECK(findingFixText(MoveSeries{.activity = {}, .title = u"例会"_s, .weekday = 4, .hours = {.periods = {7}}},
                         springTerm()) == u"“例会”全系列改到每周四第7节");
    CHECK(findingFixText(MoveMeeting{.title = u"讲座"_s, .day = {2019, 4, 8}}, springTerm()) ==
          u"“讲座”改到 4月8日（周一）"_s);
    CHECK(findingFixText(MoveMeeting{.title = u"讲座"_s, .day = {2019, 4, 8}, .hours = {.periods = {3}}},
                         springTerm()) == u"“讲座”改到 4月8日（周一）第3节"_s);
    CHECK(findingFixText(MoveMeeting{.title = u"听课"_s, .day = {2019, 4, 8}, .last = QDate{2019, 4, 12}},
                         springTerm()) == u"“听课”改到 4月8日（周一）—12日（周五）"_s);
    CHECK(findingFixText(MoveMeeting{.title = u"讲座"_s, .day = {2019, 4, 8}, .otherWeek = true}, springTerm()) ==
          u"“讲座”改到 第6周 4月8日（周一）"_s);
    CHECK(findingFixText(UsePlace{u"报告厅"_s, 200}, springTerm()) == u"改在报告厅（容 200 人）"_s);
    CHECK(findingFixText(NameMeansGroup{u"低年"_s, GroupId{3}, u"低年教师"_s}, springTerm()) ==
          u"“低年”即“低年教师”"_s);
}

TEST_CASE("What a person has typed is never taken for a place in the sentence")
{
    CHECK(findingText(finding(FindingCode::TopicWithoutActivity, {.title = u"满意率达 %1"_s}), springTerm()) ==
          u"研修内容“满意率达 %1”没有安排活动"_s);
}

TEST_CASE("How far a required number is met is counted in what it asks for")
{
    const auto [each, period, text] = GENERATE(table<CountFor, CountPeriod, QString>({
        {CountFor::School, CountPeriod::Week, u"19 周中 12 周达到"_s},
        {CountFor::School, CountPeriod::Month, u"19 个月中 12 个月达到"_s},
        {CountFor::EachGroup, CountPeriod::Week, u"各组合计 19 周中 12 周达到"_s},
        {CountFor::EachGroup, CountPeriod::Term, u"19 个组中 12 个组达到"_s},
        {CountFor::EachTeacher, CountPeriod::SchoolYear, u"19 名教师中 12 名教师达到"_s},
        {CountFor::EachPresenter, CountPeriod::Month, u"各教师合计 19 个月中 12 个月达到"_s},
        {CountFor::EachPresenter, CountPeriod::Term, u"19 名教师中 12 名教师达到"_s},
    }));
    CHECK(countMetText({.period = period, .each = each}, 12, 19).toStdString() == text.toStdString());
    CHECK(countMetText({.period = CountPeriod::Week, .every = 2}, 8, 9) == u"9 段中 8 段达到"_s);
}

TEST_CASE("A finding about an activity without content names it as every paper does")
{
    const Term term = springTerm();
    const ActivityTarget one{ActivityId{1}};
    CHECK(findingText({FindingCode::LocationMissing, Severity::Warning, one, {}, {}}, term) ==
          u"（未填内容）没有研修地点"_s);
    const Finding clash{FindingCode::PlaceClash, Severity::Warning, OverlapTarget{one, {ActivityId{2}}}, {}, {}};
    CHECK(findingText(clash, term).count(titleText({})) == 2);
    // What stands for itself is not replaced, nor is what is no activity.
    CHECK(findingText({FindingCode::LocationMissing, Severity::Warning, one, {.title = u"讲座"_s}, {}}, term) ==
          u"讲座没有研修地点"_s);
    CHECK(findingText({FindingCode::TopicWithoutActivity, Severity::Warning, TopicTarget{TopicId{1}}, {}, {}}, term) ==
          u"研修内容“”没有安排活动"_s);
}
