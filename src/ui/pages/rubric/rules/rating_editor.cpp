#include "ui/pages/rubric/rules/editors_by_kind.h"

namespace yanben
{

namespace
{

class RatingEditor final : public RuleEditor
{
public:
    RatingEditor(const RatingRule &rating, const Rule &rule, bool isEditable) : RuleEditor{rule, isEditable}
    {
        addNumber(RuleEditor::tr("Maximum"), rating.max, [this](std::optional<Points> value) {
            if (value)
                kind<RatingRule>().max = *value;
        });
        addNumber(RuleEditor::tr("Step (empty: any mark)"), rating.step,
                  [this](std::optional<Points> value) { kind<RatingRule>().step = value; });
    }
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const RatingRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<RatingEditor>(kind, rule, isEditable);
}

} // namespace yanben
