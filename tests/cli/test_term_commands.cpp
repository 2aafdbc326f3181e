#include "cli/cli_run.h"
#include "documents/pdf_text.h"
#include "support/later_term.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/templates/rubric_templates.h"
#include "workspace/workspace.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QStringList>

#include <tuple>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// 低段教师 is assessed by the built-in rubric for groups; gives its title.
QString addGroupRubric(const QString &path)
{
    const auto workspace = Workspace::open(path);
    ActRunner &acts = workspace->acts();
    acts.setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    const State &state = workspace->state();
    const GroupId group = *participantOf(state, u"低段教师"_s).group;
    REQUIRE(acts.run(setGroupScored(state, group, true).value()) == RunResult::Done);
    const RubricSheet sheet = templatesFor(state, state.all<Term>().begin()->first, RubricSubject::Group).front().sheet;
    REQUIRE(acts.run(addRubric(state, state.all<Term>().begin()->first, sheet)) == RunResult::Done);
    acts.flush();
    return sheet.terms.title;
}

} // namespace

TEST_CASE("check finds in the sample what its source holds, and nothing else", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    const CliRun run = bench.run({u"check"_s, u"s.yanben"_s, u"--json"_s});
    CHECK(run.status == 1);
    CHECK(run.error.isEmpty());

    QStringList found;
    for (const QJsonValue &finding : run.json()[u"findings"].toArray()) {
        CHECK_FALSE(finding[u"message"].toString().isEmpty());
        CHECK(finding[u"fixes"].isArray());
        found << u"%1 %2 %3"_s.arg(finding[u"severity"].toString(), finding[u"code"].toString(),
                                   finding[u"target"].toString());
    }
    QStringList expected{u"error RUBRIC_SUM rubric"_s,
                         u"warning RUBRIC_MISSING_PARAMETER criterion/1"_s,
                         u"warning RUBRIC_NO_CAP criterion/11"_s,
                         u"warning DATE_ON_HOLIDAY activity/4"_s,
                         u"warning DATE_STARTS_ON_WEEKEND activity/7"_s,
                         u"warning DATE_STARTS_ON_HOLIDAY activity/11"_s,
                         u"warning DATE_ENDS_ON_HOLIDAY activity/12"_s,
                         u"warning LOCATION_MISSING activity/12"_s,
                         u"warning PARTICIPANTS_CONTRADICT_TITLE activity/11"_s,
                         u"notice PRESENTER_OVERLAP activity/6+activity/7"_s,
                         u"notice RANGE_CROSSES_HOLIDAY activity/6"_s,
                         u"notice ROW_ORDER activity/6"_s,
                         u"notice ROW_ORDER activity/11"_s,
                         u"notice FORM_NOT_IN_LIST form/排查问题"_s,
                         u"notice FORM_NOT_IN_LIST form/聚焦重点"_s,
                         u"notice FORM_NOT_IN_LIST form/任务设定"_s};
    for (const int no : {3, 4, 5, 6, 7, 8, 10, 12, 13, 14})
        expected << u"warning RUBRIC_NO_ZERO_TIER criterion/%1"_s.arg(no);
    found.sort();
    expected.sort();
    CHECK(found.join(u'\n').toStdString() == expected.join(u'\n').toStdString());
}

