#pragma once

#include <QDate>
#include <QWidget>

class QCalendarWidget;
class QLabel;

namespace yanben
{

/// A month to choose a day in. It has no week numbers: those of the year would be taken for the school's.
class DaySheet final : public QWidget
{
    Q_OBJECT

public:
    DaySheet(QDate now, Qt::DayOfWeek weekStart, QWidget *parent = nullptr);

signals:
    /// By click or Enter.
    void chosen(QDate day);

private:
    void makeRoom();
    void nameMonth();

    QCalendarWidget *m_days;
    QLabel *m_month;
};

} // namespace yanben
