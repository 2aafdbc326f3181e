#pragma once

#include <QDate>
#include <QDialog>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLineEdit;

namespace yanben
{

class TextLabel;

enum class Semester { First, Second };

struct TermDates
{
    QDate first;
    QDate last;

    bool operator==(const TermDates &) const = default;
};

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

/// The school year is named by the calendar year in which it begins.
struct SchoolTerm
{
    int year = 0;
    Semester semester = Semester::First;

    bool operator==(const SchoolTerm &) const = default;
};

/// The term that a person most likely means: the running one, in the holidays the coming one.
SchoolTerm likelyTerm(QDate today);
/// Usual days; every school moves them a little.
TermDates usualDates(SchoolTerm term);

class NewSchoolDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewSchoolDialog(QDate today, QWidget *parent = nullptr);

    NewSchoolAnswer value() const;

private:
    SchoolTerm term() const;
    void propose();
    void check();

    QLineEdit *m_name;
    QComboBox *m_year;
    QComboBox *m_semester;
    QLineEdit *m_title;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QComboBox *m_weekStart;
    TextLabel *m_problem;
    QDialogButtonBox *m_buttons;
    bool m_titleTyped = false;
    bool m_datesTyped = false;
};

} // namespace yanben
