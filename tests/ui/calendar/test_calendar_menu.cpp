#include "ui/pages/calendar/calendar_prints.h"
#include "ui/pages/calendar/details/status_dialog.h"
#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/views/meetings/meetings_model.h"
#include "ui/pages/calendar/views/meetings/meetings_view.h"
#include "ui/pages/calendar/views/term_weeks_view.h"
#include "ui/pages/calendar/views/week_view.h"
#include "ui/pages/exchange/calendar_files.h"
#include "ui/pages/exchange/calendar_import_dialog.h"
#include "ui/support/hands.h"
#include "ui/support/views_desk.h"
#include "ui/support/waiting_hand.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QSignalSpy>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate lectureDay{2019, 4, 11};

struct MenuDesk : ViewsDesk
{
    ActivityId id = add(u"Lecture"_s, dayOf(lectureDay));

    static void ask(QWidget &widget, QPoint place, QContextMenuEvent::Reason reason)
    {
        QContextMenuEvent event{reason, place, widget.mapToGlobal(place)};
        QApplication::sendEvent(&widget, &event);
    }
    /// By the menu key, wherever the keyboard is.
    static void askByKey()
    {
        QWidget *widget = QApplication::focusWidget();
        REQUIRE(widget);
        ask(*widget, widget->rect().center(), QContextMenuEvent::Keyboard);
    }
    void askInMonth(QPoint place) { ask(month(), place, QContextMenuEvent::Mouse); }
    QPoint bar() const { return month().barRect(id, lectureDay).center(); }
    /// Of the open menu; what follows the tab are its keys.
    static QAction *entry(const QString &text)
    {
        REQUIRE(openMenu());
        for (QAction *each : openMenu()->actions()) {
            if (each->text().section(u'\t', 0, 0) == text)
                return each;
        }
        return nullptr;
    }
    void close()
    {
        REQUIRE(openMenu());
        openMenu()->close();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        REQUIRE(QApplication::focusWidget());
    }
    std::size_t count() { return school.state().all<Activity>().size(); }
};

} // namespace

TEST_CASE("A right click on an activity chooses it and lists what can be done with it", "[calendar menu]")
{
    MenuDesk desk;
    desk.show();
    desk.askInMonth(desk.bar());
    CHECK(desk.page->inspector()->activity() == desk.id);
    for (const QString &text : {u"Edit"_s, u"Move to the next week"_s, u"Copy to the next week"_s, u"Held"_s,
                                u"Postpone…"_s, u"Cancel…"_s, u"Delete"_s, u"Sign-in sheet…"_s, u"Activity record…"_s,
                                u"New activity on 4月11日"_s, u"Print this view…"_s}) {
        CAPTURE(text.toStdString());
        QAction *entry = MenuDesk::entry(text);
        REQUIRE(entry);
        CHECK(entry->isEnabled());
    }
    MenuDesk::entry(u"Copy to the next week"_s)->trigger();
    desk.close();
    REQUIRE(desk.count() == 2);
    CHECK(desk.row(*desk.views().place().activity).start == lectureDay.addDays(7));
    desk.undo();

    desk.askInMonth(desk.bar());
    MenuDesk::entry(u"Held"_s)->trigger();
    desk.close();
    CHECK(desk.row(desk.id).status == ActivityStatus::Held);
    desk.askInMonth(desk.bar());
    CHECK_FALSE(MenuDesk::entry(u"Held"_s)->isEnabled());
    MenuDesk::entry(u"Delete"_s)->trigger();
    desk.close();
    CHECK(desk.count() == 0);
}

TEST_CASE("The menu of an empty day makes an activity there, and prints", "[calendar menu]")
{
    MenuDesk desk;
    desk.show();
    desk.askInMonth(desk.month().dayRect({2019, 4, 16}).center());
    CHECK_FALSE(MenuDesk::entry(u"Edit"_s));
    CHECK_FALSE(MenuDesk::entry(u"Delete"_s));
    MenuDesk::entry(u"New activity on 4月16日"_s)->trigger();
    desk.close();
    REQUIRE(desk.count() == 2);
    CHECK(desk.row(*desk.views().place().activity).start == QDate{2019, 4, 16});
}

TEST_CASE("The menu key opens the menu of what is chosen in every view", "[calendar menu]")
{
    MenuDesk desk;
    desk.show();
    desk.month().choose(lectureDay, desk.id);
    for (int kind = 0; kind <= static_cast<int>(CalendarViewKind::List); ++kind) {
        CAPTURE(kind);
        desk.press(Qt::Key_1 + kind, Qt::AltModifier);
        MenuDesk::askByKey();
        REQUIRE(openMenu());
        CHECK(openMenu()->accessibleName() == u"Lecture"_s);
        CHECK(MenuDesk::entry(u"Edit"_s));
        CHECK(MenuDesk::entry(u"Print this view…"_s));
        CHECK(MenuDesk::entry(u"Print the schedule…"_s));
        desk.close();
    }
}

