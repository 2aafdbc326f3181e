#include "ui/pages/calendar/series/meetings_column.h"

#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/pages/calendar/series/series_words.h"
#include "ui/widgets/lists/fact_table.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/calendar/school_days.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>
#include <QTableWidget>

#include <algorithm>

namespace yanben
{

namespace
{

constexpr int meetingRowsShown = 7;

} // namespace

MeetingsColumn::MeetingsColumn(PageContext &context, SeriesDesk &desk, QWidget *parent)
    : FieldColumn{parent},
      m_context{context},
      m_desk{desk},
      m_summary{new TextLabel{{}, TextRole::Muted}},
      m_list{factTable(tr("All meetings of the series"), {tr("Week"), tr("Day"), tr("State")}, 0)}
{
    m_summary->setWordWrap(true);
    m_summary->setScale(0.92);
    addSection(tr("All meetings of the series"));
    addWidget(m_summary);
    m_list->setMinimumHeight(m_list->fontMetrics().height() * 2 * meetingRowsShown);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setStretchLastSection(false);
    // The state of a meeting is a sentence at times; the inspector is too narrow for one line of it.
    m_list->setTextElideMode(Qt::ElideNone);
    connect(m_list->horizontalHeader(), &QHeaderView::sectionResized, m_list, [this](int column) {
        if (column == 2)
            m_list->resizeRowsToContents();
        else
            giveRestToStates();
    });
    // Lines get more, not a bar: what stands behind it is not read.
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // lines that wrap take no width from each other
    m_list->viewport()->installEventFilter(this);
    addWidget(m_list);
    connect(m_list, &QTableWidget::cellActivated, this, &MeetingsColumn::goTo);
    connect(m_list, &QTableWidget::cellClicked, this, &MeetingsColumn::goTo);
    auto *forget = new QShortcut{QKeySequence::Delete, m_list};
    forget->setContext(Qt::WidgetShortcut);
    connect(forget, &QShortcut::activated, this, &MeetingsColumn::forgetCurrent);
}

void MeetingsColumn::fill(const Series &series, const std::optional<MeetingKey> &meeting)
{
    const SchoolCalendar calendar = schoolCalendar(m_context.state());
    const Term &term = *series.term;
    const std::vector<Occurrence> meetings = occurrencesOf(series, calendar);
    const std::vector<const ChangedOccurrence *> waiting = withoutMeeting(series, calendar);
    m_summary->setText(meetingsText(meetings, term));
    m_list->setRowCount(static_cast<int>(meetings.size() + waiting.size()));
    m_lines.clear();
    int row = 0;
    std::optional<int> current;
    const auto put = [&](const Line &line, const QString &day, const QString &state) {
        putFact(*m_list, row, 0, weekName(term, weekOf(term, line.day)));
        putFact(*m_list, row, 1, day);
        putFact(*m_list, row, 2, state);
        if (meeting && !line.isWaiting && line.meeting == *meeting)
            current = row;
        m_lines.push_back(line);
        ++row;
    };
    for (const Occurrence &each : meetings) {
        const ChangedOccurrence *decided = series.decisionOn(each.original);
        const QString content = decided ? decided->content : QString{};
        const QString state = meetingStateText(each, decided, term);
        put({.meeting = series.keyOf(each.original), .day = each.held.value_or(each.original)},
            meetingDayText(each, term), content.isEmpty() ? state : tr("%1 · %2").arg(state, content));
    }
    for (const ChangedOccurrence *each : waiting)
        put({.meeting = series.keyOf(each->original), .day = each->original, .isWaiting = true},
            dayText(each->original, term),
            tr("No meeting of the series any more (Del drops it): %1").arg(decisionText(*each, nullptr, term)));
    shareWidth();
    m_list->resizeRowsToContents();
    if (current && m_list->currentRow() != *current)
        m_list->setCurrentCell(*current, 0);
}

bool MeetingsColumn::holds(const MeetingKey &meeting) const
{
    return std::ranges::any_of(m_lines,
                               [&meeting](const Line &line) { return !line.isWaiting && line.meeting == meeting; });
}

void MeetingsColumn::shareWidth()
{
    // Once for all: a column that follows its cells would be measured anew with each of them.
    for (const int column : {0, 1})
        m_list->resizeColumnToContents(column);
    const int em = m_list->fontMetrics().horizontalAdvance(u'研');
    const int room = m_list->viewport()->width() - m_list->columnWidth(0) - em * 5;
    if (m_list->columnWidth(1) > room)
        m_list->setColumnWidth(1, std::max(em * 4, room));
    giveRestToStates();
}

void MeetingsColumn::giveRestToStates()
{
    // A stretched section does not follow when the bar of a view that wraps comes.
    m_list->setColumnWidth(2, m_list->viewport()->width() - m_list->columnWidth(0) - m_list->columnWidth(1));
}

bool MeetingsColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        shareWidth();
    return FieldColumn::eventFilter(watched, event);
}

const MeetingsColumn::Line *MeetingsColumn::lineAt(int row) const
{
    return row < 0 || row >= static_cast<int>(m_lines.size()) ? nullptr : &m_lines[static_cast<std::size_t>(row)];
}

void MeetingsColumn::goTo(int row)
{
    const Line *line = lineAt(row);
    if (!line || line->isWaiting)
        return;
    const Line copy = *line; // whoever hears of it fills the list anew
    emit chosen(copy.meeting, copy.day);
}

void MeetingsColumn::forgetCurrent()
{
    const Line *line = lineAt(m_list->currentRow());
    if (!line || !m_context.writable())
        return;
    const MeetingKey meeting = line->meeting;
    line->isWaiting ? m_desk.forget(meeting) : m_desk.remove(meeting);
}

} // namespace yanben
