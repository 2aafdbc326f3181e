#include "documents/paper/paper_fonts.h"
#include "documents/printed_pages.h"
#include "workspace/acts/finding_acts.h"
#include "workspace/acts/plan/topic_acts.h"
#include "workspace/acts/school/list_acts.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/counting_school.h"
#include "workspace/live/findings_book.h"
#include "workspace/papers/count_paper.h"
#include "workspace/papers/term_papers.h"
#include "workspace/queries/finding_labels.h"
#include "workspace/queries/staff/roster_uses.h"

#include <functional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Everything that a required number can say.
RequiredCount fullRow(const CountingSchool &school, TopicId topic)
{
    RequiredCount row = school.counting({2, 3}, CountPeriod::Month);
    row.counted = CountedBy::Topic;
    row.topic = topic;
    row.words.clear();
    row.unit = CountUnit::HalfDays;
    row.each = CountFor::EachTeacher;
    row.among = {grouped(school.chinese)};
    row.excepted = {staffed(school.people[0])};
    row.advisable = true;
    row.fewestPeople = 5;
    row.peopleAdvisable = true;
    row.needsRecord = true;
    row.source = u"督导每月2–3个半天"_s;
    return row;
}

TopicId addTopicRow(CountingSchool &school)
{
    school.run(addTopic(school.state(), school.term().id, u"课堂教学"_s).value());
    return school.state().all<Topic>().rbegin()->first;
}

std::vector<RequiredCount> rows(const CountingSchool &school)
{
    std::vector<RequiredCount> all;
    for (const RequiredCount *each : requiredCountsOf(school.state(), school.term().id))
        all.push_back(*each);
    return all;
}

Term nextTerm(const Term &term)
{
    Term next = term;
    next.code = u"2019-2020-1"_s;
    next.title = u"2019—2020学年第一学期"_s;
    next.first = {2019, 9, 2};
    next.last = {2020, 1, 17};
    return next;
}

using RowChange = std::function<void(RequiredCount &, const CountingSchool &)>;

} // namespace

TEST_CASE("A required number comes back from the file as it was written, and undo takes each step back", "[counts]")
{
    CountingSchool school;
    const TopicId topic = addTopicRow(school);
    RequiredCount full = fullRow(school, topic);
    full.id = school.require(full);
    full.uid = school.state().get<RequiredCount>(full.id).uid;
    CHECK(rows(school) == std::vector{full});
    RequiredCount other = school.counting({{}, 4});
    other.name = u" 校际  交流 "_s;
    other.words = u" 交流 "_s;
    school.require(other);
    CHECK(rows(school).back().name == u"校际 交流"_s);
    CHECK(rows(school).back().words == u"交流"_s);
    CHECK(rows(school).back().position == 1);

    const std::vector<RequiredCount> both = rows(school);
    school.reopen();
    CHECK(rows(school) == both);
    full.range = {1, {}};
    full.fewestPeople.reset();
    school.run(editCount(school.state(), full).value());
    CHECK_FALSE(rows(school).front().peopleAdvisable);
    school.run(removeCount(school.state(), both.back().id));
    CHECK(rows(school).size() == 1);
    REQUIRE(school.acts().undo() == RunResult::Done);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(rows(school) == both);
    REQUIRE(school.acts().redo() == RunResult::Done);
    CHECK(rows(school).front().range == CountRange{1, {}});
    school.reopen();
    CHECK(rows(school).front().range == CountRange{1, {}});
}

TEST_CASE("A required number that can't be meant is refused", "[counts]")
{
    CountingSchool school;
    school.require(school.counting({1, {}}));
    const auto [change, fault] = GENERATE(table<RowChange, RequiredCountFault>({
        {[](RequiredCount &row, const CountingSchool &) { row.name = u"  "_s; }, RequiredCountFault::NameMissing},
        {[](RequiredCount &row, const CountingSchool &) { row.name = u" 督导 "_s; }, RequiredCountFault::NameTaken},
        {[](RequiredCount &row, const CountingSchool &) { row.words.clear(); }, RequiredCountFault::NothingCounted},
        {[](RequiredCount &row, const CountingSchool &) { row.counted = CountedBy::Topic; },
         RequiredCountFault::TopicGone},
        {[](RequiredCount &row, const CountingSchool &) { row.range = {}; }, RequiredCountFault::NumberMissing},
        {[](RequiredCount &row, const CountingSchool &) {
             row.range = {0, {}};
         },
         RequiredCountFault::NumberInvalid},
        {[](RequiredCount &row, const CountingSchool &) {
             row.range = {3, 2};
         },
         RequiredCountFault::NumberReversed},
        {[](RequiredCount &row, const CountingSchool &) { row.fewestPeople = 0; }, RequiredCountFault::PeopleInvalid},
        {[](RequiredCount &row, const CountingSchool &) {
             row.each = CountFor::EachTeacher;
             row.among = {{.name = u"专家"_s}};
         },
         RequiredCountFault::FromOutside},
        {[](RequiredCount &row, const CountingSchool &its) {
             row.each = CountFor::EachGroup;
             row.excepted = {staffed(its.people[0])};
         },
         RequiredCountFault::NotAGroup},
    }));
    RequiredCount row = school.counting({1, 2});
    row.name = u"听课"_s;
    CHECK(addCount(school.state(), row));
    change(row, school);
    const auto refused = addCount(school.state(), row);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == fault);
    // Its own name is not taken by another.
    CHECK(editCount(school.state(), school.state().all<RequiredCount>().begin()->second));
}

