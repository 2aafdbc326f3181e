#include "domain/json/json_reader.h"
#include "domain/json/json_writer.h"
#include "domain/json/records/record_json.h"
#include "domain/json/rubric/rubric_json.h"
#include "domain/json/rubric/rule_json.h"

#include <catch2/catch.hpp>

using namespace yanben;

TEST_CASE("A rule of every kind is written as it was read")
{
    const QByteArray json = GENERATE(
        R"({"kind":"rating","max":10,"step":0.5,"combine":"median","drop_highest":1,"drop_lowest":1})",
        R"({"kind":"rating","max":10})",
        R"({"kind":"levels","levels":[{"name":"A","points":5},{"name":"B","points":null,"key":"b"}],"times":[1,3],"combine":"best","at_most_if":[{"flag":"迟交","level":"B"}]})",
        R"({"kind":"levels","levels":[{"name":"A","points":5}],"times":2})",
        R"({"kind":"levels","levels":[{"name":"一档","points":10,"text":"有选题、过程和成效"},{"name":"二档","points":null,"key":"b","text":"有过程"},{"name":"三档","points":6}]})",
        R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-0.5,"cap":2},{"name":"失误","range":[-2,-0.5],"key":"f"}],"floor":0,"cap":10,"carry":[{"of":"迟到","every":3,"as":"失误"}],"zero_when":[{"case":"迟到","at_least":2.5}]})",
        R"({"kind":"quota","required":20,"full":10,"short":0.5})",
        R"({"kind":"quota","required_by":{"校长":20,"教师":12},"full":10,"short":"proportional","extra":0.1,"floor":0,"cap":12})",
        R"({"kind":"bands","bands":[{"at_least":90,"points":10},{"above":60,"points":6,"name":"合格"}],"otherwise":0})",
        R"({"kind":"bands","by_group":{"低段":[{"at_least":90,"points":null,"name":"A"}]},"otherwise":{"name":"B","points":null},"combine":"mean"})",
        R"({"kind":"bands","bands":[{"at_least":3,"points":1}],"otherwise":0,"of":{"kind":"ratio","full":5}})",
        R"({"kind":"rank","table":[{"to":1,"points":10},{"to":3,"points":8}],"beyond":1})",
        R"({"kind":"rank","sequence":{"first":10,"step":0.5,"last":5}})",
        R"({"kind":"rank","linear":{"first":10,"last":5,"of":12}})",
        R"({"kind":"rank","change":{"base":5,"up":1,"down":-1,"floor":0,"cap":10}})",
        R"({"kind":"awards","table":[{"level":"省","prize":"一等","points":10},{"level":"县","points":2}],"combine":"best","n":2,"rest":0.5,"cap":15,"share":[{"order":1,"factor":1},{"order":2,"factor":0.3333}]})",
        R"({"kind":"awards","table":[],"combine":"highest"})",
        R"({"kind":"conditions","parts":[{"name":"有计划","points":2},{"name":"有总结"}],"need":"each"})",
        R"({"kind":"conditions","parts":[{"name":"有计划"}],"need":"all","points":5})",
        R"({"kind":"convert","per":45,"points":1,"whole":true,"cap":10,"daily_cap":90})",
        R"({"kind":"ratio","full":10,"cap":12})",
        R"({"kind":"composite","parts":[{"name":"平时","factor":0.4,"rule":{"kind":"rating","max":100}},{"name":"期末","factor":0.6,"rule":{"kind":"ratio","full":100},"key":"q"}],"floor":0,"cap":100})",
        R"({"kind":"ratio","full":10,"overrides":[{"measure":"文章数","below":0.2,"points":0,"name":"太少"}]})");
    CAPTURE(json.toStdString());

    const Parsed<Rule> rule = ruleFromJson(json);
    REQUIRE(rule);
    CHECK(toJson(*rule) == json);
}

