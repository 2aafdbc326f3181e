#pragma once

#include "domain/ids.h"

class QWidget;

namespace yanben
{

struct PageContext;

/// After a rubric was taken in whose criteria name raters: asks whether they are to be the panels. Silent where nobody
/// is named.
void offerNamedPanels(PageContext &context, RubricVersionId version, QWidget *window);

} // namespace yanben
