#include "workspace/exchange/own/own_themes.h"

#include "domain/json/day_json.h"
#include "domain/json/json_members.h"
#include "domain/json/json_writer.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/calendar/themes.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString monthText(YearMonth month)
{
    return month.firstDay().toString(u"yyyy-MM"_s);
}

YearMonth readOwnMonth(const JsonValue &value)
{
    const QDate day = readDate(JsonValue{readText(value) + u"-01"_s});
    return {day.year(), day.month()};
}

} // namespace

std::vector<IcsOwnLine> ownThemes(const State &state, const Term &term)
{
    const SchoolCalendar calendar = schoolCalendar(state);
    std::vector<IcsOwnLine> themes;
    const auto put = [&](std::optional<GroupId> group, const QString &name) {
        for (const ThemeLine &line : themeLines(state, term, group, calendar)) {
            if (!line.title.isEmpty() && !line.isOutside)
                themes.push_back({ownThemeText(
                    {.group = name, .month = line.place.month, .week = line.place.week, .title = line.title})});
        }
    };
    put({}, {});
    for (const Group *group : themedGroups(state, term.id))
        put(group->id, group->name);
    return themes;
}

QString ownThemeText(const OwnTheme &theme)
{
    JsonObjectBuilder object;
    object.addUnless(u"group", theme.group, QString{});
    if (theme.month)
        object.add(u"month", monthText(*theme.month));
    object.addIfSet(u"week", theme.week).add(u"title", theme.title);
    return QString::fromUtf8(writeJson(object, JsonStyle::Compact));
}

Parsed<OwnTheme> readOwnTheme(const QString &text)
{
    return readDocument(text.toUtf8(), [](const JsonValue &value) {
        return readObject(value, [](JsonMembers &members) {
            OwnTheme theme{.group = members.optional(u"group", readName).value_or(QString{}),
                           .month = members.optional(u"month", readOwnMonth),
                           .week = members.optional(u"week", readWeek),
                           .title = members.required(u"title", readName).simplified()};
            if (theme.month && theme.week)
                throw JsonError{ProblemCode::Contradiction, u"month, week"_s};
            if (theme.title.isEmpty())
                throw JsonError{ProblemCode::EmptyText, u"title"_s};
            return theme;
        });
    });
}

} // namespace yanben
