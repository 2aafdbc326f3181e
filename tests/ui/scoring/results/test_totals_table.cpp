// The table of totals: what stays in view, what its heads sort, and how its numbers are read.
#include "ui/pages/totals/totals_page.h"
#include "ui/shell/page_room.h"
#include "ui/support/hands.h"
#include "ui/support/large_letters.h"
#include "ui/support/scores_desk.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"
#include "ui/widgets/lists/hand_widths.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QHeaderView>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The totals of the sample in a table that has to be scrolled sideways.
struct WideTotals
{
    SamplePages sample;
    TotalsPage page{sample.context()};
    FrozenColumnsTableView &table = dynamic_cast<FrozenColumnsTableView &>(page.table());
    QTableView &names = *table.firstPane();

    WideTotals()
    {
        page.resize(820, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        hands().restore(TotalsModel::Groups, 900);
        REQUIRE(QTest::qWaitFor([this] { return table.horizontalScrollBar()->maximum() > 0; }));
    }

    HandWidths &hands() const { return *table.horizontalHeader()->findChild<HandWidths *>(); }
    QPoint centreOf(int row) const { return names.visualRect(table.model()->index(row, TotalsModel::Name)).center(); }
    std::vector<int> chosenRows() const
    {
        std::vector<int> rows;
        for (const QModelIndex &each : table.selectionModel()->selectedRows())
            rows.push_back(each.row());
        std::ranges::sort(rows);
        return rows;
    }
};

} // namespace

TEST_CASE("rank and name stay in view while the totals are scrolled sideways", "[totals]")
{
    const WideTotals totals;
    totals.table.horizontalScrollBar()->setValue(totals.table.horizontalScrollBar()->maximum());
    CHECK(totals.names.isVisible());
    CHECK(totals.names.geometry().left() == totals.table.viewport()->geometry().left());
    CHECK_FALSE(totals.names.isColumnHidden(TotalsModel::Rank));
    CHECK_FALSE(totals.names.isColumnHidden(TotalsModel::Name));
    CHECK(totals.names.isColumnHidden(TotalsModel::Groups));
    CHECK(totals.table.isColumnHidden(TotalsModel::Grade)); // the sample has none
}

TEST_CASE("groups among the totals get the room that is left, and no empty rest stands beside the last whole column",
          "[totals]")
{
    SamplePages sample;
    TotalsPage page{sample.context()};
    auto &table = dynamic_cast<FrozenColumnsTableView &>(page.table());
    page.resize(2000, 700);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    const int wanted = static_cast<QAbstractItemView &>(table).sizeHintForColumn(TotalsModel::Groups);
    CHECK(QTest::qWaitFor([&] { return table.columnWidth(TotalsModel::Groups) >= wanted; }));
    int narrow = 0;
    for (int width = 500; width <= 1000; width += 70) {
        page.resize(width, 700);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents(); // widths follow the room, and the bar follows the widths
        INFO(table.viewport()->width());
        narrow += table.horizontalScrollBar()->maximum() > 0 ? 1 : 0;
        CHECK_FALSE(table.lastEdge()->isVisible());
    }
    CHECK(narrow > 0);
    table.horizontalHeader()->findChild<HandWidths *>()->restore(TotalsModel::Groups, 333);
    page.resize(1900, 700);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    CHECK(table.columnWidth(TotalsModel::Groups) == 333);
}

