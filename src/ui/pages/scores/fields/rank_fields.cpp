#include "ui/pages/scores/fields/fields_by_kind.h"

namespace yanben
{

namespace
{

class RankFields final : public RecordFields
{
public:
    RankFields(const RankRule &rule, const FieldsInput &input)
    {
        if (const auto *facts = std::get_if<RankRecord>(&input.record.data.observed))
            m_facts = *facts;
        const QString wanted = RecordFields::tr("Type a place: 1, 2, 3 …");
        const auto isPlace = [](Amount typed) { return typed.isWhole() && typed >= Amount::whole(1); };
        std::vector<Amount> places = m_facts.ranks;
        if (m_facts.rank)
            places = {*m_facts.rank};
        addNumbers(RecordFields::tr("Place (several, with 、 between: their mean)"), places, input.isWritable, wanted,
                   isPlace, [this](const std::vector<Amount> &typed) {
                       m_facts.rank = typed.size() == 1 ? std::optional{typed.front()} : std::nullopt;
                       m_facts.ranks = typed.size() > 1 ? typed : std::vector<Amount>{};
                       tell();
                   });
        if (const auto *linear = std::get_if<RankLinear>(&rule.way)) {
            const auto of = m_facts.of ? std::optional{Amount::whole(*m_facts.of)} : std::nullopt;
            addNumber(
                linear->of ? RecordFields::tr("Of how many (empty: %1)").arg(*linear->of)
                           : RecordFields::tr("Of how many"),
                of, input.isWritable, wanted,
                [](Amount typed) {
                    return typed.isWhole() && typed >= Amount::whole(1) && typed <= Amount::whole(100'000);
                },
                [this](std::optional<Amount> typed) {
                    m_facts.of = typed ? std::optional{static_cast<int>(typed->inHundredths() / 100)} : std::nullopt;
                    tell();
                });
        }
        if (std::holds_alternative<RankChange>(rule.way)) {
            addNumber(RecordFields::tr("Place before"), m_facts.before, input.isWritable, wanted, isPlace,
                      [this](std::optional<Amount> typed) {
                          m_facts.before = typed;
                          tell();
                      });
            addNumber(
                RecordFields::tr("Or places won (lost: −)"), m_facts.change, input.isWritable,
                RecordFields::tr("Type a number with at most two decimals, or nothing."), [](Amount) { return true; },
                [this](std::optional<Amount> typed) {
                    m_facts.change = typed;
                    tell();
                });
        }
    }

private:
    void tell()
    {
        const bool isSaid = m_facts.rank || !m_facts.ranks.empty() || m_facts.change;
        emit edited(isSaid ? recorded(m_facts) : Record{});
    }

    RankRecord m_facts;
};

} // namespace

std::unique_ptr<RecordFields> fieldsFor(const RankRule &rule, const FieldsInput &input)
{
    return std::make_unique<RankFields>(rule, input);
}

} // namespace yanben
