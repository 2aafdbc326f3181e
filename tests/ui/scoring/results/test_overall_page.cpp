// 综合评定 through the page and its dialog.
#include "ui/pages/overall/overall_dialog.h"
#include "ui/pages/overall/overall_page.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/sheets/explain_action.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"
#include "ui/widgets/lists/hand_widths.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/empty_state.h"
#include "workspace/acts/scoring/overall_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QPushButton &button(const QWidget &root, const QString &text)
{
    for (QPushButton *each : root.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return *each;
    }
    throw std::logic_error{"no such button"};
}

/// Those with this accessible name that can be seen, in their order.
template <typename Widget>
std::vector<Widget *> allNamed(const QWidget &root, const QString &name)
{
    std::vector<Widget *> found;
    for (Widget *each : root.findChildren<Widget *>()) {
        if (each->accessibleName() == name && each->isVisible())
            found.push_back(each);
    }
    return found;
}

void click(QPushButton &pressed)
{
    REQUIRE(pressed.isEnabled());
    QTest::mouseClick(&pressed, Qt::LeftButton);
}

void pick(QComboBox &box, int place)
{
    box.setFocus();
    while (box.currentIndex() != place)
        QTest::keyClick(&box, box.currentIndex() < place ? Qt::Key_Down : Qt::Key_Up);
}

