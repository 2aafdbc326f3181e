#pragma once

#include "ui/shell/page.h"

#include <QByteArray>

#include <map>

class QHeaderView;
class QSplitter;

namespace yanben
{

/// Every view whose columns or panes are remembered. The names below are what a settings file stores; a view keeps its
/// place in this list for ever.
enum class ViewId {
    ScheduleColumns,
    RubricColumns,
    ScoreColumns,
    TotalsColumns,
    StaffColumns,
    TopicColumns,
    PlanPanes,
    SchedulePanes,
    CalendarPanes,
    RubricPanes,
    ScorePanes,
    StaffPanes,
    OverviewPanes,
};

struct WindowState
{
    QByteArray geometry;
    PageId page = PageId::Overview;
    std::map<ViewId, QByteArray> views;

    bool operator==(const WindowState &) const = default;
};

/// Where the window keeps its state between runs.
class WindowSettings
{
public:
    virtual ~WindowSettings() = default;

    virtual WindowState windowState() const = 0;
    virtual void setWindowState(const WindowState &state) = 0;
};

/// Restores the header's columns and stores them whenever they change. A header with another number of columns than
/// the stored one starts afresh. `settings` outlives the header.
void rememberColumns(QHeaderView &header, ViewId view, WindowSettings &settings);
void rememberPanes(QSplitter &splitter, ViewId view, WindowSettings &settings);

} // namespace yanben
