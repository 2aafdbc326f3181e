// The way of a sheet from its rating to its file, and what is kept of a publication.
#include "checks/check_term.h"
#include "documents/words/scoring/publication_text.h"
#include "domain/json/records/record_json.h"
#include "domain/json/rubric/rubric_json.h"
#include "scoring/engine_version.h"
#include "scoring/result_json.h"
#include "storage/database.h"
#include "storage/sqlite/statement.h"
#include "support/days_of_the_sample.h"
#include "support/rated_term.h"
#include "workspace/act_builder.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/live/findings_book.h"
#include "workspace/live/score_book.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/queries/check_rows.h"
#include "workspace/queries/scores/published/corrections.h"
#include "workspace/queries/scores/published/term_comparison.h"
#include "workspace/queries/scores/review_rows.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("a sheet goes from rating over review to its file, and only that way")
{
    RatedTerm term;
    CHECK(term.at(0) == SheetState::FirstRating);
    CHECK_THROWS_AS(term.move(SheetStep::Publish, {0}), StaleChange);
    CHECK_THROWS_AS(term.move(SheetStep::Return, {0}), StaleChange);
    CHECK_THROWS_AS(term.move(SheetStep::Archive, {0}), StaleChange);

    term.take(SheetStep::OpenSelfRating, {0, 5});
    CHECK(term.at(0) == SheetState::SelfRating);
    CHECK(term.at(5) == SheetState::SelfRating); // without any record it gets its row here
    CHECK_THROWS_AS(term.move(SheetStep::Submit, {0}), StaleChange);
    term.take(SheetStep::CloseSelfRating, {0});
    term.take(SheetStep::Submit, {0});
    CHECK(term.at(0) == SheetState::Review);
    term.take(SheetStep::Return, {0});
    CHECK(term.at(0) == SheetState::FirstRating);
    CHECK(scoreSheetOf(term.state(), term.rubric(), term.staff[0])->comment == u"补依据"_s);
    CHECK(scoreSheetOf(term.state(), term.rubric(), term.staff[0])->movedBy == u"张校长"_s);
    REQUIRE(term.acts().undo() == RunResult::NotPermitted); // only a reviewer takes a return back
    term.take(SheetStep::Submit, {0});
    CHECK(scoreSheetOf(term.state(), term.rubric(), term.staff[0])->comment.isEmpty());
    term.take(SheetStep::Publish, {0});
    term.take(SheetStep::Archive, {0});
    CHECK(term.at(0) == SheetState::Archived);
    CHECK_THROWS_AS(term.move(SheetStep::Archive, {0}), StaleChange);
}

TEST_CASE("a comment stands beside a sheet under review and leaves it there")
{
    RatedTerm term;
    CHECK_THROWS_AS(term.move(SheetStep::Comment, {0}), StaleChange);
    term.take(SheetStep::Submit, {0});
    const ScoreSheet before = *scoreSheetOf(term.state(), term.rubric(), term.staff[0]);
    term.take(SheetStep::Comment, {0});
    const ScoreSheet &after = *scoreSheetOf(term.state(), term.rubric(), term.staff[0]);
    CHECK(after.state == SheetState::Review);
    CHECK(after.comment == u"补依据"_s);
    CHECK(after.movedBy == before.movedBy);
    CHECK(after.movedAt == before.movedAt);
    term.take(SheetStep::Return, {0});
    CHECK(term.at(0) == SheetState::FirstRating);
}

TEST_CASE("who can't take a step is named with the reason, and nobody is moved by halves")
{
    RatedTerm term;
    const std::size_t unfinished = term.unfinished();
    term.take(SheetStep::Submit, {0, unfinished});
    const std::vector<SheetProblem> expected{{term.staff[1], SheetFault::WrongState},
                                             {term.staff[unfinished], SheetFault::Provisional}};
    CHECK(sheetProblems(term.state(), term.rubric(), SheetStep::Publish,
                        {term.staff[0], term.staff[1], term.staff[unfinished]}) == expected);
    CHECK_THROWS_AS(term.move(SheetStep::Publish, {0, unfinished}), StaleChange);

    SECTION("a draft publishes nothing")
    {
        RatedTerm other;
        ActBuilder builder{other.state(), ActKind::EditRubric};
        builder.change<RubricVersion>(other.version(), [](RubricVersion &row) {
            row.state = VersionState::Draft;
            row.publishedAt.reset();
        });
        other.run(builder.take());
        other.take(SheetStep::Submit, {0});
        CHECK(sheetProblems(other.state(), other.rubric(), SheetStep::Publish, {other.staff[0]}) ==
              std::vector<SheetProblem>{{other.staff[0], SheetFault::DraftRubric}});
    }
}

