#include "documents/words/scoring/rubric/grade_rule_text.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

QStringList gradeRuleTexts(const RubricTerms &terms)
{
    QStringList texts;
    std::optional<Points> above;
    for (const Grade &grade : terms.grades) {
        QStringList clauses;
        if (grade.atLeast)
            clauses << u"%1%2及以上"_s.arg(grade.atLeast->toString(), terms.unit);
        if (above)
            clauses << u"不足%1%2"_s.arg(above->toString(), terms.unit);
        const auto quota = std::ranges::find(terms.gradeQuotas, grade.name, &GradeQuota::grade);
        if (quota != terms.gradeQuotas.end())
            clauses << u"人数不超过%1%"_s.arg(quota->atMostPercent.toString());
        texts << (clauses.isEmpty() ? grade.name : grade.name + u'：' + clauses.join(u'，'));
        above = grade.atLeast;
    }
    return texts;
}

} // namespace yanben
