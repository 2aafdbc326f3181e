#include "documents/answers/when_answer.h"

#include "calendar/series/occurrences.h"
#include "calendar/when_dates.h"
#include "calendar/when_parser.h"
#include "calendar/when_text.h"
#include "documents/words/findings/when_refusal_text.h"
#include "domain/json/json_writer.h"
#include "domain/json/when_json.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

bool namesItsDays(const When &when)
{
    return std::holds_alternative<SingleDay>(when.kind) || std::holds_alternative<DayRange>(when.kind);
}

QString readableLine(const When &when, const Term &term)
{
    const std::vector<DateSpan> parts = partsOutside(when, term);
    const bool isOutside = parts.empty() && !liesWithin(when, term, term.first, term.last);
    const QString text = whenText(when, term, isOutside ? WhenStyle::WithYears : WhenStyle::WithWeekdays);
    const DateSpan span = spanOf(when, term);
    QStringList notes;
    if (!namesItsDays(when) && span.first && span.last)
        notes.append(rangeText(*span.first, *span.last, term));
    if (!parts.empty())
        notes.append(u"其中%1不在本学期内"_s.arg(spansText(parts, term)));
    if (neverMeets(when, term))
        notes.append(u"本学期没有这样的日子"_s);
    else if (isOutside)
        notes.append(u"不在本学期内"_s);
    return notes.isEmpty() ? text : text + u"（%1）"_s.arg(notes.join(u'，'));
}

} // namespace

WhenAnswer answerWhen(QStringView typed, const Term &term)
{
    const ParsedWhen parsed = parseWhen(typed, term);
    if (const When *when = std::get_if<When>(&parsed))
        return {true, whenValue(*when), readableLine(*when, term)};
    const WhenRefusal &refusal = std::get<WhenRefusal>(parsed);
    const QString sentence = refusalText(refusal);
    const JsonValue error = JsonObjectBuilder{}
                                .add(u"code", refusalCode(refusal.code))
                                .add(u"piece", refusal.piece)
                                .add(u"message", sentence)
                                .build();
    return {false, JsonObjectBuilder{}.add(u"error", error).build(), sentence};
}

} // namespace yanben
