#pragma once

#include "documents/scoring/lists/eligibility_document.h"
#include "ui/pages/page_context.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace yanben
{

class TextLabel;

/// 评优资格: the condition of the term with what the source leaves open, and below it every group under it, before it
/// is taken.
class EligibilityDialog final : public QDialog
{
    Q_OBJECT

public:
    EligibilityDialog(PageContext &context, TermId term, QWidget *parent = nullptr);

    /// Nothing: no condition. What was accepted is whole.
    std::optional<EligibilityTerms> terms() const;

private:
    void fillCriteria(const EligibilityRule *rule);
    QWidget *buildSettings();
    void update();
    void showGroups();
    void print();

    PageContext &m_context;
    TermId m_term;
    QCheckBox *m_isOn;
    QWidget *m_settings;
    QComboBox *m_hours;
    QLineEdit *m_required;
    QLineEdit *m_percent;
    QComboBox *m_bound;
    QComboBox *m_period;
    TextLabel *m_remark;
    QTableWidget *m_groups;
    QPushButton *m_print;
    QPushButton *m_ok;
};

} // namespace yanben
