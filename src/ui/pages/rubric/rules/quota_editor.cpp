#include "ui/pages/rubric/rules/editors_by_kind.h"

namespace yanben
{

namespace
{

class QuotaEditor final : public RuleEditor
{
public:
    QuotaEditor(const QuotaRule &rule, const Rule &whole, bool isEditable) : RuleEditor{whole, isEditable}
    {
        const auto *fixed = std::get_if<Amount>(&rule.required);
        addNumber(
            RuleEditor::tr("Required number (empty: by group)"), fixed ? std::optional{*fixed} : std::nullopt,
            [this](std::optional<Points> value) {
                if (value)
                    kind<QuotaRule>().required = *value;
                else if (std::holds_alternative<Amount>(kind<QuotaRule>().required))
                    kind<QuotaRule>().required = std::vector<GroupAmount>{};
            },
            QStringLiteral("required"));
        addNeeded(RuleEditor::tr("Points when it is reached"), rule.full,
                  [this](Points value) { kind<QuotaRule>().full = value; });
        const auto *perMissing = std::get_if<Points>(&rule.perMissing);
        addChoice(RuleEditor::tr("Below the number"),
                  {RuleEditor::tr("Lose points per missing one"), RuleEditor::tr("In proportion")}, perMissing ? 0 : 1,
                  [this](int chosen) {
                      if (chosen == 1)
                          kind<QuotaRule>().perMissing = Proportional{};
                      else if (std::holds_alternative<Proportional>(kind<QuotaRule>().perMissing))
                          kind<QuotaRule>().perMissing = Points::whole(1);
                  });
        if (perMissing)
            addNeeded(RuleEditor::tr("Points lost per missing one"), *perMissing,
                      [this](Points value) { kind<QuotaRule>().perMissing = value; });
        addNumber(RuleEditor::tr("Points per one above (empty: none)"), rule.perExtra,
                  [this](std::optional<Points> value) { kind<QuotaRule>().perExtra = value; });
        addNumber(
            RuleEditor::tr("Cap (empty: none)"), rule.cap,
            [this](std::optional<Points> value) { kind<QuotaRule>().cap = value; }, QStringLiteral("cap"));
        addNumber(RuleEditor::tr("Floor (empty: none)"), rule.floor,
                  [this](std::optional<Points> value) { kind<QuotaRule>().floor = value; });

        beginMore(!fixed);
        addTable(
            RuleEditor::tr("Required by group"), {RuleEditor::tr("Group"), RuleEditor::tr("Number")},
            fixed ? std::vector<GroupAmount>{} : std::get<std::vector<GroupAmount>>(rule.required),
            [](const GroupAmount &each) {
                return QStringList{each.group, each.required.toString()};
            },
            [](GroupAmount &each, const QStringList &texts) {
                each.group = texts[0];
                return firstFault(1, readNumber(texts[1], each.required));
            },
            [this](std::vector<GroupAmount> groups) {
                // A table that stayed empty leaves the number for everybody.
                auto &required = kind<QuotaRule>().required;
                if (!groups.empty() || !std::holds_alternative<Amount>(required))
                    required = std::move(groups);
            });
    }
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const QuotaRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<QuotaEditor>(kind, rule, isEditable);
}

} // namespace yanben
