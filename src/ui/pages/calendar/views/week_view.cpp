#include "ui/pages/calendar/views/week_view.h"

#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "ui/pages/calendar/views/lines/lines_blocks.h"
#include "ui/pages/calendar/views/lines/lines_table.h"
#include "ui/pages/calendar/views/sheet_lines.h"

#include <QVBoxLayout>

#include <algorithm>

// What the week shows and what is chosen in it; keys and the mouse stand in week_input.cpp.

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString clockText(ClockTime time)
{
    return u"%1:%2"_s.arg(time.minutes / 60).arg(time.minutes % 60, 2, 10, QChar{u'0'});
}

/// Of several days, with a time of day or without.
bool isLong(const CalendarEntry &entry)
{
    return entry.first < entry.last;
}

} // namespace

WeekView::WeekView(QWidget *parent)
    : CalendarView{parent}, m_table{new LinesTable{tr("Week"), 2, LinesTable::Editing::None}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    m_table->setLeastCharacters(4);
    m_table->setDropGuide([this](const LinesDrag &drag) { return targetsOf(drag); });
    m_table->installEventFilter(this);
    connect(m_table, &LinesTable::lineChosen, this, &WeekView::follow);
    connect(m_table, &LinesTable::inspectWanted, this, &WeekView::inspectWanted);
    connect(m_table, &LinesTable::menuWanted, this, &WeekView::menuWanted);
    connect(m_table, &LinesTable::newWanted, this, [this] { emit newWanted(m_place.day); });
    connect(m_table, &LinesTable::dragged, this, &WeekView::tellDrag);
    connect(m_table, &LinesTable::dragEnded, this, [this] { emit dragTold({}); });
    connect(m_table, &LinesTable::dropped, this, &WeekView::drop);
    connect(m_table, &LinesTable::holdRefused, this, [this](const SheetLine &line) {
        if (const CalendarEntry *entry = entryOf(&line))
            wantMove(CalendarEntry{*entry}, 0);
    });
}

QDate WeekView::firstDay() const
{
    return firstDayOfWeek(m_content->term, weekOf(m_content->term, m_place.day));
}

void WeekView::setContent(const SharedContent &content)
{
    m_content = content;
    m_table->setReadOnly(!content->writable);
    if (m_place.day.isValid())
        fill();
}

void WeekView::showPlace(const CalendarPlace &place)
{
    m_place = place;
    if (!m_content)
        return;
    fill();
    m_table->bringIntoSight();
}

TimeOfDay WeekView::newHour() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || static_cast<std::size_t>(current.row()) >= m_week.hours.size())
        return {};
    const WeekHour &hour = m_week.hours[static_cast<std::size_t>(current.row())];
    return hour.lesson ? TimeOfDay{.periods = {*hour.lesson}} : TimeOfDay{.half = hour.half};
}

QStringList WeekView::columnHeads() const
{
    QStringList heads;
    for (int column = 0; column < 7; ++column) {
        const QDate day = firstDay().addDays(column);
        QStringList lines{weekdayText(day.dayOfWeek()), u"%1/%2"_s.arg(day.month()).arg(day.day())};
        if (day == m_content->today)
            lines << tr("today");
        if (const QString holiday = holidayWord(m_content->calendar, day); !holiday.isEmpty())
            lines << holiday;
        heads << lines.join(u'\n');
    }
    return heads;
}

QString WeekView::rowHead(std::size_t row) const
{
    const WeekHour &hour = m_week.hours[row];
    if (hour.half)
        return timeOfDayText({.half = hour.half});
    if (!hour.lesson)
        return tr("All day or\nno hour");
    const QString name = tr("Lesson %1").arg(*hour.lesson);
    if (!hour.clock)
        return name;
    // A lesson without anything takes one line, so that the day is seen as a whole.
    const bool isEmpty = std::ranges::all_of(m_week.cells[row], &EntryPlaces::empty);
    return isEmpty ? name + u' ' + clockText(hour.clock->from)
                   : name + u'\n' + clockText(hour.clock->from) + u'—' + clockText(hour.clock->to);
}

