#include "domain/json/when_json.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A canonical when reads back as it was written, byte for byte")
{
    const auto json = GENERATE(
        as<const char *>{}, R"({"kind":"day","start":"2019-03-11","end":"2019-03-11"})",
        R"({"kind":"range","start":"2019-03-18","end":"2019-03-22","raw":"3.18-22"})",
        R"({"kind":"week","weeks":[3,5]})", R"({"kind":"week","weeks":[3,5],"weekdays":[2],"half":"下午"})",
        R"({"kind":"week","weeks":[0,0]})",
        R"({"kind":"part_of_month","start":"2019-04-11","end":"2019-04-20","month":4,"part":"中"})",
        R"({"kind":"part_of_month","start":"2019-04-24","end":"2019-04-30","month":4,"part":"月末"})",
        R"({"kind":"month","start":"2019-04-01","end":"2019-04-30","month":4})",
        R"({"kind":"deadline","end":"2019-07-06"})", R"({"kind":"open","start":"2019-03-04"})",
        R"({"kind":"recurring","weekdays":[3],"parity":null,"every":2,"on_holiday":"skip","periods":[7]})",
        R"({"kind":"recurring","start":"2019-03-11","end":"2019-06-28","weekdays":[2,3],"parity":"even","every":1,"on_holiday":"move","half":"上午"})",
        R"({"kind":"recurring","weekdays":[],"parity":null,"every":1,"on_holiday":"hold","month_end":true})",
        R"({"kind":"recurring","weekdays":[],"parity":null,"every":1,"on_holiday":"skip","monthly":true})",
        R"({"kind":"recurring","weekdays":[5],"parity":null,"every":1,"on_holiday":"skip","month_part":"中"})",
        R"({"kind":"recurring","weekdays":[3],"parity":"odd","every":1,"on_holiday":"skip","month_week":1})",
        R"({"kind":"recurring","weekdays":[],"parity":null,"every":2,"on_holiday":"skip","month_day":10})",
        R"({"kind":"recurring","weekdays":[5],"parity":null,"every":1,"on_holiday":"skip","make_up_days":true})",
        R"({"kind":"undated","raw":"待定"})", R"({"kind":"elsewhere","by":"进修学校"})",
        R"({"kind":"day","start":"2019-03-11","end":"2019-03-11","time":"14:30-24:00"})",
        R"({"kind":"day","start":"2019-03-11","end":"2019-03-11","time":"08:05","raw":"3.11 8:05"})");
    CAPTURE(json);
    const Parsed<When> when = whenFromJson(json);
    REQUIRE(when);
    CHECK(toJson(*when) == QByteArray{json});
}

TEST_CASE("A series may leave out what is usual")
{
    const Parsed<When> when = whenFromJson(R"({"kind":"recurring","weekdays":[3]})");
    REQUIRE(when);
    CHECK(when->kind == WhenKind{Recurring{.weekdays = {3}}});
}

TEST_CASE("A when that makes no sense is refused with its place")
{
    const auto [json, path, code] = GENERATE(table<const char *, QString, ProblemCode>({
        {R"({})", {}, ProblemCode::MissingKey},
        {R"({"kind":"never"})", u"kind"_s, ProblemCode::UnknownWord},
        {R"({"kind":"undated","extra":1})", {}, ProblemCode::UnknownKey},
        {R"({"kind":"undated","start":"2019-03-11"})", {}, ProblemCode::UnknownKey},
        {R"({"kind":"day","start":"2019-02-30","end":"2019-02-30"})", u"start"_s, ProblemCode::OutOfRange},
        {R"({"kind":"day","start":"2019-3-11","end":"2019-03-11"})", u"start"_s, ProblemCode::OutOfRange},
        {R"({"kind":"day","start":"2019-03-11"})", {}, ProblemCode::MissingKey},
        {R"({"kind":"day","start":"2019-03-11","end":"2019-03-12"})", {}, ProblemCode::Contradiction},
        {R"({"kind":"range","start":"2019-03-11","end":"2019-03-10"})", {}, ProblemCode::Contradiction},
        {R"({"kind":"range","start":"2019-03-11","end":"2019-03-11"})", {}, ProblemCode::Contradiction},
        {R"({"kind":"week","weeks":[5,3]})", {}, ProblemCode::Contradiction},
        {R"({"kind":"week","weeks":[5]})", {}, ProblemCode::Contradiction},
        {R"({"kind":"week","weeks":[3,3],"weekdays":[8]})", u"weekdays[0]"_s, ProblemCode::OutOfRange},
        {R"({"kind":"week","weeks":[3,3],"weekdays":[2,2]})", u"weekdays"_s, ProblemCode::Contradiction},
        {R"({"kind":"week","weeks":[3,3],"weekdays":[4,2]})", u"weekdays"_s, ProblemCode::Contradiction},
        {R"({"kind":"month","start":"2019-04-01","end":"2019-04-29","month":4})", {}, ProblemCode::Contradiction},
        {R"({"kind":"month","start":"2019-04-01","end":"2019-04-30","month":5})", {}, ProblemCode::Contradiction},
        {R"({"kind":"part_of_month","start":"2019-04-01","end":"2019-04-10","month":4,"part":"中"})",
         {},
         ProblemCode::Contradiction},
        {R"({"kind":"recurring","weekdays":[3],"parity":"odd","every":2})", {}, ProblemCode::Contradiction},
        {R"({"kind":"recurring","weekdays":[3],"every":0})", u"every"_s, ProblemCode::OutOfRange},
        {R"({"kind":"recurring","weekdays":[3],"parity":"both"})", u"parity"_s, ProblemCode::UnknownWord},
        {R"({"kind":"recurring","month_week":6})", u"month_week"_s, ProblemCode::OutOfRange},
        {R"({"kind":"recurring","month_day":0})", u"month_day"_s, ProblemCode::OutOfRange},
        {R"({"kind":"recurring","month_day":10,"month_end":true})", {}, ProblemCode::Contradiction},
        {R"({"kind":"recurring","weekdays":[3],"month_day":10})", {}, ProblemCode::Contradiction},
        {R"({"kind":"recurring","weekdays":[3],"monthly":true})", {}, ProblemCode::Contradiction},
        {R"({"kind":"elsewhere","by":""})", u"by"_s, ProblemCode::EmptyText},
        {R"({"kind":"undated","time":"25:00"})", u"time"_s, ProblemCode::OutOfRange},
        {R"({"kind":"undated","time":"14:60"})", u"time"_s, ProblemCode::OutOfRange},
        {R"({"kind":"undated","time":"16:00-14:30"})", u"time"_s, ProblemCode::OutOfRange},
        {R"({"kind":"undated","time":"8:00"})", u"time"_s, ProblemCode::OutOfRange},
        {R"({"kind":"undated","half":"夜里"})", u"half"_s, ProblemCode::UnknownWord},
        {R"({"kind":"undated","periods":[0]})", u"periods[0]"_s, ProblemCode::OutOfRange},
    }));
    CAPTURE(json);
    const Parsed<When> when = whenFromJson(json);
    REQUIRE_FALSE(when);
    CHECK(when.error().path.toStdString() == path.toStdString());
    CHECK(when.error().code == code);
}
