#include "domain/json/rubric/rubric_json.h"
#include "domain/overall/overall_check.h"
#include "domain/overall/overall_json.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const char *const head = R"("format":"yanben-overall/1","title":"综合评定","subject":"group",)"
                         R"("rounding":{"decimals":2,"mode":"half-up"},)";

Parsed<OverallSheet> read(const char *rest)
{
    return overallSheetFromJson(QByteArray{"{"} + head + rest + "}");
}

RubricSheet rubricOf(std::optional<Points> fullMark)
{
    RubricSheet rubric;
    rubric.terms.title = u"研修案例"_s;
    rubric.terms.subject = RubricSubject::Group;
    rubric.terms.fullMark = fullMark;
    rubric.criteria = {{.no = u"1"_s, .weight = fullMark}, {.no = u"2"_s, .weight = Points{}}};
    return rubric;
}

} // namespace

TEST_CASE("An overall file is written as it was read")
{
    const QByteArray text = GENERATE(
        R"({
 "format": "yanben-overall/1",
 "title": "网络研修评定",
 "subject": "group",
 "rounding": {
  "decimals": 2,
  "mode": "half-up"
 },
 "parts": [
  {"rubric": "研修案例", "percent": 40},
  {"rubric": "网络平台", "percent": 60, "of": 120}
 ],
 "grades": [
  {"name": "优秀", "at_least": 90},
  {"name": "合格", "at_least": null}
 ]
}
)",
        R"({
 "format": "yanben-overall/1",
 "title": "年度优秀教研组",
 "subject": "group",
 "rounding": {
  "decimals": 1,
  "mode": "down"
 },
 "stages": [
  {
   "name": "初评",
   "percent": 33.33,
   "parts": [
    {"rubric": "研修案例", "percent": 100}
   ]
  },
  {
   "name": "实地考察",
   "percent": null,
   "unstated": "文件没有写实地考察占多少",
   "enter": {"best": 10},
   "parts": [
    {"rubric": "实地考察", "percent": 100}
   ]
  },
  {
   "name": "综合评定",
   "percent": 33.33,
   "enter": {"at_least": 60},
   "parts": [
    {"rubric": "评议", "percent": null}
   ]
  }
 ]
}
)");
    const Parsed<OverallSheet> sheet = overallSheetFromJson(text);
    REQUIRE(sheet);
    CHECK(toJson(*sheet).toStdString() == text.toStdString());
}

TEST_CASE("An overall file that can't be read is refused with its place")
{
    const auto [rest, path, code, detail] = GENERATE(table<const char *, const char *, ProblemCode, const char *>({
        {R"("grades":[])", "", ProblemCode::MissingKey, "parts"},
        {R"("parts":[],"stages":[])", "", ProblemCode::Contradiction, "parts, stages"},
        {R"("parts":[{"rubric":"a"}])", "parts[0]", ProblemCode::MissingKey, "percent"},
        {R"("parts":[{"rubric":"a","percent":"40"}])", "parts[0].percent", ProblemCode::WrongType, "number"},
        {R"("parts":[{"rubric":"a","percent":33.333}])", "parts[0].percent", ProblemCode::TooManyPlaces, "33.333"},
        {R"("parts":[{"rubric":" ","percent":1}])", "parts[0].rubric", ProblemCode::EmptyText, ""},
        {R"("parts":[{"rubric":"a","percent":1,"weight":2}])", "parts[0]", ProblemCode::UnknownKey, "weight"},
        {R"("parts":[{"rubric":"a","percent":1,"unstated":"x"}])", "parts[0]", ProblemCode::Contradiction,
         "percent, unstated"},
        {R"("stages":[{"name":"s","percent":100,"enter":{"best":0},"parts":[]}])", "stages[0].enter.best",
         ProblemCode::OutOfRange, "0"},
        {R"("stages":[{"name":"s","percent":100,"enter":{"best":1,"at_least":2},"parts":[]}])", "stages[0].enter",
         ProblemCode::Contradiction, "best, at_least"},
        {R"("stages":[{"name":"s","percent":100,"enter":{},"parts":[]}])", "stages[0].enter", ProblemCode::MissingKey,
         "best"},
        {R"("stages":[{"percent":100,"parts":[]}])", "stages[0]", ProblemCode::MissingKey, "name"},
    }));
    CAPTURE(rest);
    const Parsed<OverallSheet> sheet = read(rest);
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error() == JsonProblem{QString::fromUtf8(path), code, QString::fromUtf8(detail)});
    CHECK(overallSheetFromJson(R"({"format":"yanben-rubric/1"})").error().code == ProblemCode::WrongFormat);
}

