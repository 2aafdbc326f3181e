// 一档/二档/三档 with what each asks for: written on the rubric page, read where a level is chosen.
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/rubric/rule_table.h"
#include "ui/pages/scores/fields/record_fields.h"
#include "ui/pages/scores/ways/criterion_view.h"
#include "ui/pages/scores/ways/teacher_view.h"
#include "ui/support/rule_parts.h"
#include "ui/support/sample_desk.h"
#include "ui/support/scores_desk.h"
#include "ui/support/settled.h"
#include "ui/widgets/editors/reason_bubble.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

LevelsRule twoTiers()
{
    return {.levels = {{.name = u"一档"_s, .points = p(5), .key = {}, .text = u"有选题、过程和成效"_s},
                       {.name = u"二档"_s, .points = p(3), .key = {}, .text = u"有过程"_s}}};
}

bool isTold(const QWidget &where, const QString &text)
{
    const QList<TextLabel *> labels = where.findChildren<TextLabel *>();
    return std::ranges::any_of(
        labels, [&](const TextLabel *each) { return each->isVisibleTo(&where) && each->text().contains(text); });
}

/// The rubric page at a criterion with levels.
struct TierDesk : SampleDesk<RubricPage>
{
    TierDesk() { page.table().setCurrentIndex(page.model().index(int{place}, RubricModel::Title)); }

    /// Made anew after every entry.
    RuleTable &levels()
    {
        REQUIRE(settles(page));
        for (RuleTable *each : page.findChildren<RuleTable *>()) {
            if (each->accessibleName() == u"Levels, best first"_s)
                return *each;
        }
        FAIL("no table of levels");
        Q_UNREACHABLE();
    }
    const std::vector<Level> &rule()
    {
        const CriterionSpec &spec = page.model().criteria()[place]->spec;
        return std::get<LevelsRule>(spec.rule.kind).levels;
    }
    void write(int row, const QString &text)
    {
        RuleTable &table = levels();
        table.setFocus();
        table.setCurrentCell(row, 2);
        QTest::keyClick(&table, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(editor != nullptr);
        editor->selectAll();
        if (text.isEmpty())
            QTest::keyClick(editor, Qt::Key_Delete);
        else
            QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        levels();
    }

    static constexpr std::size_t place = 4; // levels of 5, 3 and 1 points
};

/// The page of scores with described levels in its first criterion of levels.
class DescribedDesk : public ScoresDesk
{
public:
    const int column = columnOf<LevelsRule>();

    DescribedDesk()
    {
        CriterionVersion row = *book.criteria()[static_cast<std::size_t>(column)];
        row.spec.rule.kind = twoTiers();
        REQUIRE(sample.acts().run(changeCriterion(sample.state(), row)) == RunResult::Done);
        QCoreApplication::processEvents();
        go(0, column);
    }
};

const QString allTiers = u"一档（5分）：有选题、过程和成效\n二档（3分）：有过程"_s;

} // namespace

TEST_CASE("what a level asks for is typed beside its points, and undone", "[level standards]")
{
    TierDesk desk;
    const std::vector<Level> before = desk.rule();
    REQUIRE(before.size() == 3);
    CHECK(desk.levels().horizontalHeaderItem(2)->text() == u"Standard"_s);
    desk.write(0, u"topic and result"_s);
    std::vector<Level> expected = before;
    expected[0].text = u"topic and result"_s;
    CHECK(desk.rule() == expected);
    CHECK(desk.levels().currentColumn() == 2);
    CHECK(isTold(desk.page, u"“%1”还没有写"_s.arg(before[1].name))); // a hint for those that have none
    desk.write(1, u"topic"_s);
    desk.write(2, u"notes"_s);
    CHECK(QTest::qWaitFor([&desk] { return !isTold(desk.page, u"还没有写"_s); }));

    desk.write(2, {});
    CHECK_FALSE(desk.rule()[2].text);
    for (int step = 0; step < 4; ++step)
        REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.rule() == before);
    REQUIRE(settles(desk.page));
    CHECK_FALSE(isTold(desk.page, u"还没有写"_s));
}

TEST_CASE("a long description is read whole: its row grows, and the table with it", "[level standards]")
{
    TierDesk desk;
    const int plain = desk.levels().height();
    CriterionVersion row = *desk.page.model().criteria()[TierDesk::place];
    std::get<LevelsRule>(row.spec.rule.kind).levels[1].text = QString{60, u'研'};
    REQUIRE(desk.sample.acts().run(changeCriterion(desk.sample.state(), row)) == RunResult::Done);
    const RuleTable &table = desk.levels();
    const auto rows = [&table] {
        int height = 0;
        for (int each = 0; each < table.rowCount(); ++each)
            height += table.rowHeight(each);
        return height;
    };
    // It gets its width, then its rows their heights, then the table its own.
    CHECK(QTest::qWaitFor([&] { return table.height() > plain && table.viewport()->height() >= rows(); }));
    CHECK(table.rowHeight(1) > table.rowHeight(0));
}

TEST_CASE("where a level is chosen the levels stand with what they ask for", "[level standards]")
{
    const auto fieldsOf = [](const Rule &rule) {
        return recordFields({.rule = rule, .record = Record{}, .unit = u"分"_s, .isWritable = true});
    };
    const auto fields = fieldsOf(ruleOf(twoTiers()));
    REQUIRE(fields->fields().size() == 1);
    const auto &combo = *qobject_cast<QComboBox *>(fields->fields().front());
    CHECK(isTold(*fields, allTiers));
    CHECK(combo.accessibleDescription() == allTiers);
    CHECK(combo.itemData(1, Qt::ToolTipRole).toString() == u"有选题、过程和成效"_s);
    CHECK(combo.itemText(1) == u"一档（5分）"_s);

    LevelsRule bare = twoTiers();
    for (Level &each : bare.levels)
        each.text.reset();
    const auto plain = fieldsOf(ruleOf(bare));
    CHECK_FALSE(isTold(*plain, u"一档"_s));
    CHECK_FALSE(qobject_cast<QComboBox *>(plain->fields().front())->itemData(1, Qt::ToolTipRole).isValid());
}

TEST_CASE("grid, sheet and contest tell what the levels ask for", "[level standards]")
{
    DescribedDesk desk;
    const QAbstractItemModel &grid = *desk.grid.model();
    const QModelIndex cell = desk.grid.currentIndex();
    CHECK(cell.data(Qt::ToolTipRole).toString().endsWith(allTiers));
    CHECK(cell.data(Qt::AccessibleDescriptionRole).toString() == allTiers);
    CHECK(grid.headerData(cell.column(), Qt::Horizontal, Qt::ToolTipRole).toString().endsWith(allTiers));
    CHECK(QTest::qWaitFor([&] { return isTold(desk.page, allTiers); })); // beside the grid

    desk.press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor != nullptr);
    editor->setText(u"二档"_s);
    const auto *bubble = desk.grid.findChild<ReasonBubble *>();
    REQUIRE(bubble != nullptr);
    CHECK(bubble->text().endsWith(u"\n有过程"_s));
    QTest::keyClick(editor, Qt::Key_Escape);

    desk.page.setWay(ScoresPage::Way::Teacher);
    const QAbstractItemModel &sheet = *desk.page.teacherView().table().model();
    CHECK(sheet.index(desk.column, TeacherModel::Standard).data().toString().endsWith(allTiers));
    desk.page.setWay(ScoresPage::Way::Criterion);
    CHECK(isTold(desk.page.criterionView(), allTiers));
}
