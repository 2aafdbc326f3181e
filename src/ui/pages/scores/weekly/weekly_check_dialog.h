#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/scores/score_editor.h"
#include "workspace/queries/scores/records/weekly_checks.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace yanben
{

class TextLabel;
class WeeklyGradesTable;
class WeeklyLack;

/// 每周检查: the grades of all groups, week by week, on a criterion that counts cases. Each grade is one step; the
/// newest ones can be undone here.
class WeeklyCheckDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog; `book` is in the office's voice.
    WeeklyCheckDialog(PageContext &context, ScoreBook &book, ScoreEditor &editor, QWidget *parent = nullptr);

    /// The columns of the book that can be graded week by week.
    static std::vector<int> columnsOf(const ScoreBook &book);
    /// The rubric, where it lacks what the check needs and can't be given it here.
    const std::optional<Target> &goTo() const { return m_goTo; }

private:
    void build();
    void fillCriteria();
    void fill();
    void fillCell(int row, int column);
    /// On the criterion that was just added.
    void startGrading();
    bool write(int row, int column, std::optional<int> grade);
    /// One step more, if it was done.
    bool counted(bool done);
    std::vector<RecordEntry> entriesAt(int row, int column) const;
    /// Empty without a criterion that can be graded so.
    std::optional<int> criterion() const;
    const TallyRule *rule() const;
    const Term &term() const;
    void goToToday();
    void tell(const QString &text);
    void print();
    void undo();
    void redo();

    PageContext &m_context;
    ScoreBook &m_book;
    ScoreEditor &m_editor;
    std::vector<CheckedWeek> m_weeks;
    QComboBox *m_criteria;
    QComboBox *m_weekday;
    WeeklyGradesTable *m_table;
    TextLabel *m_keys;
    TextLabel *m_told;
    WeeklyLack *m_lack;
    QPushButton *m_undo;
    QPushButton *m_print;
    std::optional<Target> m_goTo;
    int m_steps = 0;  ///< made here, which undo takes back
    int m_undone = 0; ///< of them, to be done again
};

} // namespace yanben
