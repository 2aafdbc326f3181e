// 评优资格 from the rows of a file: whose hours count, over a term and over a year.
#include "support/test_roster.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/eligibility_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/scores/eligibility.h"
#include "workspace/queries/term_rows.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// 语文组 of five with a rubric whose second criterion counts hours; 数学组 is not assessed.
class HoursSchool : public TestRoster
{
public:
    HoursSchool()
    {
        group = TestRoster::group(u"语文组"_s);
        run(setGroupScored(state(), group, true).value());
        TestRoster::group(u"数学组"_s);
        for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s}) {
            people.push_back(add(name));
            join(people.back());
        }
        run(addRubric(state(), term().id, rubricSheet()));
        hours = criterion(rubricOf(state(), term().id)->id);
    }

    static RubricSheet rubricSheet()
    {
        RubricSheet sheet;
        sheet.terms.title = u"考评细则"_s;
        sheet.criteria = {
            {.no = u"1"_s,
             .title = u"学风"_s,
             .weight = Points::whole(10),
             .rule = Rule{RatingRule{.max = Points::whole(10)}}},
            {.no = u"2"_s,
             .title = u"学时"_s,
             .weight = Points::whole(10),
             .rule = Rule{
                 QuotaRule{.required = Amount::whole(24), .full = Points::whole(10), .perMissing = Points::whole(1)}}}};
        return sheet;
    }
    void join(StaffId staff) { run(addMembers(state(), group, {staff}, std::nullopt)); }
    CriterionId criterion(RubricId rubric) const
    {
        return criteriaOf(state(), versionInUse(state(), rubric)->id).at(1)->criterion;
    }
    void record(RubricId rubric, StaffId staff, const Record &record)
    {
        const ScorePlace place{.subject = staff, .criterion = criterion(rubric), .voice = {}};
        run(setScores(state(), versionInUse(state(), rubric)->id, ActKind::EditScore, {}, {{place, record}}).value());
    }
    void record(StaffId staff, int count)
    {
        record(rubricOf(state(), term().id)->id, staff, recorded(CountRecord{Amount::whole(count)}));
    }
    void recordState(StaffId staff, RecordState how)
    {
        record(rubricOf(state(), term().id)->id, staff, Record{.state = how, .data = {}, .note = u"产假"_s});
    }
    EligibilityTerms terms(HoursPeriod period = HoursPeriod::Term) const { return {.hours = hours, .period = period}; }
    GroupEligibility standing(HoursPeriod period = HoursPeriod::Term) const
    {
        const auto all = eligibilityOf(state(), term().id, terms(period));
        REQUIRE(all.size() == 1);
        CHECK(all.front().group == group);
        return all.front();
    }

    GroupId group{};
    std::vector<StaffId> people;
    CriterionId hours{};
};

} // namespace

TEST_CASE("Teachers under the hours are named with what they have; states count as they are meant")
{
    HoursSchool school;
    CHECK(school.standing().standing == HoursStanding{5, 0, 5, Eligibility::Open});
    CHECK(school.standing().open == school.people);
    for (const int at : {0, 1, 2})
        school.record(school.people[static_cast<std::size_t>(at)], 24);
    school.record(school.people[3], 25);
    CHECK(school.standing().standing == HoursStanding{5, 0, 1, Eligibility::Open}); // 1 of 5 would be 20 %
    school.record(school.people[4], 23);
    CHECK(school.standing().standing == HoursStanding{5, 1, 0, Eligibility::Barred});
    CHECK(school.standing().tooFew == std::vector<MemberHours>{{school.people[4], Amount::whole(23)}});

    SECTION("an exempt teacher is not counted")
    {
        school.recordState(school.people[4], RecordState::Exempt);
        CHECK(school.standing().standing == HoursStanding{4, 0, 0, Eligibility::Eligible});
        CHECK(school.standing().excused == std::vector{school.people[4]});
    }
    SECTION("an absence is no hours")
    {
        school.recordState(school.people[4], RecordState::Absent);
        CHECK(school.standing().tooFew == std::vector<MemberHours>{{school.people[4], Amount{}}});
    }
    SECTION("who left the group before the end of the term, or is not scored, does not belong to it")
    {
        StaffMember member = school.state().get<StaffMember>(school.people[4]);
        member.scored = false;
        school.run(editStaff(school.state(), member).value());
        CHECK(school.standing().standing == HoursStanding{4, 0, 0, Eligibility::Eligible});
    }
    SECTION("undone")
    {
        REQUIRE(school.acts().undo() == RunResult::Done);
        CHECK(school.standing().standing.verdict == Eligibility::Open);
    }
}

