// 要有记录: which meetings took place and have no minutes (row B21 of the requirements).
#include "documents/words/count_text.h"
#include "domain/schedule/count_proposal.h"
#include "workspace/acts/finding_acts.h"
#include "workspace/acts/schedule/occurrence_acts.h"
#include "workspace/counting_school.h"
#include "workspace/live/findings_book.h"
#include "workspace/papers/count_paper.h"
#include "workspace/queries/finding_labels.h"

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

RequiredCount withRecord(const CountingSchool &school)
{
    RequiredCount row = school.counting({1, {}});
    row.needsRecord = true;
    return row;
}

MeetingKey meetingOf(ActivityId activity, QDate original)
{
    return {.activity = activity, .session = {}, .original = original};
}

void writeMinutes(CountingSchool &school, ActivityId activity, QDate day)
{
    auto act = editMeeting(school.state(), meetingOf(activity, day), {.minutes = u" 议题与分工 "_s});
    REQUIRE(act);
    school.run(*std::move(act));
}

std::vector<Finding> recordFindings(const CountingSchool &school)
{
    std::vector<Finding> found = school.findings();
    std::erase_if(found, [](const Finding &each) { return !std::get<CountTarget>(each.target).record; });
    return found;
}

} // namespace

TEST_CASE("The record is missing of a meeting that took place and has no minutes, and of no other", "[counts]")
{
    CountingSchool school;
    school.require(withRecord(school));
    school.today = QDate{2019, 4, 10};
    struct Row
    {
        const char *name;
        QDate day;
        Activity activity;
        bool isMissing;
    };
    const auto row = GENERATE(values<Row>({
        {"past", {2019, 4, 9}, {}, true},
        {"past, with minutes", {2019, 4, 9}, {.decisions = u"议题"_s}, false},
        {"past, with blanks", {2019, 4, 9}, {.decisions = u" \n"_s}, true},
        {"today", {2019, 4, 10}, {}, false},
        {"today, held", {2019, 4, 10}, {.status = ActivityStatus::Held}, true},
        {"future", {2019, 4, 11}, {}, false},
        {"future, marked as held", {2019, 4, 11}, {.status = ActivityStatus::Held}, false},
        {"past, cancelled", {2019, 4, 9}, {.status = ActivityStatus::Cancelled}, false},
        {"past, no meeting", {2019, 4, 9}, {.backgroundTask = true}, false},
    }));
    CAPTURE(row.name);
    school.inspect(row.day, {}, row.activity);
    CHECK(school.counted().noRecord ==
          (row.isMissing ? std::vector{MissingRecord{.whose = {}, .days = {row.day}}} : std::vector<MissingRecord>{}));
    CHECK(recordFindings(school).size() == (row.isMissing ? 1 : 0));
}

TEST_CASE("Nobody asks for a record where none is required, by a day that only ends, or before any day is known",
          "[counts]")
{
    CountingSchool school;
    const RequiredCountId id = school.require(withRecord(school));
    school.today = QDate{2019, 4, 10};
    school.add(u"督导总结"_s, {.kind = Deadline{{2019, 4, 8}}}, {});
    CHECK(school.counted().noRecord.empty());
    school.inspect({2019, 4, 8});
    school.inspect({2019, 4, 9}, {}, {.status = ActivityStatus::Held});
    CHECK(school.counted().noRecord.front().days == std::vector<QDate>{{2019, 4, 8}, {2019, 4, 9}});
    school.today.reset();
    CHECK(school.counted().noRecord.front().days == std::vector<QDate>{{2019, 4, 9}});
    school.change<RequiredCount>(id, [](RequiredCount &row) { row.needsRecord = false; });
    CHECK(school.counted().noRecord.empty());
}

TEST_CASE("Every meeting of a series has minutes of its own; those of the whole series stand for none", "[counts]")
{
    CountingSchool school;
    school.require(withRecord(school));
    school.today = QDate{2019, 4, 4};
    const ActivityId weekly = school.add(u"随堂督导"_s, wednesdaysAt({}), {}, {.decisions = u"全学期"_s});
    CHECK(school.counted().noRecord.front().days.size() == 5);
    writeMinutes(school, weekly, {2019, 3, 13});
    auto cancelled = cancelMeeting(school.state(), meetingOf(weekly, {2019, 3, 20}), u"停课"_s);
    REQUIRE(cancelled);
    school.run(*std::move(cancelled));
    auto moved = moveMeeting(school.state(), meetingOf(weekly, {2019, 4, 3}), {2019, 4, 8}, {});
    REQUIRE(moved);
    school.run(*std::move(moved));
    CHECK(school.counted().noRecord.front().days == std::vector<QDate>{{2019, 3, 6}, {2019, 3, 27}});
    school.reopen();
    CHECK(school.counted().noRecord.front().days == std::vector<QDate>{{2019, 3, 6}, {2019, 3, 27}});
}