QPushButton &overallOk(const QDialog &dialog)
{
    return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

/// Everything that labels say.
QString saidOnPage(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

/// The page over a sample with a second rubric for teachers, whose marks are whole tens.
class OverallDesk
{
public:
    SamplePages sample;
    RubricId first = rubricOf(sample.state(), term())->id;
    RubricId second = addCases();
    OverallPage page{sample.context()};

    OverallDesk() { showActive(page, {1080, 700}); }

    TermId term() const { return sample.state().all<Term>().begin()->first; }
    void run(Act act) { REQUIRE(sample.acts().run(std::move(act)) == RunResult::Done); }
    std::size_t steps() { return sample.acts().steps().size(); }

    /// Waits for the keyboard, which a closed dialog gives back a moment later.
    void keyboard()
    {
        page.activateWindow();
        REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
    }
    QString cell(int row, OverallModel::Kind kind) const
    {
        const QAbstractItemModel &model = *page.table().model();
        return model.index(row, page.model().columnOf(kind)).data().toString();
    }
    OverallSettings halves() const
    {
        OverallSettings settings = OverallDialog::fresh(sample.state(), term());
        settings.sheet.title = u"年度综合评定"_s;
        for (OverallPart &part : settings.sheet.stages.front().parts)
            part.percent = Points::whole(50);
        return settings;
    }

private:
    RubricId addCases()
    {
        CriterionSpec spec;
        spec.no = u"1"_s;
        spec.title = u"案例"_s;
        spec.weight = Points::whole(50);
        spec.rule.kind = RatingRule{.max = Points::whole(50)};
        RubricSheet sheet;
        sheet.terms.title = u"研修案例评比"_s;
        sheet.terms.fullMark = Points::whole(50);
        sheet.criteria = {spec};
        run(addRubric(sample.state(), term(), sheet));
        const RubricId made = sample.state().all<Rubric>().rbegin()->first;
        const RubricVersionId version = newestVersionOf(sample.state(), made)->id;
        const CriterionId criterion = criteriaOf(sample.state(), version).front()->criterion;
        std::vector<ScoreEdit> edits;
        int points = 0;
        for (const Subject subject : scoredSubjects(sample.state(), made)) {
            points = points % 50 + 10;
            edits.push_back(
                {{.subject = subject, .criterion = criterion},
                 {.state = RecordState::Recorded, .data = RatingsRecord{{Points::whole(points)}}, .note = {}}});
        }
        run(setScores(sample.state(), version, ActKind::FillScores, {}, edits).value());
        return made;
    }
};

} // namespace

TEST_CASE("a newcomer is told what an overall result is, and makes one with the percentages that are asked for",
          "[overall]")
{
    OverallDesk desk;
    const auto *empty = desk.page.findChild<EmptyState *>();
    REQUIRE(empty->isVisible());
    CHECK(empty->accessibleName().contains(u"several rubrics"_s));
    CHECK_FALSE(desk.page.canPrint());
    const std::size_t before = desk.steps();

    answerNext<OverallDialog>([](OverallDialog &dialog) {
        CHECK(namelessControls(dialog).join(u'\n').toStdString().empty());
        const auto percents = allNamed<QLineEdit>(dialog, u"Percent"_s);
        REQUIRE(percents.size() == 2);
        CHECK(percents[0]->text().isEmpty()); // never filled by itself
        CHECK(saidOnPage(dialog).contains(u"0% so far, 2 not stated"_s));
        CHECK(saidOnPage(dialog).contains(u"占百分之几没有写明"_s));
        CHECK(allNamed<QLineEdit>(dialog, u"Full mark"_s)[1]->text() == u"50"_s);
        type(*percents[0], u"40"_s);
        CHECK(saidOnPage(dialog).contains(u"40% so far, 1 not stated"_s));
        type(*percents[1], u"50"_s);
        CHECK(saidOnPage(dialog).contains(u"90% in all, 10% missing"_s));
        type(*percents[1], u"65%"_s);
        CHECK(saidOnPage(dialog).contains(u"105% in all, 5% over"_s));
        type(*percents[1], u"x"_s);
        CHECK_FALSE(overallOk(dialog).isEnabled());
        type(*percents[1], u"60"_s);
        CHECK(saidOnPage(dialog).contains(u"100% in all"_s));
        CHECK_FALSE(saidOnPage(dialog).contains(u"Nothing is counted yet"_s));
        const auto title = allNamed<QLineEdit>(dialog, u"Title"_s);
        type(*title.front(), {});
        CHECK_FALSE(overallOk(dialog).isEnabled());
        type(*title.front(), u"年度综合评定"_s);
        click(overallOk(dialog));
    });
    click(button(*empty, u"New overall result…"_s));
    CHECK(desk.steps() == before + 1);
    REQUIRE(desk.page.table().isVisible());
    CHECK(saidOnPage(desk.page).contains(u"40% + 研修案例评比（满分 50）60%"_s));
    CHECK(desk.page.canPrint());
    CHECK(desk.page.table().model()->rowCount() == 27);

    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(empty->isVisible());
    REQUIRE(desk.sample.acts().redo() == RunResult::Done);
    CHECK(desk.page.table().isVisible());
}

TEST_CASE("a term without rubrics leads to the page of the rubric", "[overall]")
{
    OverallDesk desk;
    Term next{.code = u"2019-2020-1"_s, .title = u"2019—2020学年第一学期"_s};
    next.first = {2019, 9, 2};
    next.last = {2020, 1, 10};
    ActBuilder builder{desk.sample.state(), ActKind::AddTerm};
    const TermId made = builder.insert(next);
    desk.run(builder.take());
    desk.sample.context().term.choose(made);
    const QSignalSpy jumps{&desk.page, &Page::jumpRequested};
    click(button(desk.page, u"Go to the rubric"_s));
    REQUIRE(jumps.size() == 1);
    CHECK(jumps.front().front().value<Target>().page == PageId::Rubric);
}

TEST_CASE("three stages are typed, the third's weight stays open and blocks until it is said", "[overall]")
{
    OverallDesk desk;
    desk.run(addOverall(desk.sample.state(), desk.term(), desk.halves()));
    desk.keyboard();
    answerNext<OverallDialog>([](OverallDialog &dialog) {
        QTest::keyClick(dialog.findChild<QCheckBox *>(), Qt::Key_Space);
        CHECK_FALSE(overallOk(dialog).isEnabled()); // the stage needs a name
        type(*allNamed<QLineEdit>(dialog, u"Name of the stage"_s).front(), u"初评"_s);
        CHECK(allNamed<QLineEdit>(dialog, u"Percent of the overall result"_s).front()->text().isEmpty());
        type(*allNamed<QLineEdit>(dialog, u"Percent of the overall result"_s).front(), u"50"_s);
        for (const auto &[name, weight] : {std::pair{u"实地考察"_s, u"30"_s}, std::pair{u"总评"_s, QString{}}}) {
            click(button(dialog, u"Add a stage"_s));
            type(*allNamed<QLineEdit>(dialog, u"Name of the stage"_s).back(), name);
            CHECK(allNamed<QLineEdit>(dialog, u"Percent of the overall result"_s).back()->text().isEmpty());
            if (!weight.isEmpty())
                type(*allNamed<QLineEdit>(dialog, u"Percent of the overall result"_s).back(), weight);
            CHECK_FALSE(overallOk(dialog).isEnabled()); // the part needs a rubric
            pick(*allNamed<QComboBox>(dialog, u"Rubric"_s).back(), 1);
        }
        CHECK(allNamed<QLineEdit>(dialog, u"Full mark"_s).back()->text() ==
              u"50"_s); // of the chosen rubric, to be seen
        type(*allNamed<QLineEdit>(dialog, u"What the source says instead of a percentage"_s).back(), u"x"_s);
        pick(*allNamed<QComboBox>(dialog, u"Who enters the stage"_s).front(), 1);
        CHECK_FALSE(overallOk(dialog).isEnabled());
        CHECK(saidOnPage(dialog).contains(u"How many enter: Type how many enter, from 1."_s));
        CHECK_FALSE(saidOnPage(dialog).contains(u"is no number"_s));
        type(*allNamed<QLineEdit>(dialog, u"How many enter"_s).front(), u"5"_s);
        CHECK_FALSE(saidOnPage(dialog).contains(u"Type how many enter, from 1."_s));
        CHECK(saidOnPage(dialog).contains(u"Stages: 80% so far, 1 not stated"_s));
        CHECK(saidOnPage(dialog).contains(u"“总评”占百分之几没有写明"_s));
        click(overallOk(dialog));
    });
    click(button(desk.page, u"Change…"_s));
    const auto *banner = desk.page.findChild<Banner *>();
    REQUIRE(banner->isVisible());
    CHECK(banner->text() == u"“总评”占百分之几没有写明，请问清后填写"_s);
    CHECK(desk.cell(0, OverallModel::Kind::Total) == u"—"_s);
    CHECK(desk.cell(0, OverallModel::Kind::Mark) != u"—"_s); // the marks are shown all the same
    CHECK_FALSE(desk.page.canPrint());

    desk.keyboard();
    answerNext<OverallDialog>([](OverallDialog &dialog) {
        type(*allNamed<QLineEdit>(dialog, u"Percent of the overall result"_s).back(), u"20"_s);
        CHECK(saidOnPage(dialog).contains(u"Stages: 100% in all"_s));
        click(overallOk(dialog));
    });
    click(button(*banner, u"Change…"_s));
    CHECK_FALSE(banner->isVisible());
    CHECK(desk.page.canPrint());
    CHECK(desk.cell(0, OverallModel::Kind::Rank) == u"1"_s);
    QStringList remarks;
    for (int row = 0; row < desk.page.table().model()->rowCount(); ++row)
        remarks << desk.cell(row, OverallModel::Kind::Remark);
    CHECK((remarks.contains(u"未入围实地考察"_s) || remarks.contains(u"实地考察入围待定，暂计"_s)));
}

TEST_CASE("a cancelled dialog changes nothing, and a deleted overall result comes back", "[overall]")
{
    OverallDesk desk;
    desk.run(addOverall(desk.sample.state(), desk.term(), desk.halves()));
    const std::size_t before = desk.steps();
    desk.keyboard();
    answerNext<OverallDialog>([](OverallDialog &dialog) {
        type(*allNamed<QLineEdit>(dialog, u"Title"_s).front(), u"另一个"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    desk.page.table().setFocus();
    QTest::keyClick(&desk.page.table(), Qt::Key_F2);
    CHECK(desk.steps() == before);
    desk.keyboard();
    click(button(desk.page, u"Delete"_s));
    CHECK(desk.page.findChild<EmptyState *>()->isVisible());
    CHECK(desk.steps() == before + 1);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.page.model().rowCount() == 27);
}

TEST_CASE("a role that makes no overall result reads why", "[overall]")
{
    OverallDesk desk;
    const auto *empty = desk.page.findChild<EmptyState *>();
    REQUIRE_FALSE(empty->accessibleName().contains(u"Only to look"_s));
    const auto who = [] { return Operator{u"张校长"_s, Role::Reviewer}; };
    desk.sample.acts().setSigner(who, who);
    desk.page.refresh();
    CHECK(empty->accessibleName().contains(u"Only to look"_s));
}

TEST_CASE("a title that another overall result has is refused, one's own stays", "[overall]")
{
    OverallDesk desk;
    desk.run(addOverall(desk.sample.state(), desk.term(), desk.halves()));
    CHECK(saidOnPage(desk.page).contains(u"27 results have parts that are not published."_s));
    desk.keyboard();
    answerNext<OverallDialog>([](OverallDialog &dialog) {
        QLineEdit &title = *allNamed<QLineEdit>(dialog, u"Title"_s).front();
        CHECK(overallOk(dialog).isEnabled());
        type(title, u"年度综合评定"_s);
        CHECK_FALSE(overallOk(dialog).isEnabled());
        CHECK(saidOnPage(dialog).contains(u"has this title"_s));
        type(title, u"另一个"_s);
        CHECK(overallOk(dialog).isEnabled());
        dialog.reject();
    });
    click(button(desk.page, u"New…"_s));
    desk.keyboard();
    answerNext<OverallDialog>([](OverallDialog &dialog) {
        CHECK(overallOk(dialog).isEnabled());
        dialog.reject();
    });
    desk.page.table().setFocus();
    QTest::keyClick(&desk.page.table(), Qt::Key_F2);
}

TEST_CASE("overall results are sorted by any column, those without a rank last, and copied as shown", "[overall]")
{
    OverallDesk desk;
    desk.run(addOverall(desk.sample.state(), desk.term(), desk.halves()));
    QTableView &table = desk.page.table();
    const int total = desk.page.model().columnOf(OverallModel::Kind::Total);
    const QHeaderView &header = *table.horizontalHeader();
    const auto clickHead = [&](int column) {
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(column) + 5, header.height() / 2});
    };
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        while (header.sortIndicatorSection() != total || header.sortIndicatorOrder() != order)
            clickHead(total);
        bool isBehind = false;
        double last = order == Qt::AscendingOrder ? -1 : 1000;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const bool isRanked = desk.cell(row, OverallModel::Kind::Rank) != u"—"_s;
            CHECK_FALSE((isBehind && isRanked));
            isBehind = !isRanked;
            if (!isRanked)
                continue;
            const double now = desk.cell(row, OverallModel::Kind::Total).toDouble();
            CHECK((order == Qt::AscendingOrder ? now >= last : now <= last));
            last = now;
        }
    }
    desk.keyboard();
    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(u"Rank\tName\tGroups\t"_s));
    CHECK(lines[1].contains(desk.cell(0, OverallModel::Kind::Total)));
}

