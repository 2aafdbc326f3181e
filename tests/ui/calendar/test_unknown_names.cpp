// A name that nobody knows is told at once in the fields of people of the calendar.
#include "ui/pages/calendar/details/rows/phase_form.h"
#include "ui/pages/calendar/details/rows/unknown_names.h"
#include "ui/pages/calendar/inspector/finding_box.h"
#include "ui/pages/calendar/inspector/session_fields.h"
#include "ui/pages/calendar/series/group_meetings_dialog.h"
#include "ui/support/series_page.h"
#include "ui/widgets/editors/chips_edit.h"
#include "workspace/queries/staff/roster.h"

#include <QLabel>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

void nameIn(ChipsEdit &edit, const QString &name)
{
    auto &field = *edit.findChild<QLineEdit *>();
    type(field, name);
    QTest::keyClick(&field, Qt::Key_Return);
    QCoreApplication::processEvents();
}

QString toldIn(const QWidget &window)
{
    for (const QLabel *label : window.findChildren<QLabel *>(u"unknownNames"_s)) {
        if (!label->parentWidget()->isHidden())
            return label->text();
    }
    return {};
}

bool saysIn(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&text](const QLabel *label) { return !label->isHidden() && label->text() == text; });
}

bool offersIn(const QWidget &window, const QString &text)
{
    const QPushButton *button = buttonOf(window, text);
    return button && !button->isHidden() && !button->parentWidget()->isHidden();
}

QPushButton &addingIn(const QWidget &window, const QString &name)
{
    QPushButton *button = buttonOf(window, u"Add “%1” to the roster"_s.arg(name));
    REQUIRE(button);
    return *button;
}

} // namespace

TEST_CASE("A leader of a group meeting whom nobody knows is told, and can be put on the roster", "[series]")
{
    SeriesPage desk;
    desk.school.add(u"王勋"_s);
    desk.school.group(u"语文组"_s);
    answerNext<GroupMeetingsDialog>([&desk](GroupMeetingsDialog &dialog) {
        auto &leaders = *named<ChipsEdit>(dialog, u"Leaders"_s);
        nameIn(leaders, u"王勋"_s);
        CHECK(toldIn(dialog).isEmpty());
        nameIn(leaders, u"王讯"_s);
        CHECK(toldIn(dialog).contains(u"“王讯” is not in the roster"_s));
        const std::size_t before = desk.school.state().all<StaffMember>().size();
        QTest::mouseClick(&addingIn(dialog, u"王讯"_s), Qt::LeftButton);
        CHECK(desk.school.state().all<StaffMember>().size() == before + 1);
        CHECK(toldIn(dialog).isEmpty());
        REQUIRE(dialog.meetings().front().leaders.size() == 2);
        CHECK(dialog.meetings().front().leaders[1].staff);
        // A name that goes takes its line with it.
        nameIn(leaders, u"李"_s);
        CHECK_FALSE(toldIn(dialog).isEmpty());
        QTest::keyClick(leaders.findChild<QLineEdit *>(), Qt::Key_Backspace);
        CHECK(toldIn(dialog).isEmpty());
        dialog.done(QDialog::Rejected);
    });
    QTest::keyClick(&desk.month(), Qt::Key_G, Qt::ControlModifier);
}

TEST_CASE("F14: a name with its unit behind it is nobody's slip", "[series]")
{
    SeriesPage desk;
    desk.choose({2019, 4, 3});
    auto *fields = desk.page->findChild<SessionFields *>();
    REQUIRE(fields);
    auto &led = *named<ChipsEdit>(*fields, u"Led by"_s);
    nameIn(led, u"张三（县教研室）"_s);
    CHECK(desk.school.state().all<Session>().begin()->second.presenters.at(0).name == u"张三（县教研室）"_s);
    CHECK(toldIn(*fields).isEmpty());
    nameIn(led, u"赵六"_s);
    CHECK(toldIn(*fields).contains(u"赵六"_s));
}

TEST_CASE("In the inspector a name just written is told, one that stood there is not", "[series]")
{
    SeriesPage desk;
    desk.choose({2019, 4, 3});
    auto *fields = desk.page->findChild<SessionFields *>();
    REQUIRE(fields);
    auto &led = *named<ChipsEdit>(*fields, u"Led by"_s);
    nameIn(led, u"张三"_s);
    CHECK(toldIn(*fields).contains(u"张三"_s));
    const auto presenter = [&desk] { return desk.school.state().all<Session>().begin()->second.presenters.at(0); };
    CHECK(presenter().name == u"张三"_s);
    SECTION("put on the roster, it means that person")
    {
        const std::size_t staff = desk.school.state().all<StaffMember>().size();
        QTest::mouseClick(&addingIn(*fields, u"张三"_s), Qt::LeftButton);
        CHECK(desk.school.state().all<StaffMember>().size() == staff + 1);
        CHECK(presenter().staff);
        CHECK(led.values() == QStringList{u"张三"_s});
        CHECK(toldIn(*fields).isEmpty());
        // One click is one step.
        REQUIRE(desk.school.acts().undo() == RunResult::Done);
        CHECK(desk.school.state().all<StaffMember>().size() == staff);
        CHECK(presenter().name == u"张三"_s);
        CHECK_FALSE(presenter().staff);
    }
    SECTION("taken back, nothing is told")
    {
        REQUIRE(desk.school.acts().undo() == RunResult::Done);
        CHECK(led.values().isEmpty());
        CHECK(toldIn(*fields).isEmpty());
    }
    SECTION("shown again, it stood there")
    {
        SessionFields again{desk.context, fields->session()};
        again.refresh({});
        CHECK(named<ChipsEdit>(again, u"Led by"_s)->values() == QStringList{u"张三"_s});
        CHECK(toldIn(again).isEmpty());
    }
}

