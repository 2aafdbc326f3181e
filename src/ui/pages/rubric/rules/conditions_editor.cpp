#include "ui/pages/rubric/rules/editors_by_kind.h"

namespace yanben
{

namespace
{

Points sum(const ConditionsRule &rule)
{
    Points sum;
    for (const Condition &each : rule.parts)
        sum += each.points.value_or(Points{});
    return sum;
}

class ConditionsEditor final : public RuleEditor
{
public:
    ConditionsEditor(const ConditionsRule &rule, const Rule &whole, bool isEditable) : RuleEditor{whole, isEditable}
    {
        addTable(
            RuleEditor::tr("Conditions"), {RuleEditor::tr("Condition"), RuleEditor::tr("Points")}, rule.parts,
            [](const Condition &each) {
                return QStringList{each.name, numberText(each.points)};
            },
            [](Condition &each, const QStringList &texts) {
                rename(each, texts[0]);
                return firstFault(1, readNumber(texts[1], each.points));
            },
            [this](std::vector<Condition> parts) { kind<ConditionsRule>().parts = std::move(parts); });
        addChoice(RuleEditor::tr("What counts"),
                  {RuleEditor::tr("Each one its points"), RuleEditor::tr("Any one gives all"),
                   RuleEditor::tr("Only all together")},
                  static_cast<int>(rule.need), [this](int chosen) {
                      ConditionsRule &edited = kind<ConditionsRule>();
                      edited.need = static_cast<Need>(chosen);
                      if (edited.need != Need::Each && !edited.points)
                          edited.points = sum(edited);
                  });
        if (rule.need != Need::Each)
            addNeeded(RuleEditor::tr("Points when fulfilled"), rule.points.value_or(Points{}),
                      [this](Points value) { kind<ConditionsRule>().points = value; });
    }
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const ConditionsRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<ConditionsEditor>(kind, rule, isEditable);
}

} // namespace yanben
