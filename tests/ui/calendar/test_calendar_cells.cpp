#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/views/legend.h"
#include "ui/pages/calendar/views/meetings/meetings_model.h"
#include "ui/pages/calendar/views/meetings/meetings_view.h"
#include "ui/pages/calendar/views/term_weeks_view.h"
#include "ui/pages/calendar/views/week_view.h"
#include "ui/support/large_letters.h"
#include "ui/support/views_desk.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text/laid_out_texts.h"
#include "workspace/queries/term_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

struct CellsDesk : ViewsDesk
{
    void setStatus(ActivityId id, ActivityStatus status)
    {
        ActBuilder builder{school.state(), ActKind::SetActivityStatus};
        builder.change<Activity>(id, [status](Activity &row) { row.status = status; });
        run(builder.take());
    }
    LinesTable &weeks() { return *turnTo<TermWeeksView>(CalendarViewKind::TermWeeks).table(); }
    QStringList titles()
    {
        QStringList titles;
        for (const Activity *each : activitiesOf(school.state(), *term.id()))
            titles << each->title;
        return titles;
    }
};

QString shownAt(const LinesTable &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("What takes several weeks stands in each of them, and says that it goes on", "[calendar cells]")
{
    CellsDesk desk;
    desk.add(u"Fair"_s, {.kind = DayRange{{2019, 4, 10}, {2019, 4, 24}}});
    desk.add(u"Reading"_s, {.kind = WeekSpan{.first = 6, .last = 7}});
    desk.show();
    const LinesTable &weeks = desk.weeks();
    CHECK(shownAt(weeks, 5, 2).contains(u"Fair （—4月24日）"_s));
    CHECK_FALSE(shownAt(weeks, 5, 2).contains(u"continued"_s));
    CHECK(shownAt(weeks, 6, 0).contains(u"→ continued Fair"_s));
    CHECK(shownAt(weeks, 7, 0).contains(u"→ continued Fair"_s));
    CHECK(shownAt(weeks, 6, 0).contains(u"→ continued Reading"_s));
    CHECK_FALSE(shownAt(weeks, 8, 0).contains(u"Fair"_s));
    CHECK_FALSE(shownAt(weeks, 7, 0).contains(u"Reading"_s));

    const LinesTable &week = *desk.turnTo<WeekView>(CalendarViewKind::Week).table();
    CHECK_FALSE(shownAt(week, 0, 1).contains(u"Fair"_s));
    CHECK(shownAt(week, 0, 2).contains(u"Fair （—4月24日）"_s));
    for (int column = 3; column < 7; ++column)
        CHECK(shownAt(week, 0, column).contains(u"→ continued Fair"_s));
}

TEST_CASE("What takes several days of a week stands on each of them, in full on the first", "[calendar cells]")
{
    CellsDesk desk;
    desk.add(u"Fair"_s, {.kind = DayRange{{2019, 4, 11}, {2019, 4, 13}}, .timeOfDay = {.half = HalfDay::Morning}});
    desk.add(u"Lecture"_s, dayOf({2019, 4, 12}));
    desk.show({680, 720});
    LinesTable &weeks = desk.weeks();
    CHECK(shownAt(weeks, 5, 3).contains(u"上午 Fair （—周六）"_s));
    CHECK(shownAt(weeks, 5, 4).split(u'\n').contains(u"→ continued Fair"_s));
    CHECK(shownAt(weeks, 5, 4).contains(u"Lecture"_s));
    CHECK(shownAt(weeks, 5, 5).contains(u"→ continued Fair"_s));
    CHECK_FALSE(shownAt(weeks, 5, 6).contains(u"Fair"_s));
    // What only goes on there leaves a day off narrow.
    CHECK(weeks.columnWidth(5) < weeks.columnWidth(4));
    weeks.setCurrentIndex(weeks.model()->index(5, 4));
    REQUIRE(weeks.currentLine());
    // Where its word has no room the arrow does.
    CHECK(std::ranges::count(weeks.currentCell()->lines, u"→ Fair"_s, &SheetLine::brief) == 1);
    CHECK(weeks.lineRect(5, 4, 0).height() < weeks.lineRect(5, 3, 0).height());
    // The day that is chosen stays chosen.
    CHECK(desk.views().place().day == QDate{2019, 4, 12});
    CHECK(weeks.currentIndex().column() == 4);

    // In a wide window there is room for its name; a day without anything stays narrow.
    desk.page->resize(1700, 720);
    QCoreApplication::processEvents();
    CHECK(std::abs(weeks.columnWidth(5) - weeks.columnWidth(4)) <= 1);
    CHECK(weeks.columnWidth(6) < weeks.columnWidth(4));
}

TEST_CASE("What goes on in narrow cells says more of its name than one line holds", "[calendar cells]")
{
    CellsDesk desk;
    desk.add(u"一师一优课晒课活动"_s, {.kind = DayRange{{2019, 4, 10}, {2019, 4, 24}}});
    desk.add(u"课"_s, {.kind = DayRange{{2019, 5, 13}, {2019, 5, 15}}});
    desk.show({680, 720});
    const LinesTable &weeks = desk.weeks();
    const int line = weeks.fontMetrics().height();
    for (const int column : {3, 6}) { // its Sunday is narrow
        CAPTURE(column);
        CHECK(weeks.lineRect(5, column, 0).height() >= 2 * line);
        CHECK(weeks.lineRect(5, column, 0).height() < weeks.lineRect(5, 2, 0).height());
    }
    CHECK(weeks.columnWidth(6) >= weeks.fontMetrics().horizontalAdvance(u"→ 研"_s));
    CHECK(weeks.columnWidth(6) < weeks.columnWidth(4));
    // Where one line holds all of it, it has one.
    CHECK(weeks.lineRect(10, 1, 0).height() < 2 * line);
}

TEST_CASE("An entry is as high as its lines are drawn: none is cut", "[calendar cells]")
{
    CellsDesk desk;
    desk.add(u"教科研论文评比与心理健康培训"_s, dayOf({2019, 4, 10}));
    desk.show({830, 600});
    const auto checkWhole = [](const LinesTable &table, int row) {
        LaidOutTexts texts;
        const int line =
            std::max(table.fontMetrics().height(), texts.wrappedHeight(u"研"_s, table.font(), table.width()));
        const int height = table.lineRect(row, 2, 0).height();
        CHECK(height > 2 * line);
        CHECK(height % line == 2); // and the gap around them
    };
    checkWhole(desk.weeks(), 5);
    checkWhole(*desk.turnTo<WeekView>(CalendarViewKind::Week).table(), 0);
}

TEST_CASE("The head of a week is seen wherever its row is scrolled to", "[calendar cells]")
{
    CellsDesk desk;
    desk.addLectures(80, {2019, 4, 12});
    desk.show({1080, 500});
    LinesTable &weeks = desk.weeks();
    QWidget &heads = *weeks.verticalHeader()->viewport();
    constexpr int row = 5;
    REQUIRE(weeks.rowHeight(row) > 2 * heads.height());
    const auto hasLetters = [&heads] {
        const QImage seen = heads.grab().toImage();
        const QRgb ground = seen.pixel(seen.width() - 2, 2);
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = seen.width() / 4; x < seen.width() / 2; ++x) {
                if (qAbs(qGray(seen.pixel(x, y)) - qGray(ground)) > 60)
                    return true;
            }
        }
        return false;
    };
    const int top = weeks.verticalScrollBar()->value() + weeks.rowViewportPosition(row);
    for (const int past : {2, weeks.rowHeight(row) - heads.height() - 2}) {
        weeks.verticalScrollBar()->setValue(top + past);
        QCoreApplication::processEvents();
        CAPTURE(past);
        REQUIRE(weeks.rowViewportPosition(row) < 0);
        REQUIRE(weeks.rowViewportPosition(row) + weeks.rowHeight(row) >= heads.height());
        CHECK(hasLetters());
    }
}

