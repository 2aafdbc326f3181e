#pragma once

#include "domain/json/json_value.h"
#include "domain/when.h"

namespace yanben
{

/// The `when` object of the file formats, in their order of keys, with `raw` last.
QByteArray toJson(const When &when);
Parsed<When> whenFromJson(QByteArrayView text);

} // namespace yanben
