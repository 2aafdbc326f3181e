#pragma once

#include "domain/schedule/term.h"

namespace yanben
{

/// The term of the sample: 2019-03-04 (a Monday) to 2019-07-12, 19 weeks.
inline Term springTerm()
{
    using namespace Qt::StringLiterals;
    return {.code = u"2018-2019-2"_s, .first = {2019, 3, 4}, .last = {2019, 7, 12}};
}

/// Over new year: 2018-09-03 (a Monday) to 2019-01-18, 20 weeks.
inline Term autumnTerm()
{
    using namespace Qt::StringLiterals;
    return {.code = u"2018-2019-1"_s, .first = {2018, 9, 3}, .last = {2019, 1, 18}};
}

} // namespace yanben