TEST_CASE("A week that the term marks as holidays is off day by day, and its head names it", "[calendar cells]")
{
    CellsDesk desk;
    desk.show();
    LinesTable &table = desk.weeks();
    table.setCurrentIndex(table.model()->index(7, 2));
    REQUIRE(table.currentCell()->day == QDate{2019, 4, 24});
    CHECK_FALSE(table.currentCell()->isHoliday);
    ActBuilder builder{desk.school.state(), ActKind::EditTerm};
    builder.change<Term>(*desk.term.id(), [](Term &row) {
        row.weekMarks = {{.first = 8, .last = 8, .kind = WeekMark::Holiday, .name = {}}};
    });
    desk.run(builder.take());
    CHECK(table.currentCell()->isHoliday);
    CHECK(table.currentCell()->note == u"放假周 休"_s);
    CHECK(table.model()->headerData(7, Qt::Vertical).toString().endsWith(u"放假周"_s));
}

TEST_CASE("The stage stands beside its weeks, and a holiday has its name and ground", "[calendar cells]")
{
    CellsDesk desk;
    ActBuilder builder{desk.school.state(), ActKind::EditStages};
    builder.insert(Stage{.term = *desk.term.id(), .name = u"Research"_s, .first = {2019, 4, 8}, .last = {2019, 6, 1}});
    desk.run(builder.take());
    desk.add(u"Lecture"_s, dayOf({2019, 4, 10}));
    desk.show();
    LinesTable &table = desk.weeks();
    CHECK(table.model()->headerData(5, Qt::Vertical).toString().contains(u"Research"_s));
    CHECK_FALSE(table.model()->headerData(4, Qt::Vertical).toString().contains(u"Research"_s));
    table.setCurrentIndex(table.model()->index(4, 4));
    REQUIRE(table.currentCell());
    // Nothing ever happens on a Saturday, nor on the two Sundays on which it could.
    CHECK(table.columnWidth(5) < table.columnWidth(2));
    CHECK(table.columnWidth(6) < table.columnWidth(2));
    CHECK(table.currentCell()->isHoliday);
    CHECK(table.currentCell()->note.contains(u"清明"_s));
    table.setCurrentIndex(table.model()->index(5, 5));
    CHECK(table.currentCell()->isOff);
    CHECK_FALSE(table.currentCell()->isHoliday);
}

