#include "ui/pages/scores/inspector/score_inspector.h"
#include "ui/pages/scores/inspector/state_box.h"
#include "ui/pages/scores/paste/paste_preview.h"
#include "ui/pages/scores/paste/score_paste.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/pages/scores/ways/criterion_view.h"
#include "ui/pages/scores/ways/teacher_view.h"
#include "ui/support/accessible.h"
#include "ui/support/rule_parts.h"
#include "ui/support/scores_desk.h"
#include "ui/support/settled.h"
#include "ui/widgets/editors/reason_bubble.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStringList>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("the score grid is a sound model while cells change and are taken back")
{
    ScoresDesk desk;
    const QAbstractItemModelTester grid{desk.grid.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QAbstractItemModelTester teacher{desk.page.teacherView().table().model(),
                                           QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QAbstractItemModelTester criterion{desk.page.criterionView().table().model(),
                                             QAbstractItemModelTester::FailureReportingMode::Fatal};
    CHECK(desk.grid.model()->rowCount() == 27);
    CHECK(desk.grid.model()->columnCount() == 18);
    const int column = desk.columnOf<TallyRule>();
    REQUIRE(desk.page.editor().type({0, column}, u"3"_s));
    desk.page.setWay(ScoresPage::Way::Teacher);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    desk.page.setWay(ScoresPage::Way::Criterion);
    desk.page.criterionView().setOrder(CriterionModel::Order::Place);
    REQUIRE(desk.sample.acts().redo() == RunResult::Done);
    QCoreApplication::processEvents();
}

TEST_CASE("ten cells are scored by keyboard and all taken back")
{
    ScoresDesk desk;
    const int column = desk.columnOf<TallyRule>();
    QStringList before;
    for (int row = 0; row < 10; ++row)
        before << desk.shown(row, column);
    REQUIRE(desk.page.editor().clear([&] {
        std::set<BookCell> cells;
        for (int row = 0; row < 10; ++row)
            cells.insert({row, column});
        return cells;
    }()));
    const std::size_t steps = desk.steps();

    desk.go(0, column);
    for (int row = 0; row < 10; ++row) {
        CHECK(desk.grid.currentCell() == BookCell{row, column});
        desk.type(QString::number(row % 3));
        desk.press(Qt::Key_Return);
    }
    CHECK(desk.steps() == steps + 10);
    for (int row = 0; row < 10; ++row) {
        const auto &tally = std::get<TallyRecord>(desk.book.record(row, column)->record.data.observed);
        CHECK((tally.counts.empty() ? Points{} : tally.counts.front().count) == Points::whole(row % 3));
    }
    for (int row = 0; row < 11; ++row)
        REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    for (int row = 0; row < 10; ++row)
        CHECK(desk.shown(row, column) == before[row]);
}

TEST_CASE("Tab goes right, the arrows stay in the table, Delete empties a cell")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    desk.go(3, column);
    desk.press(Qt::Key_Tab);
    CHECK(desk.grid.currentCell() == BookCell{3, column + 1});
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Down);
    CHECK(desk.grid.currentCell() == BookCell{4, column});
    desk.press(Qt::Key_Delete);
    CHECK(desk.shown(4, column) == u"—"_s);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.shown(4, column) != u"—"_s);
}

TEST_CASE("a wrong entry stays open with its reason and Escape keeps the old value")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const QString before = desk.shown(2, column);
    const std::size_t steps = desk.steps();
    desk.go(2, column);
    desk.type(u"99"_s);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor != nullptr);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(editor->isVisible());
    CHECK_FALSE(editor->toolTip().isEmpty());
    CHECK(desk.steps() == steps);
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(desk.shown(2, column) == before);
    CHECK(desk.steps() == steps);

    const auto &rule = std::get<LevelsRule>(desk.book.criteria()[static_cast<std::size_t>(column)]->spec.rule.kind);
    desk.grid.setFocus();
    desk.go(2, column);
    desk.type(rule.levels.back().points->toString());
    desk.press(Qt::Key_Return);
    CHECK(desk.shown(2, column) == rule.levels.back().points->toString());
}

