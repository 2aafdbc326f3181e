#include "ui/pages/rubric/rule_table.h"
#include "ui/pages/rubric/rules/rule_editor.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/rule_parts.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/rubric/new_rule.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QWidget>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

RatingRule rating()
{
    return {.max = p(10),
            .step = Points::hundredths(50),
            .combine = RatingCombine::Median,
            .dropHighest = 1,
            .dropLowest = 2};
}

LevelsRule levels()
{
    return {.levels = {{.name = u"优"_s, .points = p(5), .key = {}, .text = u"有成效"_s},
                       {.name = u"良"_s, .points = {}, .key = u"b"_s}},
            .times = {.least = 1, .most = 3},
            .combine = Combine::Best,
            .atMostIf = {{.flag = u"缺材料"_s, .level = u"b"_s}}};
}

TallyRule tally()
{
    return {.base = p(10),
            .cases = {{.name = u"迟到"_s, .points = Points::hundredths(-50), .cap = p(3)},
                      {.name = u"旷课"_s, .points = p(-2), .key = u"k"_s},
                      {.name = u"失误"_s, .points = PointsRange{.low = p(-3), .high = p(0)}}},
            .floor = p(0),
            .cap = p(12),
            .carry = {{.of = u"迟到"_s, .every = 3, .as = u"k"_s}},
            .zeroWhen = {{.caseName = u"k"_s, .atLeast = p(5)}}};
}

QuotaRule quota()
{
    return {.required = p(12),
            .full = p(6),
            .perMissing = p(1),
            .perExtra = Points::hundredths(50),
            .floor = p(0),
            .cap = p(8)};
}

/// One case of each number of points.
TallyRule tallyOf(int base, const std::vector<int> &points)
{
    TallyRule rule{.base = p(base)};
    for (const int each : points)
        rule.cases.push_back({.name = u"第%1种"_s.arg(rule.cases.size() + 1), .points = p(each)});
    return rule;
}

QuotaRule quotaByGroup()
{
    return {.required = std::vector<GroupAmount>{{.group = u"校长"_s, .required = p(20)},
                                                 {.group = u"教师"_s, .required = p(10)}},
            .full = p(6),
            .perMissing = Proportional{}};
}

BandsRule bands()
{
    return {.bands = {{.limit = p(90), .points = p(5), .name = u"优"_s}, {.above = true, .limit = p(60), .points = {}}},
            .otherwise = {.points = p(1), .name = u"差"_s},
            .combine = Combine::Mean};
}

BandsRule bandsByGroup()
{
    return {
        .bands = {},
        .byGroup = {{.group = u"低段"_s, .bands = {{.limit = p(95), .points = p(5)}, {.limit = p(90), .points = p(3)}}},
                    {.group = u"高段"_s, .bands = {{.limit = p(85), .points = p(5)}}}},
        .otherwise = {.points = p(0), .name = {}},
        .of = Box<Rule>{ruleOf(RatioRule{.full = p(100)})}};
}

AwardsRule awards()
{
    return {.table = {{.level = u"省"_s, .prize = u"一等"_s, .points = p(10)},
                      {.level = u"市"_s, .prize = {}, .points = p(5), .key = u"c"_s}},
            .combine = BestAwards{.count = 2, .rest = p(1)},
            .cap = p(15),
            .share = {{.order = 1, .factor = Factor::whole(1)}, {.order = 2, .factor = Factor::ofUnits(5000)}}};
}

ConditionsRule conditions()
{
    return {.parts = {{.name = u"有计划"_s, .points = p(2)}, {.name = u"有总结"_s, .points = {}}},
            .need = Need::Any,
            .points = p(4)};
}

ConvertRule convert()
{
    return {.per = p(10), .points = p(1), .whole = true, .cap = p(5), .dailyCap = p(8)};
}

