#pragma once

#include "ui/pages/prints/bundle_memory.h"
#include "workspace/papers/term_papers.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QPushButton;
class QScrollArea;

namespace yanben
{

struct PageContext;
class ShellSettings;

/// 学期全部资料: a box for each paper that may go in, with how many sheets it is where that depends on the school, and
/// the paper that they are printed on. What was chosen last is chosen again.
class TermBundleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `settings` outlives the dialog.
    TermBundleDialog(const State &state, TermId term, ShellSettings &settings, QWidget *parent = nullptr);

    PaperChoice choice() const;
    /// Also keeps what was chosen.
    void accept() override;

private:
    struct Part
    {
        TermPaper paper;
        QCheckBox *box;
        bool isThere; ///< the term has it
    };

    void build(const BundleMemory &memory);
    QWidget *buildParts(const BundleMemory &memory);
    void follow();
    void checkAll(bool checked);
    BundleSheet sheet() const;
    QString nameOf(TermPaper paper) const;
    /// Sheets of what is handed out; empty where the number says nothing.
    std::optional<int> sheetsOf(TermPaper paper) const;

    const State &m_state;
    TermId m_term;
    ShellSettings &m_settings;
    std::vector<TermPaper> m_missing; ///< wanted, but not there in this term
    std::vector<Part> m_parts;
    QScrollArea *m_list; ///< of the papers
    QComboBox *m_size;
    QComboBox *m_direction;
    QCheckBox *m_joined;
    QCheckBox *m_bothSides;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_preview = nullptr;
};

/// Asks what goes in, and previews.
void printTermBundle(PageContext &context, TermId term, QWidget *parent);

} // namespace yanben
