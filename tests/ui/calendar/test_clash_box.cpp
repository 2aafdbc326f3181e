#include "ui/findings/finding_target.h"
#include "ui/findings/finding_words.h"
#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/inspector/finding_box.h"
#include "ui/pages/calendar/views/colouring.h"
#include "ui/pages/calendar/views/sheet_lines.h"
#include "ui/support/calendar_desk.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "ui/widgets/text/wrapping_button.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/queries/term_rows.h"

#include <QLabel>
#include <QMenu>
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
struct HallDesk : CalendarDesk
{
    ActivityId lecture = add(u"Lecture"_s, {2019, 4, 10});
    ActivityId talk = add(u"Talk"_s, {2019, 4, 11});

    HallDesk() { show(); }
    ActivityId add(const QString &title, QDate day)
    {
        return CalendarDesk::add(title, {.kind = SingleDay{day}, .timeOfDay = clockHours(14, 16), .raw = {}},
                                 {.place = u"报告厅"_s});
    }
    const When &time(ActivityId id) const { return school.state().get<Activity>(id).when; }
    void dragTalk(QDate from, QDate to) { drag(talk, from, to); }
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
        QTest::mouseClick(&desk.offer(u"4月10日（周三） 16:00—18:00"_s), Qt::LeftButton);
        CHECK(desk.time(desk.talk).kind == WhenKind{SingleDay{{2019, 4, 10}}});
        CHECK(desk.time(desk.talk).timeOfDay == clockHours(16, 18));
        CHECK(desk.findings.findings().empty());
        CHECK(QTest::qWaitFor([&desk] { return desk.clashBox() == nullptr; }));
    }
    SECTION("mended on another day")
    {
        QTest::mouseClick(&desk.offer(u"4月11日"_s), Qt::LeftButton);
        CHECK(desk.time(desk.talk).kind == WhenKind{SingleDay{{2019, 4, 11}}});
        CHECK(desk.time(desk.talk).timeOfDay == clockHours(14, 16));
        CHECK(desk.findings.findings().empty());
    }
}

TEST_CASE("A field stays where it is while the box of what was typed in it comes", "[clashes]")
{
    HallDesk desk;
    desk.open(desk.talk);
    auto *time = desk.page->findChild<WhenEdit *>();
    time->setFocus();
    // One layout after the other tells the next.
    const auto comesToRest = [] {
        for (int turn = 0; turn < 8; ++turn)
            QCoreApplication::processEvents();
    };
    comesToRest();
    const int before = time->mapTo(desk.page.get(), QPoint{}).y();
    time->selectAll();
    QTest::keyClicks(time, u"4.10 14:00-16:00"_s);
    QTest::keyClick(time, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&desk] { return desk.clashBox() && desk.clashBox()->isVisible(); }));
    comesToRest();
    CHECK(time->mapTo(desk.page.get(), QPoint{}).y() == before);
    CHECK(desk.clashBox()->height() > time->height());
    CHECK(time->hasFocus());
}

TEST_CASE("A box has its place as soon as it comes: what happens next may take long", "[clashes]")
{
    HallDesk desk;
    desk.open(desk.talk);
    desk.run(editWhen(desk.school.state(), desk.talk,
                      {.kind = SingleDay{{2019, 4, 10}}, .timeOfDay = clockHours(14, 16), .raw = {}}));
    const FindingBox *box = desk.clashBox();
    REQUIRE(box);
    CHECK(box->isVisible());
    CHECK(box->height() >= box->heightForWidth(box->width()));
    CHECK(box->height() > box->fontMetrics().height() * 3);
}

