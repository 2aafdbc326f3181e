#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/live/score_book.h"
#include "workspace/queries/scores/typed/typed_score.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Rule deduction()
{
    return {.kind = TallyRule{.base = Points::whole(10),
                              .cases = {{.name = u"少一次"_s, .points = Points::whole(-1)}},
                              .floor = Points{},
                              .cap = Points::whole(10)},
            .overrides = {}};
}

Rule twoCases()
{
    return {.kind = TallyRule{.base = Points{},
                              .cases = {{.name = u"参加"_s, .points = Points::whole(2)},
                                        {.name = u"失误"_s, .points = PointsRange{Points::whole(-3), Points{}}}},
                              .floor = {},
                              .cap = Points::whole(5)},
            .overrides = {}};
}

Rule levels()
{
    return {.kind = LevelsRule{.levels = {{.name = u"一档"_s, .points = Points::whole(5)},
                                          {.name = u"二档"_s, .points = Points::whole(3)},
                                          {.name = u"三档"_s, .points = Points::whole(1)}}},
            .overrides = {}};
}

Rule rating()
{
    return {.kind = RatingRule{.max = Points::whole(10), .step = Points::hundredths(50)}, .overrides = {}};
}

CriterionSpec criterion(const QString &no, const Rule &rule)
{
    CriterionSpec spec;
    spec.no = no;
    spec.title = u"条目"_s + no;
    spec.weight = Points::whole(10);
    spec.rule = rule;
    return spec;
}

/// A school with two teachers and a rubric of a deduction, two cases, levels and a rating.
class ScoringSchool : public TestSchool
{
public:
    RubricVersionId version{};
    std::vector<StaffId> staff;
    std::vector<CriterionId> criteria;

    ScoringSchool()
    {
        ActBuilder builder{state(), ActKind::AddRubric};
        const RubricId rubric = builder.insert(Rubric{.id = {}, .uid = {}, .term = term().id});
        RubricVersion row;
        row.rubric = rubric;
        row.terms.title = u"细则"_s;
        version = builder.insert(row);
        const Rule rules[] = {deduction(), twoCases(), levels(), rating()};
        for (int i = 0; i < 4; ++i) {
            const QString no = QString::number(i + 1);
            criteria.push_back(builder.insert(Criterion{.id = {}, .uid = {}, .rubric = rubric, .key = no}));
            builder.insert(CriterionVersion{.id = {},
                                            .uid = {},
                                            .version = version,
                                            .criterion = criteria.back(),
                                            .position = i,
                                            .topic = {},
                                            .spec = criterion(no, rules[i])});
        }
        for (const QString &name : {u"示例教师01"_s, u"示例教师02"_s}) {
            StaffMember member;
            member.name = name;
            staff.push_back(builder.insert(member));
        }
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
    }

    ScorePlace place(std::size_t who, std::size_t what) const { return {staff[who], criteria[what]}; }
    ScoreAct make(const ScorePlace &where, const Record &record) const
    {
        return setScores(state(), version, ActKind::EditScore, {}, {{where, record}});
    }
    RunResult set(const ScorePlace &where, const Record &record)
    {
        const ScoreAct act = make(where, record);
        REQUIRE(act);
        return acts().run(*act);
    }
    const CellRecord *cell(const ScorePlace &where) const
    {
        return cellRecord(state(), state().all<Rubric>().begin()->first, where);
    }
    RunResult addDated(const ScorePlace &where, QDate day, int count)
    {
        RecordEntry entry;
        entry.day = day;
        entry.caseKey = u"少一次"_s;
        entry.count = Points::whole(count);
        return acts().run(putScoreEntry(state(), version, {}, where, entry).value());
    }
};

Record times(int count)
{
    return recorded(TallyRecord{.counts = {{.caseName = u"少一次"_s, .count = Points::whole(count)}}, .amounts = {}});
}

Record level(const QString &name)
{
    return recorded(LevelsRecord{.levels = {name}, .flags = {}});
}

} // namespace