TEST_CASE("For the school as a whole nobody is chosen", "[counts]")
{
    CountingSchool school;
    RequiredCount row = school.counting({1, {}});
    row.among = {grouped(school.chinese)};
    row.excepted = {staffed(school.people[0])};
    school.require(row);
    CHECK(rows(school).front().among.empty());
    CHECK(rows(school).front().excepted.empty());
}

TEST_CASE("A copied term takes the required numbers over, those of a topic with its topics", "[counts]")
{
    CountingSchool school;
    const TopicId topic = addTopicRow(school);
    school.require(fullRow(school, topic));
    RequiredCount plain = school.counting({1, {}});
    plain.name = u"例会"_s;
    school.require(plain);
    const TermId first = school.term().id;
    const TermCopy what{.plan = GENERATE(true, false), .topics = GENERATE(true, false)};
    school.run(copyTerm(school.state(), first, nextTerm(school.term()), what).value());
    const TermId next = termsOf(school.state()).back()->id;
    const auto copied = requiredCountsOf(school.state(), next);
    REQUIRE(copied.size() == (what.plan ? what.topics ? 2U : 1U : 0U));
    if (!copied.empty())
        CHECK(copied.back()->name == u"例会"_s);
    if (copied.size() == 2) {
        CHECK(copied.front()->topic == topicsOf(school.state(), next).front()->id);
        CHECK(copied.front()->among == std::vector{grouped(school.chinese)});
    }
    CHECK(removeTerm(school.state(), first).error().counts == 2);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.state().all<RequiredCount>().size() == 2);
}

TEST_CASE("Groups, people, topics and forms that a required number names stay or change with it", "[counts]")
{
    CountingSchool school;
    const TopicId topic = addTopicRow(school);
    school.require(fullRow(school, topic));
    const auto row = [&] { return rows(school).front(); };
    CHECK(usesOf(school.state(), school.chinese).counts == std::vector{school.term().id});
    CHECK(usesOf(school.state(), school.mathematics).counts.empty());
    CHECK(usesOf(school.state(), school.people[0]).counts == std::vector{school.term().id});
    CHECK(topicUse(school.state(), topic).counts == QStringList{u"督导"_s});
    CHECK(removeTopic(school.state(), topic).error() == PlanFault::InUse);
    school.run(mergeGroups(school.state(), school.mathematics, school.chinese).value());
    CHECK(row().among == std::vector{grouped(school.mathematics)});
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(row().among == std::vector{grouped(school.chinese)});

    RequiredCount byForm = school.counting({1, {}});
    byForm.name = u"讲座"_s;
    byForm.counted = CountedBy::Form;
    byForm.words = u"讲座"_s;
    school.require(byForm);
    school.run(addListEntry(school.state(), ListKind::Form, u"讲座"_s).value());
    const ListEntryId entry = school.state().all<ListEntry>().rbegin()->first;
    school.run(renameListEntry(school.state(), entry, u"专题讲座"_s).value());
    CHECK(rows(school).back().words == u"专题讲座"_s);

    // It leaves the list no sooner than the number counts something else; a place of that name is another thing.
    CHECK(removeListEntry(school.state(), entry).error() == ListFault::Counted);
    school.run(addListEntry(school.state(), ListKind::Place, u"专题讲座"_s).value());
    CHECK(removeListEntry(school.state(), school.state().all<ListEntry>().rbegin()->first));
    RequiredCount byName = rows(school).back();
    byName.counted = CountedBy::Title;
    school.run(editCount(school.state(), byName).value());
    CHECK(removeListEntry(school.state(), entry));
}

TEST_CASE("A number that was asked of one group alone is asked of nobody once that group is all teachers", "[counts]")
{
    CountingSchool school;
    RequiredCount required = school.counting({1, {}});
    required.each = CountFor::EachGroup;
    required.among = {grouped(school.chinese)};
    school.require(required);
    const GroupId everyone = groupsInOrder(school.state()).front()->id;
    school.run(mergeGroups(school.state(), everyone, school.chinese).value());
    const RequiredCount row = rows(school).front();
    CHECK(row.among == std::vector{grouped(everyone)});
    CHECK(school.counted().tallies.empty());
    // Who changes it says of whom.
    CHECK(editCount(school.state(), row).error() == RequiredCountFault::NotAGroup);
}

