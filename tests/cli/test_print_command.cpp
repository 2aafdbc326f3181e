#include "cli/cli_run.h"
#include "documents/pdf_text.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("print writes each paper as PDF and each table as a workbook", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    for (const QString &kind :
         {u"plan"_s, u"schedule"_s, u"calendar"_s, u"weeks"_s, u"bulletin"_s, u"signin"_s, u"record"_s, u"person"_s,
          u"group"_s, u"place"_s, u"rubric"_s, u"scores"_s, u"slips"_s, u"totals"_s, u"all"_s}) {
        INFO(kind.toStdString());
        const QString goal = kind + u".pdf"_s;
        const CliRun run = bench.run({u"print"_s, u"s.yanben"_s, kind, u"-o"_s, goal});
        CHECK(run.status == 0);
        CHECK(run.error.isEmpty());
        CHECK(bench.bytes(goal).startsWith("%PDF-"));
    }
    for (const QString &kind : {u"schedule"_s, u"weeks"_s, u"rubric"_s, u"scores"_s, u"totals"_s}) {
        const QString goal = kind + u".xlsx"_s;
        CHECK(bench.run({u"print"_s, u"s.yanben"_s, kind, u"-o"_s, goal}).status == 0);
        CHECK(bench.bytes(goal).startsWith("PK"));
    }
    const CliRun slip =
        bench.run({u"print"_s, u"s.yanben"_s, u"slips"_s, u"--teacher"_s, u"示例教师07"_s, u"-o"_s, u"one.xlsx"_s});
    CHECK(slip.status == 0);
    CHECK(bench.bytes(u"one.xlsx"_s).startsWith("PK"));

    const auto bulletin = [&bench](const QString &week, const QString &goal) {
        return bench.run({u"print"_s, u"s.yanben"_s, u"bulletin"_s, u"--week"_s, week, u"-o"_s, goal});
    };
    CHECK(bulletin(u"3"_s, u"week.xlsx"_s).status == 0);
    CHECK(bulletin(u"99"_s, u"week.pdf"_s).status == 2);
    CHECK(bulletin(u"99"_s, u"week.pdf"_s).error.contains("没有第99周"));
    CHECK(bulletin(u"third"_s, u"week.pdf"_s).error.contains("--week"));
}

