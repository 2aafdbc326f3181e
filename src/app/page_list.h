#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/settings/settings_desks.h"
#include "ui/shell/page_factory.h"
#include "workspace/live/findings_book.h"

namespace yanben
{

/// The pages that this program has, in the order of the navigation. What the pages stand on outlives them.
PageList pageList(PageContext &context, FindingsBook &findings, BackupDesk &backups, OperatorDesk &operators);

} // namespace yanben
