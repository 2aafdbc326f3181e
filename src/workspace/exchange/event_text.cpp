#include "workspace/exchange/event_text.h"

#include "calendar/when_text.h"
#include "workspace/papers/meetings/meeting_words.h"

#include <QRegularExpression>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional{text};
}

/// A day and a clock time a calendar program shows by itself.
bool saysMoreThanDays(const When &when)
{
    const bool days = std::holds_alternative<SingleDay>(when.kind) || std::holds_alternative<DayRange>(when.kind);
    return !days || when.timeOfDay.half || !when.timeOfDay.periods.empty();
}

QStringList namesBetween(const QString &text)
{
    static const QRegularExpression between{u"[、，,;；]"_s};
    QStringList names;
    for (const QString &name : text.split(between, Qt::SkipEmptyParts)) {
        if (const QString tidy = name.trimmed(); !tidy.isEmpty() && !names.contains(tidy))
            names << tidy;
    }
    return names;
}

} // namespace

IcsText eventText(const State &state, const Meeting &meeting, const Term &term)
{
    QStringList lines;
    const auto put = [&lines](const QString &name, const QString &text) {
        if (!text.isEmpty())
            lines << name + u'：' + text;
    };
    if (saysMoreThanDays(*meeting.when))
        put(u"时间"_s, whenText(*meeting.when, term));
    put(u"主讲"_s, namesIn(state, presentersOf(meeting)).join(u'、'));
    put(u"参加"_s, namesIn(state, audienceOf(meeting)).join(u'、'));
    put(u"目标"_s, meeting.activity->goal.simplified());
    put(u"备注"_s, meeting.activity->note.trimmed());
    return {.summary = contentOf(meeting).simplified(),
            .location = unlessEmpty(placesOf(meeting).trimmed()),
            .description = unlessEmpty(lines.join(u'\n'))};
}

EventWords eventWords(const QString &description)
{
    EventWords words;
    QStringList note;
    for (const QString &line : description.split(u'\n')) {
        const QString name = line.section(u'：', 0, 0).trimmed();
        const QString text = line.section(u'：', 1).trimmed();
        if (name == u"主讲")
            words.presenters = namesBetween(text);
        else if (name == u"参加")
            words.audience = namesBetween(text);
        else if (name == u"目标")
            words.goal = text;
        else if (name == u"备注")
            note << text;
        else if (name != u"时间")
            note << line.trimmed();
    }
    words.note = note.join(u'\n').trimmed();
    return words;
}

} // namespace yanben
