#include "support/test_school.h"
#include "support/xlsx_part.h"
#include "ui/pages/staff/group_fields.h"
#include "ui/pages/staff/groups_panel.h"
#include "ui/pages/staff/memberships_panel.h"
#include "ui/pages/staff/roster_paste.h"
#include "ui/pages/staff/staff_page.h"
#include "ui/pages/staff/staff_words.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/page_bench.h"
#include "ui/support/sample_pages.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/editors/reason_bubble.h"
#include "ui/widgets/editors/search_box.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/segmented_control.h"
#include "workspace/act_builder.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/membership_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/queries/staff/roster.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QStringList>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate today{2019, 4, 1};

struct StaffDesk : SchoolBench<TestSchool>
{
    std::unique_ptr<StaffPage> page;

    StaffDesk() : SchoolBench{today} {}

    StaffId person(const QString &name, const QString &number = {}, std::optional<QDate> left = {})
    {
        const StaffId id = state().table<StaffMember>().nextId();
        StaffMember member;
        member.name = name;
        member.workNumber = number;
        member.left = left;
        REQUIRE(school.acts().run(addStaff(state(), member).value()) == RunResult::Done);
        return id;
    }
    GroupId group(const QString &name)
    {
        const GroupId id = state().table<Group>().nextId();
        REQUIRE(school.acts().run(addGroup(state(), name).value()) == RunResult::Done);
        return id;
    }
    void show()
    {
        page = std::make_unique<StaffPage>(context, nullptr);
        showActive(*page, {1000, 640});
        table().setFocus();
    }
    QTableView &table() { return page->table(); }
    StaffModel &model() { return *page->findChild<StaffModel *>(); }
    GroupsPanel &groups() { return *page->findChild<GroupsPanel *>(); }
    MembershipsPanel &memberships() { return *page->findChild<MembershipsPanel *>(); }
    QPushButton &button(const QString &text) const
    {
        for (QPushButton *found : page->findChildren<QPushButton *>()) {
            if ((found->text() == text || found->accessibleName() == text) && found->isVisible())
                return *found;
        }
        FAIL("no such button");
        throw std::logic_error{"unreachable"};
    }
    QStringList shown()
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names << table().model()->index(row, StaffModel::Name).data().toString();
        return names;
    }
    void stand(StaffId staff, int column = StaffModel::Name)
    {
        const auto &order = static_cast<const StaffOrder &>(*table().model());
        table().setCurrentIndex(order.mapFromSource(model().index(model().rowOf(staff).value(), column)));
    }
    /// Types into the cell as a person does, and Enter.
    void enter(StaffId staff, int column, const QString &text)
    {
        stand(staff, column);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_F2);
        typeInto(table(), text);
    }
    void typeInto(QAbstractItemView &view, const QString &text)
    {
        QLineEdit *field = editor(view);
        REQUIRE(field);
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    /// At the cell, or above the table.
    QString problem() const
    {
        for (const ReasonBubble *bubble : page->findChildren<ReasonBubble *>()) {
            if (bubble->isVisible())
                return bubble->text();
        }
        for (const Banner *banner : page->findChildren<Banner *>()) {
            if (banner->isVisible() && banner->tone() == Tone::Danger)
                return banner->text();
        }
        return {};
    }
    /// The field that is open in the view.
    QLineEdit *editor(const QAbstractItemView &view) const
    {
        for (auto *field : view.viewport()->findChildren<QLineEdit *>()) {
            if (field->isVisible())
                return field;
        }
        return nullptr;
    }
    QComboBox *box(const QString &name) const
    {
        for (QComboBox *found : page->findChildren<QComboBox *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        FAIL("no such choice");
        throw std::logic_error{"unreachable"};
    }
    const StaffMember &member(StaffId staff) const { return state().get<StaffMember>(staff); }
};

/// What to do with the dialog that the next click opens.
template <typename Act>
void onDialog(Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog)
            act(*dialog);
        else
            FAIL_CHECK("no dialog has opened");
    });
}

void copyText(const QString &text)
{
    QApplication::clipboard()->setText(text);
}

QStringList column(const QTreeWidget &list, int column)
{
    QStringList texts;
    for (int i = 0; i < list.topLevelItemCount(); ++i)
        texts << list.topLevelItem(i)->text(column);
    return texts;
}

} // namespace

TEST_CASE("Employment is typed as rosters write it, refused with the words there are, and set for several at once")
{
    StaffDesk desk;
    const StaffId wang = desk.person(u"王勋"_s);
    const StaffId liu = desk.person(u"刘月"_s);
    desk.show();
    desk.enter(wang, StaffModel::Employment, u"一级教师"_s);
    CHECK(desk.member(wang).employment == Employment::Titled);
    desk.stand(wang, StaffModel::Employment);
    CHECK(desk.table().currentIndex().data().toString() == u"With title"_s);
    desk.enter(liu, StaffModel::Employment, u"on probation"_s);
    CHECK(desk.member(liu).employment == Employment::Probation);
    desk.enter(liu, StaffModel::Employment, u"临聘"_s);
    CHECK(desk.member(liu).employment == Employment::Probation);
    CHECK(desk.problem().contains(u"On probation, Without title, With title"_s));
    QLineEdit *field = desk.editor(desk.table());
    REQUIRE(field);
    QTest::keyClick(field, Qt::Key_Escape);
    desk.enter(liu, StaffModel::Employment, {});
    CHECK_FALSE(desk.member(liu).employment);

    desk.table().selectAll();
    QMenu *menu = desk.button(u"Employment"_s).menu();
    REQUIRE(menu);
    menu->actions()[1]->trigger();
    CHECK(desk.member(wang).employment == Employment::Untitled);
    CHECK(desk.member(liu).employment == Employment::Untitled);
    CHECK(desk.acts.undo()); // one step for both
    CHECK(desk.member(wang).employment == Employment::Titled);
    CHECK_FALSE(desk.member(liu).employment);

    REQUIRE(desk.page->jumpTo({.page = PageId::Staff, .id = keyOf(liu), .part = u"employment"_s}));
    CHECK(desk.table().currentIndex().column() == StaffModel::Employment);
    CHECK(desk.table().currentIndex().siblingAtColumn(StaffModel::Name).data().toString() == u"刘月"_s);
}

