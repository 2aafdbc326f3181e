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
    using Place = std::variant<StaffId, GroupId, ActivityId, CriterionVersionId, SectionId, ThemeId>;

    Place place;
    QString title;
    QString subtitle; ///< groups of a person, nothing of a group, time of an activity, number of a criterion, chapter
                      ///< of a section, group and month or week of a theme

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// Finds teachers, assessed groups, activities, criteria, sections and themes by text, pinyin or initials: wx, wangxun
/// and 王 find 王勋. An activity is found by its title, its presenters, its places and its goal; a criterion by its
/// number too.
class Search
{
public:
    explicit Search(const State &state) : m_state{state} {}

    /// The best first; of equally good ones people, then groups, activities, criteria, sections and themes. Nothing
    /// typed finds nothing.
    std::vector<SearchHit> find(TermId term, QStringView typed, std::size_t atMost = 40);

private:
    const Pinyin &reading(const QString &text, ReadAs readAs);

    const State &m_state;
    QHash<QString, Pinyin> m_names; ///< readings cost far more than comparisons, and names stay
    QHash<QString, Pinyin> m_texts;
};

} // namespace yanben