TEST_CASE("the first score of a teacher makes the sheet and the row, and undo takes both away")
{
    ScoringSchool school;
    REQUIRE(school.set(school.place(0, 2), level(u"二档"_s)) == RunResult::Done);
    CHECK(school.state().all<ScoreSheet>().size() == 1);
    REQUIRE(school.cell(school.place(0, 2)) != nullptr);
    CHECK(school.cell(school.place(0, 2))->record == level(u"二档"_s));
    REQUIRE(school.set(school.place(0, 3), recorded(RatingsRecord{{Points::whole(9)}})) == RunResult::Done);
    CHECK(school.state().all<ScoreSheet>().size() == 1);

    school.reopen();
    CHECK(school.cell(school.place(0, 2))->record == level(u"二档"_s));
    CHECK(school.cell(school.place(1, 2)) == nullptr);
}

TEST_CASE("what a tally counts becomes one entry without a date, and the record is the fold of the entries")
{
    ScoringSchool school;
    const ScorePlace place = school.place(0, 0);
    REQUIRE(school.set(place, times(2)) == RunResult::Done);
    REQUIRE(school.addDated(place, {2019, 4, 1}, 1) == RunResult::Done);
    CHECK(school.cell(place)->record == times(3));

    REQUIRE(school.set(place, times(5)) == RunResult::Done);
    const std::vector<RecordEntry> entries = entriesOf(school.state(), school.cell(place)->id);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].count == Points::whole(4));
    CHECK(entries[1].day == QDate{2019, 4, 1});
    CHECK(school.cell(place)->record == times(5));

    SECTION("but not to fewer than are dated")
    {
        const ScoreAct act = school.make(place, recorded(TallyRecord{}));
        REQUIRE_FALSE(act);
        CHECK(act.error() == ScoreFault{DatedEntriesExceed{place, u"少一次"_s, Points::whole(1)}});
        CHECK(school.cell(place)->record == times(5));
    }
    SECTION("and a dated entry that is removed is no longer counted")
    {
        REQUIRE(school.acts().run(removeScoreEntry(school.state(), school.version, {}, entries[1].id).value()) ==
                RunResult::Done);
        CHECK(school.cell(place)->record == times(4));
        REQUIRE(school.acts().undo() == RunResult::Done);
        CHECK(school.cell(place)->record == times(5));
    }
    SECTION("another state takes the entries away, undo brings them back")
    {
        REQUIRE(school.set(place, {.state = RecordState::Exempt, .data = {}, .note = u"产假"_s}) == RunResult::Done);
        CHECK(entriesOf(school.state(), school.cell(place)->id).empty());
        REQUIRE(school.acts().undo() == RunResult::Done);
        CHECK(entriesOf(school.state(), school.cell(place)->id).size() == 2);
    }
}

TEST_CASE("an exemption stands with its reason or not at all")
{
    ScoringSchool school;
    const ScorePlace place = school.place(0, 0);
    const ScoreFault refused{ReasonMissing{place}};
    const Record exempt{.state = RecordState::Exempt, .data = {}, .note = {}};
    REQUIRE_FALSE(school.make(place, exempt));
    CHECK(school.make(place, exempt).error() == refused);
    CHECK(school.make(place, {.state = RecordState::Exempt, .data = {}, .note = u"  "_s}).error() == refused);
    REQUIRE(school.set(place, {.state = RecordState::Exempt, .data = {}, .note = u"产假"_s}) == RunResult::Done);
    CHECK(setScoreNote(school.state(), school.version, {}, place, {}).error() == refused);
    CHECK(setScoreNote(school.state(), school.version, {}, place, u"产假三个月"_s));
    // A state that needs none may lose its note.
    REQUIRE(school.set(place, {.state = RecordState::Absent, .data = {}, .note = u"请假"_s}) == RunResult::Done);
    CHECK(setScoreNote(school.state(), school.version, {}, place, {}));
}

TEST_CASE("nothing happened is a fact and not the same as not scored")
{
    ScoringSchool school;
    const ScorePlace place = school.place(0, 0);
    REQUIRE(school.set(place, recorded(TallyRecord{})) == RunResult::Done);
    CHECK(school.cell(place)->record.state == RecordState::Recorded);
    REQUIRE(school.acts().run(clearScores(school.state(), school.version, {}, {place}).value()) == RunResult::Done);
    CHECK(school.cell(place)->record.state == RecordState::Missing);
    CHECK(clearScores(school.state(), school.version, {}, {school.place(1, 0)}).value().isEmpty());
}