TEST_CASE("A teacher is added on the empty page, named in the table, and taken back step by step")
{
    StaffDesk desk;
    desk.show();
    QAbstractItemModelTester tester{&desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester order{desk.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QTest::mouseClick(&desk.button(StaffPage::tr("Add teacher")), Qt::LeftButton);
    desk.typeInto(desk.table(), u"王  勋"_s);
    CHECK(desk.shown() == QStringList{u"王勋"_s});
    const StaffId staff = desk.model().at(0).member.id;
    desk.enter(staff, StaffModel::Joined, u"2010年9月"_s);
    CHECK(desk.member(staff).joined == QDate{2010, 9, 1});
    CHECK(desk.model().index(0, StaffModel::Joined).data().toString() == u"2010年9月1日"_s);
    CHECK(desk.problem().isEmpty());
    CHECK(desk.acts.undo());
    CHECK_FALSE(desk.member(staff).joined);
    CHECK(desk.acts.undo());
    CHECK(desk.acts.undo());
    CHECK(desk.model().rowCount() == 0);
}

TEST_CASE("What can't stand on the roster is refused with the reason, and the old value stays")
{
    StaffDesk desk;
    const StaffId wang = desk.person(u"王勋"_s, u"0012"_s);
    const StaffId li = desk.person(u"李梅"_s, u"0013"_s);
    desk.show();
    const auto [column, typed, told] = GENERATE(table<int, QString, QString>({
        {StaffModel::WorkNumber, u"0012"_s, u"work number"_s},
        {StaffModel::Left, u"someday"_s, u"someday"_s},
        {StaffModel::Name, u" "_s, u"name"_s},
    }));
    const StaffMember before = desk.member(li);
    desk.enter(li, column, typed);
    CHECK(desk.problem().contains(told));
    CHECK(desk.member(li) == before);
    QLineEdit *field = desk.editor(desk.table());
    REQUIRE(field);
    CHECK(field->text() == typed);
    QTest::keyClick(field, Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(desk.problem().isEmpty());
    CHECK_FALSE(desk.editor(desk.table()));
    CHECK(desk.member(li) == before);

    desk.enter(li, StaffModel::WorkNumber, u"0014"_s);
    CHECK(desk.member(li).workNumber == u"0014"_s);
    CHECK(desk.problem().isEmpty());
    CHECK(desk.member(wang).workNumber == u"0012"_s);
}

TEST_CASE("A refused entry keeps its cell and the page until it is mended")
{
    StaffDesk desk;
    const StaffId wang = desk.person(u"王勋"_s, u"0012"_s);
    const StaffId li = desk.person(u"李梅"_s, u"0013"_s);
    desk.show();
    desk.enter(li, StaffModel::WorkNumber, u"0012"_s);
    const auto *bubble = desk.table().findChild<ReasonBubble *>();
    REQUIRE(bubble);
    CHECK(bubble->isVisible());
    CHECK(bubble->geometry().top() >= desk.editor(desk.table())->geometry().bottom());
    CHECK_FALSE(desk.page->leave());

    const auto &order = static_cast<const StaffOrder &>(*desk.table().model());
    const QModelIndex other = order.mapFromSource(desk.model().index(*desk.model().rowOf(wang), StaffModel::Post));
    QTest::mouseClick(desk.table().viewport(), Qt::LeftButton, {}, desk.table().visualRect(other).center());
    QCoreApplication::processEvents();
    REQUIRE(desk.editor(desk.table()));
    CHECK(desk.editor(desk.table())->text() == u"0012"_s);
    CHECK(desk.table().currentIndex().data(Qt::EditRole).toString() == u"0013"_s);

    desk.editor(desk.table())->selectAll();
    QTest::keyClicks(desk.editor(desk.table()), u"0014"_s);
    CHECK(desk.problem().isEmpty());
    CHECK(desk.page->leave());
    CHECK(desk.member(li).workNumber == u"0014"_s);
    CHECK_FALSE(desk.editor(desk.table()));
}

TEST_CASE("Ctrl+F puts the keyboard into the search from the whole window, and only on this page")
{
    StaffDesk desk;
    const StaffId wang = desk.person(u"王勋"_s, u"0012"_s);
    desk.show();
    QWidget shell;
    QVBoxLayout layout{&shell};
    QLineEdit navigation;
    layout.addWidget(&navigation);
    layout.addWidget(desk.page.get());
    shell.show();
    REQUIRE(QTest::qWaitForWindowActive(&shell));
    navigation.setFocus();
    QTest::keyClick(&navigation, Qt::Key_F, Qt::ControlModifier);
    CHECK(desk.page->findChild<SearchBox *>()->hasFocus());
    navigation.setFocus();
    desk.page->hide();
    QTest::keyClick(&navigation, Qt::Key_F, Qt::ControlModifier);
    CHECK(navigation.hasFocus());
    desk.page->show();
    auto *search = desk.page->findChild<SearchBox *>();
    QTest::keyClick(&desk.table(), Qt::Key_F, Qt::ControlModifier);
    CHECK(search->hasFocus());
    desk.groups().list().setFocus();
    QTest::keyClick(&desk.groups().list(), Qt::Key_F, Qt::ControlModifier);
    CHECK(search->hasFocus());
    // What is being typed is written first.
    desk.stand(wang, StaffModel::Post);
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key_F2);
    REQUIRE(desk.editor(desk.table()));
    desk.editor(desk.table())->setText(u"校长"_s);
    QTest::keyClick(desk.editor(desk.table()), Qt::Key_F, Qt::ControlModifier);
    CHECK(search->hasFocus());
    CHECK(desk.member(wang).post == u"校长"_s);
    desk.page->setParent(nullptr);
}

TEST_CASE("Edits keep the chosen rows and the current cell, wherever the rows move")
{
    StaffDesk desk;
    std::vector<StaffId> staff;
    for (const QChar c : u"王李张刘陈杨赵黄周吴"_s)
        staff.push_back(desk.person(c + u"老师"_s));
    const GroupId group = desk.group(u"语文组"_s);
    desk.show();
    QAbstractItemModelTester tester{&desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    int resets = 0;
    QObject::connect(desk.table().model(), &QAbstractItemModel::modelReset, desk.table().model(), [&] { ++resets; });
    desk.stand(staff[3], StaffModel::Post);
    desk.table().selectionModel()->select(desk.table().model()->index(7, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto chosen = [&] {
        const std::vector<StaffId> now = desk.page->chosenStaff();
        return std::set<StaffId>{now.begin(), now.end()};
    };
    const std::set<StaffId> before = chosen();
    REQUIRE(before.size() == 2);
    const auto run = [&](Act act) { REQUIRE(desk.school.acts().run(std::move(act)) == RunResult::Done); };

    desk.table().model()->setData(desk.table().currentIndex().siblingAtColumn(StaffModel::Name), u"郑老师"_s);
    run(addMembers(desk.state(), group, {staff[3], staff[5]}, {}));
    run(renameGroup(desk.state(), group, u"理科组"_s).value());
    run(addStaff(desk.state(),
                 [] {
                     StaffMember member;
                     member.name = u"安老师"_s;
                     return member;
                 }())
            .value());
    std::vector<StaffId> gone{staff[0], staff[1], staff[9]};
    std::erase_if(gone, [&](StaffId each) { return before.contains(each); });
    run(removeStaff(desk.state(), gone).value());
    REQUIRE(desk.acts.undo());

    CHECK(resets == 0);
    CHECK(chosen() == before);
    CHECK(desk.table().currentIndex().siblingAtColumn(StaffModel::Name).data().toString() == u"郑老师"_s);
    CHECK(desk.table().currentIndex().column() == StaffModel::Post);
    CHECK(desk.model().at(*desk.model().rowOf(staff[5])).groups == u"理科组"_s);
    CHECK(desk.model().rowCount() == 11);
}

TEST_CASE("What other pages change on the roster is there when the page is shown again")
{
    StaffDesk desk;
    desk.person(u"王勋"_s);
    desk.show();
    desk.page->hide();
    desk.person(u"李梅"_s);
    desk.page->refresh();
    desk.page->show();
    CHECK(desk.shown() == QStringList{u"李梅"_s, u"王勋"_s});
}

TEST_CASE("The roster stands in the order of pinyin and is searched by name, initials and work number")
{
    StaffDesk desk;
    desk.person(u"张三"_s, u"0099"_s);
    desk.person(u"王勋"_s, u"0012"_s);
    desk.person(u"曾艳"_s);
    desk.show();
    CHECK(desk.shown() == QStringList{u"王勋"_s, u"曾艳"_s, u"张三"_s});
    auto *search = desk.page->findChild<SearchBox *>();
    const auto [typed, found] = GENERATE(table<QString, QStringList>({{u"wx"_s, {u"王勋"_s}},
                                                                      {u"zengy"_s, {u"曾艳"_s}},
                                                                      {u"三"_s, {u"张三"_s}},
                                                                      {u"001"_s, {u"王勋"_s}},
                                                                      {u"q"_s, {}},
                                                                      {QString{}, {u"王勋"_s, u"曾艳"_s, u"张三"_s}}}));
    search->setFocus();
    search->setText(typed);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(desk.shown() == found);
}

TEST_CASE("What can't be done about teachers and their groups says why beside the button")
{
    StaffDesk desk;
    const StaffId wang = desk.person(u"王勋"_s);
    desk.show();
    desk.table().clearSelection();
    const auto tip = [&](const QString &text) {
        const QPushButton &button = desk.button(text);
        return button.isEnabled() ? QString{} : button.toolTip();
    };
    for (const QString &text : {StaffPage::tr("Employment"), StaffPage::tr("Scored"), StaffPage::tr("Leaves…"),
                                StaffPage::tr("Returns"), StaffPage::tr("Delete")})
        CHECK(tip(text) == StaffPage::tr("Choose teachers in the table first."));
    CHECK(tip(MembershipsPanel::tr("Add to group")) == MembershipsPanel::tr("Choose teachers in the roster first."));
    desk.stand(wang);
    CHECK(tip(StaffPage::tr("Delete")).isEmpty());
    CHECK(desk.button(StaffPage::tr("Employment")).toolTip().startsWith(u"On probation"_s));
    CHECK(tip(MembershipsPanel::tr("Add to group")) == MembershipsPanel::tr("There is no group yet; add one first."));
    for (const QString &text : {MembershipsPanel::tr("End…"), MembershipsPanel::tr("Take out")})
        CHECK(tip(text) == MembershipsPanel::tr("There is no membership in a group to change."));
}

TEST_CASE("Who leaves is shown among those gone, and comes back by a click")
{
    StaffDesk desk;
    const StaffId wang = desk.person(u"王勋"_s);
    const StaffId li = desk.person(u"李梅"_s, {}, QDate{2018, 7, 1});
    desk.show();
    CHECK(desk.shown() == QStringList{u"王勋"_s});
    desk.stand(wang);
    CHECK_FALSE(desk.button(StaffPage::tr("Returns")).isEnabled());
    CHECK(desk.button(StaffPage::tr("Returns")).toolTip() == StaffPage::tr("The chosen teachers work here."));
    onDialog([](QDialog &dialog) { dialog.accept(); });
    QTest::mouseClick(&desk.button(StaffPage::tr("Leaves…")), Qt::LeftButton);
    CHECK(desk.member(wang).left == today);
    CHECK(desk.acts.undo());
    onDialog([](QDialog &dialog) { dialog.reject(); });
    QTest::mouseClick(&desk.button(StaffPage::tr("Leaves…")), Qt::LeftButton);
    CHECK_FALSE(desk.member(wang).left);

    auto *filter = desk.page->findChild<SegmentedControl *>();
    QTest::mouseClick(filter->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    CHECK(desk.shown() == QStringList{u"李梅"_s});
    desk.stand(li);
    QTest::mouseClick(&desk.button(StaffPage::tr("Returns")), Qt::LeftButton);
    CHECK_FALSE(desk.member(li).left);
    CHECK(desk.shown().isEmpty());
    QTest::mouseClick(&desk.button(StaffPage::tr("Show everybody, here and gone")), Qt::LeftButton);
    CHECK(desk.shown() == QStringList{u"李梅"_s, u"王勋"_s});
}

TEST_CASE("A teacher with scores is not deleted: the page says where the name stands and offers a last day")
{
    SamplePages sample;
    StaffPage page{sample.context(), nullptr};
    page.resize(1000, 640);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    const StaffId staff = std::get<StaffId>(sample.state().all<ScoreSheet>().begin()->second.subject);
    REQUIRE(page.jumpTo({.page = PageId::Staff, .id = keyOf(staff), .part = {}}));
    CHECK(page.chosenStaff() == std::vector<StaffId>{staff});
    const auto before = sample.state().all<StaffMember>().size();
    QTest::keyClick(&page.table(), Qt::Key_Delete);
    CHECK(sample.state().all<StaffMember>().size() == before);
    const auto banners = page.findChildren<Banner *>();
    const auto said = std::ranges::find_if(
        banners, [](const Banner *banner) { return banner->isVisible() && banner->tone() == Tone::Danger; });
    REQUIRE(said != banners.end());
    CHECK((*said)->text().contains(sample.state().all<Term>().begin()->second.title));
    onDialog([](QDialog &dialog) { dialog.accept(); });
    for (QPushButton *link : (*said)->findChildren<QPushButton *>()) {
        if (link->text() == StaffPage::tr("Leaves…"))
            QTest::mouseClick(link, Qt::LeftButton);
    }
    CHECK(sample.state().get<StaffMember>(staff).left == QDate{2019, 4, 10});
}

TEST_CASE("Who is spoken of nowhere is deleted by the key, several as one step")
{
    StaffDesk desk;
    desk.person(u"王勋"_s);
    desk.person(u"李梅"_s);
    desk.show();
    desk.table().selectAll();
    QTest::keyClick(&desk.table(), Qt::Key_Delete);
    CHECK(desk.model().rowCount() == 0);
    CHECK(desk.acts.undo());
    CHECK(desk.model().rowCount() == 2);
}

TEST_CASE("A group is made, filled, filters the roster, and is not removed while something stands for it")
{
    StaffDesk desk;
    const StaffId wang = desk.person(u"王勋"_s);
    desk.person(u"李梅"_s);
    desk.show();
    QTest::mouseClick(&desk.button(GroupsPanel::tr("Add group")), Qt::LeftButton);
    QTreeWidget &groups = desk.groups().list();
    desk.typeInto(groups, u"语文组"_s);
    CHECK(column(groups, 0).last() == u"语文组"_s);
    CHECK(desk.shown().isEmpty());

    QTest::mouseClick(&desk.button(StaffPage::tr("Take the filters away")), Qt::LeftButton);
    desk.stand(wang);
    QTest::mouseClick(&desk.button(MembershipsPanel::tr("Add to group")), Qt::LeftButton);
    CHECK(column(desk.memberships().list(), 0) == QStringList{u"语文组"_s});
    CHECK(column(groups, 1) == QStringList{u"2"_s, u"1"_s});
    CHECK(desk.model().index(0, StaffModel::Groups).data().toString() == u"语文组"_s);
    groups.setCurrentItem(groups.topLevelItem(1));
    CHECK(desk.shown() == QStringList{u"王勋"_s});

    const GroupId chinese = desk.groups().chosenGroup().value();
    const GroupId other = desk.group(u"低段语文"_s);
    REQUIRE(desk.school.acts().run(setSameGroup(desk.state(), other, chinese).value()) == RunResult::Done);
    QTest::mouseClick(&desk.button(GroupsPanel::tr("Remove group (Del)")), Qt::LeftButton);
    CHECK(desk.problem().contains(u"低段语文"_s));
    CHECK(desk.state().find<Group>(chinese));
    CHECK(desk.acts.undo());
    QTest::mouseClick(&desk.button(GroupsPanel::tr("Remove group (Del)")), Qt::LeftButton);
    CHECK_FALSE(desk.state().find<Group>(chinese));
    CHECK(desk.problem().isEmpty());
}

TEST_CASE("The days of a membership are set and refused beside the teacher")
{
    StaffDesk desk;
    const StaffId wang = desk.person(u"王勋"_s);
    const GroupId group = desk.group(u"语文组"_s);
    REQUIRE(desk.school.acts().run(addMembers(desk.state(), group, {wang}, QDate{2019, 3, 4})) == RunResult::Done);
    desk.show();
    desk.stand(wang);
    QTreeWidget &list = desk.memberships().list();
    list.setCurrentItem(list.topLevelItem(0));
    onDialog([](QDialog &dialog) { dialog.accept(); });
    QTest::mouseClick(&desk.button(MembershipsPanel::tr("End…")), Qt::LeftButton);
    const auto &membership = [&]() -> const Membership & { return desk.state().all<Membership>().begin()->second; };
    CHECK(membership().to == today);

    desk.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(desk.page.get()));
    list.setFocus();
    list.setCurrentItem(list.topLevelItem(0), 2);
    QTest::keyClick(&list, Qt::Key_F2);
    desk.typeInto(list, u"2019-03-01"_s);
    CHECK_FALSE(desk.problem().isEmpty());
    CHECK(membership().to == today);
    CHECK(list.topLevelItem(0)->text(2) == u"4月1日"_s);
    CHECK_FALSE(desk.page->leave());
    desk.typeInto(list, u"2019-06-30"_s);
    CHECK(membership().to == QDate{2019, 6, 30});
    CHECK(desk.problem().isEmpty());
    QTest::mouseClick(&desk.button(MembershipsPanel::tr("Take out")), Qt::LeftButton);
    CHECK(desk.state().all<Membership>().empty());
}

TEST_CASE("A group without members says how they come into it, a search without a hit only that nobody matches")
{
    StaffDesk desk;
    desk.person(u"王勋"_s);
    const GroupId group = desk.group(u"新组"_s);
    desk.show();
    const auto says = [&desk](const QString &words) {
        return std::ranges::any_of(desk.page->findChildren<QLabel *>(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    REQUIRE(desk.groups().choose(group));
    CHECK(says(u"Nobody is in this group yet"_s));
    QTest::mouseClick(&desk.button(u"Take the filters away"_s), Qt::LeftButton);
    CHECK(desk.shown() == QStringList{u"王勋"_s});
    auto *search = desk.page->findChild<SearchBox *>();
    REQUIRE(search);
    search->setFocus();
    QTest::keyClicks(search, u"zzz"_s);
    CHECK(QTest::qWaitFor([&] { return says(u"Nobody on the roster matches"_s); }));
    CHECK_FALSE(says(u"Nobody is in this group yet"_s));
}

TEST_CASE("A group is renamed and moved, and a name that is taken is refused; that of all teachers stays")
{
    StaffDesk desk;
    desk.group(u"语文组"_s);
    desk.group(u"数学组"_s);
    desk.show();
    QTreeWidget &list = desk.groups().list();
    list.setFocus();
    CHECK_FALSE(desk.button(GroupsPanel::tr("Rename group (F2)")).isEnabled());
    CHECK_FALSE(desk.button(GroupsPanel::tr("Remove group (Del)")).isEnabled());
    list.setCurrentItem(list.topLevelItem(2));
    QTest::keyClick(&list, Qt::Key_F2);
    desk.typeInto(list, u"语文组"_s);
    CHECK_FALSE(desk.problem().isEmpty());
    CHECK(column(list, 0).mid(1) == QStringList{u"语文组"_s, u"数学组"_s});
    CHECK_FALSE(desk.page->leave());
    desk.typeInto(list, u"理科组"_s);
    CHECK(desk.problem().isEmpty());
    QTest::mouseClick(&desk.button(GroupsPanel::tr("Group up (Alt+Up)")), Qt::LeftButton);
    CHECK(column(list, 0).mid(1) == QStringList{u"理科组"_s, u"语文组"_s});
    CHECK_FALSE(desk.button(GroupsPanel::tr("Group up (Alt+Up)")).isEnabled());

    list.setFocus();
    QTest::keyClick(&list, Qt::Key_F2);
    QLineEdit *name = desk.editor(list);
    REQUIRE(name);
    name->setText(u"综合组"_s);
    QTest::mouseClick(&desk.button(GroupsPanel::tr("Group down (Alt+Down)")), Qt::LeftButton);
    CHECK(column(list, 0).mid(1) == QStringList{u"语文组"_s, u"综合组"_s});
}

TEST_CASE("A group that stands for another one has its members, until it stands for itself again")
{
    StaffDesk desk;
    const StaffId wang = desk.person(u"王勋"_s);
    const GroupId low = desk.group(u"低段教师"_s);
    const GroupId lower = desk.group(u"低年教师"_s);
    REQUIRE(desk.school.acts().run(addMembers(desk.state(), low, {wang}, {})) == RunResult::Done);
    desk.show();
    QTreeWidget &list = desk.groups().list();
    QComboBox *meant = desk.box(GroupFields::tr("Stands for the group"));
    CHECK_FALSE(meant->isEnabled());
    list.setCurrentItem(list.topLevelItem(2));
    REQUIRE(meant->isEnabled());
    CHECK(meant->findText(u"全体教师"_s) == -1);
    CHECK(meant->findText(u"低年教师"_s) == -1);
    CHECK(desk.shown().isEmpty());

    const auto choose = [&](int item) {
        meant->setFocus();
        meant->setCurrentIndex(item);
        emit meant->activated(item);
    };
    choose(meant->findText(u"低段教师"_s));
    CHECK(desk.state().get<Group>(lower).sameAs == low);
    CHECK(column(list, 1) == QStringList{u"1"_s, u"1"_s, u"1"_s});
    CHECK(list.topLevelItem(2)->toolTip(0).contains(u"低段教师"_s));
    CHECK(desk.shown() == QStringList{u"王勋"_s});
    CHECK(desk.memberships().findChild<QComboBox *>()->findText(u"低年教师"_s) == -1);
    REQUIRE(desk.acts.undo());
    CHECK(meant->currentIndex() == 0);
    REQUIRE(desk.acts.redo());
    CHECK(meant->currentText() == u"低段教师"_s);
    choose(0);
    CHECK_FALSE(desk.state().get<Group>(lower).sameAs);
    CHECK(desk.shown().isEmpty());
}

TEST_CASE("A group is put into a larger one, stands below it and counts among it, each time as one step")
{
    StaffDesk desk;
    const StaffId wang = desk.person(u"王勋"_s);
    const GroupId research = desk.group(u"语文教研组"_s);
    const GroupId maths = desk.group(u"数学教研组"_s);
    const GroupId preparation = desk.group(u"一年级备课组"_s);
    REQUIRE(desk.school.acts().run(addMembers(desk.state(), preparation, {wang}, {})) == RunResult::Done);
    desk.show();
    QTreeWidget &list = desk.groups().list();
    QComboBox *whole = desk.box(GroupFields::tr("Part of the group"));
    CHECK_FALSE(whole->isEnabled());
    const auto choose = [](QComboBox &box, const QString &text) {
        REQUIRE(box.findText(text) >= 0);
        box.setCurrentIndex(box.findText(text));
        emit box.activated(box.currentIndex());
    };
    list.setCurrentItem(list.topLevelItem(3));
    CHECK(whole->findText(u"一年级备课组"_s) == -1);
    CHECK(whole->findText(u"全体教师"_s) == -1);
    choose(*whole, u"语文教研组"_s);
    CHECK(desk.state().get<Group>(preparation).parent == research);
    REQUIRE(list.topLevelItemCount() == 3);
    REQUIRE(list.topLevelItem(1)->childCount() == 1);
    CHECK(list.currentItem() == list.topLevelItem(1)->child(0));
    CHECK(list.topLevelItem(1)->child(0)->text(0) == u"一年级备课组"_s);
    CHECK(list.topLevelItem(1)->text(1) == u"1"_s);
    CHECK_FALSE(desk.button(GroupsPanel::tr("Group up (Alt+Up)")).isEnabled());
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_F2);
    desk.typeInto(list, u"一年级语文"_s);
    CHECK(desk.state().get<Group>(preparation).name == u"一年级语文"_s);

    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Up);
    CHECK(desk.groups().chosenGroup() == research);
    CHECK(desk.shown() == QStringList{u"王勋"_s});
    CHECK(whole->findText(u"一年级语文"_s) == -1);
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    CHECK(list.topLevelItem(1)->text(0) == u"数学教研组"_s);
    CHECK(list.topLevelItem(2)->childCount() == 1);
    REQUIRE(desk.page->jumpTo({.page = PageId::Staff, .id = keyOf(preparation), .part = u"group"_s}));
    CHECK(desk.groups().chosenGroup() == preparation);
    CHECK_FALSE(desk.page->jumpTo({.page = PageId::Staff, .id = 999, .part = u"group"_s}));
    list.setCurrentItem(list.topLevelItem(2));
    REQUIRE(desk.acts.undo());
    REQUIRE(desk.acts.undo());
    REQUIRE(desk.acts.undo());
    CHECK(list.topLevelItemCount() == 4);
    CHECK_FALSE(desk.state().get<Group>(preparation).parent);

    QComboBox *kind = desk.box(GroupFields::tr("Kind of the group"));
    list.clearSelection();
    for (int row = 0; row < 3; ++row)
        list.topLevelItem(row)->setSelected(true);
    CHECK(kind->currentIndex() == 0);
    choose(*kind, groupTypeName(GroupType::Research));
    CHECK(desk.state().get<Group>(research).type == GroupType::Research);
    CHECK(desk.state().get<Group>(maths).type == GroupType::Research);
    list.topLevelItem(3)->setSelected(true);
    CHECK(kind->currentIndex() == -1);
    REQUIRE(desk.acts.undo());
    CHECK_FALSE(desk.state().get<Group>(research).type);
    CHECK_FALSE(desk.state().get<Group>(maths).type);
}

TEST_CASE("What a teacher is in a group is typed beside the days of it, with the usual posts proposed")
{
    StaffDesk desk;
    const StaffId wang = desk.person(u"王勋"_s);
    const GroupId pair = desk.group(u"青蓝一组"_s);
    REQUIRE(desk.school.acts().run(setGroupsType(desk.state(), {pair}, GroupType::Mentoring).value()) ==
            RunResult::Done);
    REQUIRE(desk.school.acts().run(addMembers(desk.state(), pair, {wang}, {})) == RunResult::Done);
    desk.show();
    desk.stand(wang);
    QTreeWidget &list = desk.memberships().list();
    list.setFocus();
    list.setCurrentItem(list.topLevelItem(0), 2);
    QTest::keyClick(&list, Qt::Key_Right);
    CHECK(list.currentColumn() == 3);
    QTest::keyClick(&list, Qt::Key_F2);
    QLineEdit *field = desk.editor(list);
    REQUIRE(field);
    REQUIRE(field->completer());
    CHECK(field->completer()->model()->index(0, 0).data().toString() == u"师傅"_s);
    CHECK(field->completer()->model()->rowCount() == 2);
    desk.typeInto(list, u"师傅"_s);
    CHECK(desk.state().all<Membership>().begin()->second.post == u"师傅"_s);
    CHECK(list.topLevelItem(0)->text(3) == u"师傅"_s);
    REQUIRE(desk.acts.undo());
    CHECK(desk.state().all<Membership>().begin()->second.post.isEmpty());
    CHECK(list.topLevelItem(0)->text(3).isEmpty());
}

TEST_CASE("Without a chosen group nothing is said of one, and the reason stands at each field")
{
    StaffDesk desk;
    const StaffId wang = desk.person(u"王勋"_s);
    desk.person(u"刘月"_s);
    const GroupId group = desk.group(u"语文组"_s);
    desk.group(u"数学组"_s);
    REQUIRE(desk.school.acts().run(addMembers(desk.state(), group, {wang}, {})) == RunResult::Done);
    desk.show();
    QTreeWidget &list = desk.groups().list();
    auto &scored = *desk.groups().findChild<QCheckBox *>();
    QComboBox *kind = desk.box(GroupFields::tr("Kind of the group"));
    QComboBox *whole = desk.box(GroupFields::tr("Part of the group"));
    QComboBox *meant = desk.box(GroupFields::tr("Stands for the group"));
    const auto areOff = [&](const QString &why) {
        return std::ranges::all_of(std::initializer_list<QWidget *>{kind, whole, meant, &scored},
                                   [&](QWidget *each) { return !each->isEnabled() && each->toolTip().contains(why); });
    };
    CHECK(areOff(u"The group of all teachers stays as it is"_s));
    list.setCurrentItem(list.topLevelItem(1));
    CHECK(whole->isEnabled());
    CHECK(meant->isEnabled());
    CHECK(meant->toolTip().contains(u"has the other's members"_s));
    CHECK(desk.shown() == QStringList{u"王勋"_s});

    const QPoint row = list.visualItemRect(list.topLevelItem(1)).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::ControlModifier, row);
    REQUIRE(list.selectedItems().isEmpty());
    CHECK(areOff(u"Choose a group in the list above first."_s));
    CHECK_FALSE(desk.button(GroupsPanel::tr("Rename group (F2)")).isEnabled());
    CHECK(desk.shown().size() == 2);
    desk.page->refresh();
    CHECK(list.selectedItems().isEmpty());

    list.topLevelItem(1)->setSelected(true);
    list.topLevelItem(2)->setSelected(true);
    CHECK(kind->isEnabled());
    CHECK_FALSE(whole->isEnabled());
    CHECK(whole->toolTip().contains(u"Several groups are chosen"_s));
}

TEST_CASE("Who joined lately stands alone on the roster, and is put into a group as one step")
{
    StaffDesk desk;
    const auto joining = [&](const QString &name, std::optional<QDate> day) {
        StaffMember member = desk.member(desk.person(name));
        if (day) {
            member.joined = day;
            REQUIRE(desk.school.acts().run(editStaff(desk.state(), member).value()) == RunResult::Done);
        }
        return member.id;
    };
    // The term ends on 12 July 2019.
    const StaffId late = joining(u"李梅"_s, QDate{2016, 7, 13});
    joining(u"王勋"_s, QDate{2016, 7, 12});
    joining(u"许明"_s, QDate{2019, 7, 13});
    joining(u"赵永奎"_s, {});
    const GroupId young = desk.group(u"新教师"_s);
    desk.show();
    QComboBox *joined = desk.box(StaffPage::tr("When they joined"));
    const auto within = [&](int years) {
        joined->setCurrentIndex(joined->findData(years));
        emit joined->activated(joined->currentIndex());
    };
    const auto says = [&desk](const QString &text) {
        return std::ranges::any_of(desk.page->findChildren<Chip *>(),
                                   [&](const Chip *chip) { return chip->text() == text; });
    };
    CHECK(joined->toolTip().contains(u"2019年7月12日"_s));
    CHECK(says(u"4 teachers, 4 scored"_s));
    within(3);
    CHECK(desk.shown() == QStringList{u"李梅"_s});
    CHECK(says(u"1 shown of 4 teachers"_s));
    desk.table().selectAll();
    QTest::mouseClick(&desk.button(MembershipsPanel::tr("Add to group")), Qt::LeftButton);
    CHECK(membersOf(desk.state(), young, today) == std::vector{late});
    REQUIRE(desk.acts.undo());
    CHECK(membersOf(desk.state(), young, today).empty());
    within(1);
    CHECK(desk.shown().isEmpty());
    QTest::mouseClick(&desk.button(StaffPage::tr("Take the filters away")), Qt::LeftButton);
    CHECK(desk.shown().size() == 4);
    CHECK(joined->currentIndex() == 0);
    CHECK(says(u"4 teachers, 4 scored"_s));
    within(5);
    CHECK(desk.shown().size() == 2);

    ActBuilder builder{desk.state(), ActKind::EditTerm};
    builder.change<Term>(desk.school.term().id, [](Term &row) { row.last = {2019, 7, 19}; });
    REQUIRE(desk.school.acts().run(builder.take()) == RunResult::Done);
    within(3);
    desk.page->refresh();
    CHECK(desk.shown() == QStringList{u"许明"_s});
    CHECK(joined->toolTip().contains(u"2019年7月19日"_s));
}

TEST_CASE("Filters that hide everybody are taken away, and who has left stays away while others are here")
{
    StaffDesk desk;
    desk.person(u"王勋"_s);
    desk.person(u"张伟"_s, {}, QDate{2018, 7, 1});
    desk.group(u"语文组"_s);
    desk.show();
    auto &search = *desk.page->findChild<SearchBox *>();
    search.setFocus();
    QTest::keyClicks(&search, u"nobody"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.shown().isEmpty(); }));
    QTest::mouseClick(&desk.button(u"Take the filters away"_s), Qt::LeftButton);
    CHECK(desk.shown() == QStringList{u"王勋"_s});
    CHECK(search.text().isEmpty());
    CHECK(desk.page->findChild<SegmentedControl *>()->current() == 0);

    QTreeWidget &list = desk.groups().list();
    list.setCurrentItem(list.topLevelItem(1));
    REQUIRE(desk.shown().isEmpty());
    QTest::mouseClick(&desk.button(u"Take the filters away"_s), Qt::LeftButton);
    CHECK(desk.shown() == QStringList{u"王勋"_s});
}

TEST_CASE("Where nobody works here any longer the way to those who have left says so")
{
    StaffDesk desk;
    desk.person(u"张伟"_s, {}, QDate{2018, 7, 1});
    desk.show();
    REQUIRE(desk.shown().isEmpty());
    QTest::mouseClick(&desk.button(u"Show everybody, here and gone"_s), Qt::LeftButton);
    CHECK(desk.shown() == QStringList{u"张伟"_s});
}

TEST_CASE("The roster is printed and exported as it is shown")
{
    StaffDesk desk;
    desk.person(u"王勋"_s, u"0012"_s);
    desk.person(u"李梅"_s, u"0013"_s);
    desk.person(u"张伟"_s, {}, QDate{2018, 7, 1});
    desk.show();
    int pages = 0;
    onDialog([&](QDialog &dialog) {
        const auto *preview = dialog.findChild<QPrintPreviewWidget *>();
        pages = preview ? preview->pageCount() : 0;
        dialog.reject();
    });
    desk.page->print();
    CHECK(pages == 1);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"roster.xlsx"_s);
    desk.paper.setAskPath([&](const QString &title, const QString &suffix) {
        CHECK(title == u"教师名册"_s);
        CHECK(suffix == u"xlsx"_s);
        return std::optional{path};
    });
    desk.page->exportTable();
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("PK"));
    if (const auto texts = xlsxPart(bytes, u"xl/sharedStrings.xml"_s)) {
        CHECK(texts->contains(u"0012"_s));
        CHECK(texts->contains(u"李　梅"_s));
        CHECK_FALSE(texts->contains(u"张"_s));
    }

    desk.paper.setAskPath([](const QString &, const QString &) { return std::optional<QString>{}; });
    file.remove();
    desk.page->exportTable();
    CHECK_FALSE(file.exists());
}

TEST_CASE("A pasted roster is shown line by line before it comes in as one step")
{
    StaffDesk desk;
    const StaffId li = desk.person(u"李梅"_s, u"0013"_s);
    desk.person(u"张伟"_s, u"0020"_s);
    desk.person(u"张伟"_s, u"0021"_s);
    desk.show();
    copyText(u"姓名\t职务\t分组\n王勋\t教师\t语文组\n李梅\t副校长\t\n张伟\t教师\t\n"_s);
    QStringList statuses;
    QString details;
    onDialog([&](QDialog &dialog) {
        const auto *list = dialog.findChild<QTreeWidget *>();
        statuses = column(*list, 1);
        details = column(*list, 2).at(1);
        CHECK(namelessControls(dialog).join(u';').toStdString().empty());
        dialog.accept();
    });
    QTest::keyClick(&desk.table(), Qt::Key_V, Qt::ControlModifier);
    CHECK(statuses == QStringList{RosterPaste::tr("new"), RosterPaste::tr("updated"), RosterPaste::tr("left out")});
    CHECK(details.contains(u"副校长"_s));
    CHECK(desk.model().rowCount() == 4);
    CHECK(desk.member(li).post == u"副校长"_s);
    CHECK(column(desk.groups().list(), 0).contains(u"语文组"_s));
    CHECK(desk.acts.undo());
    CHECK(desk.model().rowCount() == 3);
    CHECK(desk.member(li).post.isEmpty());
}

TEST_CASE("An empty clipboard is told, and a copied row is text for a spreadsheet")
{
    StaffDesk desk;
    desk.person(u"王勋"_s, u"0012"_s);
    desk.show();
    QApplication::clipboard()->setMimeData(new QMimeData);
    QTest::keyClick(&desk.table(), Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(desk.problem().isEmpty());
    desk.table().selectAll();
    QTest::keyClick(&desk.table(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(u"王勋\t0012\t"_s));
}

TEST_CASE("People of one name are told apart, and the page asks for the number that is missing")
{
    StaffDesk desk;
    desk.person(u"张伟"_s, u"0020"_s);
    const StaffId second = desk.person(u"张伟"_s);
    desk.show();
    CHECK(desk.shown().contains(u"张伟（0020）"_s));
    const auto warned = [&] {
        const auto banners = desk.page->findChildren<Banner *>();
        return std::ranges::any_of(banners, [](const Banner *banner) {
            return banner->isVisible() && banner->tone() == Tone::Warning && banner->text().contains(u"张伟"_s);
        });
    };
    CHECK(warned());
    desk.enter(second, StaffModel::WorkNumber, u"0021"_s);
    CHECK_FALSE(warned());
}

TEST_CASE("The head counts who is here and who is scored; a click on the mark takes somebody out")
{
    StaffDesk desk;
    desk.person(u"王勋"_s);
    const StaffId li = desk.person(u"李梅"_s);
    desk.person(u"张伟"_s, {}, QDate{2018, 1, 1});
    desk.show();
    const auto count = [&](int here, int scored) {
        const QString text = StaffPage::tr("%1 teachers, %2 scored").arg(here).arg(scored);
        const auto chips = desk.page->findChildren<Chip *>();
        return std::ranges::any_of(chips, [&](const Chip *chip) { return chip->text() == text; });
    };
    CHECK(count(2, 2));
    desk.stand(li, StaffModel::Scored);
    QTest::keyClick(&desk.table(), Qt::Key_Space);
    CHECK_FALSE(desk.member(li).scored);
    CHECK(count(2, 1));
}

TEST_CASE("Who is assessed is said for several teachers at once, and for several groups, each time as one step")
{
    StaffDesk desk;
    const StaffId wang = desk.person(u"王勋"_s);
    const StaffId liu = desk.person(u"刘月"_s);
    const GroupId first = desk.group(u"语文组"_s);
    const GroupId second = desk.group(u"数学组"_s);
    desk.show();
    desk.table().selectAll();
    QMenu *menu = desk.button(u"Scored"_s).menu();
    REQUIRE(menu);
    menu->actions()[1]->trigger();
    CHECK_FALSE(desk.member(wang).scored);
    CHECK_FALSE(desk.member(liu).scored);
    CHECK(desk.acts.undo());
    CHECK(desk.member(wang).scored);
    CHECK(desk.member(liu).scored);

    QTreeWidget &list = desk.groups().list();
    auto &box = *desk.groups().findChild<QCheckBox *>();
    const auto click = [&box] { QTest::mouseClick(&box, Qt::LeftButton, {}, {8, box.height() / 2}); };
    const auto isScored = [&](GroupId group) { return desk.state().get<Group>(group).scored; };
    list.selectAll(); // that of all teachers is left out
    CHECK(box.text().contains(u"2"_s));
    CHECK(box.checkState() == Qt::Unchecked);
    click();
    CHECK(isScored(first));
    CHECK(isScored(second));
    CHECK(list.selectedItems().size() == list.topLevelItemCount()); // for the next step
    list.setFocus();
    const int groups = list.topLevelItemCount();
    list.setCurrentItem(list.topLevelItem(1), 0, QItemSelectionModel::NoUpdate);
    QTest::keyClick(&list, Qt::Key_Delete); // one of them alone would be a surprise
    CHECK(list.topLevelItemCount() == groups);
    CHECK(desk.problem().contains(u"Several groups are chosen"_s));
    CHECK(desk.acts.undo());
    CHECK_FALSE(isScored(first));
    CHECK_FALSE(isScored(second));
    REQUIRE(desk.school.acts().run(setGroupScored(desk.state(), first, true).value()) == RunResult::Done);
    CHECK(box.checkState() == Qt::PartiallyChecked);
    click();
    CHECK(isScored(second));
    CHECK(box.checkState() == Qt::Checked);
    click();
    CHECK_FALSE(isScored(first));
    CHECK_FALSE(isScored(second));
}

TEST_CASE("Every control of the page has a name; a file that is open to look changes nothing")
{
    SamplePages sample;
    const auto viewer = Workspace::open(sample.path(), {.mode = OpenMode::ReadOnly});
    CurrentTerm term{*viewer, today};
    ActFeedback acts{viewer->acts()};
    CurrentRubrics rubrics{*viewer, term};
    PageContext context{*viewer, term, rubrics, acts, sample.paper(), sample.settings(), [] { return today; }};
    StaffPage page{context, nullptr};
    page.resize(1000, 640);
    page.show();
    CHECK(namelessControls(page).join(u';').toStdString().empty());
    CHECK(page.table().model()->rowCount() > 0);
    page.table().selectAll();
    for (const QString &text : {StaffPage::tr("Add teacher"), StaffPage::tr("Paste from Excel"),
                                StaffPage::tr("Leaves…"), StaffPage::tr("Returns"), StaffPage::tr("Delete"),
                                MembershipsPanel::tr("Add to group"), GroupsPanel::tr("Add group")}) {
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text || button->accessibleName() == text)
                CHECK_FALSE(button->isEnabled());
        }
    }
    CHECK_FALSE(page.table().model()->index(0, StaffModel::Name).flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(page.table().model()->index(0, StaffModel::Scored).flags().testFlag(Qt::ItemIsUserCheckable));
    CHECK(page.canPrint());
}
