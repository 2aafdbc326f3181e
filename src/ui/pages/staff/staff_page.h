#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/staff/staff_model.h"
#include "ui/widgets/lists/checked_editing.h"

#include <QTableView>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace yanben
{

class Banner;
class EmptyState;
class GroupsPanel;
class MembershipsPanel;
class PageHeader;
class SearchBox;
class SegmentedControl;
struct ClipboardTable;

/// 教师与分组: the roster, edited in place, with the groups beside it.
class StaffPage final : public Page
{
    Q_OBJECT

public:
    explicit StaffPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool jumpTo(const Target &target) override;
    bool leave() override;
    bool canPrint() const override { return m_model->rowCount() > 0; }
    void print() override;
    bool canExport() const override { return canPrint(); }
    void exportTable() override;

    QTableView &table() const { return *m_table; }
    /// Of the chosen rows, in their order.
    std::vector<StaffId> chosenStaff() const;

private:
    void build();
    void buildHeader();
    QWidget *buildTools();
    void buildTable();
    QWidget *buildRoster();
    QWidget *buildSide();
    void addShortcuts();
    void follow(const ChangeNotice &notice);

    void add();
    void letGo();
    void takeBack();
    void buildJoined();
    /// Years are counted back from the last day of the term shown, so that a list of 近三年 is the same all term long,
    /// and whoever joined behind it is not among them.
    void applyJoined();
    void buildEmployment();
    void employ(std::optional<Employment> employment);
    void buildScored();
    void remove();
    void copy();
    void paste();
    void pasteTable(const ClipboardTable &table);

    void showAll(StaffOrder::Shown shown);
    /// Those that hide somebody: 在校 stays where it shows anybody.
    void takeFiltersAway();
    bool goTo(StaffId staff, int column);
    /// The reason above the table; empty takes it away.
    void tell(const QString &reason);
    void applyGroup();
    void updateCounts();
    void updateNamesakes(const QStringList &unclear);
    void updateControls();
    PrintTable printTable() const;

    PageContext &m_context;
    StaffModel *m_model;
    StaffOrder *m_order;
    PageHeader *m_header;
    Banner *m_problem;
    Banner *m_namesakes;
    SearchBox *m_search;
    SegmentedControl *m_shown;
    QComboBox *m_joined;
    QStackedWidget *m_stack;
    CheckedView<QTableView> *m_table;
    GroupsPanel *m_groups;
    MembershipsPanel *m_memberships;
    QPushButton *m_print = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_employment = nullptr;
    QPushButton *m_scored = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_return = nullptr;
    QPushButton *m_remove = nullptr;
    EmptyState *m_notFound = nullptr;
    QPushButton *m_unfilter = nullptr;
    int m_shownAtMost = 0;                ///< of the roster, were it not for search, group and years
    QStringList m_unclear;                ///< the names that m_namesakes tells
    std::optional<QDate> m_readOn;        ///< empty: the rows have changed since they were read
    std::vector<QPushButton *> m_writing; ///< off for whoever may not add teachers
};

} // namespace yanben