TEST_CASE("typing says what the text will give, and covers neither the next cell nor the keyboard")
{
    ScoresDesk desk;
    int column = 0;
    const auto isTypedTally = [&desk](int each) {
        return std::holds_alternative<TallyRule>(desk.spec(each).rule.kind) && isTypedInOneCell(desk.spec(each).rule);
    };
    while (!isTypedTally(column))
        ++column;
    const auto bubble = [&desk]() -> const ReasonBubble * {
        for (const ReasonBubble *each : desk.grid.findChildren<ReasonBubble *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    };
    const int row = GENERATE(0, 2);
    desk.go(row, column);
    CHECK(bubble() == nullptr);
    desk.type(u"2"_s);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor != nullptr);
    REQUIRE(bubble() != nullptr);
    const QString told = bubble()->text();
    CHECK(bubble()->tone() == Tone::Info);
    const QRect next =
        desk.grid.visualRect(desk.cell(row + 1, column)).translated(desk.grid.viewport()->mapTo(&desk.grid, QPoint{}));
    const QRect beside =
        desk.grid.visualRect(desk.cell(row, column + 1)).translated(desk.grid.viewport()->mapTo(&desk.grid, QPoint{}));
    CHECK_FALSE(bubble()->geometry().intersects(next));
    CHECK_FALSE(bubble()->geometry().intersects(beside));
    QTest::keyClicks(editor, u"x"_s);
    CHECK(bubble()->text() == typedFaultText({.fault = TypedScoreFault::NotANumber}));
    CHECK(bubble()->tone() == Tone::Warning);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(bubble()->tone() == Tone::Danger);
    CHECK(editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_Backspace);
    CHECK(bubble()->text() == told);
    CHECK(editor->toolTip().isEmpty());
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(bubble() == nullptr);
    CHECK(told == u"2 times → %1 分"_s.arg(desk.shown(row, column)));

    // Opened again it starts with the count, and says at once what that is.
    desk.grid.setFocus();
    desk.go(row, column);
    desk.press(Qt::Key_F2);
    REQUIRE(bubble() != nullptr);
    CHECK(bubble()->text() == told);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(bubble() == nullptr);
}

TEST_CASE("what a typed text means is told for every kind that is typed in one cell")
{
    const Rule levels = ruleOf(LevelsRule{.levels = {{.name = u"一档"_s, .points = p(5), .key = u"first"_s}}});
    const Rule described = ruleOf(LevelsRule{.levels = {{.name = u"一档"_s, .points = p(5), .text = u"有成效"_s},
                                                        {.name = u"二档"_s, .points = p(3), .text = u"有过程"_s}}});
    const Rule tally = ruleOf(TallyRule{.base = p(10), .cases = {{.name = u"迟到"_s, .points = p(-1)}}});
    const Rule rank = ruleOf(RankRule{.way = RankChange{}});
    const Rule conditions = ruleOf(ConditionsRule{.parts = {{.name = u"有计划"_s}, {.name = u"有总结"_s}}});
    const auto [rule, typed, points, told] = GENERATE_COPY(table<Rule, QString, int, QString>({
        {levels, u"一档"_s, 5, u"一档 → 5 分"_s},
        {described, u"一档"_s, 5, u"一档 → 5 分\n有成效"_s},
        {tally, u"2次"_s, 8, u"2 times → 8 分"_s},
        {tally, u"0"_s, 10, u"0 times → 10 分"_s},
        {ruleOf(RatingRule{.max = p(10)}), u"8、9"_s, 8, u"8、9 → 8 分"_s},
        {ruleOf(QuotaRule{.required = p(5), .full = p(5)}), u"4"_s, 4, u"4 → 4 分"_s},
        {ruleOf(RatioRule{.full = p(10)}), u"84%"_s, 8, u"84/100 → 8 分"_s},
        {rank, u"5→3"_s, 2, u"5→3 → 2 分"_s},
        {ruleOf(RankRule{.way = RankLinear{}}), u"第3名"_s, 4, u"Place 3 → 4 分"_s},
        {conditions, u"B"_s, 6, u"有总结 → 6 分"_s},
        {conditions, u"缺"_s, 0, u"Absent (0 points)"_s},
    }));
    const CriterionSpec criterion{.rule = rule};
    const auto record = typedScore(criterion, typed);
    REQUIRE(record);
    Outcome outcome{.state = record->state, .points = Exact{points}};
    if (std::holds_alternative<LevelsRecord>(record->data.observed))
        outcome.level = u"一档"_s;
    CHECK(readingText(criterion, *record, outcome, u"分"_s) == told);
}

