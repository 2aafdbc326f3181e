// 教研组考核 and several rubrics in one term, through the pages.
#include "domain/json/rubric/rubric_json.h"
#include "ui/pages/review/review_page.h"
#include "ui/pages/rubric/dialogs/new_rubric_dialog.h"
#include "ui/pages/rubric/dialogs/template_dialog.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/rubric_chooser.h"
#include "ui/pages/scores/panel_dialog.h"
#include "ui/pages/scores/paste/paste_preview.h"
#include "ui/pages/scores/scores_page.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/pages/sheets/sheet_step_dialog.h"
#include "ui/pages/staff/groups_panel.h"
#include "ui/pages/staff/staff_page.h"
#include "ui/pages/totals/totals_page.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"
#include "ui/support/waiting_hand.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/empty_state.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStringList>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <catch2/catch.hpp>

#include <functional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

void choose(QRadioButton &button)
{
    QTest::mouseClick(&button, Qt::LeftButton, {}, {8, button.height() / 2});
    CHECK(button.isChecked());
}

void accept(const QDialog &dialog)
{
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
}

QAction &itemOf(const QWidget &page, const QString &text)
{
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (!button->menu())
            continue;
        emit button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == text)
                return *action;
        }
    }
    throw std::logic_error{"no such item"};
}

RubricChooser &chooserOf(const QWidget &page)
{
    return *page.findChild<RubricChooser *>();
}

/// As the mouse or the keyboard would choose it from the list.
void chooseTitle(const QWidget &page, const QString &title)
{
    RubricChooser &chooser = chooserOf(page);
    const int place = chooser.findText(title);
    REQUIRE(place >= 0);
    chooser.setFocus();
    while (chooser.currentIndex() != place)
        QTest::keyClick(&chooser, chooser.currentIndex() < place ? Qt::Key_Down : Qt::Key_Up);
}

/// The sample with 低段教师 and 高段教师 marked as assessed, on the page of the rubric.
class AssessmentDesk
{
public:
    SamplePages sample;

    AssessmentDesk()
    {
        sample.acts().setSigner([this] { return Operator{u"张校长"_s, role}; });
        for (const QString &name : {u"低段教师"_s, u"高段教师"_s})
            groups.push_back(*participantOf(sample.state(), name).group);
    }

    void mark()
    {
        for (const GroupId group : groups)
            run(setGroupScored(sample.state(), group, true).value());
    }
    /// Through the dialogs of 新建细则, from the first template of the subject.
    void addFromTemplate(RubricPage &page, int subject)
    {
        QTimer::singleShot(0, qApp, [this, subject] {
            auto *dialog = qobject_cast<NewRubricDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            nameless += namelessControls(*dialog);
            const auto buttons = dialog->findChildren<QRadioButton *>();
            choose(*buttons[subject]);
            choose(*buttons[4]);
            answerNext<TemplateDialog>([](TemplateDialog &templates) {
                QTest::keyClick(templates.findChild<QListWidget *>(), Qt::Key_Return);
            });
            accept(*dialog);
        });
        itemOf(page, u"New rubric…"_s).trigger();
    }
    void run(const Act &act) { REQUIRE(sample.acts().run(act) == RunResult::Done); }
    const RubricVersion &newest() const { return sample.state().all<RubricVersion>().rbegin()->second; }

    Role role = Role::Editor;
    std::vector<GroupId> groups;
    QStringList nameless;
};

const QString groupRubricTitle = u"教研组校本研修考评细则"_s;

} // namespace

TEST_CASE("a group rubric is made from its template, and the chooser is there only when there is a choice")
{
    AssessmentDesk desk;
    RubricPage page{desk.sample.context()};
    showActive(page, {1080, 700});
    CHECK_FALSE(chooserOf(page).isVisible());
    const QString before = page.model().version()->terms.title;

    desk.addFromTemplate(page, 1);
    CHECK(desk.nameless == QStringList{});
    CHECK(page.model().version()->terms.title == groupRubricTitle);
    CHECK(page.model().version()->terms.subject == RubricSubject::Group);
    CHECK(chooserOf(page).isVisible());
    CHECK(chooserOf(page).count() == 2);
    CHECK(chooserOf(page).currentText() == groupRubricTitle);
    CHECK(namelessControls(page) == QStringList{});

    chooseTitle(page, before);
    CHECK(page.model().version()->terms.title == before);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK_FALSE(chooserOf(page).isVisible());
    CHECK(page.model().version()->terms.title == before);
}

