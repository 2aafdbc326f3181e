#pragma once

#include "domain/rubric/rubric.h"

#include <QDialog>

#include <map>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace yanben
{

class ConsequencesEditor;
class GradesEditor;
class TextLabel;
enum class TextRole;

/// What a rubric says beside its criteria: full mark, rounding, bounds, conversion, bonus, grades with their quota, and
/// vetoes.
class TermsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TermsDialog(RubricSheet sheet, QWidget *parent = nullptr);

    /// Begins with the vetoes.
    void showVetoes();
    const RubricTerms &terms() const { return m_sheet.terms; }

private:
    struct VetoLine
    {
        QWidget *row;
        QLineEdit *name;
        QComboBox *effect;
        QComboBox *target;
        ConsequencesEditor *consequences;
    };

    QWidget *buildTotal();
    QWidget *buildVetoes();
    void adoptGrades(const std::map<QString, QString> &renamed);
    void addVeto(const Veto &veto);
    void fillTarget(const VetoLine &line, const QString &chosen);
    /// Reads everything; false, with the first thing that is wrong told, when something is.
    bool read();
    void tell(const QString &text, TextRole role);
    void update();

    RubricSheet m_sheet;
    QTabWidget *m_tabs;
    QLineEdit *m_title;
    QLineEdit *m_fullMark;
    QLineEdit *m_unit;
    QSpinBox *m_decimals;
    QComboBox *m_mode;
    QComboBox *m_where;
    QLineEdit *m_base;
    QLineEdit *m_floor;
    QLineEdit *m_cap;
    QLineEdit *m_convert;
    QComboBox *m_convertBase;
    QLineEdit *m_bonusCap;
    GradesEditor *m_grades;
    std::vector<VetoLine> m_vetoes;
    QWidget *m_vetoRows;
    TextLabel *m_told;
    QPushButton *m_ok = nullptr;
};

} // namespace yanben
