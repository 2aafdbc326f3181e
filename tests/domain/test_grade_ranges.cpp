#include "domain/rubric/grade_columns.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QString textOf(const GradeRange &range)
{
    const auto end = [](const std::optional<Points> &points) { return points ? points->toString() : u"*"_s; };
    return u"%1 %2..%3%4"_s.arg(range.name, end(range.from), range.isBelow ? u"<"_s : QString{}, end(range.to));
}

std::string textOf(const std::vector<GradeRange> &ranges)
{
    QStringList texts;
    for (const GradeRange &range : ranges)
        texts << textOf(range);
    return texts.join(u"; ").toStdString();
}

std::string textOf(const std::vector<GradeClash> &clashes)
{
    const auto total = [](const std::optional<Decimal> &decimal) { return decimal ? decimal->toString() : u"*"_s; };
    const auto place = [](const std::optional<std::size_t> &at) { return at ? QString::number(*at) : u"-"_s; };
    QStringList texts;
    for (const GradeClash &clash : clashes)
        texts << u"%1 %2/%3 %4..%5"_s.arg(clash.kind == GradeClash::Kind::Gap ? u"gap"_s : u"overlap"_s,
                                          place(clash.upper), place(clash.lower), total(clash.first),
                                          total(clash.last));
    return texts.join(u"; ").toStdString();
}

std::vector<GradeRange> rangesIn(const char *words)
{
    const GradeWords read = readGradeWords(QString::fromUtf8(words));
    CHECK(read.unread.isEmpty());
    return read.ranges;
}

RubricTerms termsWith(int decimals)
{
    RubricTerms terms;
    terms.fullMark = Points::whole(100);
    terms.rounding.decimals = decimals;
    return terms;
}

} // namespace

TEST_CASE("grades are read as schools write them, best first", "[grades]")
{
    const auto [words, expected] = GENERATE(table<const char *, const char *>({
        {"90-94分 良好", "良好 90..94"},
        {"95—100 优秀", "优秀 95..100"},
        {"80～89", ""},
        {"60分以下 不合格", "不合格 *..<60"},
        {"95—100 优秀\n90-94分 良好\n60～89 合格\n60分以下 不合格",
         "优秀 95..100; 良好 90..94; 合格 60..89; 不合格 *..<60"},
        {"不合格：60分以下；合格：60-89；优秀：90-100", "优秀 90..100; 合格 60..89; 不合格 *..<60"},
        {"优秀（90分以上）、良好（80—89分）、合格（60—79分）、不合格（59分及以下）",
         "优秀 90..*; 良好 80..89; 合格 60..79; 不合格 *..59"},
        {"90分及以上为优秀，75分以上不足90分为良好，60分以上不足75分为合格，不足60分为不合格",
         "优秀 90..*; 良好 75..<90; 合格 60..<75; 不合格 *..<60"},
        {"优秀\t90\t100\n良好\t80\t89.99\n", "优秀 90..100; 良好 80..89.99"},
        {"优秀\t90\n良好\t80\n合格\t60\n", "优秀 90..*; 良好 80..*; 合格 60..*"},
        {"９０－１００分 优秀；其余为不合格", "优秀 90..100; 不合格 *..*"},
        {"80-90分（不含90分）良好，90分（含）以上优秀", "优秀 90..*; 良好 80..<90"},
        {"100-90 A等 89-80 B等", "A等 90..100; B等 80..89"},
        {"优秀90-100良好80-89合格60-79", "优秀 90..100; 良好 80..89; 合格 60..79"},
        {"≥90优秀；<60不合格", "优秀 90..*; 不合格 *..<60"},
        {"不低于85分的为优秀，低于85分的为合格", "优秀 85..*; 合格 *..<85"},
    }));
    CAPTURE(words);
    const GradeWords read = readGradeWords(QString::fromUtf8(words));
    CHECK(textOf(read.ranges) == expected);
    CHECK(read.unread.isEmpty() == !read.ranges.empty());
}

TEST_CASE("what is no list of grades is handed back and gives none", "[grades]")
{
    const char *words =
        GENERATE("", "优秀、良好、合格", "90-94", "优秀90-100，前三名", "超过90分优秀", "90分以上（不含90分）优秀",
                 "优秀 90.123-100", "优秀90-100，良好", "优秀、良好 90-100", "90以上80以下优秀");
    CAPTURE(words);
    const GradeWords read = readGradeWords(QString::fromUtf8(words));
    CHECK(textOf(read.ranges) == "");
    CHECK(read.unread == QString::fromUtf8(words).simplified());
}