TEST_CASE("an empty rubric for the school is one criterion to begin with, and deleted in one step")
{
    AssessmentDesk desk;
    RubricPage page{desk.sample.context()};
    showActive(page, {1080, 700});
    answerNext<NewRubricDialog>([](NewRubricDialog &dialog) {
        choose(*dialog.findChildren<QRadioButton *>()[2]);
        accept(dialog);
    });
    itemOf(page, u"New rubric…"_s).trigger();
    CHECK(page.model().version()->terms.subject == RubricSubject::School);
    CHECK(page.model().criteria().size() == 1);
    itemOf(page, u"Delete this rubric"_s).trigger();
    CHECK(page.model().version()->terms.subject == RubricSubject::Teacher);
    CHECK(desk.sample.state().all<Rubric>().size() == 1);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.sample.state().all<Rubric>().size() == 2);
}

TEST_CASE("a rubric that people are scored by is not deleted, and the page says so")
{
    AssessmentDesk desk;
    RubricPage page{desk.sample.context()};
    showActive(page, {1080, 700});
    itemOf(page, u"Delete this rubric"_s).trigger();
    CHECK(desk.sample.state().all<Rubric>().size() == 1);
    const auto banners = page.findChildren<Banner *>();
    CHECK(std::ranges::any_of(banners, [](const Banner *banner) { return banner->isVisible(); }));
}

TEST_CASE("a file for another subject is not read into a draft")
{
    AssessmentDesk desk;
    RubricPage page{desk.sample.context()};
    showActive(page, {1080, 700});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"group.rubric.json"_s);
    {
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(toJson(
            templatesFor(desk.sample.state(), *desk.sample.context().term.id(), RubricSubject::Group).front().sheet));
    }
    const std::size_t steps = desk.sample.acts().steps().size();
    CHECK_FALSE(page.importFile(path));
    CHECK(desk.sample.acts().steps().size() == steps);
    CHECK(page.model().version()->terms.subject == RubricSubject::Teacher);
}

TEST_CASE("a place in another rubric shows that rubric first")
{
    AssessmentDesk desk;
    RubricPage page{desk.sample.context()};
    showActive(page, {1080, 700});
    desk.addFromTemplate(page, 1);
    const RubricVersion &version = desk.newest();
    const RubricId teachers = desk.sample.state().all<Rubric>().begin()->first;
    const qint64 criterion = keyOf(criteriaOf(desk.sample.state(), version.id)[1]->id);
    desk.sample.context().rubrics.written.choose(teachers);
    REQUIRE(page.jumpTo({PageId::Rubric, criterion, {}}));
    CHECK(page.model().version()->id == version.id);
    CHECK(page.table().currentIndex().row() == 1);
    desk.sample.context().rubrics.written.choose(teachers);
    REQUIRE(page.jumpTo({PageId::Rubric, keyOf(version.id), RubricPage::versionPart}));
    CHECK(page.model().version()->id == version.id);
}

TEST_CASE("groups are checked as assessed beside the roster, by the mouse and back")
{
    AssessmentDesk desk;
    StaffPage staff{desk.sample.context()};
    showActive(staff, {1080, 700});
    auto &panel = *staff.findChild<GroupsPanel *>();
    auto &box = *panel.findChild<QCheckBox *>();
    CHECK_FALSE(box.isEnabled()); // 全体教师 is shown first
    for (int i = 0; i < panel.list().topLevelItemCount(); ++i) {
        if (panel.list().topLevelItem(i)->text(0) == u"低段教师"_s)
            panel.list().setCurrentItem(panel.list().topLevelItem(i));
    }
    REQUIRE(box.isEnabled());
    CHECK_FALSE(box.isChecked());
    QTest::mouseClick(&box, Qt::LeftButton, {}, {8, box.height() / 2});
    CHECK(desk.sample.state().get<Group>(desk.groups.front()).scored);
    CHECK(box.isChecked());
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK_FALSE(desk.sample.state().get<Group>(desk.groups.front()).scored);
    CHECK_FALSE(box.isChecked());
}

