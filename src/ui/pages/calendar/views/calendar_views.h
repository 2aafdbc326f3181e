#pragma once

#include "ui/pages/calendar/views/calendar_looks.h"
#include "ui/pages/calendar/views/calendar_view.h"
#include "ui/shell/shell_settings.h"

#include <array>

class QStackedWidget;

namespace yanben
{

class MonthView;
class TermWeeksView;

/// All views of the calendar, of which one is seen. Another view shows the same day and activity. What the seen one
/// wants is said as its own. A view is built when it is first seen.
class CalendarViews final : public CalendarView
{
    Q_OBJECT

public:
    explicit CalendarViews(ShellSettings &settings, QWidget *parent = nullptr);

    void setContent(const SharedContent &content) override;
    void showPlace(const CalendarPlace &place) override;
    CalendarPlace place() const override { return m_place; }
    TimeOfDay newHour() const override { return current()->newHour(); }
    SessionDraft newSession() const override { return current()->newSession(); }
    /// As if a person had chosen it.
    void choose(const CalendarPlace &place);

    void setKind(CalendarViewKind kind);
    CalendarViewKind kind() const { return m_kind; }
    void setWeeksBy(WeeksBy by);
    MonthView *month() const { return m_month; }
    CalendarView *current() const { return m_views[static_cast<std::size_t>(m_kind)]; }

    /// Whether there is a part before and behind the one that is shown.
    bool canStep() const { return m_kind == CalendarViewKind::Month || m_kind == CalendarViewKind::Week; }
    /// So many months or weeks.
    void step(int parts);
    /// 2019年4月, 第6周; empty where the whole term is shown.
    QString caption() const;
    /// Whose meetings the list shows; empty for other views.
    QString subject() const;
    /// What the list shows, in its order; empty for other views.
    std::vector<CalendarEntry> listed() const;
    /// The days that are shown, both counted; the whole term's where all are.
    std::pair<QDate, QDate> shownDays() const;

private:
    CalendarView *make(CalendarViewKind kind);
    void bringUp();

    ShellSettings &m_settings;
    CalendarViewKind m_kind = CalendarViewKind::Month;
    WeeksBy m_weeksBy = WeeksBy::Days;
    QStackedWidget *m_stack;
    MonthView *m_month;
    TermWeeksView *m_weeks = nullptr;
    std::array<CalendarView *, calendarViewKinds> m_views{};
    SharedContent m_content;
    CalendarPlace m_place;
};

} // namespace yanben
