#include "ui/acts/act_text.h"
#include "ui/dialogs/page_shortcuts.h"
#include "ui/shell/actions.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/frame/header_buttons.h"
#include "ui/shell/frame/hint_line.h"
#include "ui/shell/frame/status_line.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_room.h"
#include "ui/support/accessible.h"
#include "ui/support/fake_pages.h"
#include "ui/support/hands.h"
#include "ui/widgets/lists/navigation_list.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/status_dot.h"

#include "workspace/act_subjects.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QStringList>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <QVBoxLayout>
#include <QWidget>

#include <catch2/catch.hpp>

#include <functional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// With something above its table that is pressed once.
class TablePage : public FakePage
{
public:
    Banner &banner = *new Banner{Tone::Warning, this};
    QTableWidget &table = *new QTableWidget{2, 2, this};

    TablePage(Log &log, QWidget *parent) : FakePage{PageId::Overview, log, parent}
    {
        auto *layout = new QVBoxLayout{this};
        layout->addWidget(&banner);
        layout->addWidget(&table);
    }
};

struct Shell
{
    FakePage::Log overview;
    FakePage::Log plan;
    FakeSettings settings;
    Actions actions;
    MainWindow window{actions, settings};

    Shell() { window.setPages({fakeEntry(PageId::Overview, overview), fakeEntry(PageId::Plan, plan)}); }

    void show()
    {
        actions.setFileState(true, true);
        showActive(window);
    }
};

} // namespace

TEST_CASE("A step is told with the names that it touched, as far as there are any", "[shell]")
{
    const auto [subjects, text] = GENERATE(table<std::string, std::string>({
        {"", "Add the activity"},
        {"研讨", "Add the activity: 研讨"},
        {"/甲/乙/丙", "Add the activity: 甲、乙、丙"},
        {"甲/乙/丙/丁", "Add the activity: 甲、乙、丙 … (4 of them)"},
        {"//", "Add the activity: 3 of them"},
    }));
    CHECK(actText(ActKind::AddActivity, QString::fromStdString(subjects).split(u'/')).toStdString() == text);
    CHECK(actText(ActKind::AddActivity, {}) == u"Add the activity"_s);
}

TEST_CASE("A count of a step is told with what is counted", "[shell]")
{
    CHECK(actText(ActKind::ImportActivities, {u"25"_s}) == u"Take over activities: 25 activities"_s);
    CHECK(actText(ActKind::RollForward, {u"2018—2019学年第二学期"_s, u"12"_s}) ==
          u"Take activities over from another term: 2018—2019学年第二学期、12 activities"_s);
    CHECK(actText(ActKind::RemoveStaff, {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s}) ==
          u"Remove the teacher: 甲、乙、丙 … (4 people)"_s);
    CHECK(actText(ActKind::FillScores, sheetSubjects({u"听课"_s, u"甲"_s, u"乙"_s, u"丙"_s}, 3)) ==
          u"Fill in scores: 听课、甲、乙 … (3 sheets)"_s);
    CHECK(actText(ActKind::FillScores, sheetSubjects({u"听课"_s, u"甲"_s, u"乙"_s}, 2)) ==
          u"Fill in scores: 听课、甲、乙"_s);
    // As an older program has kept it.
    CHECK(actText(ActKind::FillScores, {u"听课"_s, u"甲"_s, u"乙"_s, u"丙"_s}) ==
          u"Fill in scores: 听课、甲、乙 … (4 of them)"_s);
    CHECK(actText(ActKind::EditActivity, {u"25"_s}) == u"Change the activity: 25"_s); // its name
    CHECK(actText(ActKind::EditCriterion, {u"1. 出勤"_s, u"weight"_s, u"rule"_s, u"later"_s}) ==
          u"Change the criterion: 1. 出勤 (weight、rule)"_s);
    CHECK(actText(ActKind::EditCriterion, {u"1. 出勤"_s}) == u"Change the criterion: 1. 出勤"_s);

    QTranslator chinese;
    REQUIRE(chinese.load(u":/i18n/yanben_zh_CN.qm"_s));
    QCoreApplication::installTranslator(&chinese);
    CHECK(actText(ActKind::ImportActivities, {u"25"_s}).toStdString() == "导入活动：25 项活动");
    CHECK(actText(ActKind::RemoveActivity, {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s}).toStdString() ==
          "删除活动：甲、乙、丙等 5 项");
    CHECK(actText(ActKind::RemoveActivity, {QString{}, QString{}, QString{}}).toStdString() == "删除活动：3 项");
    CHECK(actText(ActKind::RemoveStaff, {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s}).toStdString() ==
          "删除教师：甲、乙、丙等 4 人");
    QCoreApplication::removeTranslator(&chinese);
}

