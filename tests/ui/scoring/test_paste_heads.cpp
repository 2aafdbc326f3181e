// Which row of a pasted table is a heading, and where its columns go without one.
#include "ui/pages/scores/paste/paste_preview.h"
#include "ui/pages/scores/paste/score_paste.h"
#include "ui/support/scores_desk.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"

#include <QComboBox>
#include <QSpinBox>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The sample with 检查, whose cases are called as the levels of 资料 are.
class HeadsDesk : public ScoresDesk
{
public:
    int checks = 0;
    int files = 0;

    HeadsDesk()
    {
        CriterionSpec cases{.no = u"15"_s, .title = u"检查"_s, .weight = Points{}};
        cases.rule = Rule{TallyRule{.base = Points{},
                                    .cases = {{.name = u"甲等"_s, .points = Points::whole(2)},
                                              {.name = u"乙等"_s, .points = Points::whole(1)},
                                              {.name = u"丁等"_s, .points = Points{}}}}};
        CriterionSpec levels{.no = u"16"_s, .title = u"资料"_s, .weight = Points{}};
        levels.rule = Rule{LevelsRule{.levels = {{.name = u"甲等"_s, .points = Points::whole(10)},
                                                 {.name = u"乙等"_s, .points = Points::whole(8)},
                                                 {.name = u"丙等"_s, .points = Points::whole(5)}}}};
        const std::vector<CriterionSpec> specs{cases, levels};
        const RubricVersionId version = sample.state().all<RubricVersion>().begin()->first;
        REQUIRE(sample.acts().run(addCriteria(sample.state(), version, specs)) == RunResult::Done);
        checks = static_cast<int>(book.criteria().size()) - 2;
        files = checks + 1;
    }

    ScorePaste pasted(const QString &text, int column)
    {
        return {sample.state(), book, tableFromText(text), 0, column};
    }
    ScoreColumn caseOf(const QString &name) const
    {
        return {.use = ScoreColumn::Score, .criterion = checks, .part = name};
    }
};

} // namespace

TEST_CASE("levels are scores though cases of another criterion are called so", "[paste]")
{
    HeadsDesk desk;
    const ScoreColumn files{.use = ScoreColumn::Score, .criterion = desk.files};
    const ScorePaste column = desk.pasted(u"甲等\n乙等\n乙等\n"_s, desk.files);
    CHECK(column.headRows() == 0);
    CHECK(column.columns() == std::vector{files});
    REQUIRE(column.scores().size() == 3);
    CHECK(column.scores()[0].row == 0);
    CHECK(column.scores()[0].record.has_value());

    // 丁等 is no level, but stands among cases that are called as levels.
    CHECK(desk.pasted(u"甲等\n丁等\n"_s, desk.files).headRows() == 0);

    const QString lines = desk.book.name(0) + u"\t甲等\t\n"_s + desk.book.name(1) + u"\t乙等\t\n"_s;
    const ScorePaste named = desk.pasted(lines, desk.files);
    CHECK(named.headRows() == 0);
    CHECK(named.columns().at(0) == ScoreColumn{.use = ScoreColumn::Name});
    CHECK(named.columns().at(1) == files);
}

TEST_CASE("cases are a heading beside one of names, below their criterion and with a unit", "[paste]")
{
    HeadsDesk desk;
    const ScorePaste named = desk.pasted(u"姓名\t甲等\t乙等\n"_s + desk.book.name(0) + u"\t2\t1\n"_s, 0);
    CHECK(named.headRows() == 1);
    CHECK(named.columns() ==
          std::vector{ScoreColumn{.use = ScoreColumn::Name}, desk.caseOf(u"甲等"_s), desk.caseOf(u"乙等"_s)});

    const ScorePaste below = desk.pasted(u"检查\t\n甲等\t乙等\n2\t1\n"_s, 0);
    CHECK(below.headRows() == 2);
    CHECK(below.columns() == std::vector{desk.caseOf(u"甲等"_s), desk.caseOf(u"乙等"_s)});

    CHECK(desk.pasted(u"甲等次数\t乙等次数\n2\t1\n"_s, 0).headRows() == 1);
    // Two of five cells are not most of a row.
    CHECK(desk.pasted(u"3\t4\t5\t甲等次数\t乙等次数\n3\t4\t5\t2\t1\n"_s, 0).headRows() == 0);
}

TEST_CASE("without rows of headings the columns go by their place again, and with them by their heads", "[paste]")
{
    HeadsDesk desk;
    ScorePaste paste = desk.pasted(u"资料\n甲等\n"_s, 0);
    REQUIRE(paste.headRows() == 1);
    PastePreview preview{paste};
    const auto *use = preview.findChild<QComboBox *>();
    auto *heads = preview.findChild<QSpinBox *>();
    const QString recognised = use->currentText();
    CHECK(recognised == desk.spec(desk.files).no + u". 资料"_s);
    QTest::keyClick(heads, Qt::Key_Down);
    REQUIRE(heads->value() == 0);
    CHECK(use->currentText() == desk.spec(0).no + u". "_s + desk.spec(0).title);
    CHECK(paste.columns() == std::vector{ScoreColumn{.use = ScoreColumn::Score, .criterion = 0}});
    QTest::keyClick(heads, Qt::Key_Up);
    CHECK(use->currentText() == recognised);
    CHECK(paste.headRows() == 1);
}
