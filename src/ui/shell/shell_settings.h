#pragma once

#include "ui/shell/page.h"

#include <QByteArray>

#include <optional>

class QHeaderView;
class QSplitter;

namespace yanben
{

class HandWidths;

/// Every view whose columns, panes or other looks are remembered.
enum class ViewId {
    ScheduleColumns,
    RubricColumns,
    ScoreColumns,
    RaterScoreColumns, ///< of one rater's marks, which have fewer
    ReviewProgressColumns,
    ReviewRaterColumns,
    ReviewOutlierColumns,
    ReviewEqualColumns,
    ReviewTermColumns,
    ReviewCriterionColumns,
    TotalsColumns,
    StaffColumns,
    TopicColumns,
    TermColumns,
    StageColumns,
    WeekColumns,
    LessonColumns,
    DayColumns,
    ListColumns,
    BackupColumns,
    MeetingColumns,
    MeetingHandWidths, ///< those of them that a person has set
    CalendarView,
    PlanPanes,
    SchedulePanes,
    CalendarPanes,
    RubricPanes,
    ScorePanes,
    ReviewTermPanes,
    StaffPanes,
    OverviewPanes,
    ActivityDetails, ///< whether they are folded
    ThemeColumns,
    CountColumns,
    GroupScoreColumns,
    GroupScorePanes,
    TermPapers,  ///< which go into the bundle of a term, and on which paper
    PaperSheets, ///< on which each kind of paper was last looked at
};

/// Where the window and its views keep their state between runs.
class ShellSettings
{
public:
    virtual ~ShellSettings() = default;

    virtual std::optional<QByteArray> geometry() const = 0;
    virtual void setGeometry(const QByteArray &geometry) = 0;
    virtual std::optional<PageId> lastPage() const = 0;
    virtual void setLastPage(PageId page) = 0;
    virtual std::optional<QByteArray> viewState(ViewId view) const = 0;
    virtual void setViewState(ViewId view, const QByteArray &state) = 0;
};

/// The word under which a settings file keeps the view; unlike the number it never changes.
QString viewKey(ViewId view);

/// Restores the header's columns. A header with another number of columns than the stored one stays as it is, and so
/// does one that was never stored: false. One that was stored under other letters gets their widths in proportion.
bool restoreColumns(QHeaderView &header, ViewId view, ShellSettings &settings);
/// Restores them, and stores them whenever they change. `settings` outlives the header.
void rememberColumns(QHeaderView &header, ViewId view, ShellSettings &settings);
/// The same with the columns that a person has set, which are told to `hands`; the header owns them.
void rememberColumns(QHeaderView &header, HandWidths &hands, ViewId view, ShellSettings &settings);
/// As restoreColumns() finds them again.
void storeColumns(const QHeaderView &header, ViewId view, ShellSettings &settings);
/// Restores which columns a person has set, and their widths, and stores each that he sets or gives back. Lists under
/// the same view add to the same ones. `settings` outlives the header.
void rememberHandWidths(HandWidths &widths, ViewId view, ShellSettings &settings);
void rememberPanes(QSplitter &splitter, ViewId view, ShellSettings &settings);

} // namespace yanben
