#include "ui/pages/rubric/rules/rule_editor.h"
#include "ui/pages/scores/fields/record_fields.h"
#include "ui/widgets/editors/count_box.h"
#include "workspace/acts/scoring/new_rule.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Rule ruleOf(RuleKind kind)
{
    return {.kind = std::move(kind), .overrides = {}};
}

TallyRule tallyOfTwo()
{
    return {.base = Points{},
            .cases = {{.name = u"公开课"_s, .points = Points::whole(2)},
                      {.name = u"评课"_s, .points = PointsRange{.low = Points::whole(1), .high = Points::whole(3)}}}};
}

/// What a person's typing says through the fields.
struct Said
{
    std::unique_ptr<RecordFields> fields;
    std::vector<Record> records;

    explicit Said(const Rule &rule, const Record &record = {})
        : fields{recordFields({.rule = rule, .record = record, .unit = u"分"_s, .isWritable = true})}
    {
        REQUIRE(fields);
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
};

} // namespace

TEST_CASE("a kind of rule has as many fields as its record needs, or none yet")
{
    const auto [kind, count] = GENERATE(table<RuleKind, std::size_t>({
        {RatingRule{.max = Points::whole(10)}, 1},
        {LevelsRule{.levels = {{.name = u"优"_s}}}, 1},
        {tallyOfTwo(), 2},
        {QuotaRule{.required = Amount::whole(20)}, 1},
        {BandsRule{}, 1},
        {ConvertRule{}, 1},
        {BandsRule{.combine = Combine::Sum}, 0},
        {ConvertRule{.dailyCap = Amount::whole(2)}, 0},
        {RankRule{}, 0},
        {AwardsRule{}, 0},
        {ConditionsRule{}, 0},
        {RatioRule{}, 0},
        {CompositeRule{}, 0},
    }));
    CAPTURE(kind.index());
    const auto fields = recordFields({.rule = ruleOf(kind), .record = {}, .unit = {}, .isWritable = true});
    CHECK((fields ? fields->fields().size() : 0) == count);
}

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
    all.amounts = {{.caseName = u"评课"_s, .amounts = {Points::whole(2), Points::hundredths(250)}}};
    CHECK(said.records.back() == recorded(all));
    QTest::keyClick(&said.field<QLineEdit>(1), Qt::Key_Return);
    CHECK(said.records.size() == 2);

    said.field<CountBox>(0).setValue(0);
    said.type(1, {});
    CHECK(said.records.back() == recorded(TallyRecord{}));
}

TEST_CASE("marks are taken within the rule, and emptied marks are a missing record")
{
    Said said{ruleOf(RatingRule{.max = Points::whole(10), .step = Points::hundredths(50)})};
    for (const QString &wrong : {u"11"_s, u"9.3"_s, u"good"_s, u"-1"_s}) {
        said.type(0, wrong);
        CHECK(said.records.empty());
        CHECK_FALSE(said.field<QLineEdit>(0).toolTip().isEmpty());
    }
    said.type(0, u"9、8.5"_s);
    REQUIRE(said.records.size() == 1);
    CHECK(said.records.back() == recorded(RatingsRecord{.ratings = {Points::whole(9), Points::hundredths(850)}}));
    said.type(0, {});
    CHECK(said.records.back() == Record{});
}

TEST_CASE("a kind that one number says is typed as in its cell")
{
    Said said{ruleOf(QuotaRule{.required = Amount::whole(20)})};
    said.type(0, u"many"_s);
    CHECK(said.records.empty());
    said.type(0, u"18"_s);
    REQUIRE(said.records.size() == 1);
    CHECK(said.records.back() == recorded(CountRecord{.count = Amount::whole(18)}));
    said.type(0, u"缺"_s);
    CHECK(said.records.back().state == RecordState::Absent);
    said.type(0, {});
    CHECK(said.records.back() == Record{});
}

TEST_CASE("an editor of a rule tells the whole rule and marks what is no number")
{
    const auto [kind, fields] = GENERATE(table<NewRule, std::size_t>(
        {{NewRule::Deduct, 4}, {NewRule::AddUp, 4}, {NewRule::Levels, 1}, {NewRule::Rating, 2}}));
    CHECK(startOf(newRule(kind, Points::whole(8))) == kind);
    const auto editor = ruleEditor(newRule(kind, Points::whole(8)), true);
    REQUIRE(editor);
    CHECK(editor->fields().size() == fields);
    std::vector<Rule> told;
    QObject::connect(editor.get(), &RuleEditor::edited, editor.get(), [&](const Rule &rule) { told.push_back(rule); });
    for (QWidget *field : editor->fields()) {
        auto *edit = qobject_cast<QLineEdit *>(field);
        if (!edit)
            continue;
        const std::size_t before = told.size();
        edit->setText(u"much"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        CHECK(told.size() == before);
        CHECK_FALSE(edit->toolTip().isEmpty());
        edit->setText(u"6.5"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        CHECK(told.size() == before + 1);
    }
    if (kind == NewRule::Rating)
        CHECK(told.back() == ruleOf(RatingRule{.max = Points::hundredths(650), .step = Points::hundredths(650)}));
}

TEST_CASE("a renamed case keeps the key that records know it by")
{
    const auto editor = ruleEditor(newRule(NewRule::AddUp, Points::whole(8)), true);
    auto *table = editor->findChild<QTableWidget *>();
    REQUIRE(table != nullptr);
    std::vector<Rule> told;
    QObject::connect(editor.get(), &RuleEditor::edited, editor.get(), [&](const Rule &rule) { told.push_back(rule); });
    const QString first = table->item(0, 0)->text();
    table->item(0, 0)->setText(u"承担公开课"_s);
    QCoreApplication::processEvents();
    REQUIRE(told.size() == 1);
    const TallyCase &renamed = std::get<TallyRule>(told.back().kind).cases.front();
    CHECK(renamed.name == u"承担公开课"_s);
    CHECK(renamed.key == first);

    table->item(0, 1)->setText(u"a lot"_s);
    QCoreApplication::processEvents();
    CHECK(told.size() == 1);
    CHECK_FALSE(table->item(0, 1)->toolTip().isEmpty());
}

TEST_CASE("a kind without an editor is left alone")
{
    const auto kind = GENERATE(as<RuleKind>{}, QuotaRule{}, BandsRule{}, RankRule{}, AwardsRule{}, ConditionsRule{},
                               ConvertRule{}, RatioRule{}, CompositeRule{});
    CHECK(ruleEditor(ruleOf(kind), true) == nullptr);
    CHECK(startOf(ruleOf(kind)) == std::nullopt);
}
