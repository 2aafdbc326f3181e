// What a role may not do is not offered: its fields only show, and say why.
#include "ui/dialogs/operator_dialog.h"
#include "ui/pages/eligibility/eligibility_dialog.h"
#include "ui/pages/honours/honours_dialog.h"
#include "ui/pages/permission.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/sheets/corrections_dialog.h"
#include "ui/pages/sheets/objections_dialog.h"
#include "ui/pages/staff/staff_page.h"
#include "ui/support/hands.h"
#include "ui/support/scores_desk.h"
#include "ui/support/settled.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/queries/term_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

void workAs(SamplePages &sample, Role role)
{
    const auto who = [role] { return Operator{u"张校长"_s, role}; };
    sample.acts().setSigner(who, who);
}

QStringList textsOf(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root))
            texts << label->text();
    }
    return texts;
}

bool tellsOf(const QWidget &root, const QString &part)
{
    return textsOf(root).join(u'\n').contains(part);
}

QAction *stepOf(QMenu &menu, const QString &start)
{
    for (QAction *action : menu.actions()) {
        if (action->text().startsWith(start))
            return action;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a reviewer sees scores in fields that only show, with the reason, and gets them back as an editor",
          "[roles]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const QModelIndex cell = desk.cell(0, column);
    desk.go(0, column);
    REQUIRE(settles(desk.page));
    REQUIRE(cell.flags() & Qt::ItemIsEditable);
    CHECK_FALSE(tellsOf(desk.page, u"Only to look"_s));

    workAs(desk.sample, Role::Reviewer);
    desk.page.refresh();
    REQUIRE(settles(desk.page));
    CHECK_FALSE(cell.flags() & Qt::ItemIsEditable);
    CHECK(tellsOf(desk.page, u"Only to look: the role “"_s));
    CHECK(desk.page.hint().contains(u"Only to look"_s));
    const QPushButton *chosen = buttonOf(desk.page, u"Chosen cells…"_s);
    REQUIRE(chosen);
    CHECK_FALSE(chosen->isEnabled());
    CHECK(chosen->toolTip().contains(u"Only to look"_s));
    const std::size_t steps = desk.steps();
    desk.grid.setFocus();
    desk.press(Qt::Key_Delete);
    QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
    CHECK(desk.steps() == steps);

    workAs(desk.sample, Role::Editor);
    desk.page.refresh();
    REQUIRE(settles(desk.page));
    CHECK(cell.flags() & Qt::ItemIsEditable);
    CHECK(chosen->isEnabled());
    CHECK_FALSE(chosen->toolTip().contains(u"Only to look"_s));
    CHECK_FALSE(desk.page.hint().contains(u"Only to look"_s));
}

TEST_CASE("of the steps of a sheet each role is offered its own", "[roles]")
{
    ScoresDesk desk;
    QPushButton *button = buttonOf(desk.page, u"Submit, publish…"_s);
    REQUIRE(button);
    const auto isOffered = [&](const QString &start) {
        emit button->menu()->aboutToShow();
        QAction *action = stepOf(*button->menu(), start);
        REQUIRE(action);
        CHECK(action->isEnabled() == !action->toolTip().contains(u"Only to look"_s));
        return action->isEnabled();
    };
    workAs(desk.sample, Role::Reviewer);
    CHECK_FALSE(isOffered(u"Submit"_s));
    CHECK_FALSE(isOffered(u"Vetoes"_s));
    CHECK(isOffered(u"Publish"_s));
    workAs(desk.sample, Role::Editor);
    CHECK(isOffered(u"Submit"_s));
    CHECK(isOffered(u"Vetoes"_s));
    CHECK_FALSE(isOffered(u"Publish"_s));
    const auto told = [&] {
        emit button->menu()->aboutToShow();
        QStringList lines;
        for (const QAction *action : button->menu()->actions()) {
            if (action->text().startsWith(u"For the role"_s))
                lines << action->text();
        }
        return lines;
    };
    const QStringList toEditor = told();
    REQUIRE(toEditor.size() == 1);
    CHECK(toEditor.front().startsWith(u"For the role “%1”"_s.arg(roleName(Role::Reviewer))));
    CHECK(toEditor.front().contains(u"Publish"_s));
    CHECK_FALSE(toEditor.front().contains(u"Vetoes"_s));
    workAs(desk.sample, Role::Reviewer);
    CHECK(told().size() == 1);
    CHECK(told().front().contains(u"Vetoes"_s));
    workAs(desk.sample, Role::Viewer);
    CHECK_FALSE(isOffered(u"Submit"_s));
    CHECK_FALSE(isOffered(u"Publish"_s));
}

TEST_CASE("a reviewer may publish a rubric and change nothing of it", "[roles]")
{
    SamplePages sample;
    RubricPage page{sample.context()};
    page.resize(1080, 700);
    page.show();
    const RubricVersionId version = page.model().version()->id;
    REQUIRE(sample.acts().run(takeSumAsFullMark(sample.state(), version)) == RunResult::Done);
    REQUIRE(page.model().isEditable());
    workAs(sample, Role::Reviewer);
    page.refresh();
    REQUIRE(settles(page));
    CHECK_FALSE(page.model().isEditable());
    CHECK_FALSE(page.model().index(0, RubricModel::Title).flags() & Qt::ItemIsEditable);
    CHECK(tellsOf(page, u"Only to look"_s));
    CHECK(buttonOf(page, u"Publish"_s)->isEnabled());
    CHECK_FALSE(buttonOf(page, u"Rubrics…"_s)->isEnabled());
    REQUIRE(sample.acts().run(
                publishRubric(sample.state(), version, u"张校长"_s, QDateTime::currentDateTimeUtc()).value()) ==
            RunResult::Done);
    page.refresh();
    CHECK_FALSE(buttonOf(page, u"New draft"_s)->isEnabled());
    workAs(sample, Role::Editor);
    page.refresh();
    CHECK(buttonOf(page, u"New draft"_s)->isEnabled());
    CHECK_FALSE(buttonOf(page, u"New draft"_s)->toolTip().contains(u"Only to look"_s));
}

TEST_CASE("of the roster and its groups a reviewer is offered nothing to change, and an editor all of it", "[roles]")
{
    SamplePages sample;
    StaffPage page{sample.context()};
    showActive(page, {1080, 700});
    page.table().selectAll();
    const auto offered = [&page](const QString &name) {
        const QPushButton *button = buttonOf(page, name);
        if (!button)
            button = named<QPushButton>(page, name);
        REQUIRE(button);
        CHECK(button->isEnabled() != button->toolTip().contains(u"Only to look"_s));
        return button->isEnabled();
    };
    const QModelIndex name = page.table().model()->index(0, StaffModel::Name);
    const QModelIndex scored = page.table().model()->index(0, StaffModel::Scored);
    for (const Role role : {Role::Reviewer, Role::Editor}) {
        workAs(sample, role);
        page.refresh();
        const bool isWriter = role == Role::Editor;
        for (const QString &each : {u"Add teacher"_s, u"Paste from Excel"_s, u"Employment"_s, u"Scored"_s, u"Leaves…"_s,
                                    u"Delete"_s, u"Add to group"_s, u"Add group"_s}) {
            INFO(each.toStdString());
            CHECK(offered(each) == isWriter);
        }
        CHECK(name.flags().testFlag(Qt::ItemIsEditable) == isWriter);
        CHECK(scored.flags().testFlag(Qt::ItemIsUserCheckable) == isWriter);
    }
    workAs(sample, Role::Reviewer);
    page.refresh();
    const std::size_t steps = sample.acts().steps().size();
    page.table().setFocus();
    QTest::keyClick(&page.table(), Qt::Key_Delete);
    CHECK(sample.acts().steps().size() == steps);
    CHECK(tellsOf(page, u"Only to look"_s));
}

TEST_CASE("dialogs beside the sheets only show to whoever may not write there", "[roles]")
{
    SamplePages sample;
    const TermId term = *sample.context().term.id();
    for (const Role role : {Role::Reviewer, Role::Editor}) {
        workAs(sample, role);
        const bool isWriter = role == Role::Editor;
        HonoursDialog honours{sample.context(), term, {}};
        int enabled = 0;
        for (const QPushButton *each : honours.findChildren<QPushButton *>())
            enabled += each->isEnabled() && each->text().startsWith(u"Record"_s) ? 1 : 0;
        CHECK((enabled > 0) == isWriter);
        CHECK(tellsOf(honours, u"Only to look"_s) != isWriter);
        EligibilityDialog eligibility{sample.context(), term};
        CHECK(eligibility.findChildren<QCheckBox *>().front()->isEnabled() == isWriter);
    }
}

TEST_CASE("editor and reviewer record and answer objections; who only looks is told so", "[roles]")
{
    SamplePages sample;
    const RubricId rubric = sample.state().all<Rubric>().begin()->first;
    const Subject subject = sample.state().all<StaffMember>().begin()->first;
    for (const Role role : {Role::Reviewer, Role::Editor}) {
        workAs(sample, role);
        ObjectionsDialog dialog{sample.context(), rubric, subject};
        dialog.show();
        const QList<QPlainTextEdit *> fields = dialog.findChildren<QPlainTextEdit *>();
        auto &list = *dialog.findChild<QTableWidget *>();
        const int before = list.rowCount();
        CHECK_FALSE(tellsOf(dialog, u"Only to look"_s));
        QTest::keyClicks(fields[0], u"one lesson is missing"_s);
        QTest::mouseClick(buttonOf(dialog, u"Record the objection"_s), Qt::LeftButton);
        REQUIRE(list.rowCount() == before + 1);
        QTest::keyClicks(fields[1], u"added"_s);
        dialog.findChild<QComboBox *>(u"result"_s)->setCurrentIndex(0);
        QTest::mouseClick(buttonOf(dialog, u"Record the answer"_s), Qt::LeftButton);
        CHECK(sample.state().all<Objection>().rbegin()->second.answer == u"added"_s);
        // A long answer wraps; nothing of it lies outside.
        const int height = list.rowHeight(list.currentRow());
        fields[1]->setPlainText(QString{u'答'}.repeated(80));
        QTest::mouseClick(buttonOf(dialog, u"Record the answer"_s), Qt::LeftButton);
        CHECK(list.horizontalScrollBar()->maximum() == 0);
        CHECK(list.rowHeight(list.currentRow()) > height);
    }
    workAs(sample, Role::Viewer);
    ObjectionsDialog dialog{sample.context(), rubric, subject};
    dialog.show();
    CHECK(tellsOf(dialog, u"Only to look"_s));
    dialog.findChild<QTableWidget *>()->selectRow(0);
    for (const QPlainTextEdit *field : dialog.findChildren<QPlainTextEdit *>())
        CHECK_FALSE(field->isEnabled());
    for (const QString &text : {u"Record the objection"_s, u"Record the answer"_s, u"Delete"_s}) {
        CHECK_FALSE(buttonOf(dialog, text)->isEnabled());
        CHECK(buttonOf(dialog, text)->toolTip().contains(u"Only to look"_s));
    }
}

TEST_CASE("of corrections whoever may not make them sees what would come out, who may, and nothing to press", "[roles]")
{
    SamplePages sample;
    const RubricVersionId version = sample.state().all<RubricVersion>().begin()->first;
    const Subject subject = sample.state().all<StaffMember>().begin()->first;
    workAs(sample, Role::Editor);
    for (const bool mayCorrect : {true, false}) {
        const QString refusal = mayCorrect ? QString{} : refusalOf(sample.context(), ActKind::CorrectScores);
        CHECK(refusal.isEmpty() == mayCorrect);
        Correction correction;
        correction.subject = subject;
        correction.before = Decimal{};
        CorrectionsDialog dialog{sample.state(), {correction}, version, {}, refusal};
        dialog.show();
        CHECK(tellsOf(dialog, roleName(Role::Reviewer)) == !mayCorrect);
        CHECK((buttonOf(dialog, u"Choose all"_s) != nullptr) == mayCorrect);
        CHECK((dialog.findChild<QLineEdit *>() != nullptr) == mayCorrect);
        const auto &buttons = *dialog.findChild<QDialogButtonBox *>();
        CHECK((buttons.button(QDialogButtonBox::Ok) != nullptr) == mayCorrect);
        CHECK((buttons.button(QDialogButtonBox::Close) != nullptr) != mayCorrect);
        CHECK(dialog.subjects().empty() != mayCorrect);
    }
}
