#include "workspace/papers/scores/overall_papers.h"

#include "workspace/queries/subjects.h"

#include <algorithm>

namespace yanben
{

OverallDocument overallPaper(const State &state, TermId term, const OverallTable &table, std::span<const Subject> order)
{
    const Term &row = state.get<Term>(term);
    OverallDocument document{
        .school = state.get<School>(SchoolId{1}).name, .term = row.title, .sheet = table.settings.sheet, .lines = {}};
    for (const Subject subject : order) {
        const auto line = std::ranges::find(table.lines, subject, &OverallLine::subject);
        if (line == table.lines.end() || !line->result)
            continue;
        document.lines.push_back({.name = subjectName(state, subject),
                                  .groups = subjectGroups(state, subject, row),
                                  .marks = line->marks,
                                  .result = *line->result});
        document.unpublished += line->isPublished ? 0 : 1;
    }
    return document;
}

} // namespace yanben
