#include "ui/pages/scores/fields/record_fields.h"
#include "ui/support/accessible.h"
#include "ui/support/rule_parts.h"
#include "ui/widgets/editors/count_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

TallyRule tallyOfTwo()
{
    return {.base = Points{},
            .cases = {{.name = u"公开课"_s, .points = p(2)},
                      {.name = u"评课"_s, .points = PointsRange{.low = p(1), .high = p(3)}}}};
}

QuotaRule quotaOfTwelve()
{
    return {.required = p(12), .full = p(6), .perMissing = p(1)};
}

ConditionsRule planAndSummary()
{
    return {.parts = {{.name = u"有计划"_s, .points = p(2)}, {.name = u"有总结"_s, .points = p(1), .key = u"s"_s}}};
}

AwardsRule sharedAwards()
{
    return {.table = {{.level = u"省"_s, .prize = u"一等"_s, .points = p(10)},
                      {.level = u"市"_s, .prize = {}, .points = p(5)}},
            .combine = SumOfAwards{},
            .cap = {},
            .share = {{.order = 2, .factor = Factor::ofUnits(5000)}}};
}

CompositeRule twoParts()
{
    return {
        .parts = {{.name = u"平时"_s, .factor = Factor::ofUnits(4000), .rule = ruleOf(planAndSummary()), .key = u"a"_s},
                  {.name = u"期末"_s,
                   .factor = Factor::ofUnits(6000),
                   .rule = ruleOf(RatingRule{.max = p(100)}),
                   .key = {}}}};
}

/// What a person's typing says through the fields.
struct Said
{
    std::unique_ptr<RecordFields> fields;
    std::vector<Record> records;

    explicit Said(const Rule &rule, const Record &record = {})
        : fields{recordFields({.rule = rule, .record = record, .unit = u"分"_s, .isWritable = true})}
    {
        CHECK(namelessControls(*fields).isEmpty());
        QObject::connect(fields.get(), &RecordFields::edited, fields.get(),
                         [this](const Record &each) { records.push_back(each); });
    }

    template <typename Field>
    Field &field(std::size_t place)
    {
        auto *found = qobject_cast<Field *>(fields->fields().at(place));
        REQUIRE(found != nullptr);
        return *found;
    }

    void type(std::size_t place, const QString &text)
    {
        auto &edit = field<QLineEdit>(place);
        edit.setText(text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }

    void choose(std::size_t place, int chosen)
    {
        auto &combo = field<QComboBox>(place);
        combo.setCurrentIndex(chosen);
        emit combo.activated(chosen);
    }
};

} // namespace

TEST_CASE("the fields of a tally say everything that happened, once, and nothing while one can't be read")
{
    Said said{ruleOf(tallyOfTwo())};
    said.field<CountBox>(0).setValue(1.5);
    REQUIRE(said.records.size() == 1);
    TallyRecord all{.counts = {{.caseName = u"公开课"_s, .count = Points::hundredths(150)}}, .amounts = {}};
    CHECK(said.records.back() == recorded(all));

    said.type(1, u"2、4"_s);
    CHECK(said.records.size() == 1);
    CHECK_FALSE(said.field<QLineEdit>(1).toolTip().isEmpty());
    said.type(1, u"2 2.5"_s);
    REQUIRE(said.records.size() == 2);
    all.amounts = {{.caseName = u"评课"_s, .amounts = {p(2), Points::hundredths(250)}}};
    CHECK(said.records.back() == recorded(all));
    QTest::keyClick(&said.field<QLineEdit>(1), Qt::Key_Return);
    CHECK(said.records.size() == 2);

    said.field<CountBox>(0).setValue(0);
    said.type(1, {});
    CHECK(said.records.back() == recorded(TallyRecord{}));
}

TEST_CASE("marks are taken within the rule, and emptied marks are a missing record")
{
    Said said{ruleOf(RatingRule{.max = p(10), .step = Points::hundredths(50)})};
    for (const QString &wrong : {u"11"_s, u"9.3"_s, u"good"_s, u"-1"_s}) {
        said.type(0, wrong);
        CHECK(said.records.empty());
        CHECK_FALSE(said.field<QLineEdit>(0).toolTip().isEmpty());
    }
    said.type(0, u"9、8.5"_s);
    REQUIRE(said.records.size() == 1);
    CHECK(said.records.back() == recorded(RatingsRecord{.ratings = {p(9), Points::hundredths(850)}}));
    said.type(0, {});
    CHECK(said.records.back() == Record{});
}

