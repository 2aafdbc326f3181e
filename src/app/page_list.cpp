#include "app/page_list.h"

namespace yanben
{

PageList pageList(PageContext &, FindingsBook &)
{
    return {};
}

} // namespace yanben
