#pragma once

#include "workspace/acts/schedule/schedule_import.h"

#include <QDialog>

#include <map>
#include <vector>

class QPushButton;
class QTreeWidget;

namespace yanben
{

class BroughtFindings;
class TableMapping;
class TextLabel;

/// Shows what a pasted table would become before anything is changed: which column is what, every activity, what
/// is doubtful about it, and what findings it would bring about.
class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(const State &state, TermId term, ClipboardTable table, QWidget *parent = nullptr);

    /// The activities that are ticked.
    std::vector<ActivityDraft> chosen() const;

private:
    void remap();
    void propose();
    /// The rows with who is meant in them.
    void list();
    /// Every row as high as the lines of its cells.
    void layOutRows();
    void count();
    std::vector<const ProposedActivity *> ticked() const;
    int countUnread() const;
    QStringList problemsOf(const ProposedActivity &proposed) const;
    std::vector<Participant> peopleOf(const ProposedActivity &proposed) const;
    /// A tick for each name that may be a slip; what is ticked already stays so.
    void askMeanings();
    /// Those who are meant stand for the names that are ticked.
    void takeMeanings();

    const State &m_state;
    TermId m_term;
    ClipboardTable m_table;
    ScheduleMapping m_mapping;
    std::vector<ProposedActivity> m_proposed;
    std::map<QString, StaffId> m_meant; ///< by the name as it was pasted
    QWidget *m_meanings;
    TableMapping *m_columns;
    QTreeWidget *m_list;
    TextLabel *m_weeks; ///< where the weeks of a 周次表 are others than the term's
    BroughtFindings *m_brought;
    TextLabel *m_summary;
    QPushButton *m_take;
};

} // namespace yanben
