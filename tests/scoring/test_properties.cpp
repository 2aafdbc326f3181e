// What holds whatever the rubric and the records are. A failure prints its seed.
#include "domain/json/records/record_json.h"
#include "domain/json/records/record_scan.h"
#include "domain/json/rubric/rubric_json.h"
#include "domain/rubric/checks/rubric_check.h"
#include "scoring/random_rubrics.h"
#include "scoring/result_json.h"
#include "scoring/rules/rule_scorer.h"
#include "scoring/rules/score_records.h"
#include "scoring/wild_rubrics.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

SheetResult wildResultOf(const RubricSheet &sheet, const std::vector<Record> &records, Detail detail)
{
    std::vector<const Record *> row;
    for (const Record &record : records)
        row.push_back(&record);
    return ScoringPlan{sheet}.result({.records = row, .groups = {}, .vetoes = {}}, detail);
}

/// A tally that only takes points away, and whose cases are worth no less when they turn into others.
TallyRule deductions(RandomRubrics &random)
{
    const Points small = random.hundredths(-200, 0);
    const int every = random.number(1, 5);
    TallyRule rule{.base = random.hundredths(0, 1000),
                   .cases = {{.name = u"小"_s, .points = small},
                             {.name = u"大"_s, .points = every * small - random.hundredths(0, 300)},
                             {.name = u"评"_s, .points = PointsRange{Points::whole(-3), Points{}}}}};
    if (random.coin())
        rule.carry = {{.of = u"小"_s, .every = every, .as = u"大"_s}};
    else if (random.coin())
        rule.cases[0].cap = random.hundredths(0, 500);
    if (random.coin()) {
        rule.floor = Points{};
        rule.cap = random.hundredths(0, 1000);
        rule.zeroWhen = {{.caseName = u"大"_s, .atLeast = Amount::whole(random.number(1, 6))}};
    }
    return rule;
}

Exact pointsOf(const TallyRule &rule, const TallyRecord &record)
{
    return *RuleScorer{{}}.score(Rule{rule}, RecordData{.observed = record}).points;
}

/// With one sign put in or put over another.
QString damaged(QString text, WildRubrics &random)
{
    constexpr QStringView signs = u"{}[]\",:.-0159 aA\\\n一";
    const int at = random.number(0, static_cast<int>(text.size()) - 1);
    const QChar sign = signs[random.number(0, static_cast<int>(signs.size()) - 1)];
    if (random.oneIn(2))
        text[at] = sign;
    else
        text.insert(at, sign);
    return text;
}

} // namespace

TEST_CASE("Whatever the rubric, its totals keep their promises")
{
    for (unsigned seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        RandomRubrics random{seed};
        RubricSheet sheet = random.sheet().rubric;
        REQUIRE(checkRubric(sheet).empty());
        std::vector<Record> records = random.records(sheet);
        const SheetResult result = wildResultOf(sheet, records, Detail::Explained);

        // The parts add up.
        Exact sum;
        Points possible;
        for (std::size_t i = 0; i < records.size(); ++i) {
            const Outcome &outcome = result.outcomes[i];
            REQUIRE_FALSE(outcome.fault);
            if (outcome.counted) {
                sum += *outcome.points;
                possible += *sheet.criteria[i].weight;
            }
        }
        CHECK(result.earned == sum);
        CHECK(result.possible == possible);
        CHECK(result.beforeConverting == sum);
        if (!sheet.terms.convert)
            CHECK(result.exact == sum);

        // Rounding stays within one unit of its last place.
        if (result.total) {
            const Exact error = result.total->toExact() - *result.exact;
            Exact unit{1};
            for (int i = 0; i < sheet.terms.rounding.decimals; ++i)
                unit = unit / Exact{10};
            CHECK((error.isNegative() ? -error : error) < unit);
        }

        // What is kept of the way changes nothing; neither does the order of the criteria.
        CHECK(wildResultOf(sheet, records, Detail::Totals).total == result.total);
        std::ranges::reverse(sheet.criteria);
        std::ranges::reverse(records);
        CHECK(wildResultOf(sheet, records, Detail::Totals).exact == result.exact);
    }
}