TEST_CASE("a sheet under review or filed takes no score, an open or published one does")
{
    RatedTerm term;
    const auto isClosedFor = [&](const ScoreAct &act) {
        return !act && std::holds_alternative<SheetClosed>(act.error());
    };
    const auto everyWay = [&](bool closed) {
        const ScorePlace place = term.levelPlace(0);
        CHECK(isClosedFor(term.levelAct(0, 0)) == closed);
        CHECK(isClosedFor(clearScores(term.state(), term.version(), {}, {place})) == closed);
        CHECK(isClosedFor(setScoreNote(term.state(), term.version(), {}, place, u"依据"_s)) == closed);
        CHECK(isClosedFor(setScores(term.state(), term.version(), ActKind::FillScores, {},
                                    {{term.levelPlace(1), {}}, {place, {}}})) == closed);
    };
    everyWay(false);
    term.take(SheetStep::Submit, {0});
    everyWay(true);
    CHECK(term.levelAct(1, 0)); // somebody else's sheet is open
    term.take(SheetStep::Publish, {0});
    everyWay(false);
    term.take(SheetStep::Archive, {0});
    everyWay(true);
}

TEST_CASE("only a reviewer returns, publishes and corrects; an editor submits; both take and answer objections")
{
    const auto [kind, editor, reviewer] = GENERATE(table<ActKind, bool, bool>({
        {ActKind::SubmitScores, true, false},
        {ActKind::CommentScores, false, true},
        {ActKind::ReturnScores, false, true},
        {ActKind::PublishScores, false, true},
        {ActKind::CorrectScores, false, true},
        {ActKind::ArchiveScores, true, true},
        {ActKind::RaiseObjection, true, true},
        {ActKind::AnswerObjection, true, true},
        {ActKind::RemoveObjection, true, false},
    }));
    CHECK(permits(Role::Editor, kind) == editor);
    CHECK(permits(Role::Reviewer, kind) == reviewer);
    CHECK_FALSE(permits(Role::Viewer, kind));
}

TEST_CASE("a publication keeps records, rubric and result, each readable by itself")
{
    RatedTerm term;
    term.publish({0, 1});
    REQUIRE(term.state().all<Publication>().size() == 1);
    const Publication &publication = term.state().all<Publication>().begin()->second;
    CHECK(publication.version == term.version());
    CHECK(publication.engine == engineVersion);
    CHECK(publication.by == u"张校长"_s);
    CHECK(publication.at == noon);
    CHECK(publication.why.isEmpty());
    const Parsed<RubricSheet> rubric = rubricSheetFromJson(publication.rubric.toUtf8());
    REQUIRE(rubric);
    CHECK(*rubric == rubricSheet(term.state(), term.version()));

    const std::map<Subject, PublishedScore> published = publishedScores(term.state(), term.rubric());
    REQUIRE(published.size() == 2);
    const PublishedSheet &sheet = *published.at(term.staff[0]).sheet;
    CHECK(sheet.revision == 1);
    const Parsed<RecordsSheet> facts = recordsSheetFromJson(sheet.facts.toUtf8());
    REQUIRE(facts);
    CHECK(facts->subjects.front().name == subjectName(term.state(), term.staff[0]));
    CHECK(facts->subjects.front().records.size() == rubric->criteria.size());
    CHECK(sheetResultFromJson(sheet.result.toUtf8())->total->toString() == term.total(0));
    CHECK(term.corrections().empty());
}

