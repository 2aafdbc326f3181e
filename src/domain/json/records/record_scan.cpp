#include "domain/json/records/record_scan.h"

#include "domain/json/json_scan.h"
#include "domain/json/records/record_words.h"
#include "domain/json/rubric/employment_words.h"

namespace yanben
{

namespace
{

class RecordScan final : JsonScan
{
public:
    explicit RecordScan(QStringView text) : JsonScan{text} {}

    RecordData wholeData()
    {
        return whole([this] { return data(); });
    }
    RecordsSheet wholeSheet()
    {
        return whole([this] { return object([this] { return sheet(); }); });
    }

private:
    static constexpr int deepest = 20;

    std::vector<Amount> amounts()
    {
        return list([this] { return amount(); });
    }
    std::vector<QString> names()
    {
        return list([this] { return name(); });
    }
    std::optional<Amount> optionalAmount(QStringView key)
    {
        return optional(key, [this] { return amount(); });
    }

    RecordsSheet sheet()
    {
        demand(acceptKey(u"format") && text() == recordsFormat);
        demand(acceptKey(u"subjects"));
        return {.subjects = list([this] { return object([this] { return subject(); }); })};
    }
    SubjectRecords subject()
    {
        demand(acceptKey(u"name"));
        SubjectRecords read{.name = name(),
                            .groups = acceptKey(u"groups") ? names() : std::vector<QString>{},
                            .employment = optional(u"employment", [this] { return word(employmentWords); }),
                            .vetoes = acceptKey(u"vetoes") ? names() : std::vector<QString>{},
                            .grounds = acceptKey(u"grounds") ? grounds() : std::vector<VetoGrounds>{},
                            .records = {}};
        demand(acceptKey(u"records"));
        read.records = map(
            [this](QString key) {
                return CriterionRecord{
                    .no = std::move(key), .record = object([this] { return record(); }), .panel = {}};
            },
            &CriterionRecord::no);
        return read;
    }
    std::vector<VetoGrounds> grounds()
    {
        return map([this](QString key) { return VetoGrounds{.veto = std::move(key), .text = text().toString()}; },
                   &VetoGrounds::veto);
    }
    Record record()
    {
        const auto state = optional(u"state", [this] { return word(recordStateWords); });
        Record read{.state = RecordState::Missing, .data = dataMembers(), .note = optional(u"note", [this] {
                                                                                      return text().toString();
                                                                                  }).value_or(QString{})};
        demand(!state || read.data.isEmpty());
        read.state = state.value_or(read.data.isEmpty() ? RecordState::Missing : RecordState::Recorded);
        return read;
    }

    RecordData data()
    {
        demand(++m_depth <= deepest);
        RecordData read = object([this] { return dataMembers(); });
        --m_depth;
        return read;
    }
    RecordData dataMembers()
    {
        RecordData read{.observed = observation(), .group = {}, .measures = {}};
        read.group = optional(u"group", [this] { return name(); });
        if (acceptKey(u"measures")) {
            read.measures =
                map([this](QString key) { return Measure{.name = std::move(key), .value = amount()}; }, &Measure::name);
        }
        return read;
    }

    Observation observation()
    {
        if (acceptKey(u"counts"))
            return tally();
        if (acceptKey(u"levels"))
            return levels();
        if (acceptKey(u"ratings"))
            return RatingsRecord{amounts()};
        if (acceptKey(u"count"))
            return CountRecord{amount()};
        if (acceptKey(u"value")) {
            const Amount value = amount();
            return ValueRecord{.value = value, .reference = optionalAmount(u"reference")};
        }
        if (acceptKey(u"values"))
            return ValuesRecord{amounts()};
        if (acceptKey(u"rank")) {
            const Amount rank = amount();
            const auto of = optional(u"of", [this] { return place(); });
            return RankRecord{.rank = rank, .of = of, .before = optionalAmount(u"before")};
        }
        if (acceptKey(u"of"))
            return InnerRecord{Box<RecordData>{data()}};
        if (acceptKey(u"awards"))
            return AwardsRecord{list([this] { return object([this] { return award(); }); })};
        if (acceptKey(u"met"))
            return ConditionsRecord{names()};
        if (acceptKey(u"amount"))
            return AmountRecord{amount()};
        if (acceptKey(u"days"))
            return DaysRecord{amounts()};
        if (acceptKey(u"parts"))
            return PartsRecord{map([this](QString key) { return PartRecord{.name = std::move(key), .data = data()}; },
                                   &PartRecord::name)};
        return {};
    }
    TallyRecord tally()
    {
        TallyRecord read;
        read.counts = map([this](QString key) { return CaseCount{.caseName = std::move(key), .count = amount()}; },
                          &CaseCount::caseName);
        if (acceptKey(u"amounts")) {
            read.amounts =
                map([this](QString key) { return CaseAmounts{.caseName = std::move(key), .amounts = amounts()}; },
                    &CaseAmounts::caseName);
        }
        return read;
    }
    LevelsRecord levels()
    {
        return {.levels = names(), .flags = acceptKey(u"flags") ? names() : std::vector<QString>{}};
    }
    AwardWon award()
    {
        demand(acceptKey(u"level"));
        AwardWon read{.level = name(), .prize = {}, .order = {}};
        read.prize = optional(u"prize", [this] { return name(); });
        read.order = optional(u"order", [this] { return place(); });
        return read;
    }

    int m_depth = 0;
};

} // namespace

std::optional<RecordData> scanRecordData(QStringView text)
{
    try {
        return RecordScan{text}.wholeData();
    } catch (const NotAsWritten &) {
        return std::nullopt;
    }
}

std::optional<RecordsSheet> scanRecordsSheet(QStringView text)
{
    try {
        return RecordScan{text}.wholeSheet();
    } catch (const NotAsWritten &) {
        return std::nullopt;
    }
}

} // namespace yanben