CompositeRule composite()
{
    const Box<Rule> inner{ruleOf(CompositeRule{
        .parts = {{.name = u"上"_s, .factor = Factor::whole(1), .rule = ruleOf(conditions()), .key = {}}}})};
    return {.parts = {{.name = u"平时"_s, .factor = Factor::ofUnits(3333), .rule = inner, .key = u"a"_s},
                      {.name = u"期末"_s, .factor = Factor::ofUnits(6667), .rule = ruleOf(rating()), .key = {}}},
            .floor = p(0),
            .cap = p(100)};
}

Rule withOverrides(Rule rule)
{
    rule.overrides = {
        {.measure = u"文章数"_s, .comparison = Comparison::Below, .limit = p(1), .points = p(0), .name = u"未写"_s},
        {.measure = u"听课"_s, .comparison = Comparison::AtLeast, .limit = p(20), .points = p(8), .name = {}}};
    return rule;
}

/// An editor of a rule under a person's hands, with what it told.
struct RuleDesk
{
    std::unique_ptr<RuleEditor> editor;
    std::vector<Rule> told;

    explicit RuleDesk(const Rule &rule, bool isEditable = true) : editor{ruleEditor(rule, isEditable)}
    {
        QObject::connect(editor.get(), &RuleEditor::edited, editor.get(),
                         [this](const Rule &edited) { told.push_back(edited); });
    }

    template <typename Field>
    Field &field(const QString &name)
    {
        for (QWidget *each : editor->fields()) {
            if (auto *found = qobject_cast<Field *>(each); found && each->accessibleName() == name)
                return *found;
        }
        FAIL(name.toStdString());
        Q_UNREACHABLE();
    }

    void type(const QString &name, const QString &text)
    {
        auto &edit = field<QLineEdit>(name);
        edit.setText(text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }

    void choose(const QString &name, int place)
    {
        auto &combo = field<QComboBox>(name);
        combo.setCurrentIndex(place);
        emit combo.activated(place);
    }

    /// The words of the labels.
    QStringList shown() const
    {
        QStringList words;
        for (const auto *each : editor->findChildren<TextLabel *>()) {
            if (!each->isHidden())
                words << each->text();
        }
        return words;
    }

    void put(const QString &name, int row, int column, const QString &text)
    {
        field<QTableWidget>(name).item(row, column)->setText(text);
        QCoreApplication::processEvents();
    }

    template <typename Kind>
    const Kind &last() const
    {
        REQUIRE_FALSE(told.empty());
        return std::get<Kind>(told.back().kind);
    }
};

} // namespace

TEST_CASE("an editor opened on a rule with all its parameters names every field and changes nothing by itself")
{
    const auto kind =
        GENERATE(as<RuleKind>{}, rating(), levels(), tally(), quota(), quotaByGroup(), bands(), bandsByGroup(),
                 RankRule{RankTable{.steps = {{.to = 3, .points = p(8)}}, .beyond = p(1)}},
                 RankRule{RankSequence{.first = p(10), .step = p(1), .last = p(2)}},
                 RankRule{RankLinear{.first = p(10), .last = p(2), .of = 12}},
                 RankRule{RankChange{.base = p(5), .up = p(1), .down = p(2), .floor = p(0), .cap = p(9)}}, awards(),
                 conditions(), convert(), RatioRule{.full = p(10), .cap = p(10)}, composite());
    CAPTURE(kind.index());
    const Rule rule = withOverrides(ruleOf(kind));
    RuleDesk desk{rule};
    CHECK(namelessControls(*desk.editor).isEmpty());
    for (QWidget *field : desk.editor->fields()) {
        if (auto *edit = qobject_cast<QLineEdit *>(field))
            QTest::keyClick(edit, Qt::Key_Return);
    }
    CHECK(desk.told.empty());

    // A table read as a whole gives back what it was filled with, so that the last change alone shows.
    for (QWidget *field : desk.editor->fields()) {
        if (auto *table = qobject_cast<RuleTable *>(field))
            emit table->edited();
    }
    QCoreApplication::processEvents();
    CHECK(desk.told.empty());

    desk.put(u"Special cases, tested before the rule"_s, 1, 1, u"＞20"_s);
    REQUIRE(desk.told.size() == 1);
    Rule expected = rule;
    expected.overrides[1].comparison = Comparison::Above;
    CHECK(desk.told.back() == expected);
    desk.put(u"Special cases, tested before the rule"_s, 1, 1, u"many"_s);
    CHECK(desk.told.size() == 1);

    const RuleDesk closed{rule, false};
    for (QWidget *field : closed.editor->fields()) {
        const auto *edit = qobject_cast<QLineEdit *>(field);
        const auto *table = qobject_cast<QTableWidget *>(field);
        CHECK((edit    ? edit->isReadOnly()
               : table ? (!table->item(0, 0) || !(table->item(0, 0)->flags() & Qt::ItemIsEditable))
                       : !field->isEnabled()));
    }
}

