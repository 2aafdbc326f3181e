#include "app/page_list.h"

#include "ui/pages/overview/overview_page.h"

namespace yanben
{

PageList pageList(PageContext &context, FindingsBook &findings)
{
    return {
        {PageId::Overview, [&](QWidget *parent) { return std::make_unique<OverviewPage>(context, findings, parent); }},
    };
}

} // namespace yanben
