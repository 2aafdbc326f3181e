#pragma once

#include "domain/ids.h"

class QWidget;

namespace yanben
{

struct PageContext;

/// 分发评分: asks whom and where, and writes the files.
void handOutByDialog(PageContext &context, RubricVersionId version, QWidget *window);
/// 收回评分: asks which files, shows what they would change, and takes what the person leaves ticked.
void collectByDialog(PageContext &context, RubricVersionId version, QWidget *window);

} // namespace yanben