TEST_CASE("A week that no stage holds says so, wherever others name theirs", "[calendar cells]")
{
    CellsDesk desk;
    desk.show();
    LinesTable &weeks = desk.weeks();
    const auto headOf = [&weeks](int row) { return weeks.model()->headerData(row, Qt::Vertical).toString(); };
    const auto said = [&desk] { return desk.page->findChild<Chip *>()->text(); };
    CHECK_FALSE(headOf(4).contains(u"no stage"_s));
    CHECK_FALSE(said().contains(u"no stage"_s));
    ActBuilder builder{desk.school.state(), ActKind::EditStages};
    builder.insert(Stage{.term = *desk.term.id(), .name = u"Start"_s, .first = {2019, 3, 4}, .last = {2019, 4, 2}});
    desk.run(builder.take());
    CHECK(headOf(4).contains(u"Start"_s)); // it holds two of its days
    CHECK(headOf(5).contains(u"no stage"_s));
    CHECK(said().contains(u"no stage"_s));
    desk.views().choose({.day = {2019, 4, 2}});
    CHECK(said().contains(u"Start"_s));
    CHECK_FALSE(said().contains(u"no stage"_s));
}

TEST_CASE("Typing into a cell with activities adds one; Shift+Enter goes on with one more", "[calendar cells]")
{
    CellsDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 10}));
    desk.show();
    desk.month().choose({2019, 4, 10}, id);
    LinesTable &table = desk.weeks();
    REQUIRE(table.currentLine());
    desk.write(u"Talk"_s);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->text() == u"Talk"_s);
    CHECK(editor->placeholderText().contains(u"Shift+Enter"_s));
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(desk.row(id).title == u"Lecture"_s);
    auto *next = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(next);
    CHECK(next->text().isEmpty());
    desk.write(u"Visit"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.titles() == QStringList{u"Lecture"_s, u"Talk"_s, u"Visit"_s});
    for (const Activity *each : activitiesOf(desk.school.state(), *desk.term.id()))
        CHECK(each->when == dayOf({2019, 4, 10}));
    // One that is left empty makes nothing.
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    REQUIRE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    desk.press(Qt::Key_Return);
    CHECK(desk.titles().size() == 3);
    desk.undo();
    desk.undo();
    CHECK(desk.titles() == QStringList{u"Lecture"_s});
    CHECK(table.model()->index(5, 2).data(Qt::ToolTipRole).toString().contains(u"Typing adds"_s));
}

