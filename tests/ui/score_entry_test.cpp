// Scores typed and pasted where a criterion records several facts, and where points and counts may be mixed up.
#include "ui/pages/scores/paste_preview.h"
#include "ui/pages/scores/score_inspector.h"
#include "ui/pages/scores/score_paste.h"
#include "ui/support/scores_desk.h"
#include "ui/widgets/editors/reason_bubble.h"
#include "ui/widgets/lists/enter_edits.h"
#include "workspace/acts/scoring/rubric_acts.h"
#include "workspace/queries/scores/typed_score.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The sample with two more criteria, of which nothing is recorded: 出勤 with two cases, 完成数 with so many lessons.
class EntryDesk : public ScoresDesk
{
public:
    int attendance = 0;
    int lessons = 0;

    EntryDesk()
    {
        CriterionSpec cases{.no = u"15"_s, .title = u"出勤"_s, .weight = Points{}};
        cases.rule = Rule{TallyRule{.base = Points::whole(10),
                                    .cases = {{.name = u"缺席"_s, .points = -Points::whole(2)},
                                              {.name = u"迟到或早退"_s, .points = Points::hundredths(-50)}}}};
        CriterionSpec quota{.no = u"16"_s, .title = u"完成数"_s, .weight = Points{}};
        quota.rule = Rule{
            QuotaRule{.required = Amount::whole(20), .full = Points::whole(10), .perMissing = Points::hundredths(50)}};
        const std::vector<CriterionSpec> specs{cases, quota};
        const RubricVersionId version = sample.state().all<RubricVersion>().begin()->first;
        REQUIRE(sample.acts().run(addCriteria(sample.state(), version, specs)) == RunResult::Done);
        attendance = static_cast<int>(book.criteria().size()) - 2;
        lessons = attendance + 1;
        grid.setFocus();
    }

    QString counted(int row) const
    {
        const CellRecord *cell = book.record(row, attendance);
        const auto *tally = cell ? std::get_if<TallyRecord>(&cell->record.data.observed) : nullptr;
        QStringList texts;
        for (const CaseCount &each : tally ? tally->counts : std::vector<CaseCount>{})
            texts << each.caseName + each.count.toString();
        return tally ? texts.join(u' ') : u"nothing"_s;
    }
    const ReasonBubble *bubble() const
    {
        for (const ReasonBubble *each : grid.findChildren<ReasonBubble *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
};

bool tells(const QWidget &widget, const QString &words)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *each) { return each->isVisibleTo(&widget) && each->text().contains(words); });
}

int s_failedEdits = 0;

} // namespace

TEST_CASE("several cases are typed into the cell, teacher after teacher", "[entry]")
{
    EntryDesk desk;
    desk.go(0, desk.attendance);
    desk.type(u"a1 b2"_s);
    REQUIRE(desk.bubble());
    CHECK(desk.bubble()->text() == u"缺席 1，迟到或早退 2 → 7 分"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.grid.hasFocus());
    CHECK(desk.grid.currentCell() == BookCell{1, desk.attendance});
    desk.type(u"0,3"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"0"_s);
    desk.press(Qt::Key_Tab);
    CHECK(desk.grid.hasFocus());
    CHECK(desk.grid.currentCell() == BookCell{2, desk.lessons});
    CHECK(desk.counted(0) == u"缺席1 迟到或早退2"_s);
    CHECK(desk.counted(1) == u"迟到或早退3"_s);
    CHECK(desk.counted(2).isEmpty());
    CHECK(desk.counted(3) == u"nothing"_s);
}

TEST_CASE("one number among several cases is refused and stays open, Escape brings the old value back", "[entry]")
{
    EntryDesk desk;
    REQUIRE(desk.page.editor().type({0, desk.attendance}, u"缺席1"_s));
    const std::size_t steps = desk.steps();
    desk.grid.setFocus();
    desk.go(0, desk.attendance);
    desk.type(u"2"_s);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(editor->hasFocus());
    REQUIRE(desk.bubble());
    CHECK(desk.bubble()->tone() == Tone::Danger);
    CHECK(desk.bubble()->text().contains(u"A 缺席、B 迟到或早退"_s));
    CHECK(desk.steps() == steps);
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(desk.counted(0) == u"缺席1"_s);
    CHECK(desk.steps() == steps);
}

