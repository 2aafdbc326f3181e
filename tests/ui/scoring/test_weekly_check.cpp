// 每周检查: a grade for each group each week, typed in a grid of weeks and groups.
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/scores/scores_page.h"
#include "ui/pages/scores/weekly/weekly_check_dialog.h"
#include "ui/pages/scores/weekly/weekly_grades_table.h"
#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"
#include "ui/support/waiting_hand.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The sample with 低段教师 and 高段教师 assessed by a rubric of one criterion.
class WeeklyDesk
{
public:
    explicit WeeklyDesk(const RuleKind &rule = fourGrades())
    {
        for (const QString &name : {u"低段教师"_s, u"高段教师"_s})
            run(setGroupScored(sample.state(), *participantOf(sample.state(), name).group, true).value());
        RubricSheet sheet;
        sheet.terms.title = u"教研组考核"_s;
        sheet.terms.subject = RubricSubject::Group;
        sheet.criteria = {{.no = u"1"_s, .title = u"每周教研组活动检查"_s, .weight = Points::whole(60)}};
        sheet.criteria.front().rule.kind = rule;
        run(addRubric(sample.state(), sample.state().all<Term>().begin()->first, sheet));
        page.emplace(sample.context(), PageId::GroupScores, sample.context().rubrics.groups);
        showActive(*page, {1080, 700});
    }

    static RuleKind fourGrades()
    {
        return TallyRule{.base = Points{},
                         .cases = {{.name = u"优"_s, .points = Points::whole(3)},
                                   {.name = u"良"_s, .points = Points::whole(2)},
                                   {.name = u"中"_s, .points = Points::whole(1)},
                                   {.name = u"差"_s, .points = Points{}}},
                         .floor = Points{},
                         .cap = Points::whole(60)};
    }
    void run(const Act &act) { REQUIRE(sample.acts().run(act) == RunResult::Done); }
    void open(const std::function<void(WeeklyCheckDialog &)> &work)
    {
        WaitingHand<WeeklyCheckDialog> hand{[&](WeeklyCheckDialog &dialog) {
            CHECK(QTest::qWaitFor([&dialog] { return QApplication::activeWindow() == &dialog; }));
            work(dialog);
            dialog.reject();
        }};
        QPushButton *button = buttonOf(*page, u"Weekly check…"_s);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(hand.isDone());
    }
    static WeeklyGradesTable &grid(const WeeklyCheckDialog &dialog) { return *dialog.findChild<WeeklyGradesTable *>(); }
    static QString told(const WeeklyCheckDialog &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n').remove(QChar(0x2060));
    }
    std::vector<RecordEntry> entries(int row) const
    {
        const CellRecord *record = page->book().record(row, 0);
        return record ? entriesOf(sample.state(), record->id) : std::vector<RecordEntry>{};
    }
    std::size_t steps() { return sample.acts().steps().size(); }

    SamplePages sample;
    std::optional<ScoresPage> page;
};

} // namespace

TEST_CASE("C26 and I03: a week is graded for all groups by keyboard, each grade one step, and undone", "[weekly check]")
{
    WeeklyDesk desk;
    const std::size_t before = desk.steps();
    desk.open([&](WeeklyCheckDialog &dialog) {
        WeeklyGradesTable &grid = WeeklyDesk::grid(dialog);
        REQUIRE(grid.columnCount() == 2);
        // 10 April, the day of the sample, lies in the sixth week.
        REQUIRE(grid.currentRow() == 5);
        CHECK(grid.verticalHeaderItem(5)->text().startsWith(u"第6周"_s));
        QTest::keyClick(&grid, Qt::Key_1);
        CHECK(grid.currentColumn() == 1);
        QTest::keyClick(&grid, Qt::Key_3);
        CHECK(grid.currentRow() == 6); // on to the next week
        CHECK(grid.currentColumn() == 0);
        CHECK(grid.item(5, 0)->text() == u"优"_s);
        CHECK(grid.item(5, 1)->text() == u"中"_s);
        CHECK(desk.steps() == before + 2);
        // The same grade again is no step; another one takes its place.
        grid.setCurrentCell(5, 0);
        QTest::keyClick(&grid, Qt::Key_1);
        CHECK(desk.steps() == before + 2);
        grid.setCurrentCell(5, 0);
        QTest::keyClick(&grid, Qt::Key_2);
        CHECK(grid.item(5, 0)->text() == u"良"_s);
        CHECK(desk.entries(0).size() == 1);
        grid.setCurrentCell(5, 0);
        QTest::keyClick(&grid, Qt::Key_Delete);
        CHECK(grid.item(5, 0)->text().isEmpty());
        CHECK(desk.entries(0).empty());
        QTest::keyClick(&grid, Qt::Key_9); // no ninth grade
        CHECK(desk.entries(0).empty());
        for (int i = 0; i < 4; ++i)
            QTest::mouseClick(buttonOf(dialog, u"Undo"_s), Qt::LeftButton);
        CHECK(grid.item(5, 1)->text().isEmpty());
        CHECK_FALSE(buttonOf(dialog, u"Undo"_s)->isEnabled()); // what was done before is not undone here
        CHECK(desk.entries(1).empty());
        QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(grid.item(5, 0)->text() == u"优"_s);
    });
    REQUIRE(desk.entries(0).size() == 1);
    CHECK(desk.entries(0).front().day == QDate{2019, 4, 12}); // the Friday
    CHECK(desk.page->book().outcome(0, 0).points == Exact{std::int64_t{3}});
}

