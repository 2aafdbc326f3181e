#include "domain/json/json_members.h"
#include "domain/json/records/record_json.h"
#include "domain/json/records/record_scan.h"
#include "domain/json/records/record_words.h"
#include "domain/json/rubric/employment_words.h"

#include <QStringList>

#include <array>

namespace yanben
{

namespace
{

RecordData readData(const JsonValue &value);

AwardWon readAwardWon(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return AwardWon{.level = in.required(u"level", readName),
                        .prize = in.optional(u"prize", readName),
                        .order = in.optional(u"order", readPlace)};
    });
}

std::vector<CaseCount> readCounts(const JsonValue &value)
{
    return readMap(value, [](const QString &key, const JsonValue &count) {
        return CaseCount{.caseName = key, .count = readPoints(count)};
    });
}

std::vector<CaseAmounts> readAmounts(const JsonValue &value)
{
    return readMap(value, [](const QString &key, const JsonValue &amounts) {
        return CaseAmounts{.caseName = key, .amounts = readArray(amounts, readPoints)};
    });
}

TallyRecord readTallyRecord(JsonMembers &in)
{
    return {.counts = in.optional(u"counts", readCounts).value_or(std::vector<CaseCount>{}),
            .amounts = in.optional(u"amounts", readAmounts).value_or(std::vector<CaseAmounts>{})};
}

RankRecord readRankRecord(JsonMembers &in)
{
    RankRecord record{.rank = in.optional(u"rank", readPoints),
                      .of = in.optional(u"of", readPlace),
                      .before = in.optional(u"before", readPoints),
                      .change = in.optional(u"change", readPoints),
                      .ranks = in.list(u"ranks", readPoints)};
    const int ways = static_cast<int>(record.rank.has_value()) + static_cast<int>(record.change.has_value()) +
                     static_cast<int>(!record.ranks.empty());
    if (ways > 1)
        throw JsonError{ProblemCode::Contradiction, QStringLiteral("rank, ranks, change")};
    return record;
}

// The keys that are there say what was recorded; readObject refuses those of a second kind as unknown.
Observation readObservation(JsonMembers &in)
{
    if (in.has(u"ratings"))
        return RatingsRecord{in.list(u"ratings", readPoints)};
    if (in.has(u"levels"))
        return LevelsRecord{.levels = in.list(u"levels", readName), .flags = in.list(u"flags", readName)};
    if (in.has(u"counts") || in.has(u"amounts"))
        return readTallyRecord(in);
    if (in.has(u"count"))
        return CountRecord{in.required(u"count", readPoints)};
    if (in.has(u"value"))
        return ValueRecord{.value = in.required(u"value", readPoints),
                           .reference = in.optional(u"reference", readPoints)};
    if (in.has(u"values"))
        return ValuesRecord{in.list(u"values", readPoints)};
    if (in.has(u"rank") || in.has(u"ranks") || in.has(u"change"))
        return readRankRecord(in);
    if (in.has(u"of"))
        return InnerRecord{Box<RecordData>{in.required(u"of", readData)}};
    if (in.has(u"awards"))
        return AwardsRecord{in.list(u"awards", readAwardWon)};
    if (in.has(u"met"))
        return ConditionsRecord{in.list(u"met", readName)};
    if (in.has(u"amount"))
        return AmountRecord{in.required(u"amount", readPoints)};
    if (in.has(u"days"))
        return DaysRecord{in.list(u"days", readPoints)};
    if (in.has(u"parts")) {
        return PartsRecord{in.required(u"parts", [](const JsonValue &value) {
            return readMap(value, [](const QString &key, const JsonValue &part) {
                return PartRecord{.name = key, .data = readData(part)};
            });
        })};
    }
    return {};
}

RecordData readDataMembers(JsonMembers &in)
{
    RecordData data{.observed = readObservation(in), .group = in.optional(u"group", readName), .measures = {}};
    const auto measures = in.optional(u"measures", [](const JsonValue &value) {
        return readMap(value, [](const QString &key, const JsonValue &measure) {
            return Measure{.name = key, .value = readPoints(measure)};
        });
    });
    if (measures)
        data.measures = *measures;
    return data;
}

