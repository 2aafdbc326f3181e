#pragma once

#include "domain/json/json_value.h"
#include "domain/rubric/rule.h"

namespace yanben
{

/// Canonical and compact: equal rules give equal bytes.
QByteArray toJson(const Rule &rule);
Parsed<Rule> ruleFromJson(QByteArrayView text);
/// Whether JSON gives the rule back as it is; a file can hold no other.
bool canBeKept(const Rule &rule);

/// The parts for larger documents. readRule throws JsonError.
JsonValue ruleValue(const Rule &rule);
Rule readRule(const JsonValue &value);

} // namespace yanben
