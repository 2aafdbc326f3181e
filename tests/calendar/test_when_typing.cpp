#include "calendar/when_typing.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

using Missing = WhenIncomplete::Missing;

TEST_CASE("A time that is not finished says what it lacks")
{
    const auto [typed, missing, completion] = GENERATE(table<QString, Missing, QString>({
        {u""_s, Missing::Everything, u""_s},
        {u"  "_s, Missing::Everything, u""_s},
        {u"18日"_s, Missing::Month, u""_s},
        {u"18"_s, Missing::Month, u""_s},
        {u"3."_s, Missing::Day, u""_s},
        {u"3/"_s, Missing::Day, u""_s},
        {u"2019-03-"_s, Missing::Day, u""_s},
        {u"2019-"_s, Missing::Month, u""_s},
        {u"3月18日—"_s, Missing::RangeEnd, u""_s},
        {u"3月18日至"_s, Missing::RangeEnd, u""_s},
        {u"3.18-"_s, Missing::RangeEnd, u""_s},
        {u"第3周—"_s, Missing::RangeEnd, u""_s},
        {u"第3-"_s, Missing::RangeEnd, u""_s},
        {u"第"_s, Missing::WeekOrTime, u""_s},
        {u"第3"_s, Missing::WeekOrTime, u"周"_s},
        {u"第3-5"_s, Missing::WeekOrTime, u"周"_s},
        {u"3月18日第7"_s, Missing::WeekOrTime, u"节"_s},
        {u"每周三第"_s, Missing::WeekOrTime, u""_s},
        {u"每周三第7-8"_s, Missing::WeekOrTime, u"节"_s},
        {u"每周三（第3-10"_s, Missing::WeekOrTime, u"周"_s},
        {u"3月18日中午"_s, Missing::Clock, u""_s},
        {u"上半月"_s, Missing::Month, u""_s},
        {u"第3周周"_s, Missing::Weekday, u""_s},
        {u"每月第一个周"_s, Missing::Weekday, u""_s},
        {u"每"_s, Missing::Interval, u""_s},
        {u"单"_s, Missing::Interval, u""_s},
        {u"每两"_s, Missing::Interval, u""_s},
        {u"周二下午"_s, Missing::Week, u""_s},
        {u"周三 14:30-16:00"_s, Missing::Week, u""_s},
        {u"14:30"_s, Missing::Date, u""_s},
        {u"14：30"_s, Missing::Date, u""_s},
        {u"下午两点半"_s, Missing::Date, u""_s},
        {u"上午第一、二节"_s, Missing::Date, u""_s},
        {u"24:00"_s, Missing::Date, u""_s},
        {u"3月18日14:"_s, Missing::Clock, u""_s},
        {u"3月18日14:3"_s, Missing::Clock, u""_s},
        {u"3月18日14:30-"_s, Missing::Clock, u""_s},
        {u"3月18日14:30-16"_s, Missing::Clock, u"点"_s},
        {u"3月18日下"_s, Missing::Word, u"午"_s},
        {u"4月中"_s, Missing::Word, u"旬"_s},
        {u"待"_s, Missing::Word, u"定"_s},
        {u"由"_s, Missing::Who, u""_s},
        {u"由进修学校"_s, Missing::Word, u"安排"_s},
    }));
    INFO("typed: " << typed.toStdString());
    const WhenTyping typing = readWhileTyping(typed, springTerm());
    REQUIRE(std::holds_alternative<WhenIncomplete>(typing));
    const WhenIncomplete &incomplete = std::get<WhenIncomplete>(typing);
    CHECK(static_cast<int>(incomplete.missing) == static_cast<int>(missing));
    CHECK(incomplete.completion.toStdString() == completion.toStdString());
}

TEST_CASE("A year that the term leaves open is asked with its candidates")
{
    CHECK(readWhileTyping(u"5月1日", autumnTerm()) == WhenTyping{WhenIncomplete{Missing::Year, {2018, 2019}, {}}});
}

TEST_CASE("What is understood is answered at once, what stays wrong with why")
{
    CHECK(std::get<When>(readWhileTyping(u"3月", springTerm())).kind == WhenKind{WholeMonth{{2019, 3}}});
    CHECK(std::get<When>(readWhileTyping(u"3月1", springTerm())).kind == WhenKind{SingleDay{{2019, 3, 1}}});

    using Code = WhenRefusal::Code;
    const auto [typed, code] = GENERATE(table<QString, Code>({
        {u"2月30日"_s, Code::NoSuchDate},
        {u"3.32"_s, Code::NoSuchDate},
        {u"3月22日—18日"_s, Code::ReversedRange},
        {u"3月18日（周二）"_s, Code::WeekdayContradicts},
        {u"第20周"_s, Code::WeekOutOfTerm},
        {u"3月18日25:00"_s, Code::TimeInvalid},
        {u"3月18日16:00-14:30"_s, Code::ReversedTime},
        {u"3月18日、25日"_s, Code::SeveralDates},
        {u"下次会议"_s, Code::NotUnderstood},
        {u"0412"_s, Code::NotUnderstood},
        {u"第2周周五第三节课后"_s, Code::AfterLesson},
        {u"abc"_s, Code::NotUnderstood},
    }));
    INFO("typed: " << typed.toStdString());
    const WhenTyping typing = readWhileTyping(typed, springTerm());
    REQUIRE(std::holds_alternative<WhenRefusal>(typing));
    CHECK(static_cast<int>(std::get<WhenRefusal>(typing).code) == static_cast<int>(code));
}

TEST_CASE("On the way to a time no keystroke is called wrong")
{
    const QString typed = GENERATE(
        as<QString>{}, u"3月18日—22日"_s, u"3.18-3.22"_s, u"2019-03-18"_s, u"第3-5周"_s, u"第3周周二下午"_s,
        u"单周周二下午"_s, u"每周三第七节"_s, u"双周二、三上午"_s, u"每两周一次"_s, u"每月第一周周三"_s, u"每月一次"_s,
        u"4月中旬"_s, u"月末"_s, u"7月6日前"_s, u"3月起"_s, u"3月18日 14:30-16:00"_s, u"3月18日下午两点半"_s,
        u"3月18日上午第一、二节"_s, u"由进修学校安排"_s, u"待定"_s, u"另定"_s, u"隔周周五"_s, u"每周三（第3-10周）"_s,
        u"19.3.18"_s, u"7月6日以后"_s, u"单周的周二"_s, u"19/3/18"_s, u"19-03-18"_s, u"每周三，3-10周"_s,
        u"周三，3-10周"_s, u"周三 3—10周"_s, u"3-10周，周三"_s, u"3-10周每周三"_s);
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        INFO(typed.left(length).toStdString());
        CHECK_FALSE(std::holds_alternative<WhenRefusal>(readWhileTyping(typed.left(length), springTerm())));
    }
}
