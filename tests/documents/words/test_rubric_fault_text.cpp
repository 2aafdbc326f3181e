#include "documents/words/scoring/rubric/rubric_fault_text.h"

#include <catch2/catch.hpp>

#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("the place of a contradiction names the criterion and counts as people do")
{
    const auto [path, words] = GENERATE(table<const char *, const char *>({
        {"criteria[0].rule.bands[1]", "条目 甲“听课”，第2档"},
        {"criteria[0].rule.parts[0].rule.cases[2]", "条目 甲“听课”，第1部分，第3种情形"},
        {"criteria[0].rule.cap", "条目 甲“听课”，封顶"},
        {"criteria[0].no", "条目 甲“听课”，编号"},
        {"criteria[0]", "条目 甲“听课”"},
        {"total.cap", "总分，封顶"},
        {"grades[2]", "等次第3行"},
        {"vetoes[0]", "否决第1行"},
    }));
    RubricSheet sheet;
    sheet.criteria = {{.no = u"甲"_s, .title = u"听课"_s}};
    CHECK(rubricPlaceText(sheet, QString::fromUtf8(path)).toStdString() == words);
}

TEST_CASE("every contradiction has its own message")
{
    std::set<QString> messages;
    const int last = static_cast<int>(RubricFault::ConvertWithoutWeight);
    for (int fault = 0; fault <= last; ++fault) {
        const QString text = rubricFaultText({.path = {}, .fault = static_cast<RubricFault>(fault), .detail = u"3"_s});
        CHECK_FALSE(text.isEmpty());
        messages.insert(text);
    }
    CHECK(static_cast<int>(messages.size()) == last + 1);
}

TEST_CASE("what can't be read in a file has a message of its own, and its place is counted as people do")
{
    std::set<QString> messages;
    const int last = static_cast<int>(ProblemCode::Contradiction);
    for (int code = 0; code <= last; ++code)
        messages.insert(fileProblemText({.path = {}, .code = static_cast<ProblemCode>(code), .detail = u"3"_s}));
    CHECK(static_cast<int>(messages.size()) == last + 1);
    CHECK_FALSE(messages.contains(QString{}));
    CHECK(rulePlaceText(u"criteria[3].rule.cases[1].points"_s).toStdString() == "第4个条目，第2种情形");
    CHECK(rulePlaceText(u"rule.cases[1].cap"_s).toStdString() == "第2种情形，最多");
    CHECK(rulePlaceText(u"rule.cap"_s).toStdString() == "封顶");
    CHECK(rubricFaultText({.fault = RubricFault::Negative, .detail = u"-1"_s, .whose = u"迟到"_s}).toStdString() ==
          "“迟到”的 -1 小于 0，请改成 0 或更大的数");
    CHECK(rulePlaceText(u"bonus.criteria[0].weight"_s).toStdString() == "加分项，第1个条目，权重");
}

TEST_CASE("names that only look different are both told")
{
    const RubricProblem problem{u"vetoes[1]"_s, RubricFault::DuplicateName, u"a "_s, u"a"_s};
    CHECK(rubricFaultText(problem) == u"名称“a ”与“a”看起来一样，请改成不同的名称"_s);
    CHECK(rubricFaultText({u"criteria[1].no"_s, RubricFault::DuplicateNumber, u"１"_s, u"1"_s}) ==
          u"条目编号“１”与“1”看起来一样，请改成不同的编号"_s);
}

TEST_CASE("a type that a file does not have is named in Chinese, and nothing is longer than a line")
{
    for (const QString &type : {u"number"_s, u"whole number"_s, u"text"_s, u"array"_s, u"object"_s}) {
        const QString text = fileProblemText({.path = {}, .code = ProblemCode::WrongType, .detail = type});
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(type));
    }
    CHECK(shortened(u"abcdefghij"_s, 10) == u"abcdefghij"_s);
    CHECK(shortened(u"abcdefghijk"_s, 10) == u"abcdef…ijk"_s);
    const QString longest(5000, u'x');
    CHECK(fileProblemText({.path = {}, .code = ProblemCode::UnknownKey, .detail = longest}).size() < 120);
}
