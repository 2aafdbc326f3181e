#include "documents/ics/activity_ics.h"

#include "documents/ics/ics_component.h"
#include "documents/ics/ics_rule.h"
#include "documents/tables/text_decoding.h"

#include <algorithm>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int zoneOffset = 8 * 60 * 60;
constexpr qsizetype longestUid = 200;
constexpr qsizetype longestSummary = 200;
constexpr qsizetype longestDescription = 4000;

/// A day, and the clock time where there is one.
struct IcsMoment
{
    QDate day;
    std::optional<ClockTime> time;
};

std::optional<IcsMoment> momentOf(icaltimetype time)
{
    if (icaltime_is_null_time(time) != 0 || icaltime_is_valid_time(time) == 0)
        return std::nullopt;
    if (time.is_date != 0) {
        const std::optional<QDate> day = icsDay(time);
        return day ? std::optional{IcsMoment{*day, {}}} : std::nullopt;
    }
    // A time without a zone is the clock's where it is read.
    if (!time.zone) {
        const std::optional<QDate> day = icsDay(time);
        return day ? std::optional{IcsMoment{*day, ClockTime{time.hour * 60 + time.minute}}} : std::nullopt;
    }
    const auto seconds = static_cast<qint64>(icaltime_as_timet_with_zone(time, time.zone));
    const QDateTime local = QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, zoneOffset);
    if (!local.isValid())
        return std::nullopt;
    return IcsMoment{local.date(), ClockTime{local.time().hour() * 60 + local.time().minute()}};
}

std::vector<icalproperty *> propertiesOf(icalcomponent *component, icalproperty_kind kind)
{
    std::vector<icalproperty *> found;
    for (icalproperty *property = icalcomponent_get_first_property(component, kind); property;
         property = icalcomponent_get_next_property(component, kind))
        found.push_back(property);
    return found;
}

std::optional<IcsMoment> momentOf(icalcomponent *component, icalproperty *property)
{
    return momentOf(icalproperty_get_datetime_with_component(property, component));
}

std::optional<QString> textIfAny(icalcomponent *component, icalproperty_kind kind, qsizetype longest)
{
    if (!icalcomponent_get_first_property(component, kind))
        return std::nullopt;
    QString text = icsText(component, kind);
    text.remove(u'\r');
    return text.trimmed().left(longest);
}

QStringList categoriesOf(const std::vector<icalproperty *> &properties)
{
    QStringList names;
    for (icalproperty *property : properties) {
        for (const QString &name : QString::fromUtf8(icalproperty_get_value_as_string(property)).split(u',')) {
            if (const QString tidy = name.simplified().left(longestSummary); !tidy.isEmpty() && !names.contains(tidy))
                names << tidy;
        }
    }
    return names;
}

IcsText textOf(icalcomponent *component)
{
    return {.summary = icsText(component, ICAL_SUMMARY_PROPERTY).simplified().left(longestSummary),
            .location = textIfAny(component, ICAL_LOCATION_PROPERTY, longestSummary),
            .description = textIfAny(component, ICAL_DESCRIPTION_PROPERTY, longestDescription)};
}

/// What a component says, or why it says nothing.
class ComponentReader
{
public:
    explicit ComponentReader(icalcomponent *component) : m_component{component} {}

    /// Fills in the time; gives back what is wrong.
    std::optional<IcsFault> readTime(IcsTime &time) const
    {
        const std::optional<IcsMoment> start = startOf();
        if (!start)
            return IcsFault::NoStart;
        time = {.first = start->day, .last = start->day, .from = start->time, .to = {}};
        const std::optional<IcsMoment> end = momentOf(icalcomponent_get_dtend(m_component));
        if (!end || (end->day == start->day && end->time == start->time))
            return std::nullopt;
        time.last = end->day;
        if (start->time)
            time.to = end->time;
        const bool atMidnight = !end->time || (end->time->minutes == 0 && end->day > start->day);
        if (atMidnight) { // the end is free again
            time.last = time.last.addDays(-1);
            if (start->time)
                time.to = ClockTime{24 * 60};
        }
        const bool isReversed =
            time.last < time.first || (time.first == time.last && time.from && time.to && *time.to <= *time.from);
        return isReversed ? std::optional{IcsFault::EndBeforeStart} : std::nullopt;
    }

