// What is named before sheets are submitted.
#include "support/rated_term.h"
#include "workspace/queries/scores/records/open_cells.h"

using namespace yanben;

TEST_CASE("Open cells are counted by criterion with their subjects, and only of those who are asked for",
          "[open cells]")
{
    RatedTerm term;
    CHECK(openCells(term.state(), term.rubric(), {term.staff[0], term.staff[1]}).empty());
    const CriterionVersion &fifth = *criteriaOf(term.state(), term.version())[4];
    term.run(clearScores(term.state(), term.version(), {}, {term.levelPlace(1)}).value());
    const std::vector<OpenCells> open = openCells(term.state(), term.rubric(), {term.staff[0], term.staff[1]});
    CHECK(open == std::vector{OpenCells{.criterion = fifth.id, .subjects = {term.staff[1]}}});
    CHECK(openCells(term.state(), term.rubric(), {term.staff[0]}).empty());
    // What does not apply is not open.
    term.run(setScores(term.state(), term.version(), ActKind::EditScore, {},
                       {{term.levelPlace(1), {.state = RecordState::NotApplicable, .data = {}, .note = {}}}})
                 .value());
    CHECK(openCells(term.state(), term.rubric(), {term.staff[1]}).empty());
    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK(openCells(term.state(), term.rubric(), {term.staff[1]}) == open);
}