TEST_CASE("A finding on a required number comes and goes with acts, and stays away once it is dismissed", "[counts]")
{
    CountingSchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    CHECK(book.findings().empty());
    const RequiredCountId id = school.require(school.counting({2, {}}));
    REQUIRE(book.findings().size() == 1);
    const Finding finding = book.findings().front();
    CHECK(findingLabelOf(school.state(), school.term().id, finding.target) == u"count/督导"_s);
    CHECK(targetKey(finding.target) == u"count:%1"_s.arg(keyOf(id)));
    school.run(dismissFinding(school.state(), school.term().id, finding, u"下学期补"_s));
    CHECK(book.findings().empty());
    // Something else is so now.
    school.inspect({2019, 4, 10}, {.audience = {grouped(school.chinese)}, .place = u"报告厅"_s});
    CHECK(school.findings().size() == 1);
    CHECK(factsKey(school.findings().front()) != factsKey(finding));
    CHECK(std::ranges::count(book.findings(), FindingCode::ActivityCountLow, &Finding::code) == 1);
}

TEST_CASE("A group that goes into all teachers is none that a number is asked of", "[counts]")
{
    CountingSchool school;
    RequiredCount required = school.counting({1, {}});
    required.each = CountFor::EachGroup;
    const GroupId everyone = groupsInOrder(school.state()).front()->id;
    const bool isExcepted = GENERATE(false, true);
    (isExcepted ? required.excepted : required.among) = {grouped(school.chinese), grouped(school.mathematics)};
    school.require(required);
    school.run(mergeGroups(school.state(), everyone, school.chinese).value());
    const RequiredCount row = rows(school).front();
    CHECK((isExcepted ? row.excepted : row.among) == std::vector{grouped(school.mathematics)});
    // It can still be changed.
    CHECK(editCount(school.state(), row));
}

TEST_CASE("Without required numbers there is no paper of them, and the bundle goes without", "[counts][papers]")
{
    CountingSchool school;
    const TermId term = school.term().id;
    const PaperFonts fonts;
    const auto bundle = [&] { return textOf(termPages(school.state(), term, {.paper = TermPaper::All}, fonts).pages); };
    CHECK(noPaper(school.state(), term, {.paper = TermPaper::Counts}) == NoPaper::NoCounts);
    CHECK_FALSE(bundle().contains(u"次数要求一览表"_s));
    school.require(school.counting({2, 3}));
    CHECK_FALSE(noPaper(school.state(), term, {.paper = TermPaper::Counts}));
    CHECK(bundle().split(u'\n').count(u"次数要求一览表"_s) == 1);
}

TEST_CASE("The paper of required numbers says what is required and how many there are", "[counts][papers]")
{
    CountingSchool school;
    RequiredCount row = school.counting({2, 3});
    row.fewestPeople = 5;
    row.peopleAdvisable = true;
    school.require(row);
    RequiredCount ofGroups = school.counting({1, {}});
    ofGroups.name = u"案例"_s;
    ofGroups.counted = CountedBy::Form;
    ofGroups.words = u"案例"_s;
    ofGroups.each = CountFor::EachGroup;
    ofGroups.advisable = true;
    ofGroups.excepted = {grouped(school.mathematics)};
    school.require(ofGroups);
    school.inspect({2019, 4, 10}, {}, {.status = ActivityStatus::Held});
    const PrintTable table = countsTable(countPaper(school.state(), school.term().id));
    REQUIRE(table.rows.size() == 2);
    const auto text = [&](std::size_t at) {
        QStringList cells;
        for (const PrintCell &cell : table.rows[at].cells)
            cells << cell.text;
        return cells.join(u'|').toStdString();
    };
    CHECK(text(0) == "督导|名称含“督导”|每学期 2—3 次，每次不少于 5 人（为宜）|全部|已开展 1，已安排 0");
    CHECK(text(1) == "案例|形式：案例|每组每学期至少 1 次（为宜）|除数学组|1 个组中 0 个组达到");
    const TermTable made = termTable(school.state(), school.term().id, {.paper = TermPaper::Counts});
    REQUIRE(made.table);
    CHECK(*made.table == table);
}

TEST_CASE("Several weeks are kept with a required number, and a term stands alone", "[counts]")
{
    CountingSchool school;
    RequiredCount row = school.counting({1, {}}, CountPeriod::Week);
    row.every = 2;
    row.id = school.require(row);
    CHECK(school.state().get<RequiredCount>(row.id).every == 2);
    row = school.state().get<RequiredCount>(row.id);
    row.period = CountPeriod::Term;
    school.run(editCount(school.state(), row).value());
    CHECK(school.state().get<RequiredCount>(row.id).every == 1);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.state().get<RequiredCount>(row.id).every == 2);
}
