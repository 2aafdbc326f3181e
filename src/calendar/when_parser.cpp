#include "calendar/when_parser.h"

#include "calendar/grammar/when_grammar.h"
#include "calendar/weeks.h"
#include "calendar/when_dates.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

using Code = WhenRefusal::Code;
using Spaces = WhenScanner::Spaces;

constexpr qsizetype longestText = 200;

struct Frame
{
    bool deadlineWord = false; ///< 截至
    bool wholeTerm = false;    ///< 全学期
};

Frame takeFrame(WhenScanner &scanner)
{
    Frame frame;
    frame.wholeTerm = scanner.eatAny({u"全学期", u"整个学期", u"整学期", u"本学期内", u"本学期", u"学期内"});
    scanner.eatAny({u"从", u"自"});
    frame.deadlineWord = scanner.eatAny({u"截止~", u"截止", u"截~"});
    return frame;
}

class Reader
{
public:
    Reader(QStringView typed, const Term &term, Spaces spaces) : m_scanner{typed, spaces}, m_term{term} {}

    ParsedWhen read()
    {
        WhenKind kind = readKind();
        if (Recurring *series = std::get_if<Recurring>(&kind))
            takeFurther(m_scanner, *series, IsHourRead::No, m_frame.deadlineWord, m_term);
        const bool isBehindComma = m_scanner.eat(u"、");
        const qsizetype hourAt = m_scanner.position();
        const std::optional<TimeOfDay> time = m_earlyHour ? m_earlyHour : takeTimeOfDay(m_scanner);
        if (!time)
            m_scanner.eat(u"全天");
        else if (!m_earlyHour)
            refuseUnclearLessons(m_scanner, kind, isBehindComma, *time, hourAt);
        if (Recurring *series = std::get_if<Recurring>(&kind)) {
            takeFurther(m_scanner, *series, IsHourRead::Yes, m_frame.deadlineWord, m_term);
            takeManners(m_scanner, *series);
        }
        const WhenKind bounded = m_scanner.failed() ? kind : takeEdge(m_scanner, kind, m_frame.deadlineWord, m_term);
        if (!m_scanner.failed() && !m_scanner.atEnd())
            m_scanner.fail({.code = Code::NotUnderstood, .piece = m_scanner.typedFrom(m_scanner.position())});
        if (m_scanner.failed())
            return *m_scanner.refusal();
        return When{bounded, time.value_or(TimeOfDay{}), {}};
    }

private:
    WhenKind readKind()
    {
        refuseNamedDays(m_scanner, m_term);
        m_frame = takeFrame(m_scanner);
        if (const std::optional<Recurring> series = takeRecurring(m_scanner))
            return *series;
        if (const std::optional<Recurring> series = readWeekdaysWithParity())
            return *series;
        if (const std::optional<WeekSpan> weeks = readWeekdaysFirst())
            return *weeks;
        if (m_scanner.failed())
            return Undated{};
        std::optional<WhenKind> kind = readWeekdayFirst();
        if (!kind && !m_scanner.failed())
            kind = readDated();
        if (kind && !m_scanner.failed())
            kind = withOtherWords(*kind);
        if (m_scanner.failed())
            return Undated{};
        if (!kind && m_frame.wholeTerm)
            return DayRange{m_term.first, m_term.last};
        if (!kind) {
            refuseWithoutDate(m_scanner);
            return Undated{};
        }
        return withSeries(m_scanner, takeEdge(m_scanner, *kind, m_frame.deadlineWord, m_term), m_term);
    }

    std::optional<WhenKind> readDated()
    {
        if (const std::optional<WeekSpan> weeks = takeMarkedWeeks(m_scanner, m_term))
            return *weeks;
        if (const std::optional<WeekSpan> weeks = takeWeeks(m_scanner, m_term))
            return *weeks;
        return m_scanner.failed() ? std::nullopt : takeDates(m_scanner, m_term);
    }

    /// 周二下午（单周）, 周三 双周.
    std::optional<Recurring> readWeekdaysWithParity()
    {
        WhenScanner ahead = m_scanner;
        const Weekdays days = takeWeekdays(ahead, WeekdayLead::Required);
        if (days.empty() || ahead.failed())
            return std::nullopt;
        const std::optional<TimeOfDay> hour = takeTimeOfDay(ahead);
        ahead.eat(u"、");
        std::optional<Recurring> series = ahead.failed() ? std::nullopt : takeRecurring(ahead);
        if (!series || ahead.failed() || !series->parity || !series->weekdays.empty() ||
            !std::holds_alternative<EachWeek>(series->rhythm))
            return std::nullopt;
        m_scanner = ahead;
        m_earlyHour = hour;
        series->weekdays = days;
        return series;
    }

    /// 周一（3月18日）: the weekday before its date.
    std::optional<WhenKind> readWeekdayFirst()
    {
        WhenScanner ahead = m_scanner;
        const qsizetype start = ahead.position();
        const Weekdays days = takeWeekdays(ahead, WeekdayLead::Required);
        if (days.size() != 1 || ahead.failed())
            return std::nullopt;
        ahead.eat(u"、");
        WhenScanner weeks = ahead;
        if (takeWeeks(weeks, m_term) || weeks.failed())
            return std::nullopt;
        const std::optional<WhenKind> kind = takeDates(ahead, m_term);
        const auto *day = kind && !ahead.failed() ? std::get_if<SingleDay>(&*kind) : nullptr;
        if (!day)
            return std::nullopt;
        m_scanner = ahead;
        if (day->date.dayOfWeek() != days.front())
            m_scanner.fail({.code = Code::WeekdayContradicts,
                            .piece = m_scanner.typedBetween(start, m_scanner.position()),
                            .weekday = day->date.dayOfWeek()});
        return kind;
    }

