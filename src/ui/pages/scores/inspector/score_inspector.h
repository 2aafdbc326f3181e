#pragma once

#include "ui/pages/scores/score_editor.h"
#include "ui/widgets/panels/settling_inspector.h"

#include <QPointer>

namespace yanben
{

class NoteEdit;

/// Everything about one cell: the fields of its rule, the state, the note, how the points came about, dated entries and
/// who changed it when.
class ScoreInspector final : public SettlingInspector
{
    Q_OBJECT

public:
    ScoreInspector(PageContext &context, ScoreBook &book, ScoreEditor &editor, QWidget *parent = nullptr);

    /// Shown a moment later, so that moving over the table stays quick.
    void show(std::optional<BookCell> cell);
    /// How the teacher's total came about; null for none of them.
    void showTotal(std::optional<int> row);
    /// Writes a note that is still being typed.
    void commit();

signals:
    /// Enter ended what is recorded, one row further down; Escape leaves things as they were, at the same cell.
    void left(int rows);

protected:
    /// Out of the fields of what is recorded Enter leads on, out of every field Escape leads back.
    void keyPressEvent(QKeyEvent *event) override;
    void fill() override;
    bool showsChosen() const override { return m_built == m_cell && m_builtTotal == m_total; }

private:
    void fillTotal(int row);
    void addFacts(const CriterionSpec &spec, const Record &record);
    /// What activities of the calendar propose.
    void addAssigned();
    void addState(const CriterionSpec &spec, const Record &record);
    void addResult();
    /// What the teacher and the raters have given beside the office.
    void addOthers();
    void addEntries(const CellRecord *record, const CriterionSpec &spec);
    void addNote(const Record &record);
    /// Where the sheet stands, and what was published of it.
    void addRemarks(int bookRow, std::optional<int> column = {});
    void addHistory(const CellRecord &record);
    void write(const Record &record);
    void writeState(RecordState state);

    PageContext &m_context;
    ScoreBook &m_book;
    ScoreEditor &m_editor;
    std::optional<BookCell> m_cell;
    std::optional<BookCell> m_built;
    std::optional<int> m_total; ///< the row whose total is shown instead of a cell
    std::optional<int> m_builtTotal;
    QPointer<NoteEdit> m_note;
    QPointer<QWidget> m_facts;
    bool m_isLeaving = false; ///< what the fields still say is not meant
};

} // namespace yanben