RecordData readData(const JsonValue &value)
{
    return readObject(value, readDataMembers);
}

/// The keys of data that are there.
QStringList dataKeys(JsonMembers &in)
{
    static constexpr std::array<QStringView, 20> keys{
        u"ratings", u"levels", u"flags", u"counts", u"amounts", u"count", u"value",  u"reference", u"values", u"rank",
        u"ranks",   u"change", u"of",    u"before", u"awards",  u"met",   u"amount", u"days",      u"parts",  u"group"};
    QStringList there;
    for (const QStringView key : keys) {
        if (in.has(key))
            there << key.toString();
    }
    if (in.has(u"measures"))
        there << QStringLiteral("measures");
    return there;
}

Record readRecordMembers(JsonMembers &in)
{
    Record record{.state = RecordState::Missing,
                  .data = readDataMembers(in),
                  .note = in.optional(u"note", readText).value_or(QString{})};
    const auto state = in.optional(u"state", [](const JsonValue &word) { return readWord(recordStateWords, word); });
    if (state && !record.data.isEmpty())
        throw JsonError{ProblemCode::Contradiction,
                        QStringLiteral("state, ") + dataKeys(in).join(QStringLiteral(", "))};
    record.state = state.value_or(record.data.isEmpty() ? RecordState::Missing : RecordState::Recorded);
    return record;
}

Record readRecord(const JsonValue &value)
{
    return readObject(value, readRecordMembers);
}

Panel readPanel(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return Panel{.terms = {.combine = in.required(
                                   u"combine", [](const JsonValue &word) { return readWord(panelCombineWords, word); }),
                               .limit = in.optional(u"limit", readPoints)},
                     .expected = in.required(u"expected", readPlace),
                     .ratings = in.requiredList(u"ratings", [](const JsonValue &rating) {
                         return readObject(rating, [](JsonMembers &each) {
                             return PanelRating{.rater = each.required(u"rater", readName),
                                                .data = readDataMembers(each)};
                         });
                     })};
    });
}

std::vector<VetoGrounds> readGrounds(const JsonValue &value)
{
    return readMap(value, [](const QString &key, const JsonValue &text) {
        return VetoGrounds{.veto = key, .text = readText(text)};
    });
}

CriterionRecord readCriterionRecord(const QString &no, const JsonValue &value)
{
    return readObject(value, [&no](JsonMembers &in) {
        return CriterionRecord{.no = no, .record = readRecordMembers(in), .panel = in.optional(u"panel", readPanel)};
    });
}

SubjectRecords readSubject(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return SubjectRecords{
            .name = in.required(u"name", readName),
            .groups = in.list(u"groups", readName),
            .employment =
                in.optional(u"employment", [](const JsonValue &word) { return readWord(employmentWords, word); }),
            .vetoes = in.list(u"vetoes", readName),
            .grounds = in.optional(u"grounds", readGrounds).value_or(std::vector<VetoGrounds>{}),
            .records =
                in.required(u"records", [](const JsonValue &records) { return readMap(records, readCriterionRecord); }),
        };
    });
}

} // namespace

Parsed<RecordData> recordDataFromJson(QByteArrayView text)
{
    return readDocument(text, readData);
}

Parsed<Record> recordFromJson(QByteArrayView text)
{
    return readDocument(text, readRecord);
}

Parsed<RecordsSheet> recordsSheetFromJson(QByteArrayView text)
{
    return readDocument(text, [](const JsonValue &value) {
        return readObject(value, [](JsonMembers &in) {
            requireFormat(in, recordsFormat);
            return RecordsSheet{.subjects = in.requiredList(u"subjects", readSubject)};
        });
    });
}

Parsed<RecordsSheet> recordsSheetFromJson(QStringView text)
{
    if (std::optional<RecordsSheet> scanned = scanRecordsSheet(text))
        return *std::move(scanned);
    return recordsSheetFromJson(text.toUtf8());
}

} // namespace yanben
