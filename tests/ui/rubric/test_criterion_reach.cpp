// For whom a criterion is, what counts without points, its unit and its bonus; and that the chosen one stays chosen.
#include "ui/pages/rubric/inspector/reach_fields.h"
#include "ui/pages/rubric/inspector/unstated_fields.h"
#include "ui/pages/rubric/rubric_page.h"

#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/sample_desk.h"
#include "ui/support/settled.h"
#include "ui/widgets/editors/chips_edit.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

struct ReachDesk : SampleDesk<RubricPage>
{
    const CriterionVersion &row(int number) { return *page.model().criteria()[static_cast<std::size_t>(number)]; }
    void choose(int number)
    {
        page.table().setCurrentIndex(page.model().index(number, RubricModel::Title));
        REQUIRE(settles(page));
    }
    template <typename Field>
    Field &field(const QString &name)
    {
        for (Field *each : page.findChild<ReachFields *>()->template findChildren<Field *>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        throw std::logic_error{name.toStdString()};
    }
    void change(int number, const std::function<void(CriterionSpec &)> &edit)
    {
        CriterionVersion changed = row(number);
        edit(changed.spec);
        REQUIRE(sample.acts().run(changeCriterion(sample.state(), changed)) == RunResult::Done);
        REQUIRE(settles(page));
    }
    int chosen() { return page.table().currentIndex().row(); }
};

} // namespace

TEST_CASE("a criterion is for chosen groups alone, and for no group that the school has not", "[reach]")
{
    ReachDesk desk;
    desk.choose(0);
    CHECK(namelessControls(desk.page) == QStringList{});
    const CriterionSpec before = desk.row(0).spec;
    auto &groups = desk.field<ChipsEdit>(u"Only for groups (empty: for everybody)"_s);
    QLineEdit *field = groups.findChild<QLineEdit *>();
    type(*field, u"没有的组"_s);
    const auto saysNoGroup = [&desk] {
        const auto labels = desk.page.findChild<ReachFields *>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(u"“没有的组” is no group"_s) && !label->isHidden();
        });
    };
    CHECK_FALSE(saysNoGroup());
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.row(0).spec == before);
    CHECK(saysNoGroup());
    field->clear();
    CHECK_FALSE(saysNoGroup());
    field->setFocus();
    type(*field, u"班主任教师"_s);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(settles(desk.page));
    CHECK(desk.row(0).spec.appliesTo == std::vector{u"全体教师"_s, u"班主任教师"_s});
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.row(0).spec == before);
}

TEST_CASE("what counts without points is chosen for each state, each as one step", "[reach]")
{
    ReachDesk desk;
    desk.choose(0);
    const auto pick = [&desk](const QString &name, int choice) {
        auto &combo = desk.field<QComboBox>(name);
        combo.setFocus();
        combo.setCurrentIndex(choice);
        emit combo.activated(choice);
        REQUIRE(settles(desk.page));
    };
    const CriterionSpec before = desk.row(0).spec;
    pick(u"Whoever is not scored"_s, 1);
    pick(u"Whoever is exempt"_s, 1);
    pick(u"Whoever it does not apply to"_s, 2);
    CHECK(desk.row(0).spec.whenMissing == WhenMissing::Zero);
    CHECK(desk.row(0).spec.whenExempt == WhenOut::Full);
    CHECK(desk.row(0).spec.whenNotApplicable == WhenOut::Zero);
    for (int step = 0; step < 3; ++step)
        REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.row(0).spec == before);
}