TEST_CASE("when, check, score and print take the term that is named, else the one of today", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    addLaterTerm(bench.path(u"s.yanben"_s));
    const auto week = [&bench](const QStringList &options) {
        return QString::fromUtf8(bench.run(QStringList{u"when"_s, u"s.yanben"_s, u"第3周"_s} + options).output);
    };
    CHECK(week({}).contains(u"9月16日"_s));
    CHECK(week({u"--term"_s, u"2018-2019-2"_s}).contains(u"3月18日"_s));
    CHECK(week({u"--term"_s, u"2019—2020学年第一学期"_s}).contains(u"9月16日"_s));
    // The sample's rubric has an error; the later term has no rubric.
    CHECK(bench.run({u"check"_s, u"s.yanben"_s}).status == 0);
    CHECK(bench.run({u"check"_s, u"s.yanben"_s, u"--term"_s, u"2018-2019-2"_s}).status == 1);
    CHECK(bench.run({u"score"_s, u"s.yanben"_s}).status == 2);
    const CliRun scored = bench.run({u"score"_s, u"s.yanben"_s, u"--term"_s, u"2018-2019-2"_s, u"--csv"_s});
    CHECK(scored.status == 1);
    CHECK(QString::fromUtf8(scored.output).contains(u"示例教师01"_s));
    CHECK(bench.run({u"score"_s, u"--rubric"_s, u"r"_s, u"--records"_s, u"q"_s, u"--term"_s, u"2018-2019-2"_s})
              .line()
              .contains(u"--term"_s));
    const auto print = [&bench](const QStringList &options) {
        CHECK(bench.run(QStringList{u"print"_s, u"s.yanben"_s, u"schedule"_s, u"-o"_s, u"t.pdf"_s} + options).status ==
              0);
        return textOfPdf(bench.bytes(u"t.pdf"_s));
    };
    if (const auto later = print({}))
        CHECK(later->contains(u"本学期还没有活动"_s));
    if (const auto earlier = print({u"--term"_s, u"2018-2019-2"_s}))
        CHECK_FALSE(earlier->contains(u"本学期还没有活动"_s));

    for (const QString &command : {u"when"_s, u"check"_s, u"print"_s}) {
        INFO(command.toStdString());
        QStringList arguments{command, u"s.yanben"_s};
        if (command == u"when"_s)
            arguments << u"第3周"_s;
        if (command == u"print"_s)
            arguments << u"schedule"_s << u"-o"_s << u"u.pdf"_s;
        const CliRun unknown = bench.run(arguments << u"--term"_s << u"2030-2031-1"_s);
        CHECK(unknown.status == 2);
        CHECK(unknown.isOneLine());
        CHECK(unknown.line().contains(u"2019—2020学年第一学期"_s));
        CHECK(bench.run({command, u"--help"_s}).output.contains("--term NAME"));
    }
}

TEST_CASE("A school without plan and rubric has no findings, no scores and few papers", "[cli]")
{
    const CliBench bench;
    const CliRun made = bench.run({u"new"_s, u"n.yanben"_s, u"--school"_s, u"甲"_s, u"--term"_s, u"2025-2026-1"_s,
                                   u"--from"_s, u"2025-09-01"_s, u"--to"_s, u"2026-01-20"_s});
    REQUIRE(made.status == 0);
    const CliRun run = bench.run({u"check"_s, u"n.yanben"_s, u"--json"_s});
    CHECK(run.status == 0);
    CHECK(run.json()[u"findings"].isArray());
    CHECK(run.json()[u"findings"].toArray().isEmpty());

    const CliRun score = bench.run({u"score"_s, u"n.yanben"_s});
    CHECK(score.status == 2);
    CHECK(score.isOneLine());
    // A list says that there is nothing; what is made of something that is not there is refused with the mend.
    const auto print = [&bench](const QString &kind) {
        return bench.run({u"print"_s, u"n.yanben"_s, kind, u"-o"_s, kind + u".pdf"_s});
    };
    const std::pair<QString, QString> lists[] = {{u"schedule"_s, u"本学期还没有活动。"_s},
                                                 {u"calendar"_s, u"2025年9月校本研修月历"_s},
                                                 {u"weeks"_s, u"国庆节放假"_s},
                                                 {u"bulletin"_s, u"校本研修安排"_s},
                                                 {u"person"_s, u"本学期还没有教师。"_s},
                                                 {u"group"_s, u"本学期没有安排。"_s},
                                                 {u"place"_s, u"本学期的活动还没有写地点。"_s},
                                                 {u"all"_s, u"学期周次行事历"_s}};
    for (const auto &[kind, says] : lists) {
        INFO(kind.toStdString());
        const CliRun printed = print(kind);
        CHECK(printed.status == 0);
        CHECK(printed.error.isEmpty());
        const QByteArray pdf = bench.bytes(kind + u".pdf"_s);
        REQUIRE(pdf.startsWith("%PDF-"));
        if (const auto text = textOfPdf(pdf))
            CHECK(text->contains(says));
    }
    const std::pair<QString, QString> refused[] = {
        {u"plan"_s, u"还没有计划"_s},      {u"rubric"_s, u"还没有考评细则"_s}, {u"scores"_s, u"还没有考评细则"_s},
        {u"slips"_s, u"还没有考评细则"_s}, {u"totals"_s, u"还没有考评细则"_s}, {u"signin"_s, u"--blank"_s},
        {u"record"_s, u"--blank"_s},       {u"counts"_s, u"还没有次数要求"_s}, {u"weekly"_s, u"可以每周评等"_s}};
    for (const auto &[kind, says] : refused) {
        INFO(kind.toStdString());
        const CliRun printed = print(kind);
        CHECK(printed.status == 2);
        CHECK(printed.isOneLine());
        CHECK(printed.line().contains(says));
        CHECK_FALSE(QFile::exists(bench.path(kind + u".pdf"_s)));
    }
    CHECK(QString::fromUtf8(print(u"bulletin"_s).output).contains(u"本学期还没有活动，印的是第"_s));
    CHECK(bench.run({u"print"_s, u"n.yanben"_s, u"signin"_s, u"--blank"_s, u"-o"_s, u"b.pdf"_s}).status == 0);
    const CliRun nothing =
        bench.run({u"print"_s, u"n.yanben"_s, u"all"_s, u"--parts"_s, u"plan,slips"_s, u"-o"_s, u"c.pdf"_s});
    CHECK(nothing.status == 2);
    CHECK(nothing.line().contains(u"--parts"_s));
}

