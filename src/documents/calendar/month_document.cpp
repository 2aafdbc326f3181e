#include "documents/calendar/month_document.h"

#include "calendar/lanes.h"
#include "calendar/when_text.h"
#include "documents/paper/table/flow_cell.h"
#include "documents/paper/without_middle.h"
#include "documents/words/printed_date.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int weekDays = 7;
constexpr int dayCharacters = 6; // that at least stand beside each other on one day

/// What a sheet has room for in its type for several pages.
struct RoomOfSheet
{
    double characters = 0; ///< beside each other on seven days
    double barLines = 0;   ///< below each other under one row of numbers, which stand on the page of their bars
};

/// A4 across and upright; A3 has room for more of its larger type.
constexpr RoomOfSheet sheets[] = {{80, 28}, {53, 45}};

QString dayHead(const PrintedDay &day)
{
    const QString number = QString::number(day.date.day());
    if (day.isOutside) {
        // 10月31日 in brackets is too wide for the narrowest day.
        const bool isLong = day.date.month() >= 10 && day.date.day() >= 10;
        return u"（%1）"_s.arg(isLong ? dayAndMonth(day.date).replace(u"月"_s, u"月\n"_s) : dayAndMonth(day.date));
    }
    const QString head = day.isOff ? number + u"　休"_s : number;
    return day.festival.isEmpty() ? head : head + u'\n' + day.festival;
}

int daysOf(const LaneBar &bar)
{
    return bar.lastColumn - bar.firstColumn + 1;
}

PrintCell upperCell(const QString &text, int rows, Qt::Edges open = {})
{
    PrintCell cell = textCell(text);
    cell.rowSpan = rows;
    cell.atTop = true;
    cell.open = open;
    return cell;
}

/// The bars of one week that lie in some of its lanes, with what stands over and under them, as rows of a table.
class WeekRows
{
public:
    WeekRows(const PrintedMonthWeek &week, int firstLane, int lanes, bool isLast)
        : m_week{week},
          m_firstLane{firstLane},
          m_isLast{isLast},
          m_cells(static_cast<std::size_t>(1 + lanes + (isLast && lanes > 0 ? 1 : 0)))
    {}

    void add(const LaneBar &bar, const PrintedStretch &stretch, const QString &text)
    {
        const PrintedDay &first = day(bar.firstColumn);
        const PrintedDay &last = day(bar.lastColumn);
        PrintCell cell = textCell(text);
        cell.colSpan = daysOf(bar);
        cell.open = Qt::TopEdge | Qt::BottomEdge;
        cell.bar = PrintBar{.opensLeft = stretch.first < first.date, .opensRight = last.date < stretch.last};
        const int row = 1 + bar.lane - m_firstLane;
        put(row, bar.firstColumn, std::move(cell));
        for (int column = bar.firstColumn; column <= bar.lastColumn; ++column)
            m_barRows[static_cast<std::size_t>(column)].push_back(row);
    }

    std::vector<PrintRow> take()
    {
        PrintCell number = textCell(again(m_week.number));
        number.rowSpan = count();
        std::vector<PrintRow> rows(m_cells.size());
        rows.front().cells.push_back(std::move(number));
        for (int column = 0; column < weekDays; ++column)
            fillDay(column);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::optional<PrintCell> &cell : m_cells[row]) {
                if (cell)
                    rows[row].cells.push_back(*std::move(cell));
            }
        }
        // The weeks share the page, so that a hand finds room on every day.
        if (m_isLast)
            rows.back().share = 1;
        rows.back().mayVanish = m_isLast && rows.size() > 1;
        return rows;
    }

