#pragma once

#include "ui/pages/scores/paste/score_paste.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace yanben
{

class ColumnMapping;
class TextLabel;

/// What a pasted table would write, cell by cell, and what each of its columns stands for. What is left out or may mean
/// something else stands first.
class PastePreview final : public QDialog
{
    Q_OBJECT

public:
    /// `paste` outlives the dialog and holds what the person chose when it is accepted.
    explicit PastePreview(ScorePaste &paste, QWidget *parent = nullptr);

private:
    void addUses();
    void addControls();
    int useOf(const ScoreColumn &column) const;
    void showUses();
    bool isOfTeachers() const { return subject() == RubricSubject::Teacher; }
    RubricSubject subject() const { return m_paste.book().sheet().terms.subject; }
    /// What the chosen columns are to hold: 第3列：听课（完成数）.
    QString expectations() const;
    /// By what the lines find their place.
    QString placesText() const;
    void show(const std::vector<PastedScore> &scores);
    void addLine(int line, const PastedScore &score);
    void hideLines();
    /// What is wrong with a line can be read as a whole.
    void fitLines();
    /// What the writing would do to records and results that stand there.
    QStringList replacements(const std::vector<PastedScore> &scores) const;
    void refresh();

    ScorePaste &m_paste;
    std::vector<ScoreColumn> m_uses; ///< by the place of the choice
    QStringList m_useTexts;
    ColumnMapping *m_mapping;
    QSpinBox *m_headRows;
    QCheckBox *m_onlyProblems;
    QTableWidget *m_table;
    TextLabel *m_places;
    TextLabel *m_expected;
    TextLabel *m_summary;
    QPushButton *m_write;
    int m_problems = 0; ///< lines at the top that are left out or doubtful
};

} // namespace yanben
