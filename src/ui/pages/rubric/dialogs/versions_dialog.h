#pragma once

#include "domain/sheets/score_sheet.h"
#include "workspace/queries/scores/published/version_differences.h"

#include <QDialog>

#include <map>

class QComboBox;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace yanben
{

class TextLabel;

/// A version as the history lists it.
struct VersionEntry
{
    RubricVersion version;
    bool isInUse = false; ///< the scores of the term are counted by it
    QString who;          ///< published it, or began the draft; empty when nobody knows any more
    std::optional<QDateTime> when;
};

/// 版本: every version of a rubric, newest first, with what it says and what it changed against another one.
class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `lines` newest first. Everything shown is taken from the state at once.
    VersionsDialog(const State &state, std::vector<VersionEntry> lines, bool canDraft, QWidget *parent = nullptr);

    /// The version that a new draft is to be made of.
    std::optional<RubricVersionId> draftWanted() const { return m_draftWanted; }
    /// Why a version was not saved; nothing takes it away again.
    void tell(const QString &problem);

signals:
    void exportWanted(yanben::RubricVersionId version);

private:
    void fillList();
    void choose(int row);
    void compare();
    void showCriteria(const RubricSheet &sheet);

    struct Difference
    {
        std::vector<CriterionDifference> criteria;
        std::vector<TermsChange> terms;
    };

    std::vector<VersionEntry> m_lines;
    Term m_term;
    std::vector<RubricSheet> m_sheets;                                       ///< one for each line
    std::map<std::pair<std::size_t, std::size_t>, Difference> m_differences; ///< from the first to the second
    std::optional<RubricVersionId> m_draftWanted;
    QTableWidget *m_list;
    QComboBox *m_against;
    QVBoxLayout *m_changes;
    QTableWidget *m_criteria;
    TextLabel *m_told;
    TextLabel *m_problem;
    QPushButton *m_export;
    QPushButton *m_draft;
};

} // namespace yanben
