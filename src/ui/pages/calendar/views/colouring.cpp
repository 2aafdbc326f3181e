#include "ui/pages/calendar/views/colouring.h"

#include "workspace/queries/calendar/week_rows.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct ColourWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarColours)
};

constexpr std::array manyTones{Tone::Accent, Tone::Info, Tone::Ok, Tone::Warning, Tone::Danger};

Tone toneAt(int order)
{
    return manyTones[static_cast<std::size_t>(order) % manyTones.size()];
}

/// A, B … Z, A2, B2 …
QString letterAt(int order)
{
    const QString letter{QChar{u'A' + static_cast<char16_t>(order % 26)}};
    return order < 26 ? letter : letter + QString::number(order / 26 + 1);
}

/// The first sign of the name that no other group has; a number where there is none.
QString signOf(const QString &name, const std::set<QString> &taken)
{
    for (const QChar sign : name) {
        if (sign.isLetterOrNumber() && !sign.isSurrogate() && !taken.contains(QString{sign}))
            return QString{sign}.toUpper();
    }
    return QString::number(taken.size() + 1);
}

constexpr int lastOrder = 1'000'000;
constexpr int heldOrder = lastOrder + 1;
constexpr int postponedOrder = heldOrder + 1;
constexpr int cancelledOrder = postponedOrder + 1;

const QString &heldSign()
{
    static const QString sign = u"√"_s;
    return sign;
}

bool isHeld(const CalendarEntry &entry)
{
    return !entry.cancelled && entry.status == ActivityStatus::Held;
}

bool isPostponed(const CalendarEntry &entry)
{
    return !entry.cancelled && entry.status == ActivityStatus::Postponed;
}

/// Signs that differ in shape, each with its word but the one that most of a term has in the end.
QString tagOf(const CalendarEntry &entry)
{
    if (isHeld(entry))
        return heldSign();
    const QString word = unusualStatus(entry);
    if (word.isEmpty())
        return {};
    return (isPostponed(entry) ? u"◇"_s : u"×"_s) + word;
}

} // namespace

bool DoubtfulTimes::has(ActivityId activity, QDate first, QDate last) const
{
    if (always.contains(activity))
        return true;
    const auto found = between.find(activity);
    return found != between.end() && std::ranges::any_of(found->second, [&](const auto &days) {
               return first <= days.second && days.first <= last;
           });
}

Colouring::Colouring(const State &state, const Term &term, ColourBy by, DoubtfulTimes doubtful)
    : m_by{by}, m_doubtful{std::move(doubtful)}
{
    if (m_by == ColourBy::Topic) {
        for (const Topic *topic : topicsOf(state, term.id)) {
            const auto order = static_cast<int>(m_topics.size());
            m_topics.emplace(topic->id,
                             Meaning{order, {{.tone = toneAt(order), .mark = letterAt(order)}, topic->name}});
        }
    }
    if (m_by != ColourBy::Group)
        return;
    std::set<QString> taken;
    for (const Group *group : groupsOfSchool(state)) {
        const auto order = static_cast<int>(m_groups.size());
        const QString mark = signOf(group->name, taken);
        taken.insert(mark);
        m_groups.emplace(group->id, Meaning{order, {{.tone = toneAt(order), .mark = mark}, group->name}});
    }
    for (const auto &[id, group] : state.all<Group>()) {
        const auto meant = m_groups.find(groupMeant(state, id));
        if (meant != m_groups.end())
            m_groups.emplace(id, meant->second);
    }
}

Colouring::Meaning Colouring::kindOf(const CalendarEntry &entry) const
{
    if (m_doubtful.has(entry.activity, entry.first, entry.last))
        return {0, {{.tone = Tone::Warning, .mark = u"!"_s}, ColourWords::tr("Time to be checked")}};
    if (entry.isSeries)
        return {3,
                {{.tone = Tone::Neutral, .mark = ColourWords::tr("S", "mark of a series")}, ColourWords::tr("Series")}};
    if (entry.backgroundTask)
        return {4, {{.tone = Tone::Info, .mark = ColourWords::tr("T", "mark of a task")}, ColourWords::tr("Task")}};
    const bool isOneDay = entry.hasDay() && entry.first == entry.last && !entry.anyDay && !entry.isBorder();
    if (!isOneDay)
        return {2, {{.tone = Tone::Info, .mark = {}}, ColourWords::tr("Several days or a date limit")}};
    return {1, {{.tone = Tone::Accent, .mark = {}}, ColourWords::tr("One day")}};
}

