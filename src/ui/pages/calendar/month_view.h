#pragma once

#include "calendar/lanes.h"
#include "calendar/weeks.h"
#include "ui/pages/calendar/month_bars.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace yanben
{

/// One month: weeks as rows, days with their holidays, activities as bars in lanes. Paints everything itself; its days
/// and bars are children for a screen reader.
class MonthView final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    void setMonth(YearMonth month);
    YearMonth month() const { return m_month; }
    void setContent(const Term &term, SchoolCalendar calendar, std::vector<MonthBar> bars, QDate today);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    QDate firstShown() const { return m_rows.front().front(); }
    QDate lastShown() const { return m_rows.back().back(); }

    QDate day() const { return m_day; }
    std::optional<ActivityId> activity() const { return m_activity; }
    /// That of the chosen activity on the chosen day, where it is one of a series.
    std::optional<MeetingKey> meeting() const;
    void choose(QDate day, std::optional<ActivityId> activity);

    QRect dayRect(QDate day) const;
    /// The piece of the bar that holds `day`; empty when there is none.
    QRect barRect(ActivityId activity, QDate day) const;

    /// Days, then bars, each with a name of its own: what a screen reader finds in the month.
    int partCount() const;
    QString partName(int part) const;
    QRect partRect(int part) const;
    bool isDayPart(int part) const;
    bool isPartChosen(int part) const;
    /// Another number whenever the parts are others.
    int revision() const { return m_revision; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Another day or bar is chosen.
    void chosen();
    void monthWanted(yanben::YearMonth month);
    void inspectWanted();
    void newWanted(QDate day);
    void removeWanted(yanben::ActivityId activity);
    void moveWanted(yanben::ActivityId activity, int days);
    void meetingMoveWanted(yanben::MeetingKey meeting, int days);
    void removeMeetingWanted(yanben::MeetingKey meeting);
    /// Somebody tried to drag what has no days of its own.
    void moveRefused(yanben::ActivityId activity);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Drag
    {
        ActivityId activity{};
        std::optional<MeetingKey> meeting; ///< of a series
        QPoint from;
        QDate grabbed;
        QDate first;
        QDate last;
        bool movable = false;
        bool moving = false;
        int days = 0;
    };

    int unit() const { return fontMetrics().height(); }
    int headHeight() const { return unit() * 9 / 5; }
    int weekWidth() const { return unit() * 3; }
    int laneStep() const { return unit() * 8 / 5; }
    int rowHeightWanted(std::size_t row) const;
    QRect rowRect(std::size_t row) const;
    QRect cellRect(std::size_t row, int column) const;
    QRect rectOf(const LaneBar &bar) const;
    std::optional<QDate> dayAt(const QPoint &place) const;
    const LaneBar *barAt(const QPoint &place) const;
    /// Of the bars on a day, in the order of their lanes.
    std::vector<ActivityId> activitiesOn(QDate day) const;

    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate day, const QRect &cell) const;
    void paintBar(QPainter &painter, const LaneBar &bar) const;
    void paintDrag(QPainter &painter) const;
    bool stepBy(int days);
    void cycle(int steps);
    void announce();
    QString holidayWord(QDate day) const;

    YearMonth m_month{2000, 1};
    std::vector<GridRow> m_rows;
    Term m_term;
    SchoolCalendar m_calendar;
    std::vector<MonthBar> m_bars;
    LaneLayout m_lanes;
    QDate m_today;
    QDate m_day;
    std::optional<ActivityId> m_activity;
    std::optional<Drag> m_drag;
    bool m_readOnly = false;
    int m_revision = 0;
};

} // namespace yanben
