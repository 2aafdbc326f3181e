#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/views/meetings/meetings_model.h"
#include "ui/pages/calendar/views/meetings/meetings_view.h"
#include "ui/support/hands.h"
#include "ui/support/views_desk.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate saturday{2019, 4, 20};

Participant whoIs(StaffId staff)
{
    return {.staff = staff, .group = {}, .name = {}};
}

void chooseRow(MeetingsView &list, int row)
{
    list.table()->setFocus();
    list.table()->setCurrentIndex(list.table()->model()->index(row, MeetingsModel::TitleColumn));
}

} // namespace

TEST_CASE("A new activity in a list takes the person, group or place of the list, on a day at work", "[meeting lists]")
{
    ViewsDesk desk;
    const StaffId wang = desk.school.add(u"Wang"_s);
    const Participant group{.staff = {}, .group = desk.school.group(u"Chinese"_s), .name = {}};
    desk.add(u"Sports"_s, dayOf(saturday), {.presenters = {whoIs(wang)}, .audience = {group}, .place = u"Hall"_s});
    desk.show();
    const auto kind = GENERATE(CalendarViewKind::Person, CalendarViewKind::Group, CalendarViewKind::Place);
    auto &list = desk.turnTo<MeetingsView>(kind);
    const QString name = kind == CalendarViewKind::Person  ? u"Wang"_s
                         : kind == CalendarViewKind::Group ? u"Chinese"_s
                                                           : u"Hall"_s;
    list.chooser()->setFocus();
    type(*list.chooser()->lineEdit(), name);
    desk.press(Qt::Key_Return);
    REQUIRE(list.subject() == name);
    REQUIRE(list.table()->model()->rowCount() == 1);
    chooseRow(list, 0);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.school.state().all<Activity>().size() == 2);
    const ActivityId made = desk.school.state().all<Activity>().rbegin()->first;
    CHECK(desk.row(made).when.kind == WhenKind{SingleDay{saturday.addDays(-1)}});
    const Session &session = *sessionsOf(desk.school.state(), made).front();
    CHECK((session.presenters == std::vector{whoIs(wang)}) == (kind == CalendarViewKind::Person));
    CHECK((session.audience == std::vector{group}) == (kind == CalendarViewKind::Group));
    CHECK((session.place == u"Hall"_s) == (kind == CalendarViewKind::Place));
    CHECK(list.table()->model()->rowCount() == 2);
    CHECK(desk.page->inspector()->activity() == made);
    CHECK(list.table()->currentIndex().isValid());
}

TEST_CASE("In the list of all a new activity names nobody", "[meeting lists]")
{
    ViewsDesk desk;
    desk.school.add(u"Wang"_s);
    desk.add(u"Lecture"_s, dayOf({2019, 4, 9}));
    desk.show();
    chooseRow(desk.turnTo<MeetingsView>(CalendarViewKind::List), 0);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.school.state().all<Activity>().size() == 2);
    const ActivityId made = desk.school.state().all<Activity>().rbegin()->first;
    CHECK(desk.row(made).when.kind == WhenKind{SingleDay{{2019, 4, 9}}});
    CHECK(sessionsOf(desk.school.state(), made).front()->presenters.empty());
}

