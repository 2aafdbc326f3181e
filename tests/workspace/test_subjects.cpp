#include "scoring/scoring_plan.h"
#include "support/test_roster.h"
#include "workspace/acts/scoring/panel_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/membership_acts.h"
#include "workspace/live/score_book.h"
#include "workspace/queries/scores/panels.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/raters/collecting.h"
#include "workspace/raters/hand_out.h"
#include "workspace/raters/rater_rights.h"
#include "workspace/raters/taking_back.h"

#include <QTemporaryDir>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

CriterionSpec rated(const QString &no, const std::vector<QString> &appliesTo = {})
{
    CriterionSpec spec;
    spec.no = no;
    spec.title = u"条目"_s + no;
    spec.weight = Points::whole(10);
    spec.appliesTo = appliesTo;
    spec.rule.kind = RatingRule{.max = Points::whole(10)};
    return spec;
}

Record marks(int points)
{
    return {.state = RecordState::Recorded, .data = RatingsRecord{{Points::whole(points)}}, .note = {}};
}

/// 语文组 and 数学组 are assessed, 英语组 is not; the second criterion is for 语文组 alone.
struct AssessedSchool : TestRoster
{
    explicit AssessedSchool(RubricSubject kind = RubricSubject::Group)
    {
        run(setGroupScored(state(), chinese, true).value());
        run(setGroupScored(state(), maths, true).value());
        RubricSheet sheet;
        sheet.terms.title = u"教研组考核细则"_s;
        sheet.terms.subject = kind;
        sheet.terms.fullMark = Points::whole(20);
        sheet.criteria = {rated(u"1"_s), rated(u"2"_s, {u"语文组"_s})};
        run(addRubric(state(), term().id, sheet));
    }

    RubricId rubric() const { return state().all<Rubric>().begin()->first; }
    RubricVersionId version() const { return state().all<RubricVersion>().begin()->first; }
    CriterionId criterion(std::size_t place) const { return criteriaOf(state(), version())[place]->criterion; }
    ScorePlace place(Subject subject, std::size_t criterionAt, const Voice &voice = {}) const
    {
        return {.subject = subject, .criterion = criterion(criterionAt), .voice = voice};
    }
    ScoreAct rate(const ScorePlace &where, int points) const
    {
        return setScores(state(), version(), ActKind::EditScore, {}, {{where, marks(points)}});
    }
    SheetResult resultOf(Subject subject) const
    {
        return scoreSheet(state(), ScoringPlan{rubricSheet(state(), version())}, version(), subject, Detail::Outcomes);
    }

    GroupId chinese = group(u"语文组"_s);
    GroupId maths = group(u"数学组"_s);
    GroupId english = group(u"英语组"_s);
};

} // namespace

TEST_CASE("A rubric for groups has a sheet for every assessed group, in the groups' order", "[subjects]")
{
    AssessedSchool school;
    CHECK(scoredSubjects(school.state(), school.rubric()) == std::vector<Subject>{school.chinese, school.maths});
    school.run(moveGroup(school.state(), school.maths, 0));
    CHECK(scoredSubjects(school.state(), school.rubric()) == std::vector<Subject>{school.maths, school.chinese});
    school.run(setGroupScored(school.state(), school.maths, false).value());
    CHECK(scoredSubjects(school.state(), school.rubric()) == std::vector<Subject>{school.chinese});
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(scoredSubjects(school.state(), school.rubric()).size() == 2);
}

TEST_CASE("A rubric for the school has one sheet, the school's", "[subjects]")
{
    AssessedSchool school{RubricSubject::School};
    const std::vector<Subject> subjects = scoredSubjects(school.state(), school.rubric());
    REQUIRE(subjects.size() == 1);
    CHECK(subjectName(school.state(), subjects.front()) == u"平山镇中心校"_s);
    school.run(school.rate(school.place(subjects.front(), 0), 7).value());
    school.reopen();
    // A criterion for a group is none of the school's.
    CHECK(school.resultOf(subjects.front()).total->toString() == u"7.00"_s);
}

