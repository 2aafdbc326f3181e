#include "ui/pages/calendar/month_view.h"

#include "calendar/when_text.h"
#include "ui/pages/calendar/month_accessible.h"
#include "ui/pages/calendar/views/sheet_lines.h"
#include "ui/widgets/room/in_sight.h"

#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

// What the month shows and what is chosen in it.

namespace yanben
{

using namespace Qt::StringLiterals;

MonthView::MonthView(QWidget *parent) : CalendarView(parent)
{
    installMonthAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Month"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_layout.setWordsHeight([this](const LaneBar &bar, int width) {
        const MonthBar &item = barOf(bar);
        const QFont letters = wordsFont(item);
        const QString text = wholeText(item);
        const int room = wordsPlace({0, 0, width, 1}).width();
        return m_texts.advance(text, letters) <= room ? 0 : m_texts.wrappedHeight(text, letters, room);
    });
    setMonth(m_month);
}

void MonthView::setMonth(YearMonth month)
{
    m_month = month;
    if (m_day.year() != month.year || m_day.month() != month.month)
        m_day = month.firstDay();
    setAccessibleDescription(tr("%1-%2").arg(month.year).arg(month.month));
    layOut();
}

void MonthView::setContent(const SharedContent &content)
{
    m_content = content;
    layOut();
}

void MonthView::layOut()
{
    m_layout.setGrid(monthGrid(m_month, m_content ? m_content->term.weekStart : Qt::Monday));
    m_bars.clear();
    if (m_content)
        m_bars = monthBars(*m_content, firstShown(), lastShown());
    std::vector<LaneItem> items;
    for (const MonthBar &bar : m_bars)
        items.push_back({bar.first, bar.last, bar.anyDay});
    m_layout.setRoom(size(), unit(), headWidth());
    m_layout.setItems(items);
    endDrag();
    ++m_revision;
    updateGeometry();
    update();
    emit laidOut();
}

bool MonthView::isChosen(const MonthBar &bar) const
{
    return m_activity == bar.activity && (!m_meeting || m_meeting == bar.meeting);
}

void MonthView::pick(QDate day, std::optional<ActivityId> activity, const std::optional<MeetingKey> &meeting)
{
    m_day = day;
    m_activity = activity;
    m_meeting = activity ? meeting : std::nullopt;
    if (m_activity && !m_meeting) {
        for (const std::size_t item : m_layout.itemsOn(day)) {
            if (m_bars[item].activity == activity) {
                m_meeting = m_bars[item].meeting;
                break;
            }
        }
    }
    update();
}

void MonthView::showPlace(const CalendarPlace &place)
{
    if (place.day.year() != m_month.year || place.day.month() != m_month.month)
        setMonth({place.day.year(), place.day.month()});
    const CalendarPlace before = this->place();
    pick(place.day, place.activity, place.meeting);
    if (before != this->place())
        announce();
    bringDayIntoSight();
}

void MonthView::bringDayIntoSight()
{
    bringIntoSight(this, [this] { return dayRect(m_day); });
}

void MonthView::choose(QDate day, std::optional<ActivityId> activity)
{
    const CalendarPlace before = place();
    const bool staysThere = m_activity == activity && m_day == day;
    pick(day, activity, staysThere ? m_meeting : std::nullopt);
    if (before == place())
        return;
    announce();
    emit chosen();
}

void MonthView::take(QDate day, const MonthBar *bar)
{
    const CalendarPlace before = place();
    pick(day, bar ? std::optional(bar->activity) : std::nullopt, bar ? bar->meeting : std::nullopt);
    if (before == place())
        return;
    announce();
    emit chosen();
}

QRect MonthView::barRect(ActivityId activity, QDate day) const
{
    for (const PlacedBar &bar : m_layout.bars()) {
        const QRect place = m_layout.barRect(bar);
        if (barOf(bar).activity == activity && place.intersects(dayRect(day)))
            return place;
    }
    return {};
}

void MonthView::stepBy(int days)
{
    const CalendarPlace before = place();
    const QDate day = m_day.addDays(days);
    if (day.year() != m_month.year || day.month() != m_month.month)
        setMonth({day.year(), day.month()});
    const std::vector<std::size_t> there = m_layout.itemsOn(day);
    const MonthBar *bar = there.empty() ? nullptr : &m_bars[there.front()];
    pick(day, bar ? std::optional(bar->activity) : std::nullopt, bar ? bar->meeting : std::nullopt);
    bringDayIntoSight();
    if (before == place())
        return;
    announce();
    emit chosen();
}

void MonthView::cycle(int steps)
{
    const std::vector<std::size_t> there = m_layout.itemsOn(m_day);
    if (there.empty())
        return;
    const auto count = static_cast<int>(there.size());
    const auto found = std::ranges::find_if(there, [this](std::size_t item) { return isChosen(m_bars[item]); });
    const int at = found == there.end() ? (steps > 0 ? -1 : 0) : static_cast<int>(found - there.begin());
    take(m_day, &m_bars[there[static_cast<std::size_t>((at + steps + count) % count)]]);
}

