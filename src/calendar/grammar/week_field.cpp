#include "calendar/grammar/week_field.h"

#include "calendar/grammar/when_grammar.h"

namespace yanben
{

namespace
{

constexpr qsizetype longestWeeks = 40;

} // namespace

std::variant<WeekSpan, WhenRefusal> parseWeeks(QStringView typed, const Term &term)
{
    const QString raw = typed.trimmed().toString();
    if (raw.isEmpty())
        return WhenRefusal{.code = WhenRefusal::Code::Empty};
    if (raw.size() > longestWeeks)
        return WhenRefusal{.code = WhenRefusal::Code::NotUnderstood, .piece = raw.left(longestWeeks)};
    // In a field for weeks a number alone is one.
    const bool named = raw.endsWith(u'周') || raw.endsWith(u"周次");
    WhenScanner scanner{named ? raw : raw + u'周', WhenScanner::Spaces::Ignored};
    std::optional<WeekSpan> weeks = takeWeeks(scanner, term);
    if (!scanner.failed() && (!weeks || !weeks->weekdays.empty() || !scanner.atEnd()))
        scanner.fail({.code = WhenRefusal::Code::NotUnderstood, .piece = raw});
    if (scanner.failed())
        return *scanner.refusal();
    return *weeks;
}

} // namespace yanben