TEST_CASE("A group is scored like a teacher, and what is recorded is there after a restart", "[subjects]")
{
    AssessedSchool school;
    school.run(school.rate(school.place(school.chinese, 0), 8).value());
    school.run(school.rate(school.place(school.chinese, 1), 9).value());
    school.run(school.rate(school.place(school.maths, 0), 6).value());
    school.reopen();
    CHECK(school.resultOf(school.chinese).total->toString() == u"17.00"_s);
    const SheetResult maths = school.resultOf(school.maths);
    CHECK(maths.total->toString() == u"6.00"_s);
    CHECK(maths.outcomes[1].state == RecordState::NotApplicable);
    school.run(school.rate(school.place(school.maths, 0), 9).value());
    CHECK(school.resultOf(school.maths).total->toString() == u"9.00"_s);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.resultOf(school.maths).total->toString() == u"6.00"_s);
    CHECK(scoreSheetOf(school.state(), school.rubric(), school.english) == nullptr);
}

TEST_CASE("A criterion that names a group's synonym is for the group", "[subjects]")
{
    AssessedSchool school;
    const GroupId synonym = school.group(u"语文教研组"_s);
    school.run(setSameGroup(school.state(), synonym, school.chinese).value());
    const Term &term = school.term();
    CHECK(groupNamesOf(school.state(), Subject{school.chinese}, term) ==
          std::vector<QString>{u"语文组"_s, u"语文教研组"_s});
    CHECK(groupNamesOf(school.state(), Subject{school.maths}, term) == std::vector<QString>{u"数学组"_s});
    CHECK(groupNamesOf(school.state(), Subject{SchoolId{1}}, term).empty());
}

TEST_CASE("All teachers and synonyms are not assessed as groups", "[subjects]")
{
    AssessedSchool school;
    CHECK(setGroupScored(school.state(), school.everyone(), true).error() == GroupRefusal::Everyone);
    school.run(setSameGroup(school.state(), school.maths, school.chinese).value());
    CHECK(setGroupScored(school.state(), school.maths, true).error() == GroupRefusal::Synonym);
    // Several groups are marked together, or none of them.
    CHECK(setGroupsScored(school.state(), {school.chinese, school.maths}, true).error() == GroupRefusal::Synonym);
    CHECK(scoredSubjects(school.state(), school.rubric()) == std::vector<Subject>{school.chinese});
    // It was assessed before; being a group of its own again it isn't by itself.
    school.run(setSameGroup(school.state(), school.maths, std::nullopt).value());
    CHECK_FALSE(school.state().get<Group>(school.maths).scored);
}

TEST_CASE("A group with scores is neither removed nor becomes another one", "[subjects]")
{
    AssessedSchool school;
    school.run(school.rate(school.place(school.chinese, 0), 8).value());
    REQUIRE_FALSE(removeGroup(school.state(), school.chinese));
    CHECK(removeGroup(school.state(), school.chinese).error().sheets == std::vector<TermId>{school.term().id});
    CHECK(mergeGroups(school.state(), school.maths, school.chinese).error() == GroupRefusal::Scored);
    CHECK(setSameGroup(school.state(), school.chinese, school.maths).error() == GroupRefusal::Scored);
    school.run(mergeGroups(school.state(), school.english, school.maths).value());
    CHECK(school.state().get<Group>(school.english).scored); // in the place of the one that it took in
    school.run(clearScores(school.state(), school.version(), {}, {school.place(school.chinese, 0)}).value());
    school.run(setGroupScored(school.state(), school.english, false).value());
    school.run(mergeGroups(school.state(), school.english, school.chinese).value());
    CHECK(scoredSubjects(school.state(), school.rubric()) == std::vector<Subject>{school.english});
    CHECK(school.state().all<ScoreSheet>().empty());
}

