#include "ui/shell/shell_settings.h"

#include <QHeaderView>
#include <QSplitter>

namespace yanben
{

using namespace Qt::StringLiterals;

QString viewKey(ViewId view)
{
    switch (view) {
    case ViewId::ScheduleColumns: return u"schedule-columns"_s;
    case ViewId::RubricColumns: return u"rubric-columns"_s;
    case ViewId::ScoreColumns: return u"score-columns"_s;
    case ViewId::ReviewRaterColumns: return u"review-rater-columns"_s;
    case ViewId::ReviewProgressColumns: return u"review-progress-columns"_s;
    case ViewId::ReviewOutlierColumns: return u"review-outlier-columns"_s;
    case ViewId::ReviewEqualColumns: return u"review-equal-columns"_s;
    case ViewId::ReviewTermColumns: return u"review-term-columns"_s;
    case ViewId::ReviewCriterionColumns: return u"review-criterion-columns"_s;
    case ViewId::TotalsColumns: return u"totals-columns"_s;
    case ViewId::StaffColumns: return u"staff-columns"_s;
    case ViewId::TopicColumns: return u"topic-columns"_s;
    case ViewId::TermColumns: return u"term-columns"_s;
    case ViewId::StageColumns: return u"stage-columns"_s;
    case ViewId::WeekColumns: return u"week-columns"_s;
    case ViewId::LessonColumns: return u"lesson-columns"_s;
    case ViewId::DayColumns: return u"day-columns"_s;
    case ViewId::ListColumns: return u"list-columns"_s;
    case ViewId::BackupColumns: return u"backup-columns"_s;
    case ViewId::MeetingColumns: return u"meeting-columns"_s;
    case ViewId::CalendarView: return u"calendar-view"_s;
    case ViewId::PlanPanes: return u"plan-panes"_s;
    case ViewId::SchedulePanes: return u"schedule-panes"_s;
    case ViewId::CalendarPanes: return u"calendar-panes"_s;
    case ViewId::RubricPanes: return u"rubric-panes"_s;
    case ViewId::ScorePanes: return u"score-panes"_s;
    case ViewId::ReviewTermPanes: return u"review-term-panes"_s;
    case ViewId::StaffPanes: return u"staff-panes"_s;
    case ViewId::OverviewPanes: return u"overview-panes"_s;
    case ViewId::ActivityDetails: return u"activity-details"_s;
    case ViewId::ThemeColumns: return u"theme-columns"_s;
    case ViewId::CountColumns: return u"count-columns"_s;
    }
    return {};
}

void rememberColumns(QHeaderView &header, ViewId view, ShellSettings &settings)
{
    const QByteArray initial = header.saveState();
    const int columns = header.count();
    if (const std::optional<QByteArray> state = settings.viewState(view)) {
        if (!header.restoreState(*state) || header.count() != columns)
            header.restoreState(initial);
    }
    const auto save = [&header, view, &settings] { settings.setViewState(view, header.saveState()); };
    QObject::connect(&header, &QHeaderView::sectionResized, &header, save);
    QObject::connect(&header, &QHeaderView::sectionMoved, &header, save);
    QObject::connect(&header, &QHeaderView::sortIndicatorChanged, &header, save);
}

void rememberPanes(QSplitter &splitter, ViewId view, ShellSettings &settings)
{
    if (const std::optional<QByteArray> state = settings.viewState(view))
        splitter.restoreState(*state);
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, view, &settings] { settings.setViewState(view, splitter.saveState()); });
}

} // namespace yanben