TEST_CASE("Groups are known in fields of people, and what nobody knows is told under a step, too", "[series]")
{
    SeriesPage desk;
    desk.school.group(u"语文组"_s);
    PhaseForm form{desk.school.state(), true};
    form.show({}, {}, *desk.term.term(), 1);
    auto &people = *form.findChild<ChipsEdit *>();
    nameIn(people, u"语文组"_s);
    CHECK(toldIn(form).isEmpty());
    nameIn(people, u"数学组"_s);
    CHECK(toldIn(form).contains(u"added on the page of teachers"_s));
    form.show({.name = {}, .when = {}, .people = {}}, {}, *desk.term.term(), 1);
    CHECK(toldIn(form).isEmpty());
}

TEST_CASE("An exception typed among the participants makes people not expected, as one step", "[series]")
{
    SeriesPage desk;
    desk.school.add(u"王勋"_s);
    desk.school.add(u"刘月"_s);
    desk.school.add(u"孙丽"_s);
    desk.choose({2019, 4, 3});
    auto *fields = desk.page->findChild<SessionFields *>();
    REQUIRE(fields);
    auto &audience = *named<ChipsEdit>(*fields, u"Participants"_s);
    const auto session = [&desk] { return desk.school.state().all<Session>().begin()->second; };
    nameIn(audience, u"全体教师"_s);
    CHECK(saysIn(*fields, u"3 people"_s));
    SECTION("of people of the roster")
    {
        nameIn(audience, u"除王勋、刘月外"_s);
        CHECK(audience.values() == QStringList{u"全体教师"_s});
        CHECK(displayNames(desk.school.state(), session().excused) == u"王勋、刘月"_s);
        CHECK(saysIn(*fields, u"1 people; not expected: 王勋、刘月"_s));
        CHECK(toldIn(*fields).isEmpty());
        REQUIRE(desk.school.acts().undo() == RunResult::Done);
        CHECK(session().excused.empty());
        CHECK(session().audience.size() == 1);
        CHECK(saysIn(*fields, u"3 people"_s));
    }
    SECTION("of nobody, who is told and no name for the roster")
    {
        nameIn(audience, u"除王讯外"_s);
        CHECK(audience.values() == QStringList{u"全体教师"_s});
        CHECK(session().excused.empty());
        CHECK(session().audience.size() == 1);
        CHECK(toldIn(*fields).contains(u"“王讯”"_s));
        CHECK_FALSE(offersIn(*fields, u"Add “除王讯外” to the roster"_s));
        CHECK_FALSE(offersIn(*fields, u"Add “王讯” to the roster"_s));
        // The next name is about something else.
        nameIn(audience, u"孙丽"_s);
        CHECK(toldIn(*fields).isEmpty());
    }
}

TEST_CASE("A name like that of a group is offered as its synonym, once and as one step", "[series]")
{
    SeriesPage desk;
    const GroupId low = desk.school.group(u"低年教师"_s);
    desk.choose({2019, 4, 3});
    auto *fields = desk.page->findChild<SessionFields *>();
    REQUIRE(fields);
    auto &audience = *named<ChipsEdit>(*fields, u"Participants"_s);
    const auto first = [&desk] { return desk.school.state().all<Session>().begin()->second.audience.at(0); };
    nameIn(audience, u"数学组"_s);
    CHECK_FALSE(toldIn(*fields).isEmpty());
    CHECK_FALSE(offersIn(*fields, u"“数学组” means “低年教师”"_s));
    QTest::keyClick(audience.findChild<QLineEdit *>(), Qt::Key_Backspace);
    nameIn(audience, u"低年"_s);
    CHECK(first().name == u"低年"_s);
    REQUIRE(offersIn(*fields, u"“低年” means “低年教师”"_s));
    const std::size_t groups = desk.school.state().all<Group>().size();
    QTest::mouseClick(buttonOf(*fields, u"“低年” means “低年教师”"_s), Qt::LeftButton);
    REQUIRE(first().group);
    CHECK(groupMeant(desk.school.state(), *first().group) == low);
    CHECK(audience.values() == QStringList{u"低年"_s});
    CHECK(toldIn(*fields).isEmpty());
    // From then on it is known.
    auto &led = *named<ChipsEdit>(*fields, u"Led by"_s);
    nameIn(led, u"低年"_s);
    CHECK(toldIn(*fields).isEmpty());
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK(desk.school.state().all<Group>().size() == groups);
    CHECK(first().name == u"低年"_s);
}

TEST_CASE("A name like that of a group, wherever it came from, is asked about above the fields", "[series]")
{
    SeriesPage desk;
    const GroupId low = desk.school.group(u"低年教师"_s);
    const SessionId session = desk.school.state().all<Session>().begin()->first;
    const auto first = [&] { return desk.school.state().get<Session>(session).audience.at(0); };
    desk.school.run(editAudience(desk.school.state(), session, {{.staff = {}, .group = {}, .name = u"低年"_s}}));
    desk.choose({2019, 4, 3});
    QPushButton *means = nullptr;
    for (const FindingBox *box : desk.page->findChildren<FindingBox *>()) {
        if (QPushButton *button = buttonOf(*box, u"“低年” is “低年教师”"_s))
            means = button;
    }
    REQUIRE(means);
    QTest::mouseClick(means, Qt::LeftButton);
    REQUIRE(first().group);
    CHECK(groupMeant(desk.school.state(), *first().group) == low);
    for (const Finding &finding : desk.findings.on(desk.activity))
        CHECK(finding.code != FindingCode::GroupNameUnknown);
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK(first().name == u"低年"_s);
}
