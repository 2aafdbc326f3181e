#pragma once

#include "ui/dialogs/term_fields.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace yanben
{

class TextLabel;

/// What a school asks for before its first term: everything can be changed later.
struct NewSchoolAnswer
{
    QString name;
    QString termCode; ///< 2018-2019-2
    QString termTitle;
    TermDates dates;
    Qt::DayOfWeek weekStart = Qt::Monday;

    bool operator==(const NewSchoolAnswer &) const = default;
};

class NewSchoolDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewSchoolDialog(QDate today, QWidget *parent = nullptr);

    NewSchoolAnswer value() const;

private:
    void check();

    QLineEdit *m_name;
    TextLabel *m_problem;
    TermFields *m_term = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace yanben
