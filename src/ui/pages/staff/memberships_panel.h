#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/lists/checked_editing.h"
#include "workspace/acts/staff/membership_acts.h"

#include <QTreeWidget>

#include <optional>
#include <vector>

class QComboBox;
class QPushButton;

namespace yanben
{

class TextLabel;

/// The groups of the chosen teachers, with their days and what they are in them; behind those that are written down the
/// ones by a rule of the group.
class MembershipsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MembershipsPanel(PageContext &context, QWidget *parent = nullptr);

    void showStaff(const std::vector<StaffId> &staff);
    void refresh();
    QTreeWidget &list() const { return *m_list; }
    /// False when the day that is being typed is refused.
    bool finishEditing() { return m_list->finishEditing(); }

private:
    struct Typed
    {
        std::optional<Act> act;
        QString problem;
    };

    /// What a day or post typed into the cell does.
    Typed withTyped(MembershipId membership, int column, const QString &typed) const;
    void addToGroup();
    /// To the field that was just opened.
    void offerPosts(const QTreeWidgetItem &item);
    void edited(QTreeWidgetItem *item, int column);
    void end();
    void remove();
    std::optional<MembershipId> current() const;
    void fillGroups();
    /// Those by a rule of a group that hold today or later; nobody can change them here.
    std::vector<Membership> byRules() const;
    QString ruleText(GroupId group) const;
    void updateControls();

    PageContext &m_context;
    std::vector<StaffId> m_staff;
    std::vector<std::pair<GroupId, QString>> m_choices; ///< what m_groups offers
    TextLabel *m_title;
    CheckedView<QTreeWidget> *m_list;
    QComboBox *m_groups;
    QPushButton *m_add;
    QPushButton *m_end;
    QPushButton *m_remove;
};

} // namespace yanben