TEST_CASE("without a group rubric or an assessed group the page leads to where they are made")
{
    AssessmentDesk desk;
    ScoresPage page{desk.sample.context(), PageId::GroupScores, desk.sample.context().rubrics.groups};
    QSignalSpy jumps{&page, &Page::jumpRequested};
    showActive(page, {1080, 700});
    const auto lead = [&] {
        for (const EmptyState *empty : page.findChildren<EmptyState *>()) {
            if (empty->isVisible())
                QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        }
        REQUIRE(!jumps.isEmpty());
        return jumps.takeLast().front().value<Target>();
    };
    CHECK(lead() == Target{PageId::Rubric, {}, RubricPage::groupsPart});
    CHECK_FALSE(page.canPrint());
    desk.run(addRubric(
        desk.sample.state(), *desk.sample.context().term.id(),
        templatesFor(desk.sample.state(), *desk.sample.context().term.id(), RubricSubject::Group).front().sheet));
    page.refresh();
    CHECK(lead().page == PageId::Staff);
    desk.mark();
    page.refresh();
    CHECK(page.grid().model()->rowCount() == 2);
    CHECK(page.canPrint());
    CHECK(namelessControls(page) == QStringList{});
}

TEST_CASE("the way to the rubric for groups leads to that rubric, and where there is none a new one is begun")
{
    AssessmentDesk desk;
    RubricPage page{desk.sample.context()};
    showActive(page, {1080, 700});
    const Target groups{PageId::Rubric, {}, RubricPage::groupsPart};
    const RubricVersionId teachers = page.model().version()->id;
    WaitingHand<NewRubricDialog> hand{[&](NewRubricDialog &dialog) {
        CHECK(dialog.subject() == RubricSubject::Group);
        dialog.reject();
    }};
    CHECK(page.jumpTo(groups));
    REQUIRE(QTest::qWaitFor([&] { return hand.isDone(); }));
    CHECK(page.model().version()->id == teachers); // given up, it is as before

    desk.addFromTemplate(page, 1);
    const RubricVersionId made = desk.newest().id;
    desk.sample.context().rubrics.written.choose(desk.sample.state().all<Rubric>().begin()->first);
    REQUIRE(page.model().version()->id == teachers);
    CHECK(page.jumpTo(groups));
    CHECK(page.model().version()->id == made);
}