TEST_CASE("print takes one activity, one name, and the paper that the wall wants", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    const auto print = [&bench](const QStringList &words, const QString &goal = u"p.pdf"_s) {
        return bench.run(QStringList{u"print"_s, u"s.yanben"_s} + words + QStringList{u"-o"_s, goal});
    };
    CHECK(print({u"record"_s, u"--activity"_s, u"3"_s}).status == 0);
    CHECK(print({u"record"_s, u"--blank"_s}).status == 0);
    CHECK(print({u"signin"_s, u"--activity"_s, u"1"_s}).status == 0);
    CHECK(print({u"person"_s, u"--name"_s, u"示例教师07"_s}).status == 0);
    CHECK(print({u"group"_s, u"--name"_s, u"低段教师"_s}).status == 0);
    CHECK(print({u"place"_s, u"--name"_s, u"综合报告厅"_s}).status == 0);
    CHECK(print({u"calendar"_s, u"--paper"_s, u"A3"_s, u"--portrait"_s}).status == 0);
    CHECK(print({u"schedule"_s, u"--paper"_s, u"a3"_s, u"--landscape"_s}).status == 0);

    const auto refusal = [&](const QStringList &words, const QString &goal = u"p.pdf"_s) {
        const CliRun run = print(words, goal);
        CHECK(run.status == 2);
        CHECK(run.isOneLine());
        return run.line();
    };
    CHECK(refusal({u"record"_s, u"--activity"_s, u"99"_s}).contains(u"没有第99项活动"_s));
    CHECK(refusal({u"record"_s, u"--activity"_s, u"two"_s}).contains(u"序号"_s));
    CHECK(refusal({u"schedule"_s, u"--activity"_s, u"1"_s}).contains(u"只用于 signin 和 record"_s));
    CHECK(refusal({u"person"_s, u"--name"_s, u"无人"_s}).contains(u"没有“无人”"_s));
    CHECK(refusal({u"weeks"_s, u"--name"_s, u"无人"_s}).contains(u"--name"_s));
    CHECK(refusal({u"weeks"_s, u"--paper"_s, u"B5"_s}).contains(u"可选 A4、A3"_s));
    CHECK(refusal({u"slips"_s, u"--paper"_s, u"A3"_s}).contains(u"--paper 只用于 schedule、"_s));
    CHECK(refusal({u"weeks"_s, u"--both-sides"_s}).contains(u"--both-sides 只用于 "_s));
    CHECK(refusal({u"all"_s, u"--parts"_s, u"weeks,poster"_s}).contains(u"“poster”"_s));
    CHECK(refusal({u"all"_s, u"--parts"_s, u"all"_s}).contains(u"“all”"_s));
    CHECK(print({u"all"_s, u"--parts"_s, u"weeks, calendar"_s}).status == 0);
    CHECK(print({u"all"_s, u"--parts"_s, u"weeks,bulletin"_s, u"--paper"_s, u"A3"_s, u"--joined"_s}).status == 0);
    CHECK(print({u"bulletin"_s, u"--joined"_s}, u"b.xlsx"_s).status == 0); // one table
    CHECK(refusal({u"bulletin"_s, u"--joined"_s, u"--week"_s, u"3"_s}).contains(u"只能写一个"_s));
    CHECK(refusal({u"weeks"_s, u"--joined"_s}).contains(u"--joined 只用于 bulletin 和 all"_s));
    CHECK(print({u"weekly"_s, u"--title"_s, u"校本研修评价细则"_s}).status == 0); // it counts cases, too
    CHECK(refusal({u"weekly"_s}, u"w.xlsx"_s).contains(u"不是一张表"_s));
    CHECK(print({u"signin"_s, u"--both-sides"_s}).status == 0);
    CHECK(refusal({u"weeks"_s, u"--landscape"_s, u"--portrait"_s}).contains(u"只能写一个"_s));
    CHECK(refusal({u"weeks"_s, u"--landscape"_s}, u"w.xlsx"_s).contains(u"只用于 .pdf"_s));
    CHECK(refusal({u"person"_s}, u"p.xlsx"_s).contains(u"不是一张表"_s));
}

TEST_CASE("print ranks on one criterion, which is named by its number or title", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    const auto print = [&bench](const QStringList &words, const QString &goal = u"r.pdf"_s) {
        return bench.run(QStringList{u"print"_s, u"s.yanben"_s, u"ranking"_s, u"-o"_s, goal} + words);
    };
    const CliRun listed = bench.run({u"score"_s, u"s.yanben"_s, u"--json"_s});
    const QJsonArray criteria = listed.json()[u"subjects"].toArray().first()[u"criteria"].toArray();
    REQUIRE(criteria.size() > 1);
    const QString second = criteria[1][u"no"].toString();
    CHECK(print({u"--criterion"_s, second}).status == 0);
    if (const auto text = textOfPdf(bench.bytes(u"r.pdf"_s))) {
        CHECK(text->contains(u"单项名次表"_s));
        CHECK(text->contains(u"条目："_s + second));
    }
    CHECK(print({u"--criterion"_s, second}, u"r.xlsx"_s).status == 0);
    CHECK(bench.bytes(u"r.xlsx"_s).startsWith("PK"));

    const auto refusal = [&](const QStringList &words) {
        const CliRun run = print(words, u"no.pdf"_s);
        CHECK(run.status == 2);
        CHECK(run.isOneLine());
        CHECK_FALSE(QFile::exists(bench.path(u"no.pdf"_s)));
        return run.line();
    };
    CHECK(refusal({}).contains(u"--criterion"_s));
    const QString unknown = refusal({u"--criterion"_s, u"无此条目"_s});
    CHECK(unknown.contains(u"无此条目"_s));
    CHECK(unknown.contains(second)); // which there are
    CHECK(refusal({u"--criterion"_s, second, u"--title"_s, u"无此细则"_s}).contains(u"无此细则"_s));
    const CliRun other =
        bench.run({u"print"_s, u"s.yanben"_s, u"totals"_s, u"-o"_s, u"no.pdf"_s, u"--criterion"_s, second});
    CHECK(other.status == 2);
    CHECK(other.line().contains(u"--criterion 只用于 ranking"_s));
    CHECK(bench.run({u"print"_s, u"s.yanben"_s, u"all"_s, u"--parts"_s, u"ranking"_s, u"-o"_s, u"no.pdf"_s})
              .line()
              .contains(u"“ranking”不是一种资料"_s));
}

