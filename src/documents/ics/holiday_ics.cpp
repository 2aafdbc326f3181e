#include "documents/ics/holiday_ics.h"

#include "documents/ics/ics_component.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

using Code = HolidayRowProblem::Code;

constexpr int mostDaysOfEvent = 60;
constexpr qsizetype longestPiece = 40;

/// 春节 of 春节（休）, 「国庆节 补班 第1天/共2天」 and the like.
QString festivalOf(const QString &title)
{
    static const QRegularExpression counted{u"第\\s*\\d+\\s*天.*$"_s};
    static const QRegularExpression kind{
        u"[\\s（(\\[【]*(?:调休上班|调休|补班|上班|班|放假|假期|休假|休息|休|补(?:周|星期)[一二三四五].*)[\\s）)\\]】]*$"_s};
    QString name = title.simplified();
    name.remove(counted);
    for (QString before; before != name;) {
        before = name;
        name.remove(kind);
        name = name.trimmed();
    }
    return name.isEmpty() ? title.simplified() : name; // 放假 alone
}

bool isFestivalAlone(const QString &title)
{
    static const QRegularExpression festivals{
        u"^(?:元旦|春节|除夕|清明|劳动节|端午|中秋|国庆)节?(?:[、 ](?:中秋|国庆)节?)?$"_s};
    return festivals.match(title.simplified()).hasMatch();
}

std::optional<CalendarDay::Kind> kindOf(icalcomponent *event, const QString &title)
{
    const QString special = icsExtension(event, "X-APPLE-SPECIAL-DAY");
    if (special == u"ALTERNATE-WORKDAY")
        return CalendarDay::Work;
    if (special == u"WORK-HOLIDAY")
        return CalendarDay::Off;
    static const QRegularExpression work{u"补班|上班|[（(\\[【]班[）)\\]】]|班$|补课"_s};
    static const QRegularExpression off{u"放假|假期|休假|休息|[（(\\[【]休[）)\\]】]|休$"_s};
    if (work.match(title).hasMatch())
        return CalendarDay::Work;
    if (off.match(title).hasMatch() || isFestivalAlone(title))
        return CalendarDay::Off;
    return std::nullopt;
}

/// 补周五的课, 上星期五课程.
std::optional<int> weekdayStoodFor(const QString &text)
{
    static const QRegularExpression pattern{u"[补上按]\\s*(?:周|星期)([一二三四五])"_s};
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return static_cast<int>(QStringView{u"一二三四五"}.indexOf(match.captured(1).front())) + 1;
}

class Collector
{
public:
    void add(icalcomponent *event, int line)
    {
        const QString title = icsText(event, ICAL_SUMMARY_PROPERTY).trimmed();
        const std::optional<IcsDays> days = icsDays(event);
        if (!days || days->first.daysTo(days->last) >= mostDaysOfEvent)
            return refuse(Code::NoSuchDate, line, title);
        const std::optional<CalendarDay::Kind> kind = kindOf(event, title);
        if (!kind)
            return refuse(Code::UnknownKind, line, title);
        HolidayRow row{.kind = *kind, .festival = festivalOf(title)};
        if (row.kind == CalendarDay::Work)
            row.standsFor = weekdayStoodFor(title + u' ' + icsText(event, ICAL_DESCRIPTION_PROPERTY));
        for (row.date = days->first; row.date <= days->last; row.date = row.date.addDays(1))
            addRow(row, line);
        // Next year the same day may be another one, and a notice names it.
        if (icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) ||
            icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY))
            refuse(Code::ComesRound, line, title);
    }
    void refuse(Code code, int line, const QString &piece)
    {
        m_table.problems.push_back({code, line, piece.left(longestPiece)});
    }
    bool isFull() const { return m_table.rows.size() >= mostHolidayRows; }
    HolidayTable take()
    {
        std::ranges::sort(m_table.rows, {}, &HolidayRow::date);
        return std::move(m_table);
    }

private:
    void addRow(const HolidayRow &row, int line)
    {
        if (m_seen.insert(row.date).second)
            m_table.rows.push_back(row);
        else
            refuse(Code::DateTwice, line, row.date.toString(Qt::ISODate));
    }

    HolidayTable m_table;
    std::set<QDate> m_seen;
};

} // namespace

HolidayTable parseHolidayIcs(QStringView text)
{
    Collector collector;
    const IcsComponent root = parseIcs(text.toUtf8());
    if (!root) {
        collector.refuse(Code::NotACalendar, 1, text.trimmed().left(longestPiece).toString().section(u'\n', 0, 0));
        return collector.take();
    }
    const std::vector<int> lines = componentLines(text, u"VEVENT");
    const std::vector<icalcomponent *> events = componentsOf(root.get(), ICAL_VEVENT_COMPONENT);
    for (std::size_t i = 0; i < events.size(); ++i) {
        const int line = i < lines.size() ? lines[i] : 0;
        if (collector.isFull()) {
            collector.refuse(Code::TooManyRows, line, {});
            break;
        }
        collector.add(events[i], line);
    }
    return collector.take();
}

HolidayTable parseDayList(QStringView text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.mid(1);
    const bool ics = text.trimmed().startsWith(u"BEGIN:VCALENDAR", Qt::CaseInsensitive);
    return ics ? parseHolidayIcs(text) : parseHolidayTable(text);
}

} // namespace yanben
