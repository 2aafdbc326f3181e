#include "ui/pages/review/review_page.h"

#include "ui/pages/review/comparison_part.h"
#include "ui/pages/review/outlier_part.h"
#include "ui/pages/review/progress_part.h"
#include "ui/pages/review/spread_part.h"
#include "ui/pages/scores/scores_page.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/pages/totals/totals_page.h"
#include "ui/support/accessible.h"
#include "ui/support/sample_desk.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/segmented_control.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringList>
#include <QTableView>
#include <QTest>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

using Part = ReviewPage::Part;
constexpr Part allParts[] = {Part::Progress, Part::Totals, Part::Outliers, Part::Equal, Part::Terms, Part::SideBySide};

/// The page on the sample, shown.
struct ReviewDesk : SampleDesk<ReviewPage>
{
    std::vector<Target> jumps;

    ReviewDesk()
    {
        QObject::connect(&page, &Page::jumpRequested, &page, [this](const Target &target) { jumps.push_back(target); });
    }

    const ScoreBook &book() const { return page.reviewed().book(); }
    QTableView &table(Part part) const { return *qobject_cast<QTableView *>(page.part(part)->table()); }
    QString text(Part part, int row, int column) const
    {
        return table(part).model()->index(row, column).data().toString();
    }

    /// Gives everybody a level of the fourth criterion, which has 8, 6 and 4 points.
    void giveLevels(const std::function<int(int row)> &levelOf)
    {
        const CriterionVersion &criterion = *book().criteria()[3];
        const std::vector<Level> &levels = std::get<LevelsRule>(criterion.spec.rule.kind).levels;
        std::vector<ScoreEdit> edits;
        for (int row = 0; row < book().teachers(); ++row) {
            const Level &level = levels[static_cast<std::size_t>(levelOf(row))];
            edits.push_back({.place = book().place(row, 3), .record = recorded(LevelsRecord{{level.name}})});
        }
        run(setScores(sample.state(), book().version()->id, ActKind::FillScores, {}, edits).value());
    }

    TermId addNextTerm(const TermCopy &copied)
    {
        Term next{.code = u"2019-2020-1"_s, .title = u"2019—2020学年第一学期"_s};
        next.first = {2019, 9, 2};
        next.last = {2020, 1, 10};
        run(copyTerm(sample.state(), sample.state().all<Term>().begin()->first, next, copied).value());
        return sample.state().all<Term>().rbegin()->first;
    }
};

} // namespace

TEST_CASE("nothing of the review is computed before it is shown, and nothing while it is hidden")
{
    SamplePages sample;
    ReviewPage page{sample.context()};
    page.refresh();
    for (const Part part : allParts)
        CHECK(page.part(part) == nullptr);
    CHECK_FALSE(page.canPrint());
    page.show();
    REQUIRE(page.part(Part::Progress) != nullptr);
    CHECK(page.part(Part::Totals) == nullptr);
    CHECK(page.canPrint());

    const auto &table = *qobject_cast<QTableView *>(page.part(Part::Progress)->table());
    const QSignalSpy resets{table.model(), &QAbstractItemModel::modelReset};
    page.hide();
    const ScoreBook &book = page.reviewed().book();
    const QString before = table.model()->index(0, 3).data().toString();
    const ScorePlace place = book.place(0, 0);
    REQUIRE(sample.acts().run(clearScores(sample.state(), book.version()->id, {}, {place}).value()) == RunResult::Done);
    CHECK(resets.isEmpty());
    page.refresh();
    CHECK(resets.isEmpty());
    page.show();
    CHECK(resets.size() == 1);
    CHECK(table.model()->index(0, 3).data().toString() != before);
}

TEST_CASE("changes are told with their sign, numbers to two places, and what is missing sorts behind")
{
    const auto [cell, text, number] = GENERATE(table<ReviewCell, QString, std::optional<PrintNumber>>({
        {changeCell(Exact{1, 12}), u"+8.3"_s, PrintNumber{83, 1}},
        {changeCell(Exact{-1, 5}), u"−20"_s, PrintNumber{-200, 1}},
        {changeCell(Exact{}), u"0"_s, PrintNumber{0, 1}},
        {changeCell({}), u"—"_s, std::nullopt},
        {riseCell(3), u"+3"_s, PrintNumber{3, 0}},
        {riseCell(-2), u"−2"_s, PrintNumber{-2, 0}},
        {rankCell({}), u"—"_s, std::nullopt},
        {pointsCell(Exact{20, 3}), u"6.67"_s, PrintNumber{667, 2}},
        {pointsCell(Exact{-5, 1000}), u"−0.01"_s, PrintNumber{-1, 2}},
        {rateCell(Exact{2, 3}), u"66.7%"_s, std::nullopt},
    }));
    CHECK(cell.text == text);
    CHECK(cell.number == number);
    CHECK(cell.order.isValid() == (text != u"—"_s));
    CHECK(cell.onPaper().text == text);
}

