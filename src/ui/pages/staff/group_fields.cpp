#include "ui/pages/staff/group_fields.h"

#include "ui/pages/permission.h"
#include "ui/pages/staff/staff_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

namespace
{

/// Among the kinds that are offered; the first says none.
int typeIndex(const Group &group)
{
    return group.type ? static_cast<int>(*group.type) + 1 : 0;
}

std::optional<GroupId> groupIn(const QComboBox &choices, int choice)
{
    const QVariant key = choices.itemData(choice);
    return key.isValid() ? std::optional{static_cast<GroupId>(key.toLongLong())} : std::nullopt;
}

} // namespace

GroupFields::GroupFields(PageContext &context, QWidget *parent)
    : QWidget{parent},
      m_context{context},
      m_type{new QComboBox},
      m_parent{new QComboBox},
      m_meant{new QComboBox},
      m_scored{new QCheckBox{tr("Assessed as a group")}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 2);
    auto *grid = new QGridLayout;
    m_type->addItem(tr("Not said"));
    for (const GroupType type : allGroupTypes)
        m_type->addItem(groupTypeName(type));
    put(*grid, tr("Kind"), *m_type, tr("Kind of the group"),
        tr("What the group is there for; several groups are chosen with Ctrl or Shift and marked as one step"));
    put(*grid, tr("Part of"), *m_parent, tr("Part of the group"),
        tr("The members of a part are members of the larger group too: what all of it are expected at is for them as "
           "well"));
    put(*grid, tr("Stands for"), *m_meant, tr("Stands for the group"),
        tr("A group that stands for another one has the other's members"));
    m_rule = new GroupRuleFields{m_context, *grid, this};
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    m_scored->setToolTip(
        tr("The group has a sheet of its own in the rubrics for groups. Several groups are chosen with "
           "Ctrl or Shift, all with Ctrl+A, and marked as one step."));
    layout->addWidget(m_scored);

    connect(m_rule, &GroupRuleFields::told, this, &GroupFields::told);
    connect(m_type, &QComboBox::activated, this, &GroupFields::setType);
    connect(m_parent, &QComboBox::activated, this, &GroupFields::setParentGroupOf);
    connect(m_meant, &QComboBox::activated, this, &GroupFields::setMeant);
    connect(m_scored, &QCheckBox::clicked, this, &GroupFields::setScored);
    showGroups({});
}

void GroupFields::put(QGridLayout &grid, const QString &text, QComboBox &box, const QString &name, const QString &tip)
{
    auto *label = new TextLabel{text, TextRole::Muted};
    label->setBuddy(&box);
    box.setAccessibleName(name);
    box.setToolTip(tip);
    box.setMinimumContentsLength(4);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(&box, row, 1);
}

void GroupFields::showGroups(const std::vector<GroupId> &chosen)
{
    m_chosen = chosen;
    fillChoices();
    m_rule->showGroup(own());
    showType();
    showScored();
}

std::vector<GroupId> GroupFields::listed() const
{
    std::vector<GroupId> groups;
    for (const GroupId each : m_chosen) {
        const Group *group = m_context.state().find<Group>(each);
        if (group && group->kind != GroupKind::Everyone)
            groups.push_back(each);
    }
    return groups;
}

std::vector<GroupId> GroupFields::assessable() const
{
    std::vector<GroupId> groups;
    for (const GroupId each : m_chosen) {
        const Group *group = m_context.state().find<Group>(each);
        if (group && canBeScored(*group))
            groups.push_back(each);
    }
    return groups;
}

std::optional<GroupId> GroupFields::own() const
{
    const std::vector<GroupId> groups = listed();
    return m_chosen.size() == 1 && groups.size() == 1 ? std::optional{groups.front()} : std::nullopt;
}

QString GroupFields::obstacle() const
{
    return m_chosen.empty()   ? tr("Choose a group in the list above first.")
           : listed().empty() ? groupRefusalText(GroupRefusal::Everyone)
                              : QString{};
}