TEST_CASE("A faulty rule is refused with the place and the reason")
{
    const auto [json, path, code, detail] = GENERATE(table<const char *, const char *, ProblemCode, const char *>({
        {R"({"kind":"rating","max":10)", "", ProblemCode::NotJson, "1:26"},
        {"{\"kind\":\"rating\",\n \"校长\",}", "", ProblemCode::NotJson, "2:6"},
        {R"([1])", "", ProblemCode::WrongType, "object"},
        {R"({"max":10})", "", ProblemCode::MissingKey, "kind"},
        {R"({"kind":"stars"})", "", ProblemCode::UnknownWord, "stars"},
        {R"({"kind":"rating"})", "", ProblemCode::MissingKey, "max"},
        {R"({"kind":"rating","max":10,"maximum":9})", "", ProblemCode::UnknownKey, "maximum"},
        {R"({"kind":"rating","max":10,"max":9})", "", ProblemCode::DoubledKey, "max"},
        {R"({"kind":"rating","max":1e3})", "max", ProblemCode::NotADecimal, "1e3"},
        {R"({"kind":"rating","max":10.005})", "max", ProblemCode::TooManyPlaces, "10.005"},
        {R"({"kind":"rating","max":10000000000})", "max", ProblemCode::OutOfRange, "10000000000"},
        {R"({"kind":"rating","max":"10"})", "max", ProblemCode::WrongType, "number"},
        {R"({"kind":"rating","max":10,"drop_highest":0.5})", "drop_highest", ProblemCode::WrongType, "whole number"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1},{"name":"b","points":1,"range":[0,1]}]})",
         "cases[1]", ProblemCode::Contradiction, "points, range"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"a","range":[0,0.001]}]})", "cases[0].range[1]",
         ProblemCode::TooManyPlaces, "0.001"},
        {R"({"kind":"tally","base":0,"cases":[{"name":" ","points":1}]})", "cases[0].name", ProblemCode::EmptyText, ""},
        {R"({"kind":"levels","levels":[{"name":"a","points":1,"text":" "}]})", "levels[0].text", ProblemCode::EmptyText,
         ""},
        {R"({"kind":"levels","levels":[{"name":"a","points":1,"text":5}]})", "levels[0].text", ProblemCode::WrongType,
         "text"},
        {R"({"kind":"quota","required_by":{"校长":true},"full":1,"short":1})", "required_by.校长",
         ProblemCode::WrongType, "number"},
        {R"({"kind":"awards","table":[],"combine":"highest","share":[{"order":1,"factor":0.33333}]})",
         "share[0].factor", ProblemCode::TooManyPlaces, "0.33333"},
        {R"({"kind":"rank","sequence":{"first":1,"step":1,"last":0},"table":[]})", "", ProblemCode::Contradiction,
         "table, sequence, linear, change"},
        {R"({"kind":"conditions","parts":[],"need":"any"})", "", ProblemCode::MissingKey, "points"},
        {R"({"kind":"composite","parts":[{"name":"a","factor":1,"rule":{"kind":"rating","max":1,"step":true}}]})",
         "parts[0].rule.step", ProblemCode::WrongType, "number"},
    }));
    CAPTURE(json);

    const Parsed<Rule> rule = ruleFromJson(json);
    REQUIRE_FALSE(rule);
    CHECK(rule.error().path == QString::fromUtf8(path));
    CHECK(rule.error().code == code);
    CHECK(rule.error().detail == QString::fromUtf8(detail));
}

