#include "ui/shell/shell_settings.h"

#include "ui/widgets/lists/hand_widths.h"

#include <QApplication>
#include <QDataStream>
#include <QFontMetrics>
#include <QHeaderView>
#include <QIODevice>
#include <QSplitter>

#include <map>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray columnsMark = QByteArrayLiteral("yanben-columns-1");

struct StoredColumns
{
    QByteArray header;
    std::optional<int> character; ///< the width of one when they were stored; none in what older programs stored
    QList<qint32> byHand{};       ///< the columns that a person has set, as far as that is told apart
};

int characterWidth()
{
    return QFontMetrics{QApplication::font()}.horizontalAdvance(u'评');
}

QByteArray toBytes(const QHeaderView &header, const HandWidths *hands = nullptr)
{
    QList<qint32> byHand;
    for (int column = 0; hands && column < header.count(); ++column) {
        if (hands->has(column))
            byHand << column;
    }
    QByteArray bytes;
    QDataStream stream{&bytes, QIODevice::WriteOnly};
    stream << columnsMark << static_cast<qint32>(characterWidth()) << header.saveState() << byHand;
    return bytes;
}

StoredColumns columnsFrom(const QByteArray &bytes)
{
    QDataStream stream{bytes};
    QByteArray mark;
    qint32 character = 0;
    QByteArray header;
    stream >> mark;
    if (stream.status() != QDataStream::Ok || mark != columnsMark)
        return {.header = bytes, .character = {}, .byHand = {}};
    stream >> character >> header;
    if (stream.status() != QDataStream::Ok || character <= 0)
        return {.header = {}, .character = {}, .byHand = {}};
    QList<qint32> byHand;
    if (!stream.atEnd())
        stream >> byHand;
    return {.header = header, .character = character, .byHand = byHand};
}

/// By column, in widths of a character.
QByteArray bytesOf(const std::map<qint32, double> &handWidths)
{
    QByteArray bytes;
    QDataStream stream{&bytes, QIODevice::WriteOnly};
    for (const auto &[column, width] : handWidths)
        stream << column << width;
    return bytes;
}

std::map<qint32, double> handWidthsFrom(const QByteArray &bytes)
{
    std::map<qint32, double> all;
    QDataStream stream{bytes};
    while (!stream.atEnd()) {
        qint32 column = 0;
        double width = 0;
        stream >> column >> width;
        constexpr int widest = 1000;
        if (stream.status() != QDataStream::Ok || !(0 < width && width < widest)) // not a number neither
            return {};
        all.insert_or_assign(column, width);
    }
    return all;
}

void scaleColumns(QHeaderView &header, double ratio)
{
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const QHeaderView::ResizeMode mode = header.sectionResizeMode(column);
        const bool isStretched = header.stretchLastSection() && place == header.count() - 1;
        if (!isStretched && !header.isSectionHidden(column) && mode != QHeaderView::Stretch &&
            mode != QHeaderView::ResizeToContents)
            header.resizeSection(column, qRound(header.sectionSize(column) * ratio));
    }
}

} // namespace

QString viewKey(ViewId view)
{
    switch (view) {
    case ViewId::ScheduleColumns: return u"schedule-columns"_s;
    case ViewId::RubricColumns: return u"rubric-columns"_s;
    case ViewId::ScoreColumns: return u"score-columns"_s;
    case ViewId::RaterScoreColumns: return u"rater-score-columns"_s;
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
    case ViewId::MeetingHandWidths: return u"meeting-hand-widths"_s;
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
    case ViewId::GroupScoreColumns: return u"group-score-columns"_s;
    case ViewId::GroupScorePanes: return u"group-score-panes"_s;
    case ViewId::TermPapers: return u"term-papers"_s;
    case ViewId::PaperSheets: return u"paper-sheets"_s;
    }
    return {};
}

bool restoreColumns(QHeaderView &header, ViewId view, ShellSettings &settings)
{
    const std::optional<QByteArray> stored = settings.viewState(view);
    if (!stored)
        return false;
    // Setting a resize mode puts off a fitting of all widths to the letters of now. It must not come to the stored ones
    // before they are scaled; asking for the length does it at once.
    header.length();
    const QByteArray initial = header.saveState();
    const int columns = header.count();
    const StoredColumns state = columnsFrom(*stored);
    if (!header.restoreState(state.header) || header.count() != columns) {
        header.restoreState(initial);
        return false;
    }
    if (state.character && *state.character != characterWidth())
        scaleColumns(header, static_cast<double>(characterWidth()) / *state.character);
    return true;
}

void rememberColumns(QHeaderView &header, ViewId view, ShellSettings &settings)
{
    restoreColumns(header, view, settings);
    const auto save = [&header, view, &settings] { storeColumns(header, view, settings); };
    QObject::connect(&header, &QHeaderView::sectionResized, &header, save);
    QObject::connect(&header, &QHeaderView::sectionMoved, &header, save);
    QObject::connect(&header, &QHeaderView::sortIndicatorChanged, &header, save);
}

void rememberColumns(QHeaderView &header, HandWidths &hands, ViewId view, ShellSettings &settings)
{
    const std::optional<QByteArray> stored = settings.viewState(view);
    rememberColumns(header, view, settings);
    for (const qint32 column : stored ? columnsFrom(*stored).byHand : QList<qint32>{}) {
        if (column >= 0 && column < header.count())
            hands.restore(column, header.sectionSize(column));
    }
    const auto save = [&header, &hands, view, &settings] { settings.setViewState(view, toBytes(header, &hands)); };
    // Behind those of the other, which does not know the hands.
    QObject::connect(&header, &QHeaderView::sectionResized, &hands, save);
    QObject::connect(&header, &QHeaderView::sectionMoved, &hands, save);
    QObject::connect(&header, &QHeaderView::sortIndicatorChanged, &hands, save);
    QObject::connect(&hands, &HandWidths::changed, &hands, save);
}

void storeColumns(const QHeaderView &header, ViewId view, ShellSettings &settings)
{
    settings.setViewState(view, toBytes(header));
}

void rememberHandWidths(HandWidths &widths, ViewId view, ShellSettings &settings)
{
    for (const auto &[column, width] : handWidthsFrom(settings.viewState(view).value_or(QByteArray{})))
        widths.restore(column, qRound(width * characterWidth()));
    QObject::connect(&widths, &HandWidths::changed, &widths, [&widths, view, &settings](int column) {
        std::map<qint32, double> all = handWidthsFrom(settings.viewState(view).value_or(QByteArray{}));
        all.erase(column);
        if (const std::optional<int> width = widths.width(column))
            all.emplace(column, static_cast<double>(*width) / characterWidth());
        settings.setViewState(view, bytesOf(all));
    });
}

void rememberPanes(QSplitter &splitter, ViewId view, ShellSettings &settings)
{
    if (const std::optional<QByteArray> state = settings.viewState(view))
        splitter.restoreState(*state);
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, view, &settings] { settings.setViewState(view, splitter.saveState()); });
}

} // namespace yanben