TEST_CASE("a head of the columns that stay sorts all of the table, and is marked as others are", "[totals]")
{
    const WideTotals totals;
    const QHeaderView &heads = *totals.names.horizontalHeader();
    const int centre = heads.sectionViewportPosition(TotalsModel::Name) + heads.sectionSize(TotalsModel::Name) / 2;
    QTest::mouseClick(heads.viewport(), Qt::LeftButton, {}, {centre, heads.height() / 2});
    CHECK(totals.table.horizontalHeader()->sortIndicatorSection() == TotalsModel::Name);
    const QAbstractItemModel &model = *totals.table.model();
    for (int row = 1; row < model.rowCount(); ++row) {
        const QModelIndex above = model.index(row - 1, TotalsModel::Name);
        const QModelIndex below = model.index(row, TotalsModel::Name);
        if (above.data(TotalsModel::ProvisionalRole) == below.data(TotalsModel::ProvisionalRole))
            CHECK(above.data(TotalsModel::SortRole).toString() <= below.data(TotalsModel::SortRole).toString());
    }
    totals.table.sortByColumn(TotalsModel::Rate, Qt::DescendingOrder);
    CHECK(heads.sortIndicatorSection() == TotalsModel::Rate);
}

TEST_CASE("the arrow of a sorted head stands clear beside its words, in the columns that stay too", "[totals]")
{
    const LargeLetters letters{GENERATE(10, 28)};
    const WideTotals totals;
    REQUIRE(totals.names.isVisible());
    QHeaderView &heads = *totals.names.horizontalHeader();
    const QRect rank{heads.sectionViewportPosition(TotalsModel::Rank), 0, heads.sectionSize(TotalsModel::Rank),
                     heads.height()};
    const auto rankSortedBy = [&](TotalsModel::Column column) {
        totals.table.sortByColumn(column, Qt::AscendingOrder);
        return heads.grab(rank).toImage();
    };
    const QImage plain = rankSortedBy(TotalsModel::Name);
    const QImage sorted = rankSortedBy(TotalsModel::Rank);
    REQUIRE(plain.size() == sorted.size());
    std::optional<int> lastOfWords;
    std::optional<int> firstOfArrow;
    for (int x = 0; x < plain.width(); ++x) {
        for (int y = 0; y < plain.height() - 2; ++y) { // without the line below
            if (plain.pixel(x, y) != plain.pixel(0, 0))
                lastOfWords = x;
            if (sorted.pixel(x, y) != plain.pixel(x, y) && !firstOfArrow)
                firstOfArrow = x;
        }
    }
    REQUIRE(lastOfWords);
    REQUIRE(firstOfArrow);
    CHECK(*firstOfArrow > *lastOfWords);
}

