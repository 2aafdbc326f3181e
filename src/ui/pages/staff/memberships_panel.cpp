#include "ui/pages/staff/memberships_panel.h"

#include "calendar/day_reader.h"
#include "calendar/when_text.h"
#include "ui/pages/permission.h"
#include "ui/pages/staff/day_dialog.h"
#include "ui/pages/staff/staff_model.h"
#include "ui/pages/staff/staff_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/pinyin_completer.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/staff/memberships.h"
#include "workspace/queries/staff/roster.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

enum MembershipColumn { GroupColumn, FromColumn, ToColumn, PostColumn, MembershipColumnCount };

MembershipId membershipAt(const QModelIndex &cell)
{
    return static_cast<MembershipId>(cell.siblingAtColumn(GroupColumn).data(Qt::UserRole).toLongLong());
}

} // namespace

MembershipsPanel::MembershipsPanel(PageContext &context, QWidget *parent)
    : QWidget{parent},
      m_context{context},
      m_title{new TextLabel},
      m_list{new CheckedView<QTreeWidget>},
      m_groups{new QComboBox},
      m_add{linkButton(tr("Add to group"))},
      m_end{linkButton(tr("End…"))},
      m_remove{linkButton(tr("Take out"))}
{
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    m_title->setScale(1.0, true);
    m_title->setMinimumWidth(1);
    layout->addWidget(m_title);
    m_list->setAccessibleName(tr("Groups of the chosen teachers"));
    m_list->setCheck([this](const QModelIndex &cell, const QString &typed) {
        return withTyped(membershipAt(cell), cell.column(), typed).problem;
    });
    m_list->setHeaderLabels({tr("Group"), tr("From"), tr("To"), tr("In it as")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectItems); // the arrow keys reach each column
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(GroupColumn, QHeaderView::Stretch);
    m_list->header()->setMinimumSectionSize(fontMetrics().height() * 2);
    for (const MembershipColumn column : {FromColumn, ToColumn, PostColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().height() * 5);
    layout->addWidget(m_list, 1);
    auto *ending = new QHBoxLayout;
    ending->addWidget(m_end);
    ending->addWidget(m_remove);
    ending->addStretch(1);
    layout->addLayout(ending);
    m_groups->setAccessibleName(tr("Group to add to"));
    m_groups->setMinimumContentsLength(4);
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_groups, 1);
    adding->addWidget(m_add);
    layout->addLayout(adding);

    connect(m_add, &QPushButton::clicked, this, &MembershipsPanel::addToGroup);
    connect(m_end, &QPushButton::clicked, this, &MembershipsPanel::end);
    connect(m_remove, &QPushButton::clicked, this, &MembershipsPanel::remove);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MembershipsPanel::updateControls);
    connect(m_list, &QTreeWidget::itemChanged, this, &MembershipsPanel::edited);
    const auto editCell = [this](QTreeWidgetItem *item, int column) {
        if (!item || column == GroupColumn || !(item->flags() & Qt::ItemIsEditable))
            return;
        m_list->editItem(item, column);
        if (column == PostColumn)
            offerPosts(*item);
    };
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, editCell);
    connect(new QShortcut(Qt::Key_F2, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            [this, editCell] { editCell(m_list->currentItem(), qMax<int>(FromColumn, m_list->currentColumn())); });
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &MembershipsPanel::remove);
    refresh();
}

void MembershipsPanel::showStaff(const std::vector<StaffId> &staff)
{
    m_staff = staff;
    refresh();
}