TEST_CASE("Postponed, cancelled and held are told in every view, whatever the colours tell apart", "[calendar cells]")
{
    CellsDesk desk;
    const ActivityId late = desk.add(u"Late"_s, dayOf({2019, 4, 10}));
    const ActivityId off = desk.add(u"Off"_s, dayOf({2019, 4, 10}));
    const ActivityId done = desk.add(u"Done"_s, dayOf({2019, 4, 10}));
    desk.add(u"Plain"_s, dayOf({2019, 4, 11}));
    desk.setStatus(late, ActivityStatus::Postponed);
    desk.setStatus(off, ActivityStatus::Cancelled);
    desk.setStatus(done, ActivityStatus::Held);
    const auto [colours, lateText, offText, doneText, plainText] =
        GENERATE(table<const char *, QString, QString, QString, QString>(
            {{"kind", u"◇ Late"_s, u"× Off"_s, u"√ Done"_s, u"Plain"_s},
             {"topic", u"◇ Late"_s, u"× Off"_s, u"√ Done"_s, u"Plain"_s},
             {"group", u"◇ Late"_s, u"× Off"_s, u"√ Done"_s, u"Plain"_s},
             {"status", u"D Late"_s, u"C Off"_s, u"H Done"_s, u"P Plain"_s}}));
    desk.settings.views[ViewId::CalendarView] = QByteArray{"month days "} + colours;
    desk.show();
    QStringList names;
    for (int part = 0; part < desk.month().partCount(); ++part)
        names << desk.month().partName(part);
    const QString all = names.join(u'\n');
    CHECK(all.contains(u"Late"_s));
    CHECK(all.count(u"Postponed"_s) == 1);
    CHECK(all.count(u"Cancelled"_s) == 1);
    CHECK(all.count(u"Held"_s) == 1);
    const QString legend = desk.page->findChild<Legend *>()->accessibleDescription();
    CHECK(legend.contains(u"Held"_s));
    for (const QString &word : {u"Postponed"_s, u"Cancelled"_s})
        CHECK(legend.contains(word));

    const LinesTable &weeks = desk.weeks();
    const QStringList shown = (shownAt(weeks, 5, 2) + u'\n' + shownAt(weeks, 5, 3)).split(u'\n');
    for (const QString &text : {lateText, offText, doneText, plainText}) {
        CAPTURE(text.toStdString());
        CHECK(shown.contains(text));
    }
    auto &list = desk.turnTo<MeetingsView>(CalendarViewKind::List);
    CHECK(shownIn(*list.table(), MeetingsModel::StatusColumn) ==
          QStringList{u"Postponed"_s, u"Cancelled"_s, u"Held"_s, u"Planned"_s});
}

TEST_CASE("The list of a day says time, title and place, and opens by key", "[calendar cells]")
{
    CellsDesk desk;
    desk.add(u"Lecture"_s, dayOf({2019, 4, 11}, between(14 * 60, 15 * 60)), {.place = u"Hall"_s});
    desk.add(u"Fair"_s, {.kind = DayRange{{2019, 4, 10}, {2019, 4, 12}}});
    desk.add(u"Open"_s, dayOf({2019, 4, 11}));
    desk.show();
    desk.month().choose({2019, 4, 11}, {});
    QTest::keyClick(&desk.month(), Qt::Key_Space);
    REQUIRE(openMenu());
    QStringList texts;
    for (const QAction *each : openMenu()->actions())
        texts << each->text();
    QTest::keyClick(openMenu(), Qt::Key_Escape);
    CHECK(texts.contains(u"14:00—15:00 · Lecture · Hall"_s));
    CHECK(texts.contains(u"4月10日—12日 · Fair"_s));
    CHECK(texts.contains(u"no hour · Open"_s));
    CHECK(desk.page->hint().contains(u"Space"_s));
}