    std::optional<IcsFault> readSeries(IcsItem &item) const
    {
        const std::vector<icalproperty *> rules = propertiesOf(m_component, ICAL_RRULE_PROPERTY);
        if (rules.size() > 1 || icalcomponent_get_first_property(m_component, ICAL_EXRULE_PROPERTY))
            return IcsFault::TwoRules;
        if (!rules.empty()) {
            const std::optional<QString> rule =
                readableRule(QString::fromUtf8(icalproperty_get_value_as_string(rules.front())), item.time.from);
            if (!rule)
                return IcsFault::UnknownRule;
            item.rule = *rule;
        }
        for (icalproperty *property : propertiesOf(m_component, ICAL_EXDATE_PROPERTY)) {
            if (const auto moment = momentOf(m_component, property))
                item.leftOut.push_back(moment->day);
        }
        for (icalproperty *property : propertiesOf(m_component, ICAL_RDATE_PROPERTY)) {
            const icaldatetimeperiodtype period = icalproperty_get_rdate(property);
            const auto moment = icaltime_is_null_time(period.time) != 0 ? momentOf(period.period.start)
                                                                        : momentOf(m_component, property);
            if (moment)
                item.further.push_back(moment->day);
        }
        for (std::vector<QDate> *days : {&item.leftOut, &item.further}) {
            std::ranges::sort(*days);
            days->erase(std::unique(days->begin(), days->end()), days->end());
            if (days->size() > mostIcsMeetings)
                return IcsFault::Endless;
        }
        return std::nullopt;
    }

    void readRest(IcsItem &item) const
    {
        item.text = textOf(m_component);
        if (const auto categories = propertiesOf(m_component, ICAL_CATEGORIES_PROPERTY); !categories.empty())
            item.categories = categoriesOf(categories);
        item.status = status();
        item.free = isTransparent();
        item.when = icsExtension(m_component, "X-YANBEN-WHEN");
    }

    IcsStatus status() const
    {
        icalproperty *property = icalcomponent_get_first_property(m_component, ICAL_STATUS_PROPERTY);
        switch (property ? icalproperty_get_status(property) : ICAL_STATUS_NONE) {
        case ICAL_STATUS_CANCELLED: return IcsStatus::Cancelled;
        case ICAL_STATUS_TENTATIVE: return IcsStatus::Tentative;
        default: return IcsStatus::Confirmed;
        }
    }

    QString uid() const { return icsText(m_component, ICAL_UID_PROPERTY).trimmed(); }
    IcsText text() const { return textOf(m_component); }
    std::optional<QDate> recurrenceId() const
    {
        icalproperty *property = icalcomponent_get_first_property(m_component, ICAL_RECURRENCEID_PROPERTY);
        const auto moment = property ? momentOf(m_component, property) : std::nullopt;
        return moment ? std::optional{moment->day} : std::nullopt;
    }
    bool changesOne() const
    {
        return icalcomponent_get_first_property(m_component, ICAL_RECURRENCEID_PROPERTY) != nullptr;
    }
    std::optional<IcsMoment> due() const
    {
        icalproperty *property = icalcomponent_get_first_property(m_component, ICAL_DUE_PROPERTY);
        return property ? momentOf(m_component, property) : std::nullopt;
    }

private:
    std::optional<IcsMoment> startOf() const
    {
        icalproperty *property = icalcomponent_get_first_property(m_component, ICAL_DTSTART_PROPERTY);
        return property ? momentOf(m_component, property) : std::nullopt;
    }
    bool isTransparent() const
    {
        icalproperty *property = icalcomponent_get_first_property(m_component, ICAL_TRANSP_PROPERTY);
        return property && icalproperty_get_transp(property) == ICAL_TRANSP_TRANSPARENT;
    }

    icalcomponent *m_component;
};

class Reader
{
public:
    void readAll(icalcomponent *root)
    {
        const std::vector<icalcomponent *> events = componentsOf(root, ICAL_VEVENT_COMPONENT);
        const std::vector<icalcomponent *> tasks = componentsOf(root, ICAL_VTODO_COMPONENT);
        for (icalcomponent *event : events) {
            if (!ComponentReader{event}.changesOne())
                read(event, false);
        }
        for (icalcomponent *task : tasks)
            read(task, true);
        for (icalcomponent *event : events) {
            if (ComponentReader{event}.changesOne())
                readChange(event);
        }
    }
    IcsReading take() { return std::move(m_reading); }

private:
    void refuse(IcsFault fault, const QString &summary) { m_reading.problems.push_back({fault, summary}); }

