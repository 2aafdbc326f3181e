#include "workspace/acts/scoring/rubric/changed_parts.h"

namespace yanben
{

using namespace Qt::StringLiterals;

QStringList changedParts(const CriterionSpec &before, const CriterionSpec &after)
{
    QStringList parts;
    const auto tell = [&parts](bool isAnother, const QString &part) {
        if (isAnother)
            parts << part;
    };
    tell(before.no != after.no || before.title != after.title, u"title"_s);
    tell(before.weight != after.weight, u"weight"_s);
    tell(before.standard != after.standard, u"standard"_s);
    tell(before.method != after.method, u"method"_s);
    tell(before.appliesTo != after.appliesTo, u"groups"_s);
    tell(before.rule != after.rule, u"rule"_s);
    tell(before.whenMissing != after.whenMissing || before.whenExempt != after.whenExempt ||
             before.whenNotApplicable != after.whenNotApplicable,
         u"unscored"_s);
    tell(before.unit != after.unit, u"unit"_s);
    tell(before.bonus != after.bonus, u"bonus"_s);
    return parts;
}

} // namespace yanben