TEST_CASE("a range is read in a cell of its own", "[grades]")
{
    const auto [words, expected] = GENERATE(table<const char *, const char *>({
        {"90", " 90..*"},
        {"90-94分", " 90..94"},
        {"80～89", " 80..89"},
        {"60分以下", " *..<60"},
        {"89.5 至 95", " 89.5..95"},
        {"优秀", nullptr},
        {"90-94 优秀", nullptr},
        {"80-89 90-94", nullptr},
        {"", nullptr},
    }));
    CAPTURE(words);
    const auto range = readGradeRange(QString::fromUtf8(words));
    REQUIRE(range.has_value() == (expected != nullptr));
    if (range)
        CHECK(textOf(*range).toStdString() == expected);
}

TEST_CASE("totals in no grade or in two are found, as the rounding gives them", "[grades]")
{
    const auto [words, decimals, expected] = GENERATE(table<const char *, int, const char *>({
        // 94.5 lies in none, unless totals are whole.
        {"95-100优秀,90-94良好,90分以下合格", 2, "gap 0/1 94.01..94.99"},
        {"95-100优秀,90-94良好,90分以下合格", 1, "gap 0/1 94.1..94.9"},
        {"95-100优秀,90-94良好,90分以下合格", 0, ""},
        {"95-100优秀,90-94良好,90分以下合格", 4, "gap 0/1 94.0001..94.9999"},
        {"90-100优秀,80-89良好,60-79合格,60分以下不合格", 2, "gap 0/1 89.01..89.99; gap 1/2 79.01..79.99"},
        {"90-100优秀,80-90良好,80分以下合格", 2, "overlap 0/1 90.00..90.00"},
        {"90-100优秀,75-95良好,75分以下合格", 0, "overlap 0/1 90..95"},
        {"90-100优秀,80-89.99良好,80分以下合格", 2, ""},
        {"90-100优秀,80-89.99良好,80分以下合格", 3, "gap 0/1 89.991..89.999"},
        {"90分以上优秀,60分以上不足90分合格,不足60分不合格", 4, ""},
        {"90分以上优秀,60分以下不合格", 1, "gap 0/1 60.0..89.9"},
        {"90分以上优秀,其余合格", 2, ""},
        {"90-99优秀,90分以下合格", 1, "gap -/0 99.1..100.0"},
        {"90分以上优秀,60分以上合格", 2, "gap 1/- *..59.99"},
        {"90分以上优秀,0-90合格", 2, "overlap 0/1 90.00..90.00"},
        {"90分以上优秀,0-89.99合格", 2, ""},
    }));
    CAPTURE(words, decimals);
    CHECK(textOf(clashesOf(rangesIn(words), termsWith(decimals))) == expected);
}

TEST_CASE("the bounds of the total say how far grades have to reach", "[grades]")
{
    const std::vector<GradeRange> ranges = rangesIn("90-110优秀,60-89合格");
    RubricTerms terms = termsWith(0);
    CHECK(textOf(clashesOf(ranges, terms)) == "gap 1/- *..59");
    terms.total.floor = Points::whole(20);
    CHECK(textOf(clashesOf(ranges, terms)) == "gap 1/- 20..59");
    terms.total.floor = Points::whole(60);
    CHECK(textOf(clashesOf(ranges, terms)) == "");
    terms.total.cap = Points::whole(120);
    CHECK(textOf(clashesOf(ranges, terms)) == "gap -/0 111..120");
    terms.total.cap.reset();
    terms.fullMark.reset();
    CHECK(textOf(clashesOf(ranges, terms)) == "gap -/0 111..*");
    CHECK(clashesOf({}, terms).empty());
    CHECK(clashesOf(rangesOf({{u"优秀"_s, Points::whole(90)}, {u"合格"_s, {}}}), termsWith(2)).empty());
}

