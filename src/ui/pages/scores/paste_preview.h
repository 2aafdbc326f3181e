#pragma once

#include "ui/pages/scores/score_paste.h"

#include <QDialog>

class QPushButton;
class QSpinBox;
class QTableWidget;

namespace yanben
{

class ColumnMapping;
class TextLabel;

/// What a pasted table would write, cell by cell, and what each of its columns stands for.
class PastePreview final : public QDialog
{
    Q_OBJECT

public:
    /// `paste` outlives the dialog and holds what the person chose when it is accepted.
    explicit PastePreview(ScorePaste &paste, QWidget *parent = nullptr);

private:
    QStringList uses() const;
    int useOf(const ScoreColumn &column) const;
    ScoreColumn columnOf(int use) const;
    void show(const std::vector<PastedScore> &scores);
    void refresh();

    ScorePaste &m_paste;
    ColumnMapping *m_mapping;
    QSpinBox *m_headRows;
    QTableWidget *m_table;
    TextLabel *m_places;
    TextLabel *m_summary;
    QPushButton *m_write;
};

} // namespace yanben
