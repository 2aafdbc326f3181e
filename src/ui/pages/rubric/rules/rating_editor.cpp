#include "ui/pages/rubric/rules/editors_by_kind.h"

namespace yanben
{

namespace
{

class RatingEditor final : public RuleEditor
{
public:
    RatingEditor(const RatingRule &rule, const Rule &whole, bool isEditable) : RuleEditor{whole, isEditable}
    {
        addNeeded(RuleEditor::tr("Maximum"), rule.max, [this](Points value) { kind<RatingRule>().max = value; });
        addNumber(RuleEditor::tr("Step (empty: any mark)"), rule.step,
                  [this](std::optional<Points> value) { kind<RatingRule>().step = value; });

        beginMore(rule.combine != RatingCombine::Mean || rule.dropHighest > 0 || rule.dropLowest > 0);
        addChoice(
            RuleEditor::tr("Several marks"),
            {RuleEditor::tr("Mean"), RuleEditor::tr("Median"), RuleEditor::tr("Highest"), RuleEditor::tr("Lowest")},
            static_cast<int>(rule.combine),
            [this](int chosen) { kind<RatingRule>().combine = static_cast<RatingCombine>(chosen); });
        addWhole(RuleEditor::tr("Leave out the highest"), rule.dropHighest, 0,
                 [this](int count) { kind<RatingRule>().dropHighest = count; });
        addWhole(RuleEditor::tr("Leave out the lowest"), rule.dropLowest, 0,
                 [this](int count) { kind<RatingRule>().dropLowest = count; });
    }
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const RatingRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<RatingEditor>(kind, rule, isEditable);
}

} // namespace yanben
