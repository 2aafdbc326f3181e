#pragma once

#include "ui/widgets/tone.h"
#include "workspace/queries/calendar/calendar_entries.h"

#include <map>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace yanben
{

/// What the colours of the calendar tell apart.
enum class ColourBy { Kind, Topic, Group, Status };

/// The mark says the same as the colour, for those who do not see colours.
struct EntryLook
{
    Tone tone = Tone::Neutral;
    QString mark{}; ///< a letter or two; empty for what is nothing in particular
    QString tag{};  ///< ◇延期, ×取消, √: what became of it, where the mark does not say so

    friend bool operator==(const EntryLook &, const EntryLook &) = default;
};

struct LegendItem
{
    EntryLook look{};
    QString text{};

    friend bool operator==(const LegendItem &, const LegendItem &) = default;
};

/// Whose time wants a decision.
struct DoubtfulTimes
{
    std::set<ActivityId> always{};
    /// Only what takes place from one day to another of these; of a series the meetings that clash.
    std::map<ActivityId, std::vector<std::pair<QDate, QDate>>> between{};

    bool has(ActivityId activity, QDate first, QDate last) const;
};

/// Gives the entries of a term their looks.
class Colouring
{
public:
    Colouring() = default;
    Colouring(const State &state, const Term &term, ColourBy by, DoubtfulTimes doubtful);

    /// `column`: where it stands among what is for that group; where groups are told apart, it looks like that one.
    EntryLook lookOf(const CalendarEntry &entry, std::optional<GroupId> column = {}) const;
    /// What stands on these days of it.
    bool isDoubtful(ActivityId activity, QDate first, QDate last) const
    {
        return m_doubtful.has(activity, first, last);
    }
    /// What the colours of these mean, each once, in a fixed order; without what has no day and stands in lists only.
    std::vector<LegendItem> legendOf(std::span<const CalendarEntry> entries) const;

private:
    struct Meaning
    {
        int order = 0; ///< another for each meaning
        LegendItem item{};
    };

    Meaning meaningOf(const CalendarEntry &entry) const;
    Meaning kindOf(const CalendarEntry &entry) const;
    static Meaning statusOf(const CalendarEntry &entry);

    ColourBy m_by = ColourBy::Kind;
    DoubtfulTimes m_doubtful;
    std::map<TopicId, Meaning> m_topics;
    std::map<GroupId, Meaning> m_groups; ///< also those that are another name for one
};

/// 计划、已办、延期、取消: as a list says it.
QString statusWord(const CalendarEntry &entry);
/// The same; empty for what is only planned.
QString unusualStatus(const CalendarEntry &entry);

} // namespace yanben
