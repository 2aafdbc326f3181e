#include "cli/cli_run.h"
#include "documents/pdf_text.h"
#include "workspace/act_builder.h"
#include "workspace/acts/schedule/count_acts.h"
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
        CHECK(finding[u"message"].toString() == u"“督导”要求每月至少 1 次，3月、4月、5月、6月未达到"_s);
    }
    CHECK(found == 1);
    const CliRun text = bench.run({u"check"_s, u"s.yanben"_s});
    CHECK(QString::fromUtf8(text.output).contains(u"“督导”要求每月至少 1 次"_s));
    for (const QString &goal : {u"c.pdf"_s, u"c.xlsx"_s})
        CHECK(bench.run({u"print"_s, u"s.yanben"_s, u"counts"_s, u"-o"_s, goal}).status == 0);
    if (const auto paper = textOfPdf(bench.bytes(u"c.pdf"_s))) {
        CHECK(paper->contains(u"次数要求一览表"_s));
        CHECK(paper->contains(u"名称含“督导”"_s));
    }
}

TEST_CASE("check prints of which meetings that took place the record is missing", "[cli][counts]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    {
        const auto workspace = Workspace::open(bench.path(u"s.yanben"_s));
        ActRunner &acts = workspace->acts();
        acts.setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
        const TermId term = workspace->state().all<Term>().begin()->first;
        ActBuilder builder{workspace->state(), ActKind::AddActivity};
        Activity meeting;
        meeting.term = term;
        meeting.title = u"晨读观摩"_s;
        meeting.when.kind = SingleDay{{2019, 4, 3}};
        builder.insert(meeting);
        REQUIRE(acts.run(builder.take()) == RunResult::Done);
        RequiredCount required;
        required.term = term;
        required.name = u"观摩"_s;
        required.words = u"晨读观摩"_s;
        required.range = {1, {}};
        required.needsRecord = true;
        REQUIRE(acts.run(addCount(workspace->state(), required).value()) == RunResult::Done);
        acts.flush();
    }
    const CliRun json = bench.run({u"check"_s, u"s.yanben"_s, u"--json"_s});
    QStringList told;
    for (const QJsonValue &finding : json.json()[u"findings"].toArray()) {
        if (finding[u"target"].toString() == u"count-record/观摩"_s)
            told << finding[u"message"].toString();
    }
    REQUIRE(told.size() == 1);
    CHECK(told.front().startsWith(u"“观摩”缺活动记录：第"_s));
}
