#pragma once

#include "workspace/papers/term_papers.h"

#include <QString>

namespace yanben
{

/// What menus and dialogs call the paper of a term. Of All, what the whole bundle is called.
QString paperName(TermPaper paper);

} // namespace yanben