TEST_CASE("the preview of a paste speaks of groups where groups are scored")
{
    AssessmentDesk desk;
    desk.mark();
    desk.run(addRubric(
        desk.sample.state(), *desk.sample.context().term.id(),
        templatesFor(desk.sample.state(), *desk.sample.context().term.id(), RubricSubject::Group).front().sheet));
    ScoresPage page{desk.sample.context(), PageId::GroupScores, desk.sample.context().rubrics.groups};
    REQUIRE(page.book().teachers() == 2);
    const auto said = [&](const QString &text) {
        ScorePaste paste{desk.sample.state(), page.book(), tableFromText(text), 0, 0};
        const PastePreview preview{paste};
        const auto *table = preview.findChild<QTableWidget *>();
        CHECK(table->horizontalHeaderItem(0)->text() == u"Group"_s);
        const auto &uses = *preview.findChild<QComboBox *>();
        CHECK(uses.findText(u"Staff number"_s) < 0); // groups have none
        QStringList texts{uses.currentText()};
        for (const QLabel *label : preview.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    };
    const QString named = said(u"低段教师\t1\n高段教师\t1\n"_s);
    CHECK(named.startsWith(u"Group\n"_s));
    CHECK(named.contains(u"are those of “Group”"_s));
    CHECK(said(u"教研组\t1\n低段教师\t1\n"_s).contains(u"Each line goes by its cell under “Group”."_s));
    CHECK(said(u"教研组\t工号\n低段教师\t7\n"_s).contains(u"Each line goes by its cell under “Group”."_s));
    const QString unnamed = said(u"1\n1\n"_s);
    CHECK(unnamed.contains(u"No column is “Group”"_s));
    CHECK_FALSE(unnamed.contains(u"teacher"_s));
}

TEST_CASE("whoever names the raters of groups reads nothing of teachers who are rated")
{
    AssessmentDesk desk;
    desk.mark();
    desk.run(addRubric(
        desk.sample.state(), *desk.sample.context().term.id(),
        templatesFor(desk.sample.state(), *desk.sample.context().term.id(), RubricSubject::Group).front().sheet));
    const QString rater = displayName(desk.sample.state(), desk.sample.state().all<StaffMember>().begin()->first);
    const auto said = [&](RubricVersionId version) {
        PanelDialog dialog{desk.sample.state(), *criteriaOf(desk.sample.state(), version).front(), QDate{2019, 4, 10}};
        auto &members = *dialog.findChild<ChipsEdit *>();
        members.setValues({rater});
        emit members.valuesChanged(members.values());
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    };
    const QString ofGroups = said(desk.newest().id);
    CHECK(ofGroups.contains(u"Marks count once all have handed in"_s));
    CHECK_FALSE(ofGroups.contains(u"a rated teacher"_s));
    CHECK(said(desk.sample.state().all<RubricVersion>().begin()->first).contains(u"a rated teacher"_s));
}

TEST_CASE("two groups are scored by keyboard, undone, published, printed, and there after a restart")
{
    AssessmentDesk desk;
    desk.mark();
    {
        RubricPage rubric{desk.sample.context()};
        showActive(rubric, {1080, 700});
        desk.addFromTemplate(rubric, 1);
    }
    const RubricVersionId version = desk.newest().id;
    const RubricId rubric = desk.newest().rubric;
    desk.run(publishRubric(desk.sample.state(), version, u"研训处"_s, QDateTime::currentDateTimeUtc()).value());
    ScoresPage page{desk.sample.context(), PageId::GroupScores, desk.sample.context().rubrics.groups};
    showActive(page, {1080, 700});
    REQUIRE(page.grid().model()->rowCount() == 2);
    CHECK(page.grid().model()->index(0, 0).data().toString() == u"低段教师"_s);

    int rated = -1;
    const auto &criteria = page.book().criteria();
    for (int column = 0; column < static_cast<int>(criteria.size()); ++column) {
        if (std::holds_alternative<RatingRule>(criteria[static_cast<std::size_t>(column)]->spec.rule.kind))
            rated = column;
    }
    REQUIRE(rated >= 0);
    page.grid().setFocus();
    REQUIRE(page.grid().goTo({0, rated}));
    for (const char *typed : {"8", "7"}) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(typed));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    CHECK(page.book().outcome(0, rated).points == Exact{8});
    CHECK(page.book().outcome(1, rated).points == Exact{7});
    CHECK(scoreSheetOf(desk.sample.state(), rubric, desk.groups[1]) != nullptr);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(page.book().outcome(1, rated).state == RecordState::Missing);
    REQUIRE(desk.sample.acts().redo() == RunResult::Done);
    CHECK(page.book().outcome(1, rated).points == Exact{7});

    std::vector<ScoreEdit> rest;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < static_cast<int>(criteria.size()); ++column) {
            if (column != rated)
                rest.push_back(
                    {page.book().place(row, column), {.state = RecordState::Absent, .data = {}, .note = {}}});
        }
    }
    desk.run(setScores(desk.sample.state(), version, ActKind::EditScore, {}, rest).value());
    const auto step = [&](const QString &item) {
        answerNext<SheetStepDialog>([](SheetStepDialog &dialog) {
            choose(*dialog.findChildren<QRadioButton *>().front());
            CHECK(dialog.subjects().size() == 2);
            accept(dialog);
        });
        itemOf(page, item).trigger();
    };
    step(u"Submit for review…"_s);
    CHECK(page.book().sheetState(0) == SheetState::Review);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(page.book().sheetState(0) == SheetState::FirstRating);
    REQUIRE(desk.sample.acts().redo() == RunResult::Done);
    desk.role = Role::Reviewer;
    step(u"Publish results…"_s);
    CHECK(page.book().sheetState(1) == SheetState::Published);
    CHECK(page.book().published(1) != nullptr);
    CHECK(desk.sample.acts().undo() != RunResult::Done);

    const auto previewed = [&page](const QString &item) {
        QString title;
        answerNext<QPrintPreviewDialog>([&title](QPrintPreviewDialog &dialog) {
            title = dialog.windowTitle();
            CHECK(dialog.findChild<QPrintPreviewWidget *>()->pageCount() >= 1);
            dialog.reject();
        });
        itemOf(page, item).trigger();
        return title;
    };
    CHECK(previewed(u"Score table, A4"_s).endsWith(u"教研组校本研修考评得分表"_s));
    CHECK(previewed(u"Inspection report of this sheet"_s).endsWith(u"校本研修督导报告"_s));

    desk.sample.acts().flush();
    const auto again = Workspace::open(desk.sample.path(), {.mode = OpenMode::ReadOnly});
    const ScoreSheet *sheet = scoreSheetOf(again->state(), rubric, desk.groups[0]);
    REQUIRE(sheet);
    CHECK(sheet->state == SheetState::Published);
    CHECK(publishedScores(again->state(), rubric).size() == 2);
}

