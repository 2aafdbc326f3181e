#pragma once

#include "workspace/papers/scores/list_papers.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace yanben
{

class TextLabel;

/// 表扬名单: so many places or all of a grade, with or without totals; says how many names that makes.
class PraiseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `shown`: whom the list is taken from; without a name that is everybody.
    PraiseDialog(const State &state, RubricId rubric, PrintGroup shown, QWidget *parent = nullptr);

    const PraiseListDocument &document() const { return m_document; }

private:
    void update();

    const State &m_state;
    RubricId m_rubric;
    PrintGroup m_shown;
    std::vector<SubjectScore> m_scores;
    PraiseListDocument m_document;
    QRadioButton *m_byPlaces;
    QSpinBox *m_places;
    QRadioButton *m_byGrade;
    QComboBox *m_grade;
    QCheckBox *m_totals;
    TextLabel *m_names;
    QPushButton *m_ok;
};

} // namespace yanben
