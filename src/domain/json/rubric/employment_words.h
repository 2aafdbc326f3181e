#pragma once

#include "domain/employment.h"
#include "domain/json/json_reader.h"

namespace yanben
{

inline constexpr JsonWords<Employment, 3> employmentWords{{
    {Employment::Probation, u"probation"},
    {Employment::Untitled, u"untitled"},
    {Employment::Titled, u"titled"},
}};

} // namespace yanben
