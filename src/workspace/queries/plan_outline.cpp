#include "workspace/queries/plan_outline.h"

#include "documents/words/section_numbering.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

int charactersIn(const QString &text)
{
    return static_cast<int>(std::ranges::count_if(text, [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); }));
}

} // namespace

std::vector<OutlineRow> outlineOf(const State &state, PlanId plan)
{
    std::vector<OutlineRow> rows;
    SectionNumbering numbering;
    for (const Section *section : sectionsOf(state, plan)) {
        const bool numbered = !section->heading.isEmpty();
        rows.push_back({.id = section->id,
                        .level = section->level,
                        .label = numbered ? numbering.next(section->level) : QString{},
                        .heading = section->heading,
                        .kind = section->kind});
    }
    return rows;
}

int charactersOf(const State &state, PlanId plan)
{
    int characters = charactersIn(state.get<Plan>(plan).title);
    for (const Section *section : sectionsOf(state, plan)) {
        characters += charactersIn(section->heading);
        for (const Block &block : section->text.blocks)
            characters += charactersIn(block.plainText());
    }
    return characters;
}

} // namespace yanben
