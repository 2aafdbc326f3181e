#include "ui/pages/staff/groups_panel.h"

#include "ui/pages/permission.h"
#include "ui/pages/staff/group_fields.h"
#include "ui/pages/staff/staff_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/room/in_sight.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/staff/roster.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

std::map<std::optional<GroupId>, std::vector<const Group *>> partsByWhole(const State &state)
{
    std::map<std::optional<GroupId>, std::vector<const Group *>> parts;
    for (const Group *group : groupsInOrder(state)) {
        // In a ring, which no act makes, none would be shown.
        const bool isPart = group->parent && !isWithin(state, *group->parent, group->id);
        parts[isPart ? std::optional{groupMeant(state, *group->parent)} : std::nullopt].push_back(group);
    }
    return parts;
}

} // namespace

GroupsPanel::GroupsPanel(PageContext &context, QWidget *parent)
    : QWidget{parent}, m_context{context}, m_list{new CheckedView<QTreeWidget>}, m_fields{new GroupFields{context}}
{
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    layout->addWidget(buildButtons());
    m_list->setAccessibleName(tr("Groups"));
    m_list->setCheck(
        [this](const QModelIndex &cell, const QString &typed) { return nameProblem(groupAt(cell), typed); });
    m_list->setHeaderLabels({tr("Group"), tr("Members")});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().height() * 5);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_fields);

    const auto choose = [this] {
        keepInSight();
        updateControls();
        emit chosen();
    };
    connect(m_list, &QTreeWidget::currentItemChanged, this, choose);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, choose);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now == m_list)
            keepInSight();
    });
    connect(m_list, &QTreeWidget::itemChanged, this, &GroupsPanel::renamed);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &GroupsPanel::rename);
    connect(m_fields, &GroupFields::tried, this, &GroupsPanel::refresh);
    connect(m_fields, &GroupFields::told, this, &GroupsPanel::told);
    const auto onList = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    onList(Qt::Key_F2, &GroupsPanel::rename);
    onList(QKeySequence::Delete, &GroupsPanel::remove);
    onList(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    onList(Qt::ALT | Qt::Key_Down, [this] { move(1); });
    refresh();
}

QWidget *GroupsPanel::buildButtons()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout{bar};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *title = new TextLabel{tr("Groups")};
    title->setScale(1.0, true);
    layout->addWidget(title, 1);
    const auto button = [&](const QString &icon, const QString &name, auto act) {
        QPushButton *made = iconButton(icon, name);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QPushButton::clicked, this, act);
        layout->addWidget(made);
        return made;
    };
    m_add = button(u"new"_s, tr("Add group"), &GroupsPanel::add);
    m_rename = button(u"edit"_s, tr("Rename group (F2)"), &GroupsPanel::rename);
    m_up = button(u"up"_s, tr("Group up (Alt+Up)"), [this] { move(-1); });
    m_down = button(u"down"_s, tr("Group down (Alt+Down)"), [this] { move(1); });
    m_remove = button(u"delete"_s, tr("Remove group (Del)"), &GroupsPanel::remove);
    return bar;
}

void GroupsPanel::refresh()
{
    const State &state = m_context.state();
    const std::optional<GroupId> current = currentGroup();
    std::set<GroupId> selected;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        selected.insert(groupOf(*item));
    bool moved = false;
    {
        // Items are kept where they can be: one may be open for editing just now.
        const QSignalBlocker quiet{m_list};
        fillItems(*m_list->invisibleRootItem(), partsByWhole(state), std::nullopt,
                  memberCounts(state, m_context.today()));
        m_list->expandAll();
        QTreeWidgetItem *chosenItem = nullptr;
        for (QTreeWidgetItem *item : items()) {
            if (groupOf(*item) == current)
                chosenItem = item;
        }
        moved = !chosenItem;
        if (!chosenItem)
            chosenItem = m_list->topLevelItem(0);
        m_list->setCurrentItem(chosenItem);
        if (!moved && selected.empty())
            m_list->clearSelection();
        for (QTreeWidgetItem *item : items()) {
            if (!moved && selected.contains(groupOf(*item)))
                item->setSelected(true);
        }
    }
    updateControls();
    if (moved)
        emit chosen();
}