void MembershipsPanel::refresh()
{
    const State &state = m_context.state();
    std::erase_if(m_staff, [&](StaffId staff) { return !state.find<StaffMember>(staff); });
    m_title->setText(m_staff.empty()       ? tr("No teacher chosen")
                     : m_staff.size() == 1 ? tr("Groups of %1").arg(displayName(state, m_staff.front()))
                                           : tr("Groups of %1 teachers").arg(m_staff.size()));
    const std::vector<Membership> ruled = byRules();
    std::vector<const Membership *> rows = membershipsOf(state, m_staff);
    std::ranges::transform(ruled, std::back_inserter(rows), [](const Membership &each) { return &each; });
    const Term *term = m_context.term.term();
    const auto dayOf = [term](const std::optional<QDate> &day) {
        return day ? dayText(*day, term ? *term : Term{}) : QString{};
    };
    const std::map<StaffId, QString> names = m_staff.size() > 1 ? displayNames(state) : std::map<StaffId, QString>{};
    {
        // Items are kept where they can be: one may be open for editing just now.
        const QSignalBlocker quiet{m_list};
        while (m_list->topLevelItemCount() > static_cast<int>(rows.size()))
            delete m_list->topLevelItem(m_list->topLevelItemCount() - 1);
        while (m_list->topLevelItemCount() < static_cast<int>(rows.size()))
            m_list->addTopLevelItem(new QTreeWidgetItem);
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            const Membership &row = *rows[static_cast<std::size_t>(i)];
            QTreeWidgetItem *item = m_list->topLevelItem(i);
            const QString group = state.get<Group>(row.group).name;
            const bool isRuled = isByRule(row);
            item->setData(GroupColumn, Qt::UserRole, isRuled ? QVariant{} : QVariant{keyOf(row.id)});
            item->setText(GroupColumn, names.empty() ? group : group + u" · "_s + names.at(row.staff));
            item->setText(FromColumn, dayOf(row.from));
            item->setText(ToColumn, dayOf(row.to));
            item->setText(PostColumn, isRuled ? ruleText(row.group) : row.post);
            const bool isEditable = !isRuled && m_context.may(ActKind::EditGroups);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                           (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags));
        }
    }
    fillGroups();
    updateControls();
}

std::vector<Membership> MembershipsPanel::byRules() const
{
    std::vector<Membership> ruled;
    for (const StaffId staff : m_staff) {
        std::vector<Membership> own = membershipsByRule(m_context.state(), staff);
        std::erase_if(own, [today = m_context.today()](const Membership &each) { return each.to && *each.to < today; });
        ruled.insert(ruled.end(), own.begin(), own.end());
    }
    return ruled;
}

QString MembershipsPanel::ruleText(GroupId group) const
{
    const MemberRule &rule = m_context.state().get<Group>(group).rule;
    return !rule.years ? tr("by post") : rule.post.isEmpty() ? tr("by hire date") : tr("by hire date and post");
}

void MembershipsPanel::fillGroups()
{
    std::vector<std::pair<GroupId, QString>> choices;
    for (const Group *group : groupsInOrder(m_context.state())) {
        // Who is added to a synonym would not be found in it.
        if (group->kind != GroupKind::Everyone && !group->sameAs)
            choices.emplace_back(group->id, group->name);
    }
    if (choices == m_choices)
        return;
    m_choices = std::move(choices);
    const QVariant chosen = m_groups->currentData();
    m_groups->clear();
    for (const auto &[id, name] : m_choices)
        m_groups->addItem(name, keyOf(id));
    m_groups->setCurrentIndex(qMax(0, m_groups->findData(chosen)));
}

std::optional<MembershipId> MembershipsPanel::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant key = item ? item->data(GroupColumn, Qt::UserRole) : QVariant{};
    return key.isValid() ? std::optional{static_cast<MembershipId>(key.toLongLong())} : std::nullopt;
}

void MembershipsPanel::addToGroup()
{
    if (m_staff.empty() || m_groups->count() == 0)
        return;
    const auto group = static_cast<GroupId>(m_groups->currentData().toLongLong());
    m_context.acts.runBuilt([&] { return placeMembers(m_context.state(), group, m_staff, m_context.today()); });
    refresh();
}