TEST_CASE("what is typed into a number of a rule is told with the whole rule, and what is no number is marked")
{
    const auto [kind, field, text, expected] = GENERATE(table<RuleKind, QString, QString, RuleKind>({
        {convert(), u"Amount"_s, u"12"_s, [] { auto r = convert(); r.per = p(12); return RuleKind{r}; }()},
        {convert(), u"Points for it"_s, u"2"_s, [] { auto r = convert(); r.points = p(2); return RuleKind{r}; }()},
        {convert(), u"At most a day (empty: no limit)"_s, u""_s, [] { auto r = convert(); r.dailyCap = {}; return RuleKind{r}; }()},
        {RatioRule{.full = p(10)}, u"Cap (empty: none)"_s, u"10"_s, RatioRule{.full = p(10), .cap = p(10)}},
        {rating(), u"Leave out the lowest"_s, u"0"_s, [] { auto r = rating(); r.dropLowest = 0; return RuleKind{r}; }()},
        {levels(), u"Levels chosen, at most"_s, u"2"_s, [] { auto r = levels(); r.times.most = 2; return RuleKind{r}; }()},
        {levels(), u"Levels chosen, at least"_s, u"4"_s, [] { auto r = levels(); r.times = {4, 4}; return RuleKind{r}; }()},
        {tally(), u"Base"_s, u"9"_s, [] { auto r = tally(); r.base = p(9); return RuleKind{r}; }()},
        {quota(), u"Required number (empty: by group)"_s, u"15"_s, [] { auto r = quota(); r.required = p(15); return RuleKind{r}; }()},
        {quota(), u"Points per one above (empty: none)"_s, u""_s, [] { auto r = quota(); r.perExtra = {}; return RuleKind{r}; }()},
        {quotaByGroup(), u"Required number (empty: by group)"_s, u"15"_s, [] { auto r = quotaByGroup(); r.required = p(15); return RuleKind{r}; }()},
        {bands(), u"Points below all bands"_s, u""_s, [] { auto r = bands(); r.otherwise.points = {}; return RuleKind{r}; }()},
        {RankRule{RankLinear{.first = p(10)}}, u"Number of places (empty: in each record)"_s, u"12"_s, RankRule{RankLinear{.first = p(10), .of = 12}}},
        {RankRule{RankChange{.base = p(5)}}, u"Points lost per place lost"_s, u"2"_s, RankRule{RankChange{.base = p(5), .down = p(2)}}},
        {awards(), u"Points of each further one"_s, u"0.5"_s, [] { auto r = awards(); r.combine = BestAwards{2, Points::hundredths(50)}; return RuleKind{r}; }()},
        {conditions(), u"Points when fulfilled"_s, u"3"_s, [] { auto r = conditions(); r.points = p(3); return RuleKind{r}; }()},
        {composite(), u"Cap (empty: none)"_s, u"90"_s, [] { auto r = composite(); r.cap = p(90); return RuleKind{r}; }()},
    }));
    CAPTURE(kind.index(), field.toStdString());
    RuleDesk desk{ruleOf(kind)};
    desk.type(field, u"much"_s);
    CHECK(desk.told.empty());
    const QString reason = desk.field<QLineEdit>(field).accessibleDescription();
    CHECK_FALSE(reason.isEmpty());
    CHECK(desk.shown().contains(reason));
    CHECK(desk.editor->untaken() == u"In “%1”: %2"_s.arg(field, reason));
    desk.type(field, text);
    CHECK(desk.editor->untaken().isEmpty());
    CHECK_FALSE(desk.shown().contains(reason));
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told.back() == ruleOf(expected));
    CHECK(desk.field<QLineEdit>(field).toolTip().isEmpty());
}

