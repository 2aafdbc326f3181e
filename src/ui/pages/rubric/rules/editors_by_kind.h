#pragma once

#include "ui/pages/rubric/rules/rule_editor.h"

namespace yanben
{

// One function per kind of rule, each in a file of its own.

std::unique_ptr<RuleEditor> editorFor(const AwardsRule &kind, const Rule &rule, bool isEditable);
std::unique_ptr<RuleEditor> editorFor(const BandsRule &kind, const Rule &rule, bool isEditable);
std::unique_ptr<RuleEditor> editorFor(const CompositeRule &kind, const Rule &rule, bool isEditable);
std::unique_ptr<RuleEditor> editorFor(const ConditionsRule &kind, const Rule &rule, bool isEditable);
std::unique_ptr<RuleEditor> editorFor(const ConvertRule &kind, const Rule &rule, bool isEditable);
std::unique_ptr<RuleEditor> editorFor(const LevelsRule &kind, const Rule &rule, bool isEditable);
std::unique_ptr<RuleEditor> editorFor(const QuotaRule &kind, const Rule &rule, bool isEditable);
std::unique_ptr<RuleEditor> editorFor(const RankRule &kind, const Rule &rule, bool isEditable);
std::unique_ptr<RuleEditor> editorFor(const RatingRule &kind, const Rule &rule, bool isEditable);
std::unique_ptr<RuleEditor> editorFor(const RatioRule &kind, const Rule &rule, bool isEditable);
std::unique_ptr<RuleEditor> editorFor(const TallyRule &kind, const Rule &rule, bool isEditable);

} // namespace yanben
