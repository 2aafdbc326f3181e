#include "support/test_school.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/overview_rows.h"
#include "workspace/queries/scores/published/term_comparison.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Outcome mark(const Exact &points)
{
    Outcome outcome;
    outcome.state = RecordState::Recorded;
    outcome.points = points;
    outcome.counted = true;
    return outcome;
}

Outcome without(RecordState state)
{
    Outcome outcome;
    outcome.state = state;
    return outcome;
}

Outcome faulty()
{
    Outcome outcome = mark(9);
    outcome.fault = RecordFault{};
    return outcome;
}

/// Everybody has one mark on each criterion; the total is what is given.
ReviewSheets sheetsOf(const std::vector<std::vector<Outcome>> &rows,
                      const std::vector<std::optional<Exact>> &totals = {})
{
    ReviewSheets sheets;
    sheets.criteria.resize(rows.front().size());
    sheets.groups.push_back({.name = u"全体教师"_s, .rows = {}});
    for (std::size_t row = 0; row < rows.size(); ++row) {
        SheetResult &result = sheets.results.emplace_back();
        result.outcomes = rows[row];
        const std::optional<Exact> total = row < totals.size() ? totals[row] : std::nullopt;
        result.provisional = !total;
        if (total)
            result.total = Decimal::round(*total, 2, RoundingMode::HalfUp);
        sheets.groups.front().rows.push_back(static_cast<int>(row));
    }
    return sheets;
}

/// One criterion on which everybody has these points.
ReviewSheets pointsOf(const std::vector<Exact> &points)
{
    std::vector<std::vector<Outcome>> rows;
    for (const Exact &each : points)
        rows.push_back({mark(each)});
    return sheetsOf(rows);
}

std::vector<int> rowsOf(const std::vector<Outlier> &outliers)
{
    std::vector<int> rows;
    for (const Outlier &each : outliers)
        rows.push_back(each.row);
    return rows;
}

} // namespace

TEST_CASE("Progress counts who is concerned, and its figures only who was judged", "[review]")
{
    using enum RecordState;
    Outcome givenInFull = mark(10);
    givenInFull.state = Exempt;
    const std::vector<CriterionProgress> progress = progressByCriterion(sheetsOf({{without(NotApplicable)},
                                                                                  {mark(4)},
                                                                                  {without(Missing)},
                                                                                  {givenInFull},
                                                                                  {faulty()},
                                                                                  {mark(7)},
                                                                                  {without(Missing)}}));
    REQUIRE(progress.size() == 1);
    const CriterionProgress &each = progress.front();
    CHECK(each.concerned == 6);
    CHECK(each.decided == 3);
    CHECK(each.open == std::vector{2, 4, 6});
    CHECK(each.first == 1);
    REQUIRE(each.spread);
    CHECK(each.spread->count == 2);
    CHECK(each.spread->mean == Exact{11, 2});
}

TEST_CASE("Absence is judged with its 0 points, what a policy gives is not", "[review]")
{
    Outcome absent = mark(0);
    absent.state = RecordState::Absent;
    CHECK(judgedPoints(absent) == Exact{});
    Outcome missing = mark(10);
    missing.state = RecordState::Missing;
    CHECK_FALSE(judgedPoints(missing));
    CHECK_FALSE(judgedPoints(faulty()));
    CHECK(judgedPoints(mark(3)) == Exact{3});
}

TEST_CASE("A criterion without anybody has no figures", "[review]")
{
    const auto progress = progressByCriterion(sheetsOf({{without(RecordState::NotApplicable)}}));
    CHECK(progress.front().concerned == 0);
    CHECK_FALSE(progress.front().first);
    CHECK_FALSE(progress.front().spread);
    CHECK(outliersOf(pointsOf({5, 5, 5, 5, 5, 5})).empty());
}

TEST_CASE("Points stand out in their group, at 2.5 deviations not yet", "[review]")
{
    // Median 10 and deviation 1 with either last value.
    CHECK(rowsOf(outliersOf(pointsOf({8, 9, 10, 11, {1250, 100}}))).empty());
    const std::vector<Outlier> found = outliersOf(pointsOf({8, 9, 10, 11, {1251, 100}}));
    REQUIRE(rowsOf(found) == std::vector{4});
    CHECK(found.front().column == 0);
    CHECK(found.front().value == Exact{1251, 100});
    REQUIRE(found.front().in.size() == 1);
    CHECK(found.front().in.front().how == StandsOut::FarFromMedian);
    CHECK(found.front().in.front().spread.median == Exact{10});
}

