#include "workspace/search/pinyin.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;

TEST_CASE("A name is read as names are")
{
    const auto [name, joined, initials] = GENERATE(table<const char *, const char *, const char *>({
        {"王勋", "wangxun", "wx"},
        {"单雄信", "shanxiongxin", "sxx"},
        {"曾国藩", "zengguofan", "zgf"},
        {"朴正一", "piaozhengyi", "pzy"},
        {"吕青", "lüqing", "lq"},
        {"欧阳修", "ouyangxiu", "oyx"},
    }));
    const Pinyin pinyin{QString::fromUtf8(name), ReadAs::Name};
    CHECK(pinyin.joined() == QString::fromUtf8(joined));
    CHECK(pinyin.initials() == QString::fromUtf8(initials));
}

TEST_CASE("What is typed finds a name by its text, its pinyin, its initials or a mix")
{
    const auto [name, typed, found] = GENERATE(table<const char *, const char *, bool>({
        {"王勋", "王", true},        {"王勋", "勋", true},           {"王勋", "wx", true},
        {"王勋", "wangxun", true},   {"王勋", "WangX", true},        {"王勋", "wxun", true},
        {"王勋", "wang xun", true},  {"王勋", "xun", true},          {"王勋", "", true},
        {"王勋", "wy", false},       {"王勋", "angxun", false},      {"王勋", "wangxunx", false},
        {"王勋", "汪", false},       {"吕青", "lv", true},           {"吕青", "lu", true},
        {"吕青", "lüq", true},       {"吕青", "li", false},          {"朴正一", "piao", true},
        {"朴正一", "pu", false},     {"示例教师01", "sljs01", true}, {"示例教师01", "01", true},
        {"示例教师01", "02", false}, {"王勋", "xw", false},
    }));
    CAPTURE(name, typed);
    CHECK(Pinyin(QString::fromUtf8(name), ReadAs::Name).matches(QString::fromUtf8(typed)) == found);
}

TEST_CASE("The beginning of a name stands before its middle")
{
    const Pinyin xu{QStringLiteral("徐嘉露"), ReadAs::Name};
    const Pinyin wangXun{QStringLiteral("王勋"), ReadAs::Name};
    REQUIRE(xu.rank(u"xu"));
    REQUIRE(wangXun.rank(u"xu"));
    CHECK(*xu.rank(u"xu") < *wangXun.rank(u"xu"));
}

TEST_CASE("Names sort by syllable, tone and number, names in Latin letters last")
{
    const QStringList sorted{QStringLiteral("陈思"), QStringLiteral("陈思（1025）"), QStringLiteral("陈思桂"),
                             QStringLiteral("单雄"), QStringLiteral("示例教师2"),    QStringLiteral("示例教师10"),
                             QStringLiteral("汪洋"), QStringLiteral("王勋"),         QStringLiteral("Anna")};
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        CAPTURE(sorted[i - 1].toStdString(), sorted[i].toStdString());
        CHECK(Pinyin(sorted[i - 1], ReadAs::Name).sortKey() < Pinyin(sorted[i], ReadAs::Name).sortKey());
    }
}

TEST_CASE("A sentence is not read as a name")
{
    CHECK(Pinyin(QStringLiteral("单元"), ReadAs::Text).joined() == QStringLiteral("danyuan"));
    CHECK(Pinyin(QStringLiteral("单元"), ReadAs::Name).joined() == QStringLiteral("shanyuan"));
    CHECK(Pinyin(QString{}, ReadAs::Text).sortKey() < Pinyin(QStringLiteral("a"), ReadAs::Text).sortKey());
}