TEST_CASE("In a narrow cell the title is seen: the hour has no end, and takes more lines where there is room",
          "[calendar cells]")
{
    CellsDesk desk;
    const ActivityId late =
        desk.add(u"Reading a whole book together"_s, dayOf({2019, 4, 10}, {.time = ClockSpan{{840}, ClockTime{930}}}));
    desk.setStatus(late, ActivityStatus::Postponed);
    desk.show({830, 600});
    const LinesTable &week = *desk.turnTo<WeekView>(CalendarViewKind::Week).table();
    QCoreApplication::processEvents();
    int row = 0;
    while (row < week.model()->rowCount() && shownAt(week, row, 2).isEmpty())
        ++row;
    REQUIRE(row < week.model()->rowCount());
    CHECK(shownAt(week, row, 2) == u"◇ 14:00 Reading a whole book together"_s);
    const QString told = week.model()->index(row, 2).data(Qt::AccessibleTextRole).toString();
    CHECK(told.contains(u"14:00—15:30"_s));
    CHECK(told.contains(u"Postponed"_s));
    CHECK(week.rowHeight(row) >= 3 * week.fontMetrics().height());
    CHECK(week.verticalScrollBar()->maximum() == 0);
    CHECK(shownAt(desk.weeks(), 5, 2).endsWith(u"\n◇ 14:00 Reading a whole book together"_s));
}

TEST_CASE("A legend has all its lines when it gets narrower, and counts what has no room in three", "[calendar cells]")
{
    std::vector<LegendItem> items;
    for (int at = 0; at < 9; ++at)
        items.push_back({{.tone = Tone::Info, .mark = QString::number(at)}, u"Group of the grade"_s});
    QWidget window;
    auto *layout = new QVBoxLayout{&window};
    auto *above = new QWidget;
    above->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    layout->addWidget(above, 1);
    auto *legend = new Legend;
    layout->addWidget(legend);
    legend->setItems(items);
    window.resize(1600, 400);
    window.show();
    QCoreApplication::processEvents();
    window.resize(700, 400);
    QCoreApplication::processEvents();
    REQUIRE(legend->heightForWidth(legend->width()) > legend->heightForWidth(1600));
    CHECK(legend->height() == legend->heightForWidth(legend->width()));
    CHECK(legend->leftOut(700) == 0);
    CHECK(legend->leftOut(250) > 0);
    CHECK(legend->heightForWidth(250) == legend->heightForWidth(200));
}

TEST_CASE("A week of a whole day of lessons is seen without scrolling", "[calendar cells]")
{
    CellsDesk desk;
    desk.useTimetable();
    desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, {.periods = {5, 6}}));
    desk.add(u"Fair"_s, {.kind = DayRange{{2019, 4, 8}, {2019, 4, 10}}});
    desk.show({830, 600});
    const LinesTable &table = *desk.turnTo<WeekView>(CalendarViewKind::Week).table();
    QCoreApplication::processEvents();
    CHECK(table.rowHeight(1) < table.rowHeight(5));
    CHECK(table.verticalScrollBar()->maximum() == 0);
    CHECK(table.model()->headerData(1, Qt::Vertical).toString().contains(u"8:00"_s));
}

TEST_CASE("The rows of the week have room for their words after the letters changed", "[calendar cells]")
{
    LargeLetters letters{10};
    CellsDesk desk;
    desk.useTimetable();
    desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, {.periods = {5, 6}}));
    desk.show();
    const LinesTable &table = *desk.turnTo<WeekView>(CalendarViewKind::Week).table();
    const auto heights = [&table] {
        QCoreApplication::processEvents();
        return std::pair{table.rowHeight(1), table.rowHeight(5)};
    };
    const std::pair before = heights();
    letters.choose(16);
    const auto [empty, filled] = heights();
    CHECK(empty < filled);
    CHECK(filled >= 2 * table.verticalHeader()->fontMetrics().height());
    letters.choose(10);
    CHECK(heights() == before);
}

TEST_CASE("Days of weeks in which nothing stands yet are equally wide", "[calendar cells]")
{
    CellsDesk desk;
    desk.show();
    LinesTable &table = desk.weeks();
    for (int column = 1; column < 7; ++column) {
        CAPTURE(column);
        CHECK(std::abs(table.columnWidth(column) - table.columnWidth(0)) <= 1);
    }
    desk.add(u"Lecture"_s, dayOf({2019, 4, 28})); // a Sunday that is worked
    CHECK(table.columnWidth(5) < table.columnWidth(6));
}

