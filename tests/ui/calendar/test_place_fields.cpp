#include "ui/pages/calendar/views/meetings/meetings_model.h"
#include "ui/pages/calendar/views/meetings/meetings_view.h"
#include "ui/support/views_desk.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QLineEdit *shownField(const QWidget &root, const QString &name)
{
    for (QLineEdit *each : root.findChildren<QLineEdit *>()) {
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

/// Types the letters, and takes the only word that is offered for them.
void takeOffered(QLineEdit &field, const QString &letters)
{
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, letters);
    QAbstractItemView *list = field.completer()->popup();
    REQUIRE(list->isVisible());
    REQUIRE(list->model()->rowCount() == 1);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
}

} // namespace

TEST_CASE("The place of a session is found by its initials, and what is taken from the list is written", "[places]")
{
    ViewsDesk desk;
    desk.add(u"Reading"_s, dayOf({2019, 4, 9}), {.place = u"报告厅"_s});
    desk.add(u"Talk"_s, dayOf({2019, 4, 9}), {.place = u"图书馆"_s});
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 10}));
    desk.show();
    desk.open(id);
    QLineEdit *place = shownField(*desk.page, u"Place"_s);
    REQUIRE(place);
    takeOffered(*place, u"bgt"_s);
    CHECK(place->text() == u"报告厅"_s);
    REQUIRE(QTest::qWaitFor([place] { return place->isModified(); }));
    QTest::keyClick(place, Qt::Key_Return);
    const auto written = [&] { return sessionsOf(desk.school.state(), id).front()->place; };
    CHECK(written() == u"报告厅"_s);
    desk.undo();
    CHECK(written().isEmpty());
}

TEST_CASE("The lists by place and by person find a name by its initials", "[places]")
{
    ViewsDesk desk;
    const StaffId wang = desk.school.add(u"王勋"_s);
    desk.school.add(u"许明"_s);
    desk.add(u"Reading"_s, dayOf({2019, 4, 9}), {.place = u"报告厅"_s});
    desk.add(u"Talk"_s, dayOf({2019, 4, 9}),
             {.presenters = {Participant{.staff = wang, .group = {}, .name = {}}}, .place = u"图书馆"_s});
    desk.show();
    const auto takes = [](MeetingsView &list, const QString &letters) {
        takeOffered(*list.chooser()->lineEdit(), letters);
        return shownIn(*list.table(), MeetingsModel::TitleColumn);
    };
    auto &places = desk.turnTo<MeetingsView>(CalendarViewKind::Place);
    CHECK(takes(places, u"tsg"_s) == QStringList{u"Talk"_s});
    CHECK(places.subject() == u"图书馆"_s);
    CHECK(takes(places, u"bg"_s) == QStringList{u"Reading"_s});
    places.table()->setFocus();
    auto &people = desk.turnTo<MeetingsView>(CalendarViewKind::Person);
    CHECK(takes(people, u"xm"_s).isEmpty());
    CHECK(people.subject() == u"许明"_s);
    CHECK(takes(people, u"wx"_s) == QStringList{u"Talk"_s});
}
