#pragma once

#include "ui/pages/page_context.h"

class QAction;
class QWidget;

namespace yanben
{

// What a role may not do is not offered: whoever would be refused in the end sees at once that he only looks, and why.

/// Why such an act can't be taken now, and how to mend it. Empty when it can, or while nobody has said who works: then
/// he is asked.
QString refusalOf(const PageContext &context, ActKind kind);
/// Who may take such an act: “Editor”, or “Editor” or “Reviewer”.
QString rolesThatMay(ActKind kind);
/// Enables the control when such an act can be taken and `isPossible`; what the role forbids stands in its tool tip.
void permit(const PageContext &context, ActKind kind, QWidget &control, bool isPossible = true);
void permit(const PageContext &context, ActKind kind, QAction &action, bool isPossible = true);
/// The same for what can't be taken for another reason; empty: there is none. It stands in the tool tip too.
void permitUnless(const PageContext &context, ActKind kind, QWidget &control, const QString &obstacle);

} // namespace yanben
