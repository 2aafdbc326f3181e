#pragma once

#include "ui/pages/scores/score_editor.h"

#include <QDoubleSpinBox>
#include <QWidget>

class QComboBox;
class QTimer;
class QVBoxLayout;

namespace yanben
{

class InspectorPanel;
class TextLabel;

/// A count without idle zeros; halves are possible.
class CountBox final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit CountBox(QWidget *parent = nullptr);

    Points count() const;
    void setCount(Points count);

protected:
    QString textFromValue(double value) const override;
};

/// Everything about one cell: the fields of its rule, the state, the note, how the points came about, dated entries and
/// who changed it when.
class ScoreInspector final : public QWidget
{
    Q_OBJECT

public:
    ScoreInspector(PageContext &context, ScoreBook &book, ScoreEditor &editor, QWidget *parent = nullptr);

    /// Shown a moment later, so that moving over the table stays quick.
    void show(std::optional<BookCell> cell);
    /// At once, with the keyboard in the first field.
    void takeKeyboard();
    /// Writes a note that is still being typed.
    void commit();

private:
    void rebuild();
    void addFields(const CriterionVersion &criterion, const Record &record);
    void addTally(const TallyRule &rule, const Record &record);
    void addLevels(const LevelsRule &rule, const Record &record, const QString &unit);
    void addTyped(const QString &label, const Record &record, const CriterionSpec &spec);
    void addRatings(const RatingRule &rule, const Record &record);
    void addState(const Record &record);
    void addResult();
    void addEntries(const CellRecord &record, const CriterionSpec &spec);
    void addNote(const Record &record);
    void addHistory();
    /// At once, or as soon as everything is on the disk.
    void showHistory();
    void writeTally();
    /// A field that gets the keyboard back after the next showing.
    void name(QWidget &field);
    void askEntry(const TallyRule &rule, std::optional<RecordEntry> entry);
    QString historyMark(const std::optional<CellRecord> &record) const;

    PageContext &m_context;
    ScoreBook &m_book;
    ScoreEditor &m_editor;
    InspectorPanel *m_panel;
    QTimer *m_rest;
    std::optional<BookCell> m_cell;
    std::optional<BookCell> m_built;
    QWidget *m_first = nullptr;
    QVBoxLayout *m_history = nullptr;
    bool m_historyDue = false;
    int m_fields = 0;
    std::function<void()> m_commitNote;
    std::vector<std::pair<QString, std::function<std::optional<TallyRecord>()>>> m_cases;
};

} // namespace yanben