TEST_CASE("a choice of a rule is told with the whole rule")
{
    const auto [kind, field, place, expected] = GENERATE(table<RuleKind, QString, int, RuleKind>({
        {rating(), u"Several marks"_s, 3, [] { auto r = rating(); r.combine = RatingCombine::Min; return RuleKind{r}; }()},
        {levels(), u"Several levels"_s, 0, [] { auto r = levels(); r.combine = Combine::Sum; return RuleKind{r}; }()},
        {quota(), u"Below the number"_s, 1, [] { auto r = quota(); r.perMissing = Proportional{}; return RuleKind{r}; }()},
        {quotaByGroup(), u"Below the number"_s, 0, [] { auto r = quotaByGroup(); r.perMissing = p(1); return RuleKind{r}; }()},
        {bands(), u"What is banded"_s, 0, [] { auto r = bands(); r.combine = {}; return RuleKind{r}; }()},
        {bands(), u"What is banded"_s, 4, [] { auto r = bands(); r.combine = {}; r.of = Box<Rule>{ruleOf(RatingRule{.max = p(100)})}; return RuleKind{r}; }()},
        {bandsByGroup(), u"What is banded"_s, 3, [] { auto r = bandsByGroup(); r.of = {}; r.combine = Combine::Best; return RuleKind{r}; }()},
        {RankRule{RankTable{.steps = {{.to = 1, .points = p(8)}}}}, u"Points of a place"_s, 1, RankRule{RankSequence{.first = p(8), .step = p(1)}}},
        {RankRule{RankSequence{.first = p(8)}}, u"Points of a place"_s, 2, RankRule{RankLinear{.first = p(8)}}},
        {RankRule{RankLinear{.first = p(8)}}, u"Points of a place"_s, 3, RankRule{RankChange{.base = p(8), .up = p(1), .down = p(1)}}},
        {RankRule{RankChange{.base = p(8)}}, u"Points of a place"_s, 0, RankRule{RankTable{.steps = {{.to = 1, .points = p(8)}}}}},
        {awards(), u"Several awards"_s, 1, [] { auto r = awards(); r.combine = SumOfAwards{}; return RuleKind{r}; }()},
        {conditions(), u"What counts"_s, 0, [] { auto r = conditions(); r.need = Need::Each; return RuleKind{r}; }()},
    }));
    CAPTURE(kind.index(), field.toStdString(), place);
    RuleDesk desk{ruleOf(kind)};
    desk.choose(field, place);
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told.back() == ruleOf(expected));
}