TEST_CASE("A right click in the tables chooses the line under it", "[calendar menu]")
{
    MenuDesk desk;
    const ActivityId talk = desk.add(u"Talk"_s, dayOf(lectureDay));
    desk.show();
    LinesTable &weeks = *desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks).table();
    MenuDesk::ask(*weeks.viewport(), weeks.lineRect(5, 3, 1).center(), QContextMenuEvent::Mouse);
    CHECK(openMenu()->accessibleName() == u"Talk"_s);
    desk.close();
    CHECK(desk.page->inspector()->activity() == talk);
    QTableView &list = *desk.turnTo<MeetingsView>(CalendarViewKind::List).table();
    MenuDesk::ask(*list.viewport(), list.visualRect(list.model()->index(0, 3)).center(), QContextMenuEvent::Mouse);
    CHECK(openMenu()->accessibleName() == u"Lecture"_s);
    desk.close();
    CHECK(desk.page->inspector()->activity() == desk.id);
}

TEST_CASE("An activity is postponed from its menu, with a reason", "[calendar menu]")
{
    MenuDesk desk;
    desk.show();
    desk.askInMonth(desk.bar());
    WaitingHand<StatusDialog> hand{[](StatusDialog &dialog) {
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
            type(*field, field == dialog.findChildren<QLineEdit *>().front() ? u"4.18"_s : u"rain"_s);
        dialog.accept();
    }};
    MenuDesk::entry(u"Postpone…"_s)->trigger();
    CHECK(hand.isDone());
    CHECK(desk.row(desk.id).status == ActivityStatus::Postponed);
    CHECK(desk.row(desk.id).start == QDate{2019, 4, 18});
}

TEST_CASE("Whoever only looks finds what writes switched off in the menu", "[calendar menu]")
{
    MenuDesk desk;
    desk.show();
    const auto viewer = [] { return Operator{u"校长"_s, Role::Viewer}; };
    desk.school.acts().setSigner(viewer, viewer);
    desk.askInMonth(desk.bar());
    for (const QString &text : {u"Move to the next week"_s, u"Copy to the next week"_s, u"Held"_s, u"Postpone…"_s,
                                u"Cancel…"_s, u"Delete"_s, u"New activity on 4月11日"_s, u"Group meetings…"_s}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(MenuDesk::entry(text)->isEnabled());
    }
    for (const QString &text : {u"Sign-in sheet…"_s, u"Print this view…"_s, u"Export to a calendar file…"_s}) {
        CAPTURE(text.toStdString());
        CHECK(MenuDesk::entry(text)->isEnabled());
    }
}

TEST_CASE("A meeting of a series has a menu of its own: nothing is copied or postponed as a whole", "[calendar menu]")
{
    MenuDesk desk;
    const ActivityId series = desk.add(u"Group meeting"_s, {.kind = Recurring{.weekdays = {3}}});
    desk.show();
    const QDate wednesday{2019, 4, 17};
    desk.askInMonth(desk.month().barRect(series, wednesday).center());
    CHECK(MenuDesk::entry(u"Another time…"_s));
    CHECK(MenuDesk::entry(u"Delete…"_s));
    CHECK_FALSE(MenuDesk::entry(u"Copy to the next week"_s));
    CHECK_FALSE(MenuDesk::entry(u"Postpone…"_s));
    desk.close();
}

TEST_CASE("What is printed is what the view shows", "[calendar menu]")
{
    MenuDesk desk;
    desk.school.group(u"Chinese"_s);
    desk.show();
    CHECK(desk.page->canPrint());
    CHECK(desk.page->canExport());
    const Term &term = *desk.term.term();
    const auto paper = [&] { return paperOf(desk.views(), term); };
    CHECK(paper()->paper == TermPaper::Calendar);
    CHECK(paper()->month == YearMonth{2019, 4});
    desk.turnTo<WeekView>(CalendarViewKind::Week);
    CHECK(paper()->paper == TermPaper::Bulletin);
    CHECK(paper()->week == 6);
    desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks);
    CHECK(paper()->paper == TermPaper::Weeks);
    desk.turnTo<MeetingsView>(CalendarViewKind::List);
    CHECK_FALSE(paper());
    auto &groups = desk.turnTo<MeetingsView>(CalendarViewKind::Group);
    CHECK(paper()->paper == TermPaper::Groups);
    CHECK(paper()->name == groups.chooser()->currentText());
    CHECK_FALSE(paper()->name->isEmpty());
}

