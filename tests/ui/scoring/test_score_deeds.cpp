// What is done to several chosen scores at once, and the reasons that states demand.
#include "ui/pages/scores/deeds/bulk_dialog.h"
#include "ui/pages/scores/deeds/score_deeds.h"
#include "ui/pages/scores/fields/record_fields.h"
#include "ui/support/accessible.h"
#include "ui/support/scores_desk.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/rubric/unstated.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QStringList>

#include <stdexcept>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QPushButton &ok(BulkDialog &dialog)
{
    return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

QRadioButton &way(const BulkDialog &dialog, const QString &start)
{
    for (QRadioButton *button : dialog.findChildren<QRadioButton *>()) {
        if (button->text().startsWith(start))
            return *button;
    }
    FAIL("there is no such way");
    throw std::logic_error{"unreachable"};
}

QString said(const BulkDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

QString refusal(const ScoresDesk &desk)
{
    QStringList texts;
    for (const Banner *banner : desk.page.findChildren<Banner *>()) {
        if (banner->isVisible())
            texts << banner->text();
    }
    return texts.join(u'\n');
}

void submit(ScoresDesk &desk, const std::vector<int> &rows)
{
    std::vector<Subject> subjects;
    for (const int row : rows)
        subjects.push_back(desk.book.subject(row));
    const Rubric &rubric = *rubricOf(desk.sample.state(), *desk.sample.context().term.id());
    REQUIRE(desk.sample.acts().run(moveSheets(desk.sample.state(), rubric.id, {},
                                              {.step = SheetStep::Submit,
                                               .subjects = subjects,
                                               .who = u"研训处"_s,
                                               .at = QDateTime::currentDateTimeUtc(),
                                               .comment = {}})) == RunResult::Done);
}

constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

TEST_CASE("an exemption is not written without a reason, however it is entered", "[deeds]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    desk.choose(1, 3, column);
    const QString before = desk.shown(1, column);
    const std::size_t steps = desk.steps();
    desk.press<BulkDialog>(Qt::Key_E, ctrlShift, [&](BulkDialog &dialog) {
        CHECK(namelessControls(dialog).isEmpty());
        CHECK(said(dialog).contains(desk.spec(column).title));
        CHECK_FALSE(ok(dialog).isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"   "_s);
        CHECK_FALSE(ok(dialog).isEnabled());
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK(said(dialog).contains(u"Fill in what is needed first."_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    CHECK(desk.steps() == steps);

    desk.press<BulkDialog>(Qt::Key_E, ctrlShift, [&](BulkDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"maternity leave"_s);
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    });
    CHECK(desk.steps() == steps + 1);
    for (int row = 1; row <= 3; ++row) {
        CHECK(desk.shown(row, column) == u"免"_s);
        CHECK(desk.book.record(row, column)->record.note == u"maternity leave"_s);
    }
    // The reason can't be taken away again by itself.
    CHECK_FALSE(desk.page.editor().setNote({1, column}, {}));
    CHECK(refusal(desk).contains(desk.book.name(1)));
    desk.undo();
    CHECK(desk.shown(1, column) == before);

    SECTION("typed")
    {
        desk.page.editor().setAskReason([](const StateQuestion &) { return std::optional<QString>{}; });
        desk.page.editor().type({1, column}, u"免"_s);
        QCoreApplication::processEvents();
        CHECK(desk.shown(1, column) == before);
    }
    SECTION("pasted")
    {
        QStringList known;
        desk.page.editor().setAskReason([&](const StateQuestion &question) -> std::optional<QString> {
            CHECK(question.state == RecordState::Exempt);
            CHECK(question.cells.size() == 3);
            return u"借调"_s;
        });
        QGuiApplication::clipboard()->setText(u"免"_s);
        desk.choose(1, 3, column);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        CHECK(desk.shown(3, column) == u"免"_s);
        CHECK(desk.book.record(3, column)->record.note == u"借调"_s);
    }
    SECTION("without anybody who could be asked")
    {
        desk.page.editor().setAskReason({});
        REQUIRE(desk.page.editor().clear({{4, column}}));
        CHECK_FALSE(desk.page.editor().setState({{4, column}}, RecordState::Exempt));
        CHECK(desk.shown(4, column) == u"—"_s);
    }
}

TEST_CASE("an absence of several wants a yes, and its reason may be empty", "[deeds]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    desk.choose(2, 5, column);
    const std::size_t steps = desk.steps();
    desk.press<BulkDialog>(Qt::Key_A, ctrlShift, [&](BulkDialog &dialog) {
        CHECK(ok(dialog).isEnabled());
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    });
    CHECK(desk.steps() == steps + 1);
    for (int row = 2; row <= 5; ++row)
        CHECK(desk.shown(row, column) == u"缺"_s);
    desk.undo();
    CHECK(desk.shown(2, column) != u"缺"_s);
}

TEST_CASE("an absence is told what the standard says of it", "[deeds]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const auto told = [&] {
        QString text;
        desk.choose(2, 3, column);
        desk.press<BulkDialog>(Qt::Key_A, ctrlShift, [&](BulkDialog &dialog) {
            text = said(dialog);
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        return text;
    };
    CHECK_FALSE(told().contains(u"leave the score empty"_s));
    CriterionVersion changed = *desk.page.book().criteria()[static_cast<std::size_t>(column)];
    REQUIRE(confirmAbsence(changed.spec, AbsenceRule::Unrated));
    REQUIRE(desk.sample.acts().run(changeCriterion(desk.sample.state(), changed)) == RunResult::Done);
    CHECK(told().contains(u"leave the score empty"_s));
}

TEST_CASE("one record goes into all chosen cells as one step, and says before what it gives", "[deeds]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const auto &levels = std::get<LevelsRule>(desk.spec(column).rule.kind).levels;
    desk.choose(0, 7, column);
    const QString before = desk.shown(7, column);
    const std::size_t steps = desk.steps();
    desk.press<BulkDialog>(Qt::Key_D, ctrlShift, [&](BulkDialog &dialog) {
        CHECK_FALSE(ok(dialog).isEnabled());
        // None of them is empty, and nobody has said yet that what stands there is to go.
        QTest::mouseClick(&way(dialog, u"All cells: 8"_s), Qt::LeftButton);
        CHECK_FALSE(ok(dialog).isEnabled());
        auto *choice = dialog.findChild<QComboBox *>();
        if (choice) {
            choice->setFocus();
            QTest::keyClick(choice, Qt::Key_End);
            emit choice->activated(choice->currentIndex());
        } else {
            QTest::mouseClick(dialog.findChild<RecordFields *>()->findChildren<QAbstractButton *>().front(),
                              Qt::LeftButton);
        }
        CHECK(ok(dialog).isEnabled());
        QTest::mouseClick(&ok(dialog), Qt::LeftButton);
    });
    CHECK(desk.steps() == steps + 1);
    const QString given = desk.shown(0, column);
    CHECK(std::ranges::any_of(levels, [&](const Level &level) { return level.points->toString() == given; }));
    for (int row = 0; row <= 7; ++row)
        CHECK(desk.shown(row, column) == given);
    desk.undo();
    CHECK(desk.shown(7, column) == before);
}

TEST_CASE("giving all the same leaves what is recorded unless a person says so, and tells at once what it gives",
          "[deeds]")
{
    ScoresDesk desk;
    CriterionSpec spec{.no = u"15"_s, .title = u"迟到"_s, .weight = Points{}};
    spec.rule = Rule{TallyRule{.base = Points::whole(10), .cases = {{.name = u"迟到"_s, .points = -Points::whole(1)}}}};
    const RubricVersionId version = desk.sample.state().all<RubricVersion>().begin()->first;
    REQUIRE(desk.sample.acts().run(addCriteria(desk.sample.state(), version, {&spec, 1})) == RunResult::Done);
    const int column = static_cast<int>(desk.book.criteria().size()) - 1;
    REQUIRE(desk.page.editor().type({1, column}, u"4"_s));
    desk.grid.setFocus();
    desk.choose(0, 3, column);
    desk.press<BulkDialog>(Qt::Key_D, ctrlShift, [&](BulkDialog &dialog) {
        CHECK(way(dialog, u"Only the empty cells: 3"_s).isChecked());
        CHECK(way(dialog, u"All cells: 4"_s).text().startsWith(u"All cells: 4, 1 of them"_s));
        CHECK(said(dialog).remove(QChar{0x2060}).contains(u"Points: 10　没有事项，基础分 10"_s));
        auto *box = dialog.findChild<QDoubleSpinBox *>();
        box->selectAll();
        QTest::keyClicks(box, u"3"_s);
        // Without leaving the field: what is shown is what will be written.
        CHECK(said(dialog).contains(u"Points: 7"_s));
        QTest::mouseClick(&ok(dialog), Qt::LeftButton);
    });
    CHECK(desk.shown(0, column) == u"7"_s);
    CHECK(desk.shown(1, column) == u"6"_s);
    CHECK(desk.shown(3, column) == u"7"_s);
}

TEST_CASE("one more and one less of a case, for one teacher at once and for several after a sentence", "[deeds]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<TallyRule>();
    const auto countOf = [&](int row) {
        const CellRecord *cell = desk.book.record(row, column);
        const auto *tally = cell ? std::get_if<TallyRecord>(&cell->record.data.observed) : nullptr;
        return (tally && !tally->counts.empty() ? tally->counts.front().count : Points{}).toString().toStdString();
    };
    REQUIRE(desk.page.editor().clear({{0, column}, {1, column}, {2, column}}));
    desk.grid.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return desk.grid.hasFocus(); }));
    desk.go(0, column);
    const std::size_t steps = desk.steps();
    desk.press(Qt::Key_Equal, Qt::AltModifier);
    desk.press(Qt::Key_Equal, Qt::AltModifier);
    CHECK(countOf(0) == "2");
    CHECK(desk.steps() == steps + 2);

    desk.choose(0, 2, column);
    desk.press<BulkDialog>(Qt::Key_Equal, Qt::AltModifier, [&](BulkDialog &dialog) {
        const auto &rule = std::get<TallyRule>(desk.spec(column).rule.kind);
        CHECK(said(dialog).contains(rule.cases.front().name));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    CHECK(countOf(0) == "3");
    CHECK(countOf(2) == "1");
    CHECK(desk.steps() == steps + 3);

    // One of them has nothing that could be taken away: none is changed, and he is named.
    REQUIRE(desk.page.editor().clear({{2, column}}));
    desk.choose(0, 2, column);
    desk.press<BulkDialog>(Qt::Key_Minus, Qt::AltModifier, [&](BulkDialog &dialog) {
        CHECK(said(dialog).contains(desk.book.name(2)));
        CHECK_FALSE(said(dialog).contains(desk.book.name(1)));
        CHECK_FALSE(ok(dialog).isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    CHECK(countOf(0) == "3");
    desk.undo();
    desk.undo();
    CHECK(countOf(0) == "2");
    CHECK(countOf(2) == "0");
}

TEST_CASE("among several cases the one to count is chosen; a rule without cases says so", "[deeds]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<TallyRule>(2);
    const std::vector<CountableCase> cases = countableCases(desk.spec(column).rule);
    if (cases.size() > 1) {
        REQUIRE(desk.page.editor().clear({{0, column}}));
        desk.go(0, column);
        desk.press<BulkDialog>(Qt::Key_Equal, Qt::AltModifier, [&](BulkDialog &dialog) {
            auto *choice = dialog.findChild<QComboBox *>();
            REQUIRE(choice);
            CHECK(choice->count() == static_cast<int>(cases.size()));
            QTest::keyClick(choice, Qt::Key_Down);
            QTest::mouseClick(&ok(dialog), Qt::LeftButton);
        });
        CHECK(std::get<TallyRecord>(desk.book.record(0, column)->record.data.observed).counts ==
              std::vector<CaseCount>{{cases[1].key, Points::whole(1)}});
    }
    const int levels = desk.columnOf<LevelsRule>();
    const std::size_t steps = desk.steps();
    desk.go(0, levels);
    desk.press(Qt::Key_Equal, Qt::AltModifier);
    CHECK(desk.steps() == steps);
    CHECK(refusal(desk).contains(desk.spec(levels).title));
}

TEST_CASE("closed sheets refuse a bulk act as a whole, all of them by name", "[deeds]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    submit(desk, {1, 4});
    const std::size_t steps = desk.steps();
    const auto key = GENERATE(Qt::Key_A, Qt::Key_E, Qt::Key_N, Qt::Key_D, Qt::Key_Delete);
    desk.choose(0, 5, column);
    desk.press(key, key == Qt::Key_Delete ? Qt::KeyboardModifiers{} : ctrlShift);
    CHECK(desk.steps() == steps);
    CHECK(refusal(desk).contains(desk.book.name(1)));
    CHECK(refusal(desk).contains(desk.book.name(4)));
    CHECK_FALSE(refusal(desk).contains(desk.book.name(2)));
}

TEST_CASE("typing into a closed sheet, or without the right to, says why and does not go on", "[deeds]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    submit(desk, {1});
    QString why = u"under review"_s;
    SECTION("under review") {}
    SECTION("only to look")
    {
        const auto who = [] { return Operator{u"张校长"_s, Role::Reviewer}; };
        desk.sample.acts().setSigner(who, who);
        why = u"Only to look"_s;
    }
    const std::size_t steps = desk.steps();
    desk.grid.setFocus();
    desk.go(1, column);
    desk.type(u"8"_s);
    CHECK(desk.grid.hasFocus()); // no editor
    CHECK(refusal(desk).contains(why));
    desk.press(Qt::Key_Return);
    CHECK(desk.grid.currentCell() == BookCell{1, column});
    desk.press(Qt::Key_Return);
    CHECK(desk.grid.currentCell() == BookCell{2, column});
    CHECK(desk.steps() == steps);
}

TEST_CASE("filling down asks before it replaces, and may leave what is recorded", "[deeds]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const auto &levels = std::get<LevelsRule>(desk.spec(column).rule.kind).levels;
    const QString given = levels.front().points->toString();
    const QString held = levels.back().points->toString();
    REQUIRE(given != held);
    REQUIRE(desk.page.editor().clear({{0, column}, {1, column}, {2, column}, {3, column}}));
    REQUIRE(desk.page.editor().type({0, column}, given));
    REQUIRE(desk.page.editor().type({2, column}, held));
    desk.grid.setFocus();
    desk.choose(0, 3, column);
    const std::size_t steps = desk.steps();
    desk.press<BulkDialog>(Qt::Key_D, Qt::ControlModifier,
                           [](BulkDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    CHECK(desk.steps() == steps);
    desk.press<BulkDialog>(Qt::Key_D, Qt::ControlModifier, [&](BulkDialog &dialog) {
        CHECK(way(dialog, u"Only the empty cells: 2"_s).isChecked());
        QTest::mouseClick(&way(dialog, u"All cells: 3"_s), Qt::LeftButton);
        QTest::mouseClick(&ok(dialog), Qt::LeftButton);
    });
    CHECK(desk.steps() == steps + 1);
    for (int row = 1; row <= 3; ++row)
        CHECK(desk.shown(row, column) == given);
    desk.undo();
    CHECK(desk.shown(2, column) == held);
    CHECK(desk.shown(3, column) == u"—"_s);
    desk.choose(0, 3, column);
    desk.press<BulkDialog>(Qt::Key_D, Qt::ControlModifier,
                           [&](BulkDialog &dialog) { QTest::mouseClick(&ok(dialog), Qt::LeftButton); });
    CHECK(desk.shown(1, column) == given);
    CHECK(desk.shown(2, column) == held);
    CHECK(desk.shown(3, column) == given);

    // A single cell that would be replaced is asked about, too.
    desk.go(2, column);
    desk.press<BulkDialog>(Qt::Key_D, Qt::ControlModifier, [&](BulkDialog &dialog) {
        CHECK(said(dialog).contains(u"which it replaces"_s));
        QTest::mouseClick(&ok(dialog), Qt::LeftButton);
    });
    CHECK(desk.shown(2, column) == given);
}

TEST_CASE("cells of different rules take no common record", "[deeds]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const int other = desk.columnOf<TallyRule>();
    desk.go(0, column);
    desk.grid.selectionModel()->select(desk.cell(0, column), QItemSelectionModel::ClearAndSelect);
    desk.grid.selectionModel()->select(desk.cell(0, other), QItemSelectionModel::Select);
    const std::size_t steps = desk.steps();
    desk.press(Qt::Key_D, ctrlShift);
    CHECK(desk.steps() == steps);
    CHECK(refusal(desk).contains(desk.spec(column).title));
    CHECK(refusal(desk).contains(desk.spec(other).title));
}

TEST_CASE("several recorded cells are cleared after a sentence, one at once, and undone as one step", "[deeds]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    desk.choose(0, 3, column);
    const std::size_t steps = desk.steps();
    desk.press<BulkDialog>(Qt::Key_Delete, {}, [&](BulkDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    CHECK(desk.steps() == steps);
    desk.press<BulkDialog>(Qt::Key_Delete, {}, [&](BulkDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    CHECK(desk.steps() == steps + 1);
    CHECK(desk.shown(3, column) == u"—"_s);
    desk.undo();
    CHECK(desk.shown(3, column) != u"—"_s);
}

TEST_CASE("every bulk act stands in the menu of the page and in that of the table", "[deeds]")
{
    ScoresDesk desk;
    QStringList inTable;
    for (const QAction *action : desk.grid.actions())
        inTable << action->text();
    CHECK(desk.grid.contextMenuPolicy() == Qt::ActionsContextMenu);
    QStringList inMenu;
    for (const QPushButton *button : desk.page.findChildren<QPushButton *>()) {
        if (button->menu() && button->text() == u"Chosen cells…"_s) {
            for (const QAction *action : button->menu()->actions())
                inMenu << action->text();
        }
    }
    for (const QString &text : {u"Give all the same…"_s, u"Count one more"_s, u"Count one less"_s, u"Absent…"_s,
                                u"Exempt…"_s, u"Not applicable"_s, u"Clear (not scored)"_s}) {
        INFO(text.toStdString());
        CHECK(inTable.contains(text));
        CHECK(inMenu.contains(text));
    }
}

TEST_CASE("what a field refuses is not written in another way", "[deeds]")
{
    ScoresDesk desk;
    CriterionSpec spec{.no = u"15"_s, .title = u"学时"_s, .weight = Points{}};
    spec.rule = Rule{QuotaRule{.required = Amount::whole(24)}};
    const RubricVersionId version = desk.sample.state().all<RubricVersion>().begin()->first;
    REQUIRE(desk.sample.acts().run(addCriteria(desk.sample.state(), version, {&spec, 1})) == RunResult::Done);
    const int column = desk.columnOf<QuotaRule>();
    const std::size_t steps = desk.steps();
    desk.choose(0, 3, column);
    desk.press<BulkDialog>(Qt::Key_D, ctrlShift, [&](BulkDialog &dialog) {
        dialog.activateWindow();
        REQUIRE(QTest::qWaitFor([&] { return dialog.isActiveWindow(); }));
        auto &edit = *dialog.findChild<QLineEdit *>();
        edit.setFocus();
        QTest::keyClicks(&edit, u"12"_s);
        QTest::keyClick(&edit, Qt::Key_Tab);
        REQUIRE(ok(dialog).isEnabled());
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, u"1x"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK_FALSE(ok(dialog).isEnabled());
        CHECK(said(dialog).contains(edit.accessibleDescription()));
        CHECK_FALSE(edit.accessibleDescription().isEmpty());
        QTest::keyClick(&edit, Qt::Key_End);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QTest::keyClicks(&edit, u"8"_s);
        CHECK(ok(dialog).isEnabled());
        QTest::keyClick(&edit, Qt::Key_Return);
    });
    CHECK(desk.steps() == steps + 1);
    CHECK(desk.book.record(3, column)->record == recorded(CountRecord{Amount::whole(18)}));
}

TEST_CASE("a question that was open while the file was read anew changes nothing and says so", "[deeds]")
{
    ScoresDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const std::size_t steps = desk.steps();
    desk.choose(0, 3, column);
    desk.press<BulkDialog>(Qt::Key_Delete, {}, [&](BulkDialog &dialog) {
        emit desk.book.reset();
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    CHECK(desk.steps() == steps);
    CHECK(refusal(desk).contains(u"read anew"_s));
}
