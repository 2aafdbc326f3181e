// Whole terms counted by columns give what the plan gives for each subject.
#include "scoring/columns/term_columns.h"
#include "scoring/random_rubrics.h"
#include "scoring/result_json.h"
#include "scoring/wild_rubrics.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The subjects of one term with what their facts point to.
class Facts
{
public:
    Facts(const RubricSheet &rubric, std::vector<SubjectRecords> subjects) : m_subjects{std::move(subjects)}
    {
        m_rows.resize(m_subjects.size());
        for (std::size_t s = 0; s < m_subjects.size(); ++s) {
            Row &row = m_rows[s];
            row.records.resize(rubric.criteria.size());
            row.panels.resize(rubric.criteria.size());
            for (const CriterionRecord &each : m_subjects[s].records) {
                const auto at = std::ranges::find(rubric.criteria, each.no, &CriterionSpec::no);
                row.records[static_cast<std::size_t>(at - rubric.criteria.begin())] = &each.record;
                row.panels[static_cast<std::size_t>(at - rubric.criteria.begin())] = each.panel;
            }
            m_facts.push_back({.records = row.records,
                               .groups = m_subjects[s].groups,
                               .vetoes = m_subjects[s].vetoes,
                               .panels = row.panels});
        }
    }
    Facts(const Facts &) = delete;
    Facts &operator=(const Facts &) = delete;

    std::span<const SubjectFacts> all() const { return m_facts; }

private:
    struct Row
    {
        std::vector<const Record *> records;
        std::vector<std::optional<Panel>> panels;
    };
    std::vector<SubjectRecords> m_subjects;
    std::vector<Row> m_rows;
    std::vector<SubjectFacts> m_facts;
};

/// Every field is compared, and the fractions as they are written.
void checkAlike(const ScoringPlan &plan, std::span<const SubjectFacts> subjects)
{
    std::vector<SheetResult> byColumns = totalsOf(plan, subjects);
    std::vector<SheetResult> byPlan;
    for (const SubjectFacts &facts : subjects)
        byPlan.push_back(plan.result(facts, Detail::Totals));
    rankSheets(byColumns);
    rankSheets(byPlan);
    REQUIRE(byColumns.size() == byPlan.size());
    for (std::size_t i = 0; i < byPlan.size(); ++i) {
        CAPTURE(i, toJson(byColumns[i]).toStdString(), toJson(byPlan[i]).toStdString());
        REQUIRE(byColumns[i] == byPlan[i]);
        REQUIRE(toJson(byColumns[i]) == toJson(byPlan[i]));
    }
}

SubjectRecords subjectOf(const RubricSheet &rubric, const std::vector<Record> &records)
{
    SubjectRecords made;
    for (std::size_t i = 0; i < records.size(); ++i)
        made.records.push_back({.no = rubric.criteria[i].no, .record = records[i], .panel = {}});
    return made;
}

RubricSheet oneCriterion(RuleKind kind)
{
    RubricSheet sheet;
    sheet.criteria = {{.no = u"1"_s, .weight = Points::whole(10), .rule = Rule{std::move(kind)}}};
    return sheet;
}

} // namespace

TEST_CASE("Columns, too, give no grade where nothing counts")
{
    RubricSheet rubric = oneCriterion(RatingRule{.max = Points::whole(10)});
    rubric.terms.grades = {{u"合格"_s, {}}};
    const Facts facts{
        rubric,
        {subjectOf(rubric, {{.state = RecordState::Exempt}}), subjectOf(rubric, {{.state = RecordState::Absent}})}};
    const ScoringPlan plan{rubric};
    checkAlike(plan, facts.all());
    const std::vector<SheetResult> results = totalsOf(plan, facts.all());
    CHECK(results[0].unjudged);
    CHECK_FALSE(results[0].grade);
    CHECK(results[1].grade == u"合格"_s);
}

TEST_CASE("Whatever the rubric and the records, columns give every field that the plan gives")
{
    std::size_t cells = 0;
    std::size_t patched = 0;
    std::size_t apart = 0;
    for (unsigned seed = 1; seed <= 1500; ++seed) {
        CAPTURE(seed);
        WildRubrics random{seed};
        const RubricSheet rubric = random.rubric();
        std::vector<SubjectRecords> subjects;
        // Seldom more than one block of subjects.
        for (int i = random.oneIn(60) ? random.number(500, 1100) : random.number(0, 12); i > 0; --i)
            subjects.push_back(random.subject(rubric));
        const Facts facts{rubric, std::move(subjects)};
        const ScoringPlan plan{rubric};
        checkAlike(plan, facts.all());
        const TermColumns columns{plan, facts.all()};
        cells += columns.size() * plan.size();
        patched += columns.patched();
        apart += columns.apart();
    }
    // Half of the cells are no plain records on purpose; the others go through the columns.
    CHECK(patched * 5 < cells * 3);
    CHECK(apart * 8 < cells);
}

