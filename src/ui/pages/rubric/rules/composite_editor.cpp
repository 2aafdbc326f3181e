#include "ui/pages/rubric/rules/editors_by_kind.h"
#include "workspace/acts/scoring/rubric/new_rule.h"

#include <algorithm>

namespace yanben
{

namespace
{

class CompositeEditor final : public RuleEditor
{
public:
    CompositeEditor(const CompositeRule &rule, const Rule &whole, bool isEditable) : RuleEditor{whole, isEditable}
    {
        addTable(
            RuleEditor::tr("Parts (their factors add to 1)"), {RuleEditor::tr("Part"), RuleEditor::tr("Factor")},
            rule.parts,
            [](const CompositePart &each) {
                return QStringList{each.name, each.factor.toString()};
            },
            [](CompositePart &each, const QStringList &texts) {
                if (each.name.isEmpty())
                    each.rule = Box<Rule>{newRule(NewRule::Rating, Points::whole(100))};
                rename(each, texts[0]);
                return firstFault(1, readFactor(texts[1], each.factor));
            },
            [this](std::vector<CompositePart> parts) { kind<CompositeRule>().parts = std::move(parts); });
        addNumber(
            RuleEditor::tr("Cap (empty: none)"), rule.cap,
            [this](std::optional<Points> value) { kind<CompositeRule>().cap = value; }, QStringLiteral("cap"));
        addNumber(RuleEditor::tr("Floor (empty: none)"), rule.floor,
                  [this](std::optional<Points> value) { kind<CompositeRule>().floor = value; });
        for (const CompositePart &each : rule.parts) {
            // By its key: the table may have lost a line since.
            addPart(each.name, *each.rule, [this, key = recordKey(each)](const Rule &part) {
                auto &parts = kind<CompositeRule>().parts;
                if (const auto found = std::ranges::find(parts, key, recordKey<CompositePart>); found != parts.end())
                    found->rule = Box<Rule>{part};
            });
        }
    }
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const CompositeRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<CompositeEditor>(kind, rule, isEditable);
}

} // namespace yanben
