#include "ui/pages/calendar/views/week_view.h"

#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "ui/pages/calendar/views/lines_table.h"
#include "ui/pages/calendar/views/sheet_lines.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString clockText(ClockTime time)
{
    return u"%1:%2"_s.arg(time.minutes / 60).arg(time.minutes % 60, 2, 10, QChar{u'0'});
}

} // namespace

WeekView::WeekView(QWidget *parent)
    : CalendarView{parent}, m_table{new LinesTable{tr("Week"), 2, LinesTable::Editing::None}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    m_table->setLeastWidth(fontMetrics().horizontalAdvance(u'研') * 4);
    m_table->installEventFilter(this);
    connect(m_table, &LinesTable::lineChosen, this, &WeekView::follow);
    connect(m_table, &LinesTable::inspectWanted, this, &WeekView::inspectWanted);
    connect(m_table, &LinesTable::newWanted, this, [this] { emit newWanted(m_place.day); });
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
    if (m_content)
        fill();
}

void WeekView::fill()
{
    const QDate first = firstDay();
    const HoursOfWeek week = hoursOfWeek(*m_content->entries, m_content->term, first);
    LinesSheet sheet;
    for (int column = 0; column < 7; ++column) {
        const QDate day = first.addDays(column);
        QString head = u"%1 %2/%3"_s.arg(weekdayText(day.dayOfWeek())).arg(day.month()).arg(day.day());
        if (day == m_content->today)
            head += u'\n' + tr("today");
        const QString holiday = holidayWord(m_content->calendar, day);
        sheet.columns << (holiday.isEmpty() ? head : head + u'\n' + holiday);
    }
    int chosenRow = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
    bool isFound = false;
    for (std::size_t row = 0; row < week.hours.size(); ++row) {
        const WeekHour &hour = week.hours[row];
        QString head = hour.lesson ? tr("Lesson %1").arg(*hour.lesson) : tr("No hour");
        if (hour.half)
            head = timeOfDayText({.half = hour.half});
        if (hour.clock)
            head += u'\n' + clockText(hour.clock->from) + u'—' + clockText(hour.clock->to);
        sheet.rows << head;
        std::vector<SheetCell> &cells = sheet.cells.emplace_back();
        for (std::size_t column = 0; column < 7; ++column) {
            const QDate day = first.addDays(static_cast<int>(column));
            SheetCell &cell = cells.emplace_back();
            cell.day = day;
            cell.isToday = day == m_content->today;
            cell.isOff = isOffDay(m_content->calendar, day);
            for (const std::size_t at : week.cells[row][column]) {
                const CalendarEntry &entry = (*m_content->entries)[at];
                const QString clock = entry.when.timeOfDay.time ? timeOfDayText(entry.when.timeOfDay) : QString{};
                cell.lines.push_back(sheetLine(*m_content, entry, clock));
                const bool fits = m_place.activity == entry.activity && day == m_place.day &&
                                  (!m_place.meeting || m_place.meeting == entry.meeting);
                const bool isHere = static_cast<int>(row) == m_table->currentIndex().row();
                if (fits && (!isFound || isHere)) {
                    isFound = true;
                    chosenRow = static_cast<int>(row);
                }
            }
        }
    }
    m_table->setSheet(std::move(sheet));
    chosenRow = std::min(chosenRow, static_cast<int>(week.hours.size()) - 1);
    m_table->choose(chosenRow, static_cast<int>(first.daysTo(m_place.day)), isFound ? m_place.activity : std::nullopt,
                    m_place.meeting);
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

bool WeekView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || !m_content || m_table->isWriting())
        return CalendarView::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const SheetLine *line = m_table->currentLine();
    if (actOnKeys(key, line ? m_content->find(line->activity, line->meeting) : nullptr, m_content->writable))
        return true;
    const int weeks = key.key() == Qt::Key_PageUp ? -1 : key.key() == Qt::Key_PageDown ? 1 : 0;
    if (weeks == 0)
        return CalendarView::eventFilter(watched, event);
    showPlace({.day = m_place.day.addDays(7 * weeks)});
    emit chosen();
    return true;
}

} // namespace yanben
