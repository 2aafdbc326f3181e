// Large letters in a low window: the table keeps its rows, and nothing scrolls around what scrolls itself.
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/scores/scores_page.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/pages/staff/staff_page.h"
#include "ui/shell/page_room.h"
#include "ui/support/hands.h"
#include "ui/support/large_letters.h"
#include "ui/support/sample_pages.h"
#include "ui/support/scores_desk.h"
#include "ui/widgets/editors/search_box.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/room/head_room.h"
#include "ui/widgets/room/side_panes.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegion>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Two tables one above the other, as they are in a narrow window.
class LowPanes
{
public:
    QTableWidget *main = new QTableWidget{30, 2};
    QTableWidget *side = new QTableWidget{30, 2};
    SidePanes panes{main, side, 60};

    LowPanes()
    {
        panes.setTakesTurns(9);
        showActive(panes, {lines(20), lines(16)});
        REQUIRE(panes.orientation() == Qt::Vertical);
    }

    int lines(int count) const { return count * panes.fontMetrics().height(); }
    void setHeight(int height)
    {
        panes.resize(panes.width(), height);
        QCoreApplication::processEvents();
    }
    int both() const { return lines(9) + panes.handleWidth() + side->minimumSizeHint().height(); }
    bool comesTo(int mainHeight, int sideHeight)
    {
        return QTest::qWaitFor([&] { return panes.sizes() == QList<int>{mainHeight, sideHeight}; });
    }
};

/// A page of the sample in the room that the frame leaves it.
template <typename Shown>
struct FramedPage
{
    SamplePages sample;
    PageStack *stack = new PageStack; // the room's
    PageRoom room{stack};
    Shown *page = new Shown{sample.context()};

    explicit FramedPage(QSize size)
    {
        stack->addWidget(page);
        room.resize(size);
    }
};

} // namespace

TEST_CASE("where it is too low for both panes the one with the keyboard gets the height", "[large-text]")
{
    LowPanes low;
    const int least = low.side->minimumSizeHint().height();
    const int height = low.both() + 10;
    REQUIRE(height < low.lines(18));
    low.main->setFocus();
    low.setHeight(height);
    const int room = height - low.panes.handleWidth();
    CHECK(low.comesTo(room - least, least));
    low.side->setFocus();
    CHECK(low.comesTo(low.lines(9), room - low.lines(9)));

    // Still lower only the first lines of the other are there, to be clicked.
    low.setHeight(low.both() - 10);
    const int folded = low.lines(2);
    const int less = low.both() - 10 - low.panes.handleWidth() - folded;
    CHECK(low.comesTo(folded, less));
    low.main->setFocus();
    CHECK(low.comesTo(less, folded));
    low.side->setEnabled(false); // takes no keyboard
    QTest::mouseClick(low.side, Qt::LeftButton);
    CHECK(low.comesTo(folded, less));

    low.setHeight(low.lines(30));
    CHECK(low.panes.sizes().at(0) >= low.lines(9));
    CHECK(low.panes.sizes().at(1) >= low.lines(9));
}

TEST_CASE("the pane at the side is as wide again after larger letters have turned it below", "[large-text]")
{
    LargeLetters letters{10};
    auto *main = new QTableWidget{3, 2};
    auto *side = new QTableWidget{3, 2};
    SidePanes panes{main, side, 17};
    panes.resize(panes.fontMetrics().height() * 17 + 260, 500);
    panes.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panes));
    panes.setSizes({panes.width() - panes.handleWidth() - 223, 223});
    const QList<int> before = panes.sizes();
    REQUIRE(panes.orientation() == Qt::Horizontal);
    letters.choose(28);
    REQUIRE(QTest::qWaitFor([&] { return panes.orientation() == Qt::Vertical; }));
    letters.choose(10);
    CHECK(QTest::qWaitFor([&] { return panes.sizes() == before; }));
    CHECK(panes.orientation() == Qt::Horizontal);
}

TEST_CASE("the pane above keeps nine lines however high the one below becomes, where the page scrolls", "[large-text]")
{
    LargeLetters letters{10};
    auto *main = new QTableWidget{30, 2};
    auto *side = new QTableWidget{30, 2};
    SidePanes panes{main, side, 60};
    panes.resize(panes.fontMetrics().height() * 20, 400);
    panes.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panes));
    REQUIRE(panes.orientation() == Qt::Vertical);
    side->setMinimumHeight(390);
    const auto keepsLines = [&] { return panes.sizes().at(0) >= 9 * panes.fontMetrics().height(); };
    CHECK(QTest::qWaitFor(keepsLines));
    letters.choose(16);
    side->setMinimumHeight(700);
    CHECK(QTest::qWaitFor(keepsLines));
    // Beside each other they have the same height.
    panes.resize(panes.fontMetrics().height() * 100, 400);
    REQUIRE(QTest::qWaitFor([&] { return panes.orientation() == Qt::Horizontal; }));
    CHECK(main->minimumHeight() == 0);
}