TEST_CASE("A term with nothing but a task is told that no meeting of it is signed in for", "[cli]")
{
    const CliBench bench;
    REQUIRE(bench
                .run({u"new"_s, u"n.yanben"_s, u"--school"_s, u"甲"_s, u"--term"_s, u"2025-2026-1"_s, u"--from"_s,
                      u"2025-09-01"_s, u"--to"_s, u"2026-01-20"_s})
                .status == 0);
    const auto refusal = [&bench] {
        const CliRun printed = bench.run({u"print"_s, u"n.yanben"_s, u"signin"_s, u"-o"_s, u"x.pdf"_s});
        CHECK(printed.status == 2);
        CHECK(printed.isOneLine());
        return printed.line();
    };
    CHECK(refusal().contains(u"日程表里还没有活动"_s));
    {
        const auto workspace = Workspace::open(bench.path(u"n.yanben"_s));
        ActRunner &acts = workspace->acts();
        acts.setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
        const State &state = workspace->state();
        Act act =
            addActivity(state, state.all<Term>().begin()->first, {.title = u"晒课"_s, .when = {.kind = Undated{}}});
        const ActivityId task = addedActivity(act).value();
        REQUIRE(acts.run(std::move(act)) == RunResult::Done);
        REQUIRE(acts.run(editBackground(state, task, true)) == RunResult::Done);
        acts.flush();
    }
    CHECK(refusal().contains(u"都是任务"_s));
}

TEST_CASE("Every command and every paper says what it takes", "[cli]")
{
    const CliBench bench;
    const auto help = [&bench](const QStringList &words) {
        const CliRun run = bench.run(words);
        CHECK(run.status == 0);
        CHECK(run.error.isEmpty());
        return QString::fromUtf8(run.output);
    };
    CHECK(help({u"--help"_s}).contains(u"命令 --help"_s));
    const std::pair<QString, QString> commands[] = {
        {u"new"_s, u"--week-starts DAY"_s}, {u"sample"_s, u"FILE"_s},       {u"check"_s, u"--json"_s},
        {u"score"_s, u"--csv"_s},           {u"print"_s, u"--landscape"_s}, {u"when"_s, u"--json"_s},
        {u"verify"_s, u"--json"_s},         {u"backup"_s, u"DEST"_s},       {u"restore"_s, u"DEST"_s}};
    for (const auto &[command, option] : commands) {
        INFO(command.toStdString());
        CHECK(help({command, u"--help"_s}).contains(option));
        CHECK(help({command, u"-h"_s}).contains(u"用法：yanben-cli "_s + command));
    }
    const std::tuple<QString, QString, QString> papers[] = {{u"plan"_s, u"-o OUT"_s, u"--week"_s},
                                                            {u"schedule"_s, u"--paper A4|A3"_s, u"--blank"_s},
                                                            {u"calendar"_s, u"--landscape"_s, u"--week"_s},
                                                            {u"weeks"_s, u"--portrait"_s, u"--both-sides"_s},
                                                            {u"bulletin"_s, u"--week N"_s, u"--name"_s},
                                                            {u"signin"_s, u"--blank"_s, u"--week"_s},
                                                            {u"record"_s, u"--activity N"_s, u"--name"_s},
                                                            {u"person"_s, u"--name NAME"_s, u"--blank"_s},
                                                            {u"group"_s, u"--both-sides"_s, u"--teacher"_s},
                                                            {u"place"_s, u"--name NAME"_s, u"--title"_s},
                                                            {u"rubric"_s, u"--title TITLE"_s, u"--paper"_s},
                                                            {u"scores"_s, u"--title TITLE"_s, u"--paper"_s},
                                                            {u"slips"_s, u"--teacher NAME"_s, u"--paper"_s},
                                                            {u"totals"_s, u"--title TITLE"_s, u"--teacher"_s},
                                                            {u"counts"_s, u"--paper A4|A3"_s, u"--title"_s},
                                                            {u"weekly"_s, u"--title TITLE"_s, u"--joined"_s},
                                                            {u"ranking"_s, u"--criterion NO"_s, u"--paper"_s},
                                                            {u"all"_s, u"--parts LIST"_s, u"--week"_s}};
    for (const auto &[paper, has, hasNot] : papers) {
        INFO(paper.toStdString());
        const QString said = help({u"print"_s, u"no-such.yanben"_s, paper, u"--help"_s});
        CHECK(said.contains(has));
        CHECK_FALSE(said.contains(hasNot));
        CHECK(help({u"print"_s, paper, u"--help"_s}) == said);
    }
    for (const QStringList &wrong : {QStringList{u"check"_s, u"--helpful"_s}, QStringList{u"print"_s, u"--hlep"_s},
                                     QStringList{u"weeks"_s, u"--help"_s}}) {
        const CliRun run = bench.run(wrong);
        CHECK(run.status == 2);
        CHECK(run.isOneLine());
    }
}

