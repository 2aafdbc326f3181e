#include "domain/json/record_scan.h"

#include "domain/json/record_words.h"
#include "domain/json/rubric/employment_words.h"

#include <algorithm>

namespace yanben
{

namespace
{

/// Thrown at the first character that is not of the written form.
struct NotWritten
{
};

class RecordScan
{
public:
    explicit RecordScan(QStringView text) : m_text{text} {}

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
    static constexpr int mostDigits = 9; ///< no number of so many is out of range
    static constexpr int largestPlace = 1'000'000;

    static void demand(bool holds)
    {
        if (!holds)
            throw NotWritten{};
    }
    template <typename Read>
    auto whole(Read read) -> decltype(read())
    {
        auto result = read();
        skipIndent();
        demand(m_at == m_text.size());
        return result;
    }

    bool isHere(char16_t sign) const { return m_at < m_text.size() && m_text[m_at] == sign; }
    bool acceptHere(char16_t sign)
    {
        if (!isHere(sign))
            return false;
        ++m_at;
        return true;
    }
    void skipIndent()
    {
        while (isHere(u' ') || isHere(u'\n'))
            ++m_at;
    }
    bool accept(char16_t sign)
    {
        skipIndent();
        return acceptHere(sign);
    }
    void take(char16_t sign) { demand(accept(sign)); }

    /// Without escapes; what may be half a character is none either.
    QStringView text()
    {
        take(u'"');
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            const QChar sign = m_text[m_at];
            demand(sign >= u' ' && sign != u'\\' && !sign.isSurrogate());
            ++m_at;
        }
        demand(acceptHere(u'"'));
        return m_text.sliced(from, m_at - from - 1);
    }
    QString name()
    {
        const QStringView read = text();
        demand(!read.trimmed().isEmpty());
        return read.toString();
    }
    /// The member that comes next, behind a comma unless it is the first.
    bool acceptKey(QStringView key)
    {
        const qsizetype from = m_at;
        if (!m_isFirst && !accept(u','))
            return false;
        skipIndent();
        const qsizetype end = m_at + 1 + key.size();
        if (isHere(u'"') && end < m_text.size() && m_text[end] == u'"' && m_text.sliced(m_at + 1, key.size()) == key) {
            m_at = end + 1;
            take(u':');
            m_isFirst = false;
            return true;
        }
        m_at = from;
        return false;
    }
    template <typename E, std::size_t N>
    E word(const JsonWords<E, N> &words)
    {
        const auto found = std::ranges::find(words, text(), &JsonWords<E, N>::value_type::second);
        demand(found != words.end());
        return found->first;
    }

    int digits(std::int64_t &number)
    {
        int read = 0;
        while (m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9') {
            number = number * 10 + (m_text[m_at++].unicode() - u'0');
            demand(++read <= mostDigits);
        }
        return read;
    }
    Amount amount()
    {
        skipIndent();
        const bool isNegative = acceptHere(u'-');
        const bool isZero = isHere(u'0');
        std::int64_t number = 0;
        const int before = digits(number);
        demand(before > 0 && (!isZero || before == 1));
        number *= 100;
        if (acceptHere(u'.')) {
            std::int64_t behind = 0;
            const int places = digits(behind);
            demand(places == 1 || places == 2);
            number += places == 1 ? behind * 10 : behind;
        }
        return Amount::hundredths(isNegative ? -number : number);
    }
    int place()
    {
        const Amount read = amount();
        demand(read.isWhole() && read >= Amount::whole(1) && read <= Amount::whole(largestPlace));
        return static_cast<int>(read.inHundredths() / 100);
    }

    template <typename Read>
    auto list(Read read)
    {
        std::vector<decltype(read())> items;
        take(u'[');
        if (accept(u']'))
            return items;
        do
            items.push_back(read());
        while (accept(u','));
        take(u']');
        return items;
    }
    std::vector<Amount> amounts()
    {
        return list([this] { return amount(); });
    }
    std::vector<QString> names()
    {
        return list([this] { return name(); });
    }
    template <typename Read>
    auto object(Read read) -> decltype(read())
    {
        take(u'{');
        const bool wasFirst = std::exchange(m_isFirst, true);
        auto result = read();
        take(u'}');
        m_isFirst = wasFirst;
        return result;
    }
    /// read(key) gives one element; `keyOf` is where it keeps the key.
    template <typename Read, typename KeyOf>
    auto map(Read read, KeyOf keyOf)
    {
        std::vector<decltype(read(QString{}))> items;
        take(u'{');
        if (accept(u'}'))
            return items;
        do {
            QString key = text().toString();
            take(u':');
            demand(std::ranges::find(items, key, keyOf) == items.end());
            items.push_back(read(std::move(key)));
        } while (accept(u','));
        take(u'}');
        return items;
    }

    template <typename Read>
    auto optional(QStringView key, Read read) -> std::optional<decltype(read())>
    {
        if (!acceptKey(key))
            return std::nullopt;
        return read();
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

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isFirst = true;
};

} // namespace

std::optional<RecordData> scanRecordData(QStringView text)
{
    try {
        return RecordScan{text}.wholeData();
    } catch (const NotWritten &) {
        return std::nullopt;
    }
}

std::optional<RecordsSheet> scanRecordsSheet(QStringView text)
{
    try {
        return RecordScan{text}.wholeSheet();
    } catch (const NotWritten &) {
        return std::nullopt;
    }
}

} // namespace yanben
