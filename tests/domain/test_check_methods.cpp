#include "domain/rubric/check_methods.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A text of methods is a list, whatever stands between them, each once")
{
    const auto [text, methods] =
        GENERATE(table<QString, QStringList>({{u""_s, {}},
                                              {u"查笔记"_s, {u"查笔记"_s}},
                                              {u"自查、互查"_s, {u"自查"_s, u"互查"_s}},
                                              {u" 座谈；测试;座谈、 "_s, {u"座谈"_s, u"测试"_s}},
                                              {u"查教案和评课记录"_s, {u"查教案和评课记录"_s}},
                                              {u"听课，评测"_s, {u"听课，评测"_s}}})); // a comma may stand in a method
    CHECK(methodsIn(text) == methods);
    CHECK(methodsIn(methodsText(methods)) == methods);
}
