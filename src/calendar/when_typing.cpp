#include "calendar/when_typing.h"

#include <array>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

using Missing = WhenIncomplete::Missing;
using Code = WhenRefusal::Code;

struct Continuation
{
    QStringView text;
    Missing missing;
    bool told = false; ///< the text itself is what is missing, and not just an example of it
};

/// Tried in this order; the first that makes a time of what is typed says what it lacks.
constexpr std::array continuations{
    Continuation{u"周一次", Missing::Interval},
    Continuation{u"周", Missing::WeekOrTime, true},
    Continuation{u"节", Missing::WeekOrTime, true},
    Continuation{u"1周", Missing::WeekOrTime},
    Continuation{u"月", Missing::Word, true},
    Continuation{u"旬", Missing::Word, true},
    Continuation{u"午", Missing::Word, true},
    Continuation{u"排", Missing::Word, true},
    Continuation{u"安排", Missing::Word, true},
    Continuation{u"定", Missing::Word, true},
    Continuation{u"次", Missing::Word, true},
    Continuation{u"备周", Missing::Word, true},
    Continuation{u"点", Missing::Clock, true},
    Continuation{u"00", Missing::Clock},
    Continuation{u"0", Missing::Clock},
    Continuation{u"23:59", Missing::Clock},
    Continuation{u"3:59", Missing::Clock},
    Continuation{u"9:59", Missing::Clock},
    Continuation{u"9", Missing::Day},
    Continuation{u"一", Missing::Weekday},
    Continuation{u"末", Missing::Word, true},
    Continuation{u"1", Missing::Day},
    Continuation{u"0日", Missing::Day},
    Continuation{u"日", Missing::Word, true},
    Continuation{u"31日", Missing::RangeEnd},
    Continuation{u"12月31日", Missing::RangeEnd},
    Continuation{u"19周", Missing::RangeEnd},
    Continuation{u"1节", Missing::WeekOrTime},
    Continuation{u"9节", Missing::RangeEnd},
    Continuation{u"学校安排", Missing::Who},
    Continuation{u"年1月1日", Missing::Year},
    Continuation{u"9年1月1日", Missing::Year},
    Continuation{u".1", Missing::Day},
    Continuation{u"/1", Missing::Day},
    Continuation{u"1.1", Missing::Month},
    Continuation{u"1/1", Missing::Month},
    Continuation{u"前", Missing::Word},
};

std::optional<WhenIncomplete> lackOf(const WhenRefusal &refusal)
{
    switch (refusal.code) {
    case Code::Empty: return WhenIncomplete{Missing::Everything, {}, {}};
    case Code::YearUndecidable: return WhenIncomplete{Missing::Year, refusal.years, {}};
    case Code::MonthMissing: return WhenIncomplete{Missing::Month, {}, {}};
    case Code::DateMissing: return WhenIncomplete{Missing::Date, {}, {}};
    case Code::WeekMissing: return WhenIncomplete{Missing::Week, {}, {}};
    case Code::HourMissing: return WhenIncomplete{Missing::Clock, {}, {}};
    default: return std::nullopt;
    }
}

/// 3. is read as 3 alone, but its day is what it lacks.
bool endsInsideDate(QStringView typed)
{
    return !typed.isEmpty() && QStringView{u"./．"}.contains(typed.back());
}

bool endsWithDash(QStringView typed)
{
    return !typed.isEmpty() && QStringView{u"-—–~～至到－"}.contains(typed.back());
}

/// 每周三第7-8 goes on to its lessons; weeks of a series stand in brackets more often than not.
bool countsLessons(const QString &start, const ParsedWhen &asWeeks, const Term &term)
{
    const When *when = std::get_if<When>(&asWeeks);
    return when && std::holds_alternative<Recurring>(when->kind) && !start.contains(u'（') && !start.contains(u'(') &&
           std::holds_alternative<When>(parseWhen(QString{start + u'节'}, term));
}

/// What is missing follows from what became of the text: 2019-9 is a month, 3月18日—31日 a range.
WhenIncomplete lackOf(const Continuation &next, QStringView start, const ParsedWhen &longer)
{
    const When *when = std::get_if<When>(&longer);
    const bool span =
        when && (std::holds_alternative<DayRange>(when->kind) || std::holds_alternative<WeekSpan>(when->kind));
    if (span && endsWithDash(start))
        return {Missing::RangeEnd, {}, {}};
    if (when && std::holds_alternative<WholeMonth>(when->kind) && next.missing == Missing::Day)
        return {Missing::Month, {}, {}};
    return {next.missing, {}, next.told ? next.text.toString() : QString{}};
}

} // namespace

WhenTyping readWhileTyping(QStringView typed, const Term &term)
{
    const ParsedWhen parsed = parseWhen(typed, term);
    if (const When *when = std::get_if<When>(&parsed))
        return *when;
    const WhenRefusal &refusal = std::get<WhenRefusal>(parsed);
    const QString start = typed.trimmed().toString();
    if (std::optional<WhenIncomplete> lack = lackOf(refusal); lack && !endsInsideDate(start))
        return std::move(*lack);
    for (const Continuation &next : continuations) {
        const ParsedWhen longer = parseWhen(QString{start + next.text.toString()}, term);
        const WhenRefusal *still = std::get_if<WhenRefusal>(&longer);
        if (next.text == u"周" && countsLessons(start, longer, term))
            continue;
        if (!still || lackOf(*still) || still->code == Code::HalfDayMissing)
            return lackOf(next, start, longer);
    }
    return refusal;
}

} // namespace yanben