TEST_CASE("A record with more deductions never scores more")
{
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        CAPTURE(seed);
        RandomRubrics random{seed};
        const TallyRule rule = deductions(random);
        REQUIRE(checkRule(Rule{rule}).empty());
        TallyRecord record{.counts = {{u"小"_s, Amount{}}, {u"大"_s, Amount{}}}, .amounts = {{u"评"_s, {}}}};
        Exact before = pointsOf(rule, record);
        for (int step = 0; step < 20; ++step) {
            switch (random.number(0, 2)) {
            case 0: record.counts[0].count += Amount::hundredths(50 * random.number(1, 4)); break;
            case 1: record.counts[1].count += Amount::hundredths(50); break;
            default: record.amounts[0].amounts.push_back(random.hundredths(-300, 0)); break;
            }
            const Exact now = pointsOf(rule, record);
            CAPTURE(step);
            REQUIRE(now <= before);
            before = now;
        }
    }
}

TEST_CASE("A sheet at full marks gives exactly the full mark, converted or not")
{
    for (unsigned seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        RandomRubrics random{seed};
        RandomRubrics::Sheet made = random.sheet();
        const Exact weights{weightSum(made.rubric)};
        const SheetResult result = wildResultOf(made.rubric, made.full, Detail::Outcomes);
        for (std::size_t i = 0; i < result.outcomes.size(); ++i) {
            CAPTURE(i);
            if (made.rubric.terms.rounding.where == RoundingPlace::Total)
                REQUIRE(result.outcomes[i].points == Exact{*made.rubric.criteria[i].weight});
        }
        made.rubric.terms.rounding = {.decimals = 2};
        made.rubric.terms.convert.reset();
        CHECK(wildResultOf(made.rubric, made.full, Detail::Totals).exact == weights);
        for (const ConvertBase base : {ConvertBase::All, ConvertBase::Possible}) {
            const Points to = random.hundredths(1, 20'000);
            made.rubric.terms.convert = Conversion{to, base};
            const SheetResult converted = wildResultOf(made.rubric, made.full, Detail::Totals);
            CHECK(converted.exact == Exact{to});
            CHECK(converted.total == Decimal::ofUnits(to.inHundredths(), 2));
        }
    }
}

TEST_CASE("A rubric and records that went through their files score the same, and are the same bytes again")
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        RandomRubrics random{seed};
        const RubricSheet rubric = random.sheet().rubric;
        const RecordsSheet records = recordsSheet(rubric, random.records(rubric));
        const QByteArray rubricText = toJson(rubric);
        const QByteArray recordsText = toJson(records);
        const Parsed<RubricSheet> readRubric = rubricSheetFromJson(rubricText);
        const Parsed<RecordsSheet> readRecords = recordsSheetFromJson(recordsText);
        REQUIRE(readRubric);
        REQUIRE(readRecords);
        CHECK(*readRubric == rubric);
        CHECK(toJson(*readRubric) == rubricText);
        CHECK(toJson(*readRecords) == recordsText);
        const auto resultText = [](const RubricSheet &of, const RecordsSheet &from) {
            return toJson(scoreRecords(ScoringPlan{of}, from, Detail::Outcomes).sheets.at(0));
        };
        CHECK(resultText(*readRubric, *readRecords) == resultText(rubric, records));
    }
}

TEST_CASE("The quick reader of records reads what is written, and nothing otherwise than the thorough one")
{
    int scanned = 0;
    int records = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        WildRubrics random{seed};
        const SubjectRecords subject = random.subject(random.rubric());
        for (const CriterionRecord &each : subject.records) {
            const QString text = QString::fromUtf8(toJson(each.record.data));
            const std::optional<RecordData> whole = scanRecordData(text);
            ++records;
            scanned += whole ? 1 : 0;
            CAPTURE(text.toStdString());
            if (whole)
                REQUIRE(*whole == each.record.data);
            for (int i = 0; i < 20; ++i) {
                const QString changed = damaged(text, random);
                CAPTURE(changed.toStdString());
                const std::optional<RecordData> quick = scanRecordData(changed);
                const Parsed<RecordData> thorough = recordDataFromJson(changed.toUtf8());
                REQUIRE((!quick || (thorough && *quick == *thorough)));
            }
        }
    }
    CHECK(scanned * 10 > records * 9);
}

