#pragma once

#include "workspace/papers/term_papers.h"

#include <QDialog>

#include <vector>

class QCheckBox;

namespace yanben
{

struct PageContext;

/// 学期全部资料: a box for each paper that may go in, with how many sheets it is where that depends on the school.
class TermBundleDialog final : public QDialog
{
    Q_OBJECT

public:
    TermBundleDialog(const State &state, TermId term, QWidget *parent = nullptr);

    PaperChoice choice() const;

private:
    struct Part
    {
        TermPaper paper;
        QCheckBox *box;
    };

    QString nameOf(TermPaper paper) const;
    /// Sheets of what is handed out; empty where the number says nothing.
    std::optional<int> sheetsOf(TermPaper paper) const;

    const State &m_state;
    TermId m_term;
    std::vector<Part> m_parts;
    QCheckBox *m_bothSides;
};

/// Asks what goes in, and previews.
void printTermBundle(PageContext &context, TermId term, QWidget *parent);

} // namespace yanben
