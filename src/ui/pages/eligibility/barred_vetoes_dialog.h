#pragma once

#include "domain/rubric/eligibility_rule.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/queries/scores/eligibility.h"

#include <QDialog>

#include <utility>
#include <vector>

class QComboBox;
class QListWidget;
class QPushButton;

namespace yanben
{

/// Proposes a veto for teachers of barred groups (C20): those under the hours are ticked, nothing holds before a person
/// takes it.
class BarredVetoesDialog final : public QDialog
{
    Q_OBJECT

public:
    BarredVetoesDialog(const State &state, const EligibilityRule &rule, QWidget *parent = nullptr);

    /// That of the hours.
    RubricId rubric() const { return m_rubric; }
    /// Who is ticked, with the grounds.
    std::vector<std::pair<Subject, HeldVeto>> vetoes() const;
    QStringList names() const;

private:
    void fill();
    void update();
    std::vector<const BarredTeacher *> chosen() const;
    QStringList groupNames(const BarredTeacher &teacher) const;

    const State &m_state;
    EligibilityTerms m_terms;
    RubricId m_rubric;
    std::vector<BarredTeacher> m_teachers;
    QComboBox *m_veto;
    QListWidget *m_list;
    QPushButton *m_ok = nullptr;
};

} // namespace yanben
