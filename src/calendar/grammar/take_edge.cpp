#include "calendar/grammar/when_grammar.h"
#include "calendar/when_dates.h"

namespace yanben
{

namespace
{

enum class Edge { None, Before, From, After };

Edge eatEdgeWord(WhenScanner &scanner)
{
    if (scanner.eatAny({u"以前", u"之前", u"前", u"截止", u"为止", u"止"}))
        return Edge::Before;
    if (scanner.eatAny({u"开始", u"起"}))
        return Edge::From;
    if (scanner.eatAny({u"以后", u"之后", u"后"}))
        return Edge::After;
    return Edge::None;
}

/// A day, or days by name, that count themselves when something is before or after them.
bool namesDays(const WhenKind &kind)
{
    const WeekSpan *weeks = std::get_if<WeekSpan>(&kind);
    return std::holds_alternative<SingleDay>(kind) || std::holds_alternative<DayRange>(kind) ||
           (weeks && weeks->weekdays != Weekdays{});
}

/// 7月6日前 and 第3周周五前 count the day itself and 6月底前 the whole June; 6月前 and 10月中旬前 end before theirs
/// begins.
QDate deadlineOf(const WhenKind &kind, const DateSpan &span, bool including)
{
    const PartOfMonth *part = std::get_if<PartOfMonth>(&kind);
    if (including || namesDays(kind) || (part && part->part == MonthPart::End))
        return *span.last;
    return span.first->addDays(-1);
}

/// 7月6日后 counts the day itself like 7月6日前; 6月后 and 第5周后 begin when theirs has ended.
QDate openStartOf(const WhenKind &kind, const DateSpan &span, Edge edge)
{
    return edge == Edge::From || namesDays(kind) ? *span.first : span.last->addDays(1);
}

bool isLater(Edge edge)
{
    return edge == Edge::From || edge == Edge::After;
}

} // namespace

bool eatEdge(WhenScanner &scanner)
{
    return eatEdgeWord(scanner) != Edge::None;
}

WhenKind takeEdge(WhenScanner &scanner, const WhenKind &kind, bool hasDeadlineWord, const Term &term)
{
    const bool canHaveEdge = !std::holds_alternative<Recurring>(kind) && !std::holds_alternative<Deadline>(kind) &&
                             !std::holds_alternative<OpenStart>(kind);
    if (!canHaveEdge)
        return kind;
    const qsizetype start = scanner.position();
    const bool before = scanner.lookingAtAny({u"前", u"以前", u"之前"});
    const Edge edge = eatEdgeWord(scanner);
    if (edge == Edge::None && !hasDeadlineWord)
        return kind;
    const DateSpan span = spanOf(When{kind, {}, {}}, term);
    // 3月11日起至6月30日止: the second edge closes a range that the first one only opened.
    if (std::holds_alternative<DayRange>(kind) && !before) {
        if (isLater(edge) || hasDeadlineWord)
            scanner.fail(WhenRefusal::Code::NotUnderstood, start);
        return kind;
    }
    if (edge == Edge::Before)
        scanner.eatAny({u"完成", u"上交", u"提交", u"交齐", u"报送"});
    if (isLater(edge))
        return OpenStart{openStartOf(kind, span, edge)};
    return Deadline{deadlineOf(kind, span, !before)};
}

} // namespace yanben
