#include "ui/pages/rubric/rules/editors_by_kind.h"

namespace yanben
{

namespace
{

class AwardsEditor final : public RuleEditor
{
public:
    AwardsEditor(const AwardsRule &rule, const Rule &whole, bool isEditable) : RuleEditor{whole, isEditable}
    {
        addTable(
            RuleEditor::tr("Awards"),
            {RuleEditor::tr("Award level"), RuleEditor::tr("Prize"), RuleEditor::tr("Points")}, rule.table,
            [](const AwardEntry &each) {
                return QStringList{each.level, each.prize.value_or(QString{}), each.points.toString()};
            },
            [](AwardEntry &each, const QStringList &texts) {
                each.level = texts[0];
                each.prize = nameOrNone(texts[1]);
                return firstFault(2, readNumber(texts[2], each.points));
            },
            [this](std::vector<AwardEntry> table) { kind<AwardsRule>().table = std::move(table); });
        addChoice(RuleEditor::tr("Several awards"), awardsCombineNames(), static_cast<int>(rule.combine.index()),
                  [this](int chosen) {
                      auto &combine = kind<AwardsRule>().combine;
                      if (chosen == 0)
                          combine = HighestAward{};
                      else if (chosen == 1)
                          combine = SumOfAwards{};
                      else if (!std::holds_alternative<BestAwards>(combine))
                          combine = BestAwards{};
                  });
        if (const auto *best = std::get_if<BestAwards>(&rule.combine)) {
            addWhole(RuleEditor::tr("How many in full"), best->count, 1,
                     [this](int count) { std::get<BestAwards>(kind<AwardsRule>().combine).count = count; });
            addNeeded(RuleEditor::tr("Points of each further one"), best->rest,
                      [this](Points value) { std::get<BestAwards>(kind<AwardsRule>().combine).rest = value; });
        }
        addNumber(
            RuleEditor::tr("Cap (empty: none)"), rule.cap,
            [this](std::optional<Points> value) { kind<AwardsRule>().cap = value; }, QStringLiteral("cap"));

        beginMore(!rule.share.empty());
        addTable(
            RuleEditor::tr("Share of the authors"), {RuleEditor::tr("Author no."), RuleEditor::tr("Factor")},
            rule.share,
            [](const AuthorShare &each) {
                return QStringList{QString::number(each.order), each.factor.toString()};
            },
            [](AuthorShare &each, const QStringList &texts) {
                return firstFault(0, readWhole(texts[0], 1, each.order), readFactor(texts[1], each.factor));
            },
            [this](std::vector<AuthorShare> share) { kind<AwardsRule>().share = std::move(share); });
    }
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const AwardsRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<AwardsEditor>(kind, rule, isEditable);
}

} // namespace yanben