TEST_CASE("a field that says what was measured takes what fits its kind and refuses the rest")
{
    const auto [kind, wrong, text, facts] = GENERATE(table<RuleKind, QString, QString, Observation>({
        {quotaOfTwelve(), u"-1"_s, u"11"_s, CountRecord{.count = p(11)}},
        {BandsRule{}, u"high"_s, u"87.5"_s, ValueRecord{.value = Points::hundredths(8750), .reference = {}}},
        {BandsRule{.combine = Combine::Sum}, u"8、high"_s, u"8、15"_s, ValuesRecord{.values = {p(8), p(15)}}},
        {ConvertRule{.per = p(10)}, u"-45"_s, u"45"_s, AmountRecord{.amount = p(45)}},
        {ConvertRule{.per = p(10), .dailyCap = p(8)}, u"8、-1"_s, u"8、9"_s, DaysRecord{.days = {p(8), p(9)}}},
        {RankRule{}, u"0"_s, u"3"_s, RankRecord{.rank = p(3)}},
        {RankRule{}, u"1.5"_s, u"1、4"_s, RankRecord{.ranks = {p(1), p(4)}}},
    }));
    CAPTURE(kind.index());
    Said said{ruleOf(kind)};
    said.type(0, wrong);
    CHECK(said.records.empty());
    CHECK_FALSE(said.field<QLineEdit>(0).toolTip().isEmpty());
    said.type(0, text);
    REQUIRE(said.records.size() == 1);
    CHECK(said.records.back() == recorded(facts));
    said.type(0, {});
    CHECK(said.records.back() == Record{});

    Said reopened{ruleOf(kind), recorded(facts)};
    CHECK(reopened.field<QLineEdit>(0).text() == text);
    QTest::keyClick(&reopened.field<QLineEdit>(0), Qt::Key_Return);
    CHECK(reopened.records.empty());
}

TEST_CASE("a ratio is said by its value and its reference, which alone says nothing")
{
    Said said{ruleOf(RatioRule{.full = p(10)})};
    said.type(1, u"0"_s);
    CHECK(said.records.empty());
    said.type(1, u"95"_s);
    CHECK(said.records.back() == Record{});
    said.type(0, u"80"_s);
    CHECK(said.records.back() == recorded(ValueRecord{.value = p(80), .reference = p(95)}));
}

TEST_CASE("a rank is said among how many, or against the place before, as its rule asks")
{
    Said linear{ruleOf(RankRule{RankLinear{.first = p(10)}})};
    linear.type(0, u"3"_s);
    linear.type(1, u"12"_s);
    CHECK(linear.records.back() == recorded(RankRecord{.rank = p(3), .of = 12}));

    Said change{ruleOf(RankRule{RankChange{.base = p(5)}})};
    change.type(1, u"5"_s);
    CHECK(change.records.back() == Record{});
    change.type(0, u"3"_s);
    CHECK(change.records.back() == recorded(RankRecord{.rank = p(3), .before = p(5)}));
    Said won{ruleOf(RankRule{RankChange{.base = p(5)}})};
    won.type(2, u"-2"_s);
    CHECK(won.records.back() == recorded(RankRecord{.change = p(-2)}));
}

TEST_CASE("conditions are ticked, and none of them is a fact")
{
    Said said{ruleOf(planAndSummary()), recorded(ConditionsRecord{.met = {u"s"_s}})};
    CHECK_FALSE(said.field<QCheckBox>(0).isChecked());
    CHECK(said.field<QCheckBox>(1).isChecked());
    said.field<QCheckBox>(0).click();
    CHECK(said.records.back() == recorded(ConditionsRecord{.met = {u"有计划"_s, u"s"_s}}));
    said.field<QCheckBox>(0).click();
    said.field<QCheckBox>(1).click();
    CHECK(said.records.back() == recorded(ConditionsRecord{}));
}

TEST_CASE("awards are chosen from the table with the place among the authors, and one that left it stays")
{
    const AwardWon old{.level = u"国家"_s, .prize = u"特等"_s, .order = 1};
    Said said{ruleOf(sharedAwards()), recorded(AwardsRecord{.awards = {old}})};
    REQUIRE(said.fields->fields().size() == 4);
    said.field<QSpinBox>(3).setValue(1);
    CHECK(said.records.empty());
    said.field<QSpinBox>(3).setValue(0);
    said.choose(2, 1);
    const AwardWon first{.level = u"省"_s, .prize = u"一等"_s, .order = {}};
    CHECK(said.records.back() == recorded(AwardsRecord{.awards = {old, first}}));
    said.field<QSpinBox>(3).setValue(2);
    CHECK(std::get<AwardsRecord>(said.records.back().data.observed).awards[1].order == 2);
    REQUIRE(said.fields->fields().size() == 6);
    said.choose(4, 2);
    CHECK(std::get<AwardsRecord>(said.records.back().data.observed).awards.size() == 3);
    said.choose(0, 0);
    said.choose(2, 0);
    said.choose(4, 0);
    CHECK(said.records.back() == recorded(AwardsRecord{}));
}