TEST_CASE("Nesting without end is refused, not followed")
{
    const Parsed<Rule> rule = ruleFromJson(QByteArray(100'000, '['));
    REQUIRE_FALSE(rule);
    CHECK(rule.error().code == ProblemCode::TooDeep);
}

TEST_CASE("A doubled key names the place that holds it")
{
    const auto parsed = parseJson(R"({"a":[{"b":1},{"c":{"d":1,"d":2}}]})");
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error() == JsonProblem{QStringLiteral("a[1].c"), ProblemCode::DoubledKey, QStringLiteral("d")});
}

TEST_CASE("A record of every kind is written as it was read")
{
    const QByteArray json = GENERATE(
        R"({})", R"({"ratings":[8.5,9]})", R"({"ratings":[]})", R"({"levels":["优","良"],"flags":["迟交"]})",
        R"({"counts":{}})", R"({"counts":{"迟到":2.5},"amounts":{"失误":[-1.5,-0.05]}})",
        R"({"count":12,"group":"校长"})", R"({"value":87.5})", R"({"value":80,"reference":95})", R"({"values":[8,15]})",
        R"({"of":{"counts":{"a":1}}})", R"({"rank":3,"of":12})", R"({"rank":3,"before":5})", R"({"change":-2})",
        R"({"ranks":[1,4]})", R"({"awards":[]})", R"({"awards":[{"level":"省","prize":"一等","order":1}]})",
        R"({"met":["有计划"]})", R"({"amount":45})", R"({"days":[30,50]})",
        R"({"parts":{"平时":{"ratings":[90]},"期末":{"parts":{"a":{"value":1}}}}})", R"({"measures":{"文章数":0.2}})",
        R"({"state":"absent"})", R"({"state":"not_applicable","note":"产假"})", R"({"state":"exempt"})",
        R"({"state":"missing","note":"等材料"})");
    CAPTURE(json.toStdString());

    const Parsed<Record> record = recordFromJson(json);
    REQUIRE(record);
    CHECK(toJson(*record) == json);
}

TEST_CASE("A record that mixes kinds, or data with a state, is refused")
{
    const auto [json, code] = GENERATE(table<const char *, ProblemCode>({
        {R"({"levels":["优"],"counts":{}})", ProblemCode::UnknownKey},
        {R"({"state":"exempt","counts":{}})", ProblemCode::Contradiction},
        {R"({"rank":1,"change":2})", ProblemCode::Contradiction},
        {R"({"state":"recorded"})", ProblemCode::UnknownWord},
        {R"({"counts":{"a":1,"a":2}})", ProblemCode::DoubledKey},
    }));
    CAPTURE(json);

    const Parsed<Record> record = recordFromJson(json);
    REQUIRE_FALSE(record);
    CHECK(record.error().code == code);
}

TEST_CASE("Nothing recorded and nothing happened stay apart")
{
    CHECK(recordFromJson("{}")->state == RecordState::Missing);
    CHECK(recordFromJson(R"({"note":"x"})")->state == RecordState::Missing);
    CHECK(recordFromJson(R"({"counts":{}})")->state == RecordState::Recorded);
    CHECK(recordFromJson(R"({"met":[]})")->state == RecordState::Recorded);
    CHECK(recordFromJson(R"({"awards":[]})")->state == RecordState::Recorded);
    CHECK(recordFromJson(R"({"days":[]})")->state == RecordState::Recorded);
}

TEST_CASE("Terms and criteria of the school file survive their columns")
{
    RubricTerms terms;
    terms.title = QStringLiteral("细则");
    terms.unit = QStringLiteral("学时");
    terms.bonusCap = Points::whole(10);
    terms.convert = Conversion{Points::whole(100), ConvertBase::Possible};
    terms.total = {.base = Points::whole(60), .floor = Points{}, .cap = {}};
    terms.sections = {{QStringLiteral("师德"), Points::whole(30)}, {QStringLiteral("教学"), {}}};
    terms.grades = {{QStringLiteral("优秀"), Points::whole(90)}, {QStringLiteral("合格"), {}}};
    terms.gradeQuotas = {{QStringLiteral("优秀"), Points::whole(30)}};
    terms.vetoes = {{QStringLiteral("体罚"), VetoEffect::GradeAtMost, {}, QStringLiteral("合格")},
                    {QStringLiteral("抄袭"), VetoEffect::CriterionZero, QStringLiteral("1"), {}},
                    {.name = QStringLiteral("旷训"),
                     .effect = VetoEffect::Consequences,
                     .consequences = {{.text = QStringLiteral("年度考核不合格")},
                                      {.text = QStringLiteral("职称低聘一级"), .of = {Employment::Titled}}}}};
    CHECK(*rubricTermsFromJson(toJson(terms)) == terms);

    CriterionSpec criterion{.no = QStringLiteral("1.1"), .title = QStringLiteral("听课"), .rule = {RatioRule{}}};
    criterion.bonus = true;
    criterion.whenMissing = WhenMissing::Full;
    criterion.whenExempt = WhenOut::Zero;
    criterion.unit = QStringLiteral("课时");
    criterion.raters = {QStringLiteral("评审组")};
    criterion.unstated = {{UnstatedParameter::Absence, Points::whole(0), QStringLiteral("原文")}};
    CHECK(*criterionFromJson(toJson(criterion)) == criterion);
    CHECK(criterionFromJson(R"({"no":"1","title":"t","rule":{"kind":"ratio","full":1}})").error().detail == u"weight");
}

TEST_CASE("A teacher's employment stands in a records file where it is known, and only as one of its words")
{
    const QByteArray known = R"({"format":"yanben-records/1","subjects":[{"name":"甲","groups":[],"employment":"titled",
                                 "vetoes":[],"records":{}}]})";
    const auto sheet = recordsSheetFromJson(known);
    REQUIRE(sheet);
    CHECK(sheet->subjects.front().employment == Employment::Titled);
    CHECK(*recordsSheetFromJson(toJson(*sheet)) == *sheet);
    CHECK(recordsSheetFromJson(QByteArray{known}.replace("titled", "tenured")).error().path ==
          QStringLiteral("subjects[0].employment"));
    RecordsSheet without = *sheet;
    without.subjects.front().employment.reset();
    CHECK_FALSE(toJson(without).contains("employment"));
}