TEST_CASE("The school rates itself first, then the office counts (C17)", "[subjects]")
{
    AssessedSchool school{RubricSubject::School};
    const Subject subject = scoredSubjects(school.state(), school.rubric()).front();
    const Voice self{.source = RecordSource::Self};
    CHECK_FALSE(school.rate(school.place(subject, 0, self), 9));
    const auto move = [&](SheetStep step) {
        school.run(moveSheets(school.state(), school.rubric(), {},
                              {.step = step,
                               .subjects = {subject},
                               .who = u"研训处"_s,
                               .at = QDateTime::currentDateTimeUtc(),
                               .comment = {}}));
    };
    move(SheetStep::OpenSelfRating);
    school.run(school.rate(school.place(subject, 0, self), 9).value());
    move(SheetStep::CloseSelfRating);
    CHECK_FALSE(school.rate(school.place(subject, 0, self), 8));
    CHECK(school.resultOf(subject).outcomes[0].state == RecordState::Missing);
    school.run(school.rate(school.place(subject, 0), 7).value());
    CHECK(school.resultOf(subject).outcomes[0].points == Exact{7});
    CHECK(cellRecord(school.state(), school.rubric(), school.place(subject, 0, self))->record ==
          recorded(RatingsRecord{{Points::whole(9)}}));
}

TEST_CASE("A group that is assessed no more stays where something was recorded for it", "[subjects]")
{
    AssessedSchool school;
    school.run(school.rate(school.place(school.chinese, 0), 8).value());
    school.run(setGroupScored(school.state(), school.chinese, false).value());
    school.run(setGroupScored(school.state(), school.maths, false).value());
    CHECK(scoredSubjects(school.state(), school.rubric()) == std::vector<Subject>{school.chinese});
    school.run(clearScores(school.state(), school.version(), {}, {school.place(school.chinese, 0)}).value());
    CHECK(scoredSubjects(school.state(), school.rubric()).empty());
}

TEST_CASE("A group rates itself where its sheet stands at self-rating", "[subjects]")
{
    AssessedSchool school;
    const Voice self{.source = RecordSource::Self};
    const auto refused = school.rate(school.place(school.chinese, 0, self), 9);
    REQUIRE_FALSE(refused);
    CHECK(std::get<VoiceRefused>(refused.error()).why == VoiceRefused::Why::NoSelfRating);
    school.run(moveSheets(school.state(), school.rubric(), {},
                          {.step = SheetStep::OpenSelfRating,
                           .subjects = {school.chinese},
                           .who = u"研训处"_s,
                           .at = QDateTime::currentDateTimeUtc(),
                           .comment = {}}));
    school.run(school.rate(school.place(school.chinese, 0, self), 9).value());
    CHECK(school.resultOf(school.chinese).provisional); // it stands beside the office's and does not count
}

TEST_CASE("Nobody rates the group that he is in during the term", "[subjects]")
{
    AssessedSchool school;
    const StaffId wang = school.add(u"王勋"_s);
    const StaffId li = school.add(u"李莉"_s);
    school.run(setPanel(school.state(), school.criterion(0), {}, {}, {wang, li}).value());
    const auto why = [&](StaffId rater, GroupId group) {
        const auto made = school.rate(school.place(group, 0, {.source = RecordSource::Rater, .rater = rater}), 8);
        return made ? std::nullopt : std::optional{std::get<VoiceRefused>(made.error()).why};
    };
    const auto expected = [&](GroupId group) {
        return Panels{school.state(), school.rubric()}.panelFor(group, school.criterion(0))->expected;
    };
    CHECK_FALSE(why(wang, school.chinese));
    CHECK(expected(school.chinese) == 2);

    school.run(addMembers(school.state(), school.chinese, {wang}, QDate{2019, 5, 6}));
    CHECK(why(wang, school.chinese) == VoiceRefused::Why::OwnSheet);
    CHECK_FALSE(why(wang, school.maths));
    CHECK_FALSE(why(li, school.chinese));
    CHECK(expected(school.chinese) == 1);
    CHECK(expected(school.maths) == 2);
    CHECK(raterProgress(school.state(), school.version(), wang).expected == 1);

    ActBuilder builder{school.state(), ActKind::EditGroups};
    builder.change<Membership>(school.state().all<Membership>().begin()->first, [](Membership &row) {
        row.from = QDate{2018, 9, 1};
        row.to = QDate{2019, 1, 20};
    });
    school.run(builder.take());
    CHECK_FALSE(why(wang, school.chinese)); // he left it before the term

    StaffMember member = school.state().get<StaffMember>(wang);
    member.post = u"语文教师"_s;
    school.run(editStaff(school.state(), member).value());
    school.run(setMemberRule(school.state(), school.chinese, {.years = {}, .post = u"语文教师"_s}).value());
    CHECK(why(wang, school.chinese) == VoiceRefused::Why::OwnSheet);
    CHECK_FALSE(why(li, school.chinese));
}

