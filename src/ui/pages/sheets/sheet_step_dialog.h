#pragma once

#include "ui/pages/sheets/sheet_words.h"
#include "ui/shell/page.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace yanben
{

class EnterAnswer;
class OpenCellsList;
class TextLabel;

/// Asks for whom a step is meant, says who can't take it and why, and takes the comment of a return. Before sheets are
/// submitted it names the cells that nobody has rated; from there one goes to a cell, or submits all the same. Before
/// they are filed it leaves out those for which a correction is proposed, which would be lost, until that is meant.
class SheetStepDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `chosen` are some of `all`, and what is meant at first where the choice is deliberate.
    SheetStepDialog(const State &state, RubricId rubric, SheetStep step, std::vector<Subject> chosen,
                    std::vector<Subject> all, bool isDeliberate, QWidget *parent = nullptr);

    /// Who takes the step.
    const std::vector<Subject> &subjects() const { return m_subjects; }
    QString comment() const;
    /// The open cell that was chosen instead of the step.
    const std::optional<Target> &goTo() const { return m_goTo; }

    /// Asks first where a comment is written.
    void reject() override;

private:
    void update();
    void showOpenCells();
    /// Takes the sheets with proposed corrections out, unless they are meant; what there is to say of them.
    QString settleCorrections();
    /// What Enter is told; empty where it takes the step.
    QString beforeEnter();

    const State &m_state;
    RubricId m_rubric;
    SheetStep m_step;
    std::vector<Subject> m_chosen;
    std::vector<Subject> m_all;
    std::vector<Subject> m_subjects;
    QRadioButton *m_forChosen;
    QRadioButton *m_forAll;
    TextLabel *m_problems;
    TextLabel *m_openTold = nullptr; ///< with m_open when sheets are submitted
    OpenCellsList *m_open = nullptr;
    std::vector<Subject> m_corrected;       ///< whose proposed corrections filing would lose
    QCheckBox *m_overCorrections = nullptr; ///< with m_corrected
    std::optional<Target> m_goTo;
    QPlainTextEdit *m_comment = nullptr;
    EnterAnswer *m_toEnter;
    QPushButton *m_ok;
};

} // namespace yanben
