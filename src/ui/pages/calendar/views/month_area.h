#pragma once

#include <QScrollArea>

namespace yanben
{

class MonthView;

/// Scrolls a month that is higher than its room; the weekdays stay above it.
class MonthArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MonthArea(MonthView &month, QWidget *parent = nullptr);

    /// With the weekdays.
    QWidget *head() const { return m_head; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void placeHead();

    MonthView &m_month;
    QWidget *m_head;
};

} // namespace yanben
