#pragma once

#include "checks/check_input.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// The term's rows as the checks want them: names resolved, the school's own days over the shipped calendar, the
/// newest version of the rubric. Without `today` nothing lies in the past.
CheckInput checkInput(const State &state, TermId term, std::optional<QDate> today = {});

/// The forms that the plan lists: the text of its section 研修方式, divided at 、 ，,；; and line ends, without what
/// leads in before a colon and without a closing 等. Empty when no such section says anything.
std::optional<std::vector<QString>> planForms(const State &state, TermId term);
std::vector<QString> formsIn(const RichText &text);

/// `text` with one more form behind its last one.
RichText withForm(RichText text, const QString &form);

} // namespace yanben
