#include "documents/ics/activity_ics.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLine = 75;           // octets, by the standard
constexpr qint64 firstRevision = 1'546'300'800; // 2019-01-01T00:00:00Z

QString dayStamp(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

/// 24:00 is the first minute of the next day.
QString clockStamp(QDate day, ClockTime time)
{
    const QDate on = time.minutes < 24 * 60 ? day : day.addDays(1);
    const int minutes = time.minutes % (24 * 60);
    return dayStamp(on) + u'T' + QTime{minutes / 60, minutes % 60}.toString(u"HHmmss"_s);
}

QString escaped(QString text)
{
    text.remove(u'\r');
    return text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
}

class IcsLines
{
public:
    void put(const QString &line)
    {
        const QByteArray octets = line.toUtf8();
        qsizetype begin = 0;
        for (qsizetype room = longestLine; begin < octets.size() || begin == 0; room = longestLine - 1) {
            qsizetype end = std::min(begin + room, octets.size());
            // Not within a character.
            while (end < octets.size() && (static_cast<unsigned char>(octets[end]) & 0xc0U) == 0x80U)
                --end;
            if (begin > 0)
                m_bytes += ' ';
            m_bytes += octets.mid(begin, end - begin) + "\r\n";
            begin = end;
            if (octets.isEmpty())
                break;
        }
    }
    void put(const QString &name, const QString &value) { put(name + u':' + value); }
    void putText(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            put(name, escaped(text));
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Who takes part stands in the description alone. A published calendar (METHOD:PUBLISH) must not have an ATTENDEE
/// (RFC 5546, 3.2.1), whose value would be an address besides: programs take such an event for an invitation.
class IcsItemWriter
{
public:
    IcsItemWriter(IcsLines &lines, const IcsCalendar &calendar, const IcsItem &item)
        : m_lines{lines},
          m_item{item},
          m_made{calendar.made.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s)},
          m_revision{std::max<qint64>(0, calendar.made.toSecsSinceEpoch() - firstRevision)}
    {}

    void write()
    {
        m_item.isTask ? writeTask() : writeEvent();
        for (const IcsChange &change : m_item.changes)
            writeChange(change);
    }

private:
    void begin(const QString &component)
    {
        m_lines.put(u"BEGIN"_s, component);
        m_lines.put(u"UID"_s, escaped(m_item.uid));
        m_lines.put(u"DTSTAMP"_s, m_made);
        m_lines.put(u"LAST-MODIFIED"_s, m_made);
        m_lines.put(u"SEQUENCE"_s, QString::number(m_revision));
    }
    void putText(const IcsText &text)
    {
        m_lines.put(u"SUMMARY"_s, escaped(text.summary));
        m_lines.putText(u"LOCATION"_s, text.location.value_or(QString{}));
        m_lines.putText(u"DESCRIPTION"_s, text.description.value_or(QString{}));
    }
    void putCommon()
    {
        if (m_item.categories && !m_item.categories->isEmpty()) {
            QStringList names;
            for (const QString &name : *m_item.categories)
                names << escaped(name);
            m_lines.put(u"CATEGORIES"_s, names.join(u','));
        }
        m_lines.putText(u"X-YANBEN-WHEN"_s, m_item.when);
        m_lines.putText(u"X-YANBEN-ACTIVITY"_s, m_item.own);
        if (m_item.order)
            m_lines.put(u"X-YANBEN-ORDER"_s, QString::number(*m_item.order));
    }

    /// By the kind of the series: its days alone, or with the clock time that it has.
    void putDay(const QString &name, QDate day)
    {
        if (m_item.time.from)
            m_lines.put(name + u";TZID=Asia/Shanghai"_s, clockStamp(day, *m_item.time.from));
        else
            m_lines.put(name + u";VALUE=DATE"_s, dayStamp(day));
    }
    void putTime(const IcsTime &time)
    {
        if (!time.from) {
            m_lines.put(u"DTSTART;VALUE=DATE"_s, dayStamp(time.first));
            m_lines.put(u"DTEND;VALUE=DATE"_s, dayStamp(time.last.addDays(1)));
            return;
        }
        m_lines.put(u"DTSTART;TZID=Asia/Shanghai"_s, clockStamp(time.first, *time.from));
        if (time.to)
            m_lines.put(u"DTEND;TZID=Asia/Shanghai"_s, clockStamp(time.last, *time.to));
    }
    void putRule()
    {
        if (m_item.rule.isEmpty())
            return;
        QStringList parts = m_item.rule.split(u';');
        for (QString &part : parts) {
            // Where the start has a clock time, the end must have one too, in UTC: the last minute of the day.
            if (part.startsWith(u"UNTIL="_s) && m_item.time.from)
                part += u"T155959Z"_s;
        }
        m_lines.put(u"RRULE"_s, parts.join(u';'));
    }

    void writeTask()
    {
        begin(u"VTODO"_s);
        putText(m_item.text);
        putCommon();
        m_lines.put(u"STATUS"_s, m_item.status == IcsStatus::Cancelled ? u"CANCELLED"_s : u"NEEDS-ACTION"_s);
        m_lines.put(u"END:VTODO"_s);
    }
    void putStatus(bool cancelled)
    {
        const IcsStatus status = cancelled ? IcsStatus::Cancelled : m_item.status;
        m_lines.put(u"STATUS"_s, status == IcsStatus::Confirmed   ? u"CONFIRMED"_s
                                 : status == IcsStatus::Tentative ? u"TENTATIVE"_s
                                                                  : u"CANCELLED"_s);
        m_lines.put(u"TRANSP"_s, m_item.free ? u"TRANSPARENT"_s : u"OPAQUE"_s);
    }
    void writeEvent()
    {
        begin(u"VEVENT"_s);
        putTime(m_item.time);
        putRule();
        for (const QDate day : m_item.leftOut)
            putDay(u"EXDATE"_s, day);
        for (const QDate day : m_item.further)
            putDay(u"RDATE"_s, day);
        putText(m_item.text);
        putCommon();
        putStatus(false);
        m_lines.put(u"END:VEVENT"_s);
    }
    void writeChange(const IcsChange &change)
    {
        begin(u"VEVENT"_s);
        putDay(u"RECURRENCE-ID"_s, change.original);
        putTime(change.time);
        putText(change.text);
        putStatus(change.cancelled);
        m_lines.put(u"END:VEVENT"_s);
    }

    IcsLines &m_lines;
    const IcsItem &m_item;
    QString m_made;
    qint64 m_revision;
};

} // namespace

QByteArray writeIcs(const IcsCalendar &calendar)
{
    IcsLines lines;
    for (const QString &line : {u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Yanben//Yanben//ZH"_s,
                                u"CALSCALE:GREGORIAN"_s, u"METHOD:PUBLISH"_s, u"X-WR-TIMEZONE:Asia/Shanghai"_s})
        lines.put(line);
    lines.putText(u"X-WR-CALNAME"_s, calendar.name);
    lines.putText(u"X-YANBEN-TERM"_s, calendar.term);
    for (const IcsOwnLine &theme : calendar.themes)
        lines.putText(u"X-YANBEN-THEME"_s, theme.text);
    // There has been no summer time since 1991.
    for (const QString &line :
         {u"BEGIN:VTIMEZONE"_s, u"TZID:Asia/Shanghai"_s, u"BEGIN:STANDARD"_s, u"DTSTART:19700101T000000"_s,
          u"TZOFFSETFROM:+0800"_s, u"TZOFFSETTO:+0800"_s, u"TZNAME:CST"_s, u"END:STANDARD"_s, u"END:VTIMEZONE"_s})
        lines.put(line);
    for (const IcsItem &item : calendar.items)
        IcsItemWriter{lines, calendar, item}.write();
    lines.put(u"END:VCALENDAR"_s);
    return lines.take();
}

} // namespace yanben
