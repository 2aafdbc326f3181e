#include "ui/pages/calendar/themes/theme_words.h"

#include "calendar/weeks.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace yanben
{

namespace
{

struct ThemeWords
{
    Q_DECLARE_TR_FUNCTIONS(ThemeWords)
};

/// 1—3, 5
QString runsText(std::span<const int> numbers)
{
    QStringList runs;
    for (std::size_t at = 0; at < numbers.size();) {
        std::size_t end = at + 1;
        while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1)
            ++end;
        runs << QString::number(numbers[at]) + (end - at > 1 ? u'—' + QString::number(numbers[end - 1]) : QString{});
        at = end;
    }
    return runs.join(ThemeWords::tr(", "));
}

} // namespace

QString themePlaceText(const ThemePlace &place, const Term &term)
{
    return place.month       ? ThemeWords::tr("Topic of month %1").arg(place.month->month)
           : !place.week     ? ThemeWords::tr("Theme of the term")
           : *place.week < 1 ? weekName(term, *place.week)
                             : ThemeWords::tr("Week %1").arg(*place.week);
}

QString themePlaceText(const ThemeLine &line, const Term &term)
{
    const QString name = themePlaceText(line.place, term);
    return line.isOutside ? ThemeWords::tr("%1 (outside the term)").arg(name) : name;
}

QString missingThemesText(std::span<const ThemeLine> lines, const Term &term)
{
    QStringList missing;
    std::vector<int> months;
    std::vector<int> weeks;
    for (const ThemeLine &line : lines) {
        if (!line.isMissing())
            continue;
        if (line.place.month)
            months.push_back(line.place.month->month);
        else if (line.place.week)
            weeks.push_back(*line.place.week);
        else
            missing << themePlaceText(line, term);
    }
    if (!months.empty())
        missing << ThemeWords::tr("topics of months %1").arg(runsText(months));
    if (!weeks.empty())
        missing << ThemeWords::tr("items of weeks %1").arg(runsText(weeks));
    return missing.isEmpty() ? ThemeWords::tr("Complete: the term has its theme, every month a topic and every week an "
                                              "item.")
                             : ThemeWords::tr("Missing: %1").arg(missing.join(ThemeWords::tr("; ")));
}

QString themeFaultText(ThemeFault fault)
{
    switch (fault) {
    case ThemeFault::OutsideTerm:
        return ThemeWords::tr("Not saved: the term does not reach here any more. Write it where it belongs, then take "
                              "this one away with Del.");
    case ThemeFault::GroupGone: return ThemeWords::tr("Not saved: the group is gone. Choose another one.");
    }
    Q_UNREACHABLE();
}

} // namespace yanben
