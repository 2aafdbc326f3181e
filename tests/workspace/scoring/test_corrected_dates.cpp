// What a corrected date changes about results that were given out.
#include "scoring/result_json.h"
#include "support/rated_term.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/membership_acts.h"

using namespace yanben;

namespace
{

/// The fifth criterion asks ten lessons of one group and twenty of the other; the first teacher has heard eighteen.
struct LessonsHeard : RatedTerm
{
    LessonsHeard() : newcomers{groupNamed(u"新秀组"_s)}, leaders{groupNamed(u"领航组"_s)}
    {
        run(addMembers(state(), newcomers, {who()}, std::nullopt));
        run(newDraft(state(), version()));
        CriterionVersion row = *criteriaOf(state(), newestVersionOf(state(), rubric())->id)[4];
        row.spec.rule = {QuotaRule{
            .required = std::vector<GroupAmount>{{u"新秀组"_s, Amount::whole(10)}, {u"领航组"_s, Amount::whole(20)}},
            .full = Points::whole(5),
            .perMissing = Points::whole(1)}};
        run(changeCriterion(state(), row));
        run(publishRubric(state(), row.version, u"研训处"_s, noon).value());
        run(setScores(state(), version(), ActKind::EditScore, {},
                      {{levelPlace(0), recorded(CountRecord{Amount::whole(18)})}})
                .value());
    }

    StaffId who() const { return std::get<StaffId>(staff[0]); }

    const GroupId newcomers;
    const GroupId leaders;

private:
    GroupId groupNamed(const QString &name)
    {
        run(addGroup(state(), name).value());
        return state().all<Group>().rbegin()->first;
    }
};

} // namespace

TEST_CASE("A corrected date of a membership is proposed as a correction with both groups, and both results stay",
          "[corrections]")
{
    LessonsHeard term;
    const QString before = term.total(0);
    term.publish({0});
    CHECK(term.corrections().empty());

    const MembershipId membership = membershipsOf(term.state(), term.newcomers, term.who()).front()->id;
    term.run(editMembership(term.state(), membership, std::nullopt, QDate{2019, 2, 28}).value());
    REQUIRE(term.corrections().size() == 1); // in neither group nothing can be counted
    CHECK(term.corrections().front().open);
    CHECK(correctionProblems(term.state(), term.rubric(), {term.staff[0]}) ==
          std::vector<SheetProblem>{{term.staff[0], SheetFault::UnfitRecord, {u"5"_s}}});

    term.run(addMembers(term.state(), term.leaders, {term.who()}, QDate{2019, 3, 1}));
    CHECK(term.total(0) == before);
    REQUIRE(term.corrections().size() == 1);
    const Correction correction = term.corrections().front();
    CHECK_FALSE(correction.open);
    CHECK(correction.before->toExact() - correction.after->toExact() == Exact{2});
    CHECK(correction.reasons == std::vector{CorrectionReason::Records});
    CHECK(correction.records.groupsLeft == std::vector{u"新秀组"_s});
    CHECK(correction.records.groupsJoined == std::vector{u"领航组"_s});
    CHECK(correction.records.criteria.empty());
    REQUIRE(correction.moved.size() == 1);
    CHECK(correction.moved.front().before == Exact{5});
    CHECK(correction.moved.front().after == Exact{3});
    CHECK_FALSE(correction.moved.front().isRecordedOtherwise);

    term.correct(u"入组日期更正"_s);
    CHECK(term.total(0) == correction.after->toString());
    CHECK(term.corrections().empty());
    const std::vector<PublishedScore> revisions = revisionsOf(term.state(), correction.sheet);
    REQUIRE(revisions.size() == 2);
    CHECK(sheetResultFromJson(revisions[0].sheet->result.toUtf8())->total->toString() == before);
    CHECK(revisions[1].publication->why == u"入组日期更正"_s);
}
