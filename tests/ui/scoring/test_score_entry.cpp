// Scores typed and pasted where a criterion records several facts, and where points and counts may be mixed up.
#include "ui/pages/scores/deeds/bulk_dialog.h"
#include "ui/pages/scores/inspector/score_inspector.h"
#include "ui/pages/scores/paste/paste_preview.h"
#include "ui/pages/scores/paste/score_paste.h"
#include "ui/pages/sheets/sheet_words.h"
#include "ui/support/scores_desk.h"
#include "ui/widgets/editors/reason_bubble.h"
#include "ui/widgets/lists/enter_edits.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/scores/typed/typed_score.h"
#include "workspace/queries/term_rows.h"
#include "workspace/search/pinyin.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
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
    // Who leaves it half-way reads later whose mark stayed as it was.
    desk.go(0, desk.attendance);
    desk.type(u"2"_s);
    desk.grid.setFocus();
    CHECK(desk.counted(0) == u"缺席1"_s);
    CHECK(tells(desk.page, u"Not changed, %1, criterion 15: "_s.arg(desk.book.name(0))));
    // And what stays open goes with its page.
    desk.type(u"2"_s);
}

TEST_CASE("what is no number among several cases is refused with the form that is", "[entry]")
{
    const EntryDesk desk;
    const auto refusalOf = [&desk](int column, const QString &text) {
        return desk.page.editor().problem({0, column}, text).value_or(QString{});
    };
    CHECK(refusalOf(desk.attendance, u"1 x"_s).contains(u"A1 B2"_s));
    CHECK(refusalOf(desk.attendance, u"x"_s).contains(u"A1 B2"_s));
    CHECK(refusalOf(desk.attendance, u"A1 B2"_s).isEmpty());
    CHECK_FALSE(refusalOf(desk.lessons, u"x"_s).isEmpty());
    CHECK_FALSE(refusalOf(desk.lessons, u"x"_s).contains(u"A1 B2"_s));
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

TEST_CASE("a number as large as the points is no question where it gives just these points", "[entry]")
{
    EntryDesk desk;
    CriterionSpec quota{.no = u"17"_s, .title = u"听课数"_s, .weight = Points{}};
    quota.rule =
        Rule{QuotaRule{.required = Amount::whole(10), .full = Points::whole(10), .perMissing = Points::hundredths(50)}};
    const std::vector<CriterionSpec> specs{quota};
    REQUIRE(desk.sample.acts().run(addCriteria(desk.sample.state(), desk.book.version()->id, specs)) ==
            RunResult::Done);
    const int lessons = static_cast<int>(desk.book.criteria().size()) - 1;
    REQUIRE(desk.page.editor().type({0, lessons}, u"15"_s));
    REQUIRE(desk.shown(0, lessons) == u"10"_s);
    REQUIRE(desk.page.editor().type({1, lessons}, u"4"_s));
    REQUIRE(desk.shown(1, lessons) == u"7"_s);
    const ScorePaste paste{desk.sample.state(), desk.book, tableFromText(u"10\n7\n"_s), 0, lessons};
    const std::vector<PastedScore> scores = paste.scores();
    REQUIRE(scores.size() == 2);
    CHECK(scores[0].doubt.isEmpty());
    CHECK_FALSE(scores[1].doubt.isEmpty());
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

TEST_CASE("a case of one name in two criteria is that of the criterion above it, also beside one without a title",
          "[entry]")
{
    EntryDesk desk;
    CriterionSpec untitled = desk.spec(desk.attendance);
    untitled.no = u"17"_s;
    untitled.title.clear();
    const RubricVersionId version = desk.sample.state().all<RubricVersion>().begin()->first;
    const std::vector<CriterionSpec> added{untitled};
    REQUIRE(desk.sample.acts().run(addCriteria(desk.sample.state(), version, added)) == RunResult::Done);
    const auto second = [&](const QString &heads) {
        return ScorePaste(desk.sample.state(), desk.book, tableFromText(heads + desk.book.name(0) + u"\t1\n"_s), 0, 0)
            .columns()
            .at(1);
    };
    const ScoreColumn missed{.use = ScoreColumn::Score, .criterion = desk.attendance, .part = u"缺席"_s};
    CHECK(second(u"\t出勤\n姓名\t缺席次数\n"_s) == missed);
    CHECK(second(u"姓名\t出勤缺席次数\n"_s) == missed);
    CHECK(second(u"姓名\t缺席次数\n"_s) == ScoreColumn{}); // of either
}

TEST_CASE("a column without a heading whose cells are names is one of names, and the preview says so", "[entry]")
{
    EntryDesk desk;
    QString text;
    for (const int row : {4, 2, 7, 5, 1})
        text += desk.book.name(row) + u"\t%1\n"_s.arg(row);
    const int others = GENERATE(0, 1, 2); // one line of six may be somebody else, two of seven are too many
    for (int line = 0; line < others; ++line)
        text += u"合计%1\t3\n"_s.arg(line);
    ScorePaste paste{desk.sample.state(), desk.book, tableFromText(text), 0, desk.lessons};
    CHECK(paste.headRows() == 0);
    REQUIRE(paste.namesWithoutHead() == (others < 2 ? std::optional{0} : std::nullopt));
    if (others == 2)
        return;
    CHECK(paste.columns() ==
          std::vector<ScoreColumn>{{.use = ScoreColumn::Name}, {.use = ScoreColumn::Score, .criterion = desk.lessons}});
    const std::vector<PastedScore> scores = paste.scores();
    REQUIRE(scores.size() == 5U + static_cast<std::size_t>(others));
    CHECK(scores[0].row == 4);
    CHECK(scores[2].row == 7);
    for (int line = 0; line < others; ++line)
        CHECK_FALSE(scores[5U + static_cast<std::size_t>(line)].record);
    const PastePreview preview{paste};
    CHECK(tells(preview, u"The cells of column 1 are names"_s));

    // The same name twice is no list of names, and neither is a lone column.
    const QString twice = desk.book.name(4) + u"\t1\n"_s + desk.book.name(4) + u"\t2\n"_s;
    CHECK_FALSE(ScorePaste(desk.sample.state(), desk.book, tableFromText(twice), 0, 0).namesTeachers());
    const QString alone = desk.book.name(4) + u"\n"_s + desk.book.name(5) + u"\n"_s;
    CHECK_FALSE(ScorePaste(desk.sample.state(), desk.book, tableFromText(alone), 0, 0).namesTeachers());
}

TEST_CASE("names under no heading are found beside criteria that have one", "[entry]")
{
    EntryDesk desk;
    const QString text = u"序\t\t"_s + desk.spec(desk.lessons).title + u"\n1\t"_s + desk.book.name(3) + u"\t9\n2\t"_s +
                         desk.book.name(6) + u"\t8\n"_s;
    const ScorePaste paste{desk.sample.state(), desk.book, tableFromText(text), 0, 0};
    CHECK(paste.headRows() == 1);
    CHECK(paste.namesWithoutHead() == 1);
    REQUIRE(paste.scores().size() == 2);
    CHECK(paste.scores()[1].row == 6);
    CHECK(paste.scores()[1].column == desk.lessons);
}

TEST_CASE("one case for a cell that is not scored says which others become 0, for a scored one it does not", "[entry]")
{
    EntryDesk desk;
    REQUIRE(desk.page.editor().type({1, desk.attendance}, u"1,2"_s));
    const QString text = u"姓名\t缺席次数\n"_s + desk.book.name(0) + u"\t1\n"_s + desk.book.name(1) + u"\t3\n"_s;
    ScorePaste paste{desk.sample.state(), desk.book, tableFromText(text), 0, 0};
    const std::vector<PastedScore> scores = paste.scores();
    REQUIRE(scores.size() == 2);
    CHECK(scores[0].besides == u"迟到或早退"_s);
    CHECK(scores[1].besides.isEmpty());
    const PastePreview preview{paste};
    CHECK(preview.findChild<QTableWidget *>()->item(0, 5)->text() == u"Not told, become 0: 迟到或早退"_s);
    CHECK(preview.findChild<QTableWidget *>()->item(1, 5)->text().isEmpty());
    CHECK(tells(preview, u"the cases that the table does not tell become 0"_s));
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

TEST_CASE("pasting from an empty clipboard is told and is no act", "[entry]")
{
    EntryDesk desk;
    const std::size_t steps = desk.steps();
    desk.go(0, desk.lessons);
    QGuiApplication::clipboard()->clear();
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(tells(desk.page, u"There is no table on the clipboard that fits here."_s));
    CHECK(desk.steps() == steps);
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
    desk.go(0, 0);
    CHECK(QTest::qWaitFor([&] { return tells(inspector, u"Evidence"_s); }));
}

TEST_CASE("a click on a head sorts the lines, and what is done goes by what is shown", "[entry]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const auto clickHead = [&](int section) {
        QHeaderView &head = *desk.grid.horizontalHeader();
        emit desk.grid.columnClicked(section);
        QCoreApplication::processEvents();
        return desk.grid.model()->headerData(section, head.orientation(), Qt::DisplayRole).toString();
    };
    const int last = desk.grid.model()->columnCount() - 1;
    const auto total = [&](int line) { return desk.grid.model()->index(line, last).data().toString().toDouble(); };
    desk.go(4, column);
    CHECK(clickHead(last).endsWith(u"▼"_s));
    CHECK(total(0) >= total(1));
    CHECK(total(1) >= total(2));
    CHECK(desk.grid.currentCell() == BookCell{4, column}); // the same teacher, on another line
    CHECK(clickHead(last).endsWith(u"▲"_s));
    CHECK(total(0) <= total(1));

    // What is filled down goes to the teacher who stands below.
    const auto &model = static_cast<const ScoreGridModel &>(*desk.grid.model());
    const std::vector<int> lines = model.lines();
    const auto isMark = [&](int row) {
        const CellRecord *cell = desk.book.record(row, column);
        return cell && cell->record.state == RecordState::Recorded;
    };
    // Neither what stands there already nor what stands above in the book.
    const auto found = std::ranges::adjacent_find(lines, [&](int one, int next) {
        const QString mark = desk.shown(one, column);
        return isMark(one) && isMark(next) && next > 0 && desk.shown(next, column) != mark &&
               desk.shown(next - 1, column) != mark;
    });
    REQUIRE(found != lines.end());
    const int upper = *found;
    const int lower = *std::next(found);
    const QString mark = desk.shown(upper, column);
    desk.grid.setFocus();
    desk.go(lower, column);
    desk.press<BulkDialog>(Qt::Key_D, Qt::ControlModifier,
                           [](BulkDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    CHECK(desk.shown(lower, column) == mark);
    CHECK(desk.shown(upper, column) == mark);

    CHECK_FALSE(clickHead(last).contains(u"▲"_s));
    CHECK(model.lines()[0] == 0);
    clickHead(0);
    const auto keyOfLine = [&](int line) {
        return Pinyin{model.index(line, 0).data().toString(), ReadAs::Name}.sortKey();
    };
    CHECK(keyOfLine(0) <= keyOfLine(1));
    CHECK(keyOfLine(1) <= keyOfLine(2));
}

TEST_CASE("one group is shown, and whoever is gone to outside it is shown all the same", "[entry]")
{
    ScoresDesk desk;
    auto *groups = desk.page.findChild<QComboBox *>();
    for (QComboBox *each : desk.page.findChildren<QComboBox *>()) {
        if (each->accessibleName() == u"Group shown"_s)
            groups = each;
    }
    REQUIRE(groups->count() > 2);
    const auto &model = static_cast<const ScoreGridModel &>(*desk.grid.model());
    const auto isOf = [&](int row, const QString &group) {
        return std::ranges::count(desk.book.groupNames(row), group) > 0;
    };
    int place = 1;
    while (std::ranges::all_of(model.lines(), [&](int row) { return isOf(row, groups->itemText(place)); }))
        ++place;
    REQUIRE(place < groups->count());
    groups->setCurrentIndex(place);
    emit groups->activated(place);
    const QString group = groups->currentText();
    CHECK(model.rowCount() < 27);
    REQUIRE(model.rowCount() > 0);
    CHECK(std::ranges::all_of(model.lines(), [&](int row) { return isOf(row, group); }));
    CHECK(model.index(0, 1).data().toString().contains(group));

    int stranger = 0;
    while (isOf(stranger, group))
        ++stranger;
    REQUIRE(desk.page.jumpTo({.page = PageId::Scores, .id = keyOf(desk.book.subject(stranger)), .part = {}}));
    CHECK(desk.grid.currentCell()->row == stranger);
    CHECK(model.rowCount() == 27);
}

TEST_CASE("Ctrl+F finds a name by its initials and Enter brings the keyboard back to the table", "[entry]")
{
    ScoresDesk desk;
    desk.go(0, 2);
    const QString name = desk.book.name(9);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    auto *box = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(box);
    QTest::keyClicks(box, Pinyin{name, ReadAs::Name}.joined());
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(desk.grid.hasFocus());
    REQUIRE(desk.grid.currentCell());
    CHECK(desk.book.name(desk.grid.currentCell()->row) == name);
    CHECK(desk.grid.currentCell()->column == 2);
}

TEST_CASE("that nobody is called so is said only until another name is typed", "[entry]")
{
    ScoresDesk desk;
    desk.press(Qt::Key_F, Qt::ControlModifier);
    auto *box = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(box);
    const auto find = [box](const QString &name) {
        box->setFocus();
        box->setText(name);
        QTest::keyClick(box, Qt::Key_Return);
    };
    find(u"qqqqqq"_s);
    CHECK(tells(desk.page, u"Nobody shown here is called"_s));
    find(desk.book.name(9));
    CHECK_FALSE(tells(desk.page, u"Nobody shown here is called"_s));
    CHECK(desk.grid.currentCell()->row == 9);
}

TEST_CASE("where a sheet stands can be read in the table", "[entry]")
{
    ScoresDesk desk;
    const Rubric &rubric = *rubricOf(desk.sample.state(), *desk.sample.context().term.id());
    const auto step = [&](SheetStep which, const QString &comment) {
        const Role role = which == SheetStep::Return ? Role::Reviewer : Role::Editor;
        desk.sample.acts().setSigner([role] { return Operator{u"研训处"_s, role}; });
        REQUIRE(desk.sample.acts().run(moveSheets(desk.sample.state(), rubric.id, {},
                                                  {.step = which,
                                                   .subjects = {desk.book.subject(1)},
                                                   .who = u"研训处"_s,
                                                   .at = QDateTime::currentDateTimeUtc(),
                                                   .comment = comment})) == RunResult::Done);
    };
    const QModelIndex sheet = desk.grid.model()->index(1, desk.grid.model()->columnCount() - 2);
    const QString before = sheet.data().toString();
    step(SheetStep::Submit, {});
    CHECK(sheet.data().toString() != before);
    CHECK(sheet.data(Qt::AccessibleTextRole).toString().contains(sheetStateText(SheetState::Review)));
    step(SheetStep::Return, u"缺听课记录"_s);
    CHECK(sheet.data().toString().contains(u"Returned"_s));
    CHECK(sheet.data(Qt::AccessibleTextRole).toString().contains(u"缺听课记录"_s));
}

TEST_CASE("columns of marks use the room that there is until a person sets one", "[entry]")
{
    ScoresDesk desk;
    const int narrow = desk.grid.columnWidth(3);
    desk.page.resize(2200, 700);
    CHECK(QTest::qWaitFor([&] { return desk.grid.columnWidth(3) > narrow; }));
    desk.grid.setColumnWidth(3, 77);
    desk.page.resize(2300, 700);
    QCoreApplication::processEvents();
    CHECK(desk.grid.columnWidth(3) == 77);
}

TEST_CASE("in a narrow grid more criteria are seen between name and total, and their numbers stay whole", "[entry]")
{
    ScoresDesk desk;
    const auto &model = static_cast<const ScoreGridModel &>(*desk.grid.model());
    REQUIRE(desk.grid.frozenLast() == 2);
    desk.makeNarrow();
    INFO(desk.grid.viewport()->width());
    CHECK(QTest::qWaitFor([&] { return desk.grid.frozenLast() == 1; }));
    CHECK(desk.grid.frozenFirst() == 1);
    const int room =
        desk.grid.viewport()->width() - desk.grid.columnWidth(0) - desk.grid.columnWidth(model.columnCount() - 1);
    const int width = desk.grid.columnWidth(model.firstMarkColumn());
    CHECK(width >= desk.grid.fontMetrics().horizontalAdvance(u"88.88"_s) + desk.grid.fontMetrics().height() * 2 / 3);
    CHECK(room / width >= 4);
    // No empty stripe of a column's width before the total, wherever a column begins.
    for (const int scrolled : {0, width, 3 * width}) {
        desk.grid.horizontalScrollBar()->setValue(scrolled);
        CHECK(desk.grid.lastEdge()->width() < width / 3);
        CHECK(desk.grid.firstEdge()->width() <= 1);
    }
    // Grade and state of the sheet, which no key leads to, come with the last mark.
    desk.go(0, model.lastMarkColumn() - model.firstMarkColumn());
    const int states = model.columnCount() - 2;
    CHECK(desk.grid.columnViewportPosition(states) > desk.grid.columnWidth(0));
    CHECK(desk.grid.columnViewportPosition(states) + desk.grid.columnWidth(states) <=
          desk.grid.viewport()->width() - desk.grid.lastPane()->width());
    desk.page.resize(1080, 700);
    CHECK(QTest::qWaitFor([&] { return desk.grid.frozenLast() == 2; }));
}

TEST_CASE("every grade is read with its state, and the cell that is worked on stays in sight", "[entry]")
{
    ScoresDesk desk;
    const auto &model = static_cast<const ScoreGridModel &>(*desk.grid.model());
    const int states = model.columnCount() - 2;
    const QStringList usual = model.usualStates();
    CHECK(usual.contains(sheetStateText(SheetState::Published)));
    for (const Grade &grade : desk.book.sheet().terms.grades)
        CHECK(std::ranges::any_of(usual, [&](const QString &text) {
            return text.startsWith(grade.name) && text.endsWith(sheetStateText(SheetState::Review));
        }));
    // Fixed columns that leave room for a few criteria only move with the others, but for name and total.
    const int groups = desk.grid.columnWidth(1);
    desk.grid.setColumnWidth(1, desk.grid.viewport()->width());
    CHECK(desk.grid.frozenFirst() == 1);
    CHECK(desk.grid.frozenLast() == 1);
    desk.grid.setColumnWidth(1, groups);
    CHECK(desk.grid.frozenFirst() == 2);
    CHECK(desk.grid.frozenLast() == 2);

    // Cut names would be read as one.
    const QAbstractItemView &names = *desk.grid.firstPane();
    CHECK(desk.grid.columnWidth(0) >= names.sizeHintForColumn(0));

    const int width = desk.grid.columnWidth(states);
    const int most = desk.grid.fontMetrics().horizontalAdvance(u'评') * 10;
    for (const QString &text : usual)
        CHECK(width >=
              std::min(most, desk.grid.fontMetrics().horizontalAdvance(text) + desk.grid.fontMetrics().height()));

    const auto isFree = [&desk](int column) {
        const int from = desk.grid.columnViewportPosition(column);
        const int right = desk.grid.viewport()->width() - desk.grid.lastPane()->width();
        return from >= desk.grid.firstPane()->width() && from + desk.grid.columnWidth(column) <= right;
    };
    const int last = model.lastMarkColumn();
    desk.go(0, last - model.firstMarkColumn());
    REQUIRE(desk.grid.lastPane()->isVisible());
    REQUIRE(isFree(last));
    desk.grid.setColumnWidth(last - 1, desk.grid.columnWidth(last - 1) + 90);
    CHECK_FALSE(isFree(last));
    desk.grid.bringBack();
    CHECK(isFree(last));
}

TEST_CASE("Enter ends the editor of a table that Enter opens without a complaint of Qt", "[entry]")
{
    QTableWidget table{2, 1};
    table.setItem(0, 0, new QTableWidgetItem{u"a"_s});
    letEnterEdit(table);
    showActive(table);
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

TEST_CASE("a mark and its undoing tell of the total, too, wherever it stands", "[entry]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const auto &levels = std::get<LevelsRule>(desk.spec(column).rule.kind).levels;
    desk.go(4, column);
    const QString before = desk.shown(4, column);
    const QString wanted = levels.front().points->toString() == before ? levels.back().points->toString()
                                                                       : levels.front().points->toString();
    const QModelIndex total = desk.cell(4, column).siblingAtColumn(desk.grid.model()->columnCount() - 1);
    const QString totalBefore = total.data().toString();
    QSignalSpy told{desk.grid.model(), &QAbstractItemModel::dataChanged};
    const auto isTold = [&] {
        const bool found = std::ranges::any_of(told, [&](const QList<QVariant> &each) {
            return QItemSelectionRange{each[0].toModelIndex(), each[1].toModelIndex()}.contains(total);
        });
        told.clear();
        return found;
    };
    desk.type(wanted);
    desk.press(Qt::Key_Return);
    CHECK(total.data().toString() != totalBefore);
    CHECK(isTold());
    desk.undo();
    CHECK(total.data().toString() == totalBefore);
    CHECK(isTold());
}

TEST_CASE("the head of the last column says whether it shows the total or what that is converted to", "[entry]")
{
    ScoresDesk desk;
    const auto head = [&](int role) {
        const QAbstractItemModel &model = *desk.grid.model();
        return model.headerData(model.columnCount() - 1, Qt::Horizontal, role).toString();
    };
    CHECK(head(Qt::DisplayRole) == u"Total"_s);
    for (const QString &sign : {u"* provisional"_s, u"※ a veto"_s, u"△ a correction"_s})
        CHECK(head(Qt::ToolTipRole).contains(sign));
    REQUIRE(desk.sample.acts().run(convertToFullMark(desk.sample.state(), desk.book.version()->id,
                                                     ConvertBase::Possible)) == RunResult::Done);
    CHECK(head(Qt::DisplayRole) == u"Converted"_s);
    CHECK(head(Qt::ToolTipRole).contains(u"converted to "_s));
    CHECK(head(Qt::ToolTipRole).contains(u"* provisional"_s));
}
