#include "ui/pages/scores/scores_page.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/pages/sheets/corrections_dialog.h"
#include "ui/pages/sheets/open_cells_list.h"
#include "ui/pages/sheets/sheet_step_dialog.h"
#include "ui/pages/subject_words.h"
#include "ui/pages/totals/totals_page.h"
#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/text/enter_answer.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/queries/scores/records/open_cells.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

#include <functional>
#include <stdexcept>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The sample with its rubric published, on the page of totals; a reviewer signs where one is needed.
class TotalsDesk
{
public:
    SamplePages sample;

    TotalsDesk()
    {
        sample.acts().setSigner([this] { return Operator{u"张校长"_s, role}; });
        const RubricVersionId version = sample.state().all<RubricVersion>().begin()->first;
        REQUIRE(sample.acts().run(takeSumAsFullMark(sample.state(), version)) == RunResult::Done);
        REQUIRE(sample.acts().run(
                    publishRubric(sample.state(), version, u"研训处"_s, QDateTime::currentDateTimeUtc()).value()) ==
                RunResult::Done);
        page.emplace(sample.context());
        showActive(*page, {1080, 700});
    }

    const RubricId rubric = sample.state().all<Rubric>().begin()->first;
    Role role = Role::Editor;
    std::optional<TotalsPage> page;

