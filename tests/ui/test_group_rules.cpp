// F10 on the page 教师与分组: members by hire date and post.
#include "support/test_school.h"
#include "ui/pages/staff/group_rule_fields.h"
#include "ui/pages/staff/groups_panel.h"
#include "ui/pages/staff/memberships_panel.h"
#include "ui/pages/staff/staff_page.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/page_bench.h"
#include "ui/support/sample_pages.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/membership_acts.h"
#include "workspace/acts/staff/staff_acts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate ruleToday{2019, 4, 1};

/// 李敏 joined less than three years ago, 王勋 just three; of 赵永奎 nobody knows.
struct RuledDesk : SchoolBench<TestSchool>
{
    StaffId li = hire(u"李敏"_s, QDate{2016, 4, 2});
    StaffId wang = hire(u"王勋"_s, QDate{2016, 4, 1});
    StaffId zhao = hire(u"赵永奎"_s, {});
    GroupId young = group(u"新教师"_s);
    std::unique_ptr<StaffPage> page;

    RuledDesk() : SchoolBench{ruleToday}
    {
        page = std::make_unique<StaffPage>(context, nullptr);
        showActive(*page, {1000, 640});
        REQUIRE(groups().choose(young));
    }

    StaffId hire(const QString &name, std::optional<QDate> joined)
    {
        const StaffId id = state().table<StaffMember>().nextId();
        StaffMember member;
        member.name = name;
        member.joined = joined;
        REQUIRE(school.acts().run(addStaff(state(), member).value()) == RunResult::Done);
        return id;
    }
    GroupId group(const QString &name)
    {
        const GroupId id = state().table<Group>().nextId();
        REQUIRE(school.acts().run(addGroup(state(), name).value()) == RunResult::Done);
        return id;
    }
    const MemberRule &rule() const { return state().get<Group>(young).rule; }
    GroupsPanel &groups() const { return *page->findChild<GroupsPanel *>(); }
    QTreeWidget &memberships() const { return page->findChild<MembershipsPanel *>()->list(); }
    QLineEdit &field(const QString &name) const
    {
        for (QLineEdit *found : page->findChildren<QLineEdit *>()) {
            if (found->accessibleName() == name)
                return *found;
        }
        FAIL("no such field");
        throw std::logic_error{"unreachable"};
    }
    QLineEdit &years() const { return field(GroupRuleFields::tr("Members by hire date: less than so many years")); }
    QLineEdit &post() const { return field(GroupRuleFields::tr("Members by post")); }
    static void type(QLineEdit &field, const QString &text)
    {
        field.setFocus();
        field.setText(text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    QString problem() const
    {
        for (const Banner *banner : page->findChildren<Banner *>()) {
            if (banner->isVisible() && banner->tone() == Tone::Danger)
                return banner->text();
        }
        return {};
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < page->table().model()->rowCount(); ++row)
            names << page->table().model()->index(row, StaffModel::Name).data().toString();
        return names;
    }
    bool says(const QString &text) const
    {
        return std::ranges::any_of(page->findChildren<TextLabel *>(), [&text](const TextLabel *label) {
            return label->isVisibleTo(label->window()) && label->text() == text;
        });
    }
    QString membersBesideGroup() const { return groups().list().currentItem()->text(1); }
    const QPushButton &button(const QString &text) const
    {
        for (const QPushButton *found : page->findChildren<QPushButton *>()) {
            if (found->text() == text)
                return *found;
        }
        FAIL("no such button");
        throw std::logic_error{"unreachable"};
    }
};

} // namespace