TEST_CASE("at 1024x700 large letters leave four rows of marks, and the page does not scroll", "[large-text]")
{
    const int points = GENERATE(10, 16, 18);
    INFO(points);
    const LargeLetters letters{points};
    FramedPage<ScoresPage> framed{{680, 560}}; // what the frame leaves of it
    PageRoom &room = framed.room;
    auto *page = framed.page;
    room.show();
    REQUIRE(QTest::qWaitForWindowExposed(&room));
    const ScoreTable &grid = page->grid();
    REQUIRE(QTest::qWaitFor([&] { return page->height() == room.viewport()->height(); }));
    CHECK(room.verticalScrollBar()->maximum() == 0);
    CHECK(QTest::qWaitFor([&] { return grid.viewport()->height() >= 4 * grid.rowHeight(0); }));
    const auto *head = page->findChild<HeadRoom *>();
    const auto isWhole = [head] { return head->verticalScrollBar()->maximum() == 0; };
    CHECK((points > 10 || QTest::qWaitFor(isWhole)));

    room.resize(1400, 1200);
    CHECK(QTest::qWaitFor(isWhole));
}

TEST_CASE("A page that is high in a narrow room leaves no scrollbar to the page after it")
{
    auto *stack = new PageStack;
    PageRoom room{stack};
    auto *high = new QLabel{u"A word. "_s.repeated(900)};
    high->setWordWrap(true);
    auto *low = new QLabel{u"A word."_s};
    low->setWordWrap(true);
    stack->addWidget(high);
    stack->addWidget(low);
    room.resize(300, 200);
    room.show();
    REQUIRE(QTest::qWaitForWindowExposed(&room));
    REQUIRE(QTest::qWaitFor([&room] { return room.verticalScrollBar()->maximum() > 0; }));
    stack->setCurrentWidget(low);
    CHECK(QTest::qWaitFor([&room] { return room.verticalScrollBar()->maximum() == 0; }));
    CHECK(low->height() == room.viewport()->height());
}

TEST_CASE("at 1024x700 whose ratings are shown is read whole above the table")
{
    const LargeLetters letters{10};
    FramedPage<ScoresPage> framed{{812, 588}};
    PageRoom &room = framed.room;
    auto *page = framed.page;
    room.show();
    REQUIRE(QTest::qWaitForWindowExposed(&room));
    page->book().setVoice({.source = RecordSource::Self});
    const auto *head = page->findChild<HeadRoom *>();
    const QList<Banner *> banners = head->findChildren<Banner *>();
    REQUIRE(banners.size() == 1);
    const Banner &banner = *banners.front();
    REQUIRE(banner.isVisible());
    CHECK(QTest::qWaitFor([&] {
        const int bottom = banner.mapTo(page, QPoint{0, banner.height()}).y();
        return banner.height() > banner.fontMetrics().height() && bottom <= head->geometry().bottom() + 1 &&
               head->verticalScrollBar()->maximum() == 0;
    }));
}

TEST_CASE("at 1024x700 the rubric does not scroll around its table and its inspector", "[large-text]")
{
    const int points = GENERATE(10, 16);
    INFO(points);
    const LargeLetters letters{points};
    SamplePages sample;
    const RubricVersionId version = sample.state().all<RubricVersion>().begin()->first;
    REQUIRE(sample.acts().run(takeSumAsFullMark(sample.state(), version)) == RunResult::Done);
    auto *stack = new PageStack;
    PageRoom room{stack};
    auto *page = new RubricPage{sample.context()};
    stack->addWidget(page);
    room.resize(680, 560);
    room.show();
    REQUIRE(QTest::qWaitForWindowExposed(&room));
    CHECK(QTest::qWaitFor([&] { return page->height() == room.viewport()->height(); }));
    CHECK(room.verticalScrollBar()->maximum() == 0);
}

TEST_CASE("the tools of the roster go on in a second line where one has no room", "[large-text]")
{
    const LargeLetters letters{16};
    SamplePages sample;
    StaffPage page{sample.context()};
    page.resize(2200, 900);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    const auto *search = page.findChild<SearchBox *>();
    const auto buttons = page.findChildren<QPushButton *>();
    const auto leave =
        std::ranges::find_if(buttons, [](const QPushButton *each) { return each->text() == u"Leaves…"_s; });
    REQUIRE(leave != buttons.end());
    const QWidget &row = *search->parentWidget();
    REQUIRE((*leave)->parentWidget() == &row);
    const auto isBeside = [&] { return (*leave)->geometry().top() < search->geometry().bottom(); };
    CHECK(QTest::qWaitFor(isBeside));
    page.resize(page.minimumSizeHint().width(), 900);
    CHECK(QTest::qWaitFor([&] { return !isBeside() && row.rect().contains((*leave)->geometry()); }));
}

