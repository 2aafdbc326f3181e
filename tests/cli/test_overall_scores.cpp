#include "cli/cli_run.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QByteArray rubricOf(const QByteArray &fullMark)
{
    return R"({"format":"yanben-rubric/1","title":"细则","subject":"group","full_mark":)" + fullMark +
           R"(,"rounding":{"decimals":2,"mode":"half-up","where":"total"},
        "criteria":[{"no":"1","title":"一","weight":)" +
           fullMark + R"(,"rule":{"kind":"rating","max":200}}]})";
}

/// One rating for each name.
QByteArray records(std::initializer_list<std::pair<const char *, const char *>> ratings)
{
    QByteArray subjects;
    for (const auto &[name, rating] : ratings) {
        subjects += (subjects.isEmpty() ? QByteArray{} : QByteArray{","}) + R"({"name":")" + name +
                    R"(","records":{"1":{"ratings":[)" + rating + "]}}}";
    }
    return R"({"format":"yanben-records/1","subjects":[)" + subjects + "]}";
}

QByteArray overall(const QByteArray &rest)
{
    return R"({"format":"yanben-overall/1","title":"综合评定","subject":"group",
        "rounding":{"decimals":2,"mode":"half-up"},)" +
           rest + "}";
}

const QByteArray twoParts = R"("parts":[{"rubric":"案例","percent":40},{"rubric":"平台","percent":60}])";

/// A folder with two rubrics out of 100 and their records.
CliBench &putFiles(CliBench &bench, const QByteArray &rest)
{
    bench.put(u"o.json"_s, overall(rest));
    bench.put(u"r.json"_s, rubricOf("100"));
    bench.put(u"r120.json"_s, rubricOf("120"));
    bench.put(u"a.json"_s, records({{"语文组", "85.5"}, {"数学组", "70"}, {"英语组", ""}}));
    bench.put(u"b.json"_s, records({{"数学组", "80"}, {"语文组", "90"}, {"英语组", "60"}}));
    return bench;
}

CliRun run(const CliBench &bench, const QStringList &parts, const QStringList &how = {u"--json"_s})
{
    QStringList arguments{u"score"_s, u"--overall"_s, u"o.json"_s};
    for (const QString &part : parts)
        arguments << u"--part"_s << part;
    return bench.run(arguments + how);
}

const QStringList bothParts{u"案例=r.json,a.json"_s, u"平台=r.json,b.json"_s};

} // namespace

TEST_CASE("An overall result is made from the rubrics and records of its parts", "[cli]")
{
    CliBench bench;
    const CliRun done = run(putFiles(bench, twoParts), bothParts);
    INFO(done.line().toStdString());
    CHECK(done.status == 0);
    const QJsonArray subjects = done.json()[u"subjects"].toArray();
    REQUIRE(subjects.size() == 3);
    CHECK(subjects[0][u"name"].toString() == u"语文组");
    CHECK(subjects[0][u"total"].toString() == u"88.20");
    CHECK(subjects[0][u"exact"].toString() == u"441/5");
    CHECK(subjects[0][u"rank"].toInt() == 1);
    CHECK(subjects[0][u"stages"][0][u"parts"][1][u"points"].toInt() == 54);
    CHECK(subjects[0][u"working"].toString().contains(u"34.2 + 54 = 88.2"_s));
    CHECK(subjects[1][u"total"].toString() == u"76.00");
    CHECK(subjects[2][u"provisional"].toBool());
    CHECK(subjects[2][u"rank"].isNull());

    const QString lines = QString::fromUtf8(run(bench, bothParts, {}).output);
    CHECK(lines.contains(u"语文组\t88.20\t1\t\t案例 85.50 × 40% = 34.2"_s));
    CHECK(lines.contains(u"英语组\t36.00\t暂计"_s));
}

