#include "cli/cli_run.h"
#include "workspace/acts/plan/count_acts.h"
#include "workspace/workspace.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("check prints what does not meet a required number of activities", "[cli][counts]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    {
        const auto workspace = Workspace::open(bench.path(u"s.yanben"_s));
        ActRunner &acts = workspace->acts();
        acts.setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
        RequiredCount required;
        required.term = workspace->state().all<Term>().begin()->first;
        required.name = u"督导"_s;
        required.words = u"督导"_s;
        required.range = {1, {}};
        required.period = CountPeriod::Month;
        REQUIRE(acts.run(addCount(workspace->state(), required).value()) == RunResult::Done);
        acts.flush();
    }
    const CliRun json = bench.run({u"check"_s, u"s.yanben"_s, u"--json"_s});
    int found = 0;
    for (const QJsonValue &finding : json.json()[u"findings"].toArray()) {
        if (finding[u"code"].toString() != u"ACTIVITY_COUNT_LOW"_s)
            continue;
        ++found;
        CHECK(finding[u"severity"].toString() == u"warning"_s);
        CHECK(finding[u"target"].toString() == u"count/督导"_s);
        CHECK(finding[u"message"].toString() == u"“督导”要求每月至少 1 次，4月、5月、6月未达到"_s);
    }
    CHECK(found == 1);
    const CliRun text = bench.run({u"check"_s, u"s.yanben"_s});
    CHECK(QString::fromUtf8(text.output).contains(u"“督导”要求每月至少 1 次"_s));
}