TEST_CASE("under large letters roster and groups take turns, and the page does not scroll down", "[large-text]")
{
    const LargeLetters letters{28};
    FramedPage<StaffPage> framed{{680, 560}}; // what the frame leaves of 1024x700
    PageRoom &room = framed.room;
    auto *page = framed.page;
    showActive(room);
    auto &roster = *named<QTableView>(*page, u"Roster"_s);
    auto &groups = *named<QTreeWidget>(*page, u"Groups"_s);
    const SidePanes &panes = *page->findChild<SidePanes *>();
    const int folded = 2 * panes.fontMetrics().height();
    roster.setFocus();
    CHECK(QTest::qWaitFor([&] { return panes.sizes().at(1) == folded; }));
    CHECK(roster.viewport()->height() >= 2 * roster.rowHeight(0));
    // What is folded says what it is, and comes by click, by key and by the keyboard.
    QPushButton &toGroups = *buttonOf(*page, u"Show the groups (F6)"_s);
    QPushButton &toRoster = *buttonOf(*page, u"Show the roster (F6)"_s);
    CHECK(toGroups.isVisible());
    CHECK_FALSE(toRoster.isVisible());
    QTest::mouseClick(&toGroups, Qt::LeftButton);
    CHECK(groups.hasFocus());
    CHECK(QTest::qWaitFor([&] { return panes.sizes().at(0) == folded; }));
    CHECK(groups.visibleRegion().boundingRect().height() > folded);
    CHECK(toRoster.isVisible());
    CHECK(toRoster.size() == panes.widget(0)->size());
    CHECK_FALSE(toGroups.isVisible());
    QTest::keyClick(&groups, Qt::Key_F6);
    CHECK(roster.hasFocus());
    CHECK(QTest::qWaitFor([&] { return panes.sizes().at(1) == folded; }));
    groups.setFocus();
    CHECK(QTest::qWaitFor([&] { return panes.sizes().at(0) == folded; }));
    CHECK(room.verticalScrollBar()->maximum() == 0);
}

TEST_CASE("under large letters what is folded of the scores says what it is, and comes by key", "[large-text]")
{
    const LargeLetters letters{28};
    FramedPage<ScoresPage> framed{{680, 560}};
    PageRoom &room = framed.room;
    auto *page = framed.page;
    showActive(room);
    ScoreTable &grid = page->grid();
    grid.setFocus();
    const QPushButton &toRecord = *buttonOf(*page, u"Show the record (F6)"_s);
    const QPushButton &toScores = *buttonOf(*page, u"Show the scores (F6)"_s);
    CHECK(QTest::qWaitFor([&] { return toRecord.isVisible() && !toScores.isVisible(); }));
    QTest::keyClick(&grid, Qt::Key_F6);
    CHECK(QTest::qWaitFor([&] { return toScores.isVisible() && !toRecord.isVisible(); }));
}

TEST_CASE("at six enlargements teachers and groups are seen together, whichever has the keyboard", "[large-text]")
{
    const int points = GENERATE(16, 18);
    INFO(points);
    const LargeLetters letters{points};
    FramedPage<StaffPage> framed{{600, 500}}; // what the frame, large itself, leaves of 1024x700
    PageRoom &room = framed.room;
    auto *page = framed.page;
    showActive(room);
    auto &roster = *named<QTableView>(*page, u"Roster"_s);
    auto &groups = *named<QTreeWidget>(*page, u"Groups"_s);
    const SidePanes &panes = *page->findChild<SidePanes *>();
    REQUIRE(panes.orientation() == Qt::Vertical);
    const auto areTeachersSeen = [&] { return roster.viewport()->height() >= 2 * roster.rowHeight(0); };
    const auto isGroupSeen = [&] {
        const QRect row = groups.visualItemRect(groups.currentItem());
        return row.isValid() && (QRegion{row} - groups.viewport()->visibleRegion()).isEmpty();
    };
    roster.setFocus();
    CHECK(QTest::qWaitFor([&] { return areTeachersSeen() && isGroupSeen(); }));
    groups.setFocus();
    CHECK(QTest::qWaitFor([&] { return areTeachersSeen() && isGroupSeen(); }));
    QTest::keyClick(&groups, Qt::Key_Down);
    QTest::keyClick(&groups, Qt::Key_Down);
    CHECK(QTest::qWaitFor([&] { return areTeachersSeen() && isGroupSeen(); }));
    CHECK_FALSE(buttonOf(*page, u"Show the roster (F6)"_s)->isVisible());
}

TEST_CASE("widths of marks that only followed the letters are nobody's choice, and come back", "[large-text]")
{
    LargeLetters letters{10};
    ScoresDesk desk;
    const auto widths = [&] {
        std::vector<int> each;
        for (int column = 0; column < desk.grid.model()->columnCount(); ++column)
            each.push_back(desk.grid.columnWidth(column));
        return each;
    };
    QCoreApplication::processEvents();
    const std::vector<int> before = widths();
    letters.choose(18);
    CHECK(QTest::qWaitFor([&] { return widths()[0] > before[0]; }));
    letters.choose(10);
    CHECK(QTest::qWaitFor([&] { return widths() == before; }));
    CHECK_FALSE(desk.sample.context().settings.viewState(ViewId::ScoreColumns));
    QCoreApplication::processEvents(); // the letters are done with the widths behind all that they have queued
    desk.grid.setColumnWidth(3, 77);
    CHECK(desk.sample.context().settings.viewState(ViewId::ScoreColumns));
}
