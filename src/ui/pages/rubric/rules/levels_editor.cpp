#include "ui/pages/rubric/rule_table.h"
#include "ui/pages/rubric/rules/editors_by_kind.h"

namespace yanben
{

namespace
{

class LevelsEditor final : public RuleEditor
{
public:
    LevelsEditor(const LevelsRule &levels, const Rule &rule, bool isEditable)
        : RuleEditor{rule, isEditable},
          m_shown{levels.levels},
          m_table{new RuleTable{RuleEditor::tr("Levels"), RuleEditor::tr("Level"), RuleEditor::tr("Points")}}
    {
        std::vector<RuleTable::Line> lines;
        for (const Level &level : m_shown)
            lines.push_back({.name = level.name, .points = level.points ? level.points->toString() : QString{}});
        m_table->setLines(lines, isEditable);
        addField(RuleEditor::tr("Levels, best first"), m_table);
        connect(m_table, &RuleTable::edited, this, &LevelsEditor::read, Qt::QueuedConnection);
    }

private:
    void read()
    {
        std::vector<Level> levels;
        int row = 0;
        for (const RuleTable::Edited &each : m_table->lines()) {
            Level made = each.before && *each.before < m_shown.size() ? m_shown[*each.before] : Level{};
            // Records name a level by its key, which is its first name.
            if (each.before && !made.key && made.name != each.line.name)
                made.key = made.name;
            made.name = each.line.name;
            made.points.reset();
            if (!each.line.points.isEmpty()) {
                const auto points = Points::parse(each.line.points);
                if (!points) {
                    m_table->mark(row, RuleEditor::tr("Type a number with at most two decimals, or nothing."));
                    return;
                }
                made.points = *points;
            }
            levels.push_back(std::move(made));
            ++row;
        }
        kind<LevelsRule>().levels = std::move(levels);
        tell();
    }

    std::vector<Level> m_shown;
    RuleTable *m_table;
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const LevelsRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<LevelsEditor>(kind, rule, isEditable);
}

} // namespace yanben
