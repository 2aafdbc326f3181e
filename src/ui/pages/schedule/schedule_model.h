#pragma once

#include "ui/pages/page_context.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/calendar/schedule_rows.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace yanben
{

class SeriesDesk;

/// 活动日程表 of the shown term: a row for each session. Cells that the sessions of an activity share have their values
/// in every one of its rows.
class ScheduleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, TitleColumn, FormsColumn, PresentersColumn, AudienceColumn, PlaceColumn, ColumnCount };
    enum Role {
        FindingRole = Qt::UserRole + 1, ///< what needs attention in the cell, a sentence to a line
        CancelledRole                   ///< whether the activity is cancelled
    };

    /// Another time of an activity goes through `series`, which asks where decisions about single meetings would be
    /// lost.
    ScheduleModel(PageContext &context, FindingsBook &findings, SeriesDesk &series, QObject *parent = nullptr);

    /// Shows what the file holds now.
    void refresh();

    const std::vector<ScheduleRow> &rows() const { return m_rows; }
    const ScheduleRow *at(const QModelIndex &index) const;
    /// Those that are marked in the cell, with their ways out.
    std::vector<Finding> findingsAt(const QModelIndex &index) const;
    std::optional<int> rowOf(ActivityId activity) const;
    std::optional<int> rowOf(SessionId session) const;
    /// The name of a column in a Target.
    static QString partOf(int column);
    static bool isShared(int column) { return column <= FormsColumn; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole: a When in the column of times, lists of names for forms and people, text otherwise.
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    QVariant activityText(const Activity &activity, int column) const;
    QVariant sessionText(const Session &session, int column) const;
    QVariant editValue(const Activity &activity, const Session *session, int column) const;
    /// Whom nobody knows of those that were not there before.
    void tellStrangers(const Session &before, SessionId session) const;
    bool isMarked(const Finding &finding, int column) const;
    void readFindings();
    QString findingsOn(const ScheduleRow &row, int column) const;
    QString tipOn(const ScheduleRow &row, const Activity &activity, int column) const;

    PageContext &m_context;
    FindingsBook &m_findings;
    SeriesDesk &m_series;
    /// Of the whole activity where no session is named.
    std::map<std::tuple<ActivityId, std::optional<SessionId>, int>, QStringList> m_sentences;
    std::vector<ScheduleRow> m_rows;
};

} // namespace yanben
