#include "domain/json/records/record_json.h"
#include "scoring/rules/score_records.h"
#include "scoring/scoring_plan.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

CriterionSpec criterion(const Rule &rule)
{
    return {.no = u"1"_s, .title = u"汇报课"_s, .weight = Points::whole(10), .rule = rule};
}

Rule rating()
{
    return {RatingRule{.max = Points::whole(10)}};
}

Rule levels()
{
    LevelsRule rule;
    rule.levels = {{.name = u"一档"_s, .points = Points::whole(5)},
                   {.name = u"二档"_s, .points = Points::whole(3)},
                   {.name = u"三档"_s, .points = Points::whole(1)}};
    return {rule};
}

Rule namesOnly()
{
    LevelsRule rule;
    rule.levels = {{.name = u"优"_s, .points = {}}, {.name = u"良"_s, .points = {}}};
    return {rule};
}

Panel marks(PanelTerms terms, const std::vector<int> &hundredths)
{
    Panel panel{.terms = terms, .expected = static_cast<int>(hundredths.size()), .ratings = {}};
    for (const int each : hundredths)
        panel.ratings.push_back({.rater = QString::number(panel.ratings.size()),
                                 .data = {.observed = RatingsRecord{{Points::hundredths(each)}}}});
    return panel;
}

Panel chosen(PanelTerms terms, const QStringList &names)
{
    Panel panel{.terms = terms, .expected = static_cast<int>(names.size()), .ratings = {}};
    for (const QString &name : names)
        panel.ratings.push_back({.rater = name, .data = {.observed = LevelsRecord{.levels = {name}, .flags = {}}}});
    return panel;
}

SheetResult panelResultOf(const Rule &rule, const std::optional<Panel> &panel, const Record *record = nullptr,
                          const std::vector<QString> &groups = {})
{
    RubricSheet sheet;
    sheet.terms.fullMark = Points::whole(10);
    sheet.criteria = {criterion(rule)};
    sheet.criteria.front().appliesTo = groups.empty() ? std::vector<QString>{} : std::vector{u"低段"_s};
    const std::vector<const Record *> records{record};
    const std::vector<std::optional<Panel>> panels{panel};
    return ScoringPlan{sheet}.result({.records = records, .groups = groups, .vetoes = {}, .panels = panels},
                                     Detail::Explained);
}

} // namespace

TEST_CASE("The marks of several raters become one, exactly", "[panels]")
{
    using enum PanelCombine;
    const auto [combine, hundredths, points, dropped] = GENERATE(table<PanelCombine, std::vector<int>, Exact, int>({
        {Mean, {800, 900, 700}, 8, 0},
        {Mean, {800, 900, 800}, {25, 3}, 0},
        {Mean, {850}, {17, 2}, 0},
        {Median, {900, 100, 800}, 8, 0},
        {Median, {900, 100, 800, 700}, {15, 2}, 0},
        {Trimmed, {900, 100, 800, 700}, {15, 2}, 2},
        {Trimmed, {900, 100, 800}, 8, 2},
        {Trimmed, {900, 100}, 5, 0},
        {Agreed, {800, 800}, 8, 0},
    }));
    const SheetResult result = panelResultOf(rating(), marks({.combine = combine, .limit = {}}, hundredths));
    const Outcome &outcome = result.outcomes.front();
    CHECK(outcome.points == points);
    REQUIRE(outcome.working.size() == 1);
    const auto &step = std::get<PanelStep>(outcome.working.front());
    CHECK(step.marks.size() == hundredths.size());
    CHECK(std::ranges::is_sorted(step.marks, {}, &PanelMark::points));
    CHECK(step.dropped == dropped);
    CHECK(step.result == points);
    CHECK_FALSE(result.provisional);
}

