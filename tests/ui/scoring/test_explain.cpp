// 怎么算的: every number says how it came about.
#include "ui/pages/review/review_page.h"
#include "ui/pages/review/review_part.h"
#include "ui/pages/scores/ways/criterion_view.h"
#include "ui/pages/scores/ways/teacher_view.h"
#include "ui/pages/sheets/explain_action.h"
#include "ui/pages/totals/totals_page.h"
#include "ui/pages/totals/totals_side.h"
#include "ui/support/accessible.h"
#include "ui/support/scores_desk.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QWidget>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// What Shift+F1 tells about the current cell.
QString told(QWidget &view)
{
    // The dialog before has only just given the keyboard back.
    view.window()->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(view.window()));
    view.setFocus();
    REQUIRE(QTest::qWaitFor([&view] { return view.hasFocus(); }));
    QString text;
    QTimer::singleShot(0, &view, [&text] {
        auto *dialog = qobject_cast<WorkingDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        text = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::keyClick(&view, Qt::Key_F1, Qt::ShiftModifier);
    return text;
}

} // namespace

TEST_CASE("marks, totals, places and subtotals of the score page tell their working", "[explain]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<TallyRule>();
    const auto &rule = std::get<TallyRule>(desk.spec(column).rule.kind);
    REQUIRE(desk.page.editor().type({2, column}, u"2"_s));
    desk.go(2, column);
    const QString mark = told(desk.grid);
    CHECK(mark.contains(rule.cases.front().name + u"：2次"_s)); // 笔记少一次
    CHECK(mark.contains(u'='));

    desk.grid.setCurrentIndex(desk.grid.model()->index(2, desk.grid.model()->columnCount() - 1));
    CHECK(told(desk.grid).contains(u"条目 "_s));
    CHECK(told(desk.grid).contains(u"精确值"_s));

    desk.go(2, column);
    desk.page.setWay(ScoresPage::Way::Criterion);
    ScoreTable &criterion = desk.page.criterionView().table();
    criterion.setCurrentIndex(criterion.model()->index(2, CriterionModel::Place));
    CHECK(told(criterion).contains(u"参加排名"_s));

    desk.page.setWay(ScoresPage::Way::Teacher);
    ScoreTable &sheet = desk.page.teacherView().table();
    sheet.setCurrentIndex(sheet.model()->index(14, TeacherModel::Full));
    CHECK(told(sheet).contains(u"计入的"_s));
}

TEST_CASE("the working is copied as text", "[explain]")
{
    WorkingDialog dialog{{.what = u"王勋　1. 听课"_s, .text = u"迟到2次 × −0.5 = −1，10 − 1 = 9"_s}};
    CHECK(namelessControls(dialog).isEmpty());
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Copy"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(QGuiApplication::clipboard()->text() == u"王勋　1. 听课：迟到2次 × −0.5 = −1，10 − 1 = 9"_s);
}

TEST_CASE("every figure of the totals page tells its working", "[explain]")
{
    SamplePages sample;
    TotalsPage page{sample.context()};
    showActive(page, {1080, 700});
    QTableView &figures = page.table();
    const auto [column, words] = GENERATE(table<int, QString>({{TotalsModel::Rank, u"排名"_s},
                                                               {TotalsModel::Total, u"条目 "_s},
                                                               {TotalsModel::Possible, u"计入的"_s},
                                                               {TotalsModel::Rate, u"得分率"_s},
                                                               {TotalsModel::Grade, u"等次"_s},
                                                               {TotalsModel::State, u"等次"_s}}));
    CHECK(figures.model()
              ->headerData(TotalsModel::Rate, Qt::Horizontal, Qt::ToolTipRole)
              .toString()
              .contains(u"are left out"_s));
    figures.setCurrentIndex(figures.model()->index(0, column));
    const QString text = told(figures);
    INFO(text.toStdString());
    CHECK((text.contains(words) || (column == TotalsModel::Rate && text.contains(u"÷"_s))));

    auto *averages = page.findChild<TotalsSide *>()->findChild<QTableWidget *>();
    averages->setCurrentCell(3, 1);
    CHECK(told(*averages).contains(u"合计"_s));
}

TEST_CASE("a veto on one criterion is told at the mark, at the total and in the remark", "[explain][vetoes]")
{
    ScoresDesk desk;
    SamplePages &sample = desk.sample;
    const RubricId rubric = sample.state().all<Rubric>().begin()->first;
    const RubricVersionId version = versionInUse(sample.state(), rubric)->id;
    const int column = desk.columnOf<TallyRule>();
    RubricTerms terms = sample.state().get<RubricVersion>(version).terms;
    terms.vetoes = {{.name = u"师德失范"_s, .effect = VetoEffect::CriterionZero, .criterion = desk.spec(column).no}};
    REQUIRE(sample.acts().run(setRubricTerms(sample.state(), version, terms)) == RunResult::Done);
    const Subject subject = scoredSubjects(sample.state(), rubric)[2];
    REQUIRE(
        sample.acts().run(setVetoes(sample.state(), rubric, {}, subject, {{u"师德失范"_s, u"记录第3号"_s}}).value()) ==
        RunResult::Done);
    REQUIRE(desk.page.editor().type({2, column}, u"2"_s));
    desk.go(2, column);
    CHECK(told(desk.grid).contains(u" → 0（师德失范：本项计0分）"_s));

    const QModelIndex total = desk.grid.model()->index(2, desk.grid.model()->columnCount() - 1);
    CHECK(total.data().toString().endsWith(u'※'));
    CHECK(total.data(Qt::ToolTipRole).toString().contains(u"记录第3号"_s));
    CHECK_FALSE(total.siblingAtRow(3).data().toString().contains(u'※'));

    TotalsPage page{sample.context()};
    showActive(page, {1080, 700});
    QTableView &figures = page.table();
    const QString name = subjectName(sample.state(), subject);
    int row = 0;
    while (figures.model()->index(row, TotalsModel::Name).data().toString() != name)
        REQUIRE(++row < figures.model()->rowCount());
    CHECK(figures.model()->index(row, TotalsModel::State).data().toString().contains(u"veto: 师德失范 ("_s));
    figures.setCurrentIndex(figures.model()->index(row, TotalsModel::Total));
    CHECK(told(figures).contains(u"一票否决“师德失范”"_s));
    CHECK(told(figures).contains(u"依据：记录第3号"_s));
}

TEST_CASE("every part of the review tells its working", "[explain]")
{
    SamplePages sample;
    ReviewPage page{sample.context()};
    showActive(page, {1080, 700});
    using Part = ReviewPage::Part;
    const auto [part, column, words] = GENERATE(table<Part, int, QString>({{Part::Progress, 1, u"应评"_s},
                                                                           {Part::Progress, 5, u"合计"_s},
                                                                           {Part::Progress, 9, u"绝对中位差"_s},
                                                                           {Part::SideBySide, 28, u"中位数"_s}}));
    page.showPart(part);
    REQUIRE(page.part(part));
    auto *table = qobject_cast<QTableView *>(page.part(part)->table());
    table->setCurrentIndex(table->model()->index(3, column));
    const QString text = told(*table);
    INFO(text.toStdString());
    CHECK(text.contains(words));
}