TEST_CASE("a page is built when it is first shown and only then")
{
    Shell shell;
    CHECK(shell.overview.built == 1);
    CHECK(shell.plan.built == 0);
    CHECK(shell.window.builtPage(PageId::Plan) == nullptr);

    REQUIRE(shell.window.showPage(PageId::Plan));
    CHECK(shell.plan.built == 1);
    REQUIRE(shell.window.showPage(PageId::Overview));
    REQUIRE(shell.window.showPage(PageId::Plan));
    CHECK(shell.plan.built == 1);
    CHECK(shell.plan.refreshed == 2);
}

TEST_CASE("a page that is not in the list is not shown")
{
    Shell shell;
    CHECK_FALSE(shell.window.showPage(PageId::Scores));
    CHECK(shell.window.currentPage()->id() == PageId::Overview);
}

TEST_CASE("Ctrl and a number goes to the page")
{
    Shell shell;
    shell.show();
    QTest::keyClick(&shell.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(shell.window.currentPage()->id() == PageId::Plan);
    QTest::keyClick(&shell.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(shell.window.currentPage()->id() == PageId::Overview);
    QTest::keyClick(&shell.window, Qt::Key_3, Qt::ControlModifier);
    CHECK(shell.window.currentPage()->id() == PageId::Overview);
}

TEST_CASE("the arrows walk through the navigation and skip the headings")
{
    FakePage::Log logs[3];
    FakeSettings settings;
    Actions actions;
    MainWindow window(actions, settings);
    window.setPages(
        {fakeEntry(PageId::Overview, logs[0]), fakeEntry(PageId::Plan, logs[1]), fakeEntry(PageId::Rubric, logs[2])});
    window.show();
    QTest::keyClick(&window.navigation(), Qt::Key_Down);
    CHECK(window.currentPage()->id() == PageId::Plan);
    QTest::keyClick(&window.navigation(), Qt::Key_Down);
    CHECK(window.currentPage()->id() == PageId::Rubric);
    QTest::keyClick(&window.navigation(), Qt::Key_Up);
    CHECK(window.currentPage()->id() == PageId::Plan);
}

TEST_CASE("a page that does not let go stays, in the stack and in the navigation")
{
    Shell shell;
    shell.overview.letsGo = false;
    CHECK_FALSE(shell.window.showPage(PageId::Plan));
    CHECK(shell.window.currentPage()->id() == PageId::Overview);
    CHECK(shell.window.navigation().currentPage() == PageId::Overview);
}

TEST_CASE("the window closes over what can't be saved only when the person says so")
{
    const bool goesBack = GENERATE(true, false);
    Shell shell;
    shell.window.show();
    shell.overview.letsGo = false;
    int asked = 0;
    QTimer::singleShot(0, &shell.window, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        REQUIRE(box != nullptr);
        ++asked;
        CHECK(box->defaultButton() == box->escapeButton());
        for (QAbstractButton *button : box->buttons()) {
            if ((button == box->escapeButton()) == goesBack)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    CHECK(shell.window.close() != goesBack);
    CHECK(asked == 1);
    if (!goesBack)
        return;
    shell.overview.letsGo = true;
    CHECK(shell.window.close());
    CHECK(asked == 1);
}

TEST_CASE("a badge is shown for a page that is not built, and goes when nothing is left")
{
    Shell shell;
    shell.window.setBadges({{PageId::Plan, 3}});
    CHECK(shell.window.navigation().badge(PageId::Plan) == 3);
    CHECK(shell.window.navigation().badge(PageId::Overview) == std::nullopt);
    shell.window.showPage(PageId::Plan);
    CHECK(shell.window.navigation().badge(PageId::Plan) == 3);
    shell.window.setBadges({});
    CHECK(shell.window.navigation().badge(PageId::Plan) == std::nullopt);
}

TEST_CASE("A page that is too small for its text scrolls instead of losing it")
{
    Shell shell;
    auto *wide = new QWidget{shell.window.currentPage()};
    wide->setMinimumSize(2000, 1500);
    auto *layout = new QVBoxLayout{shell.window.currentPage()};
    layout->addWidget(wide);
    shell.window.resize(1000, 700);
    shell.window.show();
    QCoreApplication::processEvents();
    CHECK(wide->size() == QSize(2000, 1500));
    const auto *room = shell.window.findChild<PageRoom *>();
    REQUIRE(room != nullptr);
    CHECK(room->horizontalScrollBar()->maximum() > 0);
    CHECK(room->verticalScrollBar()->maximum() > 0);
    shell.window.showPage(PageId::Plan);
    QCoreApplication::processEvents();
    CHECK(room->horizontalScrollBar()->maximum() == 0);
    CHECK(room->verticalScrollBar()->maximum() == 0);
}

TEST_CASE("a jump shows the page and hands the place on")
{
    Shell shell;
    const Target target{PageId::Plan, 7, QStringLiteral("title")};
    CHECK(shell.window.jumpTo(target));
    CHECK(shell.plan.jumped == target);
    CHECK_FALSE(shell.window.jumpTo({PageId::Scores, 7, {}}));
    emit shell.window.currentPage()->jumpRequested({PageId::Overview, 1, {}});
    CHECK(shell.window.currentPage()->id() == PageId::Overview);
}

TEST_CASE("print is on where the page can print")
{
    Shell shell;
    CHECK_FALSE(shell.actions.action(ActionId::Print)->isEnabled());
    shell.window.showPage(PageId::Plan);
    REQUIRE(shell.actions.action(ActionId::Print)->isEnabled());
    shell.actions.action(ActionId::Print)->trigger();
    CHECK(shell.plan.printed == 1);
}

TEST_CASE("the window comes back with the page that was last seen")
{
    FakeSettings settings;
    FakePage::Log overview;
    FakePage::Log plan;
    {
        Actions actions;
        MainWindow window(actions, settings);
        window.setPages({fakeEntry(PageId::Overview, overview), fakeEntry(PageId::Plan, plan)});
        window.showPage(PageId::Plan);
        window.resize(760, 650);
        window.close();
    }
    overview.built = 0;
    Actions actions;
    MainWindow window(actions, settings);
    window.setPages({fakeEntry(PageId::Overview, overview), fakeEntry(PageId::Plan, plan)});
    CHECK(window.currentPage()->id() == PageId::Plan);
    CHECK(overview.built == 0);
    CHECK(window.size() == QSize(760, 650));
}

TEST_CASE("a window from a larger screen fits the one at hand")
{
    FakeSettings settings;
    {
        Actions actions;
        MainWindow window(actions, settings);
        window.resize(5000, 4000);
        window.close();
    }
    Actions actions;
    const MainWindow window(actions, settings);
    CHECK(window.width() <= window.screen()->availableSize().width());
    CHECK(window.height() <= window.screen()->availableSize().height());
}

TEST_CASE("a banner is shown once, with its actions, and goes")
{
    Shell shell;
    Banner &banner = shell.window.showBanner(BannerId::LookOnly, Tone::Warning, QStringLiteral("opened elsewhere"));
    QSignalSpy taken(banner.addAction(QStringLiteral("Take over")), &QPushButton::clicked);
    shell.show();
    QTest::mouseClick(banner.findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(taken.count() == 1);
    CHECK(&shell.window.showBanner(BannerId::LookOnly, Tone::Danger, QStringLiteral("again")) == &banner);
    shell.window.hideBanner(BannerId::LookOnly);
    CHECK_FALSE(banner.isVisible());
}

TEST_CASE("a button that goes when it was pressed leaves the keyboard to the page's table")
{
    Shell shell;
    shell.window.setPages({{PageId::Overview, [&shell](QWidget *parent) {
                                return std::make_unique<TablePage>(shell.overview, parent);
                            }}});
    shell.show();
    auto &page = dynamic_cast<TablePage &>(*shell.window.currentPage());
    const auto press = [](Banner &banner, const std::function<void()> &act) {
        QPushButton *button = banner.addAction(u"Mend"_s);
        QObject::connect(button, &QPushButton::clicked, &banner, act);
        button->show();
        button->setFocus();
        REQUIRE(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Space);
    };
    SECTION("from a banner of the page")
    {
        press(page.banner, [&page] { page.banner.clearActions(); });
    }
    SECTION("with the banner of the page")
    {
        press(page.banner, [&page] { page.banner.hide(); });
    }
    SECTION("with a banner of the window")
    {
        press(shell.window.showBanner(BannerId::Notice, Tone::Info, u"news"_s),
              [&shell] { shell.window.hideBanner(BannerId::Notice); });
    }
    SECTION("after a dialog")
    {
        press(page.banner, [&] {
            QDialog dialog{&shell.window};
            QTimer::singleShot(0, &dialog, [&dialog] {
                REQUIRE(QTest::qWaitForWindowActive(&dialog));
                dialog.accept();
            });
            dialog.exec();
            page.banner.clearActions();
        });
        shell.window.activateWindow(); // as a window manager does
    }
    CHECK(QTest::qWaitFor([&page] { return QApplication::focusWidget() == &page.table; }));

    // Tab goes on as ever.
    QPushButton *stays = page.banner.addAction(u"Look"_s);
    page.banner.show();
    stays->show();
    stays->setFocus();
    QTest::keyClick(stays, Qt::Key_Tab);
    QWidget *next = QApplication::focusWidget();
    REQUIRE((next && next != stays));
    QTest::keyClick(next, Qt::Key_Backtab);
    CHECK(stays->hasFocus());
}

TEST_CASE("undo and redo take their words and state from outside")
{
    Actions actions;
    CHECK_FALSE(actions.action(ActionId::Undo)->isEnabled());
    actions.setUndo(QStringLiteral("move an activity"));
    CHECK(actions.action(ActionId::Undo)->isEnabled());
    CHECK(actions.action(ActionId::Undo)->text().contains(QStringLiteral("move an activity")));
    CHECK_FALSE(actions.action(ActionId::Redo)->isEnabled());
    actions.setUndo(std::nullopt);
    CHECK_FALSE(actions.action(ActionId::Undo)->isEnabled());
    // Whoever wants to take back published results is told why he can't.
    actions.setUndoRefusing();
    CHECK(actions.action(ActionId::Undo)->isEnabled());
    CHECK(actions.action(ActionId::Undo)->text() == u"&Undo"_s);
    actions.setUndo(std::nullopt);
    CHECK_FALSE(actions.action(ActionId::Undo)->isEnabled());
}

TEST_CASE("text grows and shrinks by the steps that are offered and stops at their ends")
{
    Actions actions;
    QSignalSpy chosen(&actions, &Actions::fontPointsChosen);
    actions.setAppearance(ThemeChoice::Light, 14);
    actions.action(ActionId::LargerText)->trigger();
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.takeFirst().at(0).value<std::optional<int>>() == 16);
    actions.setAppearance(ThemeChoice::Dark, 28);
    CHECK_FALSE(actions.action(ActionId::LargerText)->isEnabled());
    CHECK(actions.themeAction(ThemeChoice::Dark)->isChecked());
    actions.action(ActionId::SmallerText)->trigger();
    CHECK(chosen.takeFirst().at(0).value<std::optional<int>>() == 24);
}

TEST_CASE("the shortcuts page lists every action that has keys")
{
    Actions actions;
    actions.setPages({PageId::Overview, PageId::Plan});
    const std::vector<ShortcutLine> lines = actions.shortcuts();
    const auto has = [&lines](const QString &keys) {
        return std::ranges::any_of(lines, [&keys](const ShortcutLine &line) { return line.keys.contains(keys); });
    };
    CHECK(has(QStringLiteral("Ctrl+Z")));
    CHECK(has(QStringLiteral("Ctrl+K")));
    CHECK(has(QStringLiteral("Ctrl+2")));
    CHECK_FALSE(has(QStringLiteral("Ctrl+3")));
    for (const ShortcutLine &line : lines)
        CHECK_FALSE(line.text.contains(u'&'));
}

TEST_CASE("keys of pages stand among the shortcuts, those of the shown page first and each once")
{
    QWidget window;
    FakePage::Log log;
    FakePage first{PageId::Overview, log, &window};
    FakePage second{PageId::Plan, log, &window};
    for (FakePage *page : {&first, &second}) {
        auto *fill = new QAction{QStringLiteral("Fill &down"), page};
        fill->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_D});
        (new QWidget{page})->addAction(fill);
        page->addAction(new QAction{QStringLiteral("Without keys"), page});
    }
    auto *own = new QAction{QStringLiteral("Own"), &first};
    own->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    first.addAction(own);
    CHECK(pageShortcuts(window, &second) ==
          std::vector<ShortcutLine>{{second.title(), QStringLiteral("Fill down"), QStringLiteral("Ctrl+D")},
                                    {first.title(), QStringLiteral("Own"), QStringLiteral("Ctrl+Shift+E")}});
    CHECK(pageShortcuts(QWidget{}, nullptr).empty());
}

TEST_CASE("keys of a page that was never shown are found once all pages are made, and nothing else changes")
{
    Shell shell;
    FakePage::Log log;
    const auto makePlan = [&log](QWidget *parent) {
        auto page = std::make_unique<FakePage>(PageId::Plan, log, parent);
        auto *fill = new QAction{u"Fill down"_s, page.get()};
        fill->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_D});
        page->addAction(fill);
        return page;
    };
    shell.window.setPages({fakeEntry(PageId::Overview, shell.overview), {PageId::Plan, makePlan}});
    shell.show();
    const Page *shown = shell.window.currentPage();
    REQUIRE(shown->id() == PageId::Overview);
    CHECK(pageShortcuts(shell.window, shown).empty());
    shell.window.buildPages();
    CHECK(pageShortcuts(shell.window, shown) ==
          std::vector<ShortcutLine>{{pageTitle(PageId::Plan), u"Fill down"_s, u"Ctrl+D"_s}});
    CHECK(shell.window.currentPage() == shown);
    CHECK(log.refreshed == 0);
    shell.window.buildPages();
    CHECK(log.built == 1);
}

