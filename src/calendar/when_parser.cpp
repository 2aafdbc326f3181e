#include "calendar/when_parser.h"

#include "calendar/grammar/date_point.h"
#include "calendar/grammar/when_grammar.h"
#include "calendar/weeks.h"
#include "calendar/when_dates.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

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

enum class IsHourRead { No, Yes };

class Reader
{
public:
    Reader(QStringView typed, const Term &term, Spaces spaces) : m_scanner{typed, spaces}, m_term{term} {}

    ParsedWhen read()
    {
        WhenKind kind = readKind();
        if (Recurring *series = std::get_if<Recurring>(&kind))
            takeFurther(*series, IsHourRead::No);
        const bool isBehindComma = m_scanner.eat(u"、");
        const qsizetype hourAt = m_scanner.position();
        const std::optional<TimeOfDay> time = m_earlyHour ? m_earlyHour : takeTimeOfDay(m_scanner);
        if (!time)
            m_scanner.eat(u"全天");
        else if (!m_earlyHour)
            refuseUnclearLessons(kind, isBehindComma, *time, hourAt);
        if (Recurring *series = std::get_if<Recurring>(&kind)) {
            takeFurther(*series, IsHourRead::Yes);
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
    void takeComma() { m_scanner.eat(u"、"); }

    /// 每周一节 says how many, and 周三、四节 may mean two days: without 第 it is open which lesson is meant.
    void refuseUnclearLessons(const WhenKind &kind, bool isBehindComma, const TimeOfDay &time, qsizetype start)
    {
        constexpr int lastWeekday = 7;
        const QString typed = m_scanner.typedBetween(start, m_scanner.position());
        if (time.periods.size() != 1 || typed.contains(u'第'))
            return;
        const auto *weeks = std::get_if<WeekSpan>(&kind);
        const auto *series = std::get_if<Recurring>(&kind);
        const bool hasWeekdays = (weeks && !weeks->weekdays.empty()) || (series && !series->weekdays.empty());
        const bool saysDay = hasWeekdays || (series && std::holds_alternative<EachMonthDay>(series->rhythm));
        const bool isCount = ((weeks || series) && !saysDay) || typed.contains(u'两');
        const bool mayBeWeekday = isBehindComma && hasWeekdays && time.periods.front() <= lastWeekday;
        if (isCount || mayBeWeekday)
            m_scanner.fail(Code::LessonUnclear, start);
    }

    WhenKind readKind()
    {
        refuseNamedDays();
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
            refuseWithoutDate();
            return Undated{};
        }
        return withSeries(takeEdge(m_scanner, *kind, m_frame.deadlineWord, m_term));
    }

    std::optional<WhenKind> readDated()
    {
        if (const std::optional<WeekSpan> weeks = takeMarkedWeeks())
            return *weeks;
        if (const std::optional<WeekSpan> weeks = takeWeeks(m_scanner, m_term))
            return *weeks;
        return m_scanner.failed() ? std::nullopt : takeDates(m_scanner, m_term);
    }

    /// 期中考试周, 期末考试周周三: weeks that the term has by this name, of which there are no others.
    std::optional<WeekSpan> takeMarkedWeeks()
    {
        const WeekMark *named = nullptr;
        qsizetype end = 0;
        for (const WeekMark &mark : m_term.weekMarks) {
            WhenScanner ahead = m_scanner;
            const QString name = QString{mark.name}.remove(u' ');
            if (name.isEmpty() || !ahead.eat(name) || (!name.endsWith(u'周') && !ahead.eat(u"周")))
                continue;
            if (named) {
                m_scanner.fail(Code::SeveralDates, m_scanner.position());
                return std::nullopt;
            }
            named = &mark;
            end = ahead.position();
        }
        if (!named)
            return std::nullopt;
        m_scanner.restore(end);
        return WeekSpan{named->first, named->last, takeWeekdays(m_scanner, WeekdayLead::Required)};
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

    /// 学期末, 期中: known to everybody in the school and to no calendar. What the term has a name for is known.
    void refuseNamedDays()
    {
        const qsizetype start = m_scanner.position();
        WhenScanner ahead = m_scanner;
        if (ahead.eat(u"开学") && ahead.lookingAt(u"第") && takeWeeks(ahead, m_term))
            m_scanner.eat(u"开学"); // 开学第一周
        const bool isMarked = takeMarkedWeeks().has_value();
        if (isMarked || m_scanner.position() != start || m_scanner.failed()) {
            if (isMarked)
                m_scanner.restore(start);
            return;
        }
        m_scanner.eat(u"本");
        if (m_scanner.eatAny({u"学期末", u"学期初", u"学期中", u"期末", u"期初", u"期中", u"开学", u"放假"}))
            m_scanner.fail({.code = Code::DaysMissing, .piece = m_scanner.typedFrom(start)});
        m_scanner.restore(start);
    }

    /// Says what a text without date has, so that the question can be about the rest.
    void refuseWithoutDate()
    {
        const qsizetype start = m_scanner.position();
        if (!takeWeekdays(m_scanner, WeekdayLead::Required).empty() || isWeekdayWithHour())
            m_scanner.fail(Code::WeekMissing, start);
        else if (takeTimeOfDay(m_scanner))
            m_scanner.fail(Code::DateMissing, start);
        else if (m_scanner.eatAny({u"上半月", u"下半月", u"上旬", u"中旬", u"下旬"}) || isDayWithoutMonth())
            m_scanner.fail(Code::MonthMissing, start);
        else
            m_scanner.fail({.code = Code::NotUnderstood, .piece = m_scanner.typedFrom(start)});
    }

    /// 三上午: a weekday as it stands behind others, in 双周二、三上午.
    bool isWeekdayWithHour()
    {
        WhenScanner ahead = m_scanner;
        const bool isRead = ahead.eatAny({u"一", u"二", u"三", u"四", u"五", u"六", u"日", u"天"}) &&
                            takeTimeOfDay(ahead).has_value() && !ahead.failed() && ahead.atEnd();
        if (isRead)
            m_scanner = ahead;
        return isRead;
    }

    /// 18, 18—22日.
    bool isDayWithoutMonth()
    {
        const std::optional<WhenScanner::Number> first = m_scanner.number();
        if (first && m_scanner.eatDash())
            m_scanner.number();
        m_scanner.eat(u"日");
        return first && first->digits <= 2 && m_scanner.atEnd();
    }

    /// 3月11日起每周三, 第3-9周单周周二: dates and weeks before a series are its bounds.
    WhenKind withSeries(const WhenKind &kind)
    {
        const qsizetype start = m_scanner.position();
        takeComma();
        std::optional<Recurring> series = m_scanner.failed() ? std::nullopt : takeRecurring(m_scanner);
        if (!series) {
            m_scanner.restore(start);
            return kind;
        }
        const DateSpan span = spanOf(When{kind, {}, {}}, m_term);
        series->start = span.first;
        series->end = span.last;
        return *series;
    }

    /// 每周三（第3-10周）: the bounds may stand behind the series or its hour. 每周一、每周三 is one series, 单周一、
    /// 双周三 are two.
    void takeFurther(Recurring &series, IsHourRead hourRead)
    {
        if (m_scanner.failed())
            return;
        if (!series.start && !series.end)
            takeBounds(series);
        const qsizetype start = m_scanner.position();
        takeComma();
        const std::optional<Recurring> other = m_scanner.failed() ? std::nullopt : takeRecurring(m_scanner);
        if (!other) {
            m_scanner.restore(start);
            return;
        }
        const auto *weekly = std::get_if<EachWeek>(&series.rhythm);
        const bool saysParity =
            other->parity && other->weekdays.empty() && std::holds_alternative<EachWeek>(other->rhythm);
        if (saysParity && weekly && !series.parity && series.every == 1 && !series.weekdays.empty()) { // 每周二（单周）
            series.parity = other->parity;
            takeFurther(series, hourRead);
            return;
        }
        const auto rhythmOf = [](const Recurring &one) { return std::tuple{one.parity, one.every, one.rhythm}; };
        const bool bothName = !series.weekdays.empty() && !other->weekdays.empty();
        if (hourRead == IsHourRead::No && bothName && rhythmOf(series) == rhythmOf(*other) &&
            series.weekdays.back() < other->weekdays.front()) {
            series.weekdays.insert(series.weekdays.end(), other->weekdays.begin(), other->weekdays.end());
            takeFurther(series, hourRead);
            return;
        }
        m_scanner.fail({.code = Code::SeveralSeries, .piece = m_scanner.typedBetween(0, m_scanner.position())});
    }

    void takeBounds(Recurring &series)
    {
        if (m_scanner.atEnd())
            return;
        const qsizetype start = m_scanner.position();
        takeComma();
        m_scanner.eatAny({u"从", u"自"});
        const std::optional<WhenKind> kind = readBounds(std::holds_alternative<EachWeek>(series.rhythm));
        const WhenKind edged =
            kind && !m_scanner.failed() ? takeEdge(m_scanner, *kind, m_frame.deadlineWord, m_term) : Undated{};
        const WeekSpan *weeks = std::get_if<WeekSpan>(&edged);
        const bool several = !std::holds_alternative<Undated>(edged) && !std::holds_alternative<SingleDay>(edged) &&
                             (!weeks || (weeks->first < weeks->last && weeks->weekdays.empty()));
        if (!several) {
            m_scanner.restore(start);
            return;
        }
        const DateSpan span = spanOf(When{edged, {}, {}}, m_term);
        series.start = span.first;
        series.end = span.last;
    }

    /// A number alone behind a series is part of its own words: 每月32日, 每月第六周.
    std::optional<WhenKind> readBounds(bool weekly)
    {
        if (const std::optional<WeekSpan> weeks = weekly ? takeWeeks(m_scanner, m_term) : std::nullopt)
            return *weeks;
        if (m_scanner.failed())
            return std::nullopt;
        const qsizetype start = m_scanner.position();
        const bool months = takeMonths(m_scanner).has_value();
        m_scanner.restore(start);
        const std::optional<DatePoint> point = months ? std::nullopt : takePoint(m_scanner, LoneDay::Refused);
        m_scanner.restore(start);
        return months || (point && point->month) ? takeDates(m_scanner, m_term) : std::nullopt;
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
