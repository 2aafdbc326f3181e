#include "documents/ics/activity_ics.h"
#include "documents/ics/ics_component.h"
#include "documents/ics/ics_event.h"
#include "documents/tables/text_decoding.h"

#include <QHash>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestUid = 200;
constexpr const char *themeName = "X-YANBEN-THEME";

/// Until midnight is the whole of the day before.
IcsTime dueTime(const IcsMoment &due)
{
    if (due.time && due.time->minutes == 0)
        return {.first = due.day.addDays(-1), .last = due.day.addDays(-1)};
    return {.first = due.day, .last = due.day, .from = due.time};
}

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_eventLines{componentLines(text, u"VEVENT")}, m_taskLines{componentLines(text, u"VTODO")}
    {}

    void readAll(icalcomponent *root)
    {
        const std::vector<icalcomponent *> events = componentsOf(root, ICAL_VEVENT_COMPONENT);
        const std::vector<icalcomponent *> tasks = componentsOf(root, ICAL_VTODO_COMPONENT);
        for (std::size_t i = 0; i < events.size(); ++i) {
            m_line = lineAt(m_eventLines, i);
            if (!IcsEvent{events[i]}.changesOne())
                read(events[i], false);
        }
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            m_line = lineAt(m_taskLines, i);
            read(tasks[i], true);
        }
        for (std::size_t i = 0; i < events.size(); ++i) {
            m_line = lineAt(m_eventLines, i);
            if (IcsEvent{events[i]}.changesOne())
                readChange(events[i]);
        }
    }
    IcsReading take() { return std::move(m_reading); }

private:
    static std::optional<int> lineAt(const std::vector<int> &lines, std::size_t place)
    {
        return place < lines.size() ? std::optional{lines[place]} : std::nullopt;
    }
    void refuse(IcsFault fault, const QString &summary) { m_reading.problems.push_back({fault, summary, m_line}); }
    /// True once no more is read, which is said once.
    bool isFull()
    {
        if (m_reading.calendar.items.size() + m_reading.problems.size() < mostIcsItems)
            return false;
        if (!m_isFull)
            refuse(IcsFault::TooMany, {});
        m_isFull = true;
        return true;
    }

    void read(icalcomponent *component, bool isTask)
    {
        if (isFull())
            return;
        std::vector<IcsItem> &items = m_reading.calendar.items;
        const IcsEvent event{component};
        IcsItem item{.uid = event.uid(), .isTask = isTask};
        const QString summary = event.text().summary;
        if (item.uid.isEmpty() || item.uid.size() > longestUid)
            return refuse(IcsFault::NoUid, summary);
        std::optional<IcsFault> fault;
        if (!isTask) {
            fault = event.readTime(item.time);
            if (!fault)
                fault = event.readSeries(item);
        } else if (const auto due = event.due()) {
            item.time = dueTime(*due);
        }
        if (fault)
            return refuse(*fault, summary);
        event.readRest(item);
        // The later of two with one UID is the newer one.
        if (const auto place = m_places.constFind(item.uid); place != m_places.cend()) {
            items[*place] = std::move(item);
        } else {
            m_places.insert(item.uid, items.size());
            items.push_back(std::move(item));
        }
    }

    void readChange(icalcomponent *component)
    {
        const IcsEvent event{component};
        IcsChange change{.original = {}, .time = {}, .text = event.text(), .people = event.people()};
        const auto place = m_places.constFind(event.uid());
        const std::optional<IcsMoment> original = event.recurrenceId();
        if (place == m_places.cend() || !original) {
            if (!isFull())
                refuse(IcsFault::ChangeOfNothing, change.text.summary);
            return;
        }
        IcsItem &item = m_reading.calendar.items[*place];
        change.original = original->time ? original->day : original->day.addDays(item.zoneShift);
        change.cancelled = event.status() == IcsStatus::Cancelled && item.status != IcsStatus::Cancelled;
        if (const auto fault = event.readTime(change.time))
            return refuse(*fault, change.text.summary);
        if (item.changes.size() >= mostIcsMeetings)
            return refuse(IcsFault::Endless, change.text.summary);
        item.changes.push_back(std::move(change));
    }

    std::vector<int> m_eventLines;
    std::vector<int> m_taskLines;
    std::optional<int> m_line{};
    IcsReading m_reading;
    QHash<QString, std::size_t> m_places;
    bool m_isFull = false;
};