TEST_CASE("A difference above the limit waits for a second look and keeps the total open", "[panels]")
{
    using enum PanelCombine;
    const auto [combine, limit, hundredths, detail] =
        GENERATE(table<PanelCombine, std::optional<int>, std::vector<int>, std::optional<std::string>>({
            {Mean, 100, {800, 900}, std::nullopt},
            {Mean, 100, {800, 901}, "1.01"},
            {Median, 0, {800, 800}, std::nullopt},
            {Median, 0, {800, 850}, "0.5"},
            {Mean, std::nullopt, {0, 1000}, std::nullopt},
            {Agreed, std::nullopt, {800, 801}, "0.01"},
            {Agreed, 500, {800, 900}, "1"},
        }));
    const PanelTerms terms{.combine = combine,
                           .limit = limit ? std::optional{Points::hundredths(*limit)} : std::nullopt};
    const SheetResult result = panelResultOf(rating(), marks(terms, hundredths));
    const Outcome &outcome = result.outcomes.front();
    CHECK(outcome.fault.has_value() == detail.has_value());
    CHECK(result.provisional == detail.has_value());
    CHECK(outcome.counted != detail.has_value());
    if (detail) {
        CHECK(outcome.fault->code == FaultCode::RatersDiffer);
        CHECK(outcome.fault->detail.toStdString() == *detail);
        CHECK_FALSE(outcome.points);

        const Record decided = recorded(RatingsRecord{{Points::hundredths(850)}});
        const SheetResult settled = panelResultOf(rating(), marks(terms, hundredths), &decided);
        CHECK(settled.outcomes.front().points == Exact{17, 2});
        CHECK_FALSE(settled.provisional);
        const auto *overruled = std::get_if<PanelStep>(&settled.outcomes.front().working.front());
        REQUIRE(overruled);
        CHECK(overruled->marks.size() == 2);
        CHECK_FALSE(overruled->result);
    }
}

TEST_CASE("A further mark ends the second look once more than half of the marks keep the limit", "[panels]")
{
    using enum PanelCombine;
    const auto [combine, limit, hundredths, points] =
        GENERATE(table<PanelCombine, int, std::vector<int>, std::optional<Exact>>({
            {Mean, 200, {900, 500, 800}, Exact{22, 3}}, // the third is near to one of two
            {Mean, 200, {900, 500, 700}, Exact{7}},     // as near as the limit lets it be
            {Mean, 200, {900, 499, 700}, Exact{2099, 300}},
            {Mean, 199, {900, 500, 700}, std::nullopt},
            {Median, 200, {900, 100, 800}, Exact{8}},
            {Trimmed, 200, {900, 100, 800}, Exact{8}},
            {Mean, 200, {900, 800, 200, 100}, std::nullopt}, // two against two
            {Mean, 200, {900, 800, 700, 100}, Exact{25, 4}},
            {Mean, 200, {900, 800, 700, 100, 0}, Exact{5}},
            {Mean, 200, {900, 800, 501, 100, 0}, std::nullopt},
            {Agreed, 200, {900, 900, 100}, std::nullopt}, // all have to agree
        }));
    const SheetResult result =
        panelResultOf(rating(), marks({.combine = combine, .limit = Points::hundredths(limit)}, hundredths));
    const Outcome &outcome = result.outcomes.front();
    CHECK(outcome.points == points);
    CHECK(result.provisional == !points);
    if (points) {
        const auto &step = std::get<PanelStep>(outcome.working.front());
        CHECK(step.marks.size() == hundredths.size());
        CHECK(step.exceeded == Points::hundredths(limit));
    } else {
        REQUIRE(outcome.fault);
        CHECK(outcome.fault->code == FaultCode::RatersDiffer);
    }
    // Where the limit is kept there is nothing to tell.
    const SheetResult kept = panelResultOf(rating(), marks({.limit = Points::whole(2)}, {800, 900, 1000}));
    CHECK_FALSE(std::get<PanelStep>(kept.outcomes.front().working.front()).exceeded);
}

TEST_CASE("A score of the office before any rater has handed in says that it decides", "[panels]")
{
    Panel panel = marks({}, {});
    panel.expected = 2;
    const Record decided = recorded(RatingsRecord{{Points::whole(8)}});
    const SheetResult with = panelResultOf(rating(), panel, &decided);
    CHECK(with.outcomes.front().points == Exact{8});
    const auto *step = std::get_if<PanelStep>(&with.outcomes.front().working.front());
    REQUIRE(step);
    CHECK(step->marks.empty());
    CHECK_FALSE(step->result);
    const SheetResult without = panelResultOf(rating(), std::nullopt, &decided);
    CHECK(std::ranges::none_of(without.outcomes.front().working,
                               [](const WorkingStep &each) { return std::holds_alternative<PanelStep>(each); }));
}

