#pragma once

#include "calendar/school_calendar.h"
#include "domain/schedule/when.h"
#include "ui/pages/calendar/views/calendar_view.h"
#include "ui/pages/page_context.h"
#include "ui/shell/page.h"
#include "workspace/queries/calendar/meetings.h"

#include <optional>

class QMenu;
class QPushButton;

namespace yanben
{

class ActivityInspector;
class CalendarBar;
class CalendarFiles;
class CalendarViews;
class FindingsBook;
class Legend;
class PageHeader;
class TextLabel;
struct PaperChoice;

/// 活动日历: the activities of the term in one of several views, and beside it the chosen one.
class CalendarPage final : public Page
{
    Q_OBJECT

public:
    CalendarPage(PageContext &context, FindingsBook &findings, QWidget *parent = nullptr);

    QString hint() const override;
    void refresh() override;
    bool takeKeyboard() override;
    /// Of a target's id the activity or, with the part "themes", the group, with "counts" the required number.
    bool jumpTo(const Target &target) override;
    bool leave() override;

    bool canPrint() const override { return true; }
    /// The paper that shows what the view shows.
    void print() override;
    bool canExport() const override { return true; }
    /// As a calendar file.
    void exportTable() override;

    ActivityInspector *inspector() const { return m_inspector; }

private:
    void build();
    void buildHeader();
    void connectViews();
    void forgetEntries();
    void showTerm();
    void showContent(const Term &term);
    /// The day nearest to the chosen one, where what is chosen stands elsewhere since its time was changed or a change
    /// was taken back; empty where it stands there, or on no day.
    std::optional<QDate> dayItWentTo(const CalendarPlace &place) const;
    void showHeader();
    void look();
    /// False when something at the right can't be taken; that is said then, and it has the keyboard.
    bool finishEditing();
    /// Or to the day of the term that is nearest to it.
    void goToToday();
    void follow();
    /// As before it was taken away.
    void chooseAgain(ActivityId activity);
    void tellDrag(const QString &hint);
    /// At the hour of the chosen place.
    void add(QDate day);
    /// Or, where that is off, the nearest one at work.
    QDate freeDayAt(QDate day) const;
    void giveUp(ActivityId activity);
    void addSeries();
    void add(const QStringList &titles, const When &when, std::optional<GroupId> group);
    void remove(ActivityId activity);
    void removeMeeting(const MeetingKey &meeting);
    void move(ActivityId activity, int days, const HourChange &hour);
    /// Where the change takes the hour away, that it has.
    void tellLostHour(const QString &title, const TimeOfDay &former, const HourChange &hour);
    void moveMeeting(const MeetingKey &meeting, int days, const HourChange &hour);
    void copy(ActivityId activity, int days, const HourChange &hour);
    /// So many days later, at that hour; empty for what can't go there.
    std::optional<When> movedTime(ActivityId activity, int days, const HourChange &hour) const;
    void changeLength(ActivityId activity, QDate first, QDate last);
    void rename(ActivityId activity, const QString &title);
    void refuseMove(ActivityId activity);
    void showMeeting(const MeetingKey &meeting, QDate day);
    const CalendarEntry *chosenEntry() const;
    void showMenu(const QPoint &place);
    void addActivityEntries(QMenu &menu, const CalendarEntry &entry);
    void printPaper(const PaperChoice &choice);
    void printList(const Term &term);
    void addPrints(QMenu &menu);

    PageContext &m_context;
    FindingsBook &m_findings;
    SchoolCalendar m_calendar;
    std::optional<TermId> m_term;
    CalendarEntries m_entries; ///< of the shown term; empty: not yet put together
    PageHeader *m_header;
    TextLabel *m_caption;
    CalendarBar *m_bar;
    CalendarViews *m_views;
    Legend *m_legend;
    ActivityInspector *m_inspector;
    CalendarFiles *m_files;
    QString m_dragHint;          ///< in the place of the keys while it says something
    std::optional<ActId> m_made; ///< the step that made the activity whose content is being typed
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_newSeries = nullptr;
};

} // namespace yanben