    QMenu &menu() const
    {
        for (const QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->menu())
                return *button->menu();
        }
        throw std::logic_error{"no menu"};
    }
    /// Chooses the item by its place among the steps and answers the dialog that it opens.
    template <typename Dialog>
    void choose(const QString &item, const std::function<void(Dialog &)> &answer)
    {
        bool answered = false;
        QTimer::singleShot(0, qApp, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            answer(*dialog);
            answered = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        for (QAction *action : menu().actions()) {
            if (action->text() == item)
                action->trigger();
        }
        CHECK(answered);
    }
    static QPushButton &ok(const QDialog &dialog)
    {
        return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    /// A radio button takes clicks on its mark and its words, not beside them.
    static void mean(QRadioButton &button)
    {
        QTest::mouseClick(&button, Qt::LeftButton, {}, {8, button.height() / 2});
        CHECK(button.isChecked());
    }
    void selectRow(int row, bool alone = true)
    {
        page->table().selectionModel()->select(
            page->table().model()->index(row, 0),
            (alone ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select) | QItemSelectionModel::Rows);
    }
    QString shown(int row, TotalsModel::Column column) const
    {
        return page->table().model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("sheets are submitted, returned with a comment, published and corrected from the page of totals")
{
    TotalsDesk desk;
    desk.selectRow(0);
    desk.selectRow(1, false);
    desk.choose<SheetStepDialog>(u"Submit for review…"_s, [&](SheetStepDialog &dialog) {
        CHECK(desk.page->table().selectionModel()->selectedRows().size() == 2);
        CHECK(dialog.subjects().size() == 2); // what is chosen is meant at first
        desk.mean(*dialog.findChildren<QRadioButton *>().front());
        CHECK(dialog.subjects().size() == 27);
        desk.mean(*dialog.findChildren<QRadioButton *>().back());
        CHECK(dialog.subjects().size() == 2);
        QTest::mouseClick(&desk.ok(dialog), Qt::LeftButton);
    });
    CHECK(desk.shown(0, TotalsModel::Sheet) == u"Under review"_s);
    CHECK(desk.shown(2, TotalsModel::Sheet) == u"First rating"_s);

    desk.selectRow(0);
    QSignalSpy refused{&desk.sample.context().acts, &ActFeedback::refused};
    const auto returnOne = [&](SheetStepDialog &dialog) {
        desk.mean(*dialog.findChildren<QRadioButton *>().back());
        CHECK_FALSE(desk.ok(dialog).isEnabled()); // a return says why
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"more evidence"_s);
        REQUIRE(desk.ok(dialog).isEnabled());
        QTest::mouseClick(&desk.ok(dialog), Qt::LeftButton);
    };
    for (QAction *action : desk.menu().actions()) {
        if (action->text() == u"Return…"_s)
            action->trigger();
    }
    CHECK(refused.count() == 1); // an editor may not, and is told before he writes anything
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(desk.shown(0, TotalsModel::Sheet) == u"Under review"_s);
    desk.role = Role::Reviewer;
    desk.choose<SheetStepDialog>(u"Return…"_s, returnOne);
    CHECK(desk.shown(0, TotalsModel::Sheet) == u"First rating"_s);

    desk.choose<SheetStepDialog>(u"Publish results…"_s, [&](SheetStepDialog &dialog) {
        desk.mean(*dialog.findChildren<QRadioButton *>().front());
        CHECK(dialog.subjects().size() == 1); // the other 26 are named with the reason
        QTest::mouseClick(&desk.ok(dialog), Qt::LeftButton);
    });
    CHECK(desk.shown(1, TotalsModel::Sheet) == u"Published"_s);
    auto &banner = *desk.page->findChild<Banner *>();
    CHECK_FALSE(banner.isVisible());
}

TEST_CASE("publishing wants to be meant: Enter says so and leaves all as it is, the button itself publishes")
{
    TotalsDesk desk;
    desk.selectRow(0);
    desk.choose<SheetStepDialog>(u"Submit for review…"_s,
                                 [&](SheetStepDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    REQUIRE(desk.shown(0, TotalsModel::Sheet) == u"Under review"_s); // what can be taken back, Enter does
    desk.role = Role::Reviewer;
    desk.choose<SheetStepDialog>(u"Publish results…"_s, [&](SheetStepDialog &dialog) {
        const auto &told = *dialog.findChild<EnterAnswer *>();
        CHECK_FALSE(told.isVisible());
        QTest::keyClick(dialog.findChildren<QRadioButton *>().back(), Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK(told.isVisible());
        CHECK(told.text().contains(desk.ok(dialog).text()));
        desk.mean(*dialog.findChildren<QRadioButton *>().front());
        CHECK_FALSE(told.isVisible());
    });
    CHECK(desk.shown(0, TotalsModel::Sheet) == u"Under review"_s);
    CHECK(desk.sample.state().all<PublishedSheet>().empty());
    CHECK_FALSE(QApplication::overrideCursor());
    desk.choose<SheetStepDialog>(u"Publish results…"_s, [&](SheetStepDialog &dialog) {
        desk.ok(dialog).setFocus();
        QTest::keyClick(&desk.ok(dialog), Qt::Key_Return);
        CHECK(dialog.result() == QDialog::Accepted);
    });
    CHECK(desk.sample.state().all<PublishedSheet>().size() == 1);
}

TEST_CASE("Enter says what a step lacks, and goes there")
{
    TotalsDesk desk;
    desk.selectRow(0);
    desk.role = Role::Reviewer;
    desk.choose<SheetStepDialog>(u"Publish results…"_s, [&](SheetStepDialog &dialog) {
        REQUIRE_FALSE(desk.ok(dialog).isEnabled()); // nothing has been handed in
        QTest::keyClick(dialog.findChildren<QRadioButton *>().back(), Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK(dialog.findChild<EnterAnswer *>()->text().contains(u"no sheet"_s));
    });
    desk.choose<SheetStepDialog>(u"Comment…"_s, [&](SheetStepDialog &dialog) {
        QRadioButton &all = *dialog.findChildren<QRadioButton *>().front();
        all.setFocus();
        QTest::keyClick(&all, Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK(dialog.findChild<EnterAnswer *>()->text().contains(u"Comment"_s));
        CHECK(dialog.focusWidget() == dialog.findChild<QPlainTextEdit *>());
    });
}

TEST_CASE("handing in tells of a rubric that is still a draft, and of a sum that is not the full mark")
{
    SamplePages sample;
    const RubricId rubric = sample.state().all<Rubric>().begin()->first;
    const std::vector<Subject> all = scoredSubjects(sample.state(), rubric);
    const auto told = [&](SheetStep step) {
        const SheetStepDialog dialog{sample.state(), rubric, step, {all[0]}, all, true};
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u' ');
    };
    CHECK(told(SheetStep::Submit).contains(u"still a draft"_s));
    CHECK(told(SheetStep::Submit).contains(u"add up to 103, the full mark is 100"_s));
    CHECK_FALSE(told(SheetStep::OpenSelfRating).contains(u"still a draft"_s));
    const RubricVersionId version = sample.state().all<RubricVersion>().begin()->first;
    REQUIRE(sample.acts().run(takeSumAsFullMark(sample.state(), version)) == RunResult::Done);
    CHECK_FALSE(told(SheetStep::Submit).contains(u"add up to"_s));
    REQUIRE(sample.acts().run(
                publishRubric(sample.state(), version, u"研训处"_s, QDateTime::currentDateTimeUtc()).value()) ==
            RunResult::Done);
    CHECK_FALSE(told(SheetStep::Submit).contains(u"still a draft"_s));
}

TEST_CASE("what a late record would change is shown with old and new, and corrected with a reason")
{
    TotalsDesk desk;
    const Subject staff = [&] {
        const auto scores =
            scoreRubric(desk.sample.state(), desk.sample.state().all<Rubric>().begin()->first, Detail::Totals);
        return std::ranges::find_if(scores, [](const SubjectScore &each) { return each.result.rank == 1; })->subject;
    }();
    for (const SheetStep step : {SheetStep::Submit, SheetStep::Publish}) {
        desk.role = step == SheetStep::Submit ? Role::Editor : Role::Reviewer;
        REQUIRE(desk.sample.acts().run(moveSheets(desk.sample.state(), desk.rubric, {},
                                                  {.step = step,
                                                   .subjects = {staff},
                                                   .who = u"张校长"_s,
                                                   .at = QDateTime::currentDateTimeUtc(),
                                                   .comment = {}})) == RunResult::Done);
    }
    auto &banner = *desk.page->findChild<Banner *>();
    CHECK_FALSE(banner.isVisible());
    const QString before = desk.shown(0, TotalsModel::Total);

    desk.role = Role::Editor;
    ScoresPage scores{desk.sample.context()};
    scores.show();
    const int row = *scores.book().rowOf(staff);
    REQUIRE(scores.editor().set({row, 0}, {.state = RecordState::Absent, .data = {}, .note = u"未到"_s}));
    const QString total = scores.grid().model()->index(row, scores.grid().model()->columnCount() - 1).data().toString();
    CHECK(total.startsWith(before + u" → "_s));
    CHECK(desk.shown(0, TotalsModel::Total) == before);
    REQUIRE(banner.isVisible());

    desk.role = Role::Reviewer;
    bool asked = false;
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<CorrectionsDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto &table = *dialog->findChild<QTableWidget *>();
        REQUIRE(table.rowCount() == 1);
        CHECK(table.columnWidth(0) >= static_cast<QAbstractItemView &>(table).sizeHintForColumn(0)); // box and name
        CHECK(table.item(0, 1)->text() == before);
        CHECK(table.item(0, 2)->text() != before);
        CHECK(table.item(0, 5)->text() == u"other records of criterion 1"_s);
        CHECK_FALSE(TotalsDesk::ok(*dialog).isEnabled());
        QLineEdit &why = *dialog->findChild<QLineEdit *>();
        const auto &told = *dialog->findChild<EnterAnswer *>();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        CHECK(told.text().contains(u"reason"_s));
        CHECK(dialog->focusWidget() == &why);
        QTest::keyClicks(&why, u"absence found later"_s);
        REQUIRE(TotalsDesk::ok(*dialog).isEnabled());
        QTest::keyClick(&why, Qt::Key_Return);
        CHECK(dialog->isVisible()); // what is never taken back wants to be meant
        CHECK(told.text().contains(TotalsDesk::ok(*dialog).text()));
        table.item(0, 0)->setCheckState(Qt::Unchecked);
        CHECK_FALSE(TotalsDesk::ok(*dialog).isEnabled());
        CHECK_FALSE(told.isVisible());
        QTest::keyClick(&why, Qt::Key_Return);
        CHECK(told.text().contains(u"Tick"_s));
        QPushButton *every = buttonOf(*dialog, u"Choose all"_s);
        QPushButton *none = buttonOf(*dialog, u"Choose none"_s);
        REQUIRE((every && none));
        QTest::mouseClick(every, Qt::LeftButton);
        CHECK(table.item(0, 0)->checkState() == Qt::Checked);
        QTest::mouseClick(none, Qt::LeftButton);
        CHECK(table.item(0, 0)->checkState() == Qt::Unchecked);
        QTest::mouseClick(every, Qt::LeftButton);
        asked = true;
        QTest::mouseClick(&TotalsDesk::ok(*dialog), Qt::LeftButton);
    });
    QTest::mouseClick(banner.findChild<QPushButton *>(), Qt::LeftButton);
    REQUIRE(asked);
    CHECK_FALSE(banner.isVisible());
    CHECK(desk.page->table().model()->rowCount() == 27);
    CHECK(scores.book().shown(row).total == scores.book().result(row).total);
}

TEST_CASE("filing leaves sheets with proposed corrections out until it is meant, and names them")
{
    TotalsDesk desk;
    std::vector<Subject> staff;
    for (const SubjectScore &each : scoreRubric(desk.sample.state(), desk.rubric, Detail::Totals)) {
        if (each.result.rank && staff.size() < 2)
            staff.push_back(each.subject);
    }
    REQUIRE(staff.size() == 2);
    for (const SheetStep step : {SheetStep::Submit, SheetStep::Publish}) {
        desk.role = step == SheetStep::Submit ? Role::Editor : Role::Reviewer;
        REQUIRE(desk.sample.acts().run(moveSheets(desk.sample.state(), desk.rubric, {},
                                                  {.step = step,
                                                   .subjects = staff,
                                                   .who = u"张校长"_s,
                                                   .at = QDateTime::currentDateTimeUtc(),
                                                   .comment = {}})) == RunResult::Done);
    }
    const auto file = [&] {
        return std::make_unique<SheetStepDialog>(desk.sample.state(), desk.rubric, SheetStep::Archive,
                                                 std::vector<Subject>{}, staff, false);
    };
    CHECK(file()->subjects() == staff);
    CHECK(file()->findChild<QCheckBox *>()->isHidden());

    desk.role = Role::Editor;
    const ScorePlace place{
        .subject = staff[0],
        .criterion =
            criteriaOf(desk.sample.state(), versionInUse(desk.sample.state(), desk.rubric)->id).front()->criterion};
    const Record absent{.state = RecordState::Absent, .data = {}, .note = u"未到"_s};
    REQUIRE(desk.sample.acts().run(setScores(desk.sample.state(), versionInUse(desk.sample.state(), desk.rubric)->id,
                                             ActKind::EditScore, {}, {{place, absent}})
                                       .value()) == RunResult::Done);
    const auto dialog = file();
    const auto says = [&](const QString &what) {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->text().remove(QChar{0x2060}).contains(what);
        });
    };
    CHECK(dialog->subjects() == std::vector{staff[1]});
    CHECK(says(u"a correction waits"_s));
    CHECK(says(subjectName(desk.sample.state(), staff[0])));
    auto &over = *dialog->findChild<QCheckBox *>();
    REQUIRE_FALSE(over.isHidden());
    over.setChecked(true);
    CHECK(dialog->subjects() == staff);
    CHECK(says(u"lost for good"_s));
    over.setChecked(false);
    CHECK(dialog->subjects() == std::vector{staff[1]});
}

TEST_CASE("a correction shows the grades beside the totals")
{
    SamplePages sample;
    Correction correction;
    correction.subject = sample.state().all<StaffMember>().begin()->first;
    correction.before = Decimal::round(Exact{75}, 0, RoundingMode::HalfUp);
    correction.after = Decimal::round(Exact{72}, 0, RoundingMode::HalfUp);
    correction.gradeBefore = u"良好"_s;
    correction.gradeAfter = u"合格"_s;
    const RubricVersionId version = sample.state().all<RubricVersion>().begin()->first;
    CorrectionsDialog dialog{sample.state(), {correction}, version, {}, {}};
    const auto &table = *dialog.findChild<QTableWidget *>();
    CHECK(table.item(0, 1)->text() == u"75 良好"_s);
    CHECK(table.item(0, 2)->text() == u"72 合格"_s);
}

TEST_CASE("a correction that waits names the criteria whose raters differ, and can't be ticked")
{
    SamplePages sample;
    Correction correction;
    correction.subject = sample.state().all<StaffMember>().begin()->first;
    correction.open = OpenSheet{.by = OpenBy::RatersDiffer, .criteria = {u"5"_s, u"7"_s}};
    const RubricVersionId version = sample.state().all<RubricVersion>().begin()->first;
    CorrectionsDialog dialog{sample.state(), {correction}, version, {}, {}};
    const auto &table = *dialog.findChild<QTableWidget *>();
    CHECK(table.item(0, 2)->text() == u"— (raters differ in criterion 5, 7)"_s);
    CHECK_FALSE(table.item(0, 0)->flags().testFlag(Qt::ItemIsUserCheckable));
}

TEST_CASE("a sheet under review can't be typed into, and the fields beside it say so")
{
    TotalsDesk desk;
    ScoresPage scores{desk.sample.context()};
    scores.resize(1080, 700);
    scores.show();
    REQUIRE(scores.grid().goTo({0, 0}));
    const Subject staff = scores.book().subject(0);
    CHECK((scores.grid().model()->flags(scores.grid().currentIndex()) & Qt::ItemIsEditable) != 0);
    REQUIRE(desk.sample.acts().run(moveSheets(desk.sample.state(), desk.rubric, {},
                                              {.step = SheetStep::Submit,
                                               .subjects = {staff},
                                               .who = u"研训处"_s,
                                               .at = QDateTime::currentDateTimeUtc(),
                                               .comment = {}})) == RunResult::Done);
    REQUIRE(scores.grid().goTo({0, 0}));
    CHECK((scores.grid().model()->flags(scores.grid().currentIndex()) & Qt::ItemIsEditable) == 0);
    CHECK_FALSE(scores.editor().type({0, 0}, u"1"_s));
    CHECK_FALSE(scores.editor().clear({{0, 0}}));
    CHECK_FALSE(scores.editor().setNote({0, 0}, u"依据"_s));
    CHECK(scores.editor().isEditable({1, 0}));
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(scores.editor().isEditable({0, 0}));
}

TEST_CASE("one chosen sheet is meant at first, as several are; without a choice all are")
{
    TotalsDesk desk;
    const auto meant = [&] {
        std::size_t count = 0;
        desk.choose<SheetStepDialog>(u"Submit for review…"_s,
                                     [&](SheetStepDialog &dialog) { count = dialog.subjects().size(); });
        return count;
    };
    desk.page->table().clearSelection();
    CHECK(meant() > 1);
    desk.selectRow(0);
    CHECK(meant() == 1);
    const QString name = desk.shown(0, TotalsModel::Name);
    desk.choose<SheetStepDialog>(u"Submit for review…"_s,
                                 [&](SheetStepDialog &dialog) { QTest::mouseClick(&desk.ok(dialog), Qt::LeftButton); });
    const QModelIndexList chosen = desk.page->table().selectionModel()->selectedRows();
    REQUIRE(chosen.size() == 1); // still the same one, for the step that follows
    CHECK(desk.shown(chosen.front().row(), TotalsModel::Name) == name);
}

TEST_CASE("before sheets are submitted their open cells are named, and one of them can be gone to instead")
{
    TotalsDesk desk;
    desk.page->table().clearSelection();
    QSignalSpy jumps{&*desk.page, &Page::jumpRequested};
    std::size_t named = 0;
    desk.choose<SheetStepDialog>(u"Submit for review…"_s, [&](SheetStepDialog &dialog) {
        auto &list = *dialog.findChild<OpenCellsList *>();
        REQUIRE(list.isVisible());
        CHECK(desk.ok(dialog).text().startsWith(u"Submit all the same"_s));
        for (const OpenCells &each : openCells(desk.sample.state(), desk.rubric, dialog.subjects()))
            named += each.subjects.size();
        CHECK(named > 0);
        std::size_t shown = 0;
        for (int i = 0; i < list.topLevelItemCount(); ++i)
            shown += static_cast<std::size_t>(list.topLevelItem(i)->childCount());
        CHECK(shown == named);
        QTreeWidgetItem *criterion = list.topLevelItem(0);
        CHECK(criterion->text(0).endsWith(QString::number(criterion->childCount())));
        criterion->setExpanded(false);
        const QPoint there = list.visualItemRect(criterion).center();
        doubleClick(*list.viewport(), there);
        CHECK(criterion->isExpanded());
        criterion->setExpanded(false);
        list.setCurrentItem(criterion);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Return); // unfolds, and does not submit
        REQUIRE(dialog.isVisible());
        REQUIRE(criterion->isExpanded());
        list.setCurrentItem(criterion->child(0));
        QTest::keyClick(&list, Qt::Key_Return);
        CHECK_FALSE(dialog.isVisible());
    });
    REQUIRE(jumps.count() == 1);
    const auto target = jumps.front().front().value<Target>();
    CHECK(target.page == PageId::Scores);
    CHECK(criterionOfPart(target.part));
    CHECK(desk.shown(0, TotalsModel::Sheet) == u"First rating"_s);

    ScoresPage scores{desk.sample.context()};
    scores.resize(1080, 700);
    scores.show();
    REQUIRE(scores.jumpTo(target));
    CHECK(keyOf(scores.book().subject(scores.grid().currentIndex().row())) == target.id);

    // A sheet that is complete has nothing to name.
    desk.selectRow(0);
    desk.choose<SheetStepDialog>(u"Submit for review…"_s, [&](SheetStepDialog &dialog) {
        desk.mean(*dialog.findChildren<QRadioButton *>().back());
        CHECK(openCells(desk.sample.state(), desk.rubric, dialog.subjects()).empty());
        CHECK_FALSE(dialog.findChild<OpenCellsList *>()->isVisible());
        CHECK(desk.ok(dialog).text().startsWith(u"Submit for review"_s));
    });
}
