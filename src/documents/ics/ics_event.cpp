#include "documents/ics/ics_event.h"

#include "documents/ics/ics_rule.h"

#include <QTimeZone>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int zoneOffset = 8 * 60 * 60;
constexpr qsizetype longestSummary = 200;
constexpr qsizetype longestDescription = 4000;
constexpr int mostPeople = 200;
constexpr int lastPlace = 1'000'000;

/// Where the clock of an event stands.
struct ClockZone
{
    std::optional<QTimeZone> zone{}; ///< empty: here
    QString strange{};               ///< a name that nobody knows
};

/// The zone of a TZID that libical does not know: Tokyo Standard Time.
ClockZone zoneNamed(const QString &name)
{
    if (name.isEmpty())
        return {};
    QByteArray iana = name.toUtf8();
    if (!QTimeZone::isTimeZoneIdAvailable(iana))
        iana = QTimeZone::windowsIdToDefaultIanaId(name.toUtf8());
    if (iana.isEmpty())
        return {.zone = {}, .strange = name};
    return {.zone = QTimeZone{iana}};
}

QString tzidOf(icalproperty *property)
{
    icalparameter *parameter = property ? icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER) : nullptr;
    return parameter ? QString::fromUtf8(icalparameter_get_tzid(parameter)) : QString{};
}

ClockTime clockAt(QTime time)
{
    return ClockTime{time.hour() * 60 + time.minute()};
}

/// `tzid` is asked for only where libical has found no zone.
std::optional<IcsMoment> momentHere(icaltimetype time, const QString &tzid)
{
    if (icaltime_is_null_time(time) != 0 || icaltime_is_valid_time(time) == 0)
        return std::nullopt;
    const std::optional<QDate> day = icsDay(time);
    if (!day || time.is_date != 0)
        return day ? std::optional{IcsMoment{*day, {}}} : std::nullopt;
    QDateTime local{*day, QTime{time.hour, time.minute}, Qt::OffsetFromUTC, zoneOffset};
    if (time.zone)
        local = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(icaltime_as_timet_with_zone(time, time.zone)),
                                              Qt::OffsetFromUTC, zoneOffset);
    else if (const std::optional<QTimeZone> zone = zoneNamed(tzid).zone)
        local = QDateTime{*day, QTime{time.hour, time.minute}, *zone}.toOffsetFromUtc(zoneOffset);
    // Without a zone it is the clock's where it is read.
    return local.isValid() ? std::optional{IcsMoment{local.date(), clockAt(local.time())}} : std::nullopt;
}

std::vector<icalproperty *> propertiesOf(icalcomponent *component, icalproperty_kind kind)
{
    std::vector<icalproperty *> found;
    for (icalproperty *property = icalcomponent_get_first_property(component, kind); property;
         property = icalcomponent_get_next_property(component, kind))
        found.push_back(property);
    return found;
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

/// Whether the clock is put forward in that zone.
bool hasSummerTime(icaltimetype start, const QString &tzid)
{
    constexpr int halfAYear = 182;
    if (start.is_date != 0)
        return false;
    if (!start.zone) {
        const std::optional<QTimeZone> zone = zoneNamed(tzid).zone; // which had it at any time, says hasDaylightTime()
        const QDateTime noon{QDate{start.year, start.month, start.day}, QTime{12, 0}, Qt::UTC};
        return zone && zone->offsetFromUtc(noon) != zone->offsetFromUtc(noon.addDays(halfAYear));
    }
    icaltimetype later = start;
    icaltime_adjust(&later, halfAYear, 0, 0, 0);
    auto *zone = const_cast<icaltimezone *>(start.zone);
    return icaltimezone_get_utc_offset(zone, &start, nullptr) != icaltimezone_get_utc_offset(zone, &later, nullptr);
}

/// A moment of UTC as the clocks of the start's zone show it; without a zone as they do in China.
QDateTime clockOfZone(icaltimetype start, const QString &tzid, const QDateTime &utc)
{
    if (start.zone) {
        const icaltimetype at = icaltime_from_timet_with_zone(static_cast<time_t>(utc.toSecsSinceEpoch()), 0,
                                                              const_cast<icaltimezone *>(start.zone));
        return {QDate{at.year, at.month, at.day}, QTime{at.hour, at.minute, at.second}, Qt::UTC};
    }
    const std::optional<QTimeZone> zone = start.is_date == 0 ? zoneNamed(tzid).zone : std::nullopt;
    return zone ? utc.toTimeZone(*zone) : utc.toOffsetFromUtc(zoneOffset);
}

/// CN, otherwise the address without its scheme.
QString personNamed(icalproperty *property, const char *address)
{
    icalparameter *name = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER);
    QString text = name ? QString::fromUtf8(icalparameter_get_cn(name)).simplified() : QString{};
    if (text.isEmpty()) {
        text = QString::fromUtf8(address).simplified();
        if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
            text.remove(0, 7);
    }
    return text.left(longestSummary);
}

