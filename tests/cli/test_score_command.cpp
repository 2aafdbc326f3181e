#include "cli/cli_run.h"
#include "support/folders.h"
#include "support/rated_term.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
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

QByteArray recordsOf(const QByteArray &records)
{
    return R"({"format":"yanben-records/1","subjects":[{"name":"甲","groups":["全体教师"],"records":)" + records +
           "}]}";
}

QStringList scoreFiles(const QString &rubric, const QString &records, const QStringList &how = {u"--json"_s})
{
    return QStringList{u"score"_s, u"--rubric"_s, rubric, u"--records"_s, records} + how;
}

QJsonObject subject(const CliRun &run, const QString &name)
{
    for (const QJsonValue &each : run.json()[u"subjects"].toArray()) {
        if (each[u"name"].toString() == name)
            return each.toObject();
    }
    return {};
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

namespace
{

/// Ten teachers with one mark each; the best five are 优, of whom two share the third place.
struct TenTeachers
{
    explicit TenTeachers(const QByteArray &terms)
    {
        bench.put(u"r.json"_s,
                  R"({"format":"yanben-rubric/1","title":"细则","subject":"teacher","full_mark":100,
        "rounding":{"decimals":2,"mode":"half-up","where":"total"},)" +
                      terms + R"(
        "criteria":[{"no":"1","title":"评课","weight":100,"section":"教学","rule":{"kind":"rating","max":100}}]})");
        QByteArray subjects;
        int who = 0;
        for (const int mark : {98, 97, 96, 96, 95, 80, 79, 78, 77, 76})
            subjects += QByteArray{subjects.isEmpty() ? "" : ","} + R"({"name":"教师)" + QByteArray::number(++who) +
                        R"(","records":{"1":{"ratings":[)" + QByteArray::number(mark) + "]}}}";
        bench.put(u"k.json"_s, R"({"format":"yanben-records/1","subjects":[)" + subjects + "]}");
    }
    QJsonValue finding(const QString &code) const
    {
        for (const QJsonValue &each : bench.run(scoreFiles(u"r.json"_s, u"k.json"_s)).json()[u"findings"].toArray()) {
            if (each[u"code"].toString() == code)
                return each;
        }
        return {};
    }

    CliBench bench;
};

} // namespace

TEST_CASE("A grade that more have than its quota allows is a finding with the names at the border", "[cli]")
{
    const TenTeachers ten{R"("grades":[{"name":"优","at_least":90},{"name":"合格","at_least":null}],
        "grade_quota":[{"grade":"优","at_most_percent":30}],)"};
    const QJsonValue finding = ten.finding(u"GRADE_QUOTA_EXCEEDED"_s);
    CHECK(finding[u"severity"].toString() == u"warning"_s);
    CHECK(finding[u"message"].toString() ==
          u"“优”有5份，10份完整成绩的30%最多3份；边界上：教师3、教师4，同分的跨在边界两边"_s);
    const CliRun text = ten.bench.run(scoreFiles(u"r.json"_s, u"k.json"_s, {}));
    CHECK(text.status == 0);
    CHECK(QString::fromUtf8(text.output).contains(u"GRADE_QUOTA_EXCEEDED “优”有5份"_s));
}

TEST_CASE("A section whose criteria weigh something else is a finding, as it forbids publishing", "[cli]")
{
    const TenTeachers ten{R"("sections":[{"name":"教学","weight":90}],)"};
    const QJsonValue finding = ten.finding(u"SECTION_SUM"_s);
    CHECK(finding[u"severity"].toString() == u"error"_s);
    CHECK(finding[u"message"].toString() == u"一级指标“教学”的条目权重合计 100 分，写明的是 90 分"_s);
    CHECK(ten.bench.run(scoreFiles(u"r.json"_s, u"k.json"_s)).status == 1);
    CHECK(TenTeachers{R"("sections":[{"name":"教学","weight":100}],)"}.finding(u"SECTION_SUM"_s).isNull());
}

TEST_CASE("A sheet where nothing counts has no total, and that is told", "[cli]")
{
    const TenTeachers ten{R"("convert":{"to":100,"of":"possible"},)"};
    CHECK(ten.finding(u"NOTHING_POSSIBLE"_s).isNull());
    ten.bench.put(u"k.json"_s, recordsOf(R"({"1":{"state":"exempt"}})"));
    const CliRun run = ten.bench.run(scoreFiles(u"r.json"_s, u"k.json"_s));
    CHECK(subject(run, u"甲"_s)[u"total"].isNull());
    CHECK_FALSE(subject(run, u"甲"_s)[u"provisional"].toBool());
    CHECK(ten.finding(u"NOTHING_POSSIBLE"_s)[u"target"].toString() == u"甲"_s);
}