TEST_CASE("A member of several groups is compared in each, in small ones not at all", "[review]")
{
    // Among all the last one is one of two extremes; among the first five and himself nobody is like him.
    ReviewSheets sheets = pointsOf({8, 8, 8, 8, 8, 2, 2, 2, 2, 2, 2});
    sheets.groups.push_back({.name = u"低段"_s, .rows = {0, 1, 2, 3, 4, 5}});
    sheets.groups.push_back({.name = u"骨干"_s, .rows = {0, 1, 2, 5}});
    const std::vector<Outlier> found = outliersOf(sheets);
    REQUIRE(rowsOf(found) == std::vector{5});
    REQUIRE(found.front().in.size() == 1);
    CHECK(found.front().in.front().group == 1);
    CHECK(found.front().in.front().how == StandsOut::UnlikeTheRest);
    CHECK(found.front().in.front().spread.atMedian == 5);
}

TEST_CASE("Totals stand out when they are final", "[review]")
{
    const std::vector<std::vector<Outcome>> rows(6, std::vector<Outcome>{mark(5)});
    const std::vector<Outlier> found = outliersOf(sheetsOf(rows, {90, 91, 92, 93, 94, 60}));
    REQUIRE(rowsOf(found) == std::vector{5});
    CHECK_FALSE(found.front().column);
    CHECK(outliersOf(sheetsOf(rows, {90, 91, 92, 93, 94, std::nullopt})).empty());
}

TEST_CASE("Totals fall into bands of a round width, the lower end inside", "[review]")
{
    const auto [totals, width, first, counts] =
        GENERATE(table<std::vector<std::optional<Exact>>, Exact, Exact, std::vector<std::size_t>>({
            {{Exact{70}, Exact{7999, 100}, Exact{80}, Exact{100}}, 5, 70, {1, 1, 1, 0, 0, 0, 1}},
            {{Exact{3}, Exact{3}}, 1, 3, {2}},
            {{Exact{-1, 2}, Exact{0}}, 1, -1, {1, 1}},
            {{Exact{1}, Exact{10}}, 1, 1, {1, 0, 0, 0, 0, 0, 0, 0, 0, 1}},
            {{Exact{0}, Exact{10}}, 2, 0, {1, 0, 0, 0, 0, 1}},
            {{Exact{0}, Exact{1000}}, 200, 0, {1, 0, 0, 0, 0, 1}},
        }));
    const ReviewSheets sheets =
        sheetsOf(std::vector<std::vector<Outcome>>(totals.size(), std::vector<Outcome>{mark(1)}), totals);
    const TotalBands bands = bandsOf(sheets, sheets.groups.front().rows);
    CHECK(bands.width == width);
    REQUIRE(bands.bands.size() == counts.size());
    CHECK(bands.bands.front().from == first);
    for (std::size_t i = 0; i < counts.size(); ++i)
        CHECK(bands.bands[i].rows.size() == counts[i]);
    CHECK(bands.open == 0);
}

TEST_CASE("Provisional totals stand in no band", "[review]")
{
    const ReviewSheets sheets = sheetsOf({{mark(1)}, {mark(2)}}, {std::nullopt, Exact{88}});
    const TotalBands bands = bandsOf(sheets, {0, 1});
    CHECK(bands.open == 1);
    REQUIRE(bands.bands.size() == 1);
    CHECK(bands.bands.front().rows == std::vector{1});
    CHECK(bandsOf(sheets, {0}).bands.empty());
    CHECK_FALSE(bandsOf(sheets, {0}).spread);
}

namespace
{

/// The sample's term and a later one with the same rubric.
class TwoTerms
{
public:
    TwoTerms()
    {
        const QString path = m_folder.filePath(u"s.yanben"_s);
        createSample(path);
        m_workspace = Workspace::open(path);
        m_workspace->acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
        before = state().all<Term>().begin()->second;
        Term next{.code = u"2019-2020-1"_s, .title = u"2019—2020学年第一学期"_s};
        next.first = {2019, 9, 2};
        next.last = {2020, 1, 10};
        run(copyTerm(state(), before.id, next).value());
        now = state().all<Term>().rbegin()->second;
        REQUIRE(now.id != before.id);
    }

    const State &state() const { return m_workspace->state(); }
    void run(const Act &act) { REQUIRE(m_workspace->acts().run(act) == RunResult::Done); }
    TermComparison compare() const
    {
        ReviewSheets sheets;
        std::vector<Subject> staff;
        const RubricVersion *version = versionInUse(state(), rubricOf(state(), now.id)->id);
        for (const CriterionVersion *criterion : criteriaOf(state(), version->id))
            sheets.criteria.push_back(criterion->spec);
        for (SubjectScore &score : scoreRubric(state(), version->rubric, Detail::Outcomes)) {
            staff.push_back(score.subject);
            sheets.results.push_back(score.result);
        }
        return compareWithTermBefore(state(), version->rubric, sheets, staff);
    }

