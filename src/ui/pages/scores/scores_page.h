#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/scores/score_inspector.h"
#include "ui/pages/scores/score_models.h"

class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace yanben
{

class Banner;
class EmptyState;
class PageHeader;
class ScoreTable;
class SegmentedControl;
class TextLabel;

/// 教师评分: the grid of teachers and criteria, one teacher, or one criterion, with the chosen cell beside it.
class ScoresPage final : public Page
{
    Q_OBJECT

public:
    enum class Way { Grid, Teacher, Criterion };

    explicit ScoresPage(PageContext &context, QWidget *parent = nullptr);

    QString hint() const override;
    void refresh() override;
    /// The id is a teacher's key, the part a criterion's number or title.
    bool jumpTo(const Target &target) override;
    bool leave() override;
    bool canPrint() const override { return hasScores() && !m_book->isVoiceFixed(); }
    void print() override { printGrid(QPageSize::A4); }
    bool canExport() const override { return canPrint(); }
    void exportTable() override;

    void setWay(Way way);
    ScoreTable &grid() const { return *m_grid; }
    ScoreTable &list() const { return *m_list; }
    ScoreEditor &editor() const { return *m_editor; }
    ScoreBook &book() const { return *m_book; }

private:
    void build();
    QWidget *buildTables();
    void fillMenus(QMenu &menu);
    /// The teachers whose cells are chosen; in the way of one teacher that one.
    std::vector<StaffId> chosenStaff() const;
    bool hasScores() const;
    void fillChooser();
    void choose(int chosen);
    void showCell(std::optional<BookCell> cell);
    void findPlaceAgain();
    void showRefusal(const QString &message);
    void updateState();
    void sizeColumns();
    void printGrid(QPageSize::PageSizeId size);
    std::optional<QString> askAbsent(const QString &name);

    PageContext &m_context;
    ScoreBook *m_book;
    ScoreEditor *m_editor;
    ScoreGridModel *m_gridModel;
    ScoreListModel *m_listModel;
    PageHeader *m_header;
    SegmentedControl *m_ways;
    QPushButton *m_print;
    QPushButton *m_export;
    QPushButton *m_steps;
    Banner *m_voice; ///< whose ratings are shown, when they are not the office's
    Banner *m_refusal;
    QStackedWidget *m_stack;
    EmptyState *m_noRubric;
    EmptyState *m_noTeachers;
    QStackedWidget *m_tables;
    ScoreTable *m_grid;
    ScoreTable *m_list;
    QComboBox *m_chooser;
    ScoreInspector *m_inspector;
    Way m_way = Way::Grid;
    int m_sizedColumns = 0; ///< the grid's columns when it last had their widths set
    std::optional<BookCell> m_cell;
    std::optional<ScorePlace> m_place; ///< of the cell, for when the rows are others
};

} // namespace yanben