TEST_CASE("Tab goes through the ways out of a box before it comes to the fields below", "[clashes]")
{
    HallDesk desk;
    desk.dragTalk({2019, 4, 11}, {2019, 4, 10});
    REQUIRE(QTest::qWaitFor([&desk] { return desk.clashBox() && desk.clashBox()->isVisible(); }));
    QCoreApplication::processEvents();
    desk.page->inspector()->focusTitle();
    const QWidget *title = QApplication::focusWidget();
    REQUIRE(title);
    std::vector<QWidget *> buttons;
    for (const FindingBox *box : desk.page->findChildren<FindingBox *>()) {
        for (QPushButton *button : box->findChildren<QPushButton *>())
            buttons.push_back(button);
    }
    REQUIRE(buttons.size() > 1);
    buttons.front()->setFocus();
    for (QWidget *button : buttons) {
        CHECK(QApplication::focusWidget() == button);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(QApplication::focusWidget() == title);
}

TEST_CASE("A clash that can't be moved away from says so", "[clashes]")
{
    HallDesk desk;
    desk.dragTalk({2019, 4, 11}, {2019, 4, 10});
    desk.run(setHeld(desk.school.state(), desk.lecture));
    desk.run(setHeld(desk.school.state(), desk.talk));
    desk.open(desk.talk);
    const auto saysSo = [&desk] {
        const FindingBox *box = desk.clashBox();
        const auto labels = box ? box->findChildren<QLabel *>() : QList<QLabel *>{};
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().startsWith(u"Neither can be moved"_s); });
    };
    CHECK(QTest::qWaitFor(saysSo));
}

TEST_CASE("Distant times are offered as such, with weekday and week", "[clashes]")
{
    HallDesk desk;
    desk.dragTalk({2019, 4, 11}, {2019, 4, 10});
    Finding finding = desk.findings.on(desk.talk).front();
    const auto tells = [&](const QString &words) {
        const FindingBox box{finding, *desk.term.term(), true};
        const auto labels = box.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) { return label->text().startsWith(words); });
    };
    CHECK_FALSE(tells(u"Nothing within two weeks is free"_s));
    finding.facts.noOffer = NoOffer::NothingNear;
    finding.fixes = {MoveMeeting{.title = u"Talk"_s, .day = {2019, 4, 25}, .otherWeek = true}};
    CHECK(tells(u"Nothing within two weeks is free"_s));
    CHECK(fixLabel(finding.fixes.front(), *desk.term.term()) == u"Move “Talk” to 第8周 4月25日（周四）"_s);
    // Of several days both ends are.
    const MoveMeeting several{.title = u"Talk"_s, .day = {2019, 4, 25}, .last = QDate{2019, 4, 26}};
    CHECK(fixLabel(several, *desk.term.term()) == u"Move “Talk” to 4月25日（周四）—26日（周五）"_s);
}

TEST_CASE("Three ways out stand in a box at once, the others behind a button", "[clashes]")
{
    HallDesk desk;
    desk.dragTalk({2019, 4, 11}, {2019, 4, 10});
    Finding finding = desk.findings.on(desk.talk).front();
    finding.fixes.clear();
    for (const int day : {15, 16, 17, 18})
        finding.fixes.push_back(MoveMeeting{.title = u"Talk"_s, .day = {2019, 4, day}});
    FindingBox box{finding, *desk.term.term(), true};
    box.show();
    const auto more = [&box]() -> QPushButton * {
        const auto buttons = box.findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, u"More…"_s, &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    };
    CHECK(box.findChildren<WrappingButton *>().size() == 3);
    REQUIRE(more());
    std::optional<FindingFix> wanted;
    QObject::connect(&box, &FindingBox::fixWanted, &box,
                     [&wanted](const Finding &, const FindingFix &fix) { wanted = fix; });
    QTest::mouseClick(more(), Qt::LeftButton);
    auto *menu = box.findChild<QMenu *>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 1);
    menu->actions().front()->trigger();
    CHECK(wanted == finding.fixes.back());
    menu->close();

    finding.fixes.pop_back();
    const FindingBox few{finding, *desk.term.term(), true};
    CHECK(few.findChildren<WrappingButton *>().size() == 3);
    for (const QPushButton *button : few.findChildren<QPushButton *>())
        CHECK(button->text() != u"More…"_s);
}

