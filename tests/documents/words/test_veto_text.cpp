// What a veto means for one teacher: its effect on the points, and the consequences that go by his employment.
#include "documents/scoring/slip_document.h"
#include "documents/words/scoring/rubric/veto_text.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const std::vector<QString> held{u"培训不合格"_s};

/// The four consequences of L05.
RubricTerms strictTerms(RubricSubject subject = RubricSubject::Teacher)
{
    RubricTerms terms;
    terms.subject = subject;
    terms.vetoes = {{.name = u"培训不合格"_s,
                     .effect = VetoEffect::Consequences,
                     .consequences = {{.text = u"不得按时转正"_s, .of = {Employment::Probation}},
                                      {.text = u"不得推荐晋级"_s, .of = {Employment::Untitled, Employment::Titled}},
                                      {.text = u"职称低聘一级"_s, .of = {Employment::Titled}},
                                      {.text = u"年度考核不合格"_s}}}};
    return terms;
}

} // namespace

TEST_CASE("L05: each teacher meets the consequences of his own employment and those for everybody", "[vetoes]")
{
    const auto [employment, expected] = GENERATE(table<Employment, QString>({
        {Employment::Probation, u"不得按时转正、年度考核不合格"_s},
        {Employment::Untitled, u"不得推荐晋级、年度考核不合格"_s},
        {Employment::Titled, u"不得推荐晋级、职称低聘一级、年度考核不合格"_s},
    }));
    const RubricTerms terms = strictTerms();
    CHECK(consequencesText(terms, terms.vetoes.front(), employment) == expected);
    CHECK(consequencesText(terms, held, employment) == u"“培训不合格”："_s + expected);
    CHECK(vetoesText(terms, held, employment) == u"培训不合格（%1）"_s.arg(expected));
    CHECK(heldVetoesText(terms, held, employment) == u"一票否决：培训不合格（%1）"_s.arg(expected));
    CHECK(heldVetoesText(terms, {}, employment).isEmpty());
}

TEST_CASE("Where the employment is not known nothing is guessed: what is certain stands first, the rest with whom it "
          "meets",
          "[vetoes]")
{
    const RubricTerms terms = strictTerms();
    CHECK(consequencesText(terms, terms.vetoes.front(), std::nullopt) ==
          u"年度考核不合格；聘任状态未登记，待定：不得按时转正（见习期）、不得推荐晋级（未聘职称、已聘职称）、"
          u"职称低聘一级（已聘职称）"_s);
    // A group has no employment, so nothing is asked for.
    const RubricTerms groups = strictTerms(RubricSubject::Group);
    CHECK_FALSE(consequencesText(groups, groups.vetoes.front(), std::nullopt).contains(u"未登记"_s));
}

TEST_CASE("A veto without a consequence for somebody says so, and one without any says nothing", "[vetoes]")
{
    RubricTerms terms = strictTerms();
    terms.vetoes.front().consequences = {{.text = u"低聘或不聘"_s, .of = {Employment::Titled}}};
    CHECK(consequencesText(terms, terms.vetoes.front(), Employment::Probation) == u"对见习期没有规定后果"_s);
    CHECK(consequencesText(terms, terms.vetoes.front(), Employment::Titled) == u"低聘或不聘"_s);
    terms.vetoes.front() = {.name = u"培训不合格"_s, .effect = VetoEffect::NotEligible};
    CHECK(consequencesText(terms, held, Employment::Titled).isEmpty());
    CHECK(vetoesText(terms, held, Employment::Titled) == u"培训不合格（不能评优）"_s);
    const std::vector<QString> gone{u"旧否决"_s};
    CHECK(vetoesText(terms, gone, {}) == u"旧否决"_s);
}

TEST_CASE("A grade is not honoured where a veto forbids it, and stands alone otherwise", "[vetoes]")
{
    CHECK(gradeBesideVetoes(u"优秀"_s, held) == u"优秀（不能评优）"_s);
    CHECK(gradeBesideVetoes(u"优秀"_s, {}) == u"优秀"_s);
    CHECK(gradeBesideVetoes(std::nullopt, held).isEmpty());
}

TEST_CASE("A printed rubric says of a veto what it does and whom each consequence meets", "[vetoes]")
{
    Veto veto = strictTerms().vetoes.front();
    CHECK(vetoRuleText(veto) == u"培训不合格：不得按时转正（见习期）、不得推荐晋级（未聘职称、已聘职称）、"
                                u"职称低聘一级（已聘职称）、年度考核不合格"_s);
    veto.effect = VetoEffect::NotEligible;
    CHECK(vetoRuleText(veto).startsWith(u"培训不合格：不能评优；不得按时转正"_s));
    veto.consequences.clear();
    CHECK(vetoRuleText(veto) == u"培训不合格：不能评优"_s);
}

TEST_CASE("An effect on the points stands before the consequences", "[vetoes]")
{
    RubricTerms terms = strictTerms();
    terms.vetoes.front().effect = VetoEffect::TotalZero;
    CHECK(vetoesText(terms, held, Employment::Probation) == u"培训不合格（总分计0；不得按时转正、年度考核不合格）"_s);
}

TEST_CASE("A slip has a line of its own for consequences, and none without", "[vetoes]")
{
    SlipDocument slip;
    CHECK(slipConsequenceLine(slip).isEmpty());
    slip.consequences = u"“旷训”：职称低聘一级"_s;
    CHECK(slipConsequenceLine(slip) == u"后果：“旷训”：职称低聘一级"_s);
    bool isPrinted = false;
    for (const PrintRow &row : slipTable(slip).rows) {
        for (const PrintCell &cell : row.cells)
            isPrinted = isPrinted || cell.text.contains(u"后果：“旷训”：职称低聘一级"_s);
    }
    CHECK(isPrinted);
}

TEST_CASE("What rosters write of employment is read, and nothing else", "[vetoes]")
{
    const auto [written, expected] = GENERATE(table<QString, std::optional<Employment>>({
        {u"见习期"_s, Employment::Probation},
        {u"试用期教师"_s, Employment::Probation},
        {u"见习（未定级）"_s, Employment::Probation},
        {u"未聘职称"_s, Employment::Untitled},
        {u"未聘一级教师"_s, Employment::Untitled},
        {u"无职称"_s, Employment::Untitled},
        {u"已聘职称"_s, Employment::Titled},
        {u"一级教师"_s, Employment::Titled},
        {u"中小学高级教师"_s, Employment::Titled},
        {u"教师"_s, std::nullopt},
        {u"临聘"_s, std::nullopt},
        {u""_s, std::nullopt},
    }));
    CAPTURE(written.toStdString());
    CHECK(readEmployment(written) == expected);
    if (expected)
        CHECK(readEmployment(employmentText(*expected)) == expected);
}