TEST_CASE("the header chooses a term and asks for what it cannot do")
{
    Shell shell;
    shell.show();
    HeaderBar &header = shell.window.header();
    header.setTerms({{TermId{1}, QStringLiteral("A"), {}}, {TermId{2}, QStringLiteral("B"), {}}}, TermId{1});
    header.setOperator(QStringLiteral("Office"));
    QSignalSpy found(shell.actions.action(ActionId::Find), &QAction::triggered);
    emit header.searchRequested();
    CHECK(found.count() == 1);
}

TEST_CASE("the term has its room in the header before the search has more than its least", "[shell]")
{
    HeaderBar header;
    header.setFileOpen(true);
    header.setTerms({{TermId{1}, QStringLiteral("2018—2019学年第二学期"), QStringLiteral("3月4日—7月12日 · 第6周")}},
                    TermId{1});
    header.setOperator(QStringLiteral("Office"));
    header.resize(1024, header.sizeHint().height());
    header.show();
    QCoreApplication::processEvents();
    const auto *term = header.findChild<TermButton *>();
    REQUIRE(term);
    CHECK(term->width() == term->sizeHint().width());
    header.resize(480, header.height());
    QCoreApplication::processEvents();
    CHECK(term->width() < term->sizeHint().width());
    CHECK(term->toolTip().contains(QStringLiteral("第二学期")));
}