TEST_CASE("each state of a cell has its own sign")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    std::optional<QString> reason = u"产假"_s;
    desk.page.editor().setAskReason([&](const StateQuestion &) { return reason; });
    const auto [text, sign] =
        GENERATE(table<QString, QString>({{u"免"_s, u"免"_s}, {u"／"_s, u"／"_s}, {u"—"_s, u"—"_s}}));
    REQUIRE(desk.page.editor().type({1, column}, text));
    QCoreApplication::processEvents();
    reason.reset();
    CHECK(desk.shown(1, column) == sign);

    // Nobody says yes: the cell stays as it is.
    REQUIRE(desk.page.editor().type({1, column}, u"缺"_s));
    QCoreApplication::processEvents();
    CHECK(desk.shown(1, column) == sign);
    reason = u"请假"_s;
    REQUIRE(desk.page.editor().type({1, column}, u"缺"_s));
    QCoreApplication::processEvents();
    CHECK(desk.shown(1, column) == u"缺"_s);
    CHECK(desk.book.record(1, column)->record.note == u"请假"_s);
    CHECK(desk.book.outcome(1, column).points == Exact{0});
}

TEST_CASE("beside a criterion that is for others stands that it does not apply, and for whom it is")
{
    ScoresDesk desk;
    std::optional<BookCell> cell;
    for (int column = 0; column < static_cast<int>(desk.book.criteria().size()); ++column) {
        for (int row = 0; row < desk.book.teachers(); ++row) {
            if (std::holds_alternative<LevelsRule>(desk.spec(column).rule.kind) && desk.book.isForOthers(row, column))
                cell = BookCell{row, column};
        }
    }
    REQUIRE(cell);
    desk.go(cell->row, cell->column);
    const auto state = [&desk] { return desk.page.findChild<StateBox *>(); };
    REQUIRE(QTest::qWaitFor([&] { return state() && state()->currentText() == u"Not applicable"_s; }));
    const QString why = forOthersText(desk.spec(cell->column));
    CHECK(why.contains(desk.spec(cell->column).appliesTo.front()));
    const auto isTold = [&] {
        const QList<QLabel *> labels = desk.page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) { return each->text().startsWith(why); });
    };
    CHECK(isTold());
    CHECK(desk.grid.currentIndex().data(Qt::ToolTipRole).toString().contains(why.toHtmlEscaped()));
    for (const QComboBox *box : desk.page.findChild<ScoreInspector *>()->findChildren<QComboBox *>())
        CHECK(box->currentText() != u"Not scored"_s);

    // What the office records for him all the same counts.
    desk.grid.setFocus();
    desk.type(u"8"_s);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.book.isForOthers(cell->row, cell->column));
    desk.go(cell->row, cell->column);
    REQUIRE(QTest::qWaitFor([&] { return state() && state()->currentText() == u"Scored"_s; }));
    CHECK_FALSE(isTold());
}

TEST_CASE("a block is filled, copied and pasted, each as one step")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    REQUIRE(desk.page.editor().clear({{1, column}, {2, column}, {3, column}, {4, column}}));
    REQUIRE(desk.page.editor().clear({{10, column}, {11, column}, {12, column}, {13, column}, {14, column}}));
    desk.go(0, column);
    desk.choose(0, 4, column);
    const std::size_t steps = desk.steps();
    desk.press(Qt::Key_D, Qt::ControlModifier);
    for (int row = 1; row < 5; ++row)
        CHECK(desk.shown(row, column) == desk.shown(0, column));
    CHECK(desk.steps() == steps + 1);

    desk.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().count(desk.shown(0, column)) == 5);
    const std::size_t filled = desk.steps();
    desk.go(10, column);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    for (int row = 10; row < 15; ++row)
        CHECK(desk.shown(row, column) == desk.shown(0, column));
    CHECK(desk.steps() == filled + 1);
}

