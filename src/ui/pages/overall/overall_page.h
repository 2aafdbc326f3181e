#pragma once

#include "documents/scoring/overall_document.h"
#include "ui/pages/overall/overall_model.h"
#include "ui/pages/page_context.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace yanben
{

class Banner;
class EmptyState;
class FrozenColumnsTableView;
class HandWidths;
class PageHeader;
class StandingOrder;
class TextLabel;

/// 综合评定: one result from several rubrics, for everybody whom they assess.
class OverallPage final : public Page
{
    Q_OBJECT

public:
    explicit OverallPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool canPrint() const override;
    void print() override;
    bool canExport() const override { return canPrint(); }
    void exportTable() override;
    bool jumpTo(const Target &target) override;

    QTableView &table() const;
    const OverallModel &model() const { return *m_model; }
    void choose(OverallId id);
    /// Empty shows everybody.
    void filterByGroup(const QString &group);

public slots:
    void addOverall();
    void editOverall();
    void removeOverall();
    void copy();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildTable();
    const Overall *shown() const;
    void fillChooser();
    void fillGroups();
    int leastWidth(int column) const;
    void fitColumns();
    /// Headings of marks and the groups are read whole as far as there is room beside the remarks.
    void shareRoom();
    /// A grade is read whole.
    void makeRoomForGrades();
    void updateState();
    QString termsText() const;
    void openScores(const QModelIndex &index);
    OverallDocument paper() const;

    PageContext &m_context;
    OverallModel *m_model;
    StandingOrder *m_sorted;
    PageHeader *m_header;
    QComboBox *m_chooser;
    QComboBox *m_groups;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_new = nullptr;
    Banner *m_problems;
    TextLabel *m_terms;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_start = nullptr;    ///< of the empty page
    QPushButton *m_toRubric = nullptr; ///< likewise, while the term has no rubric
    FrozenColumnsTableView *m_table;
    HandWidths *m_hands = nullptr; ///< of the columns that are shown
    std::optional<OverallId> m_chosen;
    bool m_isStale = true;
};

} // namespace yanben
