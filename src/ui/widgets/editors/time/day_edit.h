#pragma once

#include "domain/schedule/term.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QAction;
class QLineEdit;

namespace yanben
{

class WhenEdit;

/// One day of a term, written as the school writes it, 4月17日（周三）, and typed in any notation; up and down go a day
/// on, and a calendar can be opened beside it.
class DayEdit final : public QWidget
{
    Q_OBJECT

public:
    DayEdit(const Term &term, QDate day, QWidget *parent = nullptr);

    void setDay(QDate day);
    /// Empty while no single day is understood.
    std::optional<QDate> day() const;
    /// The field itself, for its name and the line of its problem.
    WhenEdit &field() const { return *m_field; }

signals:
    void dayChanged();

private:
    void openCalendar();

    WhenEdit *m_field;
    Qt::DayOfWeek m_weekStart;
};

/// The sign at the end of a field, and Alt+Down in it, for chosenInCalendar(): what that does is for the caller.
QAction *calendarAction(QLineEdit &field);
/// Opens a calendar below a field; empty when no day was chosen, or the field has gone.
std::optional<QDate> chosenInCalendar(QWidget &field, std::optional<QDate> now, Qt::DayOfWeek weekStart = Qt::Monday);
/// 2019年4月17日（周三）: where no term gives the year.
QString wholeDayText(QDate day);

} // namespace yanben