TEST_CASE("Enter after a grade goes no further, Enter alone leaves a cell out", "[weekly check]")
{
    WeeklyDesk desk;
    desk.open([](WeeklyCheckDialog &dialog) {
        WeeklyGradesTable &grid = WeeklyDesk::grid(dialog);
        CHECK(WeeklyDesk::told(dialog).contains(u"Enter leaves a cell out"_s));
        grid.setCurrentCell(5, 0);
        QTest::keyClick(&grid, Qt::Key_1);
        QTest::keyClick(&grid, Qt::Key_Return);
        CHECK(grid.currentColumn() == 1);
        QTest::keyClick(&grid, Qt::Key_3);
        QTest::keyClick(&grid, Qt::Key_Return);
        CHECK(grid.item(5, 0)->text() == u"优"_s);
        CHECK(grid.item(5, 1)->text() == u"中"_s);
        REQUIRE(grid.currentRow() == 6);
        CHECK(grid.currentColumn() == 0);
        QTest::keyClick(&grid, Qt::Key_Return);
        CHECK(grid.currentColumn() == 1);
        // A grade, and then elsewhere: there Enter goes on as ever.
        grid.setCurrentCell(8, 0);
        QTest::keyClick(&grid, Qt::Key_2);
        grid.setCurrentCell(9, 0);
        QTest::keyClick(&grid, Qt::Key_Return);
        CHECK(grid.currentColumn() == 1);
    });
}

TEST_CASE("behind the last cell nothing that is typed replaces the grade there, until the person means it",
          "[weekly check]")
{
    WeeklyDesk desk;
    desk.open([&](WeeklyCheckDialog &dialog) {
        WeeklyGradesTable &grid = WeeklyDesk::grid(dialog);
        const int last = grid.rowCount() - 1;
        grid.setCurrentCell(last, 1);
        QTest::keyClick(&grid, Qt::Key_1);
        REQUIRE(grid.item(last, 1)->text() == u"优"_s);
        CHECK_FALSE(WeeklyDesk::told(dialog).contains(u"the table ends here"_s));
        const std::size_t steps = desk.steps();
        QTest::keyClick(&grid, Qt::Key_3);
        CHECK(grid.item(last, 1)->text() == u"优"_s);
        CHECK(desk.steps() == steps);
        CHECK(WeeklyDesk::told(dialog).contains(u"the table ends here"_s));
        QTest::keyClick(&grid, Qt::Key_Delete);
        QTest::keyClick(&grid, Qt::Key_3);
        CHECK(grid.item(last, 1)->text() == u"中"_s);
        CHECK_FALSE(WeeklyDesk::told(dialog).contains(u"the table ends here"_s));
        // Gone away and come back, or clicked, the cell is meant.
        QTest::keyClick(&grid, Qt::Key_Left);
        QTest::keyClick(&grid, Qt::Key_Right);
        QTest::keyClick(&grid, Qt::Key_2);
        CHECK(grid.item(last, 1)->text() == u"良"_s);
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualItemRect(grid.item(last, 1)).center());
        QTest::keyClick(&grid, Qt::Key_4);
        CHECK(grid.item(last, 1)->text() == u"差"_s);
    });
}

TEST_CASE("of several criteria that are called weekly the first one is meant", "[weekly check]")
{
    WeeklyDesk desk;
    CriterionSpec second{.no = u"2"_s, .title = u"每周公开课"_s, .weight = Points{}};
    second.rule.kind = WeeklyDesk::fourGrades();
    desk.run(addCriteria(desk.sample.state(), desk.page->book().version()->id, std::vector{second}));
    desk.open([](const WeeklyCheckDialog &dialog) {
        const auto &criteria = *named<QComboBox>(dialog, u"Criterion"_s);
        REQUIRE(criteria.count() == 2);
        CHECK(criteria.currentIndex() == 0);
    });
}