TEST_CASE("when says what a typed time means", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    const CliRun line = bench.run({u"when"_s, u"s.yanben"_s, u"3.18-22"_s});
    CHECK(line.status == 0);
    CHECK(QString::fromUtf8(line.output).startsWith(u"3月18日"_s));
    const CliRun json = bench.run({u"when"_s, u"s.yanben"_s, u"3.18-22"_s, u"--json"_s});
    CHECK(json.status == 0);
    CHECK(json.json()[u"kind"].toString() == u"range"_s);
    CHECK(json.json()[u"start"].toString() == u"2019-03-18"_s);
    CHECK(json.json()[u"end"].toString() == u"2019-03-22"_s);

    const CliRun refused = bench.run({u"when"_s, u"s.yanben"_s, u"2月30日"_s});
    CHECK(refused.status == 2);
    CHECK(refused.isOneLine());
    CHECK(refused.line().contains(u"2月30日"_s));
    const CliRun told = bench.run({u"when"_s, u"s.yanben"_s, u"2月30日"_s, u"--json"_s});
    CHECK(told.status == 2);
    CHECK(told.json()[u"error"][u"code"].toString() == u"NO_SUCH_DATE"_s);
    CHECK(bench.run({u"when"_s, u"s.yanben"_s}).status == 2);
}

TEST_CASE("A title chooses another rubric of the term than the teachers' main one", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    const QString title = addGroupRubric(bench.path(u"s.yanben"_s));
    const CliRun groups = bench.run({u"score"_s, u"s.yanben"_s, u"--title"_s, title, u"--json"_s});
    CHECK(groups.status == 0);
    const QJsonArray subjects = groups.json()[u"subjects"].toArray();
    REQUIRE(subjects.size() == 1);
    CHECK(subjects.first()[u"name"].toString() == u"低段教师"_s);
    CHECK(bench.run({u"score"_s, u"s.yanben"_s, u"--json"_s}).json()[u"subjects"].toArray().size() == 27);

    for (const QString &kind : {u"rubric"_s, u"scores"_s, u"slips"_s, u"totals"_s, u"all"_s}) {
        INFO(kind.toStdString());
        const QString goal = kind + u".pdf"_s;
        CHECK(bench.run({u"print"_s, u"s.yanben"_s, kind, u"-o"_s, goal, u"--title"_s, title}).status == 0);
        CHECK(bench.bytes(goal).startsWith("%PDF-"));
    }
    const QStringList slip{u"print"_s,   u"s.yanben"_s, u"slips"_s,     u"-o"_s,      u"one.xlsx"_s,
                           u"--title"_s, title,         u"--teacher"_s, u"低段教师"_s};
    CHECK(bench.run(slip).status == 0);

    const auto refusal = [&bench](const QStringList &arguments) {
        const CliRun run = bench.run(arguments);
        CHECK(run.status == 2);
        CHECK(run.isOneLine());
        return run.line();
    };
    const QString unknown = refusal({u"score"_s, u"s.yanben"_s, u"--title"_s, u"无此细则"_s});
    CHECK(unknown.contains(u"无此细则"_s));
    CHECK(unknown.contains(title)); // which there are
    CHECK(refusal(slip.first(8) + QStringList{u"示例教师01"_s}).contains(u"示例教师01"_s));
    CHECK(refusal({u"print"_s, u"s.yanben"_s, u"plan"_s, u"-o"_s, u"x.pdf"_s, u"--title"_s, title})
              .contains(u"--title"_s));
}