TEST_CASE("rank and name stay in view while overall results are scrolled sideways", "[overall]")
{
    OverallDesk desk;
    desk.run(addOverall(desk.sample.state(), desk.term(), desk.halves()));
    auto &table = dynamic_cast<FrozenColumnsTableView &>(desk.page.table());
    const int groups = desk.page.model().columnOf(OverallModel::Kind::Groups);
    table.setColumnWidth(groups, 3000);
    REQUIRE(QTest::qWaitFor([&] { return table.horizontalScrollBar()->maximum() > 0; }));
    CHECK(table.firstPane()->isVisible());
    CHECK_FALSE(table.firstPane()->isColumnHidden(desk.page.model().columnOf(OverallModel::Kind::Rank)));
    CHECK_FALSE(table.firstPane()->isColumnHidden(desk.page.model().columnOf(OverallModel::Kind::Name)));
    CHECK(table.firstPane()->isColumnHidden(groups));
}

TEST_CASE("a grade of an overall result is read whole", "[overall]")
{
    OverallDesk desk;
    OverallSettings settings = desk.halves();
    settings.sheet.grades = {{.name = u"合格，达到校本研修的全部规定要求"_s, .atLeast = {}}};
    desk.run(addOverall(desk.sample.state(), desk.term(), settings));
    const int grade = desk.page.model().columnOf(OverallModel::Kind::Grade);
    QTableView &table = desk.page.table();
    const QModelIndex cell = table.model()->index(0, grade);
    REQUIRE(cell.data().toString() == settings.sheet.grades.front().name);
    CHECK(table.columnWidth(grade) >= static_cast<QAbstractItemView &>(table).sizeHintForIndex(cell).width());
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(cell.data().toString()));
}