TEST_CASE("every control of the frame has a name")
{
    Shell shell;
    shell.show();
    shell.window.status().setFindings(3);
    CHECK(namelessControls(shell.window) == QStringList{});
}

TEST_CASE("a longer number of what needs attention has its room at once", "[shell]")
{
    Shell shell;
    shell.show();
    shell.window.resize(1024, 700);
    shell.window.status().setFindings(8);
    QCoreApplication::processEvents();
    const auto buttons = shell.window.statusBar()->findChildren<QPushButton *>();
    const auto found =
        std::ranges::find_if(buttons, [](const QPushButton *each) { return each->text().startsWith(u'8'); });
    REQUIRE(found != buttons.end());
    shell.window.status().setFindings(2803);
    CHECK((*found)->text().startsWith(u"2803"_s));
    CHECK((*found)->width() >= (*found)->sizeHint().width());
    const auto *saved = shell.window.statusBar()->findChild<StatusDot *>();
    REQUIRE(saved);
    shell.window.status().setSaved({15, 44});
    CHECK(saved->width() >= saved->sizeHint().width());
}

TEST_CASE("a passing message stands beside what the status bar says always, also when that changes meanwhile",
          "[shell]")
{
    Shell shell;
    shell.show();
    shell.window.resize(1024, 700);
    shell.window.status().setSaved({15, 44});
    shell.window.status().setFindings(33);
    shell.window.status().announce(u"25 activities taken over. Ctrl+Z takes that back."_s);
    shell.window.status().setFindings(34);
    QCoreApplication::processEvents();
    const auto *message = shell.window.findChild<QLabel *>(u"announcement"_s);
    REQUIRE(message);
    CHECK(message->isVisible());
    CHECK(message->text().startsWith(u"25 activities"_s));
    CHECK(message->width() > 0);
    int others = 0;
    for (const QWidget *each :
         shell.window.statusBar()->findChildren<QWidget *>(QString{}, Qt::FindDirectChildrenOnly)) {
        if (each == message || !each->isVisible())
            continue;
        CAPTURE(each->metaObject()->className());
        CHECK_FALSE(each->geometry().intersects(message->geometry()));
        ++others;
    }
    CHECK(others >= 3);
    CHECK(shell.window.statusBar()->currentMessage().isEmpty());
}

