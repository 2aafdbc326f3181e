#pragma once

#include "workspace/acts/school/term_acts.h"
#include "workspace/workspace.h"

#include <catch2/catch.hpp>

namespace yanben
{

/// Puts 2019—2020学年第一学期 into the file of the sample: that of today from then on.
inline void addLaterTerm(const QString &path)
{
    using namespace Qt::StringLiterals;
    const auto workspace = Workspace::open(path);
    ActRunner &acts = workspace->acts();
    acts.setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    Term term;
    term.code = u"2019-2020-1"_s;
    term.title = u"2019—2020学年第一学期"_s;
    term.first = {2019, 9, 2};
    term.last = {2020, 1, 17};
    REQUIRE(acts.run(addTerm(workspace->state(), term).value()) == RunResult::Done);
    acts.flush();
}

} // namespace yanben