TEST_CASE("print refuses what it can't make and writes nothing", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    const auto [arguments, status, said] = GENERATE(table<QStringList, int, QString>({
        {{u"schedule"_s}, 2, u"-o"_s},
        {{u"posters"_s, u"-o"_s, u"x.pdf"_s}, 2, u"posters"_s},
        {{u"calendar"_s, u"-o"_s, u"x.xlsx"_s}, 2, u".pdf"_s},
        {{u"bulletin"_s, u"-o"_s, u"x.xlsx"_s}, 2, u".pdf"_s},
        {{u"schedule"_s, u"-o"_s, u"x.docx"_s}, 2, u"x.docx"_s},
        {{u"schedule"_s, u"-o"_s, u"x"_s}, 2, u".pdf"_s},
        {{u"plan"_s, u"-o"_s, u"x.xlsx"_s}, 2, u".pdf"_s},
        {{u"slips"_s, u"-o"_s, u"x.xlsx"_s}, 2, u"--teacher"_s},
        {{u"schedule"_s, u"-o"_s}, 2, u"-o 后面没有写内容"_s},
        {{u"schedule"_s, u"-o"_s, u"x.pdf"_s, u"--paper"_s, u" "_s}, 2, u"--paper 后面没有写内容"_s},
        {{u"schedule"_s, u"--paper"_s, u"-o"_s, u"x.pdf"_s}, 2, u"--paper 后面没有写内容"_s},
        {{u"group"_s, u"-o"_s, u"x.pdf"_s, u"--name"_s, u"甲"_s, u"--name"_s, u"乙"_s}, 2, u"--name 只能写一次"_s},
        {{u"bulletin"_s, u"-o"_s, u"x.pdf"_s, u"--week"_s, u"99"_s}, 2, u"只有第1—19周"_s},
        {{u"bulletin"_s, u"-o"_s, u"x.pdf"_s, u"--joined=yes"_s}, 2, u"--joined 后面不写内容"_s},
        {{u"signin"_s, u"-o"_s, u"x.pdf"_s, u"--activity"_s, u"6"_s}, 2, u"“一师一优课晒课（低段）”没有签到表"_s},
        {{u"slips"_s, u"-o"_s, u"x.pdf"_s, u"--teacher"_s, u"无此人"_s}, 2, u"无此人"_s},
        {{u"slips"_s, u"-o"_s, u"x.pdf"_s, u"--teacher"_s, u"王勋"_s}, 2, u"“王勋”不计分"_s},
        {{u"totals"_s, u"-o"_s, u"x.pdf"_s, u"--teacher"_s, u"示例教师01"_s}, 2, u"--teacher"_s},
        {{u"schedule"_s, u"-o"_s, u"no/such/x.pdf"_s}, 3, u"no/such/x.pdf"_s},
    }));
    const CliRun run = bench.run(QStringList{u"print"_s, u"s.yanben"_s} + arguments);
    INFO(run.line().toStdString());
    CHECK(run.status == status);
    CHECK(run.isOneLine());
    CHECK(run.line().contains(said));
    for (const QString &name : {u"x.pdf"_s, u"x.xlsx"_s, u"x.docx"_s, u"x"_s})
        CHECK_FALSE(QFile::exists(bench.path(name)));
}