TEST_CASE("A message that needs the room of the keys has it, and gives it back", "[shell]")
{
    Shell shell;
    shell.show();
    shell.window.resize(1024, 700);
    const auto lines = shell.window.statusBar()->findChildren<HintLine *>();
    REQUIRE(lines.size() == 2);
    const auto *message = shell.window.findChild<QLabel *>(u"announcement"_s);
    const HintLine *keys = lines[0] == message ? lines[1] : lines[0];
    shell.window.status().announce(u"Exported"_s);
    CHECK(keys->isVisible());
    shell.window.status().announce(u"Written to: "_s + QString{u"a folder/"_s}.repeated(30));
    CHECK_FALSE(keys->isVisible());
    shell.window.status().announce(u"Exported"_s);
    CHECK(keys->isVisible());
}

TEST_CASE("What is said of a step goes with it, what is said of anything else stays its time", "[shell]")
{
    Shell shell;
    shell.show();
    const auto *message = shell.window.findChild<QLabel *>(u"announcement"_s);
    REQUIRE(message);
    shell.window.status().announceStep(u"2 events imported."_s);
    CHECK(message->text() == u"2 events imported."_s);
    shell.window.status().dropStepAnnouncement();
    CHECK(message->text().isEmpty());
    shell.window.status().announceStep(u"2 events imported."_s);
    shell.window.status().announce(u"Exported"_s);
    shell.window.status().dropStepAnnouncement();
    CHECK(message->text() == u"Exported"_s);
}

TEST_CASE("the tip of an open menu hides neither the saved state nor, once it is gone, the passing message", "[shell]")
{
    Shell shell;
    shell.show();
    shell.window.resize(1024, 700);
    shell.window.status().setSaved({15, 44});
    const auto *message = shell.window.findChild<QLabel *>(u"announcement"_s);
    const auto *saved = shell.window.statusBar()->findChild<StatusDot *>();
    REQUIRE(message);
    REQUIRE(saved);
    shell.window.status().announce(u"Exported"_s);
    const auto hover = [&shell](const QString &tip) {
        QStatusTipEvent event{tip};
        QApplication::sendEvent(&shell.window, &event);
    };
    hover(u"Open a school file"_s);
    CHECK(message->text() == u"Open a school file"_s);
    CHECK(saved->isVisible());
    CHECK(shell.window.statusBar()->currentMessage().isEmpty());
    hover({});
    CHECK(message->text() == u"Exported"_s);
    CHECK(saved->isVisible());
}
