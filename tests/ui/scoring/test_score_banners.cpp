// What comes and goes above the table of scores.
#include "ui/support/hands.h"
#include "ui/support/scores_desk.h"
#include "ui/widgets/panels/banner.h"

#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("a banner that comes and goes leaves the lines where they are and the keyboard with its cell", "[scores]")
{
    ScoresDesk desk;
    desk.page.resize(1080, 560);
    QCoreApplication::processEvents();
    constexpr int line = 20;
    const auto onPage = [&desk](const QPoint &point) { return desk.grid.viewport()->mapTo(&desk.page, point).y(); };
    const auto top = [&] { return onPage({}); };
    const auto place = [&] { return onPage(desk.grid.visualRect(desk.cell(line, 0)).topLeft()); };
    desk.go(desk.book.teachers() - 1, 0);
    desk.go(line, 0);
    REQUIRE(desk.grid.verticalScrollBar()->value() > 0);
    desk.grid.viewport()->repaint();
    const int topBefore = top();
    const int placeBefore = place();

    emit desk.page.editor().refused(u"not taken"_s);
    const auto banners = desk.page.findChildren<Banner *>();
    const auto banner = std::ranges::find_if(banners, &Banner::isVisible);
    REQUIRE(banner != banners.end());
    REQUIRE(QTest::qWaitFor([&] { return top() > topBefore; }));
    CHECK(QTest::qWaitFor([&] { return place() == placeBefore; }));
    CHECK(QApplication::focusWidget() == &desk.grid);

    QPushButton *close = buttonOf(**banner, u"Close"_s);
    REQUIRE(close);
    QTest::mouseClick(close, Qt::LeftButton);
    CHECK_FALSE((*banner)->isVisible());
    CHECK(QApplication::focusWidget() == &desk.grid);
    REQUIRE(QTest::qWaitFor([&] { return top() == topBefore; }));
    CHECK(QTest::qWaitFor([&] { return place() == placeBefore; }));
    CHECK(desk.grid.currentCell() == BookCell{line, 0});
}
