#pragma once

#include "ui/pages/page_context.h"
#include "ui/shell/page_factory.h"
#include "workspace/findings_book.h"

namespace yanben
{

/// The pages that this program has, in the order of the navigation. What the pages stand on outlives them.
PageList pageList(PageContext &context, FindingsBook &findings);

} // namespace yanben
