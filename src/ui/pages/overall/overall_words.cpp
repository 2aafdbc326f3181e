#include "ui/pages/overall/overall_words.h"

#include "documents/words/scoring/overall_text.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr Points hundred = Points::whole(100);

Points sumOfStated(const std::vector<std::optional<Points>> &percents)
{
    Points sum;
    for (const std::optional<Points> &each : percents)
        sum += each.value_or(Points{});
    return sum;
}

int openIn(const std::vector<std::optional<Points>> &percents)
{
    return static_cast<int>(std::ranges::count_if(percents, [](const auto &each) { return !each; }));
}

/// The place, without what the fault names itself, and the fault.
QString told(const OverallSheet &sheet, const OverallProblem &problem)
{
    QString place = overallPlaceText(sheet, problem.path);
    const QString named = u'“' + problem.detail + u'”';
    if (place.endsWith(named))
        place.chop(named.size());
    const bool isStageAlone = place == QStringLiteral("阶段");
    return (place.isEmpty() || isStageAlone ? QString{} : place + u'：') + overallFaultText(problem);
}

} // namespace

QString OverallWords::sumOf(const std::vector<std::optional<Points>> &percents)
{
    const Points sum = sumOfStated(percents);
    const int open = openIn(percents);
    if (open > 0)
        return tr("%1% so far, %n not stated", nullptr, open).arg(sum.toString());
    if (sum < hundred)
        return tr("%1% in all, %2% missing").arg(sum.toString(), (hundred - sum).toString());
    return sum > hundred ? tr("%1% in all, %2% over").arg(sum.toString(), (sum - hundred).toString())
                         : tr("100% in all");
}

bool OverallWords::addsUp(const std::vector<std::optional<Points>> &percents)
{
    return openIn(percents) == 0 && sumOfStated(percents) == hundred;
}

QString OverallWords::problems(const OverallSheet &sheet, const std::vector<OverallProblem> &problems)
{
    constexpr std::size_t mostShown = 4;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(problems.size(), mostShown); ++i) {
        lines.append(told(sheet, problems[i]));
    }
    if (problems.size() > mostShown)
        lines.append(tr("and %n more", nullptr, static_cast<int>(problems.size() - mostShown)));
    return lines.join(QLatin1Char{'\n'});
}

} // namespace yanben