Colouring::Meaning Colouring::statusOf(const CalendarEntry &entry)
{
    if (entry.cancelled)
        return {3,
                {{.tone = Tone::Neutral, .mark = ColourWords::tr("C", "mark of a cancelled one")}, statusWord(entry)}};
    switch (entry.status) {
    case ActivityStatus::Held:
        return {1, {{.tone = Tone::Ok, .mark = ColourWords::tr("H", "mark of a held one")}, statusWord(entry)}};
    case ActivityStatus::Postponed:
        return {2,
                {{.tone = Tone::Warning, .mark = ColourWords::tr("D", "mark of a postponed one")}, statusWord(entry)}};
    case ActivityStatus::Planned:
    case ActivityStatus::Cancelled: break;
    }
    return {0, {{.tone = Tone::Accent, .mark = ColourWords::tr("P", "mark of a planned one")}, statusWord(entry)}};
}

Colouring::Meaning Colouring::meaningOf(const CalendarEntry &entry) const
{
    switch (m_by) {
    case ColourBy::Kind: return kindOf(entry);
    case ColourBy::Status: return statusOf(entry);
    case ColourBy::Topic: {
        const auto found = entry.topic ? m_topics.find(*entry.topic) : m_topics.end();
        return found == m_topics.end() ? Meaning{lastOrder, {{}, ColourWords::tr("No topic")}} : found->second;
    }
    case ColourBy::Group: break;
    }
    for (const Participant &one : entry.audience) {
        const auto found = one.group ? m_groups.find(*one.group) : m_groups.end();
        if (found != m_groups.end())
            return found->second;
    }
    return {lastOrder, {{}, ColourWords::tr("No group")}};
}

EntryLook Colouring::lookOf(const CalendarEntry &entry, std::optional<GroupId> column) const
{
    const auto own = column ? m_groups.find(*column) : m_groups.end();
    EntryLook look = own == m_groups.end() ? meaningOf(entry).item.look : own->second.item.look;
    if (m_by != ColourBy::Status)
        look.tag = tagOf(entry);
    return look;
}

std::vector<LegendItem> Colouring::legendOf(std::span<const CalendarEntry> entries) const
{
    std::map<int, LegendItem> found;
    for (const CalendarEntry &entry : entries) {
        if (!entry.hasDay())
            continue;
        Meaning meaning = meaningOf(entry);
        found.try_emplace(meaning.order, std::move(meaning.item));
        const QString tag = m_by == ColourBy::Status ? QString{} : tagOf(entry);
        if (tag.isEmpty())
            continue;
        const int order = isHeld(entry) ? heldOrder : isPostponed(entry) ? postponedOrder : cancelledOrder;
        found.try_emplace(order, LegendItem{{.mark = tag.left(1)}, statusWord(entry)});
    }
    std::vector<LegendItem> legend;
    for (auto &[order, item] : found)
        legend.push_back(std::move(item));
    return legend;
}

QString unusualStatus(const CalendarEntry &entry)
{
    return entry.cancelled || entry.status != ActivityStatus::Planned ? statusWord(entry) : QString{};
}

QString statusWord(const CalendarEntry &entry)
{
    if (entry.cancelled)
        return ColourWords::tr("Cancelled");
    switch (entry.status) {
    case ActivityStatus::Planned: return ColourWords::tr("Planned");
    case ActivityStatus::Held: return ColourWords::tr("Held");
    case ActivityStatus::Postponed: return ColourWords::tr("Postponed");
    case ActivityStatus::Cancelled: break;
    }
    return ColourWords::tr("Cancelled");
}

} // namespace yanben