TEST_CASE("a published total does not move by itself; a late record proposes a correction, and both stay")
{
    RatedTerm term;
    const QString before = term.total(0);
    term.publish({0, 1});
    term.setLevel(0, 0);
    CHECK(term.total(0) == before);

    std::vector<Correction> corrections = term.corrections();
    REQUIRE(corrections.size() == 1);
    CHECK(corrections[0].subject == term.staff[0]);
    CHECK(corrections[0].before->toString() == before);
    CHECK(corrections[0].after->toString() != before);
    CHECK(corrections[0].by == std::vector<CriterionId>{term.levelPlace(0).criterion});
    CHECK(corrections[0].reasons == std::vector<CorrectionReason>{CorrectionReason::Records});
    CHECK(corrections[0].records.criteria == std::vector{criteriaOf(term.state(), term.version())[4]->spec.no});
    REQUIRE(corrections[0].moved.size() == 1);
    CHECK(corrections[0].moved[0].no == corrections[0].records.criteria.front());
    CHECK(corrections[0].moved[0].before == Exact{1});
    CHECK(corrections[0].moved[0].after == Exact{5});
    CHECK(corrections[0].moved[0].isRecordedOtherwise);
    CHECK(corrections[0].records.groupsJoined.empty());
    CHECK(corrections[0].records.groupsLeft.empty());
    CHECK_FALSE(corrections[0].open);
    CHECK(correctionProblems(term.state(), term.rubric(), {term.staff[1]}) ==
          std::vector<SheetProblem>{{term.staff[1], SheetFault::NothingToCorrect}});

    const QString after = corrections[0].after->toString();
    const auto told = [&] {
        std::vector<Finding> findings = checkTerm(checkInput(term.state(), term.state().all<Term>().begin()->first));
        std::erase_if(findings, [](const Finding &each) { return each.code != FindingCode::PublishedDiffers; });
        return findings;
    };
    REQUIRE(told().size() == 1);
    CHECK(told().front().facts.names ==
          std::vector<QString>{subjectName(term.state(), term.staff[0]) + u" %1→%2"_s.arg(before, after)});
    term.correct(u"评委漏登一档"_s);
    CHECK(term.total(0) == after);
    CHECK(term.corrections().empty());
    CHECK(told().empty());
    const SheetId sheet = scoreSheetOf(term.state(), term.rubric(), term.staff[0])->id;
    const std::vector<PublishedScore> revisions = revisionsOf(term.state(), sheet);
    REQUIRE(revisions.size() == 2);
    CHECK(sheetResultFromJson(revisions[0].sheet->result.toUtf8())->total->toString() == before);
    CHECK(revisions[1].sheet->revision == 2);
    CHECK(revisions[1].publication->why == u"评委漏登一档"_s);

    term.acts().flush();
    term.open();
    CHECK(term.total(0) == after);
    CHECK(revisionsOf(term.state(), sheet).size() == 2);
}

TEST_CASE("the finding of a differing result follows the records, and goes with the file")
{
    RatedTerm term;
    term.publish({0, 1});
    FindingsBook book{term.workspace()};
    book.setTerm(term.state().all<Term>().begin()->first);
    const auto isTold = [&book] {
        return std::ranges::count(book.findings(), FindingCode::PublishedDiffers, &Finding::code) > 0;
    };
    CHECK_FALSE(isTold());
    term.setLevel(0, 0);
    CHECK(isTold());
    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK_FALSE(isTold());
    term.setLevel(0, 0);
    term.take(SheetStep::Archive, {0, 1});
    CHECK_FALSE(isTold());
    CHECK(term.corrections().empty());
}

TEST_CASE("the next term is compared with what was published, not with later records")
{
    RatedTerm term;
    term.publish({0, 1});
    const Term &first = term.state().all<Term>().begin()->second;
    const std::optional<Exact> rate = term.scores().front().result.rate();
    Term following = first;
    following.title = u"下学期"_s;
    following.first = {2019, 9, 2};
    following.last = {2020, 1, 10};
    term.run(copyTerm(term.state(), first.id, following).value());
    const RubricId next = term.state().all<Rubric>().rbegin()->first;
    const std::vector<SheetResult> results(1);
    const ReviewSheets sheets{.criteria = {}, .results = results};
    const auto before = [&] { return compareWithTermBefore(term.state(), next, sheets, {term.staff[0]}); };
    REQUIRE(before().teachers.front().rateBefore);
    CHECK(before().teachers.front().rateBefore == rate);
    term.setLevel(0, 0);
    CHECK(before().teachers.front().rateBefore == rate);
}