bool hasDeclined(icalproperty *property)
{
    icalparameter *answer = icalproperty_get_first_parameter(property, ICAL_PARTSTAT_PARAMETER);
    return answer && icalparameter_get_partstat(answer) == ICAL_PARTSTAT_DECLINED;
}

/// What libical could not read, without the properties that are only empty.
QStringList unreadIn(icalcomponent *component)
{
    QStringList lines;
    for (icalproperty *property : propertiesOf(component, ICAL_XLICERROR_PROPERTY)) {
        const QString error = QString::fromUtf8(icalproperty_get_xlicerror(property));
        if (!error.startsWith(u"No value for"))
            lines << error.mid(error.indexOf(u": ") + 2).simplified().left(longestSummary);
    }
    return lines;
}

} // namespace

std::optional<IcsMoment> IcsEvent::momentOf(icalproperty *property) const
{
    return momentHere(icalproperty_get_datetime_with_component(property, m_component), tzidOf(property));
}

std::optional<IcsMoment> IcsEvent::startOf() const
{
    icalproperty *property = icalcomponent_get_first_property(m_component, ICAL_DTSTART_PROPERTY);
    return property ? momentOf(property) : std::nullopt;
}

std::optional<IcsMoment> IcsEvent::endOf() const
{
    if (icalproperty *property = icalcomponent_get_first_property(m_component, ICAL_DTEND_PROPERTY))
        return momentOf(property);
    icalproperty *start = icalcomponent_get_first_property(m_component, ICAL_DTSTART_PROPERTY);
    return momentHere(icalcomponent_get_dtend(m_component), tzidOf(start)); // from DURATION
}

