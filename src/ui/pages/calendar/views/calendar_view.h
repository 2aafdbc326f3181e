#pragma once

#include "ui/pages/calendar/views/calendar_content.h"
#include "ui/shell/page.h"
#include "workspace/acts/schedule/activity_acts.h"

#include <QWidget>

#include <optional>

class QKeyEvent;

namespace yanben
{

/// What is chosen in the calendar; all its views share it.
struct CalendarPlace
{
    QDate day{};
    std::optional<ActivityId> activity{};
    std::optional<MeetingKey> meeting{}; ///< empty: none is meant more than another

    friend bool operator==(const CalendarPlace &, const CalendarPlace &) = default;
};

/// The time of day that something gets when it is moved; empty: the one it has.
using HourChange = std::optional<TimeOfDay>;

/// One way to look at the activities of a term. What a person wants done it says through signals.
class CalendarView : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarView(QWidget *parent = nullptr) : QWidget{parent} {}

    virtual void setContent(const SharedContent &content) = 0;
    /// Shows the place, where it can be seen at all; says nothing.
    virtual void showPlace(const CalendarPlace &place) = 0;
    virtual CalendarPlace place() const = 0;
    /// The time of day that a new activity gets in the chosen place.
    virtual TimeOfDay newHour() const { return {}; }
    /// Whom and what it takes there.
    virtual SessionDraft newSession() const { return {}; }

    // What a person asks for with an entry, as its kind of time allows.

    void wantMove(const CalendarEntry &entry, int days, const HourChange &hour = {});
    void wantCopy(const CalendarEntry &entry, int days, const HourChange &hour = {});
    /// Nothing where the days are as they were, or the last one lies before the first.
    void wantLength(const CalendarEntry &entry, QDate first, QDate last);
    void wantRemoval(const CalendarEntry &entry);

signals:
    /// A person chose another day or entry.
    void chosen();
    /// The chosen entry is held by the mouse and goes with it; with each step.
    void dragged();
    /// What letting it go here would do beside moving it; empty: nothing, or it is not dragged any more.
    void dragTold(const QString &hint);
    void inspectWanted();
    void newWanted(QDate day);
    void removeWanted(yanben::ActivityId activity);
    void removeMeetingWanted(const yanben::MeetingKey &meeting);
    void moveWanted(yanben::ActivityId activity, int days, const yanben::HourChange &hour);
    void meetingMoveWanted(const yanben::MeetingKey &meeting, int days, const yanben::HourChange &hour);
    /// Somebody tried to move what has no days of its own.
    void moveRefused(yanben::ActivityId activity);
    /// For what is chosen now, beside this place of the screen.
    void menuWanted(const QPoint &place);
    /// What was tried here can't be done; `why` says how it can.
    void refused(const QString &why);
    /// What needs no answer and moves nothing, for the status bar.
    void told(const QString &what);
    /// What is missing here is made there.
    void jumpWanted(const yanben::Target &target);
    void copyWanted(yanben::ActivityId activity, int days, const yanben::HourChange &hour);
    void lengthWanted(yanben::ActivityId activity, QDate first, QDate last);
    void titleWanted(yanben::ActivityId activity, const QString &title);
    /// Of a meeting of a series; `asks`: how far it goes, otherwise for this one alone.
    void meetingTitleWanted(const yanben::MeetingKey &meeting, const QString &title, bool asks);
    /// A new activity, for a group where one is named.
    void activityWanted(const QString &title, const yanben::When &when, std::optional<yanben::GroupId> group);
    /// Several likewise, as one step.
    void activitiesWanted(const QStringList &titles, const yanben::When &when, std::optional<yanben::GroupId> group);

protected:
    /// Alt+arrows move the entry, Shift+arrows change its last day, Alt+Shift+arrows its first one, Ctrl+Shift+arrows
    /// copy it, Del removes it. True when the keys mean one of these; where there is no entry that is said.
    bool actOnKeys(const QKeyEvent &event, const CalendarEntry *entry, bool writable);
    /// Says that nothing is chosen that keys could move.
    void refuseWithoutEntry();
    /// How many days an arrow goes; 0 for other keys.
    static int arrowDays(int key);
};

} // namespace yanben