TEST_CASE("a published result that can't be read is shown as open and printed without a crash")
{
    RatedTerm term;
    term.publish({0, 1});
    term.acts().flush();
    {
        const Database file = Database::open(term.path());
        Statement{file, u"UPDATE published_sheet SET result = '{}' WHERE id = 1"_s}.run();
    }
    term.open();
    const std::vector<SubjectScore> scores = scoreRubric(term.state(), term.rubric(), Detail::Explained);
    REQUIRE(scores.front().subject == term.staff[0]);
    CHECK(scores.front().result.provisional);
    CHECK_FALSE(scores[1].result.provisional);
    CHECK(totalsPaper(term.state(), term.rubric(), scores).lines.size() == scores.size());
    CHECK(scoreGridPaper(term.state(), term.rubric(), scores).teachers.size() == scores.size());
    for (const SubjectScore &score : scores)
        CHECK(slipPaper(term.state(), term.rubric(), score).lines.size() == 14);
}

TEST_CASE("a record that is missing again can be proposed but not accepted")
{
    RatedTerm term;
    term.publish({0});
    term.run(clearScores(term.state(), term.version(), {}, {term.levelPlace(0)}).value());
    REQUIRE(term.corrections().size() == 1);
    CHECK(term.corrections()[0].open == OpenSheet{});
    CHECK(correctionProblems(term.state(), term.rubric(), {term.staff[0]}) ==
          std::vector<SheetProblem>{{term.staff[0], SheetFault::Provisional}});
    CHECK_THROWS_AS(correctSheets(term.state(), term.rubric(), {}, {term.staff[0]}, u"因"_s, u"甲"_s, noon),
                    StaleChange);
}

TEST_CASE("a new version of the rubric proposes corrections where it changes points, not where it changes words")
{
    RatedTerm term;
    const QString before = term.total(0);
    term.publish({0, 1});
    term.run(newDraft(term.state(), term.version()));
    CriterionVersion row = *criteriaOf(term.state(), newestVersionOf(term.state(), term.rubric())->id)[4];
    std::vector<Level> &levels = std::get<LevelsRule>(row.spec.rule.kind).levels;
    const bool points = GENERATE(false, true);
    if (points) {
        levels[2].points = Points::whole(2);
    } else {
        levels[2].key = recordKey(levels[2]);
        levels[2].name = u"末档"_s;
        row.spec.title = u"另一个名称"_s;
    }
    term.run(changeCriterion(term.state(), row));
    term.run(publishRubric(term.state(), row.version, u"研训处"_s, noon).value());
    CHECK(term.total(0) == before);
    REQUIRE(term.corrections().size() == (points ? 2 : 0));
    if (points) {
        CHECK(term.corrections()[0].reasons == std::vector<CorrectionReason>{CorrectionReason::Version});
        CHECK(term.corrections()[0].publishedBy == 1);
        CHECK(term.corrections()[0].countedBy == 2);
        REQUIRE(term.corrections()[0].moved.size() == 1);
        const MovedPoints moved = term.corrections()[0].moved[0];
        CHECK(moved.no == row.spec.no);
        CHECK(moved.before == Exact{1});
        CHECK(moved.after == Exact{2});
        CHECK_FALSE(moved.isRecordedOtherwise);
    }
}

namespace
{

/// Changes what is kept of published sheets, past the program.
void changeKept(RatedTerm &term, const QString &sql)
{
    term.acts().flush();
    {
        const Database file = Database::open(term.path());
        Statement{file, sql}.run();
    }
    term.open();
}

QString otherTotal(const QString &before)
{
    return uR"(UPDATE published_sheet SET result = replace(result, '"total":"%1"', '"total":"99.99"')
               WHERE id = 1)"_s.arg(before);
}

} // namespace

TEST_CASE("what another program counted otherwise than this one is reported, and what was published is shown")
{
    RatedTerm term;
    const QString before = term.total(0);
    term.publish({0});
    changeKept(term, otherTotal(before));
    changeKept(term, u"UPDATE publication SET engine = 99"_s);
    CHECK(term.total(0) == u"99.99"_s);
    REQUIRE(term.corrections().size() == 1);
    CHECK(term.corrections()[0].reasons == std::vector<CorrectionReason>{CorrectionReason::Engine});
}