TEST_CASE("Who is exempt from everything has a total that nobody judged, and that is told", "[cli]")
{
    const TenTeachers ten{{}};
    CHECK(ten.finding(u"NOTHING_COUNTED"_s).isNull());
    ten.bench.put(u"k.json"_s, recordsOf(R"({"1":{"state":"exempt","note":"产假"}})"));
    const QJsonValue finding = ten.finding(u"NOTHING_COUNTED"_s);
    CHECK(finding[u"severity"].toString() == u"warning"_s);
    CHECK(finding[u"target"].toString() == u"甲"_s);
    CHECK(finding[u"message"].toString() == u"“甲”没有一条计入，总分不是评出来的"_s);
    ten.bench.put(u"k.json"_s, recordsOf(R"({"1":{"state":"absent"}})"));
    CHECK(ten.finding(u"NOTHING_COUNTED"_s).isNull());
}

TEST_CASE("Vetoes of a sheet stand in every form of the answer", "[cli]")
{
    const TenTeachers ten{R"("vetoes":[{"name":"师德失范","effect":"criterion_zero","criterion":"1"},
        {"name":"缺材料","effect":"not_eligible"}],)"};
    ten.bench.put(u"k.json"_s, R"({"format":"yanben-records/1","subjects":[{"name":"甲","vetoes":["师德失范","缺材料"],
        "records":{"1":{"ratings":[10]}}}]})");
    const CliRun run = ten.bench.run(scoreFiles(u"r.json"_s, u"k.json"_s));
    const QJsonObject scored = subject(run, u"甲"_s);
    CHECK((scored[u"vetoes"] == QJsonArray{u"师德失范"_s, u"缺材料"_s}));
    CHECK((scored[u"not_eligible"] == QJsonArray{u"缺材料"_s}));
    CHECK(scored[u"criteria"][0][u"working"].toString() == u"10 → 0（师德失范：本项计0分）"_s);
    const QString remark = u"一票否决：师德失范（第1条计0分）、缺材料（不能评优）"_s;
    for (const QStringList &how : {QStringList{}, QStringList{u"--csv"_s}})
        CHECK(QString::fromUtf8(ten.bench.run(scoreFiles(u"r.json"_s, u"k.json"_s, how)).output).contains(remark));
}

TEST_CASE("Who was published twice is told in the lines and the CSV, and the JSON stays as it is", "[cli]")
{
    RatedTerm term;
    term.publish({0, 1});
    term.setLevel(0, 0);
    term.correct(u"补录"_s);
    term.acts().flush();
    const CliBench bench;
    const QString names[] = {subjectName(term.state(), term.staff[0]), subjectName(term.state(), term.staff[1])};
    for (const QStringList &how : {QStringList{}, QStringList{u"--csv"_s}}) {
        const QString output = QString::fromUtf8(bench.run(QStringList{u"score"_s, term.path()} + how).output);
        const QStringList lines = output.split(u'\n');
        const auto lineOf = [&lines](const QString &name) { return lines.filter(name).value(0); };
        CHECK(lineOf(names[0]).contains(u"已更正（2"_s));
        CHECK(lineOf(names[0]).contains(u"第2次公布）"_s));
        REQUIRE_FALSE(lineOf(names[1]).isEmpty());
        CHECK_FALSE(lineOf(names[1]).contains(u"更正"_s));
    }
    const CliRun json = bench.run({u"score"_s, term.path(), u"--json"_s});
    CHECK(subject(json, names[0])[u"name"] == names[0]);
    CHECK_FALSE(QString::fromUtf8(json.output).contains(u"更正"_s));
}

