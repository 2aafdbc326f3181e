#include "support/test_school.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/finding_box.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/support/fake_pages.h"
#include "workspace/acts/plan/activity_acts.h"
#include "workspace/acts/plan/activity_details_acts.h"
#include "workspace/live/findings_book.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

TimeOfDay clockHours(int from, int to)
{
    return {.time = ClockSpan{{from * 60}, ClockTime{to * 60}}};
}

/// Two activities in one hall from 14 to 16, on two days of April.
struct HallDesk
{
    TestSchool school;
    CurrentTerm term{school.workspace(), {2019, 4, 10}};
    ActFeedback acts{school.acts()};
    PaperDesk paper{nullptr};
    FakeSettings settings;
    CurrentRubrics rubrics{school.workspace(), term};
    PageContext context{school.workspace(), term, rubrics, acts, paper, settings, [] { return QDate{2019, 4, 10}; }};
    FindingsBook findings{school.workspace()};
    ActivityId lecture = add(u"Lecture"_s, {2019, 4, 10});
    ActivityId talk = add(u"Talk"_s, {2019, 4, 11});
    std::unique_ptr<CalendarPage> page;

    HallDesk()
    {
        findings.setTerm(term.id());
        page = std::make_unique<CalendarPage>(context, findings, nullptr);
        page->resize(1080, 720);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    ActivityId add(const QString &title, QDate day)
    {
        Act act = addActivity(school.state(), *term.id(),
                              {.title = title,
                               .when = {.kind = SingleDay{day}, .timeOfDay = clockHours(14, 16), .raw = {}},
                               .sessions = {{.place = u"报告厅"_s}}});
        const ActivityId id = addedActivity(act).value();
        run(std::move(act));
        return id;
    }
    void run(Act act) { REQUIRE(school.acts().run(std::move(act)) == RunResult::Done); }
    const When &time(ActivityId id) const { return school.state().get<Activity>(id).when; }
    void dragTalk(QDate from, QDate to)
    {
        auto &month = *page->findChild<MonthView *>();
        const QPoint start = month.barRect(talk, from).intersected(month.dayRect(from)).center();
        const QPoint end = month.dayRect(to).center();
        QTest::mousePress(&month, Qt::LeftButton, {}, start);
        QTest::mouseMove(&month, (start + end) / 2);
        QTest::mouseMove(&month, end);
        QTest::mouseRelease(&month, Qt::LeftButton, {}, end);
    }
    /// In the inspector; null where it tells no clash of the hall.
    FindingBox *clashBox() const
    {
        const auto boxes = page->findChildren<FindingBox *>();
        const auto found = std::ranges::find_if(
            boxes, [](const FindingBox *box) { return box->accessibleName().contains(u"报告厅"_s); });
        return found == boxes.end() ? nullptr : *found;
    }
    QPushButton &offer(const QString &words) const
    {
        FindingBox *box = clashBox();
        REQUIRE(box);
        for (QPushButton *button : box->findChildren<QPushButton *>()) {
            if (button->text().contains(words))
                return *button;
        }
        FAIL("no offer " << words.toStdString());
        Q_UNREACHABLE();
    }
};

} // namespace

TEST_CASE("A clash that a drag makes stands in the inspector at once, with other hours, and goes with the undo",
          "[clashes]")
{
    HallDesk desk;
    REQUIRE(desk.findings.findings().empty());
    desk.dragTalk({2019, 4, 11}, {2019, 4, 10});
    REQUIRE(desk.time(desk.talk).kind == WhenKind{SingleDay{{2019, 4, 10}}});
    REQUIRE(QTest::qWaitFor([&desk] { return desk.clashBox() != nullptr; }));

    SECTION("undone")
    {
        REQUIRE(desk.school.acts().undo() == RunResult::Done);
        CHECK(QTest::qWaitFor([&desk] { return desk.clashBox() == nullptr; }));
    }
    SECTION("mended on the same day")
    {
        QTest::mouseClick(&desk.offer(u"4月10日 16:00—18:00"_s), Qt::LeftButton);
        CHECK(desk.time(desk.talk).kind == WhenKind{SingleDay{{2019, 4, 10}}});
        CHECK(desk.time(desk.talk).timeOfDay == clockHours(16, 18));
        CHECK(desk.findings.findings().empty());
        CHECK(QTest::qWaitFor([&desk] { return desk.clashBox() == nullptr; }));
    }
    SECTION("mended on another day")
    {
        QTest::mouseClick(&desk.offer(u"4月9日"_s), Qt::LeftButton);
        CHECK(desk.time(desk.talk).kind == WhenKind{SingleDay{{2019, 4, 9}}});
        CHECK(desk.time(desk.talk).timeOfDay == clockHours(14, 16));
        CHECK(desk.findings.findings().empty());
    }
}

TEST_CASE("A clash that can't be moved away from says so", "[clashes]")
{
    HallDesk desk;
    desk.dragTalk({2019, 4, 11}, {2019, 4, 10});
    desk.run(setHeld(desk.school.state(), desk.lecture));
    desk.run(setHeld(desk.school.state(), desk.talk));
    REQUIRE(desk.page->jumpTo({PageId::Calendar, keyOf(desk.talk), {}}));
    const auto saysSo = [&desk] {
        const FindingBox *box = desk.clashBox();
        const auto labels = box ? box->findChildren<QLabel *>() : QList<QLabel *>{};
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().startsWith(u"Neither can be moved"_s); });
    };
    CHECK(QTest::qWaitFor(saysSo));
}
