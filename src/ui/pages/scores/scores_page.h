#pragma once

#include "documents/scoring/score_grid_document.h"
#include "ui/pages/page_context.h"
#include "ui/pages/scores/inspector/score_inspector.h"
#include "ui/pages/scores/table/score_models.h"

class QComboBox;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace yanben
{

class Banner;
class CriterionView;
class EmptyState;
class GridWidths;
class PageHeader;
class RatersWay;
class SearchBox;
class ScoreDeeds;
class ScoreTable;
class SegmentedControl;
class TeacherView;

/// 教师评分 and 教研组考核: the grid of sheets and criteria, one sheet, or one criterion, with the chosen cell beside
/// it.
class ScoresPage final : public Page
{
    Q_OBJECT

public:
    enum class Way { Grid, Teacher, Criterion };

    /// Of teachers.
    explicit ScoresPage(PageContext &context, QWidget *parent = nullptr);
    /// `rubric` is that of the page's desk.
    ScoresPage(PageContext &context, PageId id, CurrentRubric &rubric, QWidget *parent = nullptr);
    ~ScoresPage() override;

    QString hint() const override;
    void refresh() override;
    /// The part of a target whose id is the key of a group, whatever rubric is shown.
    static constexpr QLatin1StringView groupPart{"group"};
    /// Otherwise the id is the key of whom the shown rubric is for, the part a criterion's number or title, or
    /// criterionPart() of one in any rubric of the desk.
    bool jumpTo(const Target &target) override;
    bool leave() override;
    bool canPrint() const override { return hasScores() && !m_book->isVoiceFixed(); }
    void print() override { printGrid(QPageSize::A4); }
    bool canExport() const override { return canPrint(); }
    void exportTable() override;

    void setWay(Way way);
    ScoreTable &grid() const { return *m_grid; }
    TeacherView &teacherView() const { return *m_teacher; }
    CriterionView &criterionView() const { return *m_criterion; }
    ScoreEditor &editor() const { return *m_editor; }
    ScoreBook &book() const { return *m_book; }

private:
    bool isOfTeachers() const { return id() == PageId::Scores; }
    void build();
    void buildSteps();
    void buildEmptyStates();
    QWidget *buildTables();
    /// Of the table alone: one group, and a name to go to.
    void addFilter(QHBoxLayout &row);
    void fillGroups();
    void showGroup();
    void find(const QString &words);
    void sortBy(int column);
    /// Back to the cell after the lines have moved.
    void linesMoved();
    void fillMenus(QMenu &menu);
    void checkWeekly();
    /// Whose cells are chosen; in the way of one sheet that one.
    std::vector<Subject> chosenSubjects() const;
    /// The row of the book where the cursor stands, which in the table may be in a name.
    std::optional<int> currentRow() const;
    void chooseGroupRubric();
    /// Where the criterion is that a target names by its row, or by number or title; empty where it is not shown.
    std::optional<int> columnMeant(const QString &part, const CriterionVersion *named) const;
    bool hasScores() const;
    /// The table of the chosen way.
    ScoreTable &table() const;
    /// Another teacher or criterion in the chosen way.
    void showIn(BookCell cell);
    void showCell(std::optional<BookCell> cell);
    /// In the inspector; of a chosen total its working.
    void inspect(std::optional<BookCell> cell);
    void findPlaceAgain();
    void showRefusal(const QString &message);
    void updateState();
    /// Of a rater only what is his to rate.
    ScoreProgress progress() const;
    ScoreGridDocument gridPaper() const;
    void printGrid(QPageSize::PageSizeId size);

    PageContext &m_context;
    CurrentRubric &m_rubric;
    ScoreBook *m_book;
    ScoreEditor *m_editor;
    ScoreDeeds *m_deeds;
    ScoreGridModel *m_gridModel;
    PageHeader *m_header;
    SegmentedControl *m_ways;
    QComboBox *m_group;
    SearchBox *m_find;
    QPushButton *m_print;
    QPushButton *m_chosen;
    QPushButton *m_steps;
    RatersWay *m_raters = nullptr;
    QPushButton *m_weekly = nullptr; ///< where groups are assessed
    Banner *m_voice;                 ///< whose ratings are shown, when they are not the office's
    Banner *m_refusal;
    QStackedWidget *m_stack;
    EmptyState *m_noRubric;
    EmptyState *m_noTeachers;
    QStackedWidget *m_tables;
    ScoreTable *m_grid;
    GridWidths *m_widths;
    TeacherView *m_teacher;
    CriterionView *m_criterion;
    ScoreInspector *m_inspector;
    Way m_way = Way::Grid;
    std::optional<BookCell> m_cell;
    std::optional<ScorePlace> m_place; ///< of the cell, for when the rows are others
};

} // namespace yanben
