#include "cli/score_files.h"
#include "support/folders.h"

#include <catch2/catch.hpp>

#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QString sources = sourceFolder();
const QString pingshan = sources + u"/tests/fixtures/scoring/pingshan/"_s;

QByteArray fileBytes(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QByteArray rubricBytes()
{
    return fileBytes(sources + u"/resources/sample/rubric.json"_s);
}

QByteArray rubricWith(const char *what, const char *by)
{
    QByteArray rubric = rubricBytes();
    REQUIRE(rubric.contains(what));
    return rubric.replace(what, by);
}

} // namespace

TEST_CASE("Rubric and records files are scored as worked by hand", "[cli]")
{
    const CliBench bench;
    const QJsonObject expected = QJsonDocument::fromJson(fileBytes(pingshan + u"expected-scores.json"_s)).object();
    const QString records = pingshan + u"records.json"_s;
    const CliRun run = bench.run(scoreFiles(pingshan + u"rubric.json"_s, records));
    CHECK(run.status == 1); // the weights add to 103
    CHECK(run.error.isEmpty());
    CHECK(run.json()[u"findings"][0][u"code"].toString() == u"RUBRIC_SUM"_s);
    REQUIRE(expected[u"subjects"].toArray().size() == 3);
    for (const QJsonValue &each : expected[u"subjects"].toArray()) {
        const QJsonObject scored = subject(run, each[u"name"].toString());
        CHECK(scored[u"total"] == each[u"total"]);
        CHECK(scored[u"exact"] == each[u"exact"]);
        CHECK(scored[u"possible"].toDouble() == each[u"possible"].toString().toDouble());
        CHECK(scored[u"provisional"] == each[u"provisional"]);
    }

    for (const QString &of : {u"all"_s, u"possible"_s}) {
        QJsonObject rubric = QJsonDocument::fromJson(fileBytes(pingshan + u"rubric.json"_s)).object();
        rubric[u"convert"] = QJsonObject{{u"to"_s, 100}, {u"of"_s, of}};
        bench.put(u"c.json"_s, QJsonDocument{rubric}.toJson());
        const CliRun converted = bench.run(scoreFiles(u"c.json"_s, records));
        CHECK(converted.status == 0);
        const QJsonObject totals = expected[u"converted"][of].toObject();
        REQUIRE(totals.size() == 2);
        for (const QString &name : totals.keys())
            CHECK(subject(converted, name)[u"total"] == totals[name]);
        // Whom 3 or 11 is not for loses their points where all weights divide.
        const QJsonArray findings = converted.json()[u"findings"].toArray();
        REQUIRE(findings.size() == (of == u"all"_s ? 1 : 0));
        if (findings.isEmpty())
            continue;
        CHECK(findings[0][u"code"].toString() == u"CONVERT_WITH_DROPPED"_s);
        CHECK(findings[0][u"severity"].toString() == u"warning"_s);
        CHECK(findings[0][u"message"].toString().contains(u"3. 新教师汇报课"_s));
        CHECK_FALSE(findings[0][u"message"].toString().contains(u"1. 学习十九大精神"_s));
    }
}

TEST_CASE("Rules of every kind are scored from files, exact, and without a record each is missing", "[cli]")
{
    const QString kinds = sources + u"/tests/fixtures/scoring/kinds/"_s;
    const CliBench bench;
    const CliRun run = bench.run(scoreFiles(kinds + u"rubric.json"_s, kinds + u"records.json"_s));
    CHECK(run.status == 0);
    const QJsonArray given = subject(run, u"甲"_s)[u"criteria"].toArray();
    const std::vector<std::pair<QString, QJsonValue>> expected{
        {u"rating"_s, 8.75},
        {u"levels"_s, 5},
        {u"tally"_s, 9.5},
        {u"quota"_s, 9.25},
        {u"bands"_s, 2},
        {u"rank"_s, u"98/11"_s},
        {u"awards"_s, u"3333/1000"_s},
        {u"conditions"_s, 3},
        {u"convert"_s, u"2/3"_s},
        {u"ratio"_s, u"160/19"_s},
        {u"composite"_s, 88.3},
        {u"overrides"_s, 1},
    };
    REQUIRE(given.size() == static_cast<qsizetype>(expected.size()));
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto &[no, points] = expected[static_cast<std::size_t>(i)];
        CAPTURE(no.toStdString());
        CHECK(given[i][u"no"].toString() == no);
        CHECK(given[i][u"points"] == points);
        CHECK(given[i][u"state"].toString() == u"recorded"_s);
        CHECK_FALSE(given[i][u"working"].toString().isEmpty());
    }
    CHECK(given[2][u"limited"].toString() == u"floor"_s);
    CHECK(given[4][u"level"].toString() == u"达标"_s);
    CHECK(subject(run, u"甲"_s)[u"exact"].toString() == u"92877391/627000"_s);
    CHECK(subject(run, u"甲"_s)[u"total"].toString() == u"148.13"_s);
    const QJsonObject open = subject(run, u"乙"_s);
    CHECK(open[u"provisional"].toBool());
    for (const QJsonValue &each : open[u"criteria"].toArray()) {
        CHECK(each[u"state"].toString() == u"missing"_s);
        CHECK(each[u"points"].isNull());
    }
}