TEST_CASE("What a veto means goes by the employment that the records state, and is named as open without one", "[cli]")
{
    const TenTeachers ten{R"("vetoes":[{"name":"旷训","effect":"consequences","consequences":[
        {"text":"不得按时转正","of":["probation"]},{"text":"职称低聘一级","of":["titled"]},{"text":"年度考核不合格"}]}],)"};
    const auto remarkOf = [&](const QByteArray &employment) {
        ten.bench.put(u"k.json"_s, R"({"format":"yanben-records/1","subjects":[{"name":"甲",)" + employment +
                                       R"("vetoes":["旷训"],"records":{"1":{"ratings":[10]}}}]})");
        return QString::fromUtf8(ten.bench.run(scoreFiles(u"r.json"_s, u"k.json"_s, {})).output);
    };
    CHECK(remarkOf(R"("employment":"titled",)").contains(u"旷训（职称低聘一级、年度考核不合格）"_s));
    CHECK(remarkOf(R"("employment":"untitled",)").contains(u"旷训（年度考核不合格）"_s));
    CHECK(remarkOf({}).contains(u"聘任状态未登记，待定：不得按时转正（见习期）、职称低聘一级（已聘职称）"_s));
    CHECK(remarkOf(R"("employment":"tenured",)").isEmpty());
    const CliRun bad = ten.bench.run(scoreFiles(u"r.json"_s, u"k.json"_s));
    CHECK(bad.status == 2);
    CHECK(bad.isOneLine());
}

TEST_CASE("A rubric that converts gives what was reached and what it converts to under heads of their own", "[cli]")
{
    const auto outputOf = [](const QByteArray &terms, const QStringList &how) {
        const TenTeachers ten{terms};
        return QString::fromUtf8(ten.bench.run(scoreFiles(u"r.json"_s, u"k.json"_s, how)).output);
    };
    const QByteArray converts = R"("convert":{"to":50,"of":"all"},)";
    const QString csv = outputOf(converts, {u"--csv"_s});
    CHECK(csv.contains(u"1.评课,得分,可得分,折算,名次"_s));
    CHECK(csv.contains(u"\n教师1,98,98.00,100,49.00,1,"_s));
    const QString lines = outputOf(converts, {});
    CHECK(lines.startsWith(u"姓名\t得分\t可得分\t折算\t名次"_s));
    CHECK(lines.contains(u"\n教师1\t98.00\t100\t49.00\t1\t"_s));
    CHECK(outputOf(converts, {u"--json"_s}).contains(u"\"49.00\""_s));

    CHECK(outputOf({}, {u"--csv"_s}).contains(u"1.评课,得分,可得分,名次"_s));
    CHECK(outputOf({}, {}).contains(u"\n教师1\t98.00\t100\t1\t"_s));
}

TEST_CASE("Who is exempted without a word why is a warning that names him, and a reason is none", "[cli]")
{
    const TenTeachers ten{R"("convert":{"to":100,"of":"all"},)"};
    ten.bench.put(u"k.json"_s, recordsOf(R"({"1":{"state":"exempt"}})"));
    const QJsonValue finding = ten.finding(u"EXEMPT_WITHOUT_REASON"_s);
    CHECK(finding[u"severity"].toString() == u"warning"_s);
    CHECK(finding[u"target"].toString() == u"甲/1"_s);
    const CliRun text = ten.bench.run(scoreFiles(u"r.json"_s, u"k.json"_s, {}));
    CHECK(text.status == 0);
    CHECK(QString::fromUtf8(text.output).contains(u"EXEMPT_WITHOUT_REASON “甲”的条目 1：免考核没有写原因"_s));
    ten.bench.put(u"k.json"_s, recordsOf(R"({"1":{"state":"exempt","note":"产假"}})"));
    CHECK(ten.finding(u"EXEMPT_WITHOUT_REASON"_s).isNull());
}

TEST_CASE("A record that does not fit its rubric any more is named with its teacher and criterion in the lines",
          "[cli]")
{
    RatedTerm term;
    const QString no = criteriaOf(term.state(), term.version())[4]->spec.no;
    term.run(newDraft(term.state(), term.version()));
    const RubricVersionId draft = newestVersionOf(term.state(), term.rubric())->id;
    CriterionVersion row = *criteriaOf(term.state(), draft)[4];
    std::get<LevelsRule>(row.spec.rule.kind).levels.pop_back(); // the one that was recorded
    term.run(changeCriterion(term.state(), row));
    term.run(publishRubric(term.state(), draft, u"研训处"_s, noon).value());
    term.acts().flush();
    const CliRun run = CliBench{}.run({u"score"_s, term.path()});
    CHECK(run.status == 1);
    const QString who = u"“%1”的条目 %2"_s.arg(subjectName(term.state(), term.staff[0]), no);
    CHECK(QString::fromUtf8(run.output).contains(u"\nRECORD_INVALID %1："_s.arg(who)));
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