TEST_CASE("headings of an overall result are read whole where there is room, and a person's widths stay", "[overall]")
{
    OverallDesk desk;
    desk.run(addOverall(desk.sample.state(), desk.term(), desk.halves()));
    QTableView &table = desk.page.table();
    desk.page.resize(2200, 700);
    QCoreApplication::processEvents();
    const QFontMetrics letters = table.fontMetrics();
    int longest = 0;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const int words = letters.horizontalAdvance(table.model()->headerData(column, Qt::Horizontal).toString());
        longest = std::max(longest, words);
        CHECK(table.columnWidth(column) > words);
    }
    REQUIRE(longest > letters.horizontalAdvance(u'评') * 10); // it was cut there
    constexpr int groups = 2;
    table.horizontalHeader()->findChild<HandWidths *>()->restore(groups, 77);
    desk.page.resize(2300, 700);
    QCoreApplication::processEvents();
    CHECK(table.columnWidth(groups) == 77);
}

TEST_CASE("the long name of a rubric is read whole in its heading where there is room", "[overall]")
{
    OverallDesk desk;
    const RubricVersionId version = versionInUse(desk.sample.state(), desk.second)->id;
    RubricTerms terms = desk.sample.state().get<RubricVersion>(version).terms;
    terms.title = u"学科教师校本研修案例考评细则（百分制）"_s;
    desk.run(setRubricTerms(desk.sample.state(), version, terms));
    desk.page.resize(1500, 700);
    desk.run(addOverall(desk.sample.state(), desk.term(), desk.halves()));
    const OverallModel &model = desk.page.model();
    int column = 0;
    while (column < model.columnCount() &&
           !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(terms.title))
        ++column;
    REQUIRE(column < model.columnCount());
    const QTableView &table = desk.page.table();
    const int whole = table.horizontalHeader()->sectionSizeHint(column);
    CHECK(QTest::qWaitFor([&] { return table.columnWidth(column) >= whole; }));
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    desk.page.resize(700, 700);
    CHECK(QTest::qWaitFor([&] { return table.columnWidth(column) < whole; }));
}

