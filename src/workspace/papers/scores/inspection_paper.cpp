#include "workspace/papers/scores/inspection_paper.h"

#include "workspace/acts/scoring/score_acts.h"
#include "workspace/papers/scores/score_papers.h"

#include <algorithm>

namespace yanben
{

InspectionDocument inspectionPaper(const State &state, RubricId rubric, const SubjectScore &score)
{
    InspectionDocument document{.sheet = slipPaper(state, rubric, score)};
    if (document.sheet.subject == RubricSubject::School) { // there is no other that it could be ranked with
        document.sheet.rank.clear();
        document.sheet.rankNow.reset();
    }
    const ScoreSheet *sheet = scoreSheetOf(state, rubric, score.subject);
    if (!sheet)
        return document;
    for (const auto &[id, entry] : state.all<RecordEntry>()) {
        const CellRecord *record = state.find<CellRecord>(entry.record);
        if (!entry.day || !record || record->sheet != sheet->id || record->voice.source != RecordSource::Office)
            continue;
        document.first = std::min(document.first.value_or(*entry.day), *entry.day);
        document.last = std::max(document.last.value_or(*entry.day), *entry.day);
    }
    return document;
}

} // namespace yanben
