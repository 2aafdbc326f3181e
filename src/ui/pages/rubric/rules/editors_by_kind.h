#pragma once

#include "ui/pages/rubric/rules/rule_editor.h"

namespace yanben
{

// One function per kind of rule, each in a file of its own. A kind that is not here can't be edited yet.

std::unique_ptr<RuleEditor> editorFor(const LevelsRule &kind, const Rule &rule, bool isEditable);
std::unique_ptr<RuleEditor> editorFor(const RatingRule &kind, const Rule &rule, bool isEditable);
std::unique_ptr<RuleEditor> editorFor(const TallyRule &kind, const Rule &rule, bool isEditable);

} // namespace yanben