TEST_CASE("a click on a name chooses the line, Shift extends from there, and a double click leads to the scores",
          "[totals]")
{
    WideTotals totals;
    QTest::mouseClick(totals.names.viewport(), Qt::LeftButton, {}, totals.centreOf(3));
    CHECK(totals.chosenRows() == std::vector{3});
    QTest::keyClick(&totals.table, Qt::Key_Down);
    QTest::keyClick(&totals.table, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(totals.chosenRows() == std::vector{4, 5});
    const QSignalSpy jumps{&totals.page, &Page::jumpRequested};
    doubleClick(*totals.names.viewport(), totals.centreOf(2));
    REQUIRE(jumps.count() == 1);
    CHECK(jumps.front().front().value<Target>().page == PageId::Scores);
}

TEST_CASE("where more have a grade than its quota allows, the totals name who stands at the border", "[totals]")
{
    SamplePages sample;
    TotalsPage page{sample.context()};
    page.show();
    const auto told = [&page] {
        QStringList texts;
        for (const Banner *banner : page.findChildren<Banner *>()) {
            if (banner->isVisible())
                texts << banner->text();
        }
        return texts.join(u'\n');
    };
    const RubricVersionId version = versionInUse(sample.state(), sample.state().all<Rubric>().begin()->first)->id;
    const auto allow = [&](Points percent) {
        RubricTerms terms = sample.state().get<RubricVersion>(version).terms;
        terms.grades = {{.name = u"优秀"_s, .atLeast = Points{}}};
        terms.gradeQuotas = {{.grade = u"优秀"_s, .atMostPercent = percent}};
        REQUIRE(sample.acts().run(setRubricTerms(sample.state(), version, terms)) == RunResult::Done);
        page.refresh();
    };
    allow(Points::whole(100));
    CHECK_FALSE(told().contains(u"At the border"_s));
    allow(Points::whole(20));
    const QAbstractItemModel &lines = *page.table().model();
    int full = 0;
    while (full < lines.rowCount() && !lines.index(full, 0).data(TotalsModel::ProvisionalRole).toBool())
        ++full;
    const int allowed = full / 5;
    REQUIRE(allowed > 0);
    INFO(told().toStdString());
    CHECK(told().contains(u"优秀: %1 have it; 20% of %1 full sheets allow %2."_s.arg(full).arg(allowed)));
    CHECK(told().contains(lines.index(allowed, TotalsModel::Name).data().toString()));
}

TEST_CASE("a grade among the totals is read whole, and what may be cut off stands in the tip", "[totals]")
{
    SamplePages sample;
    TotalsPage page{sample.context()};
    page.resize(1024, 700);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    QTableView &table = page.table();
    const RubricVersionId version = versionInUse(sample.state(), sample.state().all<Rubric>().begin()->first)->id;
    RubricTerms terms = sample.state().get<RubricVersion>(version).terms;
    terms.grades = {{.name = u"合格，达到校本研修的全部规定要求"_s, .atLeast = {}}};
    REQUIRE(sample.acts().run(setRubricTerms(sample.state(), version, terms)) == RunResult::Done);
    const QModelIndex grade = table.model()->index(0, TotalsModel::Grade);
    REQUIRE(grade.data().toString() == terms.grades.front().name);
    REQUIRE_FALSE(table.isColumnHidden(TotalsModel::Grade));
    CHECK(table.columnWidth(TotalsModel::Grade) >=
          static_cast<QAbstractItemView &>(table).sizeHintForIndex(grade).width());
    for (const TotalsModel::Column column : {TotalsModel::Name, TotalsModel::Groups, TotalsModel::Grade}) {
        const QModelIndex cell = table.model()->index(0, column);
        CHECK(cell.data(Qt::ToolTipRole).toString().contains(cell.data().toString()));
    }
}

TEST_CASE("at 1024x700 a remark on a veto is read whole beside the names, in several lines where it is long",
          "[totals]")
{
    const LargeLetters letters{10};
    SamplePages sample;
    auto *stack = new PageStack;
    PageRoom room{stack};
    auto *page = new TotalsPage{sample.context()};
    stack->addWidget(page);
    room.resize(812, 588);
    room.show();
    REQUIRE(QTest::qWaitForWindowExposed(&room));
    const RubricId rubric = rubricOf(sample.state(), *sample.context().term.id())->id;
    const RubricVersionId version = versionInUse(sample.state(), rubric)->id;
    RubricTerms terms = sample.state().get<RubricVersion>(version).terms;
    terms.vetoes = {{.name = u"违反师德师风规定，在学生和家长中造成不良影响"_s,
                     .effect = VetoEffect::NotEligible,
                     .consequences = {{.text = u"不得按时转正"_s, .of = {Employment::Probation}},
                                      {.text = u"职称低聘一级"_s, .of = {Employment::Titled}}}}};
    REQUIRE(sample.acts().run(setRubricTerms(sample.state(), version, terms)) == RunResult::Done);
    const Subject who = scoredSubjects(sample.state(), rubric).front();
    REQUIRE(sample.acts().run(
                setVetoes(sample.state(), rubric, {}, who, {{terms.vetoes.front().name, u"记录第3号"_s}}).value()) ==
            RunResult::Done);
    auto &table = dynamic_cast<FrozenColumnsTableView &>(page->table());
    const auto remark = [&] {
        QModelIndex longest = table.model()->index(0, TotalsModel::State);
        for (int row = 1; row < table.model()->rowCount(); ++row) {
            const QModelIndex each = table.model()->index(row, TotalsModel::State);
            if (each.data().toString().size() > longest.data().toString().size())
                longest = each;
        }
        return longest;
    };
    REQUIRE(remark().data().toString().contains(terms.vetoes.front().name));
    const int line = table.verticalHeader()->defaultSectionSize();
    CHECK(QTest::qWaitFor([&] { return table.rowHeight(remark().row()) > line; }));
    const auto &view = static_cast<const QAbstractItemView &>(table);
    CHECK(table.rowHeight(remark().row()) >= view.sizeHintForRow(remark().row()));
    const int frozen = table.columnWidth(TotalsModel::Rank) + table.columnWidth(TotalsModel::Name);
    CHECK(table.columnWidth(TotalsModel::State) + frozen <= table.viewport()->width());
    CHECK(remark().data(Qt::ToolTipRole).toString().contains(terms.vetoes.front().name));
    // The others have their one line.
    CHECK(table.rowHeight(remark().row() == 0 ? 1 : 0) == line);

    // A window with room for it has it in the rest of the width.
    room.resize(3200, 588);
    CHECK(QTest::qWaitFor([&] { return table.rowHeight(remark().row()) == line; }));
}

TEST_CASE("groups are read whole where the remarks leave room for them", "[totals]")
{
    SamplePages sample;
    TotalsPage page{sample.context()};
    showActive(page, {3000, 700});
    const QTableView &table = page.table();
    int longest = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        longest = std::max(longest, table.fontMetrics().horizontalAdvance(
                                        table.model()->index(row, TotalsModel::Groups).data().toString()));
    CHECK(QTest::qWaitFor([&] { return table.columnWidth(TotalsModel::Groups) > longest; }));
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    page.resize(900, 700);
    CHECK(QTest::qWaitFor([&] { return table.columnWidth(TotalsModel::Groups) < longest; }));
}

TEST_CASE("a cell shows points that no decimal holds rounded, and its tip tells more exactly", "[totals]")
{
    ScoresDesk desk;
    CriterionSpec share{.no = u"15"_s, .title = u"完成率"_s, .weight = Points{}};
    share.rule = Rule{QuotaRule{.required = Amount::whole(3), .full = Points::whole(10), .perMissing = Proportional{}}};
    REQUIRE(desk.sample.acts().run(addCriteria(desk.sample.state(), desk.book.version()->id, std::vector{share})) ==
            RunResult::Done);
    const int column = static_cast<int>(desk.book.criteria().size()) - 1;
    REQUIRE(desk.page.editor().type({0, column}, u"1"_s));
    REQUIRE(desk.page.editor().type({1, column}, u"3"_s));
    CHECK(desk.shown(0, column) == u"3.33"_s);
    CHECK(desk.cell(0, column).data(Qt::ToolTipRole).toString().contains(u"约3.3333"_s));
    CHECK(desk.shown(1, column) == u"10"_s);
}

TEST_CASE("of whom nothing counts the totals say that nobody judged it", "[totals]")
{
    SamplePages sample;
    const RubricId rubric = rubricOf(sample.state(), *sample.context().term.id())->id;
    const RubricVersionId version = versionInUse(sample.state(), rubric)->id;
    const Subject who = scoredSubjects(sample.state(), rubric).front();
    std::vector<ScoreEdit> edits;
    for (const CriterionVersion *row : criteriaOf(sample.state(), version))
        edits.push_back({{who, row->criterion}, {.state = RecordState::Exempt, .data = {}, .note = u"产假"_s}});
    REQUIRE(sample.acts().run(setScores(sample.state(), version, ActKind::EditScore, {}, edits).value()) ==
            RunResult::Done);
    TotalsPage page{sample.context()};
    page.show();
    const QAbstractItemModel &model = *page.table().model();
    QStringList told;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, TotalsModel::State).data().toString().contains(u"was not judged"_s))
            told << model.index(row, TotalsModel::Name).data().toString();
    }
    CHECK(told == QStringList{subjectName(sample.state(), who)});
}
