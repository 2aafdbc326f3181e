#include "domain/json/when_json.h"

#include <catch2/catch.hpp>

using namespace yanben;

TEST_CASE("A when reads back as it was written, byte for byte", "[when]")
{
    const auto json =
        GENERATE(as<const char *>{}, R"({"kind":"day","start":"2019-03-11","end":"2019-03-11"})",
                 R"({"kind":"range","start":"2019-03-18","end":"2019-03-22","raw":"3.18-22"})",
                 R"({"kind":"week","weeks":[3,5],"weekdays":[2],"half":"下午"})",
                 R"({"kind":"part_of_month","month":"2019-04","part":"中旬"})", R"({"kind":"month","month":"2019-04"})",
                 R"({"kind":"deadline","end":"2019-07-06"})", R"({"kind":"open","start":"2019-03-04"})",
                 R"({"kind":"recurring","weekdays":[3],"parity":"odd","every":2,"periods":[7]})",
                 R"({"kind":"undated"})", R"({"kind":"elsewhere","by":"进修学校"})",
                 R"({"kind":"day","start":"2019-03-11","end":"2019-03-11","time":"14:30-24:00"})");
    CAPTURE(json);

    const Parsed<When> when = whenFromJson(json);

    REQUIRE(when);
    CHECK(toJson(*when) == QByteArray{json});
}

TEST_CASE("A when that makes no sense is refused with its place", "[when]")
{
    const auto json = GENERATE(as<const char *>{}, R"({"kind":"day","start":"2019-02-30"})", R"({"kind":"never"})",
                               R"({"kind":"undated","extra":1})", R"({"kind":"week","weeks":[5,3]})",
                               R"({"kind":"day","start":"2019-03-11","time":"25:00"})", R"({})");
    CAPTURE(json);

    CHECK_FALSE(whenFromJson(json));
}
