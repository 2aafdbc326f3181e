// What is done to groups from their list.
#include "ui/pages/staff/groups_panel.h"
#include "ui/pages/staff/staff_words.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/queries/staff/roster_uses.h"

#include <algorithm>

namespace yanben
{

bool GroupsPanel::isOnlyOne()
{
    const bool isOne = m_list->selectedItems().size() <= 1;
    if (!isOne)
        emit told(tr("Several groups are chosen. Choose one to rename, move or remove it."));
    return isOne;
}

void GroupsPanel::add()
{
    const State &state = m_context.state();
    QString name = tr("New group");
    for (int number = 2; groupNameRefusal(state, name); ++number)
        name = tr("New group %1").arg(number);
    if (!m_context.acts.runBuilt([&] { return addGroup(state, name).value(); }))
        return;
    refresh();
    for (const auto &[id, group] : state.all<Group>()) {
        if (group.name == name)
            choose(id);
    }
    rename();
}

void GroupsPanel::rename()
{
    QTreeWidgetItem *item = m_list->currentItem();
    if (chosenGroup() && (item->flags() & Qt::ItemIsEditable) && isOnlyOne())
        m_list->editItem(item, NameColumn);
}

QString GroupsPanel::nameProblem(GroupId group, const QString &typed) const
{
    const auto refusal = groupNameRefusal(m_context.state(), typed, group);
    return refusal ? groupRefusalText(*refusal) : QString{};
}

void GroupsPanel::renamed(QTreeWidgetItem *item)
{
    const GroupId group = groupOf(*item);
    const QString name = item->text(NameColumn);
    if (nameProblem(group, name).isEmpty())
        m_context.acts.runBuilt([&] { return renameGroup(m_context.state(), group, name).value(); });
    refresh();
}

void GroupsPanel::move(int by)
{
    if (!finishEditing())
        return;
    const QTreeWidgetItem *next = neighbour(by);
    if (!next || !m_context.may(ActKind::EditGroups) || !isOnlyOne())
        return;
    const State &state = m_context.state();
    const std::vector<const Group *> order = groupsInOrder(state);
    const auto to = std::ranges::find(order, groupOf(*next), &Group::id) - order.begin();
    m_context.acts.runBuilt([&] { return moveGroup(state, chosenGroup().value(), static_cast<int>(to)); });
    refresh();
}

void GroupsPanel::remove()
{
    if (!finishEditing())
        return;
    const std::optional<GroupId> group = chosenGroup();
    if (!group || !m_context.may(ActKind::EditGroups) || !isOnlyOne())
        return;
    const State &state = m_context.state();
    const RosterUses uses = usesOf(state, *group);
    if (!uses.isEmpty()) {
        emit told(
            tr("%1 can't be removed. It is used in: %2.").arg(state.get<Group>(*group).name, usesText(state, uses)));
        return;
    }
    m_context.acts.runBuilt([&] { return removeGroup(state, *group).value(); });
    refresh();
}

} // namespace yanben