TEST_CASE("a publication that contradicts itself shows no total and no rank, and is told for what it is")
{
    RatedTerm term;
    const QString before = term.total(0);
    const QString other = term.total(1);
    term.publish({0, 1});
    const QString sql = GENERATE_COPY(otherTotal(before), u"UPDATE published_sheet SET result = '{}' WHERE id = 1"_s,
                                      u"UPDATE published_sheet SET facts = '{}' WHERE id = 1"_s);
    changeKept(term, sql);

    const std::vector<SubjectScore> scores = scoreRubric(term.state(), term.rubric(), Detail::Explained);
    REQUIRE(scores.front().subject == term.staff[0]);
    const SheetResult &result = scores.front().result;
    CHECK(result.contradicts);
    CHECK_FALSE(result.total);
    CHECK_FALSE(result.rank);
    CHECK_FALSE(result.grade);
    CHECK(term.total(1) == other);
    CHECK(scores[1].result.rank);

    REQUIRE(term.corrections().size() == 1);
    const Correction correction = term.corrections().front();
    CHECK_FALSE(correction.before);
    CHECK(correction.after->toString() == before);
    CHECK(correction.by.empty());
    CHECK(correction.reasons.back() == CorrectionReason::Kept);
    std::vector<Finding> findings = checkTerm(checkInput(term.state(), term.state().all<Term>().begin()->first));
    std::erase_if(findings, [](const Finding &each) { return each.code != FindingCode::PublishedDiffers; });
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().facts.names.empty());
    CHECK(findings.front().facts.contradicting == std::vector{subjectName(term.state(), term.staff[0])});

    const PrintTable totals = totalsTable(totalsPaper(term.state(), term.rubric(), std::span{scores}.first(1)));
    const QStringList cells = [&totals] {
        QStringList texts;
        for (const PrintCell &cell : totals.rows.front().cells)
            texts << cell.text;
        return texts;
    }();
    CHECK(cells.contains(u"—"_s));
    CHECK(cells.contains(contradictionRemark()));
    CHECK(slipPaper(term.state(), term.rubric(), scores.front()).totalWorking == contradictionText());

    term.correct(u"重新公布"_s);
    CHECK(term.total(0) == before);
    CHECK(term.corrections().empty());
}

TEST_CASE("a filed result that contradicts itself is told, too, though nothing can correct it")
{
    RatedTerm term;
    const QString before = term.total(0);
    term.publish({0, 1});
    term.take(SheetStep::Archive, {0, 1});
    const auto told = [&term] {
        std::vector<Finding> findings = checkTerm(checkInput(term.state(), term.state().all<Term>().begin()->first));
        std::erase_if(findings, [](const Finding &each) { return each.code != FindingCode::PublishedDiffers; });
        return findings;
    };
    CHECK(told().empty());
    changeKept(term, otherTotal(before));
    REQUIRE(told().size() == 1);
    CHECK(told().front().facts.names.empty());
    CHECK(told().front().facts.contradicting == std::vector{subjectName(term.state(), term.staff[0])});
    CHECK(term.corrections().empty());
}

TEST_CASE("neither a publication nor a step before it is taken back; later steps are")
{
    RatedTerm term;
    term.take(SheetStep::Submit, {0});
    REQUIRE(term.acts().undoable());
    term.take(SheetStep::Publish, {0});
    if (GENERATE(false, true)) {
        term.acts().flush();
        term.open();
        term.acts().loadHistory();
    }
    CHECK_FALSE(term.acts().undoable());
    CHECK(term.acts().undo() == RunResult::Nothing);

    term.setLevel(1, 1);
    REQUIRE(term.acts().undoable());
    std::vector<Step> steps = term.acts().steps();
    CHECK(term.acts().undoThrough(steps.front().act.id) == RunResult::GivenOut);
    CHECK_FALSE(steps.back().givenOut);
    CHECK(steps[steps.size() - 2].givenOut);
    CHECK(steps.front().givenOut);
    CHECK(term.acts().undo() == RunResult::Done);
    CHECK(term.acts().undo() == RunResult::Nothing);
}