TEST_CASE("The list is printed as it is listed, and the schedule under its own name", "[calendar menu]")
{
    MenuDesk desk;
    desk.add(u"Assembly"_s, dayOf({2019, 4, 17}));
    desk.show();
    auto &list = desk.turnTo<MeetingsView>(CalendarViewKind::List);
    const auto listed = [&desk] {
        QStringList titles;
        for (const CalendarEntry &entry : desk.views().listed())
            titles << entry.title;
        return titles;
    };
    CHECK(listed() == QStringList{u"Lecture"_s, u"Assembly"_s});
    list.table()->sortByColumn(MeetingsModel::TitleColumn, Qt::AscendingOrder);
    CHECK(listed() == QStringList{u"Assembly"_s, u"Lecture"_s});
    const auto previewed = [](const std::function<void()> &deed) {
        QString title;
        WaitingHand<QPrintPreviewDialog> hand{[&title](QPrintPreviewDialog &dialog) {
            title = dialog.windowTitle();
            dialog.reject();
        }};
        deed();
        CHECK(hand.isDone());
        return title;
    };
    CHECK(previewed([&desk] { desk.page->print(); }).contains(u"list of activities"_s));
    // The preview has left no window active.
    MenuDesk::ask(*list.table(), {}, QContextMenuEvent::Keyboard);
    QAction *schedule = MenuDesk::entry(u"Print the schedule…"_s);
    REQUIRE(schedule);
    CHECK(previewed([schedule] { schedule->trigger(); }).contains(u"activity schedule"_s));
    if (openMenu())
        openMenu()->close();
    desk.views().setKind(CalendarViewKind::Week);
    CHECK(listed().isEmpty());
}

TEST_CASE("Ctrl+P previews the view's paper, or says why there is none", "[calendar menu]")
{
    MenuDesk desk;
    desk.show();
    QString title;
    WaitingHand<QPrintPreviewDialog> hand{[&title](QPrintPreviewDialog &dialog) {
        title = dialog.windowTitle();
        dialog.reject();
    }};
    desk.page->print();
    CHECK(hand.isDone());
    CHECK(title.contains(u"month 2019-4"_s));
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    desk.turnTo<WeekView>(CalendarViewKind::Week);
    desk.views().choose({.day = {2019, 9, 2}});
    desk.page->print();
    REQUIRE(refused.count() == 1);
    CHECK(refused[0][0].toString().contains(u"not in the term"_s));
}

TEST_CASE("Ctrl+E proposes whoever the list is about", "[calendar menu]")
{
    MenuDesk desk;
    desk.school.group(u"Chinese"_s);
    desk.show();
    const auto proposed = [&desk] {
        QString name;
        WaitingHand<CalendarExportDialog> hand{[&name](CalendarExportDialog &dialog) {
            name = dialog.findChild<QComboBox *>()->currentText();
            dialog.reject();
        }};
        desk.page->exportTable();
        CHECK(hand.isDone());
        return name;
    };
    CHECK(proposed() == u"All activities of the term"_s);
    auto &groups = desk.turnTo<MeetingsView>(CalendarViewKind::Group);
    CHECK(proposed() == groups.chooser()->currentText());
}

TEST_CASE("A calendar file comes in from the calendar, too, for whoever may write", "[calendar menu]")
{
    MenuDesk desk;
    desk.show();
    QAction &entry = entryOf(*desk.page, u"More"_s, u"Import from a calendar file…"_s);
    auto *menu = qobject_cast<QMenu *>(entry.parent());
    REQUIRE(menu);
    emit menu->aboutToShow();
    CHECK(entry.isEnabled());
    WaitingHand<QFileDialog> asked{[](QFileDialog &dialog) { dialog.reject(); }};
    entry.trigger();
    CHECK(asked.isDone());
    CHECK(desk.school.state().all<Activity>().size() == 1);

    WaitingHand<CalendarImportDialog> shown{[](CalendarImportDialog &dialog) {
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    }};
    desk.page->findChild<CalendarFiles *>()->importBytes(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:t1\r\nSUMMARY:Training\r\n"
        "DTSTART;VALUE=DATE:20190412\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    CHECK(shown.isDone());
    const auto isThere = [&desk] {
        const auto &all = desk.school.state().all<Activity>();
        return std::ranges::any_of(all, [](const auto &each) { return each.second.title == u"Training"_s; });
    };
    CHECK(isThere());
    desk.undo();
    CHECK_FALSE(isThere());

    const auto viewer = [] { return Operator{u"校长"_s, Role::Viewer}; };
    desk.school.acts().setSigner(viewer, viewer);
    emit menu->aboutToShow();
    CHECK_FALSE(entry.isEnabled());
}