TEST_CASE("every overall result tells how it was computed", "[overall]")
{
    OverallDesk desk;
    desk.run(addOverall(desk.sample.state(), desk.term(), desk.halves()));
    desk.keyboard();
    QTableView &table = desk.page.table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, desk.page.model().columnOf(OverallModel::Kind::Total)));
    QString text;
    answerNext<WorkingDialog>([&text](WorkingDialog &dialog) {
        text = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        dialog.reject();
    });
    QTest::keyClick(&table, Qt::Key_F1, Qt::ShiftModifier);
    CHECK(text.contains(u"× 50% = "_s));
    CHECK(text.contains(u"÷ 50 × 50 = "_s));
    CHECK(text.contains(u"名次 1"_s));
}

TEST_CASE("overall results and their workings are previewed", "[overall]")
{
    OverallDesk desk;
    desk.run(addOverall(desk.sample.state(), desk.term(), desk.halves()));
    const auto [item, title] = GENERATE(table<QString, QString>(
        {{u"Results"_s, u"年度综合评定结果"_s}, {u"How each result was computed"_s, u"年度综合评定计算说明"_s}}));
    QString shown;
    answerNext<QPrintPreviewDialog>([&shown](QPrintPreviewDialog &dialog) {
        shown = dialog.windowTitle();
        CHECK(dialog.findChild<QPrintPreviewWidget *>()->pageCount() >= 1);
        dialog.reject();
    });
    for (QAction *action : button(desk.page, u"Print…"_s).menu()->actions()) {
        if (action->text() == item)
            action->trigger();
    }
    CHECK(shown.endsWith(title));
}

