// RECORD_UNFIT: records that the rubric in use can't score any more.
#include "support/rated_term.h"
#include "workspace/act_builder.h"
#include "workspace/acts/finding_acts.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/finding_labels.h"
#include "workspace/queries/scores/records/unfit_records.h"

#include <set>

using namespace yanben;

namespace
{

/// The level that was recorded is gone in the version that is published next.
void removeRecordedLevel(RatedTerm &term)
{
    term.run(newDraft(term.state(), term.version()));
    const RubricVersionId draft = newestVersionOf(term.state(), term.rubric())->id;
    ActBuilder builder{term.state(), ActKind::EditCriterion};
    builder.change<CriterionVersion>(criteriaOf(term.state(), draft)[4]->id, [](CriterionVersion &row) {
        std::get<LevelsRule>(row.spec.rule.kind).levels.pop_back();
    });
    term.run(builder.take());
    term.run(publishRubric(term.state(), draft, u"研训处"_s, noon).value());
    REQUIRE(term.version() == draft);
}

std::vector<Finding> unfitIn(const FindingsBook &book)
{
    std::vector<Finding> found = book.findings();
    std::erase_if(found, [](const Finding &each) { return each.code != FindingCode::RecordUnfit; });
    return found;
}

} // namespace

TEST_CASE("Records of a level that is gone are one finding of their criterion, and go when they are mended",
          "[unfit records]")
{
    RatedTerm term;
    const TermId id = term.state().all<Term>().begin()->first;
    FindingsBook book{term.workspace()};
    book.setTerm(id);
    CHECK(unfitIn(book).empty());

    removeRecordedLevel(term);
    REQUIRE(unfitIn(book).size() == 1);
    const Finding finding = unfitIn(book).front();
    CHECK(finding.severity == Severity::Warning);
    CHECK(QString{findingCodeWord(finding.code)} == u"RECORD_UNFIT"_s);
    CHECK(finding.facts.names.size() >= 2);
    CHECK(finding.facts.names.front() == subjectName(term.state(), term.staff[0]));
    const auto &target = std::get<RecordsTarget>(finding.target);
    CHECK(target.criterion == criteriaOf(term.state(), term.version())[4]->id);
    CHECK(target.first == term.staff[0]);
    CHECK(findingLabelOf(term.state(), id, finding.target).startsWith(u"records/"_s));

    // One record mended is one name less, although no sheet is published.
    term.setLevel(0, 0);
    REQUIRE(unfitIn(book).size() == 1);
    CHECK(unfitIn(book).front().facts.names.size() == finding.facts.names.size() - 1);
    CHECK(std::get<RecordsTarget>(unfitIn(book).front().target).first != term.staff[0]);
    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK(unfitIn(book).front().facts.names == finding.facts.names);
}

TEST_CASE("A record that becomes unfit by an undo is found although none was before", "[unfit records]")
{
    RatedTerm term;
    std::set<Subject> others;
    for (const UnfitRecords &each : unfitRecords(term.state(), term.state().all<Term>().begin()->first))
        others.insert(each.subjects.begin(), each.subjects.end());
    REQUIRE(others.empty());
    for (const Subject each : term.staff) {
        const ScorePlace place{each, criteriaOf(term.state(), term.version())[4]->criterion};
        term.run(setScores(term.state(), term.version(), ActKind::EditScore, {},
                           {{place, {.state = RecordState::Absent, .data = {}, .note = {}}}})
                     .value());
    }
    term.setLevel(0, 2);
    removeRecordedLevel(term);
    FindingsBook book{term.workspace()};
    book.setTerm(term.state().all<Term>().begin()->first);
    REQUIRE(unfitIn(book).size() == 1);
    term.setLevel(0, 0);
    CHECK(unfitIn(book).empty());
    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK(unfitIn(book).size() == 1);
}

TEST_CASE("Filed sheets are no finding, and a dismissal holds while the same people are concerned", "[unfit records]")
{
    RatedTerm term;
    term.setLevel(2, 2);
    term.publish({0});
    term.take(SheetStep::Archive, {0});
    removeRecordedLevel(term);
    const TermId id = term.state().all<Term>().begin()->first;
    FindingsBook book{term.workspace()};
    book.setTerm(id);
    REQUIRE(unfitIn(book).size() == 1);
    const std::vector<QString> names = unfitIn(book).front().facts.names;
    CHECK(std::ranges::count(names, subjectName(term.state(), term.staff[0])) == 0);

    term.run(book.dismiss(unfitIn(book).front(), u"下周补"_s));
    CHECK(unfitIn(book).empty());
    CHECK(book.dismissed().size() >= 1);
    // Somebody else less is another fact, so it is told again.
    term.setLevel(1, 0);
    REQUIRE(unfitIn(book).size() == 1);
    CHECK(unfitIn(book).front().facts.names.size() == names.size() - 1);
}