TEST_CASE("Who chooses another person has no activity of the former one at the right, but one of both stays",
          "[meeting lists]")
{
    ViewsDesk desk;
    const StaffId wang = desk.school.add(u"Wang"_s);
    const StaffId liu = desk.school.add(u"Liu"_s);
    const ActivityId his = desk.add(u"One"_s, dayOf({2019, 4, 16}), {.presenters = {whoIs(wang)}});
    const ActivityId both =
        desk.add(u"Two"_s, dayOf({2019, 4, 17}), {.presenters = {whoIs(wang)}, .audience = {whoIs(liu)}});
    desk.show();
    desk.month().choose({2019, 4, 16}, his);
    auto &list = desk.turnTo<MeetingsView>(CalendarViewKind::Person);
    REQUIRE(list.subject() == u"Wang"_s);
    const bool isShared = GENERATE(false, true);
    chooseRow(list, isShared ? 1 : 0);
    REQUIRE(desk.page->inspector()->activity() == (isShared ? both : his));
    list.chooser()->setFocus();
    type(*list.chooser()->lineEdit(), u"Liu"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(list.subject() == u"Liu"_s);
    CHECK(desk.page->inspector()->activity() == (isShared ? std::optional{both} : std::nullopt));
    CHECK(list.table()->currentIndex().isValid() == isShared);
}

TEST_CASE("A click into the name takes all of it, the next one places the cursor", "[meeting lists]")
{
    ViewsDesk desk;
    desk.school.add(u"Wang"_s);
    desk.school.add(u"Liu"_s);
    desk.show();
    auto &list = desk.turnTo<MeetingsView>(CalendarViewKind::Person);
    list.table()->setFocus();
    QLineEdit &edit = *list.chooser()->lineEdit();
    QTest::mouseClick(&edit, Qt::LeftButton, {}, {6, edit.height() / 2});
    CHECK(edit.selectedText() == list.subject());
    QTest::mouseClick(&edit, Qt::LeftButton, {}, {6, edit.height() / 2});
    CHECK_FALSE(edit.hasSelectedText());
}

TEST_CASE("What surely overlaps and what perhaps does are told apart, in rows of two lines", "[meeting lists]")
{
    ViewsDesk desk;
    const StaffId wang = desk.school.add(u"Wang"_s);
    const SessionDraft his{.presenters = {whoIs(wang)}};
    desk.add(u"Reading a book together"_s, dayOf({2019, 4, 16}, between(14 * 60, 15 * 60)), his);
    desk.add(u"Writing what was read"_s, dayOf({2019, 4, 16}, between(14 * 60 + 30, 16 * 60)), his);
    desk.add(u"Visit to another school"_s, dayOf({2019, 4, 18}), his);
    desk.add(u"Talk about lessons"_s, dayOf({2019, 4, 18}), his);
    desk.add(u"Alone"_s, dayOf({2019, 4, 19}), his);
    desk.show({1024, 600});
    auto &list = desk.turnTo<MeetingsView>(CalendarViewKind::Person);
    QCoreApplication::processEvents();
    const auto labels = list.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"5 entries · overlapping: 2 · perhaps overlapping: 2"_s;
    }));
    const QTableView &table = *list.table();
    REQUIRE(table.model()->rowCount() == 5);
    CHECK(table.rowHeight(0) > table.verticalHeader()->defaultSectionSize());
    CHECK(table.rowHeight(4) == table.verticalHeader()->defaultSectionSize());
    const auto isIn = [&table](int row, int role) { return table.model()->index(row, 0).data(role).toBool(); };
    CHECK(isIn(0, MeetingsModel::OverlapsRole));
    CHECK_FALSE(isIn(0, MeetingsModel::MayOverlapRole));
    CHECK(isIn(2, MeetingsModel::MayOverlapRole));
    CHECK_FALSE(isIn(2, MeetingsModel::OverlapsRole));
    CHECK_FALSE(isIn(4, MeetingsModel::MayOverlapRole));
    for (int row = 0; row < 5; ++row) {
        const QString status = table.model()->index(row, MeetingsModel::StatusColumn).data().toString();
        CAPTURE(row, status.toStdString(), table.columnWidth(MeetingsModel::StatusColumn));
        CHECK(table.rowHeight(row) <= table.verticalHeader()->defaultSectionSize() + table.fontMetrics().lineSpacing());
        const QString tip = table.model()->index(row, MeetingsModel::StatusColumn).data(Qt::ToolTipRole).toString();
        CHECK(tip == status.toHtmlEscaped());
    }
}
