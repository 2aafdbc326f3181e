#pragma once

#include "domain/rubric/rubric.h"

#include <QDialog>

#include <map>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace yanben
{

class GradesEditor;
class TextLabel;
class VetoesEditor;
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
    QWidget *buildTotal();
    void adoptGrades(const std::map<QString, QString> &renamed);
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
    VetoesEditor *m_vetoes;
    TextLabel *m_told;
    QPushButton *m_ok = nullptr;
};

} // namespace yanben
