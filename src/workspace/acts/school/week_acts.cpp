#include "workspace/acts/school/week_acts.h"

#include "calendar/holidays/marked_weeks.h"
#include "calendar/weeks.h"
#include "workspace/act_builder.h"
#include "workspace/acts/school/term_acts.h"

#include <algorithm>

namespace yanben
{

namespace
{

/// As it is read, wherever it has spaces and however wide its signs are: 期中 考试 is 期中考试.
QString nameAsRead(const WeekMark &mark)
{
    QString name = markName(mark).normalized(QString::NormalizationForm_KC).toCaseFolded();
    name.removeIf([](QChar sign) { return sign.isSpace(); });
    return name;
}

/// Of a week that both have: 9 考试 and 9—10 考试, but not 期中考试 beside 毕业考试. One name is one thing, of whatever
/// kind it is.
bool saysTheSame(const WeekMark &a, const WeekMark &b)
{
    if (b.last < a.first || a.last < b.first)
        return false;
    const bool isUnnamed = a.kind == b.kind && (a.name.isEmpty() || b.name.isEmpty());
    return isUnnamed || nameAsRead(a) == nameAsRead(b);
}

/// `others` are the marks beside this one.
std::optional<WeekFault> markFault(const WeekMark &mark, const std::vector<WeekMark> &others, const Term &term)
{
    if (mark.name.isEmpty() && mark.kind == WeekMark::Other)
        return WeekFault::NameMissing;
    if (mark.last < mark.first)
        return WeekFault::Reversed;
    if (mark.first < firstWeek(term) || mark.last > lastWeek(term))
        return WeekFault::OutsideTerm;
    if (std::ranges::count(others, mark) > 0)
        return WeekFault::Twice;
    if (contradicting(mark, others))
        return WeekFault::Contradicts;
    const bool overlaps =
        std::ranges::any_of(others, [&mark](const WeekMark &other) { return saysTheSame(mark, other); });
    return overlaps ? std::optional{WeekFault::Overlaps} : std::nullopt;
}

WeekAct withMark(const State &state, TermId term, std::vector<WeekMark> others, WeekMark mark)
{
    mark.name = mark.name.simplified();
    const Term &row = state.get<Term>(term);
    if (const auto fault = markFault(mark, others, row))
        return *fault;
    others.push_back(std::move(mark));
    std::ranges::stable_sort(others, {}, &WeekMark::first);
    ActBuilder builder{state, ActKind::EditTerm, {row.title}};
    builder.change<Term>(term, [&others](Term &changed) { changed.weekMarks = std::move(others); });
    return builder.take();
}

std::vector<WeekMark> without(const State &state, TermId term, std::size_t place)
{
    std::vector<WeekMark> marks = state.get<Term>(term).weekMarks;
    if (place >= marks.size())
        throw StaleChange{"a mark is gone"};
    marks.erase(marks.begin() + static_cast<std::ptrdiff_t>(place));
    return marks;
}

} // namespace

WeekAct setSecondWeeks(const State &state, TermId term, const std::optional<WeekNumbering> &numbering)
{
    const Term &row = state.get<Term>(term);
    std::optional<WeekNumbering> tidy = numbering;
    if (tidy) {
        tidy->name = tidy->name.simplified();
        if (tidy->name.isEmpty())
            return WeekFault::NameMissing;
        if (tidy->firstWeek < row.first.addDays(-longestTerm) || tidy->firstWeek > row.last)
            return WeekFault::OutsideTerm;
    }
    ActBuilder builder{state, ActKind::EditTerm, {row.title}};
    builder.change<Term>(term, [&tidy](Term &changed) { changed.secondWeeks = std::move(tidy); });
    return builder.take();
}

WeekAct addWeekMark(const State &state, TermId term, const WeekMark &mark)
{
    return withMark(state, term, state.get<Term>(term).weekMarks, mark);
}

WeekAct editWeekMark(const State &state, TermId term, std::size_t place, const WeekMark &mark)
{
    return withMark(state, term, without(state, term, place), mark);
}

Act removeWeekMark(const State &state, TermId term, std::size_t place)
{
    std::vector<WeekMark> left = without(state, term, place);
    ActBuilder builder{state, ActKind::EditTerm, {state.get<Term>(term).title}};
    builder.change<Term>(term, [&left](Term &changed) { changed.weekMarks = std::move(left); });
    return builder.take();
}

} // namespace yanben