TEST_CASE("Minutes stay when a meeting goes back to its series, and go with undo", "[counts][series]")
{
    CountingSchool school;
    const ActivityId weekly = school.add(u"随堂督导"_s, wednesdaysAt({}), {});
    const MeetingKey key = meetingOf(weekly, {2019, 3, 13});
    auto written = editMeeting(school.state(), key, {.content = u"磨课"_s, .minutes = u"议题"_s});
    REQUIRE(written);
    school.run(*std::move(written));
    auto restored = restoreMeeting(school.state(), key);
    REQUIRE(restored);
    school.run(*std::move(restored));
    REQUIRE(school.state().all<ChangedOccurrence>().size() == 1);
    const ChangedOccurrence row = school.state().all<ChangedOccurrence>().begin()->second;
    CHECK(row.content.isEmpty());
    CHECK(row.minutes == u"议题"_s);
    CHECK(restoreMeeting(school.state(), key).error() == SeriesFault::NothingDecided);
    auto emptied = editMeeting(school.state(), key, {});
    REQUIRE(emptied);
    school.run(*std::move(emptied));
    CHECK(school.state().all<ChangedOccurrence>().empty());
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.state().all<ChangedOccurrence>().begin()->second == row);
}

TEST_CASE("A missing record is a finding of its own, told by week, dismissed until another is missing", "[counts]")
{
    CountingSchool school;
    FindingsBook book{school.workspace()};
    QDate today{2019, 4, 10};
    book.setToday([&today] { return today; });
    book.setTerm(school.term().id);
    RequiredCount row = withRecord(school);
    row.advisable = GENERATE(false, true);
    const RequiredCountId id = school.require(row);
    school.inspect({2019, 4, 3});
    school.inspect({2019, 4, 10});
    const auto missing = [&] {
        std::vector<Finding> found = book.findings();
        std::erase_if(found, [](const Finding &each) {
            const auto *target = std::get_if<CountTarget>(&each.target);
            return !target || !target->record;
        });
        return found;
    };
    REQUIRE(missing().size() == 1);
    const Finding finding = missing().front();
    CHECK(finding.code == FindingCode::ActivityCountLow);
    CHECK(finding.severity == (row.advisable ? Severity::Notice : Severity::Warning));
    CHECK(countLowText(finding, school.term()).toStdString() == "“督导”缺活动记录：第5周");
    CHECK(findingLabelOf(school.state(), school.term().id, finding.target) == u"count-record/督导"_s);
    CHECK(targetKey(finding.target) == u"count:%1/record"_s.arg(keyOf(id)));
    school.run(dismissFinding(school.state(), school.term().id, finding, u"补记"_s));
    CHECK(missing().empty());
    // The next day the meeting of the 10th has taken place, too; nobody has changed anything.
    today = {2019, 4, 11};
    REQUIRE(missing().size() == 1);
    CHECK(countLowText(missing().front(), school.term()).toStdString() == "“督导”缺活动记录：第5周、第6周");
}

TEST_CASE("The paper of required numbers names the missing records", "[counts][papers]")
{
    CountingSchool school;
    school.require(withRecord(school));
    school.inspect({2019, 4, 3});
    const PrintTable table = countsTable(countPaper(school.state(), school.term().id, QDate{2019, 4, 10}));
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells[2].text == u"每学期至少 1 次，要有记录"_s);
    CHECK(table.rows[0].cells[4].text == u"已开展 0，已安排 1；缺活动记录：第5周"_s);
}

TEST_CASE("B21: each group meets once a week, and a missing meeting or record is told by group and week",
          "[counts][requirement rows]")
{
    CountingSchool school;
    const QString words = u"每个教研组每周一次教研活动，要有活动记录"_s;
    const auto proposal = proposeCount(words);
    REQUIRE(proposal);
    CHECK(proposal->name == u"教研活动"_s);
    RequiredCount row = school.counting(proposal->range, proposal->period.value());
    row.name = proposal->name;
    row.words = proposal->name;
    row.each = proposal->each.value();
    row.needsRecord = proposal->needsRecord;
    row.source = words;
    school.require(row);
    school.today = QDate{2019, 3, 22};
    CHECK(recordFindings(school).empty());

    const ActivityId chinese =
        school.add(u"语文组教研活动"_s, wednesdaysAt({}), {.audience = {grouped(school.chinese)}});
    CHECK(school.findings().front().facts.names.front() == u"数学组"_s);
    const ActivityId mathematics =
        school.add(u"数学组教研活动"_s, wednesdaysAt({}), {.audience = {grouped(school.mathematics)}});
    for (const QDate day : {QDate{2019, 3, 6}, QDate{2019, 3, 13}})
        writeMinutes(school, chinese, day);
    writeMinutes(school, mathematics, {2019, 3, 13});
    std::vector<Finding> found = recordFindings(school);
    REQUIRE(found.size() == 1);
    CHECK(countLowText(found[0], school.term()).toStdString() ==
          "“教研活动”缺活动记录：语文组 第3周；数学组 第1周、第3周");
    writeMinutes(school, chinese, {2019, 3, 20});
    writeMinutes(school, mathematics, {2019, 3, 6});
    writeMinutes(school, mathematics, {2019, 3, 20});
    CHECK(recordFindings(school).empty());
    REQUIRE(school.acts().undo() == RunResult::Done);
    found = recordFindings(school);
    REQUIRE(found.size() == 1);
    CHECK(found[0].facts.records == std::vector{MissingRecord{.whose = u"数学组"_s, .days = {{2019, 3, 20}}}});
}
