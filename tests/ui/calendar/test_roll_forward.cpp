#include "support/test_roster.h"
#include "ui/pages/proposals/proposal_model.h"
#include "ui/pages/proposals/proposal_table.h"
#include "ui/pages/proposals/roll_forward_dialog.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/pages/settings/terms/terms_part.h"
#include "ui/support/accessible.h"
#include "ui/support/fake_pages.h"
#include "ui/support/hands.h"
#include "ui/support/settings_desk.h"
#include "ui/support/waiting_hand.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/schedule/roll_forward.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A spring term with three activities, an empty autumn, and the dialog between them.
struct ForwardDesk : TestRoster
{
    StaffId wang = add(u"王勋"_s);
    StaffId zhao = add(u"赵玲"_s);
    TermId from = term().id;
    TermId to{};
    std::unique_ptr<RollForwardDialog> dialog;

    ForwardDesk()
    {
        run(addTerm(state(), {.code = u"2019-2020-1"_s,
                              .title = u"2019—2020学年第一学期"_s,
                              .first = {2019, 9, 2},
                              .last = {2020, 1, 17}})
                .value());
        to = termsOf(state()).back()->id;
        const Participant speaker{.staff = wang, .group = {}, .name = {}};
        run(importActivities(
            state(), from,
            {{.title = u"讲座"_s, .when = {.kind = SingleDay{{2019, 3, 19}}}, .sessions = {{.presenters = {speaker}}}},
             {.title = u"沙龙"_s, .when = {.kind = SingleDay{{2019, 3, 15}}}},
             {.title = u"读书会"_s, .when = {.kind = WeekSpan{3, 5}}}}));
    }
    void open()
    {
        dialog = std::make_unique<RollForwardDialog>(state(), to, std::nullopt);
        new QAbstractItemModelTester{&model(), QAbstractItemModelTester::FailureReportingMode::Fatal, dialog.get()};
        dialog->show();
        QCoreApplication::processEvents();
    }
    ProposalModel &model() const { return *dialog->findChild<ProposalModel *>(); }
    QTableView &view() const { return dialog->findChild<ProposalTable *>()->view(); }
    QString cell(int row, int column) const { return model().index(row, column).data().toString(); }
    QPushButton &take() const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Take over"_s))
                return *button;
        }
        FAIL("no button");
        Q_UNREACHABLE();
    }
    bool says(const QString &words) const
    {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    /// The one that is open; those before it are still there, hidden, until they are deleted.
    QLineEdit &editor() const
    {
        const auto edits = view().viewport()->findChildren<QLineEdit *>();
        const auto shown = std::ranges::find_if(edits, &QWidget::isVisible);
        REQUIRE(shown != edits.end());
        return **shown;
    }
    /// What would come with what is ticked, of the activity with this title.
    qsizetype broughtOf(const QString &title) const
    {
        return dialog->findChild<QListWidget *>()->findItems(title, Qt::MatchContains).size();
    }
    void typeTime(int row, const QString &text) const
    {
        view().setCurrentIndex(model().index(row, ProposalModel::AfterColumn));
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_F2);
        QLineEdit &edit = editor();
        type(edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("Activities of another term are proposed with old and new time and the reason", "[forward]")
{
    ForwardDesk desk;
    desk.open();
    CHECK(namelessControls(*desk.dialog) == QStringList{});
    REQUIRE(desk.model().rowCount() == 3);
    CHECK(desk.cell(0, ProposalModel::WhatColumn) == u"讲座"_s);
    CHECK(desk.cell(0, ProposalModel::BeforeColumn) == u"3月19日"_s);
    CHECK(desk.cell(0, ProposalModel::AfterColumn) == u"9月17日"_s);
    CHECK(desk.cell(0, ProposalModel::WhyColumn) == u"same week"_s);
    CHECK(desk.cell(1, ProposalModel::AfterColumn) == u"9月12日"_s);
    CHECK(desk.cell(1, ProposalModel::WhyColumn).contains(u"9月13日（周五） is off"_s));
    CHECK(desk.cell(2, ProposalModel::AfterColumn) == u"第3—5周"_s);
    CHECK(desk.take().text() == u"Take over 3 activities"_s);
    CHECK(desk.take().isEnabled());
    CHECK(activitiesOf(desk.state(), desk.to).empty());
}

TEST_CASE("What taking over would bring about stands below the activities and follows ticks and typed times",
          "[forward]")
{
    ForwardDesk desk;
    const Participant speaker{.staff = desk.wang, .group = {}, .name = {}};
    desk.run(addActivity(
        desk.state(), desk.to,
        {.title = u"开学会"_s, .when = {.kind = SingleDay{{2019, 9, 17}}}, .sessions = {{.presenters = {speaker}}}}));
    desk.open();
    REQUIRE(desk.broughtOf(u"开学会"_s) == 1);
    desk.view().setCurrentIndex(desk.model().index(0, ProposalModel::WhatColumn));
    desk.view().setFocus();
    QTest::keyClick(&desk.view(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&desk] { return desk.broughtOf(u"开学会"_s) == 0; }));
    QTest::keyClick(&desk.view(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&desk] { return desk.broughtOf(u"开学会"_s) == 1; }));
    desk.typeTime(0, u"9.18"_s);
    CHECK(QTest::qWaitFor([&desk] { return desk.broughtOf(u"开学会"_s) == 0; }));
    CHECK(activitiesOf(desk.state(), desk.to).size() == 1);
}

