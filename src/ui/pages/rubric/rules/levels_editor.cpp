#include "ui/pages/rubric/rules/editors_by_kind.h"

#include <algorithm>

namespace yanben
{

namespace
{

class LevelsEditor final : public RuleEditor
{
public:
    LevelsEditor(const LevelsRule &rule, const Rule &whole, bool isEditable) : RuleEditor{whole, isEditable}
    {
        RuleTable &table = addTable(
            RuleEditor::tr("Levels, best first"),
            {RuleEditor::tr("Level"), RuleEditor::tr("Points"), RuleEditor::tr("Standard")}, rule.levels,
            [](const Level &each) {
                return QStringList{each.name, numberText(each.points), each.text.value_or(QString{})};
            },
            [](Level &each, const QStringList &texts) {
                rename(each, texts[0]);
                each.text = nameOrNone(texts[2]);
                return firstFault(1, readNumber(texts[1], each.points));
            },
            [this](std::vector<Level> levels) { kind<LevelsRule>().levels = std::move(levels); });
        table.setWordy(2);
        beginMore(rule.times != Times{} || rule.combine != Combine::Sum || !rule.atMostIf.empty());
        addWhole(RuleEditor::tr("Levels chosen, at least"), rule.times.least, 0, [this](int count) {
            Times &times = kind<LevelsRule>().times;
            times = {.least = count, .most = std::max(count, times.most)};
        });
        addWhole(RuleEditor::tr("Levels chosen, at most"), rule.times.most, 1, [this](int count) {
            Times &times = kind<LevelsRule>().times;
            times = {.least = std::min(count, times.least), .most = count};
        });
        addChoice(RuleEditor::tr("Several levels"),
                  {RuleEditor::tr("Sum"), RuleEditor::tr("Mean"), RuleEditor::tr("Best")},
                  static_cast<int>(rule.combine),
                  [this](int chosen) { kind<LevelsRule>().combine = static_cast<Combine>(chosen); });
        addTable(
            RuleEditor::tr("Held down to a level"), {RuleEditor::tr("When"), RuleEditor::tr("Level")}, rule.atMostIf,
            [levels = rule.levels](const LevelLimit &each) {
                const auto level = std::ranges::find(levels, each.level, recordKey<Level>);
                return QStringList{each.flag, level == levels.end() ? each.level : level->name};
            },
            [this](LevelLimit &each, const QStringList &texts) -> std::optional<CellFault> {
                each.flag = texts[0];
                for (const Level &level : kind<LevelsRule>().levels) {
                    if (level.name == texts[1] || recordKey(level) == texts[1]) {
                        each.level = recordKey(level);
                        return std::nullopt;
                    }
                }
                return CellFault{.column = 1, .reason = RuleEditor::tr("Type the name of a level above.")};
            },
            [this](std::vector<LevelLimit> limits) { kind<LevelsRule>().atMostIf = std::move(limits); });
    }
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const LevelsRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<LevelsEditor>(kind, rule, isEditable);
}

} // namespace yanben
