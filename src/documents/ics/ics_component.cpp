#include "documents/ics/ics_component.h"

#include <algorithm>

namespace yanben
{

namespace
{

void collect(icalcomponent *component, icalcomponent_kind kind, std::vector<icalcomponent *> &found)
{
    if (icalcomponent_isa(component) == kind) {
        found.push_back(component);
        return;
    }
    for (icalcompiter inner = icalcomponent_begin_component(component, ICAL_ANY_COMPONENT);
         icalcompiter_deref(&inner) != nullptr; icalcompiter_next(&inner))
        collect(icalcompiter_deref(&inner), kind, found);
}

constexpr int mostDepth = 8;

/// Whether components stand in each other deeper than any calendar needs: freeing them would exhaust the stack.
bool isTooDeep(QByteArray text)
{
    text.replace("\r", "").replace("\n ", "").replace("\n\t", "");
    int depth = 0;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray word = line.left(6).toUpper();
        if (word == "BEGIN:" && ++depth > mostDepth)
            return true;
        if (word.startsWith("END:"))
            depth = std::max(0, depth - 1);
    }
    return false;
}

/// As it was meant; as a string it would be escaped again.
QString extensionText(icalproperty *property)
{
    const icalvalue *value = icalproperty_get_value(property);
    const char *text = value && icalvalue_isa(value) == ICAL_X_VALUE ? icalvalue_get_x(value) : nullptr;
    return QString::fromUtf8(text ? text : icalproperty_get_value_as_string(property));
}

bool endsTheDayBefore(icaltimetype end)
{
    return end.is_date != 0 || (end.hour == 0 && end.minute == 0 && end.second == 0);
}

} // namespace

IcsComponent parseIcs(const QByteArray &utf8)
{
    if (utf8.size() > mostIcsBytes || utf8.contains('\0') || isTooDeep(utf8))
        return nullptr;
    // A process-wide switch of libical's that would abort on damaged files.
    icalerror_set_errors_are_fatal(0);
    IcsComponent root{icalparser_parse_string(utf8.constData())};
    if (!root || componentsOf(root.get(), ICAL_VCALENDAR_COMPONENT).empty())
        return nullptr;
    return root;
}

std::vector<icalcomponent *> componentsOf(icalcomponent *root, icalcomponent_kind kind)
{
    std::vector<icalcomponent *> found;
    collect(root, kind, found);
    return found;
}

std::vector<int> componentLines(QStringView text, QStringView kind)
{
    const QString begin = QStringLiteral("BEGIN:") + kind.toString();
    std::vector<int> lines;
    int line = 0;
    for (const QStringView content : text.split(u'\n')) {
        ++line;
        if (content.trimmed().compare(begin, Qt::CaseInsensitive) == 0)
            lines.push_back(line);
    }
    return lines;
}

QString icsText(icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
    const char *text = value ? icalvalue_get_text(value) : nullptr;
    return QString::fromUtf8(text);
}

QString icsExtension(icalcomponent *component, const char *name)
{
    for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
        if (qstrcmp(icalproperty_get_x_name(property), name) == 0)
            return extensionText(property);
    }
    return {};
}

QStringList icsExtensions(icalcomponent *component, const char *name)
{
    QStringList texts;
    for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
        if (qstrcmp(icalproperty_get_x_name(property), name) == 0)
            texts << extensionText(property);
    }
    texts.removeAll(QString{});
    return texts;
}

std::vector<int> extensionLines(QStringView text, QStringView name)
{
    const QList<QStringView> contents = text.split(u'\n');
    const auto isFolded = [&contents](qsizetype at) {
        return at < contents.size() && (contents[at].startsWith(u' ') || contents[at].startsWith(u'\t'));
    };
    std::vector<int> lines;
    int depth = 0;
    for (qsizetype at = 0; at < contents.size(); ++at) {
        const QStringView content = contents[at];
        if (content.startsWith(u"BEGIN:", Qt::CaseInsensitive))
            ++depth;
        else if (content.startsWith(u"END:", Qt::CaseInsensitive))
            --depth;
        const QStringView rest = depth == 1 && content.startsWith(name) ? content.mid(name.size()) : QStringView{};
        const bool isIt = rest.startsWith(u':') || rest.startsWith(u';');
        if (isIt && (!rest.trimmed().endsWith(u':') || isFolded(at + 1)))
            lines.push_back(static_cast<int>(at) + 1);
    }
    return lines;
}

std::optional<QDate> icsDay(icaltimetype time)
{
    const QDate day{time.year, time.month, time.day};
    return icaltime_is_null_time(time) != 0 || !day.isValid() ? std::nullopt : std::optional{day};
}

std::optional<IcsDays> icsDays(icalcomponent *event)
{
    const std::optional<QDate> first = icsDay(icalcomponent_get_dtstart(event));
    if (!first)
        return std::nullopt;
    const icaltimetype end = icalcomponent_get_dtend(event); // also from DURATION
    const std::optional<QDate> written = icsDay(end);
    if (!written || *written == *first)
        return IcsDays{*first, *first};
    const QDate last = endsTheDayBefore(end) ? written->addDays(-1) : *written;
    return last < *first ? std::nullopt : std::optional{IcsDays{*first, last}};
}

} // namespace yanben
