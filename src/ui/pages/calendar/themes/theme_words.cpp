#include "ui/pages/calendar/themes/theme_words.h"

#include "calendar/weeks.h"

#include <QCoreApplication>
#include <QStringList>

namespace yanben
{

namespace
{

struct ThemeWords
{
    Q_DECLARE_TR_FUNCTIONS(ThemeWords)
};

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
    QStringList months;
    QStringList weeks;
    for (const ThemeLine &line : lines) {
        if (!line.isMissing())
            continue;
        if (line.place.month)
            months << QString::number(line.place.month->month);
        else if (line.place.week)
            weeks << QString::number(*line.place.week);
        else
            missing << themePlaceText(line, term);
    }
    const QString comma = ThemeWords::tr(", ");
    if (!months.isEmpty())
        missing << ThemeWords::tr("topics of months %1").arg(months.join(comma));
    if (!weeks.isEmpty())
        missing << ThemeWords::tr("items of weeks %1").arg(weeks.join(comma));
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
