// Several raters: who rates what, handing in, what counts, and what is refused.
#include "domain/json/records/record_json.h"
#include "support/days_of_the_sample.h"
#include "support/scored_teachers.h"
#include "workspace/acts/scoring/further_marks.h"
#include "workspace/acts/scoring/panel_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/live/score_book.h"
#include "workspace/queries/scores/panels.h"
#include "workspace/queries/scores/published/corrections.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/staff/roster_uses.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"
#include "workspace/workspace.h"

#include <QStringList>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The sample; its fifth criterion (5, 3 and 1 points, for everybody) is rated by the first three teachers.
class PanelTerm
{
public:
    PanelTerm()
    {
        createSample(m_folder.filePath(u"s.yanben"_s));
        m_workspace = Workspace::open(m_folder.filePath(u"s.yanben"_s));
        m_workspace->acts().setSigner([this] { return Operator{u"研训处"_s, role}; });
        staff = scoredTeachers(state(), rubric());
        std::vector<ScorePlace> places;
        for (const StaffId each : staff)
            places.push_back({.subject = each, .criterion = criterion()});
        run(clearScores(state(), version(), {}, places).value());
        setRaters({.limit = Points::whole(2)}, {0, 1, 2});
    }

    const State &state() const { return m_workspace->state(); }
    Workspace &workspace() { return *m_workspace; }
    ActRunner &acts() { return m_workspace->acts(); }
    void run(const Act &act) { REQUIRE(acts().run(act) == RunResult::Done); }
    RubricId rubric() const { return state().all<Rubric>().begin()->first; }
    RubricVersionId version() const { return versionInUse(state(), rubric())->id; }
    CriterionId criterion() const { return criteriaOf(state(), version())[4]->criterion; }

    void setRaters(const PanelTerms &terms, const std::vector<std::size_t> &who)
    {
        std::vector<StaffId> members;
        for (const std::size_t each : who)
            members.push_back(staff[each]);
        run(setPanel(state(), criterion(), {}, terms, members).value());
    }
    ScorePlace place(std::size_t who, std::optional<std::size_t> rater) const
    {
        const Voice voice = rater ? Voice{.source = RecordSource::Rater, .rater = staff[*rater]} : Voice{};
        return {.subject = staff[who], .criterion = criterion(), .voice = voice};
    }
    ScoreAct rate(const ScorePlace &where, std::size_t level) const
    {
        const auto &rule = std::get<LevelsRule>(criteriaOf(state(), version())[4]->spec.rule.kind);
        const Record record = recorded(LevelsRecord{.levels = {recordKey(rule.levels[level])}, .flags = {}});
        return setScores(state(), version(), ActKind::EditScore, {}, {{where, record}});
    }
    /// The three raters give these levels to one teacher and hand in.
    void rateAll(std::size_t who, const std::vector<std::size_t> &levels)
    {
        for (std::size_t rater = 0; rater < levels.size(); ++rater)
            run(rate(place(who, rater), levels[rater]).value());
        for (std::size_t rater = 0; rater < levels.size(); ++rater)
            run(handInRatings(state(), rubric(), {}, staff[rater], noon));
    }
    Outcome outcome(std::size_t who) const
    {
        const ScoringPlan plan{rubricSheet(state(), version())};
        return scoreSheet(state(), plan, version(), staff[who], Detail::Outcomes).outcomes[4];
    }
    /// A further mark on this criterion by somebody who is not among its raters.
    FurtherMarkAct further(std::size_t who, std::size_t by, std::size_t level) const
    {
        const auto &rule = std::get<LevelsRule>(criteriaOf(state(), version())[4]->spec.rule.kind);
        const Record record = recorded(LevelsRecord{.levels = {recordKey(rule.levels[level])}, .flags = {}});
        return giveFurtherMark(state(), version(), {}, place(who, by), record.data, noon);
    }
    std::optional<FurtherMarkFault> furtherFault(std::size_t who, std::size_t by) const
    {
        const FurtherMarkAct act = further(who, by, 0);
        return act ? std::nullopt : std::optional{act.error()};
    }
    std::optional<VoiceRefused::Why> refusal(const ScorePlace &where) const
    {
        const ScoreAct act = rate(where, 0);
        if (act)
            return std::nullopt;
        return std::get<VoiceRefused>(act.error()).why;
    }

