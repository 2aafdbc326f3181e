#include "ui/pages/calendar/details/rows/phase_templates.h"

namespace yanben
{

using namespace Qt::StringLiterals;

// The schools' own words, which go into the activity as they are: not translated.
std::vector<PhaseTemplate> phaseTemplates()
{
    return {{u"集体备课"_s, {u"提前备课"_s, u"轮流说课"_s, u"集体评议"_s, u"个人修改"_s, u"注重反思"_s}},
            {u"磨课：三阶段两反思"_s,
             {u"原行为阶段：自备上课"_s, u"反思一：更新理念"_s, u"新设计阶段：同伴研课"_s, u"反思二：改善行为"_s,
              u"新行为阶段：再次上课"_s}},
            {u"赛课"_s, {u"方案"_s, u"动员"_s, u"模拟"_s, u"参赛"_s, u"观摩"_s, u"教研组总结"_s, u"学校总结"_s}},
            {u"汇报课"_s, {u"集体备课"_s, u"说课"_s, u"讲课"_s, u"反思"_s, u"评课"_s}},
            {u"技能培训四阶段"_s, {u"回顾练习"_s, u"带动青年教师"_s, u"一对一培训"_s, u"考核"_s}},
            {u"培训：训前训中训后"_s, {u"训前：提交问题与案例"_s, u"训中：参与培训"_s, u"训后：岗位实践"_s}},
            {u"研究循环"_s, {u"计划"_s, u"实践"_s, u"反思"_s, u"再学习"_s, u"再实践"_s}},
            {u"主题研修"_s, {u"讨论问题"_s, u"形成主题"_s, u"制定方案"_s, u"开展活动"_s, u"形成成果"_s}},
            {u"安全排查"_s, {u"排查"_s, u"登记"_s, u"汇总"_s, u"整改"_s}},
            {u"启动阶段任务"_s, {u"召开组长会议"_s, u"制定计划"_s}},
            {u"研修阶段任务"_s, {u"组织活动"_s, u"开展培训"_s, u"检查"_s, u"评比"_s, u"计分"_s}},
            {u"总结阶段任务"_s, {u"汇总"_s, u"展示"_s, u"表彰"_s, u"归档"_s}}};
}

} // namespace yanben