TEST_CASE("several levels are chosen one after the other up to their number, with what holds them down")
{
    Said said{ruleOf(LevelsRule{.levels = {{.name = u"优"_s}, {.name = u"良"_s, .key = u"b"_s}},
                                .times = {.least = 1, .most = 2},
                                .atMostIf = {{.flag = u"缺材料"_s, .level = u"b"_s}}})};
    REQUIRE(said.fields->fields().size() == 2);
    said.choose(0, 2);
    CHECK(said.records.back() == recorded(LevelsRecord{.levels = {u"b"_s}, .flags = {}}));
    REQUIRE(said.fields->fields().size() == 3);
    said.choose(2, 1);
    CHECK(said.fields->fields().size() == 3);
    said.field<QCheckBox>(1).click();
    CHECK(said.records.back() == recorded(LevelsRecord{.levels = {u"b"_s, u"优"_s}, .flags = {u"缺材料"_s}}));
    said.choose(0, 0);
    said.choose(2, 0);
    CHECK(said.records.back() == Record{});
}

TEST_CASE("the parts of a composite make one record, and each may say that nothing happened")
{
    Said said{ruleOf(twoParts())};
    REQUIRE(said.fields->fields().size() == 4);
    said.type(3, u"90"_s);
    const PartRecord exam{.name = u"期末"_s, .data = RecordData{.observed = RatingsRecord{.ratings = {p(90)}}}};
    CHECK(said.records.back() == recorded(PartsRecord{.parts = {exam}}));
    said.field<QCheckBox>(0).click();
    const PartRecord nothing{.name = u"a"_s, .data = RecordData{.observed = ConditionsRecord{}}};
    CHECK(said.records.back() == recorded(PartsRecord{.parts = {nothing, exam}}));
    said.field<QCheckBox>(1).click();
    const PartRecord planned{.name = u"a"_s, .data = RecordData{.observed = ConditionsRecord{.met = {u"有计划"_s}}}};
    CHECK(said.records.back() == recorded(PartsRecord{.parts = {planned, exam}}));

    Said reopened{ruleOf(twoParts()), said.records.back()};
    REQUIRE(reopened.fields->fields().size() == 3);
    CHECK(reopened.field<QCheckBox>(0).isChecked());
    reopened.type(2, {});
    CHECK(reopened.records.back() == recorded(PartsRecord{.parts = {planned}}));
}

TEST_CASE("bands over a rule ask for what that rule observes")
{
    Said said{ruleOf(BandsRule{.of = Box<Rule>{ruleOf(RatioRule{.full = p(100)})}})};
    said.type(0, u"80"_s);
    said.type(1, u"95"_s);
    const RecordData inner{.observed = ValueRecord{.value = p(80), .reference = p(95)}};
    CHECK(said.records.back() == recorded(InnerRecord{.of = inner}));
}

TEST_CASE("measures and the group whose table counts stand before the fields of the kind and stay with the record")
{
    Rule rule = ruleOf(QuotaRule{.required = std::vector<GroupAmount>{{.group = u"校长"_s, .required = p(20)}},
                                 .full = p(6),
                                 .perMissing = p(1)});
    rule.overrides = {{.measure = u"文章数"_s, .comparison = Comparison::Below, .limit = p(1), .points = p(0)},
                      {.measure = u"文章数"_s, .comparison = Comparison::AtLeast, .limit = p(9), .points = p(9)}};
    Said said{rule};
    REQUIRE(said.fields->fields().size() == 3);
    said.type(0, u"0.2"_s);
    Record expected{.state = RecordState::Recorded, .data = {}, .note = {}};
    expected.data.measures = {{.name = u"文章数"_s, .value = Amount::hundredths(20)}};
    CHECK(said.records.back() == expected);
    said.choose(1, 1);
    said.type(2, u"18"_s);
    expected.data.group = u"校长"_s;
    expected.data.observed = CountRecord{.count = p(18)};
    CHECK(said.records.back() == expected);

    Said reopened{rule, expected};
    reopened.choose(1, 0);
    expected.data.group.reset();
    CHECK(reopened.records.back() == expected);
    reopened.type(0, {});
    reopened.type(2, {});
    CHECK(reopened.records.back() == Record{});
}