TEST_CASE("a week with several checks is left alone, and a sheet under review takes no grade; both are said",
          "[weekly check]")
{
    WeeklyDesk desk;
    for (const int day : {8, 10})
        REQUIRE(desk.page->editor().putEntry(
            {0, 0}, {.day = QDate{2019, 4, day}, .caseKey = u"优"_s, .count = Points::whole(1)}));
    desk.open([&](WeeklyCheckDialog &dialog) {
        WeeklyGradesTable &grid = WeeklyDesk::grid(dialog);
        CHECK(grid.item(5, 0)->text() == u"优、优"_s);
        grid.setCurrentCell(5, 0);
        QTest::keyClick(&grid, Qt::Key_4);
        CHECK(desk.entries(0).size() == 2);
        CHECK(WeeklyDesk::told(dialog).contains(u"several times in this week"_s));
        CHECK(grid.currentColumn() == 0); // a refusal does not go on
    });
    desk.run(moveSheets(desk.sample.state(), desk.page->book().version()->rubric, {},
                        {.step = SheetStep::Submit,
                         .subjects = {desk.page->book().subject(1)},
                         .who = u"研训处"_s,
                         .at = QDateTime::currentDateTimeUtc(),
                         .comment = {}}));
    desk.open([&](WeeklyCheckDialog &dialog) {
        WeeklyGradesTable &grid = WeeklyDesk::grid(dialog);
        grid.setCurrentCell(5, 1);
        QTest::keyClick(&grid, Qt::Key_1);
        CHECK(desk.entries(1).empty());
        CHECK(WeeklyDesk::told(dialog).contains(u"under review"_s));
    });
}

TEST_CASE("a rubric without a criterion of cases says what the weekly check needs", "[weekly check]")
{
    WeeklyDesk desk{RatingRule{.max = Points::whole(60)}};
    CHECK(WeeklyCheckDialog::columnsOf(desk.page->book()).empty());
    desk.open([&](WeeklyCheckDialog &dialog) {
        CHECK(WeeklyDesk::grid(dialog).rowCount() == 0);
        CHECK(WeeklyDesk::told(dialog).contains(u"no criterion that counts cases"_s));
        CHECK_FALSE(buttonOf(dialog, u"Print…"_s)->isEnabled());
    });
}

TEST_CASE("a draft without such a criterion is given one by a button, one step that can be undone", "[weekly check]")
{
    WeeklyDesk desk{RatingRule{.max = Points::whole(60)}};
    const QString giving = u"Give the rubric this criterion"_s;
    const auto as = [&desk](Role role) {
        const auto who = [role] { return Operator{u"张校长"_s, role}; };
        desk.sample.acts().setSigner(who, who);
    };
    as(Role::Reviewer);
    desk.open([&](WeeklyCheckDialog &dialog) {
        CHECK_FALSE(buttonOf(dialog, giving)->isEnabled());
        CHECK(buttonOf(dialog, giving)->toolTip().contains(u"Only to look"_s));
    });
    as(Role::Editor);
    const std::size_t before = desk.steps();
    desk.open([&](WeeklyCheckDialog &dialog) {
        WeeklyGradesTable &grid = WeeklyDesk::grid(dialog);
        QTest::mouseClick(buttonOf(dialog, giving), Qt::LeftButton);
        CHECK(desk.steps() == before + 1);
        CHECK(WeeklyCheckDialog::columnsOf(desk.page->book()) == std::vector{1});
        CHECK_FALSE(buttonOf(dialog, giving)->isVisible());
        REQUIRE(grid.currentRow() == 5);
        QTest::keyClick(&grid, Qt::Key_1);
        CHECK(grid.item(5, 0)->text() == u"优"_s);
        for (int i = 0; i < 2; ++i)
            QTest::mouseClick(buttonOf(dialog, u"Undo"_s), Qt::LeftButton);
        CHECK(grid.rowCount() == 0);
        CHECK(WeeklyCheckDialog::columnsOf(desk.page->book()).empty());
        CHECK(buttonOf(dialog, giving)->isVisible());
        CHECK_FALSE(buttonOf(dialog, u"Undo"_s)->isEnabled());
    });
}

TEST_CASE("from a published rubric without such a criterion the way leads to its newest draft", "[weekly check]")
{
    WeeklyDesk desk{RatingRule{.max = Points::whole(60)}};
    const RubricVersionId version = desk.page->book().version()->id;
    desk.run(publishRubric(desk.sample.state(), version, u"研训处"_s, QDateTime::currentDateTimeUtc()).value());
    desk.run(newDraft(desk.sample.state(), version));
    const RubricVersionId draft = newestVersionOf(desk.sample.state(), desk.page->book().version()->rubric)->id;
    REQUIRE(desk.page->book().version()->id == version);
    REQUIRE(draft != version);
    QSignalSpy jumps{&*desk.page, &Page::jumpRequested};
    desk.open([](WeeklyCheckDialog &dialog) {
        CHECK_FALSE(buttonOf(dialog, u"Give the rubric this criterion"_s)->isVisible());
        CHECK(WeeklyDesk::told(dialog).contains(u"new draft"_s));
        QTest::mouseClick(buttonOf(dialog, u"Go to the rubric"_s), Qt::LeftButton);
    });
    REQUIRE(jumps.count() == 1);
    CHECK(jumps.front().front().value<Target>() == Target{PageId::Rubric, keyOf(draft), RubricPage::versionPart});
}