TEST_CASE("The ways out of a clash move the activity in whose inspector they stand", "[clashes]")
{
    HallDesk desk;
    desk.dragTalk({2019, 4, 11}, {2019, 4, 10});
    const auto moved = [&desk](ActivityId id, std::size_t place) {
        const Finding finding = desk.findings.on(id).front();
        REQUIRE(finding.fixes.size() > place);
        return std::get<MoveMeeting>(finding.fixes[place]).activity.activity;
    };
    CHECK(moved(desk.talk, 0) == desk.talk);
    CHECK(moved(desk.lecture, 0) == desk.lecture);
    CHECK(moved(desk.lecture, desk.findings.on(desk.lecture).front().fixes.size() - 1) == desk.talk);
    desk.open(desk.lecture);
    QTest::mouseClick(&desk.offer(u"Move “Lecture”"_s), Qt::LeftButton);
    CHECK(desk.time(desk.talk).timeOfDay == clockHours(14, 16));
    CHECK(desk.time(desk.lecture).timeOfDay == clockHours(16, 18));
    CHECK(desk.findings.findings().empty());
    // What has been held stays; then the other one goes, here too.
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    desk.run(setHeld(desk.school.state(), desk.lecture));
    CHECK(moved(desk.lecture, 0) == desk.talk);
}