TEST_CASE("The quick reader of records files reads what is written, and nothing otherwise than the thorough one")
{
    int scanned = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        WildRubrics random{seed};
        SubjectRecords subject = random.subject(random.rubric());
        if (random.oneIn(2))
            subject.employment = Employment::Untitled;
        if (random.oneIn(2))
            subject.grounds = {{.veto = u"体罚学生"_s, .text = u"记录第3号"_s}, {.veto = u"抄袭"_s, .text = {}}};
        if (!subject.records.empty() && random.oneIn(2))
            subject.records.front().record.note = random.oneIn(2) ? u"说明"_s : u"两\n行"_s;
        bool isPlain = true;
        for (const CriterionRecord &each : subject.records) {
            const QString data = QString::fromUtf8(toJson(each.record.data));
            isPlain = isPlain && !each.panel && !each.record.note.contains(u'\n') && scanRecordData(data);
        }
        const RecordsSheet sheet{{subject}};
        const QString text = QString::fromUtf8(toJson(sheet));
        const std::optional<RecordsSheet> whole = scanRecordsSheet(text);
        const Parsed<RecordsSheet> read = recordsSheetFromJson(text.toUtf8());
        CAPTURE(text.toStdString());
        CHECK(whole.has_value() == (isPlain && read));
        if (whole)
            CHECK(*whole == *read);
        const Parsed<RecordsSheet> either = recordsSheetFromJson(QStringView{text});
        CHECK((read ? either && *either == *read : !either));
        scanned += whole ? 1 : 0;
        for (int i = 0; i < 40; ++i) {
            const QString changed = damaged(text, random);
            CAPTURE(changed.toStdString());
            const std::optional<RecordsSheet> quick = scanRecordsSheet(changed);
            const Parsed<RecordsSheet> thorough = recordsSheetFromJson(changed.toUtf8());
            REQUIRE((!quick || (thorough && *quick == *thorough)));
        }
    }
    CHECK(scanned > 30);
}

TEST_CASE("The quick reader leaves what it does not know to the thorough one")
{
    const QString text =
        GENERATE(as<QString>{}, u""_s, u"{"_s, u"{}x"_s, u"{\t}"_s, u"{\"count\":01}"_s, u"{\"count\":- 1}"_s,
                 u"{\"count\":1 .5}"_s, u"{\"count\":1 2}"_s, u"{\"count\":1.234}"_s, u"{\"count\":1e2}"_s,
                 u"{\"count\":1234567890}"_s, u"{\"count\":null}"_s, u"{\"count\":1,\"value\":2}"_s,
                 u"{\"count\":1,\"count\":2}"_s, u"{\"counts\":{\"A\":1,\"A\":2}}"_s, u"{\"levels\":[\" \"]}"_s,
                 u"{\"levels\":[\"\\u0041\"]}"_s, u"{\"levels\":[\"A\",]}"_s, u"{\"rank\":1,\"of\":0}"_s,
                 u"{\"group\":\"A\",\"count\":1}"_s, u"[]"_s);
    CAPTURE(text.toStdString());
    CHECK_FALSE(scanRecordData(text));
    CHECK(scanRecordData(u"{\"count\":-0.5}") == RecordData{.observed = CountRecord{Amount::hundredths(-50)}});
    CHECK(scanRecordData(u"{}") == RecordData{});
    CHECK(scanRecordData(u"{\n  \"count\": 2\n}\n") == RecordData{.observed = CountRecord{Amount::whole(2)}});
}

TEST_CASE("Ranks follow the totals and leave room for ties")
{
    for (unsigned seed = 1; seed <= 50; ++seed) {
        CAPTURE(seed);
        RandomRubrics random{seed};
        RubricSheet sheet = random.sheet().rubric;
        sheet.terms.rounding.decimals = 0;
        std::vector<SheetResult> sheets;
        for (int i = 0; i < 30; ++i)
            sheets.push_back(wildResultOf(sheet, random.records(sheet), Detail::Totals));
        rankSheets(sheets);
        for (const SheetResult &each : sheets) {
            CHECK(each.rank.has_value() == each.isFull());
            if (!each.rank)
                continue;
            const auto better = std::ranges::count_if(sheets, [&](const SheetResult &other) {
                return other.rank && other.total->units() > each.total->units();
            });
            CHECK(*each.rank == better + 1);
        }
    }
}
