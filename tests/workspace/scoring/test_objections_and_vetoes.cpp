#include "documents/words/scoring/working_text.h"
#include "support/days_of_the_sample.h"
#include "workspace/act_builder.h"
#include "workspace/acts/scoring/objection_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/live/current_rubric.h"
#include "workspace/live/current_term.h"
#include "workspace/live/score_book.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/queries/scores/published/corrections.h"
#include "workspace/queries/scores/published/kept_vetoes.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/scores/written_sheets.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <array>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The sample; its rubric has a veto that makes the total 0.
class VetoTerm
{
public:
    VetoTerm()
    {
        createSample(m_folder.filePath(u"s.yanben"_s));
        m_workspace = Workspace::open(m_folder.filePath(u"s.yanben"_s));
        m_workspace->acts().setSigner([this] { return Operator{u"张校长"_s, role}; });
        RubricTerms terms = state().get<RubricVersion>(version()).terms;
        terms.vetoes = {{.name = u"体罚学生"_s, .effect = VetoEffect::TotalZero}};
        run(setRubricTerms(state(), version(), terms));
        staff = scoredSubjects(state(), rubric());
    }

    const State &state() const { return m_workspace->state(); }
    Workspace &workspace() { return *m_workspace; }
    ActRunner &acts() { return m_workspace->acts(); }
    void run(const Act &act) { REQUIRE(acts().run(act) == RunResult::Done); }
    RubricId rubric() const { return state().all<Rubric>().begin()->first; }
    RubricVersionId version() const { return versionInUse(state(), rubric())->id; }
    QString total(std::size_t who) const
    {
        const ScoringPlan plan{rubricSheet(state(), version())};
        return scoreSheet(state(), plan, version(), staff[who], Detail::Totals).total->toString();
    }
    void move(SheetStep step, std::size_t who, Role by)
    {
        role = by;
        run(moveSheets(state(), rubric(), {},
                       {.step = step, .subjects = {staff[who]}, .who = u"甲"_s, .at = noon, .comment = u"补"_s}));
        role = Role::Editor;
    }
    std::size_t decided() const
    {
        for (std::size_t i = 0; i < staff.size(); ++i) {
            if (sheetProblems(state(), rubric(), SheetStep::Submit, {staff[i]}).empty())
                return i;
        }
        throw std::logic_error{"nobody is decided"};
    }

