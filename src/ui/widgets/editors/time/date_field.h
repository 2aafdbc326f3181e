#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace yanben
{

class ReasonBubble;

/// A whole date, written as the school writes it, 2019年4月17日 周三, and typed in any notation; without a year it is
/// one of the year that stands there. Up and down go a day on, and a calendar can be opened in it. What is no day is
/// refused with the reason when the field is left or Enter is pressed, and the day before it stands again.
class DateField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QDate date = {}, QWidget *parent = nullptr);

    /// The calendar that opens in it begins its weeks with this day; with Monday otherwise.
    void setWeekStart(Qt::DayOfWeek day) { m_weekStart = day; }
    Qt::DayOfWeek weekStart() const { return m_weekStart; }
    /// Invalid: an empty field, until a date is entered.
    void setDate(QDate date);
    /// What is typed as far as it is a day, else the day before it.
    QDate date() const { return m_date; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dateChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    std::optional<QDate> understood() const;
    void take(QDate date);
    void step(int days);
    void settle();
    void openCalendar();
    void tell(const QString &problem);

    QDate m_date;
    QDate m_settled; ///< what stood there before the typing
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    ReasonBubble *m_bubble = nullptr;
};

} // namespace yanben