TEST_CASE("a cell of a rule's table is told with the whole rule, and one that can't be read is marked")
{
    const auto [kind, field, row, column, text, expected] =
        GENERATE(table<RuleKind, QString, int, int, QString, RuleKind>({
            {levels(), u"Held down to a level"_s, 0, 1, u"优"_s, [] { auto r = levels(); r.atMostIf[0].level = u"优"_s; return RuleKind{r}; }()},
            {tally(), u"Deductions"_s, 0, 2, u"2"_s, [] { auto r = tally(); r.cases[0].cap = p(2); return RuleKind{r}; }()},
            {tally(), u"Deductions"_s, 2, 1, u"-2～-1"_s, [] { auto r = tally(); r.cases[2].points = PointsRange{p(-2), p(-1)}; return RuleKind{r}; }()},
            {tallyOf(0, {-1, -2}), u"Deductions"_s, 1, 1, u"3"_s, tallyOf(0, {-1, -3})},
            {tallyOf(5, {1, 2}), u"Additions"_s, 1, 1, u"3"_s, tallyOf(5, {1, 3})},
            {tallyOf(10, {-1, 2}), u"Deductions"_s, 1, 1, u"3"_s, tallyOf(10, {-1, -3})},
            {tallyOf(0, {-1, 2}), u"Additions"_s, 0, 1, u"3"_s, tallyOf(0, {3, 2})},
            {tally(), u"So many of a case become one of another"_s, 0, 1, u"4"_s, [] { auto r = tally(); r.carry[0].every = 4; return RuleKind{r}; }()},
            {tally(), u"A case that alone makes 0"_s, 0, 0, u"迟到"_s, [] { auto r = tally(); r.zeroWhen[0].caseName = u"迟到"_s; return RuleKind{r}; }()},
            {quotaByGroup(), u"Required by group"_s, 1, 1, u"8"_s, [] { auto r = quotaByGroup(); std::get<1>(r.required)[1].required = p(8); return RuleKind{r}; }()},
            {bands(), u"Bands (>90: above 90)"_s, 1, 0, u"70"_s, [] { auto r = bands(); r.bands[1].above = false; r.bands[1].limit = p(70); return RuleKind{r}; }()},
            {bandsByGroup(), u"Bands by group (instead of the above)"_s, 1, 2, u"4"_s, [] { auto r = bandsByGroup(); r.byGroup[0].bands[1].points = p(4); return RuleKind{r}; }()},
            {RankRule{RankTable{.steps = {{.to = 1, .points = p(8)}}}}, u"Points up to a place"_s, 0, 0, u"2"_s, RankRule{RankTable{.steps = {{.to = 2, .points = p(8)}}}}},
            {awards(), u"Awards"_s, 0, 2, u"9"_s, [] { auto r = awards(); r.table[0].points = p(9); return RuleKind{r}; }()},
            {awards(), u"Share of the authors"_s, 1, 1, u"0.3333"_s, [] { auto r = awards(); r.share[1].factor = Factor::ofUnits(3333); return RuleKind{r}; }()},
            {conditions(), u"Conditions"_s, 1, 1, u"1"_s, [] { auto r = conditions(); r.parts[1].points = p(1); return RuleKind{r}; }()},
            {composite(), u"Parts (their factors add to 1)"_s, 0, 1, u"0.4"_s, [] { auto r = composite(); r.parts[0].factor = Factor::ofUnits(4000); return RuleKind{r}; }()},
        }));
    CAPTURE(kind.index(), field.toStdString());
    RuleDesk desk{ruleOf(kind)};
    const QString before = desk.field<QTableWidget>(field).item(row, column)->text();
    desk.put(field, row, column, u"?"_s);
    CHECK(desk.told.empty());
    CHECK_FALSE(desk.field<QTableWidget>(field).item(row, column)->toolTip().isEmpty());
    const QString place = u"Line %1, “%2”: "_s.arg(
        QString::number(row + 1), desk.field<QTableWidget>(field).horizontalHeaderItem(column)->text());
    CHECK(desk.editor->untaken().startsWith(u"In “%1”: %2"_s.arg(field, place)));
    CHECK(desk.shown().filter(place).size() == 1);
    desk.put(field, row, column, text);
    CHECK(desk.editor->untaken().isEmpty());
    CHECK(desk.shown().filter(place).isEmpty());
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told.back() == ruleOf(expected));
    CHECK(desk.field<QTableWidget>(field).item(row, column)->toolTip().isEmpty());
    desk.put(field, row, column, before);
    CHECK(desk.told.back() == ruleOf(kind));
}

TEST_CASE("what was renamed keeps the key that records know it by")
{
    RuleDesk tallied{ruleOf(tally())};
    tallied.put(u"Deductions"_s, 0, 0, u"迟到早退"_s);
    CHECK(tallied.last<TallyRule>().cases[0].key == u"迟到"_s);
    CHECK(tallied.last<TallyRule>().carry == tally().carry);
    RuleDesk composed{ruleOf(composite())};
    composed.put(u"Parts (their factors add to 1)"_s, 1, 0, u"期终"_s);
    CHECK(composed.last<CompositeRule>().parts[1].key == u"期末"_s);
    RuleDesk met{ruleOf(conditions())};
    met.put(u"Conditions"_s, 0, 0, u"计划"_s);
    CHECK(met.last<ConditionsRule>().parts[0].key == u"有计划"_s);
}