TEST_CASE("a unit of its own and a bonus are said beside the rule; the rubric's own unit is none", "[reach]")
{
    ReachDesk desk;
    desk.choose(0);
    auto &unit = desk.field<QLineEdit>(u"Unit (empty: 分)"_s);
    type(unit, u"分"_s);
    QTest::keyClick(&unit, Qt::Key_Return);
    CHECK(desk.row(0).spec.unit == std::nullopt);
    CHECK(unit.text().isEmpty());
    type(unit, u"学时"_s);
    QTest::keyClick(&unit, Qt::Key_Return);
    REQUIRE(settles(desk.page));
    CHECK(desk.row(0).spec.unit == u"学时"_s);
    const auto labels = desk.page.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"not in the sum"_s) && label->isVisible(); }));
    const CriterionId criterion = desk.row(0).criterion;
    auto &bonus = *desk.page.findChild<ReachFields *>()->findChild<QCheckBox *>();
    QTest::keyClick(&bonus, Qt::Key_Space);
    REQUIRE(settles(desk.page));
    const auto &rows = desk.page.model().criteria();
    const auto found = std::ranges::find(rows, criterion, &CriterionVersion::criterion);
    REQUIRE(found != rows.end());
    CHECK((*found)->spec.bonus);
}

TEST_CASE("of a published version all of this is only read", "[reach]")
{
    ReachDesk desk;
    const RubricVersionId version = desk.page.model().version()->id;
    REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), version)) == RunResult::Done);
    const auto publish = publishRubric(desk.sample.state(), version, u"研训处"_s, QDateTime::currentDateTimeUtc());
    REQUIRE(desk.sample.acts().run(publish.value()) == RunResult::Done);
    desk.choose(0);
    for (const QWidget *each : desk.page.findChild<ReachFields *>()->fields())
        CHECK_FALSE(each->isEnabled());
}

TEST_CASE("what absence gives is chosen before it is confirmed; a level is offered only where there are levels",
          "[reach]")
{
    ReachDesk desk;
    const bool hasLevels = GENERATE(true, false);
    desk.change(0, [hasLevels](CriterionSpec &spec) {
        spec.standard = u"查笔记"_s;
        if (hasLevels)
            spec.rule = {.kind = LevelsRule{.levels = {{.name = u"好"_s, .points = Points::whole(8)}}}};
        else
            spec.rule = {.kind = RatingRule{.max = Points::whole(10)}};
        spec.unstated = {{.parameter = UnstatedParameter::Absence}};
    });
    desk.choose(0);
    auto *fields = desk.page.findChild<UnstatedFields *>();
    REQUIRE(fields);
    auto &combo = *fields->findChild<QComboBox *>();
    QPushButton &confirm = *fields->findChild<QPushButton *>();
    CHECK(combo.count() == (hasLevels ? 3 : 2));
    CHECK_FALSE(confirm.isEnabled());
    const CriterionSpec before = desk.row(0).spec;
    combo.setCurrentIndex(combo.count() - 1);
    QTest::mouseClick(&confirm, Qt::LeftButton);
    const CriterionSpec &after = desk.row(0).spec;
    CHECK(after.unstated.empty());
    if (hasLevels)
        CHECK(std::get<LevelsRule>(after.rule.kind).levels.back() == Level{.name = u"缺席"_s, .points = Points{}});
    else
        CHECK(after.standard == u"查笔记；缺席按未评"_s);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.row(0).spec == before);
}

TEST_CASE("the chosen criterion stays chosen when the table is filled anew, and one that comes back is shown",
          "[reach]")
{
    ReachDesk desk;
    desk.choose(7);
    const CriterionId criterion = desk.row(7).criterion;
    const RubricVersionId version = desk.page.model().version()->id;
    REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), version)) == RunResult::Done);
    CHECK(desk.chosen() == 7);

    REQUIRE(desk.sample.acts().run(moveCriterion(desk.sample.state(), desk.row(7).id, 2)) == RunResult::Done);
    CHECK(desk.chosen() == 2);
    CHECK(desk.row(2).criterion == criterion);

    desk.choose(13);
    const CriterionId last = desk.row(13).criterion;
    desk.page.table().setFocus();
    QTest::keyClick(&desk.page.table(), Qt::Key_Delete);
    CHECK(desk.chosen() == 12);
    desk.choose(0);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.chosen() == 13);
    CHECK(desk.row(13).criterion == last);
}
