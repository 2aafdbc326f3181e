// 自评 beside the office's score, on the page and on the slip.
#include "ui/pages/scores/ways/criterion_view.h"
#include "ui/pages/scores/ways/teacher_view.h"
#include "ui/support/scores_desk.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/papers/scores/score_papers.h"

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("C18: a self-rating stands beside the office's score wherever one is judged, and the office's counts",
          "[self-rating]")
{
    ScoresDesk desk;
    constexpr int row = 4;
    const int column = desk.columnOf<LevelsRule>();
    const auto &levels = std::get<LevelsRule>(desk.spec(column).rule.kind).levels;
    const QString own = levels.front().points->toString();
    const QString last = levels.back().points->toString();
    const QString office = desk.shown(row, column) == last ? levels[1].points->toString() : last;
    REQUIRE(office != own);
    CriterionView &contest = desk.page.criterionView();
    TeacherView &sheet = desk.page.teacherView();
    desk.go(row, column);
    desk.page.setWay(ScoresPage::Way::Criterion);
    CHECK(contest.table().isColumnHidden(CriterionModel::Self));

    const RubricId rubric = desk.book.version()->rubric;
    const Subject who = desk.book.subject(row);
    REQUIRE(desk.sample.acts().run(moveSheets(desk.sample.state(), rubric, {},
                                              {.step = SheetStep::OpenSelfRating,
                                               .subjects = {who},
                                               .who = u"研训处"_s,
                                               .at = QDateTime{QDate{2019, 4, 10}, QTime{8, 0}, Qt::UTC},
                                               .comment = {}})) == RunResult::Done);
    desk.book.setVoice({.source = RecordSource::Self});
    REQUIRE(desk.page.editor().type({row, column}, own));
    desk.book.setVoice({});
    REQUIRE(desk.page.editor().type({row, column}, office));
    QCoreApplication::processEvents();

    const auto at = [](const ScoreTable &table, int line, int which) {
        return table.model()->index(line, which).data().toString();
    };
    const std::vector<int> &lines = contest.model().lines();
    const auto line = static_cast<int>(std::ranges::find(lines, row) - lines.begin());
    CHECK_FALSE(contest.table().isColumnHidden(CriterionModel::Self));
    CHECK(at(contest.table(), line, CriterionModel::Self) == own);
    CHECK(at(contest.table(), line, CriterionModel::Mark) == office);
    CHECK(desk.book.outcome(row, column).points->toString() == office);
    CHECK(desk.shown(row, column) == office);

    desk.page.setWay(ScoresPage::Way::Teacher);
    CHECK_FALSE(sheet.table().isColumnHidden(TeacherModel::Self));
    CHECK(at(sheet.table(), column, TeacherModel::Self) == own);
    CHECK(at(sheet.table(), column, TeacherModel::Mark) == office);
    const SlipDocument slip = slipPapers(desk.sample.state(), rubric, std::vector{who}).at(0);
    const SlipLine &printed = slip.lines.at(static_cast<std::size_t>(column));
    REQUIRE(printed.self);
    CHECK(printed.self->points.text() == own);
    CHECK(printed.mark.points.text() == office);

    desk.undo();
    desk.undo();
    CHECK_FALSE(desk.book.selfRecord(row, column));
}
