#pragma once

#include "domain/rubric/rubric.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace yanben
{

/// What the school does to whom a veto holds for, each for everybody or for teachers of some employment. Only a
/// teachers' rubric can tell teachers apart; what another rubric says of them stays as it is.
class ConsequencesEditor final : public QWidget
{
    Q_OBJECT

public:
    ConsequencesEditor(const std::vector<Consequence> &consequences, RubricSubject subject, QWidget *parent = nullptr);

    /// In their order, as typed: a text can be empty.
    std::vector<Consequence> consequences() const;

signals:
    void edited();

private:
    struct Line
    {
        QWidget *row;
        QLineEdit *text;
        std::vector<QCheckBox *> of;  ///< in the order of Employment; none without teachers
        std::vector<Employment> kept; ///< without boxes
    };

    void add(const Consequence &consequence);

    bool m_hasTeachers;
    std::vector<Line> m_lines;
    QVBoxLayout *m_rows;
};

} // namespace yanben
