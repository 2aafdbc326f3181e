#pragma once

#include "ui/pages/calendar/month_bars.h"
#include "ui/pages/calendar/month_day_head.h"
#include "ui/pages/calendar/month_drag.h"
#include "ui/pages/calendar/month_layout.h"
#include "ui/pages/calendar/views/calendar_view.h"

#include <optional>
#include <vector>

namespace yanben
{

/// One month: weeks as rows, days with their holidays, activities as bars in lanes. Paints everything itself, also the
/// head that stands above it; its days and bars are children for a screen reader.
class MonthView final : public CalendarView
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    void setContent(const SharedContent &content) override;
    /// In the month that holds its day.
    void showPlace(const CalendarPlace &place) override;
    CalendarPlace place() const override { return {m_day, m_activity, m_meeting}; }

    void setMonth(YearMonth month);
    YearMonth month() const { return m_month; }
    QDate firstShown() const { return m_layout.rows().front().front(); }
    QDate lastShown() const { return m_layout.rows().back().back(); }

    QDate day() const { return m_day; }
    std::optional<ActivityId> activity() const { return m_activity; }
    /// Of the chosen activity the one that is meant.
    const std::optional<MeetingKey> &meeting() const { return m_meeting; }
    void choose(QDate day, std::optional<ActivityId> activity);

    QRect dayRect(QDate day) const { return m_layout.dayRect(day); }
    /// The piece of the bar that holds `day`; empty when there is none, or no room for it.
    QRect barRect(ActivityId activity, QDate day) const;
    /// Where the count of what has no room stands; empty when everything has.
    QRect moreRect(QDate day) const { return m_layout.moreRect(day); }
    int hiddenOn(QDate day) const { return m_layout.hiddenOn(day); }
    DayHead dayHead(QDate day);
    /// A list of all that is on a day, of which one can be chosen.
    void openDay(QDate day);

    /// Days, then bars, each with a name of its own: what a screen reader finds in the month.
    int partCount() const;
    QString partName(int part) const;
    QRect partRect(int part) const;
    bool isDayPart(int part) const;
    bool isPartChosen(int part) const;
    /// Another number whenever the parts are others.
    int revision() const { return m_revision; }
    int headHeight() const { return m_layout.headHeight(); }
    /// Over the columns of the month, from 0 downwards.
    void paintHead(QPainter &painter) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Its columns, their days or the letters may be others.
    void laidOut();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int unit() const { return fontMetrics().height(); }
    void layOut();
    const MonthBar &barOf(const LaneBar &bar) const { return m_bars[bar.item]; }
    const CalendarEntry &entryOf(const MonthBar &bar) const { return (*m_content->entries)[bar.entry]; }
    bool isChosen(const MonthBar &bar) const;
    /// Time, title and place of one in the list of a day.
    QString dayListText(const MonthBar &bar) const;
    QString tipAt(const QPoint &place) const;
    /// Of what has no room on a day: the titles of those whose time wants a decision.
    QStringList hiddenDoubts(QDate day) const;
    /// How much has no room on a day, and what of that wants a decision; empty where everything has.
    QStringList moreWords(QDate day) const;
    /// Nothing said to anybody.
    void pick(QDate day, std::optional<ActivityId> activity, const std::optional<MeetingKey> &meeting);
    /// The same, and says so.
    void take(QDate day, const MonthBar *bar);
    MonthDrag::Grip gripAt(const QPoint &place, const PlacedBar &bar) const;
    void endDrag();
    void stepBy(int days);
    void bringDayIntoSight();
    void cycle(int steps);
    void announce();

    /// What the number of any day and a sign take beside each other.
    int headWidth();
    QFont numberFont(QDate day) const;
    QFont signFont() const;
    QFont wordsFont(const MonthBar &bar) const;
    /// Where its words stand, in the place of a bar.
    QRect wordsPlace(const QRect &bar) const;
    DayHead dayHead(QDate day, const QRect &cell);
    void paintDay(QPainter &painter, QDate day, const QRect &cell);
    void paintWeek(QPainter &painter, std::size_t row);
    void paintBar(QPainter &painter, const PlacedBar &bar);
    /// The words of a bar of several lanes.
    void paintLines(QPainter &painter, const MonthBar &bar, const QRect &words);
    void paintMore(QPainter &painter, QDate day);
    void paintDrag(QPainter &painter) const;

    YearMonth m_month{2000, 1};
    MonthLayout m_layout;
    SharedContent m_content;
    std::vector<MonthBar> m_bars;
    LaidOutTexts m_texts;
    QDate m_day;
    std::optional<ActivityId> m_activity;
    std::optional<MeetingKey> m_meeting;
    std::optional<MonthDrag> m_drag;
    int m_revision = 0;
};

} // namespace yanben