TEST_CASE("Random rubrics that a check lets pass are counted by columns alike")
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        RandomRubrics random{seed};
        const RandomRubrics::Sheet sheet = random.sheet();
        std::vector<SubjectRecords> subjects{subjectOf(sheet.rubric, sheet.full)};
        for (int i = 0; i < 20; ++i)
            subjects.push_back(subjectOf(sheet.rubric, random.records(sheet.rubric)));
        const Facts facts{sheet.rubric, std::move(subjects)};
        checkAlike(ScoringPlan{sheet.rubric}, facts.all());
    }
}

TEST_CASE("What was recorded plainly goes through the columns")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        RandomRubrics random{seed};
        const RandomRubrics::Drawn drawn = random.draw(2);
        const auto *rank = std::get_if<RankRule>(&drawn.rule.kind);
        if (!drawn.rule.overrides.empty() || (rank && std::holds_alternative<RankLinear>(rank->way)))
            continue; // a mean of several places
        const RubricSheet rubric = oneCriterion(drawn.rule.kind);
        const Record full{.state = RecordState::Recorded, .data = drawn.fullRecord, .note = {}};
        const Facts facts{rubric, {subjectOf(rubric, {full})}};
        const ScoringPlan plan{rubric};
        const TermColumns columns{plan, facts.all()};
        CHECK(columns.patched() == 0);
        CHECK(columns.apart() == 0);
    }
}

TEST_CASE("Ratios to numbers without a common denominator stay exact")
{
    RubricSheet rubric = oneCriterion(RatioRule{.full = Points::whole(10)});
    rubric.criteria.push_back({.no = u"2"_s, .weight = Points::whole(10), .rule = Rule{RatingRule{Points::whole(10)}}});
    std::vector<SubjectRecords> subjects;
    for (int students = 20; students < 90; ++students) {
        const ValueRecord ratio{.value = Amount::whole(19), .reference = Amount::whole(students)};
        subjects.push_back(subjectOf(rubric, {recorded(ratio), recorded(RatingsRecord{{Points::whole(9)}})}));
    }
    const Facts facts{rubric, std::move(subjects)};
    const ScoringPlan plan{rubric};
    checkAlike(plan, facts.all());
    const TermColumns columns{plan, facts.all()};
    CHECK(columns.patched() > 0);
    CHECK(columns.apart() == 0);
}

TEST_CASE("What outgrows the columns is left to the plan")
{
    const Amount most = Amount::whole(1'000'000'000);
    const Points dear = Points::whole(1'000'000'000);
    SECTION("a count")
    {
        const RubricSheet rubric =
            oneCriterion(QuotaRule{.required = Amount::whole(1), .full = {}, .perMissing = Points{}, .perExtra = dear});
        const Facts facts{rubric,
                          {subjectOf(rubric, {recorded(CountRecord{most})}),
                           subjectOf(rubric, {recorded(CountRecord{Amount::whole(3)})})}};
        checkAlike(ScoringPlan{rubric}, facts.all());
    }
    SECTION("the product of two numbers that are held")
    {
        const RubricSheet rubric = oneCriterion(QuotaRule{.required = Amount::whole(1),
                                                          .full = {},
                                                          .perMissing = Points{},
                                                          .perExtra = Points::hundredths(9'999'999)});
        const Facts facts{rubric,
                          {subjectOf(rubric, {recorded(CountRecord{Amount::whole(999'999)})}),
                           subjectOf(rubric, {recorded(CountRecord{Amount::whole(3)})})}};
        checkAlike(ScoringPlan{rubric}, facts.all());
    }
    SECTION("a total that is divided by next to nothing")
    {
        RubricSheet rubric = oneCriterion(RatingRule{.max = Points::whole(90'000)});
        rubric.criteria[0].weight = Points::hundredths(1);
        rubric.criteria[0].rule =
            Rule{QuotaRule{.required = Amount::whole(1), .full = {}, .perExtra = Points::whole(90'000)}};
        rubric.criteria.push_back({.no = u"2"_s, .weight = Points::whole(1'000'000), .rule = Rule{RatingRule{}}});
        rubric.terms.convert = Conversion{Points::whole(1'000'000), ConvertBase::Possible};
        rubric.terms.rounding.decimals = 4;
        const Facts facts{
            rubric,
            {subjectOf(rubric, {recorded(CountRecord{Amount::whole(900'000)}), {.state = RecordState::Exempt}}),
             subjectOf(rubric, {recorded(CountRecord{Amount::whole(3)}), recorded(RatingsRecord{{Points{}}})})}};
        checkAlike(ScoringPlan{rubric}, facts.all());
    }
}

TEST_CASE("Division by reciprocals is exact")
{
    std::mt19937_64 random{1};
    for (int i = 0; i < 200'000; ++i) {
        const auto by = static_cast<std::int64_t>(random() >> (1 + random() % 63)) + 1;
        const auto value = static_cast<std::int64_t>(random() >> (1 + random() % 63));
        const Divider divider{by};
        if (divider.quotient(value) != value / by)
            FAIL(value << " / " << by);
        const std::int64_t multiple = value / by * by;
        if (divider.quotient(multiple) != value / by ||
            (multiple > 0 && divider.quotient(multiple - 1) != value / by - 1))
            FAIL(multiple << " / " << by);
    }
}
