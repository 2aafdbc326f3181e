#pragma once

#include "domain/sheets/panel.h"
#include "workspace/acts/scoring/panel_acts.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace yanben
{

class ChipsEdit;
class OfficeScoresQuestion;
class TextLabel;

/// 评分小组: who rates a criterion, how their marks become one, and from which difference on they are looked at again.
class PanelDialog final : public QDialog
{
    Q_OBJECT

public:
    PanelDialog(const State &state, const CriterionVersion &criterion, QDate today, QWidget *parent = nullptr);

    PanelTerms terms() const;
    /// None: the office alone rates.
    std::vector<StaffId> members() const;
    /// What becomes of the office's scores; asked only where there are some.
    std::optional<OfficeScores> officeScores() const;
    /// The same for the history; empty where it was not asked.
    QString decision() const;

private:
    void update();
    /// Empty while nothing is typed; what is no number from 0 is marked.
    std::optional<Points> limit() const;

    const State &m_state;
    CriterionId m_criterion;
    bool m_ratesTeachers;
    NamedRaters m_named; ///< in the rubric, while there is no panel
    ChipsEdit *m_members;
    QComboBox *m_combine;
    QLineEdit *m_limit;
    TextLabel *m_consequence;
    OfficeScoresQuestion *m_scores;
    QPushButton *m_ok = nullptr;
};

} // namespace yanben