TEST_CASE("Of barred groups the teachers are proposed for a veto, who is under the hours first, each once")
{
    HoursSchool school;
    for (const int at : {0, 1, 2, 3})
        school.record(school.people[static_cast<std::size_t>(at)], 24);
    const auto proposed = [&] {
        return barredTeachers(eligibilityOf(school.state(), school.term().id, school.terms()));
    };
    CHECK(proposed().empty()); // open
    school.record(school.people[4], 23);
    REQUIRE(proposed().size() == 5);
    CHECK(proposed().front() == BarredTeacher{school.people[4], {school.group}, Amount::whole(23), true});
    CHECK(proposed()[1] == BarredTeacher{school.people[0], {school.group}, Amount::whole(24), false});

    const GroupId other = school.TestRoster::group(u"英语组"_s);
    school.run(setGroupScored(school.state(), other, true).value());
    school.run(addMembers(school.state(), other, {school.people[4]}, std::nullopt));
    REQUIRE(proposed().size() == 5);
    CHECK(proposed().front().groups == std::vector{school.group, other});

    school.record(school.people[4], 24);
    CHECK(proposed().empty()); // nobody is barred
}

TEST_CASE("Over a year the hours of both terms are added; a term without a condition leaves them open")
{
    HoursSchool school;
    for (const StaffId staff : school.people)
        school.record(staff, 12);
    CHECK(school.standing().standing.verdict == Eligibility::Barred);
    // Alone in its year the term is the year.
    CHECK(school.standing(HoursPeriod::Year).standing == HoursStanding{5, 5, 0, Eligibility::Barred});

    Term autumn;
    autumn.code = u"2018-2019-1"_s;
    autumn.title = u"2018—2019学年第一学期"_s;
    autumn.first = {2018, 8, 27};
    autumn.last = {2019, 1, 25};
    school.run(addTerm(school.state(), autumn).value());
    const TermId before = school.state().all<Term>().rbegin()->first;
    CHECK(school.standing(HoursPeriod::Year).standing == HoursStanding{5, 0, 5, Eligibility::Open});
    REQUIRE(termsWithoutHours(school.state(), school.term().id, school.terms(HoursPeriod::Year)).size() == 1);
    CHECK(termsWithoutHours(school.state(), school.term().id, school.terms()).empty());

    school.run(addRubric(school.state(), before, HoursSchool::rubricSheet()));
    const RubricId rubric = rubricOf(school.state(), before)->id;
    school.run(setEligibility(school.state(), before, EligibilityTerms{.hours = school.criterion(rubric)}));
    CHECK(termsWithoutHours(school.state(), school.term().id, school.terms(HoursPeriod::Year)).empty());
    for (const StaffId staff : school.people)
        school.record(rubric, staff, recorded(CountRecord{Amount::whole(12)}));
    CHECK(school.standing(HoursPeriod::Year).standing == HoursStanding{5, 0, 0, Eligibility::Eligible});
    CHECK(school.standing().standing.verdict == Eligibility::Barred);
}

TEST_CASE("No condition holds before one is set; setting, changing and taking it away are steps of their own")
{
    HoursSchool school;
    const TermId term = school.term().id;
    CHECK_FALSE(eligibilityRuleOf(school.state(), term));
    REQUIRE(hourCriteria(school.state(), term).size() == 1);
    school.run(setEligibility(school.state(), term, school.terms()));
    EligibilityTerms stricter = school.terms(HoursPeriod::Year);
    stricter.bound = ShareBound::MoreThan;
    stricter.percent = Points::hundredths(1250);
    school.run(setEligibility(school.state(), term, stricter));
    REQUIRE(eligibilityRuleOf(school.state(), term));
    CHECK(eligibilityRuleOf(school.state(), term)->terms == stricter);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(eligibilityRuleOf(school.state(), term)->terms == school.terms());
    school.run(setEligibility(school.state(), term, std::nullopt));
    CHECK_FALSE(eligibilityRuleOf(school.state(), term));
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(eligibilityRuleOf(school.state(), term));
    school.acts().flush();
    school.reopen();
    REQUIRE(eligibilityRuleOf(school.state(), term));
    CHECK(eligibilityRuleOf(school.state(), term)->terms == school.terms());
}

TEST_CASE("A copied term has the condition on its own criterion, and a removed rubric takes the condition along")
{
    HoursSchool school;
    school.run(setEligibility(school.state(), school.term().id, school.terms()));
    Term next;
    next.code = u"2019-2020-1"_s;
    next.title = u"2019—2020学年第一学期"_s;
    next.first = {2019, 9, 2};
    next.last = {2020, 1, 17};
    school.run(copyTerm(school.state(), school.term().id, next, {.rubric = true}).value());
    const Term &copy = *termsOf(school.state()).back();
    const EligibilityRule *rule = eligibilityRuleOf(school.state(), copy.id);
    REQUIRE(rule);
    CHECK(rule->terms.hours == school.criterion(rubricOf(school.state(), copy.id)->id));
    CHECK(rule->terms.hours != school.hours);

    school.run(removeRubric(school.state(), rubricOf(school.state(), copy.id)->id));
    CHECK_FALSE(eligibilityRuleOf(school.state(), copy.id));
    CHECK(eligibilityRuleOf(school.state(), school.term().id));
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(eligibilityRuleOf(school.state(), copy.id));
}
