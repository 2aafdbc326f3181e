#pragma once

#include "workspace/acts/schedule/roll_forward.h"
#include "workspace/state.h"

#include <QWidget>

#include <map>
#include <vector>

class QComboBox;
class QGridLayout;
class QScrollArea;

namespace yanben
{

/// Asks for each of those who have left who takes their place: nobody, or somebody who works here in the term.
class SuccessorsPanel final : public QWidget
{
    Q_OBJECT

public:
    SuccessorsPanel(const State &state, TermId term, QWidget *parent = nullptr);

    /// Answers that were given stay while others are asked for. Hidden without questions.
    void ask(const std::vector<StaffId> &people);
    int openQuestions() const;
    /// Of those who are asked for and answered.
    Successors chosen() const;

signals:
    void changed();

private:
    QComboBox *field(StaffId person);

    const State &m_state;
    TermId m_term;
    std::vector<StaffId> m_asked;
    std::map<StaffId, QComboBox *> m_fields; ///< of everybody who was ever asked for
    std::map<StaffId, QWidget *> m_labels;
    QScrollArea *m_area;
    QGridLayout *m_grid;
};

} // namespace yanben