TEST_CASE("progress tells what is open, and Enter leads to the first open cell")
{
    ReviewDesk desk;
    QTableView &table = desk.table(Part::Progress);
    const QAbstractItemModelTester tester{&dynamic_cast<ReviewTable &>(table).lines(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    REQUIRE(table.model()->rowCount() == 14);
    const std::vector<CriterionProgress> &progress = desk.page.reviewed().progress();
    int withOpen = -1;
    for (int row = 0; row < 14; ++row) {
        const CriterionProgress &each = progress[static_cast<std::size_t>(row)];
        CHECK(desk.text(Part::Progress, row, 1) == QString::number(each.concerned));
        CHECK(desk.text(Part::Progress, row, 3) == QString::number(each.open.size()));
        CHECK((desk.text(Part::Progress, row, 4) == u"100%"_s) == each.open.empty());
        if (!each.open.empty())
            withOpen = row;
    }
    REQUIRE(withOpen >= 0);
    table.setCurrentIndex(table.model()->index(withOpen, 0));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(desk.jumps.size() == 1);
    const int open = progress[static_cast<std::size_t>(withOpen)].open.front();
    CHECK(desk.jumps.front().page == PageId::Scores);
    CHECK(desk.jumps.front().id == keyOf(desk.book().subject(open)));
    ScoresPage scores{desk.sample.context()};
    scores.show();
    REQUIRE(scores.jumpTo(desk.jumps.front()));
    const QModelIndex reached = scores.grid().currentIndex();
    CHECK(reached.row() == open);
    CHECK(reached.column() == withOpen + 2);
}

TEST_CASE("what does not apply is neither done nor to be done, on the review as on the scores")
{
    ReviewDesk desk;
    ScoresPage scores{desk.sample.context()};
    const auto stateOf = [](const QWidget &page) {
        return page.findChild<PageHeader *>()->findChild<Chip *>()->text();
    };
    ScoreProgress counted;
    int cells = 0;
    for (int row = 0; row < desk.book().teachers(); ++row) {
        for (const Outcome &outcome : desk.book().result(row).outcomes) {
            const bool applies = outcome.state != RecordState::NotApplicable;
            ++cells;
            counted.concerned += applies ? 1 : 0;
            counted.decided += applies && outcome.state != RecordState::Missing && !outcome.fault ? 1 : 0;
        }
    }
    REQUIRE(counted.concerned < cells);
    REQUIRE(counted.decided < counted.concerned);
    const QString told = u"%1 of %2 scored"_s.arg(counted.decided).arg(counted.concerned);
    CHECK(stateOf(desk.page) == told);
    CHECK(stateOf(scores).endsWith(told));
    CHECK(desk.book().progress() == counted);
}

TEST_CASE("a shown review follows the scores and undo")
{
    ReviewDesk desk;
    const QString before = desk.text(Part::Progress, 3, 3);
    desk.run(clearScores(desk.sample.state(), desk.book().version()->id, {},
                         {desk.book().place(0, 3), desk.book().place(1, 3)})
                 .value());
    CHECK(desk.text(Part::Progress, 3, 3).toInt() == before.toInt() + 2);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.text(Part::Progress, 3, 3) == before);
}

TEST_CASE("the segments are chosen by mouse and keyboard and make their part when it is first wanted")
{
    ReviewDesk desk;
    auto &ways = *desk.page.findChild<SegmentedControl *>();
    REQUIRE(ways.count() == static_cast<int>(ReviewPage::partCount));
    QWidget *first = ways.focusProxy();
    REQUIRE(first != nullptr);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    CHECK(ways.current() == 1);
    CHECK(desk.page.part(Part::Totals) != nullptr);
    CHECK(desk.page.part(Part::Outliers) == nullptr);
    QTest::keyClick(ways.focusProxy(), Qt::Key_End);
    CHECK(ways.current() == 5);
    CHECK(desk.page.part(Part::SideBySide) != nullptr);
    CHECK(desk.page.part(Part::Terms) == nullptr);
}

TEST_CASE("side by side whole columns fill the room before the medians, however wide the window is")
{
    ReviewDesk desk;
    desk.page.showPart(Part::SideBySide);
    auto &table = dynamic_cast<FrozenColumnsTableView &>(desk.table(Part::SideBySide));
    for (const int width : {900, 1010, 1100, 1190}) {
        desk.page.resize(width, 700);
        QCoreApplication::processEvents();
        INFO(table.viewport()->width());
        REQUIRE(table.horizontalScrollBar()->maximum() > 0);
        CHECK(table.lastEdge()->width() < table.columnWidth(1) / 3);
    }
}

TEST_CASE("whoever differs from a group that is otherwise equal is listed with the reason and the way there")
{
    ReviewDesk desk;
    desk.giveLevels([](int) { return 0; });
    desk.page.showPart(Part::Outliers);
    const auto linesAbout = [&desk](int column) {
        std::vector<int> rows;
        for (const Outlier &each : desk.page.reviewed().outliers()) {
            if (each.column == column)
                rows.push_back(each.row);
        }
        return rows;
    };
    CHECK(linesAbout(3).empty());
    desk.giveLevels([](int row) { return row == 6 ? 2 : 0; });
    REQUIRE(linesAbout(3) == std::vector{6});

    QTableView &table = desk.table(Part::Outliers);
    const QAbstractItemModelTester tester{&dynamic_cast<ReviewTable &>(table).lines(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    int line = -1;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (desk.text(Part::Outliers, row, 0) == desk.book().name(6) &&
            desk.text(Part::Outliers, row, 2) == desk.page.reviewed().criterionName(3))
            line = row;
    }
    REQUIRE(line >= 0);
    const QString reason = desk.text(Part::Outliers, line, 4);
    CHECK(reason.startsWith(u"本人4；"_s));
    CHECK(reason.contains(u"全体教师27人中有26人都是8，低4"_s));
    table.setCurrentIndex(table.model()->index(line, 0));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(desk.jumps.size() == 1);
    CHECK(desk.jumps.front().id == keyOf(desk.book().subject(6)));
    CHECK(desk.jumps.front().part == desk.book().criteria()[3]->spec.no);
}

TEST_CASE("the list of what is unusual follows the chosen group")
{
    ReviewDesk desk;
    desk.giveLevels([](int row) { return row == 6 ? 2 : 0; });
    desk.page.showPart(Part::Outliers);
    const int all = desk.table(Part::Outliers).model()->rowCount();
    for (const ReviewGroup &group : desk.page.reviewed().sheets().groups) {
        desk.page.chooseGroup(group.name);
        if (desk.page.shownEmptyState() != nullptr)
            continue;
        const QAbstractItemModel &model = *desk.table(Part::Outliers).model();
        CHECK(model.rowCount() <= all);
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool isAbout = model.index(row, 4).data().toString().contains(group.name);
            CHECK((isAbout || desk.page.reviewed().isEverybody()));
        }
    }
}

TEST_CASE("a criterion on which all have the same is listed until one differs")
{
    ReviewDesk desk;
    desk.giveLevels([](int) { return 1; });
    desk.page.showPart(Part::Equal);
    REQUIRE(desk.page.shownEmptyState() == nullptr);
    const auto lists = [&desk](const QString &criterion) {
        const QAbstractItemModel &model = *desk.table(Part::Equal).model();
        for (int row = 0; row < model.rowCount() && !desk.page.shownEmptyState(); ++row) {
            if (model.index(row, 0).data().toString() == criterion)
                return model.index(row, 3).data().toString() == u"6"_s;
        }
        return false;
    };
    const QString name = desk.page.reviewed().criterionName(3);
    CHECK(lists(name));
    desk.giveLevels([](int row) { return row == 0 ? 0 : 1; });
    CHECK_FALSE(lists(name));
}

TEST_CASE("the totals of a group are drawn and told, and the chart goes on paper")
{
    ReviewDesk desk;
    desk.page.showPart(Part::Totals);
    REQUIRE(desk.page.shownEmptyState() == nullptr);
    const auto counted = [&desk] {
        int sum = 0;
        for (int row = 0; row < desk.table(Part::Totals).model()->rowCount(); ++row)
            sum += desk.text(Part::Totals, row, 1).toInt();
        return sum;
    };
    const auto finals = [&desk] {
        int sum = 0;
        for (const int row : desk.page.reviewed().group().rows)
            sum += desk.book().result(row).provisional ? 0 : 1;
        return sum;
    };
    CHECK(counted() == finals());
    const std::vector<PaperPage> pages = desk.page.part(Part::Totals)->pages(desk.sample.paper().fonts());
    REQUIRE(pages.size() == 1);
    REQUIRE(pages.front().pictures.size() == 1);
    const PlacedPicture &picture = pages.front().pictures.front();
    CHECK(pages.front().setup.content().adjusted(-0.01, -0.01, 0.01, 0.01).contains(picture.box));
    int dark = 0;
    for (int y = 0; y < picture.image.height(); ++y) {
        for (int x = 0; x < picture.image.width(); ++x)
            dark += qGray(picture.image.pixel(x, y)) < 128 ? 1 : 0;
    }
    CHECK(dark > picture.image.width() * picture.image.height() / 100);
}

TEST_CASE("without a term before, or without its rubric, the comparison says so")
{
    ReviewDesk desk;
    desk.page.showPart(Part::Terms);
    REQUIRE(desk.page.shownEmptyState() != nullptr);
    CHECK(desk.page.shownEmptyState()->accessibleName() ==
          ComparisonPart::tr("There is no term before this one in the file."));
    CHECK_FALSE(desk.page.canPrint());

    const TermId next = desk.addNextTerm({});
    desk.page.chooseGroup({});
    CurrentTerm &term = desk.sample.context().term;
    term.choose(next);
    CHECK(desk.page.shownEmptyState() == nullptr);
    QTableView &table = desk.table(Part::Terms);
    const QAbstractItemModelTester tester{&dynamic_cast<ReviewTable &>(table).lines(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    REQUIRE(table.model()->rowCount() == 27);
    const auto &part = dynamic_cast<ComparisonPart &>(*desk.page.part(Part::Terms));
    CHECK(part.criteria().model()->rowCount() == 14);
    CHECK(part.papers().size() == 2);
    bool anyRate = false;
    for (int row = 0; row < 27; ++row) {
        anyRate = anyRate || desk.text(Part::Terms, row, 2).endsWith(u'%');
        CHECK(desk.text(Part::Terms, row, 4) == u"—"_s);
    }
    CHECK(anyRate);
}

TEST_CASE("where no result and no criterion is in both terms the comparison says so instead of showing dashes")
{
    ReviewDesk desk;
    const RubricVersionId before = desk.book().version()->id;
    const TermId next = desk.addNextTerm({});
    CriterionSpec open{.no = u"15"_s, .title = u"都未评"_s, .weight = Points{}};
    open.rule = Rule{TallyRule{.cases = {{.name = u"次"_s, .points = Points::whole(1)}}}};
    desk.run(addCriteria(desk.state(), before, std::vector{open}));
    desk.page.showPart(Part::Terms);
    desk.sample.context().term.choose(next);
    CHECK(desk.page.shownEmptyState() == nullptr); // the criteria are in both
    for (const CriterionVersion *each : criteriaOf(desk.state(), desk.book().version()->id)) {
        CriterionVersion renamed = *each;
        renamed.spec.title += u"（新）"_s;
        desk.run(changeCriterion(desk.state(), renamed));
    }
    REQUIRE(desk.page.shownEmptyState() != nullptr);
    CHECK(desk.page.shownEmptyState()->accessibleName().startsWith(u"Nothing can be compared: in the term before, "_s +
                                                                   desk.state().all<Term>().begin()->second.title));
    desk.undo();
    CHECK(desk.page.shownEmptyState() == nullptr);
}

TEST_CASE("a term without a rubric leads to the rubric page")
{
    ReviewDesk desk;
    const TermId next = desk.addNextTerm({.stages = true, .plan = false, .topics = false, .rubric = false});
    desk.sample.context().term.choose(next);
    const EmptyState *empty = desk.page.shownEmptyState();
    REQUIRE(empty != nullptr);
    CHECK_FALSE(desk.page.canPrint());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    REQUIRE(desk.jumps.size() == 1);
    CHECK(desk.jumps.front().page == PageId::Rubric);
}

TEST_CASE("a term in which nothing is scored yet has progress, and says in the other parts what is missing")
{
    ReviewDesk desk;
    desk.sample.context().term.choose(desk.addNextTerm({}));
    for (const Part part : allParts) {
        desk.page.showPart(part);
        const bool isEmpty = desk.page.shownEmptyState() != nullptr;
        const bool expected = part == Part::Totals || part == Part::Outliers || part == Part::Equal;
        CHECK(isEmpty == expected);
    }
}

TEST_CASE("the sheets of a group stand side by side under frozen criteria, with the medians")
{
    ReviewDesk desk;
    desk.giveLevels([](int row) { return row == 6 ? 2 : 0; });
    desk.page.showPart(Part::SideBySide);
    auto &table = dynamic_cast<FrozenColumnsTableView &>(desk.table(Part::SideBySide));
    const QAbstractItemModelTester tester{table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    CHECK(table.frozenFirst() == 1);
    CHECK(table.model()->columnCount() == 27 + 2);
    REQUIRE(table.model()->rowCount() == 14 + 3);
    CHECK(desk.text(Part::SideBySide, 3, 7) == u"4"_s);
    CHECK(desk.text(Part::SideBySide, 3, 28) == u"8"_s);
    CHECK(table.model()->index(3, 7).data(ReviewModel::StandsOutRole).toBool());
    CHECK_FALSE(table.model()->index(3, 8).data(ReviewModel::StandsOutRole).toBool());

    const std::vector<ReviewGroup> groups = desk.page.reviewed().sheets().groups;
    const auto group = std::ranges::find_if(
        groups, [](const ReviewGroup &each) { return each.rows.size() > 1 && each.rows.size() < 27; });
    REQUIRE(group != groups.end());
    const auto boxes = desk.page.findChildren<QComboBox *>();
    auto &box = **std::ranges::find(boxes, u"Group"_s, &QComboBox::accessibleName);
    REQUIRE(box.isVisible());
    box.setFocus();
    while (box.currentText() != group->name)
        QTest::keyClick(&box, Qt::Key_Down);
    REQUIRE(table.model()->columnCount() == static_cast<int>(group->rows.size()) + 2);
    for (std::size_t i = 0; i < group->rows.size(); ++i)
        CHECK(table.model()->headerData(static_cast<int>(i) + 1, Qt::Horizontal).toString() ==
              desk.book().name(group->rows[i]));

    table.setCurrentIndex(table.model()->index(3, 1));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(desk.jumps.size() == 1);
    CHECK(desk.jumps.front().id == keyOf(desk.book().subject(group->rows.front())));
}

TEST_CASE("vetoes stand side by side with what they mean for each, and have no line while there are none")
{
    ReviewDesk desk;
    desk.page.showPart(Part::SideBySide);
    CHECK(desk.text(Part::SideBySide, 16, 0) == u"Sheet"_s);
    const State &state = desk.sample.state();
    RubricTerms terms = desk.book().version()->terms;
    terms.vetoes = {{.name = u"旷训"_s,
                     .effect = VetoEffect::Consequences,
                     .consequences = {{.text = u"职称低聘一级"_s, .of = {Employment::Titled}}}}};
    desk.run(setRubricTerms(state, desk.book().version()->id, terms));
    const Subject who = desk.book().subject(2);
    desk.run(setVetoes(state, desk.book().version()->rubric, {}, who, {{u"旷训"_s, u"考勤"_s}}).value());
    REQUIRE(desk.text(Part::SideBySide, 16, 0) == u"Vetoes"_s);
    CHECK(desk.text(Part::SideBySide, 16, 1).isEmpty());
    CHECK(desk.text(Part::SideBySide, 16, 3).contains(u"聘任状态未登记"_s));
    CHECK(desk.text(Part::SideBySide, 17, 0) == u"Sheet"_s);
    desk.run(setEmployment(state, {std::get<StaffId>(who)}, Employment::Titled));
    desk.page.refresh();
    CHECK(desk.text(Part::SideBySide, 16, 3) == u"旷训（职称低聘一级）"_s);
    const PrintTable beside = desk.page.part(Part::SideBySide)->papers().front();
    CHECK(beside.rows[16].cells[0].text == u"一票否决"_s);
    CHECK(beside.rows[16].cells[4].text == u"旷训（职称低聘一级）"_s); // behind the medians
}

TEST_CASE("the review tells where the sheets stand, all together and each")
{
    ReviewDesk desk;
    const auto isTold = [&desk](const QString &text) {
        const QList<QLabel *> labels = desk.page.part(Part::Progress)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) { return each->text() == text; });
    };
    CHECK(isTold(u"Sheets: Self-rating 0 · First rating 27 · Under review 0 · Published 0 · Filed 0"_s));
    desk.run(moveSheets(desk.sample.state(), desk.book().version()->rubric, {},
                        {.step = SheetStep::Submit,
                         .subjects = {desk.book().subject(0), desk.book().subject(6)},
                         .who = u"研训处"_s,
                         .at = QDateTime::currentDateTimeUtc(),
                         .comment = {}}));
    CHECK(isTold(u"Sheets: Self-rating 0 · First rating 25 · Under review 2 · Published 0 · Filed 0"_s));
    const PrintTable progress = desk.page.part(Part::Progress)->papers().front();
    CHECK(progress.closing.front().parts == QStringList{u"评分表共27份：初评25份，审核2份"_s});

    desk.page.showPart(Part::SideBySide);
    CHECK(desk.text(Part::SideBySide, 16, 0) == u"Sheet"_s);
    CHECK(desk.text(Part::SideBySide, 16, 1) == u"Under review"_s);
    CHECK(desk.text(Part::SideBySide, 16, 2) == u"First rating"_s);
    const PrintTable beside = desk.page.part(Part::SideBySide)->papers().front();
    CHECK(beside.rows.back().cells[8].text == u"审核"_s);
}

TEST_CASE("a group without anybody who is scored says so, and keeps the other parts")
{
    ReviewDesk desk;
    desk.run(addGroup(desk.sample.state(), u"空组"_s).value());
    desk.page.showPart(Part::SideBySide);
    desk.page.chooseGroup(u"空组"_s);
    CHECK(desk.page.shownEmptyState() != nullptr);
    CHECK_FALSE(desk.page.canExport());
    desk.page.showPart(Part::Progress);
    CHECK(desk.page.shownEmptyState() == nullptr);
    desk.page.showPart(Part::SideBySide);
    desk.page.chooseGroup(u"全体教师"_s);
    CHECK(desk.page.shownEmptyState() == nullptr);
}

TEST_CASE("every part is printed and exported as it is shown")
{
    ReviewDesk desk;
    desk.giveLevels([](int row) { return row == 6 ? 2 : 0; });
    QTemporaryDir folder;
    for (const Part part : allParts) {
        desk.page.showPart(part);
        if (desk.page.shownEmptyState() != nullptr)
            continue;
        CAPTURE(static_cast<int>(part));
        const QString path = folder.filePath(u"%1.xlsx"_s.arg(static_cast<int>(part)));
        desk.sample.paper().setAskPath([&path](const QString &, const QString &) { return std::optional{path}; });
        desk.page.exportTable();
        CHECK(QFile{path}.size() > 0);
        const PrintTable paper = desk.page.part(part)->papers().front();
        CHECK(paper.title.endsWith(u"表"_s));
        REQUIRE_FALSE(paper.rows.empty());
        for (const PrintRow &row : paper.rows)
            CHECK(row.cells.size() == paper.columns.size());
        CHECK_FALSE(desk.page.part(part)->pages(desk.sample.paper().fonts()).empty());
    }
    // As it is sorted on the screen.
    desk.page.showPart(Part::Progress);
    desk.table(Part::Progress).sortByColumn(5, Qt::DescendingOrder);
    const PrintTable paper = desk.page.part(Part::Progress)->papers().front();
    for (int row = 0; row < 14; ++row)
        CHECK(paper.rows[static_cast<std::size_t>(row)].cells.front().text == desk.text(Part::Progress, row, 0));
}

TEST_CASE("every control of the review has a name for a screen reader")
{
    ReviewDesk desk;
    desk.giveLevels([](int row) { return row == 6 ? 2 : 0; });
    for (const Part part : allParts) {
        desk.page.showPart(part);
        CHECK(namelessControls(desk.page) == QStringList{});
    }
}
