#include "ui/pages/calendar/views/meetings/meeting_widths.h"

#include "ui/pages/calendar/views/meetings/meetings_model.h"
#include "ui/widgets/lists/hand_widths.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace yanben
{

namespace
{

bool mayTakeTwoLines(int column)
{
    return column != MeetingsModel::NumberColumn && column != MeetingsModel::DateColumn;
}

int marginsOf(const QTableView &table)
{
    // The line of the grid, and what rounding takes.
    constexpr int more = 3;
    return 2 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1) + more;
}

/// The longest part that a line break leaves together; hours break behind their dash: 14:30—/16:00.
int longestPart(const QString &text, const QFontMetrics &metrics)
{
    int longest = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isEnd = at == text.size();
        if (!isEnd && text.at(at) != u'—' && text.at(at) != u' ')
            continue;
        longest = std::max(longest, metrics.horizontalAdvance(text.mid(from, at - from + (isEnd ? 0 : 1))));
        from = at + 1;
    }
    return longest;
}

/// The heads alone: some styles keep room for the sign of the order in each of them, which only one has.
std::vector<int> headWidths(QHeaderView &header)
{
    const bool isSigned = header.isSortIndicatorShown();
    header.setSortIndicatorShown(false);
    // The hint knows the margin of a head or the padding of a style sheet, the head is drawn within both.
    const int more = header.fontMetrics().height() / 2;
    std::vector<int> widths;
    for (int column = 0; column < header.count(); ++column)
        widths.push_back(std::max(header.minimumSectionSize(), header.sectionSizeHint(column) + more));
    header.setSortIndicatorShown(isSigned);
    const int signedColumn = header.sortIndicatorSection();
    // The head stands in the middle, its sign at one end.
    if (isSigned && signedColumn >= 0 && signedColumn < header.count())
        widths[static_cast<std::size_t>(signedColumn)] += 2 * header.fontMetrics().height();
    return widths;
}

} // namespace

void MeetingWidths::measure()
{
    static_assert(count == MeetingsModel::ColumnCount);
    const QAbstractItemModel &model = *m_table.model();
    const std::vector<int> heads = headWidths(*m_table.horizontalHeader());
    const QFontMetrics metrics = m_table.fontMetrics();
    const int em = metrics.horizontalAdvance(u'研');
    const int margins = marginsOf(m_table);
    m_texts.assign(static_cast<std::size_t>(model.rowCount()), {});
    for (int column = 0; column < MeetingsModel::ColumnCount; ++column) {
        int whole = 0;
        int part = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString text = model.index(row, column).data().toString();
            int &width = m_texts[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            width = metrics.horizontalAdvance(text);
            whole = std::max(whole, width);
            if (column == MeetingsModel::TimeColumn)
                part = std::max(part, longestPart(text, metrics));
        }
        // A character that does not fit goes to the next line as a whole.
        const int half = column == MeetingsModel::TimeColumn ? part : std::min(whole, whole / 2 + em);
        m_needs[static_cast<std::size_t>(column)] = {
            .head = heads[static_cast<std::size_t>(column)],
            .twoLines = margins + (mayTakeTwoLines(column) ? half : whole),
            .whole = margins + whole,
        };
    }
}

int MeetingWidths::least(int column) const
{
    const int em = m_table.fontMetrics().horizontalAdvance(u'研');
    const MeetingNeed &need = m_needs[static_cast<std::size_t>(column)];
    switch (column) {
    case MeetingsModel::DateColumn: return std::max(need.head, std::min(need.whole, em * 14));
    case MeetingsModel::TitleColumn: return std::max(need.head, em * 5);
    default: return std::max(need.head, std::min(need.twoLines, em * 5));
    }
}

void MeetingWidths::grow(int column, int to, int &spare)
{
    int &width = m_widths[static_cast<std::size_t>(column)];
    const int given = std::min(spare, to - width);
    if (given <= 0 || m_hands.has(column))
        return;
    width += given;
    spare -= given;
}

void MeetingWidths::shrink(int column, int to, int &lacking)
{
    int &width = m_widths[static_cast<std::size_t>(column)];
    const int taken = std::min(lacking, width - to);
    if (taken <= 0 || m_hands.has(column))
        return;
    width -= taken;
    lacking -= taken;
}

void MeetingWidths::share()
{
    const QHeaderView &header = *m_table.horizontalHeader();
    const int room = m_table.viewport()->width();
    if (room <= 0)
        return;
    int spare = room;
    for (int column = 0; column < MeetingsModel::ColumnCount; ++column) {
        int &width = m_widths[static_cast<std::size_t>(column)];
        width = m_hands.has(column) ? header.sectionSize(column) : least(column);
        spare -= width;
    }
    using enum MeetingsModel::Column;
    const int em = m_table.fontMetrics().horizontalAdvance(u'研');
    const auto needOf = [this](int column) { return m_needs[static_cast<std::size_t>(column)]; };
    if (spare > 0) {
        grow(TitleColumn, std::min(needOf(TitleColumn).twoLines, em * 14), spare);
        for (const int column : {TimeColumn, AudienceColumn, PresentersColumn, PlaceColumn, StatusColumn})
            grow(column, std::min(needOf(column).whole, em * 12), spare);
        // A title that is whole leaves the rest to what overlaps.
        grow(TitleColumn, std::min(needOf(TitleColumn).whole, room), spare);
        grow(StatusColumn, needOf(StatusColumn).whole, spare);
        grow(TitleColumn, room, spare);
    } else if (spare < 0) {
        int lacking = -spare;
        const int fewest = header.minimumSectionSize();
        for (const int column : {AudienceColumn, PresentersColumn, StatusColumn, PlaceColumn, TimeColumn})
            shrink(column, std::max(fewest, needOf(column).head), lacking);
        shrink(TitleColumn, em * 4, lacking);
        for (const int column : {AudienceColumn, PresentersColumn, StatusColumn, PlaceColumn, NumberColumn, TimeColumn,
                                 TitleColumn, DateColumn})
            shrink(column, fewest, lacking);
    }
    for (int column = 0; column < MeetingsModel::ColumnCount; ++column)
        m_hands.fit(column, m_widths[static_cast<std::size_t>(column)]);
    layOutRows();
}

void MeetingWidths::layOutRows()
{
    const int margins = marginsOf(m_table);
    QHeaderView &rows = *m_table.verticalHeader();
    const int shown = std::min(rows.count(), static_cast<int>(m_texts.size()));
    for (int row = 0; row < shown; ++row) {
        const auto &texts = m_texts[static_cast<std::size_t>(row)];
        int lines = 1;
        for (int column = 0; column < MeetingsModel::ColumnCount; ++column) {
            if (texts[static_cast<std::size_t>(column)] + margins > m_table.columnWidth(column))
                lines = 2;
        }
        const int height = rows.defaultSectionSize() + (lines - 1) * m_table.fontMetrics().lineSpacing();
        if (rows.sectionSize(row) != height)
            rows.resizeSection(row, height);
    }
}

} // namespace yanben