/// What is whole of a calendar that breaks off; empty when nothing is.
QString wholePart(QString text)
{
    text += u'\n';
    const qsizetype end = std::max(text.lastIndexOf(u"END:VEVENT\n"), text.lastIndexOf(u"END:VTODO\n"));
    return end < 0 ? QString{} : text.left(text.indexOf(u'\n', end)) + u"\nEND:VCALENDAR\n"_s;
}

/// A file that breaks off within a character is otherwise taken for one in another encoding.
QByteArray withoutBrokenCharacter(QByteArray bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto octet = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (octet < 0x80U)
            break;
        const qsizetype length = octet >= 0xf0U ? 4 : octet >= 0xe0U ? 3 : octet >= 0xc0U ? 2 : 0;
        if (length > back)
            bytes.chop(back);
        if (length > 0)
            break;
    }
    return bytes;
}

std::vector<IcsOwnLine> ownLines(const QStringList &texts, const std::vector<int> &lines)
{
    const bool isKnown = lines.size() == static_cast<std::size_t>(texts.size());
    std::vector<IcsOwnLine> own;
    for (const QString &text : texts.first(std::min<qsizetype>(texts.size(), mostIcsItems)))
        own.push_back({text, isKnown ? std::optional{lines[own.size()]} : std::nullopt});
    return own;
}

IcsReading refusedWhole(IcsFault fault)
{
    return {.calendar = {}, .problems = {{fault, {}, {}}}, .hasStrangeBytes = false};
}

} // namespace

bool isOfWholeFile(IcsFault fault)
{
    return fault == IcsFault::Empty || fault == IcsFault::NotACalendar || fault == IcsFault::TooLarge ||
           fault == IcsFault::Damaged;
}

IcsReading readIcs(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return refusedWhole(IcsFault::Empty);
    if (bytes.size() > mostIcsBytes)
        return refusedWhole(IcsFault::TooLarge);
    DecodedText decoded = decodeText(withoutBrokenCharacter(bytes));
    QString text = std::move(decoded.text);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (!text.contains(u"BEGIN:VCALENDAR", Qt::CaseInsensitive))
        return refusedWhole(IcsFault::NotACalendar);
    std::optional<int> brokenAt;
    IcsComponent root = parseIcs(text.toUtf8());
    if (!root) {
        const QString whole = wholePart(text);
        root = whole.isEmpty() ? nullptr : parseIcs(whole.toUtf8());
        if (!root)
            return refusedWhole(IcsFault::Damaged);
        brokenAt = static_cast<int>(whole.count(u'\n'));
        text = whole;
    }
    Reader reader{text};
    reader.readAll(root.get());
    IcsReading reading = reader.take();
    reading.hasStrangeBytes = decoded.hasErrors;
    if (brokenAt)
        reading.problems.push_back({IcsFault::Truncated, {}, brokenAt});
    QStringList themes;
    for (icalcomponent *calendar : componentsOf(root.get(), ICAL_VCALENDAR_COMPONENT)) {
        if (const QString term = icsExtension(calendar, "X-YANBEN-TERM"); !term.isEmpty() && !brokenAt)
            reading.calendar.term = term;
        themes += icsExtensions(calendar, themeName);
    }
    reading.calendar.themes = ownLines(themes, extensionLines(text, QString::fromLatin1(themeName)));
    return reading;
}

} // namespace yanben