private:
    int count() const { return static_cast<int>(m_cells.size()); }
    const PrintedDay &day(int column) const { return m_week.days[static_cast<std::size_t>(column)]; }
    QString again(const QString &text) const
    {
        return m_firstLane == 0 || text.isEmpty() ? text : text + continuedMark();
    }

    void put(int row, int column, PrintCell cell)
    {
        m_cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = std::move(cell);
    }

    /// The number down to the first bar, nothing between the bars, the rest of the day below the last.
    void fillDay(int column)
    {
        const PrintedDay &day = this->day(column);
        std::vector<int> bars = m_barRows[static_cast<std::size_t>(column)];
        if (bars.empty()) {
            PrintCell whole = upperCell(wholeText(day), count());
            whole.again = QString::number(day.date.day());
            put(0, column, std::move(whole));
            return;
        }
        std::ranges::sort(bars);
        put(0, column, upperCell(again(dayHead(day)), bars.front(), Qt::BottomEdge));
        for (std::size_t i = 1; i < bars.size(); ++i) {
            if (bars[i] - bars[i - 1] > 1)
                put(bars[i - 1] + 1, column, upperCell({}, bars[i] - bars[i - 1] - 1, Qt::TopEdge | Qt::BottomEdge));
        }
        const int below = bars.back() + 1;
        if (below == count())
            return;
        PrintCell rest = upperCell(m_isLast ? day.lines.join(u'\n') : QString{}, count() - below, Qt::TopEdge);
        rest.again = QString::number(day.date.day());
        rest.headAbove = true;
        put(below, column, std::move(rest));
    }

    /// Of a day without bars here: what has one day is told where the week ends.
    QString wholeText(const PrintedDay &day) const
    {
        const QString head = again(dayHead(day));
        return m_isLast ? (QStringList{head} + day.lines).join(u'\n') : head;
    }

    const PrintedMonthWeek &m_week;
    int m_firstLane;
    bool m_isLast;
    std::vector<std::array<std::optional<PrintCell>, weekDays>> m_cells;
    std::array<std::vector<int>, weekDays> m_barRows;
};

/// As far as they lie in the month.
std::vector<LaneItem> laneItems(const MonthDocument &document)
{
    const YearMonth month{document.year, document.month};
    std::vector<LaneItem> items;
    for (const PrintedStretch &stretch : document.stretches)
        items.push_back({std::max(stretch.first, month.firstDay()), std::min(stretch.last, month.lastDay())});
    return items;
}

/// A day of the week that is crowded in one of the weeks gets more of the width: its lines break less, and more weeks
/// stand on a page. Without such days all are equally wide.
std::array<double, weekDays> dayWeights(const MonthDocument &document)
{
    constexpr double usual = 100;
    constexpr double widest = 200;
    constexpr double narrowest = 60;
    constexpr double roomy = 30; // so many characters don't make a day crowded
    std::array<double, weekDays> characters{};
    for (const PrintedMonthWeek &week : document.weeks) {
        for (std::size_t column = 0; column < characters.size(); ++column) {
            const QStringList &lines = week.days[column].lines;
            characters[column] = std::max(characters[column], static_cast<double>(lines.join(QString{}).size()));
        }
    }
    const bool isCrowded = std::ranges::max(characters) > roomy;
    std::array<double, weekDays> weights{};
    std::ranges::transform(characters, weights.begin(), [&](double each) {
        const double more = std::clamp(each - roomy, 0.0, widest - usual);
        return isCrowded && each == 0 ? narrowest : usual + more;
    });
    return weights;
}

/// Of the bars, in their order. All of a long one stands on the widest piece of its stretch, the first of these; a
/// narrow piece says as much as keeps its week low.
QStringList barTexts(const MonthDocument &document, const LaneLayout &lanes)
{
    std::vector<const LaneBar *> widest(document.stretches.size(), nullptr);
    for (const LaneBar &bar : lanes.bars) {
        const LaneBar *&best = widest[bar.item];
        if (!best || daysOf(bar) > daysOf(*best))
            best = &bar;
    }
    QStringList texts;
    for (const LaneBar &bar : lanes.bars) {
        const PrintedStretch &stretch = document.stretches[bar.item];
        const PrintedMonthWeek &week = document.weeks[static_cast<std::size_t>(bar.row)];
        const bool goesOn = stretch.first < week.days[static_cast<std::size_t>(bar.firstColumn)].date;
        const QString mark = goesOn ? continuedMark() : QString{};
        const qsizetype most = daysOf(bar) * dayCharacters * static_cast<qsizetype>(labelLines) - mark.size();
        texts << (&bar == widest[bar.item] ? stretch.text : withoutMiddle(stretch.text, most)) + mark;
    }
    return texts;
}

/// The bars of a month and what decides how many of them stand under one row of numbers.
struct MonthBars
{
    LaneLayout lanes;
    QStringList texts; ///< of each bar
    std::array<double, weekDays> weights{};
};

