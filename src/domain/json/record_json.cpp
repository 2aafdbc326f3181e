#include "domain/json/record_json.h"

#include "domain/json/json_members.h"
#include "domain/json/json_reader.h"
#include "domain/json/json_writer.h"
#include "domain/json/rubric/employment_words.h"

#include <QStringList>

#include <array>

namespace yanben
{

namespace
{

constexpr QStringView recordsFormat = u"yanben-records/1";

// Recorded has no word: data stand in its place.
constexpr JsonWords<RecordState, 4> stateWords{{
    {RecordState::Missing, u"missing"},
    {RecordState::Absent, u"absent"},
    {RecordState::Exempt, u"exempt"},
    {RecordState::NotApplicable, u"not_applicable"},
}};

constexpr JsonWords<PanelCombine, 4> panelWords{{
    {PanelCombine::Mean, u"mean"},
    {PanelCombine::Median, u"median"},
    {PanelCombine::Trimmed, u"trimmed"},
    {PanelCombine::Agreed, u"agreed"},
}};

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
    const auto state = in.optional(u"state", [](const JsonValue &word) { return readWord(stateWords, word); });
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
        return Panel{
            .terms = {.combine =
                          in.required(u"combine", [](const JsonValue &word) { return readWord(panelWords, word); }),
                      .limit = in.optional(u"limit", readPoints)},
            .expected = in.required(u"expected", readPlace),
            .ratings = in.requiredList(u"ratings", [](const JsonValue &rating) {
                return readObject(rating, [](JsonMembers &each) {
                    return PanelRating{.rater = each.required(u"rater", readName), .data = readDataMembers(each)};
                });
            })};
    });
}

CriterionRecord readCriterionRecord(const QString &no, const JsonValue &value)
{
    return readObject(value, [&no](JsonMembers &in) {
        return CriterionRecord{.no = no, .record = readRecordMembers(in), .panel = in.optional(u"panel", readPanel)};
    });
}

template <typename Entries, typename Key, typename Write>
JsonValue mapValue(const Entries &entries, Key key, Write write)
{
    JsonObjectBuilder out;
    for (const auto &entry : entries)
        out.add(entry.*key, write(entry));
    return out;
}

JsonValue pointsValue(const Points &points)
{
    return JsonValue{points};
}

void addData(JsonObjectBuilder &out, const RecordData &data);

JsonValue dataValue(const RecordData &data)
{
    JsonObjectBuilder out;
    addData(out, data);
    return out;
}

struct ObservationWriter
{
    JsonObjectBuilder &out;

    void operator()(std::monostate) const {}
    void operator()(const RatingsRecord &record) const { out.addList(u"ratings", record.ratings, pointsValue); }
    void operator()(const LevelsRecord &record) const
    {
        out.addList(u"levels", record.levels, textValue).addListIfAny(u"flags", record.flags, textValue);
    }
    void operator()(const TallyRecord &record) const
    {
        out.add(u"counts", mapValue(record.counts, &CaseCount::caseName,
                                    [](const CaseCount &each) { return JsonValue{each.count}; }));
        if (!record.amounts.empty()) {
            out.add(u"amounts", mapValue(record.amounts, &CaseAmounts::caseName, [](const CaseAmounts &each) {
                        return arrayValue(each.amounts, pointsValue);
                    }));
        }
    }
    void operator()(const CountRecord &record) const { out.add(u"count", record.count); }
    void operator()(const ValueRecord &record) const
    {
        out.add(u"value", record.value).addIfSet(u"reference", record.reference);
    }
    void operator()(const ValuesRecord &record) const { out.addList(u"values", record.values, pointsValue); }
    void operator()(const InnerRecord &record) const { out.add(u"of", dataValue(*record.of)); }
    void operator()(const RankRecord &record) const
    {
        out.addIfSet(u"rank", record.rank)
            .addListIfAny(u"ranks", record.ranks, pointsValue)
            .addIfSet(u"of", record.of)
            .addIfSet(u"before", record.before)
            .addIfSet(u"change", record.change);
    }
    void operator()(const AwardsRecord &record) const
    {
        out.addList(u"awards", record.awards, [](const AwardWon &won) -> JsonValue {
            return JsonObjectBuilder{}
                .add(u"level", won.level)
                .addIfSet(u"prize", won.prize)
                .addIfSet(u"order", won.order);
        });
    }
    void operator()(const ConditionsRecord &record) const { out.addList(u"met", record.met, textValue); }
    void operator()(const AmountRecord &record) const { out.add(u"amount", record.amount); }
    void operator()(const DaysRecord &record) const { out.addList(u"days", record.days, pointsValue); }
    void operator()(const PartsRecord &record) const
    {
        out.add(u"parts", mapValue(record.parts, &PartRecord::name,
                                   [](const PartRecord &part) { return dataValue(*part.data); }));
    }
};