    std::vector<StaffId> staff;
    Role role = Role::Editor;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_CASE("A rating counts when all raters have handed in, not before", "[panels]")
{
    PanelTerm term;
    term.run(term.rate(term.place(5, 0), 0).value());
    term.run(term.rate(term.place(5, 1), 0).value());
    term.run(term.rate(term.place(5, 2), 1).value());
    CHECK(term.outcome(5).state == RecordState::Missing);
    term.run(handInRatings(term.state(), term.rubric(), {}, term.staff[0], noon));
    term.run(handInRatings(term.state(), term.rubric(), {}, term.staff[1], noon));
    CHECK(term.outcome(5).state == RecordState::Missing);
    term.run(handInRatings(term.state(), term.rubric(), {}, term.staff[2], noon));
    CHECK(term.outcome(5).points == Exact{13, 3});
    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK(term.outcome(5).state == RecordState::Missing);
    REQUIRE(term.acts().redo() == RunResult::Done);
    term.run(returnRatings(term.state(), term.rubric(), {}, term.staff[2]));
    CHECK(term.outcome(5).state == RecordState::Missing);
}

TEST_CASE("Too large a difference keeps a sheet from publication until the office decides", "[panels]")
{
    PanelTerm term;
    term.setRaters({.limit = Points::whole(1)}, {0, 1, 2});
    term.rateAll(5, {0, 1, 2});
    REQUIRE(term.outcome(5).fault);
    CHECK(term.outcome(5).fault->code == FaultCode::RatersDiffer);
    term.run(takeSumAsFullMark(term.state(), term.version()));
    term.run(publishRubric(term.state(), term.version(), u"研训处"_s, noon).value());
    const auto move = [&](SheetStep step) {
        term.role = step == SheetStep::Submit ? Role::Editor : Role::Reviewer;
        term.run(
            moveSheets(term.state(), term.rubric(), {},
                       {.step = step, .subjects = {term.staff[5]}, .who = u"甲"_s, .at = noon, .comment = u"复核"_s}));
        term.role = Role::Editor;
    };
    const auto problems = [&] {
        return sheetProblems(term.state(), term.rubric(), SheetStep::Publish, {term.staff[5]});
    };
    move(SheetStep::Submit);
    CHECK(problems() == std::vector<SheetProblem>{{term.staff[5], SheetFault::RatersDiffer, {u"5"_s}}});
    move(SheetStep::Return);
    term.run(term.rate(term.place(5, std::nullopt), 1).value());
    CHECK(term.outcome(5).points == Exact{3});
    move(SheetStep::Submit);
    CHECK(problems().empty());

    // What is open in a correction is said likewise.
    move(SheetStep::Publish);
    term.run(clearScores(term.state(), term.version(), {}, {term.place(5, std::nullopt)}).value());
    const std::vector<Correction> corrections = correctionsOf(term.state(), term.rubric());
    REQUIRE(corrections.size() == 1);
    CHECK(corrections.front().open == OpenSheet{.by = OpenBy::RatersDiffer, .criteria = {u"5"_s}});
    CHECK(correctionProblems(term.state(), term.rubric(), {term.staff[5]}) ==
          std::vector<SheetProblem>{{term.staff[5], SheetFault::RatersDiffer, {u"5"_s}}});
}

TEST_CASE("A third rater's mark ends the second look at the marks of two", "[panels]")
{
    PanelTerm term;
    term.setRaters({.limit = Points::whole(2)}, {0, 1});
    term.rateAll(5, {0, 2});
    REQUIRE(term.outcome(5).fault);
    CHECK(term.outcome(5).fault->code == FaultCode::RatersDiffer);
    term.setRaters({.limit = Points::whole(2)}, {0, 1, 2});
    CHECK(term.outcome(5).state == RecordState::Missing);
    term.run(term.rate(term.place(5, 2), 1).value());
    term.run(handInRatings(term.state(), term.rubric(), {}, term.staff[2], noon));
    CHECK_FALSE(term.outcome(5).fault);
    CHECK(term.outcome(5).points == Exact{3});
}

TEST_CASE("Raters are not set over scores of the office before somebody says what becomes of these", "[panels]")
{
    PanelTerm term;
    term.setRaters({}, {});
    term.run(term.rate(term.place(5, std::nullopt), 1).value());
    term.run(term.rate(term.place(6, std::nullopt), 0).value());
    term.run(setScoreNote(term.state(), term.version(), {}, term.place(5, std::nullopt), u"听课记录"_s).value());
    const Record absent{.state = RecordState::Absent, .data = {}, .note = {}};
    term.run(setScores(term.state(), term.version(), ActKind::EditScore, {}, {{term.place(7, std::nullopt), absent}})
                 .value());
    // A rater's own sheet is not under him alone.
    term.run(term.rate(term.place(0, std::nullopt), 0).value());
    const auto set = [&term](const std::vector<StaffId> &raters, std::optional<OfficeScores> office) {
        return setPanel(term.state(), term.criterion(), {}, {}, raters, office);
    };
    const std::vector<StaffId> alone{term.staff[0]};
    REQUIRE_FALSE(set(alone, std::nullopt));
    CHECK(std::get<OfficeScoresUndecided>(set(alone, std::nullopt).error()) == OfficeScoresUndecided{2});
    CHECK(set({}, std::nullopt));

    term.run(set(alone, OfficeScores::SetAside).value());
    CHECK(term.outcome(5).state == RecordState::Missing);
    CHECK(term.outcome(6).state == RecordState::Missing);
    CHECK(term.outcome(7).state == RecordState::Absent);
    CHECK(term.outcome(0).points == Exact{5});
    CHECK(cellRecord(term.state(), term.rubric(), term.place(5, std::nullopt))->record.note == u"听课记录"_s);
    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK_FALSE(panelOf(term.state(), term.criterion()));
    CHECK(term.outcome(5).points == Exact{3});
    CHECK(term.outcome(6).points == Exact{5});

    term.run(set(alone, OfficeScores::Keep).value());
    CHECK(term.outcome(5).points == Exact{3});
    // They are decided; the score of the first rater is it not, before a second one rates him.
    const std::vector<StaffId> both{term.staff[0], term.staff[1]};
    REQUIRE_FALSE(set(both, std::nullopt));
    CHECK(std::get<OfficeScoresUndecided>(set(both, std::nullopt).error()) == OfficeScoresUndecided{1});
    CHECK(set(alone, std::nullopt));
}

TEST_CASE("Scores of the office are set aside with their dated entries, and not on a sheet under review", "[panels]")
{
    PanelTerm term;
    const CriterionVersion &tally = *criteriaOf(term.state(), term.version()).front();
    const auto &rule = std::get<TallyRule>(tally.spec.rule.kind);
    std::vector<ScorePlace> places;
    for (const StaffId each : term.staff)
        places.push_back({.subject = each, .criterion = tally.criterion});
    term.run(clearScores(term.state(), term.version(), {}, places).value());
    RecordEntry entry;
    entry.day = QDate{2019, 4, 2};
    entry.caseKey = recordKey(rule.cases.front());
    entry.count = Points::whole(1);
    term.run(putScoreEntry(term.state(), term.version(), {}, places[5], entry).value());
    const std::size_t entries = term.state().all<RecordEntry>().size();
    const auto aside = [&] {
        return setPanel(term.state(), tally.criterion, {}, {}, {term.staff[0]}, OfficeScores::SetAside);
    };
    term.run(aside().value());
    CHECK(term.state().all<RecordEntry>().size() == entries - 1);
    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK(term.state().all<RecordEntry>().size() == entries);

    term.run(moveSheets(
        term.state(), term.rubric(), {},
        {.step = SheetStep::Submit, .subjects = {term.staff[5]}, .who = u"甲"_s, .at = noon, .comment = {}}));
    REQUIRE_FALSE(aside());
    CHECK(std::get<SheetClosed>(aside().error()) == SheetClosed{.subject = term.staff[5], .state = SheetState::Review});
    CHECK(setPanel(term.state(), tally.criterion, {}, {}, {term.staff[0]}, OfficeScores::Keep));
}

TEST_CASE("Nobody rates himself, and his own panel does without him", "[panels]")
{
    PanelTerm term;
    CHECK(term.refusal(term.place(0, 0)) == VoiceRefused::Why::OwnSheet);
    CHECK_FALSE(term.refusal(term.place(0, 1)));
    term.run(term.rate(term.place(0, 1), 0).value());
    term.run(term.rate(term.place(0, 2), 0).value());
    term.run(handInRatings(term.state(), term.rubric(), {}, term.staff[1], noon));
    term.run(handInRatings(term.state(), term.rubric(), {}, term.staff[2], noon));
    CHECK(term.outcome(0).points == Exact{5});
    // Who is the only rater of a teacher can't be himself: then the office rates him.
    term.setRaters({}, {0});
    CHECK_FALSE(Panels{term.state(), term.rubric()}.panelFor(term.staff[0], term.criterion()));
    CHECK(Panels{term.state(), term.rubric()}.panelFor(term.staff[1], term.criterion())->expected == 1);
}

TEST_CASE("Only a rater of the criterion writes, and not after he has handed in", "[panels]")
{
    PanelTerm term;
    CHECK(term.refusal(term.place(5, 3)) == VoiceRefused::Why::NotARater);
    term.run(term.rate(term.place(5, 0), 0).value());
    CHECK_FALSE(term.refusal(term.place(5, 0)));
    term.run(handInRatings(term.state(), term.rubric(), {}, term.staff[0], noon));
    CHECK(term.refusal(term.place(5, 0)) == VoiceRefused::Why::HandedIn);
    CHECK_FALSE(term.refusal(term.place(6, 0)));
    term.run(returnRatings(term.state(), term.rubric(), {}, term.staff[0]));
    CHECK_FALSE(term.refusal(term.place(5, 0)));
}

TEST_CASE("A teacher rates himself while his sheet stands at self-rating, and it does not count", "[panels]")
{
    PanelTerm term;
    term.setRaters({}, {});
    ScorePlace own = term.place(5, std::nullopt);
    own.voice = {.source = RecordSource::Self, .rater = {}};
    CHECK(term.refusal(own) == VoiceRefused::Why::NoSelfRating);
    term.run(moveSheets(
        term.state(), term.rubric(), {},
        {.step = SheetStep::OpenSelfRating, .subjects = {term.staff[5]}, .who = u"甲"_s, .at = noon, .comment = {}}));
    term.run(term.rate(own, 0).value());
    CHECK(term.outcome(5).state == RecordState::Missing);
    term.run(term.rate(term.place(5, std::nullopt), 1).value());
    CHECK(term.outcome(5).points == Exact{3});

    CurrentTerm current{term.workspace(), QDate{2019, 4, 10}};
    CurrentRubric rubric{term.workspace(), current, RubricDesk::Teachers};
    ScoreBook book{term.workspace(), rubric};
    const int row = book.rowOf(term.staff[5]).value();
    CHECK(book.hasSelfRecords());
    REQUIRE(book.selfRecord(row, 4));
    CHECK_FALSE(book.selfRecord(row, 3));
    book.setVoice(own.voice);
    CHECK(book.outcome(row, 4).points == Exact{5});
    CHECK_FALSE(book.refusal(row, 4));
    CHECK(book.outcome(row, 3).state == RecordState::Missing);
}

TEST_CASE("The book of a rater shows his own marks and nothing of the others", "[panels]")
{
    PanelTerm term;
    term.rateAll(5, {0, 0, 1});
    CurrentTerm current{term.workspace(), QDate{2019, 4, 10}};
    CurrentRubric rubric{term.workspace(), current, RubricDesk::Teachers};
    ScoreBook book{term.workspace(), rubric};
    const int row = book.rowOf(term.staff[5]).value();
    REQUIRE(book.panel(row, 4));
    CHECK(book.panel(row, 4)->ratings.size() == 3);
    CHECK(book.outcome(row, 4).points == Exact{13, 3});

    const std::size_t all = book.criteria().size();
    book.setVoice({.source = RecordSource::Rater, .rater = term.staff[2]});
    REQUIRE(book.criteria().size() == 1); // and none that he does not rate
    REQUIRE(book.columnOf(term.criterion()) == 0);
    CHECK(book.sheet().criteria.size() == 1);
    CHECK(book.outcome(row, 0).points == Exact{3});
    CHECK_FALSE(book.panel(row, 0));
    CHECK(book.refusal(row, 0) == VoiceRefused::Why::HandedIn);
    CHECK(book.refusal(book.rowOf(term.staff[2]).value(), 0) == VoiceRefused::Why::OwnSheet);
    CHECK_FALSE(book.refusal(book.rowOf(term.staff[6]).value(), 0));
    CHECK(book.place(row, 0).voice.rater == term.staff[2]);
    // Who rates nothing has nothing to look at.
    book.setVoice({.source = RecordSource::Rater, .rater = term.staff[9]});
    CHECK(book.criteria().empty());
    book.setVoice({});
    CHECK(book.criteria().size() == all);
}

TEST_CASE("A rater's progress counts what is his to rate", "[panels]")
{
    PanelTerm term;
    const RaterProgress before = raterProgress(term.state(), term.version(), term.staff[0]);
    CHECK(before == RaterProgress{.expected = static_cast<int>(term.staff.size()) - 1, .recorded = 0, .handedIn = 0});
    term.run(term.rate(term.place(5, 0), 0).value());
    term.run(term.rate(term.place(6, 0), 0).value());
    term.run(handInRatings(term.state(), term.rubric(), {}, term.staff[0], noon));
    term.run(term.rate(term.place(7, 0), 0).value());
    const RaterProgress after = raterProgress(term.state(), term.version(), term.staff[0]);
    CHECK(after.recorded == 3);
    CHECK(after.handedIn == 2);
    CHECK(raterProgress(term.state(), term.version(), term.staff[9]) == RaterProgress{});

    // 不适用 by the office is nothing to rate; what he has rated all the same stays his.
    const auto leaveOut = [&](const ScorePlace &where) {
        const Record none{.state = RecordState::NotApplicable, .data = {}, .note = u"病假"_s};
        term.run(setScores(term.state(), term.version(), ActKind::EditScore, {}, {{where, none}}).value());
    };
    leaveOut(term.place(9, {}));
    leaveOut(term.place(7, {}));
    const RaterProgress less = raterProgress(term.state(), term.version(), term.staff[0]);
    CHECK(less == RaterProgress{.expected = before.expected - 1, .recorded = 3, .handedIn = 2});
}

TEST_CASE("What a rater has rated counts wherever the sheets stand, and only open ones are handed in", "[panels]")
{
    PanelTerm term;
    for (const std::size_t who : {5U, 6U, 7U})
        term.run(term.rate(term.place(who, 0), 0).value());
    term.run(handInRatings(term.state(), term.rubric(), {}, term.staff[0], noon));
    term.run(term.rate(term.place(8, 0), 0).value());
    const RaterProgress before = raterProgress(term.state(), term.version(), term.staff[0]);
    REQUIRE(before.recorded == 4);
    REQUIRE(before.handedIn == 3);
    term.run(moveSheets(term.state(), term.rubric(), {},
                        {.step = SheetStep::Submit,
                         .subjects = {term.staff[5], term.staff[6], term.staff[8]},
                         .who = u"甲"_s,
                         .at = noon,
                         .comment = {}}));
    CHECK(raterProgress(term.state(), term.version(), term.staff[0]) == before);

    CHECK(handInRatings(term.state(), term.rubric(), {}, term.staff[0], noon).changes.empty());
    const Act back = returnRatings(term.state(), term.rubric(), {}, term.staff[0]);
    REQUIRE(back.changes.size() == 1);
    term.run(back);
    CHECK(raterProgress(term.state(), term.version(), term.staff[0]).handedIn == 2);
}

TEST_CASE("Changing the raters keeps what was recorded, and undo brings the panel back", "[panels]")
{
    PanelTerm term;
    term.rateAll(5, {0, 0, 1});
    term.setRaters({.combine = PanelCombine::Median}, {1, 0});
    CHECK(ratersOf(term.state(), panelOf(term.state(), term.criterion())->id) ==
          std::vector{term.staff[1], term.staff[0]});
    CHECK(term.outcome(5).points == Exact{5});
    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK(term.outcome(5).points == Exact{13, 3});
    term.setRaters({}, {});
    CHECK_FALSE(panelOf(term.state(), term.criterion()));
    CHECK(term.outcome(5).state == RecordState::Missing);
    CHECK(setPanel(term.state(), term.criterion(), {}, {}, {}).value().isEmpty());
    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK(term.outcome(5).points == Exact{13, 3});
    CHECK(usesOf(term.state(), term.staff[0]).rates);
    CHECK_FALSE(usesOf(term.state(), term.staff[9]).rates);
}

TEST_CASE("A publication keeps every rater's mark, and a later change of the panel is a correction", "[panels]")
{
    PanelTerm term;
    term.rateAll(5, {0, 0, 1});
    term.run(takeSumAsFullMark(term.state(), term.version()));
    term.run(publishRubric(term.state(), term.version(), u"研训处"_s, noon).value());
    const auto move = [&](SheetStep step) {
        term.role = step == SheetStep::Submit ? Role::Editor : Role::Reviewer;
        term.run(moveSheets(term.state(), term.rubric(), {},
                            {.step = step, .subjects = {term.staff[5]}, .who = u"甲"_s, .at = noon, .comment = {}}));
        term.role = Role::Editor;
    };
    move(SheetStep::Submit);
    CHECK(std::holds_alternative<SheetClosed>(term.rate(term.place(5, 0), 0).error()));
    CHECK(returnRatings(term.state(), term.rubric(), {}, term.staff[0]).isEmpty());
    move(SheetStep::Publish);
    const PublishedScore published = publishedScores(term.state(), term.rubric()).at(term.staff[5]);
    const Parsed<RecordsSheet> kept = recordsSheetFromJson(published.sheet->facts.toUtf8());
    REQUIRE(kept);
    const auto &records = kept->subjects.front().records;
    const auto rated = std::ranges::find(records, u"5"_s, &CriterionRecord::no);
    REQUIRE(rated != records.end());
    REQUIRE(rated->panel);
    CHECK(rated->panel->ratings.size() == 3);
    CHECK(correctionsOf(term.state(), term.rubric()).empty());

    term.setRaters({.combine = PanelCombine::Median}, {0, 1, 2});
    const std::vector<Correction> corrections = correctionsOf(term.state(), term.rubric());
    REQUIRE(corrections.size() == 1);
    CHECK(corrections.front().reasons == std::vector{CorrectionReason::Records});
}

TEST_CASE("Raters whom a criterion names are its panel once somebody says so", "[panels]")
{
    PanelTerm term;
    term.setRaters({}, {});
    const auto name = [&](const std::vector<QString> &raters) {
        CriterionVersion changed = *criteriaOf(term.state(), term.version())[4];
        changed.spec.raters = raters;
        term.run(changeCriterion(term.state(), changed));
    };
    const QDate day{2019, 4, 10};
    CHECK(namedPanels(term.state(), term.version(), day).empty());
    name({u"没有此人"_s});
    CHECK(namedPanels(term.state(), term.version(), day).empty());
    const CriterionSpec &spec = criteriaOf(term.state(), term.version())[4]->spec;
    CHECK(ratersNamed(term.state(), spec, day).unknown == QStringList{u"没有此人"_s});

    const Group &group = term.state().all<Group>().rbegin()->second;
    const std::vector<StaffId> members = membersOf(term.state(), group.id, day);
    REQUIRE_FALSE(members.empty());
    const StaffId first = term.staff[7];
    std::vector<StaffId> expected{first};
    std::ranges::copy_if(members, std::back_inserter(expected), [first](StaffId each) { return each != first; });
    name({displayName(term.state(), first), group.name, displayName(term.state(), members.front())});
    const std::vector<NamedPanel> named = namedPanels(term.state(), term.version(), day);
    REQUIRE(named.size() == 1);
    CHECK(named.front().members == expected);
    term.run(setNamedPanels(term.state(), term.version(), day).value());
    CHECK(ratersOf(term.state(), panelOf(term.state(), term.criterion())->id) == expected);
    REQUIRE(term.acts().undo() == RunResult::Done);
    term.run(term.rate(term.place(8, std::nullopt), 0).value());
    REQUIRE_FALSE(setNamedPanels(term.state(), term.version(), day));
    CHECK(std::get<OfficeScoresUndecided>(setNamedPanels(term.state(), term.version(), day).error()).scores == 1);
    term.run(setNamedPanels(term.state(), term.version(), day, OfficeScores::SetAside).value());
    CHECK(term.outcome(8).state == RecordState::Missing);
    CHECK(ratersOf(term.state(), panelOf(term.state(), term.criterion())->id) == expected);
    // What somebody has set stays.
    CHECK(namedPanels(term.state(), term.version(), day).empty());
    CHECK(setNamedPanels(term.state(), term.version(), day).value().isEmpty());
    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK_FALSE(panelOf(term.state(), term.criterion()));
}

TEST_CASE("A rater records what was seen; states are the office's", "[panels]")
{
    PanelTerm term;
    const ScorePlace place = term.place(5, 0);
    for (const RecordState state : {RecordState::Absent, RecordState::Exempt, RecordState::NotApplicable}) {
        const ScoreAct act = setScores(term.state(), term.version(), ActKind::EditScore, {},
                                       {{place, Record{.state = state, .data = {}, .note = u"产假"_s}}});
        REQUIRE_FALSE(act);
        CHECK(std::get<VoiceRefused>(act.error()).why == VoiceRefused::Why::NoStates);
    }
    ScorePlace office = place;
    office.voice = {};
    CHECK(setScores(term.state(), term.version(), ActKind::EditScore, {},
                    {{office, Record{.state = RecordState::Absent, .data = {}, .note = {}}}}));
}

TEST_CASE("A further mark settles one score, and no other waits for whoever gave it", "[panels]")
{
    PanelTerm term;
    term.setRaters({.limit = Points::whole(1)}, {0, 1});
    term.rateAll(5, {0, 1});
    term.rateAll(6, {0, 0});
    REQUIRE(term.outcome(5).fault);
    term.run(term.further(5, 3, 0).value());
    CHECK_FALSE(term.outcome(5).fault);
    CHECK(term.outcome(5).points == Exact{13, 3});
    CHECK(term.outcome(6).points == Exact{5});
    const RatingPanelId panel = panelOf(term.state(), term.criterion())->id;
    CHECK(ratersOf(term.state(), panel) == std::vector{term.staff[0], term.staff[1]});
    CHECK(furtherRatersOf(term.state(), panel) == std::vector{term.staff[3]});
    const Panels panels{term.state(), term.rubric()};
    CHECK(std::ranges::count(panels.raters(), term.staff[3]) == 0); // nothing is handed out to him
    CHECK(raterProgress(term.state(), term.version(), term.staff[3]) == RaterProgress{});
    CHECK(term.refusal(term.place(6, 3)) == VoiceRefused::Why::NotARater);
    const SheetFacts facts = sheetFacts(term.state(), term.version(), term.staff[5]);
    REQUIRE(facts.panels[4]);
    CHECK(facts.panels[4]->expected == 3);
    CHECK(facts.panels[4]->ratings.back().rater == displayName(term.state(), term.staff[3]));

    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK(term.outcome(5).fault);
    CHECK(furtherRatersOf(term.state(), panel).empty());
    REQUIRE(term.acts().redo() == RunResult::Done);
    term.run(takeFurtherMark(term.state(), term.version(), {}, term.place(5, 3)).value());
    CHECK(term.outcome(5).fault);
    CHECK(furtherRatersOf(term.state(), panel).empty());
}

TEST_CASE("A further mark is refused where it settles nothing or is not his to give", "[panels]")
{
    using enum FurtherMarkFault;
    PanelTerm term;
    term.setRaters({.limit = Points::whole(1)}, {0, 1, 2});
    term.rateAll(6, {0, 0, 0});
    term.setRaters({.limit = Points::whole(1)}, {0, 1});
    term.rateAll(5, {0, 1});
    CHECK_FALSE(term.furtherFault(5, 3));
    CHECK(term.furtherFault(5, 1) == Listed);
    CHECK(term.furtherFault(5, 5) == OwnSheet);
    CHECK(term.furtherFault(6, 3) == NotOpen);
    // His marks from then would count again with this one.
    CHECK(term.furtherFault(5, 2) == FormerRater);
    CHECK(giveFurtherMark(term.state(), term.version(), {}, term.place(5, 3), {}, noon).error() == NoMark);
    ScorePlace office = term.place(5, 3);
    office.criterion = criteriaOf(term.state(), term.version())[3]->criterion;
    const RecordData any = recorded(CountRecord{}).data;
    CHECK(giveFurtherMark(term.state(), term.version(), {}, office, any, noon).error() == NoPanel);
    term.setRaters({.combine = PanelCombine::Agreed, .limit = Points::whole(1)}, {0, 1});
    REQUIRE(term.outcome(5).fault);
    CHECK(term.furtherFault(5, 3) == NotOpen);

    term.setRaters({.limit = Points::whole(1)}, {0, 1});
    term.run(term.further(5, 3, 0).value());
    term.run(moveSheets(
        term.state(), term.rubric(), {},
        {.step = SheetStep::Submit, .subjects = {term.staff[5]}, .who = u"甲"_s, .at = noon, .comment = {}}));
    CHECK(term.furtherFault(5, 4) == SheetClosed);
    CHECK(takeFurtherMark(term.state(), term.version(), {}, term.place(5, 3)).error() == SheetClosed);
}

TEST_CASE("A further mark stays when the raters are changed, and is published beside theirs", "[panels]")
{
    PanelTerm term;
    term.setRaters({.limit = Points::whole(1)}, {0, 1});
    term.rateAll(5, {0, 1});
    term.run(term.further(5, 3, 0).value());
    term.setRaters({.combine = PanelCombine::Median, .limit = Points::whole(1)}, {1, 0});
    CHECK(term.outcome(5).points == Exact{5});
    // Named among the raters, he rates the others as well; taken off again, nothing of his counts.
    term.setRaters({.limit = Points::whole(1)}, {0, 1, 3});
    CHECK(furtherRatersOf(term.state(), panelOf(term.state(), term.criterion())->id).empty());
    CHECK(term.outcome(5).points == Exact{13, 3});
    CHECK(raterProgress(term.state(), term.version(), term.staff[3]).recorded == 1);
    term.setRaters({.limit = Points::whole(1)}, {0, 1});
    CHECK(term.outcome(5).fault);
    term.run(term.further(5, 3, 0).value());
    CHECK(term.outcome(5).points == Exact{13, 3});

    term.run(takeSumAsFullMark(term.state(), term.version()));
    term.run(publishRubric(term.state(), term.version(), u"研训处"_s, noon).value());
    for (const SheetStep step : {SheetStep::Submit, SheetStep::Publish}) {
        term.role = step == SheetStep::Submit ? Role::Editor : Role::Reviewer;
        term.run(moveSheets(term.state(), term.rubric(), {},
                            {.step = step, .subjects = {term.staff[5]}, .who = u"甲"_s, .at = noon, .comment = {}}));
    }
    const PublishedScore published = publishedScores(term.state(), term.rubric()).at(term.staff[5]);
    const Parsed<RecordsSheet> kept = recordsSheetFromJson(published.sheet->facts.toUtf8());
    REQUIRE(kept);
    const auto &records = kept->subjects.front().records;
    const auto rated = std::ranges::find(records, u"5"_s, &CriterionRecord::no);
    REQUIRE((rated != records.end() && rated->panel));
    CHECK(rated->panel->ratings.size() == 3);
    CHECK(rated->panel->expected == 3);
    CHECK(correctionsOf(term.state(), term.rubric()).empty());
}

TEST_CASE("A further mark that counts cases has its entries", "[panels]")
{
    PanelTerm term;
    const CriterionVersion &tally = *criteriaOf(term.state(), term.version()).front();
    const QString key = recordKey(std::get<TallyRule>(tally.spec.rule.kind).cases.front());
    const auto placeOf = [&](std::optional<std::size_t> rater) {
        ScorePlace place = term.place(5, rater);
        place.criterion = tally.criterion;
        return place;
    };
    term.run(clearScores(term.state(), term.version(), {}, {placeOf(std::nullopt)}).value());
    term.run(setPanel(term.state(), tally.criterion, {}, {.limit = Points{}}, {term.staff[0], term.staff[1]},
                      OfficeScores::Keep)
                 .value());
    const Record none = recorded(TallyRecord{});
    const Record one = recorded(TallyRecord{.counts = {{key, Points::whole(1)}}, .amounts = {}});
    for (const std::size_t rater : {0U, 1U}) {
        term.run(
            setScores(term.state(), term.version(), ActKind::EditScore, {}, {{placeOf(rater), rater == 0 ? none : one}})
                .value());
        term.run(handInRatings(term.state(), term.rubric(), {}, term.staff[rater], noon));
    }
    term.run(giveFurtherMark(term.state(), term.version(), {}, placeOf(3), one.data, noon).value());
    const CellRecord *mark = cellRecord(term.state(), term.rubric(), placeOf(3));
    REQUIRE(mark);
    CHECK(mark->record.data == one.data);
    CHECK(mark->handedIn == noon);
    const RecordId id = mark->id;
    REQUIRE(entriesOf(term.state(), id).size() == 1);
    CHECK(entriesOf(term.state(), id).front().count == Points::whole(1));
    term.run(takeFurtherMark(term.state(), term.version(), {}, placeOf(3)).value());
    CHECK(entriesOf(term.state(), id).empty());
}
