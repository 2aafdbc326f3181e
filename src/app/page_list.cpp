#include "app/page_list.h"

#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/overall/overall_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/review/review_page.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/pages/scores/scores_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/staff/staff_page.h"
#include "ui/pages/totals/totals_page.h"

namespace yanben
{

namespace
{

/// What the page is made from is kept by reference.
template <typename P, typename... Grounds>
PageEntry entry(PageId id, Grounds &...grounds)
{
    return {id, [&grounds...](QWidget *parent) { return std::make_unique<P>(grounds..., parent); }};
}

} // namespace

PageList pageList(PageContext &context, FindingsBook &findings, BackupDesk &backups, OperatorDesk &operators)
{
    return {
        entry<OverviewPage>(PageId::Overview, context, findings),
        entry<PlanPage>(PageId::Plan, context),
        entry<CalendarPage>(PageId::Calendar, context, findings),
        entry<SchedulePage>(PageId::Schedule, context, findings),
        entry<RubricPage>(PageId::Rubric, context),
        entry<ScoresPage>(PageId::Scores, context),
        {PageId::GroupScores,
         [&context](QWidget *parent) {
             return std::make_unique<ScoresPage>(context, PageId::GroupScores, context.rubrics.groups, parent);
         }},
        entry<ReviewPage>(PageId::Review, context),
        entry<TotalsPage>(PageId::Totals, context),
        entry<OverallPage>(PageId::Overall, context),
        entry<StaffPage>(PageId::Staff, context),
        entry<SettingsPage>(PageId::Settings, context, backups, operators),
    };
}

} // namespace yanben