TEST_CASE("a mark is not pasted under another rule, where its points would be something else")
{
    ScoresDesk desk;
    const int levels = desk.columnOf<LevelsRule>();
    const int tally = desk.columnOf<TallyRule>();
    const QString before = desk.shown(1, tally);
    const std::size_t steps = desk.steps();
    desk.go(0, levels);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    desk.go(1, tally);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.steps() == steps);
    CHECK(desk.shown(1, tally) == before);

    // The same number from another program is what it says.
    QGuiApplication::clipboard()->setText(u"1"_s);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.steps() == steps + 1);
}

TEST_CASE("a sheet under review says why Delete, Ctrl+D and Ctrl+V change nothing")
{
    ScoresDesk desk;
    const int levels = desk.columnOf<LevelsRule>();
    desk.go(0, levels);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    const Rubric &rubric = *rubricOf(desk.sample.state(), *desk.sample.context().term.id());
    REQUIRE(desk.sample.acts().run(moveSheets(desk.sample.state(), rubric.id, {},
                                              {.step = SheetStep::Submit,
                                               .subjects = {desk.book.subject(1)},
                                               .who = u"研训处"_s,
                                               .at = QDateTime::currentDateTimeUtc(),
                                               .comment = {}})) == RunResult::Done);
    const auto key = GENERATE(Qt::Key_Delete, Qt::Key_D, Qt::Key_V);
    const std::size_t steps = desk.steps();
    desk.go(1, levels);
    desk.press(key, key == Qt::Key_Delete ? Qt::NoModifier : Qt::ControlModifier);
    CHECK(desk.steps() == steps);
    CHECK(std::ranges::any_of(desk.page.findChildren<Banner *>(), [&](const Banner *banner) {
        return banner->isVisible() && banner->text().contains(desk.book.name(1));
    }));
}

TEST_CASE("a mark is copied without its evidence, and what stood there stays")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    ScoreEditor &editor = desk.page.editor();
    REQUIRE(editor.setNote({0, column}, u"见附件3"_s));
    REQUIRE(editor.setNote({1, column}, u"家访记录"_s));
    REQUIRE(editor.clear({{2, column}}));
    desk.go(0, column);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    for (const int row : {1, 2}) {
        desk.go(row, column);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        CHECK(desk.shown(row, column) == desk.shown(0, column));
    }
    CHECK(desk.book.record(1, column)->record.note == u"家访记录"_s);
    CHECK(desk.book.record(2, column)->record.note != u"见附件3"_s);
}

TEST_CASE("absences are filled down only with a reason that is asked once")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    std::vector<std::set<BookCell>> asked;
    std::optional<QString> reason = u"病假"_s;
    desk.page.editor().setAskReason([&](const StateQuestion &question) {
        asked.push_back(question.cells);
        return reason;
    });
    REQUIRE(desk.page.editor().clear({{3, column}, {4, column}, {5, column}}));
    REQUIRE(desk.page.editor().type({3, column}, u"缺"_s));
    QCoreApplication::processEvents();
    REQUIRE(asked.size() == 1);
    const std::size_t steps = desk.steps();

    reason.reset();
    CHECK_FALSE(desk.page.editor().fillDown({{3, column}, {4, column}, {5, column}}));
    CHECK(asked.size() == 2);
    CHECK(desk.shown(4, column) == u"—"_s);
    CHECK(desk.steps() == steps);

    reason = u"培训"_s;
    CHECK(desk.page.editor().fillDown({{3, column}, {4, column}, {5, column}}));
    CHECK(asked.size() == 3);
    CHECK(asked.back() == std::set<BookCell>{{4, column}, {5, column}});
    CHECK(desk.book.record(3, column)->record.note == u"病假"_s);
    CHECK(desk.book.record(4, column)->record.note == u"培训"_s);
    CHECK(desk.book.record(5, column)->record.note == u"培训"_s);
    CHECK(desk.steps() == steps + 1);
}

