#include "ui/pages/calendar/views/meetings/meetings_model.h"

#include "ui/pages/calendar/views/sheet_lines.h"
#include "workspace/queries/calendar/entries_of.h"

namespace yanben
{

using namespace Qt::StringLiterals;

void MeetingsModel::setEntries(const SharedContent &content, std::vector<CalendarEntry> entries, Overlaps overlaps)
{
    beginResetModel();
    m_content = content;
    m_entries = std::move(entries);
    m_overlaps.clear();
    const auto tell = [this](std::size_t row, std::size_t other, bool isCertain) {
        const QString title = titleOrNone(m_entries[other].title);
        RowOverlaps &told = m_overlaps[row];
        told.words << (isCertain ? tr("overlaps “%1”").arg(title) : tr("may overlap “%1”").arg(title));
        told.isCertain = told.isCertain || isCertain;
    };
    if (overlaps == Overlaps::Told) {
        for (const EntryOverlap &each : overlapsAmong(m_entries, content->term.timetable)) {
            tell(each.one, each.other, each.isCertain);
            tell(each.other, each.one, each.isCertain);
        }
    }
    endResetModel();
}

const CalendarEntry *MeetingsModel::at(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_entries.size() ? &m_entries[row] : nullptr;
}

int MeetingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int MeetingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeetingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == NumberColumn)
        return tr("Order of the schedule");
    // Also as the tip: a narrow column cuts it, or has a shorter one.
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case NumberColumn: return tr("No.");
    case DateColumn: return tr("Date");
    case TimeColumn: return tr("Time");
    case TitleColumn: return tr("Content");
    case PresentersColumn: return isTip ? tr("Presenters") : tr("Presenters", "head of a narrow column");
    case AudienceColumn: return isTip ? tr("Audience") : tr("Audience", "head of a narrow column");
    case PlaceColumn: return tr("Place");
    case StatusColumn: return tr("Status");
    default: return {};
    }
}

QString MeetingsModel::text(const CalendarEntry &entry, int row, int column) const
{
    switch (column) {
    case NumberColumn: return QString::number(entry.order + 1);
    case DateColumn: return daysText(entry, m_content->term);
    case TimeColumn: return hourText(entry, m_content->term);
    case TitleColumn: return titleOrNone(entry.title);
    case PresentersColumn: return m_content->namesOf(entry.presenters);
    case AudienceColumn: return m_content->namesOf(entry.audience);
    case PlaceColumn: return entry.places.join(u'、');
    case StatusColumn: {
        const auto found = m_overlaps.find(static_cast<std::size_t>(row));
        const QString status = statusWord(entry);
        return found == m_overlaps.end() ? status : status + u" · "_s + found->second.words.join(u"；"_s);
    }
    default: return {};
    }
}

QVariant MeetingsModel::sortValue(const CalendarEntry &entry, int row, int column) const
{
    switch (column) {
    case NumberColumn: return entry.order;
    // Their order is that of days and hours.
    case DateColumn: return row;
    case StatusColumn:
        return (m_overlaps.contains(static_cast<std::size_t>(row)) ? 0 : 10) + static_cast<int>(entry.status);
    default: return text(entry, row, column);
    }
}

QVariant MeetingsModel::data(const QModelIndex &index, int role) const
{
    const CalendarEntry *entry = at(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*entry, index.row(), index.column());
    case Qt::ToolTipRole:
        // Escaped: what a file holds is never taken for markup.
        return text(*entry, index.row(), index.column()).toHtmlEscaped();
    case SortRole: return sortValue(*entry, index.row(), index.column());
    case CancelledRole: return entry->cancelled;
    case OverlapsRole:
    case MayOverlapRole: {
        const auto found = m_overlaps.find(static_cast<std::size_t>(index.row()));
        return found != m_overlaps.end() && found->second.isCertain == (role == OverlapsRole);
    }
    case Qt::AccessibleDescriptionRole: return entry->cancelled ? tr("Cancelled") : QString{};
    default: return {};
    }
}

} // namespace yanben