TEST_CASE("F10: years typed beside a group make members as one step, and who has no hire date is told")
{
    RuledDesk desk;
    CHECK(namelessControls(*desk.page).isEmpty());
    CHECK(desk.shown().isEmpty());
    const QString undated = GroupRuleFields::tr("%n teachers have no hire date: never members by it", nullptr, 1);
    CHECK_FALSE(desk.says(undated));
    RuledDesk::type(desk.years(), u" 3"_s);
    CHECK(desk.rule() == MemberRule{.years = 3});
    CHECK(desk.years().text() == u"3"_s);
    CHECK(desk.membersBesideGroup() == u"1"_s);
    CHECK(desk.shown() == QStringList{u"李敏"_s});
    CHECK(desk.says(undated));

    RuledDesk::type(desk.post(), u"特岗教师"_s);
    CHECK(desk.rule() == MemberRule{.years = 3, .post = u"特岗教师"_s});
    CHECK(desk.membersBesideGroup() == u"0"_s);
    CHECK_FALSE(desk.says(undated)); // he has not got the post either
    REQUIRE(desk.acts.undo());
    CHECK(desk.post().text().isEmpty());
    CHECK(desk.membersBesideGroup() == u"1"_s);
    REQUIRE(desk.acts.undo());
    CHECK(desk.rule().isEmpty());
    CHECK(desk.years().text().isEmpty());
    CHECK_FALSE(desk.says(undated));

    desk.groups().chooseEveryone();
    CHECK_FALSE(desk.years().isEnabled());
    CHECK_FALSE(desk.post().isEnabled());
}

TEST_CASE("F10: years that are no number from 1 to 60 are refused with the group and what was typed")
{
    RuledDesk desk;
    RuledDesk::type(desk.years(), u"5"_s);
    for (const QString &typed : {u"0"_s, u"61"_s, u"三年"_s}) {
        RuledDesk::type(desk.years(), typed);
        CHECK(desk.problem().contains(u"新教师"_s));
        CHECK(desk.problem().contains(typed));
        CHECK(isBad(desk.years()));
        CHECK(desk.rule().years == 5);
        CHECK(desk.years().text() == typed);
        CHECK_FALSE(desk.page->leave());
    }
    RuledDesk::type(desk.years(), u"60"_s);
    CHECK(desk.problem().isEmpty());
    CHECK_FALSE(isBad(desk.years()));
    CHECK(desk.rule().years == 60);
    CHECK(desk.page->leave());
    RuledDesk::type(desk.years(), u"61"_s);
    RuledDesk::type(desk.years(), u"60"_s);
    CHECK(desk.problem().isEmpty());
    RuledDesk::type(desk.years(), {});
    CHECK(desk.rule().isEmpty());
}

TEST_CASE("F10: who is a member by a rule is shown with it beside his name, and nobody ends that there")
{
    RuledDesk desk;
    RuledDesk::type(desk.years(), u"3"_s);
    desk.groups().chooseEveryone();
    const auto stand = [&desk](const QString &name) {
        desk.page->table().selectRow(static_cast<int>(desk.shown().indexOf(name)));
    };
    QTreeWidget &list = desk.memberships();
    stand(u"王勋"_s);
    CHECK(list.topLevelItemCount() == 0); // his three years are over
    stand(u"李敏"_s);
    REQUIRE(list.topLevelItemCount() == 1);
    CHECK(list.topLevelItem(0)->text(0) == u"新教师"_s);
    CHECK(list.topLevelItem(0)->text(3) == MembershipsPanel::tr("by hire date"));
    CHECK_FALSE(list.topLevelItem(0)->flags().testFlag(Qt::ItemIsEditable));
    list.setCurrentItem(list.topLevelItem(0));
    for (const QString &text : {MembershipsPanel::tr("End…"), MembershipsPanel::tr("Take out")}) {
        CHECK_FALSE(desk.button(text).isEnabled());
        CHECK(desk.button(text).toolTip().contains(u"rule"_s));
    }
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    CHECK(desk.rule().years == 3);

    REQUIRE(desk.school.acts().run(addMembers(desk.state(), desk.young, {desk.li}, {})) == RunResult::Done);
    REQUIRE(list.topLevelItemCount() == 2);
    list.setCurrentItem(list.topLevelItem(0));
    CHECK(desk.button(MembershipsPanel::tr("Take out")).isEnabled());
    CHECK(list.topLevelItem(1)->text(3) == MembershipsPanel::tr("by hire date"));
}
