// 评优资格 on the page of groups: set, seen, changed, printed, undone.
#include "ui/pages/eligibility/barred_vetoes_dialog.h"
#include "ui/pages/eligibility/eligibility_bar.h"
#include "ui/pages/eligibility/eligibility_dialog.h"
#include "ui/pages/scores/scores_page.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"
#include "ui/widgets/buttons.h"
#include "workspace/acts/scoring/eligibility_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/papers/scores/eligibility_paper.h"
#include "workspace/queries/scores/eligibility.h"
#include "workspace/queries/staff/roster.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QStringList>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

#include <functional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

class EligibilityDesk
{
public:
    SamplePages sample;
    ScoresPage page{sample.context(), PageId::GroupScores, sample.context().rubrics.groups};
    EligibilityBar &bar = *page.findChild<EligibilityBar *>();

    EligibilityDesk() { showActive(page, {1080, 700}); }

    TermId term() { return *sample.context().term.id(); }
    void mark()
    {
        const GroupId group = *participantOf(sample.state(), u"低段教师"_s).group;
        REQUIRE(sample.acts().run(setGroupScored(sample.state(), group, true).value()) == RunResult::Done);
    }
    /// The sample's own criteria count no hours.
    void addHours()
    {
        CriterionSpec spec{.no = u"15"_s, .title = u"集中培训学时"_s, .weight = Points{}};
        spec.rule = Rule{QuotaRule{.required = Amount::whole(24)}};
        const RubricVersionId version = sample.state().all<RubricVersion>().begin()->first;
        REQUIRE(sample.acts().run(addCriteria(sample.state(), version, {&spec, 1}, std::nullopt)) == RunResult::Done);
    }
    /// Opens the dialog with the keyboard and answers it.
    void open(const std::function<void(EligibilityDialog &)> &answer)
    {
        auto &button = *bar.findChild<QPushButton *>();
        button.setFocus();
        bool isAnswered = false;
        QTimer::singleShot(0, &page, [&] {
            auto *dialog = qobject_cast<EligibilityDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            isAnswered = true;
            answer(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        QTest::keyClick(&button, Qt::Key_Space);
        CHECK(isAnswered);
    }
};

QPushButton &eligibilityOk(EligibilityDialog &dialog)
{
    return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

QCheckBox &isOn(EligibilityDialog &dialog)
{
    return *dialog.findChild<QCheckBox *>();
}

QComboBox &box(EligibilityDialog &dialog, const QString &text)
{
    for (QComboBox *each : dialog.findChildren<QComboBox *>()) {
        if (each->findText(text) >= 0)
            return *each;
    }
    throw std::logic_error{"no such choice"};
}

} // namespace

TEST_CASE("the bar is there with the first assessed group, and says that nothing is set", "[eligibility]")
{
    EligibilityDesk desk;
    CHECK_FALSE(desk.bar.isVisible());
    desk.mark();
    CHECK(desk.bar.isVisible());
    CHECK(desk.bar.text().contains(u"No condition"_s));
    CHECK(namelessControls(desk.page) == QStringList{});
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK_FALSE(desk.bar.isVisible());
}

TEST_CASE("only a criterion that speaks of hours is proposed for them; otherwise none is", "[eligibility]")
{
    EligibilityDesk desk;
    desk.mark();
    CriterionSpec notes{.no = u"16"_s, .title = u"研修笔记"_s, .weight = Points{}};
    notes.rule = Rule{QuotaRule{.required = Amount::whole(24)}};
    const RubricVersionId version = desk.sample.state().all<RubricVersion>().begin()->first;
    REQUIRE(desk.sample.acts().run(addCriteria(desk.sample.state(), version, {&notes, 1}, 0)) == RunResult::Done);
    desk.open([](EligibilityDialog &dialog) {
        QTest::keyClick(&isOn(dialog), Qt::Key_Space);
        CHECK(box(dialog, u"16. 研修笔记"_s).currentIndex() == -1);
        CHECK_FALSE(eligibilityOk(dialog).isEnabled());
        box(dialog, u"16. 研修笔记"_s).setCurrentIndex(0);
        CHECK(eligibilityOk(dialog).isEnabled());
    });
    desk.addHours();
    desk.open([](EligibilityDialog &dialog) {
        QTest::keyClick(&isOn(dialog), Qt::Key_Space);
        CHECK(box(dialog, u"16. 研修笔记"_s).currentText() == u"15. 集中培训学时"_s);
        QTest::mouseClick(&eligibilityOk(dialog), Qt::LeftButton);
    });
    CHECK(desk.bar.text().contains(u"nothing recorded yet"_s));
    CHECK_FALSE(desk.bar.text().contains(u'%' + u"）"_s));
}

TEST_CASE("a condition is set with its open points, shown at once, changed, taken away and undone", "[eligibility]")
{
    EligibilityDesk desk;
    desk.addHours();
    desk.mark();
    const std::size_t steps = desk.sample.acts().steps().size();
    desk.open([&](EligibilityDialog &dialog) {
        CHECK(namelessControls(dialog) == QStringList{});
        const auto &groups = *dialog.findChild<QTableWidget *>();
        CHECK(eligibilityOk(dialog).isEnabled()); // no condition stays none
        CHECK(groups.rowCount() == 0);
        QTest::keyClick(&isOn(dialog), Qt::Key_Space);
        REQUIRE(isOn(dialog).isChecked());
        REQUIRE(groups.rowCount() == 1);
        CHECK(groups.item(0, 0)->text() == u"低段教师"_s);
        const auto edits = dialog.findChildren<QLineEdit *>();
        REQUIRE(edits.size() == 2);
        for (const QString &wrong : {u"0"_s, u"-1"_s, u"many"_s, QString{}}) {
            type(*edits[1], wrong);
            CHECK_FALSE(eligibilityOk(dialog).isEnabled());
            CHECK(isBad(*edits[1]));
            CHECK(groups.rowCount() == 0);
        }
        type(*edits[1], u"12.5"_s);
        CHECK_FALSE(isBad(*edits[1]));
        box(dialog, u"more than that share"_s).setFocus();
        QTest::keyClick(&box(dialog, u"more than that share"_s), Qt::Key_Down);
        QTest::keyClick(&box(dialog, u"In the school year"_s), Qt::Key_Down);
        QTest::mouseClick(&eligibilityOk(dialog), Qt::LeftButton);
    });
    CHECK(desk.sample.acts().steps().size() == steps + 1);
    const EligibilityRule *rule = eligibilityRuleOf(desk.sample.state(), desk.term());
    REQUIRE(rule);
    CHECK(rule->terms.percent == Points::hundredths(1250));
    CHECK(rule->terms.required == Amount::whole(24));
    CHECK(rule->terms.bound == ShareBound::MoreThan);
    CHECK(rule->terms.period == HoursPeriod::Year);
    CHECK(desk.bar.text().contains(u"more than 12.5%"_s));
    CHECK(desk.bar.text().contains(u"school year"_s));
    CHECK(desk.bar.text().contains(u"低段教师"_s)); // nobody's hours are recorded, or too few

    desk.open([&](EligibilityDialog &dialog) {
        CHECK(isOn(dialog).isChecked());
        CHECK(box(dialog, u"more than that share"_s).currentIndex() == 1);
        QTest::keyClick(&isOn(dialog), Qt::Key_Space);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    CHECK(eligibilityRuleOf(desk.sample.state(), desk.term())); // cancelled
    desk.open([&](EligibilityDialog &dialog) {
        QTest::keyClick(&isOn(dialog), Qt::Key_Space);
        QTest::mouseClick(&eligibilityOk(dialog), Qt::LeftButton);
    });
    CHECK_FALSE(eligibilityRuleOf(desk.sample.state(), desk.term()));
    CHECK(desk.bar.text().contains(u"No condition"_s));
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.bar.text().contains(u"more than 12.5%"_s));
}

TEST_CASE("without a criterion that records hours nothing can be set, and the dialog says what to do", "[eligibility]")
{
    EligibilityDesk desk;
    desk.mark();
    REQUIRE(hourCriteria(desk.sample.state(), desk.term()).empty());
    desk.open([&](EligibilityDialog &dialog) {
        QTest::keyClick(&isOn(dialog), Qt::Key_Space);
        CHECK_FALSE(eligibilityOk(dialog).isEnabled());
        bool isTold = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            isTold = isTold || label->text().contains(u"No criterion of a rubric"_s);
        CHECK(isTold);
    });
}

TEST_CASE("of a large group few names stand in the list and all in the tip", "[eligibility]")
{
    EligibilityDesk desk;
    desk.addHours();
    desk.mark();
    desk.open([&](EligibilityDialog &dialog) {
        QTest::keyClick(&isOn(dialog), Qt::Key_Space);
        const auto &groups = *dialog.findChild<QTableWidget *>();
        REQUIRE(groups.rowCount() == 1);
        const EligibilityTerms unsaved{.hours = hourCriteria(desk.sample.state(), desk.term()).front()->criterion};
        const QStringList open = eligibilityPaper(desk.sample.state(), desk.term(), unsaved).lines.front().open;
        REQUIRE(open.size() > 3);
        const QTableWidgetItem &cell = *groups.item(0, 4);
        CHECK(cell.text().contains(open.first()));
        CHECK_FALSE(cell.text().contains(open.last()));
        for (const QString &name : open)
            CHECK(cell.toolTip().contains(name));
    });
}

TEST_CASE("the list of groups is printed from the dialog", "[eligibility]")
{
    EligibilityDesk desk;
    desk.addHours();
    desk.mark();
    desk.open([&](EligibilityDialog &dialog) {
        QPushButton *print = nullptr;
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == u"Print…"_s)
                print = each;
        }
        REQUIRE(print);
        CHECK_FALSE(print->isEnabled());
        QTest::keyClick(&isOn(dialog), Qt::Key_Space);
        REQUIRE(print->isEnabled());
        bool isShown = false;
        QTimer::singleShot(0, &dialog, [&] {
            auto *preview = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            isShown = preview != nullptr;
            if (preview)
                preview->reject();
        });
        QTest::mouseClick(print, Qt::LeftButton);
        CHECK(isShown);
    });
}

TEST_CASE("vetoes are proposed for teachers of barred groups, and hold only once they are recorded", "[eligibility]")
{
    EligibilityDesk desk;
    desk.addHours();
    desk.mark();
    const State &state = desk.sample.state();
    const auto run = [&desk](const Act &act) { REQUIRE(desk.sample.acts().run(act) == RunResult::Done); };
    const RubricVersion version = state.all<RubricVersion>().begin()->second;
    const RubricId rubric = version.rubric;
    RubricTerms terms = version.terms;
    terms.vetoes = {{.name = u"零分"_s, .effect = VetoEffect::TotalZero},
                    {.name = u"学时不足"_s, .effect = VetoEffect::NotEligible}};
    run(setRubricTerms(state, version.id, terms));
    const EligibilityTerms condition{.hours = hourCriteria(state, desk.term()).front()->criterion};
    run(setEligibility(state, desk.term(), condition));
    QPushButton *propose = buttonOf(desk.bar, u"Vetoes for their teachers…"_s);
    REQUIRE(propose);
    CHECK_FALSE(propose->isVisible());

    const std::vector<StaffId> members = eligibilityOf(state, desk.term(), condition).front().open;
    REQUIRE(members.size() > 2);
    std::vector<ScoreEdit> edits;
    for (const StaffId staff : members)
        edits.push_back({{staff, condition.hours}, recorded(CountRecord{Amount::whole(edits.empty() ? 24 : 20)})});
    run(setScores(state, version.id, ActKind::EditScore, {}, edits).value());
    REQUIRE(propose->isVisible());
    const std::size_t steps = desk.sample.acts().steps().size();
    answerNext<BarredVetoesDialog>([&](BarredVetoesDialog &dialog) {
        CHECK(namelessControls(dialog) == QStringList{});
        auto &list = *dialog.findChild<QListWidget *>();
        CHECK(dialog.findChild<QComboBox *>()->count() == 1); // a zero is no matter of being excellent
        CHECK(list.count() == static_cast<int>(members.size()));
        CHECK(dialog.vetoes().size() == members.size() - 1); // not who has his hours
        list.setFocus();
        list.setCurrentRow(0);
        QTest::keyClick(&list, Qt::Key_Space);
        CHECK(dialog.vetoes().size() == members.size() - 2);
        CHECK(dialog.vetoes().front().second.evidence.endsWith(u"，本人学时20"_s));
        dialog.accept();
    });
    propose->setFocus();
    QTest::keyClick(propose, Qt::Key_Space);
    CHECK(desk.sample.acts().steps().size() == steps + 1);
    CHECK(vetoesOf(state, rubric, members[0]).empty());
    CHECK(vetoesOf(state, rubric, members[1]).empty()); // unticked
    REQUIRE(vetoesOf(state, rubric, members[2]).size() == 1);
    CHECK(vetoesOf(state, rubric, members[2]).front().name == u"学时不足"_s);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(vetoesOf(state, rubric, members[2]).empty());
}
