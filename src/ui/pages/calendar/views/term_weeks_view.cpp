#include "ui/pages/calendar/views/term_weeks_view.h"

#include "calendar/holidays/marked_weeks.h"
#include "calendar/week_table.h"
#include "calendar/when_text.h"
#include "ui/pages/calendar/views/lines/lines_table.h"
#include "ui/pages/calendar/views/sheet_lines.h"
#include "workspace/queries/calendar/week_rows.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// Without years, also over the turn of one: the weeks of a term follow each other.
QString daysOfWeekText(const TermWeek &week, const Term &term)
{
    if (week.first.year() == week.last.year())
        return rangeText(week.first, week.last, term);
    return u"%1月%2日—%3月%4日"_s.arg(week.first.month())
        .arg(week.first.day())
        .arg(week.last.month())
        .arg(week.last.day());
}

struct Stretch
{
    QDate first{};
    QDate last{};
};

/// Where the columns are days, those of the entry if it were let fall.
Stretch daysAfter(const LinesDrag &drag, const CalendarEntry &entry)
{
    const int days = 7 * (drag.to->row - drag.from.row) + drag.to->column - drag.from.column;
    const Stretch moved{entry.first.addDays(days), entry.last.addDays(days)};
    switch (drag.grip) {
    case LinesDrag::Grip::Left: return {std::min(moved.first, entry.last), entry.last};
    case LinesDrag::Grip::Right: return {entry.first, std::max(entry.first, moved.last)};
    case LinesDrag::Grip::Whole:
    case LinesDrag::Grip::Lower: break;
    }
    return moved;
}

QString weekHead(const TermWeek &week, const Term &term, const std::vector<Stage> &stages)
{
    QStringList lines{weekWords(term, stages, week.number).join(u' '), daysOfWeekText(week, term)};
    if (week.secondNumber)
        lines << u"%1第%2周"_s.arg(secondWeeksPrefix(*term.secondWeeks)).arg(*week.secondNumber);
    for (const WeekMark &mark : week.marks)
        lines << markName(mark);
    lines.removeAll(QString{});
    return lines.join(u'\n');
}

} // namespace

TermWeeksView::TermWeeksView(QWidget *parent)
    : CalendarView{parent}, m_table{new LinesTable{tr("Weeks of the term"), 4, LinesTable::Editing::InPlace}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    m_table->setLeastCharacters(4);
    m_table->setDropGuide([this](const LinesDrag &drag) { return targetsOf(drag); });
    m_table->installEventFilter(this);
    connect(m_table, &LinesTable::lineChosen, this, &TermWeeksView::follow);
    connect(m_table, &LinesTable::inspectWanted, this, &TermWeeksView::inspectWanted);
    connect(m_table, &LinesTable::menuWanted, this, &TermWeeksView::menuWanted);
    connect(m_table, &LinesTable::newWanted, this, [this] { emit newWanted(m_place.day); });
    connect(m_table, &LinesTable::written, this, &TermWeeksView::write);
    connect(m_table, &LinesTable::linesPasted, this, [this](const SheetCell &cell, const QStringList &titles) {
        emit activitiesWanted(titles, whenIn(cell), cell.group);
    });
    connect(m_table, &LinesTable::dragged, this, &TermWeeksView::dragged);
    connect(m_table, &LinesTable::dropped, this, &TermWeeksView::drop);
    connect(m_table, &LinesTable::holdRefused, this, [this](const SheetLine &line) {
        if (const CalendarEntry *entry = entryOf(&line))
            wantMove(CalendarEntry{*entry}, 0);
    });
}

void TermWeeksView::setContent(const SharedContent &content)
{
    m_content = content;
    m_table->setReadOnly(!content->writable);
    fill();
}

void TermWeeksView::setColumns(WeeksBy by)
{
    if (m_by == by)
        return;
    m_by = by;
    if (m_content)
        fill();
}

void TermWeeksView::showPlace(const CalendarPlace &place)
{
    m_place = place;
    if (!m_content)
        return;
    select();
    m_table->bringIntoSight();
}