    /// 9月15日（第3周）, 第3周（9月15日—21日）: the same said twice, of which the days are taken.
    WhenKind withOtherWords(const WhenKind &kind)
    {
        const auto *weeks = std::get_if<WeekSpan>(&kind);
        const bool isDays = std::holds_alternative<SingleDay>(kind) || std::holds_alternative<DayRange>(kind);
        WhenScanner ahead = m_scanner;
        std::optional<WhenKind> other;
        if (weeks)
            other = takeDates(ahead, m_term);
        else if (isDays)
            other = takeWeeks(ahead, m_term);
        const bool saysDays =
            other && (isDays || std::holds_alternative<SingleDay>(*other) || std::holds_alternative<DayRange>(*other));
        if (!saysDays || ahead.failed() || eatEdge(ahead))
            return kind;
        const DateSpan days = spanOf(When{weeks ? *other : kind, {}, {}}, m_term);
        const DateSpan around = spanOf(When{weeks ? kind : *other, {}, {}}, m_term);
        const bool isInside = *around.first <= *days.first && *days.last <= *around.last;
        m_scanner = ahead;
        if (!isInside)
            m_scanner.fail({.code = Code::WeekContradicts,
                            .piece = m_scanner.typedBetween(0, m_scanner.position()),
                            .week = weekOf(m_term, *days.first)});
        const bool isWhole = days.first == around.first && days.last == around.last;
        return weeks && !isWhole ? *other : kind;
    }

    /// 周三，3-10周, 周二、四下午（第3-10周）: weekdays before their weeks. Without weeks behind them nothing is taken;
    /// what begins or ends with the weeks (周三，第3周起) would be a series.
    std::optional<WeekSpan> readWeekdaysFirst()
    {
        WhenScanner ahead = m_scanner;
        const Weekdays days = takeWeekdays(ahead, WeekdayLead::Required);
        if (days.empty() || ahead.failed())
            return std::nullopt;
        const std::optional<TimeOfDay> hour = takeTimeOfDay(ahead);
        if (ahead.failed())
            return std::nullopt;
        ahead.eat(u"、");
        std::optional<WeekSpan> weeks = takeWeeks(ahead, m_term);
        if (ahead.failed()) {
            m_scanner = ahead;
            return std::nullopt;
        }
        const qsizetype end = ahead.position();
        if (!weeks || !weeks->weekdays.empty() || eatEdge(ahead))
            return std::nullopt;
        ahead.restore(end);
        m_scanner = ahead;
        m_earlyHour = hour;
        weeks->weekdays = days;
        return weeks;
    }

    WhenScanner m_scanner;
    const Term &m_term;
    Frame m_frame;
    std::optional<TimeOfDay> m_earlyHour; ///< that stands before the weeks
};

} // namespace

ParsedWhen parseWhen(QStringView typed, const Term &term)
{
    const QString raw = typed.trimmed().toString();
    if (raw.isEmpty())
        return WhenRefusal{.code = Code::Empty};
    if (raw.size() > longestText)
        return WhenRefusal{.code = Code::NotUnderstood, .piece = raw.left(longestText / 5)};

    static const QRegularExpression gaps{u"\\s+|[。.]$"_s, QRegularExpression::UseUnicodePropertiesOption};
    const QString compact = QString{raw}.remove(gaps);
    if (meansUndated(compact))
        return When{Undated{}, {}, raw};
    if (const std::optional<SetElsewhere> elsewhere = readElsewhere(compact))
        return When{*elsewhere, {}, raw};

    ParsedWhen answer = Reader{raw, term, Spaces::Separate}.read();
    // 3月1 8日: a space in the middle of a number. 第1 2周 may as well be two weeks.
    if (std::holds_alternative<WhenRefusal>(answer) && std::ranges::any_of(raw, [](QChar c) { return c.isSpace(); })) {
        static const QRegularExpression between{u"\\d\\s+\\d"_s, QRegularExpression::UseUnicodePropertiesOption};
        ParsedWhen joined = Reader{raw, term, Spaces::Ignored}.read();
        const When *when = std::get_if<When>(&joined);
        const bool counts = when && (std::holds_alternative<WeekSpan>(when->kind) ||
                                     std::holds_alternative<Recurring>(when->kind) || !when->timeOfDay.periods.empty());
        if (when && !(counts && between.match(raw).hasMatch()))
            answer = std::move(joined);
    }
    if (When *when = std::get_if<When>(&answer))
        when->raw = raw;
    return answer;
}

std::variant<TimeOfDay, WhenRefusal> parseTimeOfDay(QStringView typed)
{
    const QString raw = typed.trimmed().toString();
    if (raw.size() > longestText)
        return WhenRefusal{.code = Code::NotUnderstood, .piece = raw.left(longestText / 5)};
    WhenScanner scanner{raw, Spaces::Separate};
    const std::optional<TimeOfDay> time = takeTimeOfDay(scanner);
    if (!time)
        scanner.eat(u"全天");
    if (!scanner.failed() && !scanner.atEnd())
        scanner.fail({.code = Code::NotUnderstood, .piece = scanner.typedFrom(scanner.position())});
    if (scanner.failed())
        return *scanner.refusal();
    return time.value_or(TimeOfDay{});
}

} // namespace yanben
