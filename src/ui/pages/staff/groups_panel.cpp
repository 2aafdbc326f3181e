#include "ui/pages/staff/groups_panel.h"

#include "ui/pages/permission.h"
#include "ui/pages/staff/staff_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/roster.h"
#include "workspace/queries/subjects.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

GroupsPanel::GroupsPanel(PageContext &context, QWidget *parent)
    : QWidget{parent},
      m_context{context},
      m_list{new CheckedView<QTreeWidget>},
      m_meant{new QComboBox},
      m_scored{new QCheckBox{tr("Assessed as a group")}}
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
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().height() * 5);
    layout->addWidget(m_list, 1);

    auto *label = new TextLabel{tr("Stands for"), TextRole::Muted};
    label->setBuddy(m_meant);
    m_meant->setAccessibleName(tr("Stands for the group"));
    m_meant->setToolTip(tr("A group that stands for another one has the other's members"));
    m_meant->setMinimumContentsLength(4);
    m_meant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_meant, 1);
    layout->addLayout(row);
    m_scored->setToolTip(
        tr("The group has a sheet of its own in the rubrics for groups. Several groups are chosen with "
           "Ctrl or Shift, all with Ctrl+A, and marked as one step."));
    layout->addWidget(m_scored);

    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        fillMeant();
        updateControls();
        emit chosen();
    });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &GroupsPanel::updateControls);
    connect(m_list, &QTreeWidget::itemChanged, this, &GroupsPanel::renamed);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &GroupsPanel::rename);
    connect(m_meant, &QComboBox::activated, this, &GroupsPanel::setMeant);
    connect(m_scored, &QCheckBox::clicked, this, &GroupsPanel::setScored);
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
    const std::vector<const Group *> groups = groupsInOrder(state);
    const std::map<GroupId, int> members = memberCounts(state, m_context.today());
    bool moved = false;
    {
        // Items are kept where they can be: one may be open for editing just now.
        const QSignalBlocker quiet{m_list};
        while (m_list->topLevelItemCount() > static_cast<int>(groups.size()))
            delete m_list->topLevelItem(m_list->topLevelItemCount() - 1);
        while (m_list->topLevelItemCount() < static_cast<int>(groups.size()))
            m_list->addTopLevelItem(new QTreeWidgetItem);
        QTreeWidgetItem *chosenItem = nullptr;
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            const Group &group = *groups[static_cast<std::size_t>(i)];
            QTreeWidgetItem *item = m_list->topLevelItem(i);
            item->setData(NameColumn, Qt::UserRole, keyOf(group.id));
            item->setText(NameColumn, group.name);
            item->setText(CountColumn, QString::number(members.at(group.id)));
            const Group *meant = group.sameAs ? state.find<Group>(*group.sameAs) : nullptr;
            item->setToolTip(NameColumn, meant ? plainTip(tr("Stands for %1").arg(meant->name)) : QString{});
            const bool editable = m_context.may(ActKind::EditGroups) && group.kind != GroupKind::Everyone;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                           (editable ? Qt::ItemIsEditable : Qt::NoItemFlags));
            if (group.id == current)
                chosenItem = item;
        }
        moved = !chosenItem;
        if (!chosenItem)
            chosenItem = m_list->topLevelItem(0);
        m_list->setCurrentItem(chosenItem);
        for (int i = 0; i < m_list->topLevelItemCount() && !moved; ++i) {
            if (selected.contains(groupOf(*m_list->topLevelItem(i))))
                m_list->topLevelItem(i)->setSelected(true);
        }
    }
    fillMeant();
    updateControls();
    if (moved)
        emit chosen();
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
    return group && !isEveryone(*group) ? group : std::nullopt;
}

std::vector<GroupId> GroupsPanel::assessable() const
{
    std::vector<GroupId> groups;
    for (const QTreeWidgetItem *item : m_list->selectedItems()) {
        const Group *group = m_context.state().find<Group>(groupOf(*item));
        if (group && canBeScored(*group))
            groups.push_back(group->id);
    }
    return groups;
}

void GroupsPanel::chooseEveryone()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (isEveryone(groupOf(*m_list->topLevelItem(i))))
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
}

void GroupsPanel::choose(GroupId group)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (groupOf(*m_list->topLevelItem(i)) == group)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
}

void GroupsPanel::fillMeant()
{
    const State &state = m_context.state();
    const std::optional<GroupId> group = chosenGroup();
    m_meant->clear();
    m_meant->addItem(tr("itself"));
    if (!group)
        return;
    for (const Group *other : groupsInOrder(state)) {
        if (other->kind != GroupKind::Everyone && other->id != *group && !other->sameAs)
            m_meant->addItem(other->name, keyOf(other->id));
    }
    const std::optional<GroupId> meant = state.get<Group>(*group).sameAs;
    m_meant->setCurrentIndex(meant ? qMax(0, m_meant->findData(keyOf(*meant))) : 0);
}

void GroupsPanel::updateControls()
{
    const bool own = chosenGroup().has_value() && m_list->selectedItems().size() <= 1;
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const auto allow = [this](QWidget &control, bool isPossible) {
        permit(m_context, ActKind::EditGroups, control, isPossible);
    };
    allow(*m_add, true);
    allow(*m_rename, own);
    allow(*m_remove, own);
    allow(*m_up, own && row > 1);
    allow(*m_down, own && row + 1 < m_list->topLevelItemCount());
    allow(*m_meant, own);
    const std::vector<GroupId> groups = assessable();
    const auto scored =
        std::ranges::count_if(groups, [this](GroupId group) { return m_context.state().get<Group>(group).scored; });
    const auto all = static_cast<qsizetype>(groups.size());
    allow(*m_scored, all > 0);
    m_scored->setText(all > 1 ? tr("Assessed as groups (%n)", nullptr, static_cast<int>(all))
                              : tr("Assessed as a group"));
    m_scored->setTristate(scored > 0 && scored < all);
    m_scored->setCheckState(scored == 0 ? Qt::Unchecked : scored < all ? Qt::PartiallyChecked : Qt::Checked);
}

} // namespace yanben
