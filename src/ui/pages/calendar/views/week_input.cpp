#include "calendar/when_text.h"
#include "ui/pages/calendar/views/lines/lines_table.h"
#include "ui/pages/calendar/views/sheet_lines.h"
#include "ui/pages/calendar/views/week_view.h"

#include <QKeyEvent>

#include <algorithm>

// What is moved, copied and lengthened in the week, by mouse and by keys.

namespace yanben
{

HoursTaken WeekView::hoursOf(const CalendarEntry &entry, int column) const
{
    const auto at = static_cast<std::size_t>(&entry - m_content->entries->data());
    return hoursTaken(m_week, entry, at, static_cast<std::size_t>(column));
}

std::optional<HoursTaken> WeekView::hoursAfter(const LinesDrag &drag, const CalendarEntry &entry) const
{
    const HoursTaken hours = hoursOf(entry, drag.from.column);
    const auto to = static_cast<std::size_t>(drag.to->row);
    if (drag.grip == LinesDrag::Grip::Lower)
        return stretchedToLine(m_week.hours, hours, to);
    // What takes whole days goes to other days only.
    if (entry.anyDay || (entry.first < entry.last && entry.when.timeOfDay.isEmpty()))
        return std::nullopt;
    return movedToLine(m_week.hours, hours, static_cast<std::size_t>(drag.from.row), to);
}

std::vector<SheetPlace> WeekView::targetsOf(const LinesDrag &drag) const
{
    const CalendarEntry *entry = entryOf(&drag.line);
    if (!entry || !drag.to)
        return {};
    const std::optional<HoursTaken> after = hoursAfter(drag, *entry);
    const HoursTaken hours = after ? *after : hoursOf(*entry, drag.from.column);
    const int days = drag.grip == LinesDrag::Grip::Lower ? 0 : drag.to->column - drag.from.column;
    // Any day of a week is no day that could be another.
    if (entry->anyDay && !entry->isSeries && days != 0)
        return {};
    std::vector<SheetPlace> targets;
    for (int column = 0; column < 7; ++column) {
        const QDate day = firstDay().addDays(column - days);
        if (!entry->touches(day, day))
            continue;
        for (const std::size_t line : hours.lines)
            targets.push_back({static_cast<int>(line), column});
    }
    return targets;
}

void WeekView::tellDrag(const LinesDrag &drag)
{
    emit dragged();
    const CalendarEntry *entry = entryOf(&drag.line);
    const std::optional<HoursTaken> after = entry && drag.to ? hoursAfter(drag, *entry) : std::nullopt;
    const bool losesHour = after && after->time.isEmpty() && !entry->when.timeOfDay.isEmpty();
    emit dragTold(losesHour ? tr("Here it has no hour: %1 is taken away").arg(timeOfDayText(entry->when.timeOfDay))
                            : QString{});
}

void WeekView::drop(const LinesDrag &drag)
{
    const CalendarEntry *held = entryOf(&drag.line);
    if (!held || !drag.to)
        return;
    // The act that follows makes the content anew.
    const CalendarEntry entry = *held;
    const std::optional<HoursTaken> after = hoursAfter(drag, *held);
    const HourChange hour = after ? HourChange{after->time} : HourChange{};
    const int days = drag.grip == LinesDrag::Grip::Lower ? 0 : drag.to->column - drag.from.column;
    if (!hour && days == 0)
        return;
    if (drag.copies)
        wantCopy(entry, days, hour);
    else
        wantMove(entry, days, hour);
}

void WeekView::refuseLesson(const CalendarEntry &entry, const HoursTaken &hours)
{
    const QString title = titleOrNone(entry.title);
    const bool hasLessons =
        std::ranges::any_of(m_week.hours, [](const WeekHour &hour) { return hour.lesson.has_value(); });
    const bool isHalf = entry.when.timeOfDay.half && !entry.when.timeOfDay.time;
    if (!hasLessons && isHalf)
        emit refused(tr("“%1” stays in its half day: there is none that way, and half days are not lengthened. With a "
                        "timetable in the settings it goes by lessons.")
                         .arg(title));
    else if (!hasLessons)
        emit refused(tr("“%1” is in no half day. Drag it to one, or write its time at the right.").arg(title));
    else if (takesLessons(m_week.hours, hours))
        emit refused(tr("“%1” can't go further: the day has no lesson there.").arg(title));
    else
        emit refused(tr("“%1” is in no lesson. Drag it to one, or write its time at the right.").arg(title));
}

bool WeekView::actOnLessonKeys(const QKeyEvent &event)
{
    const int step = event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    const bool moves = keys == Qt::AltModifier;
    const bool lengthens = keys == Qt::ShiftModifier;
    const bool copies = keys == (Qt::ControlModifier | Qt::ShiftModifier);
    // Up and down go by lessons here, of which keys change the last one only.
    if (step != 0 && keys == (Qt::AltModifier | Qt::ShiftModifier))
        return true;
    if (step == 0 || (!moves && !lengthens && !copies))
        return false;
    const CalendarEntry *chosen = entryOf(m_table->currentLine());
    if (!m_content->writable)
        return true;
    if (!chosen) {
        refuseWithoutEntry();
        return true;
    }
    const CalendarEntry entry = *chosen;
    const HoursTaken hours = hoursOf(*chosen, m_table->currentIndex().column());
    const std::optional<HoursTaken> after =
        lengthens ? lengthenedBy(m_week.hours, hours, step) : movedByLessons(m_week.hours, hours, step);
    const bool isShortest = lengthens && step < 0 && takesLessons(m_week.hours, hours);
    if (after && copies)
        wantCopy(entry, 0, after->time);
    else if (after)
        wantMove(entry, 0, after->time);
    else if (!isShortest)
        refuseLesson(entry, hours);
    return true;
}

bool WeekView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || !m_content)
        return CalendarView::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (actOnLessonKeys(key) || actOnKeys(key, entryOf(m_table->currentLine()), m_content->writable))
        return true;
    const int weeks = key.key() == Qt::Key_PageUp ? -1 : key.key() == Qt::Key_PageDown ? 1 : 0;
    if (weeks == 0)
        return CalendarView::eventFilter(watched, event);
    showPlace({.day = m_place.day.addDays(7 * weeks)});
    emit chosen();
    return true;
}

} // namespace yanben