TEST_CASE("a published sheet stays in the term when its teacher is not scored any more")
{
    RatedTerm term;
    const QString before = term.total(0);
    term.publish({0});
    StaffMember member = term.state().get<StaffMember>(std::get<StaffId>(term.staff[0]));
    member.scored = false;
    ActBuilder builder{term.state(), ActKind::EditStaff};
    builder.update(member);
    term.run(builder.take());
    CHECK(term.total(0) == before);
}

TEST_CASE("the book shows what was published and what the records give beside it")
{
    RatedTerm term;
    CurrentTerm current{term.workspace(), QDate{2019, 4, 10}};
    CurrentRubric rubric{term.workspace(), current, RubricDesk::Teachers};
    ScoreBook book{term.workspace(), rubric};
    const int row = book.rowOf(term.staff[0]).value();
    CHECK(book.shown(row) == book.result(row));
    CHECK_FALSE(book.published(row));
    term.publish({0});
    REQUIRE(book.published(row));
    CHECK(book.sheetState(row) == SheetState::Published);
    term.setLevel(0, 0);
    CHECK(book.shown(row).total != book.result(row).total);
    CHECK(book.ranked()[static_cast<std::size_t>(row)].total == book.shown(row).total);
}

TEST_CASE("what was found out about a published sheet holds for its very texts alone")
{
    RatedTerm term;
    term.publish({0});
    State other = term.state();
    const PublishedSheet row = other.all<PublishedSheet>().begin()->second;
    REQUIRE_FALSE(scoreRubric(other, term.rubric(), Detail::Totals).front().result.contradicts);
    PublishedSheet tampered = row;
    tampered.result.replace(u"\"total\":\""_s, u"\"total\":\"9"_s);
    REQUIRE(tampered.result != row.result);
    other.apply({Change{Edit<PublishedSheet>{row, tampered}}});
    CHECK(scoreRubric(other, term.rubric(), Detail::Totals).front().result.contradicts);
    CHECK_FALSE(term.scores().front().result.contradicts);
    other.apply({Change{Edit<PublishedSheet>{tampered, row}}});
    const std::vector<SubjectScore> again = scoreRubric(other, term.rubric(), Detail::Outcomes);
    CHECK(again.front().result == term.scores().front().result);
    const std::vector<SubjectScore> explained = scoreRubric(other, term.rubric(), Detail::Explained);
    CHECK(explained.front().result.total == again.front().result.total);
    CHECK(std::ranges::any_of(explained.front().result.outcomes,
                              [](const Outcome &each) { return !each.working.empty(); }));
}

TEST_CASE("what a sheet is scored from otherwise is named: which records, and the groups and vetoes that came and went")
{
    const CriterionRecord attended{.no = u"1"_s, .record = {.state = RecordState::Absent, .data = {}, .note = {}}};
    const CriterionRecord exempt{.no = u"1"_s, .record = {.state = RecordState::Exempt, .data = {}, .note = {}}};
    const CriterionRecord second{.no = u"2"_s, .record = attended.record};
    const SubjectRecords before{
        .name = u"甲"_s, .groups = {u"全体"_s, u"低年"_s}, .vetoes = {u"有偿补课"_s}, .records = {attended, second}};
    SubjectRecords after = before;
    after.name = u"乙"_s;
    RecordsDifference found = recordsDifference(before, after);
    CHECK(found.isEmpty());
    after.employment = Employment::Titled;
    CHECK(recordsDifference(before, after).isEmpty());

    after.groups = {u"全体"_s, u"高年"_s};
    after.vetoes = {};
    after.records = {exempt};
    found = recordsDifference(before, after);
    CHECK_FALSE(found.isEmpty());
    CHECK(found.criteria == std::vector{u"1"_s, u"2"_s});
    CHECK(found.groupsLeft == std::vector{u"低年"_s});
    CHECK(found.groupsJoined == std::vector{u"高年"_s});
    CHECK(found.vetoesLifted == std::vector{u"有偿补课"_s});
    CHECK(found.vetoesPut.empty());
}
