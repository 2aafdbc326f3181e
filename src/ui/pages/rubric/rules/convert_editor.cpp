#include "ui/pages/rubric/rules/editors_by_kind.h"

namespace yanben
{

namespace
{

class ConvertEditor final : public RuleEditor
{
public:
    ConvertEditor(const ConvertRule &rule, const Rule &whole, bool isEditable) : RuleEditor{whole, isEditable}
    {
        addNeeded(RuleEditor::tr("Amount"), rule.per, [this](Points value) { kind<ConvertRule>().per = value; });
        addNeeded(RuleEditor::tr("Points for it"), rule.points,
                  [this](Points value) { kind<ConvertRule>().points = value; });
        addNumber(
            RuleEditor::tr("Cap (empty: none)"), rule.cap,
            [this](std::optional<Points> value) { kind<ConvertRule>().cap = value; }, QStringLiteral("cap"));
        addNumber(RuleEditor::tr("At most a day (empty: no limit)"), rule.dailyCap,
                  [this](std::optional<Points> value) { kind<ConvertRule>().dailyCap = value; });
        addCheck(RuleEditor::tr("Only whole multiples count"), rule.whole,
                 [this](bool isSet) { kind<ConvertRule>().whole = isSet; });
    }
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const ConvertRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<ConvertEditor>(kind, rule, isEditable);
}

} // namespace yanben
