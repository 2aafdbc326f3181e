#include "ui/pages/schedule/week_problem_words.h"

#include "calendar/when_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace yanben
{

namespace
{

struct WeekProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(WeekProblemWords)
};

QString weekProblemText(const WeekRowProblem &problem, const Term &term)
{
    const QString row = QString::number(problem.row + 1);
    const QString week = weekName(term, problem.number);
    const QString days = whenText({.kind = DayRange{problem.first, problem.last}, .timeOfDay = {}, .raw = {}}, term);
    switch (problem.code) {
    case WeekRowProblem::Code::OtherDates: return WeekProblemWords::tr("Row %1: %2 is %3.").arg(row, week, days);
    case WeekRowProblem::Code::OtherNumber: return WeekProblemWords::tr("Row %1: these days are %2.").arg(row, week);
    case WeekRowProblem::Code::NumberTwice: return WeekProblemWords::tr("Row %1: %2 once more.").arg(row, week);
    case WeekRowProblem::Code::NumberMissing:
        return WeekProblemWords::tr("Below row %1 %2 is missing (%3).").arg(row, week, days);
    case WeekRowProblem::Code::OutsideTerm: break;
    }
    return WeekProblemWords::tr("Row %1: %2 is not in the term.").arg(row, week);
}

} // namespace

QString weekProblemsText(const std::vector<WeekRowProblem> &problems, const Term &term)
{
    constexpr std::size_t most = 5;
    if (problems.empty())
        return {};
    QStringList lines{WeekProblemWords::tr("The weeks of the table are not those of the term. Dates come in as they "
                                           "were written; mend them in the table, or the weeks of the term in the "
                                           "settings.")};
    for (std::size_t i = 0; i < std::min(most, problems.size()); ++i)
        lines << weekProblemText(problems[i], term);
    if (problems.size() > most)
        lines << WeekProblemWords::tr("And %n more.", nullptr, static_cast<int>(problems.size() - most));
    return lines.join(u'\n');
}

} // namespace yanben
