#include "documents/ics/ics_cut.h"

#include "documents/ics/ics_rule.h"

#include <algorithm>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int daysLookedAhead = 400;

/// What the series says of the meeting by its original day, as an event alone.
IcsItem singleEvent(const IcsItem &item, QDate day, const IcsTime &time)
{
    IcsItem single = item;
    single.uid = singleEventsUid(item.uid) + day.toString(u"yyyyMMdd"_s);
    single.time = time;
    single.rule.clear();
    single.zoneShift = 0;
    single.when.clear(); // these say the series
    single.own.clear();
    single.leftOut.clear();
    single.further.clear();
    single.changes.clear();
    const auto change = std::ranges::find(item.changes, day, &IcsChange::original);
    if (change == item.changes.end())
        return single;
    if (!change->text.summary.isEmpty())
        single.text.summary = change->text.summary;
    if (change->text.location)
        single.text.location = change->text.location;
    if (change->text.description)
        single.text.description = change->text.description;
    if (!change->people.isEmpty())
        single.people = change->people;
    return single;
}

class SeriesCutter
{
public:
    SeriesCutter(const IcsItem &item, QDate first, QDate last) : m_item{item}, m_first{first}, m_last{last} {}

    std::optional<IcsCut> take()
    {
        m_cut.item = m_item;
        m_cut.begunBefore = m_item.time.first < m_first ||
                            std::ranges::any_of(m_item.further, [this](QDate day) { return day < m_first; });
        m_cut.goesOn = goesOn();
        cutChanges();
        const bool isWhole = !m_cut.begunBefore && !m_cut.goesOn &&
                             m_cut.item.changes.size() == m_item.changes.size() &&
                             (m_item.rule.isEmpty() || (m_item.zoneShift == 0 && ruleEnds(m_item.rule)));
        if (!isWhole && !cutDays())
            return std::nullopt;
        return m_cut.item.isSeries() && meetingsOf(m_cut.item).empty() ? std::nullopt : std::optional{m_cut};
    }

private:
    bool isIn(QDate day) const { return day >= m_first && day <= m_last; }

    std::vector<QDate> daysOfRuleIn(QDate from, QDate until) const
    {
        const int shift = m_item.zoneShift;
        std::vector<QDate> days;
        if (!m_item.rule.isEmpty())
            days = datesOfRule(m_item.rule, m_item.time.first.addDays(-shift), from.addDays(-shift),
                               until.addDays(-shift));
        for (QDate &day : days)
            day = day.addDays(shift);
        return days;
    }

    bool goesOn() const
    {
        return std::ranges::any_of(m_item.further, [this](QDate day) { return day > m_last; }) ||
               !daysOfRuleIn(m_last.addDays(1), m_last.addDays(daysLookedAhead)).empty();
    }

    bool isHeldHere(const IcsChange &change) const { return isIn(change.time.first) && isIn(change.time.last); }

    /// The days by which its meetings are known here.
    std::set<QDate> knownDays() const
    {
        const std::vector<QDate> ofRule = daysOfRuleIn(m_first, m_last);
        std::set<QDate> days{ofRule.begin(), ofRule.end()};
        days.insert(m_item.further.begin(), m_item.further.end());
        days.insert(m_item.time.first);
        for (const QDate day : m_cut.item.leftOut)
            days.erase(day);
        return days;
    }

    void cutChanges()
    {
        std::vector<IcsChange> kept;
        for (const IcsChange &change : m_item.changes) {
            if (!isIn(change.original))
                continue;
            if (change.cancelled || isHeldHere(change)) {
                kept.push_back(change);
            } else {
                m_cut.movedAway.push_back(change.original);
                m_cut.item.leftOut.push_back(change.original);
            }
        }
        std::set<QDate> known = knownDays();
        for (const IcsChange &change : m_item.changes) {
            if (isIn(change.original) || change.cancelled || !isHeldHere(change))
                continue;
            if (!known.insert(change.time.first).second) {
                m_cut.besides.push_back(singleEvent(m_item, change.original, change.time));
                continue;
            }
            m_cut.item.further.push_back(change.time.first);
            kept.push_back(change);
            kept.back().original = change.time.first;
        }
        m_cut.item.changes = std::move(kept);
    }

    bool cutDays()
    {
        IcsItem &item = m_cut.item;
        const std::vector<QDate> ofRule = daysOfRuleIn(m_first, m_last);
        std::erase_if(item.further, [this](QDate day) { return !isIn(day); });
        std::erase_if(item.leftOut, [this](QDate day) { return !isIn(day); });
        std::vector<QDate> days = ofRule;
        days.insert(days.end(), item.further.begin(), item.further.end());
        if (isIn(m_item.time.first))
            days.push_back(m_item.time.first);
        std::ranges::sort(days);
        days.erase(std::unique(days.begin(), days.end()), days.end());
        if (days.empty())
            return false;
        item.time = movedTo(m_item.time, days.front());
        const QString rule = ofRule.empty() ? QString{} : ruleUntil(m_item.rule, ofRule.back());
        if (m_item.zoneShift == 0 && !rule.isEmpty() && datesOfRule(rule, days.front()) == ofRule) {
            item.rule = rule;
            return true;
        }
        item.rule.clear();
        item.zoneShift = 0;
        item.further.assign(days.begin() + 1, days.end());
        return true;
    }

    const IcsItem &m_item;
    QDate m_first;
    QDate m_last;
    IcsCut m_cut;
};

} // namespace

std::optional<IcsCut> cutSeries(const IcsItem &item, QDate first, QDate last)
{
    if (!item.isSeries())
        return IcsCut{.item = item};
    return SeriesCutter{item, first, last}.take();
}

QString singleEventsUid(const QString &uid)
{
    return uid + u'/';
}

std::vector<IcsItem> singleEvents(const IcsItem &item)
{
    std::vector<IcsItem> singles;
    for (const auto &[day, time] : meetingsOf(item))
        singles.push_back(singleEvent(item, day, time));
    return singles;
}

} // namespace yanben
