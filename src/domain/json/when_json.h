#pragma once

#include "domain/json/json_value.h"
#include "domain/schedule/when.h"

namespace yanben
{

/// Canonical and compact: the column of an activity and the `when` of change lists and `yanben-cli when`. A month
/// (or part of one) carries its first and last day, which give it its year.
QByteArray toJson(const When &when);
Parsed<When> whenFromJson(QByteArrayView text);

/// The parts for larger documents. readWhen throws JsonError.
JsonValue whenValue(const When &when);
When readWhen(const JsonValue &value);

} // namespace yanben