    std::vector<Subject> staff;
    Role role = Role::Editor;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_CASE("A veto counts from the moment it is put on a sheet, for this sheet alone", "[vetoes]")
{
    VetoTerm term;
    const QString before = term.total(0);
    const QString other = term.total(1);
    term.run(setVetoes(term.state(), term.rubric(), {}, term.staff[0], {{u"体罚学生"_s, u"记录第3号"_s}}).value());
    CHECK(term.total(0) == u"0.00"_s);
    CHECK(term.total(1) == other);
    CHECK(vetoesOf(term.state(), term.rubric(), term.staff[0]) ==
          std::vector<HeldVeto>{{u"体罚学生"_s, u"记录第3号"_s}});
    term.run(setVetoes(term.state(), term.rubric(), {}, term.staff[0], {{u"体罚学生"_s, u"记录第4号"_s}}).value());
    CHECK(vetoesOf(term.state(), term.rubric(), term.staff[0]).front().evidence == u"记录第4号"_s);
    term.run(setVetoes(term.state(), term.rubric(), {}, term.staff[0], {}).value());
    CHECK(term.total(0) == before);
    CHECK(setVetoes(term.state(), term.rubric(), {}, term.staff[0], {}).value().isEmpty());
}

TEST_CASE("A sheet under review takes no veto; after publication one is a correction", "[vetoes]")
{
    VetoTerm term;
    term.run(takeSumAsFullMark(term.state(), term.version()));
    term.run(publishRubric(term.state(), term.version(), u"研训处"_s, noon).value());
    const std::size_t who = term.decided();
    const auto veto = [&] {
        return setVetoes(term.state(), term.rubric(), {}, term.staff[who], {{u"体罚学生"_s, u"记录"_s}});
    };
    term.move(SheetStep::Submit, who, Role::Editor);
    const ScoreAct refused = veto();
    REQUIRE_FALSE(refused);
    CHECK(std::holds_alternative<SheetClosed>(refused.error()));
    term.move(SheetStep::Publish, who, Role::Reviewer);
    term.run(veto().value());
    const std::vector<Correction> corrections = correctionsOf(term.state(), term.rubric());
    REQUIRE(corrections.size() == 1);
    CHECK(corrections.front().after->toString() == u"0.00"_s);
    CHECK(corrections.front().reasons == std::vector{CorrectionReason::Records});
}

TEST_CASE("A veto is put on several sheets in one step; who has it keeps his grounds, a closed sheet takes none",
          "[vetoes]")
{
    VetoTerm term;
    const QString name = u"体罚学生"_s;
    const auto held = [&](std::size_t who) { return vetoesOf(term.state(), term.rubric(), term.staff[who]); };
    term.run(setVetoes(term.state(), term.rubric(), {}, term.staff[0], {{name, u"记录第3号"_s}}).value());
    const std::size_t steps = term.acts().steps().size();
    term.run(addVetoes(term.state(), term.rubric(), {},
                       {{term.staff[0], {name, u"学时不足"_s}}, {term.staff[1], {name, u"学时不足"_s}}})
                 .value());
    CHECK(term.acts().steps().size() == steps + 1);
    CHECK(held(0) == std::vector{HeldVeto{name, u"记录第3号"_s}});
    CHECK(held(1) == std::vector{HeldVeto{name, u"学时不足"_s}});
    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK(held(1).empty());
    CHECK(held(0).size() == 1);

    term.run(takeSumAsFullMark(term.state(), term.version()));
    term.run(publishRubric(term.state(), term.version(), u"研训处"_s, noon).value());
    const std::size_t who = term.decided();
    term.move(SheetStep::Submit, who, Role::Editor);
    const ScoreAct refused = addVetoes(term.state(), term.rubric(), {}, {{term.staff[who], {name, u"学时不足"_s}}});
    REQUIRE_FALSE(refused);
    CHECK(std::get<SheetClosed>(refused.error()).subject == term.staff[who]);
}

TEST_CASE("A published slip keeps the grounds of its veto when it is lifted later", "[vetoes]")
{
    VetoTerm term;
    term.run(takeSumAsFullMark(term.state(), term.version()));
    term.run(publishRubric(term.state(), term.version(), u"研训处"_s, noon).value());
    const std::size_t who = term.decided();
    const auto set = [&](const std::vector<HeldVeto> &vetoes) {
        term.run(setVetoes(term.state(), term.rubric(), {}, term.staff[who], vetoes).value());
    };
    const auto score = [&] {
        const std::vector<SubjectScore> scores = scoreRubric(term.state(), term.rubric(), Detail::Explained);
        return *std::ranges::find(scores, term.staff[who], &SubjectScore::subject);
    };
    const auto printed = [&] { return slipPaper(term.state(), term.rubric(), score()).vetoes; };
    set({{u"体罚学生"_s, u"记录第3号"_s}});
    term.move(SheetStep::Submit, who, Role::Editor);
    term.move(SheetStep::Publish, who, Role::Reviewer);
    const QStringList before = printed();
    REQUIRE(before.size() == 1);
    CHECK(before.front().endsWith(u"，依据：记录第3号"_s));

    set({{u"体罚学生"_s, u"记录第4号"_s}});
    CHECK(printed() == before);
    CHECK(correctionsOf(term.state(), term.rubric()).empty()); // nothing comes out otherwise
    set({});
    CHECK(printed() == before);
    CHECK(scoreGridPaper(term.state(), term.rubric(), std::vector{score()}).teachers.front().vetoes == before);
    CHECK(correctionsOf(term.state(), term.rubric()).size() == 1);
}

TEST_CASE("A publication from before grounds were kept prints those that are still recorded", "[vetoes]")
{
    VetoTerm term;
    term.run(takeSumAsFullMark(term.state(), term.version()));
    term.run(publishRubric(term.state(), term.version(), u"研训处"_s, noon).value());
    const std::size_t who = term.decided();
    const Subject subject = term.staff[who];
    term.run(setVetoes(term.state(), term.rubric(), {}, subject, {{u"体罚学生"_s, u"记录第3号"_s}}).value());
    term.move(SheetStep::Submit, who, Role::Editor);
    term.move(SheetStep::Publish, who, Role::Reviewer);
    const PublishedScore published = publishedScores(term.state(), term.rubric()).at(subject);
    SubjectRecords kept = keptRecords(published).value();
    CHECK(kept.grounds == std::vector<VetoGrounds>{{.veto = u"体罚学生"_s, .text = u"记录第3号"_s}});
    kept.grounds.clear();
    PublishedSheet old = *published.sheet;
    old.facts = factsText(kept);
    const PublishedScore before{.sheet = &old, .publication = published.publication};
    const std::vector<HeldVeto> held{{u"体罚学生"_s, u"记录第3号"_s}};
    CHECK(vetoesOf(term.state(), term.rubric(), subject, &before) == held);
    term.run(setVetoes(term.state(), term.rubric(), {}, subject, {}).value());
    CHECK(vetoesOf(term.state(), term.rubric(), subject, &before).empty());
    const PublishedScore now = publishedScores(term.state(), term.rubric()).at(subject);
    CHECK(vetoesOf(term.state(), term.rubric(), subject, &now) == held);
}

TEST_CASE("An objection stands beside the sheet whatever its state, and keeps the teacher", "[objections]")
{
    VetoTerm term;
    ActBuilder builder{term.state(), ActKind::AddStaff};
    StaffMember member;
    member.name = u"示例教师99"_s;
    const StaffId added = builder.insert(member);
    term.run(builder.take());
    REQUIRE(removeStaff(term.state(), {added}));
    term.run(raiseObjection(term.state(), term.rubric(), {}, added, std::nullopt, {2019, 7, 3}, u"漏记"_s));
    CHECK_FALSE(removeStaff(term.state(), {added}));
    const SheetId sheet = scoreSheetOf(term.state(), term.rubric(), added)->id;
    CHECK(writtenSheets(term.state()).contains(sheet));

    const CriterionId criterion = criteriaOf(term.state(), term.version())[2]->criterion;
    term.run(raiseObjection(term.state(), term.rubric(), {}, added, criterion, {2019, 7, 2}, u"第三条"_s));
    std::vector<const Objection *> objections = objectionsOf(term.state(), sheet);
    REQUIRE(objections.size() == 2);
    CHECK(objections[0]->text == u"第三条"_s);
    CHECK(objections[0]->criterion == criterion);
    term.run(
        answerObjection(term.state(), {}, objections[0]->id, ObjectionState::Rejected, u"已核对"_s, u"甲"_s, noon));
    objections = objectionsOf(term.state(), sheet);
    CHECK(objections[0]->state == ObjectionState::Rejected);
    CHECK(objections[0]->answeredAt == noon);
    CHECK(objections[1]->state == ObjectionState::Open);
    term.run(removeObjection(term.state(), {}, objections[1]->id));
    CHECK(objectionsOf(term.state(), sheet).size() == 1);
}

TEST_CASE("A veto beside the points that comes or goes after publication is a correction, too", "[vetoes]")
{
    VetoTerm term;
    RubricTerms terms = term.state().get<RubricVersion>(term.version()).terms;
    const VetoEffect effect = GENERATE(VetoEffect::NotEligible, VetoEffect::RankLast, VetoEffect::Consequences);
    terms.vetoes = {
        {.name = u"体罚学生"_s, .effect = effect, .consequences = {{.text = u"年度考核不合格"_s, .of = {}}}}};
    term.run(setRubricTerms(term.state(), term.version(), terms));
    term.run(takeSumAsFullMark(term.state(), term.version()));
    term.run(publishRubric(term.state(), term.version(), u"研训处"_s, noon).value());
    const std::size_t who = term.decided();
    term.move(SheetStep::Submit, who, Role::Editor);
    term.move(SheetStep::Publish, who, Role::Reviewer);
    CHECK(correctionsOf(term.state(), term.rubric()).empty());
    term.run(setVetoes(term.state(), term.rubric(), {}, term.staff[who], {{u"体罚学生"_s, u"记录"_s}}).value());
    const std::vector<Correction> corrections = correctionsOf(term.state(), term.rubric());
    REQUIRE(corrections.size() == 1);
    CHECK(corrections.front().before == corrections.front().after);
    CHECK(corrections.front().reasons == std::vector{CorrectionReason::Records});
    CHECK(corrections.front().records.vetoesPut == std::vector{u"体罚学生"_s});

    term.role = Role::Reviewer;
    term.run(correctSheets(term.state(), term.rubric(), {}, {term.staff[who]}, u"核实"_s, u"甲"_s, noon));
    term.role = Role::Editor;
    CHECK(correctionsOf(term.state(), term.rubric()).empty());
    term.run(setVetoes(term.state(), term.rubric(), {}, term.staff[who], {}).value());
    REQUIRE(correctionsOf(term.state(), term.rubric()).size() == 1);
    CHECK(correctionsOf(term.state(), term.rubric()).front().records.vetoesLifted == std::vector{u"体罚学生"_s});
}

TEST_CASE("A version is not published while it does not know a veto that holds", "[vetoes]")
{
    VetoTerm term;
    term.run(takeSumAsFullMark(term.state(), term.version()));
    term.run(setVetoes(term.state(), term.rubric(), {}, term.staff[0], {{u"体罚学生"_s, u"记录"_s}}).value());
    RubricTerms terms = term.state().get<RubricVersion>(term.version()).terms;
    terms.vetoes.front().name = u"体罚"_s;
    term.run(setRubricTerms(term.state(), term.version(), terms));
    const auto problem = publishProblem(term.state(), term.version());
    REQUIRE(problem);
    CHECK(problem->fault == PublishFault::HeldVeto);
    CHECK(problem->detail == u"体罚学生（%1）"_s.arg(subjectName(term.state(), term.staff[0])));
    term.run(setVetoes(term.state(), term.rubric(), {}, term.staff[0], {}).value());
    CHECK_FALSE(publishProblem(term.state(), term.version()));
}

TEST_CASE("A veto on a criterion follows it to another number", "[vetoes]")
{
    VetoTerm term;
    const CriterionVersion &second = *criteriaOf(term.state(), term.version())[1];
    RubricTerms terms = term.state().get<RubricVersion>(term.version()).terms;
    terms.vetoes = {{.name = u"体罚学生"_s, .effect = VetoEffect::CriterionZero, .criterion = second.spec.no}};
    term.run(setRubricTerms(term.state(), term.version(), terms));
    CriterionVersion changed = second;
    changed.spec.no = u"2甲"_s;
    term.run(changeCriterion(term.state(), changed));
    const auto criterion = [&] {
        return term.state().get<RubricVersion>(term.version()).terms.vetoes.front().criterion;
    };
    CHECK(criterion() == u"2甲"_s);
    REQUIRE(term.acts().undo() == RunResult::Done);
    CHECK(criterion() == second.spec.no);
}

TEST_CASE("A veto stays with its criterion, whoever else has its number or would take it", "[vetoes]")
{
    VetoTerm term;
    const QString number = criteriaOf(term.state(), term.version())[1]->spec.no;
    CriterionSpec doubled = criteriaOf(term.state(), term.version())[4]->spec;
    doubled.no = number;
    doubled.title = u"同号条目"_s;
    term.run(addCriteria(term.state(), term.version(), std::array{doubled}));
    RubricTerms terms = term.state().get<RubricVersion>(term.version()).terms;
    terms.vetoes = {{.name = u"体罚学生"_s, .effect = VetoEffect::CriterionZero, .criterion = number}};
    term.run(setRubricTerms(term.state(), term.version(), terms));
    const auto criterion = [&] {
        return term.state().get<RubricVersion>(term.version()).terms.vetoes.front().criterion;
    };
    const auto renumbered = [&](std::size_t place, const QString &to) {
        CriterionVersion changed = *criteriaOf(term.state(), term.version())[place];
        changed.spec.no = to;
        return changed;
    };
    const std::size_t last = criteriaOf(term.state(), term.version()).size() - 1;
    // The other one gets a number of its own.
    term.run(changeCriterion(term.state(), renumbered(last, u"90"_s)));
    CHECK(criterion() == number);
    // Nobody takes the number from the one that is meant, before it or behind it.
    for (const std::size_t place : {std::size_t{0}, last})
        CHECK_THROWS_AS(changeCriterion(term.state(), renumbered(place, number)), StaleChange);
    CHECK(criterion() == number);
    term.run(changeCriterion(term.state(), renumbered(1, u"91"_s)));
    CHECK(criterion() == u"91"_s);
    // Then it is free, and who has it now is not meant.
    term.run(changeCriterion(term.state(), renumbered(0, number)));
    CHECK(criterion() == u"91"_s);
    CHECK_THROWS_AS(changeCriterion(term.state(), renumbered(last, u"91"_s)), StaleChange);
}

TEST_CASE("A veto on one criterion is explained by the book, on the slip and in the totals", "[vetoes]")
{
    VetoTerm term;
    RubricTerms terms = term.state().get<RubricVersion>(term.version()).terms;
    const QString no = criteriaOf(term.state(), term.version())[0]->spec.no;
    terms.vetoes = {{.name = u"师德失范"_s, .effect = VetoEffect::CriterionZero, .criterion = no}};
    term.run(setRubricTerms(term.state(), term.version(), terms));
    const std::size_t who = term.decided();
    term.run(setVetoes(term.state(), term.rubric(), {}, term.staff[who], {{u"师德失范"_s, u"记录"_s}}).value());

    CurrentTerm current{term.workspace(), {2019, 7, 8}};
    CurrentRubric rubric{term.workspace(), current, RubricDesk::Teachers};
    const ScoreBook book{term.workspace(), rubric};
    const int row = book.rowOf(term.staff[who]).value();
    const Outcome explained = book.explained(row, 0);
    CHECK(explained.points == book.outcome(row, 0).points);
    CHECK(explained.points == Exact{});
    CHECK(workingText(explained).endsWith(u" → 0（师德失范：本项计0分）"_s));

    const std::vector<SubjectScore> scores = scoreRubric(term.state(), term.rubric(), Detail::Explained);
    const auto score = std::ranges::find(scores, term.staff[who], &SubjectScore::subject);
    const SlipDocument slip = slipPaper(term.state(), term.rubric(), *score);
    CHECK(slip.lines.front().working.contains(u"师德失范：本项计0分"_s));
    CHECK(slip.totalWorking.contains(u"一票否决“师德失范”"_s));
    const TotalsDocument totals = totalsPaper(term.state(), term.rubric(), std::span{&*score, 1});
    CHECK(totals.lines.front().remark == u"一票否决：师德失范（第%1条计0分）"_s.arg(no));
}