TEST_CASE("widths of the score columns outlive a refresh and the page")
{
    ScoresDesk desk;
    desk.grid.setColumnWidth(3, 211);
    desk.page.refresh();
    CHECK(desk.grid.columnWidth(3) == 211);
    ScoresPage again{desk.sample.context()};
    CHECK(again.grid().columnWidth(3) == 211);
    CHECK(again.grid().columnWidth(4) != 211);
}

TEST_CASE("a block from a spreadsheet is shown before it is written and may be refused")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const auto &rule = std::get<LevelsRule>(desk.book.criteria()[static_cast<std::size_t>(column)]->spec.rule.kind);
    const QString best = rule.levels.front().points->toString();
    QGuiApplication::clipboard()->setText(best + u"\n77\n"_s + best + u"\n"_s);
    std::vector<PastedScore> seen;
    bool answer = false;
    desk.page.editor().setPreviewPaste([&](ScorePaste &paste) {
        seen = paste.scores();
        return answer;
    });
    desk.go(6, column);
    REQUIRE(desk.page.editor().clear({{6, column}, {7, column}, {8, column}}));
    const std::size_t steps = desk.steps();
    desk.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(seen.size() == 3);
    CHECK(seen[1].record == std::nullopt);
    CHECK_FALSE(seen[1].problem.isEmpty());
    CHECK(desk.steps() == steps);

    answer = true;
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.steps() == steps + 1);
    CHECK(desk.shown(6, column) == best);
    CHECK(desk.shown(7, column) == u"—"_s);
    CHECK(desk.shown(8, column) == best);
}

TEST_CASE("a pasted table finds its criteria by their heads and its teachers by name or number")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const CriterionSpec &spec = desk.book.criteria()[static_cast<std::size_t>(column)]->spec;
    const QString best = std::get<LevelsRule>(spec.rule.kind).levels.front().points->toString();
    const State &state = desk.sample.state();
    const StaffMember &fourth = state.get<StaffMember>(std::get<StaffId>(desk.book.subject(4)));
    const QString text = u"平山镇中心校成绩\t\t\t\n"_s + u"序号\t姓 名\t"_s + spec.no + u"."_s + spec.title +
                         u"\t合计\n1\t"_s + fourth.name + u"\t"_s + best + u"\t99\n2\t无此人\t"_s + best +
                         u"\t99\n3\t"_s + fourth.name + u"\t"_s + best + u"\t1\n4\t"_s + desk.book.name(2) +
                         u"\t\t0\n"_s;
    const ScorePaste paste{state, desk.book, tableFromText(text), 0, 0};
    CHECK(paste.headRows() == 2);
    CHECK(paste.columns() == std::vector<ScoreColumn>{
                                 {}, {.use = ScoreColumn::Name}, {.use = ScoreColumn::Score, .criterion = column}, {}});
    const std::vector<PastedScore> scores = paste.scores();
    REQUIRE(scores.size() == 3);
    CHECK(scores[0].row == 4);
    CHECK(scores[0].record.has_value());
    CHECK_FALSE(scores[1].row);
    CHECK_FALSE(scores[1].problem.isEmpty());
    // The same cell twice: the first stands.
    CHECK_FALSE(scores[2].record);
    CHECK_FALSE(scores[2].problem.isEmpty());
}