    void read(icalcomponent *component, bool isTask)
    {
        std::vector<IcsItem> &items = m_reading.calendar.items;
        if (items.size() + m_reading.problems.size() >= mostIcsItems) {
            if (!m_isFull)
                refuse(IcsFault::TooMany, {});
            m_isFull = true;
            return;
        }
        const ComponentReader reader{component};
        IcsItem item{.uid = reader.uid(), .isTask = isTask};
        const QString summary = reader.text().summary;
        if (item.uid.isEmpty() || item.uid.size() > longestUid)
            return refuse(IcsFault::NoUid, summary);
        std::optional<IcsFault> fault;
        if (!isTask) {
            fault = reader.readTime(item.time);
            if (!fault)
                fault = reader.readSeries(item);
        } else if (const auto due = reader.due()) {
            item.time = {.first = due->day, .last = due->day};
        }
        if (fault)
            return refuse(*fault, summary);
        reader.readRest(item);
        // The later of two with one UID is the newer one.
        const auto [place, isNew] = m_places.try_emplace(item.uid, items.size());
        if (isNew)
            items.push_back(std::move(item));
        else
            items[place->second] = std::move(item);
    }

    void readChange(icalcomponent *component)
    {
        const ComponentReader reader{component};
        IcsChange change{.original = {}, .time = {}, .text = reader.text()};
        const auto place = m_places.find(reader.uid());
        const std::optional<QDate> original = reader.recurrenceId();
        if (place == m_places.end() || !original)
            return refuse(IcsFault::ChangeOfNothing, change.text.summary);
        IcsItem &item = m_reading.calendar.items[place->second];
        change.original = *original;
        change.cancelled = reader.status() == IcsStatus::Cancelled && item.status != IcsStatus::Cancelled;
        if (const auto fault = reader.readTime(change.time))
            return refuse(*fault, change.text.summary);
        if (item.changes.size() < mostIcsMeetings)
            item.changes.push_back(std::move(change));
    }

    IcsReading m_reading;
    std::map<QString, std::size_t> m_places;
    bool m_isFull = false;
};

void addRule(std::map<QDate, IcsTime> &meetings, const IcsItem &item)
{
    const auto put = [&](QDate day) {
        IcsTime time = item.time;
        time.first = day;
        time.last = day.addDays(item.time.first.daysTo(item.time.last));
        meetings.emplace(day, time);
    };
    put(item.time.first);
    if (!item.rule.isEmpty()) {
        for (const QDate day : datesOfRule(item.rule, item.time.first))
            put(day);
    }
    for (const QDate day : item.further)
        put(day);
}

} // namespace

IcsReading readIcs(const QByteArray &bytes)
{
    if (bytes.size() > mostIcsBytes)
        return {.calendar = {}, .problems = {{IcsFault::TooLarge, {}}}};
    const IcsComponent root = parseIcs(decodeText(bytes).text.toUtf8());
    if (!root)
        return {.calendar = {}, .problems = {{IcsFault::NotACalendar, {}}}};
    Reader reader;
    reader.readAll(root.get());
    IcsReading reading = reader.take();
    for (icalcomponent *calendar : componentsOf(root.get(), ICAL_VCALENDAR_COMPONENT)) {
        if (const QString term = icsExtension(calendar, "X-YANBEN-TERM"); !term.isEmpty())
            reading.calendar.term = term;
    }
    return reading;
}

std::map<QDate, IcsTime> patternOf(const IcsItem &item)
{
    std::map<QDate, IcsTime> meetings;
    if (!item.isTask)
        addRule(meetings, item);
    return meetings;
}

std::map<QDate, IcsTime> meetingsOf(const IcsItem &item)
{
    std::map<QDate, IcsTime> meetings = patternOf(item);
    for (const QDate day : item.leftOut)
        meetings.erase(day);
    for (const IcsChange &change : item.changes) {
        if (change.cancelled)
            meetings.erase(change.original);
        else if (!item.isTask)
            meetings.insert_or_assign(change.original, change.time);
    }
    return meetings;
}

} // namespace yanben
