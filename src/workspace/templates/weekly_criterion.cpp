#include "workspace/templates/weekly_criterion.h"

#include "domain/rubric/checks/rubric_check.h"

#include <QStringList>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

Points weightLeft(const RubricSheet &rubric)
{
    const Points left = rubric.terms.fullMark ? *rubric.terms.fullMark - weightSum(rubric) : Points{};
    return left >= Points::whole(1) ? left : Points::whole(10);
}

} // namespace

CriterionSpec weeklyCriterion(const RubricSheet &rubric)
{
    const Points weight = weightLeft(rubric);
    // Seventeen weeks of the best grade fill it.
    const auto grade = [weight](const QString &name, int percent) {
        return TallyCase{.name = name, .points = Points::hundredths(weight.inHundredths() * percent / 100)};
    };
    TallyRule tally{.cases = {grade(u"优"_s, 6), grade(u"良"_s, 4), grade(u"中"_s, 2), grade(u"差"_s, 0)},
                    .cap = weight};
    QStringList grades;
    for (const TallyCase &each : tally.cases)
        grades << u"%1每次%2分"_s.arg(each.name, std::get<Points>(each.points).toString());
    int number = 0;
    for (const CriterionSpec &each : rubric.criteria)
        number = std::max(number, each.no.toInt());
    return {.no = QString::number(number + 1),
            .title = u"每周教研活动检查"_s,
            .weight = weight,
            .standard = u"每周检查评等，%1，累计最高%2分"_s.arg(grades.join(u'、'), weight.toString()),
            .method = u"每周检查"_s,
            .rule = {.kind = std::move(tally), .overrides = {}}};
}

} // namespace yanben