TEST_CASE("Nothing counts before all raters have handed in", "[panels]")
{
    Panel panel = marks({}, {800, 900});
    panel.expected = 3;
    SheetResult result = panelResultOf(rating(), panel);
    CHECK(result.outcomes.front().state == RecordState::Missing);
    CHECK(result.provisional);
    panel.ratings.clear();
    result = panelResultOf(rating(), panel);
    CHECK(result.outcomes.front().state == RecordState::Missing);
    const Record exempt{.state = RecordState::Exempt, .data = {}, .note = u"产假"_s};
    CHECK(panelResultOf(rating(), marks({}, {800}), &exempt).outcomes.front().state == RecordState::Exempt);
}

TEST_CASE("Levels are combined by their points, and stay a level where all chose the same", "[panels]")
{
    const SheetResult same = panelResultOf(levels(), chosen({}, {u"一档"_s, u"一档"_s}));
    CHECK(same.outcomes.front().points == Exact{5});
    CHECK(same.outcomes.front().level == u"一档"_s);
    const SheetResult mixed = panelResultOf(levels(), chosen({}, {u"一档"_s, u"三档"_s}));
    CHECK(mixed.outcomes.front().points == Exact{3});
    CHECK_FALSE(mixed.outcomes.front().level);

    CHECK(panelResultOf(namesOnly(), chosen({}, {u"优"_s, u"优"_s})).outcomes.front().level == u"优"_s);
    const SheetResult differing = panelResultOf(namesOnly(), chosen({}, {u"优"_s, u"良"_s}));
    REQUIRE(differing.outcomes.front().fault);
    CHECK(differing.outcomes.front().fault->code == FaultCode::RatersDiffer);
}

TEST_CASE("A rating that can't be scored is named and counts in nothing", "[panels]")
{
    const SheetResult result = panelResultOf(rating(), marks({}, {800, 1100}));
    REQUIRE(result.outcomes.front().fault);
    CHECK(result.outcomes.front().fault->code == FaultCode::OutOfRange);
    CHECK(result.provisional);
}

TEST_CASE("A records file keeps what every rater gave, byte for byte", "[panels]")
{
    RecordsSheet sheet;
    sheet.subjects = {{.name = u"甲"_s, .groups = {}, .vetoes = {}, .records = {}}};
    CriterionRecord with{.no = u"1"_s, .record = {}, .panel = marks({.limit = Points::whole(1)}, {800, 900})};
    with.panel->terms.combine = GENERATE(PanelCombine::Mean, PanelCombine::Agreed);
    sheet.subjects.front().records = {with};
    if (GENERATE(false, true))
        sheet.subjects.front().records.front().record = recorded(RatingsRecord{{Points::whole(8)}});
    const QByteArray text = toJson(sheet);
    const Parsed<RecordsSheet> again = recordsSheetFromJson(text);
    REQUIRE(again);
    CHECK(*again == sheet);
    CHECK(toJson(*again) == text);

    RubricSheet rubric;
    rubric.criteria = {criterion(rating())};
    const ScoredRecords scored = scoreRecords(ScoringPlan{rubric}, *again, Detail::Totals);
    CHECK(scored.problems.empty());
    CHECK(scored.sheets.front().provisional ==
          (with.panel->terms.combine == PanelCombine::Agreed &&
           sheet.subjects.front().records.front().record.state == RecordState::Missing));
}

TEST_CASE("A panel that says nothing sensible is refused with its place", "[panels]")
{
    const std::string panel =
        GENERATE(R"({"combine":"best","expected":2,"ratings":[]})", R"({"combine":"mean","ratings":[]})",
                 R"({"combine":"mean","expected":2})", R"({"combine":"mean","expected":2,"ratings":[{"ratings":[8]}]})",
                 R"({"combine":"mean","expected":2,"ratings":[{"rater":"甲","x":1}]})");
    const QByteArray text =
        QByteArray{R"({"format":"yanben-records/1","subjects":[{"name":"甲","records":{"1":{"panel":)"} +
        QByteArray::fromStdString(panel) + "}}}]}";
    CHECK_FALSE(recordsSheetFromJson(text));
}