TEST_CASE("A school file is scored like its rubric and records in files", "[cli]")
{
    const CliBench bench;
    REQUIRE(bench.run({u"sample"_s, u"s.yanben"_s}).status == 0);
    const QString folder = sources + u"/resources/sample/"_s;
    const CliRun files = bench.run(scoreFiles(folder + u"rubric.json"_s, folder + u"records.json"_s));
    const CliRun school = bench.run({u"score"_s, u"s.yanben"_s, u"--json"_s});
    CHECK(school.status == 1);
    CHECK(school.json()[u"subjects"].toArray().size() == 27);
    CHECK(school.output == files.output);
}

TEST_CASE("Scores come as lines and as CSV that no spreadsheet takes for a formula", "[cli]")
{
    const CliBench bench;
    bench.put(u"r.json"_s, rubricBytes());
    bench.put(u"k.json"_s, recordsOf(R"({"1":{"counts":{"笔记少一次":2}}})").replace("甲", "=HYPERLINK(1)"));
    const CliRun lines = bench.run(scoreFiles(u"r.json"_s, u"k.json"_s, {}));
    CHECK(lines.status == 1);
    CHECK(QString::fromUtf8(lines.output).contains(u"8.00"_s));

    const CliRun csv = bench.run(scoreFiles(u"r.json"_s, u"k.json"_s, {u"--csv"_s}));
    CHECK(csv.output.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.output.count("\r\n") == 2);
    CHECK(csv.output.contains("\r\n'=HYPERLINK(1),8,未评,不适用,"));
}

TEST_CASE("A fraction stands in the CSV as a decimal, which no spreadsheet takes for a day", "[cli]")
{
    const CliBench bench;
    bench.put(u"r.json"_s, R"({"format":"yanben-rubric/1","title":"细则","subject":"teacher","full_mark":10,
        "rounding":{"decimals":2,"mode":"half-up","where":"total"},
        "criteria":[{"no":"1","title":"评课","weight":10,"rule":{"kind":"rating","max":10}}]})");
    bench.put(u"k.json"_s, recordsOf(R"({"1":{"ratings":[3,3,4]}})"));
    CHECK(bench.run(scoreFiles(u"r.json"_s, u"k.json"_s, {u"--csv"_s})).output.contains(",3.3333,3.33,10,"));
    CHECK(bench.run(scoreFiles(u"r.json"_s, u"k.json"_s, {u"--json"_s})).output.contains("\"10/3\""));
}

TEST_CASE("Every unit has columns of its own", "[cli]")
{
    const CliBench bench;
    bench.put(u"r.json"_s, R"({"format":"yanben-rubric/1","title":"细则","subject":"teacher","full_mark":10,
        "rounding":{"decimals":2,"mode":"half-up","where":"total"},
        "criteria":[{"no":"1","title":"评课","weight":10,"rule":{"kind":"rating","max":10}},
                    {"no":"2","title":"培训","weight":24,"unit":"学时","rule":{"kind":"rating","max":24}}]})");
    bench.put(u"k.json"_s, recordsOf(R"({"1":{"ratings":[8]},"2":{"ratings":[20]}})"));
    const QString csv = QString::fromUtf8(bench.run(scoreFiles(u"r.json"_s, u"k.json"_s, {u"--csv"_s})).output);
    CHECK(csv.contains(u"得分（分）,可得分（分）,得分（学时）,可得分（学时）,名次"_s));
    CHECK(csv.contains(u",8,20,8.00,10,20.00,24,"_s));
    const QString lines = QString::fromUtf8(bench.run(scoreFiles(u"r.json"_s, u"k.json"_s, {})).output);
    CHECK(lines.contains(u"\t8.00\t10\t20.00\t24\t"_s));
}