TEST_CASE("a line leads to the sheet of the rubric that the cell is about", "[overall]")
{
    OverallDesk desk;
    desk.run(addOverall(desk.sample.state(), desk.term(), desk.halves()));
    desk.keyboard();
    QTableView &table = desk.page.table();
    table.setFocus();
    const int mark = desk.page.model().columnOf(OverallModel::Kind::Mark);
    table.setCurrentIndex(table.model()->index(2, mark + 1));
    const QSignalSpy jumps{&desk.page, &Page::jumpRequested};
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(jumps.size() == 1);
    CHECK(jumps.front().front().value<Target>().page == PageId::Scores);
    CHECK(desk.sample.context().rubrics.teachers.id() == desk.second);
}

TEST_CASE("deleting a rubric says in which overall results it was a part, and the page names the part", "[overall]")
{
    OverallDesk desk;
    RubricSheet sheet = rubricSheet(desk.sample.state(), newestVersionOf(desk.sample.state(), desk.second)->id);
    sheet.terms.title = u"述职评议"_s;
    desk.run(addRubric(desk.sample.state(), desk.term(), sheet));
    const RubricId third = desk.sample.state().all<Rubric>().rbegin()->first;
    OverallSettings settings = desk.halves();
    settings.sheet.stages.front().parts.back().rubric = sheet.terms.title;
    settings.rubrics.back() = third;
    desk.run(addOverall(desk.sample.state(), desk.term(), settings));
    RubricPage rubrics{desk.sample.context()};
    rubrics.show();
    desk.sample.context().rubrics.written.choose(third);
    for (const QPushButton *each : rubrics.findChildren<QPushButton *>()) {
        const QList<QAction *> actions = each->menu() ? each->menu()->actions() : QList<QAction *>{};
        for (QAction *action : actions) {
            if (action->text() == u"Delete this rubric"_s)
                action->trigger();
        }
    }
    CHECK(saidOnPage(rubrics).contains(u"“述职评议” was deleted. It was a part of 年度综合评定"_s));
    CHECK(desk.page.findChild<Banner *>()->text() == u"细则“述职评议”已经删除，请改选一份细则"_s);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK_FALSE(desk.page.findChild<Banner *>()->isVisible());
}

TEST_CASE("the model of overall results is a proper one, with and without results", "[overall]")
{
    OverallDesk desk;
    OverallModel model{desk.sample.state()};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    OverallSettings settings = desk.halves();
    desk.run(addOverall(desk.sample.state(), desk.term(), settings));
    const Overall &overall = desk.sample.state().all<Overall>().begin()->second;
    const Term &term = desk.sample.state().get<Term>(desk.term());
    model.show(overallTable(desk.sample.state(), overall), term);
    CHECK(model.rowCount() == 27);
    settings.sheet.stages.front().parts.front().percent.reset();
    desk.run(changeOverall(desk.sample.state(), overall.id, settings));
    model.show(overallTable(desk.sample.state(), overall), term);
    CHECK(model.rowCount() == 27);
    model.clear();
    CHECK(model.columnCount() == 0);
}
