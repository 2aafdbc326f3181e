#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/staff/group_rule_fields.h"
#include "workspace/acts/staff/group_acts.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace yanben
{

/// What is said of the groups that are chosen in their list: the kind, what they are part of and stand for, who is a
/// member by rule, and whether they are assessed.
class GroupFields final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupFields(PageContext &context, QWidget *parent = nullptr);

    /// Of several, and of 全体教师 among them, only what can be said of all is offered.
    void showGroups(const std::vector<GroupId> &chosen);
    /// False when what was typed is refused; then the keyboard is there.
    bool finishEditing() { return m_rule->finishEditing(); }

signals:
    /// After an act, or what was refused as one: what is shown may differ from the rows.
    void tried();
    /// Why something was not done.
    void told(const QString &reason);

private:
    void put(QGridLayout &grid, const QString &text, QComboBox &box, const QString &name, const QString &tip);
    /// The chosen ones but 全体教师.
    std::vector<GroupId> listed() const;
    /// The chosen ones that can be assessed as groups.
    std::vector<GroupId> assessable() const;
    /// The only one that is chosen.
    std::optional<GroupId> own() const;
    /// Why nothing can be said of the chosen ones; empty when it can.
    QString obstacle() const;
    void fillChoices();
    void showType();
    void showScored();
    void setMeant(int choice);
    void setParentGroupOf(int choice);
    void setType(int choice);
    void setScored(bool scored);
    /// Runs what can be done and tells why the rest can't.
    void runOrTell(const Result<Act, GroupRefusal> &act);

    PageContext &m_context;
    std::vector<GroupId> m_chosen;
    QComboBox *m_type;
    QComboBox *m_parent;
    QComboBox *m_meant;
    GroupRuleFields *m_rule = nullptr;
    QCheckBox *m_scored;
};

} // namespace yanben
