// How the lines of the score grid stand below each other.
#include "ui/pages/scores/table/score_models.h"
#include "workspace/search/pinyin.h"

#include <algorithm>
#include <map>

namespace yanben
{

const std::vector<int> &ScoreGridModel::lines() const
{
    if (!m_lines)
        m_lines = inOrder();
    return *m_lines;
}

void ScoreGridModel::bookReset()
{
    if (m_order == Order::Total && !m_book.hasResults())
        m_order = Order::Roster;
    m_lines.reset();
}

std::vector<int> ScoreGridModel::inOrder() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_book.teachers(); ++row) {
        const std::vector<QString> &groups = m_book.groupNames(row);
        if (m_group.isEmpty() || std::ranges::find(groups, m_group) != groups.end())
            rows.push_back(row);
    }
    std::map<int, QString> words;
    std::map<int, Exact> totals;
    for (const int row : rows) {
        if (m_order == Order::Name)
            words.emplace(row, Pinyin{m_book.name(row), ReadAs::Name}.sortKey());
        else if (m_order == Order::Group)
            words.emplace(row, Pinyin{m_book.groups(row), ReadAs::Text}.sortKey());
        else if (m_order == Order::Total && m_book.shown(row).total && !m_book.shown(row).contradicts)
            totals.emplace(row, m_book.shown(row).total->toExact());
    }
    const auto isBefore = [&](int one, int other) {
        if (m_order == Order::Total) {
            // Without a total behind all others, whichever way they are sorted.
            if (totals.contains(one) != totals.contains(other))
                return totals.contains(one);
            return totals.contains(one) &&
                   (m_isDescending ? totals.at(other) < totals.at(one) : totals.at(one) < totals.at(other));
        }
        return m_order != Order::Roster &&
               (m_isDescending ? words.at(other) < words.at(one) : words.at(one) < words.at(other));
    };
    std::ranges::stable_sort(rows, isBefore);
    return rows;
}

std::optional<ScoreGridModel::Order> ScoreGridModel::orderOf(int column) const
{
    if (column == 0)
        return Order::Name;
    if (column == 1 && hasGroups())
        return Order::Group;
    return isTotalColumn(column) ? std::optional{Order::Total} : std::nullopt;
}

void ScoreGridModel::setOrder(Order order, bool isDescending)
{
    beginResetModel();
    m_order = order;
    m_isDescending = isDescending;
    m_lines.reset();
    endResetModel();
}

bool ScoreGridModel::sortBy(int column)
{
    const std::optional<Order> order = orderOf(column);
    if (!order)
        return false;
    // The best come first.
    const bool isFirst = *order == Order::Total;
    if (m_order != *order)
        setOrder(*order, isFirst);
    else if (m_isDescending == isFirst)
        setOrder(*order, !isFirst);
    else
        setOrder(Order::Roster, false);
    return true;
}

void ScoreGridModel::setGroup(const QString &group)
{
    if (group == m_group)
        return;
    beginResetModel();
    m_group = group;
    m_lines.reset();
    endResetModel();
}

} // namespace yanben