std::optional<IcsFault> IcsEvent::readTime(IcsTime &time) const
{
    const std::optional<IcsMoment> start = startOf();
    if (!start)
        return IcsFault::NoStart;
    time = {.first = start->day, .last = start->day, .from = start->time, .to = {}};
    const std::optional<IcsMoment> end = endOf();
    if (!end || *end == *start)
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

bool IcsEvent::hasBrokenRule() const
{
    return std::ranges::any_of(propertiesOf(m_component, ICAL_XLICERROR_PROPERTY), [](icalproperty *property) {
        return QByteArray{icalproperty_get_xlicerror(property)}.contains("in RRULE property");
    });
}

std::optional<IcsFault> IcsEvent::readSeries(IcsItem &item) const
{
    const std::vector<icalproperty *> rules = propertiesOf(m_component, ICAL_RRULE_PROPERTY);
    if (rules.size() > 1 || icalcomponent_get_first_property(m_component, ICAL_EXRULE_PROPERTY))
        return IcsFault::TwoRules;
    if (hasBrokenRule())
        return IcsFault::UnknownRule;
    icalproperty *property = icalcomponent_get_first_property(m_component, ICAL_DTSTART_PROPERTY);
    const icaltimetype start = icalproperty_get_datetime_with_component(property, m_component);
    const std::optional<QDate> written = icsDay(start);
    const int shift = written ? static_cast<int>(written->daysTo(item.time.first)) : 0;
    if (!rules.empty()) {
        const std::optional<ClockTime> from =
            start.is_date == 0 ? std::optional{clockAt(QTime{start.hour, start.minute})} : std::nullopt;
        std::optional<QString> rule = readableRule(
            QString::fromUtf8(icalproperty_get_value_as_string(rules.front())), from,
            [start, tzid = tzidOf(property)](const QDateTime &utc) { return clockOfZone(start, tzid, utc); });
        if (!rule)
            return IcsFault::UnknownRule;
        item.rule = *std::move(rule);
    }
    item.zoneShift = shift;
    const auto put = [shift](std::vector<QDate> &days, const std::optional<IcsMoment> &moment) {
        if (moment)
            days.push_back(moment->time ? moment->day : moment->day.addDays(shift));
    };
    for (icalproperty *left : propertiesOf(m_component, ICAL_EXDATE_PROPERTY))
        put(item.leftOut, momentOf(left));
    for (icalproperty *more : propertiesOf(m_component, ICAL_RDATE_PROPERTY)) {
        const icaldatetimeperiodtype period = icalproperty_get_rdate(more);
        put(item.further,
            icaltime_is_null_time(period.time) != 0 ? momentHere(period.period.start, {}) : momentOf(more));
    }
    for (std::vector<QDate> *days : {&item.leftOut, &item.further}) {
        std::ranges::sort(*days);
        days->erase(std::unique(days->begin(), days->end()), days->end());
        if (days->size() > mostIcsMeetings)
            return IcsFault::Endless;
    }
    return std::nullopt;
}

void IcsEvent::readRest(IcsItem &item) const
{
    item.text = text();
    if (const auto categories = propertiesOf(m_component, ICAL_CATEGORIES_PROPERTY); !categories.empty())
        item.categories = categoriesOf(categories);
    item.status = status();
    icalproperty *transparency = icalcomponent_get_first_property(m_component, ICAL_TRANSP_PROPERTY);
    item.free = transparency && icalproperty_get_transp(transparency) == ICAL_TRANSP_TRANSPARENT;
    item.when = icsExtension(m_component, "X-YANBEN-WHEN");
    item.own = icsExtension(m_component, "X-YANBEN-ACTIVITY");
    item.unread = unreadIn(m_component);
    readOrder(item);
    item.people = people();
    icalproperty *start = icalcomponent_get_first_property(m_component, ICAL_DTSTART_PROPERTY);
    if (start && !icalproperty_get_datetime_with_component(start, m_component).zone)
        item.strangeZone = zoneNamed(tzidOf(start)).strange;
    if (start && item.isSeries() &&
        hasSummerTime(icalproperty_get_datetime_with_component(start, m_component), tzidOf(start)))
        item.summerZone = tzidOf(start);
}

void IcsEvent::readOrder(IcsItem &item) const
{
    const QString text = icsExtension(m_component, "X-YANBEN-ORDER");
    bool isNumber = false;
    const int place = text.toInt(&isNumber);
    if (isNumber && place >= 1 && place <= lastPlace)
        item.order = place;
    else if (!text.isEmpty())
        item.unread << u"X-YANBEN-ORDER:%1"_s.arg(text.simplified()).left(longestSummary);
}

QString IcsEvent::uid() const
{
    return icsText(m_component, ICAL_UID_PROPERTY).trimmed();
}

IcsText IcsEvent::text() const
{
    return {.summary = icsText(m_component, ICAL_SUMMARY_PROPERTY).simplified().left(longestSummary),
            .location = textIfAny(m_component, ICAL_LOCATION_PROPERTY, longestSummary),
            .description = textIfAny(m_component, ICAL_DESCRIPTION_PROPERTY, longestDescription)};
}

IcsStatus IcsEvent::status() const
{
    icalproperty *property = icalcomponent_get_first_property(m_component, ICAL_STATUS_PROPERTY);
    switch (property ? icalproperty_get_status(property) : ICAL_STATUS_NONE) {
    case ICAL_STATUS_CANCELLED: return IcsStatus::Cancelled;
    case ICAL_STATUS_TENTATIVE: return IcsStatus::Tentative;
    default: return IcsStatus::Confirmed;
    }
}

IcsPeople IcsEvent::people() const
{
    IcsPeople people;
    const auto put = [](QStringList &names, const QString &name) {
        if (!name.isEmpty() && !names.contains(name) && names.size() < mostPeople)
            names << name;
    };
    for (icalproperty *property : propertiesOf(m_component, ICAL_ORGANIZER_PROPERTY))
        put(people.coming, personNamed(property, icalproperty_get_organizer(property)));
    for (icalproperty *property : propertiesOf(m_component, ICAL_ATTENDEE_PROPERTY))
        put(hasDeclined(property) ? people.declined : people.coming,
            personNamed(property, icalproperty_get_attendee(property)));
    return people;
}

bool IcsEvent::changesOne() const
{
    return icalcomponent_get_first_property(m_component, ICAL_RECURRENCEID_PROPERTY) != nullptr;
}

std::optional<IcsMoment> IcsEvent::recurrenceId() const
{
    icalproperty *property = icalcomponent_get_first_property(m_component, ICAL_RECURRENCEID_PROPERTY);
    return property ? momentOf(property) : std::nullopt;
}

std::optional<IcsMoment> IcsEvent::due() const
{
    icalproperty *property = icalcomponent_get_first_property(m_component, ICAL_DUE_PROPERTY);
    return property ? momentOf(property) : std::nullopt;
}

} // namespace yanben
