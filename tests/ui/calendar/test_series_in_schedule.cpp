#include "ui/pages/schedule/schedule_model.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/pages/schedule/schedule_view.h"
#include "ui/support/series_page.h"
#include "ui/widgets/editors/time/when_edit.h"

#include <QLabel>
#include <QTimer>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The schedule with a series on Wednesdays from 3 April to 8 May, of which the one of 10 April is cancelled.
struct SeriesInSchedule : TermDesk
{
    ActivityId activity =
        add(u"Lecture"_s, {.kind = Recurring{.weekdays = {3}, .start = QDate{2019, 4, 1}, .end = QDate{2019, 5, 8}}});
    SchedulePage page{context, findings};

    SeriesInSchedule()
    {
        const MeetingKey tenth{.activity = activity, .session = {}, .original = {2019, 4, 10}};
        run(*cancelMeeting(state(), tenth, u"exam"_s));
        showActive(page, {836, 640});
    }
    /// Into the cell of the time; it is written when the page is left.
    void typeTime(const QString &text)
    {
        auto &view = *page.findChild<ScheduleView *>();
        view.setCurrentIndex(view.model()->index(0, ScheduleModel::TimeColumn));
        QTest::keyClick(&view, Qt::Key_F2);
        auto *time = view.viewport()->findChild<WhenEdit *>(QString{}, Qt::FindDirectChildrenOnly);
        REQUIRE(time);
        type(*time, text);
    }
    std::size_t decisions() const { return state().all<ChangedOccurrence>().size(); }
};

} // namespace

TEST_CASE("A time typed in the schedule asks before a series loses what was decided about a meeting", "[series]")
{
    SeriesInSchedule desk;
    const When before = desk.row(desk.activity).when;
    desk.typeTime(u"4月1日—5月8日单周周三"_s); // 10 April is in the sixth week
    const bool agrees = GENERATE(true, false);
    ScopeHand hand{[agrees](ScopeDialog &dialog) {
        const auto labels = dialog.findChildren<QLabel *>();
        CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"4月10日（周三） cancelled: exam"_s);
        }));
        if (agrees)
            take(dialog, u"Drop"_s);
        else
            QTest::keyClick(&dialog, Qt::Key_Escape);
    }};
    CHECK(desk.page.leave());
    CHECK(desk.decisions() == (agrees ? 0 : 1));
    CHECK((desk.row(desk.activity).when == before) == !agrees);
}

TEST_CASE("A time typed in the schedule that loses nothing of a series is taken at once", "[series]")
{
    SeriesInSchedule desk;
    desk.typeTime(u"4月1日—5月15日每周三"_s);
    bool isAsked = false;
    QTimer::singleShot(0, &desk.page, [&isAsked] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            isAsked = true;
            dialog->close();
        }
    });
    CHECK(desk.page.leave());
    QCoreApplication::processEvents();
    CHECK_FALSE(isAsked);
    CHECK(desk.decisions() == 1);
    CHECK(std::get<Recurring>(desk.row(desk.activity).when.kind).end == QDate{2019, 5, 15});
}
