#pragma once

#include "calendar/school_calendar.h"
#include "domain/when.h"
#include "ui/pages/page_context.h"
#include "ui/shell/page.h"
#include "workspace/queries/meetings.h"

#include <optional>

class QPushButton;

namespace yanben
{

class ActivityInspector;
class FindingsBook;
class MonthView;
class PageHeader;
class TextLabel;

/// 活动日历: a month of the term, and beside it the chosen activity.
class CalendarPage final : public Page
{
    Q_OBJECT

public:
    CalendarPage(PageContext &context, FindingsBook &findings, QWidget *parent = nullptr);

    QString hint() const override;
    void refresh() override;
    bool takeKeyboard() override;
    /// Of a target's id the activity.
    bool jumpTo(const Target &target) override;
    bool leave() override;

    ActivityInspector *inspector() const { return m_inspector; }

private:
    void build();
    void showTerm();
    void showMonth(YearMonth month);
    void goTo(QDate day);
    void follow();
    void add(QDate day);
    void remove(ActivityId activity);
    void move(ActivityId activity, int days);
    void refuseMove(ActivityId activity);
    void moveMeeting(const MeetingKey &meeting, int days);
    void removeMeeting(const MeetingKey &meeting);
    void showMeeting(const MeetingKey &meeting, QDate day);

    PageContext &m_context;
    FindingsBook &m_findings;
    SchoolCalendar m_calendar;
    std::optional<TermId> m_term;
    PageHeader *m_header;
    TextLabel *m_monthName;
    MonthView *m_month;
    ActivityInspector *m_inspector;
    QPushButton *m_new = nullptr;
    QPushButton *m_newSeries = nullptr;
};

} // namespace yanben