MembershipsPanel::Typed MembershipsPanel::withTyped(MembershipId id, int column, const QString &typed) const
{
    const Membership *membership = m_context.state().find<Membership>(id);
    if (!membership)
        return {};
    if (column == PostColumn)
        return {.act = setPost(m_context.state(), id, typed), .problem = {}};
    const Term *term = m_context.term.term();
    const auto bare = column == FromColumn ? BareMonth::FirstDay : BareMonth::LastDay;
    const std::optional<QDate> day = readDay(typed.trimmed(), term ? *term : Term{}, bare);
    if (!day && !typed.trimmed().isEmpty())
        return {.act = {}, .problem = dayNotRead(typed.trimmed())};
    auto act = editMembership(m_context.state(), id, column == FromColumn ? day : membership->from,
                              column == ToColumn ? day : membership->to);
    return act ? Typed{.act = *std::move(act), .problem = {}}
               : Typed{.act = {}, .problem = membershipRefusalText(act.error())};
}

void MembershipsPanel::offerPosts(const QTreeWidgetItem &item)
{
    const auto id = static_cast<MembershipId>(item.data(GroupColumn, Qt::UserRole).toLongLong());
    const Membership *membership = m_context.state().find<Membership>(id);
    auto *field = qobject_cast<QLineEdit *>(m_list->editor());
    if (!membership || !field)
        return;
    const Group &group = m_context.state().get<Group>(membership->group);
    auto *completer = new PinyinCompleter{*field, postSuggestions(m_context.state(), group.type)};
    field->setCompleter(completer);
    if (field->text().isEmpty()) {
        completer->setCompletionPrefix({});
        completer->complete();
    }
}

void MembershipsPanel::edited(QTreeWidgetItem *item, int column)
{
    const auto id = static_cast<MembershipId>(item->data(GroupColumn, Qt::UserRole).toLongLong());
    m_context.acts.runBuilt([&] { return withTyped(id, column, item->text(column)).act.value_or(Act{}); });
    refresh();
}

void MembershipsPanel::end()
{
    const std::optional<MembershipId> membership = current();
    if (!membership)
        return;
    const auto day = askDay(this, tr("End of the membership"), tr("Last day in the group"), m_context.today(),
                            m_context.term.weekStart());
    if (!day)
        return;
    m_context.acts.runBuilt([&] { return endMembership(m_context.state(), *membership, *day); });
    refresh();
}

void MembershipsPanel::remove()
{
    const std::optional<MembershipId> membership = current();
    if (!membership || !m_context.may(ActKind::EditGroups))
        return;
    m_context.acts.runBuilt([&] { return removeMembership(m_context.state(), *membership); });
    refresh();
}

void MembershipsPanel::updateControls()
{
    const QString refusal = refusalOf(m_context, ActKind::EditGroups);
    const bool may = refusal.isEmpty();
    const bool chosen = may && current();
    m_end->setEnabled(chosen);
    m_remove->setEnabled(chosen);
    const bool addable = may && !m_staff.empty() && m_groups->count() > 0;
    m_groups->setEnabled(addable);
    m_add->setEnabled(addable);
    const auto tell = [&](QPushButton &button, const QString &meaning, const QString &whyNot) {
        button.setToolTip(button.isEnabled() ? meaning
                          : !may             ? plainTip(refusal)
                          : m_staff.empty()  ? tr("Choose teachers in the roster first.")
                                             : whyNot);
    };
    const QString noLine =
        m_list->topLevelItemCount() == 0 ? tr("There is no membership in a group to change.")
        : m_list->currentItem()
            ? tr("By the rule of the group; it changes with the rule, or with the hire date or post.")
            : tr("Choose a membership in the list above first.");
    tell(*m_end, tr("The last day in the group; earlier activities keep the teacher among its members"), noLine);
    tell(*m_remove, tr("As if the teacher had never been in the group"), noLine);
    tell(*m_add, tr("From today on, in the group that is chosen here"), tr("There is no group yet; add one first."));
}

} // namespace yanben
