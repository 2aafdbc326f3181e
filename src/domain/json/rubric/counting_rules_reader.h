#pragma once

#include "domain/json/json_members.h"
#include "domain/rubric/rule.h"

namespace yanben
{

/// Exactly one of two keys is there, as in points or range.
void requireOne(JsonMembers &in, QStringView first, QStringView second);

// Rules whose records count; rule_reader.cpp reads the others.

RuleKind readTally(JsonMembers &in);
RuleKind readQuota(JsonMembers &in);
RuleKind readConvert(JsonMembers &in);

} // namespace yanben