TEST_CASE("totals and review show another rubric when it is chosen, and lead to its page")
{
    AssessmentDesk desk;
    desk.mark();
    desk.run(addRubric(
        desk.sample.state(), *desk.sample.context().term.id(),
        templatesFor(desk.sample.state(), *desk.sample.context().term.id(), RubricSubject::Group).front().sheet));
    TotalsPage totals{desk.sample.context()};
    showActive(totals, {1080, 700});
    CHECK(totals.table().model()->rowCount() == 27);
    chooseTitle(totals, groupRubricTitle);
    REQUIRE(totals.table().model()->rowCount() == 2);
    CHECK(totals.table().isColumnHidden(TotalsModel::Groups));
    QSignalSpy jumps{&totals, &Page::jumpRequested};
    totals.table().setFocus();
    totals.table().setCurrentIndex(totals.table().model()->index(0, TotalsModel::Name));
    QTest::keyClick(&totals.table(), Qt::Key_Return);
    REQUIRE(jumps.count() == 1);
    const Target target = jumps.front().front().value<Target>();
    CHECK(target.page == PageId::GroupScores);
    ScoresPage scores{desk.sample.context(), PageId::GroupScores, desk.sample.context().rubrics.groups};
    REQUIRE(scores.jumpTo(target));

    ReviewPage review{desk.sample.context()};
    showActive(review, {1080, 700});
    CHECK(review.reviewed().sheets().results.size() == 2); // both pages are on one desk
    CHECK(review.reviewed().sheets().groups.size() == 1);
    chooseTitle(review, chooserOf(review).itemText(0));
    CHECK(review.reviewed().sheets().results.size() == 27);
    CHECK(totals.table().model()->rowCount() == 27);
}

TEST_CASE("a searched group is shown by a rubric for groups, whatever the page showed")
{
    AssessmentDesk desk;
    desk.mark();
    const TermId term = *desk.sample.context().term.id();
    for (const RubricSubject kind : {RubricSubject::Group, RubricSubject::School})
        desk.run(addRubric(desk.sample.state(), term, templatesFor(desk.sample.state(), term, kind).front().sheet));
    CurrentRubric &shown = desk.sample.context().rubrics.groups;
    shown.choose(desk.sample.state().all<Rubric>().rbegin()->first);
    ScoresPage page{desk.sample.context(), PageId::GroupScores, shown};
    showActive(page, {1080, 700});
    REQUIRE(page.book().sheet().terms.subject == RubricSubject::School);
    REQUIRE(page.jumpTo({PageId::GroupScores, keyOf(desk.groups[1]), ScoresPage::groupPart}));
    CHECK(page.book().sheet().terms.subject == RubricSubject::Group);
    CHECK(page.grid().currentCell()->row == 1);
}