SheetLine WeekView::lineOf(std::size_t at, std::size_t row, std::size_t column) const
{
    const CalendarEntry &entry = (*m_content->entries)[at];
    const QDate day = firstDay().addDays(static_cast<int>(column));
    DaysAround around = daysAround(*m_content, entry, day, firstDay().addDays(6));
    // A band says once in a week how far it goes.
    if (entry.first < day && column > 0)
        around.behind.clear();
    if (!isLong(entry) && !entry.isBorder())
        around.behind.clear();
    // The head of its row says a lesson, and the hour that begins with it.
    const TimeOfDay &time = entry.when.timeOfDay;
    const bool isLessonInHalf = !time.periods.empty() && m_week.hours[row].half;
    const std::optional<LessonTime> &said = m_week.hours[row].clock;
    const bool isSaid = said && time.time && time.time->from == said->from;
    const QString clock = (time.time && !isSaid) || isLessonInHalf ? beginText(time) : QString{};
    SheetLine line = sheetLine(*m_content, entry, (around.before + u' ' + clock).trimmed(), around.behind);
    line.goesOnBefore = entry.first < day;
    line.goesOnAfter = day < entry.last;
    const HoursTaken hours = hoursTaken(m_week, entry, at, column);
    line.edges.lower = line.isMovable && row == hours.lines.back() && m_week.hours[row].lesson;
    return line;
}

void WeekView::fill()
{
    const QDate first = firstDay();
    m_week = hoursOfWeek(*m_content->entries, m_content->term, first);
    LinesSheet sheet{.columns = columnHeads()};
    int chosenRow = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
    bool isFound = false;
    for (std::size_t row = 0; row < m_week.hours.size(); ++row) {
        sheet.rows << rowHead(row);
        std::vector<SheetCell> &cells = sheet.cells.emplace_back();
        for (std::size_t column = 0; column < 7; ++column) {
            SheetCell &cell = cells.emplace_back(dayCell(*m_content, first.addDays(static_cast<int>(column))));
            // The heads of the columns say these.
            cell.head.clear();
            cell.note.clear();
            EntryPlaces there = m_week.cells[row][column];
            // Bands first, so that their pieces stand side by side.
            std::ranges::stable_partition(there, [this](std::size_t at) { return isLong((*m_content->entries)[at]); });
            for (const std::size_t at : there) {
                const CalendarEntry &entry = (*m_content->entries)[at];
                cell.lines.push_back(lineOf(at, row, column));
                const bool fits = m_place.activity == entry.activity && cell.day == m_place.day &&
                                  (!m_place.meeting || m_place.meeting == entry.meeting);
                const bool isHere = static_cast<int>(row) == m_table->currentIndex().row();
                if (fits && (!isFound || isHere)) {
                    isFound = true;
                    chosenRow = static_cast<int>(row);
                }
            }
        }
    }
    joinBlocks(sheet);
    m_table->setSheet(std::move(sheet));
    chosenRow = std::min(chosenRow, static_cast<int>(m_week.hours.size()) - 1);
    m_table->choose(chosenRow, static_cast<int>(first.daysTo(m_place.day)), isFound ? m_place.activity : std::nullopt,
                    m_place.meeting);
}

const CalendarEntry *WeekView::entryOf(const SheetLine *line) const
{
    return line && m_content ? m_content->find(line->activity, line->meeting) : nullptr;
}

void WeekView::follow()
{
    const SheetCell *cell = m_table->currentCell();
    if (!cell)
        return;
    const SheetLine *line = m_table->currentLine();
    m_place = {.day = cell->day,
               .activity = line ? std::optional{line->activity} : std::nullopt,
               .meeting = line ? line->meeting : std::nullopt};
    emit chosen();
}

} // namespace yanben