TEST_CASE("the empty last row adds an entry; an emptied name is asked for, and only Del takes a line out")
{
    RuleDesk first{ruleOf(composite())};
    const QString name = u"Parts (their factors add to 1)"_s;
    first.put(name, 2, 1, u"0.1"_s);
    first.put(name, 2, 0, u"加分"_s);
    REQUIRE(first.last<CompositeRule>().parts.size() == 3);
    CHECK(*first.last<CompositeRule>().parts[2].rule == newRule(NewRule::Rating, p(100)));

    RuleDesk desk{first.told.back()}; // as the page fills it anew
    const std::size_t told = desk.told.size();
    auto &table = desk.field<RuleTable>(name);
    desk.put(name, 0, 0, {});
    CHECK(desk.told.size() == told);
    CHECK(table.item(0, 0)->toolTip().contains(u"Del"_s));
    CHECK(table.rowCount() == 4);
    // What is typed besides is not lost to the missing name, nor written without it.
    desk.put(name, 3, 1, u"0.2"_s);
    CHECK(desk.told.size() == told);

    table.setCurrentCell(0, 1);
    QTest::keyClick(&table, Qt::Key_Delete);
    QCoreApplication::processEvents();
    CHECK(desk.told.size() == told); // the new line still lacks its name
    desk.put(name, 2, 0, u"附加"_s);
    REQUIRE(desk.last<CompositeRule>().parts.size() == 3);
    CHECK(desk.last<CompositeRule>().parts[0].name == u"期末"_s);
    CHECK(desk.last<CompositeRule>().parts[2].name == u"附加"_s);
}

TEST_CASE("Del on the row for a new line does nothing, and the button goes with a chosen line")
{
    RuleDesk desk{ruleOf(composite())};
    auto &table = desk.field<RuleTable>(u"Parts (their factors add to 1)"_s);
    QPushButton *button = nullptr;
    for (QPushButton *each : desk.editor->findChildren<QPushButton *>()) {
        if (!button && each->text() == u"Take the line away (Del)"_s)
            button = each;
    }
    REQUIRE(button);
    CHECK_FALSE(button->isEnabled());
    table.setCurrentCell(table.rowCount() - 1, 0);
    CHECK_FALSE(button->isEnabled());
    QTest::keyClick(&table, Qt::Key_Delete);
    QCoreApplication::processEvents();
    CHECK(desk.told.empty());
    table.setCurrentCell(1, 0);
    REQUIRE(button->isEnabled());
    button->click();
    QCoreApplication::processEvents();
    REQUIRE(desk.last<CompositeRule>().parts.size() == 1);
    CHECK(desk.last<CompositeRule>().parts[0].name == u"平时"_s);
}

TEST_CASE("what was unfolded of a rule and its parts can be unfolded again in another editor")
{
    RuleDesk desk{ruleOf(composite())};
    CHECK(desk.editor->unfolded().empty());
    QList<QPushButton *> more;
    for (QPushButton *each : desk.editor->findChildren<QPushButton *>()) {
        if (each->text().startsWith(u"More parameters"_s))
            more << each;
    }
    REQUIRE(more.size() > 1);
    QStringList texts; // each says of which part
    for (const QPushButton *each : more)
        texts << each->text();
    CHECK(texts.removeDuplicates() == 0);
    more.front()->click();
    more.back()->click();
    const std::set<QString> open = desk.editor->unfolded();
    CHECK(open.size() == 2);

    RuleDesk next{ruleOf(composite())};
    next.editor->unfold(open);
    CHECK(next.editor->unfolded() == open);
    next.editor->unfold({});
    CHECK(next.editor->unfolded() == open);
}

