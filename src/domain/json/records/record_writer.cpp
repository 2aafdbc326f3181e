#include "domain/json/json_writer.h"
#include "domain/json/records/record_json.h"
#include "domain/json/records/record_words.h"
#include "domain/json/rubric/employment_words.h"

namespace yanben
{

namespace
{

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
        out.addWord(u"state", recordStateWords, record.state);
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
        .addWord(u"combine", panelCombineWords, panel.terms.combine)
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

JsonValue subjectValue(const SubjectRecords &subject)
{
    JsonObjectBuilder out;
    out.add(u"name", subject.name).addList(u"groups", subject.groups, textValue);
    if (subject.employment)
        out.addWord(u"employment", employmentWords, *subject.employment);
    out.addList(u"vetoes", subject.vetoes, textValue);
    if (!subject.grounds.empty())
        out.add(u"grounds", mapValue(subject.grounds, &VetoGrounds::veto,
                                     [](const VetoGrounds &each) { return JsonValue{each.text}; }));
    return out.add(u"records", mapValue(subject.records, &CriterionRecord::no, criterionRecordValue));
}

} // namespace

QByteArray toJson(const RecordData &data)
{
    return writeJson(dataValue(data), JsonStyle::Compact);
}

QByteArray toJson(const Record &record)
{
    return writeJson(recordValue(record), JsonStyle::Compact);
}

QByteArray toJson(const RecordsSheet &sheet)
{
    const JsonValue document =
        JsonObjectBuilder{}.add(u"format", recordsFormat.toString()).addList(u"subjects", sheet.subjects, subjectValue);
    return writeJson(document, JsonStyle::Indented);
}

} // namespace yanben