/// How many lines a lane of a week takes at most.
int linesOfLane(const MonthBars &bars, int week, int lane, const RoomOfSheet &sheet)
{
    const double all = std::accumulate(bars.weights.begin(), bars.weights.end(), 0.0);
    double most = 1;
    for (std::size_t i = 0; i < bars.lanes.bars.size(); ++i) {
        const LaneBar &bar = bars.lanes.bars[i];
        if (bar.row != week || bar.lane != lane)
            continue;
        const double share =
            std::accumulate(bars.weights.begin() + bar.firstColumn, bars.weights.begin() + bar.lastColumn + 1, 0.0);
        const double edges = 1; // of the cell
        const double room =
            std::max<double>(daysOf(bar) * dayCharacters, std::floor(sheet.characters * share / all - edges));
        most = std::max(most, std::ceil(static_cast<double>(bars.texts[static_cast<qsizetype>(i)].size()) / room));
    }
    return static_cast<int>(most);
}

/// How many lanes of the week, from this one on, stand under one row of numbers on any sheet.
int lanesTogether(const MonthBars &bars, int week, int first)
{
    constexpr double edges = 0.25; // of a bar, in lines
    int together = bars.lanes.lanesPerRow[static_cast<std::size_t>(week)] - first;
    for (const RoomOfSheet &sheet : sheets) {
        double lines = 0;
        for (int lane = 0; lane < together; ++lane) {
            lines += linesOfLane(bars, week, first + lane, sheet) + edges;
            if (lines > sheet.barLines && lane > 0)
                together = lane;
        }
    }
    return together;
}

/// Nothing but its numbers, before or behind the term.
bool saysNothing(const PrintedMonthWeek &week)
{
    return week.number.isEmpty() &&
           std::ranges::all_of(week.days, [](const PrintedDay &day) { return day.lines.isEmpty(); });
}

/// On every month, as any may still get it; of many only how many there are.
QString undatedNote(const QStringList &undated)
{
    constexpr qsizetype mostCharacters = 100;
    const QString all = undated.join(u'；');
    return u"时间待定："_s + (all.size() <= mostCharacters ? all : u"共%1项，见活动日程表"_s.arg(undated.size()));
}

std::vector<GridRow> gridRows(const MonthDocument &document)
{
    std::vector<GridRow> rows;
    for (const PrintedMonthWeek &week : document.weeks) {
        GridRow &row = rows.emplace_back();
        std::ranges::transform(week.days, row.begin(), &PrintedDay::date);
    }
    return rows;
}

} // namespace

PrintTable monthTable(const MonthDocument &document)
{
    PrintTable table;
    table.title = u"%1年%2月校本研修月历"_s.arg(document.year).arg(document.month);
    table.subtitleLeft = document.school + u'　' + document.term;
    table.footerLeft = document.school + u"　校本研修月历"_s;
    table.setup.orientation = QPageLayout::Landscape;
    table.setup.margins = {12, 12, 12, 20};
    table.bodyPoints = smallestBodyPoints; // where it needs several pages, few of them
    table.onePage = OnePageType{smallestBodyPoints, 13};
    table.titleAgain = true;
    table.isTight = true;
    table.wholeGroups = true;
    table.columns = {{u"周次"_s, 48, 4, CellAlign::Center}};
    MonthBars bars{
        .lanes = layOutLanes(laneItems(document), gridRows(document)), .texts = {}, .weights = dayWeights(document)};
    bars.texts = barTexts(document, bars.lanes);
    for (int i = 0; i < weekDays; ++i) {
        const QString name = weekdayText((document.weekStart - 1 + i) % 7 + 1);
        table.columns.push_back({name, bars.weights[static_cast<std::size_t>(i)], dayCharacters, CellAlign::Left});
    }
    for (std::size_t week = 0; week < document.weeks.size(); ++week) {
        const int all = bars.lanes.lanesPerRow[week];
        if (all == 0 && saysNothing(document.weeks[week]) && !table.rows.empty())
            table.rows.back().withNext = true; // no page has nothing but such weeks
        int first = 0;
        do {
            const int count = lanesTogether(bars, static_cast<int>(week), first);
            WeekRows rows{document.weeks[week], first, count, first + count == all};
            for (std::size_t i = 0; i < bars.lanes.bars.size(); ++i) {
                const LaneBar &bar = bars.lanes.bars[i];
                if (bar.row == static_cast<int>(week) && first <= bar.lane && bar.lane < first + count)
                    rows.add(bar, document.stretches[bar.item], bars.texts[static_cast<qsizetype>(i)]);
            }
            std::ranges::move(rows.take(), std::back_inserter(table.rows));
            first += count;
        } while (first < all);
    }
    if (!document.undated.isEmpty()) {
        table.setup.margins.setBottom(23); // the note does not stand on the footer
        table.closing.push_back({{undatedNote(document.undated)}});
    }
    return table;
}

} // namespace yanben