TEST_CASE("A rater's file has the groups or the school that he rates, and his marks come back", "[subjects]")
{
    const auto [kind, name] = GENERATE(table<RubricSubject, QString>(
        {{RubricSubject::Group, u"语文组"_s}, {RubricSubject::School, u"平山镇中心校"_s}}));
    AssessedSchool school{kind};
    const StaffId wang = school.add(u"王勋"_s);
    school.run(setPanel(school.state(), school.criterion(0), {}, {}, {wang}).value());
    school.run(addMembers(school.state(), school.maths, {wang}, QDate{2019, 3, 4}));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rater.yanben"_s);
    const QDateTime morning{{2019, 7, 1}, {8, 0}, Qt::UTC};
    const HandedOut handed = handOut(school.state(), school.version(), {{wang, path}}, u"研训处"_s, morning);
    REQUIRE_FALSE(handed.files.front().fault);
    school.run(handed.act);
    {
        const auto his = Workspace::open(path);
        his->acts().setSigner([] { return Operator{u"王勋"_s, Role::Editor}; });
        const State &state = his->state();
        const RubricVersion &version = state.all<RubricVersion>().begin()->second;
        const std::vector<Subject> subjects = scoredSubjects(state, version.rubric);
        REQUIRE(subjects.size() == 1); // not the group that he is in
        CHECK(subjectName(state, subjects.front()) == name);
        const Voice voice{.source = RecordSource::Rater, .rater = raterFileOf(state)->rater};
        const ScorePlace place{
            .subject = subjects.front(), .criterion = criteriaOf(state, version.id).front()->criterion, .voice = voice};
        REQUIRE(his->acts().run(setScores(state, version.id, ActKind::EditScore, {}, {{place, marks(7)}}).value()) ==
                RunResult::Done);
        REQUIRE(his->acts().run(handInRatings(state, version.rubric, {}, *voice.rater, morning)) == RunResult::Done);
        his->acts().flush();
    }
    const Collection collection = collectRatings(school.state(), school.version(), {path});
    REQUIRE(collection.ratings.size() == 1);
    CHECK_FALSE(collection.ratings.front().problem);
    CHECK(collection.ratings.front().subject == name);
    school.run(takeBackRatings(school.state(), collection, collection.proposed()));
    CHECK(school.resultOf(collection.ratings.front().place.subject).outcomes.front().points == Exact{7});
}

TEST_CASE("The book of a group rubric has the groups for rows", "[subjects]")
{
    AssessedSchool school;
    CurrentTerm current{school.workspace(), QDate{2019, 5, 6}};
    CurrentRubric rubric{school.workspace(), current, RubricDesk::Groups};
    ScoreBook book{school.workspace(), rubric};
    REQUIRE(book.teachers() == 2);
    CHECK(book.name(0) == u"语文组"_s);
    CHECK(book.groups(0).isEmpty());
    CHECK(book.rowOf(school.maths) == 1);
    school.run(school.rate(book.place(1, 0), 6).value());
    CHECK(book.shown(1).total->toString() == u"6.00"_s);
}

TEST_CASE("A mark for a group that its rater turns out to belong to does not count", "[subjects]")
{
    AssessedSchool school;
    const StaffId wang = school.add(u"王勋"_s);
    const StaffId li = school.add(u"李莉"_s);
    school.run(setPanel(school.state(), school.criterion(0), {}, {}, {wang, li}).value());
    const Voice his{.source = RecordSource::Rater, .rater = wang};
    school.run(school.rate(school.place(school.chinese, 0, his), 8).value());
    school.run(handInRatings(school.state(), school.rubric(), {}, wang, QDateTime::currentDateTimeUtc()));
    const auto panel = [&] { return *sheetFacts(school.state(), school.version(), school.chinese).panels.at(0); };
    CHECK(panel().expected == 2);
    CHECK(panel().ratings.size() == 1);
    school.run(addMembers(school.state(), school.chinese, {wang}, QDate{2019, 5, 6}));
    CHECK(panel().expected == 1);
    CHECK(panel().ratings.empty());
}

} // namespace yanben