TEST_CASE("a block of cells is one step to undo")
{
    ScoringSchool school;
    const ScoreAct act = setScores(school.state(), school.version, ActKind::ImportScores, {},
                                   {{school.place(0, 0), times(1)},
                                    {school.place(1, 0), times(2)},
                                    {school.place(0, 2), level(u"一档"_s)},
                                    {school.place(1, 2), level(u"三档"_s)}});
    REQUIRE(act);
    REQUIRE(school.acts().run(*act) == RunResult::Done);
    CHECK(school.state().all<CellRecord>().size() == 4);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.state().all<CellRecord>().empty());
    CHECK(school.state().all<ScoreSheet>().empty());
}

TEST_CASE("a reviewer may not score")
{
    ScoringSchool school;
    school.sign(Role::Reviewer);
    CHECK(school.set(school.place(0, 0), times(1)) == RunResult::NotPermitted);
    CHECK(school.cell(school.place(0, 0)) == nullptr);
}

TEST_CASE("a note alone leaves the cell unscored")
{
    ScoringSchool school;
    CHECK(setScoreNote(school.state(), school.version, {}, school.place(0, 0), {}).value().isEmpty());
    REQUIRE(
        school.acts().run(setScoreNote(school.state(), school.version, {}, school.place(0, 0), u"3月记录"_s).value()) ==
        RunResult::Done);
    CHECK(school.cell(school.place(0, 0))->record == Record{RecordState::Missing, {}, u"3月记录"_s});
}

TEST_CASE("a typed text is understood by the rule of its criterion")
{
    const auto [rule, text, record] = GENERATE(table<Rule, QString, Record>({
        {deduction(), u"3"_s, times(3)},
        {deduction(), u"３次"_s, times(3)},
        {deduction(), u"0"_s, recorded(TallyRecord{})},
        {levels(), u"5"_s, level(u"一档"_s)},
        {levels(), u" 二档 "_s, level(u"二档"_s)},
        {levels(), u"第3档"_s, level(u"三档"_s)},
        {rating(), u"8.5"_s, recorded(RatingsRecord{{Points::hundredths(850)}})},
        {rating(), u"缺"_s, Record{RecordState::Absent, {}, {}}},
        {levels(), u"免"_s, Record{RecordState::Exempt, {}, {}}},
        {twoCases(), u"/"_s, Record{RecordState::NotApplicable, {}, {}}},
        {levels(), u"—"_s, Record{RecordState::Missing, {}, {}}},
    }));
    const auto typed = typedScore(criterion(u"1"_s, rule), text);
    REQUIRE(typed);
    CHECK(*typed == record);
}

TEST_CASE("a typed text that does not fit is refused with its reason")
{
    const auto [rule, text, fault] = GENERATE(table<Rule, QString, TypedScoreFault>({
        {deduction(), u""_s, TypedScoreFault::Empty},
        {deduction(), u"-1"_s, TypedScoreFault::NotACount},
        {deduction(), u"1.3"_s, TypedScoreFault::NotACount},
        {deduction(), u"1e3"_s, TypedScoreFault::NotANumber},
        {twoCases(), u"2"_s, TypedScoreFault::SeveralCases},
        {levels(), u"2"_s, TypedScoreFault::UnknownLevel},
        {levels(), u"第9档"_s, TypedScoreFault::UnknownLevel},
        {rating(), u"10.5"_s, TypedScoreFault::OutOfRange},
        {rating(), u"8.3"_s, TypedScoreFault::OffStep},
        {rating(), u"8.125"_s, TypedScoreFault::TooManyPlaces},
    }));
    const auto typed = typedScore(criterion(u"1"_s, rule), text);
    REQUIRE_FALSE(typed);
    CHECK(typed.error().fault == fault);
}