TEST_CASE("The grounds of vetoes stand in a records file where they were kept, each veto once")
{
    const QByteArray kept = R"({"format":"yanben-records/1","subjects":[{"name":"甲","groups":[],"vetoes":["体罚学生"],
        "grounds":{"体罚学生":"记录第3号"},"records":{}}]})";
    const auto sheet = recordsSheetFromJson(kept);
    REQUIRE(sheet);
    CHECK(sheet->subjects.front().grounds ==
          std::vector<VetoGrounds>{{.veto = QStringLiteral("体罚学生"), .text = QStringLiteral("记录第3号")}});
    CHECK(*recordsSheetFromJson(toJson(*sheet)) == *sheet);
    CHECK(*recordsSheetFromJson(QStringView{QString::fromUtf8(toJson(*sheet))}) == *sheet);
    CHECK_FALSE(recordsSheetFromJson(QByteArray{kept}.replace("\"记录第3号\"", "3")));
    CHECK_FALSE(recordsSheetFromJson(QByteArray{kept}.replace("记录第3号\"", "记录第3号\",\"体罚学生\":\"\"")));
    RecordsSheet without = *sheet;
    without.subjects.front().grounds.clear();
    CHECK_FALSE(toJson(without).contains("grounds"));
}

TEST_CASE("Consequences of a veto are read in the order of employment, each once")
{
    const auto terms = rubricTermsFromJson(R"({"title":"t","subject":"teacher","full_mark":null,
        "rounding":{"decimals":2,"mode":"half-up","where":"total"},
        "vetoes":[{"name":"v","effect":"consequences","consequences":[{"text":"c","of":["titled","probation","titled"]}]}]})");
    REQUIRE(terms);
    CHECK(terms->vetoes.front().consequences ==
          std::vector{Consequence{.text = QStringLiteral("c"), .of = {Employment::Probation, Employment::Titled}}});
}

TEST_CASE("An indented document keeps its form and its letters")
{
    const JsonValue document = JsonObjectBuilder{}
                                   .add(u"a", JsonArray{JsonValue{1}, JsonValue{2}})
                                   .add(u"b", JsonObjectBuilder{}.add(u"引号\"", true).build())
                                   .add(u"c", QStringLiteral("换\n行\x01"));
    CHECK(writeJson(document, JsonStyle::Indented) ==
          QByteArray{"{\n \"a\": [1, 2],\n \"b\": {\n  \"引号\\\"\": true\n },\n"
                     " \"c\": \"换\\n行\\u0001\"\n}\n"});
    CHECK(*parseJson(writeJson(document, JsonStyle::Compact)) == document);
}