TEST_CASE("two teachers of one name are told apart by their numbers only")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    StaffMember other = desk.sample.state().get<StaffMember>(std::get<StaffId>(desk.book.subject(5)));
    const StaffMember first = desk.sample.state().get<StaffMember>(std::get<StaffId>(desk.book.subject(4)));
    other.name = first.name;
    other.workNumber = u"T900"_s;
    REQUIRE(desk.sample.acts().run(*editStaff(desk.sample.state(), other)) == RunResult::Done);
    const QString title = desk.book.criteria()[static_cast<std::size_t>(column)]->spec.title;
    const auto lineOf = [&](const QString &number) {
        const QString text = u"工号\t姓名\t"_s + title + u"\n"_s + number + u"\t"_s + first.name + u"\t—\n"_s;
        return ScorePaste{desk.sample.state(), desk.book, tableFromText(text), 0, 0}.scores().at(0);
    };
    CHECK_FALSE(lineOf({}).row);
    CHECK_FALSE(lineOf(u"T901"_s).row);
    REQUIRE(lineOf(u"T900"_s).row);
    CHECK(desk.book.subject(*lineOf(u"T900"_s).row) == Subject{other.id});
}

TEST_CASE("the preview of a paste lets the columns be told anew")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const QString best = std::get<LevelsRule>(desk.book.criteria()[static_cast<std::size_t>(column)]->spec.rule.kind)
                             .levels.front()
                             .points->toString();
    REQUIRE(desk.page.editor().clear({{3, column}}));
    const std::size_t steps = desk.steps();
    QGuiApplication::clipboard()->setText(desk.book.name(3) + u"\t"_s + best + u"\n合计\t"_s);
    bool seen = false;
    QTimer::singleShot(0, &desk.page, [&] {
        auto *dialog = qobject_cast<PastePreview *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        seen = true;
        CHECK(namelessControls(*dialog).join(u' ').toStdString() == "");
        const auto choices = dialog->findChildren<QComboBox *>();
        auto *table = dialog->findChild<QTableWidget *>();
        REQUIRE(choices.size() == 2);
        // Without heads and names: from the chosen cell on.
        CHECK(choices[0]->currentIndex() == 3);
        CHECK(table->rowCount() == 3);
        choices[0]->setFocus();
        QTest::keyClick(choices[0], Qt::Key_Home);
        CHECK(table->rowCount() == 1);
        QTest::keyClick(choices[0], Qt::Key_Down);
        choices[1]->setFocus();
        QTest::keyClick(choices[1], Qt::Key_Home);
        const CriterionSpec &wanted = desk.spec(column);
        const int place = choices[1]->findText(wanted.no + u". "_s + wanted.title);
        for (int key = 0; key < place; ++key)
            QTest::keyClick(choices[1], Qt::Key_Down);
        REQUIRE(table->rowCount() == 1);
        CHECK(table->item(0, 0)->text() == desk.book.name(3));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    desk.go(0, 0);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(seen);
    CHECK(desk.shown(3, column) == best);
    CHECK(desk.steps() == steps + 1);
}

TEST_CASE("every control of the score page has a name for a screen reader")
{
    ScoresDesk desk;
    desk.go(0, 0);
    REQUIRE(settles(desk.page));
    CHECK(namelessControls(desk.page).join(u' ').toStdString() == "");
}

TEST_CASE("Totals in several units stand side by side in the grid, and the weight has its unit in the head", "[scores]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const auto total = [&desk] {
        const QAbstractItemModel &model = *desk.grid.model();
        return model.index(0, model.columnCount() - 1).data().toString();
    };
    const auto head = [&desk, column] {
        return desk.grid.model()->headerData(desk.cell(0, column).column(), Qt::Horizontal).toString();
    };
    CHECK_FALSE(total().contains(u"学时"_s));
    CHECK_FALSE(head().endsWith(u"学时"_s));
    CriterionVersion changed = *desk.book.criteria()[static_cast<std::size_t>(column)];
    changed.spec.unit = u"学时"_s;
    REQUIRE(desk.sample.acts().run(changeCriterion(desk.sample.state(), changed)) == RunResult::Done);
    const SheetResult &result = desk.book.result(0);
    REQUIRE(result.totals.size() == 2);
    CHECK(total() == u"%1 分, %2 学时"_s.arg(result.totals[0].total->toString(), result.totals[1].total->toString()));
    CHECK(head().endsWith(u"学时"_s));
    QFont bold = desk.grid.font();
    bold.setBold(true);
    CHECK(desk.grid.columnWidth(desk.grid.model()->columnCount() - 1) > QFontMetrics{bold}.horizontalAdvance(total()));
}
