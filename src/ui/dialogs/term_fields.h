#pragma once

#include <QDate>
#include <QObject>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QWidget;

namespace yanben
{

class DateField;

enum class Semester { First, Second };

struct TermDates
{
    QDate first;
    QDate last;

    bool operator==(const TermDates &) const = default;
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
SchoolTerm termAfter(SchoolTerm term);
/// 2018-2019-2
QString termCode(SchoolTerm term);
/// Empty for a code that a school has made up itself.
std::optional<SchoolTerm> termOfCode(const QString &code);
/// Usual days; every school moves them a little.
TermDates usualDates(SchoolTerm term);

/// The fields that a new term needs, as rows of a form: which one, its title, its days, where its weeks begin. Choosing
/// another term proposes title and days, but never over what a person has typed.
class TermFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to `form`; the fields are children of `parent`.
    TermFields(SchoolTerm proposed, QFormLayout &form, QWidget *parent);

    SchoolTerm term() const;
    QString title() const;
    TermDates dates() const;
    Qt::DayOfWeek weekStart() const;
    void setWeekStart(Qt::DayOfWeek day);

    /// What is wrong with the days; empty when nothing is.
    QString problem() const;
    bool isComplete() const;
    /// Whether a person wrote a title or days.
    bool isTyped() const { return m_titleTyped || m_datesTyped; }

signals:
    void changed();

private:
    void propose();
    void check();

    QComboBox *m_year;
    QComboBox *m_semester;
    QLineEdit *m_title;
    DateField *m_first;
    DateField *m_last;
    QComboBox *m_weekStart;
    bool m_titleTyped = false;
    bool m_datesTyped = false;
};

} // namespace yanben