TEST_CASE("a clash is settled for one grade or for the other, and is gone", "[grades]")
{
    const auto [words, decimals, lower, upper] = GENERATE(table<const char *, int, const char *, const char *>({
        {"95-100优秀,90-94良好,90分以下合格", 2, "优秀 95..100; 良好 90..*; 合格 *..<90",
         "优秀 94.01..100; 良好 90..*; 合格 *..<90"},
        {"95-100优秀,90-94良好,90分以下合格", 1, "优秀 95..100; 良好 90..*; 合格 *..<90",
         "优秀 94.1..100; 良好 90..*; 合格 *..<90"},
        // No limit of a rubric is as fine as these totals.
        {"95-100优秀,90-94良好,90分以下合格", 3, "优秀 95..100; 良好 90..*; 合格 *..<90", nullptr},
        {"90-100优秀,80-90良好,80分以下合格", 2, "优秀 90.01..100; 良好 80..*; 合格 *..<80",
         "优秀 90..100; 良好 80..*; 合格 *..<80"},
        {"90分以上优秀,60分以下不合格", 0, "优秀 90..*; 不合格 *..*", "优秀 60..*; 不合格 *..*"},
        // The lower grade would swallow the upper one.
        {"90-100优秀,80-89良好,60-100合格,60分以下不合格", 0, nullptr,
         "优秀 90..100; 良好 80..89; 合格 60..*; 不合格 *..<60"},
        {"90-99优秀,90分以下合格", 0, "优秀 90..*; 合格 *..<90", nullptr},
        {"90分以上优秀,60分以上合格", 0, nullptr, "优秀 90..*; 合格 *..*"},
    }));
    CAPTURE(words, decimals);
    const std::vector<GradeRange> ranges = rangesIn(words);
    const std::vector<GradeClash> clashes = clashesOf(ranges, termsWith(decimals));
    REQUIRE(clashes.size() == 1);
    const auto toLower = givenToLower(ranges, clashes.front());
    const auto toUpper = givenToUpper(ranges, clashes.front());
    REQUIRE(toLower.has_value() == (lower != nullptr));
    REQUIRE(toUpper.has_value() == (upper != nullptr));
    for (const auto &[settled, expected] : {std::pair{toLower, lower}, std::pair{toUpper, upper}}) {
        if (!settled)
            continue;
        CHECK(textOf(*settled) == expected);
        CHECK(clashesOf(*settled, termsWith(decimals)).empty());
    }
}

TEST_CASE("a rubric keeps where its grades begin and nothing is made up for no grades", "[grades]")
{
    const std::vector<Grade> grades{
        {u"优秀"_s, Points::whole(90)}, {u"合格"_s, Points::hundredths(5950)}, {u"差"_s, {}}};
    CHECK(gradesOf(rangesOf(grades)) == grades);
    CHECK(gradesOf({}).empty());
    const std::vector<GradeRange> ranges = rangesOf(grades);
    CHECK_FALSE(lastTotalOf(ranges, 0, 2));
    CHECK(lastTotalOf(ranges, 1, 2)->toString() == u"89.99"_s);
    CHECK(lastTotalOf(ranges, 1, 0)->toString() == u"89"_s);
    CHECK(lastTotalOf(ranges, 2, 2)->toString() == u"59.49"_s);
    CHECK(lastTotalOf(ranges, 2, 0)->toString() == u"59"_s);
    CHECK(lastTotalOf(rangesIn("80-90良好"), 0, 1)->toString() == u"90.0"_s);
}

TEST_CASE("grades are read from the columns of a table, all of them or none", "[grades]")
{
    const GradeColumns read = readGradeColumns(u"等次\t从\t到\t%\n良好\t75\t89.99\t\n优秀\t90\t\t30%\n不合格\t\t<75\t");
    REQUIRE(read.ranges.size() == 3);
    CHECK(read.ranges[0] == GradeRange{.name = u"优秀"_s, .from = Points::whole(90)});
    CHECK(read.ranges[1] == GradeRange{.name = u"良好"_s, .from = Points::whole(75), .to = Points::hundredths(8999)});
    CHECK(read.ranges[2] == GradeRange{.name = u"不合格"_s, .to = Points::whole(75), .isBelow = true});
    CHECK(read.percents == std::map<QString, Points>{{u"优秀"_s, Points::whole(30)}});
    for (const QString &wrong :
         {u"优秀\t90"_s, u"优秀\tmany\t100"_s, u"优秀\t90\t\t130"_s, u"优秀\t90\t\n优秀\t80\t"_s, u"\t90\t100"_s})
        CHECK(readGradeColumns(wrong) == GradeColumns{});
}