TEST_CASE("Columns of a free weekend and the others fill the width, however wide the narrowest is", "[calendar cells]")
{
    CellsDesk desk;
    desk.add(u"Lecture"_s, dayOf({2019, 4, 10}));
    desk.show({1400, 600});
    LinesTable &table = *desk.turnTo<WeekView>(CalendarViewKind::Week).table();
    table.horizontalHeader()->setMinimumSectionSize(100);
    desk.page->resize(1390, 600);
    QCoreApplication::processEvents();
    CHECK(table.columnWidth(6) == 100);
    CHECK(table.columnWidth(0) > 100);
    CHECK(table.horizontalHeader()->length() == table.viewport()->width());
    CHECK(table.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("Heads of holidays push no day of the week out of sight as long as each day can have its own",
          "[calendar cells]")
{
    CellsDesk desk;
    const ActivityId activity = desk.add(u"Lecture"_s, dayOf({2019, 4, 30}));
    desk.show();
    REQUIRE(desk.page->jumpTo({PageId::Calendar, keyOf(activity), {}}));
    LinesTable &table = *desk.turnTo<WeekView>(CalendarViewKind::Week).table();
    REQUIRE(table.model()->headerData(2, Qt::Horizontal).toString().contains(u"劳动节"_s));
    const QFontMetrics heads = table.horizontalHeader()->fontMetrics();
    const auto needed = [&](int column) {
        const QString head = table.model()->headerData(column, Qt::Horizontal).toString();
        return std::max({heads.size(0, head).width() + heads.height() * 2 / 3,
                         4 * table.fontMetrics().horizontalAdvance(u'研'),
                         table.horizontalHeader()->minimumSectionSize()});
    };
    REQUIRE(needed(2) > needed(0));
    int all = 0;
    for (int column = 0; column < 7; ++column)
        all += needed(column);
    bool isTight = false;
    for (int width = 700; width < 1300; width += 10) {
        desk.page->resize(width, 600);
        QCoreApplication::processEvents();
        const int room = table.viewport()->width();
        isTight = isTight || (room >= all && room < 7 * needed(2));
        CAPTURE(width, room, all);
        CHECK((room < all || table.horizontalHeader()->length() <= room));
    }
    CHECK(isTight);
}

TEST_CASE("The head of a week over the turn of the year says its days in short", "[calendar cells]")
{
    CellsDesk desk;
    ActBuilder builder{desk.school.state(), ActKind::EditTerm};
    builder.change<Term>(*desk.term.id(), [](Term &row) {
        row.first = {2019, 9, 2};
        row.last = {2020, 1, 17};
    });
    desk.run(builder.take());
    desk.show();
    const LinesTable &table = desk.weeks();
    const auto days = [&table](int row) {
        return table.model()->headerData(row, Qt::Vertical).toString().section(u'\n', 1, 1);
    };
    CHECK(days(0) == u"9月2日—8日"_s);
    CHECK(days(17) == u"12月30日—1月5日"_s);
}

TEST_CASE("A narrow bar of the month keeps its title longest", "[calendar cells]")
{
    const MonthBar bar{.title = u"集中培训"_s, .leaders = u"王勋"_s, .mark = u"A"_s, .tag = u"◇Postponed"_s};
    LaidOutTexts texts;
    const QFont font = QApplication::font();
    const auto widthOf = [&](const QString &text) { return texts.advance(text, font); };
    const auto text = [&](int width, bool withLeaders = false) {
        return barText(bar, withLeaders, texts, font, width);
    };
    CHECK(text(2000, true) == u"A ◇Postponed 集中培训 · 王勋"_s);
    CHECK(text(2000) == u"A ◇Postponed 集中培训"_s);
    CHECK(text(widthOf(u"A ◇Postponed 集中培训"_s) - 1, true) == u"A ◇ 集中培训"_s);
    CHECK(text(widthOf(u"A ◇ 集中培训"_s)) == u"A ◇ 集中培训"_s);
    const QString narrow = text(widthOf(u"A ◇ 集中培训"_s) - 2);
    CHECK(narrow.startsWith(u"A ◇ 集"_s));
    CHECK_FALSE(narrow.contains(u"培训"_s));
}

TEST_CASE("With larger letters a day of the weeks of the term keeps its characters", "[calendar cells]")
{
    LargeLetters letters{10};
    ViewsDesk desk;
    desk.show({680, 560});
    const LinesTable &table = *desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks).table();
    letters.choose(*std::rbegin(fontSteps));
    CHECK(
        QTest::qWaitFor([&table] { return table.columnWidth(1) >= 4 * table.fontMetrics().horizontalAdvance(u'研'); }));
}

TEST_CASE("In no width does an entry of the weeks of a term reach out of its row", "[calendar cells]")
{
    const LargeLetters usual{10};
    CellsDesk desk;
    desk.add(u"心理健康培训"_s, dayOf({2019, 4, 5}));
    desk.add(u"白板的使用培训"_s, dayOf({2019, 4, 12}));
    desk.add(u"一师一优课晒课（低段）"_s, {.kind = DayRange{{2019, 4, 1}, {2019, 4, 29}}});
    desk.show({1020, 600});
    LinesTable &table = desk.weeks();
    for (int width = 1020; width < 1070; ++width) {
        desk.page->resize(width, 600);
        QCoreApplication::processEvents();
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                const QRect cell = table.visualRect(table.model()->index(row, column));
                for (std::size_t line = 0; !table.lineRect(row, column, line).isEmpty(); ++line) {
                    CAPTURE(width, row, column, line);
                    CHECK(table.lineRect(row, column, line).bottom() < cell.bottom());
                }
            }
        }
    }
}

