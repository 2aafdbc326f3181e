#include "ui/pages/rubric/rules/editors_by_kind.h"

namespace yanben
{

namespace
{

class RatioEditor final : public RuleEditor
{
public:
    RatioEditor(const RatioRule &rule, const Rule &whole, bool isEditable) : RuleEditor{whole, isEditable}
    {
        addNeeded(RuleEditor::tr("Points at the reference"), rule.full,
                  [this](Points value) { kind<RatioRule>().full = value; });
        addNumber(
            RuleEditor::tr("Cap (empty: none)"), rule.cap,
            [this](std::optional<Points> value) { kind<RatioRule>().cap = value; }, QStringLiteral("cap"));
    }
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const RatioRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<RatioEditor>(kind, rule, isEditable);
}

} // namespace yanben