TEST_CASE("A week of exams or holidays is told with the proposal", "[forward]")
{
    ForwardDesk desk;
    Term autumn = desk.state().get<Term>(desk.to);
    autumn.weekMarks = {{.first = 3, .last = 3, .kind = WeekMark::Exam, .name = u"月考"_s},
                        {.first = 3, .last = 3, .kind = WeekMark::Other, .name = u"家长会"_s}};
    desk.run(editTerm(desk.state(), autumn).value());
    desk.open();
    CHECK(desk.cell(0, ProposalModel::WhyColumn) == u"same week; the week is marked: 月考"_s);
    CHECK(desk.cell(2, ProposalModel::WhyColumn) == u"same week"_s); // several weeks
}

TEST_CASE("A line is unticked by the space bar, and none leaves nothing to take over", "[forward]")
{
    ForwardDesk desk;
    desk.open();
    desk.view().setCurrentIndex(desk.model().index(1, ProposalModel::WhatColumn));
    desk.view().setFocus();
    QTest::keyClick(&desk.view(), Qt::Key_Space);
    CHECK(desk.take().text() == u"Take over 2 activities"_s);
    CHECK(desk.dialog->chosen().size() == 2);
    QTest::mouseClick(buttonOf(*desk.dialog, u"Tick none"_s), Qt::LeftButton);
    CHECK_FALSE(desk.take().isEnabled());
    CHECK(desk.says(u"Nothing is ticked"_s));
    QTest::mouseClick(buttonOf(*desk.dialog, u"Tick all"_s), Qt::LeftButton);
    CHECK(desk.dialog->chosen().size() == 3);
}

