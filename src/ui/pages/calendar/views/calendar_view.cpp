#include "ui/pages/calendar/views/calendar_view.h"

#include <QKeyEvent>

#include <algorithm>

namespace yanben
{

int CalendarView::arrowDays(int key)
{
    switch (key) {
    case Qt::Key_Left: return -1;
    case Qt::Key_Right: return 1;
    case Qt::Key_Up: return -7;
    case Qt::Key_Down: return 7;
    default: return 0;
    }
}

void CalendarView::wantMove(const CalendarEntry &entry, int days, const HourChange &hour)
{
    if (entry.isSeries && entry.meeting)
        emit meetingMoveWanted(*entry.meeting, days, hour);
    else if (entry.movable)
        emit moveWanted(entry.activity, days, hour);
    else
        emit moveRefused(entry.activity);
}

void CalendarView::wantCopy(const CalendarEntry &entry, int days, const HourChange &hour)
{
    if (entry.movable)
        emit copyWanted(entry.activity, days, hour);
    else
        emit moveRefused(entry.activity);
}

void CalendarView::wantLength(const CalendarEntry &entry, QDate first, QDate last)
{
    if (entry.hasDay() && (last < first || (first == entry.first && last == entry.last)))
        return;
    if (entry.hasLength())
        emit lengthWanted(entry.activity, first, last);
    else
        emit moveRefused(entry.activity);
}

void CalendarView::wantRemoval(const CalendarEntry &entry)
{
    if (entry.isSeries && entry.meeting)
        emit removeMeetingWanted(*entry.meeting);
    else
        emit removeWanted(entry.activity);
}

void CalendarView::refuseWithoutEntry()
{
    emit told(tr("No activity is chosen here. Arrows go to another day, Ctrl+Up and Ctrl+Down to the activities of "
                 "one."));
}

bool CalendarView::actOnKeys(const QKeyEvent &event, const CalendarEntry *entry, bool writable)
{
    const int days = arrowDays(event.key());
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    const bool removes = event.key() == Qt::Key_Delete && keys == Qt::NoModifier;
    const bool moves = days != 0 && keys == Qt::AltModifier;
    const bool lengthens = days != 0 && keys == Qt::ShiftModifier;
    const bool startsElsewhere = days != 0 && keys == (Qt::AltModifier | Qt::ShiftModifier);
    const bool copies = days != 0 && keys == (Qt::ControlModifier | Qt::ShiftModifier);
    if (!removes && !moves && !lengthens && !startsElsewhere && !copies)
        return false;
    if (!writable)
        return true;
    if (!entry) {
        refuseWithoutEntry();
        return true;
    }
    // The act that follows makes the content anew.
    const CalendarEntry meant = *entry;
    if (removes)
        wantRemoval(meant);
    else if (moves)
        wantMove(meant, days);
    else if (copies)
        wantCopy(meant, days);
    else if (startsElsewhere)
        wantLength(meant, std::min(meant.first.addDays(days), meant.last), meant.last);
    else
        wantLength(meant, meant.first, std::max(meant.first, meant.last.addDays(days)));
    return true;
}

} // namespace yanben