TEST_CASE("An afternoon said by its week is coloured as one day, a week as several", "[calendar cells]")
{
    struct Row
    {
        When when;
        const char *meaning;
        const char *other;
    };
    const auto [when, meaning, other] = GENERATE(values<Row>({
        {{.kind = WeekSpan{.first = 8, .last = 8, .weekdays = {2}}}, "One day", "Several days"},
        {dayOf({2019, 4, 23}), "One day", "Several days"},
        {{.kind = WeekSpan{.first = 8, .last = 8}}, "Several days", "One day"},
        {{.kind = Deadline{{2019, 4, 23}}}, "Several days", "One day"},
    }));
    CellsDesk desk;
    desk.add(u"Reading"_s, when);
    desk.show();
    const QString legend = desk.page->findChild<Legend *>()->accessibleDescription();
    CHECK(legend.contains(QLatin1String(meaning)));
    CHECK_FALSE(legend.contains(QLatin1String(other)));
}

TEST_CASE("What is pasted onto a day of the weeks stands in a new entry, to be taken with Enter", "[calendar cells]")
{
    CellsDesk desk;
    desk.add(u"Lecture"_s, dayOf({2019, 4, 12}));
    desk.show();
    LinesTable &weeks = desk.weeks();
    weeks.setCurrentIndex(weeks.model()->index(5, 4));
    QGuiApplication::clipboard()->setText(u"公开课"_s);
    const bool isTaken = GENERATE(true, false);
    QTest::keySequence(&weeks, QKeySequence::Paste);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->text() == u"公开课"_s);
    QTest::keyClick(editor, isTaken ? Qt::Key_Return : Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(desk.titles() == (isTaken ? QStringList{u"Lecture"_s, u"公开课"_s} : QStringList{u"Lecture"_s}));
}

TEST_CASE("Several lines that are pasted onto a day of the weeks become as many entries, as one step",
          "[calendar cells]")
{
    CellsDesk desk;
    desk.add(u"Lecture"_s, dayOf({2019, 4, 12}));
    desk.show();
    LinesTable &weeks = desk.weeks();
    weeks.setCurrentIndex(weeks.model()->index(5, 4));
    QGuiApplication::clipboard()->setText(u"公开课\n\n评课\n"_s);
    QTest::keySequence(&weeks, QKeySequence::Paste);
    QCoreApplication::processEvents();
    CHECK_FALSE(weeks.isWriting());
    CHECK(desk.titles() == QStringList{u"Lecture"_s, u"公开课"_s, u"评课"_s});
    for (const auto &[id, row] : desk.school.state().all<Activity>())
        CHECK(row.when.kind == WhenKind{SingleDay{{2019, 4, 12}}});
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK(desk.titles() == QStringList{u"Lecture"_s});
}