TEST_CASE("A new time is typed as everywhere, and what is none stays in its cell with the reason", "[forward]")
{
    ForwardDesk desk;
    desk.open();
    desk.typeTime(0, u"第4周周三"_s);
    CHECK(desk.cell(0, ProposalModel::AfterColumn) == u"第4周周三"_s);
    CHECK(desk.cell(0, ProposalModel::WhyColumn) == u"typed"_s);
    CHECK(desk.dialog->chosen()[0].times[0].after.when.kind == WhenKind{WeekSpan{4, 4, {3}}});
    desk.typeTime(1, u"9.31"_s);
    CHECK(desk.cell(1, ProposalModel::AfterColumn) == u"9月12日"_s);
    CHECK(desk.says(u"There is no day"_s));
    // The dialog does not go over a refused entry.
    desk.dialog->accept();
    CHECK(desk.dialog->isVisible());
    QTest::keyClick(&desk.editor(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    desk.dialog->accept();
    CHECK(desk.dialog->result() == QDialog::Accepted);
}

TEST_CASE("Who has left has to be answered for before anything is taken over", "[forward]")
{
    ForwardDesk desk;
    desk.run(letLeave(desk.state(), {desk.wang}, {2019, 8, 31}).value());
    desk.open();
    CHECK(namelessControls(*desk.dialog) == QStringList{});
    CHECK(desk.cell(0, ProposalModel::PeopleColumn) == u"王勋 → who?"_s);
    CHECK_FALSE(desk.take().isEnabled());
    CHECK(desk.says(u"who takes their place"_s));
    auto *choice = named<QComboBox>(*desk.dialog, u"Instead of 王勋"_s);
    REQUIRE(choice);
    CHECK(choice->count() == 3); // nobody said yet, nobody, 赵玲
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    CHECK(desk.cell(0, ProposalModel::PeopleColumn) == u"王勋 → nobody"_s);
    QTest::keyClick(choice, Qt::Key_Down);
    CHECK(desk.cell(0, ProposalModel::PeopleColumn) == u"王勋 → 赵玲"_s);
    CHECK(desk.take().isEnabled());
    CHECK(desk.dialog->successors() == Successors{{desk.wang, desk.zhao}});
    // Without the activity there is no question.
    desk.view().setCurrentIndex(desk.model().index(0, ProposalModel::WhatColumn));
    desk.view().setFocus();
    QTest::keyClick(&desk.view(), Qt::Key_Space);
    CHECK_FALSE(choice->isVisible());
    CHECK(desk.dialog->successors().empty());
}

TEST_CASE("Without another term that has activities there is nothing to choose", "[forward]")
{
    ForwardDesk desk;
    std::swap(desk.from, desk.to);
    desk.open();
    CHECK(desk.model().rowCount() == 0);
    CHECK(desk.says(u"No other term has activities"_s));
    CHECK_FALSE(desk.take().isEnabled());
}

TEST_CASE("From the empty schedule the last term's activities are taken over as one step", "[forward]")
{
    ForwardDesk desk;
    CurrentTerm term{desk.workspace(), {2019, 9, 10}};
    ActFeedback acts{desk.acts()};
    PaperDesk paper{nullptr};
    FakeSettings settings;
    CurrentRubrics rubrics{desk.workspace(), term};
    PageContext context{desk.workspace(), term, rubrics, acts, paper, settings, [] { return QDate{2019, 9, 10}; }};
    FindingsBook findings{desk.workspace()};
    SchedulePage page{context, findings};
    page.resize(840, 600);
    page.show();
    REQUIRE(term.id() == desk.to);
    const bool yes = GENERATE(true, false);
    answerNext<RollForwardDialog>([yes](RollForwardDialog &dialog) { yes ? dialog.accept() : dialog.reject(); });
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == u"From another term…"_s && button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    CHECK(activitiesOf(desk.state(), desk.to).size() == (yes ? 3 : 0));
    if (!yes)
        return;
    REQUIRE(desk.acts().undo() == RunResult::Done);
    CHECK(activitiesOf(desk.state(), desk.to).empty());
}

TEST_CASE("A copied term can take its activities right away", "[forward]")
{
    SettingsDesk shown;
    shown.go(u"terms"_s);
    const TermId before = shown.term().id;
    const WaitingHand<QDialog> copying{[](QDialog &dialog) {
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().startsWith(u"&Activities"_s))
                box->setChecked(true);
        }
        dialog.accept();
    }};
    const WaitingHand<RollForwardDialog> next{[](RollForwardDialog &dialog) { dialog.accept(); }};
    shown.press(u"Copy…"_s);
    CHECK(copying.isDone());
    CHECK(next.isDone());
    REQUIRE(shown.state().all<Term>().size() == 2);
    const TermId made = shown.state().all<Term>().rbegin()->first;
    CHECK(activitiesOf(shown.state(), made).size() == activitiesOf(shown.state(), before).size());
    CHECK(shown.term().id == made);
    // Topics came first, so that the activities find them.
    CHECK(std::ranges::any_of(activitiesOf(shown.state(), made), [&](const Activity *activity) {
        return activity->topic && shown.state().get<Topic>(*activity->topic).term == made;
    }));
}

TEST_CASE("A term that was made to take activities, and then takes none, is told of", "[forward]")
{
    SettingsDesk shown;
    shown.go(u"terms"_s);
    const bool takes = GENERATE(true, false);
    QStringList told;
    QObject::connect(&shown.sample.context().acts, &ActFeedback::told, &shown.page,
                     [&told](const QString &what) { told << what; });
    const WaitingHand<QDialog> copying{[](QDialog &dialog) {
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().startsWith(u"&Activities"_s))
                box->setChecked(true);
        }
        dialog.accept();
    }};
    const WaitingHand<RollForwardDialog> next{
        [takes](RollForwardDialog &dialog) { takes ? dialog.accept() : dialog.reject(); }};
    shown.press(u"Copy…"_s);
    REQUIRE(next.isDone());
    REQUIRE(shown.state().all<Term>().size() == 2);
    const Term &made = shown.state().all<Term>().rbegin()->second;
    CHECK(activitiesOf(shown.state(), made.id).empty() != takes);
    CHECK(told.size() == (takes ? 0 : 1));
    CHECK(told.join(QString{}).contains(made.title) != takes);
}

TEST_CASE("Times written over proposals are given up only when that is meant", "[forward]")
{
    ForwardDesk desk;
    desk.open();
    desk.typeTime(0, u"第4周周三"_s);
    for (const QString &answer : {u"Go on writing"_s, u"Close without it"_s}) {
        bool isAsked = false;
        answerNext<QMessageBox>([&](QMessageBox &box) {
            isAsked = true;
            QTest::mouseClick(buttonOf(box, answer), Qt::LeftButton);
        });
        QTest::keyClick(desk.dialog.get(), Qt::Key_Escape);
        CHECK(isAsked);
        CHECK(desk.dialog->isVisible() == (answer == u"Go on writing"_s));
    }
}
