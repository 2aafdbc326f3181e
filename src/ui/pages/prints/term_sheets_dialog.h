#pragma once

#include "workspace/papers/term_papers.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;

namespace yanben
{

struct PageContext;

/// 签到表, 活动记录表, lists of what one has and 每周安排: which of them, and of whom or what.
class TermSheetsDialog final : public QDialog
{
    Q_OBJECT

public:
    TermSheetsDialog(const State &state, TermId term, QWidget *parent = nullptr);

    PaperChoice choice() const;
    /// What the job is called.
    QString title() const;

private:
    void fill();
    void addMeetings();
    void addNames();
    void addWeeks();
    TermPaper kind() const;

    const State &m_state;
    TermId m_term;
    std::vector<TermPaper> m_kinds;
    std::vector<PaperChoice> m_choices; ///< of the kind that is shown
    QComboBox *m_kind;
    QComboBox *m_which;
    QCheckBox *m_bothSides;
};

/// Previews a paper of a term; where it is allowed, a person chooses its sheet there.
void previewTermPaper(PageContext &context, TermId term, const PaperChoice &choice, const QString &title);

/// Asks which, and previews.
void printTermSheets(PageContext &context, TermId term, QWidget *parent);

} // namespace yanben