TEST_CASE("a line that the rule can't do without stays when it is taken away")
{
    RuleDesk desk{ruleOf(LevelsRule{.levels = {{.name = u"合格"_s, .points = p(5)}}})};
    auto &table = desk.field<RuleTable>(u"Levels, best first"_s);
    table.setCurrentCell(0, 0);
    QTest::keyClick(&table, Qt::Key_Delete);
    QCoreApplication::processEvents();
    if (desk.told.empty()) {
        CHECK(table.item(0, 0)->text() == u"合格"_s);
        CHECK_FALSE(table.item(0, 0)->toolTip().isEmpty());
    } else {
        CHECK(desk.last<LevelsRule>().levels.empty());
    }
}

TEST_CASE("a table that no file could hold is refused whole")
{
    RuleDesk desk{ruleOf(quotaByGroup())};
    desk.put(u"Required by group"_s, 1, 0, u"校长"_s);
    CHECK(desk.told.empty());
    CHECK_FALSE(desk.field<QTableWidget>(u"Required by group"_s).item(0, 0)->toolTip().isEmpty());
}

TEST_CASE("a part of a composite is changed in its own editor, however deep, and may become another kind")
{
    RuleDesk desk{ruleOf(composite())};
    desk.put(u"平时 上 Conditions"_s, 0, 0, u"计划"_s);
    REQUIRE(desk.told.size() == 1);
    const auto &outer = std::get<CompositeRule>((*desk.last<CompositeRule>().parts[0].rule).kind);
    CHECK(std::get<ConditionsRule>((*outer.parts[0].rule).kind).parts[0].name == u"计划"_s);
    desk.choose(u"期末: way of scoring"_s, static_cast<int>(NewRule::Quota));
    CHECK(*desk.last<CompositeRule>().parts[1].rule == newRule(NewRule::Quota, p(100)));
    CHECK(desk.last<CompositeRule>().parts[0].key == u"a"_s);
}

TEST_CASE("parameters that are seldom needed are folded away while they are not used")
{
    const auto isOpen = [](const Rule &rule) {
        const auto editor = ruleEditor(rule, true);
        return !editor->fields().back()->parentWidget()->isHidden();
    };
    CHECK_FALSE(isOpen(newRule(NewRule::Quota, p(8))));
    CHECK(isOpen(ruleOf(quotaByGroup())));
    CHECK(isOpen(withOverrides(newRule(NewRule::Quota, p(8)))));

    const auto editor = ruleEditor(newRule(NewRule::Rating, p(8)), true);
    auto *button = editor->findChild<QPushButton *>();
    REQUIRE(button != nullptr);
    button->click();
    CHECK_FALSE(editor->fields().back()->parentWidget()->isHidden());
}

TEST_CASE("an at most below 0 is refused in its own cell and names its case")
{
    RuleDesk desk{ruleOf(tally())};
    desk.put(u"Deductions"_s, 1, 2, u"-2"_s);
    CHECK(desk.told.empty());
    const auto &table = desk.field<RuleTable>(u"Deductions"_s);
    CHECK(table.item(1, 2)->toolTip().contains(u"“%1”"_s.arg(tally().cases[1].name)));
    CHECK(table.item(1, 2)->background() != QBrush{});
    CHECK(table.item(0, 2)->background() == QBrush{});
    desk.put(u"Deductions"_s, 1, 2, u"0"_s);
    CHECK(desk.last<TallyRule>().cases[1].cap == p(0));
}

TEST_CASE("what a new line still lacks is marked when the line or the table is left, what can't be read at once")
{
    RuleDesk desk{ruleOf(awards())};
    QLineEdit elsewhere;
    desk.editor->addWidget(&elsewhere);
    showActive(*desk.editor);
    const QString name = u"Awards"_s;
    auto &table = desk.field<RuleTable>(name);
    const auto isMarked = [&table](int column) { return table.item(2, column)->background() != QBrush{}; };
    table.setFocus();
    table.setCurrentCell(2, 0);
    desk.put(name, 2, 0, u"县"_s);
    CHECK(desk.told.empty());
    CHECK_FALSE(isMarked(2));
    table.setCurrentCell(2, 2); // still in the line
    CHECK_FALSE(isMarked(2));
    const bool isTableLeft = GENERATE(false, true);
    if (isTableLeft)
        elsewhere.setFocus();
    else
        table.setCurrentCell(0, 0);
    CHECK(isMarked(2));
    table.setFocus();
    table.setCurrentCell(2, 2);
    desk.put(name, 2, 2, u"many"_s);
    CHECK(isMarked(2));
    desk.put(name, 2, 2, u"3"_s);
    CHECK_FALSE(isMarked(2));
    REQUIRE(desk.last<AwardsRule>().table.size() == 3);
    CHECK(desk.last<AwardsRule>().table[2].points == p(3));
}