void GroupFields::fillChoices()
{
    const State &state = m_context.state();
    const std::optional<GroupId> group = own();
    m_meant->clear();
    m_meant->addItem(tr("itself"));
    m_parent->clear();
    m_parent->addItem(tr("no other"));
    const QString several = tr("Several groups are chosen. Choose one of them for this.");
    const QString whyNot = group ? QString{} : obstacle().isEmpty() ? several : obstacle();
    const bool isSynonym = group && state.get<Group>(*group).sameAs;
    permitUnless(m_context, ActKind::EditGroups, *m_meant, whyNot);
    permitUnless(m_context, ActKind::EditGroups, *m_parent,
                 isSynonym ? groupRefusalText(GroupRefusal::SynonymsPart) : whyNot);
    if (!group)
        return;
    for (const Group *other : groupsInOrder(state)) {
        if (other->kind == GroupKind::Everyone || other->id == *group || other->sameAs)
            continue;
        m_meant->addItem(other->name, keyOf(other->id));
        if (!isWithin(state, other->id, *group))
            m_parent->addItem(other->name, keyOf(other->id));
    }
    const auto choose = [](QComboBox &box, std::optional<GroupId> chosen) {
        box.setCurrentIndex(chosen ? qMax(0, box.findData(keyOf(*chosen))) : 0);
    };
    choose(*m_meant, state.get<Group>(*group).sameAs);
    choose(*m_parent, state.get<Group>(*group).parent);
}

void GroupFields::showType()
{
    const State &state = m_context.state();
    const std::vector<GroupId> groups = listed();
    permitUnless(m_context, ActKind::EditGroups, *m_type, obstacle());
    int type = groups.empty() ? 0 : typeIndex(state.get<Group>(groups.front()));
    for (const GroupId each : groups) {
        if (typeIndex(state.get<Group>(each)) != type)
            type = -1; // several
    }
    m_type->setCurrentIndex(type);
}

void GroupFields::showScored()
{
    const State &state = m_context.state();
    const std::vector<GroupId> groups = assessable();
    const auto scored = std::ranges::count_if(groups, [&](GroupId group) { return state.get<Group>(group).scored; });
    const auto all = static_cast<qsizetype>(groups.size());
    permitUnless(m_context, ActKind::EditGroups, *m_scored,
                 all > 0                ? QString{}
                 : obstacle().isEmpty() ? groupRefusalText(GroupRefusal::Synonym)
                                        : obstacle());
    m_scored->setText(all > 1 ? tr("Assessed as groups (%n)", nullptr, static_cast<int>(all))
                              : tr("Assessed as a group"));
    m_scored->setTristate(scored > 0 && scored < all);
    m_scored->setCheckState(scored == 0 ? Qt::Unchecked : scored < all ? Qt::PartiallyChecked : Qt::Checked);
}

void GroupFields::setMeant(int choice)
{
    if (const std::optional<GroupId> group = own())
        runOrTell(setSameGroup(m_context.state(), *group, groupIn(*m_meant, choice)));
}

void GroupFields::setParentGroupOf(int choice)
{
    if (const std::optional<GroupId> group = own())
        runOrTell(setParentGroup(m_context.state(), *group, groupIn(*m_parent, choice)));
}

void GroupFields::setType(int choice)
{
    const auto type = choice > 0 ? std::optional{allGroupTypes.at(static_cast<std::size_t>(choice - 1))} : std::nullopt;
    runOrTell(setGroupsType(m_context.state(), listed(), type));
}

void GroupFields::setScored(bool scored)
{
    if (const std::vector<GroupId> groups = assessable(); !groups.empty())
        runOrTell(setGroupsScored(m_context.state(), groups, scored));
}

void GroupFields::runOrTell(const Result<Act, GroupRefusal> &act)
{
    if (act)
        m_context.acts.run(act.value());
    else
        emit told(groupRefusalText(act.error()));
    emit tried();
}

} // namespace yanben
