#pragma once

#include "domain/json/json_value.h"
#include "domain/rule.h"

namespace yanben
{

/// Canonical and compact: equal rules give equal bytes.
QByteArray toJson(const Rule &rule);
Parsed<Rule> ruleFromJson(QByteArrayView text);

/// The parts for larger documents. readRule throws JsonError.
JsonValue ruleValue(const Rule &rule);
Rule readRule(const JsonValue &value);

} // namespace yanben
