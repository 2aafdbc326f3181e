#pragma once

#include "workspace/acts/scoring/veto_acts.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QDialogButtonBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace yanben
{

class EnterAnswer;

/// 一票否决: which vetoes of the rubric hold for one sheet, and on what grounds. None holds without grounds.
class VetoesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Of each veto it tells the consequences that this teacher meets.
    VetoesDialog(const RubricSheet &rubric, const QString &teacher, const std::vector<HeldVeto> &held,
                 std::optional<Employment> employment, QWidget *parent = nullptr);

    std::vector<HeldVeto> vetoes() const;
    /// Whoever looked for vetoes that the rubric does not name wants to go there.
    bool leadsToRubric() const { return m_leadsToRubric; }

private:
    struct Line
    {
        QString name;
        QCheckBox *holds;
        QLineEdit *evidence;
    };

    /// What Enter is told where grounds are missing.
    QString beforeEnter();
    void update();
    /// Where vetoes are named, and the way there.
    void tellWhere(RubricSubject subject, QGridLayout &layout, QDialogButtonBox &buttons);

    std::vector<Line> m_lines;
    EnterAnswer *m_toEnter;
    QPushButton *m_ok;
    bool m_leadsToRubric = false;
};

} // namespace yanben
