// The room that the days and bars of a month have, in small windows and under large letters.
#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/views/month_area.h"
#include "ui/support/hands.h"
#include "ui/support/large_letters.h"
#include "ui/support/views_desk.h"
#include "ui/widgets/paint.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/queries/calendar/school_days.h"

#include <QImage>
#include <QLineEdit>
#include <QScrollBar>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QString longTitle = u"教师心理健康与压力调适专题培训"_s;
const QDate longDay{2019, 4, 9};
const QDate shortDay{2019, 4, 10};

/// How high a bar of one line is.
int oneLane(ViewsDesk &desk, ActivityId shortOne)
{
    return desk.month().barRect(shortOne, shortDay).height();
}

} // namespace

TEST_CASE("However large the letters are, a small window shows all days of a week", "[month room]")
{
    const LargeLetters letters{GENERATE(10, 11, 12, 16, 28)};
    ViewsDesk desk;
    desk.show({680, 560}); // what the frame leaves of 1024x700
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const MonthArea &area = *desk.page->findChild<MonthArea *>();
    CHECK(area.horizontalScrollBar()->maximum() == 0);
    const QRect sunday = desk.month().dayRect({2019, 4, 7});
    CHECK(sunday.width() > desk.month().fontMetrics().height());
    CHECK(desk.month().mapTo(area.viewport(), sunday.topRight()).x() < area.viewport()->width());
}

TEST_CASE("The sign of a day off keeps clear of the number, and neither is cut", "[month room]")
{
    const LargeLetters letters{GENERATE(8, 10, 11, 12, 13, 14, 16, 20, 28)};
    ViewsDesk desk;
    desk.show({680, 560});
    QCoreApplication::processEvents();
    MonthView &month = desk.month();
    int signs = 0;
    for (QDate day = month.firstShown(); day <= month.lastShown(); day = day.addDays(1)) {
        CAPTURE(day.toString(Qt::ISODate).toStdString());
        const DayHead head = month.dayHead(day);
        const QRect cell = month.dayRect(day);
        CHECK(head.number.section(u'/', -1) == QString::number(day.day()));
        CHECK(cell.contains(head.numberPlace));
        const QFontMetrics numbers{scaledFont(month.font(), 0.92, day.month() == 4)};
        CHECK(numbers.horizontalAdvance(head.number) <= head.numberPlace.width());
        if (head.sign.isEmpty())
            continue;
        ++signs;
        CHECK(cell.contains(head.signPlace));
        CHECK_FALSE(head.signPlace.intersects(head.numberPlace));
        CHECK(QFontMetrics{scaledFont(month.font(), 0.82)}.horizontalAdvance(head.sign) <= head.signPlace.width());
    }
    CHECK(signs >= 7); // Qingming and what the month shows of May
}

TEST_CASE("A day off that is only computed says so, however narrow the month is", "[month room]")
{
    const LargeLetters letters{GENERATE(10, 20)};
    ViewsDesk desk;
    Term later = *desk.term.term();
    later.first = {2027, 3, 1};
    later.last = {2027, 7, 9};
    desk.run(editTerm(desk.state(), later).value());
    desk.show({680, 560});
    const QDate qingming{2027, 4, 5};
    REQUIRE(schoolCalendar(desk.state()).isTentative(qingming));
    desk.press(Qt::Key_PageDown);
    QCoreApplication::processEvents();
    REQUIRE(desk.month().month() == YearMonth{2027, 4});
    const DayHead head = desk.month().dayHead(qingming);
    CHECK((head.sign.contains(u"暂定"_s) || head.sign == u"休?"_s));
    CHECK(desk.month().dayRect(qingming).contains(head.signPlace));
    CHECK(QFontMetrics{scaledFont(desk.month().font(), 0.82)}.horizontalAdvance(head.sign) <= head.signPlace.width());
}

TEST_CASE("A bar of one day goes down over free lanes as far as its title wants", "[month room]")
{
    ViewsDesk desk;
    const ActivityId longOne = desk.add(longTitle, dayOf(longDay));
    const ActivityId shortOne = desk.add(u"会"_s, dayOf(shortDay));
    desk.show();
    MonthView &month = desk.month();
    const QRect bar = month.barRect(longOne, longDay);
    CHECK(bar.height() > oneLane(desk, shortOne));
    CHECK(month.dayRect(longDay).contains(bar));

    // All of it is the bar, for the mouse and for a screen reader; below the short one is the day.
    QTest::mouseClick(&month, Qt::LeftButton, {}, {bar.center().x(), bar.bottom() - 1});
    CHECK(month.activity() == longOne);
    QTest::mouseClick(&month, Qt::LeftButton, {}, {month.dayRect(shortDay).center().x(), bar.bottom() - 1});
    CHECK(month.day() == shortDay);
    CHECK_FALSE(month.activity());
    int told = 0;
    for (int part = 0; part < month.partCount(); ++part)
        told += month.partName(part).contains(longTitle) && month.partRect(part) == bar ? 1 : 0;
    CHECK(told == 1);

    // Held by its lower end it goes to another day, and goes down there.
    desk.drag({bar.center().x(), bar.bottom() - 1}, {2019, 4, 17});
    CHECK(desk.row(longOne).start == QDate{2019, 4, 17});
    CHECK(month.barRect(longOne, {2019, 4, 17}).height() > oneLane(desk, shortOne));
}