    Term before;
    Term now;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_CASE("The term before is the one that began last before", "[review]")
{
    const TwoTerms terms;
    REQUIRE(termBefore(terms.state(), terms.now.id));
    CHECK(termBefore(terms.state(), terms.now.id)->id == terms.before.id);
    CHECK_FALSE(termBefore(terms.state(), terms.before.id));
    const TermComparison first =
        compareWithTermBefore(terms.state(), rubricOf(terms.state(), terms.before.id)->id, {}, {});
    CHECK_FALSE(first.before);
    CHECK(first.teachers.empty());
}

TEST_CASE("Teachers are compared where both terms are final, criteria by number and title", "[review]")
{
    const TwoTerms terms;
    const TermComparison comparison = terms.compare();
    CHECK(comparison.hasRubric);
    CHECK(comparison.criteria.size() == 14);
    const std::vector<SubjectScore> former =
        scoreRubric(terms.state(), rubricOf(terms.state(), terms.before.id)->id, Detail::Totals);
    REQUIRE(comparison.teachers.size() == former.size());
    int finals = 0;
    for (const TeacherComparison &each : comparison.teachers) {
        const SheetResult &result = former[static_cast<std::size_t>(each.row)].result;
        CHECK(each.rateBefore == (result.provisional ? std::nullopt : result.rate()));
        CHECK(each.rankBefore == result.rank);
        finals += result.provisional ? 0 : 1;
        // Nothing has been scored in the new term.
        CHECK_FALSE(each.rateChange());
        CHECK_FALSE(each.rankRise());
    }
    CHECK(finals > 0);
    CHECK(comparison.criteria.front().meanBefore());
    CHECK_FALSE(comparison.criteria.front().meanNow());
    CHECK_FALSE(comparison.criteria.front().rateChange());
}

TEST_CASE("Changes are exact: rates as shares of what was possible, ranks as places risen", "[review]")
{
    const TeacherComparison teacher{.rateBefore = Exact{2, 3}, .rateNow = Exact{3, 4}, .rankBefore = 9, .rankNow = 4};
    CHECK(teacher.rateChange() == Exact{1, 12});
    CHECK(teacher.rankRise() == 5);
    CriterionComparison criterion{.pointsBefore = {Exact{4}},
                                  .pointsNow = {Exact{6}},
                                  .weightBefore = Points::whole(5),
                                  .weightNow = Points::whole(10)};
    CHECK(criterion.rateChange() == Exact{-1, 5});
    criterion.weightNow.reset();
    CHECK_FALSE(criterion.rateChange());
}

TEST_CASE("What does not apply is in neither number of the overview", "[review]")
{
    TwoTerms school;
    const RubricVersion *version = versionInUse(school.state(), rubricOf(school.state(), school.before.id)->id);
    const CriterionVersion *criterion = criteriaOf(school.state(), version->id).front();
    const Subject subject = scoredSubjects(school.state(), version->rubric).front();
    const auto progress = [&] { return termProgress(school.state(), school.before.id, {2019, 4, 10}); };
    const TermProgress then = progress();
    REQUIRE(then.ratedCells < then.cells);
    const ScoreEdit edit{.place = {.subject = subject, .criterion = criterion->criterion, .voice = {}},
                         .record = {.state = RecordState::NotApplicable, .data = {}, .note = {}}};
    school.run(setScores(school.state(), version->id, ActKind::EditScore, {}, {edit}).value());
    CHECK(progress().cells == then.cells - 1);
    CHECK(progress().ratedCells <= then.ratedCells);
    CHECK(then.cells - then.ratedCells - (progress().cells - progress().ratedCells) <= 1);
}

TEST_CASE("A total that nobody judged is in no distribution and stands out in none")
{
    const std::vector<std::vector<Outcome>> rows(6, {mark(9)});
    ReviewSheets sheets = sheetsOf(rows, {Exact{80}, Exact{80}, Exact{80}, Exact{80}, Exact{80}, Exact{0}});
    const std::vector<int> all = sheets.groups.front().rows;
    CHECK(bandsOf(sheets, all).spread->count == 6);
    CHECK(rowsOf(outliersOf(sheets)) == std::vector{5});
    sheets.results.back().unjudged = true;
    CHECK(bandsOf(sheets, all).spread->count == 5);
    CHECK(bandsOf(sheets, all).open == 1);
    CHECK(outliersOf(sheets).empty());
}