QString MonthView::dayListText(const MonthBar &bar) const
{
    const CalendarEntry &entry = entryOf(bar);
    QString time = entry.isBorder() ? daysText(entry, m_content->term) : hourText(entry, m_content->term);
    // A day among several says which ones.
    if (entry.first < entry.last && !entry.anyDay)
        time = (daysText(entry, m_content->term) + u' ' + time).trimmed();
    QStringList words{bar.mark, bar.tag, titleOrNone(bar.title)};
    words.removeAll(QString());
    QStringList parts{time.isEmpty() ? tr("no hour") : time, words.join(u' '), entry.places.join(u'、')};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QStringList MonthView::hiddenDoubts(QDate day) const
{
    QStringList titles;
    for (const std::size_t item : m_layout.hiddenItemsOn(day)) {
        const MonthBar &bar = m_bars[item];
        if (m_content->colouring.isDoubtful(bar.activity, bar.first, bar.last))
            titles << titleOrNone(bar.title);
    }
    return titles;
}

QStringList MonthView::moreWords(QDate day) const
{
    const int hidden = hiddenOn(day);
    if (hidden == 0)
        return {};
    QStringList words{tr("%n more", nullptr, hidden)};
    if (const QStringList doubts = hiddenDoubts(day); !doubts.isEmpty())
        words << tr("Time to be checked: %1").arg(doubts.join(u'、'));
    return words;
}

QString MonthView::tipAt(const QPoint &place) const
{
    if (!m_content)
        return {};
    const Term &term = m_content->term;
    if (const PlacedBar *bar = m_layout.barAt(place)) {
        const CalendarEntry &entry = entryOf(barOf(*bar));
        QStringList lines{titleOrNone(entry.title), daysText(entry, term),    hourText(entry, term),
                          barOf(*bar).leaders,      entry.places.join(u'、'), unusualStatus(entry)};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    if (const std::optional<QDate> day = m_layout.dayAt(place))
        return moreRect(*day).contains(place) ? moreWords(*day).join(u'\n') : holidayWord(m_content->calendar, *day);
    for (std::size_t row = 0; row < m_layout.rows().size(); ++row) {
        const std::optional<int> week = weekInTerm(term, m_layout.rows()[row][3]);
        if (week && m_layout.rowRect(row).contains(place))
            return weekWords(term, m_content->stages, *week).join(u'\n');
    }
    return {};
}

void MonthView::openDay(QDate day)
{
    if (!m_content || !dayRect(day).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(dayText(day, m_content->term, WhenStyle::WithWeekdays));
    menu->addSection(menu->accessibleName());
    for (const std::size_t item : m_layout.itemsOn(day)) {
        const MonthBar bar = m_bars[item];
        QAction *action = menu->addAction(dayListText(bar).replace(u'&', u"&&"_s));
        QFont font = menu->font();
        font.setStrikeOut(bar.cancelled);
        action->setFont(font);
        connect(action, &QAction::triggered, this, [this, day, bar] { take(day, &bar); });
    }
    if (m_content->writable) {
        menu->addSeparator();
        connect(menu->addAction(tr("New activity")), &QAction::triggered, this, [this, day] { emit newWanted(day); });
    }
    const QRect more = moreRect(day);
    menu->popup(mapToGlobal(more.isValid() ? more.bottomLeft() : dayRect(day).center()));
    const QList<QAction *> actions = menu->actions();
    const auto first = std::ranges::find_if(actions, [](const QAction *each) { return !each->isSeparator(); });
    if (first != actions.end())
        menu->setActiveAction(*first);
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    CalendarView::resizeEvent(event);
    const QSize least = m_layout.leastSize();
    m_layout.setRoom(size(), unit(), headWidth());
    // Narrow days need higher rows.
    if (m_layout.leastSize() != least)
        updateGeometry();
    ++m_revision;
    emit laidOut();
}

void MonthView::showEvent(QShowEvent *event)
{
    CalendarView::showEvent(event);
    if (!event->spontaneous())
        bringDayIntoSight();
}

void MonthView::hideEvent(QHideEvent *event)
{
    CalendarView::hideEvent(event);
    endDrag();
}

void MonthView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MonthView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_layout.setRoom(size(), unit(), headWidth());
    ++m_revision;
    updateGeometry();
    emit laidOut();
}

QSize MonthView::minimumSizeHint() const
{
    return m_layout.leastSize();
}

QSize MonthView::sizeHint() const
{
    return minimumSizeHint().expandedTo({unit() * (3 + MonthLayout::columns * 5), 0});
}

bool MonthView::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        endDrag();
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        // Escaped: what a file holds is never taken for markup. An empty one goes away.
        QToolTip::showText(help->globalPos(), tipAt(help->pos()).toHtmlEscaped().replace(u'\n', u"<br>"_s), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace yanben