void GroupsPanel::fillItems(QTreeWidgetItem &whole, const Parts &parts, std::optional<GroupId> of,
                            const std::map<GroupId, int> &members)
{
    const auto found = parts.find(of);
    const std::vector<const Group *> groups = found == parts.end() ? std::vector<const Group *>{} : found->second;
    while (whole.childCount() > static_cast<int>(groups.size()))
        delete whole.child(whole.childCount() - 1);
    while (whole.childCount() < static_cast<int>(groups.size()))
        whole.addChild(new QTreeWidgetItem);
    for (int i = 0; i < whole.childCount(); ++i) {
        const Group &group = *groups[static_cast<std::size_t>(i)];
        QTreeWidgetItem *item = whole.child(i);
        item->setData(NameColumn, Qt::UserRole, keyOf(group.id));
        item->setText(NameColumn, group.name);
        item->setText(CountColumn, QString::number(members.at(group.id)));
        const Group *meant = group.sameAs ? m_context.state().find<Group>(*group.sameAs) : nullptr;
        item->setToolTip(NameColumn, meant        ? plainTip(tr("Stands for %1").arg(meant->name))
                                     : group.type ? plainTip(groupTypeName(*group.type))
                                                  : QString{});
        const bool editable = m_context.may(ActKind::EditGroups) && group.kind != GroupKind::Everyone;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags));
        fillItems(*item, parts, group.id, members);
    }
}

GroupId GroupsPanel::groupOf(const QTreeWidgetItem &item)
{
    return static_cast<GroupId>(item.data(NameColumn, Qt::UserRole).toLongLong());
}

GroupId GroupsPanel::groupAt(const QModelIndex &cell)
{
    return static_cast<GroupId>(cell.siblingAtColumn(NameColumn).data(Qt::UserRole).toLongLong());
}

std::optional<GroupId> GroupsPanel::currentGroup() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? std::optional{groupOf(*item)} : std::nullopt;
}

bool GroupsPanel::isEveryone(GroupId group) const
{
    const Group *row = m_context.state().find<Group>(group);
    return !row || row->kind == GroupKind::Everyone;
}

std::optional<GroupId> GroupsPanel::chosenGroup() const
{
    const std::optional<GroupId> group = currentGroup();
    const bool isChosen = group && !isEveryone(*group) && !m_list->selectedItems().isEmpty();
    return isChosen ? group : std::nullopt;
}

std::vector<QTreeWidgetItem *> GroupsPanel::items() const
{
    std::vector<QTreeWidgetItem *> all;
    for (QTreeWidgetItemIterator item{m_list}; *item; ++item)
        all.push_back(*item);
    return all;
}

QTreeWidgetItem &GroupsPanel::wholeOf(QTreeWidgetItem &item) const
{
    return item.parent() ? *item.parent() : *m_list->invisibleRootItem();
}

QTreeWidgetItem *GroupsPanel::neighbour(int by) const
{
    QTreeWidgetItem *item = m_list->currentItem();
    if (!item || isEveryone(groupOf(*item)))
        return nullptr;
    QTreeWidgetItem &whole = wholeOf(*item);
    QTreeWidgetItem *next = whole.child(whole.indexOfChild(item) + by);
    return next && !isEveryone(groupOf(*next)) ? next : nullptr;
}

void GroupsPanel::chooseEveryone()
{
    for (QTreeWidgetItem *item : items()) {
        if (isEveryone(groupOf(*item)))
            m_list->setCurrentItem(item);
    }
}

bool GroupsPanel::choose(GroupId group)
{
    for (QTreeWidgetItem *item : items()) {
        if (groupOf(*item) != group)
            continue;
        m_list->setCurrentItem(item);
        m_list->scrollToItem(item);
        return true;
    }
    return false;
}

void GroupsPanel::keepInSight()
{
    if (!m_list->hasFocus())
        return;
    bringIntoSight(m_list, [this] {
        const QRect row = m_list->visualItemRect(m_list->currentItem());
        return row.isValid() ? row.translated(m_list->viewport()->pos()) : QRect{};
    });
}

void GroupsPanel::updateControls()
{
    const bool own = chosenGroup().has_value() && m_list->selectedItems().size() <= 1;
    const auto allow = [this](QWidget &control, bool isPossible) {
        permit(m_context, ActKind::EditGroups, control, isPossible);
    };
    allow(*m_add, true);
    allow(*m_rename, own);
    allow(*m_remove, own);
    allow(*m_up, own && neighbour(-1));
    allow(*m_down, own && neighbour(1));
    std::vector<GroupId> chosen;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        chosen.push_back(groupOf(*item));
    m_fields->showGroups(chosen);
}

} // namespace yanben