TEST_CASE("Records and rubrics that can't be scored are refused with their place", "[cli]")
{
    const CliBench bench;
    const QByteArray rubric = rubricBytes();
    const QByteArray records = recordsOf(R"({"3":{"levels":["3分"]}})");
    const auto [rubricText, recordsText, said] = GENERATE_COPY(table<QByteArray, QByteArray, QString>({
        {"{", records, u"JSON"_s},
        {records, records, u"format"_s},
        {rubricWith("\"weight\": 7", "\"weight\": 1e3"), records, u"criteria[8].weight"_s},
        {rubricWith("\"weight\": 7", "\"weight\": 7.005"), records, u"criteria[8].weight"_s},
        {rubricWith("\"method\": \"查档案\"", "\"metod\": \"查档案\""), records, u"metod"_s},
        {rubricWith("\"no\": \"2\"", "\"no\": \"1\""), records, u"条目 1“教师职业道德培训”，编号"_s},
        {rubricWith("\"no\": \"2\"", "\"no\": \"1\""), records, u"criteria[1].no"_s},
        {rubricWith("\"name\": \"较轻违反\"", "\"name\": \"严重违反\""), records,
         u"条目 2“教师职业道德培训”，第2种情形（criteria[1].rule.cases[1]）：名称“严重违反”重复"_s},
        {rubric, "[]", u"应为对象"_s},
        {rubric, recordsOf(R"({"1":{"state":"absent","counts":{}}})"), u"“state, counts”不能同时出现"_s},
        {rubric, recordsOf("{}").replace("\"subjects\":[", R"("subjects":[{"name":"甲 ","records":{}},)"), u"重名"_s},
        {rubricWith("\"no\": \"2\"", "\"no\": \"１\""), records, u"“１”与“1”看起来一样"_s},
        {rubric, recordsOf(R"({"3":{"levels":["4分"]}})"), u"4分"_s},
        {rubric, recordsOf(R"({"3":{"counts":{}}})"), u"条目 3"_s},
        {rubric, recordsOf(R"({"99":{"counts":{}}})"), u"条目 99：细则里没有这一条"_s},
        {rubric, recordsOf("{}").replace("\"records\":{}", R"("records":{},"vetoes":["旷训"])"),
         u"没有一票否决“旷训”"_s},
        {rubric, recordsOf(R"({"1":{"counts":{"1":2}}})"), u"计分规则里没有“1”"_s},
        {"", records, u"r.json：文件是空的"_s},
        {"{\"title\":\"\xc4\xe3\"}", records, u"r.json：不是 UTF-8"_s},
        {rubric, "{,}", u"第1行第2个字符"_s},
        {rubric, recordsOf(R"({"1":{"counts":{"笔记少一次":0.3}}})"), u"条目 1"_s},
    }));
    bench.put(u"r.json"_s, rubricText);
    bench.put(u"k.json"_s, recordsText);
    const CliRun run = bench.run(scoreFiles(u"r.json"_s, u"k.json"_s));
    INFO(run.line().toStdString());
    CHECK(run.status == 2);
    CHECK(run.isOneLine());
    CHECK(run.line().contains(said));
    CHECK((run.line().contains(u"r.json"_s) || run.line().contains(u"k.json"_s)));
}

TEST_CASE("What deep nesting does to a message is not shown in full", "[cli]")
{
    const CliBench bench;
    QByteArray rule = R"({"kind":"rating","max":"x"})";
    for (int i = 0; i < 40; ++i)
        rule = R"({"kind":"bands","of":)" + rule + R"(,"bands":[{"at_least":1,"points":1}],"otherwise":0})";
    bench.put(u"r.json"_s,
              R"({"format":"yanben-rubric/1","title":"细则","subject":"teacher","full_mark":10,
        "rounding":{"decimals":2,"mode":"half-up","where":"total"},
        "criteria":[{"no":"1","title":"评课","weight":10,"rule":)" +
                  rule + "}]}");
    bench.put(u"k.json"_s, recordsOf("{}"));
    const CliRun run = bench.run(scoreFiles(u"r.json"_s, u"k.json"_s));
    INFO(run.line().toStdString());
    CHECK(run.status == 2);
    CHECK(run.isOneLine());
    CHECK(run.line().size() < 300);
    CHECK(run.line().startsWith(u"r.json：criteria[0].rule.of"_s));
}

TEST_CASE("score wants a school file, or rubric and records", "[cli]")
{
    const CliBench bench;
    for (const QStringList &arguments :
         {QStringList{}, QStringList{u"--rubric"_s, u"r.json"_s}, QStringList{u"--records"_s, u"k.json"_s},
          QStringList{u"s.yanben"_s, u"--rubric"_s, u"r.json"_s, u"--records"_s, u"k.json"_s},
          QStringList{u"s.yanben"_s, u"--json"_s, u"--csv"_s},
          QStringList{u"--rubric"_s, u"r.json"_s, u"--records"_s, u"k.json"_s}}) {
        const CliRun run = bench.run(QStringList{u"score"_s} + arguments);
        INFO(run.line().toStdString());
        CHECK(run.status == 2);
        CHECK(run.isOneLine());
    }
}
