#pragma once

#include "domain/json/json_value.h"
#include "domain/rubric/rubric.h"

namespace yanben
{

/// Compact, for a column of the school file. The criteria are rows of their own.
QByteArray toJson(const RubricTerms &terms);
Parsed<RubricTerms> rubricTermsFromJson(QByteArrayView text);

/// Compact; `bonus` is a key here, while in a rubric file the place says it.
QByteArray toJson(const CriterionSpec &criterion);
Parsed<CriterionSpec> criterionFromJson(QByteArrayView text);

/// yanben-rubric/1, indented.
QByteArray toJson(const RubricSheet &sheet);
Parsed<RubricSheet> rubricSheetFromJson(QByteArrayView text);

/// A part of other files, too. readGrade throws JsonError.
Grade readGrade(const JsonValue &value);
JsonValue gradeValue(const Grade &grade);

} // namespace yanben