void addData(JsonObjectBuilder &out, const RecordData &data)
{
    std::visit(ObservationWriter{out}, data.observed);
    out.addIfSet(u"group", data.group);
    if (!data.measures.empty()) {
        out.add(u"measures", mapValue(data.measures, &Measure::name,
                                      [](const Measure &measure) { return JsonValue{measure.value}; }));
    }
}

void addRecord(JsonObjectBuilder &out, const Record &record)
{
    const bool bare = record.state == RecordState::Missing && record.note.isEmpty();
    if (record.state != RecordState::Recorded && !bare)
        out.addWord(u"state", stateWords, record.state);
    addData(out, record.data);
    out.addUnless(u"note", record.note, QString{});
}

JsonValue recordValue(const Record &record)
{
    JsonObjectBuilder out;
    addRecord(out, record);
    return out;
}

JsonValue panelValue(const Panel &panel)
{
    return JsonObjectBuilder{}
        .addWord(u"combine", panelWords, panel.terms.combine)
        .addIfSet(u"limit", panel.terms.limit)
        .add(u"expected", panel.expected)
        .addList(u"ratings", panel.ratings, [](const PanelRating &rating) -> JsonValue {
            JsonObjectBuilder out;
            out.add(u"rater", rating.rater);
            addData(out, rating.data);
            return out;
        });
}

JsonValue criterionRecordValue(const CriterionRecord &each)
{
    JsonObjectBuilder out;
    addRecord(out, each.record);
    if (each.panel)
        out.add(u"panel", panelValue(*each.panel));
    return out;
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
            .records =
                in.required(u"records", [](const JsonValue &records) { return readMap(records, readCriterionRecord); }),
        };
    });
}

JsonValue subjectValue(const SubjectRecords &subject)
{
    JsonObjectBuilder out;
    out.add(u"name", subject.name).addList(u"groups", subject.groups, textValue);
    if (subject.employment)
        out.addWord(u"employment", employmentWords, *subject.employment);
    return out.addList(u"vetoes", subject.vetoes, textValue)
        .add(u"records", mapValue(subject.records, &CriterionRecord::no, criterionRecordValue));
}

} // namespace

QByteArray toJson(const RecordData &data)
{
    return writeJson(dataValue(data), JsonStyle::Compact);
}

Parsed<RecordData> recordDataFromJson(QByteArrayView text)
{
    return readDocument(text, readData);
}

QByteArray toJson(const Record &record)
{
    return writeJson(recordValue(record), JsonStyle::Compact);
}

Parsed<Record> recordFromJson(QByteArrayView text)
{
    return readDocument(text, readRecord);
}

QByteArray toJson(const RecordsSheet &sheet)
{
    const JsonValue document =
        JsonObjectBuilder{}.add(u"format", recordsFormat.toString()).addList(u"subjects", sheet.subjects, subjectValue);
    return writeJson(document, JsonStyle::Indented);
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

} // namespace yanben