TEST_CASE("A bar does not go down where another one stands below it, nor over the count of the others", "[month room]")
{
    ViewsDesk desk;
    const ActivityId upper = desk.add(longTitle, dayOf(longDay));
    const ActivityId lower = desk.add(longTitle, dayOf(longDay));
    const ActivityId shortOne = desk.add(u"会"_s, dayOf(shortDay));
    const QDate fullDay{2019, 4, 18};
    ActivityId last{};
    for (int number = 0; number < 30; ++number)
        last = desk.add(longTitle, dayOf(fullDay));
    desk.show();
    MonthView &month = desk.month();
    CHECK(month.barRect(upper, longDay).height() == oneLane(desk, shortOne));
    CHECK_FALSE(month.barRect(upper, longDay).intersects(month.barRect(lower, longDay)));
    REQUIRE(month.hiddenOn(fullDay) > 0);
    for (int part = 0; part < month.partCount(); ++part) {
        const bool isThere = !month.isDayPart(part) && month.dayRect(fullDay).contains(month.partRect(part).center());
        if (isThere)
            CHECK(month.partRect(part).bottom() < month.moreRect(fullDay).top());
    }
    CHECK_FALSE(month.barRect(last, fullDay).isValid());
}

TEST_CASE("Where lanes are short, what has a day of its own is seen before what takes weeks", "[month room]")
{
    ViewsDesk desk;
    std::vector<ActivityId> weekly;
    for (int number = 0; number < 30; ++number)
        weekly.push_back(desk.add(u"Weekly"_s, {.kind = WeekSpan{.first = 6, .last = 6}}));
    const ActivityId own = desk.add(u"会"_s, dayOf(longDay));
    desk.show();
    MonthView &month = desk.month();
    REQUIRE(month.hiddenOn(longDay) > 0);
    CHECK(month.barRect(own, longDay).isValid());
    CHECK(month.barRect(weekly.front(), longDay).isValid());
    CHECK_FALSE(month.barRect(weekly.back(), longDay).isValid());
    CHECK(month.barRect(own, longDay).top() < month.barRect(weekly.front(), longDay).top());
}

TEST_CASE("The count of what has no room says when a time in it is to be checked", "[month room]")
{
    ViewsDesk desk;
    const QDate holiday{2019, 4, 5};
    const QDate fullDay{2019, 4, 18};
    desk.addLectures(30, holiday);
    desk.addLectures(30, fullDay);
    desk.show();
    MonthView &month = desk.month();
    REQUIRE(month.hiddenOn(holiday) > 0);
    REQUIRE(month.hiddenOn(fullDay) > 0);
    const auto saidOf = [&month](QDate day) {
        for (int part = 0; part < month.partCount(); ++part) {
            if (month.isDayPart(part) && month.partRect(part) == month.dayRect(day))
                return month.partName(part);
        }
        return QString{};
    };
    CHECK(saidOf(holiday).contains(u"Time to be checked: Lecture"_s));
    CHECK(saidOf(holiday).contains(u"Lecture 30"_s));
    CHECK(saidOf(fullDay).contains(u"more"_s));
    CHECK_FALSE(saidOf(fullDay).contains(u"Time to be checked"_s));
    // And shows it: the count of the holiday has a ground.
    const auto groundsOf = [&month](QDate day) {
        const QRect more = month.moreRect(day);
        const QImage seen = month.grab(more).toImage();
        return std::pair{seen.pixel(1, more.height() / 2), seen.pixel(more.width() - 1, more.height() / 2)};
    };
    CHECK(groundsOf(holiday).first != groundsOf(holiday).second);
    CHECK(groundsOf(fullDay).first == groundsOf(fullDay).second);
}

TEST_CASE("What is dragged is shown at the right once the mouse rests, not with each step", "[month room]")
{
    ViewsDesk desk;
    const ActivityId other = desk.add(u"Talk"_s, dayOf({2019, 4, 16}));
    const ActivityId dragged = desk.add(u"Lecture"_s, dayOf(longDay));
    desk.show();
    desk.open(other);
    const auto shows = [&desk](const QString &title) {
        const QList<QLineEdit *> fields = desk.page->inspector()->findChildren<QLineEdit *>();
        return std::ranges::any_of(fields, [&title](const QLineEdit *field) { return field->text() == title; });
    };
    REQUIRE(shows(u"Talk"_s));
    MonthView &month = desk.month();
    const QPoint place = month.barRect(dragged, longDay).center();
    bool isShownAtOnce = true;
    bool isShownHeld = false;
    dragOn(month, place, month.dayRect({2019, 4, 18}).center(), {}, [&] {
        isShownAtOnce = shows(u"Lecture"_s);
        isShownHeld = QTest::qWaitFor([&] { return shows(u"Lecture"_s); });
    });
    CHECK_FALSE(isShownAtOnce);
    CHECK(isShownHeld);
    CHECK(desk.row(dragged).start == QDate{2019, 4, 18});
}
