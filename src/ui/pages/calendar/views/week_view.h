#pragma once

#include "ui/pages/calendar/views/calendar_view.h"
#include "workspace/queries/calendar/week_rows.h"

namespace yanben
{

class LinesTable;

/// One week with its lessons or half days; what has no hour on top.
class WeekView final : public CalendarView
{
    Q_OBJECT

public:
    explicit WeekView(QWidget *parent = nullptr);

    void setContent(const SharedContent &content) override;
    void showPlace(const CalendarPlace &place) override;
    CalendarPlace place() const override { return m_place; }

    LinesTable *table() const { return m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void follow();
    QDate firstDay() const;

    LinesTable *m_table;
    SharedContent m_content;
    CalendarPlace m_place;
};

} // namespace yanben
