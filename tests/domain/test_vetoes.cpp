#include "domain/rubric/vetoes.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("Of the vetoes that hold those depend on the employment that have a consequence for some only", "[vetoes]")
{
    RubricTerms terms;
    terms.vetoes = {
        {.name = u"旷训"_s, .consequences = {{.text = u"年度考核不合格"_s}}},
        {.name = u"培训不合格"_s,
         .consequences = {{.text = u"年度考核不合格"_s}, {.text = u"职称低聘一级"_s, .of = {Employment::Titled}}}},
        {.name = u"师德失范"_s, .effect = VetoEffect::TotalZero}};
    const std::vector<QString> held{u"旷训"_s, u"培训不合格"_s, u"师德失范"_s, u"旧否决"_s};
    CHECK(dependingOnEmployment(terms, held) == std::vector{u"培训不合格"_s});
    CHECK(dependingOnEmployment(terms, {}).empty());
    CHECK(vetoNamed(terms, u"师德失范"_s) == &terms.vetoes[2]);
    CHECK_FALSE(vetoNamed(terms, u"旧否决"_s));
}
