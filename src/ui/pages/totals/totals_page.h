#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/totals/totals_model.h"

class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace yanben
{

class Banner;
class EmptyState;
class FrozenColumnsTableView;
class PageHeader;
class SheetSteps;
class StandingOrder;
class TotalsPrints;
class TotalsSide;

/// 学期总评: results and ranks, by group and in any order, with their distribution and the average of every criterion.
class TotalsPage final : public Page
{
    Q_OBJECT

public:
    explicit TotalsPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool canPrint() const override { return m_model->rowCount() > 0; }
    void print() override;
    bool canExport() const override { return canPrint(); }
    void exportTable() override;
    /// The part of a target that means the first rubric with something to correct.
    static constexpr QLatin1StringView correctionsPart{"corrections"};
    bool jumpTo(const Target &target) override;

    QTableView &table() const;
    /// Empty shows everybody.
    void filterByGroup(const QString &group);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTable();
    /// Several totals in one cell need more than one does, and a grade is read whole.
    void makeRoomForResults();
    void fillGroups();
    void updateState();
    void showCorrections();
    void chooseRubricToCorrect();
    void showQuotas();
    /// Proposes the chosen lines, otherwise those of the praise list.
    void showHonours();
    std::vector<Subject> shownSubjects() const;
    std::vector<Subject> chosenSubjects() const;
    void choose(const std::vector<Subject> &subjects);
    Subject subjectAt(int row) const;

    PageContext &m_context;
    ScoreBook *m_book;
    TotalsModel *m_model;
    StandingOrder *m_sorted;
    PageHeader *m_header;
    QComboBox *m_groups;
    QPushButton *m_print = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_steps = nullptr;
    SheetSteps *m_sheets = nullptr;
    QAction *m_honours = nullptr; ///< in the menu of the steps, for everybody who may look
    TotalsPrints *m_prints = nullptr;
    Banner *m_corrections = nullptr;
    Banner *m_quota = nullptr; ///< grades that more have than their quota allows
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_toRubric = nullptr;
    QPushButton *m_toRoster = nullptr;
    FrozenColumnsTableView *m_table;
    QWidget *m_side;
    TotalsSide *m_charts = nullptr; ///< made when the page is first shown
    bool m_stale = true;
};

} // namespace yanben
