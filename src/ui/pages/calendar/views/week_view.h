#pragma once

#include "ui/pages/calendar/views/calendar_view.h"
#include "ui/pages/calendar/views/lines/lines_drag.h"
#include "workspace/queries/calendar/hour_moves.h"
#include "workspace/queries/calendar/week_rows.h"

namespace yanben
{

class LinesTable;

/// One week with its lessons or half days; what has no hour on top, over all its days. What is dragged to another line
/// gets its hour. Up and down go by lessons, to the sides by days.
class WeekView final : public CalendarView
{
    Q_OBJECT

public:
    explicit WeekView(QWidget *parent = nullptr);

    void setContent(const SharedContent &content) override;
    void showPlace(const CalendarPlace &place) override;
    CalendarPlace place() const override { return m_place; }
    /// Of the chosen line.
    TimeOfDay newHour() const override;

    LinesTable *table() const { return m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    QStringList columnHeads() const;
    QString rowHead(std::size_t row) const;
    SheetLine lineOf(std::size_t entry, std::size_t row, std::size_t column) const;
    void follow();
    QDate firstDay() const;
    const CalendarEntry *entryOf(const SheetLine *line) const;

    /// What the entry has after the drag; empty where its hour stays.
    std::optional<HoursTaken> hoursAfter(const LinesDrag &drag, const CalendarEntry &entry) const;
    HoursTaken hoursOf(const CalendarEntry &entry, int column) const;
    std::vector<SheetPlace> targetsOf(const LinesDrag &drag) const;
    /// Where the entry would lose its hour, that it does.
    void tellDrag(const LinesDrag &drag);
    void drop(const LinesDrag &drag);
    bool actOnLessonKeys(const QKeyEvent &event);
    void refuseLesson(const CalendarEntry &entry, const HoursTaken &hours);

    LinesTable *m_table;
    SharedContent m_content;
    HoursOfWeek m_week;
    CalendarPlace m_place;
};

} // namespace yanben
