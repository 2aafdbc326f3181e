#pragma once

#include "domain/sheets/panel.h"
#include "workspace/queries/scores/panels.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace yanben
{

class ChipsEdit;
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
    QPushButton *m_ok = nullptr;
};

} // namespace yanben
