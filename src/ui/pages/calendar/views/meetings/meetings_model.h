#pragma once

#include "ui/pages/calendar/views/calendar_content.h"

#include <QAbstractTableModel>

#include <map>

namespace yanben
{

/// Entries of the calendar as a list, in the order of their days, those without one last.
class MeetingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        DateColumn,
        TimeColumn,
        TitleColumn,
        PresentersColumn,
        AudienceColumn,
        PlaceColumn,
        StatusColumn,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole + 1;
    static constexpr int CancelledRole = Qt::UserRole + 2;
    static constexpr int OverlapsRole = Qt::UserRole + 3;   ///< surely
    static constexpr int MayOverlapRole = Qt::UserRole + 4; ///< an hour or an end is not known

    using QAbstractTableModel::QAbstractTableModel;

    enum class Overlaps { Told, LeftOut };
    void setEntries(const SharedContent &content, std::vector<CalendarEntry> entries, Overlaps overlaps);
    const std::vector<CalendarEntry> &entries() const { return m_entries; }
    const CalendarEntry *at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const CalendarEntry &entry, int row, int column) const;
    QVariant sortValue(const CalendarEntry &entry, int row, int column) const;

    SharedContent m_content;
    std::vector<CalendarEntry> m_entries;
    /// With what else a row's hours meet.
    struct RowOverlaps
    {
        QStringList words{};
        bool isCertain = false; ///< one of them is
    };
    std::map<std::size_t, RowOverlaps> m_overlaps;
};

} // namespace yanben
