#pragma once

#include "workspace/search/pinyin.h"
#include "workspace/state.h"

#include <QHash>
#include <QString>

#include <variant>
#include <vector>

namespace yanben
{

/// A place that Ctrl+K can lead to.
struct SearchHit
{
    using Place = std::variant<StaffId, GroupId, ActivityId, CriterionVersionId, SectionId, ThemeId, RequiredCountId>;

    Place place;
    QString title;
    QString subtitle; ///< groups of a person, nothing of a group, time of an activity and the day of the meeting that
                      ///< says it, number of a criterion, chapter of a section, group and month or week of a theme,
                      ///< how often of a required number

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// Finds teachers, assessed groups, activities, criteria, sections, themes and required numbers by text, pinyin or
/// initials: wx, wangxun and 王 find 王勋. An activity is found by its title, its presenters, its places, its goal and
/// its decisions, by what a single meeting of it is about, and by that meeting's minutes; a criterion by its number
/// too, a required number by the words that it counts and those of the plan.
class Search
{
public:
    explicit Search(const State &state) : m_state{state} {}

    /// The best first; of equally good ones people, then groups, activities, criteria, sections, themes and required
    /// numbers. Nothing typed finds nothing.
    std::vector<SearchHit> find(TermId term, QStringView typed, std::size_t atMost = 40);

private:
    const Pinyin &reading(const QString &text, ReadAs readAs);

    const State &m_state;
    QHash<QString, Pinyin> m_names; ///< readings cost far more than comparisons, and names stay
    QHash<QString, Pinyin> m_texts;
};

} // namespace yanben
