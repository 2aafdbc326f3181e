// What scores leave to be said: findings, vetoes, results that were given out or converted.
#include "cli/score_files.h"
#include "support/rated_term.h"

#include <catch2/catch.hpp>

#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;

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
    const TenTeachers ten{R"("grades":[{"name":"合格","at_least":null}],)"};
    CHECK(ten.finding(u"NOTHING_COUNTED"_s).isNull());
    ten.bench.put(u"k.json"_s, recordsOf(R"({"1":{"state":"exempt","note":"产假"}})"));
    const QJsonValue finding = ten.finding(u"NOTHING_COUNTED"_s);
    CHECK(finding[u"severity"].toString() == u"warning"_s);
    CHECK(finding[u"target"].toString() == u"甲"_s);
    CHECK(finding[u"message"].toString() == u"“甲”没有一条计入，总分不是评出来的"_s);
    const auto scored = [&] { return subject(ten.bench.run(scoreFiles(u"r.json"_s, u"k.json"_s)), u"甲"_s); };
    CHECK(scored()[u"grade"].isNull());
    CHECK(scored()[u"rank"].isNull());
    ten.bench.put(u"k.json"_s, recordsOf(R"({"1":{"state":"absent"}})"));
    CHECK(ten.finding(u"NOTHING_COUNTED"_s).isNull());
    CHECK(scored()[u"grade"].toString() == u"合格"_s);
    CHECK(scored()[u"rank"].toInt() == 1);
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