TEST_CASE("the score book recomputes the one sheet that has changed")
{
    ScoringSchool school;
    CurrentTerm term{school.workspace(), {2019, 4, 1}};
    CurrentRubric rubric{school.workspace(), term, RubricDesk::Teachers};
    ScoreBook book{school.workspace(), rubric};
    REQUIRE(book.teachers() == 2);
    CHECK(book.result(0).provisional);
    const QSignalSpy rows{&book, &ScoreBook::rowsChanged};
    const QSignalSpy resets{&book, &ScoreBook::reset};
    const Outcome *kept = book.result(0).outcomes.data();
    CHECK(book.outcome(1, 2).state == RecordState::Missing);
    REQUIRE(school.set(school.place(1, 2), level(u"二档"_s)) == RunResult::Done);
    CHECK(book.result(0).outcomes.data() == kept); // asked first, so that it can't get the same place again
    REQUIRE(rows.count() == 1);
    CHECK(rows.front().front().value<std::vector<int>>() == std::vector{1});
    CHECK(book.outcome(1, 2).points == Exact{3});
    CHECK(book.outcome(0, 2).state == RecordState::Missing);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(book.record(1, 2) == nullptr);
    CHECK(resets.count() == 0);

    StaffMember left = school.state().get<StaffMember>(school.staff[0]);
    left.scored = false;
    ActBuilder builder{school.state(), ActKind::EditStaff};
    builder.update(left);
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    CHECK(resets.count() == 1);
    CHECK(book.teachers() == 1);
}

TEST_CASE("A mark that was typed and cleared again keeps neither the teacher nor the term", "[scores]")
{
    ScoringSchool school;
    const StaffId teacher = school.staff.front();
    REQUIRE(school.set(school.place(0, 3),
                       {.state = RecordState::Recorded, .data = RatingsRecord{{Points::whole(8)}}, .note = {}}) ==
            RunResult::Done);
    const auto refused = removeStaff(school.state(), {teacher});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sheets.size() == 1);
    CHECK(contentsOf(school.state(), school.term().id).sheets == 1);
    REQUIRE(school.set(school.place(0, 3), {.state = RecordState::Missing, .data = {}, .note = {}}) == RunResult::Done);
    CHECK(contentsOf(school.state(), school.term().id).sheets == 0);
    auto gone = removeStaff(school.state(), {teacher});
    REQUIRE(gone);
    REQUIRE(school.acts().run(*std::move(gone)) == RunResult::Done);
    CHECK(school.state().all<ScoreSheet>().empty());
    school.acts().flush();
    school.reopen();
    CHECK(school.state().find<StaffMember>(teacher) == nullptr);
    REQUIRE(school.acts().undoThrough(school.acts().steps().back().act.id) == RunResult::Done);
    CHECK(school.state().all<ScoreSheet>().size() == 1);
    CHECK(school.state().all<CellRecord>().size() == 1);
}

TEST_CASE("A tally replaces whatever stood in its cell before: state, measures and all")
{
    ScoringSchool school;
    const ScorePlace where = school.place(0, 0);
    const auto [before, note] = GENERATE(table<RecordState, QString>({
        {RecordState::Missing, u"只有备注"_s},
        {RecordState::Absent, u""_s},
        {RecordState::Exempt, u"借调"_s},
        {RecordState::NotApplicable, u""_s},
    }));
    if (before == RecordState::Missing)
        REQUIRE(school.acts().run(setScoreNote(school.state(), school.version, {}, where, note).value()) ==
                RunResult::Done);
    else
        REQUIRE(school.set(where, {.state = before, .data = {}, .note = note}) == RunResult::Done);
    Record counted = recorded(TallyRecord{.counts = {{u"少一次"_s, Amount::whole(2)}}});
    counted.note = u"笔记"_s;
    counted.data.measures = {{.name = u"文章数"_s, .value = Amount::whole(1)}};
    REQUIRE(school.set(where, counted) == RunResult::Done);
    CHECK(school.cell(where)->record == counted);
    counted.data.observed = TallyRecord{.counts = {{u"少一次"_s, Amount::whole(3)}}};
    REQUIRE(school.set(where, counted) == RunResult::Done);
    CHECK(school.cell(where)->record == counted);
    REQUIRE(school.acts().undo() == RunResult::Done);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.cell(where)->record.state == before);
    CHECK(school.cell(where)->record.note == note);
}
