#include "ui/support/hands.h"
#include "ui/widgets/editors/reason_bubble.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/editors/time/day_edit.h"
#include "ui/widgets/editors/time/day_sheet.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A whole date is written as the school writes it and typed in any notation", "[date]")
{
    QWidget window;
    auto *edit = new DateField{QDate{2019, 4, 17}};
    auto *beside = new QLineEdit;
    auto *layout = new QVBoxLayout{&window};
    layout->addWidget(edit);
    layout->addWidget(beside);
    showActive(window);
    edit->setFocus();
    CHECK(edit->text().toStdString() == "2019年4月17日 周三");
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(edit->date() == QDate{2019, 4, 17});
    const auto [typed, meant] = GENERATE(table<QString, QDate>({{u"2019-4-12"_s, QDate{2019, 4, 12}},
                                                                {u"2019年4月12日"_s, QDate{2019, 4, 12}},
                                                                {u"2020/1/3"_s, QDate{2020, 1, 3}},
                                                                {u"4.12"_s, QDate{2019, 4, 12}},
                                                                {u"20190412"_s, QDate{2019, 4, 12}},
                                                                // only the number of the day is typed over
                                                                {u"2019年4月12日 周三"_s, QDate{2019, 4, 12}}}));
    type(*edit, typed);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(edit->date() == meant);
    CHECK(edit->text().startsWith(u"%1年%2月"_s.arg(meant.year()).arg(meant.month())));
    CHECK(wholeDayText({2019, 4, 17}) == u"2019年4月17日（周三）"_s);
}

TEST_CASE("What is no whole date is refused with an example, and the day before stands again", "[date]")
{
    QDialog window;
    auto *edit = new DateField{QDate{2019, 4, 17}};
    auto *beside = new QLineEdit;
    auto *ok = new QPushButton{u"OK"_s};
    auto *layout = new QVBoxLayout{&window};
    layout->addWidget(beside);
    layout->addWidget(edit);
    layout->addWidget(ok);
    ok->setDefault(true);
    const QSignalSpy pressed{ok, &QPushButton::clicked};
    showActive(window);
    const QString typed = GENERATE(u"2019-4-31"_s, u"2019.4"_s, u"someday"_s, u"第3周周二"_s, u""_s);
    type(*edit, typed);
    const bool byLeaving = GENERATE(true, false);
    if (byLeaving)
        beside->setFocus();
    else
        QTest::keyClick(edit, Qt::Key_Return);
    CHECK(edit->date() == QDate{2019, 4, 17});
    CHECK(edit->text().toStdString() == "2019年4月17日 周三");
    CHECK(pressed.isEmpty());
    auto *bubble = window.findChild<ReasonBubble *>();
    REQUIRE(bubble);
    CHECK(bubble->isVisible());
    CHECK(bubble->text().contains(u"is no single day. Write for example"_s));
    type(*edit, u"4.18"_s);
    CHECK_FALSE(bubble->isVisible());
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(edit->date() == QDate{2019, 4, 18});
    CHECK(pressed.count() == 1);
}

TEST_CASE("No click and no wheel steps a whole date; up and down do, and typing is taken back", "[date]")
{
    QWidget window;
    auto *edit = new DateField{QDate{2019, 4, 17}};
    (new QVBoxLayout{&window})->addWidget(edit);
    showActive(window);
    edit->setFocus();
    for (int y = 0; y < edit->height(); ++y)
        QTest::mouseClick(edit, Qt::LeftButton, {}, {edit->width() / 2, y});
    const QPointF middle = edit->rect().center();
    QWheelEvent wheel{middle, edit->mapToGlobal(middle), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false};
    QCoreApplication::sendEvent(edit, &wheel);
    CHECK(edit->date() == QDate{2019, 4, 17});
    QTest::keyClick(edit, Qt::Key_Up);
    CHECK(edit->text().toStdString() == "2019年4月18日 周四");
    CHECK(edit->date() == QDate{2019, 4, 18});
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(edit->date() == QDate{2019, 4, 17});
    QTest::keyClick(edit, Qt::Key_Down);
    CHECK(edit->date() == QDate{2019, 4, 16});
}

TEST_CASE("The sheet of days begins as the term's weeks do, is named in Chinese and seen to its last row", "[date]")
{
    const auto [start, first] = GENERATE(table<Qt::DayOfWeek, int>({{Qt::Monday, 25}, {Qt::Sunday, 24}}));
    DaySheet sheet{{2019, 3, 4}, start};
    sheet.resize(sheet.sizeHint().expandedTo(sheet.minimumSizeHint())); // as a menu does
    showActive(sheet);
    auto *days = sheet.findChild<QTableView *>();
    REQUIRE(days);
    CHECK(days->model()->index(1, 0).data().toInt() == first); // no column of week numbers before it
    const QRect room = days->viewport()->rect();
    CHECK(room.contains(days->visualRect(days->model()->index(1, 0))));
    CHECK(room.contains(days->visualRect(days->model()->index(6, 6))));
    auto *month = sheet.findChild<QLabel *>();
    REQUIRE(month);
    CHECK(month->text() == u"2019年3月"_s);
    const QSignalSpy chosen{&sheet, &DaySheet::chosen};
    QTest::keyClick(days, Qt::Key_PageDown);
    CHECK(month->text() == u"2019年4月"_s);
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().toDate() == QDate{2019, 4, 5});
}
