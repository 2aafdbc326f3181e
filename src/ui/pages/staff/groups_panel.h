#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/staff/group_fields.h"
#include "ui/widgets/lists/checked_editing.h"
#include "workspace/acts/staff/group_acts.h"

#include <QTreeWidget>

#include <map>
#include <optional>
#include <vector>

class QPushButton;

namespace yanben
{

/// The groups with how many are in each today, parts below the groups that they are a part of; the chosen one filters
/// the roster.
class GroupsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsPanel(PageContext &context, QWidget *parent = nullptr);

    void refresh();
    /// Empty for 全体教师, and where none is chosen.
    std::optional<GroupId> chosenGroup() const;
    void chooseEveryone();
    /// False when there is none.
    bool choose(GroupId group);
    QTreeWidget &list() const { return *m_list; }
    /// False when the name or rule that is being typed is refused.
    bool finishEditing() { return m_list->finishEditing() && m_fields->finishEditing(); }

signals:
    void chosen();
    /// Why something was not done.
    void told(const QString &reason);

private:
    enum Column { NameColumn, CountColumn };

    QWidget *buildButtons();
    static GroupId groupOf(const QTreeWidgetItem &item);
    static GroupId groupAt(const QModelIndex &cell);
    std::optional<GroupId> currentGroup() const;
    std::vector<QTreeWidgetItem *> items() const;
    QTreeWidgetItem &wholeOf(QTreeWidgetItem &item) const;
    /// The one that stands before or behind the current one within the same whole, as far as that can be exchanged.
    QTreeWidgetItem *neighbour(int by) const;
    bool isEveryone(GroupId group) const;
    QString nameProblem(GroupId group, const QString &typed) const;
    /// Told, and false, where several are chosen: what is done to one would look as if it were done to all.
    bool isOnlyOne();
    void add();
    void rename();
    void renamed(QTreeWidgetItem *item);
    void move(int by);
    void remove();
    using Parts = std::map<std::optional<GroupId>, std::vector<const Group *>>;
    /// Below `whole`, which stands for the group `of`, or for none.
    void fillItems(QTreeWidgetItem &whole, const Parts &parts, std::optional<GroupId> of,
                   const std::map<GroupId, int> &members);
    /// The row with the keyboard, where something scrolls around the list.
    void keepInSight();
    void updateControls();

    PageContext &m_context;
    CheckedView<QTreeWidget> *m_list;
    GroupFields *m_fields;
    QPushButton *m_add = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace yanben