SheetLine TermWeeksView::lineOf(std::size_t at, const TermWeek &week, std::optional<GroupId> column) const
{
    return lineOf(at, week, std::max((*m_content->entries)[at].first, week.first), column);
}

SheetLine TermWeeksView::lineOf(std::size_t at, const TermWeek &week, QDate day, std::optional<GroupId> column) const
{
    const CalendarEntry &entry = (*m_content->entries)[at];
    const DaysAround around = daysAround(*m_content, entry, day, week.last);
    if (std::max(entry.first, week.first) < day) {
        SheetLine line = sheetLine(*m_content, entry, around.before);
        line.isRepeated = true;
        line.brief = goesOnText(entry);
        return line;
    }
    const QString hour = entry.anyDay ? QString{} : beginText(entry.when.timeOfDay);
    const bool namesDay = m_by == WeeksBy::Groups && !entry.anyDay && week.first <= entry.first;
    QStringList before{around.before, (namesDay ? weekdayText(entry.first.dayOfWeek()) : QString{}) + hour};
    before.removeAll(QString{});
    return sheetLine(*m_content, entry, before.join(u' '), around.behind, column);
}

std::vector<SheetCell> TermWeeksView::dayCells(const TermWeek &week) const
{
    const std::array<EntryPlaces, 7> days = weekByDays(*m_content->entries, week.first);
    std::vector<SheetCell> cells;
    for (std::size_t column = 0; column < days.size(); ++column) {
        const QDate day = week.first.addDays(static_cast<int>(column));
        SheetCell &cell = cells.emplace_back(dayCell(*m_content, day));
        for (const std::size_t at : days[column]) {
            SheetLine &line = cell.lines.emplace_back(lineOf(at, week, day));
            const CalendarEntry &entry = (*m_content->entries)[at];
            line.edges = {.left = entry.hasLength() && entry.first == day,
                          .right = entry.hasLength() && entry.last == day};
        }
    }
    return cells;
}

std::vector<SheetCell> TermWeeksView::groupCells(const TermWeek &week, const std::vector<GroupId> &groups) const
{
    const std::vector<EntryPlaces> columns = weekByGroups(m_content->state, *m_content->entries, groups, week.first);
    std::vector<SheetCell> cells;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        SheetCell &cell = cells.emplace_back();
        cell.day = week.first;
        if (column < groups.size())
            cell.group = groups[column];
        for (const std::size_t at : columns[column])
            cell.lines.push_back(lineOf(at, week, cell.group));
    }
    return cells;
}

void TermWeeksView::fill()
{
    LinesSheet sheet;
    std::vector<GroupId> groups;
    if (m_by == WeeksBy::Groups) {
        for (const Group *group : groupsOfSchool(m_content->state)) {
            groups.push_back(group->id);
            sheet.columns << group->name;
        }
        sheet.columns << tr("For no group");
    }
    for (const TermWeek &week : weekTable(m_content->term, m_content->calendar)) {
        sheet.rows << weekHead(week, m_content->term, m_content->stages);
        sheet.cells.push_back(m_by == WeeksBy::Days ? dayCells(week) : groupCells(week, groups));
    }
    for (int column = 0; m_by == WeeksBy::Days && column < 7; ++column)
        sheet.columns << weekdayText(firstDayOfWeek(m_content->term, 1).addDays(column).dayOfWeek());
    m_table->setSheet(std::move(sheet));
    select();
}

void TermWeeksView::select()
{
    if (!m_place.day.isValid())
        return;
    const Term &term = m_content->term;
    const int row = weekOf(term, m_place.day) - firstWeek(term);
    const CalendarEntry *entry = m_place.activity ? m_content->find(*m_place.activity, m_place.meeting) : nullptr;
    const QDate first = firstDayOfWeek(term, weekOf(term, m_place.day));
    // What does not stand on the day itself stands on its first one of the week.
    const bool isThere = !entry || (!entry->anyDay && entry->touches(m_place.day, m_place.day));
    const bool isInWeek = entry && entry->touches(first, first.addDays(6));
    const QDate day = !isThere && isInWeek ? std::max(entry->first, first) : m_place.day;
    int column = static_cast<int>(first.daysTo(day));
    if (m_by == WeeksBy::Groups) {
        const QModelIndex current = m_table->currentIndex();
        column = current.isValid() ? std::min(current.column(), m_table->model()->columnCount() - 1) : 0;
        const int count = m_table->model()->columnCount();
        for (int step = 0; entry && step < count; ++step) {
            m_table->choose(row, (column + step) % count, m_place.activity, m_place.meeting);
            const SheetLine *line = m_table->currentLine();
            if (line && line->activity == entry->activity && line->meeting == entry->meeting)
                return;
        }
    }
    m_table->choose(row, column, m_place.activity, m_place.meeting);
}