TEST_CASE("A clash of one session is mended by moving that session, named and by keyboard", "[clashes]")
{
    HallDesk desk;
    desk.run(addSession(desk.school.state(), desk.talk));
    const SessionId first = sessionsOf(desk.school.state(), desk.talk).front()->id;
    const When own{.kind = SingleDay{{2019, 4, 10}}, .timeOfDay = clockHours(14, 16), .raw = {}};
    desk.run(editSessionWhen(desk.school.state(), first, own));
    desk.open(desk.talk);
    REQUIRE(QTest::qWaitFor([&desk] { return desk.clashBox() && desk.clashBox()->isVisible(); }));
    QPushButton &offer = desk.offer(u"Move “Talk (session 1)” to 4月10日（周三） 16:00—18:00"_s);
    CHECK((offer.focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
    offer.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&offer, Qt::Key_Space);
    const auto time = [&desk, first] { return desk.school.state().get<Session>(first).when; };
    REQUIRE(time());
    CHECK(time()->kind == own.kind);
    CHECK(time()->timeOfDay == clockHours(16, 18));
    CHECK(desk.time(desk.talk).kind == WhenKind{SingleDay{{2019, 4, 11}}});
    CHECK(QTest::qWaitFor([&desk] { return desk.clashBox() == nullptr; }));
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK(time()->timeOfDay == own.timeOfDay);
}

TEST_CASE("An offer goes on in the next line before a bracket, not within it", "[clashes]")
{
    WrappingButton button{u"“白板的使用培训”改到 4月24日（周三）"_s};
    for (int width = button.sizeHint().width(); width > button.fontMetrics().height() * 6; --width) {
        button.resize(width, button.heightForWidth(width));
        CAPTURE(width, button.lines().join(u'|').toStdString());
        CHECK(std::ranges::any_of(button.lines(), [](const QString &line) { return line.contains(u"（周三）"_s); }));
    }
    CHECK(button.lines().size() > 1);
}

TEST_CASE("A finding about an activity without content names it as the calendar does", "[clashes]")
{
    const CalendarDesk desk;
    const Term &term = *desk.term.term();
    const ActivityTarget one{ActivityId{1}};
    CHECK(findingSentence({FindingCode::LocationMissing, Severity::Warning, one, {}, {}}, term) ==
          titleOrNone({}) + u" has no place"_s);
    const Finding clash{FindingCode::PlaceClash, Severity::Warning, OverlapTarget{one, {ActivityId{2}}}, {}, {}};
    CHECK(findingSentence(clash, term).count(titleOrNone({})) == 2);
    CHECK(findingSentence({FindingCode::LocationMissing, Severity::Warning, one, {.title = u"Lecture"_s}, {}}, term) ==
          u"Lecture has no place"_s);
}

TEST_CASE("An offer of many words never widens the inspector and is read to its end in further lines", "[clashes]")
{
    HallDesk desk;
    desk.dragTalk({2019, 4, 11}, {2019, 4, 10});
    Finding finding = desk.findings.on(desk.talk).front();
    const QString title = u"教师职业道德培训"_s;
    finding.fixes = {MoveMeeting{.title = title, .day = {2019, 4, 25}, .otherWeek = true},
                     MoveMeeting{.title = title, .day = {2019, 4, 26}, .otherWeek = true}};
    FindingBox box{finding, *desk.term.term(), true};
    const QList<WrappingButton *> offers = box.findChildren<WrappingButton *>();
    REQUIRE(offers.size() == 2);
    const int narrow = box.fontMetrics().height() * 13;
    CHECK(box.minimumSizeHint().width() <= narrow);
    box.resize(narrow, box.heightForWidth(narrow));
    box.show();
    for (const WrappingButton *offer : offers) {
        REQUIRE(offer->sizeHint().width() > narrow);
        CHECK(offer->geometry().right() < narrow);
        CHECK(offer->lines().size() > 1);
        CHECK(offer->height() >= offer->heightForWidth(offer->width()));
        QString seen = offer->lines().join(QString{});
        CHECK(seen.remove(u' ') == offer->text().remove(u' '));
    }
    CHECK(offers[0]->lines() != offers[1]->lines());
    const int wide = offers[0]->sizeHint().width() * 2;
    box.resize(wide, box.heightForWidth(wide));
    CHECK(offers[0]->lines() == QStringList{offers[0]->text()});
    CHECK(offers[0]->height() == offers[0]->sizeHint().height());
}

TEST_CASE("Of a series the clashes of other meetings than the chosen one are folded into a line", "[clashes]")
{
    HallDesk desk;
    const Recurring wednesdays{.weekdays = {3}, .start = QDate{2019, 4, 1}, .end = QDate{2019, 4, 24}};
    const ActivityId series = desk.CalendarDesk::add(
        u"Course"_s, {.kind = wednesdays, .timeOfDay = clockHours(14, 16), .raw = {}}, {.place = u"报告厅"_s});
    REQUIRE(std::ranges::count(desk.findings.on(series), FindingCode::PlaceClash, &Finding::code) == 1); // 10 April
    desk.month().choose({2019, 4, 10}, series);
    REQUIRE(settles(*desk.page));
    CHECK(desk.clashBox());
    desk.month().choose({2019, 4, 17}, series);
    REQUIRE(settles(*desk.page));
    CHECK_FALSE(desk.clashBox());
    const auto buttons = desk.page->inspector()->findChildren<QPushButton *>();
    const auto unfold = std::ranges::find_if(
        buttons, [](const QPushButton *each) { return each->text().contains(u"on other days of the series"_s); });
    REQUIRE(unfold != buttons.end());
    QTest::mouseClick(*unfold, Qt::LeftButton);
    CHECK(desk.clashBox());
}

TEST_CASE("Of a series only the meetings that clash are to be checked", "[clashes]")
{
    HallDesk desk;
    const ActivityId series{7};
    const Finding clash{.code = FindingCode::PlaceClash,
                        .target = OverlapTarget{{series, {}}, {desk.lecture, {}}},
                        .facts = {.first = QDate{2019, 4, 10},
                                  .last = QDate{2019, 4, 24},
                                  .days = {QDate{2019, 4, 10}, QDate{2019, 4, 24}}}};
    const DoubtfulTimes doubtful{.always = {desk.talk}, .between = {{series, clashDays(clash)}}};
    const auto isDoubtful = [&](ActivityId activity, QDate day) { return doubtful.has(activity, day, day); };
    CHECK(isDoubtful(series, {2019, 4, 10}));
    CHECK_FALSE(isDoubtful(series, {2019, 4, 17}));
    CHECK(isDoubtful(series, {2019, 4, 24}));
    CHECK(isDoubtful(desk.talk, {2019, 4, 17}));
    CHECK_FALSE(isDoubtful(desk.lecture, {2019, 4, 10}));
    CHECK_FALSE(doubtful.has(series, {}, {})); // a clash has days
}