TEST_CASE("a value beside one that can't be read waits until that one is mended, and both are told together")
{
    RuleDesk desk{ruleOf(tally())};
    const QString name = u"Deductions"_s;
    desk.put(name, 0, 2, u"-1"_s);
    desk.put(name, 1, 1, u"-1"_s);
    CHECK(desk.told.empty());
    CHECK_FALSE(desk.editor->untaken().isEmpty());
    const bool isMended = GENERATE(true, false);
    desk.put(name, 0, 2, isMended ? u"2"_s : u"3"_s);
    CHECK(desk.editor->untaken().isEmpty());
    REQUIRE(desk.told.size() == 1);
    TallyRule expected = tally();
    expected.cases[0].cap = isMended ? p(2) : p(3);
    expected.cases[1].points = p(-1);
    CHECK(desk.last<TallyRule>().cases == expected.cases);
}

TEST_CASE("what a bound or a required number does to the rule is said below its field, and goes when it is mended")
{
    QuotaRule rule = quota();
    rule.perExtra.reset();
    RuleDesk desk{ruleOf(rule)};
    const auto isTold = [&desk](const QString &words) {
        return std::ranges::any_of(desk.shown(), [&](QString each) { return each.remove(QChar{0x2060}) == words; });
    };
    const QString nothing = u"应完成数是 0，人人得满分，请核对"_s;
    const QString below = u"封顶 -1 低于保底，请改正"_s;
    CHECK_FALSE((isTold(nothing) || isTold(below)));
    desk.type(u"Required number (empty: by group)"_s, u"0"_s);
    CHECK(desk.last<QuotaRule>().required == std::variant<Amount, std::vector<GroupAmount>>{p(0)});
    CHECK(isTold(nothing));
    desk.type(u"Required number (empty: by group)"_s, u"1"_s);
    CHECK_FALSE(isTold(nothing));

    desk.type(u"Cap (empty: none)"_s, u"-1"_s);
    CHECK(isTold(below));
    CHECK(RuleDesk{desk.told.back()}.shown().size() == RuleDesk{ruleOf(rule)}.shown().size() + 1);
    desk.type(u"Floor (empty: none)"_s, {});
    CHECK_FALSE(isTold(below));
    CHECK(isTold(u"封顶 -1 小于 0，没有人能得分，请核对"_s));
    desk.type(u"Cap (empty: none)"_s, u"6"_s);
    CHECK_FALSE(isTold(u"封顶 -1 小于 0，没有人能得分，请核对"_s));
}

TEST_CASE("a choice that would take away what is not saved yet is not made and says so, afterwards it is")
{
    RuleDesk desk{ruleOf(composite())};
    QStringList refused;
    QObject::connect(desk.editor.get(), &RuleEditor::refused, desk.editor.get(),
                     [&](const QString &why) { refused << why; });
    const QString choice = u"期末: way of scoring"_s;
    const int before = desk.field<QComboBox>(choice).currentIndex();
    desk.type(u"Cap (empty: none)"_s, u"much"_s);
    desk.choose(choice, static_cast<int>(NewRule::Quota));
    CHECK(desk.told.empty());
    CHECK(desk.field<QComboBox>(choice).currentIndex() == before);
    REQUIRE(refused.size() == 1);
    CHECK(refused.front().contains(u"Cap (empty: none)"_s));
    desk.type(u"Cap (empty: none)"_s, u"100"_s);
    CHECK(desk.told.empty());
    desk.choose(choice, static_cast<int>(NewRule::Quota));
    CHECK(desk.told.size() == 1);
    CHECK(refused.size() == 1);
}
