// One teacher's sheet as the slip prints it.
#include "documents/scoring/slip_document.h"
#include "documents/words/scoring/publication_text.h"
#include "ui/pages/scores/ways/teacher_view.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/scores_desk.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/papers/scores/score_papers.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

class SheetDesk : public ScoresDesk
{
public:
    TeacherView &view = page.teacherView();
    ScoreTable &table = view.table();

    SheetDesk()
    {
        go(4, columnOf<LevelsRule>());
        page.setWay(ScoresPage::Way::Teacher);
    }

    QString at(int line, TeacherModel::Column which) const
    {
        return table.model()->index(line, which).data().toString();
    }
    SlipDocument slip(int row) const
    {
        const std::vector<Subject> subjects{book.subject(row)};
        return slipPapers(sample_().state(), book.version()->rubric, subjects).at(0);
    }

private:
    SamplePages &sample_() const { return const_cast<SamplePages &>(sample); }
};

} // namespace

TEST_CASE("in a narrow window the whole sheet is read without scrolling sideways", "[sheet]")
{
    SheetDesk desk;
    desk.makeNarrow();
    desk.page.resize(desk.page.width() + 530 - desk.table.viewport()->width(), 700); // as in a window of 1024
    INFO(desk.table.viewport()->width());
    CHECK(QTest::qWaitFor([&] { return desk.table.horizontalScrollBar()->maximum() == 0; }));
    // With a little more room all heads are read whole before anything else gets wider.
    desk.page.resize(desk.page.width() + 40, 700);
    const int head = desk.table.horizontalHeader()->sectionSizeHint(TeacherModel::Note);
    CHECK(QTest::qWaitFor([&] { return desk.table.columnWidth(TeacherModel::Note) >= head; }));
    CHECK(desk.table.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("the line about a person breaks before the state of his results, not within it", "[sheet]")
{
    SheetDesk desk;
    const QString line = slipPersonLine(desk.slip(4));
    const QString state = line.section(u'　', -1);
    REQUIRE(state.size() > 2);
    REQUIRE(desk.view.around()[2] == line);
    QString joined;
    for (const QChar each : state)
        joined += joined.isEmpty() ? QString{each} : QString{QChar{0x2060}} + each;
    const QList<TextLabel *> labels = desk.view.findChildren<TextLabel *>();
    CHECK(std::ranges::any_of(labels, [&](const TextLabel *label) { return label->text().endsWith(u'　' + joined); }));
}

TEST_CASE("the sheet says what the slip prints, in the same order and words", "[sheet]")
{
    SheetDesk desk;
    const SlipDocument slip = desk.slip(4);
    const QStringList around = desk.view.around();
    CHECK(around[0] == slipTitle(slip));
    CHECK(around[1] == slipSubtitle(slip) + u'　' + versionsText({&*slip.version, 1}));
    CHECK(around[2] == slipPersonLine(slip));
    CHECK(around[3].startsWith(slipResultLine(slip)));
    REQUIRE(slip.lines.size() == 14);
    for (int line = 0; line < 14; ++line) {
        const SlipLine &printed = slip.lines[static_cast<std::size_t>(line)];
        CHECK(desk.at(line, TeacherModel::Content) == printed.criterion);
        CHECK(desk.at(line, TeacherModel::Full) == (printed.weight ? printed.weight->text() : QString{}));
        CHECK(desk.at(line, TeacherModel::Standard) == desk.spec(line).standard);
        CHECK(desk.at(line, TeacherModel::Method) == desk.spec(line).method);
        CHECK(desk.at(line, TeacherModel::Mark) == markCell(printed.mark).text);
    }
    CHECK(desk.at(14, TeacherModel::Content) == u"合计"_s);
    CHECK(desk.at(14, TeacherModel::Full) == (slip.full ? slip.full : slip.possible)->text());
    CHECK(desk.at(14, TeacherModel::Mark).startsWith(slip.total->text()));
    CHECK(desk.at(14, TeacherModel::Working).startsWith(slip.totalWorking));
}

TEST_CASE("the full mark of a sheet is the whole one, also while nothing is scored", "[sheet]")
{
    SheetDesk desk;
    std::vector<ScorePlace> places;
    for (int column = 0; column < static_cast<int>(desk.book.criteria().size()); ++column)
        places.push_back(desk.book.place(4, column));
    REQUIRE(desk.sample.acts().run(clearScores(desk.sample.state(), desk.book.version()->id, {}, places).value()) ==
            RunResult::Done);
    const SlipDocument slip = desk.slip(4);
    REQUIRE(slip.full);
    REQUIRE(slip.full != slip.possible);
    CHECK(desk.at(14, TeacherModel::Full) == slip.full->text());
    CHECK(desk.at(14, TeacherModel::Mark).contains(u'*'));
}

TEST_CASE("the heads stand as on paper, with standard and method beside the content", "[sheet]")
{
    SheetDesk desk;
    QStringList heads;
    const PrintTable paper = slipTable(desk.slip(4));
    const auto headRows = headRowsOf(paper);
    for (const PrintCell &cell : headRows.back().cells)
        heads << cell.text;
    CHECK(heads == QStringList{u"内容"_s, u"满分"_s, u"得分"_s, u"计分过程"_s});
}

TEST_CASE("a mark and a note are written in place and taken back", "[sheet]")
{
    SheetDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const auto &levels = std::get<LevelsRule>(desk.spec(column).rule.kind).levels;
    const QString before = desk.at(column, TeacherModel::Mark);
    const QString wanted = levels.front().points->toString() == before ? levels.back().points->toString()
                                                                       : levels.front().points->toString();
    REQUIRE(desk.table.currentCell() == BookCell{4, column});
    desk.type(wanted);
    desk.press(Qt::Key_Return);
    CHECK(desk.at(column, TeacherModel::Mark) == wanted);
    CHECK(desk.table.currentCell()->column == column + 1);
    QAbstractItemModel &model = *desk.table.model();
    REQUIRE(model.setData(model.index(column, TeacherModel::Note), u"见附件"_s));
    CHECK(desk.book.record(4, column)->record.note == u"见附件"_s);
    desk.undo();
    desk.undo();
    CHECK(desk.at(column, TeacherModel::Mark) == before);
}

TEST_CASE("the next and the previous teacher are a key away", "[sheet]")
{
    SheetDesk desk;
    const BookCell cell = *desk.table.currentCell();
    desk.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desk.table.currentCell() == BookCell{cell.row + 1, cell.column});
    CHECK(desk.view.around()[2] == slipPersonLine(desk.slip(cell.row + 1)));
    desk.press(Qt::Key_PageUp, Qt::ControlModifier);
    desk.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(desk.table.currentCell() == BookCell{cell.row - 1, cell.column});
}

TEST_CASE("a column that a person has set stays so from sheet to sheet, and gives its room to the others", "[sheet]")
{
    SheetDesk desk;
    desk.page.resize(1600, 700);
    QCoreApplication::processEvents();
    QHeaderView &head = *desk.table.horizontalHeader();
    const QPoint edge{head.sectionViewportPosition(TeacherModel::Working) + head.sectionSize(TeacherModel::Working) - 1,
                      head.height() / 2};
    const int before = head.sectionSize(TeacherModel::Working);
    const int standard = head.sectionSize(TeacherModel::Standard);
    dragOn(*head.viewport(), edge, edge - QPoint{40, 0});
    REQUIRE(head.sectionSize(TeacherModel::Working) == before - 40);
    desk.table.setFocus();
    desk.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(head.sectionSize(TeacherModel::Working) == before - 40);
    CHECK(head.sectionSize(TeacherModel::Standard) > standard);
}

TEST_CASE("sections have their subtotals below their last criterion, on the sheet and on the slip", "[sheet]")
{
    SheetDesk desk;
    const RubricVersionId version = desk.book.version()->id;
    RubricTerms terms = desk.book.version()->terms;
    terms.sections = {{.name = u"学习"_s}};
    REQUIRE(desk.sample.acts().run(setRubricTerms(desk.sample.state(), version, terms)) == RunResult::Done);
    CriterionVersion first = *desk.book.criteria()[0];
    first.spec.section = u"学习"_s;
    REQUIRE(desk.sample.acts().run(changeCriterion(desk.sample.state(), first)) == RunResult::Done);
    CHECK(desk.table.model()->rowCount() == 16);
    CHECK(desk.at(1, TeacherModel::Content) == u"小计：学习"_s);
    const SlipDocument slip = desk.slip(4);
    REQUIRE(slip.subtotals.size() == 1);
    CHECK(slip.subtotals[0].after == 1);
    const std::optional<PrintNumber> &sum = slip.subtotals[0].sum;
    CHECK(desk.at(1, TeacherModel::Mark) == (sum ? sum->text() : u"—"_s));
    CHECK(desk.at(1, TeacherModel::Working) == slip.subtotals[0].working);
}
