#pragma once

#include "ui/pages/page_context.h"

#include <optional>
#include <vector>

class QComboBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace yanben
{

class TextLabel;

/// The groups of the chosen teachers, with their days.
class MembershipsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MembershipsPanel(PageContext &context, QWidget *parent = nullptr);

    void showStaff(const std::vector<StaffId> &staff);
    void refresh();
    QTreeWidget &list() const { return *m_list; }

signals:
    /// Why something was not done; empty after what was.
    void told(const QString &reason);

private:
    void addToGroup();
    void edited(QTreeWidgetItem *item, int column);
    void end();
    void remove();
    std::optional<MembershipId> current() const;
    void fillGroups();
    void updateControls();

    PageContext &m_context;
    std::vector<StaffId> m_staff;
    TextLabel *m_title;
    QTreeWidget *m_list;
    QComboBox *m_groups;
    QPushButton *m_add;
    QPushButton *m_end;
    QPushButton *m_remove;
};

} // namespace yanben