TEST_CASE("What an overall file leaves open is asked for", "[cli]")
{
    CliBench bench;
    const auto [rest, parts, said] = GENERATE(table<QByteArray, QStringList, QString>({
        {R"("stages":[{"name":"初评","percent":30,"parts":[{"rubric":"案例","percent":100}]},
            {"name":"考察","percent":40,"parts":[{"rubric":"平台","percent":100}]},
            {"name":"评议","percent":null,"unstated":"文件没有写","parts":[{"rubric":"案例","percent":100}]}])",
         bothParts, u"阶段“评议”（stages[2].percent）：“评议”占百分之几没有写明"_s},
        {R"("parts":[{"rubric":"案例","percent":40},{"rubric":"平台","percent":59.99}])", bothParts, u"99.99%"_s},
        {R"("parts":[{"rubric":"案例","percent":40},{"rubric":"平台","percent":60.01}])", bothParts, u"100.01%"_s},
        {R"("parts":[{"rubric":"案例"}])", bothParts, u"parts[0]：缺少“percent”"_s},
        {twoParts, {u"案例=r.json,a.json"_s}, u"缺少 --part \"平台=…\""_s},
        {twoParts, {u"案例=r.json,a.json"_s, u"平台=r120.json,b.json"_s}, u"满分是 120，不是 100，请写明满分（of）"_s},
        {twoParts, {u"案例=r.json,a.json"_s, u"平台=r.json"_s}, u"中间用一个逗号"_s},
        {twoParts, bothParts + QStringList{u"座谈=r.json,a.json"_s}, u"“座谈”不是综合评定里的细则"_s},
        {twoParts, bothParts + QStringList{u"案例=r.json,a.json"_s}, u"出现两次"_s},
        {twoParts, {u"案例=r.json,a.json"_s, u"平台=none.json,b.json"_s}, u"none.json：没有这个文件"_s},
        {twoParts, {u"案例=r.json,a.json"_s, u"平台=r.json,o.json"_s}, u"o.json"_s},
    }));
    const CliRun refused = run(putFiles(bench, rest), parts);
    INFO(refused.line().toStdString());
    CHECK(refused.status == 2);
    CHECK(refused.isOneLine());
    CHECK(refused.line().contains(said));
}

TEST_CASE("A part of another full mark counts when the file says so", "[cli]")
{
    CliBench bench;
    putFiles(bench, R"("parts":[{"rubric":"案例","percent":40},{"rubric":"平台","percent":60,"of":120}])");
    const CliRun done = run(bench, {u"案例=r.json,a.json"_s, u"平台=r120.json,b.json"_s});
    CHECK(done.status == 0);
    CHECK(done.json()[u"subjects"][0][u"total"].toString() == u"79.20"); // 34.2 + 90 ÷ 120 × 60
}

TEST_CASE("A name that stands twice in the records of a part is refused", "[cli]")
{
    CliBench bench;
    putFiles(bench, twoParts).put(u"b.json"_s, records({{"语文组", "80"}, {"语文组", "90"}}));
    const CliRun refused = run(bench, bothParts);
    CHECK(refused.status == 2);
    CHECK(refused.line().contains(u"b.json：“语文组”：与前面的“语文组”重名"_s));
}

TEST_CASE("An overall result stands alone: no school file, no other way of scoring, no CSV", "[cli]")
{
    CliBench bench;
    putFiles(bench, twoParts);
    for (const QStringList &how : {QStringList{u"--csv"_s}, QStringList{u"s.yanben"_s},
                                   QStringList{u"--rubric"_s, u"r.json"_s, u"--records"_s, u"a.json"_s}}) {
        const CliRun refused = run(bench, bothParts, how);
        INFO(refused.line().toStdString());
        CHECK(refused.status == 2);
        CHECK(refused.isOneLine());
    }
    CHECK(bench.run({u"score"_s, u"--part"_s, u"案例=r.json,a.json"_s}).line().contains(u"缺少 --overall"_s));
}