TEST_CASE("Percentages add to exactly 100, and one that nobody stated is asked for")
{
    const auto [rest, path, fault, detail] = GENERATE(table<const char *, const char *, OverallFault, const char *>({
        {R"("parts":[{"rubric":"a","percent":40},{"rubric":"b","percent":59.99}])", "parts", OverallFault::PercentSum,
         "99.99"},
        {R"("parts":[{"rubric":"a","percent":40},{"rubric":"b","percent":60.01}])", "parts", OverallFault::PercentSum,
         "100.01"},
        {R"("parts":[{"rubric":"a","percent":100},{"rubric":"b","percent":0}])", "parts[1].percent",
         OverallFault::NotPositive, "0"},
        {R"("parts":[{"rubric":"a","percent":110},{"rubric":"b","percent":-10}])", "parts[1].percent",
         OverallFault::NotPositive, "-10"},
        {R"("parts":[{"rubric":"a","percent":40},{"rubric":"b","percent":null}])", "parts[1].percent",
         OverallFault::Unstated, "b"},
        {R"("parts":[{"rubric":"a","percent":50},{"rubric":"a","percent":50}])", "parts[1]",
         OverallFault::DuplicateName, "a"},
        {R"("parts":[{"rubric":"a","percent":100,"of":0}])", "parts[0].of", OverallFault::NotPositive, "0"},
        {R"("parts":[])", "parts", OverallFault::NoParts, ""},
        {R"("stages":[])", "parts", OverallFault::NoParts, ""},
        {R"("stages":[{"name":"s","percent":100,"parts":[]}])", "stages[0].parts", OverallFault::NoParts, ""},
        {R"("stages":[{"name":"s","percent":30,"parts":[{"rubric":"a","percent":100}]},
                      {"name":"t","percent":40,"parts":[{"rubric":"b","percent":100}]},
                      {"name":"u","percent":null,"parts":[{"rubric":"c","percent":100}]}])",
         "stages[2].percent", OverallFault::Unstated, "u"},
        {R"("stages":[{"name":"s","percent":50,"parts":[{"rubric":"a","percent":99}]},
                      {"name":"t","percent":50,"parts":[{"rubric":"a","percent":100}]}])",
         "stages[0].parts", OverallFault::PercentSum, "99"},
        {R"("stages":[{"name":"s","percent":50,"parts":[{"rubric":"a","percent":100}]},
                      {"name":"s","percent":50,"parts":[{"rubric":"a","percent":100}]}])",
         "stages[1]", OverallFault::DuplicateName, "s"},
        {R"("stages":[{"name":"s","percent":100,"enter":{"best":1},"parts":[{"rubric":"a","percent":100}]}])",
         "stages[0].enter", OverallFault::NobodyBefore, ""},
        {R"("parts":[{"rubric":"a","percent":100}],"grades":[{"name":"x","at_least":60},{"name":"y","at_least":70}])",
         "grades[1]", OverallFault::GradesOutOfOrder, "y"},
        {R"("parts":[{"rubric":"a","percent":100}],"grades":[{"name":"x","at_least":60},{"name":"x","at_least":null}])",
         "grades[1]", OverallFault::DuplicateName, "x"},
    }));
    CAPTURE(rest);
    const Parsed<OverallSheet> sheet = read(rest);
    REQUIRE(sheet);
    CHECK(checkOverall(*sheet) ==
          std::vector{OverallProblem{QString::fromUtf8(path), fault, QString::fromUtf8(detail)}});
}

TEST_CASE("Shares of a hundred need no rest: 33.33, 33.33 and 33.34 are a whole")
{
    const auto sheet = read(
        R"("parts":[{"rubric":"a","percent":33.33},{"rubric":"b","percent":33.33},{"rubric":"c","percent":33.34}])");
    REQUIRE(sheet);
    CHECK(checkOverall(*sheet).empty());
}

TEST_CASE("A rubric stands for a part when its totals are out of a hundred or the file says of what")
{
    OverallSheet sheet = overallOf({{.rubric = u"研修案例"_s, .percent = Points::whole(100)}});
    sheet.subject = RubricSubject::Group;
    const auto faultOf = [&](const RubricSheet &rubric) -> std::optional<OverallFault> {
        const auto problem = checkPart(sheet, 0, rubric);
        return problem ? std::optional{problem->fault} : std::nullopt;
    };
    RubricSheet converted = rubricOf(Points::whole(103));
    converted.terms.convert = Conversion{Points::whole(100), ConvertBase::All};
    RubricSheet teachers = rubricOf(Points::whole(100));
    teachers.terms.subject = RubricSubject::Teacher;
    RubricSheet units = rubricOf(Points::whole(100));
    units.criteria[1].unit = u"课时"_s;

    CHECK_FALSE(faultOf(rubricOf(Points::whole(100))));
    CHECK_FALSE(faultOf(converted));
    CHECK(faultOf(rubricOf(Points::whole(120))) == OverallFault::NotOfHundred);
    CHECK(faultOf(rubricOf({})) == OverallFault::NoFullMark);
    CHECK(faultOf(teachers) == OverallFault::OtherSubject);
    CHECK(faultOf(units) == OverallFault::SeveralUnits);
    CHECK(checkPart(sheet, 0, rubricOf(Points::whole(120)))->path == u"parts[0].of");

    sheet.stages[0].parts[0].of = Points::whole(120);
    CHECK_FALSE(faultOf(rubricOf(Points::whole(120))));
    CHECK_FALSE(faultOf(rubricOf({})));
}