TEST_CASE("F2 leads to the fields of the cases, Enter to the next teacher, Escape back", "[entry]")
{
    EntryDesk desk;
    desk.go(0, desk.attendance);
    desk.press(Qt::Key_F2);
    auto *box = qobject_cast<QDoubleSpinBox *>(QApplication::focusWidget());
    REQUIRE(box);
    QTest::keyClicks(box, u"2"_s);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(desk.counted(0) == u"缺席2"_s);
    CHECK(desk.grid.hasFocus());
    CHECK(desk.grid.currentCell() == BookCell{1, desk.attendance});

    desk.go(0, desk.attendance);
    const std::size_t steps = desk.steps();
    desk.press(Qt::Key_F2);
    box = qobject_cast<QDoubleSpinBox *>(QApplication::focusWidget());
    REQUIRE(box);
    CHECK(box->value() == 2);
    QTest::keyClicks(box, u"9"_s); // in the place of the 2
    CHECK(box->text() == u"9"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(desk.grid.hasFocus());
    CHECK(desk.grid.currentCell() == BookCell{0, desk.attendance});
    CHECK(desk.counted(0) == u"缺席2"_s);
    CHECK(desk.steps() == steps);
}

TEST_CASE("what is copied is what was recorded, and pasted as text it changes nothing", "[entry]")
{
    EntryDesk desk;
    REQUIRE(desk.page.editor().type({0, desk.attendance}, u"1,2"_s));
    REQUIRE(desk.page.editor().type({0, desk.lessons}, u"15"_s));
    CHECK(desk.shown(0, desk.lessons) == u"7.5"_s);
    desk.grid.setFocus();
    desk.go(0, desk.attendance);
    desk.grid.selectionModel()->select({desk.cell(0, desk.attendance), desk.cell(0, desk.lessons)},
                                       QItemSelectionModel::ClearAndSelect);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.trimmed() == u"缺席1、迟到或早退2\t15"_s);
    const std::size_t steps = desk.steps();
    desk.page.editor().setPreviewPaste([](ScorePaste &paste) {
        const std::vector<PastedScore> scores = paste.scores();
        return std::ranges::all_of(scores, &PastedScore::isUnchanged);
    });
    desk.paste(text);
    CHECK(desk.steps() == steps);
    CHECK(desk.shown(0, desk.lessons) == u"7.5"_s);
}

TEST_CASE("a single number that may be points is shown before it is written", "[entry]")
{
    EntryDesk desk;
    REQUIRE(desk.page.editor().type({0, desk.lessons}, u"16"_s));
    const auto [text, isDoubtful] = GENERATE(table<QString, bool>({{u"7.5"_s, true}, {u"8"_s, true}, {u"7"_s, false}}));
    CAPTURE(text.toStdString());
    std::vector<PastedScore> seen;
    desk.page.editor().setPreviewPaste([&](ScorePaste &paste) {
        seen = paste.scores();
        return false;
    });
    desk.grid.setFocus();
    desk.go(0, desk.lessons);
    const std::size_t steps = desk.steps();
    desk.paste(text);
    CHECK(seen.size() == (isDoubtful ? 1U : 0U));
    CHECK(desk.steps() == steps + (isDoubtful ? 0 : 1));
    if (isDoubtful)
        CHECK_FALSE(seen.front().doubt.isEmpty());
}

TEST_CASE("columns of single cases are recognised by their heads and leave the other cases alone", "[entry]")
{
    EntryDesk desk;
    REQUIRE(desk.page.editor().type({1, desk.attendance}, u"1,2"_s));
    const QString text = u"姓名\t缺席次数\t迟到或早退（次）\n"_s + desk.book.name(0) + u"\t1\t4\n"_s +
                         desk.book.name(1) + u"\t3\t\n"_s + desk.book.name(2) + u"\tx\t1\n"_s;
    ScorePaste paste{desk.sample.state(), desk.book, tableFromText(text), 0, 0};
    CHECK(paste.headRows() == 1);
    CHECK(paste.columns() ==
          std::vector<ScoreColumn>{{.use = ScoreColumn::Name},
                                   {.use = ScoreColumn::Score, .criterion = desk.attendance, .part = u"缺席"_s},
                                   {.use = ScoreColumn::Score, .criterion = desk.attendance, .part = u"迟到或早退"_s}});
    const std::vector<PastedScore> scores = paste.scores();
    REQUIRE(scores.size() == 3);
    REQUIRE(scores[0].record);
    REQUIRE(scores[1].record);
    CHECK(typedText(desk.spec(desk.attendance), &*scores[0].record) == u"缺席1、迟到或早退4"_s);
    CHECK(typedText(desk.spec(desk.attendance), &*scores[1].record) == u"缺席3、迟到或早退2"_s);
    CHECK_FALSE(scores[2].record);
    CHECK(scores[2].problem.startsWith(u"缺席"_s));

    // 缺席 alone is what happened to somebody, no head.
    const ScorePaste states{desk.sample.state(), desk.book, tableFromText(u"缺席\n0\n"_s), 0, desk.attendance};
    CHECK(states.headRows() == 0);
}

