#pragma once

#include "ui/pages/page_context.h"
#include "workspace/acts/scoring/objection_acts.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace yanben
{

class DateField;

/// The objections of one teacher to his sheet: recorded, answered, taken away, each a step of its own.
class ObjectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `criterion` is what a new one is about, unless a person chooses otherwise.
    ObjectionsDialog(PageContext &context, RubricId rubric, Subject subject, QWidget *parent = nullptr,
                     std::optional<CriterionId> criterion = {});

    /// Asks first where an objection or an answer is written that is not recorded.
    void reject() override;

private:
    void refill();
    void adopt();
    void update();
    void raise();
    void chooseNewest();
    void answer();
    void removeChosen();
    const Objection *chosen() const;

    PageContext &m_context;
    RubricId m_rubric;
    Subject m_subject;
    QTableWidget *m_list;
    QComboBox *m_criterion;
    DateField *m_day;
    QPlainTextEdit *m_text;
    QPushButton *m_raise;
    QComboBox *m_result;
    QPlainTextEdit *m_answer;
    QPushButton *m_give;
    QPushButton *m_remove;
};

} // namespace yanben