void TermWeeksView::follow()
{
    const SheetCell *cell = m_table->currentCell();
    if (!cell)
        return;
    const SheetLine *line = m_table->currentLine();
    const CalendarEntry *entry = line ? m_content->find(line->activity, line->meeting) : nullptr;
    const QDate last = m_by == WeeksBy::Groups ? cell->day.addDays(6) : cell->day;
    const bool isHere = entry && cell->day <= entry->first && entry->first <= last;
    m_place = {.day = isHere ? entry->first : cell->day,
               .activity = line ? std::optional{line->activity} : std::nullopt,
               .meeting = line ? line->meeting : std::nullopt};
    emit chosen();
}

void TermWeeksView::write(const SheetCell &cell, std::optional<std::size_t> line, const QString &title,
                          bool hasKeyboard)
{
    if (line && *line < cell.lines.size()) {
        const SheetLine &written = cell.lines[*line];
        if (written.isOfSeries)
            emit meetingTitleWanted(*written.meeting, title, hasKeyboard);
        else
            emit titleWanted(written.activity, title);
        return;
    }
    emit activityWanted(title, whenIn(cell), cell.group);
}

When TermWeeksView::whenIn(const SheetCell &cell) const
{
    if (m_by == WeeksBy::Days)
        return {.kind = SingleDay{cell.day}};
    const int week = weekOf(m_content->term, cell.day);
    return {.kind = WeekSpan{.first = week, .last = week}};
}

const CalendarEntry *TermWeeksView::entryOf(const SheetLine *line) const
{
    return line && m_content ? m_content->find(line->activity, line->meeting) : nullptr;
}

std::vector<SheetPlace> TermWeeksView::targetsOf(const LinesDrag &drag) const
{
    const CalendarEntry *entry = entryOf(&drag.line);
    if (!entry || !drag.to)
        return {};
    if (m_by == WeeksBy::Groups || entry->anyDay)
        return {{drag.to->row, drag.from.column}};
    const auto [first, last] = daysAfter(drag, *entry);
    const Term &term = m_content->term;
    std::vector<SheetPlace> targets;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const int week = weekOf(term, day);
        if (firstWeek(term) <= week && week <= lastWeek(term))
            targets.push_back({week - firstWeek(term), static_cast<int>(firstDayOfWeek(term, week).daysTo(day))});
    }
    return targets;
}

void TermWeeksView::drop(const LinesDrag &drag)
{
    const CalendarEntry *held = entryOf(&drag.line);
    if (!held || !drag.to)
        return;
    // The act that follows makes the content anew.
    const CalendarEntry entry = *held;
    if (drag.grip != LinesDrag::Grip::Whole) {
        const auto [first, last] = daysAfter(drag, entry);
        wantLength(entry, first, last);
        return;
    }
    const int columns = drag.to->column - drag.from.column;
    int days = 7 * (drag.to->row - drag.from.row);
    if (m_by == WeeksBy::Days && (!entry.anyDay || days == 0))
        days += columns;
    if (days == 0)
        emit refused(tr("Dragging changes the week of “%1”, not its groups. Choose its audience at the right.")
                         .arg(titleOrNone(entry.title)));
    else if (drag.copies)
        wantCopy(entry, days);
    else
        wantMove(entry, days);
}

bool TermWeeksView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || !m_content || m_table->isWriting())
        return CalendarView::eventFilter(watched, event);
    return actOnKeys(static_cast<const QKeyEvent &>(*event), entryOf(m_table->currentLine()), m_content->writable) ||
           CalendarView::eventFilter(watched, event);
}

} // namespace yanben