TEST_CASE("the preview of a paste counts what changes and shows what is refused first", "[entry]")
{
    EntryDesk desk;
    REQUIRE(desk.page.editor().type({0, desk.lessons}, u"12"_s));
    desk.grid.setFocus();
    desk.go(0, desk.lessons);
    bool isSeen = false;
    QGuiApplication::clipboard()->setText(u"12\n13\nmany\n7.5\n"_s);
    desk.press<PastePreview>(Qt::Key_V, Qt::ControlModifier, [&](PastePreview &dialog) {
        isSeen = true;
        auto &table = *dialog.findChild<QTableWidget *>();
        REQUIRE(table.rowCount() == 4);
        CHECK(table.item(0, 2)->text() == u"many"_s);
        CHECK(table.item(1, 2)->text() == u"7.5"_s);
        CHECK_FALSE(table.item(1, 5)->text().isEmpty());
        CHECK(tells(dialog, u"2 cells will be written"_s));
        CHECK(tells(dialog, u"Column 1: 完成数, the number done"_s));
        auto &only = *dialog.findChild<QCheckBox *>();
        QTest::mouseClick(&only, Qt::LeftButton, {}, QPoint{8, only.height() / 2});
        REQUIRE(only.isChecked());
        CHECK_FALSE(table.isRowHidden(1));
        CHECK(table.isRowHidden(2));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    CHECK(isSeen);
}

TEST_CASE("what stands in a cell already is no act when it is pasted again", "[entry]")
{
    EntryDesk desk;
    const std::size_t steps = desk.steps();
    desk.go(0, desk.lessons);
    desk.paste(u"—"_s);
    CHECK(desk.steps() == steps);
    desk.paste(u"12"_s);
    CHECK(desk.steps() == steps + 1);
    desk.paste(u"12"_s);
    CHECK(desk.steps() == steps + 1);
}

TEST_CASE("a chosen total tells in the inspector how it came about", "[entry]")
{
    ScoresDesk desk;
    const QAbstractItemModel &model = *desk.grid.model();
    desk.go(0, 0);
    desk.grid.setCurrentIndex(model.index(0, model.columnCount() - 1));
    const auto &inspector = *desk.page.findChild<ScoreInspector *>();
    CHECK(QTest::qWaitFor([&] { return tells(inspector, u"条目 "_s); }));
    desk.page.refresh();
    CHECK(QTest::qWaitFor([&] { return tells(inspector, u"条目 "_s); }));
    desk.press(Qt::Key_Left);
    CHECK(QTest::qWaitFor([&] { return tells(inspector, u"Evidence"_s); }));
}

TEST_CASE("Enter ends the editor of a table that Enter opens without a complaint of Qt", "[entry]")
{
    QTableWidget table{2, 1};
    table.setItem(0, 0, new QTableWidgetItem{u"a"_s});
    letEnterEdit(table);
    table.show();
    table.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&table));
    table.setFocus();
    table.setCurrentCell(0, 0);
    QTest::keyClick(&table, Qt::Key_Return);
    auto *editor = table.findChild<QLineEdit *>();
    REQUIRE(editor);
    s_failedEdits = 0;
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            s_failedEdits += text.contains(u"editing failed"_s) ? 1 : 0;
        });
    QTest::keyClicks(editor, u"b"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    qInstallMessageHandler(before);
    CHECK(s_failedEdits == 0);
    CHECK(table.item(0, 0)->text() == u"b"_s);
}
